# Words that tell of an event. type= is the kind of event of the report format. Marks: `data` needs data, a leak, a hacker or a
# place where data is put in the sentence, `leak` these or what stands for them (kind=matter), `body` somebody who does it:
# a body, a person, a pronoun, a speaker, or one in the sentence before; `own` that the victim does it and what was done to it (kind=own_harm) follows; `stated` that it is not asked; `borne` that no victim does it (a fine); `real` that it is not denied, wished
# or asked for. near= names a thing that stands within a few words: what event_things.lex says of that kind, `people` (units.lex),
# `money` (a sum); unless= a thing that may not stand right behind ("meet a demand"): "removed" is no takedown, but "removed the listing", "the thread has been removed", "menghapus unggahan" are.
# Which of the candidates become events is weighed (event_weights.tsv).
class: event

post type=leak_published data
    id: tayang sejak | unggah ke | unggah di | diunggahnya | diobral di | dipasarkan di | dibagikannya | disebarnya |
        menebar data | mengunggah | diunggah | unggahan | membagikan | dibagikan | menjual | dijual | menawarkan |
        ditawarkan | diperjualbelikan | memposting | diposting | memajang | mempublikasikan | dipublikasikan |
        menyebarkan | disebarkan | diperdagangkan | disebar | dilego | menjajakan | menjualnya | mengklaim memiliki |
        mengklaim telah | mengeklaim telah | mengaku memiliki | mengaku telah | mengaku punya | membocorkan |
        dibocorkan | dibanderol | terjual di | dijajakan di | tersebar di | mulai menyebar | menyebar data |
        mulai merilis | merilis data | data dirilis | membuka lapak | menggelar lapak | melego | mengobral | melelang |
        dilelang | diiklankan | mengiklankan | memasarkan | menayangkan data | mengklaim punya | mengklaim menguasai |
        mengklaim mengantongi | mengaku menguasai | mengaku mengantongi | mengeklaim punya | mengeklaim memiliki |
        mengeklaim menguasai | mengeklaim mengantongi | tawaran itu muncul | tawaran itu tayang | dagangan itu tayang |
        dagangan itu muncul | melepas data | menggelontorkan data | membagi-bagikan | mengedarkan data | diedarkan |
        mengumbar | diumbar | memamerkan | dipamerkan | ditayangkan | menyebarluaskan | disebarluaskan | dipatok |
        dihargai | dibuka untuk umum | dilepas gratis | dibagikan cuma-cuma | diberikan gratis | menyodorkan |
        memperdagangkan | memperjualbelikan | dijualbelikan | merilis sampel | dirilis | ia jual | dia jual |
        menawarkannya | mengunggahnya | membagikannya | menyebarkannya | memasarkannya | mengiklankannya |
        penjualan data | penawaran data | dapat diunduh | bisa diunduh | bebas diunduh | bisa diunduh gratis |
        terpajang di | terpampang di | bertengger di | nongol di | berseliweran di | muncul dalam forum |
        muncul pada forum | mengaku menjual | mengaku mencuri | mengaku membobol | mengaku meretas | mengaku berhasil |
        mengklaim berhasil | mengeklaim berhasil | mengklaim mencuri | mengklaim meretas | mengklaim membobol |
        mengeklaim mencuri | mengklaim sudah | mengumumkan memiliki | sesumbar | mengklaim bertanggung jawab |
        mengaku bertanggung jawab | melempar data | menumpahkan data | membuang data | menyiarkan data |
        memublikasikan | dipublikasikannya | mempertontonkan | dikabarkan dijual | dilaporkan dijual | diduga dijual |
        diduga dibocorkan | diduga disebar | tercecer di | mengancam akan menjual | mengaku sebagai pemilik |
        memiliki data | menguasai data | mengumumkan melalui | mengumumkan lewat | mengumumkan di |
        memiliki lebih dari | menguasai lebih dari | memegang data | mengantongi data | terunggah | dicuri lalu dijual |
        mulai mempublikasikan | mulai menyebarkan | mulai mengunggah | data itu diunggah | data itu muncul | diindeks |
        mengindeks | saya jual | kami jual | kami bocorkan | saya bocorkan | kami sebar | kami rilis | saya bagikan |
        ia unggah | dia unggah | mereka unggah | ia bagikan | ia tawarkan | dia tawarkan | mereka jual |
        mereka tawarkan | mereka sebar | ia sebar | ia pasarkan | ia bocorkan | dia bocorkan
    en: uploaded | posted | put up for sale | for sale | selling | sold | is selling | shared | shares | dumped |
        published on | advertised | traded | put up the | put the database | listed the | leaked on | leaked online |
        uploading | posting | claimed to have | claims to have | claimed to possess | put on sale | sells | being sold |
        offering | offered | published the data | up for sale | spreading | began leaking | started leaking |
        started releasing | began releasing | began publishing | started publishing | claimed the attack |
        claimed responsibility for | claims responsibility for | claiming responsibility for |
        added it to its leak site | on its leak site | on their leak site | to its leak site | data leak site |
        made the data available | auctioned | auctioning | put up for auction | up for grabs | is offering |
        was offering | advertising | published a | published the stolen | dumping | upload | uploads | posts data |
        distributed | distributes | distributing | circulating on | hawking | hawked | peddling | peddled | marketed |
        markets | marketing | listed on | listed for | lists | listing for | on offer | offers | gave away |
        giving away | gives away | given away | handed out | made available | made public on | released a |
        released the | released samples | released more | releases | dropped | tossed | spilled | publishes |
        publishing | published stolen | published files | published documents | published some | appeared on |
        appeared in a | appeared for sale | turned up on | showed up on | surfaced on | surfaced in a | popped up on |
        cropped up on | put on the market | on the market | on sale | went on sale | goes on sale | goes up for sale |
        asking price | price tag | priced at | for the price of | for free | free of charge | at no charge |
        at no cost | puts up | puts the data | put the data | put them up | put it up | putting up | listed data |
        advertises | auctions | trades | trading | resold | reselling | re-uploaded | reposted | leaked the data |
        leaked the files | leaked data | leaks data | leaked a | leaked samples | leaking the | claims to hold |
        claimed to hold | claims to possess | claims to own | claimed to own | claims it stole | claimed it stole |
        claims it has | claimed it had | boasted of | boasted that | boasts of | bragged | bragging | touted | touting |
        announced the sale | announced that it had | listed as a victim | named as a victim | named as its |
        added to its | added the | has been leaked | have been leaked | allegedly leaked | reportedly leaked |
        was allegedly | ended up on | found its way | made its way onto | turned up for sale | was dumped |
        were dumped | was posted | were posted | was uploaded | were uploaded | was published | were published |
        was shared | were shared | was offered | were offered | was sold | were sold | was listed | was released |
        were released | was made public | was made available | were made available | put about | has put | had put |
        holds data | obtained data | obtained the data | set the price | announced on | announced via |
        announced through | put online | published online | released online | put it online | onto the dark web |
        on the dark web for | resale of | indexed | went up on | started to publish | started to release |
        started to post | began to publish | began to release | began to post | the listing appeared |
        the post appeared | the data appeared | the files appeared | the files went up
# that it leaked, and not who put it there
post-leaked type=leak_published data
    id: bocor di | bocor ke | muncul di | beredar di | tersedia di | diklaim bocor
    en: got out | was leaked | were leaked | had leaked | has leaked | have leaked | leaked by | leaked in | leaked to |
        leaked last | been leaked | is leaked | are leaked | put out | ended up in | in its possession |
        in possession of
# an offer that stands there
post-appear type=leak_published near=offer
    id: muncul | tayang | terbit | terpasang | bertanggal | tertanggal | dibuat | dibuka | terlihat | dipasang
    en: appeared | appears | dated | went up | put up | created | opened
report type=leak_reported leak
    id: pertama kali diketahui | pertama kali diangkat | diangkat pertama kali | pertama kali diberitakan | pertama kali dikabarkan | pertama kali dilaporkan | diketahui setelah | mencuat | terungkap | dilaporkan bocor | mengungkapkan dugaan |
        cuitan | mencuit | mengunggah tangkapan layar | pertama kali diungkap | diungkap oleh | membongkar |
        melaporkan adanya | melaporkan insiden | melaporkan kebocoran | melaporkan serangan | melaporkan peretasan |
        melaporkan kejadian | pertama kali ditemukan | ditemukan pertama kali | ditemukan oleh peneliti |
        temuan peneliti | terkuak | menguak | ketahuan | tercium | terendus | mengendus | diendus | terpantau |
        memantau adanya | terlacak | bocornya data terungkap | diketahui publik | diketahui dari | diketahui lewat |
        diketahui melalui | diketahui pertama kali | mula-mula diketahui | pertama kali muncul | pertama kali mencuat |
        pertama kali terungkap | mengungkap kebocoran | mengungkap dugaan | mengungkapkan adanya | mengungkap adanya |
        mengungkapkan kebocoran | membeberkan kebocoran | membeberkan dugaan | menemukan dugaan kebocoran |
        menemukan adanya dugaan | ditemukan adanya dugaan | menemukan penjualan | menemukan unggahan | memergoki |
        dipergoki | patroli siber | mengetahui adanya | mengetahui kebocoran | mengetahui dugaan | menerima laporan |
        menerima informasi | menerima aduan | menerima kabar | mendapat kabar | mendapat informasi |
        mendapatkan informasi | mendapatkan laporan | memperoleh informasi | mendapati adanya dugaan | laporan masuk |
        aduan masuk | melaporkan dugaan | melaporkan temuan | melaporkan temuannya | diumumkan ke publik |
        mengumumkan temuan | memublikasikan temuan | diperingatkan | berkicau | dicuitkan | dicuit | mencuitkan |
        menulis di Twitter | menulis di X | mengunggah tangkapan layarnya | membagikan tangkapan layar |
        tangkapan layar | pertama muncul | unggahan pertama | kicauan | mengabarkan kebocoran | memberitakan |
        mulai diberitakan | membocorkan kabar | menyebut adanya kebocoran | mengumumkan kebocoran data |
        menulis tentang | membagikan kabar | mengingatkan adanya | memberi peringatan | laporan pertama | laporan awal |
        diketahui bocor | terkuaknya | terungkapnya | mencuatnya | pengungkapan | diungkapkan akun | diungkap peneliti |
        diungkap pakar | mendapatkan aduan | mengetahui insiden | mengetahui serangan | baru mengetahui | menyadari |
        menulis bahwa | menuliskan bahwa | menyebut bahwa data | pertama kali tahu | yang pertama mengungkap |
        yang pertama kali mengungkap | pertama kali melaporkan | pertama melaporkan | muncul lewat surat kabar |
        muncul di media | diberitakan media | kasus ini bermula | kasus ini mencuat | kasus bermula | bermula ketika |
        bermula saat | berawal dari unggahan | berawal dari cuitan | berawal saat | bermula dari unggahan |
        bermula dari cuitan | media setempat | media lokal | situs pemantau | perusahaan keamanan siber menemukan |
        peneliti menemukan | mengeluh menerima | menunjukkan bahwa dokumen | terlihat bebas | bisa dibuka siapa saja |
        dapat diakses siapa saja | dapat diakses publik | mengabarkan bahwa | mengabarkan | data itu ditemukan |
        menemukan data itu | kedapatan menampilkan | mengemuka | mengemukanya | mula-mula disampaikan |
        pertama kali disampaikan | pertama disampaikan | diungkapkan lewat | diungkapkan melalui | diungkap lewat |
        diungkap melalui | disampaikan lewat akun | mengadukan kebocoran | mengadukan peretasan
    en: first reported | came to light | was revealed | tweeted | was found by | discovered by | revealed by |
        was discovered | made public | uncovered by | uncovered | was first | flagged | disclosed by | alerted to the |
        reported the breach to | reported the incident to | reported the attack to | reported the leak to |
        reported it to | has reported the | notified the commission | informed the commission | told the commission |
        told the regulator | informed the regulator | notified the regulator | notified regulators |
        notified law enforcement | reported to the commission | disclosed the breach to | comes to light |
        brought to light | become known | became known | emerged that | it emerged | reports emerged |
        reports surfaced | first reports | news broke | news emerged | news spread | exposed by | was uncovered |
        were uncovered | was disclosed | disclosed on | publicly disclosed | first disclosed | first spotted |
        first noticed | first found | first surfaced | first emerged | first appeared | first came | spotted by |
        was spotted | were spotted | noticed by | was noticed | found by | were found by | is found by |
        were discovered by | stumbled upon | stumbled across | came across | comes across | tweets | tweet |
        wrote on Twitter | wrote on X | posted on Twitter | posted on X | posted screenshots | shared screenshots |
        screenshots of | blew the whistle | whistleblower | learned of | learnt of | learned about | became aware |
        was made aware | were made aware | made aware of | was told of | was informed of | were informed of |
        was notified of | was notified by | were notified by | was warned | been alerted | alerted by | alerts |
        was alerted | were alerted | alerted the | sounded the alarm | raised the alarm | received information |
        received a report | received reports | receives a report | received a tip | got a tip | cyber patrol |
        monitoring found | publicised | publicized | publishes its findings | published its findings |
        made its findings public | went public | gone public | notified authorities of | wrote about | writes about |
        posted about | carried the news | carried reports | broke the news | broke the story | first written about |
        published a report | published an article | ran a story | sounded alarm | sounded an alarm | tipped | told by |
        alerted it to | alerted them to | alerted him to | alerted to | learnt about | learned that its | learnt that |
        came to its attention | came to their attention | came to the attention | first alerted | disclosure of |
        revelation | exposed the | unearthed | brought up by | pointed out by | was posted about | got wind of |
        were told of | were told that | was told that | wrote that | the first to know | the first to report |
        first to report | first to reveal | first to disclose | first to spot | word of the | word first |
        received emails | local media | local newspaper | local newspapers | news reports | press reports |
        according to a report | a report said | a report by | monitoring firm | threat intelligence firm |
        security firm | cybersecurity firm | security researchers | independent researcher | was found to |
        were found to | could be seen by anyone | open to anyone | accessible to anyone | could be opened by anyone |
        found online | indexed by | the tweet | the tweets | the report came | the reports came | the disclosure |
        the discovery | the finding was | alert came | the alert | found out that | found out about | flagged by |
        flagged the | reported seeing | tip from | report reached | in a social media post | in a facebook post |
        in a post on X | in a post on Twitter | in a tweet | alleged in a post | alleged in a tweet | claimed in a tweet
# that it is out, and a report that was named before
report-out type=leak_reported leak
    id: mengungkap | laporan itu | laporan tersebut | kabarnya | temuan itu | temuan tersebut
    en: came out | has come out | was exposed | were exposed by | left exposed | publicly exposed | disclosures |
        revelations | complained to | had complained | complained that
# accounts that show a leak tell of it by themselves; a date on the post is the day of it
report-account type=leak_reported
    id: diungkap akun | diungkap oleh akun | dicuitkan akun | dibeberkan akun | mula-mula diungkap | pertama diungkap |
        pertama kali dibongkar | laporannya masuk | mendapat laporan | memperoleh laporan |
        mendapat informasi adanya kebocoran
# who finds the offer tells of the leak
report-verb type=leak_reported near=offer
    id: menemukan | ditemukan | diketahui | memantau | melihat | dilihat | mendeteksi | terdeteksi | diungkap |
        memperingatkan | melaporkan | dibagikan akun | disorot | menyoroti
    en: found | finds | spotted | spots | noticed | discovered | discovers | saw | seen by | detected | identified |
        revealed | reveals | reported | reports | alerted | warned of | drew attention to
# talk of the leak
report-talk type=leak_reported leak
    id: ramai | viral | heboh | geger | gempar | santer | marak | jadi perbincangan | menjadi perbincangan |
        jadi pembicaraan | menjadi sorotan | jadi sorotan | menyita perhatian | menggegerkan | menghebohkan | dihebohkan |
        digegerkan | dikejutkan | menyebar luas | kabar tersebut | kabar itu | kabar bocornya | kabar kebocoran |
        isu kebocoran | rumor | desas-desus | diberitakan | pemberitaan | dikabarkan | beredar kabar |
        tersiar | dilaporkan
    en: circulated | news of the | word of | rumours of | rumors of | spread on social media | circulating on social media |
        trending | drew attention | made headlines | hit the headlines | went viral | media reports | reports of |
        reported the | reported on | reported that | reports that | according to reports | reported by | was reported |
        were reported | is reported | been reported by | has been reported | have been reported | reports the | emerged |
        surfaced | surfaces | emerges
clarify type=clarification_requested body
    id: telah menyurati | melayangkan teguran | minta penjelasan | meminta keterangan dari | dimintai klarifikasi |
        diminta klarifikasi | dimintai penjelasan | meminta penjelasan tertulis | surat klarifikasi |
        permintaan klarifikasi | meminta klarifikasi | minta klarifikasi | memanggil | pemanggilan | dipanggil |
        melayangkan surat | mengirimkan surat | bersurat | mengirim surat | mengirim surat elektronik | mengundang direksi |
        meminta penjelasan | surat elektronik kepada | berkirim surat | telah berkirim surat | mengirimkan surat ke |
        surat dikirim | surat teguran | meminta kampus | meminta rumah sakit menjelaskan | meminta perusahaan menjelaskan |
        minta perusahaan menjelaskan | meminta pihak kampus | meminta direksi | meminta laporan dari | memberi waktu |
        diberi waktu | 3 x 24 jam | 2 x 24 jam | 1 x 24 jam | 3x24 jam | 2x24 jam | 1x24 jam | menyurati | disurati |
        surat pemanggilan | surat panggilan | panggilan resmi | akan dipanggil | segera dipanggil | panggil |
        undangan klarifikasi | mengundang pihak | mengundang manajemen | diundang untuk | dimintai keterangan |
        dimintai pertanggungjawaban | meminta pertanggungjawaban | menuntut penjelasan | menagih penjelasan |
        mempertanyakan | surat peringatan | melayangkan surat peringatan | menegur | ditegur | permintaan penjelasan |
        permintaan informasi | permintaan keterangan | surat permintaan | meminta informasi | meminta informasi kepada |
        meminta keterangan | minta keterangan | meminta data | meminta data log | meminta agar menyimpan |
        mengirim surat resmi | telah mengirim surat | sudah menyurati | menyurati pihak | surat resmi kepada |
        segera memanggil | akan memanggil | bakal memanggil | surat itu | surat tersebut | panggilan itu | permintaan itu |
        kami panggil | kita panggil | kami surati | kita surati | kami mintai | kami minta penjelasan |
        kita minta penjelasan | kami minta klarifikasi | kita minta klarifikasi | sudah kami surati | telah kami surati |
        sudah kita panggil
    en: asking for clarification | clarification letter | asked for clarification | request for clarification |
        requested clarification | summon | summoned | summons | called the board of directors | sent a letter |
        letter of clarification | seek clarification | sought clarification | demanded an explanation |
        asked for an explanation | summoning | write to the | called them | calling for clarification | electronic letter |
        clarify the matter | written explanation | notice to explain | to explain the | show-cause notice | show cause |
        sought a report | seeks a report | asked for a report | demanded answers | wrote to the | written to the |
        to explain themselves | explain themselves | hand over its | to hand over | explain in writing | asked to explain |
        ordered to explain | sought an explanation | seeking an explanation | sought details from | asking for a report |
        has written to the | sent a letter to | letter was sent to | sent letters to the company |
        asked the company to explain | asked the hospital to explain | asked for details | asked for more information |
        requested information from | requested a report | given until | to be open about | to be summoned |
        will be summoned | will summon | has summoned | to summon | called in | calls in | was called in | were called in |
        called before | calling in | called to account | hauled in | served an | served a notice | issued a notice |
        notice of | letter asking | letters asking | letter demanding | letter to the company | letter requesting |
        wrote a letter | writes to | written a letter | wrote asking | invited the management | invites the management |
        request for information | requests for information | demand for information | request for an explanation |
        requests clarification | request clarification | asks for clarification | seeks clarification |
        seeking clarification | clarification is requested | clarification from | asked them to clarify | asked to clarify |
        to clarify | to respond within | hours to explain | days to explain | hours to respond | days to respond |
        to provide an explanation | to answer questions | required to explain | told to explain |
        explanation from | asked the company for | asked it to explain | asked them to explain |
        asked for information | requested the company | asked to preserve | ordered to preserve | told to preserve |
        asked the platform | asked the operator to | has asked the | had asked the | asks the company |
        ordered the company | ordered the operator | will call | will call in | plans to call | questioning the |
        our letter | the letter | the summons | the order | served the order | the request
# what a body wants of another: an explanation, a report
clarify-ask type=clarification_requested near=explanation unreal
    id: meminta | minta | diminta | dimintai | menuntut | menagih | mendesak | menanti | memerintahkan | diperintahkan |
        diwajibkan | mewajibkan | menginstruksikan | mengharuskan | wajib memberi | wajib menyampaikan | diberi tenggat |
        diberi kesempatan | memberi tenggat | menunggu
    en: ask | asks | asked | asking | seek | seeks | sought | seeking | request | requests | requested | requesting |
        demand | demands | demanded | demanding | order | orders | ordered | directs | directed | instructed | required |
        requires | calls for | called for | wants | wanted | awaiting | awaits | pressed for | gave | given | gives
investigate type=investigation body
    id: mengirim tim pemeriksa | kami periksa | kita periksa | masih dicek | sedang dicek | sedang diperiksa |
        masih diperiksa | sedang menyidik | menyidik | kami dalami | kami telusuri | kami selidiki | menyelidiki |
        diselidiki | penyelidikan | selidiki | menelusuri | ditelusuri | menginvestigasi | mengusut | usut | diusut |
        mendalami | didalami | melacak | melakukan pemeriksaan | menganalisis | memverifikasi | telusuri | dalami |
        ditelisik | pengusutan | mengkaji | crosscheck | mencari tahu | menerjunkan tim | mengirim tim |
        menurunkan tim | membentuk tim | mengerahkan tim | membentuk satgas | membentuk satuan tugas |
        menggandeng ahli forensik | menggandeng tim forensik | investigasi resmi | membuka penyelidikan |
        memulai penyelidikan | tahap penyelidikan | memvalidasi | divalidasi | memastikan kebenaran | menguji | diuji |
        menelaah | ditelaah | mempelajari | dipelajari | dikaji | meninjau | ditinjau | turun tangan |
        merekam keterangan | mengumpulkan bukti | mengumpulkan keterangan | mengumpulkan barang bukti | olah TKP |
        memburu | diburu | mengejar pelaku | kejar | menyisir | memindai | diaudit | mengaudit |
        melakukan identifikasi | menggelar perkara | gelar perkara | laporan investigasi | naik ke penyidikan |
        tengah dicek | tengah ditelusuri | tengah menelusuri | tengah diselidiki | saksi diperiksa | diverifikasi |
        dianalisis | dilacak | dilakukan investigasi | dilakukan penelusuran | tengah diusut | sedang diusut |
        masih diusut | ikut mengusut | tengah mendalami | masih mendalami | sedang mendalami | tengah menyelidiki |
        sedang menyelidiki | masih menyelidiki | masih menelusuri | sedang menelusuri | tengah mengecek |
        masih mengecek | sedang mengecek | masih memeriksa | sedang memeriksa | tengah memeriksa |
        masih menunggu hasil | dalam penyelidikan | dalam proses penyelidikan | dalam pemeriksaan | masih didalami |
        sedang didalami | tengah didalami | masih ditelusuri | sedang ditelusuri | masih diinvestigasi |
        sedang diinvestigasi | tengah diinvestigasi | melakukan investigasi | melakukan penyelidikan |
        melakukan penelusuran | melakukan verifikasi | melakukan validasi | melakukan kajian | melakukan pendalaman |
        melakukan pengusutan | memulai investigasi | memulai pemeriksaan | memulai penelusuran | menggelar investigasi |
        menggelar penyelidikan | meluncurkan investigasi | membuka investigasi | menugaskan tim |
        memerintahkan penyelidikan | memerintahkan jajarannya | kami usut | kita usut | kami lacak | kita lacak |
        kita dalami | kita telusuri | kita selidiki | kami investigasi | kita investigasi | kami cocokkan |
        kami verifikasi | kami kaji | kami tindak lanjuti | kami analisis | sedang kami | masih kami | tengah kami
    en: investigate | investigating | investigates | probing | probed | looking into | traced | examining |
        is checking | checking | is studying | sent a team | set up a task force | formed a team | deployed a team |
        formal investigation | has opened an | opened a case | engaged forensic | hired forensic | brought in forensic |
        engaged cybersecurity | hired a cybersecurity | treating the email | treated as genuine |
        open an investigation | opened an investigation | opened a file | opens an | opens a probe | opened a probe |
        begun an investigation | began an investigation | launches | initiated | started a probe | started an inquiry |
        ordered a probe | ordered an investigation | under investigation | under review | criminal inquiry | reviewing |
        reviews whether | reviews the | is reviewing | studies | studying | analysing | analyzing | comparing |
        cross-checking | cross-check | validating | validate | vetting | scrutinising | scrutinizing | scouring |
        combing | running checks | running tests | recording statements | took statements | gathering evidence |
        collecting evidence | pursuing | hunting | hunts for | hunt for | tracking down | taken over the case |
        mobilised | mobilized | leads the | leading the | making enquiries | making inquiries |
        still being investigated | being investigated | still investigating | is investigating | are investigating |
        was investigating | were investigating | has been investigating | will investigate | still looking into |
        is looking into | are looking into | being looked into | still checking | still being checked | being checked |
        being verified | being examined | being probed | is probing | are probing | is examining | are examining |
        started to look | began to look | began investigating | started investigating | started an investigation |
        carried out an investigation | conducting an investigation | conducted an investigation | carried out checks |
        carrying out checks | carrying out an | conducting checks | doing checks | has ordered | asked to investigate |
        asked to look | digital forensic | digital forensics | forensic investigation | forensic examination |
        in the process of
# somebody checks or has things looked at: a sample, a log, with another body; of an audit it is often told that one is wanted
investigate-check type=investigation body
    id: mengecek | memeriksa | diperiksa | ditindaklanjuti | menindaklanjuti | dicek | kami cek | kita cek |
        melakukan pengecekan | pengecekan | pencocokan | mencocokkan | dicocokkan | penelusuran | audit |
        audit forensik | pemeriksaan forensik | berkoordinasi | koordinasi | koordinasi dengan | melakukan koordinasi |
        melakukan audit | kami audit | tindak lanjut | menangani | melibatkan | dilibatkan
    en: look into | looked into | examine | investigated | launched | coordinate with | coordinates with |
        coordinating with | coordination with | coordinated with | audit | carry out checks | analyse | analyze | verify
# words of a look that do not say that somebody is looking
investigate-noun type=investigation body real
    id: penyidikan | investigasi | digital forensik | verifikasi | validasi | pendalaman | kajian | identifikasi |
        assessment | asesmen | penanganan | penyisiran | peninjauan | menggandeng | ditangani
    en: investigation | probe | inquiry | forensic | forensics | analysis | assess | assessing | searches | inquiries |
        enquiries | validation | verifying | study | engaged | hired | external experts | third-party experts |
        cybersecurity experts | outside experts | incident response | response team | is handling | under way |
        matching | trace | tracing | tracking | track down
find type=finding body real
    id: terbukti valid | diyakini asli | dipastikan asli | menemukan | ditemukan | hasil penelusuran |
        hasil pemeriksaan | hasil investigasi | menyimpulkan | hasil analisis | setelah dicek | hasil pengecekan |
        hasil audit | mengidentifikasi | teridentifikasi | mendapati | mendeteksi | terdeteksi | dinyatakan valid |
        datanya valid | data itu valid | data tersebut valid | dipastikan valid | tervalidasi | membenarkan datanya |
        pengecekan acak | uji acak | hasil uji | setelah diperiksa | setelah diverifikasi | membuktikan |
        terkonfirmasi | diketahui bahwa | ketahuan bahwa | disimpulkan | berkesimpulan | hasil forensik | hasil kajian |
        hasil verifikasi | hasil identifikasi | hasil validasi | hasil sementara | temuan sementara | temuan awal |
        hasil awal | menurut temuan | temuannya | kedapatan | terkuak bahwa | terbukti bahwa | mengetahui bahwa | mengetahui peretasan | mengetahui kebocoran | mengetahui insiden | mengetahui serangan | mengetahui adanya | menyadari adanya |
        baru mengetahui | baru menyadari | menyadari kebocoran | menyadari peretasan | menyadari serangan | baru tahu |
        terverifikasi | data tersebut merupakan | data itu merupakan | mengarah ke | mengarah pada | menemukan adanya |
        ditemukan adanya | menemukan bahwa | ditemukan bahwa | menemukan celah | menemukan kejanggalan |
        menemukan akses | mendeteksi adanya | sudah mengidentifikasi | telah mengidentifikasi | kami identifikasi |
        hasilnya | menurut hasil | berdasarkan hasil | berdasarkan pemeriksaan | berdasarkan penelusuran |
        berdasarkan analisis | berdasarkan temuan | berdasarkan investigasi | setelah ditelusuri | setelah dianalisis |
        setelah dilakukan | setelah dicocokkan | usai dicek | sampel tersebut | contoh data itu | menunjukkan bahwa |
        terungkap bahwa | terungkap dalam | mengumumkan hasil | merilis hasil | dirilis hasil | memaparkan hasil |
        tidak ada kecocokan | tidak ditemukan kecocokan | tidak cocok | melanggar kewajiban | dinilai melanggar |
        menilai lalai | terbukti lalai | terbukti melanggar | kami temukan | kita temukan | kami dapati | kami deteksi |
        kami simpulkan | mereka temukan | ia temukan | saya temukan | temukan adanya | kami ketahui |
        tidak kami temukan | belum kami temukan | tidak kita temukan | pengecekan secara acak | dicek acak | cek acak |
        dicek secara acak | sampai pada kesimpulan
    en: found that | found to be | discovered that | the findings | concluded | verified that | analysis showed |
        was confirmed to be | findings | it was discovered | was discovered that | identified | turned out |
        investigation found | investigation revealed | revealed that | learned that | discovered on | discovered the |
        detected | noticed unusual | noticed suspicious | noticed that | spotted the | spotted unusual |
        spotted suspicious | detected unusual | detected suspicious | identified unusual | checks showed |
        tests showed | a check showed | spot check | spot checks | were valid | was valid | are valid | is valid |
        proved genuine | appear genuine | appears genuine | appeared genuine | appeared to be genuine | were genuine |
        was authentic | are authentic | appears authentic | found a | found an | finds | finding | uncovers |
        concludes | determined | determines | established | ascertained | pinpointed | pinned down | traced to |
        traced the | traced back | attributed to | attributed the | points to | pointed to | point to | showed that |
        show that | reveals that | indicated that | indicates that | suggested that | suggests that | learned on |
        learned in | became aware of | discovered in | discovered a | discovered an | detects | detecting |
        detected on | noticed on | identifying | validated | checked out | came across the database | stumbled on |
        found out | found no | found some | found evidence | found that the | found in the | found during |
        was found that | it was found | proved to be | proven to be | estimated that | the investigation showed |
        after checking | after examining | after reviewing | on checking | upon checking | upon review | review found |
        probe found | audit found | inquiry found | analysis found | researchers found | experts found | we found |
        they found | he found | she found | it found | have found | has found | had found | results showed |
        as a result of the check | pointed out that | has pointed out | initial report | preliminary report |
        final report | report found | report said that | released the results | announced the results |
        announced its findings | had failed to | lapses | did not investigate | breached its obligations |
        in breach of | no match | did not match the | came to the conclusion | reached the conclusion |
        comes to the conclusion | proved valid | proved to be valid | proved to be real | turned out to be |
        were found in
# what an examination shows
find-verb type=finding body real near=look
    id: menunjukkan | memperlihatkan | mengungkap | mengungkapkan | menyatakan | menyebut | menyebutkan | mengarah |
        mengindikasikan | menemukan | diketahui | terungkap | memastikan | menghasilkan | rampung | selesai | tuntas
    en: showed | shows | show | shown | revealed | reveals | found | finds | confirmed | indicated | indicates | indicate |
        suggest | suggests | suggested | identified | completed | finished | wrapped up | traced | pointed | uncovered |
        discovered | turned up | yielded
# what the data turn out to be, without a word of looking
find-sight type=finding body real
    id: asli | palsu | rekayasa | duplikat | data lama | masih aktif | persis sama | sama persis | identik | cocok |
        terbukti | kesimpulan | celah keamanan | tidak menemukan | ternyata | dari hasil | diduga kuat | terindikasi
    en: genuine | authentic | real data | not from | were real | was real | old data | recycled | duplicates | match |
        matched | matches | identical | still active | fabricated | conclusion | strongly suspected | verified |
        verifies | noticed | spotted
# what it came of
find-cause type=finding body real
    id: penyebabnya | disebabkan oleh | bermula dari | berawal dari | sumber kebocoran | berasal dari server |
        akibat kelalaian | tercatat
    en: came from | originated from | stemmed from | was caused by | were caused by | the result of | results of |
        result of the | caused by | the cause | root cause | entry point | blamed on
deny type=denied body
    id: tidak pernah bocor | tidak pernah menyimpan | tidak pernah diretas | masih aman | tetap aman | tidak dibobol |
        tak dibobol | bukan dari kami | bukan data kami | bukan bersumber dari | tidak berasal dari | tak benar |
        bukan dari server | bukan dari sistem | tidak ditemukan kebocoran | membantah | bantah | menyanggah | sanggah |
        disanggah | dibantah | mengelak | menampik | menepis | tepis | menyangkal | hoaks | hoax | tidak benar |
        bukan berasal dari | bukan dari | tidak ada kebocoran | tidak ada data | memastikan tidak ada | klaim sepihak |
        bukan data | tidak bocor | aman dan tidak | tidak terjadi kebocoran | tidak valid | menegaskan tidak |
        bukan kebocoran | tidak ada yang bocor | tak ada yang bocor | enggak bocor | nggak bocor | bukan milik |
        bukan punya | tidak diretas | tak diretas | ditepis | disangkal | menegaskan data | dipastikan aman |
        dipastikan tidak | tak bocor | tidak mengalami kebocoran | data aman | belum menemukan bukti |
        tidak menemukan bukti | tak menemukan bukti | belum ada bukti | tidak ada bukti | belum ditemukan bukti |
        tidak ditemukan bukti | tidak ada indikasi | belum ada indikasi | tidak menemukan indikasi |
        belum menemukan indikasi | tidak menemukan adanya | tidak ditemukan adanya | tidak ada jejak |
        bukan data terbaru | bukan data kita | menolak klaim | menolak tudingan | menolak anggapan |
        ditolak mentah-mentah | membantahnya | bantahan | tidak membenarkan | menyatakan tidak ada |
        dalam keadaan aman | dalam kondisi aman | tidak terdampak | tak terdampak | tidak tersentuh | tak tersentuh |
        tidak terpengaruh | tak berasal dari | tak ada kebocoran | tak ada data | tidak ada satu pun | tak satu pun |
        tidak ada insiden | tidak ada peretasan | tak ada peretasan | tidak ada serangan | tidak terjadi peretasan |
        tidak terjadi pembobolan | tidak pernah terjadi | belum pernah bocor | tidak mengalami | tak mengalami |
        tidak kebobolan | tak kebobolan | tidak dicuri | tidak tembus | tidak diakses | tidak menyimpan |
        tak menyimpan | bukan peretasan | bukan akibat | bukan karena | bukan milik kami | bukan data asli |
        data palsu | kabar bohong | berita bohong | berita palsu | informasi palsu | tidak akurat | tidak berdasar |
        tak berdasar | tidak sesuai fakta | menyesatkan | fitnah | salah alamat | tegas membantah |
        tidak ditemukan data | tidak ada akses | tidak ada pencurian | aman tidak | tidak membocorkan | kami bantah |
        kita bantah | kami tegaskan tidak | kami pastikan tidak | kami pastikan aman | saya bantah
    en: denied | denies | deny | denying | dismissed | refuted | hoax | not true | no leak | no breach | no data was |
        no evidence of | did not come from | rejected the claim | one-sided claim | is not from | has not been leaked |
        there was no leak | was not breached | not leaked | did not originate | not the source of | is wrong |
        has not been hacked | was not touched | not hacked | rebuffed | rejected reports | rejects | rebuts | rebutted |
        refutes | has rejected | did not leak | were not leaked | not compromised | are not true | untrue |
        no passwords | found no evidence | found no sign | found no signs | found no indication | no sign of |
        no indication of | no indication that | no evidence that its | saw no evidence | not been breached |
        were not breached | was not hacked | were not hacked | had not been hacked | had not been breached |
        is simply wrong | are simply wrong | is false | are false | is baseless | are baseless | denial | denials |
        disputes | disputed | disputing | rejected claims | rejected allegations | rejected the allegation | rejecting |
        rejected suggestions | dismisses | dismissing | played down | plays down | downplayed | downplays | refuting |
        debunked | debunks | rubbished | contested | insisted that no | insists that no | insisted its | insists its |
        insisted there | maintained that no | maintains that | no customer data | no personal data | no user data |
        no data has | no data had | no leak was | no leakage | no hacking | no hack | no intrusion | no incident |
        no compromise | no unauthorised access | no unauthorized access | no impact on | was not affected |
        were not affected | is not affected | are not affected | not been affected | unaffected | not impacted |
        was not compromised | were not compromised | has not been compromised | have not been compromised |
        had not been compromised | not been hacked | not been leaked | had not been leaked | has not leaked |
        has not been breached | never been breached | never breached | never hacked | never leaked | never stored |
        does not store | do not store | did not store | not stored | nothing was | nothing had been | nothing has been |
        not our data | not its data | not ours | not belong to | does not belong | do not belong | does not match its |
        do not match its | did not match | fake news | false claim | false claims | baseless | unfounded |
        without basis | misleading | inaccurate | incorrect | fabricated claims | not from its | not from our |
        not from the company | not genuine | categorically denied | strongly denied | flatly denied | has denied |
        have denied | had denied | also denied | there are no signs | no indications | are not ours | is not ours |
        was not ours | not a leak | not a breach | not a hack
# an assurance that all is safe
deny-safe type=denied body stated
    id: memastikan data | menjamin | memastikan sistem | memastikan keamanan | memastikan data pelanggan |
        memastikan bahwa data | memastikan data aman | kami jamin | kami pastikan data | keamanan terjaga |
        tetap terjaga | terjaga dengan baik | terjaga keamanannya | aman terkendali | masih terlindungi |
        tetap terlindungi
    en: are safe | is safe | is secure | remains secure | are secure | remain safe | remained safe | remain secure |
        remained secure | stayed secure | is protected | safe and secure | guaranteed that | guarantees that |
        gave a guarantee | gave assurance | gave an assurance | assured that | assures that | kept safe |
        stored safely | in safe hands | are all safe | all safe | intact
# "no passwords were obtained", "tidak ada data yang disalin": nothing of what leaks do
deny-nothing type=denied body near=harm
    id: tidak ada | tak ada | tiada | tidak satu pun | tidak pernah | belum ada
    en: no | none | none of | nothing | not one | no evidence | neither
confirm type=confirmed body real unless=arrest
    id: membenarkan | mengakui | mengonfirmasi | mengkonfirmasi | akui | membenarkan adanya | membenarkan kabar |
        mengonfirmasi adanya | mengkonfirmasi adanya | mengonfirmasi bahwa | terkonfirmasi | akhirnya mengakui |
        mengakui adanya | mengakui bahwa | mengaku kebobolan | mengaku diretas | mengaku kecolongan |
        mengaku menjadi korban | memastikan adanya | memastikan telah terjadi | memastikan terjadi |
        menyatakan terjadi | menyatakan telah terjadi | mengumumkan kebocoran | mengumumkan insiden |
        mengumumkan serangan | mengumumkan telah | menyatakan data | dikonfirmasi oleh | telah dikonfirmasi |
        sudah dikonfirmasi | telah mengonfirmasi | telah mengkonfirmasi | turut membenarkan | juga membenarkan |
        tak menampik adanya | mengaku telah diretas | mengumumkan bahwa sistemnya | pengakuan itu | pengakuan tersebut |
        pengakuan ini | konfirmasi itu | konfirmasi tersebut | diakui | mengungkap insiden | mengungkapkan insiden |
        mengumumkan insiden siber | memberi konfirmasi atas | memberikan konfirmasi atas | dikonfirmasi kebenarannya |
        membenarkannya | mengonfirmasinya | mengakuinya | mengiyakan | diiyakan
    en: confirmed | confirms | acknowledged | admitted | admits | has confirmed | acknowledges | confirming |
        confirmation | has admitted | admitting | admission | concedes | conceded | conceding | acknowledging |
        has acknowledged | owned up | came clean | said it had been hacked | said it was hacked | said it had suffered |
        said it suffered | said it was the victim | said it had fallen | fell victim | fallen victim |
        was the victim of | confirmed by | confirmed to | confirmed on | confirmed in | confirmed that |
        has since confirmed | later confirmed | also confirmed | officially confirmed | confirms that |
        acknowledged that | acknowledges that | acknowledged the | admitted that | admitted to | admits that |
        admitted the | verified the breach | confirmed the breach | confirmed the attack | confirmed the leak |
        confirmed the incident | the admission | that admission | the confirmation | the acknowledgement |
        the acknowledgment | was acknowledged | was confirmed on | was confirmed in | was admitted |
        can confirm | can now confirm | could confirm | we confirm | given confirmation | gave confirmation | given his confirmation | given her confirmation | has confirmed the
# to own a thing without the word for it
confirm-say type=confirmed body real
    id: betul | benar adanya | memang benar | dibenarkan | tidak membantah | tak membantah | tidak menampik |
        tak menampik | tidak menyangkal | permintaan maaf | meminta maaf atas | pengakuan | mengaku ada |
        mengumumkan bahwa data | mengungkapkan bahwa data | menyebutkan bahwa data | pertama kali mengumumkan |
        meminta maaf kepada | minta maaf kepada | minta maaf atas | memohon maaf atas | memohon maaf kepada | permohonan maaf |
        mengumumkan pembobolan | mengumumkan peretasan | baru mengumumkan | mengumumkan pencurian | mengumumkan pelanggaran data | mengumumkan adanya |
        mengumumkan peretas | mengumumkan diretas | mengumumkan menjadi korban | baru membeberkan | membeberkan kebocoran | membeberkan insiden |
        membeberkan pembobolan | membeberkan peretasan | membeberkan pencurian | membeberkan adanya | baru mengungkapkan | baru mengungkap | baru membuka |
        membuka kebocoran | membuka adanya | mengungkapkan adanya | akhirnya mengumumkan | akhirnya mengungkapkan | akhirnya membeberkan | mengaku jadi korban |
        mengaku sistemnya | mengaku servernya | mengaku datanya | mengaku situsnya
    en: disclosed | discloses | has disclosed | disclosed that | disclosing | announced that | did not deny |
        does not deny | not denied | apologised for | apologized for | apologises for | apologizes for | suffered a |
        suffered an | had suffered a | said hackers | said attackers | disclosed the breach | disclosed the leak |
        disclosed the incident | disclosed the attack | revealed the breach | revealed the leak | revealed the attack |
        revealed a breach | revealed that data | made the breach public | made the leak public | made the theft public |
        told of the breach | told of the leak | told of the attack | first told of | first disclosed |
        announced the breach | announced a breach | announced on | disclosed on | said some data | said that data |
        said its data | said data of | said the data of | said personal data | said customer data |
        said the personal data | said hackers had | said an attacker | said the attacker | said the breach |
        said its systems | said its network | said it fell | said that hackers
# what happened to it the victim itself tells: "melaporkan jaringannya diretas"
confirm-own type=confirmed body real own
    id: mengatakan | menyatakan | melaporkan | mengumumkan | memastikan | mengungkap | mengungkapkan | menyebut | menyebutkan |
        memberitahukan | mengabarkan | menginformasikan
arrest type=arrest real
    id: kami amankan | kita amankan | kami tangkap | mengamankan seorang | mengamankan pelaku | mengamankan tersangka |
        mengamankan terduga | mengamankan pemuda | mengamankan pria | mengamankan dua | mengamankan tiga | diamankan di |
        diamankan pada | diamankan tim | diamankan petugas | diciduk | menciduk | mencokok | dicokok | menggerebek |
        menjemput paksa | ditangkap | menangkap | penangkapan | meringkus | diringkus | diamankan polisi | ditahan |
        ditetapkan sebagai tersangka | jadi tersangka | menjadi tersangka | sebagai tersangka | menahan tersangka |
        menahan pelaku | menahan satu | menahan seorang | membekuk | dibekuk | menetapkan tersangka | ditangkapnya |
        tertangkap | diamankan aparat | diamankan penyidik | dibawa ke | digelandang | digerebek | penggerebekan |
        penahanan | resmi ditahan | menetapkan seorang | menetapkan dua | menetapkan tiga | menetapkan satu |
        ditetapkan tersangka | penetapan tersangka | tersangka baru | berstatus tersangka | diborgol | dijebloskan |
        diekstradisi | ekstradisi | menyerahkan diri | ciduk | buronan | tersangkanya | penangkapannya | yang diringkus
    en: arrested | arrest | arrests | detained | taken into custody | picked up a | apprehended | nabbed | named a suspect |
        named suspects | arresting | under arrest | was arrested | were arrested | detain | detains | detaining |
        detention | in custody | remanded | held for questioning | held on suspicion | is being held |
        rounded up | took into custody | raided | raid on | raids | suspect named | named as a suspect | named as suspects |
        declared a suspect | declared suspects | extradited | extradition | turned himself in | handed himself in |
        surrendered to | captured | caught the | busted | collared | the arrest | the arrests | the raid | the raids |
        the suspect was | the suspects were
# the police take one who is suspected
arrest-verb type=arrest real near=suspect
    id: mengamankan | diamankan | menahan | menjemput | dijemput | membawa | menggiring | digiring | menetapkan |
        ditetapkan | memulangkan | menyerahkan
    en: caught | held | seized | picked up | charged | tracked down
takedown type=takedown real
    id: kami putus | aksesnya kami putus | aksesnya diputus | akses diputus | diputus aksesnya | men-takedown |
        di-takedown | pemblokiran | memutus akses | takedown | di-take down | menutup akses | memutus tautan |
        men-take down | memutuskan akses | memutus tautan unduhan | mencabut akses | dicabut aksesnya | memutus jalur |
        memutus koneksi penjual | diturunkan paksa | diminta dihapus | pemutusan | penghapusan | penutupan akun |
        penutupan akses | ditutup aksesnya | aksesnya ditutup | akses ditutup | akses telah ditutup | menutup akses situs |
        memblokir akses | diblokir aksesnya | akses diblokir | memutus akses ke | mengamankan data | mengamankan server |
        diamankan kembali | penutupan itu | kami blokir | kita blokir | kami tutup | kita tutup | kami turunkan |
        kami hapus | sudah kami blokir | sudah kami tutup | telah kami blokir | sudah kita blokir | kami takedown
    en: takedown | access was cut | cut off access | pulled offline | access is cut |
        took the database offline | secured the database | blocked access to | took it down | taken it down | takes down |
        blocking access | barred access | barring access | bars access | access blocked | cut access | cutting access | geo-blocked | deplatformed |
        shut down the forum | forum was shut | forum was seized | domain seized | seized the domain | taken off |
        pulled from | deleted from | scrubbed from | removal of | removed by | no longer online | access was blocked |
        access has been blocked | access to the site | cutting off access | access cut | access was also cut off |
        been taken down | was taken down | were taken down | has been taken down | had been taken down | was pulled |
        were pulled | was shut down by | took the post down | took the site down | had it removed | secured the data |
        secured the server | secured within | closed off | locked down the | the takedown | the removal | the closure
# the offer, its link or its account is taken away
takedown-verb type=takedown real near=offer
    id: ~hapus | ~blokir | memutus | memutuskan | diputus | diputuskan | menutup | ditutup | mencabut | dicabut |
        menurunkan | diturunkan | hilang | menghilang | lenyap | raib | tak lagi tersedia | tidak lagi tersedia |
        tidak tersedia lagi | tak tersedia lagi | tak bisa dibuka | tidak bisa dibuka | tidak dapat dibuka |
        tak dapat dibuka | tak bisa diakses | tidak bisa diakses | tak lagi bisa diakses | tidak lagi bisa diakses |
        sudah tidak ada | tidak ada lagi | membekukan | dibekukan | menangguhkan | ditangguhkan | disuspensi | di-suspend |
        disuspend | menonaktifkan | dinonaktifkan | menyita | disita | dilarang | ditarik | menarik
    en: ~remove | ~delete | ~block | took down | taken down | take down | taking down | pulled | pull | pulls | disable |
        disabled | disables | ~suspend | ban | banned | bans | shut | shuts | closed | closes | seize | seized | seizes |
        vanished | vanishes | disappeared | disappears | gone | no longer available | no longer accessible |
        no longer be opened | no longer be accessed | no longer be viewed | cannot be opened | can no longer be |
        could no longer be | went dark | gone dark | withdrawn | withdrew | scrubbed | wiped | erased | unpublished |
        went offline | gone offline | taken offline | made private | locked | expired
disrupt type=service_disrupted real
    id: dimatikan sejak | ditutup sementara | dinonaktifkan sementara | dimatikan sementara | menonaktifkan sementara |
        menutup sementara | dihentikan sementara | pelayanan terganggu | layanan lumpuh | layanan terhenti |
        pelayanan manual | secara manual | menunda operasi | membatalkan operasi | menunda tindakan | menunda pelayanan | membatalkan pelayanan | membatalkan janji | janji temu dibatalkan |
        memindahkan pasien | pasien dipindahkan | pasien dialihkan | mengalihkan pasien | down sejak | tidak dapat dibuka | tidak bisa diakses | tidak dapat diakses |
        lumpuh | gangguan layanan | mengalami gangguan | tidak bisa dibuka | sempat down | server down | situs down |
        pemeliharaan | layanan terganggu | sempat error | terganggu | tak bisa diakses | gangguan sistem | tak berfungsi |
        sempat mati | tidak dapat digunakan | tak bisa digunakan | tak bisa dibuka | eror sejak | error sejak |
        luring sejak | padam | dipadamkan | melumpuhkan | dilumpuhkan | kelumpuhan | terhentinya | layanan dihentikan |
        layanan ditutup | layanan ditangguhkan | penghentian layanan | penangguhan layanan | gangguan pada |
        gangguan teknis | gangguan server | terkendala | tersendat | macet | antrean panjang | dialihkan ke manual |
        beralih ke manual | kembali ke manual | dilayani manual | pencatatan manual | dirujuk ke rumah sakit lain |
        ditunda | di-deface | dideface | diretas tampilannya | berubah tampilan | diubah tampilannya | tampilannya diubah |
        halaman depan diganti | tidak bisa melayani | tidak dapat melayani | tidak beroperasi | tak beroperasi |
        berhenti beroperasi | menghentikan operasi | layanan online dihentikan | dilayani secara manual |
        layanan daring dimatikan | seluruh layanan | menghentikan semua layanan | menghentikan seluruh layanan |
        tidak bisa bertransaksi | tidak dapat bertransaksi | gagal transaksi | nasabah mengeluh | keluhan nasabah |
        disetop | menyetop | layanan disetop | dihentikan sejak | serangan terjadi | serangan itu terjadi |
        insiden terjadi | gangguan terjadi | gangguan bermula | kami hentikan sementara | kami nonaktifkan |
        kami tutup sementara | kami isolasi | kita matikan
    en: outage | disrupted | disruption | could not be accessed | could not be opened | knocked out | knocks out |
        brought down | forced offline | went offline | knocked offline | paralyzed | crippled | service interruption |
        under maintenance | was down | suspended operations | systems were down | ambulances | diverting patients |
        cut off access to its | cut access to its | shut off access to its | suspended access to its |
        disabled access to its | took systems offline | took its systems offline | taking systems offline | forced to shut | went down | go offline |
        offline for | cancelled appointments | pen and paper | paper records | caught up in a ransomware attack |
        hit by a ransomware attack | hit by ransomware | outages | downtime | disrupts | disrupting | disruptions |
        paralysed | paralyses | crippling | halted | halts | ground to a halt | at a standstill | interrupted |
        interruption | interruptions | service interruptions | taken down its | took down its | network down |
        systems down | systems offline | systems are down | network is down | still down | remain down | remained down |
        remains offline | remain offline | offline since | knocked down | brought to a halt | forced to close |
        forced to cancel | forced to turn | turned away | manual processes | manual mode | by hand | with pen |
        resorted to | workarounds | cancelling | canceling | postponed | postponing | rerouted | diversion | diverted |
        divert | defaced | defacement | locked out | lost access | unable to access | unable to log in | could not log in |
        can not be accessed | cannot be accessed | cannot be opened | crashed | glitch | malfunction |
        rendered unavailable | stopped all services | services were stopped | services stopped | was encrypted |
        were encrypted | encrypted the | encrypting | compromised systems | customers could not | could not withdraw |
        error messages | ransomware was deployed | deployed ransomware | the attack took place | attack took place |
        attack happened | the attack began | attack began | attack occurred | locked staff out | system failure |
        systems failed | systems fail | shut down all | was knocked out | went dark
# systems that somebody switches off, or that stop by themselves
disrupt-verb type=service_disrupted real near=system
    id: mematikan | dimatikan | mati | menonaktifkan | dinonaktifkan | menutup | ditutup | menghentikan | dihentikan |
        terhenti | berhenti | menangguhkan | ditangguhkan | luring | offline | eror | error | tumbang | ambruk | kolaps |
        rusak | gagal | sulit diakses | susah diakses | gagal diakses | tidak bisa dibuka | tidak bisa digunakan |
        tidak berfungsi | memutus | diputus | mencabut | dicabut | mengisolasi | diisolasi | melepas | dilepas | terkunci |
        dikunci | lemot | lambat
    en: offline | shut | shuts | shuttered | unavailable | suspended | suspends | suspending | closed | closing |
        disconnected | disconnect | disconnecting | isolated | isolating | isolate | switched off | switching off |
        turned off | turning off | pulled the plug | unplugged | disabled | stopped | locked | knocked | inaccessible |
        not working | stopped working
restore type=restored real
    id: sudah normal | telah normal | normal kembali | berangsur normal | sudah pulih | telah pulih |
        kembali beroperasi | kembali dibuka | sudah bisa dibuka | pulih | dipulihkan | kembali normal |
        sudah bisa diakses | berangsur pulih | bisa diakses kembali | aktif kembali | kembali aktif |
        berfungsi kembali | kembali berfungsi | dibuka lagi | beroperasi lagi | berjalan lagi | kembali berjalan |
        normal lagi | sudah berjalan normal | bisa dibuka lagi | dapat diakses kembali | sudah kembali | telah kembali |
        normal seperti | kembali lancar | lancar kembali | kembali bisa | kembali dapat | bisa kembali |
        sudah dapat diakses | sudah bisa digunakan | dapat digunakan kembali | bisa digunakan kembali |
        dapat dibuka kembali | diaktifkan kembali | dinyalakan kembali | dihidupkan kembali | mengaktifkan kembali |
        membuka kembali | dibuka kembali | berangsur-angsur | hidup lagi | online kembali | kembali online |
        kembali daring | kembali melayani | beroperasi normal | beroperasi kembali | bisa diakses lagi |
        dapat diakses lagi | sudah aktif | sudah online | pulihnya | kami pulihkan | sudah kami pulihkan |
        kita pulihkan | sudah kami buka
    en: restored | back online | recovered | resumed | back to normal | up and running | was back by |
        was back online | were back online | are back online | running again | operational again | reopened | back in service | working again |
        returned to normal | resumes | resuming | reinstated | reinstating | back up | back in operation |
        back in action | back to business | up again | online again | available again | accessible again | open again |
        functioning again | brought back | bring back | returned online | returned to service | returned to operation |
        returning to normal | normal operations | rebuilt | reconnected | fully operational | now operational |
        work again | works again | working normally | coming back online | gradually returning
# "the service came back"; "he came back with an update" does not
restore-back type=restored real near=system
    id: kembali hidup | hidup kembali
    en: came back | comes back | come back | coming back | is back | are back | were back | came on again
# a recovery that is under way, or wanted
restore-noun type=restored real
    id: pemulihan | memulihkan | tahap pemulihan | proses pemulihan
    en: recovery | recovering | recover | restore | restoring | restores | restoration | the restoration | resume |
        return to normal | rebuilding
meet type=meeting unless=standard
    id: menggelar pertemuan | RDP | audiensi | melakukan pertemuan | menggelar rapat | melaporkan perkembangan | menemui |
        ditemui oleh DPR | akan bertemu | telah bertemu | bertemu | mengadakan pertemuan | mengadakan rapat | raker |
        rapat | menghadiri rapat | hadir dalam rapat | sidang | dengar pendapat | hearing | forum diskusi | diskusi |
        dialog dengan | mediasi | mendatangi kantor | menyambangi | kunjungan ke | bersua | berembuk |
        datang memenuhi panggilan | memenuhi panggilan | menghadap | hadir di kantor | konsultasi dengan |
        menerima kunjungan | menerima audiensi | memenuhi undangan | hadir memenuhi | dipanggil ke kantor |
        memberikan keterangan di | pertemuan | dijadwalkan bertemu
    en: hearing | met with | working meeting | held a meeting | coordination meeting | reported the development | hearings |
        met the | met its | meets | meet the | meet with | to meet | will meet | is to meet | are to meet | meeting |
        meetings | closed meeting | closed-door meeting | emergency meeting | held talks | talks with | in talks |
        convened | convenes | convene | gathered | sat down with | briefing for | briefed | appeared before |
        appear before | testified before | testify before | questioned by | questioned the | grilled | grilling |
        session with | summit | roundtable | town hall | conferred | consultation with | met officials |
        met representatives | met executives | met on | held a closed | held a hearing | a hearing of | at a hearing |
        during a hearing | hold a meeting | summoned to the ministry | came to the ministry | attended a meeting |
        at the meeting | in the meeting | a meeting between
legal type=legal_action real
    id: dijerat | mencabut izin | dicabut izinnya | izinnya dicabut | membekukan izin | melaporkan kasus ini ke polisi |
        melaporkannya ke polisi | melapor ke polisi | membuat laporan polisi | dilaporkan ke polisi | menggugat |
        didenda | digugat | didakwa | divonis | menjatuhkan sanksi | melaporkan ke polisi | laporan polisi | dipidana |
        dijatuhi denda | dijatuhi sanksi | dikenai denda | dikenai sanksi | dikenakan denda | dikenakan sanksi |
        mengajukan gugatan | gugatan perdata | gugatan kelompok | teguran tertulis | diadili | disidang |
        tuntutan jaksa | denda sebesar | denda senilai | dihukum | dijatuhi hukuman | dipenjara | dituntut |
        menuntut ganti rugi | gugatan class action | class action | menempuh jalur hukum | menyeret | diseret |
        ke meja hijau | diputus bersalah | dinyatakan bersalah | diganjar | mengganjar | menghukum | mendenda |
        disanksi | dibekukan izinnya | dilarang menjual | dilarang menerima | teguran keras | peringatan tertulis |
        pasal berlapis | dikenakan pasal | disangkakan | dipersangkakan | perintah pengadilan | surat dakwaan |
        laporan ke polisi | laporan ke Bareskrim | melapor polisi | gugatan itu | gugatan tersebut |
        gugatan didaftarkan | putusan itu | sanksi itu | denda itu | sudah kami laporkan | telah kami laporkan |
        kami laporkan | kita laporkan | kami gugat | ia laporkan | kami kenai sanksi | kami jatuhi sanksi | kami denda |
        kami beri sanksi
    en: fined | lawsuit | lawsuits | sued | sanctioned | charged with | class action | indicted | sentenced |
        pleaded guilty | filed a lawsuit | prosecuted | filed suit | convicted | lodged a complaint |
        filed a complaint | lodged a police report | filed a police report | made a police report | injunction |
        court order | issued by judge | has been fined | was fined | were fined | imposed a fine | imposed a penalty |
        issued a fine | ordered to pay | agreed to pay | suing the | is suing | are suing | took legal action |
        begun legal action | interim injunction | enforcement notice | reprimanded | pressed charges | charges against |
        fining | penalised | penalized | financial penalty | administrative penalty | civil penalty | suits |
        filed a suit | filed a petition | filed a case | files suit | files lawsuit | filed against | lodged a case |
        plaintiffs | plaintiff | seeking damages | class-action | settled | settles | settlement of | sentence |
        sentencing | jailed | imprisoned | conviction | on trial | charged | charging | criminal charges | indictment |
        indicts | booked | registered a case | case registered | first information report | complaint with |
        filed complaints | criminal complaint | legal proceedings | legal steps | initiated proceedings |
        court ordered | court orders | ordered by the court | ruled | judgment | judgement | banned from | barred from |
        bars it | licence revoked | license revoked | revoked | suspended its licence | undertaking | reprimand |
        censured | issued an order | notice of intent | subpoena | subpoenas | the suit | the lawsuit | the suits |
        the complaint | suit was registered | suit was filed | the fine | the penalty | the verdict | the ruling |
        decision published | decision was published | in a decision
# what the law threatens, or has in store
legal-noun type=legal_action real borne
    id: denda | ganti rugi | kompensasi | gugatan | putusan | persidangan | pengadilan | jaksa | pencabutan izin |
        pembekuan izin | tindakan hukum | tuntutan ganti rugi | dakwaan | vonis | jeratan
    en: penalty | fine | fines | court | damages | settlement | litigation | prosecution | prosecutors | prosecutor |
        trial | ruling | order against | FIR | sue | revoke | legal action against | was tried | were tried |
        being tried | stand trial | stood trial | put on trial
# what the law has in store
legal-law type=legal_action real borne
    id: sanksi | pidana | hukuman | melarang | langkah hukum | jalur hukum
    en: sanction | sanctions | prison | jail | penalties | prosecute | charges | guilty | compensation
# a matter that is brought to the police
legal-police type=legal_action real near=authority
    id: melapor | melaporkan | dilaporkan | mengadukan | diadukan | melaporkannya | menyerahkan kasus | membawa kasus |
        membawa perkara | membuat laporan | mengajukan laporan | laporan resmi
    en: reported | reporting | reports | referred | referring | lodged | filed | complained | complaint | handed over
notify type=notification real
    id: surat pemberitahuan | mengirim surat pemberitahuan | mengirimkan pemberitahuan | pemberitahuan mulai dikirim |
        memberi tahu pelanggan | memberi tahu nasabah | memberi tahu pasien | memberi tahu pemilik data |
        menghubungi pelanggan | menghubungi pasien | menghubungi nasabah | menyurati pasien | menyurati nasabah |
        menyurati pengguna | mengirim surel kepada pelanggan | mengirim surel ke pelanggan |
        mengirim email ke pelanggan | memberitahu pengguna | memberi tahu pengguna | memberitahukan kepada |
        mengirim email kepada pengguna | notifikasi kepada pengguna | menyurati pelanggan |
        menginformasikan kepada pengguna | memberitahu pelanggan | mengirim pemberitahuan | mulai menghubungi |
        telah menghubungi pelanggan | mengabari pelanggan | mengabari nasabah | mengabari pengguna |
        mengirimi pelanggan | mengirimi nasabah | mengirimi pengguna | diberi tahu lewat | telah diberi tahu |
        sudah diberi tahu | dihubungi satu per satu | memberitahu nasabah | memberitahu pasien |
        memberitahu pemilik data | surat permintaan maaf | surat terbuka | surat kepada pemegang |
        surat kepada nasabah | surat kepada pelanggan | surat kepada pasien | surat kepada pengguna |
        pemberitahuan tertulis | pemberitahuan resmi | pemberitahuan lewat | pemberitahuan melalui |
        pemberitahuan insiden | menerima pemberitahuan | mendapat pemberitahuan | menerima surel | menerima email dari |
        menerima surat dari | diberitahukan | menginformasikan kepada | mengumumkan kepada | mengirim notifikasi |
        mengirimkan notifikasi | memberi tahu otoritas | memberi tahu bank | memberitahu otoritas | pemberitahuan itu |
        pemberitahuan tersebut | surat itu berisi | surel itu | email itu | email berjudul | kami beri tahu |
        sudah kami hubungi | telah kami hubungi | kami hubungi | kami informasikan | sudah kami informasikan |
        kami kirimi | kami surati pelanggan | kami kabari | surat notifikasi | notifikasi sudah dikirim |
        notifikasi dikirim | notifikasi telah dikirim | pemberitahuan sudah dikirim | pemberitahuan telah dikirim |
        pemberitahuan dikirim | mengirim surel | mengirim e-mail kepada | mengirimkan surel | mengirimkan e-mail
    en: notified | notifying | notify affected | notification to | informed customers | informed users |
        letters to affected | emailed users | informing customers | sent emails to | alerted customers |
        notification letters | contacted affected | letting users know | contacting everyone | contacting affected |
        contacting those affected | texting affected | emailing affected | began notifying | started notifying |
        will be contacted | been contacted | informed those affected | reaching out to affected | started contacting |
        began contacting | is contacting | are contacting | has contacted | have contacted | begun contacting |
        notifies | began to notify | began to contact | started to contact | started to notify | mailed letters |
        mailing letters | sent letters to | sending letters to | began texting | text messages to | began to text |
        emails to affected | began emailing | started emailing | have been notified | has been notified |
        were notified | will notify | informed patients | informing patients | informed affected | breach notification |
        breach notifications | breach notice | breach notices | notification letter | notice letter | notice letters |
        data breach notice | data breach notices | notice posted | posted a notice | public notice |
        notice on its website | filed a notice | filed notice | notice to those | sent notices | sending notices |
        began mailing | started mailing | received a letter | received letters | get a letter | received an email |
        received emails | receive a letter | receive letters | were told by | notification process | has been informed |
        have been informed | had been informed | was informed | were informed | informed the regulator | letters sent |
        letters went out | letters were sent | text message to | email to customers | email to users |
        email to members | emails sent | told authorities | told its customers | told customers | told users |
        told patients | told staff | told employees | told members | told those affected | told everyone |
        told people whose | will get a letter | would be contacted | will receive a letter | to be notified |
        will be notified | will inform | in a notice | the notice | a notice filed | a notice posted |
        a notice published | the letters | the notices | the emails | the notification | gave notice | given notice |
        sent customers | sent its customers | sent its users | sent users | sent affected | sent a notice |
        sent an email | sent an e-mail | sent e-mails | receive e-mails | received e-mails | received an e-mail |
        got an email | got an e-mail | disclosed it to | e-mailed customers | e-mailed users | e-mailed its |
        emailed its | emailed customers | emailed affected | notice about
# those whose data it is are told
notify-verb type=notification real near=people
    id: memberi tahu | memberitahu | memberitahukan | diberi tahu | diberitahu | menginformasikan | diinformasikan |
        mengabari | mengabarkan | dikabari | menghubungi | dihubungi | menyurati | disurati | mengirimi | dikirimi |
        pemberitahuan | notifikasi | mengontak | dikontak | mengingatkan lewat
    en: notification | notifications | inform | informs | informed | informing | alert | alerts | alerted | alerting |
        contact | contacts | contacted | contacting | wrote to | written to | writing to | writes to | write to |
        letter to | letters to | emailed | emailing | emails to | texted | texting | texts to | mailed | mailing |
        messaged | messaging | reaching out | reached out | reach out | notice to | notices to
ransom type=ransom_demand
    id: tebusan | meminta tebusan | minta tebusan | uang tebusan | pemerasan | memeras | diperas | peras | pesan tebusan |
        surat tebusan | catatan tebusan | tenggat pembayaran | batas waktu pembayaran | tenggat tebusan | uang tutup mulut |
        minta bayaran | memberi tenggat | diberi tenggat | ultimatum | mengancam akan membocorkan |
        mengancam akan menyebarkan | mengancam akan merilis | mengancam akan menjual | mengancam bakal | ancaman peretas |
        memasang harga tebusan | harga tebusan | permintaan tebusan | pembayaran tebusan | membayar tebusan | meminta uang |
        permintaan uang | angka tebusan | besaran tebusan | nilai tebusan
    en: ransom demand | demanded a ransom | ransom of | demanding a ransom | ransom note | asked for a ransom | extort |
        demanded payment | demanding payment | had demanded | demanding a | demanding USD | demanding US | demanding $ |
        demanding £ | demanding € | demands a ransom | asked for ransom | demanded ransom | pay a ransom | ransom demands |
        ransom demanded | ransom payment | ransom deadline | ransom message | ransom email | ransom sum | paid a ransom |
        paid the ransom | pay the ransom | paying the ransom | paying a ransom | pay any ransom | pay ransom | a ransom |
        ransom was | extorted | extorting | extortion attempt | extortion demand | extortion email | extortion note |
        blackmail | blackmailed | blackmailing | hush money | threatening email | threatening emails | threatening message |
        threats were sent | sent threats | deadline to pay | gave a deadline | set a deadline | threatened to expose |
        threatened to sell | vowed to expose | vowed to leak | vowed to publish | vowed to release | if the ransom |
        if no ransom | ransom has not | no ransom | any ransom | the ransom | ransom money | pay up | had asked for |
        asked the company for | ransom it | the demand | the demands | their demand |
        its demand | demand came | email to make a payment | email to pay | emails demanding | email demanding | e-mail demanding | letter demanding |
        holding it for ransom | holding them for ransom | holding the data for ransom | held for ransom | held it for ransom | held the data for ransom
ransom-sum type=ransom_demand near=money real leak
    id: menuntut bayaran | menuntut pembayaran | meminta bayaran | meminta pembayaran | mengancam menyebarkan |
        mengancam membocorkan | mengancam akan | meminta | minta | menuntut | mematok tebusan | memasang tarif | menagih |
        mengancam | diminta membayar
    en: demanded | demands | demanding | wanted | wants | asked for | asking for | threatened to publish |
        threatened to release | threatened to leak | threatening to publish | threatening to release | threatening to leak |
        demand | demand for | asks for | asked | seeking | sought | threatened | threatens | threatening | deadline
# a sum that is not paid has been asked for
ransom-refused type=ransom_demand near=money
    id: menolak membayar | tidak akan membayar | tak akan membayar | tidak mau membayar | tak mau membayar | ogah membayar |
        enggan membayar | tidak membayar | tak membayar | untuk membayar | agar membayar | harus membayar
    en: refused to pay | refuses to pay | refusing to pay | declined to pay | will not pay | would not pay | won't pay |
        not paid | did not pay | has not paid | had not paid | not to pay | never paid | unless it was paid |
        until it was paid | to pay
# what somebody demands has not happened either
demand type=advice body unreal
    id: mendesak
advise type=advice body
    id: mewajibkan seluruh pengguna | mewajibkan pengguna | meminta seluruh pengguna | jangan panik |
        tidak perlu panik | mengimbau | diimbau | imbau | menyarankan | disarankan | mengingatkan agar |
        meminta masyarakat | merekomendasikan | meminta pengguna | meminta pelanggan | meminta nasabah | meminta warga |
        meminta pasien | meminta mahasiswa | minta pengguna | minta warga | diminta mengganti |
        diminta segera mengganti | diminta memperbarui | diminta waspada | diminta mengabaikan | mewanti-wanti |
        mengingatkan pengguna | mengingatkan nasabah | mengingatkan warga | wajib mengganti | harus mengganti |
        segera ganti | segera mengganti | jangan menanggapi | jangan mengeklik | jangan mengklik | abaikan saja |
        menganjurkan | dianjurkan | anjuran | imbauan | mengajak | diajak | berpesan | pesannya | menuntut agar |
        mendesak agar | mendesak pemerintah | meminta pemerintah | minta pemerintah | meminta kementerian |
        mendorong pemerintah | mendorong agar | didorong | tips | kiat | waspada | hati-hati | berhati-hati |
        lebih berhati-hati | wajib menunjuk | wajib memiliki | diminta untuk tidak | peringatan itu | saran itu |
        kami imbau | kita imbau | kami sarankan | kami harap | kami mengimbau | kami minta masyarakat |
        kami minta warga | kami ingatkan | saya imbau | saya sarankan | mendorong pihak | menganjurkan agar |
        meminta agar | menyerukan | diserukan | menekankan perlunya | menekankan pentingnya | diminta lebih |
        diminta agar | diminta tetap | mengimbau agar
    en: advised | urged | recommended | warned | calls on | called on | appealed | recommends | suggested | advises |
        urges | had cautioned | cautioned | told users to | told customers to | asked users to | asked customers to |
        told patients to | told people to | warning customers | change their passwords | change your password |
        reset their passwords | stay alert | be wary | remain vigilant | be vigilant | ignore emails | advise |
        advising | advice | advisory | urge | urging | recommending | recommendation | recommendations | suggest |
        suggested that | suggesting | warn | warns | reminded | reminds | reminding | encouraged | encourages |
        encouraging | call on | calling on | called for | calls for | calling for | call for | appeals to | appeal to |
        asked to stay | asked to remain | tips | precautions | beware | be careful | be cautious | be on the lookout |
        be alert | watch out for | on guard | be on guard | the warning | the advice | the advisory | the alert |
        are asked to | is asked to | were asked to | should be asked | asks that | asked that | wants the government |
        want the government | wanted the government | calls for a | called for a | should change | should be wary |
        should watch | should check | should monitor | stay vigilant | be on alert | are advised | were advised |
        is advised | been advised | are urged | were urged | been urged
# the public, or those whose data it is, are told what to do
advise-people type=advice body near=public
    id: meminta | minta | diminta | mengingatkan | diingatkan | mewajibkan | diwajibkan
    en: asked | asking | remind | encourage | request | requested | recommend
# what to do with a password or a code
advise-password type=advice near=password
    id: mengganti | diganti | ganti | mengubah | diubah | ubah | memperbarui | diperbarui | perbarui | memperbaharui |
        menukar | mengatur ulang | atur ulang | reset | mereset | me-reset | mengaktifkan | aktifkan | menjaga |
        rahasiakan | membagikan | berikan | memberikan
    en: change | changed | changing | update | updating | reset | resetting | enable | enabling | use | using | share |
        sharing | reveal | disclose | turn on | switch on | protect
# what ought to be
advise-should type=advice body unreal
    id: sebaiknya | harus segera | perlu dilakukan | berharap | hendaknya | diharapkan | perlu melakukan | semestinya |
        seharusnya | perlu segera | harus lebih | harus menjadi | perlu ada | perlu diperkuat | harus diperkuat |
        harus ditingkatkan | perlu ditingkatkan | jangan sampai | patut | rekomendasi | saran | langkah pencegahan |
        wajib melakukan | jalan terbaik | jalan keluar terbaik | solusi utama | solusinya | perlu lekas | harus lekas |
        langkah terbaik
    en: should | must | needs to | need to | needed to | ought to | told to | was told | were told to | have to learn |
        lessons | reminder | warning | asked not to | told not to | keep an eye on | the best way | the solution
# Longer forms that tell of no event, though a part of them would: that with which they begin; `covers`: whichever.
no-event-inside covers
    id: form hasil pemeriksaan | formulir hasil pemeriksaan | lembar hasil pemeriksaan | data hasil pemeriksaan | dalam mengamankan data | untuk mengamankan data | guna mengamankan data |
        cara mengamankan data | upaya mengamankan data | mengaku mempelajari | mengaku belajar | rapat koordinasi rutin | koordinasi rutin |
        menurut kajian saya | berita ini diturunkan | berita diturunkan | memuat permintaan maaf | menuntut permintaan maaf | menunggu permintaan maaf |
        meminta permintaan maaf
    en: demands an apology | demanded an apology | wants an apology | asked for an apology | in the assessment of | in his assessment | in her assessment | in their assessment | in our assessment |
        in my assessment | fast-tracking | fast tracking | fast-tracked | fast-track | work is under way | work was under way | work is underway | repairs are under way |
        repairs were under way | efforts are under way | efforts were under way | recovery is under way | recovery was under way | legal advice | legal help | legal aid |
        advice centre | advice centres | advice center | advice centers | advice line | advice service | in the analysis of | in his analysis | in her analysis | in my analysis
no-event
    id: hasil pemeriksaan laboratorium | hasil pemeriksaan lab | hasil pemeriksaan pasien | hasil pemeriksaan kesehatan | hasil pemeriksaan medis | hasil pemeriksaan dokter |
        mempelajari cara | mempelajari teknik |
        tidak bisa diakses oleh | tidak dapat diakses oleh | tidak bisa diakses selain | tidak dapat diakses selain | mengonfirmasi pihak |
        mengkonfirmasi pihak | mengonfirmasi kepada | mengkonfirmasi kepada | mengonfirmasi ke | mengkonfirmasi ke |
        tidak pernah memberikan | tidak pernah membagikan | tidak pernah memberi | tak pernah memberikan | tak pernah membagikan | verifikasi dua langkah | verifikasi 2 langkah | verifikasi dua faktor | verifikasi 2 faktor | verifikasi dua tahap | verifikasi 2 tahap | verifikasi wajah | verifikasi identitas | verifikasi biometrik | verifikasi nomor | kode verifikasi | validasi nomor |
        meminta konfirmasi | terungkap kasus | menjual produk | menawarkan produk | menawarkan layanan | harus membayar denda | harus membayar ganti rugi |
        harus membayar kompensasi | untuk membayar denda | untuk membayar ganti rugi | untuk membayar kompensasi | agar membayar denda |
        agar membayar ganti rugi | agar membayar kompensasi | tidak membayar denda | tak membayar denda | menolak membayar denda | menolak membayar ganti rugi |
        tidak mau membayar denda | tidak akan membayar denda | diminta membayar denda | diminta membayar ganti rugi | diminta membayar kompensasi
    en: to pay a fine | to pay the fine | to pay fines | to pay damages | to pay compensation | to pay a penalty | to pay the penalty | to pay penalties |
        to pay a settlement | to pay restitution | to pay costs | to pay the costs | to pay a civil penalty | to pay a record | refused to pay the fine | did not pay the fine | not paid the fine |
        appears to be | appeared to be | appears to have | appeared to have |
        in the process of informing | in the process of notifying | in the process of contacting | in the process of restoring | in the process of recovering |
        in the process of rebuilding | in the process of moving | in the process of migrating | in the process of upgrading | in the process of selling |
        study published | study by | study from | study found | study finds | study shows | study showed |
        received an email to pay | received an email to make | received an email demanding | received an email asking | received an email threatening |
        received emails demanding | received emails threatening | received a letter demanding | received an e-mail demanding | got an email demanding | got an e-mail demanding
# What stands before a word of an event that has not happened; unreal=if: at the head of the sentence too,
# unreal=yet: behind a word of confirming too.
condition unreal=if
    en: punishable by | punishable with | leads to imprisonment | lead to imprisonment | leads to a prison | carries a jail | carries a prison | carries a fine | carries a maximum | carries a penalty |
        liable to imprisonment | carries imprisonment | provides for imprisonment | provides for a fine | provides for fines
    id: jika | kalau | apabila | bila | andai | seandainya
# before a verb in the present: what has not happened yet ("until he is caught")
pending pending
    en: until | once | as soon as | when | whenever | after
unless unreal pending
    en: unless
not-known unreal=yet
    id: belum
not-yet unreal
    id: didesak | mendorong | terancam | ancaman | bisa | tidak | tak | bukan | untuk | agar | jangan | batal |
        dapat | maksimal | paling banyak | setiap | semacam | berupaya | berusaha | mencoba | berjuang | enggan | ogah | menolak | wajib |
        tanpa
    en: not | yet | would | could | to | never | carries | carry | carrying | regulates | maximum |
        face | faces | facing | impose | may | might | can | cannot | hopes | hope | was to | should have | failed to |
        yet to | asked to | refused to | up to | as much as | any | possible | potential | risk | risks | liable to |
        subject to | ordered to | instead of | without | able to | have its | have their | have the | have all
# what ought to be done or to have been done, of the whole clause
ought unreal=if
    id: harusnya | mestinya | idealnya | sepatutnya | selayaknya | sudah sepatutnya | sudah semestinya
    en: ideally
# What asks for it where a thing follows, and the word behind that: "which data is safe", "mana data yang aman".
asked asks
    id: mana | seberapa
    en: which | what | how much | how many
asked-whether unreal asks
    id: apakah
    en: whether
asked-if unreal asks pending
    en: if
# Behind a word of confirming these make a denial of it.
contrary contrary
    id: bukan berasal | tidak berasal
    en: is not | are not | was not | were not | did not
# The event happened when the sentence before did.
that-time then
    id: ketika itu | kala itu | waktu itu
    en: at the time | at that time | back then
# what is going to happen
due due
    id: akan | bakal | berencana | dijadwalkan | hendak | rencananya
    en: will | is to | are to | plans | plan | expects | expected | is due | scheduled | shall | set to | going to |
        intends
