# Abbreviations whose dot does not end a sentence, written without the dot. A word that is common by itself ("no", "art",
# "sun") stands here only where the dot almost always makes it an abbreviation in news.
class: abbreviation

place = Kab | Kec | Kel | Prov | Jl | Jln | Gg | Ds | Dsn | Kp | Komp | Blk | Kav | St | Ave | Blvd | Mt | Ft
person = drg | drh | Plt | Plh | Pj | Pjs | Muh | Moh | Mohd | Dr | Drs | Dra | Ir | Prof | Hj | KH | K.H | Tn | Ny | Nn | Sdr | Sdri | Mr | Mrs | Ms | Messrs | Jr | Sr | Rev | Hon | R.M | R.A | Rd | Tgk |
    Tb
rank = Jend | Letjen | Mayjen | Brigjen | Irjen | Komjen | Kombes | AKBP | Kompol | Ipda | Iptu | Aiptu | Aipda | Bripka | Kol | Letkol |
    Kapt | Lettu | Letda | Serma | Pol | Purn | Gen | Col | Lt | Capt | Sgt | Maj | Sen | Rep | Gov | Supt | Insp | Cmdr | Adm
degree = Phd | M.Si | M.Sc | M.H | S.H | S.Kom | S.E | M.M | M.T | S.T | S.Sos | S.IP | M.Kom | M.Hum | LL.M | Ph.D | B.A | M.A
company = Inc | Corp | Ltd | Co | Bros
reference = incl | Hal | Vol | Fig | vs | cf | al | dst | dsb | dll | dkk | yth | a.n | d.a | u.p | s.d | ttd | tsb
month = Feb | Peb | Mrt | Apr | Jun | Jul | Aug | Ags | Agt | Sept | Sep | Okt | Oct | Nov | Nop | Des | Dec
weekday = Mon | Tue | Tues | Wed | Thu | Thur | Thurs | Fri
title = Bpk | Bp
latin = e.g | i.e | approx | a.m | p.m
number = Rp | U.S | U.K | U.N
# "No. KK, dan alamat": the word ends sentences too ("He said no."), so its dot goes on before short capitals alone
number-sign before_capitals = No
