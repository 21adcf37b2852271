# Words that decide whether named kinds of data are said to have leaked.
#   kind=open     opens a list of data: mencakup, including
#   kind=link     leads to a list of three or more: with
#   kind=goes_on  goes on with a list: ada pula
#   kind=touched  what data was or was not: affected, stored
#   kind=too      says of one kind that it is beside those told of before: juga, as well
#   kind=deny     says that they did not leak: tidak bocor, were not affected
#   kind=advice   what people should do or protect; what a law or a service asks for: none has leaked
#   kind=law      what a law or a rule calls data: none has leaked
#   kind=form     what a form, a register or an app asks for, holds or shows: none has leaked unless the sentence says so
#   kind=break    begins a clause of its own: tetapi, while
#   kind=begins   at the head of a sentence: it tells what there is
#   kind=reader   speaks to who reads; kind=could: of what may be; kind=if: of a condition; kind=by: what something is done with
class: field_cue

open kind=open
    id: mengklaim memiliki | mengaku memiliki | mengaku punya | beredar | menyebar | berceceran | bertebaran | dijual | menjual | dijajakan |
        diperjualbelikan | ditawarkan | dilego | melego | dilepas | diobral | dipamerkan | memamerkan | dipublikasikan | mempublikasikan | diunggah |
        mengunggah | dibagikan | membagikan | dirilis | merilis | disebarkan | menyebarkan | disebar | dikuras | menguras | disedot | menyedot |
        disikat | dirampas | digasak | menggasak | digondol | dibawa kabur | membawa kabur | diunduh | mengunduh | disalin | menyalin | dibeberkan |
        membeberkan | dipajang | memajang | diumbar | mengumbar | diretas | meretas | dibobol | membobol | dijebol | menjebol | dibocorkan |
        terbocor | tercecer | terbaca | terlihat publik | jatuh ke tangan | raib | lenyap | hilang | ikut tersebar | turut tersebar | turut bocor |
        turut dicuri | ikut dicuri | ikut dijual | turut dijual | ikut diambil | mendapatkan | membawa | bisa dilihat | dapat dilihat | terakses |
        diintip | mengintip | dilihat | diakses | mengambil | diambil | mencuri | dicuri | membocorkan | bocor | terekspos | tersebar | menggondol |
        mengekspos | menyangkut | mengantongi | menguasai | terpapar | terbuka | mencapai | ikut tersalin | kehilangan salinan | data yang bocor |
        ikut bocor | berpindah tangan | sampai ke tangan | jatuh ke pihak | sampai ke pihak ketiga | diserahkan ke pihak ketiga |
        diberikan kepada pihak ketiga | berakhir di | bisa dibaca | dapat dibaca | bisa ditemukan | dapat ditemukan | bisa dicari | dapat dicari |
        ikut terbawa | turut terbawa | terbawa | keluar ke publik
    en: affected | involved | offers | taken | has been taken | lifted | snatched | nabbed | swiped | pilfered | siphoned | siphoned off | drained |
        looted | purloined | seized | captured | intercepted | collected | scooped up | helped themselves to | walked off with | ran off with |
        got away with | gained | obtaining | acquiring | gained access to | published | publishing | posted | posting | released | releasing |
        uploaded | uploading | dumped | dumping | put online | posted online | made public | advertised | advertising | offered | offering up |
        for sale | sold | selling | sell | on offer | up for grabs | auctioned | hawking | peddling | traded | trading | accessible | left open |
        left exposed | laid bare | open to anyone | theft of | loss of | release of | leak of | exposure of | disclosure of | dump of |
        revolve around | got | obtained | obtain | took | stole | grabbed | copied | downloaded | leaked | revealed | revealing | compromised |
        stolen | disclosed | disclosing | extracted | exfiltrated | harvested | scraped | viewed | acquired | impacted | spilled | exposing |
        leaking | stealing | accessing | got hold of | got at | made off with | fell into | fallen into | falls into | fall into | wrong hands |
        in the hands of | into the hands of | ended up | end up | ends up | wound up | landed on | landed in | made their way | made its way |
        found their way | found its way | slipped out | slip out | slips out | seeped out | spilled out | spilt out | leaked out |
        go to third parties | went to third parties | gone to third parties | passed to | passed on to | handed to | handed over |
        reached third parties | third parties | changed hands | change hands | turn up | turned up | turns up | lay open | lie open | lies open |
        lain open | laid open | out in the open | had become public | have become public | has become public | became public | become public |
        look up | looked up | can be seen | could be seen | can be read | could be read | can be found | could be found | can be looked up |
        could be looked up | can be viewed | could be viewed | whether | exposed data | data exposed | exposed | accessed | lost control of |
        control of
# `how=list`: what follows is a list of kinds
open-list kind=open how=list
    id: terdiri | paling tidak ada | paling tidak | setidaknya ada | setidak-tidaknya | tidak hanya | bukan hanya | tidak cuma | tak hanya |
        tak cuma | bukan cuma | bukan sekadar | tidak sekadar | bukan sebatas | tidak sebatas | tak sebatas | tak sekadar | bukan melulu |
        bukan semata | tidak semata | tidak melulu | tersusun | tidak terbatas pada | tak ketinggalan | beserta | data seperti | informasi seperti |
        berikut ini | sebagai berikut | mencakupi | terbagi | merupakan | berbentuk | rinciannya | dirinci | mencakup | meliputi | terbatas pada |
        hanya sebatas | berupa | terdiri dari | terdiri atas | antara lain | di antaranya | diantaranya | seperti | termasuk | yakni | yaitu |
        mulai dari | mulai | termasuk pula | misalnya | rincian | berikut | dan lain-lain | kombinasi | lengkap dengan | dengan detail | ialah |
        adalah
    en: consist | comprises of | made up from | run to | range from | ranged from | everything from | anything from | as well as their | not only |
        not just | not limited to | no fewer than | no less than | listing | listed | spanning | covering | covered | made up of | comprise |
        encompassing | encompasses | consist of | composed of | plus | are some of the | is some of the | are part of the | is part of the |
        form part of | forms part of | make up the | makes up the | including | included | include | such as | comprised | consists of |
        consisting of | consisted of | namely | among it | among which | among them | like | ranging from | details of | there are | along with | as well as | comprising |
        alongside | data such as | information such as | information like | which included | e.g | in the form of | combination of |
        may have included | potentially included | related to | in addition to | together with
# `how=holds`: what a file has in it
open-holds kind=open how=holds
    id: header | headernya | nama kolom | di dalamnya ada | di dalamnya terdapat | di dalamnya tercantum | di dalamnya termuat | tampak |
        di dalam sampel | dalam sampel | di sampel | di berkas itu | dalam berkas itu | di dalam berkas | dalam tangkapan layar |
        pada tangkapan layar | di tangkapan layar | masuk dalam | tersimpan di dalamnya | dibubuhi | terisi | menyertakan | disertakan |
        tercatat di dalamnya | profil lengkap | terkandung | menyimpan | memperlihatkan | menunjukkan | terlihat | tertera | mencantumkan |
        memegang | isi sampelnya | isi | menyebut | ada yang | terhimpun | kolom | ada pula | terdapat pula | ada kolom | berisi | berisikan |
        memuat | ada juga | juga terdapat | selain itu ada | tercantum | memiliki kolom | terdapat | isinya | mengandung | memuat data |
        bertuliskan | termuat | dimuat | tersaji | semuanya ada | semua itu ada | semua ada di | seluruhnya ada | semuanya termuat |
        semuanya tercantum | tiap baris | setiap baris | per baris | dilengkapi | disertai | terpampang | menampilkan
    en: columns | the columns | headers | header row | fields are | in the trove | in the dump | in the cache | in the sample | in the samples |
        in the files | in the folder | in the folders | in the mailbox | in the mailboxes | in the archive | in the haul | in the leak |
        in the batch | in the listing | among the data | among the files | among the records | among the documents | copies of | a copy of |
        cache of | trove of | database of | list of | lists of | files on | held | showing | carried | featuring | displayed | figure in |
        figured in | appear in | appeared in | appears in | to be found in | are found in | is found in | all of this | all of these | all of it |
        all of them | all there | all in it | everything is in it | everything is there | each row | each line | every row | every line |
        each record | each entry | every entry | also lists | also holds | also shows | contained | contain | containing | included in | records of |
        having
# `front`: only in front of the list ("what the bank holds" says nothing of a list before it)
open-front kind=open front
    en: gives | give | gave | giving | at issue | exposes
open-front-list kind=open front how=list
    en: go as far as | goes as far as | went as far as | extends to | extend to | extended to | down to | it is about | it concerns | comprises |
        includes | lists
open-front-holds kind=open front how=holds
    en: carries | carry | contains | covers | displays | features | hold | holding | holds | reveals | show | showed | shows
link kind=link
    en: with | are | were | was | been | be
# begins a sentence that goes on with the list of the one before
goes-on kind=goes_on
    id: sebagian lagi | sebagian lainnya | sebagian yang lain | sebagian lain | yang lain lagi | ada lagi | masih ada | masih ditambah | ditambah lagi | ditambah pula | masih ditambahkan | belum lagi | yang kedua | berkas kedua | file kedua | folder kedua | di dalamnya | isinya | ada pula | terdapat pula | ada juga | juga terdapat | juga ada | selain itu ada | selain itu terdapat | tercantum pula | tercatat pula | termasuk pula | termuat pula | ikut pula
    en: others lost | some also lost | added to that | added to this | on top of that | on top of this | the second | the third | the other | the others | another file | a second file | they held | they contained | they included | they hold | they contain | they include | it held | it holds | it contained | it contains | it included | it includes |
        these included | these include | these contained | these contain | this included | this includes | they range | they ranged | among them | also included | also among | it also contained | it also included | the data also | there were also | there was also
# in the same sentence as one kind of data, right before it or behind it: "home addresses were taken as well"
too kind=too
    id: juga | pula | turut | ikut
    en: also | as well | too | likewise
deny kind=deny
    id: bukan bagian dari | tidak menjadi bagian | bukan merupakan bagian | tetap utuh | masih utuh | tak jatuh ke tangan | tidak jatuh ke tangan | tak berpindah tangan | tidak berpindah tangan | tak keluar ke publik | tidak keluar ke publik | tak bocor | tak ikut bocor | tak ikut | tak dibobol | tak dicuri | tak tercuri | tak terekspos | tak bisa diakses | tak dapat diakses |
        tak termasuk | tak ada yang bocor | tak tersimpan | tak terdampak | tak diretas | tak berhasil diakses |
        tak ada | tak terdapat | tak ditemukan | tak tersebar | tak berhasil |
        tidak tersentuh | tak tersentuh | tidak diambil | tak diambil | tidak diakses | tak diakses | belum termasuk |
        tidak ada kebocoran | tak ada kebocoran | tetap terlindungi | tetap terlindung | masih terlindungi | tetap terjaga |
        terjaga aman | dipastikan aman | dalam keadaan aman | tidak terimbas | tak terimbas | tidak terjamah | tak terjamah | tidak terpengaruh | tak terpengaruh | tidak terlibat | tidak terpapar | tak terpapar |
        tidak bocor | tidak ikut bocor | tidak ikut | tidak dibobol | tidak dicuri | tidak tercuri | tidak terekspos | tidak bisa diakses | tidak dapat diakses | tidak termasuk | bukan termasuk | tidak ada yang bocor | tidak tersimpan | tetap aman | masih aman | aman | terenkripsi dengan aman | tidak terdampak | tidak diretas | tidak berhasil diakses | tidak ada | tidak terdapat | tidak ditemukan | tidak tersebar |
        tidak berhasil | terlindungi
    en: not part of | no part of | remain intact | remained intact | remains intact | left intact | are intact | is intact | were intact | was intact | not stolen | not taken | not leaked | not breached | not copied | not lost | not obtained | not acquired | not viewed |
        there is no | there are no | there was no | there were no | there has been no | there have been no | did not fall into | not fallen into | did not end up | not ended up | did not get out | not got out | never left | did not leak | cannot be seen | could not be seen | cannot be read | could not be read |
        cannot be viewed | could not be viewed | cannot be found | did not change hands | not passed to | were neither | was neither | are neither | is neither | nor were | nor was | remains protected | remain protected | stay protected | stays protected | stays secure | stays safe | stay safe | is secure | kept safe | keeps safe | remained protected | remains secure | remain secure | stay secure |
        remained secure | are safe | is safe | were safe | was safe | remains safe | are secure | had not been | have not been | has not been |
        beyond reach | spared | not included | not affected | not compromised | not exposed | not accessed |
        no longer | weren't | wasn't | not stored | not believed | remain safe | remained safe | not been | were unaffected | unaffected |
        not impacted
# `aux`: where a word for what happened to data follows ("was not stored", "was not discovered until May")
deny-aux kind=deny aux
    en: were not | was not | are not | is not | have not | has not | had not
touched kind=touched
    id: jenis data pribadi yang bocor | jenis data pribadi yang terdampak | jenis data pribadi yang terekspos | jenis data pribadi yang dicuri
    en: types of personal data involved | types of personal data affected | types of personal data exposed | types of personal data leaked |
        types of personal data compromised | types of personal data stolen | types of personal data accessed | types of personal data taken |
        types of personal data at risk | categories of personal data involved | categories of personal data affected |
        affected | involved | touched | stored | held | kept | part | among | at risk | believed | thought | known | hit | reached | visible | available | retained | saved | on | in | harmed | altered | used | misused | encrypted | at stake | to have been | been | breached | hacked
# `phrase`: of one item, up to the comma or the verb ("cards with no PIN, names and e-mails leaked")
deny-phrase kind=deny behind phrase
    id: tanpa
    en: without | with no
# `behind`: only of what stands behind them ("names and addresses, without card numbers")
deny-behind kind=deny behind
    id: tanpa ada | tanpa menyertakan | tanpa disertai |
        tidak memiliki | tidak punya | tidak mempunyai | tidak pegang | tidak memegang | tidak mengantongi | tidak mengumpulkan | tidak merekam |
        tak memiliki | tak punya | tak mempunyai | tak pegang | tak memegang | tak mengantongi | tak mengumpulkan | tak merekam |
        tidak pernah memiliki | tidak pernah punya | tidak pernah mempunyai | tidak pernah pegang | tidak pernah memegang | tidak pernah mengantongi |
        tidak pernah mengumpulkan | tidak pernah merekam | nggak memiliki | nggak punya | nggak mempunyai | nggak pegang | nggak memegang |
        nggak mengantongi | nggak mengumpulkan | nggak merekam | enggak memiliki | enggak punya | enggak mempunyai | enggak pegang | enggak memegang |
        enggak mengantongi | enggak mengumpulkan | enggak merekam |
        bukan data | tidak menyimpan | tak menyimpan | tidak pernah menyimpan | tak pernah menyimpan | tidak membocorkan | tak membocorkan |
        tidak mengekspos | bukan berisi | tidak mengandung | tak mengandung | tidak berisi | tak berisi | tidak memuat | tak memuat | tidak meliputi | tak meliputi | tidak mencakup |
        tak mencakup | tidak menyertakan | tak menyertakan | tidak menampilkan | tak menampilkan | tidak menyentuh | tak menyentuh | tidak melibatkan | tak melibatkan | tidak mengambil | tak mengambil
    en: did not contain any | did not steal | did not access | could not access | cannot access | did not obtain | did not take | did not get |
        never collected | does not collect | do not collect | do not store | do not hold | does not hold | never held | does not keep | do not keep | did not keep | never kept | does not have | do not have | never had | did not hold | held no | holds no | hold no | had no |
        did not lose | didn't lose | lost no | has lost no | did not leak any | never stored any | never saved | does not save | do not save | did not save | did not store | didn't store | did not collect | didn't collect | never asked for | does not retain | do not retain | did not retain | not hold any | stores none |
        has no | contained no | contains no | includes no | included no | include no | did not include | did not contain | didn't include |
        does not include | does not contain | never stored | does not store | no passwords | no financial | no credit card | no payment |
        no social security | no bank | none of | no other | neither | nor | no data | excluding | not involve | did not involve | did not expose |
        do not contain | don't include | no sensitive | no personal | no email | no customer | no phone | no card | doesn't store | no medical |
        no health | no credit | no employee | no user | no patient | no leak of | no leakage of | no theft of | no breach of |
        no evidence | no indication | no reason to believe | no names | no addresses | no account | no login | no credentials | no card details |
        no identity | no national | no driver's | no date of birth | no birth | no Social Security | no sign of | no sign that | no evidence that |
        and no | not any | not seem to include | not seem to contain | not seem to hold | not seem to have | not appear to include | not appear to contain | not appear to hold | not appear to have |
        not look to include | not thought to contain | not have included | not have contained | not believed to include | not believed to contain |
        is not thought to include | not thought to include | not include | not contain | not hold | not reveal | not expose | not store | stores no |
        store no | stored no | collected no | collects no | with the exception of |
        leaving out | isn't stored | does not involve | did not reveal | did not touch | did not reach | did not affect |
        did not compromise | could not see | could not read | unable to access | not able to access | failed to access | didn't contain |
        didn't get | didn't access | didn't take | doesn't include | doesn't contain | don't contain | don't store
advice kind=advice
    id: rahasiakan | berhati-hati |
        masuk memakai | masuk menggunakan | masuk dengan | login menggunakan | login memakai | login dengan | bermodal | bermodalkan | menebak | belum diketahui apakah | belum jelas apakah | tidak jelas apakah | belum pasti apakah | sebaiknya | hindari | menghindari | waspadai | disarankan | diimbau | mengimbau | segera mengubah | jangan | melindungi | wajib | harus | hendaknya | menjaga | hati-hati | waspada | rutin | agar tidak | autentikasi | otentikasi | pelindungan | perlindungan data pribadi adalah | data pribadi yang bersifat | dapat digunakan untuk | bisa digunakan untuk |
        dapat dipakai untuk | bisa dipakai untuk | bisa dimanfaatkan untuk | dapat dimanfaatkan untuk | bisa disalahgunakan untuk | dapat disalahgunakan untuk | dapat digunakan guna | bisa digunakan guna |
        phishing untuk | phising untuk | pengelabuan untuk | penipuan untuk | korban phishing | korban phising | dengan phishing | dengan phising | lewat phishing | lewat phising | melalui phishing | melalui phising |
        dilarang | mengirim surat | mengirim surat elektronik | mengirimkan surat elektronik | mengirim email | mengirim surel | lewat email | melalui email | melalui surel | lewat surel | lewat surat elektronik | mendaftar dengan | mengaktifkan | minta | meminta | verifikasi
    en: be wary | stay wary | be alert | stay alert | be vigilant | stay vigilant | remain vigilant | watch for | watch out for | look out for | keep an eye on | check your | check their | watch your | review your | review their | monitoring their | monitoring your | use strong | use different | use unique | replace their | replace your | replacing their | cancel their | cancel your |
        by letter | by letters | by post | by text message | by SMS | via SMS | using passwords | using credentials | using login | using logins | using the passwords | using the credentials | using a password | using passwords stolen |
        used stolen | using stolen | with stolen | through stolen | used compromised | using compromised | with compromised | through compromised | guessed | guessing | got in with | get in with | log in with | logged in with | logging in with |
        allows citizens | allow citizens | obligatory | entitles | unclear whether | unclear if | not known whether | not known if | not clear whether | not clear if | should | avoid | avoiding | advised to | advised users | advised customers | advised people | advised its | advised them | is advised | are advised | were advised | advises | recommended | recommends | urged | encouraged | change | changing | reset | resetting | protect | protecting | must | enable | enabling | monitor | be careful | beware | required to provide | asks users | in order to register | two-factor | credit monitoring | identity theft protection | sign up | please | offering free | offers free | offered free | offering credit | offers credit | offering identity | offers identity | offers customers | offering customers | offered customers | offering affected | offers affected |
        verify | request | to register | contact us | via email | through email | sent an email | sent an e-mail | in an email | in an e-mail | by e-mail | email to | by phone | by email | by mail | call | notified by | letters to | letter to | mailed | emailed | notification letters
# `strong`: says it of a list of any length behind it
advice-strong kind=advice strong
    id: tidak membagikan | tak membagikan | jangan membagikan | jangan bagikan | jangan pernah membagikan | jangan pernah memberikan | jangan pernah memberi |
        tidak memberikan | tak memberikan | jangan memberikan | jangan berikan | tidak memberi | tidak memberitahukan | jangan memberitahukan | tidak menyerahkan |
        jangan menyerahkan | tidak menyebarkan | jangan menyebarkan | tidak sembarangan | tak sembarangan | jangan sembarangan | tidak sembarang | jangan sembarang |
        tidak asal | jangan asal | tidak mudah memberikan | tidak mudah membagikan | jangan mudah memberikan | jangan mudah membagikan | tidak gampang memberikan |
        tidak gampang membagikan | tidak mengunggah | jangan mengunggah | jangan unggah | tidak mengirimkan | jangan mengirimkan | jangan mengirim |
        mengganti | ganti | mengubah | ubah | memperbarui | bisa menggunakan | dapat menggunakan | bisa memanfaatkan | dapat memanfaatkan | bisa memakai | dapat memakai | cukup bermodal | hanya bermodal | dengan bermodal |
        tidak pernah meminta | tak pernah meminta | tidak akan meminta | tak akan meminta | tidak meminta | tak meminta | merahasiakan | jaga kerahasiaan |
        menjaga kerahasiaan | menyelidiki apakah | diselidiki apakah | memastikan apakah | mendalami apakah | menelusuri apakah | memeriksa apakah | mengecek apakah |
        mengetahui apakah | mengonfirmasi apakah | merinci apakah | menyebutkan apakah | menjelaskan apakah | menjawab apakah | tahu apakah
    en: never share | never to share | not share | not to share | don't share | refrain from sharing | avoid sharing | stop sharing | never give | never to give |
        not give | not to give | don't give | avoid giving | refrain from giving | never disclose | not disclose | not to disclose | don't disclose | never reveal |
        not to reveal | don't reveal | never provide | not provide | not to provide | don't provide | never send | not send | not to send | don't send |
        never enter | not enter | not to enter | don't enter | never upload | not upload | not to upload | never post | not to post | not arbitrarily | not carelessly | not to arbitrarily | not to carelessly | not to easily | not easily | carelessly upload | carelessly share |
        carelessly give | change their | change your | changing their | changing your | reset their | reset your | resetting their | update their | arbitrarily give | arbitrarily share | easily give | easily share | could use | can use | might use | may use | could then use |
        hand over | handing over | into giving | into revealing | into sharing | into providing | into disclosing | into entering | into divulging | divulge | divulging |
        give up their | giving up their | give away their | giving away their | ask you for | asks you for | asking you for | ask them for | asking them for |
        ask people for | asking people for | ask for | asking for | asked for their | never ask | never asks | not ask | phish for | phishing for | fish for | fishing for |
        investigating whether | investigating if | investigate whether | investigate if | looking into whether | looking into if | look into whether | determine whether |
        determine if | determining whether | determining if | establish whether | establish if | establishing whether | establishing if | checking whether | checking if |
        check whether | check if | find out whether | find out if | finding out whether | assess whether | assess if | assessing whether | assessing if | examining whether |
        examining if | ascertain whether | ascertain if | confirm whether | confirm if | verify whether | verify if | verifying whether | say whether | say if | said whether |
        saying whether | disclose whether | disclose if | disclosed whether | specify whether | specify if | specified whether | reveal whether | know whether | know if |
        known whether | known if | comment on whether | clear whether | clear if | certain whether | sure whether | sure if | learn whether | studying whether |
        analysing whether | analyzing whether | reviewing whether | asked whether | asked if
# `modal`: not where "have" follows it, which tells of what was done
advice-modal kind=advice modal
    id: pelaku bisa | pelaku dapat | penjahat bisa | penjahat dapat | penipu bisa | penipu dapat | pelaku kejahatan bisa | pelaku kejahatan dapat | penjahat siber bisa |
        penjahat siber dapat | orang lain bisa | orang lain dapat | oknum bisa | oknum dapat | seseorang bisa | seseorang dapat
    en: scammers could | scammers can | scammers may | scammers might | scammers will | scammers would | fraudsters could | fraudsters can | fraudsters may | fraudsters might |
        fraudsters will | fraudsters would | criminals could | criminals can | criminals may | criminals might | criminals will | criminals would | cybercriminals could |
        cybercriminals can | cybercriminals may | cybercriminals might | thieves could | thieves can | thieves may | thieves might | crooks could | crooks can | crooks may |
        crooks might | con artists could | con artists may | impostors could | impostors may | phishers could | phishers may | spammers could | spammers may |
        someone could | someone can | anyone could | anyone can
# what something is likened to has not leaked
likened kind=law
    id: mengibaratkan | diibaratkan | menganalogikan | analogikan | dianalogikan | mengumpamakan | diumpamakan
law kind=law
    id: bersifat umum | bersifat spesifik | bersifat pribadi | yang dimaksud data pribadi | yang dimaksud dengan data pribadi | tergolong data pribadi | termasuk data pribadi | kategori data pribadi | jenis data pribadi | data pribadi terdiri | data pribadi adalah |
        mewajibkan perusahaan | mewajibkan pengendali data | mengharuskan perusahaan | mewajibkan penyelenggara | data pribadi umum | data pribadi spesifik | dalam undang-undang | menurut undang-undang | dalam UU
    en: general personal data | specific personal data | special personal data | types of personal data | personal data is a | personal data means | two types of data | types of data known | digital identity is | of a general nature | of a specific nature | personal data is defined | defines personal data | personal data as defined | under the law | under the legislation | under the bill | obliges businesses | obliges companies | obliges organisations | obliges organizations | obliges firms | requires businesses to | requires companies to | requires firms to |
        requires organisations to | requires organizations to | the law defines | counts as personal data | considered personal data | categories of personal data
form kind=form
    id: formulir | elemen data | mengisi | diisi | diwajibkan mengisi | aplikasi mengumpulkan | mengumpulkan data | salinan DPT | salinan data | salinan yang diterima | salinan yang diserahkan | salinan yang dimiliki | yang dikumpulkan | ditampilkan ke publik | ditampilkan kepada publik | diumumkan | terbuka untuk umum | mendaftar | saat pendaftaran | pendaftaran membutuhkan | pendaftaran butuh | pendaftaran memerlukan | pendaftaran mensyaratkan | pendaftaran perlu | pendaftaran wajib | pendaftaran mewajibkan | dalam pendaftaran | proses pendaftaran | untuk pendaftaran | pada pendaftaran | waktu pendaftaran | ketika pendaftaran | dibutuhkan untuk | diperlukan untuk | syarat |
        struktur data di | dapat dilihat publik | untuk masuk
    en: are written on it | is written on it | are printed on it | is printed on it | form has | this form | fill in | filling in | to fill out | data elements | collects | is collected | are collected | asks for | asks users for | requires | are required | need to provide | publicly displayed | displayed publicly | shown to the public | published openly | open to the public | copy of the | copy received | copies received | copy handed | copy given | registering
break kind=break
    id: tetapi | tapi | namun | sedangkan | sementara | melainkan | kecuali
    en: but | however | yet | except
# `front`: at the head of a sentence they lead to a clause that a comma ends
break-front kind=break front
    id: meski | meskipun | walaupun | kendati | biarpun | sekalipun
    en: although | though | while | whereas | despite | whilst | even though | even if
reader kind=reader
    id: Anda | kamu | kita
    en: you | your | yours | yourself
could kind=could
    id: bisa | dapat | mungkin | berpotensi | berisiko | akan
    en: could | can | may | might | would | will
if kind=if
    id: jika | bila | apabila | kalau | andai | seandainya
    en: if | unless | whenever
by kind=by
    id: dengan menggunakan | menggunakan | memakai | melalui | lewat | via | berdasarkan | sesuai
    en: using | via | through | by | based on | according to
# at the head of a sentence: it tells what there is
begins kind=begins
    id: Ada | Terdapat | Tersedia | Tampak | Di dalamnya | Di situ | Di sana | Isinya | Tertera | Termasuk | Lalu ada | Belum lagi
    en: In it | Among | There is | There are | There was | There were | It has | They have | Also
