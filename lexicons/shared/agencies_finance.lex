# Who holds money and the data of those whose it is, in Indonesia: banks, insurers, lenders, wallets, brokers, coins, by the
# lists of OJK and the exchange. The best known stand in agencies_companies.lex. A brand that is an ordinary word or a given
# name stands here with what tells it apart ("Kredit Pintar", "Pintu Kemana Saja") or in double quotes (exact case).

class: agency

# --- banks ---
bank-hibank kind=company = hibank Indonesia | Bank Hibank Indonesia | Bank Mayora
bank-ina kind=company = Bank Ina Perdana | "Bank Ina"
bank-index kind=company = Bank Index Selindo | "Bank Index"
bank-ganesha kind=company = Bank Ganesha
bank-maspion kind=company = Bank Maspion | Bank Maspion Indonesia | KBank Indonesia
bank-mestika kind=company = Bank Mestika | Bank Mestika Dharma
bank-multiarta kind=company = Bank Multiarta Sentosa | Bank MAS
bank-oke kind=company = OK Bank Indonesia | Bank Oke Indonesia | "OK! Bank"
bank-ibk kind=company = Bank IBK Indonesia | IBK Bank Indonesia
bank-ccb kind=company = Bank China Construction Bank Indonesia | CCB Indonesia | Bank CCB Indonesia
bank-qnb kind=company = Bank QNB Indonesia | QNB Indonesia
bank-resona kind=company = Bank Resona Perdania
bank-mizuho-indonesia kind=company = Bank Mizuho Indonesia
bank-panin-syariah kind=company = Bank Panin Dubai Syariah | Panin Dubai Syariah
bank-mega-syariah kind=company = Bank Mega Syariah
bank-bukopin-syariah kind=company = Bank Syariah Bukopin | KB Bukopin Syariah | KB Bank Syariah
bank-victoria-syariah kind=company = Bank Victoria Syariah
bank-syariah-nasional kind=company = Bank Syariah Nasional | BTN Syariah
bank-bca-digital kind=company = BCA Digital | Bank BCA Digital | Blu by BCA Digital | blu BCA
bank-nusantara-parahyangan kind=company = Bank Nusantara Parahyangan
bank-prima-master kind=company = Prima Master Bank | Bank Prima Master
line-bank kind=company = LINE Bank by Hana Bank | LINE Bank Indonesia
bank-eksim kind=company = Lembaga Pembiayaan Ekspor Indonesia | Indonesia Eximbank | "LPEI"
bank-jtrust-olympindo kind=company = JTrust Olympindo | JTO Finance
bpr-ks kind=company = BPR Karyajatnika Sadaya | BPR KS | Bank BPR KS
bpr-lestari kind=company = BPR Lestari | Bank BPR Lestari
bpr-jatim kind=company = BPR Jatim | Bank UMKM Jawa Timur | Bank UMKM Jatim

# --- insurers ---
avrist kind=company = Avrist | Avrist Assurance | Avrist General Insurance
panin-life kind=company = Panin Dai-ichi Life | Panin Daiichi Life | Panin Life
car-life kind=company = CAR Life Insurance | Central Asia Raya
ciputra-life kind=company = Ciputra Life
equity-life kind=company = Equity Life Indonesia
indolife kind=company = Indolife | Indolife Pensiontama
kresna-life kind=company = Kresna Life | Asuransi Jiwa Kresna
lippo-insurance kind=company = Lippo General Insurance | Lippo Insurance
hanwha-life kind=company = Hanwha Life | Hanwha Life Indonesia
msig kind=company = MSIG Indonesia | MSIG Life | MSIG Life Insurance Indonesia | Sinarmas MSIG Life
pfi-mega-life kind=company = PFI Mega Life | Mega Life Insurance
reliance-indonesia kind=company = Asuransi Reliance Indonesia | Reliance Sekuritas Indonesia
simas-jiwa kind=company = Asuransi Simas Jiwa | Simas Jiwa
tokio-marine kind=company = Tokio Marine | Tokio Marine Life | Tokio Marine Indonesia
bni-life kind=company = BNI Life | BNI Life Insurance
bca-life kind=company = BCA Life | Asuransi Jiwa BCA
bca-insurance kind=company = BCA Insurance | Asuransi Umum BCA | BCAinsurance
brins kind=company = BRINS General Insurance | BRI Insurance | "BRINS" | Asuransi Bringin Sejahtera
mnc-life kind=company = MNC Life | MNC Life Assurance
mnc-insurance kind=company = MNC Insurance | MNC Asuransi Indonesia
astra-life kind=company = Astra Life | Asuransi Jiwa Astra | Astra Aviva Life
aca-insurance kind=company = Asuransi Central Asia
tugu-insurance kind=company = Tugu Insurance | Asuransi Tugu Pratama Indonesia | Tugu Pratama Indonesia
tugu-mandiri kind=company = Tugu Mandiri | Asuransi Jiwa Tugu Mandiri
jasa-tania kind=company = Jasa Tania | Asuransi Jasa Tania
taspen-life kind=company = Taspen Life | Asuransi Jiwa Taspen
takaful-keluarga kind=company = Takaful Keluarga | Asuransi Takaful Keluarga
asei kind=company = Asuransi Asei Indonesia | Asuransi Asei
adira-insurance kind=company = Adira Insurance | Zurich Asuransi Indonesia | Asuransi Adira Dinamika
mag-insurance kind=company = Asuransi Multi Artha Guna | MAG Insurance | Fairfax Insurance Indonesia
sompo kind=company = Sompo Insurance | Sompo Insurance Indonesia | Sompo Holdings
mandiri-axa kind=company = AXA Financial Indonesia | AXA General Insurance
cigna kind=company = Cigna Indonesia | Asuransi Cigna | Cigna Corporation
admedika kind=company = AdMedika | Administrasi Medika
lifepal kind=company = Lifepal
qoala kind=company = "Qoala" | Qoala App
pasarpolis kind=company = PasarPolis | Tap Insure
fuse-insurtech kind=company = Fuse Insurtech
futuready kind=company = Futuready
indonesia-re kind=company = Indonesia Re | Reasuransi Indonesia Utama
nasional-re kind=company = Nasional Re | Reasuransi Nasional Indonesia
dplk-bri kind=company = DPLK BRI | Dana Pensiun BRI
dapen-telkom kind=company = Dana Pensiun Telkom | Dapen Telkom

# --- finance companies ---
acc-astra kind=company = Astra Credit Companies | Astra Sedaya Finance
taf kind=company = Toyota Astra Finance | Toyota Astra Financial Services | TAF Indonesia
clipan kind=company = Clipan Finance | Clipan Finance Indonesia
mandiri-utama-finance kind=company = Mandiri Utama Finance
mega-finance kind=company = Mega Finance
mega-central-finance kind=company = Mega Auto Central Finance | Mega Central Finance | Mega Auto Finance
oto-multiartha kind=company = Oto Multiartha | Summit Oto Finance | "OTO Group"
suzuki-finance kind=company = Suzuki Finance | Suzuki Finance Indonesia
indomobil-finance kind=company = Indomobil Finance | Indomobil Finance Indonesia
mpm-finance kind=company = MPM Finance | MPMFinance | JACCS MPM Finance | JACCS Finance
mnc-finance kind=company = MNC Finance
mnc-leasing kind=company = MNC Guna Usaha | MNC Leasing
bri-finance kind=company = BRI Finance | BRI Multifinance Indonesia
bni-multifinance kind=company = BNI Multifinance | BNI Finance
bca-multifinance kind=company = BCA Multi Finance | Central Santosa Finance
cimb-niaga-finance kind=company = CIMB Niaga Auto Finance | CIMB Niaga Finance
kb-finansia kind=company = KB Finansia Multi Finance | Finansia Multi Finance
buana-finance kind=company = Buana Finance
radana-finance kind=company = Radana Finance | Radana Bhaskara Finance
batavia-finance kind=company = Batavia Prosperindo Finance | Woori Finance Indonesia
al-ijarah kind=company = Al Ijarah Indonesia Finance | ALIF Finance
smart-multi-finance kind=company = Smart Multi Finance
sinarmas-multifinance kind=company = Sinarmas Multifinance | Sinar Mas Multifinance
sinarmas-multiartha kind=company = Sinarmas Multiartha | Sinar Mas Multiartha
nsc-finance kind=company = NSC Finance | Nusa Surya Ciptadana
maybank-finance kind=company = Maybank Finance | Maybank Indonesia Finance
dipo-star-finance kind=company = Dipo Star Finance
orico-balimor kind=company = Orico Balimor Finance
aeon-credit kind=company = AEON Credit Service | AEON Credit Service Indonesia
atome kind=company = Atome Finance | Atome Finance Indonesia | Atome Indonesia
spaylater kind=company = SPayLater | Commerce Finance
traveloka-paylater kind=company = Traveloka PayLater | Caturnusa Sejahtera Finance
indodana kind=company = Indodana Finance | Indodana Multi Finance
kredivo kind=company = Kredivo Finance | Kredivo Finance Indonesia | FinAccel | FinAccel Finance Indonesia
akulaku kind=company = Akulaku Finance | Akulaku Finance Indonesia
pt-danareksa kind=company = Danareksa | Danareksa Sekuritas | BRI Danareksa Sekuritas
pt-ppa kind=company = Perusahaan Pengelola Aset
pt-smf kind=company = Sarana Multigriya Finansial
pt-smi kind=company = Sarana Multi Infrastruktur | PT SMI
pt-pii kind=company = Penjaminan Infrastruktur Indonesia
ksp-indosurya kind=company = KSP Indosurya | Indosurya | Indosurya Cipta | Koperasi Simpan Pinjam Indosurya

# --- lenders of OJK's list ---
adapundi kind=company = AdaPundi | Info Tekno Siaga
adamodal kind=company = AdaModal | Solid Fintek Indonesia
kredi-360 kind=company = 360 Kredi | 360Kredi | Inovasi Terdepan Nusantara
alami-sharia kind=company = ALAMI Sharia | Alami Fintek Sharia | Bank Hijra | Hijra Bank
ammana kind=company = Ammana Fintek Syariah | "Ammana"
asetku kind=company = AsetKu | Pintar Inovasi Digital
avantee kind=company = Avantee | Grha Dana Bersama
awantunai kind=company = AwanTunai | Simplefi Teknologi Indonesia
bantusaku kind=company = BantuSaku | Bantu Saku | Smartec Teknologi Indonesia
batumbu kind=company = Batumbu | Berdayakan Usaha Indonesia
cairin kind=company = Cairin | Idana Solusi Sejahtera
cashcepat kind=company = Cashcepat | CashCepat | Artha Permata Makmur
cicil kind=company = Cicil Solusi Mitra Teknologi | Cicil.co.id
crowde kind=company = Crowde | Crowde Membangun Bangsa
crowdo kind=company = Crowdo | Mediator Komunitas Indonesia
danafix kind=company = Danafix | Danafix Online Indonesia
danabijak kind=company = Danabijak | Dana Bijak | Digital Micro Indonesia
danacita kind=company = Danacita | DanaCita | Inclusive Finance Group
danai-id kind=company = Danai.id | Adiwisista Finansial Teknologi
danain kind=company = DanaIN | Mulia Inovasi Digital
danakini kind=company = Danakini | Dana Kini Indonesia
danamas kind=company = Danamas | Pasar Dana Pinjaman
danamerdeka kind=company = Dana Merdeka | Intekno Raya
danarupiah kind=company = DanaRupiah | Dana Rupiah | Layanan Keuangan Berbagi
danabagus kind=company = Danabagus | Dana Bagus Indonesia
danamart kind=company = Danamart | Dana Aguna Nusantara
dhanapala kind=company = Dhanapala | Semangat Gotong Royong
doeku kind=company = Doeku | Doeku Peduli Indonesia
dompet-kilat kind=company = Dompet Kilat | Indo FinTek
duha-syariah kind=company = Duha Syariah | Duha Madani Syariah
edufund kind=company = Edufund | Fintech Bina Bangsa
estakapital kind=company = Esta Kapital | Esta Kapital Fintek
ethis-indonesia kind=company = Ethis Fintek Indonesia | Ethis Indonesia
finmas kind=company = FinMas | Finmas | Oriente Mas Sejahtera
finplus kind=company = FinPlus | Finplus | Rezeki Bersama Teknologi
fintag kind=company = Fintag | Fintegra Homido Indonesia
gandeng-tangan kind=company = Gandeng Tangan | GandengTangan | Kreasi Anak Indonesia
gradana kind=company = Gradana | Gradana Teknoruci Indonesia
indofund kind=company = Indofund | Bursa Akselerasi Indonesia
invoila kind=company = Invoila | Sol Mitra Fintec
jembatan-emas kind=company = Jembatan Emas | Akur Dana Abadi
kawancicil kind=company = Kawan Cicil | KawanCicil | Kawan Cicil Teknologi Utama
klikcair kind=company = Klik Cair | KlikCair | Klikcair Magga Jaya
klik-kami kind=company = KlikKami | Harapan Fintech Indonesia
kta-kilat kind=company = KTA Kilat | KTAKilat | Pendanaan Teknologi Nusa
kredifazz kind=company = KrediFazz | KrediFazz Digital Indonesia | FinAccel Digital Indonesia
kredinesia kind=company = Kredinesia
kreditcepat kind=company = KreditCepat
kredito kind=company = "Kredito" | Fintech Digital Indonesia
koperasi-p2p-komunal kind=company = Komunal | Komunal Finansial Indonesia
lahansikam kind=company = LahanSikam | Lampung Berkah Finansial Teknologi
lumbung-dana kind=company = Lumbung Dana | Lumbung Dana Indonesia
maucash kind=company = Maucash | Astra Welab Digital Arta
mekar-p2p kind=company = Mekar Investama Teknologi | Mekar.id
modal-nasional kind=company = Modal Nasional | ModalNasional | Solusi Teknologi Finansial
modal-rakyat kind=company = Modal Rakyat | Modal Rakyat Indonesia
papitupi kind=company = Papitupi Syariah | Piranti Alphabet Perkasa
pinjam-disini kind=company = PinjamDisini
pinjam-duit kind=company = Pinjam Duit | PinjamDuit | Stanford Teknologi Indonesia
pinjam-yuk kind=company = PinjamYuk | Kuaikuai Tech Indonesia
pintek kind=company = Pintek | Pinduit Teknologi Indonesia
pohondana kind=company = PohonDana | Pohon Dana Indonesia
qazwa kind=company = Qazwa | Qazwa Mitra Hasanah
restock-id kind=company = Restock.id | Cerita Teknologi Indonesia
samakita kind=company = SamaKita | Sejahtera Sama Kita
samir-p2p kind=company = SAMIR Sahabat Mikro Fintek | Sahabat Mikro Fintek
solusiku kind=company = Solusiku | Anugerah Digital Indonesia
tanifund kind=company = TaniFund | TaniHub | TaniGroup | Tani Fund Madani Indonesia
tanamduit kind=company = tanamduit | Star Mercato Capitale
tokomodal kind=company = Toko Modal | TokoModal | Toko Modal Mitra Usaha
trustiq kind=company = TrustIQ | Trust Teknologi Finansial
tunaikita kind=company = TunaiKita | Digital Tunai Kita
uangteman kind=company = UangTeman | Digital Alpha Indonesia
uatas kind=company = UATAS | Plus Ultra Abadi
uku-p2p kind=company = Teknologi Merlin Sejahtera
yokke kind=company = Yokke | Mitra Transaksi Indonesia
boost-indonesia kind=company = Boost Indonesia | Creative Mobile Adventure
bizhare kind=company = Bizhare
santara kind=company = "Santara" | Santara Daya Inspiratama
cashwagon kind=company = Cashwagon | Kas Wagon Indonesia
rupiah-plus kind=company = RupiahPlus | Rupiah Plus
mbk-ventura kind=company = Mitra Bisnis Keluarga Ventura | MBK Ventura
komida kind=company = Koperasi Mitra Dhuafa | KOMIDA
dumi-p2p kind=company = Fidac Inovasi Teknologi
findaya kind=company = Findaya | Mapan Global Reksa
igrow kind=company = iGrow | iGrow Resources Indonesia
iki-modal kind=company = IKI Modal | IKI Karunia Indonesia
indosaku kind=company = Indosaku | Sens Teknologi Indonesia
ivoji kind=company = Ivoji | Finansia Aira Teknologi
klik-acc kind=company = KlikACC | Aman Cermat Cepat
klikumkm kind=company = KlikUMKM | Pinjaman Kemitraan Indonesia
kreditpro kind=company = KreditPro | Tri Digi Fin
lentera-dana kind=company = Lentera Dana Nusantara
mobilsaku kind=company = MobilSaku
pinjam-gampang kind=company = Pinjam Gampang | PinjamGampang | Kredit Plus Teknologi
pinjam-modal kind=company = Pinjam Modal | PinjamModal | Finansial Integrasi Teknologi
pinjamango kind=company = PinjamanGo | Dana Pinjaman Inklusif
pinjamwinwin kind=company = PinjamWinWin | Progo Puncak Group
ringan-p2p kind=company = Ringan Teknologi Indonesia
sanders kind=company = Sanders One Stop Solution | Satustop Finansial Solusi
singa-fintech kind=company = Abadi Sejahtera Finansindo
aktivaku kind=company = Aktivaku | Aktivaku Investama Teknologi
payfazz kind=company = Payfazz

# --- payments and wallets ---
gojek kind=company = Dompet Anak Bangsa
spinpay kind=company = SpinPay | MNC Teknologi Nusantara
isaku kind=company = i.saku | iSaku
paytren kind=company = PayTren | Veritra Sentosa Internasional
kaspro kind=company = KasPro
astrapay kind=company = AstraPay | Astra Digital Arta
yukk kind=company = YUKK Kreasi Indonesia | "YUKK"
truemoney-indonesia kind=company = TrueMoney Indonesia | Witami Tunai Mandiri
flip-id kind=company = Flip.id | Fliptech Lentera Inspirasi Pertiwi
faspay kind=company = Faspay | Media Indonusa
ipaymu kind=company = iPaymu
nicepay kind=company = NICEPAY | Nicepay | Ionpay Networks
duitku kind=company = Duitku
oy-indonesia kind=company = OY! Indonesia | OY Indonesia | Dompet Harapan Bangsa
winpay kind=company = Winpay | Multibanc Winpay
durianpay kind=company = Durianpay
cashlez kind=company = Cashlez | Cashlez Worldwide Indonesia
moka-pos kind=company = Moka POS | Mokapos | Moka Teknologi Indonesia
pawoon kind=company = Pawoon
majoo kind=company = Majoo | Majoo Indonesia
qasir kind=company = Qasir.id | Qasir Indonesia
bukuwarung kind=company = BukuWarung
bukukas kind=company = BukuKas | Lummo
fazz kind=company = Fazz Financial | Fazz Financial Group
sepulsa kind=company = Sepulsa | Alterra Indonesia
kudo kind=company = Kudo Teknologi Indonesia | GrabKios
kioson kind=company = Kioson | Kioson Komersial Indonesia
bukalapak kind=company = Mitra Bukalapak
digiflazz kind=company = Digiflazz
rintis kind=company = Rintis Sejahtera | ATM Prima
alto-network kind=company = Alto Network | ALTO Network
jalin kind=company = Jalin Pembayaran Nusantara | "Jalin Pembayaran"
verihubs kind=company = Verihubs
vida-digital kind=company = VIDA Digital Identity | Indonesia Digital Identity
tilaka kind=company = Tilaka Nusa Teknologi | "Tilaka"
digisign kind=company = Digisign | Solusi Net Internusa
asli-ri kind=company = ASLI RI | Asli Rancangan Indonesia
izidata kind=company = Izidata | IZI Data Indonesia
clik-kredit kind=company = CRIF Lembaga Informasi Keuangan | CLIK Credit Bureau | Credit Bureau Indonesia
advance-ai kind=company = Advance.AI | ADVANCE.AI
ayoconnect kind=company = Ayoconnect
finantier kind=company = Finantier

# --- coins, shares, funds ---
pintu kind=company = Pintu Kemana Saja | Pintu.co.id | "PINTU"
nanovest kind=company = Nanovest | Tumbuh Bersama Nano
triv kind=company = "Triv" | Tiga Inti Utama
bittime kind=company = Bittime | Utama Aset Digital Indonesia
bitwyre kind=company = Bitwyre
bitwewe kind=company = Bitwewe | Sentra Bitwewe Indonesia
mobee kind=company = Mobee | CTXG Indonesia Berkarya
nobi kind=company = Usenobi | Enkripsi Teknologi Handal
luno kind=company = Luno Indonesia | "Luno"
zipmex kind=company = Zipmex | Zipmex Indonesia
fasset kind=company = Fasset
gudangkripto kind=company = GudangKripto | Gudang Kripto
upbit kind=company = Upbit Indonesia | Upbit Exchange Indonesia
cfx-bursa kind=company = Bursa Komoditi Nusantara | "CFX" | Central Finansial X
kliring-komoditi kind=company = Kliring Komoditi Indonesia
icc-custodian kind=company = Indonesia Coin Custodian | Kustodian Koin Indonesia
ajaib-sekuritas kind=company = Ajaib Group | Ajaib Kripto | Takjub Teknologi Indonesia
rhb-sekuritas kind=company = RHB Sekuritas | RHB Sekuritas Indonesia
sinarmas-sekuritas kind=company = Sinarmas Sekuritas | SimInvest
trimegah kind=company = Trimegah | Trimegah Sekuritas | Trimegah Sekuritas Indonesia
panin-sekuritas kind=company = Panin Sekuritas
maybank-sekuritas kind=company = Maybank Sekuritas | Maybank Sekuritas Indonesia | Maybank Kim Eng
mnc-sekuritas kind=company = MNC Sekuritas
samuel-sekuritas kind=company = Samuel Sekuritas | Samuel Sekuritas Indonesia
cgs-sekuritas kind=company = CGS International Sekuritas | CGS-CIMB Sekuritas
bca-sekuritas kind=company = BCA Sekuritas
henan-putihrai kind=company = Henan Putihrai | Henan Putihrai Sekuritas
valbury kind=company = Valbury | Valbury Sekuritas | Valbury Asia Futures
ciptadana kind=company = Ciptadana | Ciptadana Sekuritas
korea-investment-sekuritas kind=company = Korea Investment & Sekuritas Indonesia
kiwoom-sekuritas kind=company = Kiwoom Sekuritas | Kiwoom Sekuritas Indonesia
monex-investindo kind=company = Monex Investindo Futures | MIFX
bibit kind=company = Bibit Tumbuh Bersama
xdana kind=company = Xdana | Xdana Investa Indonesia
moduit kind=company = Moduit
tamasia kind=company = Tamasia | Tamasia Global Sharia
lakuemas kind=company = Lakuemas | LakuEmas | Laku Emas Indonesia
galeri24 kind=company = Galeri 24 | Galeri24
kpei kind=company
    id: Kliring Penjaminan Efek Indonesia
    en: Indonesia Clearing and Guarantee Corporation
    any: "KPEI"
icdx kind=company = ICDX | Indonesia Commodity and Derivatives Exchange | Bursa Komoditi dan Derivatif Indonesia
jfx kind=company = Bursa Berjangka Jakarta | Jakarta Futures Exchange
