# Words that decide what part an organisation plays. role= says which; side= says where the cue stands seen from the
# name: before ("data pengguna X") or after ("X mengalami kebocoran"). weight= is how much it says (0 … 6). `discover`
# marks those that make an unknown capitalised name an organisation; `owner` those that other words may stand behind
# ("data pemilih X").
class: role_cue
language: id

# --- whose data ---
owner-data role=victim side=before weight=2 discover owner = data | database | basis data | pangkalan data | dokumen |
    data internal | data pribadi | data milik | data warga | data DPT | DPT | database milik | basis data milik
owner-people role=victim side=before weight=3 discover owner = pemegang polis | tertanggung | debitur | peminjam | penyewa | wali murid | orang tua murid | calon mahasiswa | alumni |
    murid | siswa | santri | jemaah | calon jemaah | donatur | relawan | mitra pengemudi | pengemudi |
    kurir | merchant | penjual | pembeli | pedagang | pelapak | pemain | member | subscriber | langganan | pengunjung |
    pelamar | pelamar kerja | calon pegawai | pensiunan | investor | pemegang kartu | data pelamar | data pemegang polis |
    data debitur | data mitra | data pengemudi | data pembeli | data penjual | data alumni | data dosen | data guru |
    data murid | data pemegang kartu | data peserta didik | data calon jemaah | data wajib pajak | wajib pajak | data pensiunan |
    data pelanggan milik | data nasabah milik | data pengguna milik | data karyawan milik | data pasien milik | rekam medis pasien |
    data penduduk | pengguna | pelanggan | nasabah | konsumen | peserta |
    pasien | penumpang | mahasiswa | tamu | klien | user | customer | pengguna layanan |
    pengguna aplikasi | data pengguna | data pelanggan | data nasabah | data konsumen | data peserta | data anggota |
    data karyawan | data pegawai | data pasien | data penumpang | data siswa | data mahasiswa | data pemilih |
    data pribadi pengguna | data pribadi pelanggan | data pribadi nasabah | akun pengguna | data akun | data pengguna aplikasi |
    data user | data customer | data member | data pemain | data personel | data anggota milik | data pengguna situs
# what is shown of the loot is of whom it is named after
owner-shown role=victim side=before weight=4 = contoh data | sampel data | cuplikan data | potongan data | contoh data milik | sampel data milik | sampel data dari | contoh data dari
# whose people they are, not yet whose data
owner-staff role=victim side=before weight=1 discover owner = anggota | karyawan | pegawai | dosen | guru
owner-accounts role=victim side=before weight=2 discover = akun | rekening
# `service`: what kind it is may stand between the word and its name
owner-systems role=victim side=before weight=2 discover service = server | sistem | situs | situs web | situs resmi | laman | website |
    web | jaringan | infrastruktur | portal | subdomain | sistem informasi | sistem milik | server milik | situs milik |
    website resmi | laman resmi | pusat data | data center
owner-machines role=victim side=before weight=2 service = komputer | sistem komputer | jaringan komputer | laptop | sambungan telepon
owner-apps role=victim side=before weight=2 discover service = platform | aplikasi | layanan | penyedia jasa
owner-belonging role=victim side=before weight=2 discover = milik | milik perusahaan | kepunyaan
leak-of role=victim side=before weight=4 discover owner = kebocoran data | bocornya data | dugaan kebocoran data |
    kasus kebocoran data | insiden kebocoran data | kebocoran data pengguna | kebocoran data pelanggan | kebocoran data nasabah |
    kebocoran data pribadi | kebocoran data milik | pencurian data | penjualan data | pembocoran data | peretasan data |
    jual data | bocoran data | kebocoran data di | kebocoran data pada | bocornya data di | kebocoran di
leak-of-body role=victim side=before weight=4 discover = peretasan akun | peretasan di | peretasan pada | gangguan pada sistem | pembobolan sistem | pembobolan server | pembobolan data di |
    pencurian data di | pencurian data dari | insiden siber di | insiden keamanan di | insiden kebocoran di | insiden kebocoran data di |
    kebocoran pada | dugaan peretasan | dugaan pembobolan | dugaan bocornya data | dugaan pencurian data | menyusupi |
    menyusup ke | menyusup ke sistem | menyusup ke server | menjebol | menjebol sistem | menjebol server | menyerang server |
    menyerang sistem | membajak akun | membajak situs | data curian dari | data yang dicuri dari | data yang bocor dari |
    mencuri data dari | mencuri data | membocorkan data | membocorkan data milik | menjual data milik | menawarkan data milik |
    mengunggah data milik | serangan siber pada | serangan ransomware pada | serangan pada | serangan ke | serangan siber kepada | kebocoran | bocornya | dugaan kebocoran | pembobolan | peretasan |
    kasus kebocoran | membobol | meretas | peretasan situs | peretasan server | peretasan sistem | peretasan terhadap |
    serangan terhadap | serangan siber terhadap | serangan ransomware terhadap | serangan siber ke | serangan ransomware ke |
    serangan siber di | serangan ransomware di | membobol sistem | membobol server | bobolnya | jebolnya | membobol situs |
    meretas situs | meretas sistem | meretas server | peretas situs | pembobol
leak-from-system role=victim side=before weight=4 service = dari server | dari database | dari situs | dari sistem | dari website |
    diambil dari server | dicuri dari server | bocor dari server | diambil dari sistem | dicuri dari sistem | bocor dari sistem
leak-from role=victim side=before weight=4 = bocor dari | dicuri dari | diambil dari | berasal dari | bersumber dari |
    diperoleh dari | didapat dari | didapatkan dari | diretas dari | diklaim dari |
    diduga dari | diduga milik | diklaim milik | data dari | serupa dengan data | identik dengan data | identik dengan |
    bocoran dari | diduga berasal dari | diklaim berasal dari | diklaim sebagai data | diduga data | klaim dari |
    dibobol dari | disebut milik | disebut dari | diakses dari | mirip dengan data | mirip data | diduga bersumber dari
# siapa yang diserang atau ditekan supaya membayar
attacked role=victim side=before weight=4 = menginfeksi | menginfeksi komputer | menginfeksi sistem | menginfeksi jaringan | menginfeksi server | melumpuhkan sistem | melumpuhkan layanan | melumpuhkan jaringan | melumpuhkan komputer | menyandera data | menyandera sistem | menyandera server | mengunci data | mengunci sistem | mengenkripsi data | mengenkripsi sistem | mengenkripsi server | memeras
pressed role=victim side=before weight=5 discover = meminta tebusan dari | menagih tebusan dari | memungut tebusan dari | meminta tebusan kepada | meminta tebusan ke | meminta uang tebusan dari | meminta uang tebusan kepada | menuntut tebusan dari | menuntut tebusan kepada | minta tebusan dari | minta tebusan kepada | memeras uang dari | memeras uang | pemerasan terhadap | upaya pemerasan terhadap | permintaan tebusan kepada | tuntutan tebusan kepada
# siapa yang melaporkan kebocoran kepada yang berwenang mengalaminya
reported-by role=victim side=before weight=3 discover = dilaporkan ke kementerian oleh | dilaporkan ke kementeriannya oleh | dilaporkan ke pihaknya oleh | dilaporkan ke polisi oleh | dilaporkan ke kepolisian oleh | dilaporkan ke regulator oleh | dilaporkan ke otoritas oleh | dilaporkan ke pemerintah oleh | dilaporkan ke kantornya oleh | dilaporkan kepada kementerian oleh | dilaporkan kepada kementeriannya oleh | dilaporkan kepada pihaknya oleh | dilaporkan kepada polisi oleh | dilaporkan kepada kepolisian oleh | dilaporkan kepada regulator oleh | dilaporkan kepada otoritas oleh | dilaporkan kepada pemerintah oleh | dilaporkan kepada kantornya oleh | laporan kebocoran dari | pemberitahuan kebocoran dari
suffered-by role=victim side=before weight=4 discover = menimpa | menerpa | dialami | dialami oleh | melanda | menyasar | menyerang | terjadi pada | terjadi di | menghantam | menimpa data | insiden
suffered-case role=victim side=before weight=4 = kasus | korban | korbannya
insecure role=victim side=before weight=1 = keamanan data | keamanan | keamanan siber | keamanan sistem | perlindungan data |
    kelalaian | pihak
# `told=hit`: says of itself that they were hit
listed-hit role=victim side=before weight=4 told=hit = terdampak adalah | terdampak ialah | terdampak yaitu | terdampak yakni | terdampak antara lain | terdampak meliputi | terimbas adalah | diretas adalah | dibobol adalah | korbannya adalah | korbannya ialah | korbannya antara lain | korbannya meliputi | korbannya termasuk | korbannya yakni | korbannya yaitu | korban terbarunya adalah | korban terbarunya meliputi | korban terbarunya antara lain | korban terbarunya yakni | korban terbaru meliputi | korban terbaru adalah | korban barunya meliputi | korban lainnya adalah | korban lainnya meliputi | di antara korbannya adalah
listed role=victim side=before weight=3 told list = antara lain | di antaranya | seperti | yakni | yaitu | termasuk | meliputi |
    mulai dari
called-in role=victim side=before weight=3 = klarifikasi dari | klarifikasi kepada | klarifikasi ke | meminta klarifikasi |
    minta klarifikasi | panggil | memanggil | pemanggilan | sanksi kepada | sanksi terhadap | direksi | penjelasan dari |
    audit sistem | peringatan kepada | surat kepada | gugatan terhadap | gugatan kepada | menggugat | class action terhadap
# --- what happens to it ---
suffers role=victim side=after weight=5 discover = terkena peretasan | terdampak peretasan | terkena kebocoran | mengalami insiden siber | mengalami insiden keamanan |
    mengalami insiden kebocoran | mengalami gangguan siber | menjadi korban peretasan | menjadi korban serangan | menjadi korban kebocoran |
    jadi korban peretasan | jadi korban kebocoran | jadi sasaran peretas | jadi target peretas | menjadi target peretas |
    menjadi sasaran peretas | dibobol peretas | diretas peretas | disusupi peretas | disusupi hacker | kena serang | terserang |
    diserang peretas | dijebol peretas | dijebol hacker | kembali diretas | kembali dibobol | kembali kebobolan | diduga kebobolan |
    dikabarkan kebobolan | dikabarkan dibobol | mengalami pencurian data | mengalami pembobolan | mengaku diretas | mengaku kebobolan |
    mengonfirmasi kebocoran | mengonfirmasi adanya kebocoran | mengonfirmasi insiden | mengumumkan kebocoran | dilaporkan mengalami kebocoran |
    diduga mengalami kebocoran | diduga mengalami kebocoran data | diduga alami kebocoran | diduga alami kebocoran data |
    diterpa isu kebocoran | diterpa isu kebocoran data | diterpa kebocoran | diterpa kebocoran data | diterpa dugaan kebocoran |
    dihantam ransomware | dihantam serangan | digempur serangan | terkena insiden | tersandung kasus kebocoran | tersandung kebocoran |
    terlibat kebocoran | gagal melindungi data | gagal menjaga data | gagal mengamankan data | juga diretas | juga dibobol |
    juga kebobolan | pernah diretas | pernah dibobol | pernah kebobolan | pernah mengalami kebocoran | pernah mengalami kebocoran data |
    sempat kebobolan | sempat dibobol | sempat mengalami kebocoran | mengalami kebocoran | alami kebocoran | mengalami kebocoran data |
    alami kebocoran data | kebobolan | diretas | dibobol | kena retas | dihack | di-hack | kena hack | diserang | diserang hacker |
    diserang ransomware | mengalami peretasan | mengalami serangan siber | mengalami serangan | jadi korban |
    menjadi korban | menjadi sasaran | jadi sasaran | kena serangan | terkena serangan | terkena ransomware | menjadi target |
    dijebol | jebol | kecolongan | disusupi | mengakui adanya kebocoran | mengakui kebocoran | dibobol hacker | diretas hacker |
    kembali bocor | diduga diretas | diduga dibobol | dikabarkan diretas | sempat diretas | kena bobol
# siapa yang meminta maaf
apologises role=victim side=after weight=3 = meminta maaf | minta maaf | memohon maaf | menyampaikan permintaan maaf | menyampaikan permohonan maaf
# siapa yang membayar tebusan, atau tidak, kecurian
unpaid role=victim side=after weight=3 = menolak membayar | menolak bayar | tidak mau membayar | tidak mau bayar | tak mau membayar | tak mau bayar | enggan membayar | enggan bayar | ogah membayar | ogah bayar | tidak bersedia membayar | tidak akan membayar | tak akan membayar |
    tidak memenuhi tuntutan | menolak bernegosiasi
ransomed role=victim side=after weight=5 discover = menolak memenuhi tuntutan tebusan | menolak memenuhi permintaan tebusan | menolak tunduk pada peretas | menolak menuruti peretas | menolak menuruti tuntutan peretas | menolak membayar tebusan | menolak bayar tebusan | menolak membayar uang tebusan | tidak membayar tebusan | tak membayar tebusan | tidak bayar tebusan | tidak mau membayar tebusan | tidak mau bayar tebusan | tak mau membayar tebusan | tak mau bayar tebusan |
    enggan membayar tebusan | enggan bayar tebusan | ogah membayar tebusan | ogah bayar tebusan | tidak akan membayar tebusan | tak akan membayar tebusan | menolak tuntutan tebusan | membayar tebusan | membayar uang tebusan |
    sudah membayar tebusan | telah membayar tebusan | dimintai tebusan | diminta tebusan | diminta membayar tebusan | diperas peretas | diperas hacker
# `sum`: di belakang jumlahnya disebut bahwa itu tebusan: "membayar 5 bitcoin sebagai tebusan"
pays role=victim side=after weight=5 discover sum = membayar | bayar | dimintai | diminta membayar
stands-still role=victim side=after weight=4 = diperas | terinfeksi malware | terinfeksi virus | terjangkit ransomware | menerima tuntutan tebusan | menerima permintaan tebusan | memutuskan membayar tebusan | memutuskan tidak membayar tebusan | lumpuh | disandera | kena ransomware | terserang ransomware | disusupi ransomware |
    terinfeksi ransomware | dilumpuhkan | lumpuh akibat | tumbang akibat serangan | tumbang karena serangan | tumbang sejak diserang | tumbang setelah diserang | tumbang usai diserang | tumbang diserang | tumbang dihantam | terjangkit malware | terjangkit virus | terpapar ransomware | terpapar malware | terpapar virus | terinfeksi perangkat pemeras | tersandera | tersandera ransomware | disandera ransomware | dikunci ransomware | dienkripsi ransomware | dilumpuhkan ransomware | lumpuh diserang | lumpuh setelah diserang | lumpuh sejak diserang
leaks role=victim side=after weight=4 discover = kembali dijual | diduga dicuri | diduga tersebar | bocor ke publik | bocor di internet | bocor di dark web | bocor di forum |
    bocor di Telegram | dijual di forum | dijual di dark web | dijual peretas | dicuri peretas | dicuri hacker | ditawarkan |
    ditawarkan di | diobral | dibagikan gratis | diunggah | beredar di | beredar | terbuka untuk umum | terbuka untuk publik |
    diakses pihak tak berwenang | diakses pihak tidak berwenang | diakses pihak lain | disalahgunakan | dikunci peretas |
    dienkripsi | bocor | diduga bocor | dikabarkan bocor | disebut bocor | bocor lagi |
    diduga dijual | dicuri | diperjualbelikan | diperdagangkan | dibocorkan | terekspos | bocor di | bocor dan dijual |
    diduga bocor dan dijual | yang bocor | yang diduga bocor | dijual | dijual di | yang dijual | yang dicuri | tersebar
is-called-in role=victim side=after weight=3 = dipanggil | didenda | kena denda | terkena denda | dikenai denda | dikenakan denda | dijatuhi denda | diganjar denda |
    dihukum denda | harus membayar denda | wajib membayar denda | diwajibkan membayar denda | diperintahkan membayar denda | kena sanksi | dikenai sanksi |
    dikenakan sanksi | dijatuhi sanksi | sepakat membayar kompensasi | setuju membayar denda | sepakat membayar denda | dihukum membayar | terancam denda | terancam didenda | terancam sanksi | bisa didenda | dapat didenda | menghadapi gugatan | menghadapi denda | menghadapi sanksi | dimintai klarifikasi | diminta bertanggung jawab |
    disanksi | diminta klarifikasi | harus bertanggung jawab | digugat
owns role=victim side=after weight=2 = sebagai pemilik data | sebagai pengendali data | selaku pengelola | selaku pengendali data |
    mengakui | mengalami
answers-for role=victim side=after weight=3 = bertanggung jawab atas kebocoran | bertanggung jawab atas bocornya | ke pengadilan karena | ke pengadilan atas | ke meja hijau | ke jalur hukum
# apa yang disimpan di sana
kept-at role=victim side=before weight=3 told = sistem di | server di | komputer di | jaringan di | berkas di | data di | dokumen di
# apa yang sampai kepadanya
affected role=victim side=after weight=4 told = terdampak serangan | terdampak insiden | terdampak kebocoran | terdampak ransomware | terimbas serangan | terimbas kebocoran | terimbas insiden | terimbas peretasan | ikut terdampak | ikut terimbas | terkena imbas | terkena dampak serangan
# siapa yang bercerita tentang sistemnya sendiri
reveals role=victim side=after weight=4 told = mengungkapkan bahwa sistemnya | mengungkap bahwa sistemnya | mengungkapkan sistemnya | mengatakan sistemnya | mengatakan servernya | mengatakan jaringannya | mengatakan situsnya | menyatakan sistemnya | menyebut sistemnya | mengumumkan sistemnya | mengumumkan bahwa sistemnya | mengatakan bahwa sistemnya | menyatakan bahwa sistemnya
# `answers`: whoever is no victim answers for another
denies role=victim side=after weight=3 answers = membantah adanya kebocoran | bantah | membantah | tepis | menepis | buka suara |
    angkat bicara | memastikan data | pastikan data | klarifikasi | memastikan tidak ada kebocoran | bantah data |
    bantah kebocoran | pastikan tidak ada | menegaskan data | buka suara soal | akui | memastikan tidak ada |
    menyatakan tidak ada | belum bisa memastikan
# --- others ---
# `own`: perusahaan yang menyelidiki kebocoran menyelidiki miliknya sendiri
investigates role=investigator side=after weight=3 own = menyelidiki | selidiki | melakukan penyelidikan | menginvestigasi |
    investigasi | melakukan investigasi | mendalami | dalami | melakukan pendalaman | menelusuri | telusuri |
    melakukan audit | melakukan penelusuran | melakukan forensik | masih mendalami | sedang menyelidiki
examines role=investigator side=after weight=3 = mengusut | usut | menangkap | tangkap | melacak | memburu | menyidik | mengungkap |
    memanggil saksi | turun tangan | mencari | melakukan validasi
reported-to role=investigator side=before weight=3 = melapor ke | melaporkan ke | dilaporkan ke | lapor ke | melaporkan kepada |
    diselidiki oleh | diselidiki | ditangani | ditangani oleh | penyelidikan oleh | penyidik dari | diinvestigasi |
    mendatangi | melaporkan kejadian ini ke | oleh penyidik | diusut
# `tight`: the name follows at once
investigators role=investigator side=before weight=3 tight = penyidik
responds role=responder side=after weight=2 = berkoordinasi | koordinasi | menindaklanjuti | memblokir | blokir | memutus akses |
    meminta klarifikasi | minta klarifikasi | menyurati | memanggil | panggil | bersurat | melakukan koordinasi |
    melakukan mitigasi | memulihkan | mengambil langkah | meminta penjelasan | merespons | menanggapi | meminta keterangan |
    melakukan pemblokiran | mengajukan pemutusan akses | membentuk tim | bekerja sama | minta penjelasan | menemukan dugaan |
    sudah mengirim surat | telah mengirim surat
coordinated role=responder side=before weight=3 = berkoordinasi dengan | koordinasi dengan | bekerja sama dengan |
    kerja sama dengan | dibantu | bersama dengan | melibatkan | menggandeng | dikoordinasikan dengan | bersama tim |
    berkoordinasi bersama | menyerahkan kepada | menyurati | kepada pihak
regulates role=regulator side=after weight=3 = menjatuhkan sanksi | mendenda | mengatur | mengawasi | memberi sanksi |
    mewajibkan | mengeluarkan peraturan | menerbitkan aturan | menegur | memberikan teguran | menyiapkan sanksi
fined-by role=regulator side=before weight=4 = didenda | didenda oleh | disanksi | wajib melapor ke | izin dari | teguran dari |
    sanksi dari | diawasi oleh | diawasi
oversees role=oversight side=after weight=3 = mendesak | desak | meminta pemerintah | mempertanyakan | mengkritik |
    minta pemerintah | ingatkan | soroti
hearing role=oversight side=before weight=3 = rapat dengar pendapat bersama | rapat dengan | rapat bersama | RDP dengan |
    RDP bersama | raker dengan | rapat kerja dengan | anggota fraksi | rapat kerja bersama
comments role=commenter side=before weight=3 = pengamat | peneliti | analis | ahli | pakar | chairman |
    ketua lembaga riset | direktur eksekutif | konsultan | praktisi | pendiri |
    peneliti keamanan | menurut laporan | laporan dari | direktur lembaga | penggiat | chairman lembaga riset siber | kelompok
# `apposed`: behind a name and a comma it tells that the name is a body's; `body`: of which kind
comments-body role=commenter side=before weight=3 apposed body=ngo = pers mahasiswa | lembaga pers mahasiswa | badan eksekutif mahasiswa | serikat pekerja |
    lembaga riset | perusahaan pemantau | lembaga swadaya | lembaga riset siber | lembaga riset keamanan siber | organisasi |
    organisasi relawan | organisasi masyarakat | organisasi nirlaba | lembaga swadaya masyarakat | lembaga nirlaba | lembaga kajian | lembaga studi | lembaga penelitian |
    LSM | ornop | koalisi masyarakat sipil | organisasi masyarakat sipil | lembaga advokasi |
    organisasi konsumen | lembaga konsumen | lembaga perlindungan konsumen | organisasi hak digital | organisasi hak asasi manusia
security-firms role=commenter side=before weight=4 discover = perusahaan pemantau dark web | perusahaan pemantau kebocoran | perusahaan intelijen ancaman | perusahaan forensik |
    perusahaan forensik digital | perusahaan riset keamanan | konsultan keamanan siber | platform intelijen siber | platform pemantau kebocoran | platform intelijen ancaman | platform intelijen keamanan | platform intelijen | platform pemantau ancaman | platform pemantau dark web |
    layanan pemantau dark web | layanan pemantau kebocoran | layanan intelijen ancaman | perusahaan pemantau ancaman | pelacak ransomware | pemantau ransomware | pemantau kebocoran data | pemantau ancaman siber |
    platform keamanan siber | platform pemantau | lembaga pemantau | situs pemantau | situs pemantau kebocoran | pemantau dark web |
    vendor antivirus | pembuat antivirus | perusahaan keamanan siber | perusahaan keamanan | firma keamanan |
    firma keamanan siber | vendor keamanan | perusahaan intelijen siber | perusahaan riset | penyedia solusi keamanan |
    perusahaan antivirus | tim peneliti | komunitas | akun Twitter
comments-verb role=commenter side=after weight=1 = menilai | berpendapat | mengingatkan | mengimbau | menyarankan | menemukan |
    mencatat | menyoroti
# --- words that only say that it is an organisation ---
# `part`: a body named behind it is another's whole, whose own name may follow behind a comma ("anak usaha Grup X, Y, …")
parts role=other side=before weight=0 discover part = anak usaha | anak perusahaan | anak usaha dari | anak perusahaan dari | entitas anak | unit usaha
companies role=other side=before weight=0 discover = perusahaan asuransi jiwa | perusahaan asuransi kesehatan | perusahaan farmasi | perusahaan ritel | perusahaan properti |
    perusahaan tambang | perusahaan pertambangan | perusahaan energi | perusahaan listrik | perusahaan air minum | perusahaan transportasi |
    perusahaan penerbangan | perusahaan pelayaran | perusahaan kargo | perusahaan ekspedisi | perusahaan kurir | perusahaan jasa pengiriman |
    perusahaan pengiriman | perusahaan media | perusahaan penerbitan | perusahaan perangkat lunak | perusahaan komputasi awan |
    perusahaan konsultan | perusahaan efek | perusahaan sekuritas | perusahaan manajer investasi | perusahaan kripto |
    perusahaan otomotif | perusahaan makanan | perusahaan minuman | perusahaan kosmetik | perusahaan kecantikan | perusahaan perhotelan |
    perusahaan wisata | perusahaan perjalanan | perusahaan pendidikan | perusahaan edtech | perusahaan healthtech | perusahaan pelat merah |
    perusahaan negara | perusahaan milik negara | perusahaan daerah | badan usaha | induk perusahaan |
    induk usaha | kontraktor | subkontraktor | pemasok | mitra | agregator | penyelenggara | penyelenggara layanan | penyelenggara pinjaman |
    penyedia | penyedia layanan internet | penyedia internet | penyedia jasa internet | penyedia hosting | penyedia komputasi awan |
    penyedia perangkat lunak | penyedia layanan kesehatan | penyedia layanan pembayaran | firma hukum | kantor hukum |
    firma | kantor akuntan | produsen | produsen mobil | produsen motor | produsen obat | produsen makanan | produsen ponsel |
    pengecer | peritel | jaringan ritel | jaringan minimarket | jaringan supermarket | jaringan klinik | jaringan rumah sakit |
    jaringan restoran | jaringan bioskop | jaringan apotek | toko | toko daring | toko buku | minimarket | supermarket |
    restoran | kafe | kedai kopi | bioskop | apotek | laboratorium | hotel | agen perjalanan | biro perjalanan | biro umrah |
    operator telekomunikasi | operator telepon | operator kereta | operator bandara | operator pelabuhan | operator tol |
    bursa | bursa saham | bursa efek | pedagang kripto | bank digital | bank daerah | bank pelat merah | koperasi simpan pinjam |
    lembaga pembiayaan | lembaga keuangan | lembaga zakat | yayasan | sekolah | pesantren | universitas | perguruan tinggi |
    politeknik | akademi | bimbingan belajar | platform pinjaman | platform pinjaman daring | platform investasi | platform pendidikan |
    platform kesehatan | platform perjalanan | platform tiket | platform streaming | platform kripto | platform dagang |
    platform jual beli | platform lowongan | platform lowongan kerja | platform donasi | platform urun dana | situs lowongan |
    situs lowongan kerja | situs perjalanan | situs kencan | situs tiket | situs pemesanan | situs penggalangan dana |
    situs belanja daring | aplikasi belanja | aplikasi kesehatan | aplikasi kencan | aplikasi transportasi | aplikasi pembayaran |
    aplikasi investasi | aplikasi pendidikan | aplikasi perjalanan | mesin pencari | jejaring sosial | gim | gim seluler |
    studio gim | pengembang gim | pengembang properti | perkumpulan | asosiasi | serikat | partai | klub | klub sepak bola |
    maskapai pelat merah | maskapai berbiaya murah | konglomerasi | grup usaha | holding | emiten | perseroan | e-wallet |
    dompet elektronik | uang elektronik | pinjol legal | perusahaan gadai | layanan kesehatan | layanan streaming | layanan email |
    layanan hosting | layanan pesan-antar | layanan pengiriman | perusahaan | marketplace | e-commerce | ecommerce | startup | start-up |
    platform e-commerce | platform belanja | toko online | situs belanja | maskapai | maskapai penerbangan |
    perusahaan rintisan | operator seluler | operator | fintech | perusahaan fintech | penyedia layanan | aplikasi pinjaman online |
    aplikasi pinjaman | situs jual beli | situs e-commerce | perusahaan teknologi | raksasa teknologi |
    perusahaan telekomunikasi | jaringan hotel | perusahaan induk | pinjaman online | dompet digital | bursa kripto |
    vendor | penerbit | perusahaan asuransi | perusahaan multifinance | perusahaan logistik | lokapasar |
    perusahaan pembiayaan | rumah sakit | klinik | kampus | raksasa e-commerce | unicorn | perusahaan game | pinjol
# `comma`: its name stands behind a comma ("Datanya diretas, KPAI …")
own-leaked role=victim side=before weight=7 comma = datanya diretas | datanya bocor | datanya dicuri | datanya dijual | datanya dibobol | data diretas | data dicuri | data dijual | database diretas | database bocor | server diretas | situs diretas | laman diretas | sistem diretas | sistem diserang | aplikasi diretas | data dibobol | data bocor
# what a name is to others: no data of its own
# `owns`: pemilik badan lain, bukan pemilik datanya
owners role=other side=before weight=1 discover owns = cucu usaha | lini bisnis | perusahaan di bawah | di bawah bendera | bernaung di bawah | tergabung dalam | perusahaan yang dimiliki | perusahaan yang dimiliki oleh | sahamnya dimiliki | sahamnya dimiliki oleh | sepenuhnya dimiliki oleh | mayoritas dimiliki oleh | diakuisisi | diakuisisi oleh | dibeli oleh
relations role=other side=before weight=0 = pemilik akun | akun bernama | akun penjual | akun peretas | akun pengguna bernama | menjadi anggota | anggota dari | bagian dari | di bawah naungan | dinaungi | dimiliki oleh |
    bekerja sama dengan pihak | bermitra dengan | merger dengan | dilebur dengan | pesaing | kompetitor | menurut laporan dari
# whose turn it is, what happened to others before
# lubang tempat data bisa diambil
hole role=victim side=before weight=3 = celah keamanan di | celah keamanan pada | lubang keamanan di | lubang keamanan pada | celah ditemukan di | kerentanan ditemukan di
turn role=victim side=before weight=3 discover = giliran | kali ini giliran | insiden serupa di | kasus serupa di | hal serupa menimpa | serangan serupa menimpa | insiden serupa menimpa | kasus serupa menimpa |
    kasus kebocoran data di | kasus peretasan di | insiden yang menimpa | kasus yang menimpa | kebocoran yang menimpa | seperti yang menimpa | seperti yang dialami | seperti kasus | sebagaimana kasus | seperti dialami
# the body behind which they stand was spared
spared role=other side=after unharmed = tetap aman | masih aman | aman | tidak terdampak | tidak terpengaruh | tidak ikut bocor | tak terdampak | tidak diretas | tidak bocor | tidak bisa dikaitkan | tidak terkait | tidak terlibat
# `loose`: of persons too
management role=other side=before weight=0 discover = manajemen | pihak manajemen | jajaran manajemen | jajaran direksi | kantor pusat
so-called role=other side=before weight=0 discover loose = pengembang
# --- what takes back the cue behind it: "bukan akibat laman X diretas", "enggak (bocor dari X)" ---
negation side=negation = bukan | tidak | tak | enggak | nggak | gak | ndak
