# Totals with a date that claims are held against: more leaked voters than there are voters cannot be. value= is the
# total, year= its year; several years of one total are several entries. Sources: KPU decrees on the voter roll, BPS
# census and projections, BPJS Kesehatan annual reports, APJII survey.
class: denominator

voters-2014 value=190307134 year=2014 of=voters body=kpu
    id: DPT Pemilu 2014 | pemilih Pemilu 2014
    en: voters in 2014
voters-2019 value=192866254 year=2019 of=voters body=kpu
    id: DPT Pemilu 2019 | pemilih Pemilu 2019
    en: voters in 2019
voters-2024 value=204807222 year=2024 of=voters body=kpu
    id: DPT Pemilu 2024 | pemilih Pemilu 2024
    en: voters in 2024
population-2010 value=237641326 year=2010 of=population body=dukcapil
    id: penduduk Indonesia 2010
    en: population of Indonesia in 2010
population-2020 value=270203917 year=2020 of=population body=dukcapil
    id: penduduk Indonesia 2020
    en: population of Indonesia in 2020
population-2023 value=278696200 year=2023 of=population body=dukcapil
    id: penduduk Indonesia 2023
    en: population of Indonesia in 2023
