# Numbers in English words; the attributes are those of lexicons/id/number_words.lex. `article` is a "one" that counts
# only before a scale, `and` joins hundreds and the rest, `range` and `between` make ranges, `of` joins vague plurals,
# `point` begins decimals.
class: number_word
language: en

nol value=0 strict = zero | nought | naught
one value=1 strict = one
two value=2 strict = two
three value=3 strict = three
four value=4 strict = four
five value=5 strict = five
six value=6 strict = six
seven value=7 strict = seven
eight value=8 strict = eight
nine value=9 strict = nine
ten value=10 strict = ten
eleven value=11 strict = eleven
twelve value=12 strict = twelve
thirteen value=13 strict = thirteen
fourteen value=14 strict = fourteen
fifteen value=15 strict = fifteen
sixteen value=16 strict = sixteen
seventeen value=17 strict = seventeen
eighteen value=18 strict = eighteen
nineteen value=19 strict = nineteen
twenty value=20 strict = twenty
thirty value=30 strict = thirty
forty value=40 strict = forty | fourty
fifty value=50 strict = fifty
sixty value=60 strict = sixty
seventy value=70 strict = seventy
eighty value=80 strict = eighty
ninety value=90 strict = ninety
hundred times=100 strict = hundred
dozen times=12 strict = dozen
half part=500000 strict = half
quarter part=250000 strict = quarter
three-quarters part=750000 strict = three-quarters | three quarters
article article strict = a | an
and and strict = and
tens times=10 vague strict = tens
dozens times=12 vague strict = dozens | scores
hundreds times=100 vague strict = hundreds
some some strict = several | few | couple of
first value=1 ordinal strict = first
second value=2 ordinal strict = second
third value=3 ordinal strict = third
fourth value=4 ordinal strict = fourth
fifth value=5 ordinal strict = fifth
sixth value=6 ordinal strict = sixth
seventh value=7 ordinal strict = seventh
eighth value=8 ordinal strict = eighth
ninth value=9 ordinal strict = ninth
tenth value=10 ordinal strict = tenth
range-to range strict = to
between between strict = between
of of strict = of
point point strict = point
