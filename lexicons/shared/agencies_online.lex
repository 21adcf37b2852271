# Services of Indonesia that hold the accounts of those who use them: shops and travel online, couriers, schools and doctors online,
# jobs, games, networks and hosts. The best known stand in agencies_companies.lex.

class: agency

# --- shops and markets online ---
elevenia kind=company = Elevenia
mataharimall kind=company = MatahariMall | MatahariMall.com
qoo10-indonesia kind=company = Qoo10 | Qoo10 Indonesia
berrybenka kind=company = Berrybenka
hijup kind=company = HIJUP | Hijup
hijabenka kind=company = Hijabenka
female-daily kind=company = Female Daily | Female Daily Network
orami kind=company = Orami | Bilna
mothercare-indonesia kind=company = Mothercare Indonesia | Kanmo Group
sayurbox kind=company = Sayurbox
happyfresh kind=company = HappyFresh
segari kind=company = Segari
astro-id kind=company = Astro Technologies Indonesia | Aplikasi Astro
allofresh kind=company = AlloFresh
alfamart kind=company = Alfagift
indomaret kind=company = Klik Indomaret | KlikIndomaret | Indomarco Prismatama
ralali kind=company = Ralali | Ralali.com
mbiz kind=company = Mbizmarket | Mbiz.co.id
monotaro-indonesia kind=company = Monotaro Indonesia
jakmall kind=company = Jakmall | Jakmall.com
jakartanotebook kind=company = JakartaNotebook | Jakarta Notebook | JakNot
dinomarket kind=company = Dinomarket
enterkomputer kind=company = Enterkomputer
blanja kind=company = Blanja.com | Metraplasa
evermos kind=company = Evermos
dagangan-id kind=company = Dagangan.com
gudangada kind=company = GudangAda
warung-pintar kind=company = Warung Pintar
itemku kind=company = Itemku
vcgamers kind=company = VCGamers
codashop kind=company = Codashop | Coda Payments
unipin kind=company = UniPin
dunia-games kind=company = Dunia Games
fabelio kind=company = Fabelio
dekoruma kind=company = Dekoruma
ruparupa kind=company = Ruparupa
pinhome kind=company = Pinhome
rumah123 kind=company = Rumah123 | 99 Group Indonesia
rumah-com kind=company = Rumah.com
lamudi kind=company = Lamudi | Lamudi Indonesia
olx-autos kind=company = OLX Autos
mobil123 kind=company = Mobil123
carmudi kind=company = Carmudi
oto-com kind=company = OTO.com
moladin kind=company = Moladin
caroline-id kind=company = Caroline.id
auto2000 kind=company = Auto2000
garasi-id kind=company = Garasi.id
shopback kind=company = ShopBack
getplus kind=company = GetPlus Indonesia | "GetPlus"
ponta kind=company = PONTA Indonesia | Global Loyalty Indonesia
mapclub kind=company = MAPClub | MAP Club

# --- travel and tickets ---
nusatrip kind=company = NusaTrip
mister-aladin kind=company = Mister Aladin
antavaya kind=company = AntaVaya
panorama-jtb kind=company = Panorama JTB | Panorama Tours
dwidaya kind=company = Dwidayatour | Dwidaya Tour
golden-rama kind=company = Golden Rama | Golden Rama Tours
bayu-buana kind=company = Bayu Buana | Bayu Buana Travel
loket-com kind=company = Loket.com
kiostix kind=company = KiosTix
eventbrite kind=company = Eventbrite
bookmyshow-indonesia kind=company = BookMyShow | BookMyShow Indonesia
goersapp kind=company = Goers.co | Aplikasi Goers
klook kind=company = Klook
redbus kind=company = redBus | redBus Indonesia
easybook kind=company = Easybook.com
travelio kind=company = Travelio
bobobox kind=company = Bobobox
zenrooms kind=company = ZEN Rooms | ZenRooms
wego kind=company = Wego.com
nusantara-sejahtera-raya kind=company = Cinema XXI | Nusantara Sejahtera Raya | M-Tix
tix-id kind=company = TIX ID | Tix.id
cgv-indonesia kind=company = CGV Cinemas | CGV Indonesia | Graha Layar Prima
cinepolis-indonesia kind=company = Cinépolis | Cinepolis | Cinepolis Indonesia

# --- rides, couriers, freight ---
anterin kind=company = Anterin
nujek kind=company = Nujek
express-taxi kind=company = Express Transindo Utama | Taksi Express
trac-astra kind=company = TRAC Astra | TRAC Astra Rent a Car | Serasi Autoraya
wahana-express kind=company = Wahana Express | Wahana Prestasi Logistik | Wahana Logistik
tiki kind=company = Titipan Kilat | Citra Van Titipan Kilat | "TIKI"
jnt-cargo kind=company = J&T Cargo
spx-express kind=company = SPX Express | Shopee Express
lazada-logistics kind=company = Lazada Logistics | Lazada Express | LEX ID
rpx kind=company = RPX Indonesia | RPX One Stop Logistics
sap-express kind=company = SAP Express | Satria Antaran Prima
rex-express kind=company = Royal Express Indonesia | REX Indonesia
jet-express kind=company = JET Express
first-logistics kind=company = First Logistics
indah-logistik kind=company = Indah Logistik | Indah Logistik Cargo
dakota-cargo kind=company = Dakota Cargo
sentral-cargo kind=company = Sentral Cargo
star-cargo kind=company = Star Cargo
pandu-logistics kind=company = Pandu Logistics
ncs-kurir kind=company = Nusantara Card Semesta
gosend kind=company = GoSend
grabexpress kind=company = GrabExpress
deliveree kind=company = Deliveree
lalamove kind=company = Lalamove
shipper-id kind=company = Shipper Indonesia | Shipper.id
waresix kind=company = Waresix
kargo-technologies kind=company = Kargo Technologies
mceasy kind=company = McEasy
ritase kind=company = Ritase.com
logisly kind=company = Logisly
biteship kind=company = Biteship
raja-ongkir kind=company = RajaOngkir | Komerce
samudera-indonesia kind=company = Samudera Indonesia
meratus-line kind=company = Meratus Line | Meratus Group
temas-line kind=company = Temas Line | Tempuran Emas
spil-line kind=company = Salam Pacific Indonesia Lines

# --- schools and courses online ---
pahamify kind=company = Pahamify
quipper kind=company = Quipper | Quipper Indonesia
cakap kind=company = Cakap by Squline | Squline
skill-academy kind=company = Skill Academy
pintaria kind=company = Pintaria | HarukaEdu
dicoding kind=company = Dicoding | Dicoding Indonesia
hacktiv8 kind=company = Hacktiv8
binar-academy kind=company = Binar Academy
purwadhika kind=company = Purwadhika
rakamin kind=company = Rakamin Academy
myskill kind=company = MySkill.id
sekolahmu kind=company = Sekolah.mu
kelaspintar kind=company = Kelas Pintar
colearn kind=company = CoLearn | CoLearn Indonesia
brainly kind=company = Brainly
mejakita kind=company = MejaKita
inspigo kind=company = Inspigo
kuncie kind=company = Kuncie
english-first kind=company = English First | EF Education First
ganesha-operation kind=company = Ganesha Operation
primagama kind=company = Primagama
telkomschools kind=company = Pijar Sekolah | Pijar Mahir
karier-mu kind=company = Karier.mu
sevima kind=company = SEVIMA | Sentra Vidya Utama

# --- doctors and medicine online ---
prosehat kind=company = ProSehat
sehatq kind=company = SehatQ
hellosehat kind=company = Hello Sehat | Hello Health Group
gue-sehat kind=company = GueSehat
riliv kind=company = Riliv
bicarakan kind=company = Bicarakan.id
ibunda-id kind=company = Ibunda.id
homecare24 kind=company = Homecare24
lifepack kind=company = Lifepack | Jovee
k24klik kind=company = K24Klik | Apotek K-24
farmaku kind=company = Farmaku | Farmaku.com
goapotik kind=company = GoApotik
mdoc kind=company = mDoc Indonesia
teman-bumil kind=company = Teman Bumil
sirka-health kind=company = Sirka Health
diri-care kind=company = Diri Care
assist-id kind=company = Assist.id
medifirst2000 kind=company = Medifirst2000
trustmedis kind=company = Trustmedis
zi-care kind=company = Zi.Care | ZiCare
bumame kind=company = Bumame | Bumame Farmasi

# --- jobs and offices ---
karir-com kind=company = Karir.com
kalibrr kind=company = Kalibrr
glints kind=company = Glints | Glints Indonesia
loker-id kind=company = Loker.id
kita-lulus kind=company = KitaLulus
pintarnya kind=company = Pintarnya
urbanhire kind=company = Urbanhire
indeed kind=company = Indeed Indonesia | Indeed.com
jobsdb kind=company = JobsDB
topkarir kind=company = TopKarir
atmago kind=company = AtmaGo
sampingan-id kind=company = Aplikasi Sampingan
sribu kind=company = Sribu.com | Sribulancer
projects-co-id kind=company = Projects.co.id
fastwork kind=company = Fastwork.id
gadjian kind=company = Gadjian | Hadirr
talenta-hr kind=company = Talenta by Mekari | Mekari Talenta
jurnal-id kind=company = Jurnal by Mekari | Mekari Jurnal
linovhr kind=company = LinovHR
darwinbox kind=company = Darwinbox
greatday-hr kind=company = GreatDay HR | DataOn
qontak kind=company = Qontak | Mekari Qontak
pajak-io kind=company = Pajak.io | Fintek Integrasi Digital
online-pajak kind=company = OnlinePajak | Achilles Advanced Systems
klikpajak kind=company = Klikpajak | Mekari Klikpajak
mitra-pajakku kind=company = Pajakku | Mitra Pajakku
accurate-online kind=company = Accurate Online | Cipta Piranti Sejahtera
paper-id kind=company = Paper.id
spenmo kind=company = Spenmo
talentics kind=company = Talentics
qiscus kind=company = Qiscus
kata-ai kind=company = Kata.ai
prosa-ai kind=company = Prosa.ai
nodeflux kind=company = Nodeflux
adins kind=company = Adicipta Inovasi Teknologi

# --- games, film, music, social ---
agate-games kind=company = Agate International
gameloft kind=company = Gameloft
megaxus kind=company = Megaxus | Megaxus Infotech
lyto kind=company = "Lyto" | LYTO Game | Lyto Datarindo Fortuna
gemscool kind=company = Gemscool | Kreon Indonesia
moonton kind=company = Moonton
genflix kind=company = Genflix
maxstream kind=company = MAXstream
vision-plus kind=company = Vision+ | MNC OTT Network
mola-tv kind=company = Mola TV
catchplay kind=company = CATCHPLAY
viu kind=company = "Viu" | Viu Indonesia
iflix kind=company = iflix
joox kind=company = "JOOX"
langitmusik kind=company = Langit Musik | LangitMusik
bigo-live kind=company = Bigo Live
michat kind=company = MiChat
wecare-id kind=company = WeCare.id
kapanlagi kind=company = KapanLagi Youniverse | KapanLagi Network
kincir kind=company = Kincir.com
sharing-happiness kind=company = Sharing Happiness
benihbaik kind=company = BenihBaik | Benihbaik.com
karyakarsa kind=company = KaryaKarsa
storial kind=company = Storial.co
cabaca kind=company = Cabaca
fizzo kind=company = Fizzo Novel
noveltoon kind=company = NovelToon | MangaToon
gwp-fanfiction kind=company = Gramedia Writing Project

# --- networks, towers, hosts ---
telin kind=company = Telkom International | Telekomunikasi Indonesia International
telkomsat kind=company = Telkomsat | Telkom Satelit Indonesia
telkommetra kind=company = TelkomMetra | Multimedia Nusantara
infomedia kind=company = Infomedia Nusantara | Infomedia Solusi Humanika
metrasat kind=company = Metrasat
neutradc kind=company = NeutraDC | Telkom Data Ekosistem
by-u kind=company = "by.U"
live-on kind=company = Live.On
im3 kind=company = IM3 Ooredoo | "IM3"
axis-id kind=company = AXIS Telekom Indonesia | "AXIS"
bakrie-telecom kind=company = Bakrie Telecom | "Esia"
bolt-internux kind=company = Internux | "BOLT!"
sampoerna-telekomunikasi kind=company = Sampoerna Telekomunikasi Indonesia | Net1 Indonesia
psn kind=company = Pasifik Satelit Nusantara
cbn kind=company = Cyberindo Aditama | CBN Fiber | CBN Internet
megavision kind=company = Megavision
balifiber kind=company = Balifiber
oxygen-home kind=company = Oxygen Home
indosat-hifi kind=company = Indosat HiFi
xl-home kind=company = XL Home | XL Satu
hypernet kind=company = Hypernet Technologies | Hipernet Indodata
indonet kind=company = Indointernet
jalawave kind=company = Jalawave Cakrawala
centratama kind=company = Centratama Group | Centratama Telekomunikasi Indonesia
tower-bersama kind=company = Tower Bersama | Tower Bersama Infrastructure
protelindo kind=company = Protelindo | Profesional Telekomunikasi Indonesia
sarana-menara kind=company = Sarana Menara Nusantara
starlink kind=company = Starlink Services Indonesia | "Starlink"
transvision kind=company = Transvision | Indonusa Telemedia
mnc-vision kind=company = MNC Vision | MNC Vision Networks | MNC Sky Vision | Indovision
k-vision kind=company = K-Vision | K Vision
nex-parabola kind=company = Nex Parabola
dewaweb kind=company = Dewaweb
domainesia kind=company = DomaiNesia
idwebhost kind=company = IDwebhost
jagoanhosting kind=company = Jagoan Hosting | JagoanHosting
qwords kind=company = Qwords
masterweb kind=company = Masterweb | Masterweb Network
idcloudhost kind=company = IDCloudHost
cloudkilat kind=company = CloudKilat | Infinys System Indonesia
exabytes kind=company = Exabytes | Exabytes Indonesia
dracoola kind=company = Dracoola Multimedia
edgeconnex kind=company = EDGE DC | EdgeConneX
multipolar-technology kind=company = Multipolar Technology | Visionet Data Internasional
metrodata kind=company = Metrodata Electronics | Mitra Integrasi Informatika
mastersystem kind=company = Mastersystem Infotama
anabatic kind=company = Anabatic Technologies
astragraphia kind=company = Astragraphia | Astra Graphia | Astra Graphia Information Technology
berca-hardayaperkasa kind=company = Berca Hardayaperkasa
collega-inti kind=company = Collega Inti Pratama
datacomm kind=company = Datacomm Diangraha
compnet-id kind=company = Nusantara Compnet Integrator
gmedia kind=company = Media Sarana Data
# --- whose they are ---
asdp kind=company = Ferizy
biznet kind=company = Supra Primatama Nusantara
carousell kind=company = Carousell Indonesia
hostinger kind=company = Hostinger Indonesia
sea-limited kind=company = Garena Indonesia
mahaka kind=company = Mahaka Media | Mahaka Radio Integra
airy kind=company = OYO Indonesia | OYO Rooms
