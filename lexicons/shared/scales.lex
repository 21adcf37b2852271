# Words that multiply the number before them. times= says by how much; times_id= where Indonesian reads the letter
# otherwise; `letter` marks abbreviations that need a figure glued to them or a capital; `vague` marks plurals that stand
# for an unknown multiple, `bare` such as do so only where no number stands before them ("lakhs of people", not "12
# lakhs"); `one` marks words that carry their own "one".
class: scale

thousand times=1000
    id: ribu | rebu
    en: thousand
thousand-short times=1000 letter
    any: k
thousand-rb times=1000
    id: rb | ribuan rb
thousand-one times=1000 one
    id: seribu
thousands times=1000 vague
    id: ribuan
    en: thousands
lakh times=100000
    en: lakh | lac
lakhs times=100000 bare
    en: lakhs | lacs
million times=1000000
    id: juta
    en: million | mil | mln
million-short times=1000000
    any: jt | mn
million-letter times=1000000 times_id=1000000000 letter
    any: m
million-double-letter times=1000000 letter
    any: mm
million-one times=1000000 one
    id: sejuta
millions times=1000000 vague
    id: jutaan
    en: millions
crore times=10000000
    en: crore
crores times=10000000 bare
    en: crores
billion times=1000000000
    id: miliar | milyar | milliar | biliun
    en: billion | bln
billion-short times=1000000000
    any: bn | mlr | mliar
billion-letter times=1000000000 letter
    any: b
billion-one times=1000000000 one
    id: semiliar | semilyar
billions times=1000000000 vague
    id: miliaran | milyaran
    en: billions
trillion times=1000000000000
    id: triliun | trilyun | triliyun
    en: trillion
trillion-short times=1000000000000
    any: tn
trillion-letter times=1000000000000 letter
    any: t
trillions times=1000000000000 vague
    id: triliunan
    en: trillions
