# Kinds of personal data, as reports and notices name them. The first form is the label. pdp= is the class under article 4 of
# UU 27/2022. `thing`: behind an article the word is something else ("in the country", "the office"). `weak` forms are ordinary
# words too: they count only inside a list of data.
class: field

full_name pdp=general
    id: nama lengkap | nama | nama pengguna lengkap | nama depan | nama belakang | nama pelanggan | nama pemilih | nama peserta | identitas nama | nama panggilan | nama korban | nama penumpang
    en: full name | full names | name | names | first and last names | first names | last names | customer names | first name | last name | surnames | surname | patient names | first name and last name | real names | user's name
national_id plain pdp=general
    id: nomor induk kependudukan | NIK | nomor induk kependudukan (NIK) | nomor NIK | nomor identitas kependudukan | nomor induk penduduk | nomor identitas | nomor kependudukan | NIK KTP | Nomor Induk Kependudukan | NIK-nya
    en: national identity number | NIK | national ID number | national ID numbers | national identity numbers | national identification number | national identification numbers | identification numbers | population identification number | social security numbers |
        social security number | Social Security | SSN | SSNs | national IDs | population identity number | government issued IDs | government-issued IDs | government issued identification | identity numbers | government IDs | ID numbers | resident identification numbers | identity number |
        population registration number | single identity number | citizenship identification numbers | citizenship identification number | citizenship identity numbers | residency identification numbers | national insurance numbers | national insurance number | citizen ID numbers | partial social security numbers | social insurance numbers | citizenship numbers | identification number | residence identification number | population identification numbers |
        national identifiers | tax file numbers | national ID | MyKad numbers | MyKad number | NRIC numbers | NRIC number | NRIC | NRICs | IC numbers | IC number | identity card details | Aadhaar numbers | Aadhaar number | Aadhaar details | Aadhaar | voter IDs | voter ID | PhilHealth identification numbers | personal identification numbers | civil ID numbers | Emirates ID | CNIC numbers | CNIC | BVN | NIN | CPF numbers | CPF | RUT
family_card_number pdp=general
    id: nomor kartu keluarga | No KK | No. KK | nomor KK | NKK | KK | kartu keluarga | nomor Kartu Keluarga | nomor KK (kartu keluarga)
    en: family card number | family card numbers | KK number | KK numbers | family card | NKK | KK
id_card_number pdp=general
    id: nomor KTP | No KTP | No. KTP | KTP | nomor kartu tanda penduduk | e-KTP | kartu tanda penduduk | Kartu Tanda Penduduk (KTP) | nomor e-KTP | data KTP | kartu identitas | nomor kartu identitas
    en: identity card number | ID card number | ID card numbers | KTP number | KTP numbers | identity card numbers | ID cards | identity cards | KTP | identity card | ID card | e-KTP | resident identity card | electronic ID cards
id_card_image pdp=general
    id: foto KTP | scan KTP | foto e-KTP | salinan KTP | gambar KTP | pindaian KTP | foto kartu identitas | foto selfie dengan KTP | swafoto dengan KTP | foto kartu tanda penduduk | scan kartu keluarga | scan KK | scan NPWP | hasil scan KTP | swafoto KTP | scan Kartu Keluarga | fotokopi KTP | dokumen KTP
    en: scan of identity cards | photos of ID cards | scans of identity cards | ID card photos | scans of ID cards | ID card scans | identity card scans | photos of identity cards | scanned identity cards | scanned ID cards | passport scans | identity document scans | scans of passports | copies of identity cards |
        driver's license photos | images of ID cards | copies of IDs | copies of passports | scanned passports | passport photos | copies of identity documents
passport_number plain pdp=general
    id: nomor paspor | paspor | data paspor | nomor paspor pemilih | No paspor | No. paspor
    en: passport number | passport numbers | passport details | voter passport number | passport data | passports | passport | passport information
driver_license pdp=general
    id: nomor SIM | nomor surat izin mengemudi | Surat Izin Mengemudi | "SIM"
    en: driving licence number | driver's license numbers | driver's license number | driver's licenses | driver's license | driver’s license | drivers license numbers | driving licence numbers | driver license numbers | driver's licence numbers | driver's licence | driving licenses | drivers licenses | driver's license information |
        drivers' license numbers | driver's license details | driving licences
tax_id plain pdp=general
    id: NPWP | nomor pokok wajib pajak | nomor NPWP | Nomor Pokok Wajib Pajak
    en: taxpayer number | taxpayer identification number | tax identification numbers | tax identification number | tax ID | taxpayer identification numbers | tax numbers | tax records | taxation records | tax information | tax IDs | NPWP | tax id numbers | "PAN" | PAN numbers | PAN number | PAN card | PAN cards | PAN details | TIN | TINs | W-2 forms | W-2 | tax returns | tax forms
employee_id pdp=general
    id: NIP | nomor pegawai | nomor induk pegawai | NRP | ID karyawan | nomor induk karyawan | nomor anggota polri
    en: employee number | employee ID | employee IDs | employee numbers | civil servant number | employee identification numbers | service numbers | staff IDs
student_id pdp=general
    id: NIM | NISN | nomor induk mahasiswa | nomor induk siswa | NIS
    en: student number | student IDs | student ID | student identification numbers | student ID numbers | student numbers
polling_station pdp=general
    id: kode TPS | TPS | nomor TPS | kodefikasi TPS | tempat pemungutan suara | kode tempat pemungutan suara | TPS pemilih | kodifikasi TPS
    en: polling station code | polling station | polling code | polling stations | polling station number | polling place | polling place code | TPS | voting place | polling location | TPS code
gender pdp=general
    id: jenis kelamin | gender | kelamin
    en: gender | genders | sex | sexes
birth_date pdp=general
    id: tanggal lahir | tgl lahir | tanggal, bulan, dan tahun lahir | tahun lahir | hari lahir | tanggal kelahiran | tanggal ulang tahun | ulang tahun
    en: date of birth | dates of birth | birth date | birth dates | birthdate | birthdates | DOB | birthday | birthdays | dates of births | day of birth | birth day | years of birth | date of births | partial dates of birth | birth years | year of birth | birth year
birth_place pdp=general
    id: tempat lahir | kota lahir | tempat kelahiran
    en: place of birth | places of birth | birthplace | birthplaces | birth place | birth places | place of births | city of birth
birth_date_and_place first=birth_date second=birth_place
    id: tempat dan tanggal lahir | tempat tanggal lahir | tempat, tanggal lahir | tempat/tanggal lahir | tanggal dan tempat lahir | TTL | tempat serta tanggal lahir | tempat & tanggal lahir | kota dan tanggal lahir
    en: date and place of birth | dates and places of birth | place and date of birth | places and dates of birth | birth date and place | birthplace and date of birth | place, date of birth | place/date of birth
age pdp=general
    id: usia | umur
    en: age | ages | age groups
marital_status pdp=general
    id: status pernikahan | status perkawinan | status nikah | status kawin | status menikah
    en: marital status | marital statuses | marriage status | marriage statuses
religion pdp=general
    id: agama
    en: religion | religions | religious beliefs | religious affiliation
nationality pdp=general
    id: kewarganegaraan | status kewarganegaraan | kebangsaan
    en: nationality | nationalities | citizenship | citizenship status
ethnicity pdp=general
    id: suku | etnis | suku bangsa | ras
    en: ethnicity | ethnicities | race | races | ethnic origin | ethnic group
education pdp=general
    id: pendidikan | riwayat pendidikan | tingkat pendidikan | pendidikan terakhir | riwayat sekolah | IPK | asal sekolah | jenjang pendidikan | ijazah | transkrip nilai
    en: education | education levels | education level | educational background | education history | educational history | graduation year | year of graduation | educational qualifications | academic records | grades | school grades
occupation thing pdp=general
    id: pekerjaan | jabatan | pangkat | profesi | golongan | posisi
    en: occupation | occupations | job title | job titles | position | rank | profession | professions | job | jobs | ranks | employment details | career levels | employment status | job positions | job details | work history
employer thing pdp=general
    id: instansi | kantor | unit kerja | satuan kerja | kode kantor | tempat kerja | nama perusahaan | nama instansi | satker | asal instansi
    en: employer | employers | agency | office | work unit | office code | company name | company names | workplace | place of work | employer name | companies | employment information
address pdp=general
    id: alamat | alamat lengkap | alamat rumah | alamat tinggal | alamat tempat tinggal | alamat domisili | alamat pengiriman | domisili | alamat fisik | alamat pelanggan | alamat KTP
    en: home address | address | addresses | full address | physical addresses | home addresses | physical address | street addresses | mailing addresses | postal addresses | residential addresses | residential address | street address | mailing address | postal address | billing addresses | shipping addresses | billing address |
        full addresses | complete address | shipping address | delivery addresses | delivery address | house address | geographic addresses | house addresses | residence | residential details | contact addresses | billing and shipping addresses
neighbourhood_unit pdp=general
    id: RT/RW | RT | RW | RT RW | RT dan RW
    en: RT/RW | neighbourhood unit | neighborhood unit | neighborhood units | RT | RW
admin_area thing pdp=general
    id: kelurahan | kecamatan | kabupaten | provinsi | kode kelurahan | kodefikasi kelurahan | kota | desa | kabupaten/kota | kode wilayah | wilayah | kodifikasi kelurahan | kode provinsi
    en: village | district | regency | province | provinces | sub-district | sub-districts | subdistrict | city | cities | districts | state of residence | region | regions | states | villages | regencies | country | countries | geographic area | towns | city and state | town | city of residence
postal_code pdp=general
    id: kode pos
    en: postal code | postal codes | zip code | zip codes | postcode | postcodes | ZIP codes
email plain pdp=general
    id: alamat email | email | surel | e-mail | alamat surel | alamat e-mail | alamat surat elektronik | surat elektronik | pos-el | akun email | email pengguna
    en: email address | email addresses | email | emails | e-mail | e-mail addresses | e-mail address | e-mails | email ids | email IDs | email accounts | business email addresses | unique email addresses
phone pdp=general
    id: nomor telepon | nomor HP | nomor ponsel | nomor handphone | no HP | no. HP | no telepon | nomor telepon seluler | telepon | nomor telpon | nomor seluler | ponsel | nomor kontak | nomor WhatsApp | nomor telp | nomor telefon | no hp | nomor hape | HP | kontak | nomor gawai | nomor MSISDN | MSISDN | nomor telepon genggam
    en: phone number | phone numbers | telephone number | telephone numbers | mobile number | mobile numbers | mobile phone numbers | cell phone numbers | cellphone numbers | phone | phones | telephone | cellphone number | contact numbers | mobile phone number | contact number | cell phone number | contact details | contact information |
        contact info | home phone numbers | MSISDN | handphone number | mobile phones | telephones | contact phone numbers | cell numbers | work phone numbers
photo plain pdp=general
    id: foto | pasfoto | pas foto | swafoto | foto selfie | foto diri | foto wajah | foto pribadi | foto profil pribadi | potret
    en: photo | photos | photograph | photographs | selfie | selfies | selfie photos | pictures | images | personal photos | photos of users
signature pdp=general
    id: tanda tangan
    en: signature | signatures
mother_name pdp=general
    id: nama ibu kandung | nama ibu | nama gadis ibu kandung | ibu kandung
    en: mother's maiden name | mothers maiden names | mother's name | mother name | name of the mother | name of mother | names of mothers | biological mother's name | mothers' maiden names | mother's maiden names | mother’s maiden name | maiden names | maiden name
family_members pdp=general
    id: anggota keluarga | tanggungan | data keluarga | data tanggungan | nama ayah | nama orang tua | hubungan keluarga | nama pasangan | data keluarga/data tanggungan | kontak darurat | nama suami | nama istri | ahli waris | kode tanggungan | data ahli waris
    en: family members | dependants | dependents | family data | dependent data | next of kin | emergency contacts | spouses names | spouse names | spouses | beneficiaries | family members' names | parents' names | parent names | children's names | family relationships | emergency contact | number of children | family structure | dependent | relatives
username pdp=general
    id: nama pengguna | username | user name | user ID | ID pengguna | userID | nama akun | nickname
    en: user name | username | usernames | user names | user ID | user IDs | login names | screen names | display names | account names | login IDs | nicknames | userids | handles | logins | account name | log-in names | user identification
password plain pdp=general
    id: kata sandi | password | sandi | passwords | hash password | kata sandi terenkripsi | kata kunci sandi | password yang di-hash | kata sandi hash | sandi yang dienkripsi | hash kata sandi | pasword | passwordnya
    en: password | passwords | hashed passwords | encrypted passwords | plain text passwords | password hashes | salted passwords | plaintext passwords | hashed and salted passwords | salted hashes | salted MD5 hashes | MD5 hashes | bcrypt hashes | bcrypt password hashes | user passwords | account passwords | login passwords | MD5 password hashes |
        SHA-1 hashes | cryptographically hashed passwords | salted password hashes | password hash | encrypted password | hashed password | SHA1 hashes | passcodes | cleartext passwords
security_question pdp=general
    id: pertanyaan keamanan | jawaban keamanan
    en: security question | security questions | security answers | security questions and answers | password hints | secret questions | secret answers | security question answers | password reminders | secret question
ip_address pdp=general
    id: alamat IP | IP address | alamat protokol internet
    en: IP address | IP addresses | "IP" | internet protocol addresses | internet protocol address | IPs
device_id pdp=general
    id: IMEI | perangkat | ID perangkat | nama perangkat | IMSI | ICCID | jenis perangkat | informasi perangkat | tipe perangkat
    en: device identifier | IMEI | IMEIs | IMEI numbers | device information | device IDs | device ID | device details | MAC addresses | IMSI | ICCID | ICCIDs | SIM serial numbers | IMSIs | device names | device data | device serial numbers | browser user agent details | user agents | user agent | browser user agents | user agent strings | browser details | browser information |
        browser and operating system | device models | serial numbers | operating systems | device identifiers | device tokens | browser
sim_registration thing pdp=general
    id: registrasi kartu SIM | data registrasi kartu SIM | data kartu SIM | kartu SIM | nomor kartu SIM | SIM card | data SIM card | pendaftaran kartu SIM | data pendaftaran kartu SIM | operator | provider | operator seluler | nama operator seluler | nama operator | nama penyedia | nama penyedia layanan | penyedia telekomunikasi | nama provider | tanggal registrasi kartu | registrasi SIM card | registrasi kartu prabayar
    en: SIM card registration | SIM card registrations | SIM registration | SIM registrations | SIM registration data | SIM card numbers | SIM card registration data | network operator | cellular operator | telecom provider | mobile carrier | cellular provider | cellular network names | telecommunications carrier | mobile operator | telecommunications provider | phone carriers
browsing_history pdp=general
    id: riwayat pencarian | riwayat penelusuran | histori pencarian | browsing history | histori browsing | kata kunci | domain | URL | riwayat browsing | situs yang dikunjungi | data browsing history | riwayat peramban | kata kunci pencarian | data history | tautan URL | keyword | histori berselancar | riwayat berselancar
    en: browsing history | browsing histories | search history | search histories | visited sites | keywords | websites visited | search queries | browsing data | web history | search terms | browsing records | URLs | domains | keyword | domain
location pdp=general
    id: lokasi | koordinat | titik koordinat | lokasi geografis | data lokasi | lokasi pengguna | geolokasi
    en: location | locations | coordinates | geographic locations | geographic location | location data | GPS coordinates | geolocation | geolocation data | GPS data | physical locations | latitude and longitude | geographical locations | geographic coordinates | GPS locations | location information | locations of users
travel_record pdp=general
    id: riwayat perjalanan | riwayat pemesanan | data penerbangan | nomor kursi | jadwal penerbangan | data perjalanan | detail pemesanan | data pemesanan | nomor penerbangan | data reservasi | tujuan perjalanan | rincian perjalanan | informasi perjalanan
    en: travel history | booking history | flight details | flight information | itineraries | travel details | reservation details | bookings | booking details | travel plans | seat numbers | travel records | travel data | flight history | reservation information | booking information | travel itineraries | hotel details | flight numbers |
        hotel details | flights taken | check-in and check-out dates | arrival and departure information | reservation numbers | reservation dates | travel habits | hotel stays | booking data | travel information | reservations | flight bookings | travel information | flight data | seat number
registration_date pdp=general
    id: tanggal daftar | tanggal terbit | tanggal berlaku | tanggal pendaftaran | tanggal registrasi | tanggal penerbitan | masa berlaku | tanggal habis berlaku | tanggal kedaluwarsa | tanggal aktivasi | tanggal mendaftar | waktu pendaftaran | waktu registrasi | tanggal terbit paspor | tanggal pembuatan akun
    en: date of registration | date of issue | date of expiry | registration date | registration dates | account creation dates | issue date | expiration date of the passport | expiry date | expiration date | expiration dates | passport expiration dates | passport expiry dates | dates of expiry | dates of issue | issue dates | date of issuance | last login dates | account creation date | passport issue date | join dates | signup dates | registration times | passport expiry dates |
        date of expiration | time of registration | last login | login dates | account registration dates | date of activation
customer_id pdp=general
    id: ID pelanggan | nomor pelanggan | nomor anggota | ID anggota | nomor keanggotaan | nomor peserta | nomor pasien | nomor rekam medis pasien | nomor member | IDPEL | nomor meter | ID customer
    en: customer number | customer ID | customer IDs | customer numbers | member number | membership numbers | member IDs | participant numbers | hospital participant numbers | patient numbers | hospital IDs | membership number | loyalty numbers | frequent flyer numbers | account IDs | loyalty program details | customer identification | customer reference numbers | frequent flyer number | loyalty program numbers |
        membership details | meter number | rewards numbers | loyalty account numbers | Starwood Preferred Guest account information | loyalty points | reward program balances | account information | account details | profile information | account numbers of customers | member numbers | ID customers | loyalty card numbers | frequent-flier numbers
service_use pdp=general
    id: pemakaian energi | tarif | daya | jenis layanan | pemakaian listrik | tipe energi | unit UPI | pemakaian | konsumsi energi | jenis meter | kWh
    en: energy use | tariff | type of service | service use | electricity usage | power consumption | website activity | usage data | energy type | subscription details | energy consumption | service details | data usage | call records | call logs | call data records | call detail records | call metadata | app usage | plan details | subscriptions |
        rate plans | type of energy | activity logs | website activities | watch history | viewing history | listening history
vehicle pdp=general
    id: STNK | nomor polisi | plat nomor | pelat nomor | nomor kendaraan | data kendaraan | nomor rangka | nomor mesin
    en: license plate | license plates | vehicle registration | licence plates | vehicle details | vehicle identification numbers | VINs | VIN | vehicle information | plate numbers | license plate numbers | vehicle data | number plates | vehicle registration plates
social_media pdp=general
    id: akun media sosial | media sosial | profil media sosial | akun Facebook | akun Twitter | akun Instagram | ID Facebook
    en: social media account | social media profiles | social media accounts | social media profile | Facebook IDs | Facebook ID | social media handles | Twitter handles | LinkedIn profiles | social profiles | Facebook profiles | social media links | Facebook profile | social networking profiles | social media identifiers |
        social media usernames | instant messenger identities | Twitter handle | Skype names | Skype IDs | links to social media | Facebook usernames | social media information | social network profiles | LinkedIn profile URLs
avatar pdp=general
    id: foto profil | avatar
    en: profile picture | profile pictures | avatar | avatars | profile photos | profile photo | profile images
bank_account pdp=specific
    id: nomor rekening | rekening bank | nomor rekening bank | rekening | data rekening | data perbankan | nomor rekening pelanggan | rincian rekening bank | rekening koran | informasi rekening
    en: bank account number | bank account numbers | bank account details | bank account | bank accounts | account numbers | bank details | banking details | bank account information | IBAN | IBANs | bank information | banking information | financial account numbers | account number | financial account information | routing numbers | bank data |
        checking account numbers | bank routing numbers | bank account data | partial bank account numbers
card_number pdp=specific
    id: nomor kartu kredit | kartu kredit | nomor kartu debit | kartu debit | CVV | PIN | nomor kartu ATM | data kartu kredit | kartu ATM | PIN ATM | data kartu pembayaran | data kartu | informasi kartu kredit | nomor kartu pembayaran
    en: credit card number | credit card numbers | credit cards | credit card data | payment card numbers | payment card data | debit card numbers | card numbers | CVV | CVVs | credit card details | credit card information | payment card details | payment card information | card details | credit and debit card numbers | card data |
        credit card | card number | payment cards | card expiration dates | security codes | partial credit card data | partial credit card numbers | PINs | PIN | credit and debit cards | debit cards | credit card info | payment details | payment information | payment data | card information | payment card | CVV codes |
        card verification codes | card security codes | CVC | credit/debit card numbers | cardholder names | verification codes | credit and debit card information | credit or debit card numbers | last four digits of credit cards | last four digits of credit card numbers | last four digits of their credit card | card expiry dates |
        credit and debit card data | cardholder data | credit or debit card information | debit card | debit card information | last four digits of payment cards | credit card CVV | partial credit cards | partial credit card information
transaction_history pdp=specific
    id: riwayat transaksi | status pembayaran | data transaksi | transaksi | riwayat pembelian | riwayat belanja | riwayat pembayaran | jumlah transaksi | riwayat pesanan | data pembayaran | detail transaksi | histori transaksi | riwayat pembayaran | tagihan
    en: transaction history | transactions | purchase history | purchases | payment status | payment history | payment histories | order history | transaction data | purchase histories | orders | order details | financial transactions | transaction details | transaction records | purchase records | order information | payment records | purchase information |
        transaction histories | purchasing history | invoices | purchase data | order histories | billing information | payment methods | product purchased | purchase details | transaction information | billing data | donation amounts | charitable donations | shopping habits | spending habits | order data | billing details | payment transactions
balance pdp=specific
    id: saldo | limit | limit kredit | saldo rekening | saldo pelanggan | tabungan
    en: balance | balances | account balances | credit limits | savings | credit limit | account balance | bank balances | net worths
income pdp=specific
    id: gaji | penghasilan | pendapatan | slip gaji
    en: salary | income | salaries | income levels | income level | payroll information | wages | annual income | salary information | earnings | payroll data | compensation
loan pdp=specific
    id: pinjaman | kredit | data kredit | data pinjaman | status pinjaman
    en: loan | loans | credit data | loan information | loan data | credit scores | credit score | credit history | credit reports | credit status information | mortgage information | debt information | credit report information | loan details | loan applications | credit information
insurance_number pdp=specific
    id: nomor kartu BPJS | noka | nomor polis | nomor BPJS | nomor asuransi | polis | nomor peserta BPJS | kartu BPJS | polis asuransi | nomor kartu (noka)
    en: insurance number | insurance card number | policy number | policy numbers | health insurance information | insurance information | insurance policy numbers | card number (noka) | BPJS card number | Medicare numbers | Medicare number | NHS numbers | NHS number | health care numbers | health card numbers | insurance IDs | policyholder numbers | PhilHealth numbers | health insurance numbers | insurance numbers | insurance details | insurance policies | medical insurance numbers |
        health insurance policy numbers | insurance identification numbers | noka | health insurance identification numbers | insurance data | Medicaid numbers | insurance policy | health plan information | insurance card numbers | health insurance details | insurance IDs | health insurance policy number | health insurance
health_record pdp=specific
    id: rekam medis | diagnosis | hasil lab | rontgen | data kesehatan | riwayat kesehatan | catatan kesehatan | rekam kesehatan | data medis | catatan medis | riwayat medis | hasil laboratorium | hasil pemeriksaan | diagnosa | penyakit | keluhan pasien | hasil radiologi | hasil tes | foto rontgen | hasil CT scan | persetujuan tindakan medis | anamnesis | hasil pemeriksaan kesehatan
    en: medical record | medical records | diagnosis | diagnoses | test results | health records | health assessments | care records | medical information | health information | medical history | medical histories | treatment information | lab results | laboratory results | clinical information | medical data | health data | personal health data | prescription information |
        prescriptions | medical record numbers | treatment notes | medications | medical conditions | protected health information | medical diagnoses | treatment records | medical test results | health status | dates of service | patient records | clinical data | medical reports | medical report | blood tests | blood test results | descriptions of blood tests | scan results | mental-health records | mental health records | health claims data | health claims | claims data | HIV status | health details | health-related information | health diagnoses | procedures | medical images | X-rays | x-rays | allergies | treatments | physicians' names |
        health conditions | radiology images | laboratory test results | medical details | medication information | treatment plans | health history | medical record number | treatment | clinical notes | medical files | detailed treatment notes | doctor's name | diagnostic codes | mental health records | procedure information | medication | health details
vaccination pdp=specific
    id: data vaksinasi | hasil tes covid | vaksinasi | hasil tes Covid-19 | sertifikat vaksin | status vaksinasi | hasil tes PCR | jenis tes Covid-19 | hasil tes swab | data vaksin | hasil swab | hasil tes COVID | status covid | hasil tes virus corona | sertifikat vaksinasi
    en: vaccination record | vaccination records | covid test results | COVID-19 test results | vaccination data | Covid-19 test results | vaccination status | COVID-19 status | coronavirus test results | COVID test results | covid-19 infection status | vaccine certificates | vaccination certificates | COVID-19 results | results of COVID-19 tests | results of covid tests | COVID-19 tests | Covid-19 status | test result
disability pdp=specific
    id: disabilitas | status disabilitas | kode disabilitas | penyandang disabilitas | keterangan disabilitas
    en: disability | disabilities | disability status | disability code | disability information
blood_type pdp=specific
    id: golongan darah
    en: blood type | blood types | blood group
biometric pdp=specific
    id: sidik jari | biometrik | data biometrik | retina | iris mata | pemindaian wajah | rekaman wajah | wajah | data wajah
    en: fingerprint | fingerprints | biometric data | facial recognition data | biometrics | face data | facial data | fingerprint data | iris scans | face scans | facial scans | voice recordings | face recognition | retina scans
genetic pdp=specific
    id: data genetika | data genetik | DNA
    en: genetic data | DNA | genetic information | DNA data | ancestry data | ancestry information | genetic profiles
criminal_record pdp=specific
    id: catatan kejahatan | catatan kriminal | SKCK | riwayat kriminal | catatan pelanggaran
    en: criminal record | criminal records | criminal history | background checks | arrest records | criminal histories | records of criminals
child_data pdp=specific
    id: data anak | data anak-anak | data siswa anak
    en: data of children | children's data | child data | kids' profiles | children's information | data on children | kids' names
credentials plain pdp=general
    id: kredensial | kunci API | token | kredensial akses | kredensial login | token akses | kredensial akun | data login | akses login | data kredensial | kunci enkripsi
    en: credentials | login credentials | API keys | access tokens | access credentials | login information | tokens | login details | log-in credentials | auth tokens | authentication tokens | user credentials | API key | private keys | session tokens | account credentials | login data | encryption keys | login info | secret keys | session cookies |
        admin credentials | encrypted keys | API tokens | access keys | login names and passwords | SSH keys | secrets | authentication data | MFA secrets | user login information | cookies
source_code pdp=general
    id: kode sumber | source code
    en: source code | source codes | code repositories | software code
internal_documents pdp=general
    id: dokumen internal | dokumen rahasia | kontrak | dokumen kontrak | dokumen perusahaan | dokumen negara | surat rahasia | perjanjian kerahasiaan | NDA | dokumen sensitif | lisensi perangkat lunak | laporan keuangan | dokumen kepegawaian | memo internal
    en: internal documents | confidential documents | contracts | internal files | confidential files | corporate documents | classified documents | sensitive documents | business documents | legal documents | company documents | trade secrets | financial documents | internal records | financial records | internal data | confidential data |
        corporate data | non-disclosure agreements | customer contracts | HR records | intellectual property | proprietary information | blueprints | personnel files | classified information | HR documents | budgets | financial statements | internal memos | diplomatic cables
message_content pdp=general
    id: isi email | isi surat | isi pesan | percakapan | isi surel | surat | surat-surat | chat | dokumen surat | log transaksi surat | isi percakapan | surat menyurat | pesan | korespondensi | SMS | isi SMS
    en: email contents | private messages | email messages | chat logs | messages | correspondence | text messages | chat contents | letters | letter | contents of emails | private conversations | private message | SMS messages | direct messages | conversations | emails and attachments | chat messages | email correspondence | email content | support tickets |
        comments | forum posts | posts | internal emails | customer service comments | customer interactions | customer feedback | support messages | chats | private chats | message contents | SMS | voicemails | instant messages | chat transcripts | contents of messages | email conversations | email archives | inbox contents | forum post
