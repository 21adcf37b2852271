# Words that decide what part an organisation plays. role= says which; side= says where the cue stands seen from the
# name: before ("data pengguna X", "breach at X") or after ("X mengalami kebocoran", "X suffered a breach"). weight= is how much
# it says (0 … 6). `discover` marks those that make an unknown capitalised name an organisation.
class: role_cue
language: id

owner-data role=victim side=before weight=2 discover = data | database | basis data
owner-data-more role=victim side=before weight=2 = pangkalan data | data base | dokumen | arsip | file | fail
owner-people role=victim side=before weight=3 discover = pengguna | pelanggan | nasabah | konsumen | peserta |
    anggota | karyawan | pegawai | pasien | penumpang | mahasiswa | tamu | klien | member | user | customer | pemain |
    pengguna layanan | pengguna aplikasi
owner-accounts role=victim side=before weight=2 discover = akun
owner-accounts-more role=victim side=before weight=2 = rekening
owner-systems role=victim side=before weight=2 discover = server | sistem | situs | situs web | situs resmi | laman |
    website | aplikasi | jaringan
owner-systems-more role=victim side=before weight=2 = web | infrastruktur | portal | subdomain | domain |
    sistem informasi | akun Twitter | akun Instagram | sistem milik | server milik
owner-of role=victim side=before weight=2 discover = milik
owner-of-more role=victim side=before weight=2 = kepunyaan | punya | kepada pihak
leak-of role=victim side=before weight=4 discover = kebocoran | kebocoran data | bocornya data | dugaan kebocoran |
    dugaan kebocoran data | pembobolan | peretasan | membobol | meretas | penjualan data
leak-of-more role=victim side=before weight=4 = bocornya | pencurian data | kasus kebocoran data | kasus kebocoran |
    insiden kebocoran data | kebobolan | dibobolnya | diretasnya | peretasan situs | peretasan server |
    peretasan sistem | pembocoran data | jual data
leak-from role=victim side=before weight=3 discover = diduga dari | identik dengan data
leak-from-more role=victim side=before weight=3 = bocor dari | dicuri dari | diambil dari | berasal dari |
    bersumber dari | diperoleh dari | didapat dari | diretas dari | dari server | dari database | dari situs |
    diklaim dari | diduga milik | diklaim milik | data dari | serupa dengan data | bocoran dari |
    diduga berasal dari | milik dari
attack-on role=victim side=before weight=4 discover = serangan terhadap | serangan siber terhadap | serangan ke |
    menyerang | menimpa | dialami | dialami oleh | peretasan terhadap
attack-on-more role=victim side=before weight=4 = serangan ransomware terhadap | serangan siber ke | menyasar |
    menimpa data | serangan siber di | serangan ransomware di | menargetkan | membobol sistem | membobol server |
    peretasan data | terjadi di | melanda | bobolnya | jebolnya
victim-word role=victim side=before weight=4 = korban | korbannya | korban peretasan
suffers role=victim side=after weight=4 discover = mengalami kebocoran | alami kebocoran | mengalami kebocoran data |
    alami kebocoran data | kebobolan | diretas | dibobol | kena retas | dihack | di-hack | di hack | diserang |
    diserang ransomware | mengalami peretasan | mengalami serangan siber | mengalami insiden | jadi korban |
    menjadi korban | menjadi sasaran | jadi sasaran | kena serangan | terkena serangan | terkena ransomware |
    mengalami gangguan | menjadi target | dijebol | kecolongan | lumpuh | down | tumbang | disusupi |
    mengakui adanya kebocoran | mengakui kebocoran
leaks role=victim side=after weight=4 discover = bocor | diduga bocor | dijual | tersebar
leaks-more role=victim side=after weight=4 = dikabarkan bocor | disebut bocor | bocor lagi | diduga dijual |
    dijual di | dicuri | diperjualbelikan | diperdagangkan | dibocorkan | disebar | terekspos | bocor di |
    bocor dan dijual | diduga bocor dan dijual
denies role=victim side=after weight=3 = membantah adanya kebocoran | membantah | bantah | tepis | menepis |
    buka suara | angkat bicara | memastikan data | pastikan data | klarifikasi | memastikan tidak ada kebocoran |
    bantah data | bantah kebocoran
investigates role=investigator side=after weight=3 = menyelidiki | selidiki | melakukan penyelidikan |
    menginvestigasi | investigasi | melakukan investigasi | mengusut | usut | mendalami | dalami |
    melakukan pendalaman | menelusuri | telusuri | memeriksa | melakukan audit | audit forensik | mengidentifikasi |
    menangkap | tangkap | melacak | memburu | menyidik | melakukan penelusuran | mengungkap | melakukan forensik |
    analisis forensik | memanggil saksi | masih mendalami | turun tangan
reported-to role=investigator side=before weight=3 = melapor ke | melaporkan ke | dilaporkan ke | laporan ke |
    lapor ke | melaporkan kepada | berkoordinasi dengan penyidik | diselidiki oleh | diselidiki | ditangani |
    ditangani oleh | penyelidikan oleh | penyidik | penyidik dari | diinvestigasi
responds role=responder side=after weight=2 = berkoordinasi | koordinasi | menindaklanjuti | memblokir | blokir |
    memutus akses | meminta klarifikasi | minta klarifikasi | menyurati | memanggil | panggil | bersurat |
    telah mengirim surat | melakukan koordinasi | melakukan mitigasi | melakukan langkah | memulihkan |
    mengambil langkah | meminta penjelasan | merespons | menanggapi | meminta keterangan | melakukan pemblokiran |
    mengajukan pemutusan akses | memastikan | membentuk tim | bekerja sama
coordinated role=responder side=before weight=2 = berkoordinasi dengan | koordinasi dengan | bekerja sama dengan |
    kerja sama dengan | dibantu | bersama | bersama dengan | melibatkan | menggandeng | dikoordinasikan dengan |
    didampingi
regulates role=regulator side=after weight=3 = menjatuhkan sanksi | mendenda | mengatur | mengawasi | memberi sanksi |
    sanksi | denda | mewajibkan | mengeluarkan peraturan | menerbitkan aturan | menegur | memberikan teguran
fined-by role=regulator side=before weight=4 = didenda | didenda oleh | diatur oleh | disanksi | melapor kepada |
    wajib melapor ke | izin dari | teguran dari
oversees role=oversight side=after weight=3 = mendesak | desak | meminta pemerintah | mempertanyakan |
    rapat dengar pendapat | RDP | rapat kerja | mengkritik | minta pemerintah
hearing role=oversight side=before weight=3 = rapat dengar pendapat bersama | rapat dengan | rapat bersama |
    RDP dengan | RDP bersama | raker dengan | rapat kerja dengan | anggota komisi | bersama Komisi | anggota fraksi
comments role=commenter side=before weight=3 = pakar keamanan siber | pengamat | peneliti | analis | ahli | pakar |
    lembaga riset | chairman | ketua lembaga riset | direktur eksekutif | konsultan | praktisi | pendiri |
    perusahaan keamanan siber | perusahaan keamanan | firma keamanan | firma keamanan siber | perusahaan pemantau |
    lembaga swadaya | peneliti keamanan | menurut laporan | laporan dari | direktur lembaga | penggiat
comments-verb role=commenter side=after weight=1 = menilai | menyebut | berpendapat | mengingatkan | mengimbau |
    menyarankan | menemukan | mencatat | menyoroti
companies role=other side=before weight=0 discover = perusahaan | marketplace | e-commerce | ecommerce | startup |
    start-up | platform e-commerce | platform belanja | toko online | situs belanja | maskapai |
    maskapai penerbangan | perusahaan rintisan | operator seluler | operator | fintech | perusahaan fintech |
    penyedia layanan | layanan | bank | aplikasi pinjaman online | aplikasi pinjaman | situs jual beli |
    situs e-commerce | perusahaan teknologi | raksasa teknologi | perusahaan telekomunikasi | jaringan hotel |
    perusahaan induk | pinjaman online | dompet digital | bursa kripto | vendor | pengembang | penerbit
id-owner-rest role=victim side=before weight=1 discover = data pelanggan | data pengguna | akun pengguna |
    data milik | data pribadi | data nasabah | data pemilih | data karyawan | data pegawai | data internal |
    data warga | data dpt | dpt | data penumpang | data anggota | data pasien | database milik | data peserta |
    data siswa | dari | di | dikelola | dikelola oleh | kebocoran di | identik dengan | keamanan
id-owned-rest role=victim side=after weight=2 discover = jebol | kena hack | mengalami serangan
id-suffer-rest role=victim side=after weight=4 discover = mengalami | mengakui | kena | kebocoran
