# Numbers in Indonesian words. value= stands for itself; times= multiplies what stands before it; `teen` adds ten;
# `vague` is an unknown multiple of times=; `some` an unknown small number; `ordinal` a place in an order, `prefix`
# makes one; `range`, `between` and `and` make ranges.
class: number_word
language: id

nol value=0 strict = nol
one value=1 strict = satu
two value=2 strict = dua
three value=3 strict = tiga
four value=4 strict = empat
five value=5 strict = lima
six value=6 strict = enam
seven value=7 strict = tujuh
eight value=8 strict = delapan
nine value=9 strict = sembilan
ten value=10 strict = sepuluh
eleven value=11 strict = sebelas
hundred-one value=100 strict = seratus
dozen-one value=12 strict = selusin
teen teen strict = belas
tens-times times=10 strict = puluh
hundred times=100 strict = ratus
dozen times=12 strict = lusin
half part=500000 strict = setengah | separuh
quarter part=250000 strict = seperempat
three-quarters part=750000 strict = tiga perempat
tens times=10 vague strict = puluhan
teens times=10 vague high=19 strict = belasan
hundreds times=100 vague strict = ratusan
some some strict = beberapa
first value=1 ordinal strict = pertama | kesatu
second value=2 ordinal strict = kedua
third value=3 ordinal strict = ketiga
fourth value=4 ordinal strict = keempat
fifth value=5 ordinal strict = kelima
sixth value=6 ordinal strict = keenam
seventh value=7 ordinal strict = ketujuh
eighth value=8 ordinal strict = kedelapan
ninth value=9 ordinal strict = kesembilan
tenth value=10 ordinal strict = kesepuluh
range-to range strict = sampai | hingga | s.d
between between strict = antara
range-and and strict = dan
ordinal-prefix prefix strict = ke
point point strict = koma
