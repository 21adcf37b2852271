# What makes an organisation the victim, or something else. side=before: stands before the name ("data pelanggan X",
# "breach at X"), side=after: behind it ("X suffered a data breach", "X's customers"). role= is the part it points to.
class: role_cue

owner side=before role=victim
    id: milik | data pelanggan | data pengguna | pelanggan | pengguna | server | situs | website | laman | database | basis data | sistem | data | akun pengguna | akun | data milik | data pribadi | peserta | nasabah |
        data nasabah | data pemilih | data karyawan | data pegawai | aplikasi | layanan | jaringan | e-commerce | marketplace | data internal | data warga | data DPT | DPT | data penumpang | penumpang | data anggota |
        anggota | data pasien | pasien | database milik | situs web | situs resmi | data peserta | data siswa | kebocoran data | bocornya data | kebocoran | peretasan | pembobolan | serangan terhadap | serangan siber terhadap |
        peretasan terhadap | serangan ke | menyerang | meretas | membobol | menimpa | dialami | dari | di | dialami oleh | dikelola | dikelola oleh | kebocoran di | dugaan kebocoran data | diduga dari |
        identik dengan data | identik dengan | keamanan | penjualan data | dugaan kebocoran | perusahaan
    en: users of | customers of | data of | data from | clients of | members of | systems of | servers of | database of | website of | belonging to | owned by | breach at | breach of | breach against | attack on | attack against |
        attacks on | hack of | hack on | hacked | breached | targeted | hit | leak from | leak at | leak of | stolen from | taken from | breach affecting | hacking of | cyberattack on | cyber attack on | identical to | obtained from |
        incident at | breach involving | breaching | patients of | employees of | accounts of | registrants of | records from | compromised | passengers of | guests of | managed by | data leak of | data leak at | provider | company |
        service | site | website | platform | retailer | forum | chain | community | firm | the hotel booking | from | by the | maker | network | app | store | operator | giant | startup | game
owned side=after role=victim
    en: users | customers | customer | user | data | database | databases | systems | servers | server | website | network | accounts | account | records | members | clients | patients | guests | passengers | employees | site | breach | data breach |
        computer systems | computer network | internal systems | customer data | user data | voter data | subscribers | infrastructure | app | platform | hack | IT systems | data leak | security breach | leak | registrants | applicants
    id: bocor | kebobolan | jebol | diretas | dibobol | kena retas | dijebol | dihack | kena hack | diserang | disusupi | mengalami kebocoran | mengalami kebocoran data | mengalami serangan | mengalami peretasan | diduga bocor | tersebar | dijual
suffer side=after role=victim
    en: suffered | was hacked | was breached | has been hacked | has been breached | had been hacked | were hacked | got hacked | was compromised | was the victim | fell victim | experienced | disclosed | had data | had their | had its |
        was attacked | was targeted | were breached | had a data breach | announced a data breach | confirmed a data breach | reported a data breach | has suffered | had suffered | been hacked | been breached | was hit | has been hit |
        leaked | exposed | lost | left | notified | discovered | is notifying | learned | discovered that | became aware | inadvertently exposed | became the victim | sustained a data breach | were compromised | allegedly leaked
    id: mengalami | menjadi korban | jadi korban | kecolongan | mengakui | kena | menjadi sasaran | jadi sasaran | lumpuh | kebocoran
