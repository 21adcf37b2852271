# Companies: state-owned and private, of Indonesia, South-East Asia and the world, banks, universities, hospitals.
# Names that are also ordinary words stand in double quotes (exact case).

# --- state-owned enterprises and their brands ---
class: agency
pln kind=company acronym=PLN
    id: Perusahaan Listrik Negara | PT PLN | PT Perusahaan Listrik Negara | PT PLN (Persero) |
        PT Perusahaan Listrik Negara (Persero)
    en: National Electric Company | State Electricity Company | National Electricity Company |
        State Electric Company
    any: "PLN" | PLN Mobile
# `noun`: a word for a kind of firm too ("perusahaan Telkom Australia Optus")
telkom kind=company acronym=Telkom noun
    id: PT Telekomunikasi Indonesia | PT Telkom Indonesia | PT Telkom | Telkom Indonesia | Telkom Group |
        TelkomGroup | PT Telkom Indonesia (Persero) Tbk | PT Telkom Indonesia (Persero) |
        PT Telkom Indonesia (Tbk) | PT Telkom Indonesia Tbk | PT Telekomunikasi Indonesia Tbk |
        PT Telekomunikasi Indonesia (Persero) Tbk | PT Telkom (Persero)
    any: Telkom
indihome kind=company
    any: IndiHome | MyIndiHome | Indihome Telkom | Indi Home
telkomsel kind=company acronym=Telkomsel
    id: PT Telekomunikasi Selular | PT Telkomsel
    any: Telkomsel | MyTelkomsel
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
    any: "KAI" | KAI Access | Access by KAI
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
    any: XL Axiata | myXL | PT XL Axiata | "XL" | Axiata | XLSMART
indosat kind=company
    any: Indosat | myIM3 | Indosat Ooredoo | Indosat Ooredoo Hutchison | PT Indosat | "IOH"
smartfren kind=company
    any: Smartfren | PT Smartfren Telecom | Smartfren Telecom
tri-indonesia kind=company
    any: Hutchison 3 Indonesia | Tri Indonesia | 3 Indonesia

# --- banks and finance ---
bank-mandiri kind=company
    any: Bank Mandiri | Livin' by Mandiri | Livin by Mandiri | PT Bank Mandiri | PT Bank Mandiri (Persero) Tbk | Mandiri Tunas Finance
bri kind=company acronym=BRI
    any: Bank Rakyat Indonesia | BRImo | "BRI" | Bank BRI | PT Bank Rakyat Indonesia |
        PT Bank Rakyat Indonesia (Persero) Tbk
bri-life kind=company
    any: BRI Life | PT BRI Life | PT Asuransi BRI Life | Asuransi BRI Life | BRILife
bni kind=company acronym=BNI
    any: Bank Negara Indonesia | Wondr by BNI | "BNI" | Bank BNI | PT Bank Negara Indonesia |
        PT Bank Negara Indonesia (Persero) Tbk
btn kind=company acronym=BTN
    any: Bank Tabungan Negara | "BTN" | Bank BTN | PT Bank Tabungan Negara
bca kind=company acronym=BCA
    any: Bank Central Asia | myBCA | "BCA" | Bank BCA | PT Bank Central Asia | PT Bank Central Asia Tbk
bsi kind=company acronym=BSI
    any: Bank Syariah Indonesia | BSI Mobile | BYOND by BSI | "BSI" | Bank BSI | PT Bank Syariah Indonesia | PT Bank Syariah Indonesia Tbk
cimb-niaga kind=company
    any: CIMB Niaga | Bank CIMB Niaga | PT Bank CIMB Niaga | PT Bank CIMB Niaga Tbk | "CIMB"
bank-danamon kind=company
    any: Bank Danamon | Danamon | Bank Danamon Indonesia | PT Bank Danamon Indonesia | PT Bank Danamon Indonesia Tbk
bank-permata kind=company
    any: Bank Permata | PermataBank | PT Bank Permata | PT Bank Permata Tbk | Permata Bank
bank-mega kind=company
    any: Bank Mega | PT Bank Mega | PT Bank Mega Tbk
bank-panin kind=company
    any: Bank Panin | Panin Bank | PT Bank Pan Indonesia Tbk | Bank Pan Indonesia
bank-bukopin kind=company
    any: Bank Bukopin | KB Bukopin | Bank KB Bukopin | KB Bank | PT Bank KB Bukopin Tbk
bank-muamalat kind=company
    any: Bank Muamalat | Bank Muamalat Indonesia | PT Bank Muamalat Indonesia Tbk
bank-dki kind=company
    any: Bank DKI | Bank Jakarta
bjb kind=company
    any: Bank BJB | Bank Jabar Banten | "BJB" | PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk |
        Bank Pembangunan Daerah Jawa Barat dan Banten | BJB Syariah
bank-jatim kind=company
    any: Bank Jatim | PT Bank Jatim | PT Bank Pembangunan Daerah Jawa Timur Tbk | Bank Pembangunan Daerah Jawa Timur
bank-jateng kind=company
    any: Bank Jateng | PT Bank Jateng | Bank Pembangunan Daerah Jawa Tengah
bank-jago kind=company
    any: Bank Jago
jenius kind=company
    any: "Jenius"
btpn kind=company
    any: "BTPN" | Bank BTPN | Bank SMBC Indonesia | SMBC Indonesia | PT Bank BTPN Tbk
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

# --- regional banks ---
bank-sumut kind=company
    id: Bank Pembangunan Daerah Sumatera Utara
    any: "Bank Sumut" | PT Bank Sumut | PT Bank Pembangunan Daerah Sumatera Utara
bank-nagari kind=company
    id: Bank Pembangunan Daerah Sumatera Barat | BPD Sumbar
    any: Bank Nagari | PT Bank Nagari
bank-aceh kind=company
    any: "Bank Aceh" | Bank Aceh Syariah | PT Bank Aceh Syariah
brk-syariah kind=company
    any: BRK Syariah | Bank Riau Kepri | Bank Riau Kepri Syariah | PT Bank Riau Kepri Syariah
bank-jambi kind=company
    any: "Bank Jambi" | Bank 9 Jambi | PT Bank Pembangunan Daerah Jambi
bank-sumsel-babel kind=company
    any: Bank Sumsel Babel | Bank SumselBabel | Bank Sumsel | PT Bank Sumsel Babel |
        Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung
bank-bengkulu kind=company
    any: "Bank Bengkulu" | PT Bank Bengkulu
bank-lampung kind=company
    any: "Bank Lampung" | PT Bank Lampung
bank-banten kind=company
    any: "Bank Banten" | PT Bank Banten | PT Bank Pembangunan Daerah Banten
bpd-diy kind=company
    id: Bank Pembangunan Daerah Daerah Istimewa Yogyakarta | Bank Pembangunan Daerah DIY
    any: BPD DIY | Bank BPD DIY
bpd-bali kind=company
    id: Bank Pembangunan Daerah Bali
    any: BPD Bali | Bank BPD Bali | PT Bank BPD Bali
bank-ntb-syariah kind=company
    any: Bank NTB Syariah | Bank NTB | PT Bank NTB Syariah
bank-ntt kind=company
    any: Bank NTT | PT Bank NTT | PT Bank Pembangunan Daerah Nusa Tenggara Timur
bank-kalbar kind=company
    any: Bank Kalbar | PT Bank Kalbar | Bank Pembangunan Daerah Kalimantan Barat
bank-kalsel kind=company
    any: Bank Kalsel | PT Bank Kalsel | Bank Pembangunan Daerah Kalimantan Selatan
bank-kalteng kind=company
    any: Bank Kalteng | PT Bank Kalteng
bankaltimtara kind=company
    any: Bankaltimtara | Bank Kaltimtara | Bank Kaltim | PT BPD Kaltim Kaltara
bank-sulselbar kind=company
    any: Bank Sulselbar | PT Bank Sulselbar | Bank Sulsel | PT Bank Pembangunan Daerah Sulawesi Selatan dan Sulawesi Barat
bank-sultra kind=company
    any: Bank Sultra | PT Bank Sultra
bank-sulteng kind=company
    any: Bank Sulteng | PT Bank Sulteng
bank-sulutgo kind=company
    any: Bank SulutGo | Bank Sulut | Bank BSG | PT Bank SulutGo
bank-maluku-malut kind=company
    any: Bank Maluku Malut | Bank Maluku | PT Bank Maluku Malut
bank-papua kind=company
    any: "Bank Papua" | PT Bank Papua | PT Bank Pembangunan Daerah Papua

# --- telecoms, internet, data centres of Indonesia ---
mitratel kind=company
    any: Mitratel | PT Dayamitra Telekomunikasi | PT Dayamitra Telekomunikasi Tbk
finnet kind=company
    any: Finnet Indonesia | PT Finnet Indonesia | Finpay
moratelindo kind=company
    any: Moratelindo | PT Mora Telematika Indonesia | Mora Telematika | Oxygen.id
myrepublic kind=company
    any: MyRepublic | MyRepublic Indonesia | PT Eka Mas Republik
mnc-play kind=company
    any: MNC Play | MNC Play Media | PT MNC Kabel Mediacom
dci-indonesia kind=company
    any: DCI Indonesia | PT DCI Indonesia Tbk
pandi kind=ngo
    id: Pengelola Nama Domain Internet Indonesia
    any: "PANDI"
niagahoster kind=company
    any: Niagahoster
rumahweb kind=company
    any: Rumahweb | Rumahweb Indonesia

# --- state-owned firms, transport, energy and industry of Indonesia ---
pelindo kind=company
    any: Pelindo | PT Pelabuhan Indonesia | PT Pelindo | PT Pelabuhan Indonesia (Persero) | Pelindo II | Pelindo III
airnav kind=company
    any: AirNav Indonesia | Perum LPPNPI | AirNav
damri kind=company
    any: Damri | Perum Damri
transjakarta kind=company
    any: Transjakarta | TransJakarta | PT Transportasi Jakarta
mrt-jakarta kind=company
    any: MRT Jakarta | PT MRT Jakarta
kci kind=company
    any: KAI Commuter | PT Kereta Commuter Indonesia | Kereta Commuter Indonesia
bluebird kind=company
    any: Blue Bird Group | PT Blue Bird Tbk | PT Blue Bird | Bluebird Group
transnusa kind=company
    any: TransNusa
susi-air kind=company
    any: Susi Air
wika kind=company
    any: Wijaya Karya | PT Wijaya Karya | PT Wijaya Karya (Persero) Tbk | "WIKA"
waskita kind=company
    any: Waskita Karya | PT Waskita Karya | PT Waskita Karya (Persero) Tbk
adhi-karya kind=company
    any: Adhi Karya | PT Adhi Karya | PT Adhi Karya (Persero) Tbk
hutama-karya kind=company
    any: Hutama Karya | PT Hutama Karya | PT Hutama Karya (Persero)
pt-pp kind=company
    any: PT PP (Persero) Tbk | PT Pembangunan Perumahan | PT PP (Persero)
semen-indonesia kind=company
    any: Semen Indonesia | PT Semen Indonesia | Semen Gresik | PT Semen Indonesia (Persero) Tbk
pupuk-indonesia kind=company
    any: Pupuk Indonesia | PT Pupuk Indonesia | PT Pupuk Indonesia (Persero)
krakatau-steel kind=company
    any: Krakatau Steel | PT Krakatau Steel | PT Krakatau Steel (Persero) Tbk
timah kind=company
    any: PT Timah | PT Timah Tbk
bukit-asam kind=company
    any: Bukit Asam | PT Bukit Asam | PT Bukit Asam Tbk
ptpn kind=company
    any: PTPN | PT Perkebunan Nusantara | PTPN III | Perkebunan Nusantara
perhutani kind=company
    any: Perhutani | Perum Perhutani
pindad kind=company
    any: Pindad | PT Pindad
pt-pal kind=company
    any: PT PAL | PT PAL Indonesia | PAL Indonesia
dirgantara-indonesia kind=company
    id: PT Dirgantara Indonesia
    en: Indonesian Aerospace
    any: Dirgantara Indonesia | PTDI
pt-len kind=company
    any: PT Len Industri | Len Industri | "Defend ID" | "DEFEND ID"
pt-inka kind=company
    any: PT INKA | Industri Kereta Api | PT Industri Kereta Api
sucofindo kind=company
    any: Sucofindo | PT Sucofindo
perumnas kind=company
    any: Perumnas | Perum Perumnas
vale-indonesia kind=company
    any: Vale Indonesia | PT Vale Indonesia | PT Vale Indonesia Tbk
adaro kind=company
    any: Adaro | Adaro Energy | PT Adaro Energy Indonesia Tbk | Alamtri
barito-pacific kind=company
    any: Barito Pacific
chandra-asri kind=company
    any: Chandra Asri | PT Chandra Asri Petrochemical Tbk | Chandra Asri Pacific
pam-jaya kind=company
    any: PAM Jaya | PAM JAYA | Perumda PAM Jaya

# --- groups, makers of goods and shops of Indonesia ---
djarum kind=company
    any: Djarum | PT Djarum | Djarum Group | Grup Djarum
gudang-garam kind=company
    any: Gudang Garam | PT Gudang Garam | PT Gudang Garam Tbk
hm-sampoerna kind=company
    any: HM Sampoerna | PT HM Sampoerna | PT HM Sampoerna Tbk
indofood kind=company
    any: Indofood | PT Indofood Sukses Makmur | PT Indofood Sukses Makmur Tbk | Indofood CBP
wings-group kind=company
    any: Wings Group | Wings Food | Wings Indonesia
mayora kind=company
    any: Mayora | Mayora Indah | PT Mayora Indah Tbk
kalbe kind=company
    any: Kalbe Farma | PT Kalbe Farma | PT Kalbe Farma Tbk | Kalbe
unilever kind=company
    any: Unilever | Unilever Indonesia | PT Unilever Indonesia Tbk
danone kind=company
    any: Danone | Danone Indonesia | Tirta Investama
nestle kind=company
    any: Nestlé | Nestle | Nestle Indonesia
paragon-corp kind=company
    any: ParagonCorp | Paragon Technology and Innovation | PT Paragon Technology and Innovation
sritex kind=company
    any: Sritex | PT Sri Rejeki Isman | PT Sri Rejeki Isman Tbk
wilmar kind=company
    any: Wilmar International | Wilmar Group | Wilmar Nabati Indonesia
map-retail kind=company
    any: Mitra Adiperkasa | PT Mitra Adiperkasa | PT Mitra Adiperkasa Tbk | "MAP Active"
matahari kind=company
    any: Matahari Department Store | PT Matahari Department Store Tbk
transmart kind=company
    any: Transmart | Trans Retail Indonesia | Transmart Carrefour
lotte kind=company
    any: Lotte Group | Lotte Mart | Lottemart | Lotte Shopping | Lotte Grosir
superindo kind=company
    any: Superindo | Super Indo | PT Lion Super Indo
ace-hardware kind=company
    any: Ace Hardware
azko kind=company
    any: Ace Hardware Indonesia | PT Ace Hardware Indonesia Tbk | Aspirasi Hidup Indonesia | Azko
ikea kind=company
    any: IKEA | IKEA Indonesia
erajaya kind=company
    any: Erajaya | Erajaya Swasembada | Erafone | PT Erajaya Swasembada Tbk
sociolla kind=company
    any: Sociolla | Social Bella
efishery kind=company
    any: eFishery
olx kind=company
    any: "OLX" | OLX Indonesia | OLX Group
kopi-kenangan kind=company
    any: Kopi Kenangan
pizza-hut kind=company
    any: Pizza Hut | Pizza Hut Indonesia | Sarimelati Kencana
kfc kind=company
    any: "KFC" | KFC Indonesia | Fast Food Indonesia | PT Fast Food Indonesia Tbk | Kentucky Fried Chicken
mcdonalds kind=company
    any: McDonald's | McDonalds | McDonald's Indonesia | Rekso Nasional Food
starbucks kind=company
    any: Starbucks | Starbucks Indonesia | Sari Coffee Indonesia
hokben kind=company
    any: HokBen | Hoka Hoka Bento

# --- other banks in Indonesia ---
maybank kind=company
    any: Maybank | Malayan Banking | Malayan Banking Berhad | Maybank Indonesia | Bank Maybank Indonesia |
        PT Bank Maybank Indonesia | PT Bank Maybank Indonesia Tbk
uob kind=company acronym=UOB
    any: United Overseas Bank | "UOB" | UOB Indonesia | Bank UOB | Bank UOB Indonesia | PT Bank UOB Indonesia
dbs kind=company acronym=DBS
    any: DBS Bank | "DBS" | DBS Group | Bank DBS | DBS Indonesia | Bank DBS Indonesia | PT Bank DBS Indonesia | POSB
standard-chartered kind=company
    any: Standard Chartered | Standard Chartered Bank | StanChart | Standard Chartered Indonesia
bank-sinarmas kind=company
    any: Bank Sinarmas | PT Bank Sinarmas | PT Bank Sinarmas Tbk
bank-mayapada kind=company
    any: Bank Mayapada | PT Bank Mayapada | PT Bank Mayapada Internasional Tbk
bank-artha-graha kind=company
    any: Bank Artha Graha | Bank Artha Graha Internasional | PT Bank Artha Graha Internasional Tbk
bank-victoria kind=company
    any: Bank Victoria | Bank Victoria International | PT Bank Victoria International Tbk
bank-sampoerna kind=company
    any: Bank Sahabat Sampoerna | Bank Sampoerna | PT Bank Sahabat Sampoerna
bank-raya kind=company
    any: "Bank Raya" | Bank Raya Indonesia | PT Bank Raya Indonesia Tbk | BRI Agro | BRI Agroniaga
bank-mnc kind=company
    any: MNC Bank | Bank MNC | Bank MNC Internasional | PT Bank MNC Internasional Tbk | MotionBank
bank-aladin kind=company
    any: Bank Aladin | Bank Aladin Syariah | PT Bank Aladin Syariah Tbk
bank-saqu kind=company
    any: Bank Saqu | Bank Jasa Jakarta | PT Bank Jasa Jakarta
superbank kind=company
    any: "Superbank" | Super Bank Indonesia | PT Super Bank Indonesia | Bank Fama
krom-bank kind=company
    any: Krom Bank | Krom Bank Indonesia | PT Krom Bank Indonesia Tbk | Bank Bisnis Internasional
bank-amar kind=company
    any: Amar Bank | Bank Amar Indonesia | PT Bank Amar Indonesia Tbk
bank-hana kind=company
    any: KEB Hana | Bank KEB Hana | Bank KEB Hana Indonesia | KEB Hana Bank | Hana Bank
bank-woori-saudara kind=company
    any: Bank Woori Saudara | PT Bank Woori Saudara Indonesia 1906 Tbk
bank-shinhan kind=company
    any: Shinhan Bank | Bank Shinhan Indonesia | Shinhan Financial | Shinhan Financial Group
bank-ctbc kind=company
    any: CTBC Bank | Bank CTBC | Bank CTBC Indonesia
bank-commonwealth-indonesia kind=company
    any: PT Bank Commonwealth | Bank Commonwealth
bank-nobu kind=company
    any: Nobu Bank | Bank Nobu | Bank Nationalnobu | PT Bank Nationalnobu Tbk
bank-capital kind=company
    any: Bank Capital Indonesia | PT Bank Capital Indonesia Tbk
bank-bumi-arta kind=company
    any: Bank Bumi Arta | PT Bank Bumi Arta Tbk
bca-syariah kind=company
    any: BCA Syariah | Bank BCA Syariah | PT Bank BCA Syariah
btpn-syariah kind=company
    any: BTPN Syariah | Bank BTPN Syariah | PT Bank BTPN Syariah Tbk
mandiri-taspen kind=company
    any: Bank Mandiri Taspen | Bank Mantap | PT Bank Mandiri Taspen
bank-century kind=company
    any: Bank Century | Bank Mutiara | Bank JTrust Indonesia | JTrust Bank | J Trust Bank

# --- insurers, finance companies, brokers in Indonesia ---
jiwasraya kind=company
    any: Jiwasraya | Asuransi Jiwasraya | PT Asuransi Jiwasraya | PT Asuransi Jiwasraya (Persero)
ifg kind=company
    any: Indonesia Financial Group | IFG Life | PT Asuransi Jiwa IFG
jasindo kind=company
    any: Jasindo | Asuransi Jasindo | Asuransi Jasa Indonesia | PT Asuransi Jasa Indonesia
askrindo kind=company
    any: Askrindo | PT Askrindo | Asuransi Kredit Indonesia
jamkrindo kind=company
    any: Jamkrindo | PT Jamkrindo | Jaminan Kredit Indonesia
bumiputera kind=company
    any: AJB Bumiputera | AJB Bumiputera 1912 | Asuransi Jiwa Bersama Bumiputera
wanaartha kind=company
    any: Wanaartha Life | WanaArtha Life | Wanaartha | PT Asuransi Jiwa Adisarana Wanaartha
asuransi-astra kind=company
    any: Asuransi Astra | Garda Oto | PT Asuransi Astra Buana
asuransi-sinar-mas kind=company
    any: Asuransi Sinar Mas | PT Asuransi Sinar Mas | Simas Insurtech
sequis kind=company
    any: Sequis Life | Sequislife | Asuransi Jiwa Sequis Life
mandiri-inhealth kind=company
    any: Mandiri Inhealth | PT Asuransi Jiwa Inhealth Indonesia | Inhealth Indonesia
great-eastern kind=company
    any: Great Eastern Life | Great Eastern Holdings | Great Eastern Life Indonesia
fwd kind=company
    any: FWD Insurance | FWD Group | FWD Indonesia | FWD Life
aia kind=company
    any: AIA Group | AIA Financial | AIA Indonesia | PT AIA Financial
sun-life kind=company
    any: Sun Life Financial | Sun Life Indonesia | Sun Life Canada
zurich-insurance kind=company
    any: Zurich Insurance | Zurich Insurance Group | Zurich Indonesia | Zurich Topas Life
generali kind=company
    any: Generali Indonesia | Assicurazioni Generali | Generali Group
chubb kind=company
    any: Chubb Insurance | Chubb Life | Chubb Indonesia
adira-finance kind=company
    any: Adira Finance | Adira Dinamika Multi Finance | PT Adira Dinamika Multi Finance Tbk
fif-group kind=company
    any: FIFGroup | FIF Group | Federal International Finance | PT Federal International Finance | FIFAstra
bfi-finance kind=company
    any: BFI Finance | BFI Finance Indonesia | PT BFI Finance Indonesia Tbk
bca-finance kind=company
    any: BCA Finance | PT BCA Finance
baf kind=company
    any: Bussan Auto Finance | PT Bussan Auto Finance
wom-finance kind=company
    any: WOM Finance | Wahana Ottomitra Multiartha | PT Wahana Ottomitra Multiartha Tbk
home-credit kind=company
    any: Home Credit Indonesia | PT Home Credit Indonesia | Home Credit Group
pnm kind=company
    any: Permodalan Nasional Madani | PT Permodalan Nasional Madani | PNM Mekaar
mandiri-sekuritas kind=company
    any: Mandiri Sekuritas | PT Mandiri Sekuritas
indo-premier kind=company
    any: Indo Premier Sekuritas | Indo Premier | IPOT | PT Indo Premier Sekuritas
mirae-asset kind=company
    any: Mirae Asset | Mirae Asset Sekuritas | Mirae Asset Sekuritas Indonesia | Mirae Asset Securities
bni-sekuritas kind=company
    any: BNI Sekuritas | PT BNI Sekuritas
phillip-sekuritas kind=company
    any: Phillip Sekuritas | Phillip Sekuritas Indonesia | PhillipCapital
ksei kind=company acronym=KSEI
    id: Kustodian Sentral Efek Indonesia
    en: Indonesia Central Securities Depository | Indonesian Central Securities Depository
    any: "KSEI" | PT Kustodian Sentral Efek Indonesia

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
    any: "DANA" | Dana Indonesia | PT Espay Debit Indonesia Koe
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

# --- lenders, wallets, coins and shares by app, couriers, health, education, travel and media of Indonesia ---
easycash kind=company
    any: Easycash | PT Indonesia Fintopia Technology
adakami kind=company
    any: AdaKami | PT Pembiayaan Digital Indonesia
rupiah-cepat kind=company
    any: Rupiah Cepat | RupiahCepat
uangme kind=company
    any: UangMe | Uangme
tunaiku kind=company
    any: Tunaiku
indodana kind=company
    any: Indodana
akseleran kind=company
    any: Akseleran
dana-syariah-indonesia kind=company
    any: Dana Syariah Indonesia | PT Dana Syariah Indonesia
doku kind=company
    any: "DOKU" | PT Nusa Satu Inti Artha
midtrans kind=company
    any: Midtrans
xendit kind=company
    any: Xendit
artajasa kind=company
    any: Artajasa | PT Artajasa Pembayaran Elektronis
pefindo-biro kind=company
    any: Pefindo Biro Kredit | IdScore
privyid kind=company
    any: PrivyID | Privy ID | PT Privy Identitas Digital
pluang kind=company
    any: Pluang
reku kind=company
    any: Rekeningku | Rekeningku.com
bibit kind=company
    any: PT Bibit Tumbuh Bersama | Bibit.id
id-express kind=company
    any: ID Express | IDexpress | IDExpress
lion-parcel kind=company
    any: Lion Parcel
paxel kind=company
    any: Paxel
maxim-ride kind=company
    any: Maxim Indonesia
indrive kind=company
    any: inDrive | inDriver
klikdokter kind=company
    any: KlikDokter | Klikdokter
good-doctor kind=company
    any: Good Doctor Technology | Good Doctor Indonesia
prodia kind=company
    any: Prodia | Laboratorium Prodia | Prodia Widyahusada | PT Prodia Widyahusada Tbk
mitra-keluarga kind=company
    any: Mitra Keluarga | RS Mitra Keluarga | Mitra Keluarga Karyasehat
rs-hermina kind=company
    any: RS Hermina | Hermina Hospital | Hermina Hospitals | Medikaloka Hermina | Rumah Sakit Hermina
rs-pondok-indah kind=company
    any: RS Pondok Indah | RSPI Group | Pondok Indah Hospital | Rumah Sakit Pondok Indah
eka-hospital kind=company
    any: Eka Hospital | RS Eka Hospital
mayapada-hospital kind=company
    any: Mayapada Hospital | RS Mayapada | Mayapada Healthcare
ihc kind=company
    any: Pertamedika | Pertamina Bina Medika | Indonesia Healthcare Corporation | Pertamedika IHC
rspp kind=company
    any: RS Pusat Pertamina | Rumah Sakit Pusat Pertamina | RSPP
rspad kind=company
    any: RSPAD | RSPAD Gatot Soebroto | RSPAD Gatot Subroto | Gatot Soebroto Army Hospital | Gatot Subroto Army Hospital
rs-hasan-sadikin kind=company
    any: RS Hasan Sadikin | RSUP Hasan Sadikin | RSHS Bandung | RSUP Dr Hasan Sadikin | RSUP Dr. Hasan Sadikin |
        Hasan Sadikin Hospital | Hasan Sadikin General Hospital | Rumah Sakit Hasan Sadikin
rs-sardjito kind=company
    any: RS Sardjito | RSUP Sardjito | RSUP Dr Sardjito | RSUP Dr. Sardjito | Sardjito Hospital | Sardjito General Hospital
rs-kariadi kind=company
    any: RS Kariadi | RSUP Kariadi | RSUP Dr Kariadi | RSUP Dr. Kariadi | Kariadi Hospital | Kariadi General Hospital
rs-dr-soetomo kind=company
    any: RSUD Dr Soetomo | RSUD Dr. Soetomo | RSUD Soetomo | RS Dr Soetomo | Soetomo Hospital | Dr. Soetomo Hospital |
        Dr Soetomo Hospital | Dr. Soetomo General Hospital
rs-adam-malik kind=company
    any: RSUP H Adam Malik | RSUP Adam Malik | RS Adam Malik | RSUP Haji Adam Malik | Adam Malik Hospital
rs-persahabatan kind=company
    any: RSUP Persahabatan | RS Persahabatan | Persahabatan Hospital
rs-fatmawati kind=company
    any: RSUP Fatmawati | RS Fatmawati | Fatmawati Hospital
rspi-sulianti-saroso kind=company
    any: RSPI Sulianti Saroso | Sulianti Saroso Hospital | RS Sulianti Saroso
jobstreet kind=company
    any: JobStreet | Jobstreet Indonesia | SEEK Asia
mamikos kind=company
    any: Mamikos
carsome kind=company
    any: Carsome
agoda kind=company
    any: Agoda
mnc-group kind=company
    any: MNC Group | MNC Media | Media Nusantara Citra
emtek kind=company
    any: Emtek | Emtek Group | Elang Mahkota Teknologi
vidio kind=company
    any: Vidio.com
bakrie-group kind=company
    any: Bakrie Group | Grup Bakrie | Bakrie & Brothers
agung-podomoro kind=company
    any: Agung Podomoro | Agung Podomoro Land | PT Agung Podomoro Land Tbk
agung-sedayu kind=company
    any: Agung Sedayu Group | Agung Sedayu
ciputra kind=company
    any: Ciputra Group | Ciputra Development
summarecon kind=company
    any: Summarecon | Summarecon Agung | PT Summarecon Agung Tbk
lippo-karawaci kind=company
    any: Lippo Karawaci | PT Lippo Karawaci Tbk
pakuwon kind=company
    any: Pakuwon Jati | PT Pakuwon Jati Tbk
mekari kind=company
    any: Mekari
kitabisa kind=company
    any: Kitabisa | Kitabisa.com
aksi-cepat-tanggap kind=ngo
    any: Aksi Cepat Tanggap
dompet-dhuafa kind=ngo
    any: Dompet Dhuafa
rumah-zakat kind=ngo
    any: Rumah Zakat

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

# --- companies of the world ---
ebay kind=company
    any: eBay
booking-com kind=company
    any: Booking.com | Booking Holdings
expedia kind=company
    any: Expedia | Expedia Group | Hotels.com
tripadvisor kind=company
    any: TripAdvisor
accor kind=company
    any: Accor | AccorHotels | Accor Group
lufthansa kind=company
    any: Lufthansa
air-france-klm kind=company
    any: Air France | Air France-KLM | KLM Royal Dutch Airlines
emirates-airline kind=company
    any: Emirates Airline
qatar-airways kind=company
    any: Qatar Airways
turkish-airlines kind=company
    any: Turkish Airlines
american-airlines kind=company
    any: American Airlines
southwest-airlines kind=company
    any: Southwest Airlines
ford-motor kind=company
    any: Ford Motor | Ford Motor Company
general-motors kind=company
    any: General Motors
stellantis kind=company
    any: Stellantis | Fiat Chrysler
jaguar-land-rover kind=company
    any: Jaguar Land Rover | "JLR"
siemens kind=company
    any: Siemens
nvidia kind=company
    any: Nvidia
openai kind=company
    any: OpenAI
salesforce kind=company
    any: Salesforce
vmware kind=company
    any: VMware
citrix kind=company
    any: Citrix
atlassian kind=company
    any: Atlassian
mailchimp kind=company
    any: Mailchimp
intuit kind=company
    any: "Intuit"
shopify kind=company
    any: Shopify
garmin kind=company
    any: Garmin
activision kind=company
    any: Activision | Activision Blizzard
rockstar-games kind=company
    any: Rockstar Games | Take-Two Interactive
epic-games kind=company
    any: Epic Games
roblox kind=company
    any: Roblox | Roblox Corporation
disney kind=company
    any: Walt Disney | Disney | Walt Disney Company
warner-bros kind=company
    any: Warner Bros | Warner Bros. Discovery
nike kind=company
    any: "Nike" | Nike Inc
adidas kind=company
    any: Adidas
hm-group kind=company
    any: H&M | Hennes & Mauritz
inditex kind=company
    any: Inditex
lvmh kind=company
    any: LVMH
kering kind=company
    any: Kering
marks-spencer kind=company
    any: Marks & Spencer | Marks and Spencer | "M&S"
tesco kind=company
    any: Tesco
sainsburys kind=company
    any: Sainsbury's
harrods kind=company
    any: Harrods
carrefour kind=company
    any: Carrefour
decathlon kind=company
    any: Decathlon
coca-cola kind=company
    any: Coca-Cola | Coca-Cola Company
pepsico kind=company
    any: PepsiCo
burger-king kind=company
    any: Burger King
procter-gamble kind=company
    any: Procter & Gamble
johnson-johnson kind=company
    any: Johnson & Johnson
pfizer kind=company
    any: Pfizer
astrazeneca kind=company
    any: AstraZeneca
barclays kind=company
    any: Barclays
lloyds kind=company
    any: "Lloyds" | Lloyds Bank | Lloyds Banking Group
santander kind=company
    any: Banco Santander | Santander Bank | Santander Group | Santander UK
deutsche-bank kind=company
    any: Deutsche Bank
ubs kind=company
    any: "UBS" | UBS Group
credit-suisse kind=company
    any: Credit Suisse
bnp-paribas kind=company
    any: BNP Paribas
morgan-stanley kind=company
    any: Morgan Stanley
american-express kind=company
    any: American Express
revolut kind=company
    any: Revolut
crypto-com kind=company
    any: Crypto.com
okx kind=company
    any: "OKX"
virgin-media kind=company
    any: Virgin Media
royal-mail kind=company
    any: Royal Mail
shell-plc kind=company
    any: Royal Dutch Shell | Shell plc | Shell Indonesia
chevron kind=company
    any: Chevron Corporation | Chevron Pacific Indonesia
totalenergies kind=company
    any: TotalEnergies
cvs-health kind=company
    any: CVS Health
duolingo kind=company
    any: Duolingo
coursera kind=company
    any: Coursera
powerschool kind=company
    any: PowerSchool
trello kind=company
    any: Trello
strava kind=company
    any: Strava
fitbit kind=company
    any: Fitbit
patreon kind=company
    any: Patreon
tinder kind=company
    any: Tinder | Match Group
grindr kind=company
    any: Grindr

# --- companies of the neighbours and of Asia and Australia ---
cimb-group kind=company
    any: CIMB Group | CIMB Bank
rhb kind=company
    any: RHB Bank | RHB Group | "RHB"
telekom-malaysia kind=company
    any: Telekom Malaysia | TM Berhad | Unifi TM
maxis kind=company
    any: Maxis Berhad | Maxis Bhd | Maxis Communications
celcomdigi kind=company
    any: CelcomDigi | CelcomDigi Berhad
celcom kind=company
    any: Celcom | Celcom Axiata
digi-telecommunications kind=company
    any: Digi Telecommunications
petronas kind=company
    any: Petronas | Petroliam Nasional | Petroliam Nasional Berhad
tenaga-nasional kind=company
    any: Tenaga Nasional | Tenaga Nasional Berhad | TNB Malaysia
pos-malaysia kind=company
    any: Pos Malaysia
malaysia-airports kind=company
    any: Malaysia Airports Holdings | Malaysia Airports | Malaysia Airports Holdings Berhad
ihh-healthcare kind=company
    any: IHH Healthcare | Parkway Pantai | Gleneagles Hospital
touch-n-go kind=company
    any: Touch 'n Go | TNG Digital | Touch n Go
sea-limited kind=company
    any: "Sea Limited" | "Garena" | "Sea Group"
razer kind=company
    any: "Razer" | Razer Inc
fairprice kind=company
    any: NTUC FairPrice | FairPrice Group
marina-bay-sands kind=company
    any: Marina Bay Sands
resorts-world-sentosa kind=company
    any: Resorts World Sentosa
propertyguru kind=company
    any: PropertyGuru
bdo-unibank kind=company
    any: BDO Unibank
bpi-philippines kind=company
    any: Bank of the Philippine Islands
gcash kind=company
    any: GCash | Mynt GCash | Globe Fintech Innovations
smart-communications kind=company
    any: "Smart Communications"
jollibee kind=company
    any: Jollibee | Jollibee Foods | Jollibee Foods Corporation | Jollibee Foods Corp
cebu-pacific kind=company
    any: Cebu Pacific
philippine-airlines kind=company
    any: Philippine Airlines
meralco kind=company
    any: Meralco | Manila Electric Company
ais-thailand kind=company
    any: Advanced Info Service | AIS Thailand
thai-airways kind=company
    any: Thai Airways | Thai Airways International
bangkok-bank kind=company
    any: "Bangkok Bank"
kasikornbank kind=company
    any: Kasikornbank | KBank
siam-commercial-bank kind=company
    any: Siam Commercial Bank | SCB X
vietnam-airlines kind=company
    any: Vietnam Airlines
vietjet kind=company
    any: VietJet | Vietjet Air
vingroup kind=company
    any: Vingroup | VinFast
vietcombank kind=company
    any: Vietcombank
tata-motors kind=company
    any: Tata Motors
tata-consultancy-services kind=company
    any: Tata Consultancy Services
reliance kind=company
    any: Reliance Industries
bsnl kind=company
    any: "BSNL" | Bharat Sanchar Nigam
vodafone-idea kind=company
    any: Vodafone Idea
sbi-india kind=company
    any: State Bank of India
hdfc kind=company
    any: HDFC Bank
hdfc-life kind=company
    any: HDFC Life
icici kind=company
    any: ICICI Bank
indigo-airlines kind=company
    any: IndiGo Airlines | InterGlobe Aviation
flipkart kind=company
    any: Flipkart
paytm kind=company
    any: Paytm
phonepe kind=company
    any: PhonePe
zomato kind=company
    any: Zomato
dominos kind=company
    any: Domino's Pizza | Domino's India | Dominos Pizza | Domino's Indonesia
byjus kind=company
    any: Byju's
irctc kind=company
    any: "IRCTC" | Indian Railway Catering and Tourism Corporation
aiims kind=company
    any: "AIIMS" | AIIMS Delhi | All India Institute of Medical Sciences
kakao kind=company
    any: KakaoTalk | Kakao Corp | KakaoPay | Kakao Corporation
naver kind=company
    any: Naver Corp | Naver Corporation
sk-telecom kind=company
    any: SK Telecom
kt-corp kind=company
    any: KT Corp | KT Corporation | Korea Telecom
lg-uplus kind=company
    any: LG Uplus | LG U+
coupang kind=company
    any: Coupang
korean-air kind=company
    any: Korean Air
lotte-card kind=company
    any: Lotte Card
kb-kookmin kind=company
    any: "Kookmin" | KB Kookmin | KB Kookmin Bank | Kookmin Bank | KB Kookmin Card | KB Financial Group
woori-bank kind=company
    any: Woori Bank | Woori Financial Group
upbit kind=company
    any: Upbit | Dunamu
ntt-docomo kind=company
    any: NTT Docomo | NTT DOCOMO | NTT Communications
ntt kind=company
    any: NTT Group | Nippon Telegraph and Telephone
softbank kind=company
    any: SoftBank
rakuten kind=company
    any: Rakuten
line-yahoo kind=company
    any: LY Corporation | LINE Yahoo | LY Corp
japan-airlines kind=company
    any: Japan Airlines
all-nippon-airways kind=company
    any: All Nippon Airways
uniqlo kind=company
    any: Uniqlo | Fast Retailing
kadokawa kind=company
    any: Kadokawa | Niconico
benesse kind=company
    any: Benesse | Benesse Holdings | Benesse Corp | Benesse Corporation
japan-pension-service kind=state
    any: Japan Pension Service
fujitsu kind=company
    any: Fujitsu
mitsubishi-motors kind=company
    any: Mitsubishi Motors
mufg kind=company
    any: Mitsubishi UFJ | MUFG Bank | MUFG
mizuho kind=company
    any: Mizuho Bank | Mizuho Financial Group
seven-eleven kind=company
    any: 7-Eleven | Seven & i Holdings | Seven-Eleven Japan
foxconn kind=company
    any: Foxconn | Hon Hai Precision
tsmc kind=company
    any: TSMC | Taiwan Semiconductor Manufacturing Company
chunghwa-telecom kind=company
    any: Chunghwa Telecom
cyberport kind=company
    any: Hong Kong Cyberport | Hong Kong Cyberport Management Company Limited | Hong Kong Cyberport Management Company |
        Cyberport Hong Kong
bank-of-china kind=company
    any: "Bank of China"
icbc kind=company
    any: "ICBC" | Industrial and Commercial Bank of China
china-mobile kind=company
    any: "China Mobile"
china-telecom kind=company
    any: "China Telecom"
baidu kind=company
    any: Baidu
shein kind=company
    any: Shein
trip-com kind=company
    any: Trip.com | Ctrip
deepseek kind=company
    any: DeepSeek
commonwealth-bank kind=company
    any: Commonwealth Bank of Australia | Commonwealth Bank | CommBank
westpac kind=company
    any: Westpac
nab-australia kind=company
    any: National Australia Bank
anz kind=company
    any: ANZ Bank | ANZ Banking Group | "ANZ" | ANZ Indonesia
woolworths kind=company
    any: Woolworths | Woolworths Group | MyDeal
virgin-australia kind=company
    any: Virgin Australia
air-new-zealand kind=company
    any: Air New Zealand

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
unj kind=university acronym=UNJ
    any: Universitas Negeri Jakarta | "UNJ" | State University of Jakarta | Jakarta State University
uny kind=university acronym=UNY
    any: Universitas Negeri Yogyakarta | "UNY" | Yogyakarta State University | State University of Yogyakarta
# its Indonesian name is found by its head, with the shorter one that some use ("Rektor Universitas Pendidikan")
universitas-pendidikan-indonesia kind=university
    en: Indonesia University of Education | Indonesian University of Education
undiksha kind=university acronym=Undiksha
    any: Universitas Pendidikan Ganesha | Undiksha | Ganesha University of Education
uns kind=university acronym=UNS
    any: Universitas Sebelas Maret | "UNS" | Sebelas Maret University | UNS Solo
um-malang kind=university
    any: Universitas Negeri Malang | State University of Malang | Malang State University
unesa kind=university acronym=Unesa
    any: Universitas Negeri Surabaya | Unesa | State University of Surabaya | Surabaya State University
unnes kind=university acronym=Unnes
    any: Universitas Negeri Semarang | Unnes | Semarang State University | State University of Semarang
unp kind=university acronym=UNP
    any: Universitas Negeri Padang | "UNP" | Padang State University | State University of Padang
unm-makassar kind=university
    any: Universitas Negeri Makassar | Makassar State University | State University of Makassar | UNM Makassar
unimed kind=university
    any: Universitas Negeri Medan | State University of Medan | Medan State University
unand kind=university acronym=Unand
    any: Universitas Andalas | Unand | Andalas University
unsri kind=university acronym=Unsri
    any: Universitas Sriwijaya | Unsri | Sriwijaya University
unila kind=university acronym=Unila
    any: Universitas Lampung | Unila | University of Lampung | Lampung University
unri kind=university acronym=Unri
    any: Universitas Riau | "Unri" | "UNRI" | University of Riau | Riau University
# not Unri, though its name begins so
unrika kind=university
    any: Universitas Riau Kepulauan | Riau Kepulauan University
unja kind=university
    any: Universitas Jambi | University of Jambi | Jambi University
unib kind=university
    any: Universitas Bengkulu | University of Bengkulu | Bengkulu University
usk kind=university
    any: Universitas Syiah Kuala | Unsyiah | Syiah Kuala University
untan kind=university acronym=Untan
    any: Universitas Tanjungpura | Untan | Tanjungpura University
ulm kind=university
    any: Universitas Lambung Mangkurat | Unlam | Lambung Mangkurat University
unmul kind=university acronym=Unmul
    any: Universitas Mulawarman | Unmul | Mulawarman University
unsrat kind=university acronym=Unsrat
    any: Universitas Sam Ratulangi | Unsrat | Sam Ratulangi University
untad kind=university acronym=Untad
    any: Universitas Tadulako | Untad | Tadulako University
uho kind=university
    any: Universitas Halu Oleo | Universitas Haluoleo | Halu Oleo University
uncen kind=university acronym=Uncen
    any: Universitas Cenderawasih | Uncen | Cenderawasih University
unpatti kind=university acronym=Unpatti
    any: Universitas Pattimura | Unpatti | Pattimura University
unram kind=university acronym=Unram
    any: Universitas Mataram | Unram | University of Mataram | Mataram University
undana kind=university acronym=Undana
    any: Universitas Nusa Cendana | Undana | Nusa Cendana University
unej kind=university acronym=Unej
    any: Universitas Jember | Unej | University of Jember | Jember University
unsoed kind=university acronym=Unsoed
    any: Universitas Jenderal Soedirman | Unsoed | Jenderal Soedirman University | General Soedirman University
untirta kind=university acronym=Untirta
    any: Universitas Sultan Ageng Tirtayasa | Untirta | Sultan Ageng Tirtayasa University
universitas-terbuka kind=university
    any: "Universitas Terbuka" | Indonesia Open University
uin-jakarta kind=university
    any: UIN Jakarta | UIN Syarif Hidayatullah | UIN Syarif Hidayatullah Jakarta |
        Universitas Islam Negeri Syarif Hidayatullah | Syarif Hidayatullah State Islamic University
uin-sunan-kalijaga kind=university
    any: UIN Sunan Kalijaga | Universitas Islam Negeri Sunan Kalijaga | Sunan Kalijaga State Islamic University |
        UIN Yogyakarta
uin-bandung kind=university
    any: UIN Sunan Gunung Djati | UIN Bandung | Universitas Islam Negeri Sunan Gunung Djati | UIN SGD
upn-veteran-jakarta kind=university
    any: UPN Veteran Jakarta | Universitas Pembangunan Nasional Veteran Jakarta | UPNVJ
upn-veteran-yogyakarta kind=university
    any: UPN Veteran Yogyakarta | Universitas Pembangunan Nasional Veteran Yogyakarta
upn-veteran-jatim kind=university
    any: UPN Veteran Jatim | UPN Veteran Jawa Timur | Universitas Pembangunan Nasional Veteran Jawa Timur
telkom-university kind=university
    any: Telkom University | Universitas Telkom | Tel-U
trisakti kind=university
    any: Universitas Trisakti | Trisakti University
atma-jaya kind=university
    any: Unika Atma Jaya | Universitas Katolik Indonesia Atma Jaya | Atma Jaya Catholic University |
        Atma Jaya Catholic University of Indonesia
uajy kind=university
    any: Universitas Atma Jaya Yogyakarta | Atma Jaya Yogyakarta University | UAJY
gunadarma kind=university
    any: Universitas Gunadarma | Gunadarma University | Gunadarma
mercu-buana kind=university
    any: Universitas Mercu Buana | Mercu Buana University
uph kind=university
    any: Universitas Pelita Harapan | Pelita Harapan University
unpar kind=university acronym=Unpar
    any: Universitas Katolik Parahyangan | Unpar | Parahyangan Catholic University
untar kind=university acronym=Untar
    any: Universitas Tarumanagara | Untar | Tarumanagara University
ubaya kind=university acronym=Ubaya
    any: Universitas Surabaya | Ubaya | University of Surabaya
uksw kind=university acronym=UKSW
    any: Universitas Kristen Satya Wacana | "UKSW" | Satya Wacana Christian University
uk-petra kind=university
    any: Universitas Kristen Petra | UK Petra | Petra Christian University
umy kind=university acronym=UMY
    any: Universitas Muhammadiyah Yogyakarta | "UMY" | Muhammadiyah University of Yogyakarta
umm kind=university acronym=UMM
    any: Universitas Muhammadiyah Malang | "UMM" | Muhammadiyah University of Malang | University of Muhammadiyah Malang
ums-surakarta kind=university
    any: Universitas Muhammadiyah Surakarta | Muhammadiyah University of Surakarta | UMS Solo
uad kind=university
    any: Universitas Ahmad Dahlan | Ahmad Dahlan University
uhamka kind=university acronym=Uhamka
    any: Uhamka | Universitas Muhammadiyah Prof. Dr. Hamka
unisba kind=university acronym=Unisba
    any: Universitas Islam Bandung | Unisba | Bandung Islamic University
unissula kind=university acronym=Unissula
    any: Universitas Islam Sultan Agung | Unissula | Sultan Agung Islamic University
udinus kind=university acronym=Udinus
    any: Universitas Dian Nuswantoro | Udinus | Dian Nuswantoro University
paramadina kind=university
    any: Universitas Paramadina | Paramadina University
umn kind=university
    any: Universitas Multimedia Nusantara | Multimedia Nusantara University
esa-unggul kind=university
    any: Universitas Esa Unggul | Esa Unggul University

carousell kind=company
    any: Carousell
cambridge-analytica kind=company
    any: Cambridge Analytica
