# Ordinary words that are kinds of data only in a list, beside another kind ("kota, kode pos"); field= is the kind.
class: field_word

employee_id field=employee_id
    en: NIP
student_id field=student_id
    en: NISN | NIM
religion field=religion
    id: keyakinan
ethnicity field=ethnicity
    id: kesukuan | etnisitas
education field=education
    id: fakultas | gelar | angkatan | beasiswa
    en: grades | degrees | majors | faculty
occupation field=occupation
    id: golongan | posisi | kepangkatan | eselon | resume
    en: position | rank | job | jobs | ranks | job details | roles | designation | designations | resume | seniority
employer field=employer
    id: kantor | divisi | departemen | kesatuan
    en: agency | office | companies | workplaces | department | departments | work locations | workplace | units | work units | bureaus
address field=address
    en: domicile
admin_area field=admin_area
    id: kabupaten | provinsi | kota | desa | wilayah | dapil
    en: district | province | provinces | city | cities | districts | region | regions | states | villages | country | countries | towns | town | county | counties | constituency | neighborhoods | neighbourhoods
phone field=phone
    id: kontak
photo field=photo
    en: pictures | images | portraits
signature field=signature
    id: paraf
family_members field=family_members
    id: silsilah
    en: dependent | siblings
username field=username
    en: userID
password field=password
    id: katasandi
    en: passkeys
device_id field=device_id
    id: perangkat | peramban | browser
    en: browser
sim_registration field=sim_registration
    id: operator | provider | operator seluler | PUK
    en: telco | carrier
browsing_history field=browsing_history
    id: domain | keyword
    en: keywords | URLs | domains | keyword | domain
location field=location
    en: check-ins
travel_record field=travel_record
    id: visa | tiket | rute | maskapai | bagasi
    en: destinations | visas | journeys
registration_date field=registration_date
    en: expiry
customer_id field=customer_id
    id: poin
service_use field=service_use
    id: tarif | daya | pemakaian | kuota
vehicle field=vehicle
    id: nopol
social_media field=social_media
    id: media sosial
bank_account field=bank_account
    id: bank
card_number field=card_number
    id: CVC
transaction_history field=transaction_history
    id: transaksi | struk | faktur | invoice | tunggakan | penarikan
    en: transactions | purchases | orders | donations | payments | bills | receipts | receipt
balance field=balance
    id: limit | simpanan | plafon | aset | harta | kekayaan | portofolio | deposito
    en: savings | assets | holdings | portfolios
income field=income
    id: tunjangan | upah | bonus
    en: bonuses | remuneration | pensions
loan field=loan
    id: kredit | SLIK | cicilan | tenor | agunan | utang | hutang | kolektibilitas | angsuran
    en: loans | mortgages | debts | debt | arrears | leases | collateral
insurance_number field=insurance_number
    id: KIS | premi
    en: premiums
health_record field=health_record
    id: penyakit | keluhan | gejala | radiologi | resep | obat | pengobatan | rujukan | alergi | kehamilan
    en: procedures | treatments | treatment | medication | scans | vitals | weight | height | surgeries | appointments | referrals | medicine | symptoms | diseases | disease | illnesses | illness | injuries
vaccination field=vaccination
    id: imunisasi
disability field=disability
    id: cacat
biometric field=biometric
    id: iris
genetic field=genetic
    en: ancestry
criminal_record field=criminal_record
    en: informants
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
