# Companies, banks, associations, universities, parties and security firms that news of incidents names often.
# kind= company, bank, telecom, platform_company, security, ngo, university, party, hospital, insurer.
class: agency

bpjs-kesehatan kind=insurer acronym=BPJS
    id: BPJS Kesehatan | Badan Penyelenggara Jaminan Sosial Kesehatan | Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan | "BPJS" | Badan Penyelenggara Jaminan Sosial
    en: BPJS Health | Social Security Agency for Health | Healthcare and Social Security Agency | Social Security Administrator for Health |
        Health Care and Social Security Agency | Social Security Organizing Agency
bpjs-ketenagakerjaan kind=insurer
    id: BPJS Ketenagakerjaan | BPJamsostek | Badan Penyelenggara Jaminan Sosial Ketenagakerjaan
    en: BPJS Employment | Workers Social Security Agency
pln kind=company acronym=PLN
    id: Perusahaan Listrik Negara | "PLN" | PT PLN | PT PLN (Persero) | PT Perusahaan Listrik Negara
    en: State Electricity Company
telkom kind=telecom acronym=Telkom
    id: Telkom | Telkom Indonesia | PT Telkom | PT Telkom Indonesia | PT Telkom Indonesia Tbk | PT Telekomunikasi Indonesia | TelkomGroup | Telkom Group | PT TELKOM Indonesia (Tbk) |
        PT Telkom Indonesia (Persero) Tbk | PT Telkom Indonesia (Persero) | PT TELKOM Indonesia
indihome kind=telecom
    any: IndiHome
telkomsigma kind=company
    id: Telkomsigma | Telkom Sigma
lintasarta kind=company
    any: Lintasarta
telkomsel kind=telecom
    id: Telkomsel | PT Telkomsel | PT Telekomunikasi Selular
indosat kind=telecom
    id: Indosat | Indosat Ooredoo | Indosat Ooredoo Hutchison | PT Indosat
xl-axiata kind=telecom
    id: XL Axiata | PT XL Axiata
smartfren kind=telecom
    any: Smartfren
tri-indonesia kind=telecom
    any: Hutchison 3 Indonesia | Tri Indonesia
pertamina kind=company
    id: Pertamina | PT Pertamina | PT Pertamina (Persero) | Pertamina Patra Niaga
mypertamina kind=company
    any: MyPertamina
jasa-marga kind=company
    id: Jasa Marga | PT Jasa Marga | PT Jasamarga Tollroad Operator | Jasamarga
peruri kind=company
    id: Peruri | Perum Peruri
pos-indonesia kind=company
    id: Pos Indonesia | PT Pos Indonesia
kai kind=company acronym=KAI
    id: Kereta Api Indonesia | PT KAI | PT Kereta Api Indonesia | "KAI" | PT Kereta Api Indonesia (Persero)
garuda kind=company
    id: Garuda Indonesia | PT Garuda Indonesia
lion-air kind=company
    id: Lion Air | Lion Air Group | Malindo Air | Batik Air | Thai Lion Air
taspen kind=insurer
    id: Taspen | PT Taspen
asabri kind=insurer
    id: Asabri
bri kind=bank acronym=BRI
    id: Bank Rakyat Indonesia | "BRI" | Bank BRI | PT Bank Rakyat Indonesia
bri-life kind=insurer
    any: BRI Life | PT Asuransi BRI Life
bca kind=bank acronym=BCA
    id: Bank Central Asia | "BCA" | Bank BCA | PT Bank Central Asia | PT Bank Central Asia Tbk
mandiri kind=bank
    id: Bank Mandiri | PT Bank Mandiri
bni kind=bank acronym=BNI
    id: Bank Negara Indonesia | "BNI" | Bank BNI
btn kind=bank acronym=BTN
    id: Bank Tabungan Negara | "BTN" | Bank BTN
bsi kind=bank acronym=BSI
    id: Bank Syariah Indonesia | "BSI" | PT Bank Syariah Indonesia | PT Bank Syariah Indonesia Tbk
    en: Bank Syariah Indonesia (BSI)
bank-jatim kind=bank
    id: Bank Jatim
bank-dki kind=bank
    id: Bank DKI
tokopedia kind=platform_company
    id: Tokopedia | PT Tokopedia
bukalapak kind=platform_company
    id: Bukalapak | Bukalapak.com | PT Bukalapak.com
bhinneka kind=platform_company
    any: Bhinneka | Bhinneka.com
shopee kind=platform_company
    any: Shopee
lazada kind=platform_company
    any: Lazada | RedMart
blibli kind=platform_company
    any: Blibli | Blibli.com
gojek kind=platform_company
    any: Gojek | Go-Jek | "GoTo"
grab kind=platform_company
    any: "Grab" | Grab Indonesia
ovo kind=platform_company
    any: "OVO"
dana kind=platform_company
    any: "DANA"
traveloka kind=platform_company
    any: Traveloka
tiket-com kind=platform_company
    any: tiket.com
reddoorz kind=platform_company
    any: RedDoorz
cermati kind=platform_company
    any: Cermati | Cermati.com
kreditplus kind=company
    any: KreditPlus | Kreditplus | PT Finansia Multi Finance
halodoc kind=platform_company
    any: Halodoc
alodokter kind=platform_company
    any: Alodokter
ruangguru kind=platform_company
    any: Ruangguru
zenius kind=platform_company
    any: Zenius
carousell kind=platform_company
    any: Carousell
wattpad kind=platform_company
    any: Wattpad
facebook kind=platform_company
    any: Facebook
    en: Meta Platforms
google kind=platform_company
    any: Google | Alphabet
microsoft kind=platform_company
    any: Microsoft
apple kind=platform_company
    any: "Apple" | Apple Inc
amazon kind=platform_company
    any: "Amazon" | Amazon Web Services | "AWS"
yahoo kind=platform_company
    any: Yahoo
linkedin kind=platform_company
    any: LinkedIn
adobe kind=platform_company
    any: Adobe
uber kind=platform_company
    any: "Uber"
equifax kind=company
    any: Equifax
marriott kind=company
    any: Marriott | Marriott International | Starwood
t-mobile kind=telecom
    any: T-Mobile
verizon kind=telecom
    any: Verizon
att kind=telecom
    any: AT&T
vodafone kind=telecom
    any: Vodafone
optus kind=telecom
    any: Optus
medibank kind=insurer
    any: Medibank
snowflake kind=company
    any: Snowflake
ticketmaster kind=company
    any: Ticketmaster | Live Nation
sony kind=company
    any: "Sony" | Sony Pictures
okta kind=security
    any: "Okta"
progress-software kind=company
    any: Progress Software

kaspersky kind=security
    any: Kaspersky | Kaspersky Lab
group-ib kind=security
    any: Group-IB
fireeye kind=security
    any: FireEye | Mandiant
crowdstrike kind=security
    any: CrowdStrike
palo-alto kind=security
    any: Palo Alto Networks
symantec kind=security
    any: Symantec | NortonLifeLock
mcafee kind=security
    any: McAfee
trend-micro kind=security
    any: Trend Micro
eset kind=security
    any: "ESET"
sophos kind=security
    any: Sophos
fortinet kind=security
    any: Fortinet
checkpoint kind=security
    any: Check Point | Check Point Software
cisco kind=security
    any: Cisco | Cisco Talos
bitdefender kind=security
    any: Bitdefender
cyble kind=security
    any: Cyble
recorded-future kind=security
    any: Recorded Future
hudson-rock kind=security
    any: Hudson Rock
upguard kind=security
    any: UpGuard
vpnmentor kind=security
    any: vpnMentor
under-the-breach kind=security
    any: Under the Breach | underthebreach | @underthebreach | @underthebeach
hibp kind=security
    any: Have I Been Pwned | HaveIBeenPwned
surfshark kind=security
    any: Surfshark
dark-tracer kind=security
    any: DarkTracer | Dark Tracer
falconfeeds kind=security
    any: FalconFeeds | FalconFeeds.io | FalconFeedsio | @FalconFeedsio
ethical-hacker-indonesia kind=security
    any: Ethical Hacker Indonesia
vaksincom kind=security
    any: Vaksincom | Vaksin.com | PT Vaksincom
cissrec kind=security acronym=CISSReC
    any: CISSReC | CISSREC
    en: Communication & Information System Security Research Center | Communication and Information System Security Research Center
    id: Lembaga Riset Keamanan Siber CISSReC
ict-institute kind=ngo
    any: ICT Institute | Indonesia ICT Institute
ict-watch kind=ngo
    any: ICT Watch
safenet kind=ngo
    any: SAFEnet | Southeast Asia Freedom of Expression Network
elsam kind=ngo acronym=ELSAM
    id: Lembaga Studi dan Advokasi Masyarakat | "ELSAM" | Elsam
    en: Institute for Policy Research and Advocacy
perludem kind=ngo acronym=Perludem
    id: Perkumpulan untuk Pemilu dan Demokrasi | Perludem
    en: Association for Elections and Democracy
ylki kind=ngo acronym=YLKI
    id: Yayasan Lembaga Konsumen Indonesia | "YLKI"
    en: Indonesian Consumers Foundation | Indonesian Consumers Protection Foundation
lbh kind=ngo
    id: LBH Jakarta | "YLBHI" | Lembaga Bantuan Hukum Jakarta
icw kind=ngo acronym=ICW
    id: Indonesia Corruption Watch | "ICW"
kontras kind=ngo
    id: "KontraS"
idea kind=ngo
    any: "idEA"
    id: Asosiasi E-Commerce Indonesia
    en: Indonesian E-Commerce Association
apjii kind=ngo acronym=APJII
    id: Asosiasi Penyelenggara Jasa Internet Indonesia | "APJII"
    en: Indonesian Internet Service Providers Association
mastel kind=ngo
    id: Masyarakat Telematika Indonesia | Mastel
lemhannas kind=state
    id: Lemhannas | Lembaga Ketahanan Nasional
kki kind=ngo acronym=KKI
    id: Komunitas Konsumen Indonesia
    en: Indonesian Consumer Community
pers-dewan kind=state
    id: Dewan Pers
    en: Press Council

ui kind=university
    id: Universitas Indonesia
    en: University of Indonesia
ugm kind=university acronym=UGM
    id: Universitas Gadjah Mada | "UGM"
    en: Gadjah Mada University
itb kind=university acronym=ITB
    id: Institut Teknologi Bandung | "ITB"
    en: Bandung Institute of Technology
its kind=university acronym=ITS
    id: Institut Teknologi Sepuluh Nopember
unair kind=university
    id: Universitas Airlangga | Unair
    en: Airlangga University
undip kind=university
    id: Universitas Diponegoro | Undip
unpad kind=university
    id: Universitas Padjadjaran | Unpad

pdip kind=party
    id: PDI Perjuangan | "PDIP" | "PDI-P" | Partai Demokrasi Indonesia Perjuangan
    en: Indonesian Democratic Party of Struggle
golkar kind=party
    id: Golkar | Partai Golkar
    en: Golkar Party
gerindra kind=party
    id: Gerindra | Partai Gerindra
    en: Gerindra Party
pks kind=party
    id: "PKS" | Partai Keadilan Sejahtera
    en: Prosperous Justice Party
pkb kind=party
    id: "PKB" | Partai Kebangkitan Bangsa
    en: National Awakening Party
nasdem kind=party
    id: NasDem | Partai NasDem | Nasdem
    en: NasDem Party
demokrat kind=party
    id: Partai Demokrat
    en: Democratic Party
pan kind=party
    id: "PAN" | Partai Amanat Nasional
    en: National Mandate Party
ppp kind=party
    id: "PPP" | Partai Persatuan Pembangunan
    en: United Development Party
