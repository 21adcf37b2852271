# Kinds of personal data, as reports and notices name them. The first form is the label. pdp= is the class under article 4 of
# UU 27/2022. `thing`: behind an article the word is something else ("in the country", "the office"). Words that are ordinary
# words as well stand in field_words.lex. `medium`: also what people are written to or called by ("a phishing email", "by phone"). `called`: also what things
# are called ("a group by the name of"). first= and second= are the kinds of an entry that names two, beside= the kind to
# which it belongs where that stands next to it, bank= and insurer= the one that it is in a text about a bank or health insurance.
class: field

full_name called pdp=general
    id: nama lengkap | nama | nama pengguna lengkap | nama depan | nama belakang | nama pelanggan | nama pemilih | nama peserta | identitas nama | nama panggilan | nama korban | nama penumpang | nama-nama | identitas pasien | nama dan gelar | NAMA_LGKP | NAMA_LNGKP | NAMA_LENGKAP | nama pemegang polis |
        nama pemegang rekening |
        nama wajib pajak | nama pemilik kartu | nama sesuai KTP | nama profil
    en: full name | fullname | firstname | lastname | customer_name | nama_depan | nama_belakang | nama_pelanggan | nama_peserta | nama_siswa | full names | name | names | first and last names | first and last name | first names | last names | customer names | first name | last name | surnames | surname | patient names | first name and last name | real names | user's name | FULL_NAME | FIRST_NAME | LAST_NAME |
        forenames | nominee names
national_id plain pdp=general
    id: nomor induk kependudukan | nomer induk kependudukan | NIK | nomor induk kependudukan (NIK) | nomor NIK | nomor identitas kependudukan | nomor identifikasi | nomor identifikasi nasional | nomor identitas nasional | nomor pengenal | nomor pengenal penduduk | nomor registrasi penduduk | nomor registrasi kependudukan | nomor asuransi nasional | nomor asuransi sosial | nomor induk penduduk | nomor identitas | nomor kependudukan | NIK KTP | Nomor Induk Kependudukan | NIK-nya | nomor KTP/NIK | nomor tanda pengenal | nomor induk |
        nomor jaminan sosial | identitas kependudukan | NO_NIK | nomor induk kependudukan (KTP) |
        nomor NIK KTP
    en: national identity number | national security number | national security numbers | National Identity Card (NID) | National ID (NID) | NID numbers | id_number | identity_number | no_identitas | nik_ktp | national_id | MyKad | NIK | national ID number | national ID numbers | national identity numbers | national identification number | national identification numbers | identification numbers | population identification number | social security numbers | social security number |
        Social Security | SSN | SSNs | national IDs | population identity number | government issued IDs | government-issued IDs | government issued identification | identity numbers | government IDs | ID numbers | resident identification numbers | identity number | population registration number |
        single identity number | citizenship identification numbers | citizenship identification number | citizenship identity numbers | residency identification numbers | national insurance numbers | national insurance number | citizen ID numbers | partial social security numbers |
        social insurance numbers | citizenship numbers | identification number | residence identification number | population identification numbers | national identifiers | national ID | MyKad numbers | MyKad number | NRIC numbers | NRIC number | NRIC | NRICs | IC numbers |
        IC number | identity card details | Aadhaar numbers | Aadhaar number | Aadhaar details | Aadhaar | voter IDs | voter ID | PhilHealth identification numbers | personal identification numbers | civil ID numbers | Emirates ID | CNIC numbers | CNIC | BVN | NIN | CPF numbers | CPF | RUT |
        national insurance details | resident registration numbers | national registration numbers | national registration identity card numbers | personal numbers | government-issued identification | My Number | citizen IDs | identity document numbers | ID document numbers |
        numbers of identity documents | national identification data | Medicare card numbers (MBI) | identity card number (NIK) | population numbers | fiscal codes | PESEL numbers | DNI numbers | government issued ID | government-issued ID | government ID | ID number |
        population registration numbers | citizenship identity number | social insurance number | citizenship number | residence identification numbers | national identifier | identity card detail | Emirates IDs | national insurance detail | resident registration number |
        national registration number | national registration identity card number | personal number | citizen ID | identity document number | ID document number | numbers of identity document | population number | fiscal code | PESEL number | DNI number |
        personal identity code | personal identity codes | personal identification code | personal identification codes | residence permit numbers | residence permit number |
        civil registration numbers | civil registration number | CPR numbers | citizen service numbers | "CURP" | CURPs | FIN numbers | HKID numbers | "HKID" |
        MyKad details | IC details | SIN numbers | NI numbers |
        government identification | "RNOKPP" | OIB numbers | "JMBG" | personal codes | Kennitala | Cedula numbers | citizenship IDs | NID number | NID data | NID information | NID details |
        CNICs | personnummer | NIKs | Swedish personal numbers | NIK numbers | national code | national codes
family_card_number pdp=general
    id: nomor kartu keluarga | No KK | No. KK | nomor KK | NKK | KK | kartu keluarga | nomor Kartu Keluarga | nomor KK (kartu keluarga) | NO_KK | data kartu keluarga
    en: family card number | nokk | nomor_kk | family card numbers | KK number | KK numbers | family card | NKK | KK | family registration numbers | family certificate numbers | family ID numbers | family cards | family registration number | family certificate number | family ID number
id_card_number copy=id_card_image pdp=general
    id: nomor KTP | nomer KTP | No KTP | No. KTP | KTP | nomor kartu tanda penduduk | e-KTP | kartu tanda penduduk | Kartu Tanda Penduduk (KTP) | nomor e-KTP | data KTP | kartu identitas | nomor kartu identitas | NO_KTP | KTP-el | kartu tanda pengenal | nomor kartu pengenal |
        nomor kartu tanda pengenal | nomor identitas KTP | nomor tanda penduduk
    en: identity card number | noktp | ktp_number | ID card number | ID card numbers | KTP number | KTP numbers | identity card numbers | ID cards | identity cards | KTP | identity card | ID card | e-KTP | resident identity card | electronic ID cards |
        identification cards | national ID cards | identification card | national ID card |
        photo IDs | photo ID | photo identification | identification details | military IDs | military ID |
        military ID numbers | military identification numbers | military identification |
        senior ID numbers | senior ID number | senior identification numbers | senior citizen ID numbers
id_card_image pdp=general
    id: foto KTP | scan KTP | foto e-KTP | salinan KTP | gambar KTP | pindaian KTP | foto kartu identitas | foto selfie dengan KTP | swafoto dengan KTP | foto kartu tanda penduduk | scan kartu keluarga | scan KK | scan NPWP | hasil scan KTP | swafoto KTP | scan Kartu Keluarga | fotokopi KTP |
        dokumen KTP | foto-foto KTP | foto kartu keluarga | foto KK | salinan kartu identitas | salinan kartu keluarga | fotokopi KK | fotokopi kartu keluarga | fotokopi kartu identitas | pindaian kartu identitas | pindaian kartu keluarga | foto diri dengan KTP | selfie KTP | foto selfie KTP |
        foto selfie bersama KTP | swafoto bersama KTP | foto memegang KTP | selfie dengan KTP | dokumen identitas | scan kartu identitas | hasil pindai KTP | gambar kartu identitas | foto identitas | scan dokumen | dokumen kependudukan |
        pindaian e-KTP | fotokopi e-KTP | salinan e-KTP | gambar e-KTP | selfie dengan e-KTP | swafoto dengan e-KTP | foto sambil memegang KTP | swafoto memegang KTP | berkas KTP | file KTP |
        unggahan KTP | scan identitas | foto dokumen identitas | pindai KTP | dokumen KYC | dokumen e-KYC | foto KYC | data KYC |
        KTP pindaian | kartu identitas pindaian | salinan identitas | KTP hasil pindai | foto-foto dokumen identitas
    en: scan of identity cards | photos of ID cards | scans of identity cards | ID card photos | scans of ID cards | ID card scans | identity card scans | photos of identity cards | scanned identity cards | scanned ID cards | identity document scans | copies of identity cards | copies of identification cards | copies of national identification cards | copies of national ID cards | copies of ID cards |
        scans of identification cards | scans of national identification cards | scans of national identity cards | scans of national ID cards | photos of identification cards | images of identification cards | pictures of identification cards |
        photocopies of identification cards | scanned identification cards | identification card scans | identification card images | identification card photos | identification card copies | ID card copies | identity card copies |
        driver's license photos | images of ID cards | copies of IDs | copies of identity documents | photos of identity documents | images of identity cards | images of identity documents | scanned IDs | scanned identity documents | ID scans | scans of identity documents | scans of IDs |
        scans of ID documents | copies of identity papers | photocopies of identity cards | identity card images | ID card images | ID photos | ID images | photos of IDs | photographs of identity documents | pictures of ID cards | pictures of identity cards | selfies with ID cards |
        selfies with identity cards | selfies holding ID cards | know-your-customer documents | KYC documents | verification documents | scanned KTP | photos of KTP | KTP photos | copies of KTP | copies of national identity cards | copies of national IDs | images of IDs | identity documents scans |
        copies of identification documents | driver's license scans | scans of driver's licenses | scan of identity card | scans of identity card | ID card photo | ID card scan | identity card scan | photos of identity card | scanned identity card | identity document scan |
        copies of identity card | driver's license photo | copies of ID | copies of identity document | photos of identity document | images of identity card | images of identity document | scanned ID | scanned identity document | ID scan | scans of identity document | scans of ID |
        photocopies of identity card | identity card image | ID card image | ID photo | ID image | photos of ID | photographs of identity document | pictures of ID card | pictures of identity card | selfies with ID card | selfies with identity card | selfies holding ID card |
        know-your-customer document | KYC document | verification document | KTP photo | copies of national identity card | copies of national ID | images of ID | identity documents scan | copies of identification document | driver's license scan | scans of driver's license |
        copies of photo IDs | copies of driver's licenses | copies of drivers' licenses | copies of driver's licences | photos of government IDs | government ID images | images of government IDs |
        ID document scans | scans of identification documents | scanned identification documents | scans of government-issued IDs | images of driver's licenses | photos of driver's licenses |
        images of driver's licences | KYC data | KYC information | KYC records | KYC files | know your customer documents | know-your-customer data | identity verification images |
        identity verification photos | verification selfies | identification scans | identity scans | photocopies of IDs | images of their IDs |
        driver licence images | driver license images | licence images | government-issued ID scans | government ID scans | selfies with ID | selfies with IDs | copies of identification | ID copies | ID pictures | ID document images | identification images |
        identity documents | identification documents | ID documents | identity document | identification document | ID document | identity papers | identification papers | ID papers | screenshots of ID cards | screenshots of identity cards | copies of identification papers | e-KYC documents
passport_number plain pdp=general
    id: nomor paspor | nomer paspor | paspor | data paspor | nomor paspor pemilih | No paspor | No. paspor | foto paspor | NO_PASPOR
    en: passport number | passport_number | passport_no | passport numbers | passport details | voter passport number | passport data | passports | passport | passport information | passport scans | scans of passports | passport photos | passport images | images of passports | photos of passports | passport documents |
        scans of passport | passport photo | images of passport | photos of passport |
        scans of their passports | passport pictures
driver_license pdp=general
    id: nomor SIM | nomer SIM | nomer surat izin mengemudi | nomor surat izin mengemudi | Surat Izin Mengemudi | "SIM" | foto SIM | nomor lisensi mengemudi
    en: driving licence number | driver's license numbers | driver's license number | driver's licenses | driver's license | driver’s license | drivers license numbers | driving licence numbers | driver license numbers | driver's licence numbers | driver's licence | driving licenses |
        drivers licenses | driver's license information | drivers' license numbers | driver's license details | driving licences | driver's licences | drivers' licences | drivers licence numbers | driver license information | driving permits | driver's permit numbers |
        state identification numbers | state ID numbers | state-issued ID numbers | state identification card numbers | driver license number | driving license | drivers license | drivers' license number | driving licence | drivers' licence | drivers licence number | driver's permit number |
        state identification number | state ID number | state-issued ID number | state identification card number |
        driver's license/ID numbers | drivers licence details | driver licence numbers | driver licences | driver licence details | licence details | driver IDs | learner permits |
        driving license photos | license photos |
        driver license | driver licence
tax_id plain pdp=general
    id: NPWP | nomor pokok wajib pajak | nomor NPWP | Nomor Pokok Wajib Pajak | nomor pajak | foto NPWP | data pajak | data perpajakan | identitas pajak | SPT | surat pemberitahuan pajak | laporan pajak | informasi pajak | nomor identitas wajib pajak | nomor identitas pajak | NO_NPWP |
        foto kartu NPWP | nomor objek pajak | data wajib pajak | status wajib pajak
    en: taxpayer number | taxpayer identification number | tax identification numbers | tax identification number | tax ID | taxpayer identification numbers | tax numbers | tax records | taxation records | tax information | tax IDs | NPWP | tax id numbers | "PAN" | PAN numbers | PAN number |
        PAN card | PAN cards | PAN details | TIN | TINs | W-2 forms | W-2 | tax returns | tax forms | taxpayer IDs | taxpayer identification information | tax documents | tax data | tax details | tax return information | employer identification numbers | 1099 forms |
        tax registration numbers | VAT numbers | W2 forms | tax identity numbers | taxpayer data | taxpayer numbers | tax number | tax record | taxation record | tax form | taxpayer ID | tax document | tax detail | employer identification number | 1099 form | tax registration number | VAT number |
        W2 form | tax identity number |
        W-9 forms | W-9 form | W-9s | tax identifiers | IRD numbers | IRD number | GST numbers | VAT IDs | tax return data | tax filings | taxpayer records | taxpayer details | tax assessments |
        tax payment records |
        tax file numbers | tax file number
employee_id pdp=general
    id: NIP | nomor pegawai | nomor induk pegawai | NRP | ID karyawan | nomor induk karyawan | nomor anggota polri | nomor identitas pegawai | nomor karyawan | ID pegawai | nomor identitas karyawan | NIPPPK | NUPTK | NIDN | NUP | nomor registrasi pokok | kode pegawai | nomor induk dosen |
        nomor induk karyawan (NIK) |
        NIK karyawan | nomor pokok pegawai | nomor registrasi pegawai | nomor absen | nomor induk tentara | nomor kartu pegawai |
        NIPTT
    en: employee number | employee ID | employee IDs | employee numbers | civil servant number | employee identification numbers | service numbers | staff IDs | staff numbers | personnel numbers | payroll numbers | civil servant identification numbers | badge numbers |
        employee identification number | police ID numbers | officer ID numbers | civil servant numbers | worker IDs | service number | staff ID | staff number | personnel number | payroll number | civil servant identification number | badge number | police ID number | officer ID number | worker ID |
        personnel IDs | staff identification numbers | warrant numbers | collar numbers | payroll IDs | workforce IDs |
        police numbers
student_id pdp=general
    id: NIM | NISN | nomor induk mahasiswa | nomor identitas mahasiswa | nomor identitas siswa | nomor identitas pelajar | nomor induk siswa | NIS | NPM | nomor pokok mahasiswa | ID mahasiswa | ID siswa | kartu mahasiswa | NIPD | nomor pendaftaran siswa |
        nomor ujian | nomor peserta ujian | nomor peserta UTBK | nomor registrasi siswa | kartu pelajar | nomor kartu pelajar | nomor KIP | nomor KIP kuliah
    en: student number | student IDs | student ID | student identification numbers | student ID numbers | student numbers | student registration numbers | matriculation numbers | roll numbers | student identity numbers | registration numbers of students | student identification number |
        student registration number | matriculation number | roll number | student identity number |
        student records numbers | pupil numbers | pupil IDs | unique learner numbers | candidate numbers | exam numbers | enrolment numbers | enrollment numbers | admission numbers | learner IDs
polling_station pdp=general
    id: kode TPS | TPS | nomor TPS | kodefikasi TPS | tempat pemungutan suara | kode tempat pemungutan suara | TPS pemilih | kodifikasi TPS | lokasi TPS | alamat TPS
    en: polling station code | polling station | polling code | polling stations | polling station number | polling place | polling place code | TPS | voting place | polling location | TPS code | polling station location | voting station | voting stations | polling places | polling codes |
        polling locations | polling station locations
gender pdp=general
    id: jenis kelamin | gender | kelamin | JENIS_KLMIN | JENIS_KELMIN | JENIS_KELAMIN | JNS_KLMIN
    en: gender | jns_kelamin | jk_kelamin | genders | sex | sexes
birth_date pdp=general
    id: tanggal lahir | tgl lahir | tanggal, bulan, dan tahun lahir | tahun lahir | hari lahir | tanggal kelahiran | tanggal ulang tahun | ulang tahun | TGL_LHR | TGL_LAHIR | TANGGAL_LAHIR | tanggal-lahir | bulan lahir | tahun kelahiran | tgl. lahir
    en: date of birth | birth_date | tgllahir | dates of birth | birth date | birth dates | birthdate | birthdates | DOB | birthday | birthdays | dates of births | day of birth | birth day | years of birth | date of births | partial dates of birth | birth years | year of birth | birth year | DOBs | date-of-birth |
        date and month of birth | DATE_OF_BIRTH |
        birth month and year | birth months | d.o.b. | birth information |
        birth month | months of birth
birth_place pdp=general
    id: tempat lahir | kota lahir | tempat kelahiran | TMPT_LHR | TMPT_LAHIR | TEMPAT_LAHIR | kota kelahiran | daerah lahir | negara kelahiran |
        daerah kelahiran
    en: place of birth | birth_place | place_of_birth | tmp_lahir | places of birth | birthplace | birthplaces | birth place | birth places | place of births | city of birth | country of birth | birth city | location of birth |
        place-of-birth | town of birth | countries of birth | birth cities | birth countries
parents_names first=family_members second=mother_name
    id: nama ayah dan ibu | nama lengkap ayah dan ibu | nama ibu dan ayah | nama lengkap ibu dan ayah | nama ayah serta ibu | nama ayah, ibu | nama lengkap ayah serta ibu
    en: father's and mother's names | mother's and father's names | names of father and mother | names of mother and father
birth_date_and_place first=birth_date second=birth_place
    id: tempat dan tanggal lahir | tempat tanggal lahir | tempat, tanggal lahir | tempat/tanggal lahir | tanggal dan tempat lahir | TTL | tempat serta tanggal lahir | tempat & tanggal lahir | kota dan tanggal lahir | tempat dan tgl lahir | tempat/tgl lahir | tempat, dan tanggal lahir |
        tempat lahir, tanggal lahir | tanggal lahir dan tempat lahir
    en: date and place of birth | when and where they were born | where and when they were born | dates and places where people were born | dates and places where they were born | places and dates where they were born | dates and places of birth | place and date of birth | places and dates of birth | birth date and place | birthplace and date of birth | place, date of birth | place/date of birth | places and dates of births | date of birth and place of birth |
        dates and place of birth | birth dates and places | date/place of birth | place of birth, date of birth | birth place and date | birth place and dates
age pdp=general
    id: usia | umur
    en: age | ages | age groups
marital_status pdp=general
    id: status pernikahan | status perkawinan | status nikah | status kawin | status menikah | STAT_KWN | STATUS_KAWIN | status keluarga | status hubungan |
        status perceraian | nomor akta nikah | akta nikah | nomor akta cerai | akta cerai | tanggal perkawinan | akta perkawinan | nomor akta perkawinan | akta perceraian | nomor buku nikah |
        buku nikah | data pernikahan | tanggal nikah | tanggal kawin | tanggal cerai
    en: marital status | status_nikah | marital_status | marital statuses | marriage status | marriage statuses | civil status | civil statuses | relationship status | relationship statuses | marital information | marital state |
        marriage certificates | marriage certificate | divorce records | marriage records | marriage certificate numbers | divorce certificates | marriage information | wedding dates | spouse status |
        marital details
religion pdp=general
    id: agama
    en: religion | religions | religious beliefs | religious affiliation | religious preference | religious denomination |
        religious affiliations | religious belief
nationality pdp=general
    id: kewarganegaraan | status kewarganegaraan | kebangsaan | status warga negara | asal negara | negara asal |
        status WNI/WNA | status imigrasi | nomor KITAS
    en: nationality | nationalities | citizenship | citizenship status | citizenships | country of citizenship | countries of citizenship | country of origin | countries of origin | immigration status | immigration statuses |
        immigration details | green card numbers | alien registration numbers
ethnicity pdp=general
    id: suku | etnis | suku bangsa | ras
    en: ethnicity | ethnicities | race | races | ethnic origin | ethnic group | racial information | ethnic background | ethnic backgrounds |
        ethnic origins | ethnic groups | racial data |
        racial origin | racial or ethnic origin
education pdp=general
    id: pendidikan | riwayat pendidikan | tingkat pendidikan | pendidikan terakhir | riwayat sekolah | IPK | asal sekolah | jenjang pendidikan | PDDK_AKH | jurusan | program studi | rapor | data akademik | riwayat akademik | tahun lulus | tahun kelulusan |
        indeks prestasi | jalur masuk | sekolah asal | kampus asal | asal kampus | asal universitas | surat keterangan lulus |
        nilai siswa | nilai akademik | nilai ujian | nilai mahasiswa | jenjang studi | data nilai | kartu hasil studi | skor UTBK | absensi siswa | data presensi siswa |
        nama sekolah | nama kampus | absensi | perguruan tinggi asal | universitas asal | nilai rapor siswa
    en: education | school details | education levels | education level | educational background | education history | educational history | graduation year | year of graduation | educational qualifications | academic records | school grades | academic information | academic history | transcripts |
        educational records | GPA | grade point averages | test scores | exam scores | exam results | field of study | course of study | schools attended | academic data | diplomas | school records | enrollment information | enrolment details | attendance records |
        disciplinary records | report cards | educational level | study program | admission path | graduation dates | degree information | educational histories | academic record | academic histories | academic transcript | student record | educational record | test score | exam score |
        exam result | school record | enrolment detail | attendance record | disciplinary record | report card | graduation date |
        exam marks | academic performance | class schedules | course schedules | school names | enrollment data | enrollment records | attendance data | student assessments | learning disabilities |
        student discipline records | college applications | admissions data | admissions records | diploma numbers | educational backgrounds | graduation years | scholarship details | tuition records |
        alma mater | alma maters | universities attended | colleges attended | courses taken | special education status | academic transcripts
occupation thing pdp=general
    id: pekerjaan | jabatan | pangkat | profesi | JENIS_PKRJN | JENIS_PEKERJAAN | riwayat kerja | status kepegawaian | pengalaman kerja | surat pengalaman kerja | nama jabatan | masa kerja | lama bekerja |
        status pegawai | penilaian kinerja | riwayat karier | SK pengangkatan | SK CPNS | "SK PNS" | tanggal pensiun
    en: occupation | job_title | pekerjaan_id | occupations | job title | job titles | profession | professions | employment details | career levels | employment status | job positions | work history | work positions | employment history | employment histories | employment records | employment data | work information |
        career history | career information | resumes | CVs | CV | curricula vitae | curriculum vitae | cover letters | application letters | work experience | professional information | professional history | years of service | professional titles | occupational information | type of work |
        line of work | job and employer | hire dates | start dates | employment contracts | professional profile | employment detail | employment statuses | work histories | employment record | career histories | professional histories | employee record | professional title | hire date |
        start date | employment contract | professional profiles |
        employment dates | dates of employment | dates of hire | termination dates | termination date | job applications | job application data | résumés | professional experience |
        professional details | career details | official titles | positions held | service records | military service records | length of service | professional qualifications | recruitment data |
        security clearances | security clearance | security clearance details | security clearance levels
employer thing pdp=general
    id: instansi | unit kerja | satuan kerja | kode kantor | tempat kerja | nama perusahaan | nama instansi | satker | asal instansi | tempat bekerja | nama tempat kerja | nama kantor | alamat kantor | alamat perusahaan | unit organisasi | nama unit kerja | tempat tugas | penempatan kerja |
        lokasi kerja | asal perusahaan | nama satuan kerja | satuan tugas |
        unit tugas | nama atasan |
        tempat dinas | lokasi dinas | tempat berdinas | kesatuan asal | unit penempatan
    en: employer | company_name | nama_perusahaan | employers | work unit | office code | company name | company names | workplace | place of work | employer name | employment information | place of employment | places of employment | names of employers | employers' names | employer names | work units | company addresses |
        place of business | business names | business name | organization names | organisation names | work location | employers' name | company detail | company address | organization name | organisation name | work locations |
        places of work | company affiliation | duty stations | unit assignments |
        professional affiliations
address pdp=general
    id: alamat | alamat lengkap | alamat rumah | alamat tinggal | alamat tempat tinggal | alamat domisili | alamat pengiriman | domisili | alamat fisik | alamat pelanggan | alamat KTP | alamat sesuai KTP | alamat surat | alamat tempat kerja | tempat tinggal | lokasi tempat tinggal |
        nomor rumah | alamat penerima
    en: home address | address_1 | home_address | street_address | alamat_rumah | alamat_lengkap | address | addresses | full address | physical addresses | home addresses | physical address | street addresses | mailing addresses | postal addresses | residential addresses | residential address | street address | mailing address | postal address | billing addresses |
        shipping addresses | billing address | full addresses | complete address | shipping address | delivery addresses | delivery address | house address | geographic addresses | house addresses | residence | residential details | contact addresses | billing and shipping addresses |
        home location | home locations | residences | residential information | delivery details | delivery information | shipping details | shipping information | street and city | house numbers | street names | residential detail | delivery detail | shipping detail | house number | street name |
        mailing information |
        delivery address details
neighbourhood_unit pdp=general
    id: RT/RW | RT | RW | RT RW | RT dan RW | NO_RT | NO_RW
    en: RT/RW  | Community Unit | Community Units | community association | Citizens Association | neighborhood/community unit| neighbourhood unit | neighborhood unit | neighborhood units | RT | RW | neighbourhood units
admin_area thing pdp=general
    id: kelurahan | kecamatan | kode kelurahan | kodefikasi kelurahan | kabupaten/kota | kode wilayah | kodifikasi kelurahan | kode provinsi | NAMA_PROP | NAMA_KAB | NAMA_KEC | NAMA_KEL | NO_PROP | NO_KAB | NO_KEC | NO_KEL | nama provinsi | nama kabupaten | nama kecamatan | nama kelurahan |
        nama kota | nama desa | kota domisili | kota tempat tinggal | daerah asal | asal daerah | kode daerah | negara tempat tinggal |
        daerah pemilihan
    en: village | regency | sub-district | sub-districts | subdistrict | state of residence | regencies | geographic area | city and state | city of residence | cities of residence | country of residence | countries of residence | city of birth and residence | city names | province of residence |
        zip code and city | location (city) | state and zip code | city name | state and zip codes |
        county of residence | region of residence | town of residence | geographical location
postal_code pdp=general
    id: kode pos | KODE_POS | kodepos
    en: postal code | zip_code | postal_code | postal codes | zip code | zip codes | postcode | postcodes | ZIP codes | zipcodes | zipcode | post codes | post code | pincode | PIN codes | ZIP+4 | PIN code
email plain medium pdp=general
    id: alamat email | email | surel | e-mail | alamat surel | alamat e-mail | alamat surat elektronik | surat elektronik | pos-el | email pengguna
    en: email address | email_address | emailaddress | e_mail | alamat_email | user_email | email addresses | email | emails | e-mail | e-mail addresses | e-mail address | e-mails | email ids | email IDs | business email addresses | unique email addresses | customer email addresses | work email addresses | personal email addresses |
        Gmail addresses | mail addresses of users | electronic mail addresses | customer email address | work email address | personal email address | Gmail address | electronic mail address |
        mail IDs | mail id | email lists | e-mail lists
phone medium pdp=general
    id: nomor telepon | nomer telepon | nomer HP | nomer ponsel | nomer handphone | nomer telpon | nomor HP | nomor ponsel | nomor handphone | no HP | no. HP | no telepon | nomor telepon seluler | telepon | nomor telpon | nomor seluler | ponsel | nomor kontak | nomor WhatsApp | nomor telp | nomor telefon | no hp | nomor hape | HP | nomor gawai | nomor MSISDN | MSISDN |
        nomor telepon genggam | NO_HP | NO_TELP | NO_TELEPON | no. telp | no telp | nomor tlp | nomor telepon kantor | nomor WA | nomor kartu telepon | nomor yang bisa dihubungi |
        no hape | nomor selular |
        no. HP/WA | no HP/WA | nomor HP/WA | No. HP/WhatsApp | no. WA | no. telepon | nomor telepon/HP | nomor telepon/WA | telepon/HP | daftar kontak
    en: phone number | phone_number | phonenumber | mobile_number | mobile_phone | nohp | notelp | nomor_hp | nomor_telepon | telepon_rumah | telp | phone numbers | telephone number | telephone numbers | mobile number | mobile numbers | mobile phone numbers | cell phone numbers | cellphone numbers | phone | phones | telephone | cellphone number | contact numbers | mobile phone number | contact number | cell phone number |
        contact details | contact information | contact info | home phone numbers | MSISDN | handphone number | mobile phones | telephones | contact phone numbers | cell numbers | work phone numbers | subscriber numbers | handphone numbers | cellular numbers | landline numbers | contact data |
        WhatsApp numbers | WhatsApp number | fax numbers | mobile-phone numbers | contact detail | cell number | subscriber number | cellular number | landline number | fax number | mobile-phone number |
        mobile nos. | handset numbers | MSISDNs | mobile and home numbers | home and mobile numbers | mobile and landline numbers |
        landline and mobile numbers | home and work numbers | work and home numbers | home numbers | home and cell numbers |
        contact lists | address books | numbers of telephone | number of telephone | number(s) of telephone
photo plain pdp=general
    id: foto | pasfoto | pas foto | swafoto | foto selfie | foto diri | foto wajah | foto pribadi | foto profil pribadi | potret | foto-foto | foto paspor diri | gambar wajah | video pribadi
    en: photo | photos | photograph | photographs | selfie | selfies | selfie photos | personal photos | photos of users | headshots | mugshots | head shots | photos of children | intimate image | explicit image | facial image |
        security camera footage | surveillance footage
signature pdp=general
    id: tanda tangan
    en: signature | signatures | signature images
mother_name pdp=general
    id: nama ibu kandung | nama ibu | nama gadis ibu kandung | ibu kandung | NAMA_LGKP_IBU | NAMA_IBU | nama lengkap ibu | nama gadis ibu
    en: mother's maiden name | nama_ibu_kandung | mother_name | mothers maiden names | mother's name | mother name | name of the mother | name of mother | names of mothers | biological mother's name | mothers' maiden names | mother's maiden names | mother’s maiden name | maiden names | maiden name | mother's full name |
        mother's birth name | mother's names | mothers' names | name of biological mother | mother names | mother's full names | mother's birth names | mothers' name
family_members pdp=general
    id: anggota keluarga | tanggungan | data keluarga | data tanggungan | nama ayah | nama orang tua | hubungan keluarga | nama pasangan | data keluarga/data tanggungan | kontak darurat | nama suami | nama istri | ahli waris | kode tanggungan | data ahli waris | NAMA_LGKP_AYAH | NAMA_AYAH |
        STAT_HBKEL | status hubungan keluarga | status dalam keluarga | nama orangtua | nama wali | data orang tua | data orangtua | identitas orang tua | nama-nama anak | jumlah anak | nama anggota keluarga | data pasangan | susunan keluarga | data istri | data suami |
        data kontak darurat | kontak keluarga | nama kontak darurat | kerabat | keluarga terdekat | nama keluarga terdekat | nama saudara | pekerjaan orang tua |
        data wali murid | nomor orang tua | nama lengkap ayah |
        pohon keluarga
    en: family members | dependants | dependents | family data | dependent data | next of kin | emergency contacts | spouses names | spouse names | spouses | beneficiaries | family members' names | parents' names | parent names | children's names | family relationships | emergency contact |
        number of children | family structure | relatives | father's name | father's names | fathers' names | father's full name | name of the father | names of parents | parental information | parent information | parents' details | guardian names | guardians' names | guardian information |
        names of family members | family member names | family information | family details | family relationship | spousal information | spouse information | spouse's name | spouses' names | spouse name | names of relatives | relatives' names | next-of-kin details | next-of-kin information |
        emergency contact names | beneficiary information | beneficiary names | beneficiary details | beneficiary data | dependents' names | dependents' information | children's ages | household members | household size | family composition | family trees | partners' names | parents' occupations |
        spouses name | family members' name | parents' name | parent name | children's name | fathers' name | father's full names | parents' detail | guardian name | guardians' name | family member name | family detail | spouse's names | spouses' name | relatives' name | next-of-kin detail |
        emergency contact name | beneficiary name | beneficiary detail | dependents' name | partners' name |
        family records | relationship labels | relationship information | spouse details | parental details | parent and guardian contacts | guardian details | guardians' details |
        information on parents and guardians | information about parents | kinship data | household composition | household information |
        family relations | names of guardians | names of spouses and children | information on parents | details of parents
username pdp=general
    id: nama pengguna | identitas akun | nomor ID pengguna | nama panggilan akun | username | user name | user ID | ID pengguna | userID | nama akun | nickname | user-id | ID user | ID akun | ID login | nama login | nama user | usernamenya | id dan | akun pengguna dan |
        nama samaran pengguna | handle akun | nomor akun pengguna
    en: user name | user_name | user_id | username_id | profile name | account identity | account identities | username | usernames | user names | user ID | user IDs | login names | screen names | display names | account names | login IDs | nicknames | userids | handles | logins | account name | log-in names | user identification | login name | display name | screen name |
        user identifiers | user identifications | profile names | login ID | log-in IDs | gamertags | sign-in names | login credentials usernames | log-in name | user handle | online handle | user identifier | log-in ID | Discord handle | Telegram handle | sign-in name |
        account identifiers | profile URLs | gamer tags | online identifiers
password plain pdp=general
    id: kata sandi | password | sandi | passwords | hash password | kata sandi terenkripsi | kata kunci sandi | password yang di-hash | kata sandi hash | sandi yang dienkripsi | hash kata sandi | pasword | passwordnya | kata kunci akun | kode akses | PIN akun | kata sandi email | password email |
        hash MD5 |
        kode reset password |
        kata laluan
    en: password | password_hash | passwordhash | hashed_password | user_password | password_salt | pass_hash | passwords | hashed passwords | encrypted passwords | plain text passwords | password hashes | salted passwords | plaintext passwords | hashed and salted passwords | salted hashes | salted MD5 hashes | MD5 hashes | bcrypt hashes | bcrypt password hashes | user passwords |
        account passwords | login passwords | MD5 password hashes | SHA-1 hashes | cryptographically hashed passwords | salted password hashes | password hash | encrypted password | hashed password | SHA1 hashes | passcodes | cleartext passwords | SHA-256 hashes | SHA-512 hashes | PBKDF2 hashes |
        argon2 hashes | scrypt hashes | phpass hashes | passphrases | passcode | email passwords | salted hash | MD5 hash | bcrypt hash | SHA-1 hash | SHA1 hash | SHA-256 hash | SHA-512 hash | PBKDF2 hash | argon2 hash | scrypt hash | phpass hash | email password |
        SHA-1 password hashes | encrypted vaults | password reset tokens | reset tokens
security_question pdp=general
    id: pertanyaan keamanan | jawaban keamanan | pertanyaan rahasia | jawaban rahasia | petunjuk kata sandi | pertanyaan pemulihan
    en: security question | security questions | security answers | security questions and answers | password hints | secret questions | secret answers | security question answers | password reminders | secret question | password recovery questions | recovery questions | challenge questions |
        password hint | secret answer | security answer | password recovery question | recovery question | challenge question |
        memorable words | memorable information | backup questions
ip_address pdp=general
    id: alamat IP | IP address | alamat protokol internet | IP |
        alamat internet protocol | alamat internet protokol
    en: IP address | ip_address | last_ip | ip_addr | IP addresses | "IP" | internet protocol addresses | internet protocol address | IPs | last login IP | IP locations | IP location |
        IPv4 addresses
device_id pdp=general
    id: IMEI | ID perangkat | nama perangkat | IMSI | ICCID | jenis perangkat | informasi perangkat | tipe perangkat | IMEI ponsel | model ponsel | merek ponsel | tipe ponsel | jenis ponsel | alamat MAC | MAC address | nomor seri | sistem operasi | user agent | token perangkat | jenis gawai |
        tipe gawai | nomor kartu SIM (ICCID) | informasi gawai |
        merek HP | merk HP | versi aplikasi | ID iklan
    en: device identifier | IMEI | IMEIs | IMEI numbers | device information | device IDs | device ID | device details | MAC addresses | IMSI | ICCID | ICCIDs | SIM serial numbers | IMSIs | device names | device data | device serial numbers | browser user agent details | user agents | user agent |
        browser user agents | user agent strings | browser details | browser information | browser and operating system | device models | serial numbers | operating systems | device identifiers | device tokens | phone models | phone model | device type | device types | handset models |
        handset details | MAC address | hardware identifiers | hardware IDs | device model | device fingerprints | operating system | UDIDs | Android IDs | advertising IDs | advertising identifiers | device metadata | equipment identifiers | push tokens | push notification tokens | computer names |
        machine names | device-specific information | phone brand | device detail | device name | serial number | device token | handset detail | hardware identifier | hardware ID | Android ID | advertising ID | advertising identifier | equipment identifier | push token | push notification token |
        computer name | machine name |
        phone types | handset information | hardware information | OS versions | smartphone models | router information | Wi-Fi network names | app versions | app version | device settings |
        international mobile subscriber identity | international mobile subscriber identities | device identity | device identities
sim_registration thing pdp=general
    id: registrasi kartu SIM | data registrasi kartu SIM | data kartu SIM | kartu SIM | nomor kartu SIM | SIM card | data SIM card | pendaftaran kartu SIM | data pendaftaran kartu SIM | nama operator seluler | nama operator | nama penyedia | nama penyedia layanan | penyedia telekomunikasi |
        nama provider | tanggal registrasi kartu | registrasi SIM card | registrasi kartu prabayar | registrasi SIM | data registrasi prabayar | penyedia seluler |
        penyedia layanan seluler | nomor ICCID
    en: SIM card registration | operator name | operator names | cellular operator name | cellular operator names | mobile operator name | carrier name | carrier names | SIM card registrations | SIM registration | SIM registrations | SIM registration data | SIM card numbers | SIM card registration data | network operator | cellular operator | telecom provider | mobile carrier | cellular provider | cellular network names |
        telecommunications carrier | mobile operator | telecommunications provider | phone carriers | SIM card data | SIM data | SIM card details | SIM card information | telecom operator | mobile carriers | mobile network | cell phone provider | network provider | PUK codes | PUK code |
        SIM authentication keys | USIM authentication keys | SIM authentication data | mobile operators | SIM card number | cellular network name | SIM card detail | SIM authentication key | USIM authentication key |
        SIM numbers | SIM keys | USIM data | USIM information | Ki values | mobile network operators | phone carrier
browsing_history pdp=general
    id: riwayat pencarian | riwayat penelusuran | histori pencarian | browsing history | histori browsing | kata kunci | URL | riwayat browsing | situs yang dikunjungi | data browsing history | riwayat peramban | kata kunci pencarian | data history | tautan URL | histori berselancar |
        riwayat berselancar | riwayat penjelajahan | riwayat kunjungan situs | riwayat kunjungan web | situs yang diakses | situs web yang dikunjungi | riwayat akses internet | aktivitas penelusuran | aktivitas internet | jejak penelusuran | data penelusuran | histori internet | riwayat internet |
        log penelusuran | log akses internet | halaman yang dikunjungi | riwayat telusur |
        laman yang dikunjungi | aktivitas berselancar | data pencarian | riwayat menjelajah | log internet | riwayat akses situs | catatan penelusuran |
        histori penelusuran | history penelusuran | history pencarian
    en: browsing history | browsing histories | search history | search histories | visited sites | websites visited | search queries | browsing data | web history | search terms | browsing records | sites visited | websites accessed | visited websites | internet history | internet activity |
        online activity | browser history | web searches | internet searches | search logs | search data | pages visited | web traffic data | clickstream data | surfing history | surfing histories | browsing activity | web histories | browsing record | internet histories | browser histories |
        search log |
        search query | search records | click data | browsing logs | surfing habits | browsing habits | download history | download histories
location pdp=general
    id: lokasi | koordinat | titik koordinat | koordinat tempat tinggal | titik koordinat tempat tinggal | koordinat rumah | titik koordinat rumah | lokasi geografis | data lokasi | lokasi pengguna | geolokasi | titik GPS | garis lintang | lintang dan bujur | longitude | latitude | posisi GPS | lokasi perangkat |
        garis bujur | riwayat check-in | riwayat pelacakan | data GPS
    en: location | locations | coordinates | geographic locations | geographic location | location data | GPS coordinates | geolocation | geolocation data | GPS data | physical locations | latitude and longitude | geographical locations | geographic coordinates | GPS locations |
        location information | locations of users | latitudes and longitudes | longitude and latitude | latitude/longitude | longitudes and latitudes | GPS positions | GPS tracks | geolocations | geo-location data | whereabouts | tracking data | GPS position |
        cell tower data | cell site data | cell-site identification numbers |
        check-in history | contact tracing history | tracking history | history of tracking
travel_record pdp=general
    id: riwayat perjalanan | riwayat pemesanan | data penerbangan | nomor kursi | jadwal penerbangan | data perjalanan | detail pemesanan | data pemesanan | nomor penerbangan | data reservasi | tujuan perjalanan | rincian perjalanan | informasi perjalanan | tanggal kedatangan |
        tanggal keberangkatan | nomor kartu kedatangan | kartu kedatangan | tanggal masuk | tanggal check-in | tanggal check-out | waktu check-in | kode booking | kode pemesanan | nomor booking | nomor pemesanan | nomor reservasi | ID reservasi | kelas penerbangan | manifes penumpang |
        data manifes | riwayat penerbangan | riwayat menginap | data menginap | nomor kamar | data tamu hotel | PNR | jadwal perjalanan | tanggal perjalanan | riwayat imigrasi | data perlintasan | cap imigrasi | data keimigrasian | jadwal keberangkatan | tanggal menginap | informasi penerbangan |
        informasi pemesanan |
        kode reservasi | detail perjalanan | riwayat kedatangan | riwayat penyeberangan | stasiun keberangkatan | nomor kereta | detail penerbangan | riwayat perlintasan | identitas hotel |
        rincian pemesanan | perjalanan terakhir
    en: travel history | booking history | flight details | flight information | itineraries | travel details | reservation details | bookings | booking details | travel plans | seat numbers | travel records | travel data | flight history | reservation information | booking information |
        travel itineraries | hotel details | flight numbers | flights taken | check-in and check-out dates | arrival and departure information | reservation numbers | reservation dates | travel habits | hotel stays | booking data | travel information | reservations | flight bookings | flight data |
        seat number | reservation ID | reservation IDs | reservation number | reservation codes | booking reference | booking references | booking codes | booking numbers | booking number | booking IDs | booking dates | passenger name records | PNR | PNRs | ticket numbers | ticket information |
        ticket details | e-ticket numbers | travel dates | dates of travel | arrival dates | arrival date | departure dates | arrival cards | visa type | visa types | visa information | visa numbers | visa details | visa status | residency status | length of stay | dates of stay | check-in dates |
        check-out dates | check-in information | room numbers | room number | hotel stay information | stay dates | guest stay information | stay history | frequent flyer details | flight number | seat assignments | seat preferences | meal preferences | baggage information | baggage details |
        boarding passes | boarding pass data | trip details | trip history | trip histories | ride history | journey details | journey history | travel arrangements | immigration records | entry and exit records | passenger manifests | rental history | rental dates | traveller details |
        travel histories | booking histories | flight detail | travel detail | reservation detail | booking detail | travel record | flight histories | travel itinerary | hotel detail | reservation date | flight booking | reservation code | booking code | booking ID | booking date |
        passenger name record | ticket number | ticket detail | e-ticket number | travel date | departure date | arrival card | visa number | visa detail | visa statuses | residency statuses | check-in date | check-out date | hotel booking | stay date | stay histories | frequent flyer detail |
        flight itinerary | baggage detail | trip detail | ride histories | journey detail | journey histories | immigration record | entry and exit record | rental histories | rental date | cruise booking | traveller detail |
        travel companions | flight records | flight schedules | booking records | reservation data | reservation records | stay details | room preferences | arrival and departure times |
        check-in times | ticketing information | boarding pass | boarding pass details | meal preference | meal requests | luggage details | trip information | trip data | ride details |
        rental records | car rental details | travel document numbers | visa applications | border crossings | border-crossing records | immigration and customs records | guest preferences |
        guest information | guest records | toll records |
        trip records | dates of arrival and departure | arrival and departure dates | driving trips
registration_date pdp=general
    id: tanggal daftar | tanggal terbit | tanggal berlaku | tanggal pendaftaran | tanggal registrasi | tanggal penerbitan | tanggal aktivasi | tanggal mendaftar | waktu pendaftaran | waktu registrasi | tanggal terbit paspor |
        tanggal pembuatan akun | tanggal pembukaan rekening | tanggal pembuatan | tanggal dibuat | tanggal bergabung | tanggal gabung | waktu bergabung | tanggal pembuatan rekening | tanggal kedaluwarsa paspor | masa berlaku paspor | tanggal berakhir | tanggal dikeluarkan |
        tanggal diterbitkan | tanggal masuk kerja | tanggal keanggotaan | waktu pembuatan akun | login terakhir | tanggal terdaftar | tanggal berlakunya paspor | tanggal pengeluaran | tanggal expired | masa berlaku SIM |
        tanggal kontrak | tanggal berakhir kontrak | tanggal berakhirnya kontrak | tanggal mulai kontrak | masa kontrak | tanggal nomor didaftarkan | tanggal nomor terdaftar |
        tanggal kadaluwarsa | tanggal akun dibuat | tanggal akhir berlaku | waktu terakhir log-in | waktu terakhir login |
        waktu login | tanggal pengangkatan | tanggal dibuatnya akun
    en: date of registration | created_at | registered_at | created_date | register_date | tanggal_daftar | tgl_daftar | date of issue | date of expiry | registration date | registration dates | account creation dates | issue date | expiration date of the passport | passport expiration dates | passport expiry dates |
        dates of issue | issue dates | date of issuance | last login dates | account creation date | passport issue date | join dates | signup dates | registration times | date of expiration | time of registration | last login | login dates | account registration dates | date of activation |
        sign-up dates | sign-up date | signup date | date of sign-up | join date | joining dates | date of joining | account opening dates | account opening date | dates of account opening | date of account creation | dates of account creation | account creation times | creation dates |
        creation date | member since dates | membership dates | membership start dates | date of enrolment | enrollment dates | enrolment dates | passport validity | validity period | validity dates | valid until dates | date of expiration of passport | passport expiration date |
        passport expiry date | passport issue dates | issuance dates | last active dates | last activity dates | date the line was registered | date each line was registered | dates of registration | date of account registration | expiration date of the passports | login date | joining date |
        member since date | membership date | membership start date | enrollment date | enrolment date | validity date | valid until date | date of expiration of passports | issuance date | last active date | last activity date | date the number was registered | dates the numbers were registered | date on which the number was registered | date on which the card was registered |
        dates on which the numbers were registered | contract end dates | contract end date | end dates of contracts | end dates of their contracts | end dates of customers' contracts | contract expiry dates | contract expiration dates | contract dates |
        contract start dates | expiry dates of contracts | dates on which contracts end | renewal dates | contract renewal dates |
        sign up dates | account creation timestamps | date joined | login timestamps | account activation dates | activation dates | subscription dates |
        dates joined | date of the subscription | date of subscription | dates of subscription
# beside a card it is the card's, else a passport's or another paper's
expiry first=registration_date beside=card_number
    id: masa berlaku | tanggal kedaluwarsa | tanggal kadaluarsa | tanggal habis berlaku
    en: expiration date | expiration dates | expiry date | expiry dates | dates of expiry | expiry
customer_id pdp=general
    id: ID pelanggan | nomor pelanggan | nomor anggota | ID anggota | nomor keanggotaan | nomor peserta | nomor pasien | nomor rekam medis pasien | nomor member | IDPEL | nomor meter | ID customer | nomor identitas pelanggan | nomor nasabah | ID nasabah | CIF | ID peserta | ID pasien |
        nomor rekam medis (pasien) | nomor loyalitas | ID member | kartu anggota | nomor kartu anggota | nomor kartu member | ID penumpang | nomor frequent flyer | nomor meteran | nomor kontrak pelanggan | nomor sambungan | nomor langganan | nomor internet pelanggan | nomor indihome |
        nomor layanan | nomor registrasi pelanggan | nomor kartu pelanggan | nomor pendaftaran | nomor registrasi pasien |
        kode pelanggan | nomor porsi | ID meteran | status keanggotaan | tipe keanggotaan | level keanggotaan | nomor akun pelanggan |
        data keanggotaan | nomor program loyalitas | ID penerima | nomor identitas penerima
    en: customer number | customer ID | customer IDs | customer numbers | member number | membership numbers | member IDs | participant numbers | hospital participant numbers | patient numbers | hospital IDs | membership number | loyalty numbers | frequent flyer numbers | account IDs |
        loyalty program details | customer identification | customer reference numbers | frequent flyer number | loyalty program numbers | membership details | meter number | rewards numbers | loyalty account numbers | Starwood Preferred Guest account information | loyalty points |
        reward program balances | profile information | account numbers of customers | member numbers | ID customers | loyalty card numbers | frequent-flier numbers | customer account numbers | customer reference number | client IDs | client numbers |
        passenger ID | passenger IDs | patient ID | patient IDs | patient identification numbers | patient account numbers | member ID | member identification numbers | membership ID | membership IDs | membership information | membership data | membership status | subscriber IDs | subscriber ID |
        subscriber identification numbers | account ID | loyalty number | loyalty program information | loyalty data | loyalty card details | loyalty programme details | loyalty points balances | frequent flyer information | frequent flyer data | frequent-flyer numbers | rewards account numbers |
        reward points | rewards points | reward card numbers | points balances | KrisFlyer numbers | meter numbers | guest IDs | guest numbers | shopper IDs | donor IDs | donor numbers | library card numbers | participant number | case numbers | claim numbers | profile IDs | profile data |
        profile details | client reference numbers | patient number | hospital ID | loyalty program detail | loyalty program number | membership detail | rewards number | loyalty account number | reward program balance | loyalty card number | frequent-flier number |
        customer account number | client ID | client number | patient identification number | patient account number | member identification number | membership statuses | subscriber identification number | loyalty card detail | loyalty programme detail | loyalty points balance |
        frequent-flyer number | rewards account number | reward card number | points balance | KrisFlyer number | guest ID | guest number | shopper ID | donor ID | donor number | library card number | case number | claim number | profile ID | profile detail | client reference number |
        customer identifiers | membership tiers | membership levels | loyalty program data | loyalty details | loyalty information | rewards program numbers | frequent flyer tiers |
        frequent flyer status | tier status | status levels | status credits | subscriber identifiers | subscription numbers | guest account numbers | patron numbers | utility account numbers |
        voter numbers | voter registration numbers | internal ID numbers | internal IDs |
        membership cards | frequent-flyer details | identifier of subscriber | subscriber identifier
# in a text about a bank, or about health insurance, it is something else (`bank=`, `insurer=`)
account_details field=customer_id bank=bank_account
    id: informasi akun nasabah | detail akun nasabah
    en: account information | account details | account detail
service_use pdp=general
    id: pemakaian energi | jenis layanan | pemakaian listrik | tipe energi | unit UPI | konsumsi energi | jenis meter | kWh | paket langganan | paket data | jenis paket | paket internet | data langganan | riwayat langganan | status langganan | data penggunaan | riwayat panggilan | log panggilan |
        catatan panggilan | rekaman panggilan | durasi panggilan | data panggilan | riwayat telepon | riwayat SMS | metadata panggilan | riwayat tontonan | penggunaan layanan | riwayat penggunaan | data trafik | tipe langganan | nama paket | riwayat aktivitas | aktivitas pengguna | golongan tarif |
        jenis langganan |
        jenis energi | tipe layanan | kategori pelanggan | tipe meteran | riwayat layanan | konsumsi listrik | status layanan |
        produk yang dipakai | layanan yang dipakai | layanan yang digunakan | produk yang digunakan
    en: energy use | tariff | type of service | service use | electricity usage | power consumption | website activity | usage data | energy type | subscription details | energy consumption | service details | data usage | call records | call logs | call data records | call detail records |
        call metadata | app usage | plan details | subscriptions | rate plans | type of energy | activity logs | website activities | watch history | viewing history | listening history | type of subscription | subscription type | subscription types | subscription information | subscription data |
        subscription plan | subscription plans | subscription status | service plan | service plans | service information | service type | service types | type of services | types of service | electricity consumption | energy usage | power usage | utility usage | usage details | usage information |
        usage history | usage records | usage patterns | usage logs | call history | call histories | phone records | call and text records | records of calls and texts | records of calls and text messages | call and text logs | text message records | call durations | calling records |
        telephone records | phone call records | listening habits | viewing habits | streaming history | play history | gaming activity | app activity | user activity | activity data | activity history | activity records | internet package | internet packages | data package | phone plan |
        plan information | account types | account type | workout data | fitness data | step counts | sleep data | exercise data | customer activity | engagement data | subscription detail | service detail | call record | call log | call data record | call detail record | plan detail |
        activity log | watch histories | viewing histories | listening histories | subscription statuses | usage detail | usage histories | usage record | usage log | phone record | call and text record | records of calls and text message | call and text log | text message record | calling record |
        telephone record | phone call record | streaming histories | play histories | activity histories | activity record |
        service usage | rate plan | device usage | call minutes | minutes used | meter readings | meter reading | water usage | account activities | account settings | user preferences |
        customer preferences | communication preferences | marketing preferences | language preferences | language preference | feature usage | products used | services used | product ownership |
        data plans | package type | calling features | contract type | contract types | type of offer | type of the offer
vehicle pdp=general
    id: STNK | nomor polisi | plat nomor | pelat nomor | nomor kendaraan | data kendaraan | nomor rangka | nomor mesin | nomor plat | nomor pelat | plat kendaraan | pelat kendaraan | nomor registrasi kendaraan | jenis kendaraan | tipe kendaraan | merek kendaraan | merek mobil | BPKB |
        kepemilikan kendaraan | data pajak kendaraan | model kendaraan | warna kendaraan | tahun kendaraan |
        pajak kendaraan
    en: license plate | license plates | vehicle registration | licence plates | vehicle details | vehicle identification numbers | VINs | VIN | vehicle information | plate numbers | license plate numbers | vehicle data | number plates | vehicle registration plates | vehicle registrations |
        vehicle identification number | vehicle plates | registration plates | car registration numbers | car registrations | car details | car models | car model | vehicle models | vehicle model | vehicle makes and models | make and model | chassis numbers | chassis number | engine numbers |
        vehicle ownership | vehicle records | driving records | driving history | driving data | vehicle location data | vehicle service records | car ownership | vehicle types | licence plate | vehicle detail | plate number | number plate | vehicle plate | registration plate |
        car registration number | car detail | engine number | vehicle record | driving record | driving histories | vehicle service record |
        car registration details | vehicle makes | car makes | vehicle owners' details | vehicle insurance | vehicle title
social_media pdp=general
    id: akun media sosial | profil media sosial | akun Facebook | akun Twitter | akun Instagram | ID Facebook | akun medsos | profil medsos | akun LinkedIn | profil LinkedIn | profil Facebook | akun TikTok | ID Twitter | nama akun media sosial | username media sosial | alamat media sosial |
        username Instagram | ID messenger | akun sosial media
    en: social media account | social media profiles | social media accounts | social media profile | Facebook IDs | Facebook ID | social media handles | Twitter handles | LinkedIn profiles | social profiles | Facebook profiles | social media links | Facebook profile | social networking profiles |
        social media identifiers | social media usernames | instant messenger identities | Twitter handle | Skype names | Skype IDs | links to social media | Facebook usernames | social media information | social network profiles | LinkedIn profile URLs | social media details | social media data |
        social media pages | social media account names | social media handle | social media IDs | social media login information | LinkedIn profile | LinkedIn URLs | LinkedIn usernames | LinkedIn accounts | Facebook accounts | Facebook user IDs | Facebook names | Facebook details |
        Twitter accounts | Twitter IDs | Twitter usernames | Twitter profiles | Instagram handles | Instagram accounts | Instagram usernames | Instagram IDs | Instagram profiles | Google profiles | Google account IDs | Skype handles | Skype accounts | Skype usernames | ICQ numbers |
        AIM screen names | social account IDs | social media connections | Spotify usernames | Steam IDs | Steam usernames | Xbox gamertags | WeChat IDs | WeChat accounts | Weibo accounts | QQ numbers | YouTube accounts | VK profiles | social network IDs | social network accounts | messenger IDs |
        instant messenger handles | instant messaging identities | social profile | social networking profile | social media identifier | Skype name | Skype ID | social network profile | social media detail | social media account name | social media ID | LinkedIn account | Facebook account |
        Facebook user ID | Facebook name | Facebook detail | Twitter account | Twitter ID | Twitter profile | Instagram handle | Instagram account | Instagram ID | Instagram profile | Google profile | Google account ID | Skype handle | Skype account | ICQ number | AIM screen name |
        social account ID | Steam ID | WeChat ID | WeChat account | Weibo account | QQ number | YouTube account | VK profile | social network ID | social network account | messenger ID | instant messenger handle |
        social media logins | LinkedIn IDs | LinkedIn data | Telegram usernames | Telegram handles | Telegram IDs | Discord handles | Discord usernames | Discord IDs | instant messaging handles |
        friends lists | friend lists | lists of friends | follower lists | follower counts | social connections
avatar pdp=general
    id: foto profil | avatar | gambar profil | foto avatar
    en: profile picture | profile pictures | avatar | avatars | profile photos | profile photo | profile images | profile image | profile photo URLs | profile picture URLs | avatar images | avatar URLs | profile photographs | profile images URLs |
        profile pics
bank_account pdp=specific
    id: nomor rekening | nomer rekening | rekening bank | nomor rekening bank | rekening | data rekening | data perbankan | nomor rekening pelanggan | rincian rekening bank | informasi rekening | informasi perbankan | nama bank | buku tabungan | foto buku tabungan | buku rekening | buku rekening bank | foto buku rekening | foto buku rekening bank | nomor rekening tabungan |
        virtual account | NO_REK | rekening tabungan | informasi keuangan | data finansial | informasi finansial | rekening gaji | nomor rekening gaji |
        nomor dompet digital
    en: bank account number | account books | bank books | savings books | no_rekening | norek | account_no | bank account numbers | bank account details | bank account | bank accounts | account numbers | bank details | banking details | bank account information | IBAN | IBANs | bank information | banking information | financial account numbers | account number |
        financial account information | routing numbers | bank data | checking account numbers | bank routing numbers | bank account data | partial bank account numbers | bank-account numbers | bank names | bank name | bank branch | bank branches |
        bank records | banking data | banking records | banking credentials | bank transfer details | routing number | sort codes | sort code | direct deposit information | direct deposit details | direct debit details | SWIFT codes | BSB numbers | checking accounts |
        savings accounts | financial accounts | financial information | financial details | payment account information | IFSC codes | UPI IDs | wallet addresses | bitcoin addresses | PayPal accounts | PayPal addresses | PayPal email addresses | bank info | bank detail | banking detail |
        bank-account number | bank record | banking record | bank transfer detail | direct deposit detail | direct debit detail | SWIFT code | BSB number | checking account | savings account | financial account | financial detail | IFSC code | UPI ID | wallet address |
        bitcoin address | PayPal account | PayPal address | PayPal email address |
        direct debit information | UPI details | e-wallet numbers | e-wallet details | wallet numbers | GCash numbers | PayPal details | void cheques |
        superannuation account | superannuation accounts | superannuation fund details
card_number pdp=specific
    id: nomor kartu kredit | kartu kredit | nomor kartu debit | kartu debit | CVV | PIN | nomor kartu ATM | data kartu kredit | kartu ATM | PIN ATM | data kartu pembayaran | data kartu | informasi kartu kredit | nomor kartu pembayaran | detail kartu kredit | detail kartu |
        rincian kartu kredit | rincian kartu | informasi kartu | informasi pembayaran | kode keamanan kartu | PIN transaksi | tanggal kedaluwarsa kartu kredit | masa berlaku kartu kredit | nama pemegang kartu kredit | empat digit terakhir kartu | kartu pembayaran | nomor ATM |
        tiga angka di belakang kartu | limit kartu |
        4 digit terakhir kartu |
        empat angka terakhir kartu | empat digit terakhir
    en: credit card number | credit card numbers | credit cards | credit card data | payment card numbers | payment card data | debit card numbers | CVV | CVVs | credit card details | credit card information | payment card details | payment card information | card details |
        credit and debit card numbers | card data | credit card | payment cards | card expiration dates | security codes | partial credit card data | partial credit card numbers | PINs | PIN | credit and debit cards | debit cards | credit card info | payment details |
        payment information | payment data | card information | payment card | CVV codes | card verification codes | card security codes | CVC | credit/debit card numbers | cardholder names | verification codes | credit and debit card information | credit or debit card numbers |
        last four digits of credit cards | last four digits of credit card numbers | last four digits of their credit card | card expiry dates | credit and debit card data | cardholder data | credit or debit card information | debit card | debit card information |
        last four digits of payment cards | credit card CVV | partial credit cards | partial credit card information | credit-card numbers | credit-card data | credit-card details | credit-card information | credit-card accounts | payment-card data | payment-card information |
        payment-card details | payment card expiration dates | bank cards | bankcard numbers | credit card expiration dates | credit card expiry dates | credit card expiration date | card expiration date | card expiry details | card verification values | card verification numbers |
        card verification value | CVV2 | CSC | security code | three-digit codes | cardholder name | cardholder information | cardholder details | magnetic stripe data | track data | card types | card type | last four digits of their cards | ATM cards | gift cards | payment info |
        payment account data | payment instrument data | American Express numbers | card detail | payment detail | verification code | credit-card number | credit-card detail | credit-card account | payment-card detail | payment card expiration date | bank card | bankcard number |
        credit card expiry date | card expiry detail | card verification number | three-digit code | cardholder detail | last four digits of their card | ATM card | gift card | American Express number |
        cardholders' names | card holder names | virtual payment codes |
        last four digits | last 4 digits | final four digits | card payment numbers
cards_number field=card_number insurer=insurance_number
    id: nomor kartu
    en: card numbers | card number
transaction_history pdp=specific
    id: riwayat transaksi | mutasi rekening | data mutasi rekening | mutasi transaksi | mutasi bank | jenis pesanan | jumlah pesanan | jumlah pemesanan | biaya COD | status pembayaran | data transaksi | riwayat pembelian | riwayat belanja | riwayat pembayaran | jumlah transaksi | riwayat pesanan | data pembayaran | detail transaksi | histori transaksi | tagihan | histori pembelian | histori belanja | histori pembayaran |
        histori pesanan | histori order | riwayat order | riwayat pemesanan barang | riwayat transfer | riwayat donasi | data pembelian | data pesanan | data order | detail pembelian | detail pesanan | detail pembayaran | rincian pesanan | rincian pembelian | rincian pembayaran |
        informasi pembelian | informasi pesanan | informasi pemesanan barang | daftar pembelian | catatan pembelian | catatan pembayaran | bukti pembayaran | bukti transfer | kuitansi | kwitansi | nilai transaksi | jumlah pembelian | jumlah pembayaran | metode pembayaran | nomor resi |
        nomor pesanan | barang yang dibeli | produk yang dibeli | total belanja | jumlah donasi | riwayat penjualan | data penjualan |
        resi pengiriman | riwayat pengiriman | detail pengiriman | riwayat top up | riwayat deposit | nomor order | riwayat taruhan | riwayat trading | daftar belanja |
        riwayat iuran | status iuran | data iuran | riwayat bayar |
        riwayat pengisian saldo | rekening koran | laporan rekening
    en: transaction history | proof of transfer | proofs of transfer | proof of transfers | transfer receipts | proof of payment | proofs of payment | purchase history | payment status | payment history | payment histories | order history | transaction data | purchase histories | order details | financial transactions | transaction details | transaction records | purchase records | order information |
        payment records | purchase information | transaction histories | purchasing history | invoices | purchase data | order histories | billing information | payment methods | product purchased | purchase details | transaction information | billing data | donation amounts |
        charitable donations | shopping habits | spending habits | order data | billing details | payment transactions | purchase amounts | purchase dates | purchase logs | products purchased | products bought | items purchased | items ordered | items bought | order records | order numbers |
        order number | order IDs | order amounts | order totals | order contents | transaction logs | transaction amounts | transaction dates | transaction IDs | transaction numbers | transaction status | credit card transactions | donation history | donation histories | donation records |
        donation details | donation information | donor history | giving history | payment amounts | payment dates | payment method | amounts paid | amount paid | billing records | billing history | billing histories | billing amounts | billing statements | invoice details | invoice data |
        invoice numbers | sales records | sales data | sales history | shopping history | shopping histories | shopping records | shopping data | shopping preferences | buying habits | buying history | spending history | spending data | spending patterns | tracking numbers | tracking number |
        delivery records | shipping records | shipment details | shipment information | package details | parcel details | wish lists | shopping carts | betting history | gambling history | wagering history | deposits and withdrawals | withdrawal history | deposit history | trade history |
        trading history | trading histories | money transfers | remittance details | order summaries | payment statuses | order detail | financial transaction | transaction detail | transaction record | purchase record | payment record | purchasing histories | purchase detail | billing detail |
        payment transaction | purchase date | purchase log | order record | order ID | transaction log | transaction date | transaction ID | transaction number | transaction statuses | banking transaction | bank transaction | card transaction | credit card transaction | crypto transaction |
        donation record | donation detail | donor histories | giving histories | payment date | billing record | billing statement | invoice detail | invoice number | sales record | sales histories | shopping record | buying histories | spending histories | delivery record | shipping record |
        shipment detail | package detail | parcel detail | betting histories | gambling histories | wagering histories | withdrawal histories | deposit histories | trade histories | remittance detail | customer transaction |
        purchasing data | payment logs | payment confirmations | payment proofs | payment types | order dates | products ordered | betting records | trading records | deposit records |
        withdrawal records | transfer records | refund records | rental fees | delivery instructions | shipment records | parcel data | parcel numbers | auction bids |
        delivery notes and dates |
        gift amounts | wire transfers | contribution records | top-up history | top-up records |
        bank statements | bank statement | account statements | account statement | transactional data | transaction habits | status of premium payments | premium payment status
balance pdp=specific
    id: saldo | limit kredit | saldo rekening | saldo pelanggan | tabungan | limit kartu kredit | plafon kredit | nilai aset | nilai kekayaan |
        data investasi
    en: balance | balances | account balances | credit limits | credit limit | account balance | bank balances | net worths | bank account balances | credit card balances | available credit | spending limits | card limits | asset information | net worth | wealth information |
        investment information | portfolio information | account values | account value | amounts owed | amount owed | deposit amounts | pension details | pension information | retirement account information | bank account balance | credit card balance | spending limit | card limit | pension detail |
        wallet balances | wallet balance | portfolio details | portfolio values | investment details | investment records | asset details | wealth data | funds held
income pdp=specific
    id: gaji | penghasilan | pendapatan | slip gaji | data penggajian | sumber dana |
        iuran pensiun
    en: salary | payrolls | income | salaries | income levels | income level | payroll information | wages | annual income | salary information | earnings | payroll data | compensation | payroll | payslips | payslip | pay slips | pay stubs | paystubs | pay information | pay details | pay data | pay records |
        pay rates | pay rate | pay grades | salary grades | wage information | wage data | incomes | bonus information | benefits information | retirement information | superannuation details | pay detail | pay record | superannuation detail |
        pay stub | pay scales | wage details | wage records | benefit information | benefits details | benefits data | benefit details | employment benefits | severance details |
        socioeconomic status | stipend details
loan pdp=specific
    id: pinjaman | data kredit | data pinjaman | status pinjaman | nilai pinjaman | data peminjam | nilai kredit | BI checking | tunggakan pinjaman | kontrak kredit | perjanjian kredit |
        data SLIK | data pembiayaan | informasi pembiayaan | riwayat pembiayaan | jumlah pembiayaan |
        data debitur
    en: loan | credit data | loan information | loan data | credit scores | credit score | credit history | credit reports | credit status information | mortgage information | debt information | credit report information | loan details | loan applications | credit information |
        loan account numbers | loan documents | loan application documents | loan agreements | mortgage details | mortgage data | mortgage records | mortgage documents | mortgage applications | credit rating | credit ratings | credit file | credit files | credit applications |
        credit application data | credit card applications | credit card application data | credit card application information | credit status data | credit worthiness | creditworthiness | credit bureau data | credit check data | lending information | borrowing history | repayment history |
        lease information | credit histories | credit report | loan account number | mortgage detail | mortgage record | mortgage document | borrowing histories | repayment histories |
        loan application data | loan application details | credit records | credit application information | credit checks | credit status | credit facility | repayment records | repayment details |
        default records | risk analyses | risk assessments of borrowers | financial aid information | financial aid records | financial aid data | financial aid details | bankruptcy records |
        guarantor details | lending data |
        mortgage numbers
insurance_number pdp=specific
    id: nomor kartu BPJS | noka | nomor polis | nomor BPJS | nomor asuransi | polis | nomor peserta BPJS | kartu BPJS | polis asuransi | nomor kartu (noka) | data asuransi | informasi asuransi | jenis asuransi | kartu asuransi | nomor kartu asuransi | nomor peserta JKN | nomor peserta asuransi |
        kepesertaan BPJS | data kepesertaan | nomor JKN | nomor kartu JKN | kartu JKN | nomor kartu Indonesia Sehat | nomor KPJ | klaim asuransi | manfaat asuransi | nilai pertanggungan | status kepesertaan |
        nomor BPJS Kesehatan | nomor BPJS Ketenagakerjaan | nomor peserta BPJS Kesehatan | nomor peserta BPJS Ketenagakerjaan | kartu Indonesia Sehat | kartu BPJS Kesehatan |
        kelas BPJS | data klaim | riwayat klaim | jumlah klaim | uang pertanggungan | nama pemegang polis asuransi | segmen peserta | rujukan BPJS | jenis kepesertaan |
        nomor kepesertaan | nomor kepesertaan BPJS
    en: insurance number | insurance card number | policy number | policy numbers | health insurance information | insurance information | insurance policy numbers | card number (noka) | BPJS card number | Medicare numbers | Medicare number | NHS numbers | NHS number | health care numbers |
        health card numbers | insurance IDs | policyholder numbers | PhilHealth numbers | health insurance numbers | insurance numbers | insurance details | insurance policies | medical insurance numbers | health insurance policy numbers | insurance identification numbers | noka |
        health insurance identification numbers | insurance data | Medicaid numbers | insurance policy | health plan information | insurance card numbers | health insurance details | health insurance policy number | health insurance | insurance policy documents | policy details |
        policy information | policy data | policyholder information | policyholder details | policyholder data | insurance ID | insurance member numbers | insurance member IDs | insurance account numbers | insurance claims | insurance coverage | insurance cards | insurance card |
        insurance documents | insurance records | insurance provider | insurance providers | insurer names | insurance company names | insurance plan information | insurance plans | insurance group numbers | insurance subscriber numbers | health insurance member numbers |
        health insurance member IDs | health insurance account numbers | health insurance account information | health insurance plan information | health insurance identification number | health plan beneficiary numbers | health plan IDs | health plan member IDs | health plan numbers |
        health plan data | health plan details | Medicare information | Medicare details | Medicare data | Medicare card numbers | Medicare card details | Medicare IDs | Medicare identification numbers | Medicare beneficiary identifiers | Medicare claim numbers | Medicare claims data |
        Medicaid information | Medicaid IDs | Medicaid number | NHS identification numbers | health service numbers | health card number | health card details | healthcare numbers | healthcare identifiers | health identification numbers | health ID numbers | personal health numbers | BPJS numbers |
        BPJS number | BPJS card numbers | BPJS Kesehatan numbers | BPJS Health numbers | PhilHealth number | PhilHealth IDs | coverage details | coverage information | insured persons' details | subscriber numbers of insurance | premium amounts | premium payments | sum insured |
        beneficiary identification numbers | health care number | policyholder number | insurance detail | insurance identification number | policy detail | policyholder detail | insurance member number | insurance member ID | insurance account number | insurance claim | insurance document |
        insurance record | insurer name | insurance company name | insurance group number | insurance subscriber number | health insurance member number | health insurance member ID | health insurance account number | health plan beneficiary number | health plan ID | health plan member ID |
        health plan number | health plan detail | Medicare detail | Medicare card number | Medicare card detail | Medicare ID | Medicare identification number | Medicare beneficiary identifier | Medicare claim number | Medicaid ID | NHS identification number | health service number |
        health card detail | healthcare number | healthcare identifier | health identification number | health ID number | personal health number | BPJS Kesehatan number | BPJS Health number | PhilHealth ID | coverage detail | insured persons' detail | beneficiary identification number |
        insurance identification cards | insurance subscriber IDs | insurance member identification numbers | health plan members' IDs | health card copies | health fund numbers |
        claims information | claims records | claims history | claim histories | claim details | claim documents | insurance application forms | insurance application details |
        insurance premium details | policy holders' details | policy holder names | policy holder details | policyholders' details | policy schedules | sum assured |
        health plan identification numbers | Medicare Health Insurance Claim Numbers | Medicare card information | Medicare beneficiary numbers | Medicaid identification numbers | NHS ID numbers |
        NHS patient numbers | member ID cards | group plan numbers | insurance carrier names | PhilHealth details | PhilHealth membership data | insured names |
        JKN card number | JKN card numbers | JKN number | JKN numbers | beneficiary numbers
health_record pdp=specific
    id: rekam medis | diagnosis | hasil lab | rontgen | data kesehatan | riwayat kesehatan | catatan kesehatan | rekam kesehatan | data medis | catatan medis | riwayat medis | hasil laboratorium | diagnosa | keluhan pasien | hasil radiologi | hasil tes | foto rontgen |
        hasil CT scan | persetujuan tindakan medis | anamnesis | hasil pemeriksaan kesehatan | rekam medik | berkas medis | dokumen medis | informasi medis | informasi kesehatan | kondisi kesehatan | kondisi medis | status kesehatan | riwayat kunjungan | riwayat berobat | riwayat pemeriksaan |
        riwayat operasi | riwayat konsultasi | data klinis | jenis pemeriksaan | jenis layanan kesehatan | kode ICD | status HIV | hasil uji laboratorium | hasil uji lab | hasil USG | elektrokardiogram | EKG | X-ray | foto X-ray | hasil pencitraan | CT scan | MRI | foto radiologi | obat-obatan |
        tindakan medis | catatan dokter | catatan pasien | catatan konsultasi | nama dokter | dokter yang merawat | surat rujukan | tekanan darah | berat badan | tinggi badan | surat keterangan sehat | surat kesehatan | surat keterangan dokter | deklarasi kesehatan | formulir kesehatan |
        kesehatan mental | konsultasi medis | konsultasi psikologi | ringkasan medis | resume medis | tanggal periksa | tanggal berobat | tanggal rawat inap | klaim kesehatan | data imunisasi | status gizi | hasil visum |
        riwayat pasien | riwayat perawatan | data perawatan | catatan perawatan | data laboratorium | hasil cek darah | hasil medical check up | hasil medical check-up | medical check up |
        hasil MCU | hasil xray | jadwal periksa | jadwal kontrol | tanggal perawatan | riwayat rawat inap | data rawat inap | tes kejiwaan | hasil psikotes | catatan psikologis | kondisi kejiwaan |
        gambar medis | laporan medis | akta kematian | gangguan kesehatan |
        rencana perawatan | surat keterangan sakit | poli tujuan | surat sakit | jadwal kontrol pasien | data klaim kesehatan
    en: medical record | medical records | diagnosis | diagnoses | test results | health records | health assessments | care records | medical information | health information | medical history | medical histories | treatment information | lab results | laboratory results | clinical information |
        medical data | health data | personal health data | prescription information | prescriptions | medical record numbers | treatment notes | medications | medical conditions | protected health information | medical diagnoses | treatment records | medical test results | health status |
        dates of service | patient records | clinical data | medical reports | medical report | blood tests | blood test results | descriptions of blood tests | scan results | mental-health records | mental health records | health claims data | health claims | claims data | HIV status |
        health details | health-related information | health diagnoses | medical images | X-rays | x-rays | allergies | physicians' names | health conditions | radiology images | laboratory test results | medical details | medication information | treatment plans | health history |
        medical record number | clinical notes | medical files | detailed treatment notes | doctor's name | diagnostic codes | procedure information | health declarations | health questionnaires | health screening results | health check results | health checks | health certificates | health files |
        health forms | health documents | health survey data | health condition | health-care records | healthcare records | healthcare information | healthcare data | health insurance claims data of patients | health benefits information | medical documents | medical certificates |
        medical charts | medical claims | medical billing information | medical bills | medical services received | medical imaging | medical notes | medical questionnaires | medical device information | medical condition information | medical consultation records | medical service information |
        medical care | diagnostic information | diagnostic results | diagnostic images | diagnostic records | treatment locations | treatment location | therapy notes | therapy records | session notes | psychotherapy notes | counselling records | counseling records | psychiatric records |
        psychological assessments | psychological records | mental health notes | substance abuse records | addiction records | patient files | patient notes | patient histories | patient details | patient status | clinical records | clinical documents | clinical details | clinical results |
        clinical trial data | lab test data | lab tests | lab data | lab reports | lab records | laboratory data | laboratory reports | laboratory tests | pathology results | pathology reports | biopsy results | imaging results | imaging records | imaging data | radiology reports |
        radiology results | radiology data | MRIs | ultrasound images | ultrasounds | electrocardiograms | ECGs | EKG | EKGs | vital signs | blood pressure | weights | body measurements | drug testing results | drug tests | HIV statuses | pregnancy data | pregnancy information | fertility data |
        abortion records | menstrual cycle data | menstrual data | surgical records | surgery information | surgical information | hospital records | hospitalization records | hospitalisation records | hospital visits | admission dates | discharge dates | dates of admission | dates of discharge |
        discharge summaries | discharge summary | discharge papers | appointment information | appointment details | appointment dates | appointment data | doctor visits | visit dates | visit information | visit notes | visit history | dates of visits | date of service | service dates |
        dates of services | provider names | provider information | provider name | names of healthcare providers | names of doctors | doctors' names | doctors' notes | doctor's notes | doctor names | physician names | physician's name | physicians' notes | physician notes | treating physicians |
        treating physician | nursing notes | referral letters | referral information | prescription data | prescription details | prescription records | prescription history | prescription histories | prescription drug information | prescription numbers | prescription drugs | medication name |
        medication names | medicines | drugs prescribed | allergy information | ailments | injury information | disability and health data | immunization records | fitness assessments | medical leave records | sick notes | sick leave records | autopsy reports | cause of death |
        organ donor information | care plans | care notes | DEA numbers | dental records | X-ray images | X-ray files | health record | health assessment | care record | lab result | laboratory result | medical test result | health statuses | patient record | blood test result | scan result |
        mental-health record | health claim | health detail | medical image | physicians' name | radiology image | laboratory test result | medical detail | health histories | medical file | doctor's names | diagnostic code | health declaration | health screening result | health check result |
        health certificate | health file | health form | health document | health-care record | healthcare record | medical document | medical certificate | medical claim | medical scan | medical consultation record | diagnostic test result | diagnostic result | diagnostic image |
        diagnostic record | therapy record | counselling record | counseling record | psychiatric record | psychological assessment | psychological record | substance abuse record | addiction record | patient file | patient history | patient detail | patient statuses | clinical record |
        clinical document | clinical detail | clinical result | clinical test result | lab test result | lab report | lab record | laboratory report | pathology result | pathology report | biopsy result | imaging result | imaging record | radiology report | radiology result | radiology scan |
        CT scan | MRI scan | ultrasound image | drug test result | drug testing result | STD test result | HIV test result | abortion record | surgical record | hospital record | hospitalization record | hospitalisation record | admission date | discharge date | appointment detail |
        appointment date | visit date | visit histories | service date | doctors' name | doctor name | physician name | physician's names | prescription detail | prescription record | prescription number | immunization record | fitness assessment | medical leave record | sick leave record |
        autopsy report | DEA number | dental record | X-ray image | X-ray file | optical prescription |
        medical results | medical exams | medical checkup results | medical check-up results | medical specialty | medication lists | drug histories | diagnostic data | diagnostic reports |
        diagnostic tests | therapist notes | notes of therapy sessions | psychological evaluations | psychological reports | psychological evaluation | psychiatric reports | psychiatric evaluations |
        psychiatric notes | mental health evaluations | counselling notes | health reports | health screenings | health care information | healthcare details | clinical documentation |
        clinical reports | clinical histories | clinic visits | clinic records | physician information | nurse notes | referring physician | hospital files | hospital stays | hospital admissions |
        admission records | admission details | discharge information | date of admission | appointment schedules | patient charts | patient chart | patient care information | patient documents |
        laboratory information | urine tests | pathology data | pregnancy status | IVF records | imaging reports | imaging studies | dental information | dental data | dental history |
        optical records | vision records | surgery records | surgery details | surgery dates | surgical notes | cosmetic surgery records | substance use information | chronic conditions |
        allergy details | immune status | vital records of patients | body mass index | fitness information | heart rate data | sleep patterns | dietary information | dietary requirements |
        dietary restrictions | injury reports | injury records | injury details | death records | death certificate | causes of death | organ donor status | medical aid details |
        medical leave information | worker's compensation claims | workers' compensation claims | workers' compensation information | workers' compensation records | disability claims |
        disability records | abuse allegations | abuse reports | suicide notes | suicide attempts | ambulance records | paramedic notes | emergency room records | care home records |
        caregiver notes | donor records of blood | results of intelligence tests | results of diagnostic tests | results of medical tests | results of tests on patients |
        results of examinations |
        sexual health information | sexual health records | screening results | date of appointment | dates of appointments | therapists' notes
vaccination pdp=specific
    id: data vaksinasi | pelacakan kontak | riwayat kontak | hasil tes Covid | tes kesehatan | hasil tes covid | vaksinasi | hasil tes Covid-19 | sertifikat vaksin | status vaksinasi | hasil tes PCR | jenis tes Covid-19 | hasil tes swab | data vaksin | hasil swab | hasil tes COVID | status covid | hasil tes virus corona | sertifikat vaksinasi | tes Covid-19 |
        tes Covid | tes PCR | tes swab | tes antigen | hasil tes antigen | hasil antigen | rapid test | hasil rapid | hasil PCR | status Covid-19 | status vaksin | riwayat vaksin | kartu vaksin | lokasi vaksinasi | jenis vaksin | dosis vaksin | tiket vaksin | hasil tes corona | status infeksi |
        status kesehatan covid | hasil uji Covid-19 | hasil tes usap |
        tanggal vaksin | tempat vaksin | status ODP | status PDP | status pasien Covid-19
    en: vaccination status | Covid test information | Covid test data | COVID-19 test information | COVID test information | Covid-19 test information | vaccination record | contact tracing | contact-tracing records | vaccination records | covid test results | COVID-19 test results | vaccination data | Covid-19 test results | COVID-19 status | coronavirus test results | COVID test results | covid-19 infection status | vaccine certificates |
        vaccination certificates | COVID-19 results | results of COVID-19 tests | results of covid tests | COVID-19 tests | Covid-19 status | test result | vaccination details | vaccination information | vaccination history | vaccination dates | vaccination date | vaccination place |
        place of vaccination | places of vaccination | vaccination location | vaccination centre | vaccination center | vaccination cards | vaccination card | vaccination certificate | vaccination proof | proof of vaccination | vaccination statuses | vaccine data | vaccine information |
        vaccine records | vaccine status | vaccine type | vaccine doses | doses received | vaccine certificate | vaccine cards | COVID-19 data | COVID-19 information | COVID-19 test data | COVID-19 test records | COVID tests | COVID test data | coronavirus test data | coronavirus tests |
        PCR test results | PCR results | PCR tests | swab test results | swab results | antigen test results | rapid test results | immunization status | immunisation records | immunization information | COVID status | infection status | quarantine information | quarantine details |
        contact tracing data | contact-tracing data | COVID-19 statuses | COVID-19 result | vaccination detail | vaccination histories | vaccination locations | vaccine record | vaccine statuses | vaccine card | COVID-19 test record | PCR result | swab result | immunization statuses |
        immunisation record | COVID statuses | infection statuses | quarantine detail |
        vaccination centers | vaccine details | vaccines received | immunization data | COVID-19 examination results | quarantine records | result of the COVID-19 examination | health pass data |
        vaccination venue |
        dates of vaccination
disability pdp=specific
    id: disabilitas | status disabilitas | kode disabilitas | penyandang disabilitas | keterangan disabilitas |
        kelainan fisik | kebutuhan khusus | status difabel | jenis kecacatan | berkebutuhan khusus | PNYDNG_CCT | PNYDNG_CACAT |
        difabel
    en: disability | disabilities | disability status | disability code | disability information | special needs |
        accommodation requests |
        special-needs assessments | special needs assessments | special needs status
blood_type pdp=specific
    id: golongan darah | GOL_DRH | GOL_DARAH | gol darah | gol. darah | jenis darah |
        tipe darah
    en: blood type | golongan_darah | blood types | blood group | blood groups | bloodtype |
        rhesus factors
biometric pdp=specific
    id: sidik jari | biometrik | data biometrik | retina | iris mata | pemindaian wajah | rekaman wajah | wajah | data wajah | face recognition | rekaman suara | data suara | sampel suara |
        ciri fisik | ciri-ciri fisik | cap jempol
    en: fingerprint | fingerprints | biometric data | facial recognition data | biometrics | face data | facial data | fingerprint data | iris scans | face scans | facial scans | voice recordings | face recognition | retina scans | biometric information | biometric details | biometric identifiers |
        biometric templates | biometric records | fingerprint scans | fingerprint images | finger prints | palm prints | palm scans | handprints | retina data | retinal scans | iris data | iris patterns | facial recognition information | facial recognition images | facial recognition templates |
        facial templates | facial geometry | face prints | faceprints | face templates | voiceprints | voice prints | voice samples | voice data | voice recording | iris scan | face scan | facial scan | retina scan | biometric detail | biometric identifier | biometric template | biometric record |
        palm scan | retinal scan | facial recognition image | facial recognition template | facial template | face template |
        thumbprints | thumb prints | gait data | hand geometry | liveness videos | liveness checks | vein patterns
genetic pdp=specific
    id: data genetika | data genetik | DNA | informasi genetik | profil genetik | hasil tes DNA | data keturunan |
        hasil uji genetik
    en: genetic data | DNA | genetic information | DNA data | ancestry data | ancestry information | genetic profiles | genetic test results | genetic profile | genetic testing results | genetic health data | genome data | genomic data | genomes | DNA test results | ancestry reports |
        ethnicity estimates | genotype data | haplogroups | family tree information | DNA relatives | genetic test result | genetic testing result | DNA test result |
        genetic results | genetic records | genetic markers | genome sequences | haplogroup information | heredity data | family tree data | family tree details | genealogy data | genealogical data |
        genealogical records | health predispositions | inheritance information
criminal_record pdp=specific
    id: catatan kejahatan | catatan kriminal | SKCK | riwayat kriminal | catatan pelanggaran | data kriminal | data tersangka | catatan pidana | riwayat pidana | riwayat kejahatan | catatan kepolisian | catatan hukum | surat keterangan catatan kepolisian | data tahanan | data narapidana |
        riwayat pelanggaran | catatan tilang |
        riwayat hukum | pelanggaran disiplin | catatan disiplin | rekam jejak kriminal | laporan polisi | berita acara pemeriksaan | berkas perkara | data residivis | identitas korban kejahatan |
        hukuman disiplin | riwayat hukuman | data tilang | sanksi disiplin |
        catatan polisi | data DPO
    en: criminal record | criminal records | criminal history | background checks | arrest records | criminal histories | records of criminals | criminal background information | criminal conviction data | convictions | conviction records | criminal charges | criminal data | criminal information |
        criminal investigation files | police records | police reports | police files | arrest reports | arrest information | arrest warrants | court records | court documents | court files | prison records | inmate records | inmate data | jail records | offender records | offender data |
        probation records | background check information | background check data | background-check information | background investigation records | background investigation data | victim statements | witness statements | informant data | crime reports | law enforcement records | sanction records |
        misconduct records | intelligence files | arrest record | conviction record | criminal investigation file | police record | police report | police file | arrest report | court record | court document | court file | case file | prison record | inmate record | jail record | offender record |
        probation record | background investigation record | victim statement | witness statement | crime report | law enforcement record | sanction record | misconduct record | intelligence file |
        criminal background | criminal backgrounds | criminal offenses | criminal offences | criminal files | conviction data | arrest histories | arrest data | police case files |
        police intelligence reports | police interview records | witness details | witness information | witness names | victim impact statements | crime records | crime data |
        crime victims' details | court case files | court case details | court recordings | case notes | investigation records | investigative files | investigative reports | investigative records |
        inmate information | prisoner records | parole records | background check results | background check reports | background investigations | background screening reports | DBS checks |
        disciplinary reports | disciplinary actions | disciplinary history | disciplinary histories | disciplinary cases | disciplinary proceedings | disciplinary measures | misconduct reports |
        misconduct investigations | internal affairs records | internal affairs files | internal affairs investigations | informant names | informant identities | informant files | gang databases |
        gang files | traffic violations | traffic violation records | traffic fines | offence records | sanctions records | terrorism watchlist | no-fly lists | complaint files against officers |
        evidence files | surveillance records | license suspensions | past violations |
        offence histories | criminal complaints
child_data pdp=specific
    id: data anak | data anak-anak | data siswa anak | data pribadi anak | data anak di bawah umur | informasi anak | informasi anak-anak | data bayi | data balita | data murid | data siswa SD | data siswa di bawah umur | profil anak | nama anak di bawah umur | data siswa | data pelajar | data peserta didik | data pribadi siswa | data siswi | identitas siswa | biodata siswa | data siswa-siswi |
        identitas anak | data kasus anak | identitas anak korban | data korban anak | nama anak
    en: children's data | schoolchildren's data | data of schoolchildren | data on schoolchildren | data of children | child data | kids' profiles | children's information | data on children | kids' names | data on minors | data of minors | minors' data | minors' information | information on children | data about children | details of minors | children's names and |
        children's profiles | children's personal information | children's personal data | children's details | children's photos | personal information of minors | records of minors | child records | child profiles | child protection records | child welfare records | safeguarding records |
        of children | kids' data | data of pupils | pupil data | pupils' data | data of underage users | children's records | kids' profile | kids' name | children's profile | children's detail | children's photo | child record | child profile | child protection record | child welfare record |
        safeguarding record | children's record |
        details about children | names of kids | kids' information | child names | child information | child details | child abuse records | child protection files | information about minors |
        pupils' details | juvenile records | names of minors |
        information on minors | information about children |
        student records | pupil records | pupil information | records of pupils | information on pupils | records on pupils
credentials plain pdp=general
    id: kredensial | kredensial server | kunci API | kredensial akses | kredensial login | token akses | kredensial akun | data login | akses login | data kredensial | kunci enkripsi | kredensial email | informasi login | informasi masuk | detail login | data akses |
        kunci akses | kunci rahasia | kunci privat | kunci SSH | kunci dekripsi | kunci autentikasi | API key | API keys | OTP | sertifikat digital | akun login | kata sandi admin |
        akun admin | kunci otentikasi | akses VPN | akun VPN | kata sandi server
    en: credentials | login credentials | API keys | access tokens | access credentials | login information | login details | log-in credentials | auth tokens | authentication tokens | user credentials | API key | private keys | session tokens | account credentials | login data | encryption keys |
        login info | secret keys | session cookies | admin credentials | encrypted keys | API tokens | access keys | login names and passwords | SSH keys | authentication data | MFA secrets | user login information | domain credentials | email credentials | email account credentials |
        account logins | login credential | log-in details | log-in information | log-in data | logins and passwords | sign-in details | user logins | online banking credentials | banking logins | AWS keys | application keys | OAuth token | session token | session IDs | session cookie |
        authentication token | authentication keys | authentication details | authentication information | authentication codes | two-factor codes | 2FA codes | 2FA seeds | MFA seeds | one-time passwords | OTP codes | OTPs | one-time passcodes | recovery codes | backup codes | seed phrases |
        recovery phrases | master keys | master passwords | signing keys | signing key | code-signing certificates | security certificates | SSL certificates | digital certificates | certificates and keys | private key | secret key | cryptographic keys | decryption keys | encryption key | SSH key |
        access codes | access key | access token | access data | webhook URLs | database passwords | Active Directory data | password vaults | password vault data | vault data | door codes | entrance codes | login detail | auth token | encrypted key | API token | login names and password |
        login token | log-in detail | logins and password | sign-in detail | AWS key | application key | session ID | authentication key | authentication detail | authentication code | two-factor code | 2FA code | one-time password | OTP code | recovery code | backup code | master key |
        master password | code-signing certificate | security certificate | SSL certificate | digital certificate | certificates and key | cryptographic key | decryption key | access code | bearer token | refresh token | database password | door code | entrance code |
        two-factor secrets | 2FA secrets | two-factor authentication secrets | cloud keys | service account keys
source_code pdp=general
    id: kode sumber | pengkodean | pengodean | source code | kode program | kode aplikasi
    en: source code | source codes | code repositories | software code | program code | source-code | code repository | source repositories | Git repositories | GitHub repositories | private repositories | internal repositories | code base | codebase | codebases | application code |
        proprietary code | software codes | program codes | application codes | proprietary codes
internal_documents pdp=general
    id: dokumen internal | dokumen rahasia | dokumen kontrak | surat rahasia | perjanjian kerahasiaan | NDA | dokumen sensitif | lisensi perangkat lunak | laporan keuangan | dokumen kepegawaian | memo internal | dokumen-dokumen internal | data internal | data rahasia | berkas internal |
        berkas rahasia | file internal | file rahasia | dokumen strategis | dokumen keuangan | dokumen legal | dokumen hukum | dokumen bisnis | dokumen proyek | dokumen operasional | dokumen intelijen | dokumen militer | dokumen pertahanan | dokumen pemerintah | dokumen pribadi |
        dokumen kerja sama | dokumen pengadaan | dokumen tender | data keuangan perusahaan | data operasional | data proyek | data pemasok | data strategis | data sensitif perusahaan | rencana bisnis | rahasia dagang | rahasia perusahaan | rahasia negara | kekayaan intelektual |
        nota dinas | surat perjanjian | surat keputusan | laporan pajak perusahaan | notulen rapat | notula rapat | risalah rapat | cetak biru | gambar teknik | email internal | surel internal | dokumen SDM | dokumen HRD | data HRD | konfigurasi jaringan | topologi jaringan | skema jaringan |
        peta jaringan | dokumen teknis | data kepegawaian perusahaan |
        dokumen penting | laporan audit | laporan intelijen | desain produk | arsip internal | laporan internal | rancangan produk
    en: internal documents | letters and documents | documents and letters | documents addressed to | state documents | confidential documents | internal files | confidential files | corporate documents | classified documents | sensitive documents | business documents | legal documents | company documents | trade secrets | financial documents | internal records | financial records |
        internal data | confidential data | corporate data | non-disclosure agreements | customer contracts | HR records | intellectual property | proprietary information | blueprints | personnel files | classified information | HR documents | financial statements | internal memos |
        diplomatic cables | internal company information | internal information | internal communications | internal policies | internal databases | internal server data | internal systems data | company files | company records | company secrets | company financial data | company financials |
        corporate files | corporate records | corporate financial data | corporate secrets | confidential information | confidential records | proprietary data | proprietary files | proprietary technology | business records | business files | business plans | business correspondence |
        business secrets | commercial data | commercial information | commercially sensitive data | commercially sensitive information | sensitive company information | sensitive files | sensitive records | secret files | classified files | classified data | government files | military data |
        military files | military secrets | diplomatic correspondence | state secrets | legal files | legal records | legal correspondence | legal data | litigation files | accounting records | accounting files | accounting data | accounting information | financial files | financial report |
        audit records | balance sheets | procurement records | supplier data | supplier information | supplier details | vendor data | vendor information | vendor invoices | partner data | client files | client data files | customer files | project files | project data | project plans |
        engineering data | engineering files | technical documentation | technical data | technical specifications | design files | CAD files | product plans | product roadmaps | research files | R&D data | manufacturing data | production data | unreleased films | scripts of films | HR files |
        HR data | HR information | human resources files | human resources records | human resources data | human resources information | personnel records | personnel data | personnel information | employee files | staff files | performance reviews | performance evaluations |
        disciplinary files | employee evaluations | NDAs | non-disclosure agreement | memorandums | minutes of meetings | meeting minutes | meeting notes | board minutes | network diagrams | network maps | network configurations | network architecture | system configurations | configuration files |
        configuration data | security assessments | security policies | building plans | floor plans | facility plans | strategic plans | marketing plans | pricing information | pricing data | pricing lists | planning applications | operational data | operational files | operational records |
        logistics data | contract information | contract details | contract data | software licenses | administrative files | administrative data | internal document | confidential document | internal file | confidential file | corporate document | classified document | sensitive document |
        business document | legal document | company document | financial document | internal record | financial record | customer contract | HR record | personnel file | HR document | financial statement | internal report | internal policy | company file | company record | corporate file |
        corporate record | corporate contract | confidential report | confidential record | confidential contract | proprietary document | proprietary file | business record | business file | business contract | commercial contract | commercial document | sensitive file | sensitive record |
        secret document | secret file | classified file | government document | government record | government file | military document | military file | defence document | defense document | defense contract | intelligence document | intelligence report | diplomatic document | state document |
        official document | legal file | legal record | legal contract | litigation file | litigation document | accounting document | accounting record | accounting file | financial file | audit report | audit document | audit record | payment document | procurement document | procurement record |
        tender document | supplier contract | supplier detail | vendor contract | partner contract | client contract | client file | client document | client data file | customer file | customer document | project file | project document | engineering document | engineering file |
        technical document | design document | design file | CAD file | research document | research file | R&D document | manufacturing document | production document | HR file | human resources file | human resources record | human resources document | personnel record | personnel document |
        employee file | employee document | employee contract | staff file | staff record | recruitment document | disciplinary file | board document | configuration file | security document | security report | security assessment | security policy | penetration test report | vulnerability report |
        incident report | strategy document | strategic document | marketing document | policy document | planning document | operational document | operational file | operational record | logistics document | shipping document | contract document | contract detail | lawsuit document |
        software license | administrative document | administrative file |
        financial reports | accounting documents | design documents | product designs | audit reports | intelligence reports | operational documents | military documents | internal reports | tender documents | contract documents | presentation slides | board papers
message_content medium pdp=general
    id: isi email | isi surat | isi pesan | isi surel | dokumen surat | log transaksi surat | isi percakapan | surat menyurat | korespondensi | isi SMS | surel pribadi | arsip email | arsip surel | korespondensi email | surat elektronik internal | surat-menyurat | rekaman telepon |
        rekaman suara telepon | rekaman panggilan telepon | percakapan email | lampiran email | kotak masuk email | transkrip percakapan | transkrip obrolan | keluhan pelanggan | tiket layanan | laporan pengaduan
    en: email contents | private messages | email messages | chat logs | messages | correspondence | correspondence of | letters addressed to | official letters | secret letters | confidential letters | text messages | chat contents | contents of emails | private conversations | private message | SMS messages | direct messages | emails and attachments | chat messages | email correspondence |
        email content | support tickets | internal emails | customer service comments | customer interactions | customer feedback | support messages | chats | private chats | message contents | SMS | voicemails | instant messages | chat transcripts | contents of messages | email conversations |
        email archives | inbox contents | content of emails | content of their emails | email bodies | email correspondences | email communications | email exchanges | email threads | email inboxes | email mailboxes | mailboxes | mailbox contents | email backups | email attachments |
        emails and documents | emails between executives | executive emails | executives' emails | private emails | Slack channels | iMessages | chat history | chat histories | chat records | conversation logs | conversation history | conversation histories | conversation records |
        call recordings | recordings of calls | recordings of phone calls | phone call recordings | audio recordings | voice mails | voicemail | letters and emails | message logs | message history | message histories | message data | messaging data | messaging history |
        customer emails and messages | customer support data | customer service records | customer service tickets | support ticket | support requests | support emails | help desk tickets | helpdesk tickets | help tickets | contact form submissions | complaint records | survey responses |
        survey answers | questionnaire answers | sexual fantasies | email message | chat log | contents of email | direct message | chat message | internal email | support message | instant message | chat transcript | contents of message | content of message | content of email |
        content of their email | emails and document | executive email | executives' email | private email | personal message | internal message | Slack message | Teams message | WhatsApp message | Telegram message | Discord message | Facebook message | Signal message | chat record |
        conversation log | conversation record | voice message | audio message | video message | letters and email | forum message | message log | messaging histories | customer message | customer emails and message | customer service message | customer service record | support email |
        complaint record | survey answer | questionnaire answer | dating profiles message |
        DMs | customer service remarks | customer service notes

# "physical and email addresses", "home, email and IP addresses": the first kind has left its noun to the last
address_and_email first=address second=email
    id: alamat rumah dan email
    en: physical and email addresses | physical and email | physical and e-mail addresses | physical and e-mail | physical or email addresses | physical or email | physical or e-mail addresses | physical or e-mail | physical, email addresses | physical, email | physical, e-mail addresses |
        physical, e-mail | home and email addresses | home and email | home and e-mail addresses | home and e-mail | home or email addresses | home or email | home or e-mail addresses | home or e-mail | home, email addresses | home, email | home, e-mail addresses | home, e-mail |
        street and email addresses | street and email | street and e-mail addresses | street and e-mail | street or email addresses | street or email | street or e-mail addresses | street or e-mail | street, email addresses | street, email | street, e-mail addresses | street, e-mail |
        postal and email addresses | postal and email | postal and e-mail addresses | postal and e-mail | postal or email addresses | postal or email | postal or e-mail addresses | postal or e-mail | postal, email addresses | postal, email | postal, e-mail addresses | postal, e-mail |
        mailing and email addresses | mailing and email | mailing and e-mail addresses | mailing and e-mail | mailing or email addresses | mailing or email | mailing or e-mail addresses | mailing or e-mail | mailing, email addresses | mailing, email | mailing, e-mail addresses | mailing, e-mail |
        billing and email addresses | billing and email | billing and e-mail addresses | billing and e-mail | billing or email addresses | billing or email | billing or e-mail addresses | billing or e-mail | billing, email addresses | billing, email | billing, e-mail addresses | billing, e-mail |
        shipping and email addresses | shipping and email | shipping and e-mail addresses | shipping and e-mail | shipping or email addresses | shipping or email | shipping or e-mail addresses | shipping or e-mail | shipping, email addresses | shipping, email | shipping, e-mail addresses |
        shipping, e-mail | delivery and email addresses | delivery and email | delivery and e-mail addresses | delivery and e-mail | delivery or email addresses | delivery or email | delivery or e-mail addresses | delivery or e-mail | delivery, email addresses | delivery, email |
        delivery, e-mail addresses | delivery, e-mail | residential and email addresses | residential and email | residential and e-mail addresses | residential and e-mail | residential or email addresses | residential or email | residential or e-mail addresses | residential or e-mail |
        residential, email addresses | residential, email | residential, e-mail addresses | residential, e-mail | house and email addresses | house and email | house and e-mail addresses | house and e-mail | house or email addresses | house or email | house or e-mail addresses | house or e-mail |
        house, email addresses | house, email | house, e-mail addresses | house, e-mail | work and email addresses | work and email | work and e-mail addresses | work and e-mail | work or email addresses | work or email | work or e-mail addresses | work or e-mail | work, email addresses |
        work, email | work, e-mail addresses | work, e-mail | business and email addresses | business and email | business and e-mail addresses | business and e-mail | business or email addresses | business or email | business or e-mail addresses | business or e-mail | business, email addresses |
        business, email | business, e-mail addresses | business, e-mail | residence and email addresses | residence and email | residence and e-mail addresses | residence and e-mail | residence or email addresses | residence or email | residence or e-mail addresses | residence or e-mail |
        residence, email addresses | residence, email | residence, e-mail addresses | residence, e-mail | physical and email address | physical and emails | physical and e-mail address | physical or email address | physical or emails | physical or e-mail address | physical, email address |
        physical, emails | physical, e-mail address | home and email address | home and emails | home and e-mail address | home or email address | home or emails | home or e-mail address | home, email address | home, emails | home, e-mail address | street and email address | street and emails |
        street and e-mail address | street or email address | street or emails | street or e-mail address | street, email address | street, emails | street, e-mail address | postal and email address | postal and emails | postal and e-mail address | postal or email address | postal or emails |
        postal or e-mail address | postal, email address | postal, emails | postal, e-mail address | mailing and email address | mailing and emails | mailing and e-mail address | mailing or email address | mailing or emails | mailing or e-mail address | mailing, email address | mailing, emails |
        mailing, e-mail address | billing and email address | billing and emails | billing and e-mail address | billing or email address | billing or emails | billing or e-mail address | billing, email address | billing, emails | billing, e-mail address | shipping and email address |
        shipping and emails | shipping and e-mail address | shipping or email address | shipping or emails | shipping or e-mail address | shipping, email address | shipping, emails | shipping, e-mail address | delivery and email address | delivery and emails | delivery and e-mail address |
        delivery or email address | delivery or emails | delivery or e-mail address | delivery, email address | delivery, emails | delivery, e-mail address | residential and email address | residential and emails | residential and e-mail address | residential or email address |
        residential or emails | residential or e-mail address | residential, email address | residential, emails | residential, e-mail address | house and email address | house and emails | house and e-mail address | house or email address | house or emails | house or e-mail address |
        house, email address | house, emails | house, e-mail address | work and email address | work and emails | work and e-mail address | work or email address | work or emails | work or e-mail address | work, email address | work, emails | work, e-mail address | business and email address |
        business and emails | business and e-mail address | business or email address | business or emails | business or e-mail address | business, email address | business, emails | business, e-mail address | residence and email address | residence and emails | residence and e-mail address |
        residence or email address | residence or emails | residence or e-mail address | residence, email address | residence, emails | residence, e-mail address
address_and_ip first=address second=ip_address
    id: alamat rumah dan IP
    en: physical and IP addresses | physical and IP | physical or IP addresses | physical or IP | physical, IP addresses | physical, IP | home and IP addresses | home and IP | home or IP addresses | home or IP | home, IP addresses | home, IP | street and IP addresses | street and IP |
        street or IP addresses | street or IP | street, IP addresses | street, IP | postal and IP addresses | postal and IP | postal or IP addresses | postal or IP | postal, IP addresses | postal, IP | mailing and IP addresses | mailing and IP | mailing or IP addresses | mailing or IP |
        mailing, IP addresses | mailing, IP | billing and IP addresses | billing and IP | billing or IP addresses | billing or IP | billing, IP addresses | billing, IP | physical and IP address | physical or IP address | physical, IP address | home and IP address | home or IP address |
        home, IP address | street and IP address | street or IP address | street, IP address | postal and IP address | postal or IP address | postal, IP address | mailing and IP address | mailing or IP address | mailing, IP address | billing and IP address | billing or IP address |
        billing, IP address
# papers that are handed in together: beside them a KTP is its copy (`paper`)
application_papers first=occupation paper
    en: application papers
    id: CV | curriculum vitae | riwayat hidup | surat lamaran | lamaran kerja
school_papers first=education paper
    en: school certificates
    id: ijazah | transkrip nilai | transkrip
