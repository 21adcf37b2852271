# Universities and institutes; those that news on leaks names most stand in agencies_companies.lex. "Universitas X" is found by its
# grammar: what stands here has an acronym or an English name.

class: agency

# --- state universities ---
itera kind=university acronym=ITERA = Institut Teknologi Sumatera | "ITERA" | "Itera" | Sumatera Institute of Technology
itk-kalimantan kind=university = Institut Teknologi Kalimantan | Kalimantan Institute of Technology
utm-madura kind=university = Universitas Trunojoyo Madura | Universitas Trunojoyo | Trunojoyo University
untidar kind=university acronym=Untidar = Universitas Tidar | Untidar | Tidar University
unsika kind=university acronym=Unsika = Universitas Singaperbangsa Karawang | Unsika
unsil kind=university = Universitas Siliwangi | Siliwangi University
ubb kind=university = Universitas Bangka Belitung | University of Bangka Belitung
umrah kind=university = Universitas Maritim Raja Ali Haji | Raja Ali Haji Maritime University
unimal kind=university acronym=Unimal = Universitas Malikussaleh | Unimal | Malikussaleh University
unsulbar kind=university acronym=Unsulbar = Universitas Sulawesi Barat | Unsulbar
ung-gorontalo kind=university = Universitas Negeri Gorontalo | Gorontalo State University | State University of Gorontalo
unima kind=university acronym=Unima = Universitas Negeri Manado | Unima | Manado State University | State University of Manado
upr-palangka kind=university = Universitas Palangka Raya | Palangka Raya University | University of Palangka Raya
ubt kind=university = Universitas Borneo Tarakan | Borneo University
unkhair kind=university acronym=Unkhair = Universitas Khairun | Unkhair | Khairun University
unmus kind=university acronym=Unmus = Universitas Musamus | Unmus | Musamus University
unipa kind=university acronym=Unipa = Universitas Papua | Unipa | University of Papua
usn-kolaka kind=university = Universitas Sembilanbelas November Kolaka | USN Kolaka
utu kind=university = Universitas Teuku Umar | Teuku Umar University
isi-yogyakarta kind=university = Institut Seni Indonesia | ISI Yogyakarta | ISI Surakarta | ISI Denpasar | Indonesian Institute of the Arts
isbi kind=university = Institut Seni Budaya Indonesia | ISBI Bandung
pens kind=university acronym=PENS = Politeknik Elektronika Negeri Surabaya | "PENS"
pnj kind=university acronym=PNJ = Politeknik Negeri Jakarta | "PNJ" | State Polytechnic of Jakarta
polban kind=university acronym=Polban = Politeknik Negeri Bandung | Polban | Bandung State Polytechnic
polinema kind=university acronym=Polinema = Politeknik Negeri Malang | Polinema | State Polytechnic of Malang
polines kind=university acronym=Polines = Politeknik Negeri Semarang | Polines | Semarang State Polytechnic
polsri kind=university acronym=Polsri = Politeknik Negeri Sriwijaya | Polsri
polibatam kind=university acronym=Polibatam = Politeknik Negeri Batam | Polibatam | Batam State Polytechnic
polije kind=university acronym=Polije = Politeknik Negeri Jember | Polije
ppns kind=university acronym=PPNS = Politeknik Perkapalan Negeri Surabaya | "PPNS"
poltekkes kind=university = Poltekkes Kemenkes | Politeknik Kesehatan Kemenkes
stis kind=university = Politeknik Statistika STIS | Sekolah Tinggi Ilmu Statistik
stin kind=university = Sekolah Tinggi Intelijen Negara
stik-ptik kind=university = Sekolah Tinggi Ilmu Kepolisian | STIK-PTIK | "PTIK"
stpn kind=university = Sekolah Tinggi Pertanahan Nasional
akmil kind=university = Akademi Militer | Akmil | Indonesian Military Academy

# --- Islamic state universities ---
uin-malang kind=university = UIN Maulana Malik Ibrahim | UIN Malang | Universitas Islam Negeri Maulana Malik Ibrahim
uin-sunan-ampel kind=university acronym=UINSA = UIN Sunan Ampel | "UINSA" | Universitas Islam Negeri Sunan Ampel
uin-walisongo kind=university = UIN Walisongo | Universitas Islam Negeri Walisongo | Walisongo State Islamic University
uin-alauddin kind=university = UIN Alauddin | UIN Alauddin Makassar | Universitas Islam Negeri Alauddin
uin-raden-fatah kind=university = UIN Raden Fatah | UIN Palembang | Universitas Islam Negeri Raden Fatah
uin-raden-intan kind=university = UIN Raden Intan | UIN Lampung | Universitas Islam Negeri Raden Intan
uin-ar-raniry kind=university = UIN Ar-Raniry | Universitas Islam Negeri Ar-Raniry
uin-suska kind=university = UIN Suska | UIN Sultan Syarif Kasim | UIN Riau | Universitas Islam Negeri Sultan Syarif Kasim
uin-sumut kind=university acronym=UINSU = UIN Sumatera Utara | "UINSU" | Universitas Islam Negeri Sumatera Utara
uin-imam-bonjol kind=university = UIN Imam Bonjol | Universitas Islam Negeri Imam Bonjol
uin-antasari kind=university = UIN Antasari | Universitas Islam Negeri Antasari
uin-surakarta kind=university = UIN Raden Mas Said | UIN Surakarta | IAIN Surakarta
uin-banten kind=university = UIN Sultan Maulana Hasanuddin | UIN Banten | UIN SMH Banten
uin-saizu kind=university = UIN Saifuddin Zuhri | UIN Prof KH Saifuddin Zuhri | UIN Saizu

# --- private ones ---
unpas kind=university acronym=Unpas = Universitas Pasundan | Unpas | Pasundan University
unikom kind=university acronym=Unikom = Universitas Komputer Indonesia | Unikom
unjani kind=university acronym=Unjani = Universitas Jenderal Achmad Yani | Unjani
itenas kind=university acronym=Itenas = Institut Teknologi Nasional Bandung | Itenas
widyatama kind=university = Universitas Widyatama | Widyatama University
maranatha kind=university = Universitas Kristen Maranatha | Maranatha Christian University
unika-soegijapranata kind=university = Unika Soegijapranata | Universitas Katolik Soegijapranata | Soegijapranata Catholic University
sanata-dharma kind=university = Universitas Sanata Dharma | Sanata Dharma University
ukdw kind=university acronym=UKDW = Universitas Kristen Duta Wacana | "UKDW" | Duta Wacana Christian University
uki-jakarta kind=university = Universitas Kristen Indonesia | Christian University of Indonesia
ukrida kind=university = Universitas Kristen Krida Wacana | Ukrida | Krida Wacana Christian University
ukwms kind=university = Universitas Katolik Widya Mandala | Widya Mandala Catholic University
amikom kind=university = Universitas Amikom | Amikom | Universitas Amikom Yogyakarta | Amikom University
uty kind=university = Universitas Teknologi Yogyakarta | University of Technology Yogyakarta
unisma kind=university acronym=Unisma = Universitas Islam Malang | Unisma | Islamic University of Malang
unusa kind=university acronym=Unusa = Universitas Nahdlatul Ulama Surabaya | Unusa
umj kind=university acronym=UMJ = Universitas Muhammadiyah Jakarta | "UMJ" | Muhammadiyah University of Jakarta
umsida kind=university acronym=Umsida = Universitas Muhammadiyah Sidoarjo | Umsida
umsu kind=university acronym=UMSU = Universitas Muhammadiyah Sumatera Utara | "UMSU"
unimus kind=university acronym=Unimus = Universitas Muhammadiyah Semarang | Unimus
unismuh kind=university acronym=Unismuh = Universitas Muhammadiyah Makassar | Unismuh
umi-makassar kind=university = Universitas Muslim Indonesia | Muslim University of Indonesia
unindra kind=university acronym=Unindra = Universitas Indraprasta PGRI | Unindra
unpam kind=university acronym=Unpam = Universitas Pamulang | Unpam | Pamulang University
universitas-bsi kind=university = Universitas Bina Sarana Informatika | Universitas BSI | Bina Sarana Informatika University
nusa-mandiri kind=university = Universitas Nusa Mandiri
budi-luhur kind=university = Universitas Budi Luhur | Budi Luhur University
al-azhar-indonesia kind=university = Universitas Al Azhar Indonesia | Al-Azhar Indonesia University
yarsi kind=university = Universitas YARSI | YARSI University
prasetiya-mulya kind=university = Universitas Prasetiya Mulya | Prasetiya Mulya University | Prasmul
president-university kind=university = President University | Universitas Presiden
bakrie-university kind=university = Universitas Bakrie | Bakrie University
sampoerna-university kind=university = Sampoerna University | Universitas Sampoerna
uc-surabaya kind=university = Universitas Ciputra | Ciputra University
ma-chung kind=university = Universitas Ma Chung | Ma Chung University
untag kind=university acronym=Untag = Universitas 17 Agustus 1945 | Untag
unitomo kind=university acronym=Unitomo = Universitas Dr Soetomo | Universitas Dr. Soetomo | Unitomo
stikom-surabaya kind=university = Universitas Dinamika | Stikom Surabaya
darmajaya kind=university = IIB Darmajaya | Institut Informatika dan Bisnis Darmajaya
teknokrat kind=university = Universitas Teknokrat Indonesia | Teknokrat Indonesia University
binadarma kind=university = Universitas Bina Darma | Bina Darma University
uib-batam kind=university = Universitas Internasional Batam | Batam International University
unilak kind=university = Universitas Lancang Kuning | Lancang Kuning University
uir-riau kind=university = Universitas Islam Riau | Islamic University of Riau
bunda-mulia kind=university = Universitas Bunda Mulia | Bunda Mulia University
pancasila-univ kind=university = Universitas Pancasila | Pancasila University
moestopo kind=university = Universitas Prof Dr Moestopo | Universitas Moestopo | Moestopo University
lspr kind=university = Institut Komunikasi dan Bisnis LSPR | LSPR Institute
stikom-bali kind=university = ITB STIKOM Bali | STIKOM Bali
perbanas-institute kind=university = Perbanas Institute | Institut Keuangan-Perbankan dan Informatika Asia Perbanas
ubhara-jaya kind=university = Universitas Bhayangkara Jakarta Raya | Ubhara Jaya

# --- of the neighbours and the world, by their acronyms ---
nus kind=university acronym=NUS = National University of Singapore | "NUS"
ntu-singapore kind=university acronym=NTU = Nanyang Technological University | "NTU"
universiti-malaya kind=university = Universiti Malaya | University of Malaya
ukm-malaysia kind=university = Universiti Kebangsaan Malaysia | National University of Malaysia
usm-malaysia kind=university = Universiti Sains Malaysia
utm-malaysia kind=university = Universiti Teknologi Malaysia
uitm kind=university acronym=UiTM = Universiti Teknologi MARA | "UiTM" | "UITM"
ateneo kind=university = Ateneo de Manila University | Ateneo de Manila
anu-australia kind=university acronym=ANU = Australian National University | "ANU"
unsw kind=university acronym=UNSW = University of New South Wales | "UNSW" | UNSW Sydney
rmit kind=university = RMIT University | "RMIT"
mit-university kind=university acronym=MIT = Massachusetts Institute of Technology | "MIT"
caltech kind=university = California Institute of Technology | Caltech
ucla kind=university acronym=UCLA = University of California, Los Angeles | "UCLA"
ucsf kind=university = University of California, San Francisco | "UCSF"
uc-berkeley kind=university = University of California, Berkeley | UC Berkeley
lse kind=university = London School of Economics
