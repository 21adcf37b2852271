# Words that tell of an event. type= is the kind of event of the report format. Marks: `data` needs a word of data or leaking in
# the sentence, `site` a place where data is posted or a word of selling, `body` an organisation or a person as the one who does
# it, `leak` a word of leaking, `real` that it is not denied, wished, asked for or yet to come.
class: event

post type=leak_published data
    id: unggah ke | unggah di | diunggahnya | diobral di | dipasarkan di | dibagikannya | disebarnya | menjajakan data | menebar data | mengunggah | diunggah | unggahan | membagikan | dibagikan | menjual | dijual | menawarkan | ditawarkan | diperjualbelikan | memposting | diposting | memajang | mempublikasikan | dipublikasikan | menyebarkan | disebarkan | diperdagangkan | disebar | dilego | menjajakan | menjualnya | mengklaim memiliki | mengklaim telah | mengeklaim telah |
        mengaku memiliki | mengaku telah | mengaku punya | membocorkan | dibocorkan | dibanderol | beredar di | muncul di | terjual di | dijajakan di | tersebar di
    en: uploaded | posted | offered for sale | put up for sale | for sale | selling | sold | is selling | shared | shares | dumped | published on | advertised | traded | put up the | put the database | listed the | leaked on | leaked online | uploading | posting | claimed to have | claims to have | claimed to possess | put on sale | sells | being sold | offering | listed for sale | offered |
        claimed to have hacked | published the data | released the data | up for sale | leaked by | spreading
report type=leak_reported leak
    id: pertama kali diketahui | diketahui setelah | mencuat | ramai | viral | terungkap | heboh | dilaporkan bocor | dikabarkan | dilaporkan | tersiar | tersiar kabar | mengungkap | mengungkapkan dugaan | cuitan | mencuit | mengunggah tangkapan layar | pertama kali diungkap | diungkap oleh | membongkar | melaporkan adanya | beredar kabar | jadi sorotan | kabar ini bermula
    en: first reported | was reported | came to light | was revealed | surfaced | emerged | tweeted | was found by | discovered by | revealed by | reported that | reported the | reported on | went viral | news of the | was discovered | made public | uncovered by | uncovered | broke | was first | flagged | circulated | disclosed by
# accounts that show a leak tell of it by themselves; a date on the post is the day of it
report-account type=leak_reported
    id: diungkap akun | diungkap oleh akun | diunggah akun | dicuitkan akun | dibagikan akun | dibeberkan akun | mula-mula diungkap | pertama diungkap | pertama kali dibongkar | menerima laporan | laporannya masuk | mendapat laporan | memperoleh laporan | mendapat informasi adanya kebocoran
post-day type=leak_published
    id: unggahan itu bertanggal | unggahan tersebut bertanggal | unggahan bertanggal | diunggah pada tanggal | unggahan tertanggal | unggahannya bertanggal
clarify type=clarification_requested body
    id: menyurati | telah menyurati | melayangkan teguran | minta penjelasan | meminta keterangan dari | memanggil direksi | dimintai klarifikasi | diminta klarifikasi | dimintai penjelasan | meminta penjelasan tertulis | surat klarifikasi | permintaan klarifikasi | meminta klarifikasi | minta klarifikasi | memanggil | pemanggilan | dipanggil | melayangkan surat | mengirimkan surat | bersurat | mengirim surat | mengirim surat elektronik | mengundang direksi | meminta penjelasan | memanggil direksi | surat permintaan klarifikasi | surat elektronik kepada
    en: asking for clarification | clarification letter | asked for clarification | request for clarification | requested clarification | summon | summoned | summons | called the board of directors | sent a letter | letter of clarification | seek clarification | sought clarification | demanded an explanation | asked for an explanation |
        summoning | write to the | called them | calling for clarification | electronic letter | clarify the matter | written explanation | notice to explain | to explain the | show-cause notice | show cause | sought a report | seeks a report | asked for a report | demanded answers | wrote to the | written to the | to explain themselves | explain in writing | asked to explain | ordered to explain | sought an explanation | seeking an explanation | sought details from | asking for a report
investigate type=investigation body
    id: kami periksa | kita periksa | masih dicek | sedang dicek | sedang diperiksa | masih diperiksa | kami cek | sedang menyidik | penyidikan | menyidik | pemeriksaan forensik | kami dalami | kami telusuri | kami selidiki | menyelidiki | diselidiki | penyelidikan | selidiki | menelusuri | penelusuran | ditelusuri | menginvestigasi | investigasi | mengusut | usut | diusut | mendalami | pendalaman | didalami | audit forensik | memeriksa | melacak | mengecek | pengecekan | melakukan pemeriksaan | digital forensik | menganalisis | memverifikasi | telusuri | dalami | ditelisik | pengusutan |
        mengkaji | crosscheck | mencari tahu | verifikasi
    en: investigate | investigating | investigation | investigated | investigates | probe | probing | probed | look into | looking into | trace | tracing | traced | inquiry | forensic | examine | examining | is checking | checking | searches | direct searches | looked into | verify | verifying | forensics | is studying | audit | tracking
find type=finding body real
    id: menemukan | ditemukan | hasil penelusuran | hasil pemeriksaan | hasil investigasi | identik | diduga kuat | menyimpulkan | terbukti | terindikasi | hasil analisis | cocok | dari hasil | setelah dicek | hasil pengecekan | ternyata | hasil audit | mengidentifikasi | teridentifikasi
    en: found that | found to be | discovered that | the findings | concluded | determined that | determined the | identical | matches | matched | verified that | analysis showed | was confirmed to be | findings | it was discovered | was discovered that | strongly suspected | identified | turned out | investigation found | investigation revealed | revealed that | learned that | confirmed that the data |
        discovered on | discovered the | detected
deny type=denied body
    id: tidak pernah bocor | tidak pernah menyimpan | tidak pernah diretas | masih aman | tetap aman | tidak dibobol | tak dibobol | bukan dari kami | bukan data kami | bukan bersumber dari | tidak berasal dari | tak benar | bukan dari server | bukan dari sistem | tidak ditemukan kebocoran | membantah | bantah | menyanggah | sanggah | disanggah | dibantah | mengelak | menampik | menepis | tepis | menyangkal | hoaks | hoax | tidak benar | bukan berasal dari | bukan dari | tidak ada kebocoran | tidak ada data | memastikan tidak ada | klaim sepihak | bukan data | tidak bocor | aman dan tidak | tidak terjadi kebocoran | tidak valid | menegaskan tidak | bukan kebocoran | tidak ada yang bocor | tak ada yang bocor | enggak bocor | nggak bocor | bukan milik | bukan punya | tidak diretas | tak diretas | ditepis | disangkal | menegaskan data | dipastikan aman | dipastikan tidak | tak bocor | tidak mengalami kebocoran | data aman
    en: denied | denies | deny | denying | dismissed | refuted | hoax | not true | no leak | no breach | no data was | no evidence of | did not come from | rejected the claim | one-sided claim | is not from | has not been leaked | there was no leak | was not breached | not leaked | is secure | remains secure | are safe | is safe | not hacked | rebuffed | rejected reports | rejects | rebuts | rebutted | refutes | has rejected | did not leak | were not leaked | not compromised | are not true | untrue | remain safe | remained safe | stayed secure | no passwords
confirm type=confirmed body real
    id: membenarkan | mengakui | mengonfirmasi | mengkonfirmasi | akui | mengaku ada | memang benar | dibenarkan
    en: confirmed | confirms | acknowledged | admitted | admits | has confirmed | acknowledges
arrest type=arrest real
    id: kami amankan | kita amankan | kami tangkap | mengamankan seorang | mengamankan pelaku | mengamankan tersangka | mengamankan terduga | mengamankan pemuda | mengamankan pria | mengamankan dua | mengamankan tiga | diamankan di | diamankan pada | diamankan tim | diamankan petugas | diciduk | menciduk | ditangkap polisi | mencokok | dicokok | penangkapan terhadap | menggerebek | menjemput paksa | ditangkap | menangkap | penangkapan | meringkus | diringkus | diamankan polisi | ditahan | ditetapkan sebagai tersangka | jadi tersangka | menjadi tersangka | sebagai tersangka | menahan tersangka | menahan pelaku | menahan satu | menahan seorang | membekuk | dibekuk | menetapkan tersangka | ditangkapnya
    en: arrested | arrest | arrests | detained | taken into custody | picked up a | apprehended | nabbed | named a suspect | named suspects
takedown type=takedown real
    id: telah dihapus | sudah dihapus | telah diblokir | sudah diblokir | diputus aksesnya | memblokir situs | unggahan itu dihapus | men-takedown | di-takedown | memblokir | diblokir | pemblokiran | pemutusan akses | memutus akses | takedown | di-take down | diturunkan | menurunkan | ditutup | dihapus | menutup akses | memutus tautan | men-take down
    en: blocked | taken down | take down | takedown | took down | shut down | access was cut | cut off access | removed the post | removed from | pulled offline | seized | access be cut | access is cut | took the database offline | taken offline | secured the database | shuttered | disabled | removed four | removed the | suspended the account | deleted the
disrupt type=service_disrupted real
    id: ditutup sementara | dinonaktifkan sementara | dimatikan sementara | menonaktifkan sementara | menutup sementara | dihentikan sementara | pelayanan terganggu | layanan lumpuh | layanan terhenti | pelayanan manual | secara manual | down sejak | tidak dapat dibuka | tidak bisa diakses | tidak dapat diakses | lumpuh | gangguan layanan | mengalami gangguan | tidak bisa dibuka | sempat down | server down | situs down | pemeliharaan | layanan terganggu | sempat error | terganggu | tak bisa diakses | gangguan sistem
    en: outage | disrupted | disruption | could not be accessed | could not be opened | inaccessible | knocked out | knocks out | brought down | forced offline | cancelled | canceled | went offline | knocked offline | paralyzed | crippled | service interruption | under maintenance | was down | suspended operations | systems were down
restore type=restored real
    id: sudah normal | telah normal | normal kembali | berangsur normal | sudah pulih | telah pulih | kembali beroperasi | kembali dibuka | sudah bisa dibuka | pulih | dipulihkan | pemulihan | kembali normal | sudah bisa diakses | berangsur pulih | bisa diakses kembali
    en: restored | restoration | back online | recovered | resumed | back to normal | up and running
meet type=meeting
    id: pertemuan dengan | pertemuan itu | pertemuan tersebut | bertemu dengan | bertemu direksi | menggelar pertemuan | rapat tertutup | rapat internal | rapat kerja | rapat dengar pendapat | RDP | audiensi | rapat koordinasi | melakukan pertemuan | menggelar rapat | rapat bersama | melaporkan perkembangan
    en: hearing | met with | working meeting | held a meeting | coordination meeting | meeting with | reported the development
legal type=legal_action real
    id: dijerat | mencabut izin | dicabut izinnya | izinnya dicabut | membekukan izin | digugat ke | melaporkan kasus ini ke polisi | melaporkannya ke polisi | melapor ke polisi | membuat laporan polisi | dilaporkan ke polisi | menggugat | sanksi | denda | didenda | gugatan | menggugat | digugat | dakwaan | didakwa | pidana penjara | vonis | divonis | menjatuhkan sanksi | melaporkan ke polisi | laporan polisi | dipidana | melapor ke
    en: fined | fine of | lawsuit | lawsuits | sued | sue | sanction | sanctions | sanctioned | penalty | charged with | class action | indicted | sentenced | pleaded guilty | filed a lawsuit | settlement | prosecuted | filed suit | court | convicted | lodged a complaint | filed a complaint | lodged a police report | filed a police report | made a police report | injunction | court order | issued by judge | FIR
notify type=notification real
    id: surat pemberitahuan | mengirim surat pemberitahuan | mengirimkan pemberitahuan | pemberitahuan mulai dikirim | memberi tahu pelanggan | memberi tahu nasabah | memberi tahu pasien | memberi tahu pemilik data | menghubungi pelanggan | menghubungi pasien | menghubungi nasabah | menyurati pasien | menyurati nasabah | menyurati pengguna | mengirim surel kepada pelanggan | mengirim surel ke pelanggan | mengirim email ke pelanggan | memberitahu pengguna | memberi tahu pengguna | memberitahukan kepada | pemberitahuan kepada | mengirim email kepada pengguna | notifikasi kepada pengguna | menyurati pelanggan | menginformasikan kepada pengguna | memberitahu pelanggan | mengirim pemberitahuan
    en: notified | notifying | notify affected | notification to | informed customers | informed users | notices to | letters to affected | emailed users | informing customers | sent emails to | alerted customers | notification letters | contacted affected | letting users know | breach notification to | contacting everyone | contacting affected | contacting those affected | texting affected | emailing affected | began notifying | started notifying | will be contacted | been contacted | has written to | have written to | wrote to affected | informed those affected | reaching out to affected
ransom type=ransom_demand
    id: tebusan | meminta tebusan | minta tebusan | uang tebusan
    en: ransom demand | demanded a ransom | ransom of | demanding a ransom | ransom note | asked for a ransom | extort | demanded payment | demanding payment | had demanded | demanding a | demanding USD | demanding US | demanding $ | demanding £ | demanding € | demands a ransom | asked for ransom | demanded ransom | pay a ransom
advise type=advice body
    id: mengimbau | diimbau | imbau | menyarankan | disarankan | sebaiknya | mengingatkan agar | mendesak | meminta masyarakat | harus segera | perlu dilakukan | wajib melakukan | berharap | rekomendasi | merekomendasikan | hendaknya | diharapkan | perlu melakukan | semestinya | seharusnya
    en: advised | urged | should | recommended | warned | calls on | called on | needs to | needed to | must | appealed | recommends | suggested | advises | urges | ought to | had cautioned | cautioned | needs to be
# Longer forms that tell of no event, though a part of them would.
no-event
    id: tidak bisa diakses oleh | tidak dapat diakses oleh | tidak bisa diakses selain | tidak dapat diakses selain | mengonfirmasi pihak | mengkonfirmasi pihak | mengonfirmasi kepada | mengkonfirmasi kepada | mengonfirmasi ke | mengkonfirmasi ke | meminta konfirmasi | terungkap kasus | menjual produk | menawarkan produk | menawarkan layanan
# What stands before a word of an event that has not happened; unreal=if: at the head of the sentence too,
# unreal=yet: behind a word of confirming too.
condition unreal=if
    id: jika | kalau | apabila | bila | andai | seandainya
not-known unreal=yet
    id: belum
not-yet unreal
    id: tidak | tak | bukan | untuk | agar | jangan | apakah
    en: not | yet | if | would | could | to | never | unless | whether | carries | carry | carrying | regulates | maximum | face | faces | facing | impose | will | may | might | can | cannot | hopes | hope | plans | expects | expected
# Behind a word of confirming these make a denial of it.
contrary contrary
    id: tidak ada | bukan berasal | tidak berasal
    en: is not | are not | was not | were not | did not
# The event happened when the sentence before did.
that-time then
    id: ketika itu | kala itu | waktu itu
    en: at the time | at that time | back then
