# Ordinary words that are kinds of data only in a list, beside another kind ("kota, kode pos"); field= is the kind.
class: field_word

employee_id field=employee_id
    id: Karpeg
    en: NIP |
        employee identification
student_id field=student_id
    id: "KIP"
    en: NISN | NIM
religion field=religion
    en: faiths | creed | faith
    id: keyakinan | kepercayaan
ethnicity field=ethnicity
    en: caste | tribe | tribes
    id: kesukuan | etnisitas |
        marga
education field=education
    id: fakultas | gelar | angkatan | beasiswa |
        jenjang | prodi | semester | kelas siswa | "KHS" | "KRS" | tahun masuk | data alumni | hasil ujian
    en: grades | degrees | majors | faculty | courses |
        GPAs | IEPs | qualifications | attendance | attendance records | discipline records
occupation field=occupation
    id: golongan | posisi | kepangkatan | eselon | resume |
        bidang usaha | lowongan
    en: position | rank | job | jobs | ranks | job details | roles | designation | designations | resume | seniority | positions |
        applicant information | work titles | work
employer field=employer
    id: kantor | satuan | perusahaan asal | divisi | departemen | kesatuan |
        KDKANTOR | penempatan | "OPD" | sekolah tempat mereka mengajar | sekolah tempat mengajar
    en: agency | office | unit | where they work | where they worked | companies | workplaces | department | departments | work locations | workplace | units | work units | bureaus |
        postings | assignments | business unit | branch | branches
address field=address
    en: domicile | where they live | where they lived | where people live | where customers live
    id: tempat mereka tinggal
admin_area field=admin_area
    id: kabupaten | provinsi | kota | desa | wilayah | dapil |
        negara bagian | dusun | nagari
    en: district | province | provinces | city | cities | districts | region | regions | states | villages | country | countries | towns | town | county | counties | constituency | neighborhoods | neighbourhoods |
        home state | ward | wards | residence country | municipality | municipalities | precincts | precinct | geographic information | regional information
phone field=phone
    en: landlines | work numbers
    id: kontak |
        "NOHP"
photo field=photo
    en: pictures | images | portraits |
        headshot | mug shots | mugshot | private videos | home videos | camera footage | CCTV footage | video footage | video recordings
signature field=signature
    id: paraf
family_members field=family_members
    id: silsilah |
        nama bapak | KDHUBKEL | penerima manfaat | nama kakek
    en: dependent | siblings | guardians | heirs
username field=username
    id: nama tampilan
    en: userID |
        aliases | member names | player names | IDs
password field=password
    id: katasandi |
        salt
    en: passkeys
device_id field=device_id
    id: perangkat
    en: SSIDs | "SSID"
sim_registration field=sim_registration
    id: operator | provider | operator seluler | PUK |
        data registrasi | jenis kartu | status kartu | tipe kartu
    en: telco | carrier |
        network operators | telecom operators
browsing_history field=browsing_history
    id: domain | keyword |
        log akses | peramban | browser
    en: keywords | URLs | domains | keyword | domain |
        web activity | web logs | access logs | visit logs | bookmarks
location field=location
    en: check-ins |
        movement data | time zones | time zone | timezones
travel_record field=travel_record
    id: visa | tiket | rute | maskapai | bagasi | tujuan
    en: destinations | visas | journeys |
        itinerary | stay information | room types | tickets | trips taken | trips | rides | travel documents | landing cards | destination
registration_date field=registration_date
    en: expiry
customer_id field=customer_id
    id: poin |
        kode member | kode anggota
service_use field=service_use
    en: data use | tariffs | account activity | preferences | interests | user interests | hobbies | hobby | languages
    id: tarif | daya | pemakaian | kuota |
        meteran
vehicle field=vehicle
    id: nopol
social_media field=social_media
    en: followers
    id: media sosial
bank_account field=bank_account
    en: cheques | passbooks
    id: bank
card_number field=card_number
    id: CVC |
        nama di kartu | pemegang kartu
transaction_history field=transaction_history
    id: transaksi | struk | faktur | invoice | tunggakan | penarikan |
        metode bayar
    en: transactions | purchases | orders | donations | payments | bills | receipts | receipt | deposits | withdrawals |
        wagers | refunds | delivery notes | coupons | voucher codes | vouchers
balance field=balance
    id: limit | simpanan | plafon | aset | harta | kekayaan | portofolio | deposito |
        batas nominal
    en: savings | assets | holdings | portfolios |
        investment data | pension data
income field=income
    id: tunjangan | upah | bonus |
        honor | honorarium | uang pensiun | penggajian
    en: bonuses | remuneration | pensions | what they earn | what they earned | how much they earn | how much they earned | what people earn | what they are paid |
        how much they are paid | what staff earn | benefits received | sum received in benefits
loan field=loan
    id: kredit | SLIK | cicilan | tenor | agunan | utang | hutang | kolektibilitas | angsuran
    en: loans | mortgages | debts | debt | arrears | leases | collateral |
        bankruptcies | guarantors
insurance_number field=insurance_number
    id: KIS | premi |
        faskes
    en: premiums |
        policy type | policy types
health_record field=health_record
    id: hasil pemeriksaan | penyakit | keluhan | gejala | radiologi | resep | obat | pengobatan | rujukan | alergi | kehamilan |
        terapi | "USG" | psikotes
    en: procedures | treatments | treatment | medication | scans | vitals | weight | height | surgeries | appointments | referrals | medicine | symptoms | diseases | disease | illnesses | illness | injuries |
        medical providers | prescription | health issues | health problems | pregnancies | mammograms | "ECG" | drug addiction | alcohol use | smoking status | allergy | "BMI" | heart rates |
        heart rate | sick leave
vaccination field=vaccination
    en: vaccine types | immunizations | test status
    id: imunisasi
disability field=disability
    en: impairments
    id: cacat
biometric field=biometric
    en: facial features | physical characteristics | eye color | eye colour | hair color | hair colour | tattoos | scars
    id: iris |
        warna mata | warna rambut
genetic field=genetic
    en: ancestry |
        genotypes
criminal_record field=criminal_record
    id: tilang
    en: informants |
        background check | watchlists | violations
credentials field=credentials
    id: token | cookie | cookies
    en: tokens | secrets | cookies | keystores
source_code field=source_code
    id: repositori | skrip
    en: firmware
internal_documents field=internal_documents
    id: kontrak | dokumen perusahaan | dokumen negara | perjanjian | MoU | memo | lisensi
    en: contracts | budgets | budget | schematics | drawings | agreements | memoranda | memos | presentations | spreadsheets | lawsuits | certificates
message_content field=message_content
    id: percakapan | surat | surat-surat | chat | pesan | SMS | obrolan | komentar | pengaduan | aduan
    en: letters | letter | conversations | comments | forum posts | posts | forum post | texts | inquiries | prompts | attachments | faxes
national_id field=national_id
    en: identity codes | cedula | NID numbers | NIDs
id_card_number field=id_card_number
    id: "NOKTP"
id_card_image field=id_card_image
    en: scanned documents
    id: pindaian dokumen
driver_license field=driver_license
    en: licence numbers | license numbers
tax_id field=tax_id
    en: W2s | 1099s | TFNs | "TFN" | "GSTIN" | tax codes | tax code | EINs | "EIN"
gender field=gender
    en: salutation | salutations | honorifics | pronouns
    id: "JENKEL" | "JK"
birth_date field=birth_date
    en: birth details | when they were born
    id: "TGLLHR"
birth_place field=birth_place
    en: hometown | hometowns | home town | home towns | where they were born
    id: "TMPLHR"
marital_status field=marital_status
    id: KDSTAWIN
nationality field=nationality
    id: KDNEGARA | izin tinggal | "KITAS"
postal_code field=postal_code
    en: ZIPs
email field=email
    id: posel
blood_type field=blood_type
    id: KDGOLDARAH | rhesus
    en: rhesus factor
