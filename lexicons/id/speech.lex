# Verbs of speech. stance= what the speaker does with the claim: says, claims, denies, confirms, asks, explains, warns.
# `after` marks forms that stand behind a quotation and before the speaker ("… ," ujar Budi).
class: speech_verb
language: id

say stance=says = keluh | keluhnya | mengeluh | mengeluhkan | sindir | sindirnya | gerutu | gerutunya | kenang | kenangnya | tanggapnya | imbau dia | sesalnya | kecamnya | kritiknya | jawab dia | kata | katanya | ujar | ujarnya | berujar | ucap | ucapnya | mengucapkan | tutur | tuturnya | bertutur | papar | paparnya | memaparkan | sebut | sebutnya | menyebut |
    nyatanya | imbuh | imbuhnya | tambah | tambahnya | lanjut | lanjutnya | melanjutkan | sambung | sambungnya | tukas | tukasnya | cetus | cetusnya | pungkas | pungkasnya | memungkasi | tandas |
    tandasnya | menandaskan | timpal | timpalnya | bilang | bilangnya | menyampaikan | mengemukakan | mengutarakan | beber | bebernya | membeberkan | ungkap | ungkapnya | mengungkap | jawab |
    jawabnya | menjawab | balas | balasnya | membalas | sahut | seru | demikian | demikian kata | begitu kata | demikian ujar | begitu ujar | demikian ungkap | demikian papar | begitu papar | demikian tutur | begitu tutur | demikian pengakuan | begitu pengakuan | demikian penuturan | begitu penuturan | demikian klaim | begitu klaim | demikian ucap | begitu ucap | demikian ucapan | demikian pesan | begitu pesan | demikian imbauan | demikian jawaban | begitu jawaban | demikian pengumuman | begitu keterangan | begitu penjelasan | begitu pernyataan | aku dia | demikian disampaikan | demikian pernyataan | demikian keterangan | demikian penjelasan | dalih | dalihnya | berdalih | kilah | kilahnya | berkilah | celetuk | celetuknya | gumam | gumamnya | curhat | curhatnya | klarifikasinya | berpendapat | menilai | nilai | nilainya | menganggap | memandang | mengakui | aku | akunya | menyoroti | tegasnya kata |
    simpulnya | menyimpulkan | ucapkan | singgung | menyinggung | mengomentari | berkomentar | komentar | menanggapi | tanggap | bertanya | ulas | ulasnya | seloroh | selorohnya | berseloroh | kelakar | kelakarnya | berkelakar | candanya | sanggah | sanggahnya | menyanggah | sergah | sergahnya | ketus | ketusnya | sentil | sentilnya | menyentil | tuding | tudingnya | tutupnya | tutup dia | kisahnya | ceritanya | cerita dia | ajaknya | elaknya | protesnya | usulnya | akuinya | akui dia | herannya | catatnya | prediksinya | tangkisnya | koreksinya | singkat dia | pesannya | jabarnya | jabar dia | ulangnya | ancamnya | tantangnya
# `clause`: the clause of what was said follows it also without "bahwa"
say-clause stance=says clause = mengatakan | berkata | menyatakan | menuturkan | menambahkan | dia menambahkan | menyebutkan | mengungkapkan | mengaku
# `written`: what stands in a message
write stance=says written = tulis | tulisnya | menulis | cuit | cuitnya | kicau | kicaunya | ungkap unggahan | bunyi | bunyinya | berbunyi | demikian bunyi | begitu bunyi | demikian isi | begitu isi | demikian tulis | begitu tulis | demikian tulisan | begitu tulisan | demikian cuitan | begitu cuitan | demikian unggahan | begitu unggahan | demikian kicauan | begitu kicauan | demikian kutipan | demikian petikan | demikian tertulis
explain stance=explains = jelas | jelasnya | terang | terangnya | urai | urainya | menguraikan | merinci | rinci | menjabarkan | memerinci
explain-clause stance=explains clause = menjelaskan | menerangkan
stress stance=says = tegas | tegasnya | menekankan | tekan | tekannya | menggarisbawahi
stress-clause stance=says clause = menegaskan
# `naming`: a name behind it is not who speaks ("menuduh X")
accuse stance=claims naming = menuduh | menuding | menyalahkan | menyindir | mengejek | meledek | mencemooh | mengolok-olok | mencibir | menantang | dituduh | dituding
claim stance=claims = klaim | klaimnya | diklaim | menduga | duga | mensinyalir
claim-clause stance=claims clause = mengklaim | mengeklaim
deny stance=denies = membantah | bantah | bantahnya | menampik | menepis | tepis | tampik | menyangkal | sangkal | menolak
confirm stance=confirms = membenarkan | mengonfirmasi | mengkonfirmasi | memastikan | pastinya kata | memverifikasi | memastikannya
ask stance=asks = meminta | minta | mendesak | desak | desaknya | mengimbau | imbau | imbaunya | menyarankan | saran | sarannya | mengingatkan | ingat | ingatnya | menghimbau | berharap | harap | harapnya | mengharapkan | menyerukan | tanya | tanyanya |
    mempertanyakan | mendorong | dorong | pinta | pintanya | mewanti-wanti | memperingatkan | menyayangkan | sesal | menyesalkan | mengkritik | kritik | mengecam
