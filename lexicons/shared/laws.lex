# Laws that reports call by a name alone. name= is what runut calls them.
class: law

uu-pdp name="UU 27/2022"
    id: UU PDP | UU Pelindungan Data Pribadi | UU Perlindungan Data Pribadi | Undang-Undang Pelindungan Data Pribadi |
        Undang-Undang Perlindungan Data Pribadi | UU Pelindungan Data Pribadi (PDP)
    en: PDP Law | Personal Data Protection Law
pdpa name="PDPA"
    en: Personal Data Protection Act | PDP Act
uu-ite name="UU ITE"
    id: UU ITE | Undang-Undang ITE | UU Informasi dan Transaksi Elektronik | Undang-Undang Informasi dan Transaksi Elektronik
    en: ITE Law | Electronic Information and Transactions Law | Information and Electronic Transactions Law |
        Electronic Information and Transactions Act
uu-adminduk name="UU Adminduk"
    id: UU Adminduk | UU Kependudukan | Undang-Undang Kependudukan | UU Administrasi Kependudukan | Undang-Undang Administrasi Kependudukan
    en: Population Administration Law
uu-pemilu name="UU Pemilu"
    id: UU Pemilu | Undang-Undang Pemilu
    en: Election Law
pp-pste name="PP 71/2019"
    id: PP PSTE
kuhp name="KUHP"
    id: "KUHP" | Kitab Undang-Undang Hukum Pidana
    en: Criminal Code
gdpr name="GDPR"
    any: "GDPR"
    en: General Data Protection Regulation
hipaa name="HIPAA"
    any: "HIPAA"
    en: Health Insurance Portability and Accountability Act
ccpa name="CCPA"
    any: "CCPA"
    en: California Consumer Privacy Act
uk-dpa name="Data Protection Act"
    en: Data Protection Act
privacy-act name="Privacy Act"
    en: Privacy Act
pdpa name="PDPA"
    any: "PDPA"
cfaa name="CFAA"
    en: Computer Fraud and Abuse Act
computer-misuse name="Computer Misuse Act"
    en: Computer Misuse Act
data-privacy-act name="Data Privacy Act"
    en: Data Privacy Act
    id: Undang-Undang Privasi Data
dpdp-act name="DPDP Act"
    any: "DPDP Act"
    en: Digital Personal Data Protection Act
it-act name="Information Technology Act"
    en: Information Technology Act
cybersecurity-act name="Cybersecurity Act"
    en: Cybersecurity Act | Cyber Security Act
cybercrime-act name="Cybercrime Prevention Act"
    en: Cybercrime Prevention Act
pipa name="PIPA"
    en: Personal Information Protection Act
pipl name="PIPL"
    any: "PIPL"
    en: Personal Information Protection Law
popia name="POPIA"
    any: "POPIA"
    en: Protection of Personal Information Act
coppa name="COPPA"
    any: "COPPA"
    en: Children's Online Privacy Protection Act
ferpa name="FERPA"
    any: "FERPA"
    en: Family Educational Rights and Privacy Act
glba name="GLBA"
    en: Gramm-Leach-Bliley Act
uu-telekomunikasi name="UU Telekomunikasi"
    id: UU Telekomunikasi | Undang-Undang Telekomunikasi
    en: Telecommunications Law
uu-perbankan name="UU Perbankan"
    id: UU Perbankan | Undang-Undang Perbankan
    en: Banking Law | Banking Act
uu-konsumen name="UU Perlindungan Konsumen"
    id: UU Perlindungan Konsumen | Undang-Undang Perlindungan Konsumen
    en: Consumer Protection Law
uu-kip name="UU KIP"
    id: UU KIP | UU Keterbukaan Informasi Publik | Undang-Undang Keterbukaan Informasi Publik
    en: Public Information Disclosure Law
uu-kesehatan name="UU Kesehatan"
    id: UU Kesehatan | Undang-Undang Kesehatan
    en: Health Law
