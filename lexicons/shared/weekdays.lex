# Weekdays; Monday is 1. "Minggu" with a capital is Sunday, "minggu" is a week: dates.c decides by what stands around it.
class: weekday

monday number=1
    id: Senin | "Sen"
    en: Monday | "Mon" | "MON" | "mon"
tuesday number=2
    id: Selasa | "Sel"
    en: Tuesday | "Tue" | "Tues" | "TUE" | "tue" | "tues"
wednesday number=3
    id: Rabu | "Rab"
    en: Wednesday | "Wed" | "Weds" | "WED" | "wed"
thursday number=4
    id: Kamis | "Kam"
    en: Thursday | "Thu" | "Thur" | "Thurs" | "THU" | "thu" | "thurs"
friday number=5
    id: Jumat | Jum'at | "Jum"
    en: Friday | "Fri" | "FRI" | "fri"
saturday number=6
    id: Sabtu | "Sab"
    en: Saturday | "Sat" | "SAT" | "sat"
sunday number=7
    id: Minggu | Ahad | "Min"
    en: Sunday | "Sun" | "SUN" | "sun"
