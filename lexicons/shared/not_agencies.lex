# Names in capitals that an organisation's grammar would catch and that are none.
class: not_agency

law
    id: Aparatur Sipil Negara | Pegawai Negeri Sipil | Data Kependudukan | Satu Data Indonesia | Undang-Undang | Peraturan Pemerintah | Daftar Pemilih Tetap | Pemilihan Umum | Nomor Induk Kependudukan | Kartu Keluarga | Kartu Tanda Penduduk | Tempat Pemungutan Suara |
        Badan Usaha | Lembaga Negara | Dewan Direksi | Dewan Komisaris | Badan Publik | Badan Hukum | Lembaga Terkait | Badan Pekerja | Bank Data | Bank Sampah | Perusahaan | Komisi Penyiaran |
        Komisi Informasi Daerah | Sekretariat Negara | Partai Politik | Data Pribadi | Bank Umum | RS Online | Universitas Terbuka Hijau | Sistem Informasi Data Pemilih |
        Penyelenggara Sistem Elektronik | Pengendali Data | Perjanjian Kerja | Perjanjian Kerja Sama | Perjanjian Kerja Waktu Tertentu | Pegawai Pemerintah dengan Perjanjian Kerja | Kontrak Kerja | Surat Perintah Kerja | Pelindungan Data Pribadi | Perlindungan Data Pribadi
    en: Brand Communication | Brand Communications | Marketing Communication | Marketing Communications | Public Communication | Public Communications | Internal Communication | Internal Communications | External Communication | External Communications | Media Relations | Media Communications | Government Relations | Corporate Services | Corporate Solutions | Consumer Services | Digital Services | Corporate Communications | Corporate Communication | Public Relations | Corporate Affairs | Public Affairs | Human Resources | Customer Service | Customer Care | Investor Relations | Corporate Secretary | Fixed Voter List | Permanent Voter List | Data Protection Officer | Board of Directors | Board of Commissioners | Electronic System | Electronic Systems |
        Press Conference | Breach Notification | Security Service | Credit Monitoring | Identity Protection | Social Media | Dark Web | Chief Executive Officer | Public Health Emergency |
        Protected Health | Electronic Health | Personal Health | Credit Union League | Data Center | Data Breach |
        Windows Server | Internet Security | Family Card Number | National Identity

# `office`: an office may be named after these ("Personal Data Protection Department")
subject office
    en: Personal Data Protection | Social Security | General Data Protection | Cyber Security | Information Security | National Health | Mental Health | Public Health | Human Services
law-names = Undang-Undang | Undang Undang | UU PDP | UU ITE | RUU PDP | RUU | UUD | Peraturan Pemerintah | Peraturan Presiden | Perpres | Permen | KUHP | PP PSTE |
    Pelindungan Data Pribadi | Perlindungan Data Pribadi | Electronic Information and Transactions | ITE Law | PDP Law | GDPR |
    General Data Protection Regulation | Government Regulation | "UU" | "PP" | "Perppu" | "PSTE" | "HIPAA" | Privacy Act | Data Protection Act
id_number = NIK | "KK" | "NKK" | "KTP" | "e-KTP" | "E-KTP" | KTP-el | "NPWP" | "SKCK" | "TPS" | "DPT" | "DPS" | "NIP" | "NISN" | "DPTLN" | "PIN" | "OTP" | "CVV" | "SSN" | "IMEI" | "IMSI" | "NIM" | "NRP" | "TNKB" | "STNK" | "BPKB" | "SIM card" | "NIKs" | "NID" | "CNIC" | "NRIC" | "MyKad" | "BVN" | "NIN" | "CPF" | "DNI" | "JMBG" | "PESEL" | "TFN" | "UAN" | "VIN" | "MSISDN"
technique = "Tor" | "I2P" | "ePHI" | "5G" | "4G" | "3G" | "2G" | "LTE" | "VoLTE" | "USIM" | "eSIM" | "HSS" | "SS7" | "NFC" | "RFID" | "SaaS" | "EDR" | "DLP" | "SOC" | "IT" | "TI" | "AI" | "ICT" | "TIK" | "DDoS" | "SQL" | "API" | "VPN" | "URL" | "HTTP" | "HTTPS" | "CSV" | "JSON" | "PDF" | "ZIP" | "MD5" | "SHA" | "SHA1" | "SHA-1" | "MD-5" | "IP" | "IoT" | "USB" | "OS" | "iOS" | "HP" | "GB" | "MB" | "TB" | "KB" | "RAM" | "SMS" | "GPS" | "QR" | "HTML" | "PHP" | "XSS" | "RCE" | "CVE" | "2FA" | "MFA" | "SSL" | "SSH" | "FTP" | "RDP" | "DNS" | "AWS S3" | "S3" | "PC" | "SA" | "UK" | "US" | "EU" | "UAE" | "PH" | "TV" | "CCTV" | "ATM" | "PII" | "PHI" | "MFT" | "DNA" | "SIM" | "LAN" | "WiFi" | "Wi-Fi" | "EDC" | "POS" | "C2" | "IDR" | "BTC" | "XMR" | "USD" | "SGD" | "OK" | "ID" | "NFT" | "APT" | "KYC" | "KPR" | "HUT" | "KK dan KTP" | "COVID" | "COVID-19" | "Covid-19" | Covid | "PSE" | "BUMN" | "PNS" | "ASN" | "UMKM" | "WNI" | "WIB" | "WITA" | "WIT" | "HAM" | "SDM" | "SOP" | "TNI-Polri" | "SARS" | "PCR" | "CEO" | "CTO" | "CISO" | "CIO" | "CFO" | "COO" | "VP" | "CSIRT" | "CERT" | "ISO" | "RI" | "SH" | "LLM" | "MM" | "WA" | "PSBB" | "PPKM" | "NGO" | "LSM" | "SPBE" | "SD" | "SMP" | "TK" | "PAUD" | "S1" | "S2" | "D3" | "RT" | "RW"
# who belongs to a league of states is not the league
members
    id: negara ASEAN | negara-negara ASEAN | negara anggota ASEAN | kawasan ASEAN | negara anggota PBB | negara Uni Eropa
    en: ASEAN countries | ASEAN nations | ASEAN states | ASEAN members | ASEAN member states | ASEAN member countries | ASEAN region | UN member states | UN members | EU countries | EU member states | EU members | NATO countries | NATO members | NATO allies
product thing = Google Drive | Google Form | Google Forms | Google Docs | Google Sheets | Google Sheet | Google Maps | Google Play | Google Play Store | Google Meet | Google Chrome | Google Search | Google News | Google Photos | Google Pay | Google Wallet | Google Translate | Google Calendar | Google Workspace | Google Classroom | Google Authenticator | Google Account | Google Accounts | Google Trends | Google Scholar | App Store | Apple's App Store | Apple App Store | Google's Play Store | Apple Store | Apple's iCloud | Apple iCloud | Microsoft Store | Galaxy Store | Huawei AppGallery | Microsoft Excel | Microsoft Word | Microsoft Office | Microsoft Exchange | Microsoft Windows | Microsoft Teams | Microsoft Outlook | Microsoft SharePoint | Microsoft SQL Server | Microsoft 365 | Apple ID | Apple Pay | Apple Watch | Adobe Reader | Adobe Flash | Adobe Acrobat | Yahoo Mail | Facebook post | Facebook page | Facebook group | Facebook Messenger | Gmail | Office 365 | PeduliLindungi | Peduli Lindungi | Pedulilindung | eHAC | e-HAC | Electronic Health Alert Card | Satu Data | SIPOL | SILON | Sidalih | Sirekap | Aadhaar | MOVEit | PayPal | SATUSEHAT | Mobile JKN | M-Paspor
# `begins`: what is named after it begins with it ("Linux Forums")
software begins = Windows | Android | Chrome | Outlook | Excel | Linux | Apache | WordPress | MySQL | MongoDB | Elasticsearch | ElasticSearch | Bitcoin | Ethereum | iPhone | iPad | Monero | vBulletin | phpBB | IP.Board | XenForo | MyBB | Joomla | Drupal | Magento | cPanel | PostgreSQL | MariaDB | Redis | Kubernetes | Firebase | Minecraft
occasion = Pemilu | Pilkada | Pilpres | Pileg | "Hari Raya" | Idul Fitri | Ramadan | Natal | Ramadhan | World Cup | Piala Dunia | Olympics | Olimpiade | Liga 1 | Premier League | "G20" | "KTT" | Asian Games | SEA Games | Daftar Pemilih Tetap | General Election | Presidential Election | Permanent Voter List | Final Voter List | Data Breach | Data Leak
document = Neighborhood Association | Neighbourhood Association | Community Association | National Cyber Security Index | Global Cybersecurity Index | Distributed Denial of Service | Denial of Service | Kartu Tanda Penduduk | Kartu Keluarga | Nomor Induk Kependudukan | Nomor Pokok Wajib Pajak | Tempat Pemungutan Suara | Surat Izin Mengemudi | Social Security | Single Sign-On | Press Release | Siaran Pers
office-names = Presiden | Wakil Presiden | Menteri | Menkominfo | Menkopolhukam | Kapolri | Panglima TNI | Panglima | Gubernur | Bupati | Wali Kota | Walikota | Ketua | Wakil Ketua | Dirjen | Direktur | Direktur Utama | Sekretaris | Sekjen | Juru Bicara | Kepala | Kabid Humas | Kabag | Kasubdit | Kadiv Humas | Karopenmas | Komisioner | Anggota | Minister | President | Chairman | Director General | Director | Spokesman | Spokesperson | Chief | Commissioner General | Komjen | Irjen | Brigjen | Kombes | Kompol | Jenderal | Letjen | Chief Executive | Staf Khusus | Stafsus | Pak | Bapak | Ibu | Bu | Mr | Mrs | Ms | Dr
word = Advertisement | Baca Juga | See Also | Editor | Related | Copyright | Halaman | Foto | Photo | Image | Getty | Source | Sumber | Reporter | Jl | Jalan | Street | Road | Gedung | Building | Hotel | Monas | Istana | Stadion | Stadium | Bandara | Airport | Pelabuhan
# alone they are no bodies; in front of a company's head they are part of its name ("American Airlines")
adjective adjective = Indonesia | Muslim | Islam | Kristen | European | Asian | African | Jewish | Arab | Kurdish | Sunni | Shia
# of=: the country whose it is ("Malaysian Health Ministry")
indonesian adjective of=indonesia = Indonesian | Indonesians
malaysian adjective of=malaysia = Malaysian | Malaysians
singaporean adjective of=singapura = Singaporean | Singaporeans
thai adjective of=thailand = Thai | Thais
filipino adjective of=filipina = Philippine | Filipino | Filipinos
vietnamese adjective of=vietnam = Vietnamese
australian adjective of=australia = Australian | Australians
indian adjective of=india = Indian | Indians
chinese adjective of=tiongkok = Chinese
japanese adjective of=jepang = Japanese
korean adjective of=korea-selatan = Korean | Koreans | South Korean
american adjective of=amerika-serikat = American | Americans
british adjective of=inggris = British | Britons
russian adjective of=rusia = Russian | Russians
iraqi adjective of=irak = Iraqi | Iraqis
syrian adjective of=suriah = Syrian | Syrians
# what offices, banks and carriers run, and are not
app thing = Coretax | DJP Online | Dapodik | SIMPKB | Info GTK | SSCASN | MySAPK | MyASN | SIASN | "SIAK" | Identitas Kependudukan Digital | Cek Bansos | SIKS-NG | "DTKS" | "SIMRS" | PCare | P-Care | Sapawarga | SP4N LAPOR | "SIPD" | "SIPP" | e-Court | SIMPEG | SIAKAD | PDDikti | PD Dikti | "CEISA" | "INSW" | e-Tilang | ETLE | e-KTP Reader | SatuSehat Mobile | Dukcapil Go Digital | JMO Mobile | Jamsostek Mobile | Simpus | e-Puskesmas | E-Kinerja | e-Rapor | Ruang GTK | Rapor Pendidikan | Platform Merdeka Mengajar | EMIS Kemenag | Simkah | Siskohat | Siskopatuh | InaRISK | "OSS RBA" | SiCantik | SIMBG | SIREKAP | "Siwaslu" | Digital ID | Google Cloud | Microsoft Azure | Azure Blob | Amazon S3 | Amazon EC2
illness = "HIV" | "AIDS" | HIV/AIDS | "TBC"
