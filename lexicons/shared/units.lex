# What a count counts. unit= is the kind; `identity` marks units of which a person has few, so that "unique" makes of them
# a number of persons; `container` what holds records and is counted only by the thousand; `loose` marks words that count something else as easily and need a sign of a leak nearby.
# Indonesian names the thing first ("data pemilih"), English last ("voter data").
class: unit

data unit=records digital
    id: data | data-data | daya
    en: data points | pieces of data | pieces of personal data | pieces of personal information | pieces of customer data | pieces of user data | points of data |
        points of personal data | items of personal data | items of customer data | items of user data | lines of personal data | pieces of information | items of data | data items | data sets | datasets |
        data set | data records | sets of data | data entries | lines of data
record unit=records digital
    id: rekaman | rekam | rekor data | catatan
    en: records | record | files of records | personal records | user records | data lines
row unit=records rows
    id: baris | baris data | deret data | row data | rows data
    en: rows | rows of data | lines | line items
entry unit=records
    id: histori | riwayat | history | entri | entry | entries | isian | butir data | field data
    en: listings
database unit=records container
    id: database | basis data | pangkalan data | dataset | set data
item unit=records loose
    id: butir | item
    en: items | pieces | objects | elements of data
identity unit=records identity
    id: identitas | nomor identitas | biodata
    en: identities | identity numbers | ID numbers | identity card numbers | identification numbers | IDs
national-id unit=records identity
    id: KTP | NIK | KTP elektronik | e-KTP | nomor induk kependudukan | kartu tanda penduduk | KK | kartu keluarga |
        NKK | nomor KK | NPWP
    en: national ID numbers | ID cards | identity cards | social security numbers | SSNs | tax file numbers | NIKs
voter-list unit=records digital
    id: DPT | daftar pemilih | daftar pemilih tetap | data pemilih
    en: voter records | voter data | voter registrations
passport unit=records identity
    id: paspor | nomor paspor | data paspor
    en: passports | passport numbers | passport
license unit=records identity
    id: SIM | nomor SIM | surat izin mengemudi
    en: driver's licenses | driver's licence numbers | driver licenses | driver's license numbers | licenses |
        licences
email-address unit=records identity
    id: alamat email | alamat surel | email | surel | e-mail
    en: email addresses | e-mail addresses | emails | e-mails | email address | email recipients | addresses
phone-number unit=records identity
    id: nomor telepon | nomor ponsel | nomor HP | nomor handphone | nomor telpon | nomor | kartu SIM | SIM card |
        nomor SIM card
    en: phone numbers | telephone numbers | mobile numbers | cell phone numbers | SIM cards | SIM card registrations |
        numbers | registrations
card unit=records identity
    id: kartu | kartu kredit | nomor kartu kredit | nomor kartu | kartu debit
    en: credit cards | debit cards | payment cards | cards | card numbers | credit card numbers |
        payment card numbers | card details | payment card details | card accounts
password unit=records
    id: kata sandi | password | sandi
    en: passwords | password hashes | hashes | credentials | login credentials | logins |
        username and password combinations | username and password pairs | combinations | pairs
details unit=records
    id: informasi | info | detail
    en: details | profiles details | personal details
transaction unit=records
    id: transaksi | pesanan | tagihan | kuitansi | resi | nomor resi | paket pengiriman | data pengiriman | tiket
    en: deliveries | parcels | shipments | delivery records | payslips | transactions | orders | invoices | bookings | reservations | purchases | payments | receipts
message unit=records content
    id: pesan | percakapan | chat
    en: messages | private messages | text messages | chats | conversations | posts | comments
medical-record unit=records
    id: rekam medis | catatan medis | hasil tes
    en: medical records | patient records | health records | paper records | test results | patient files
application unit=records
    id: lamaran | CV | riwayat hidup | formulir | permohonan | pengaduan | polis
    en: applications | forms | resumes | CVs | job applications | claims | policies | contracts | statements
person unit=people identity
    id: pensiunan | orang | jiwa | individu | penduduk | warga | warga negara | rakyat | masyarakat | WNI | WNA | warganet |
        manusia | kepala | orang Indonesia | warga Indonesia | penduduk Indonesia
    en: retirees | pensioners | people | persons | individuals | person | individual | residents | citizens | humans | adults |
        men and women | consumers
nationality unit=people identity
    en: Texans | Californians | New Yorkers | Floridians | Indonesians | Americans | Australians | Britons | Canadians | Malaysians | Singaporeans | Filipinos | Thais |
        Indians | Germans | Israelis | Bulgarians | Ecuadorians | Brazilians | Turks | Swedes | Russians | South Africans | Nigerians | Kenyans | Ghanaians | Pakistanis |
        Bangladeshis | Sri Lankans | Vietnamese citizens | South Koreans | Koreans | Japanese citizens | Taiwanese | Argentines |
        Argentinians | Chileans | Colombians | Peruvians | Mexicans | Spaniards | Italians | Poles | Ukrainians | Europeans | Egyptians |
        Iranians | Iraqis | Saudis | Emiratis | Kiwis | New Zealanders | Brits | Swiss citizens | Danes | Norwegians | Finns | Greeks |
        Chinese citizens
user unit=people identity
    id: pengguna | user | users | pemakai | anggota | member | pemain | pelapak
    en: members | players | gamers | visitors | registrants | registered users | forum members
customer unit=people identity
    id: pelanggan | pelanggannya | konsumen | nasabah | pembeli | debitur | peminjam | klien | customer | tertanggung |
        pemegang polis | pemegang akun | pemegang rekening | pemegang kartu | pemegang kartu kredit | pemegang paspor | pemegang KTP |
        pemegang lisensi | pemegang tiket | pemilik rekening | pemilik kartu | pemilik akun | jemaah | penumpang | tamu | pengunjung | merchant | pengemudi | mitra | mitra pengemudi | donatur
    en: customers | subscribers | clients | shoppers | guests | passengers | travellers | travelers | policyholders |
        policy holders | borrowers | cardholders | card holders | account holders | depositors | donors | buyers | sellers |
        merchants | patrons | householders | tenants | homeowners | motorists | drivers
participant unit=people identity
    id: peserta | pendaftar | pelamar | penerima | partisipan | responden | peserta didik
    en: participants | applicants | beneficiaries | attendees | candidates | enrollees | recipients | job seekers |
        respondents | plan members | health plan members
voter unit=people identity
    id: pemilih | pemilih tetap | wajib pilih
    en: voters | electors | registered voters
patient unit=people identity
    id: pasien | pasien Covid-19
    en: patients | patient
employee unit=people identity staff
    id: karyawan | pegawai | ASN | PNS | polisi | tentara | dokter | perawat | anggota polisi | anggota Polri | personel | staf | guru | dosen | pekerja |
        prajurit | tenaga kesehatan | tenaga medis | aparatur
    en: employees | staff | workers | employee | staffers | personnel | officers | officials | teachers | servicemen |
        veterans | contractors | agents | service members | military employees | doctors | physicians | nurses |
        workforce members
student unit=people identity
    id: mahasiswa | siswa | pelajar | murid | alumni | wisudawan | santri
    en: students | pupils | graduates | student | children | minors | parents | kids
victim unit=people identity
    id: korban | pemilik data | subjek data | pemilik
    en: victims | data subjects | data owners | owners
taxpayer unit=people identity
    id: wajib pajak
    en: taxpayers
account unit=accounts identity
    id: akun | akun pengguna | rekening | profil | akun online | username | login
    en: accounts | account | usernames | profiles | user accounts | bank accounts | subscriber identities |
        identities of users | unique accounts | usernames and passwords
file unit=files
    id: file | fail | berkas | dokumen | surat | foto | gambar | video | rekaman video | lampiran | folder | arsip | lembar | lembar dokumen | sertifikat | ijazah | akta
    en: files | documents | images | photos | photographs | pictures | videos | scans | folders | attachments |
        recordings | archives | letters | pages of documents | source files
kilobyte unit=bytes times=1000
    any: KB | kilobyte | kilobytes | kilobita
megabyte unit=bytes times=1000000
    any: MB | megabyte | megabytes | megabit | megabita
gigabyte unit=bytes times=1000000000
    any: GB | gigabyte | gigabytes | gigabita | gigs | GiB
terabyte unit=bytes times=1000000000000
    any: TB | terabyte | terabytes | terabita | TiB
petabyte unit=bytes times=1000000000000000
    any: PB | petabyte | petabytes
byte unit=bytes times=1 strict
    any: bytes
