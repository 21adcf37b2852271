# Words that decide whether named kinds of data are said to have leaked.
#   kind=open     opens a list of data: mencakup, including
#   kind=goes_on  goes on with a list: ada pula
#   kind=deny     says that they did not leak: tidak bocor, were not affected
#   kind=advice   what people should do or protect; what a law or a service asks for: none has leaked
#   kind=law      what a law or a rule calls data: none has leaked
#   kind=form     what a form, a register or an app asks for, holds or shows: none has leaked unless the sentence says so
#   kind=break    begins a clause of its own: tetapi, while
class: field_cue

open kind=open
    id: paling tidak ada | paling tidak | setidaknya ada | setidak-tidaknya | tidak hanya | bukan hanya | tidak cuma | tak hanya | tak cuma | bukan cuma |
        bukan sekadar | tidak sekadar | tidak terbatas pada | tak ketinggalan | terkandung | dilihat | diakses | mengambil | diambil | mencuri | dicuri | membocorkan | bocor | terekspos | tersebar | menggondol |
        mengekspos | menyimpan | memperlihatkan | menunjukkan | terlihat | tertera | mencantumkan | beserta | menyangkut | memegang | mengantongi |
        menguasai | isi sampelnya | isi | data seperti | informasi seperti | menyebut | berikut ini | sebagai berikut | terpapar | terbuka |
        mencakupi | terbagi | mencapai | merupakan | ada yang | terhimpun | berbentuk | rinciannya | dirinci |
        mencakup | meliputi | terbatas pada | hanya sebatas | kolom | ikut tersalin | kehilangan salinan | ada pula | terdapat pula | ada kolom | berisi | berisikan | berupa | terdiri dari | terdiri atas | antara lain | di antaranya | diantaranya | seperti | termasuk | yakni | yaitu | memuat | mulai dari | mulai | ada juga | juga terdapat | selain itu ada | termasuk pula | misalnya | rincian | tercantum | memiliki kolom | terdapat | isinya |
        mengandung | berikut | dan lain-lain | kombinasi | memuat data | lengkap dengan | bertuliskan | dengan detail | data yang bocor | ikut bocor | dilengkapi | disertai | terpampang | menampilkan | ialah | adalah
    en: held | not only | not just | not limited to | no fewer than | no less than | got | gets | obtained | obtain | took | stole | grabbed | copied | downloaded | leaked | revealed | revealing | reveals | showing |
        shows | showed | carry | carried | listing | listed | lists | features | featuring | spanning | covering |
        covers | covered | made up of | comprise | encompassing | encompasses | compromised | stolen | displayed | displays | disclosed | disclosing |
        extracted | exfiltrated | harvested | scraped | viewed | acquired | impacted | spilled | exposing | exposes | leaking | stealing |
        accessing | got hold of | got at | made off with | consist of | composed of | plus |
        whether | including | included | includes | include | carries | also lists | also holds | also shows | such as | contained | contain | contains | containing | comprised | comprises | consists of | consisting of | consisted of | namely | among them | like | ranging from | details of | there are | along with | as well as | exposed data | data exposed | comprising | exposed | alongside | with |
        data such as | information such as | information like | which included | e.g | are | were | was | included in | accessed | in the form of | combination of | may have included | potentially included | related to | in addition to | records of | having | together with | lost control of | control of
# begins a sentence that goes on with the list of the one before
goes-on kind=goes_on
    id: ada pula | terdapat pula | ada juga | juga terdapat | juga ada | selain itu ada | selain itu terdapat | tercantum pula | tercatat pula | termasuk pula | termuat pula | ikut pula
    en: also included | also among | it also contained | it also included | the data also | there were also | there was also
deny kind=deny
    id: tak bocor | tak ikut bocor | tak ikut | tak dibobol | tak dicuri | tak tercuri | tak terekspos | tak bisa diakses | tak dapat diakses |
        tak mengandung | tak berisi | tak termasuk | tak ada yang bocor | tak tersimpan | tak terdampak | tak diretas | tak berhasil diakses |
        tak ada | tak menyimpan | tak terdapat | tak ditemukan | tak meliputi | tak mencakup | tak tersebar | tak memuat | tak berhasil | tak membocorkan |
        tidak tersentuh | tak tersentuh | tidak diambil | tak diambil | tidak diakses | tak diakses | belum termasuk | tidak pernah menyimpan |
        tak pernah menyimpan | tidak ada kebocoran | tak ada kebocoran | tetap terlindungi | tetap terlindung | masih terlindungi | tetap terjaga |
        terjaga aman | dipastikan aman | dalam keadaan aman | tidak terpengaruh | tak terpengaruh | tidak terlibat | tidak terpapar | tak terpapar |
        tidak mengekspos | bukan berisi | tidak bocor | tidak ikut bocor | tidak ikut | tidak dibobol | tidak dicuri | tidak tercuri | tidak terekspos | tidak bisa diakses | tidak dapat diakses | tidak mengandung | tidak berisi | bukan data | tidak termasuk | bukan termasuk | tidak ada yang bocor | tidak tersimpan | tetap aman | masih aman | aman | terenkripsi dengan aman | tidak terdampak | tidak diretas | tidak berhasil diakses | tidak ada | tidak menyimpan | tidak terdapat | tidak ditemukan | tidak meliputi | tidak mencakup | tidak tersebar |
        tidak memuat | tidak berhasil | tidak membocorkan | terlindungi
    en: no leak of | no leakage of | no theft of | no breach of | remains protected | remain protected | stay protected | stays protected |
        remained protected | remains secure | remain secure | stay secure | remained secure | are safe | is safe | were safe | was safe | remains safe |
        are secure | no medical | no health | no credit | no employee | no user | no patient | no data | did not contain any | did not steal |
        did not access | could not access | cannot access | did not obtain | did not take | did not get | never collected | does not collect |
        do not collect | do not store | do not hold | did not hold | had not been | have not been | has not been | beyond reach | spared |
        held no | holds no | hold no | had no | has no | contained no | contains no | includes no | included no | include no | were not | was not | are not | is not | not included | did not include | did not contain | didn't include | not affected | not compromised | no evidence | not exposed | does not include | does not contain | not accessed | no longer | weren't | wasn't | not stored | never stored | does not store | no passwords | no financial | no credit card |
        no payment | no social security | no bank | none of | not believed | remain safe | remained safe | not been | were unaffected | unaffected | no other | neither | nor | without | excluding | not involve | did not involve | did not expose | do not contain | don't include | no sensitive | no personal | no email | no customer | not impacted | no phone | no card | no reason to believe | no indication | doesn't store
advice kind=advice
    id: sebaiknya | disarankan | diimbau | mengimbau | mengganti | ganti | segera mengubah | jangan | ubah | mengubah | melindungi | wajib | harus | hendaknya | menjaga | hati-hati | waspada | rutin | agar tidak | autentikasi | otentikasi | pelindungan | perlindungan data pribadi adalah | data pribadi yang bersifat | dapat digunakan untuk | bisa digunakan untuk |
        dilarang | mengirim surat | mengirim surat elektronik | mengirimkan surat elektronik | mengirim email | mengirim surel | lewat email | melalui email | melalui surel | lewat surel | lewat surat elektronik | memperbarui | mendaftar dengan | mengaktifkan | minta | meminta | verifikasi
    en: should | advised | recommended | recommends | urged | encouraged | change | changing | reset | resetting | protect | protecting | must | enable | enabling | monitor | be careful | beware | required to provide | asks users | in order to register | two-factor | credit monitoring | identity theft protection | sign up | please | offering | offers |
        verify | request | to register | contact us | via email | through email | sent an email | sent an e-mail | in an email | in an e-mail | by e-mail | email to | by phone | by email | by mail | call | notified by | letters to | letter to | mailed | emailed | notification letters
law kind=law
    id: bersifat umum | bersifat spesifik | bersifat pribadi | yang dimaksud data pribadi | yang dimaksud dengan data pribadi | tergolong data pribadi | termasuk data pribadi | kategori data pribadi | jenis data pribadi | data pribadi terdiri | data pribadi adalah |
        data pribadi umum | data pribadi spesifik | dalam undang-undang | menurut undang-undang | dalam UU
    en: general personal data | specific personal data | of a general nature | of a specific nature | personal data is defined | defines personal data | personal data as defined | under the law | the law defines | counts as personal data | considered personal data | categories of personal data
form kind=form
    id: formulir | elemen data | mengisi | diisi | diwajibkan mengisi | aplikasi mengumpulkan | mengumpulkan data | salinan DPT | salinan data | salinan yang diterima | salinan yang diserahkan | salinan yang dimiliki | yang dikumpulkan | ditampilkan ke publik | ditampilkan kepada publik | diumumkan | terbuka untuk umum | mendaftar | pendaftaran | dibutuhkan untuk | diperlukan untuk | syarat |
        struktur data di | dapat dilihat publik | untuk masuk
    en: form has | this form | fill in | filling in | to fill out | data elements | collects | is collected | are collected | asks for | asks users for | requires | are required | need to provide | publicly displayed | displayed publicly | shown to the public | published openly | open to the public | copy of the | copy received | copies received | copy handed | copy given | registering
break kind=break
    id: tetapi | tapi | namun | sedangkan | sementara | meski | meskipun | walaupun | melainkan | kecuali | kendati
    en: but | however | although | though | while | whereas | yet | except | despite
