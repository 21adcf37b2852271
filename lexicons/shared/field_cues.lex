# Words that decide whether named kinds of data are said to have leaked.
#   kind=open     opens a list of data: mencakup, including
#   kind=deny     says that they did not leak: tidak bocor, were not affected
#   kind=advice   what people should do or protect; what a law or a service asks for: none has leaked
#   kind=break    begins a clause of its own: tetapi, while
class: field_cue

open kind=open
    id: mencakup | meliputi | berisi | berisikan | berupa | terdiri dari | terdiri atas | antara lain | di antaranya | diantaranya | seperti | termasuk | yakni | yaitu | memuat | mulai dari | misalnya | rincian | tercantum | memiliki kolom | terdapat | isinya |
        mengandung | berikut | dan lain-lain | kombinasi | memuat data | lengkap dengan | bertuliskan | dengan detail | data yang bocor | ikut bocor | dilengkapi | disertai | terpampang | lewat | menampilkan | ialah | adalah
    en: including | included | includes | include | such as | contained | contains | containing | comprised | comprises | consists of | consisting of | consisted of | namely | among them | like | ranging from | details of | there are | along with | as well as | exposed data | data exposed | comprising | exposed | alongside | with |
        data such as | information such as | information like | which included | e.g | are | were | was | included in | accessed | in the form of | combination of | may have included | potentially included | related to | in addition to | records of | having | together with
deny kind=deny
    id: tidak bocor | tidak ikut bocor | tidak termasuk | bukan termasuk | tidak ada yang bocor | tidak tersimpan | tetap aman | masih aman | aman | terenkripsi dengan aman | tidak terdampak | tidak diretas | tidak berhasil diakses | tidak ada | tidak menyimpan | tidak terdapat | tidak ditemukan | tidak meliputi | tidak mencakup | tidak tersebar |
        tidak memuat | tidak berhasil | tidak membocorkan | terlindungi
    en: were not | was not | are not | is not | not included | did not include | did not contain | didn't include | not affected | not compromised | no evidence | not exposed | does not include | does not contain | not accessed | no longer | weren't | wasn't | not stored | never stored | does not store | no passwords | no financial | no credit card |
        no payment | no social security | no bank | none of | not believed | remain safe | remained safe | not been | were unaffected | unaffected | no other | neither | nor | without | excluding | not involve | did not involve | did not expose | do not contain | don't include | no sensitive | no personal | no email | no customer | not impacted | no phone | no card | doesn't store
advice kind=advice
    id: sebaiknya | disarankan | diimbau | mengimbau | mengganti | ganti | segera mengubah | jangan | ubah | mengubah | melindungi | wajib | harus | hendaknya | menjaga | hati-hati | waspada | rutin | agar tidak | autentikasi | otentikasi | pelindungan | perlindungan data pribadi adalah | data pribadi yang bersifat | dapat digunakan untuk | bisa digunakan untuk |
        dilarang | memperbarui | mendaftar dengan | mengaktifkan | minta | meminta | verifikasi
    en: should | advised | recommended | recommends | urged | encouraged | change | changing | reset | resetting | protect | protecting | must | enable | enabling | monitor | be careful | beware | required to provide | asks users | in order to register | two-factor | credit monitoring | identity theft protection | sign up | please | offering | offers |
        verify | request | to register | contact us | via email | by phone | by email | by mail | call | notified by | letters to | letter to | mailed | emailed | notification letters
break kind=break
    id: tetapi | tapi | namun | sedangkan | sementara | meski | meskipun | walaupun | melainkan | kecuali | kendati
    en: but | however | although | though | while | whereas | yet | except | despite
