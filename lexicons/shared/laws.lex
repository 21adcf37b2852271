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
