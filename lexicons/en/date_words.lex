# Words that tell when; the kinds are told in lexicons/id/date_words.lex. English moves a unit with a word before it
# (kind=before): last -1, this 0, next +1.
class: date_word
language: en

# no day: "in today's world"
nowadays kind=nowadays = today's world | today's digital | today's age | today's era | today's society | today's technology | today's technologies | today's economy |
    today's landscape | today's threat | today's generation | today's youth | today's standards | today's environment | today's internet | today's hackers | today's cybercriminals
today kind=day offset=0 = today | tonight | this morning | this afternoon | this evening
same-day kind=day offset=0 told = the same day | that same day | the same evening | that same evening | the same night
yesterday kind=day offset=-1 = yesterday | last night
before-yesterday kind=day offset=-2 = the day before yesterday | day before yesterday
tomorrow kind=day offset=1 = tomorrow
after-tomorrow kind=day offset=2 = the day after tomorrow | day after tomorrow
day kind=unit unit=day = day | days
week kind=unit unit=week = week | weeks
month kind=unit unit=month = month | months
year kind=unit unit=year = year | years
weekend kind=unit unit=weekend = weekend | the weekend
last-before kind=before offset=-1 = last | past | previous
this-before kind=before offset=0 = this | current | the current
next-before kind=before offset=1 = next | coming
upcoming kind=before offset=1 coming = upcoming
within kind=within = in | within
era kind=era = AD | CE | A.D
ago kind=ago = ago
ago-told kind=ago told = earlier | before that
next-day kind=day offset=1 told = the next day | the following day | the next morning | the following morning | the next afternoon | the following afternoon | the next evening | the following evening | the day after
# `earlier`: only where a mark follows ("five days before, he …"), for the vote is what follows in "five days before the vote"
told-short kind=earlier offset=-1 = before | prior | previously
next-told kind=next-told offset=1 = following
same-told kind=next-told offset=0 = same
told-year kind=told-year = that year | that same year | the same year
later kind=later = later | afterwards | afterward | after that | after this | thereafter
hence kind=later now = from now | hence
part kind=part = early | late | mid | earlier | later | the end of | the beginning of | the start of | end of | start of | beginning of |
    the middle of | morning | afternoon | evening | night | the first of
prep kind=prep = in | since | until | over | at | till | by | during | from | on | of | around | before | after | between | through | as of | to |
    approximately | circa | dated | until the end of | throughout | back in | and
name kind=name = Election | Elections | World Cup | Act | No | Number | DPT | Olympics | Games | Law | Regulation | version | ISO | Report |
    Awards | Census | edition | Windows | Office | Server | Cup | Summit | Expo | CVE | general election | presidential election | Vision |
    Agenda | Budget | Championship | Conference | permanent voter list | voter list | Word
clock kind=clock = a.m | p.m | am | pm | a.m. | p.m. | o'clock | GMT | UTC | EST | ET | PT
wib kind=clock zone=420 = WIB
wita kind=clock zone=480 = WITA
wit kind=clock zone=540 = WIT
ahead kind=ahead = will | is due | are due | due to | is scheduled | are scheduled | is set to | are set to | is expected to |
    are expected to | is slated | to be held
after-side kind=side offset=1 = after | following
# only of units that are counted: "two weeks from 15 January"
from-side kind=side offset=1 counted = from
before-side kind=side offset=-1 = before | ahead of | prior to
