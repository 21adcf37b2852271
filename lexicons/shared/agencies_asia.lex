# Firms of the neighbours, of Asia and of Australia of whose leaks, or as victims of whose kind, news tells. Those that news names
# most stand in agencies_companies.lex.

class: agency

# --- Malaysia ---
astro-malaysia kind=company = Astro Malaysia | Astro Malaysia Holdings | Measat Broadcast
u-mobile kind=company = U Mobile Malaysia | U Mobile Sdn Bhd
time-dotcom kind=company = TIME dotCom
public-bank-malaysia kind=company = Public Bank Berhad
hong-leong kind=company = Hong Leong Bank | Hong Leong Financial Group
ambank kind=company = AmBank | AmBank Group
affin kind=company = Affin Bank | Affin Hwang
bank-rakyat kind=company = Bank Kerjasama Rakyat Malaysia
bank-islam kind=company = Bank Islam Malaysia
alliance-bank-malaysia kind=company = Alliance Bank Malaysia
ipay88 kind=company = iPay88 | iPay88 Indonesia
grabpay-malaysia kind=company = GXBank | GX Bank
mudah kind=company = Mudah.my
iproperty kind=company = iProperty | iProperty.com
lelong kind=company = Lelong.my
sime-darby kind=company = Sime Darby
genting kind=company = Genting Malaysia | Genting Group
air-selangor kind=company = Air Selangor
prasarana-malaysia kind=company = Prasarana Malaysia | RapidKL | Rapid KL
ktmb kind=company = Keretapi Tanah Melayu | "KTMB"
plus-malaysia kind=company = PLUS Malaysia | PLUS Malaysia Berhad
kpj-healthcare kind=company = KPJ Healthcare
khazanah kind=company = Khazanah Nasional
pnb-malaysia kind=company = Permodalan Nasional Berhad
tabung-haji kind=state = Tabung Haji | Lembaga Tabung Haji
ptptn kind=state = PTPTN | Perbadanan Tabung Pendidikan Tinggi Nasional
jpj-malaysia kind=state = Jabatan Pengangkutan Jalan | Road Transport Department Malaysia
kpu-malaysia kind=election = Suruhanjaya Pilihan Raya | Election Commission of Malaysia
perkeso kind=state = PERKESO | Pertubuhan Keselamatan Sosial | "SOCSO"
mimos kind=company = "MIMOS"

# --- Singapore ---
simba-telecom kind=company = SIMBA Telecom | TPG Singapore
comfortdelgro kind=company = ComfortDelGro
smrt kind=company = "SMRT" | SMRT Corporation
sbs-transit kind=company = SBS Transit
scoot kind=company = "Scoot" | Scoot Tigerair
jetstar kind=company = Jetstar | Jetstar Asia | Jetstar Airways
sp-group kind=company = SP Group Singapore | SP Services
fullerton-health kind=company = Fullerton Health | Fullerton Healthcare
synapxe kind=company = Synapxe
ntuc-income kind=company = NTUC Income | Income Insurance
eatigo kind=company = Eatigo
love-bonito kind=company = Love, Bonito | Love Bonito
sephora kind=company = Sephora | Sephora Digital
mustafa-centre kind=company = Mustafa Centre
courts-singapore kind=company = COURTS Singapore
k-box kind=company = K Box Singapore | K Box Entertainment
sistic kind=company = SISTIC
st-engineering kind=company = ST Engineering
keppel kind=company = "Keppel" | Keppel Corporation | Keppel Telecommunications
sembcorp kind=company = Sembcorp
temasek kind=company = Temasek | Temasek Holdings
gic-singapore kind=company = GIC Private Limited
capitaland kind=company = CapitaLand
ninja-van kind=company = Ninja Van
hotel-81 kind=company = Hotel 81
banyan-tree kind=company = Banyan Tree Holdings
toppan-next kind=company = Toppan Next Tech | Toppan Next
kemenhan-singapura kind=military = "MINDEF"
acra kind=regulator = ACRA | Accounting and Corporate Regulatory Authority
hdb-singapore kind=state = Housing and Development Board | Housing & Development Board
ica-singapore kind=state = Immigration and Checkpoints Authority | Immigration & Checkpoints Authority
case-singapore kind=ngo = Consumers Association of Singapore | Consumers' Association of Singapore

# --- the Philippines ---
cebuana-lhuillier kind=company = Cebuana Lhuillier
palawan-pawnshop kind=company = Palawan Pawnshop | PalawanPay
wendys-philippines kind=company = Wendy's Philippines
maya-philippines kind=company = Maya Philippines | PayMaya
coins-ph kind=company = Coins.ph
unionbank-ph kind=company = UnionBank of the Philippines | Union Bank of the Philippines
metrobank-ph kind=company = Metrobank | Metropolitan Bank and Trust Company
landbank-ph kind=company = Landbank of the Philippines | Land Bank of the Philippines
s-and-r kind=company = S&R Membership Shopping | S&R Membership
sm-investments kind=company = SM Investments | SM Supermalls
ayala kind=company = Ayala Corporation | Ayala Land
robinsons-retail kind=company = Robinsons Retail | Robinsons Malls
dito-telecommunity kind=company = DITO Telecommunity | Dito Telecommunity
converge-ict kind=company = Converge ICT | Converge ICT Solutions
maynilad kind=company = Maynilad Water Services | Maynilad
manila-water kind=company = Manila Water
maxicare kind=company = Maxicare | Maxicare Healthcare
medicard kind=company = Medicard Philippines
mlhuillier kind=company = M Lhuillier | MLhuillier
cashalo kind=company = Cashalo
juanhand kind=company = JuanHand
pagibig kind=state = Pag-IBIG Fund | "Pag-IBIG"
lto-philippines kind=state = Land Transportation Office
deped-philippines kind=state = DepEd | Department of Education Philippines

# --- Thailand, Vietnam, Laos, Cambodia, Myanmar ---
true-corp kind=company = True Corporation | TrueMove H | TrueMove | True Corp
truemoney kind=company = TrueMoney
dtac kind=company = "DTAC" | dtac TriNet | Total Access Communication
3bb kind=company = Triple T Broadband
cp-group kind=company = Charoen Pokphand Group | CP All | CP Group
central-group kind=company = Central Group Thailand | Central Retail | Central Restaurants Group
krungthai kind=company = Krungthai Bank | Krung Thai Bank
krungsri kind=company = Krungsri | Bank of Ayudhya
nok-air kind=company = Nok Air
ptt-thailand kind=company = PTT Public Company | PTT Thailand
bitkub kind=company = Bitkub
bangkok-dusit kind=company = Bangkok Dusit Medical Services
advice-it kind=company = Advice IT Infinite
fpt kind=company = FPT Corporation | FPT Telecom | FPT Shop | FPT Software
vnpt kind=company = "VNPT" | Vietnam Posts and Telecommunications Group
mobifone kind=company = MobiFone
vinaphone kind=company = VinaPhone
vng-corp kind=company = VNG Corporation | Zalo Group | ZaloPay | "Zing.vn"
techcombank kind=company = Techcombank
bidv kind=company = BIDV | Bank for Investment and Development of Vietnam
vietinbank kind=company = VietinBank
mb-bank-vietnam kind=company = MB Bank Vietnam
vpbank kind=company = VPBank
sacombank kind=company = Sacombank
the-gioi-di-dong kind=company = The Gioi Di Dong | Mobile World Investment | Thegioididong
vndirect kind=company = VNDirect | VNDIRECT
pvoil kind=company = PV Oil | PVOIL
petrovietnam kind=company = Petrovietnam
vietnam-electricity kind=company = Vietnam Electricity
aba-bank kind=company = ABA Bank | Advanced Bank of Asia

# --- India, Pakistan, Bangladesh, Sri Lanka ---
bigbasket kind=company = BigBasket
mobikwik kind=company = MobiKwik
juspay kind=company = Juspay
dunzo kind=company = Dunzo
unacademy kind=company = Unacademy
upstox kind=company = Upstox
zerodha kind=company = Zerodha
groww kind=company = Groww
angel-one kind=company = Angel One Limited | Angel Broking
cred-india kind=company = CRED India | Dreamplug Technologies
swiggy kind=company = Swiggy
ola-cabs kind=company = Ola Cabs | Ola Electric
makemytrip kind=company = MakeMyTrip
ixigo kind=company = "ixigo"
yatra-india kind=company = Yatra.com | Yatra Online
cleartrip kind=company = Cleartrip
railyatri kind=company = RailYatri
justdial kind=company = Justdial | JustDial
boat-india kind=company = boAt Lifestyle | Imagine Marketing
nykaa kind=company = Nykaa
myntra kind=company = Myntra
meesho kind=company = Meesho
snapdeal kind=company = Snapdeal
policybazaar kind=company = Policybazaar
star-health kind=company = Star Health | Star Health and Allied Insurance | Star Health Insurance
niva-bupa kind=company = Niva Bupa
bajaj-finance kind=company = Bajaj Finance | Bajaj Finserv | Bajaj Allianz
axis-bank kind=company = Axis Bank
kotak kind=company = Kotak Mahindra Bank | Kotak Mahindra
pnb-india kind=company = Punjab National Bank
canara-bank kind=company = Canara Bank
yes-bank kind=company = Yes Bank
cosmos-bank kind=company = Cosmos Bank | Cosmos Cooperative Bank
wazirx kind=company = WazirX
coindcx kind=company = CoinDCX
infosys kind=company = Infosys | Infosys McCamish
wipro kind=company = "Wipro"
hcltech kind=company = HCLTech | HCL Technologies
tech-mahindra kind=company = Tech Mahindra
mahindra kind=company = Mahindra & Mahindra
maruti kind=company = Maruti Suzuki
tata-power kind=company = Tata Power
tata-technologies kind=company = Tata Technologies
spicejet kind=company = SpiceJet
akasa-air kind=company = Akasa Air
vistara kind=company = "Vistara"
rentomojo kind=company = RentoMojo
physicswallah kind=company = PhysicsWallah | Physics Wallah
whitehat-jr kind=company = WhiteHat Jr
vedantu kind=company = Vedantu
dr-lal-pathlabs kind=company = Dr Lal PathLabs | Dr. Lal PathLabs
sun-pharma kind=company = Sun Pharma | Sun Pharmaceutical
dr-reddys kind=company = Dr Reddy's | Dr. Reddy's Laboratories | Dr Reddy's Laboratories
lupin kind=company = Lupin Limited
haldirams kind=company = Haldiram's
npci kind=regulator = National Payments Corporation of India | "NPCI"
nic-india kind=state = National Informatics Centre
nciipc kind=cyber = National Critical Information Infrastructure Protection Centre
isro kind=state = "ISRO" | Indian Space Research Organisation
nadra kind=state = "NADRA" | National Database and Registration Authority
k-electric kind=company = K-Electric
careem kind=company = Careem
bykea kind=company = Bykea
habib-bank kind=company = Habib Bank
bangladesh-bank kind=regulator = Bangladesh Bank
bgd-e-gov kind=cyber = BGD e-GOV CIRT
robi kind=company = Robi Axiata
bkash kind=company = "bKash"
pathao kind=company = Pathao
biman kind=company = Biman Bangladesh Airlines | Biman Bangladesh
dialog-axiata kind=company = Dialog Axiata
cargills-bank kind=company = Cargills Bank

# --- Korea, Japan, Taiwan, Hong Kong, China ---
interpark kind=company = Interpark
nexon kind=company = Nexon | NEXON Korea
ncsoft kind=company = NCSoft
golfzon kind=company = Golfzon
kakao-bank kind=company = KakaoBank
yes24 kind=company = Yes24
sgi-seoul kind=company = SGI Seoul Guarantee
tving kind=company = Tving
baemin kind=company = Baemin | Woowa Brothers
gs-retail kind=company = GS Retail | GS Shop
shinhan-card kind=company = Shinhan Card
nonghyup kind=company = NongHyup | NH Nonghyup Bank | NH NongHyup
jeju-air kind=company = Jeju Air
sk-shieldus kind=company = SK Shieldus
cyworld kind=company = Cyworld
coinone kind=company = Coinone
mercari kind=company = Mercari
kddi kind=company = "KDDI"
asahi-group kind=company = Asahi Group Holdings | Asahi Breweries
askul kind=company = ASKUL
mitsubishi-electric kind=company = Mitsubishi Electric
panasonic kind=company = Panasonic
toshiba kind=company = Toshiba | Toshiba Tec
hitachi kind=company = Hitachi
konica-minolta kind=company = Konica Minolta
canon-inc kind=company = Canon Inc | Canon USA
ricoh kind=company = Ricoh
epson kind=company = Epson
sega kind=company = "Sega" | "SEGA"
square-enix kind=company = Square Enix
bandai-namco kind=company = Bandai Namco
konami kind=company = Konami
koei-tecmo kind=company = Koei Tecmo
game-freak kind=company = Game Freak
pokemon-co kind=company = The Pokémon Company | Pokemon Company
casio kind=company = Casio
nidec kind=company = Nidec
eisai kind=company = Eisai
denso kind=company = Denso
bridgestone kind=company = Bridgestone
yamaha-motor kind=company = Yamaha Motor
suzuki-motor kind=company = Suzuki Motor
mazda kind=company = "Mazda"
subaru kind=company = "Subaru"
isuzu kind=company = Isuzu
sompo kind=company = Sompo Japan
aflac kind=company = "Aflac" | Aflac Japan
nomura kind=company = Nomura Holdings | Nomura Securities
acer kind=company = "Acer" | Acer Inc
asus kind=company = ASUS | ASUSTeK
gigabyte-tech kind=company = Gigabyte Technology
msi-taiwan kind=company = Micro-Star International
quanta-computer kind=company = Quanta Computer
qnap kind=company = "QNAP"
synology kind=company = Synology
d-link kind=company = D-Link
tp-link kind=company = TP-Link
adata kind=company = ADATA
eva-air kind=company = EVA Air
cpc-taiwan kind=company = CPC Corporation Taiwan
irent kind=company = iRent
hktvmall kind=company = HKTVmall
hong-kong-broadband kind=company = Hong Kong Broadband Network
octopus-cards kind=company = Octopus Cards
didi kind=company = DiDi Chuxing | Didi Global | Didi Chuxing
meituan kind=company = Meituan
pinduoduo kind=company = Pinduoduo | PDD Holdings | Temu.com
huazhu kind=company = Huazhu | Huazhu Hotels | Huazhu Group
netease kind=company = NetEase
dji kind=company = "DJI"
hikvision kind=company = Hikvision
dahua kind=company = Dahua Technology
lenovo kind=company = Lenovo
realme kind=company = Realme | realme Indonesia
oneplus kind=company = OnePlus
honor-device kind=company = Honor Device
hisense kind=company = Hisense
i-soon kind=company = i-Soon | iSoon | Anxun Information Technology
zhenhua-data kind=company = Zhenhua Data
mihoyo kind=company = miHoYo | HoYoverse
iqiyi kind=company = iQIYI
wetv kind=company = WeTV
wechat kind=company messenger = WeChat
bilibili kind=company = Bilibili
youku kind=company = Youku
sinovac kind=company = Sinovac

# --- Australia and New Zealand ---
medisecure kind=company = MediSecure
dymocks kind=company = Dymocks
bunnings kind=company = Bunnings
kmart-australia kind=company = Kmart Australia
coles kind=company = Coles Group | Coles Supermarkets
jb-hi-fi kind=company = JB Hi-Fi
the-iconic kind=company = THE ICONIC
tpg-telecom kind=company = TPG Telecom | iiNet | Vodafone Australia
nbn-co kind=company = NBN Co
australian-clinical-labs kind=company = Australian Clinical Labs | Medlab Pathology
healthscope kind=company = Healthscope
genea kind=company = Genea Fertility | Genea IVF
ahm-insurance kind=company = ahm Health Insurance
bupa kind=company = "Bupa" | Bupa Australia
nib-health kind=company = nib Health Funds
energyaustralia kind=company = EnergyAustralia
agl-energy kind=company = AGL Energy
origin-energy kind=company = Origin Energy
hwl-ebsworth kind=company = HWL Ebsworth
toll-group kind=company = Toll Group | Toll Holdings
dp-world kind=company = DP World | DP World Australia
australia-post kind=company = Australia Post
crown-resorts kind=company = Crown Resorts
ticketek kind=company = Ticketek
australian-super kind=company = AustralianSuper
rest-super kind=company = Rest Super
hostplus kind=company = Hostplus
insignia-financial kind=company = Insignia Financial
macquarie kind=company = Macquarie Bank | Macquarie Group
bendigo-bank kind=company = Bendigo Bank | Bendigo and Adelaide Bank
suncorp kind=company = Suncorp
nine-entertainment kind=company = Nine Entertainment
seven-west kind=company = Seven West Media
servicesaustralia kind=state = Services Australia | Centrelink
apra kind=regulator = "APRA" | Australian Prudential Regulation Authority
acma kind=regulator = "ACMA" | Australian Communications and Media Authority
idcare kind=ngo = IDCARE
waikato-dhb kind=state = Waikato District Health Board
health-nz kind=state = Health New Zealand | Te Whatu Ora
manage-my-health kind=company = Manage My Health | ManageMyHealth
mercury-it kind=company = Mercury IT
nzx kind=company = New Zealand Stock Exchange
cert-nz kind=cyber = CERT NZ
