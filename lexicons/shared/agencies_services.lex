# Hospitals, shops, hotels, transport, water, power, makers, builders, papers and schools of Indonesia. The best known stand in
# agencies_companies.lex.

class: agency

# --- hospitals, laboratories, pharmacies ---
rs-primaya kind=company = Primaya Hospital | RS Primaya
rs-omni kind=company = OMNI Hospitals | RS OMNI | RS EMC | EMC Healthcare
rs-bunda kind=company = RS Bunda | RSIA Bunda | Bundamedik
rs-bethsaida kind=company = Bethsaida Hospital | RS Bethsaida
rs-columbia-asia kind=company = Columbia Asia | Columbia Asia Hospital
rs-murni-teguh kind=company = Murni Teguh | RS Murni Teguh
rs-mandaya kind=company = Mandaya Royal Hospital | Mandaya Hospital Group
rs-premier kind=company = RS Premier Bintaro | RS Premier Jatinegara | Ramsay Sime Darby
rs-st-carolus kind=company = RS St Carolus | RS Carolus | St. Carolus Hospital | RS St. Carolus
rs-borromeus kind=company = RS Borromeus | Borromeus Hospital
rs-advent-bandung kind=company = RS Advent Bandung
rs-al-islam kind=company = RS Al Islam Bandung
rs-santosa kind=company = Santosa Hospital | RS Santosa
rs-panti-rapih kind=company = RS Panti Rapih
rs-bethesda kind=company = RS Bethesda Yogyakarta
rs-telogorejo kind=company = RS Telogorejo | SMC RS Telogorejo
rs-moewardi kind=company = RSUD Dr Moewardi | RSUD Moewardi | RS Moewardi | RSUD Dr. Moewardi
rs-saiful-anwar kind=company = RSUD Saiful Anwar | RSUD dr Saiful Anwar | RS Saiful Anwar
rs-wahidin kind=company = RS Wahidin Sudirohusodo | RSUP Wahidin Sudirohusodo | RSUP Dr Wahidin Sudirohusodo
rs-sanglah kind=company = RSUP Sanglah | RS Sanglah | RSUP Ngoerah | RSUP Prof Ngoerah
rs-m-djamil kind=company = RSUP M Djamil | RSUP Dr M Djamil | RS M Djamil | RSUP M. Djamil
rs-mohammad-hoesin kind=company = RSUP Mohammad Hoesin | RSMH Palembang | RSUP Dr Mohammad Hoesin
rs-arifin-achmad kind=company = RSUD Arifin Achmad
rs-ulin kind=company = RSUD Ulin | RSUD Ulin Banjarmasin
rs-pasar-rebo kind=company = RSUD Pasar Rebo
rs-budi-kemuliaan kind=company = RS Budi Kemuliaan
rs-polri-kramat-jati kind=company = RS Polri Kramat Jati | RS Polri | RS Bhayangkara Polri | RS Polri Said Sukanto
rs-jiwa-grogol kind=company = RSJ Soeharto Heerdjan
rs-islam-jakarta kind=company = RS Islam Jakarta | RSIJ Cempaka Putih
rs-mmc kind=company = RS MMC | Metropolitan Medical Center Jakarta
rs-medistra kind=company = RS Medistra | Medistra Hospital
rs-abdi-waluyo kind=company = RS Abdi Waluyo
rs-royal-progress kind=company = RS Royal Progress
rs-national-surabaya kind=company = National Hospital Surabaya
rs-darmo kind=company = RS Darmo Surabaya
rs-adi-husada kind=company = RS Adi Husada
lab-pramita kind=company = Laboratorium Pramita | Laboratorium Klinik Pramita
lab-parahita kind=company = Parahita | Parahita Diagnostic Center
lab-cito kind=company = Laboratorium Cito | Laboratorium Klinik CITO
lab-biotest kind=company = Bio Medika | Laboratorium Bio Medika
lab-diagnos kind=company = Diagnos Laboratorium Utama
gsi-lab kind=company = GSI Lab | GSI Genomik Solidaritas Indonesia
nalagenetics kind=company = Nalagenetics
apotek-guardian kind=company = Guardian Indonesia | DFI Retail Nusantara | Hero Supermarket
apotek-century kind=company = Apotek Century | Perintis Pelayanan Paripurna
watsons kind=company = Watsons | Watsons Indonesia | Duta Intidaya
apotek-roxy kind=company = Apotek Roxy
viva-apotek kind=company = Viva Apotek
phapros kind=company = Phapros
dexa kind=company = Dexa Group | Dexa Medica
sanbe kind=company = Sanbe Farma
sido-muncul kind=company = Sido Muncul
kimia-farma kind=company = Kimia Farma Diagnostika | Kimia Farma Apotek
tempo-scan kind=company = Tempo Scan Pacific | Tempo Scan
enseval kind=company = Enseval Putera Megatrading
combiphar kind=company = Combiphar
novell-pharma kind=company = Novell Pharmaceutical
erha kind=company = ERHA Clinic | "ERHA" | Arya Noble
zap-clinic kind=company = ZAP Clinic | ZAP Premiere
morula-ivf kind=company = Morula IVF | Morula IVF Indonesia

# --- shops, food, goods ---
hypermart kind=company = Hypermart | Matahari Putra Prima | Foodmart
ramayana kind=company = Ramayana Lestari Sentosa
yogya-group kind=company = Yogya Group | Toserba Yogya
lulu-hypermarket kind=company = Lulu Hypermarket
ranch-market kind=company = Ranch Market | Supra Boga Lestari | Farmers Market Indonesia
hari-hari-pasar kind=company = Hari Hari Swalayan
indogrosir kind=company = Indogrosir
lawson-indonesia kind=company = Lawson Indonesia | Lancar Wiguna Sejahtera
familymart-indonesia kind=company = FamilyMart | FamilyMart Indonesia
circle-k-indonesia kind=company = Circle K Indonesia
electronic-city kind=company = Electronic City Indonesia
hartono-elektronik kind=company = Hartono Elektronika
informa kind=company = Informa Furnishings | Home Center Indonesia
kawan-lama kind=company = Kawan Lama Group | Kawan Lama Sejahtera
mitra10 kind=company = Mitra10 | Catur Sentosa Adiprana
depo-bangunan kind=company = Depo Bangunan
miniso-indonesia kind=company = MINISO | Miniso Indonesia
mr-diy-indonesia kind=company = MR.DIY | MR.D.I.Y. Indonesia | Daya Intiguna Yasa
digimap kind=company = Digimap
ibox-indonesia kind=company = iBox Indonesia
eiger kind=company = Eigerindo | Eiger Adventure
sepatu-bata kind=company = Sepatu Bata
mustika-ratu kind=company = Mustika Ratu
martha-tilaar kind=company = Martina Berto
garudafood kind=company = Garudafood
ultrajaya kind=company = Ultrajaya | Ultrajaya Milk Industry
sari-roti kind=company = Sari Roti | Nippon Indosari Corpindo
charoen-pokphand kind=company = Charoen Pokphand | Charoen Pokphand Indonesia
japfa kind=company = Japfa | Japfa Comfeed | Japfa Comfeed Indonesia
siantar-top kind=company = Siantar Top
cimory kind=company = Cimory | Cisarua Mountain Dairy
janji-jiwa kind=company = Janji Jiwa | Kopi Janji Jiwa
fore-coffee kind=company = Fore Coffee | Fore Kopi Indonesia
tomoro-coffee kind=company = Tomoro Coffee
point-coffee kind=company = Point Coffee
excelso kind=company = Excelso
dunkin-indonesia kind=company = Dunkin' Indonesia | Dunkin Donuts Indonesia | Dunkin' Donuts
jco kind=company = J.CO Donuts | J.CO Donuts & Coffee | JCO Indonesia
mixue kind=company = "Mixue" | Mixue Indonesia
richeese-factory kind=company = Richeese Factory
es-teler-77 kind=company = Es Teler 77
marugame kind=company = Marugame Udon | Sriboga Marugame
boga-group kind=company = Boga Group | Pepper Lunch Indonesia
champ-resto kind=company = Champ Resto

# --- hotels, tourism, property ---
archipelago-hotels kind=company = Archipelago International | Aston Hotel | favehotel
santika kind=company = Hotel Santika | Santika Indonesia | Santika Premiere
swiss-belhotel kind=company = Swiss-Belhotel | Swiss-Belhotel International
tauzia kind=company = Tauzia | Tauzia Hotels | POP! Hotels
artotel kind=company = Artotel | Artotel Group
hotel-indonesia-natour kind=company = Hotel Indonesia Natour | InJourney Hospitality
sahid-group kind=company = Sahid Group | Hotel Sahid Jaya
aryaduta kind=company = Aryaduta | Aryaduta Hotel
horison-hotels kind=company = Horison Hotel | Hotel Horison | Metropolitan Golden Management
dafam kind=company = Dafam Hotel | Dafam Hotel Management
itdc kind=company = Indonesia Tourism Development Corporation | "ITDC"
twc-borobudur kind=company = Taman Wisata Candi | InJourney Destination Management
ancol kind=company = Pembangunan Jaya Ancol
taman-safari kind=company = Taman Safari Indonesia
alam-sutera kind=company = Alam Sutera Realty
bumi-serpong-damai kind=company = Bumi Serpong Damai | Sinar Mas Land
sentul-city kind=company = Sentul City
intiland kind=company = Intiland | Intiland Development
modernland kind=company = Modernland Realty
jababeka kind=company = Jababeka | Kawasan Industri Jababeka
paramount-land kind=company = Paramount Land
metropolitan-land kind=company = Metland | Metropolitan Land
pollux kind=company = Pollux Properties
meikarta kind=company = Meikarta | Mahkota Sentosa Utama
cowell kind=company = Cowell Development

# --- transport, roads, harbours, works ---
kai-logistik kind=company = KAI Logistik | Kereta Api Logistik
kai-services kind=company = KAI Services | Reska Multi Usaha
railink kind=company = Railink | KAI Bandara | Railink Indonesia
lrt-jakarta kind=company = LRT Jakarta
lrt-jabodebek kind=company = LRT Jabodebek
jaklingko kind=company = JakLingko Indonesia | "JakLingko"
gapura-angkasa kind=company = Gapura Angkasa
gmf-aeroasia kind=company = GMF AeroAsia | Garuda Maintenance Facility
nam-air kind=company = NAM Air
airfast kind=company = Airfast Indonesia
trigana-air kind=company = Trigana Air
jict kind=company = Jakarta International Container Terminal | "JICT"
pelindo-terminal kind=company = Pelindo Terminal Petikemas | Pelindo Multi Terminal
ilcs kind=company = Integrasi Logistik Cipta Solusi | Indonesia Logistik Cipta Solusi
astra-infra kind=company = ASTRA Infra | Marga Mandalasakti
hk-tol kind=company = Hutamarga Waskita
cmnp kind=company = Citra Marga Nusaphala Persada
waskita-beton kind=company = Waskita Beton Precast
nindya-karya kind=company = Nindya Karya
brantas-abipraya kind=company = Brantas Abipraya
amarta-karya kind=company = Amarta Karya
rosalia-indah kind=company = Rosalia Indah
sinar-jaya kind=company = PO Sinar Jaya
primajasa kind=company = Primajasa
xtrans kind=company = X-Trans | XTrans
daytrans kind=company = DayTrans
cititrans kind=company = Cititrans

# --- power, water, oil, mines, industry ---
pln-nusantara kind=company = PLN Nusantara Power | Pembangkitan Jawa Bali
pln-indonesia-power kind=company = PLN Indonesia Power
pln-batam kind=company = PLN Batam | bright PLN Batam
pertagas kind=company = Pertamina Gas | Pertagas
pertamina-hulu-energi kind=company = Pertamina Hulu Energi
pertamina-hulu-rokan kind=company = Pertamina Hulu Rokan
pertamina-ep kind=company = Pertamina EP
pertamina-geothermal kind=company = Pertamina Geothermal Energy
pertamina-retail kind=company = Pertamina Retail
elnusa kind=company = Elnusa
akr kind=company = AKR Corporindo
medco kind=company = Medco Energi | MedcoEnergi | Medco Energi Internasional
amman-mineral kind=company = Amman Mineral | Amman Mineral Nusa Tenggara
kaltim-prima-coal kind=company = Kaltim Prima Coal
bumi-resources kind=company = Bumi Resources
indika kind=company = Indika Energy
berau-coal kind=company = Berau Coal
harita kind=company = Harita Nickel | Harita Group | Trimegah Bangun Persada
merdeka-copper kind=company = Merdeka Copper Gold
palyja kind=company = Palyja | PAM Lyonnaise Jaya
aetra kind=company = Aetra Air Jakarta
pdam-surya-sembada kind=company = PDAM Surya Sembada
pupuk-kaltim kind=company = Pupuk Kaltim | Pupuk Kalimantan Timur
petrokimia-gresik kind=company = Petrokimia Gresik
pusri kind=company = Pupuk Sriwijaya | Pupuk Sriwidjaja
semen-baturaja kind=company = Semen Baturaja
semen-padang kind=company = Semen Padang
indocement kind=company = Indocement | Semen Tiga Roda
holcim-indonesia kind=company = Solusi Bangun Indonesia
app-sinar-mas kind=company = Asia Pulp & Paper | Indah Kiat | Tjiwi Kimia
april-group kind=company = Riau Andalan Pulp and Paper | APRIL Group | Royal Golden Eagle
astra-agro kind=company = Astra Agro Lestari
astra-otoparts kind=company = Astra Otoparts
astra-daihatsu kind=company = Astra Daihatsu Motor | Daihatsu Indonesia
toyota-astra-motor kind=company = Toyota Astra Motor
tmmin kind=company = Toyota Motor Manufacturing Indonesia
astra-honda-motor kind=company = Astra Honda Motor
honda-prospect-motor kind=company = Honda Prospect Motor
yamaha-indonesia kind=company = Yamaha Indonesia Motor Manufacturing
suzuki-indonesia kind=company = Suzuki Indomobil | Suzuki Indonesia
mitsubishi-indonesia kind=company = Krama Yudha Tiga Berlian | Mitsubishi Motors Krama Yudha
hyundai-indonesia kind=company = Hyundai Motors Indonesia | Hyundai Motor Manufacturing Indonesia
wuling-indonesia kind=company = Wuling Motors | Wuling Indonesia
byd kind=company = BYD Auto | BYD Indonesia | "BYD"
indomobil kind=company = Indomobil | Indomobil Group
united-tractors kind=company = United Tractors
gajah-tunggal kind=company = Gajah Tunggal
polytron kind=company = Polytron | Hartono Istana Teknologi
advan kind=company = Advan Indonesia
evercoss kind=company = Evercoss
axioo kind=company = Axioo
maspion kind=company = Maspion
surveyor-indonesia kind=company = Surveyor Indonesia
biro-klasifikasi kind=company = Biro Klasifikasi Indonesia | ID Survey
danareksa-kbn kind=company = Kawasan Berikat Nusantara
pfn kind=company = Produksi Film Negara
balai-pustaka kind=company = Balai Pustaka
id-food kind=company = ID FOOD | Rajawali Nusantara Indonesia
berdikari kind=company = PT Berdikari
garam-pt kind=company = PT Garam
dahana kind=company = PT Dahana
inti-pt kind=company = Industri Telekomunikasi Indonesia
barata kind=company = Barata Indonesia
triputra kind=company = Triputra Group | Triputra Agro Persada
artha-graha-group kind=company = Artha Graha Network | Artha Graha Peduli
rajawali-corp kind=company = Rajawali Corpora
saratoga kind=company = Saratoga Investama Sedaya
east-ventures kind=company = East Ventures
gramedia kind=company = Gramedia Digital
tempo-media kind=company = Tempo Inti Media
visi-media kind=company = Visi Media Asia
jawapos-group kind=company = Jawa Pos Group | Jawa Pos Holding
net-tv kind=company = NET Mediatama Televisi | MDTV Media Technologies
surya-citra-media kind=company = Surya Citra Media
