# Months in both languages, with the short and the old spellings of Indonesian newsrooms.
# `weak` marks a form's month that is an ordinary word too: it needs a figure or a word such as "in" beside it.
class: month

january number=1
    id: Januari | "Jan"
    en: January | "Jan" | "JAN"
february number=2
    id: Februari | Pebruari | "Feb" | "Peb"
    en: February | "Feb" | "FEB"
march number=3
    id: Maret | "Mar" | "Mrt"
    en: "March" | "MARCH" | "Mar" | "MAR" | march
april number=4
    id: April | "Apr"
    en: April | "Apr" | "APR"
may number=5
    id: Mei
    en: "May" | "MAY" | may
june number=6
    id: Juni | "Jun"
    en: June | "Jun" | "JUN"
july number=7
    id: Juli | "Jul"
    en: July | "Jul" | "JUL"
august number=8
    id: Agustus | Agst | "Agu" | "Ags" | "Agt"
    en: August | "Aug" | "AUG"
september number=9
    id: September | "Sep" | "Sept"
    en: September | "Sep" | "Sept" | "SEP"
october number=10
    id: Oktober | "Okt"
    en: October | "Oct" | "OCT"
november number=11
    id: November | Nopember | "Nov" | "Nop"
    en: November | "Nov" | "NOV"
december number=12
    id: Desember | "Des"
    en: December | "Dec" | "DEC"
