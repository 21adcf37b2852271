# Companies: state-owned and private, of Indonesia, South-East Asia and the world, banks, universities, hospitals.
# Names that are also ordinary words stand in double quotes (exact case).

# --- state-owned enterprises and their brands ---
class: agency
pln kind=company acronym=PLN
    id: Perusahaan Listrik Negara | PT PLN | PT Perusahaan Listrik Negara | PT PLN (Persero) |
        PT Perusahaan Listrik Negara (Persero)
    en: National Electric Company | State Electricity Company | National Electricity Company |
        State Electric Company
    any: "PLN"
# `noun`: a word for a kind of firm too ("perusahaan Telkom Australia Optus")
telkom kind=company acronym=Telkom noun
    id: PT Telekomunikasi Indonesia | PT Telkom Indonesia | PT Telkom | Telkom Indonesia | Telkom Group |
        TelkomGroup | PT Telkom Indonesia (Persero) Tbk | PT Telkom Indonesia (Persero) |
        PT Telkom Indonesia (Tbk) | PT Telkom Indonesia Tbk | PT Telekomunikasi Indonesia Tbk |
        PT Telekomunikasi Indonesia (Persero) Tbk | PT Telkom (Persero)
    any: Telkom
indihome kind=company
    any: IndiHome | Indihome Telkom | Indi Home
telkomsel kind=company acronym=Telkomsel
    id: PT Telekomunikasi Selular | PT Telkomsel
    any: Telkomsel
telkomsigma kind=company
    any: Telkomsigma | PT Sigma Cipta Caraka | Telkom Sigma
lintasarta kind=company
    any: Lintasarta | PT Aplikanusa Lintasarta
pertamina kind=company
    id: PT Pertamina | PT Pertamina (Persero) | Pertamina Patra Niaga | PT Pertamina Patra Niaga
    any: Pertamina | MyPertamina
peruri kind=company
    id: Perum Peruri | Percetakan Uang Republik Indonesia
    any: Peruri
pos-indonesia kind=company
    any: PT Pos Indonesia | Pos Indonesia
kai kind=company acronym=KAI
    id: PT Kereta Api Indonesia | PT Kereta Api | PT KAI | PT Kereta Api Indonesia (Persero) | Kereta Api Indonesia |
        PT KAI (Persero)
    any: "KAI"
kcic kind=company
    any: "KCIC" | PT Kereta Cepat Indonesia China | "Whoosh"
garuda-indonesia kind=company
    any: Garuda Indonesia | PT Garuda Indonesia | PT Garuda Indonesia (Persero) Tbk
angkasa-pura kind=company
    any: Angkasa Pura | Angkasa Pura I | Angkasa Pura II | PT Angkasa Pura | PT Angkasa Pura I |
        PT Angkasa Pura II | InJourney | Angkasa Pura Indonesia
pelni kind=company
    any: Pelni | PT Pelni
asdp kind=company
    any: ASDP | PT ASDP Indonesia Ferry
jasa-raharja kind=company
    any: Jasa Raharja | PT Jasa Raharja
jasa-marga kind=company
    id: PT Jasamarga Tollroad Operator | Jasamarga
    any: Jasa Marga | PT Jasa Marga
taspen kind=company
    any: Taspen | PT Taspen
asabri kind=company
    any: Asabri | PT Asabri
pgn kind=company
    any: Perusahaan Gas Negara | "PGN" | PT Perusahaan Gas Negara
bio-farma kind=company
    any: Bio Farma | PT Bio Farma
kimia-farma kind=company
    any: Kimia Farma | PT Kimia Farma
indofarma kind=company
    any: Indofarma
antam kind=company
    any: Antam | Aneka Tambang | PT Antam
inalum kind=company
    any: Inalum | MIND ID
freeport-indonesia kind=company
    any: Freeport Indonesia | PT Freeport Indonesia | Freeport
pegadaian kind=company
    any: Pegadaian | PT Pegadaian
biznet kind=company
    any: Biznet | Biznet Networks | Biznet Gio
first-media kind=company
    any: First Media
link-net kind=company
    any: Link Net | "Linknet" | PT Link Net
icon-plus kind=company
    any: ICON+ | Iconnet | PLN Icon Plus | Icon Plus
xl-axiata kind=company
    any: XL Axiata | PT XL Axiata | "XL" | Axiata | XLSMART
indosat kind=company
    any: Indosat | Indosat Ooredoo | Indosat Ooredoo Hutchison | PT Indosat | "IOH"
smartfren kind=company
    any: Smartfren | PT Smartfren Telecom | Smartfren Telecom
tri-indonesia kind=company
    any: Hutchison 3 Indonesia | Tri Indonesia | 3 Indonesia

# --- banks and finance ---
bank-mandiri kind=company
    any: Bank Mandiri | PT Bank Mandiri | PT Bank Mandiri (Persero) Tbk | Mandiri Tunas Finance
bri kind=company acronym=BRI
    any: Bank Rakyat Indonesia | "BRI" | Bank BRI | PT Bank Rakyat Indonesia |
        PT Bank Rakyat Indonesia (Persero) Tbk
bri-life kind=company
    any: BRI Life | PT BRI Life | PT Asuransi BRI Life | Asuransi BRI Life | BRILife
bni kind=company acronym=BNI
    any: Bank Negara Indonesia | "BNI" | Bank BNI | PT Bank Negara Indonesia |
        PT Bank Negara Indonesia (Persero) Tbk
btn kind=company acronym=BTN
    any: Bank Tabungan Negara | "BTN" | Bank BTN | PT Bank Tabungan Negara
bca kind=company acronym=BCA
    any: Bank Central Asia | "BCA" | Bank BCA | PT Bank Central Asia | PT Bank Central Asia Tbk
bsi kind=company acronym=BSI
    any: Bank Syariah Indonesia | "BSI" | Bank BSI | PT Bank Syariah Indonesia | PT Bank Syariah Indonesia Tbk
cimb-niaga kind=company
    any: CIMB Niaga | Bank CIMB Niaga | "CIMB"
bank-danamon kind=company
    any: Bank Danamon | Danamon
bank-permata kind=company
    any: Bank Permata | PermataBank
bank-mega kind=company
    any: Bank Mega
bank-panin kind=company
    any: Bank Panin
bank-bukopin kind=company
    any: Bank Bukopin | KB Bukopin
bank-muamalat kind=company
    any: Bank Muamalat
bank-dki kind=company
    any: Bank DKI | Bank Jakarta
bjb kind=company
    any: Bank BJB | Bank Jabar Banten | "BJB"
bank-jatim kind=company
    any: Bank Jatim
bank-jateng kind=company
    any: Bank Jateng
bank-jago kind=company
    any: Bank Jago
jenius kind=company
    any: "Jenius"
btpn kind=company
    any: "BTPN" | Bank BTPN
bank-neo-commerce kind=company
    any: Bank Neo Commerce
seabank kind=company
    any: SeaBank
allo-bank kind=company
    any: Allo Bank
ocbc kind=company
    any: OCBC | OCBC NISP | Bank OCBC NISP
hsbc kind=company
    any: HSBC
prudential kind=company
    any: Prudential | Prudential Indonesia
allianz kind=company
    any: Allianz | Allianz Life
manulife kind=company
    any: Manulife
axa kind=company
    any: "AXA" | AXA Mandiri

# --- Indonesian technology, commerce, fintech ---
tokopedia kind=company
    any: Tokopedia | PT Tokopedia | "Toped"
bukalapak kind=company
    any: Bukalapak | PT Bukalapak.com | Bukalapak.com
bhinneka kind=company
    any: Bhinneka.com | "Bhinneka" | PT Bhinneka Mentaridimensi
blibli kind=company
    any: Blibli | Blibli.com
shopee kind=company
    any: Shopee | Shopee Indonesia | ShopeePay
lazada kind=company
    any: Lazada | Lazada Indonesia | RedMart
jd-id kind=company
    any: JD.ID | "JD.com"
zalora kind=company
    any: Zalora
gojek kind=company
    any: Gojek | Go-Jek | GoTo | GoTo Gojek Tokopedia | PT GoTo Gojek Tokopedia | GoPay | Go-Pay
grab kind=company
    any: "Grab" | Grab Indonesia | "GrabCar" | "GrabFood"
ovo kind=company
    any: "OVO"
dana-wallet kind=company
    any: "DANA" | Dana Indonesia
linkaja kind=company
    any: LinkAja
traveloka kind=company
    any: Traveloka
tiket-com kind=company
    any: Tiket.com
pegipegi kind=company
    any: Pegipegi | PegiPegi
reddoorz kind=company
    any: RedDoorz | RedDoorz Indonesia | RedDoorz ID
commeasure kind=company
    any: Commeasure | Commeasure Pte Ltd
airy kind=company
    any: Airy Rooms | OYO Hotels | "OYO"
cermati kind=company
    any: Cermati | Cermati.com
kreditplus kind=company
    any: Kreditplus | KreditPlus | PT Finansia Multi Finance
akulaku kind=company
    any: Akulaku
kredivo kind=company
    any: Kredivo
kredit-pintar kind=company
    any: Kredit Pintar
julo kind=company
    any: Julo
amartha kind=company
    any: Amartha
investree kind=company
    any: Investree
modalku kind=company
    any: Modalku
koinworks kind=company
    any: KoinWorks
ruangguru kind=company
    any: Ruangguru
zenius kind=company
    any: Zenius
halodoc kind=company
    any: Halodoc
alodokter kind=company
    any: Alodokter
indodax kind=company
    any: Indodax
tokocrypto kind=company
    any: Tokocrypto
stockbit kind=company
    any: Stockbit
ajaib-sekuritas kind=company
    any: Ajaib Sekuritas
bareksa kind=company
    any: Bareksa
youthmanual kind=company
    any: Youthmanual
kaskus kind=company
    any: Kaskus
trans-corp kind=company
    any: Trans Corp | CT Corp
lion-air kind=company
    any: Lion Air | Lion Air Group | Lion Group
batik-air kind=company
    any: Batik Air
wings-air kind=company
    any: Wings Air
malindo-air kind=company
    any: Malindo Air | Malindo | Batik Air Malaysia
thai-lion-air kind=company
    any: Thai Lion Air
citilink kind=company
    any: Citilink
sriwijaya-air kind=company
    any: Sriwijaya Air
pelita-air kind=company
    any: Pelita Air
super-air-jet kind=company
    any: Super Air Jet
airasia kind=company
    any: AirAsia | AirAsia Group | AirAsia Indonesia
capital_a kind=company
    any: "Capital A" | "Capital A Berhad" | "Capital A Bhd"
alfamart kind=company
    any: Alfamart
alfamidi kind=company
    any: Alfamidi
indomaret kind=company
    any: Indomaret | Indomarco
jne kind=company
    any: "JNE"
j-t-express kind=company
    any: J&T Express | "J&T"
sicepat kind=company
    any: SiCepat
ninja-xpress kind=company
    any: Ninja Xpress
anteraja kind=company
    any: Anteraja
gramedia kind=company
    any: Gramedia | Kompas Gramedia
astra kind=company
    any: Astra International | PT Astra International
sinar-mas kind=company
    any: Sinar Mas
lippo-group kind=company
    any: Lippo Group
salim-group kind=company
    any: Salim Group

# --- international technology and online services ---
google kind=company
    any: Google | Alphabet | Alphabet Inc
# `messenger`: a body only where its own data leaked
whatsapp kind=company messenger
    any: WhatsApp | Whatsapp | WhatsApp Messenger
facebook kind=company
    any: Facebook | Facebook Inc | "Meta" | Meta Platforms
microsoft kind=company
    any: Microsoft | Microsoft Corp | Microsoft Indonesia
apple kind=company
    any: "Apple" | Apple Inc
amazon kind=company
    any: "Amazon" | Amazon.com | Amazon Web Services | "AWS"
yahoo kind=company
    any: Yahoo | Yahoo!
ibm kind=company
    any: "IBM" | IBM Security
oracle kind=company
    any: "Oracle" | Oracle Corp
cisco kind=company
    any: Cisco | Cisco Talos | Cisco Systems
intel kind=company
    any: "Intel" | Intel Corp
dell kind=company
    any: "Dell" | Dell Technologies
hp kind=company
    any: Hewlett-Packard | Hewlett Packard Enterprise
samsung kind=company
    any: Samsung | Samsung Electronics
lg-electronics kind=company
    any: LG Electronics
sony kind=company
    any: Sony | Sony Pictures | Sony Corp
nintendo kind=company
    any: Nintendo
capcom kind=company
    any: Capcom
ubisoft kind=company
    any: Ubisoft
electronic-arts kind=company
    any: Electronic Arts
xiaomi kind=company
    any: Xiaomi
huawei kind=company
    any: Huawei
zte kind=company
    any: ZTE
oppo kind=company
    any: Oppo
vivo-indonesia kind=company
    any: Vivo Indonesia
alibaba kind=company
    any: Alibaba | Alibaba Cloud
ant-group kind=company
    any: Ant Group
taobao kind=company
    any: Taobao
tencent kind=company
    any: Tencent
bytedance kind=company
    any: ByteDance
uber kind=company
    any: "Uber" | Uber Technologies
lyft kind=company
    any: Lyft
airbnb kind=company
    any: Airbnb
doordash kind=company
    any: DoorDash
linkedin kind=company
    any: LinkedIn
adobe kind=company
    any: Adobe
dropbox kind=company
    any: Dropbox
evernote kind=company
    any: Evernote
netflix kind=company
    any: Netflix
spotify kind=company
    any: Spotify
deezer kind=company
    any: Deezer
snowflake kind=company
    any: "Snowflake"
okta kind=company
    any: "Okta"
progress-software kind=company
    any: Progress Software
solarwinds kind=company
    any: SolarWinds
fortra kind=company
    any: Fortra
ivanti kind=company
    any: Ivanti
kaseya kind=company
    any: Kaseya
accellion kind=company
    any: Accellion
lastpass kind=company
    any: LastPass | LogMeIn
wattpad kind=company
    any: Wattpad
canva kind=company
    any: Canva
zynga kind=company
    any: Zynga
myspace kind=company
    any: MySpace
tumblr kind=company
    any: Tumblr
flickr kind=company
    any: Flickr
quora kind=company
    any: Quora
ashley-madison kind=company
    any: Ashley Madison | Avid Life Media
adultfriendfinder kind=company
    any: AdultFriendFinder | Friend Finder Networks | Adult Friend Finder
estantevirtual kind=company
    any: EstanteVirtual | Estante Virtual
gamesalad kind=company
    any: GameSalad
lifebear kind=company
    any: Lifebear
coubic kind=company
    any: Coubic
equifax kind=company
    any: Equifax
experian kind=company
    any: Experian
transunion kind=company
    any: TransUnion
marriott kind=company
    any: Marriott | Marriott International
starwood kind=company
    any: Starwood | Starwood Hotels | Starwood Hotels and Resorts | Starwood Hotels and Resorts Worldwide |
        Starwood Hotels & Resorts | Starwood Hotels & Resorts Worldwide
hilton kind=company
    any: Hilton
hyatt kind=company
    any: Hyatt
intercontinental-hotels-group kind=company
    any: InterContinental Hotels Group
mgm-resorts kind=company
    any: MGM Resorts | MGM Resorts International
caesars-entertainment kind=company
    any: Caesars Entertainment
target-corp kind=company
    any: Target Corp | Target Corporation
home-depot kind=company
    any: Home Depot
walmart kind=company
    any: Walmart | Wal-Mart
costco kind=company
    any: Costco
best-buy kind=company
    any: Best Buy
macy-s kind=company
    any: Macy's
neiman-marcus kind=company
    any: Neiman Marcus
ticketmaster kind=company
    any: Ticketmaster
live-nation kind=company
    any: Live Nation
british-airways kind=company
    any: British Airways
international-airlines-group kind=company
    any: International Airlines Group
cathay-pacific kind=company
    any: Cathay Pacific
singapore-airlines kind=company
    any: Singapore Airlines
malaysia-airlines kind=company
    any: Malaysia Airlines
air-india kind=company
    any: Air India
delta-air-lines kind=company
    any: Delta Air Lines
qantas kind=company
    any: Qantas
easyjet kind=company
    any: EasyJet
united-airlines kind=company
    any: United Airlines
capital-one kind=company
    any: Capital One
jpmorgan kind=company
    any: JPMorgan | JPMorgan Chase | JP Morgan | JP Morgan Chase | JP Morgan & Chase | JP Morgan & Chase Co | J.P. Morgan | J.P. Morgan Chase | JPMorgan Chase & Co | JP Morgan Chase & Co | J.P. Morgan Chase & Co
bank-of-america kind=company
    any: Bank of America
citibank kind=company
    any: Citibank
citigroup kind=company
    any: Citigroup
wells-fargo kind=company
    any: Wells Fargo
goldman-sachs kind=company
    any: Goldman Sachs
paypal kind=company
    any: PayPal
mastercard kind=company
    any: Mastercard
western-union kind=company
    any: Western Union
anthem kind=company
    any: Anthem Inc | "Anthem"
change-healthcare kind=company
    any: Change Healthcare | UnitedHealth | UnitedHealth Group | UnitedHealthcare
kaiser-permanente kind=company
    any: Kaiser Permanente
premera-blue-cross kind=company
    any: Premera Blue Cross | Premera
blue-cross-blue-shield kind=company
    any: Blue Cross Blue Shield
t-mobile kind=company
    any: T-Mobile | T-Mobile US
att kind=company
    any: AT&T
verizon kind=company
    any: Verizon
sprint-corp kind=company
    any: Sprint Corp
comcast kind=company
    any: Comcast | Xfinity
optus kind=company
    any: Optus | Singtel | Singtel Optus
telstra kind=company
    any: Telstra
o2-uk kind=company
    any: "O2" | O2 UK | Virgin Media O2
telefonica kind=company
    any: Telefónica | Telefonica | Movistar
swisscom kind=company
    any: Swisscom
telenor kind=company
    any: Telenor
zong kind=company
    any: "Zong"
ufone kind=company
    any: Ufone
warid kind=company
    any: Warid | Warid Telecom
ooredoo kind=company
    any: "Ooredoo"
etisalat kind=company
    any: Etisalat
airtel kind=company
    any: Airtel | Bharti Airtel
jio kind=company
    any: Reliance Jio | "Jio"
grameenphone kind=company
    any: Grameenphone
banglalink kind=company
    any: Banglalink
ncell kind=company
    any: Ncell
mtn kind=company
    any: MTN Group | "MTN"
safaricom kind=company
    any: Safaricom
vodacom kind=company
    any: Vodacom
globe-telecom kind=company
    any: Globe Telecom
pldt kind=company
    any: "PLDT"
viettel kind=company
    any: Viettel
bouygues-telecom kind=company
    any: Bouygues Telecom
sfr kind=company
    any: "SFR"
turkcell kind=company
    any: Turkcell
vodafone kind=company
    any: "Vodafone"
talktalk kind=company
    any: TalkTalk
deutsche-telekom kind=company
    any: Deutsche Telekom
bt-group kind=company
    any: BT Group
medibank kind=company
    any: Medibank
latitude-financial kind=company
    any: Latitude Financial
singhealth kind=company
    any: SingHealth
ihis kind=company
    any: Integrated Health Information Systems | "IHiS"
starhub kind=company
    any: StarHub
m1-limited kind=company
    any: M1 Limited
colonial-pipeline kind=company
    any: Colonial Pipeline
jbs-foods kind=company
    any: JBS Foods | JBS USA
maersk kind=company
    any: Maersk
fedex kind=company
    any: FedEx
dhl kind=company
    any: "DHL"
ups kind=company
    any: "UPS"
saudi-aramco kind=company
    any: Saudi Aramco | "Aramco"
rosneft kind=company
    any: Rosneft
bp kind=company
    any: "BP"
exxonmobil kind=company
    any: ExxonMobil
deloitte kind=company
    any: Deloitte
pwc kind=company
    any: PwC
kpmg kind=company
    any: "KPMG"
ernst-young kind=company
    any: Ernst & Young
accenture kind=company
    any: Accenture
toyota kind=company
    any: Toyota
honda kind=company
    any: "Honda"
nissan kind=company
    any: "Nissan"
hyundai kind=company
    any: Hyundai
tesla kind=company
    any: Tesla
volkswagen kind=company
    any: Volkswagen
daimler kind=company
    any: Daimler
bmw kind=company
    any: BMW
23andme kind=company
    any: 23andMe
myheritage kind=company
    any: MyHeritage
ancestry-com kind=company
    any: Ancestry.com
equinix kind=company
    any: Equinix
godaddy kind=company
    any: GoDaddy
000webhost kind=company
    any: 000webhost
hostinger kind=company
    any: Hostinger
digitalocean kind=company
    any: DigitalOcean
coinbase kind=company
    any: Coinbase
binance kind=company
    any: Binance
bybit kind=company
    any: Bybit
mt-gox kind=company
    any: Mt. Gox
bithumb kind=company
    any: Bithumb
kucoin kind=company
    any: KuCoin
coincheck kind=company
    any: Coincheck
bitfinex kind=company
    any: Bitfinex
stratfor kind=company
    any: Stratfor
hacking-team kind=company
    any: Hacking Team
hbgary kind=company
    any: HBGary
palantir kind=company
    any: Palantir
nso-group kind=company
    any: NSO Group
twitch kind=company
    any: "Twitch"
zoom-video-communications kind=company
    any: Zoom Video Communications | "Zoom"
slack kind=company
    any: "Slack"

# --- universities, hospitals ---
ui kind=university acronym=UI
    any: Universitas Indonesia | University of Indonesia
ugm kind=university acronym=UGM
    any: Universitas Gadjah Mada | Universitas Gajah Mada | "UGM" | Gadjah Mada University
itb kind=university acronym=ITB
    any: Institut Teknologi Bandung | "ITB" | Bandung Institute of Technology
its kind=university acronym=ITS
    any: Institut Teknologi Sepuluh Nopember | "ITS Surabaya"
unair kind=university acronym=Unair
    any: Universitas Airlangga | Unair | Airlangga University
undip kind=university acronym=Undip
    any: Universitas Diponegoro | Undip | Diponegoro University
unpad kind=university acronym=Unpad
    any: Universitas Padjadjaran | Unpad | Padjadjaran University
ipb kind=university acronym=IPB
    any: Institut Pertanian Bogor | "IPB" | IPB University
unhas kind=university
    any: Universitas Hasanuddin | Unhas | Hasanuddin University
unud kind=university
    any: Universitas Udayana | "Unud" | Udayana University
usu kind=university
    any: Universitas Sumatera Utara | "USU"
uii kind=university
    any: Universitas Islam Indonesia | "UII"
ub kind=university
    any: Universitas Brawijaya | Brawijaya University
binus kind=university
    any: Universitas Bina Nusantara | Binus | Binus University | Bina Nusantara University
rscm kind=company
    any: RS Cipto Mangunkusumo | RSCM | RSUPN Dr. Cipto Mangunkusumo | Rumah Sakit Cipto Mangunkusumo
siloam-hospitals kind=company
    any: Siloam Hospitals | RS Siloam
rs-dharmais kind=company
    any: RS Dharmais | Rumah Sakit Dharmais
rs-harapan-kita kind=company
    any: RS Harapan Kita
carousell kind=company
    any: Carousell
cambridge-analytica kind=company
    any: Cambridge Analytica
