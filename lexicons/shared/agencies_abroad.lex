# Firms of America, Europe, Africa and the Near East of whose leaks news has told, in Indonesia too. Those that news names most stand in
# agencies_companies.lex. A brand that is an ordinary word or a family name stands here with what tells it apart.

class: agency

# --- services online ---
disqus kind=company = Disqus
imgur kind=company = Imgur
dailymotion kind=company = Dailymotion
lastfm kind=company = Last.fm
kickstarter kind=company = Kickstarter
bitly kind=company = Bitly
gravatar kind=company = Gravatar | Automattic
wordpress-com kind=company = WordPress.com
livejournal kind=company = LiveJournal
badoo kind=company = Badoo
zoosk kind=company = Zoosk
bumble kind=company = Bumble Inc
okcupid kind=company = OkCupid
fling-com kind=company = Fling.com
tea-app kind=company = Tea app | Tea Dating Advice
clubhouse kind=company = "Clubhouse"
parler kind=company = Parler
gab kind=company = Gab.com
truth-social kind=company = Truth Social
gettr kind=company = "GETTR" | Gettr
substack kind=company = Substack
snapchat kind=company = Snapchat | Snap Inc
pinterest kind=company = Pinterest
vimeo kind=company = Vimeo
soundcloud kind=company = SoundCloud
plex kind=company = "Plex" | Plex Inc
internet-archive kind=ngo = Internet Archive
neopets kind=company = Neopets
chegg kind=company = Chegg
edmodo kind=company = Edmodo
mathway kind=company = Mathway
prezi kind=company = Prezi
houzz kind=company = Houzz
stubhub kind=company = StubHub
poshmark kind=company = Poshmark
stockx kind=company = StockX
etsy kind=company = "Etsy"
wish-com kind=company = Wish.com
groupon kind=company = Groupon
animoto kind=company = Animoto
8fit kind=company = 8fit
500px kind=company = 500px
armor-games kind=company = Armor Games
coffee-meets-bagel kind=company = Coffee Meets Bagel
under-armour kind=company = Under Armour | MyFitnessPal
dubsmash kind=company = Dubsmash
whitepages kind=company = Whitepages
wongnai kind=company = Wongnai
minted kind=company = Minted.com
homechef kind=company = Home Chef
chatbooks kind=company = Chatbooks
gaana kind=company = Gaana
liveauctioneers kind=company = LiveAuctioneers
drizly kind=company = Drizly
promo-com kind=company = Promo.com
appen kind=company = Appen
havenly kind=company = Havenly
scentbird kind=company = Scentbird
swvl kind=company = Swvl
nitro-pdf kind=company = Nitro PDF | Nitro Software
freepik kind=company = Freepik | Flaticon
pixlr kind=company = Pixlr
mail-ru kind=company = Mail.ru | Mail.Ru Group
yandex kind=company = Yandex | Yandex Food
sberbank kind=company = Sberbank
rambler kind=company = "Rambler"
gazprom kind=company = Gazprom
aeroflot kind=company = Aeroflot
gemalto kind=company = Gemalto | Thales Group | "Thales"
twilio kind=company = Twilio | Authy
sendgrid kind=company = SendGrid
zendesk kind=company = Zendesk
hubspot kind=company = HubSpot
asana kind=company = Asana Inc
airtable kind=company = Airtable
docusign kind=company = DocuSign
freshworks kind=company = Freshworks
servicenow kind=company = ServiceNow
workday kind=company = Workday Inc
salesloft kind=company = Salesloft | Drift Salesloft
gainsight kind=company = Gainsight
mixpanel kind=company = Mixpanel
zapier kind=company = Zapier
circleci kind=company = CircleCI
codecov kind=company = Codecov
travis-ci kind=company = Travis CI
rackspace kind=company = Rackspace
linode kind=company = Linode
ovh kind=company = OVH | OVHcloud
namecheap kind=company = Namecheap
epik kind=company = Epik Holdings
dreamhost kind=company = DreamHost
dashlane kind=company = Dashlane
1password kind=company = 1Password
bitwarden kind=company = Bitwarden
proton kind=company = ProtonMail | Proton AG
supervpn kind=company = SuperVPN
geckovpn kind=company = GeckoVPN
chatvpn kind=company = ChatVPN
ufo-vpn kind=company = UFO VPN
signal-foundation kind=company = Signal Foundation | Signal Messenger
viber kind=company messenger = "Viber" | Rakuten Viber
skype kind=company messenger = Skype
truecaller kind=company = Truecaller
eyeem kind=company = EyeEm
anthropic kind=company = Anthropic
character-ai kind=company = Character.AI
perplexity kind=company = Perplexity AI
xai-corp kind=company = xAI Corp
scale-ai kind=company = Scale AI
clearview kind=company = Clearview AI
cellebrite kind=company = Cellebrite
mspy kind=company = mSpy
verkada kind=company = Verkada
wyze kind=company = "Wyze" | Wyze Labs
ubiquiti kind=company = Ubiquiti
roku kind=company = Roku
peloton kind=company = Peloton Interactive
gopro kind=company = GoPro
western-digital kind=company = Western Digital
seagate kind=company = Seagate
micron kind=company = Micron Technology
amd kind=company = "AMD" | Advanced Micro Devices
qualcomm kind=company = Qualcomm
nokia kind=company = Nokia
ericsson kind=company = Ericsson
motorola kind=company = Motorola
blackbaud kind=company = Blackbaud
instructure kind=company = Instructure | Canvas LMS
national-public-data kind=company = National Public Data | Jerico Pictures
exactis kind=company = Exactis
apollo-io kind=company = Apollo.io
people-data-labs kind=company = People Data Labs
verifications-io kind=company = Verifications.io
acxiom kind=company = Acxiom | LiveRamp
lexisnexis kind=company = LexisNexis | LexisNexis Risk Solutions
dun-bradstreet kind=company = Dun & Bradstreet
thomson-reuters kind=company = Thomson Reuters
oracle-health kind=company = Oracle Health | Cerner
paradox-ai kind=company = Paradox.ai
conduent kind=company = Conduent
capita kind=company = Capita plc
sitel kind=company = Sitel | Sitel Group | Foundever
teleperformance kind=company = Teleperformance
concentrix kind=company = Concentrix
cognizant kind=company = Cognizant
capgemini kind=company = Capgemini
atos kind=company = Atos SE
dxc kind=company = DXC Technology
unisys kind=company = Unisys
ncr kind=company = NCR Corporation | NCR Voyix
diebold kind=company = Diebold Nixdorf
sita kind=company = SITA Passenger Service | "SITA"
ingram-micro kind=company = Ingram Micro
cdk-global kind=company = CDK Global
blue-yonder kind=company = Blue Yonder
cleo kind=company = Cleo Communications
zellis kind=company = Zellis

# --- money ---
robinhood kind=company = Robinhood Markets | "Robinhood"
cash-app kind=company = Cash App | Block Inc
venmo kind=company = Venmo
chime-bank kind=company = Chime Financial
klarna kind=company = Klarna
affirm kind=company = Affirm Holdings
etoro kind=company = eToro
flagstar kind=company = Flagstar Bank
truist kind=company = Truist | Truist Bank
us-bank kind=company = U.S. Bancorp
pnc-bank kind=company = PNC Bank
td-bank kind=company = TD Bank | Toronto-Dominion Bank
cibc kind=company = CIBC
desjardins kind=company = Desjardins | Desjardins Group
loandepot kind=company = LoanDepot
mr-cooper kind=company = Mr. Cooper | Mr Cooper Group
first-american kind=company = First American Financial
fidelity-national kind=company = Fidelity National Financial
fidelity kind=company = Fidelity Investments
charles-schwab kind=company = Charles Schwab
td-ameritrade kind=company = TD Ameritrade
scottrade kind=company = Scottrade
heartland-payment kind=company = Heartland Payment Systems
global-payments kind=company = Global Payments Inc
visa-inc kind=company = Visa Inc
fis-global kind=company = FIS Global
fiserv kind=company = Fiserv
moneygram kind=company = MoneyGram
travelex kind=company = Travelex
finastra kind=company = Finastra
slim-cd kind=company = Slim CD
evolve-bank kind=company = Evolve Bank & Trust | Evolve Bank
prosper kind=company = Prosper Marketplace
700credit kind=company = 700Credit
allstate kind=company = "Allstate"
geico kind=company = GEICO
state-farm kind=company = State Farm
aon-plc kind=company = Aon plc
metlife kind=company = MetLife
cna-financial kind=company = CNA Financial
ledger-wallet kind=company = Ledger SAS | Ledger wallet
trezor kind=company = Trezor
metamask kind=company = MetaMask | ConsenSys
gemini-exchange kind=company = Gemini Trust
bitmart kind=company = BitMart
cryptopia kind=company = Cryptopia
ftx kind=company = "FTX"
celsius-network kind=company = Celsius Network
blockfi kind=company = BlockFi
ronin kind=company = Ronin Network | Sky Mavis | Axie Infinity
htx kind=company = Huobi | "HTX"
coinsquare kind=company = Coinsquare
nubank kind=company = Nubank
itau kind=company = Itaú | Itau Unibanco | Itaú Unibanco
bradesco kind=company = Bradesco
interbank-peru kind=company = Interbank Peru
bbva kind=company = "BBVA"
ing-group kind=company = ING Group | ING Bank
abn-amro kind=company = ABN AMRO
rabobank kind=company = Rabobank
unicredit kind=company = UniCredit
intesa kind=company = Intesa Sanpaolo
societe-generale kind=company = Société Générale | Societe Generale
credit-agricole kind=company = Crédit Agricole | Credit Agricole
natwest kind=company = NatWest
monzo kind=company = Monzo
starling-bank kind=company = Starling Bank
wonga kind=company = Wonga
n26 kind=company = "N26"
qnb kind=company = Qatar National Bank
emirates-nbd kind=company = Emirates NBD
absa kind=company = Absa Group | Absa Bank
standard-bank-sa kind=company = Standard Bank South Africa
nedbank kind=company = Nedbank

# --- health ---
quest-diagnostics kind=company = Quest Diagnostics
labcorp kind=company = LabCorp
optum kind=company = OptumRx | Optum Health
aetna kind=company = Aetna
humana kind=company = Humana
elevance kind=company = Elevance Health
centene kind=company = Centene
banner-health kind=company = Banner Health
hca-healthcare kind=company = HCA Healthcare
community-health-systems kind=company = Community Health Systems
commonspirit kind=company = CommonSpirit Health | CommonSpirit
universal-health-services kind=company = Universal Health Services
ascension-health kind=company = Ascension Health
tenet-healthcare kind=company = Tenet Healthcare
davita kind=company = DaVita
cerebral kind=company = Cerebral Inc
betterhelp kind=company = BetterHelp
goodrx kind=company = GoodRx
teladoc kind=company = Teladoc
zocdoc kind=company = Zocdoc
yale-new-haven kind=company = Yale New Haven Health
frederick-health kind=company = Frederick Health
episource kind=company = Episource
perry-johnson kind=company = Perry Johnson & Associates | Perry Johnson and Associates
welltok kind=company = Welltok
managed-care-na kind=company = MCNA Dental
henry-schein kind=company = Henry Schein
mckesson kind=company = McKesson
cencora kind=company = Cencora | AmerisourceBergen
walgreens kind=company = Walgreens
rite-aid kind=company = Rite Aid
medtronic kind=company = Medtronic
roche kind=company = Roche Holding | Roche Diagnostics
novartis kind=company = Novartis
sanofi kind=company = Sanofi
merck kind=company = Merck & Co
moderna kind=company = "Moderna"
biontech kind=company = BioNTech
bayer kind=company = Bayer AG
gsk kind=company = GlaxoSmithKline | "GSK"
synlab kind=company = Synlab
synnovis kind=company = Synnovis
vastaamo kind=company = Vastaamo | Psychotherapy Centre Vastaamo | Psychotherapy Center Vastaamo
fresenius kind=company = Fresenius
doctolib kind=company = Doctolib
viamedis kind=company = Viamedis
almerys kind=company = Almerys
lifelabs kind=company = LifeLabs
carefirst kind=company = CareFirst
excellus kind=company = Excellus
advocate-health kind=company = Advocate Aurora Health | Advocate Health

# --- shops, food, makers ---
tjx kind=company = TJX Companies | TJ Maxx
kroger kind=company = "Kroger"
albertsons kind=company = Albertsons
safeway kind=company = Safeway
whole-foods kind=company = Whole Foods
unfi kind=company = United Natural Foods | "UNFI"
ahold-delhaize kind=company = Ahold Delhaize
loblaw kind=company = Loblaw
sobeys kind=company = Sobeys
canadian-tire kind=company = Canadian Tire
tim-hortons kind=company = Tim Hortons
wendys kind=company = Wendy's
chick-fil-a kind=company = Chick-fil-A
chipotle kind=company = Chipotle
panera kind=company = Panera Bread | "Panera"
dunkin kind=company = Dunkin' Brands
yum-brands kind=company = Yum! Brands | Yum Brands
papa-johns kind=company = Papa John's
krispy-kreme kind=company = Krispy Kreme
sysco kind=company = Sysco
gamestop kind=company = GameStop
staples-inc kind=company = Staples Inc
barnes-noble kind=company = Barnes & Noble
saks kind=company = Saks Fifth Avenue
lord-taylor kind=company = Lord & Taylor
hudsons-bay kind=company = Hudson's Bay
nordstrom kind=company = Nordstrom
jcpenney kind=company = JCPenney
kohls kind=company = Kohl's
victorias-secret kind=company = Victoria's Secret
forever-21 kind=company = Forever 21
gap-inc kind=company = Gap Inc
levis kind=company = Levi's | Levi Strauss
hot-topic kind=company = Hot Topic
vf-corp kind=company = VF Corporation | VF Corp | The North Face
puma-se kind=company = Puma SE
skechers kind=company = Skechers
gucci kind=company = Gucci
balenciaga kind=company = Balenciaga
dior kind=company = "Dior" | Christian Dior
louis-vuitton kind=company = Louis Vuitton
cartier kind=company = "Cartier"
tiffany kind=company = Tiffany & Co
swarovski kind=company = Swarovski
pandora-jewelry kind=company = Pandora Jewelry
estee-lauder kind=company = Estée Lauder | Estee Lauder
loreal kind=company = L'Oréal | L'Oreal
avon kind=company = Avon Products
co-op-uk kind=company = Co-op Group | Co-operative Group
jd-sports kind=company = JD Sports
next-plc kind=company = Next plc
asos kind=company = "ASOS"
boohoo kind=company = Boohoo
wh-smith kind=company = WH Smith | WHSmith
superdrug kind=company = Superdrug
boots-uk kind=company = Boots UK | Walgreens Boots Alliance
currys kind=company = Dixons Carphone | Carphone Warehouse | Currys
morrisons kind=company = Morrisons
wilko kind=company = Wilko
auchan kind=company = Auchan
leroy-merlin kind=company = Leroy Merlin
mediamarkt kind=company = MediaMarkt
kaufland kind=company = Kaufland
lidl kind=company = "Lidl"
aldi kind=company = Aldi Stores | ALDI Nord | ALDI Süd
el-corte-ingles kind=company = El Corte Inglés | El Corte Ingles
mondelez kind=company = Mondelez
kraft-heinz kind=company = Kraft Heinz
mars-inc kind=company = Mars Inc
heineken kind=company = Heineken
ab-inbev kind=company = AB InBev
philip-morris kind=company = Philip Morris | Philip Morris International
lego-group kind=company = "LEGO" | Lego Group
hasbro kind=company = Hasbro
mattel kind=company = Mattel
vtech kind=company = VTech
ferrari kind=company = "Ferrari"
mercedes-benz kind=company = Mercedes-Benz
audi kind=company = "Audi"
porsche kind=company = Porsche
renault kind=company = Renault
volvo kind=company = "Volvo" | Volvo Cars
peugeot kind=company = Peugeot
kia-motors kind=company = Kia Motors | Kia America
harley-davidson kind=company = Harley-Davidson
boeing kind=company = Boeing Co | Boeing Company
airbus kind=company = Airbus SE | Airbus Group
lockheed kind=company = Lockheed Martin
raytheon kind=company = Raytheon
northrop kind=company = Northrop Grumman
general-dynamics kind=company = General Dynamics
general-electric kind=company = General Electric | GE Aviation
honeywell kind=company = Honeywell
schneider-electric kind=company = Schneider Electric
abb-group kind=company = ABB Ltd
bosch kind=company = Bosch
continental-ag kind=company = Continental AG
thyssenkrupp kind=company = Thyssenkrupp | ThyssenKrupp
philips kind=company = Royal Philips | Philips Electronics
norsk-hydro kind=company = Norsk Hydro
halliburton kind=company = Halliburton
schlumberger kind=company = Schlumberger
baker-hughes kind=company = Baker Hughes
enel kind=company = Enel Energia
edf-energy kind=company = EDF Energy
duke-energy kind=company = Duke Energy
pacific-gas kind=company = Pacific Gas and Electric
clorox kind=company = Clorox
nucor kind=company = Nucor
masimo kind=company = Masimo

# --- travel, transport, play ---
aer-lingus kind=company = Aer Lingus
ryanair kind=company = Ryanair
wizz-air kind=company = Wizz Air
tap-air-portugal kind=company = TAP Air Portugal
finnair kind=company = Finnair
swiss-air kind=company = Swiss International Air Lines
westjet kind=company = WestJet
air-canada kind=company = Air Canada
jetblue kind=company = JetBlue
etihad kind=company = Etihad Airways | "Etihad"
saudia kind=company = "Saudia" | Saudi Arabian Airlines | Saudi Airlines
el-al kind=company = El Al
collins-aerospace kind=company = Collins Aerospace
heathrow kind=company = Heathrow Airport
eurail kind=company = Eurail | Interrail
deutsche-bahn kind=company = Deutsche Bahn
sncf kind=company = SNCF
tfl kind=company = Transport for London | "TfL"
eurostar kind=company = Eurostar
hertz kind=company = "Hertz" | Hertz Corporation
avis kind=company = Avis Budget | Avis Car Rental
sixt kind=company = Sixt SE
europcar kind=company = Europcar
zipcar kind=company = Zipcar
bolt-ride kind=company = Bolt Technology
deliveroo kind=company = Deliveroo
just-eat kind=company = Just Eat | Just Eat Takeaway
grubhub kind=company = Grubhub
instacart kind=company = Instacart
foodpanda kind=company = Foodpanda | Delivery Hero
glovo kind=company = Glovo
otelier kind=company = Otelier
choice-hotels kind=company = Choice Hotels
wyndham kind=company = Wyndham Hotels | Wyndham Hotels & Resorts
best-western kind=company = Best Western
motel-one kind=company = Motel One
omni-hotels kind=company = Omni Hotels | Omni Hotels & Resorts
trump-hotels kind=company = Trump Hotels
mandarin-oriental kind=company = Mandarin Oriental | Mandarin Oriental Hotel Group
shangri-la kind=company = Shangri-La Hotels | Shangri-La Group
ritz-carlton kind=company = Ritz-Carlton
carnival kind=company = Carnival Corporation | Carnival Cruise Line
royal-caribbean kind=company = Royal Caribbean
las-vegas-sands kind=company = Las Vegas Sands
draftkings kind=company = DraftKings
fanduel kind=company = FanDuel
bet365 kind=company = bet365
paddy-power kind=company = Paddy Power | Flutter Entertainment
boyd-gaming kind=company = Boyd Gaming
cd-projekt kind=company = CD Projekt | CD Projekt Red
riot-games kind=company = Riot Games
bethesda-games kind=company = Bethesda Softworks
insomniac kind=company = Insomniac Games
blizzard kind=company = Blizzard Entertainment
niantic kind=company = Niantic
supercell kind=company = Supercell
mojang kind=company = Mojang
unity-tech kind=company = Unity Technologies
hbo kind=company = "HBO"
paramount kind=company = Paramount Global | Paramount Pictures
nbcuniversal kind=company = NBCUniversal
universal-music kind=company = Universal Music | Universal Music Group
iheartmedia kind=company = iHeartMedia
us-cellular kind=company = UScellular | U.S. Cellular
charter kind=company = Charter Communications
cox-communications kind=company = Cox Communications
frontier-comm kind=company = Frontier Communications
dish-network kind=company = Dish Network
lumen kind=company = Lumen Technologies
centurylink kind=company = CenturyLink
rogers kind=company = Rogers Communications
bell-canada kind=company = Bell Canada
telus kind=company = Telus
freedom-mobile kind=company = Freedom Mobile
claro kind=company = Claro Colombia | América Móvil | America Movil
orange-sa kind=company = Orange Belgium | Orange S.A.
free-mobile kind=company = Free Mobile | Iliad Group
proximus kind=company = Proximus
kpn kind=company = "KPN"
odido kind=company = Odido
ziggo kind=company = VodafoneZiggo
telekom-austria kind=company = A1 Telekom Austria
three-uk kind=company = Three UK
ee-uk kind=company = EE Limited
lycamobile kind=company = Lycamobile
giffgaff kind=company = giffgaff
kyivstar kind=company = Kyivstar
rostelecom kind=company = Rostelecom
stc-saudi kind=company = Saudi Telecom Company
cell-c kind=company = Cell C
liberty-sa kind=company = Liberty Holdings
patelco kind=company = Patelco
mossack-fonseca kind=company = Mossack Fonseca
sony-music kind=company = Sony Music

# --- offices, charities, parties of the kind that are victims ---
world-anti-doping kind=ngo = World Anti-Doping Agency | "WADA"
oxfam kind=ngo = Oxfam | Oxfam Australia
save-the-children kind=ngo = Save the Children
uk-electoral-commission kind=election = UK Electoral Commission
police-service-ni kind=police = Police Service of Northern Ireland | "PSNI"
dvla kind=state = "DVLA" | Driver and Vehicle Licensing Agency
hmrc kind=state = HMRC | HM Revenue & Customs | HM Revenue and Customs
cms-medicare kind=state = Centers for Medicare & Medicaid Services | Centers for Medicare and Medicaid Services
us-marshals kind=police = US Marshals Service | U.S. Marshals Service
faa kind=regulator = Federal Aviation Administration | "FAA"
usps kind=state = "USPS" | United States Postal Service | US Postal Service
nasa kind=state = "NASA"
france-travail kind=state = France Travail | Pôle Emploi | Pole Emploi
ants-france kind=state = Agence nationale des titres sécurisés
caf-france kind=state = Caisse d'allocations familiales
deutsche-bundesbank kind=regulator = Bundesbank
cnss kind=state = Caisse Nationale de Sécurité Sociale
renaper kind=state = RENAPER
serasa kind=company = Serasa | Serasa Experian
netshoes kind=company = Netshoes
banorte kind=company = Banorte
vivaaerobus kind=company = Viva Aerobus | VivaAerobus
taco-bell kind=company = Taco Bell
richemont kind=company = Richemont
hellofresh kind=company = HelloFresh
wynn-resorts kind=company = Wynn Resorts
steelseries kind=company = SteelSeries
mint-mobile kind=company = Mint Mobile
dis-chem kind=company = Dis-Chem
jumia kind=company = Jumia
tupperware kind=company = Tupperware
nationsbenefits kind=company = NationsBenefits
lifelock kind=company = LifeLock
click-studios kind=company = Passwordstate | Click Studios
