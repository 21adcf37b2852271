class: agency
# c
bin kind=state x="a b"
    id: Badan Intelijen Negara | "BIN" |
        BIN RI
    en: ~agency
kpu = KPU
class: abbreviation
a = Kab | S.H
