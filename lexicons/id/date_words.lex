# Words that tell when. kind= says how a word takes part:
#   day      a whole expression; offset= in days from the day of publication
#   unit     hari, pekan, bulan, tahun; unit=
#   one      sehari, sebulan: a unit with its "one" inside; unit=
#   after    stands behind a unit, weekday or month and moves it: lalu -1, ini 0, depan +1 (offset=)
#   ago      behind "dua hari": that long before publication;   later  that long after the date told before
#   part     a part of a month or year that changes nothing: awal, akhir; `early`: it may lie in the month that is not over
#   prep     before a month or year that stands alone: pada, sejak, bulan
#   name     before or behind a year it makes a name of it: Pemilu 2024
#   ahead    something is to come: the weekday behind it is the next one
#   told     counted from the date told before: keesokan, sehari sebelumnya
#   after-told, next-told   a unit so counted: bulan berikutnya, the following month;   earlier  "the day before, …"
#   clock    behind a time: WIB
class: date_word
language: id

today kind=day offset=0 = hari ini | malam ini | pagi ini | siang ini | sore ini
same-day kind=day offset=0 told = hari yang sama | hari itu juga | malam itu juga
yesterday kind=day offset=-1 = kemarin | tadi malam | semalam | kemarin sore | kemarin pagi | kemarin malam | kemarin siang
before-yesterday kind=day offset=-2 = kemarin lusa | dua hari lalu
tomorrow kind=day offset=1 = besok | esok
next-day kind=day offset=1 told = keesokan | keesokan hari | keesokan harinya | keesokannya | esok harinya
after-tomorrow kind=day offset=2 = lusa
day kind=unit unit=day = hari
week kind=unit unit=week = pekan | minggu
month kind=unit unit=month = bulan
year kind=unit unit=year = tahun
weekend kind=unit unit=weekend = akhir pekan | akhir minggu
one-day kind=one unit=day = sehari
one-week kind=one unit=week = seminggu | sepekan
one-month kind=one unit=month = sebulan
one-year kind=one unit=year = setahun
last-after kind=after offset=-1 = lalu | yang lalu | silam | kemarin | tadi
this-after kind=after offset=0 = ini | berjalan | tersebut
next-after kind=after offset=1 = besok | esok | depan | mendatang | nanti | yang akan datang
told-after kind=after-told offset=1 = berikutnya | setelahnya | sesudahnya
told-before kind=after-told offset=-1 = sebelumnya
told-same kind=after-told offset=0 = yang sama
told-year kind=told-year = tahun itu | tahun tersebut | tahun yang sama | tahun itu juga | di tahun yang sama | pada tahun yang sama
ago kind=ago = lalu | yang lalu | silam | terakhir
ago-told kind=ago told = sebelumnya | sebelum itu
hence kind=later now = lagi
later kind=later = kemudian | setelahnya | berselang | sesudahnya | setelah itu | berikutnya
part-early kind=part early = awal | pertengahan | medio
part kind=part = akhir | penghujung | sepanjang | pagi | siang | sore | malam | petang | dini hari | subuh
prep kind=prep = pada | di | sejak | sampai | hingga | bulan | tahun | per | tanggal | tertanggal | dalam | sekitar | selama | antara |
    periode | mulai | dari | medio | sebelum | setelah | kurun | dan
name kind=name = Pemilu | Pilpres | Pilkada | Pileg | DPT | UU | Nomor | No | Piala Dunia | Piala Eropa | Olimpiade | Asian Games | SEA Games |
    G20 | KTT | HUT | Undang-Undang | Permen | PP | Perpres | Daftar Pemilih Tetap | APBN | RAPBN | RKP | RPJMN | Rencana | Expo | Award |
    Awards | edisi | versi | ISO | Ramadan | Idulfitri | Lebaran | Laporan | CPNS | SNBP | SNMPTN | UTBK | Sensus | DPS | Visi | Generasi |
    Sensus Penduduk | Hari Pers Nasional | KUHP | Keppres | Peraturan | Final
clock kind=clock = pukul | jam
wib kind=clock zone=420 = WIB
wita kind=clock zone=480 = WITA
wit kind=clock zone=540 = WIT
ahead kind=ahead = akan | bakal | dijadwalkan | direncanakan | rencananya | diagendakan
# only of units that are counted: "sepekan sebelum 20 November"
after-side kind=side offset=1 = setelah | sesudah | usai
before-side kind=side offset=-1 = sebelum | menjelang | jelang
