# Totals with a date that claims are held against: more leaked voters than there are voters cannot be. value= is the
# total, year= what it is called after (an election, a census), of= whom it counts, body= whose data it concerns. Several years
# of one total are several entries; a claim is held against the newest that was known on its day. Each entry says where it is
# from: source= who published it, dated= when, url= where that can be read; `runut lexicon check` asks for all three.
class: denominator

voters-2014 value=190307134 year=2014 of=voters body=kpu dated=2014-06-13 source="KPU, Keputusan Nomor 477 Tahun 2014 (DPT Pilpres 2014)" url=https://nasional.sindonews.com/berita/873202/113/kpu-terbitkan-sk-penetapan-dpt-pilpres
    id: DPT Pemilu 2014 | pemilih Pemilu 2014
    en: voters in 2014
voters-2019 value=192866254 year=2019 of=voters body=kpu dated=2019-04-08 source="KPU, rapat pleno DPTHP-3 Pemilu 2019" url=https://nasional.kompas.com/read/2019/04/08/21501411/jumlah-pemilih-pemilu-2019-bertambah-jadi-192866254
    id: DPT Pemilu 2019 | pemilih Pemilu 2019
    en: voters in 2019
voters-2024 value=204807222 year=2024 of=voters body=kpu dated=2023-07-02 source="KPU, rapat pleno DPT Pemilu 2024" url=https://mediarealita.com/2023/07/03/diplenokan-kpu-204-juta-lebih-pemilih-masuk-dpt-pemilu-2024/
    id: DPT Pemilu 2024 | pemilih Pemilu 2024
    en: voters in 2024
population-2010 value=237641326 year=2010 of=population body=dukcapil dated=2010 source="BPS, Sensus Penduduk 2010" url=https://sensus.bps.go.id/
    id: penduduk Indonesia 2010
    en: population of Indonesia in 2010
population-2020 value=270203917 year=2020 of=population body=dukcapil dated=2021-01-21 source="BPS, Hasil Sensus Penduduk 2020" url=https://sensus.bps.go.id/
    id: penduduk Indonesia 2020
    en: population of Indonesia in 2020
population-2023 value=278696200 year=2023 of=population body=dukcapil dated=2023-06 source="BPS, penduduk pertengahan tahun 2023 (proyeksi SP2020)" url=https://www.bps.go.id/
    id: penduduk Indonesia 2023
    en: population of Indonesia in 2023
