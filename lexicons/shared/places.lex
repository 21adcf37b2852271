# Countries, provinces, cities. kind=country|province|city; `abroad` marks cities and states outside Indonesia.
# Names that are also ordinary words stand in double quotes (exact case).
class: place

# --- provinces of Indonesia ---

aceh kind=province = Aceh | "NAD" | Nanggroe Aceh Darussalam
sumatera-utara kind=province = Sumatera Utara | Sumut | North Sumatra | Sumatra Utara
sumatera-barat kind=province = Sumatera Barat | Sumatra Barat | Sumbar | West Sumatra
sumatera-selatan kind=province = Sumatera Selatan | Sumatra Selatan | Sumsel | South Sumatra
riau kind=province = Riau
kepulauan-riau kind=province = Kepulauan Riau | Kepri | Riau Islands
jambi kind=province = Jambi
bengkulu kind=province = Bengkulu
lampung kind=province = Lampung
bangka-belitung kind=province = Bangka Belitung | "Babel" | Kepulauan Bangka Belitung
dki-jakarta kind=province = DKI Jakarta | Jakarta | "DKI" | Greater Jakarta
jawa-barat kind=province = Jawa Barat | Jabar | West Java
jawa-tengah kind=province = Jawa Tengah | Jateng | Central Java
jawa-timur kind=province = Jawa Timur | Jatim | East Java
di-yogyakarta kind=province = DI Yogyakarta | "DIY" | Daerah Istimewa Yogyakarta | D.I. Yogyakarta | Yogyakarta | Special Region of Yogyakarta | Jogja
banten kind=province = "Banten"
bali kind=province = Bali
nusa-tenggara-barat kind=province = Nusa Tenggara Barat | "NTB" | West Nusa Tenggara
nusa-tenggara-timur kind=province = Nusa Tenggara Timur | "NTT" | East Nusa Tenggara
kalimantan-barat kind=province = Kalimantan Barat | Kalbar | West Kalimantan
kalimantan-tengah kind=province = Kalimantan Tengah | Kalteng | Central Kalimantan
kalimantan-selatan kind=province = Kalimantan Selatan | Kalsel | South Kalimantan
kalimantan-timur kind=province = Kalimantan Timur | Kaltim | East Kalimantan
kalimantan-utara kind=province = Kalimantan Utara | Kaltara | North Kalimantan
sulawesi-utara kind=province = Sulawesi Utara | Sulut | North Sulawesi
sulawesi-tengah kind=province = Sulawesi Tengah | Sulteng | Central Sulawesi
sulawesi-selatan kind=province = Sulawesi Selatan | Sulsel | South Sulawesi
sulawesi-tenggara kind=province = Sulawesi Tenggara | Sultra | Southeast Sulawesi
sulawesi-barat kind=province = Sulawesi Barat | Sulbar | West Sulawesi
gorontalo kind=province = Gorontalo
maluku kind=province = Maluku
maluku-utara kind=province = Maluku Utara | Malut | North Maluku
papua kind=province = Papua
papua-barat kind=province = Papua Barat | West Papua
papua-selatan kind=province = Papua Selatan | South Papua
papua-tengah kind=province = Papua Tengah | Central Papua
papua-pegunungan kind=province = Papua Pegunungan | Highland Papua
papua-barat-daya kind=province = Papua Barat Daya | Southwest Papua

# --- cities, regencies and islands of Indonesia ---

jakarta-pusat kind=city = Jakarta Pusat | Central Jakarta | Jakpus | Jkt Pst | Jkt.Pst
jakarta-selatan kind=city = Jakarta Selatan | South Jakarta | Jaksel | Jkt Sel | Jkt.Sel
jakarta-barat kind=city = Jakarta Barat | West Jakarta | Jakbar | Jkt Brt | Jkt.Brt
jakarta-timur kind=city = Jakarta Timur | East Jakarta | Jaktim
jakarta-utara kind=city = Jakarta Utara | North Jakarta | Jakut
kepulauan-seribu kind=city = Kepulauan Seribu | Thousand Islands
jabodetabek kind=city = Jabodetabek
bandung kind=city = "Bandung"
bandung-barat kind=city = Bandung Barat | West Bandung
bekasi kind=city = Bekasi
bogor kind=city = Bogor
depok kind=city = "Depok"
tangerang kind=city = Tangerang
tangerang-selatan kind=city = Tangerang Selatan | South Tangerang | Tangsel
serang kind=city = "Serang"
cilegon kind=city = Cilegon
cirebon kind=city = Cirebon
sukabumi kind=city = Sukabumi
tasikmalaya kind=city = Tasikmalaya
garut kind=city = "Garut"
karawang kind=city = Karawang
purwakarta kind=city = Purwakarta
subang kind=city = "Subang"
sumedang kind=city = Sumedang
majalengka kind=city = Majalengka
kuningan kind=city = "Kuningan"
indramayu kind=city = Indramayu
cianjur kind=city = Cianjur
ciamis kind=city = Ciamis
cimahi kind=city = Cimahi
banjar kind=city = "Banjar"
pangandaran kind=city = Pangandaran
lebak kind=city = "Lebak"
pandeglang kind=city = Pandeglang
semarang kind=city = Semarang
solo kind=city = "Solo" | Surakarta
magelang kind=city = Magelang
salatiga kind=city = Salatiga
pekalongan kind=city = Pekalongan
tegal kind=city = "Tegal"
brebes kind=city = "Brebes"
purwokerto kind=city = Purwokerto
banyumas kind=city = Banyumas
cilacap kind=city = Cilacap
kebumen kind=city = Kebumen
purbalingga kind=city = Purbalingga
purworejo kind=city = Purworejo
banjarnegara kind=city = Banjarnegara
wonosobo kind=city = Wonosobo
temanggung kind=city = Temanggung
kendal kind=city = "Kendal"
demak kind=city = "Demak"
kudus kind=city = "Kudus"
jepara kind=city = Jepara
pati kind=city = "Pati"
rembang kind=city = "Rembang"
blora kind=city = Blora
grobogan kind=city = Grobogan
boyolali kind=city = Boyolali
klaten kind=city = Klaten
sukoharjo kind=city = Sukoharjo
wonogiri kind=city = Wonogiri
karanganyar kind=city = Karanganyar
sragen kind=city = Sragen
batang kind=city = "Batang"
pemalang kind=city = Pemalang
sleman kind=city = Sleman
bantul kind=city = Bantul
gunungkidul kind=city = Gunungkidul
kulon-progo kind=city = Kulon Progo
surabaya kind=city = Surabaya
malang kind=city = "Malang"
sidoarjo kind=city = Sidoarjo
gresik kind=city = Gresik
mojokerto kind=city = Mojokerto
jombang kind=city = Jombang
kediri kind=city = Kediri
blitar kind=city = Blitar
tulungagung kind=city = Tulungagung
trenggalek kind=city = Trenggalek
ponorogo kind=city = Ponorogo
pacitan kind=city = Pacitan
madiun kind=city = Madiun
ngawi kind=city = Ngawi
magetan kind=city = Magetan
nganjuk kind=city = Nganjuk
bojonegoro kind=city = Bojonegoro
tuban kind=city = Tuban
lamongan kind=city = Lamongan
pasuruan kind=city = Pasuruan
probolinggo kind=city = Probolinggo
lumajang kind=city = Lumajang
jember kind=city = Jember
bondowoso kind=city = Bondowoso
situbondo kind=city = Situbondo
banyuwangi kind=city = Banyuwangi
bangkalan kind=city = Bangkalan
sampang kind=city = "Sampang"
pamekasan kind=city = Pamekasan
sumenep kind=city = Sumenep
batu kind=city = "Batu"
denpasar kind=city = Denpasar
badung kind=city = "Badung"
gianyar kind=city = Gianyar
tabanan kind=city = Tabanan
buleleng kind=city = Buleleng
karangasem kind=city = Karangasem
ubud kind=city = Ubud
kuta kind=city = "Kuta"
mataram kind=city = Mataram
lombok kind=city = Lombok
sumbawa kind=city = Sumbawa
bima kind=city = "Bima"
kupang kind=city = Kupang
ende kind=city = "Ende"
labuan-bajo kind=city = Labuan Bajo
maumere kind=city = Maumere
medan kind=city = Medan
deli-serdang kind=city = Deli Serdang
binjai kind=city = Binjai
pematangsiantar kind=city = Pematangsiantar
tebing-tinggi kind=city = Tebing Tinggi
tapanuli kind=city = Tapanuli
nias kind=city = Nias
sibolga kind=city = Sibolga
langkat kind=city = Langkat
karo kind=city = "Karo"
banda-aceh kind=city = Banda Aceh
lhokseumawe kind=city = Lhokseumawe
langsa kind=city = Langsa
meulaboh kind=city = Meulaboh
sabang kind=city = "Sabang"
pidie kind=city = "Pidie"
padang kind=city = "Padang"
bukittinggi kind=city = Bukittinggi
payakumbuh kind=city = Payakumbuh
pariaman kind=city = Pariaman
agam kind=city = "Agam"
pekanbaru kind=city = Pekanbaru
dumai kind=city = Dumai
kampar kind=city = "Kampar"
bengkalis kind=city = Bengkalis
siak kind=city = "Siak"
rokan-hulu kind=city = Rokan Hulu
rokan-hilir kind=city = Rokan Hilir
batam kind=city = Batam
tanjung-pinang kind=city = Tanjung Pinang | Tanjungpinang
bintan kind=city = Bintan
karimun kind=city = Karimun
natuna kind=city = Natuna
palembang kind=city = Palembang
prabumulih kind=city = Prabumulih
lubuklinggau kind=city = Lubuklinggau
ogan-ilir kind=city = Ogan Ilir
ogan-komering-ilir kind=city = Ogan Komering Ilir
bandar-lampung kind=city = Bandar Lampung | Bandarlampung
metro kind=city = "Metro"
pangkal-pinang kind=city = Pangkal Pinang | Pangkalpinang
pontianak kind=city = Pontianak
singkawang kind=city = Singkawang
ketapang kind=city = "Ketapang"
sambas kind=city = Sambas
palangka-raya kind=city = Palangka Raya | Palangkaraya
banjarmasin kind=city = Banjarmasin
banjarbaru kind=city = Banjarbaru
balikpapan kind=city = Balikpapan
samarinda kind=city = Samarinda
bontang kind=city = Bontang
kutai-kartanegara kind=city = Kutai Kartanegara
penajam-paser-utara kind=city = Penajam Paser Utara
nusantara kind=city = "Nusantara" | "IKN" | Ibu Kota Nusantara
tarakan kind=city = Tarakan
nunukan kind=city = Nunukan
manado kind=city = Manado
bitung kind=city = Bitung
tomohon kind=city = Tomohon
minahasa kind=city = Minahasa
palu kind=city = "Palu"
poso kind=city = "Poso"
donggala kind=city = Donggala
sigi kind=city = "Sigi"
morowali kind=city = Morowali
makassar kind=city = Makassar
parepare kind=city = Parepare
gowa kind=city = "Gowa"
bone kind=city = "Bone"
bulukumba kind=city = Bulukumba
maros kind=city = Maros
toraja kind=city = Toraja
palopo kind=city = Palopo
kendari kind=city = Kendari
baubau kind=city = Baubau
mamuju kind=city = Mamuju
majene kind=city = Majene
ambon kind=city = Ambon
ternate kind=city = Ternate
tidore kind=city = Tidore
jayapura kind=city = Jayapura
merauke kind=city = Merauke
timika kind=city = Timika
mimika kind=city = Mimika
nabire kind=city = Nabire
wamena kind=city = Wamena
sorong kind=city = Sorong
manokwari kind=city = Manokwari
biak kind=city = Biak
raja-ampat kind=city = Raja Ampat
tanah-abang kind=city = Tanah Abang
senayan kind=city = Senayan
menteng kind=city = Menteng
kebayoran-baru kind=city = Kebayoran Baru
cikeas kind=city = Cikeas
hambalang kind=city = Hambalang
pulau-jawa kind=city = Pulau Jawa | "Java"
pulau-sumatera kind=city = Pulau Sumatera | Pulau Sumatra | Sumatra | Sumatera
kalimantan kind=city = Kalimantan | Borneo
sulawesi kind=city = Sulawesi
nusa-tenggara kind=city = Nusa Tenggara
madura kind=city = Madura
soekarno-hatta kind=city = Soekarno-Hatta | Soekarno Hatta
tanjung-priok kind=city = Tanjung Priok

# --- countries and parts of the world ---

indonesia kind=country = Indonesia | Tanah Air | Republik Indonesia | Republic of Indonesia
amerika-serikat kind=country = Amerika Serikat | "AS" | United States | "US" | "USA" | U.S. | United States of America | America | Amerika
inggris kind=country = Inggris | Britain | United Kingdom | "UK" | U.K. | Great Britain | Inggris Raya | England
skotlandia kind=country = Skotlandia | Scotland
wales kind=country = "Wales"
irlandia kind=country = Irlandia | Ireland | Northern Ireland | Irlandia Utara
rusia kind=country = Rusia | Russia
ukraina kind=country = Ukraina | Ukraine
tiongkok kind=country = Tiongkok | China | "Cina" | "RRT"
hong-kong kind=country = Hong Kong | Hongkong
taiwan kind=country = Taiwan
makau kind=country = Makau | Macau
jepang kind=country = Jepang | Japan
korea-selatan kind=country = Korea Selatan | South Korea | Korsel
korea-utara kind=country = Korea Utara | North Korea | Korut
korea kind=country = Korea
india kind=country = India
pakistan kind=country = Pakistan
bangladesh kind=country = Bangladesh
sri-lanka kind=country = Sri Lanka
nepal kind=country = Nepal
afganistan kind=country = Afganistan | Afghanistan
iran kind=country = Iran
irak kind=country = Irak | Iraq
israel kind=country = Israel
palestina kind=country = Palestina | Palestine
gaza kind=country = Gaza
suriah kind=country = Suriah | Syria
lebanon kind=country = Lebanon
yordania kind=country = Yordania | "Jordan"
arab-saudi kind=country = Arab Saudi | Saudi Arabia
mesir kind=country = Mesir | Egypt
qatar kind=country = Qatar
uni-emirat-arab kind=country = Uni Emirat Arab | United Arab Emirates | "UAE" | "UEA"
kuwait kind=country = Kuwait
bahrain kind=country = Bahrain
oman kind=country = "Oman"
yaman kind=country = Yaman | Yemen
turki kind=country = "Turki" | "Turkey" | Türkiye
singapura kind=country dollar=SGD = Singapura | Singapore
malaysia kind=country = Malaysia
thailand kind=country = Thailand
filipina kind=country = Filipina | Philippines | the Philippines
vietnam kind=country = Vietnam
kamboja kind=country = Kamboja | Cambodia
laos kind=country = "Laos"
myanmar kind=country = Myanmar
brunei kind=country = Brunei | Brunei Darussalam
timor-leste kind=country = Timor Leste | Timor-Leste | East Timor
papua-nugini kind=country = Papua Nugini | Papua New Guinea
australia kind=country = Australia
selandia-baru kind=country = Selandia Baru | New Zealand
kanada kind=country = Kanada | Canada
meksiko kind=country = Meksiko | Mexico
brasil kind=country = Brasil | Brazil
argentina kind=country = Argentina
chili kind=country = "Chili" | Chile
kolombia kind=country = Kolombia | Colombia
peru kind=country = "Peru"
venezuela kind=country = Venezuela
kuba kind=country = "Kuba" | Cuba
ekuador kind=country = Ekuador | Ecuador
panama kind=country = "Panama"
jerman kind=country = Jerman | Germany
prancis kind=country = Prancis | France | Perancis
italia kind=country = Italia | Italy
spanyol kind=country = Spanyol | Spain
portugal kind=country = Portugal
belanda kind=country = Belanda | Netherlands | the Netherlands | Holland
belgia kind=country = Belgia | Belgium
swiss kind=country = "Swiss" | Switzerland
austria kind=country = Austria
swedia kind=country = Swedia | Sweden
norwegia kind=country = Norwegia | Norway
denmark kind=country = Denmark
finlandia kind=country = Finlandia | Finland
islandia kind=country = Islandia | Iceland
polandia kind=country = Polandia | Poland
ceko kind=country = "Ceko" | Czech Republic | Republik Ceko | Czechia
slowakia kind=country = Slowakia | Slovakia
hungaria kind=country = Hungaria | Hungary
rumania kind=country = Rumania | Romania
bulgaria kind=country = Bulgaria
yunani kind=country = Yunani | Greece
serbia kind=country = Serbia
kroasia kind=country = Kroasia | Croatia
bosnia kind=country = Bosnia
albania kind=country = Albania
estonia kind=country = Estonia
latvia kind=country = Latvia
lithuania kind=country = Lithuania | Lituania
belarus kind=country = Belarus
moldova kind=country = Moldova
georgia kind=country = "Georgia"
armenia kind=country = Armenia
azerbaijan kind=country = Azerbaijan
kazakhstan kind=country = Kazakhstan | Kazakstan
uzbekistan kind=country = Uzbekistan
kirgistan kind=country = Kirgistan | Kyrgyzstan
mongolia kind=country = Mongolia
afrika-selatan kind=country = Afrika Selatan | South Africa
nigeria kind=country = Nigeria
kenya kind=country = Kenya
etiopia kind=country = Etiopia | Ethiopia
ghana kind=country = "Ghana"
maroko kind=country = Maroko | Morocco
aljazair kind=country = Aljazair | Algeria
tunisia kind=country = Tunisia
libya kind=country = Libya
sudan kind=country = Sudan
somalia kind=country = Somalia
luksemburg kind=country = Luksemburg | Luxembourg
malta kind=country = "Malta"
siprus kind=country = Siprus | Cyprus
seychelles kind=country = Seychelles
zimbabwe kind=country = Zimbabwe
zambia kind=country = Zambia
namibia kind=country = Namibia
botswana kind=country = Botswana
mozambik kind=country = Mozambik | Mozambique
angola kind=country = Angola
malawi kind=country = Malawi
tanzania kind=country = Tanzania
uganda kind=country = Uganda
rwanda kind=country = Rwanda
burundi kind=country = Burundi
kongo kind=country = Kongo | Congo | Republik Demokratik Kongo | Democratic Republic of the Congo | Democratic Republic of Congo
kamerun kind=country = Kamerun | Cameroon
gabon kind=country = Gabon
senegal kind=country = Senegal
gambia kind=country = Gambia
guinea kind=country = "Guinea"
sierra-leone kind=country = Sierra Leone
liberia kind=country = Liberia
pantai-gading kind=country = Pantai Gading | Ivory Coast | Côte d'Ivoire
togo kind=country = "Togo"
benin kind=country = "Benin"
burkina-faso kind=country = Burkina Faso
niger kind=country = "Niger"
mauritania kind=country = Mauritania
eritrea kind=country = Eritrea
djibouti kind=country = Djibouti
sudan-selatan kind=country = Sudan Selatan | South Sudan
madagaskar kind=country = Madagaskar | Madagascar
mauritius kind=country = Mauritius
eswatini kind=country = Eswatini | Swaziland
lesotho kind=country = Lesotho
maladewa kind=country = Maladewa | Maldives
bhutan kind=country = Bhutan
turkmenistan kind=country = Turkmenistan
tajikistan kind=country = Tajikistan
makedonia kind=country = Makedonia Utara | North Macedonia | Macedonia
montenegro kind=country = Montenegro
kosovo kind=country = Kosovo
slovenia kind=country = Slovenia
monako kind=country = Monako | Monaco
liechtenstein kind=country = Liechtenstein
guatemala kind=country = Guatemala
honduras kind=country = Honduras
el-salvador kind=country = El Salvador
nikaragua kind=country = Nikaragua | Nicaragua
kosta-rika kind=country = Kosta Rika | Costa Rica
republik-dominika kind=country = Republik Dominika | Dominican Republic
haiti kind=country = Haiti
jamaika kind=country = Jamaika | Jamaica
bahama kind=country = Bahama | Bahamas | the Bahamas
barbados kind=country = Barbados
trinidad kind=country = Trinidad dan Tobago | Trinidad and Tobago
puerto-riko kind=country = Puerto Riko | Puerto Rico
bolivia kind=country = Bolivia
paraguay kind=country = Paraguay
uruguay kind=country = Uruguay
guyana kind=country = Guyana
suriname kind=country = Suriname
fiji kind=country = "Fiji"
samoa kind=country = "Samoa"
tonga kind=country = "Tonga"
vanuatu kind=country = Vanuatu
kepulauan-solomon kind=country = Kepulauan Solomon | Solomon Islands
bermuda kind=country = Bermuda
greenland kind=country = Greenland
kepulauan-cayman kind=country = Kepulauan Cayman | Cayman Islands
eropa kind=country = Eropa | Europe
eropa-timur kind=country = Eropa Timur | Eastern Europe
eropa-barat kind=country = Eropa Barat | Western Europe
eropa-tengah kind=country = Eropa Tengah | Central Europe
eropa-utara kind=country = Eropa Utara | Northern Europe
eropa-selatan kind=country = Eropa Selatan | Southern Europe
asia kind=country = "Asia"
asia-timur kind=country = Asia Timur | East Asia
asia-selatan kind=country = Asia Selatan | South Asia
asia-tengah kind=country = Asia Tengah | Central Asia
afrika-barat kind=country = Afrika Barat | West Africa
afrika-timur kind=country = Afrika Timur | East Africa
amerika-tengah kind=country = Amerika Tengah | Central America
negara-asean kind=country = negara anggota ASEAN | negara ASEAN | kawasan ASEAN | anggota ASEAN | ASEAN region | ASEAN countries | ASEAN member states
asia-tenggara kind=country = Asia Tenggara | Southeast Asia | South-East Asia | South East Asia
asia-pasifik kind=country = Asia Pasifik | Asia Pacific | Asia-Pacific | "APAC"
afrika kind=country = Afrika | Africa
amerika-latin kind=country = Amerika Latin | Latin America
amerika-utara kind=country = Amerika Utara | North America
timur-tengah kind=country = Timur Tengah | Middle East

# --- cities and states elsewhere ---

london kind=city abroad = London
manchester kind=city abroad = Manchester
birmingham kind=city abroad = Birmingham
liverpool kind=city abroad = Liverpool
edinburgh kind=city abroad = Edinburgh
glasgow kind=city abroad = Glasgow
dublin kind=city abroad = Dublin
belfast kind=city abroad = Belfast
paris kind=city abroad = Paris
berlin kind=city abroad = Berlin
munich kind=city abroad = Munich
frankfurt kind=city abroad = Frankfurt
hamburg kind=city abroad = Hamburg
amsterdam kind=city abroad = Amsterdam
the-hague kind=city abroad = The Hague | Den Haag
brussels kind=city abroad = Brussels | Brussel
geneva kind=city abroad = Geneva | Jenewa
zurich kind=city abroad = Zurich
vienna kind=city abroad = Vienna | "Wina"
rome kind=city abroad = Rome | "Roma"
milan kind=city abroad = "Milan" | Milano
madrid kind=city abroad = Madrid
barcelona kind=city abroad = Barcelona
lisbon kind=city abroad = Lisbon
stockholm kind=city abroad = Stockholm
oslo kind=city abroad = Oslo
copenhagen kind=city abroad = Copenhagen
helsinki kind=city abroad = Helsinki
warsaw kind=city abroad = Warsaw | Warsawa
prague kind=city abroad = Prague | "Praha"
budapest kind=city abroad = Budapest
athens kind=city abroad = Athens | Athena
moscow kind=city abroad = Moscow | Moskow
saint-petersburg kind=city abroad = Saint Petersburg | St. Petersburg
kyiv kind=city abroad = Kyiv | Kiev
istanbul kind=city abroad = Istanbul
ankara kind=city abroad = Ankara
tel-aviv kind=city abroad = Tel Aviv
jerusalem kind=city abroad = Jerusalem | Yerusalem
baghdad kind=city abroad = Baghdad
mosul kind=city abroad = Mosul
damascus kind=city abroad = Damascus | Damaskus
aleppo kind=city abroad = Aleppo
tehran kind=city abroad = Tehran | Teheran
riyadh kind=city abroad = Riyadh
mecca kind=city abroad = Mecca | Mekkah | Makkah
medina kind=city abroad = "Medina" | Madinah
dubai kind=city abroad = Dubai
abu-dhabi kind=city abroad = Abu Dhabi
doha kind=city abroad = Doha
cairo kind=city abroad = Cairo | Kairo
beijing kind=city abroad = Beijing
shanghai kind=city abroad = Shanghai
shenzhen kind=city abroad = Shenzhen
guangzhou kind=city abroad = Guangzhou
tokyo kind=city abroad = Tokyo
osaka kind=city abroad = Osaka
seoul kind=city abroad = Seoul
pyongyang kind=city abroad = Pyongyang
taipei kind=city abroad = Taipei
bangkok kind=city abroad = Bangkok
hanoi kind=city abroad = Hanoi
ho-chi-minh-city kind=city abroad = Ho Chi Minh City
manila kind=city abroad = Manila
kuala-lumpur kind=city abroad = Kuala Lumpur
johor kind=city abroad = Johor | Johor Bahru
penang kind=city abroad = "Penang"
selangor kind=city abroad = Selangor
sabah kind=city abroad = Sabah
sarawak kind=city abroad = Sarawak
phnom-penh kind=city abroad = Phnom Penh
yangon kind=city abroad = Yangon
new-delhi kind=city abroad = New Delhi
delhi kind=city abroad = Delhi
mumbai kind=city abroad = Mumbai
bangalore kind=city abroad = Bangalore | Bengaluru
hyderabad kind=city abroad = Hyderabad
chennai kind=city abroad = Chennai
kolkata kind=city abroad = Kolkata
karachi kind=city abroad = Karachi
islamabad kind=city abroad = Islamabad
dhaka kind=city abroad = Dhaka
colombo kind=city abroad = Colombo
sydney kind=city abroad = Sydney
melbourne kind=city abroad = Melbourne
brisbane kind=city abroad = Brisbane
perth kind=city abroad = Perth
adelaide kind=city abroad = Adelaide
canberra kind=city abroad = Canberra
hobart kind=city abroad = Hobart
tasmania kind=city abroad = Tasmania
queensland kind=city abroad = Queensland
new-south-wales kind=city abroad = New South Wales
australian-capital-territory kind=city abroad = Australian Capital Territory
northern-territory kind=city abroad = Northern Territory
auckland kind=city abroad = Auckland
wellington kind=city abroad = Wellington
new-york kind=city abroad = New York | New York City
washington kind=city abroad = Washington | Washington DC | Washington D.C. | Washington, D.C.
los-angeles kind=city abroad = Los Angeles
san-francisco kind=city abroad = San Francisco
san-diego kind=city abroad = San Diego
san-jose kind=city abroad = San Jose
silicon-valley kind=city abroad = Silicon Valley
seattle kind=city abroad = Seattle
chicago kind=city abroad = Chicago
boston kind=city abroad = Boston
houston kind=city abroad = Houston
dallas kind=city abroad = Dallas
austin kind=city abroad = "Austin"
atlanta kind=city abroad = Atlanta
miami kind=city abroad = Miami
philadelphia kind=city abroad = Philadelphia
phoenix kind=city abroad = "Phoenix"
denver kind=city abroad = Denver
las-vegas kind=city abroad = Las Vegas
detroit kind=city abroad = Detroit
baltimore kind=city abroad = Baltimore
portland kind=city abroad = Portland
minneapolis kind=city abroad = Minneapolis
toronto kind=city abroad = Toronto
vancouver kind=city abroad = Vancouver
montreal kind=city abroad = Montreal
ottawa kind=city abroad = Ottawa
quebec kind=city abroad = Quebec
ontario kind=city abroad = Ontario
british-columbia kind=city abroad = British Columbia
alberta kind=city abroad = Alberta
calgary kind=city abroad = Calgary
california kind=city abroad = California
texas kind=city abroad = Texas
florida kind=city abroad = Florida
virginia kind=city abroad = "Virginia"
west-virginia kind=city abroad = West Virginia
maryland kind=city abroad = Maryland
massachusetts kind=city abroad = Massachusetts
connecticut kind=city abroad = Connecticut
pennsylvania kind=city abroad = Pennsylvania
new-jersey kind=city abroad = New Jersey
ohio kind=city abroad = Ohio
michigan kind=city abroad = Michigan
illinois kind=city abroad = Illinois
indiana kind=city abroad = Indiana
wisconsin kind=city abroad = Wisconsin
minnesota kind=city abroad = Minnesota
iowa kind=city abroad = Iowa
missouri kind=city abroad = Missouri
kansas kind=city abroad = Kansas
nebraska kind=city abroad = Nebraska
oklahoma kind=city abroad = Oklahoma
arkansas kind=city abroad = Arkansas
louisiana kind=city abroad = Louisiana
mississippi kind=city abroad = Mississippi
alabama kind=city abroad = Alabama
tennessee kind=city abroad = Tennessee
kentucky kind=city abroad = Kentucky
north-carolina kind=city abroad = North Carolina
south-carolina kind=city abroad = South Carolina
colorado kind=city abroad = Colorado
utah kind=city abroad = Utah
nevada kind=city abroad = Nevada
arizona kind=city abroad = Arizona
new-mexico kind=city abroad = New Mexico
oregon kind=city abroad = Oregon
idaho kind=city abroad = Idaho
montana kind=city abroad = "Montana"
wyoming kind=city abroad = Wyoming
north-dakota kind=city abroad = North Dakota
south-dakota kind=city abroad = South Dakota
vermont kind=city abroad = Vermont
new-hampshire kind=city abroad = New Hampshire
maine kind=city abroad = "Maine"
rhode-island kind=city abroad = Rhode Island
delaware kind=city abroad = "Delaware"
hawaii kind=city abroad = Hawaii
alaska kind=city abroad = Alaska
puerto-rico kind=city abroad = Puerto Rico
mexico-city kind=city abroad = Mexico City
sao-paulo kind=city abroad = Sao Paulo
rio-de-janeiro kind=city abroad = Rio de Janeiro
buenos-aires kind=city abroad = Buenos Aires
bogota kind=city abroad = Bogota
lima kind=city abroad = "Lima"
santiago kind=city abroad = "Santiago"
caracas kind=city abroad = Caracas
johannesburg kind=city abroad = Johannesburg
cape-town kind=city abroad = Cape Town
nairobi kind=city abroad = Nairobi
lagos kind=city abroad = Lagos
