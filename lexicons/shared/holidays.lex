# Feasts and days of remembrance that stand for a day: "on Christmas Eve", "sejak Lebaran 2021".
#   month= day=            the same day every year
#   month= weekday= nth=   the nth such weekday of a month, -1 the last
#   easter=                days from Easter Sunday; `orthodox`: the eastern one
#   moon= angle= hour=    from month and day on (1017 is 17 October) the day at whose hour (tenths, universal time) the moon is
#                         so many degrees before the sun; plus= days later
#   islamic= day=          month and day of the Islamic calendar, reckoned (the day that is seen may be one off)
#   saturday= sunday=     days by which it moves where it falls on one; friday=before: the last Friday before it
class: holiday

new-year month=1 day=1
    id: Tahun Baru | Hari Tahun Baru | Tahun Baru Masehi
    en: New Year's Day | new year's day | New Years Day
new-years-eve month=12 day=31
    id: malam Tahun Baru
    en: New Year's Eve | new years eve
valentine month=2 day=14
    id: Hari Valentine | hari kasih sayang
    en: Valentine's Day | valentines day | valentine day
womens-day month=3 day=8
    id: Hari Perempuan Internasional
    en: International Women's Day
st-patrick month=3 day=17
    en: St. Patrick's Day | st patrick's day | saint patricks day | saint patrick's day | st patricks day | st paddy's day | st paddys day
april-fools month=4 day=1
    en: April Fools' Day | april fools | April Fools Day | april fool's day
earth-day month=4 day=22
    id: Hari Bumi
    en: Earth Day
kartini month=4 day=21
    id: Hari Kartini
labour-day month=5 day=1
    id: Hari Buruh | Hari Buruh Internasional
    en: May Day | International Workers' Day
education-day month=5 day=2
    id: Hari Pendidikan Nasional | Hardiknas
awakening-day month=5 day=20
    id: Hari Kebangkitan Nasional | Harkitnas
pancasila-day month=6 day=1
    id: Hari Lahir Pancasila
juneteenth month=6 day=19
    en: Juneteenth
canada-day month=7 day=1
    en: Canada Day
us-independence month=7 day=4
    en: Fourth of July | the fourth of july | 4th of July | July Fourth
bhayangkara month=7 day=1
    id: Hari Bhayangkara
childrens-day month=7 day=23
    id: Hari Anak Nasional
bastille-day month=7 day=14
    en: Bastille Day
indonesia-independence month=8 day=17
    id: Hari Kemerdekaan | HUT RI | HUT Kemerdekaan RI | Hari Kemerdekaan RI
    en: Indonesian Independence Day
pancasila-sanctity month=10 day=1
    id: Hari Kesaktian Pancasila
armed-forces-day month=10 day=5
    id: Hari TNI
boss-day month=10 day=16 saturday=-1 sunday=1
    en: Boss's Day | boss day | bosses' day
youth-pledge month=10 day=28
    id: Hari Sumpah Pemuda
halloween month=10 day=31
    en: Halloween | halloween day
all-saints month=11 day=1
    en: All Saints' Day | All Saints Day
vegan-day month=11 day=1
    en: World Vegan Day
guy-fawkes month=11 day=5
    en: Guy Fawkes Night | Bonfire Night
heroes-day month=11 day=10
    id: Hari Pahlawan
veterans-day month=11 day=11
    en: Veterans Day | Armistice Day | Remembrance Day
teachers-day month=11 day=25
    id: Hari Guru Nasional
kings-day month=4 day=27 sunday=-1
    en: King's Day
anzac month=4 day=25
    en: Anzac Day
christmas-eve month=12 day=24
    id: malam Natal
    en: Christmas Eve | xmas eve
christmas month=12 day=25
    id: Hari Natal | Natal | hari raya Natal
    en: Christmas | Christmas Day | xmas | xmas day
boxing-day month=12 day=26
    en: Boxing Day
martin-luther-king month=1 weekday=1 nth=3
    en: MLK day | Martin Luther King Day | Martin Luther King's day | Martin Luther Kings day | Martin Luther King Jr. Day
presidents-day month=2 weekday=1 nth=3
    en: Presidents' Day | Presidents Day
mothers-day month=5 weekday=7 nth=2
    en: Mother's Day | mothers day | mothers' day
indonesian-mothers-day month=12 day=22
    id: Hari Ibu
memorial-day month=5 weekday=1 nth=-1
    en: Memorial Day
fathers-day month=6 weekday=7 nth=3
    en: Father's Day | fathers day | fathers' day
us-labor-day month=9 weekday=1 nth=1
    en: Labor Day | Labour Day
columbus-day month=10 weekday=1 nth=2
    en: Columbus Day | Indigenous Peoples' Day
thanksgiving month=11 weekday=4 nth=4
    en: Thanksgiving | Thanksgiving Day
black-friday month=11 weekday=4 nth=4 plus=1
    en: Black Friday
cyber-monday month=11 weekday=4 nth=4 plus=4
    en: Cyber Monday
shrove-monday easter=-48
    en: Shrove Monday | rose monday
shrove-tuesday easter=-47
    en: Shrove Tuesday | pancake day | pancake tuesday | Mardi Gras
ash-wednesday easter=-46
    id: Rabu Abu
    en: Ash Wednesday
palm-sunday easter=-7
    id: Minggu Palma
    en: Palm Sunday
maundy-thursday easter=-3
    id: Kamis Putih
    en: Maundy Thursday | Holy Thursday | covenant thursday | covenant thu
good-friday easter=-2
    id: Jumat Agung | Wafat Isa Almasih
    en: Good Friday
holy-saturday easter=-1
    id: Sabtu Suci
    en: Holy Saturday | black saturday
easter easter=0
    id: Paskah | Minggu Paskah | Hari Paskah
    en: Easter | Easter Sunday
easter-monday easter=1
    en: Easter Monday
ascension easter=39
    id: Kenaikan Isa Almasih | Kenaikan Yesus Kristus | Hari Kenaikan Isa Almasih
    en: Ascension Day
pentecost easter=49
    id: Pentakosta
    en: Pentecost | whit sunday | white sunday
whit-monday easter=50
    en: Whit Monday | Pentecost Monday
corpus-christi easter=60
    en: Corpus Christi
clean-monday easter=-48 orthodox
    en: Clean Monday | orthodox shrove monday | Orthodox Clean Monday
orthodox-good-friday easter=-2 orthodox
    en: Orthodox Good Friday | Orthodox Great Friday
orthodox-easter easter=0 orthodox
    en: Orthodox Easter | Orthodox Easter Sunday
islamic-new-year islamic=1 day=1
    id: Tahun Baru Islam | Tahun Baru Hijriah | 1 Muharram
    en: Islamic New Year | Muslim New Year | Hijri New Year | Amun Jadid | Arabic New Year
ashura islamic=1 day=10
    id: Hari Asyura
    en: Ashura | Day of Ashura
prophets-birthday islamic=3 day=12
    id: Maulid Nabi | Maulid Nabi Muhammad | Maulid
    en: Mawlid | the prophet's birthday | Prophet's Birthday
prophets-ascension islamic=7 day=27
    id: Isra Mikraj | Isra Miraj | Isra Mi'raj
    en: Isra and Mi'raj | the prophet's ascension | Isra Miraj
night-of-power islamic=9 day=27
    id: Lailatul Qadar | malam Lailatul Qadar
    en: Night of Power | Laylat al-Qadr
eid-al-fitr islamic=10 day=1
    id: Idulfitri | Idul Fitri | Lebaran | Hari Raya Idul Fitri | Hari Raya Idulfitri
    en: Eid al-Fitr | Eid ul-Fitr | Id al-Fitr | id ul-fitr | Eid al Fitr
last-ramadan-friday islamic=10 day=1 friday=before
    id: Jumat terakhir Ramadan | Jumatul Wida
    en: Jumu'atul-Wida | Jumu'atul-Wida' | Jamat Ul-Vida | Jamat-ul-Vida | Jumat-ul-Wida | last Friday of Ramadan
eid-al-adha islamic=12 day=10
    id: Iduladha | Idul Adha | Hari Raya Kurban | Hari Raya Idul Adha | Idul Kurban | Hari Raya Iduladha
    en: Eid al-Adha | Eid ul-Adha | Id al-Adha | id ul-adha | bakr id | Bakrid | Eid al Adha
chinese-new-year moon=121 angle=0 hour=160
    id: Imlek | Tahun Baru Imlek | Hari Raya Imlek
    en: Chinese New Year | Lunar New Year | Chinese Lunar New Year | Lunar New Year's Day | Chinese Lunar New Year's Day | Spring Festival
vesak moon=507 angle=180 hour=170
    id: Waisak | Hari Raya Waisak | Hari Waisak
    en: Vesak | Vesak Day | Wesak | Wesak Day | Buddha Purnima
diwali moon=1017 angle=348 hour=125
    id: Dipawali
    en: Diwali | Deepavali | Diwali Day
choti-diwali moon=1017 angle=348 hour=125 plus=-1
    en: Choti Diwali | Kali Chaudas | Naraka Chaturdashi | Roop Chaudas
dhanteras moon=1017 angle=348 hour=125 plus=-2
    en: Dhanteras
govardhan-puja moon=1017 angle=348 hour=125 plus=1
    en: Govardhan Puja
bhai-dooj moon=1017 angle=348 hour=125 plus=2
    en: Bhai Dooj | Bhaiya Dooj | Bhau Beej
chhath moon=1017 angle=348 hour=125 plus=6
    en: Chhath | Chhath Puja | Dala Puja | Dala Chhath
karva-chauth moon=1008 angle=216 hour=150
    en: Karva Chauth | Karwa Chauth
valmiki-jayanti moon=928 angle=168 hour=5
    en: Valmiki Jayanti | Pargat Diwas | Maharishi Valmiki Jayanti
holika-dahan moon=227 angle=168 hour=125
    en: Holika Dahan | Chhoti Holi | Choti Holi
holi moon=227 angle=168 hour=125 plus=1
    en: Holi | Dhulandi | Phagwah | Phagwa | Dhulandi Holi | Rangwali Holi
maha-shivaratri moon=211 angle=324 hour=185 plus=1
    en: Maha Shivaratri | Mahashivratri | Maha Shivratri
mahavir-jayanti moon=328 angle=144 hour=5
    en: Mahavir Jayanti | Mahavir Janma Kalyanak
ugadi moon=314 angle=0 hour=5
    en: Ugadi | Gudi Padwa | Chaitra Sukladi | Yugadi
ravidas-jayanti moon=122 angle=168 hour=5
    en: Guru Ravidas Jayanti | Guru Ravidass Jayanti | Guru Ravidas Birthday | Guru Ravidass Birthday
gobind-singh-jayanti moon=1225 angle=72 hour=5
    en: Guru Gobind Singh Jayanti | Guru Govind Singh Jayanti
rabindra-jayanti month=5 day=9
    en: Rabindra Jayanti | Rabindranath Jayanti
pongal month=1 day=14
    en: Pongal | Makar Sankranti | Makara Sankranthi | Makara Sankranti
