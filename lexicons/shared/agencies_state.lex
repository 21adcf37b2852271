# State bodies of Indonesia: ministries, agencies, directorates general, courts, parliament, police, armed forces. kind= says what
# sort of body it is (state, regulator, police, …); of= whose: in a text of other countries alone "Ministry of Health" is none of these; `merge=` names the body that a unit is counted with; `regional` marks bodies that
# have offices in provinces and cities ("KPU Jawa Tengah"), regional=always those that have no other, =same those whose offices count as the body; regional-as= the head whose offices they are ("Dukcapil Bantul" is "Disdukcapil Bantul").

# --- ministries ---
# under= the ministry that the body is a part of: where the part leaks, its ministry only answers for it
class: agency
kominfo kind=regulator of=indonesia acronym=Kominfo since="Komdigi from 2024-10"
    id: Kementerian Komunikasi dan Informatika | Kementrian Komunikasi dan Informatika |
        Kementerian Komunikasi dan Informasi | Kementerian Komunikasi & Informatika | Kementerian Kominfo |
        Kementrian Kominfo | Kementerian Komunikasi dan Digital | Kementerian Komdigi |
        Departemen Komunikasi dan Informatika | Depkominfo
    en: Ministry of Communication and Informatics | Ministry of Communications and Informatics |
        Komdigi Ministry |
        Ministry of Communication and Information | Ministry of Communications and Information |
        Ministry of Communication and Information Technology |
        Ministry of Communications and Information Technology |
        Ministry of Information and Communication |
        Ministry of Communication and Information Technology and Informatics |
        Communication and Informatics Ministry | Communications and Informatics Ministry |
        Communication and Information Ministry | Communications and Information Ministry |
        Communication and Information Technology Ministry | Communications and Information Technology Ministry |
        Communications Ministry | Ministry of Communications | Ministry of Communication | Communication Ministry |
        Information and Communication Ministry | Kominfo Ministry | Ministry of Kominfo |
        Ministry of Communication and Digital Affairs | Ministry of Communications and Digital Affairs |
        Communication and Digital Affairs Ministry | Communications and Digital Affairs Ministry |
        Ministry of Communication and Digital | Communication and Digital Ministry | Cominfo |
        Communications and Digital Ministry | Information Ministry | IT Ministry
    any: Kominfo | Kemenkominfo | Kemkominfo | Kemkomdigi | Kemenkomdigi | Komdigi
aptika kind=regulator of=indonesia acronym="Ditjen Aptika" merge=kominfo
    id: Direktorat Jenderal Aplikasi Informatika | Direktorat Jenderal Aplikasi dan Informatika | Ditjen Aptika |
        Ditjen Aplikasi Informatika | Ditjen Aptika Kominfo | Ditjen Aptika Kementerian Kominfo |
        Direktorat Jenderal Pengawasan Ruang Digital | Ditjen Pengawasan Ruang Digital | Ditjen Wasdig |
        Direktorat Jenderal Aptika
    en: Directorate General of Informatics Applications | Directorate General of Informatics Application |
        Directorate General of Application and Informatics | Directorate General of Applications and Informatics |
        Informatics Applications Directorate General | Directorate General of Aptika |
        Directorate General of Digital Space Supervision | Directorate General of Information Applications
    any: "Aptika"
ikp kind=state of=indonesia acronym="Ditjen IKP" merge=kominfo
    id: Direktorat Jenderal Informasi dan Komunikasi Publik | Ditjen IKP | Ditjen Informasi dan Komunikasi Publik
    en: Directorate General of Public Information and Communication |
        Directorate General of Information and Public Communication
ditjen-sdppi kind=regulator of=indonesia acronym=SDPPI merge=kominfo
    id: Direktorat Jenderal Sumber Daya dan Perangkat Pos dan Informatika | Ditjen SDPPI
    any: "SDPPI"
ditjen-ppi kind=regulator of=indonesia acronym="Ditjen PPI" merge=kominfo
    id: Direktorat Jenderal Penyelenggaraan Pos dan Informatika | Ditjen PPI
bakti kind=state of=indonesia acronym=BAKTI
    id: Badan Aksesibilitas Telekomunikasi dan Informasi | BAKTI Kominfo | Bakti Kominfo | BAKTI Komdigi
    any: "BAKTI"
kemendagri kind=state of=indonesia acronym=Kemendagri
    id: Kementerian Dalam Negeri | Kementrian Dalam Negeri
    en: Ministry of Home Affairs | Home Affairs Ministry | Ministry of Domestic Affairs | Ministry of the Interior |
        Interior Ministry | Home Ministry | Ministry of Internal Affairs | Ministry of Interior
    any: Kemendagri | Kemdagri
dukcapil kind=state of=indonesia under=kemendagri acronym=Dukcapil regional regional-as=disdukcapil
    id: Direktorat Jenderal Kependudukan dan Pencatatan Sipil | Ditjen Kependudukan dan Pencatatan Sipil |
        Ditjen Dukcapil | Ditjen Dukcapil Kemendagri | Dukcapil Kemendagri |
        Direktorat Jenderal Dukcapil | Ditjen Dukcapil Kementerian Dalam Negeri | Direktorat Jenderal Kependudukan dan Catatan Sipil |
        Ditjen Kependudukan dan Catatan Sipil | Direktorat Kependudukan dan Catatan Sipil | Direktorat Kependudukan dan Pencatatan Sipil |
        Direktorat Jendral Kependudukan dan Pencatatan Sipil | Direktorat Jendral Kependudukan dan Catatan Sipil
    en: Directorate General of Population and Civil Registration | Directorate General of Civil Registration |
        Population and Civil Registration Directorate General | Directorate General of Dukcapil |
        Civil Registration Directorate General | Population and Civil Registration | Population and Civil Registry | Population and Civil Registry Office |
        Population and Civil Registration Agency | Civil Registry Service |
        Directorate General of Population and Civil Registry | Civil Registry Office
    any: Dukcapil
kemenkes kind=state of=indonesia acronym=Kemenkes
    id: Kementerian Kesehatan | Kementrian Kesehatan | Departemen Kesehatan | Kementerian Kesehatan RI
    en: Ministry of Health | Health Ministry | Indonesian Ministry of Health | Indonesian Health Ministry |
        Indonesia's Ministry of Health | Indonesia's Health Ministry
    any: Kemenkes | Kemkes | Depkes
kemenkeu kind=state of=indonesia acronym=Kemenkeu
    id: Kementerian Keuangan | Departemen Keuangan
    en: Ministry of Finance | Finance Ministry
    any: Kemenkeu | Kemkeu | Depkeu
djp kind=state of=indonesia under=kemenkeu acronym=DJP
    id: Direktorat Jenderal Pajak | Ditjen Pajak | Ditjen Pajak Kemenkeu |
        Direktorat Jenderal Pajak Kementerian Keuangan | Ditjen Pajak Kementerian Keuangan
    en: Directorate General of Taxes | Directorate General of Taxation | Taxation Directorate General |
        Tax Directorate General | Directorate General of Tax | Indonesian Tax Office | Tax Office
    any: "DJP"
bea-cukai kind=state of=indonesia under=kemenkeu acronym=DJBC
    id: Direktorat Jenderal Bea dan Cukai | Ditjen Bea dan Cukai | Ditjen Bea Cukai | Bea Cukai | Bea dan Cukai
    en: Directorate General of Customs and Excise | Customs and Excise Directorate General
    any: "DJBC"
kemenkumham kind=state of=indonesia acronym=Kemenkumham since="split in 2024-10"
    id: Kementerian Hukum dan Hak Asasi Manusia | Kementerian Hukum dan HAM | Kementerian Hukum & HAM |
        Kementrian Hukum dan HAM | Departemen Hukum dan HAM | Kementerian Hukum
    en: Ministry of Law and Human Rights | Law and Human Rights Ministry | Ministry of Justice and Human Rights |
        Justice and Human Rights Ministry | Law Ministry | Ministry of Law
    any: Kemenkumham | Kemenkum
imigrasi kind=state of=indonesia under=kemenkumham acronym="Ditjen Imigrasi"
    id: Direktorat Jenderal Imigrasi | Ditjen Imigrasi | Ditjen Imigrasi Kemenkumham |
        Direktorat Jenderal Imigrasi Kemenkumham | Ditjen Imigrasi Kementerian Hukum dan HAM |
        Direktorat Jenderal Keimigrasian
    en: Directorate General of Immigration | Immigration Directorate General | Directorate-General of Immigration |
        Immigration Directorate-General | Indonesian Immigration | Immigration Office |
        Directorate General of Immigration of the Ministry of Law and Human Rights
    any: "Imigrasi"
ditjen-ahu kind=state of=indonesia acronym="Ditjen AHU"
    id: Direktorat Jenderal Administrasi Hukum Umum | Ditjen AHU
djki kind=state of=indonesia acronym=DJKI
    id: Direktorat Jenderal Kekayaan Intelektual | Ditjen Kekayaan Intelektual
    any: "DJKI"
kemenham kind=state of=indonesia
    id: Kementerian Hak Asasi Manusia | Kementerian HAM
    en: Ministry of Human Rights | Human Rights Ministry
kemenhan kind=military of=indonesia acronym=Kemhan
    id: Kementerian Pertahanan | Kementerian Pertahanan RI | Kementerian Pertahanan Republik Indonesia |
        Departemen Pertahanan
    en: Ministry of Defense | Ministry of Defence | Defense Ministry | Defence Ministry
    any: Kemenhan | Kemhan
kemenlu kind=state of=indonesia acronym=Kemlu
    id: Kementerian Luar Negeri | Departemen Luar Negeri
    en: Ministry of Foreign Affairs | Foreign Affairs Ministry | Foreign Ministry
    any: Kemenlu | Kemlu | Deplu
kemendikbud kind=state of=indonesia acronym=Kemendikbud since="Kemendikdasmen and Kemdiktisaintek from 2024-10"
    id: Kementerian Pendidikan dan Kebudayaan | Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi |
        Kementerian Pendidikan Kebudayaan Riset dan Teknologi | Kementerian Pendidikan |
        Kementerian Pendidikan Nasional | Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi |
        Kementerian Pendidikan Dasar dan Menengah
    en: Ministry of Education and Culture | Education and Culture Ministry | Education Ministry |
        Ministry of Education, Culture, Research, and Technology |
        Ministry of Education, Culture, Research and Technology | Ministry of Education |
        Ministry of Primary and Secondary Education | Primary and Secondary Education Ministry |
        Ministry of Basic and Secondary Education | Ministry of Elementary and Secondary Education
    any: Kemendikbud | Kemendikbudristek | Kemdikbud | Kemdikbudristek | Kemendiknas | Kemendikdasmen | Dikbud |
        Kemdiktisaintek
kemenristek kind=state of=indonesia acronym=Kemenristek
    id: Kementerian Riset dan Teknologi | Kementerian Riset, Teknologi, dan Pendidikan Tinggi |
        Kementerian Pendidikan Tinggi, Sains, dan Teknologi
    en: Ministry of Research and Technology | Research and Technology Ministry | Ministry of Higher Education |
        Ministry of Higher Education, Science, and Technology | Ministry of Higher Education, Science and Technology |
        Higher Education, Science and Technology Ministry | Higher Education Ministry
    any: Kemenristek | Kemenristekdikti
kemenag kind=state of=indonesia acronym=Kemenag
    id: Kementerian Agama | Departemen Agama
    en: Ministry of Religious Affairs | Religious Affairs Ministry | Religion Ministry | Ministry of Religion
    any: Kemenag | Depag
kemensos kind=state of=indonesia acronym=Kemensos
    id: Kementerian Sosial | Departemen Sosial
    en: Ministry of Social Affairs | Social Affairs Ministry | Social Ministry
    any: Kemensos | Depsos
kemnaker kind=state of=indonesia acronym=Kemnaker
    id: Kementerian Ketenagakerjaan | Kementerian Tenaga Kerja | Kementerian Tenaga Kerja dan Transmigrasi
    en: Ministry of Manpower | Manpower Ministry | Ministry of Labor | Labor Ministry
    any: Kemnaker | Kemenaker | Kemenakertrans | Kemnakertrans
bp2mi kind=state of=indonesia acronym=BP2MI since="KP2MI from 2024"
    id: Badan Pelindungan Pekerja Migran Indonesia | Badan Perlindungan Pekerja Migran Indonesia |
        Kementerian Pelindungan Pekerja Migran Indonesia
    en: Indonesian Migrant Workers Protection Agency | Migrant Workers Protection Agency
    any: BP2MI | BNP2TKI | KP2MI
kemenperin kind=state of=indonesia acronym=Kemenperin
    id: Kementerian Perindustrian
    en: Ministry of Industry | Industry Ministry
    any: Kemenperin
kemendag kind=state of=indonesia acronym=Kemendag
    id: Kementerian Perdagangan | Departemen Perdagangan
    en: Ministry of Trade | Trade Ministry
    any: Kemendag
kemenesdm kind=state of=indonesia acronym="Kementerian ESDM"
    id: Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM
    en: Ministry of Energy and Mineral Resources | Energy and Mineral Resources Ministry | Energy Ministry |
        Ministry of Energy
    any: "ESDM"
kementan kind=state of=indonesia acronym=Kementan
    id: Kementerian Pertanian | Departemen Pertanian
    en: Ministry of Agriculture | Agriculture Ministry
    any: Kementan
kkp kind=state of=indonesia acronym=KKP
    id: Kementerian Kelautan dan Perikanan
    en: Ministry of Maritime Affairs and Fisheries | Maritime Affairs and Fisheries Ministry |
        Ministry of Marine Affairs and Fisheries
    any: "KKP"
klhk kind=state of=indonesia acronym=KLHK
    id: Kementerian Lingkungan Hidup dan Kehutanan | Kementerian Kehutanan | Kementerian Lingkungan Hidup
    en: Ministry of Environment and Forestry | Environment and Forestry Ministry | Forestry Ministry |
        Ministry of Forestry
    any: "KLHK"
kemenhub kind=state of=indonesia acronym=Kemenhub
    id: Kementerian Perhubungan | Departemen Perhubungan
    en: Ministry of Transportation | Transportation Ministry | Transport Ministry | Ministry of Transport
    any: Kemenhub | Dephub
kemenpupr kind=state of=indonesia acronym="Kementerian PUPR"
    id: Kementerian Pekerjaan Umum dan Perumahan Rakyat | Kementerian PUPR | Kementerian Pekerjaan Umum |
        Kementerian PU
    en: Ministry of Public Works and Housing | Public Works and Housing Ministry | Public Works Ministry |
        Ministry of Public Works
    any: "PUPR"
kemendesa kind=state of=indonesia acronym=Kemendes
    id: Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Kementerian Desa |
        Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi
    en: Ministry of Villages | Villages Ministry
    any: Kemendes | Kemendesa | "Kemendes PDTT"
kemenpan-rb kind=state of=indonesia acronym="Kemenpan-RB"
    id: Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian PANRB | Kementerian PAN-RB |
        Kementerian PAN RB
    en: Ministry of Administrative and Bureaucratic Reform | Administrative and Bureaucratic Reform Ministry |
        Ministry of State Apparatus Utilization and Bureaucratic Reform
    any: Kemenpan-RB | KemenPANRB | Kemenpan RB | Kemenpan
kemenbumn kind=state of=indonesia acronym="Kementerian BUMN"
    id: Kementerian Badan Usaha Milik Negara | Kementerian BUMN
    en: Ministry of State-Owned Enterprises | State-Owned Enterprises Ministry | Ministry of SOEs | SOE Ministry |
        Ministry of State Owned Enterprises | SOEs Ministry
    any: KemenBUMN
kemenparekraf kind=state of=indonesia acronym=Kemenparekraf
    id: Kementerian Pariwisata dan Ekonomi Kreatif | Kementerian Pariwisata | Kementerian Ekonomi Kreatif
    en: Ministry of Tourism and Creative Economy | Tourism and Creative Economy Ministry | Tourism Ministry |
        Ministry of Tourism
    any: Kemenparekraf | Kemenpar | Bekraf
kemenkop kind=state of=indonesia acronym=Kemenkop
    id: Kementerian Koperasi dan UKM | Kementerian Koperasi dan Usaha Kecil dan Menengah | Kementerian Koperasi |
        Kementerian UMKM | Kementerian Usaha Mikro, Kecil, dan Menengah
    en: Ministry of Cooperatives and SMEs | Cooperatives and SMEs Ministry | Ministry of Cooperatives
    any: Kemenkop UKM | KemenkopUKM | Kemenkop
kemenpppa kind=state of=indonesia acronym="Kementerian PPPA"
    id: Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | Kementerian PPPA
    en: Ministry of Women's Empowerment and Child Protection | Women's Empowerment and Child Protection Ministry |
        Ministry of Women Empowerment and Child Protection
    any: KemenPPPA | Kemen PPPA
kemenpora kind=state of=indonesia acronym=Kemenpora
    id: Kementerian Pemuda dan Olahraga
    en: Ministry of Youth and Sports | Youth and Sports Ministry
    any: Kemenpora
kemen-atr-bpn kind=state of=indonesia acronym=BPN
    id: Kementerian Agraria dan Tata Ruang | Badan Pertanahan Nasional | Kementerian ATR/BPN | Kementerian ATR
    en: Ministry of Agrarian Affairs and Spatial Planning | National Land Agency | Agrarian Affairs Ministry |
        Ministry of Agrarian Affairs
    any: "BPN" | "ATR/BPN"
bappenas kind=state of=indonesia acronym=Bappenas
    id: Badan Perencanaan Pembangunan Nasional | Kementerian Perencanaan Pembangunan Nasional | Kementerian PPN
    en: Ministry of National Development Planning | National Development Planning Agency
    any: Bappenas
kemensetneg kind=state of=indonesia acronym=Setneg
    id: Kementerian Sekretariat Negara | Sekretariat Negara
    en: Ministry of State Secretariat | State Secretariat
    any: Kemensetneg | Setneg
setkab kind=state of=indonesia acronym=Setkab
    id: Sekretariat Kabinet
    en: Cabinet Secretariat
    any: Setkab
kemenko-polhukam kind=state of=indonesia acronym="Kemenko Polhukam"
    id: Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan |
        Kementerian Koordinator Bidang Politik Hukum dan Keamanan | Kemenko Polhukam |
        Kementerian Koordinator Politik Hukum dan Keamanan |
        Kementerian Koordinator Bidang Politik, Hukum dan Keamanan | Kemenko Polkam
    en: Coordinating Ministry for Political, Legal, and Security Affairs |
        Coordinating Ministry for Politics, Law and Security |
        Coordinating Ministry for Political, Legal and Security Affairs
    any: Kemenko Polhukam | Kemenkopolhukam
kemenko-perekonomian kind=state of=indonesia
    id: Kementerian Koordinator Bidang Perekonomian | Kemenko Perekonomian
    en: Coordinating Ministry for Economic Affairs | Coordinating Economic Ministry
    any: Kemenko Perekonomian
kemenko-pmk kind=state of=indonesia
    id: Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Kemenko PMK
    en: Coordinating Ministry for Human Development and Culture
    any: Kemenko PMK
kemenko-marves kind=state of=indonesia
    id: Kementerian Koordinator Bidang Kemaritiman dan Investasi | Kemenko Marves
    en: Coordinating Ministry for Maritime Affairs and Investment
    any: Kemenko Marves
ksp kind=state of=indonesia acronym=KSP
    id: Kantor Staf Presiden | Kantor Staf Kepresidenan
    en: Presidential Staff Office | Executive Office of the President
    any: "KSP"
# `house`: also the house it sits in, =channel what it shows things on: "at the Presidential Palace", "dilansir YouTube Sekretariat Presiden" tell where, not who
istana kind=state of=indonesia house
    id: Istana Kepresidenan | Istana Negara | Istana Presiden | Istana Merdeka | Istana Bogor | Pihak Istana | "Istana"
    en: Presidential Palace | State Palace
setpres kind=state of=indonesia acronym=Setpres house=channel
    id: Sekretariat Presiden | Sekretariat Kepresidenan
    en: Presidential Secretariat
    any: Setpres
setwapres kind=state of=indonesia acronym=Setwapres
    id: Sekretariat Wakil Presiden
    en: Vice Presidential Secretariat
    any: Setwapres
wantimpres kind=state of=indonesia
    id: Dewan Pertimbangan Presiden
    any: Wantimpres

# --- ministries and state bodies since 2024 ---
kemenimipas kind=state of=indonesia acronym=Kemenimipas
    id: Kementerian Imigrasi dan Pemasyarakatan | Kementerian Imipas
    en: Ministry of Immigration and Corrections | Immigration and Corrections Ministry |
        Ministry of Immigration and Correctional Services
    any: Kemenimipas
kemenpkp kind=state of=indonesia acronym="Kementerian PKP"
    id: Kementerian Perumahan dan Kawasan Permukiman | Kementerian PKP
    en: Ministry of Housing and Settlement Areas | Ministry of Housing and Residential Areas |
        Housing and Settlement Areas Ministry
    any: "KemenPKP"
kementrans kind=state of=indonesia
    id: Kementerian Transmigrasi
    en: Ministry of Transmigration | Transmigration Ministry
    any: Kementrans
kemenhaj kind=state of=indonesia
    id: Kementerian Haji dan Umrah | Kementerian Haji | Badan Penyelenggara Haji | BP Haji
    en: Ministry of Hajj and Umrah of Indonesia | Indonesian Ministry of Hajj and Umrah | Hajj Organizing Agency
    any: Kemenhaj
kemenko-kumham-imipas kind=state of=indonesia
    id: Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi dan Pemasyarakatan |
        Kemenko Kumham Imipas
    en: Coordinating Ministry for Legal Affairs, Human Rights, Immigration and Corrections |
        Coordinating Ministry for Law, Human Rights, Immigration and Corrections
kemenko-infrastruktur kind=state of=indonesia
    id: Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | Kemenko Infrastruktur | Kemenko IPK
    en: Coordinating Ministry for Infrastructure and Regional Development
kemenko-pangan kind=state of=indonesia
    id: Kementerian Koordinator Bidang Pangan | Kemenko Pangan
    en: Coordinating Ministry for Food Affairs | Coordinating Ministry for Food
kemenko-pm kind=state of=indonesia
    id: Kementerian Koordinator Bidang Pemberdayaan Masyarakat | Kemenko PM
    en: Coordinating Ministry for Community Empowerment | Coordinating Ministry for Social Empowerment
kantor-komunikasi-kepresidenan kind=state of=indonesia
    id: Kantor Komunikasi Kepresidenan | Badan Komunikasi Pemerintah | Bakom RI
    en: Presidential Communications Office | Presidential Communication Office | Government Communication Agency
dewan-ekonomi-nasional kind=state of=indonesia
    id: Dewan Ekonomi Nasional
    en: National Economic Council
danantara kind=state of=indonesia
    id: Badan Pengelola Investasi Daya Anagata Nusantara | BPI Danantara
    any: Danantara | Danantara Indonesia
bapanas kind=state of=indonesia acronym=Bapanas
    id: Badan Pangan Nasional
    en: National Food Agency
    any: Bapanas
barantin kind=state of=indonesia
    id: Badan Karantina Indonesia | Badan Karantina
    en: Indonesian Quarantine Agency | Indonesian Quarantine Authority
    any: Barantin
bpjph kind=state of=indonesia acronym=BPJPH
    id: Badan Penyelenggara Jaminan Produk Halal
    en: Halal Product Assurance Agency | Halal Product Assurance Organizing Agency
    any: "BPJPH"
bp-taskin kind=state of=indonesia
    id: Badan Percepatan Pengentasan Kemiskinan | BP Taskin
    en: Poverty Alleviation Acceleration Agency
oikn kind=state of=indonesia acronym=OIKN
    id: Otorita Ibu Kota Nusantara | Otorita IKN | Badan Otorita IKN
    en: Nusantara Capital Authority | Nusantara Capital City Authority | IKN Authority
    any: "OIKN"
bp-batam kind=state of=indonesia
    id: Badan Pengusahaan Batam | BP Batam
    en: Batam Free Zone Authority | Batam Indonesia Free Zone Authority
bpip kind=state of=indonesia acronym=BPIP
    id: Badan Pembinaan Ideologi Pancasila
    en: Pancasila Ideology Development Agency | Agency for Pancasila Ideology Education
    any: "BPIP"
baznas kind=state of=indonesia acronym=Baznas
    id: Badan Amil Zakat Nasional | Baznas RI
    en: National Zakat Agency | National Board of Zakat | National Alms Agency
    any: Baznas
bpkh kind=state of=indonesia acronym=BPKH
    id: Badan Pengelola Keuangan Haji
    en: Hajj Fund Management Agency | Hajj Financial Management Agency
    any: "BPKH"
bp-tapera kind=state of=indonesia
    id: Badan Pengelola Tabungan Perumahan Rakyat | BP Tapera
    en: Public Housing Savings Management Agency
lpdp kind=state of=indonesia acronym=LPDP
    id: Lembaga Pengelola Dana Pendidikan
    en: Indonesia Endowment Fund for Education | Indonesian Endowment Fund for Education |
        Education Fund Management Institution
    any: "LPDP"
skk-migas kind=regulator of=indonesia acronym="SKK Migas"
    id: Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi
    en: Upstream Oil and Gas Regulatory Special Task Force | Upstream Oil and Gas Special Regulatory Task Force
    any: SKK Migas
bph-migas kind=regulator of=indonesia acronym="BPH Migas"
    id: Badan Pengatur Hilir Minyak dan Gas Bumi
    en: Downstream Oil and Gas Regulatory Agency
    any: BPH Migas
bapeten kind=regulator of=indonesia acronym=Bapeten
    id: Badan Pengawas Tenaga Nuklir
    en: Nuclear Energy Regulatory Agency
    any: Bapeten
batan kind=state of=indonesia
    id: Badan Tenaga Nuklir Nasional
    en: National Nuclear Energy Agency
lapan kind=state of=indonesia acronym=LAPAN
    id: Lembaga Penerbangan dan Antariksa Nasional
    en: National Institute of Aeronautics and Space
    any: "LAPAN"
big kind=state of=indonesia
    id: Badan Informasi Geospasial
    en: Geospatial Information Agency
bsn kind=state of=indonesia
    id: Badan Standardisasi Nasional
    en: National Standardization Agency | National Standardization Agency of Indonesia
bnsp kind=state of=indonesia acronym=BNSP
    id: Badan Nasional Sertifikasi Profesi
    en: National Professional Certification Agency | Indonesian Professional Certification Authority
    any: "BNSP"
kasn kind=oversight of=indonesia acronym=KASN
    id: Komisi Aparatur Sipil Negara
    en: State Civil Apparatus Commission | State Civil Service Commission
    any: "KASN"
knkt kind=state of=indonesia acronym=KNKT
    id: Komite Nasional Keselamatan Transportasi
    en: National Transportation Safety Committee
    any: "KNKT"
djsn kind=state of=indonesia acronym=DJSN
    id: Dewan Jaminan Sosial Nasional
    en: National Social Security Council
    any: "DJSN"
wantiknas kind=state of=indonesia
    id: Dewan Teknologi Informasi dan Komunikasi Nasional
    en: National Information and Communication Technology Council
    any: Wantiknas
tnp2k kind=state of=indonesia acronym=TNP2K
    id: Tim Nasional Percepatan Penanggulangan Kemiskinan
    en: National Team for the Acceleration of Poverty Reduction
    any: "TNP2K"
ina-fund kind=state of=indonesia
    id: Lembaga Pengelola Investasi
    en: Indonesia Investment Authority
pramuka-kwarnas kind=state of=indonesia
    id: Kwartir Nasional Gerakan Pramuka | Kwarnas Pramuka
    any: Kwarnas
koni kind=ngo of=indonesia
    id: Komite Olahraga Nasional Indonesia | KONI Pusat
    en: National Sports Committee of Indonesia | Indonesian National Sports Committee
pssi kind=ngo of=indonesia acronym=PSSI
    id: Persatuan Sepak Bola Seluruh Indonesia | Persatuan Sepakbola Seluruh Indonesia
    en: Football Association of Indonesia | Indonesian Football Association
    any: "PSSI"

# --- directorates, centres and schools of the ministries ---
ditjen-pas kind=state of=indonesia acronym="Ditjen PAS"
    id: Direktorat Jenderal Pemasyarakatan | Ditjen Pemasyarakatan | Ditjen PAS | Ditjenpas
    en: Directorate General of Corrections | Directorate General of Correctional Services |
        Directorate General of Penitentiaries
bphn kind=state of=indonesia acronym=BPHN
    id: Badan Pembinaan Hukum Nasional
    en: National Law Development Agency | National Legal Development Agency
    any: "BPHN"
djpb kind=state of=indonesia under=kemenkeu acronym=DJPb
    id: Direktorat Jenderal Perbendaharaan | Ditjen Perbendaharaan
    en: Directorate General of Treasury | Treasury Directorate General
    any: "DJPb"
djkn kind=state of=indonesia under=kemenkeu acronym=DJKN
    id: Direktorat Jenderal Kekayaan Negara | Ditjen Kekayaan Negara
    en: Directorate General of State Assets | Directorate General of State Assets Management
    any: "DJKN"
ditjen-hubud kind=regulator of=indonesia acronym="Ditjen Hubud" merge=kemenhub
    id: Direktorat Jenderal Perhubungan Udara | Ditjen Perhubungan Udara | Ditjen Hubud
    en: Directorate General of Civil Aviation | Directorate General of Air Transportation
ditjen-hubla kind=regulator of=indonesia acronym="Ditjen Hubla" merge=kemenhub
    id: Direktorat Jenderal Perhubungan Laut | Ditjen Perhubungan Laut | Ditjen Hubla
    en: Directorate General of Sea Transportation
ditjen-hubdat kind=regulator of=indonesia acronym="Ditjen Hubdat" merge=kemenhub
    id: Direktorat Jenderal Perhubungan Darat | Ditjen Perhubungan Darat | Ditjen Hubdat
    en: Directorate General of Land Transportation
ditjen-phu kind=state of=indonesia under=kemenag acronym="Ditjen PHU"
    id: Direktorat Jenderal Penyelenggaraan Haji dan Umrah | Ditjen PHU
    en: Directorate General of Hajj and Umrah Organization | Directorate General of Hajj and Umrah
ditjen-minerba kind=regulator of=indonesia under=kemenesdm acronym="Ditjen Minerba"
    id: Direktorat Jenderal Mineral dan Batu Bara | Direktorat Jenderal Mineral dan Batubara | Ditjen Minerba
    en: Directorate General of Mineral and Coal | Directorate General of Minerals and Coal
bsre kind=cyber of=indonesia acronym=BSrE
    id: Balai Besar Sertifikasi Elektronik | Balai Sertifikasi Elektronik
    en: Electronic Certification Center | Electronic Certification Authority
    any: "BSrE"
ipdn kind=university of=indonesia acronym=IPDN
    id: Institut Pemerintahan Dalam Negeri
    en: Institute of Home Affairs Governance | Institute of Domestic Governance
    any: "IPDN"
pkn-stan kind=university of=indonesia acronym="PKN STAN"
    id: Politeknik Keuangan Negara STAN | Sekolah Tinggi Akuntansi Negara
    en: State Finance Polytechnic STAN
    any: PKN STAN
unhan kind=university of=indonesia acronym=Unhan
    id: Universitas Pertahanan | Universitas Pertahanan RI | Universitas Pertahanan Republik Indonesia
    en: Indonesia Defense University | Republic of Indonesia Defense University | Indonesian Defense University
    any: Unhan
akpol kind=police of=indonesia
    id: Akademi Kepolisian
    en: Indonesian Police Academy | Police Academy of Indonesia
    any: Akpol
poltek-ssn kind=university of=indonesia
    id: Politeknik Siber dan Sandi Negara | Sekolah Tinggi Sandi Negara
    en: National Cyber and Crypto Polytechnic
    any: Poltek SSN
snpmb kind=state of=indonesia acronym=SNPMB
    id: Seleksi Nasional Penerimaan Mahasiswa Baru | Lembaga Tes Masuk Perguruan Tinggi | LTMPT
    any: "SNPMB"
ban-pt kind=state of=indonesia acronym="BAN-PT"
    id: Badan Akreditasi Nasional Perguruan Tinggi
    en: National Accreditation Agency for Higher Education | National Accreditation Board for Higher Education
    any: BAN-PT

# --- election ---
kpu kind=election of=indonesia acronym=KPU regional
    id: Komisi Pemilihan Umum | Komisi Pemilihan Umum Republik Indonesia | Komisi Pemilihan Umum RI | KPU RI |
        KPU Pusat
    en: General Elections Commission | General Election Commission | Election Commission | Elections Commission |
        General Elections Committee | National Election Commission | Indonesian Election Commission
    any: "KPU" | "KPUD"
bawaslu kind=oversight of=indonesia acronym=Bawaslu regional
    id: Badan Pengawas Pemilihan Umum | Badan Pengawas Pemilu | Bawaslu RI | Panwaslu
    en: Election Supervisory Body | Elections Supervisory Agency | Election Supervisory Agency |
        General Election Supervisory Agency | General Elections Supervisory Agency | Election Supervisory Board |
        Elections Supervisory Body | General Election Supervisory Body
    any: Bawaslu
dkpp kind=oversight of=indonesia acronym=DKPP
    id: Dewan Kehormatan Penyelenggara Pemilu | Dewan Kehormatan Penyelenggara Pemilihan Umum | DKPP RI
    en: Election Organization Ethics Council | Election Organizer Honorary Council |
        Honorary Council of Election Organizers | Election Organizers Ethics Council
    any: "DKPP"

# --- security and intelligence ---
bssn kind=cyber of=indonesia acronym=BSSN
    id: Badan Siber dan Sandi Negara | Badan Siber Sandi Negara | Badan Siber & Sandi Negara | BSSN RI |
        Badan Sandi dan Siber Negara | Badan Siber dan Sandi
    en: National Cyber and Crypto Agency | National Cyber and Encryption Agency | National Cyber and Code Agency |
        National Cyber and Password Agency | National Cyber and Encryption Board | State Cyber and Crypto Agency |
        State Cyber and Password Agency | National Cyber and Cryptography Agency | Cyber and State Code Agency |
        National Cyber Agency | National Cyber and Encryption Body | State Cyber and Encryption Agency |
        Cyber and Crypto Agency | National Cyber and Signal Agency | National Cyber Encryption Agency |
        State Cyber and Code Agency | Cyber and State Password Agency | National Cyber and Crypto Board
    any: "BSSN"
id-sirtii kind=cyber of=indonesia acronym=ID-SIRTII merge=bssn
    id: Indonesia Security Incident Response Team on Internet Infrastructure | ID-SIRTII/CC
    any: ID-SIRTII | "IDSIRTII" | ID-CERT
gov-csirt kind=cyber of=indonesia acronym=Gov-CSIRT merge=bssn
    any: Gov-CSIRT | GovCSIRT | Gov CSIRT Indonesia | ID-CSIRT
lemsaneg kind=state of=indonesia
    id: Lembaga Sandi Negara
    en: National Crypto Institute | National Encryption Body
    any: Lemsaneg
bin kind=cyber of=indonesia acronym=BIN
    id: Badan Intelijen Negara | Badan Intelejen Negara
    en: State Intelligence Agency | National Intelligence Agency | State Intelligence Body |
        State Intelligence Service
    any: "BIN"
bais kind=cyber of=indonesia acronym=BAIS
    id: Badan Intelijen Strategis | BAIS TNI | Bais TNI | Badan Intelijen Strategis TNI
    en: Strategic Intelligence Agency | Strategic Intelligence Body
    any: "BAIS"
bnpt kind=state of=indonesia acronym=BNPT
    id: Badan Nasional Penanggulangan Terorisme
    en: National Counterterrorism Agency | National Agency for Combating Terrorism |
        National Counter Terrorism Agency
    any: "BNPT"
bnn kind=state of=indonesia acronym=BNN regional
    id: Badan Narkotika Nasional
    en: National Narcotics Agency | National Narcotics Board
    any: "BNN"
bakamla kind=state of=indonesia
    id: Badan Keamanan Laut
    en: Maritime Security Agency
    any: Bakamla
wantannas kind=state of=indonesia
    id: Dewan Ketahanan Nasional
    en: National Resilience Council
    any: Wantannas
lemhannas kind=state of=indonesia
    id: Lembaga Ketahanan Nasional
    en: National Resilience Institute
    any: Lemhannas

# --- police ---
polri kind=police of=indonesia acronym=Polri
    id: Kepolisian Negara Republik Indonesia | Kepolisian Republik Indonesia | Kepolisian RI | Mabes Polri |
        Markas Besar Polri | Markas Besar Kepolisian | Kepolisian Indonesia | Kepolisian Negara RI |
        Tim Siber Polri | Cyber Polri | Cybercrime Polri | Cyber Crime Polri | Siber Polri | Polisi Siber |
        Satgas Siber Polri | "Kepolisian" | "Polisi"
    en: Indonesian National Police | National Police | National Police of Indonesia | Indonesian Police |
        National Police Headquarters | Indonesia National Police | Indonesian National Police Headquarters |
        Police Headquarters | INP Headquarters | Cyber Crime Police Headquarters | Indonesia's National Police
    any: Polri | "Mabes Polri"
bareskrim kind=police of=indonesia acronym=Bareskrim merge=polri
    id: Badan Reserse Kriminal | Badan Reserse Kriminal Polri | Bareskrim Polri | Bareskrim Mabes Polri |
        Siber Bareskrim Polri | Badan Reserse Kriminal Mabes Polri | Siber Bareskrim | SPKT Bareskrim Polri |
        Cyber Bareskrim | Cyber Crime Bareskrim Polri
    en: Criminal Investigation Agency | Criminal Investigation Department | Criminal Investigation Body |
        National Police Criminal Investigation Agency | National Police's Criminal Investigation Department |
        National Police's Criminal Investigation Agency | Police Criminal Investigation Agency |
        National Police Criminal Investigation Department | Criminal Investigation Unit |
        Police Criminal Investigation Unit | Criminal Investigation Department of the National Police |
        Criminal Investigation Agency of the National Police
    any: Bareskrim
dittipidsiber kind=police of=indonesia acronym=Dittipidsiber merge=polri
    id: Direktorat Tindak Pidana Siber | Dittipidsiber Bareskrim Polri |
        Direktorat Tindak Pidana Siber Bareskrim Polri | Dit Tipidsiber | Dit Tipid Siber | Direktorat Siber |
        Direktorat Siber Bareskrim Polri | Direktorat Siber Bareskrim | Direktorat Siber Polri |
        Dittipidsiber Bareskrim | Dittipidsiber Polri |
        Direktorat Tindak Pidana Siber (Dittipidsiber) Bareskrim Polri | Direktorat Tindak Pidana Siber Polri |
        Direktorat Tindak Pidana Siber Bareskrim
    en: Directorate of Cyber Crime | Cyber Crime Directorate | Cybercrime Directorate | Directorate of Cybercrime |
        Cyber Crimes Directorate | Cyber Crime Investigation Directorate | Cyber Criminal Directorate |
        Police Cyber Crime Directorate | Directorate of Cyber Crimes
    any: Dittipidsiber | Tipidsiber | Dittipid Siber | Tipid Siber
divhumas kind=police of=indonesia acronym="Divhumas Polri" merge=polri
    id: Divisi Humas Polri | Divhumas Polri | Divisi Hubungan Masyarakat Polri | Humas Polri |
        Divisi Humas Mabes Polri | Divisi Humas
    en: Public Relations Division of the National Police | National Police Public Relations Division |
        Police Public Relations Division
    any: Divhumas
spkt kind=police of=indonesia acronym=SPKT merge=polri
    id: Sentra Pelayanan Kepolisian Terpadu | SPKT Polri
    any: "SPKT"
densus kind=police of=indonesia merge=polri
    id: Detasemen Khusus 88 | Densus 88 | Densus 88 Antiteror | Densus 88 Antiteror Polri | Densus 88 Polri
    any: Densus 88
brimob kind=police of=indonesia merge=polri
    any: Brimob | Korps Brimob | Korlantas | Korlantas Polri | Baintelkam | Propam Polri | Divpropam Polri
polda-metro-jaya kind=police of=indonesia acronym="Polda Metro Jaya"
    id: Polda Metro Jaya | Polda Metro | Kepolisian Daerah Metro Jaya | Ditreskrimsus Polda Metro Jaya |
        Direktorat Reserse Kriminal Khusus Polda Metro Jaya | Ditressiber Polda Metro Jaya |
        Subdit Siber Polda Metro Jaya | Siber Polda Metro Jaya
    en: Jakarta Police | Jakarta Metropolitan Police | Metro Jaya Police | Metro Jaya Regional Police |
        Jakarta Metro Police | Greater Jakarta Police | Jakarta Regional Police | Jakarta Metropolitan Regional Police |
        Jakarta Metro Regional Police | Greater Jakarta Regional Police | Greater Jakarta Metropolitan Police |
        Greater Jakarta Metropolitan Regional Police | Jakarta Metro Jaya Police | Metro Jaya Police Department
    any: "PMJ"
kompolnas kind=oversight of=indonesia acronym=Kompolnas
    id: Komisi Kepolisian Nasional
    en: National Police Commission
    any: Kompolnas

# --- armed forces ---
tni kind=military of=indonesia acronym=TNI
    id: Tentara Nasional Indonesia | Mabes TNI | Markas Besar TNI
    en: Indonesian National Armed Forces | Indonesian Military | Indonesian National Military |
        Indonesian Armed Forces | TNI Headquarters
    any: "TNI"
satsiber-tni kind=military of=indonesia merge=tni
    id: Satuan Siber TNI | Satsiber TNI | Pusat Pertahanan Siber | Pushansiber |
        Satuan Siber Tentara Nasional Indonesia
    en: Indonesian Military Cyber Unit | TNI Cyber Unit | Cyber Defense Center
    any: Satsiber | Puspen TNI | Pusat Penerangan TNI
tni-ad kind=military of=indonesia acronym="TNI AD"
    id: TNI Angkatan Darat
    en: Indonesian Army
    any: "TNI AD" | "TNI-AD" | Kostrad | Kopassus
tni-al kind=military of=indonesia acronym="TNI AL"
    id: TNI Angkatan Laut
    en: Indonesian Navy
    any: "TNI AL" | "TNI-AL"
tni-au kind=military of=indonesia acronym="TNI AU"
    id: TNI Angkatan Udara
    en: Indonesian Air Force
    any: "TNI AU" | "TNI-AU"

# --- parliament and high bodies ---
dpr kind=parliament of=indonesia acronym=DPR
    id: Dewan Perwakilan Rakyat | Dewan Perwakilan Rakyat Republik Indonesia | Dewan Perwakilan Rakyat RI | DPR RI |
        DPR-RI | Komisi I DPR | Komisi I DPR RI | Komisi II DPR | Komisi II DPR RI | Komisi III DPR |
        Komisi III DPR RI | Komisi IX DPR | Komisi IX DPR RI | Komisi XI DPR | Komisi XI DPR RI | Komisi I |
        Komisi II | Komisi III | Komisi VI | Komisi VI DPR | Komisi VI DPR RI | Komisi VII DPR | Komisi VII DPR RI |
        Komisi VIII DPR | Komisi X DPR | Komisi IX | Komisi I Dewan Perwakilan Rakyat |
        Komisi I Dewan Perwakilan Rakyat Republik Indonesia
    en: House of Representatives | House of Representatives of the Republic of Indonesia |
        Indonesian House of Representatives | Indonesian Parliament | Indonesian House |
        Indonesia's House of Representatives | House of Representatives of Indonesia |
        Commission I | Commission II | Commission III |
        House Commission I | House Commission II | Commission I of the House of Representatives |
        Commission I of the House of Representatives of the Republic of Indonesia | Commission I of the DPR |
        Commission I of the House | Commission II of the House of Representatives | Commission IX | Commission XI
    any: "DPR" | "DPR RI"
mpr kind=parliament of=indonesia acronym=MPR
    id: Majelis Permusyawaratan Rakyat | MPR RI
    en: People's Consultative Assembly
    any: "MPR"
dpd kind=parliament of=indonesia acronym=DPD
    id: Dewan Perwakilan Daerah | DPD RI | "DPD"
    en: Regional Representative Council | Regional Representatives Council
    any: "DPD RI"
dprd kind=parliament of=indonesia acronym=DPRD regional=always
    id: Dewan Perwakilan Rakyat Daerah
    en: Regional House of Representatives | Regional Legislative Council
    any: "DPRD"
bpk kind=oversight of=indonesia acronym=BPK regional=same
    id: Badan Pemeriksa Keuangan | BPK RI
    en: Supreme Audit Agency | Audit Board of Indonesia | State Audit Board | Audit Board | Supreme Audit Board |
        State Audit Agency
    any: "BPK"
bpkp kind=oversight of=indonesia acronym=BPKP regional=same
    id: Badan Pengawasan Keuangan dan Pembangunan
    en: Financial and Development Supervisory Agency | Finance and Development Supervisory Agency
    any: "BPKP"
kpk kind=police of=indonesia acronym=KPK
    id: Komisi Pemberantasan Korupsi | KPK RI
    en: Corruption Eradication Commission | Anti-Corruption Commission | Anticorruption Commission
    any: "KPK"
ky kind=oversight of=indonesia acronym=KY
    id: Komisi Yudisial
    en: Judicial Commission
    any: "KY"
ma kind=court of=indonesia acronym=MA
    id: Mahkamah Agung | Mahkamah Agung RI
    en: Supreme Court of Indonesia | Indonesian Supreme Court | Supreme Court
    any: "MA"
mk kind=court of=indonesia acronym=MK
    id: Mahkamah Konstitusi | Mahkamah Konstitusi RI
    en: Constitutional Court
    any: "MK"
kejagung kind=police of=indonesia acronym=Kejagung
    id: Kejaksaan Agung | Kejaksaan Agung RI | Kejaksaan Republik Indonesia | Kejaksaan RI
    en: Attorney General's Office | Attorney General Office | Office of the Attorney General
    any: Kejagung | "Kejaksaan"
ppatk kind=regulator of=indonesia acronym=PPATK
    id: Pusat Pelaporan dan Analisis Transaksi Keuangan
    en: Financial Transaction Reports and Analysis Center |
        Indonesian Financial Transaction Reports and Analysis Center |
        Financial Transaction Reports and Analysis Centre
    any: "PPATK"
ombudsman kind=oversight of=indonesia acronym=ORI regional=same
    id: Ombudsman Republik Indonesia | Ombudsman RI
    en: Indonesian Ombudsman | Ombudsman of the Republic of Indonesia
    any: "Ombudsman"
komnas-ham kind=oversight of=indonesia acronym="Komnas HAM"
    id: Komisi Nasional Hak Asasi Manusia | Komnas HAM RI
    en: National Commission on Human Rights | National Human Rights Commission
    any: Komnas HAM
komnas-perempuan kind=oversight of=indonesia
    id: Komisi Nasional Anti Kekerasan terhadap Perempuan
    en: National Commission on Violence Against Women
    any: Komnas Perempuan
kpai kind=oversight of=indonesia acronym=KPAI
    id: Komisi Perlindungan Anak Indonesia
    en: Indonesian Child Protection Commission | Indonesian Commission for Child Protection |
        Child Protection Commission
    any: "KPAI"
lpsk kind=state of=indonesia acronym=LPSK
    id: Lembaga Perlindungan Saksi dan Korban
    en: Witness and Victim Protection Agency
    any: "LPSK"
komisi-informasi kind=oversight of=indonesia acronym=KIP
    id: Komisi Informasi Pusat | Komisi Informasi Publik | Komisi Informasi
    en: Central Information Commission | Public Information Commission
    any: "KIP"
kpi kind=regulator of=indonesia acronym=KPI
    id: Komisi Penyiaran Indonesia
    en: Indonesian Broadcasting Commission
    any: "KPI"
dewan-pers kind=regulator of=indonesia
    id: Dewan Pers
    en: Press Council
kppu kind=regulator of=indonesia acronym=KPPU
    id: Komisi Pengawas Persaingan Usaha
    en: Business Competition Supervisory Commission | Competition Supervisory Commission
    any: "KPPU"
bpkn kind=oversight of=indonesia acronym=BPKN
    id: Badan Perlindungan Konsumen Nasional | BPKN RI
    en: National Consumer Protection Agency | National Consumer Protection Board
    any: "BPKN"
pdp-authority kind=regulator of=indonesia
    id: Lembaga Pengawas PDP | Lembaga Pelindungan Data Pribadi | Lembaga PDP | Badan Pelindungan Data Pribadi |
        Lembaga Perlindungan Data Pribadi | Lembaga Pengawas Pelindungan Data Pribadi |
        Lembaga Pengawas Perlindungan Data Pribadi | Badan Perlindungan Data Pribadi
    en: Personal Data Protection Agency | PDP Agency | Personal Data Protection Supervisory Agency |
        PDP Supervisory Agency | Data Protection Agency | Personal Data Protection Authority

# --- economy, statistics, services ---
ojk kind=regulator of=indonesia acronym=OJK regional=same
    id: Otoritas Jasa Keuangan
    en: Financial Services Authority | Indonesian Financial Services Authority
    any: "OJK"
bank-indonesia kind=regulator of=indonesia acronym=BI regional=same
    id: Bank Indonesia
    en: Central Bank of Indonesia | Indonesia's central bank | Bank of Indonesia | Indonesian Central Bank
    any: "BI" | Bank Indonesia
lps kind=regulator of=indonesia acronym=LPS
    id: Lembaga Penjamin Simpanan
    en: Indonesia Deposit Insurance Corporation | Deposit Insurance Corporation
    any: "LPS"
bappebti kind=regulator of=indonesia acronym=Bappebti
    id: Badan Pengawas Perdagangan Berjangka Komoditi
    en: Commodity Futures Trading Regulatory Agency
    any: Bappebti
bei kind=regulator of=indonesia acronym=BEI
    id: Bursa Efek Indonesia
    en: Indonesia Stock Exchange
    any: "BEI"
bpom kind=regulator of=indonesia acronym=BPOM regional=same
    id: Badan Pengawas Obat dan Makanan | Badan POM | BPOM RI
    en: Food and Drug Monitoring Agency | Food and Drug Supervisory Agency |
        National Agency of Drug and Food Control
    any: "BPOM"
bkn kind=state of=indonesia acronym=BKN regional=same
    id: Badan Kepegawaian Negara
    en: National Civil Service Agency | State Civil Service Agency | National Personnel Agency |
        State Personnel Agency | Civil Service Agency
    any: "BKN"
lan kind=state of=indonesia
    id: Lembaga Administrasi Negara
    en: National Institute of Public Administration
bps kind=state of=indonesia acronym=BPS regional=same
    id: Badan Pusat Statistik
    en: Statistics Indonesia | Central Statistics Agency | Central Bureau of Statistics |
        Central Agency of Statistics
    any: "BPS"
bnpb kind=state of=indonesia acronym=BNPB
    id: Badan Nasional Penanggulangan Bencana
    en: National Disaster Mitigation Agency | National Disaster Management Agency |
        National Board for Disaster Management | National Agency for Disaster Management
    any: "BNPB"
bpbd kind=state of=indonesia acronym=BPBD regional
    id: Badan Penanggulangan Bencana Daerah
    en: Regional Disaster Mitigation Agency | Regional Disaster Management Agency | Disaster Mitigation Agency
    any: "BPBD"
bmkg kind=state of=indonesia acronym=BMKG
    id: Badan Meteorologi, Klimatologi, dan Geofisika | Badan Meteorologi Klimatologi dan Geofisika |
        Badan Meteorologi, Klimatologi dan Geofisika
    en: Meteorology, Climatology, and Geophysics Agency | Meteorology, Climatology and Geophysics Agency |
        Meteorology Climatology and Geophysics Agency | Meteorological, Climatological, and Geophysical Agency |
        Meteorology, Climatology, and Geophysical Agency
    any: "BMKG"
basarnas kind=state of=indonesia acronym=Basarnas
    id: Badan Nasional Pencarian dan Pertolongan | Badan SAR Nasional
    en: National Search and Rescue Agency
    any: Basarnas
pvmbg kind=state of=indonesia acronym=PVMBG
    id: Pusat Vulkanologi dan Mitigasi Bencana Geologi
    any: "PVMBG"
brin kind=state of=indonesia acronym=BRIN
    id: Badan Riset dan Inovasi Nasional
    en: National Research and Innovation Agency
    any: "BRIN"
lipi kind=state of=indonesia acronym=LIPI
    id: Lembaga Ilmu Pengetahuan Indonesia
    en: Indonesian Institute of Sciences
    any: "LIPI"
bppt kind=state of=indonesia acronym=BPPT
    id: Badan Pengkajian dan Penerapan Teknologi
    any: "BPPT"
bkkbn kind=state of=indonesia acronym=BKKBN regional=same
    id: Badan Kependudukan dan Keluarga Berencana Nasional | Kementerian Kependudukan dan Pembangunan Keluarga |
        Kemendukbangga
    en: National Population and Family Planning Agency | National Population and Family Planning Board
    any: "BKKBN"
lkpp kind=state of=indonesia acronym=LKPP
    id: Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | Lembaga Kebijakan Pengadaan Barang dan Jasa Pemerintah
    en: National Public Procurement Agency | Government Goods and Services Procurement Policy Agency
    any: "LKPP"
bkpm kind=state of=indonesia acronym=BKPM
    id: Badan Koordinasi Penanaman Modal | Kementerian Investasi
    en: Investment Coordinating Board | Ministry of Investment | Investment Ministry
    any: "BKPM"
bulog kind=state of=indonesia
    id: Perum Bulog | Badan Urusan Logistik
    en: State Logistics Agency
    any: Bulog
anri kind=state of=indonesia acronym=ANRI
    id: Arsip Nasional Republik Indonesia
    en: National Archives of Indonesia
    any: "ANRI"
perpusnas kind=state of=indonesia
    id: Perpustakaan Nasional
    any: Perpusnas
bgn kind=state of=indonesia acronym=BGN
    id: Badan Gizi Nasional
    en: National Nutrition Agency
    any: "BGN"
satgas-covid kind=state of=indonesia
    id: Satgas Penanganan Covid-19 | Satuan Tugas Penanganan Covid-19 | Gugus Tugas Percepatan Penanganan Covid-19 |
        Satgas Covid-19 | Gugus Tugas Covid-19
    en: COVID-19 Task Force | COVID-19 Handling Task Force | COVID-19 Response Acceleration Task Force
pdn kind=facility of=indonesia acronym=PDN
    id: Pusat Data Nasional Sementara | Pusat Data Nasional | PDNS 2 | PDNS 1 | PDNS Surabaya |
        Pusat Data Nasional Sementara 2
    en: Temporary National Data Center | National Data Center | Temporary National Data Centre |
        National Data Centre | Provisional National Data Center
    any: "PDN" | "PDNS" | "PDSN"
bpjs-kesehatan kind=state of=indonesia acronym="BPJS Kesehatan"
    id: Badan Penyelenggara Jaminan Sosial Kesehatan | Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan |
        Badan Penyelenggara Jaminan Sosial
    en: Healthcare and Social Security Agency | Health Care and Social Security Agency |
        Healthcare Social Security Agency | Social Security Agency for Health |
        Social Security Administrator for Health | Social Security Administering Body for Health |
        Health Social Security Agency | Health Care Security Agency | Social Security Agency |
        Healthcare Security Agency | Social Security Administration Agency |
        National Health Care and Social Security Agency | Social Security Organizing Agency
    any: BPJS Kesehatan | BPJS Health | "BPJS"
bpjs-ketenagakerjaan kind=state of=indonesia acronym="BPJS Ketenagakerjaan"
    id: Badan Penyelenggara Jaminan Sosial Ketenagakerjaan |
        Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan
    en: Workers Social Security Agency | Manpower Social Security Agency | Social Security Agency for Employment |
        Employment Social Security Agency | Workers' Social Security Agency |
        Social Security Administrator for Employment
    any: BPJS Ketenagakerjaan | BP Jamsostek | BPJamsostek | BPJS TK | BPJS Employment | BPJS Manpower | Jamsostek
inafis kind=police of=indonesia
    any: "INAFIS" | "Inafis"
privacy-commissioner kind=regulator
    en: Privacy Commissioner | Office of the Privacy Commissioner | Privacy Commissioner for Personal Data |
        Office of the Privacy Commissioner for Personal Data

# --- further directorates, agencies, councils and task forces ---
ditjen-dikti kind=state of=indonesia acronym="Ditjen Dikti" merge=kemendikbud
    id: Direktorat Jenderal Pendidikan Tinggi | Ditjen Dikti | Ditjen Diktiristek
    en: Directorate General of Higher Education
ditjen-gtk kind=state of=indonesia acronym="Ditjen GTK" merge=kemendikbud
    id: Direktorat Jenderal Guru dan Tenaga Kependidikan | Ditjen GTK
    en: Directorate General of Teachers and Education Personnel
pusdatin-kemendikbud kind=state of=indonesia merge=kemendikbud
    id: Pusdatin Kemendikbud | Pusdatin Kemendikbudristek | Pusdatin Kemendikdasmen
ditjen-pendis kind=state of=indonesia acronym="Ditjen Pendis" under=kemenag
    id: Direktorat Jenderal Pendidikan Islam | Ditjen Pendis
    en: Directorate General of Islamic Education
pusdatin-kemenkes kind=state of=indonesia merge=kemenkes
    id: Pusdatin Kemenkes | Digital Transformation Office Kemenkes | DTO Kemenkes
ditjen-otda kind=state of=indonesia acronym="Ditjen Otda" under=kemendagri
    id: Direktorat Jenderal Otonomi Daerah | Ditjen Otda
    en: Directorate General of Regional Autonomy
djka kind=regulator of=indonesia acronym=DJKA merge=kemenhub
    id: Direktorat Jenderal Perkeretaapian | Ditjen Perkeretaapian
    en: Directorate General of Railways
    any: "DJKA"
ditjen-migas kind=regulator of=indonesia acronym="Ditjen Migas" under=kemenesdm
    id: Direktorat Jenderal Minyak dan Gas Bumi | Ditjen Migas
    en: Directorate General of Oil and Gas
ditjen-pktn kind=regulator of=indonesia acronym="Ditjen PKTN" merge=kemendag
    id: Direktorat Jenderal Perlindungan Konsumen dan Tertib Niaga | Ditjen PKTN
    en: Directorate General of Consumer Protection and Trade Order
djppr kind=state of=indonesia under=kemenkeu acronym=DJPPR
    id: Direktorat Jenderal Pengelolaan Pembiayaan dan Risiko
    en: Directorate General of Budget Financing and Risk Management
    any: "DJPPR"
djpk kind=state of=indonesia under=kemenkeu acronym=DJPK
    id: Direktorat Jenderal Perimbangan Keuangan
    en: Directorate General of Fiscal Balance
    any: "DJPK"
bank-tanah kind=state of=indonesia
    id: Badan Bank Tanah
    en: Land Bank Agency of Indonesia
brgm kind=state of=indonesia acronym=BRGM
    id: Badan Restorasi Gambut dan Mangrove | Badan Restorasi Gambut
    en: Peatland and Mangrove Restoration Agency
    any: "BRGM"
bpdp kind=state of=indonesia
    id: Badan Pengelola Dana Perkebunan Kelapa Sawit | BPDPKS
    en: Palm Oil Plantation Fund Management Agency
puspresnas kind=state of=indonesia
    id: Pusat Prestasi Nasional
    any: Puspresnas
satgas-pasti kind=regulator of=indonesia
    id: Satgas PASTI | Satuan Tugas Pemberantasan Aktivitas Keuangan Ilegal | Satgas Pemberantasan Aktivitas Keuangan Ilegal |
        Satgas Waspada Investasi | Satuan Tugas Waspada Investasi
    en: Illegal Financial Activities Eradication Task Force | Investment Alert Task Force
iasc kind=state of=indonesia acronym=IASC
    id: Pusat Penanganan Penipuan Transaksi Keuangan
    en: Indonesia Anti-Scam Centre | Indonesia Anti-Scam Center
    any: "IASC"
satgas-judi-online kind=police of=indonesia
    id: Satgas Judi Online | Satgas Pemberantasan Judi Online | Satuan Tugas Pemberantasan Judi Online
    en: Online Gambling Eradication Task Force
kssk kind=regulator of=indonesia acronym=KSSK
    id: Komite Stabilitas Sistem Keuangan
    en: Financial System Stability Committee
    any: "KSSK"
laps-sjk kind=state of=indonesia acronym="LAPS SJK"
    id: Lembaga Alternatif Penyelesaian Sengketa Sektor Jasa Keuangan
    any: LAPS SJK
bpsk kind=court of=indonesia acronym=BPSK
    id: Badan Penyelesaian Sengketa Konsumen
    en: Consumer Dispute Settlement Agency
    any: "BPSK"
knd kind=oversight of=indonesia
    id: Komisi Nasional Disabilitas
    en: National Commission on Disabilities
lsf kind=regulator of=indonesia
    id: Lembaga Sensor Film
    en: Film Censorship Board
kneks kind=state of=indonesia acronym=KNEKS
    id: Komite Nasional Ekonomi dan Keuangan Syariah
    any: "KNEKS"
dewan-pertahanan-nasional kind=state of=indonesia
    id: Dewan Pertahanan Nasional
    en: National Defense Council | National Defence Council
dewas-kpk kind=oversight of=indonesia
    id: Dewan Pengawas KPK | Dewas KPK
    en: KPK Supervisory Council | KPK Supervisory Board
mkmk kind=court of=indonesia
    id: Majelis Kehormatan Mahkamah Konstitusi
    any: "MKMK"
ina-digital kind=state of=indonesia
    id: GovTech Indonesia
    any: "INA Digital" | "INA DIGITAL"
nat-csirt kind=cyber of=indonesia merge=bssn
    any: Nat-CSIRT | Nat CSIRT | National CSIRT | ID-SIRTI
pusiknas kind=police of=indonesia merge=polri
    any: Pusiknas | Pusiknas Polri | Puslabfor | Puslabfor Polri | Divhubinter Polri
bp3mi kind=state of=indonesia acronym=BP3MI
    any: "BP3MI"
lldikti kind=state of=indonesia
    any: LLDikti | LLDIKTI
bpmp kind=state of=indonesia
    id: Balai Penjaminan Mutu Pendidikan | BBPMP

# --- applications ---
# app= whose it is: where a text that tells of its leak does not name that body, the application stands for it
pedulilindungi kind=facility of=indonesia app=kemenkes
    any: PeduliLindungi | Peduli Lindungi | Pedulilindung | SatuSehat
ehac kind=facility of=indonesia app=kemenkes
    any: e-HAC | eHAC | Electronic Health Alert Card
dapodik kind=facility of=indonesia app=kemendikbud
    any: Dapodik | Data Pokok Pendidikan
pddikti kind=facility of=indonesia app=kemendikbud
    any: PDDikti | PD Dikti | Pangkalan Data Pendidikan Tinggi
jaki kind=facility of=indonesia app=pemprov-dki-jakarta
    any: "JAKI"
