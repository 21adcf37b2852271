# State bodies of Indonesia, and some abroad. One id for both languages. kind= state, ministry, police, military, parliament,
# court, regulator, party, directorate. `cyber` marks bodies whose office is the security of systems, `law` those that
# investigate crimes. Short or ambiguous acronyms stand in double quotes: they count only as written.
class: agency

kominfo kind=ministry acronym=Kominfo cyber
    id: Kementerian Komunikasi dan Informatika | Kominfo | Kemenkominfo | Kemkominfo | Kementerian Kominfo | Kementrian Kominfo |
        Kementrian Komunikasi dan Informatika | Kementerian Komunikasi dan Informasi | Departemen Komunikasi dan Informatika |
        Kementerian Komunikasi dan Digital | Komdigi | Kemkomdigi | Kemenkomdigi | Menkominfo | Kementerian Komdigi | Menkomdigi
    en: Ministry of Communication and Informatics | Ministry of Communication and Information | Cominfo |
        Ministry of Communication and Information Technology | Ministry of Communications and Informatics | Communications Ministry |
        Ministry of Communications and Information Technology | Ministry of Communication and Digital Affairs | Communication Ministry |
        Communications and Information Technology Ministry | Communications and Informatics Ministry | Ministry of Kominfo |
        Communication and Information Ministry | Communication and Informatics Ministry | Communications and Digital Ministry |
        Ministry of Communications and Digital Affairs | Communications and Information Ministry | Information Ministry |
        Ministry of Communications and Information | Communication and Information Technology Ministry | IT Ministry
kemendagri kind=ministry acronym=Kemendagri
    id: Kementerian Dalam Negeri | Kemendagri | Kemdagri | Mendagri
    en: Ministry of Home Affairs | Home Ministry | Home Affairs Ministry | Interior Ministry | Ministry of Internal Affairs | Ministry of Interior
kemenkes kind=ministry acronym=Kemenkes
    id: Kementerian Kesehatan | Kemenkes | Kementerian Kesehatan RI | Menkes | Departemen Kesehatan
    en: Ministry of Health | Health Ministry | Indonesian Health Ministry | Indonesian Ministry of Health
kemenkeu kind=ministry acronym=Kemenkeu
    id: Kementerian Keuangan | Kemenkeu | Menkeu
    en: Ministry of Finance | Finance Ministry
kemenkumham kind=ministry acronym=Kemenkumham
    id: Kementerian Hukum dan HAM | Kemenkumham | Kementerian Hukum dan Hak Asasi Manusia | Menkumham | Kementerian Hukum
    en: Ministry of Law and Human Rights | Law and Human Rights Ministry | Ministry of Law
kemhan kind=ministry acronym=Kemhan
    id: Kementerian Pertahanan | Kemhan | Kemenhan | Kementerian Pertahanan RI | Menhan
    en: Ministry of Defense | Defense Ministry | Ministry of Defence | Defence Ministry
kemlu kind=ministry acronym=Kemlu
    id: Kementerian Luar Negeri | Kemlu | Kemenlu | Menlu
    en: Ministry of Foreign Affairs | Foreign Ministry
kemenko-polhukam kind=ministry acronym="Kemenko Polhukam"
    id: Kemenko Polhukam | Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan | Menko Polhukam | Kemenkopolhukam |
        Kementerian Koordinator Bidang Politik Hukum dan Keamanan
    en: Coordinating Ministry for Political, Legal and Security Affairs | Coordinating Minister for Political, Legal, and Security Affairs
kemendikbud kind=ministry acronym=Kemendikbud
    id: Kementerian Pendidikan dan Kebudayaan | Kemendikbud | Kemendikbudristek | Kementerian Pendidikan | Mendikbud | Kemdikbud |
        Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kemendikdasmen
    en: Ministry of Education and Culture | Education Ministry | Ministry of Education
kemenag kind=ministry acronym=Kemenag
    id: Kementerian Agama | Kemenag | Menag
    en: Ministry of Religious Affairs | Religious Affairs Ministry | Ministry of Religion
kemensos kind=ministry acronym=Kemensos
    id: Kementerian Sosial | Kemensos | Mensos
    en: Ministry of Social Affairs | Social Affairs Ministry
kemenhub kind=ministry acronym=Kemenhub
    id: Kementerian Perhubungan | Kemenhub | Menhub
    en: Ministry of Transportation | Transportation Ministry | Ministry of Transport
kemnaker kind=ministry acronym=Kemnaker
    id: Kementerian Ketenagakerjaan | Kemnaker | Kemenaker | Menaker
    en: Ministry of Manpower | Manpower Ministry
kemendag kind=ministry acronym=Kemendag
    id: Kementerian Perdagangan | Kemendag | Mendag
    en: Ministry of Trade | Trade Ministry
kemenperin kind=ministry acronym=Kemenperin
    id: Kementerian Perindustrian | Kemenperin
    en: Ministry of Industry | Industry Ministry
kementan kind=ministry acronym=Kementan
    id: Kementerian Pertanian | Kementan
    en: Ministry of Agriculture | Agriculture Ministry
kemenpan-rb kind=ministry acronym=KemenPAN-RB
    id: Kementerian PAN-RB | KemenPAN-RB | Kemenpan RB | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian PANRB | MenPAN-RB
    en: Ministry of Administrative and Bureaucratic Reform
kemen-bumn kind=ministry acronym="Kementerian BUMN"
    id: Kementerian BUMN | Kementerian Badan Usaha Milik Negara
    en: Ministry of State-Owned Enterprises | SOEs Ministry | State-Owned Enterprises Ministry
esdm kind=ministry acronym=ESDM
    id: Kementerian ESDM | Kementerian Energi dan Sumber Daya Mineral
    en: Ministry of Energy and Mineral Resources | Energy and Mineral Resources Ministry | Energy Ministry
atr-bpn kind=ministry acronym=ATR/BPN
    id: Kementerian ATR/BPN | ATR/BPN | Kementerian Agraria dan Tata Ruang | "BPN" | Badan Pertanahan Nasional
    en: National Land Agency | Ministry of Agrarian Affairs
bappenas kind=ministry acronym=Bappenas
    id: Bappenas | Kementerian PPN
    en: National Development Planning Agency
setneg kind=ministry acronym=Setneg
    id: Kementerian Sekretariat Negara | Setneg | Kemensetneg | Mensesneg
    en: State Secretariat | Ministry of State Secretariat
kementerian-koperasi kind=ministry
    id: Kementerian Koperasi dan UKM | Kemenkop UKM | KemenkopUKM
    en: Ministry of Cooperatives and SMEs
ksp kind=state acronym=KSP
    id: Kantor Staf Presiden | Kantor Staf Kepresidenan | "KSP"
    en: Presidential Staff Office | Executive Office of the President
istana kind=state
    id: Istana Kepresidenan | Istana Negara
    en: Presidential Palace | State Palace
satgas-covid kind=state
    id: Satgas Covid-19 | Satgas Penanganan Covid-19 | Satuan Tugas Penanganan Covid-19 | Gugus Tugas Percepatan Penanganan Covid-19
    en: Covid-19 Task Force | COVID-19 Handling Task Force | Covid-19 Response Acceleration Task Force

kpu kind=state acronym=KPU
    id: Komisi Pemilihan Umum | "KPU" | "KPU RI" | KPU Pusat | Komisi Pemilihan Umum Republik Indonesia | Komisi Pemilihan Umum RI
    en: General Elections Commission | General Election Commission | Election Commission | Elections Commission | National Election Commission | Indonesian Election Commission
bawaslu kind=state acronym=Bawaslu
    id: Badan Pengawas Pemilihan Umum | Bawaslu | Bawaslu RI | Badan Pengawas Pemilu
    en: Elections Supervisory Agency | Election Supervisory Agency | General Elections Supervisory Agency | Election Supervisory Body | Elections Supervisory Body |
        General Election Supervisory Agency
dkpp kind=state acronym=DKPP
    id: Dewan Kehormatan Penyelenggara Pemilu | "DKPP"
    en: Election Organization Ethics Council | Election Organizers Ethics Council
bssn kind=state acronym=BSSN cyber
    id: Badan Siber dan Sandi Negara | "BSSN" | Badan Siber dan Sandi Nasional
    en: National Cyber and Crypto Agency | National Cyber and Encryption Agency | State Cyber and Crypto Agency | National Cyber and Cryptography Agency |
        National Cyber and Code Agency | State Cyber and Password Agency | National Cyber Security Agency | State Cyber and Signal Agency | National Cyber and Password Agency
gov-csirt kind=state cyber
    any: Gov-CSIRT
    id: Id-SIRTII | ID-SIRTII/CC
lemsaneg kind=state
    id: Lembaga Sandi Negara | Lemsaneg
bin kind=state acronym=BIN
    id: Badan Intelijen Negara | "BIN"
    en: State Intelligence Agency | National Intelligence Agency
kpk kind=state acronym=KPK law
    id: Komisi Pemberantasan Korupsi | "KPK"
    en: Corruption Eradication Commission
bpk kind=state acronym=BPK
    id: Badan Pemeriksa Keuangan | "BPK" | "BPK RI"
    en: Supreme Audit Agency | Audit Board of Indonesia
ojk kind=regulator acronym=OJK
    id: Otoritas Jasa Keuangan | "OJK"
    en: Financial Services Authority
bank-indonesia kind=regulator acronym=BI
    id: Bank Indonesia | "BI"
    en: Bank of Indonesia | Indonesian Central Bank
lps kind=regulator acronym=LPS
    id: Lembaga Penjamin Simpanan
    en: Indonesia Deposit Insurance Corporation
ppatk kind=state acronym=PPATK law
    id: Pusat Pelaporan dan Analisis Transaksi Keuangan | "PPATK"
    en: Financial Transaction Reports and Analysis Center
ombudsman kind=oversight acronym=ORI
    id: Ombudsman | Ombudsman RI | Ombudsman Republik Indonesia
    en: Indonesian Ombudsman
komnas-ham kind=state acronym="Komnas HAM"
    id: Komnas HAM | Komisi Nasional Hak Asasi Manusia
    en: National Commission on Human Rights
komisi-informasi kind=state acronym=KIP
    id: Komisi Informasi Pusat | Komisi Informasi
    en: Central Information Commission
bpkn kind=state acronym=BPKN
    id: Badan Perlindungan Konsumen Nasional | "BPKN"
    en: National Consumer Protection Agency
mk kind=court acronym=MK
    id: Mahkamah Konstitusi | "MK"
    en: Constitutional Court
ma kind=court acronym=MA
    id: Mahkamah Agung
    en: Supreme Court
bpom kind=state acronym=BPOM
    id: Badan Pengawas Obat dan Makanan | "BPOM"
    en: Food and Drug Supervisory Agency | Food and Drug Monitoring Agency
bkn kind=state acronym=BKN
    id: Badan Kepegawaian Negara | "BKN"
    en: National Civil Service Agency | State Civil Service Agency
bps kind=state acronym=BPS
    id: Badan Pusat Statistik | "BPS"
    en: Statistics Indonesia | Central Statistics Agency | Central Bureau of Statistics
bnpb kind=state acronym=BNPB
    id: Badan Nasional Penanggulangan Bencana | "BNPB"
    en: National Disaster Mitigation Agency | National Disaster Management Agency | National Agency for Disaster Management
bmkg kind=state acronym=BMKG
    id: Badan Meteorologi, Klimatologi, dan Geofisika | Badan Meteorologi Klimatologi dan Geofisika | "BMKG"
    en: Meteorology, Climatology and Geophysics Agency | Meteorology, Climatology, and Geophysical Agency
basarnas kind=state acronym=Basarnas
    id: Badan Nasional Pencarian dan Pertolongan | Basarnas | Badan SAR Nasional
    en: National Search and Rescue Agency
brin kind=state acronym=BRIN
    id: Badan Riset dan Inovasi Nasional | "BRIN"
    en: National Research and Innovation Agency
bppt kind=state acronym=BPPT
    id: Badan Pengkajian dan Penerapan Teknologi | "BPPT"
bnn kind=state acronym=BNN law
    id: Badan Narkotika Nasional | "BNN"
    en: National Narcotics Agency
bnpt kind=state acronym=BNPT
    id: Badan Nasional Penanggulangan Terorisme | "BNPT"
    en: National Counterterrorism Agency
bp2mi kind=state acronym=BP2MI
    id: Badan Pelindungan Pekerja Migran Indonesia | "BP2MI"
bkkbn kind=state acronym=BKKBN
    id: "BKKBN" | Badan Kependudukan dan Keluarga Berencana Nasional
lkpp kind=state acronym=LKPP
    id: "LKPP" | Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah
lipi kind=state acronym=LIPI
    id: "LIPI" | Lembaga Ilmu Pengetahuan Indonesia
    en: Indonesian Institute of Sciences
kejaksaan kind=state acronym=Kejagung law
    id: Kejaksaan Agung | Kejagung
    en: Attorney General's Office | Attorney General
bumn kind=state
    id: "BUMN"
pdn kind=state acronym=PDN
    id: Pusat Data Nasional | Pusat Data Nasional Sementara | "PDN" | "PDNS" | "PDNS 2" | Pusat Data Nasional Sementara 2
    en: National Data Center | National Data Centre | Temporary National Data Center | Temporary National Data Centre
dukcapil kind=directorate parent=kemendagri acronym=Dukcapil
    id: Ditjen Dukcapil | Direktorat Jenderal Kependudukan dan Pencatatan Sipil | Dukcapil | Ditjen Kependudukan dan Pencatatan Sipil |
        Ditjen Dukcapil Kemendagri | Dukcapil Kemendagri | Direktorat Jenderal Dukcapil | Kependudukan dan Pencatatan Sipil | Dirjen Dukcapil
    en: Directorate General of Population and Civil Registration | Population and Civil Registration Agency | Civil Registry Office |
        Population and Civil Registration Directorate General | Directorate General of Dukcapil | Directorate General of Population and Civil Registry
aptika kind=directorate parent=kominfo acronym="Ditjen Aptika" cyber
    id: Ditjen Aptika | Direktorat Jenderal Aplikasi Informatika | Ditjen Aplikasi Informatika | Direktorat Jenderal Aptika
    en: Directorate General of Informatics Applications | Directorate General of Information Applications | Directorate General of Informatics Application
pajak kind=directorate parent=kemenkeu acronym=DJP
    id: Ditjen Pajak | Direktorat Jenderal Pajak | "DJP"
    en: Directorate General of Taxes | Tax Directorate General | Directorate General of Taxation | Tax Office
imigrasi kind=directorate parent=kemenkumham acronym="Ditjen Imigrasi"
    id: Ditjen Imigrasi | Direktorat Jenderal Imigrasi | Imigrasi | Ditjen Imigrasi Kemenkumham
    en: Directorate General of Immigration | Immigration Directorate General | Immigration Office | Directorate General of Immigration of the Ministry of Law and Human Rights
bea-cukai kind=directorate parent=kemenkeu
    id: Bea Cukai | Ditjen Bea dan Cukai | Direktorat Jenderal Bea dan Cukai | Bea dan Cukai
    en: Directorate General of Customs and Excise | Customs and Excise
djki kind=directorate parent=kemenkumham
    id: "DJKI" | Ditjen Kekayaan Intelektual

dpr kind=parliament acronym=DPR
    id: Dewan Perwakilan Rakyat | "DPR" | "DPR RI" | "DPR-RI" | Dewan Perwakilan Rakyat Republik Indonesia | Dewan Perwakilan Rakyat RI | Komisi I DPR | Komisi I DPR RI |
        Komisi II DPR | Komisi II DPR RI | Komisi III DPR | Komisi III DPR RI | Komisi IX DPR | Komisi IX DPR RI | Komisi XI DPR | Komisi XI DPR RI |
        Komisi I | Komisi II | Komisi III | Komisi VI | Komisi VI DPR | Komisi VI DPR RI | Komisi VII DPR | Komisi VII DPR RI | Komisi VIII DPR | Komisi X DPR | Komisi IX |
        Komisi I Dewan Perwakilan Rakyat | Komisi I Dewan Perwakilan Rakyat Republik Indonesia | parlemen
    en: House of Representatives | House of Representatives of the Republic of Indonesia | Indonesian House of Representatives | Indonesian Parliament |
        Commission I | Commission II | Commission III | House Commission I | House Commission II | Commission I of the House of Representatives |
        Commission I of the House of Representatives of the Republic of Indonesia | Commission I of the DPR | Commission I of the House |
        Commission II of the House of Representatives | Commission IX | Commission XI | Indonesian House
mpr kind=parliament acronym=MPR
    id: Majelis Permusyawaratan Rakyat | "MPR" | "MPR RI"
    en: People's Consultative Assembly
dpd kind=parliament acronym=DPD
    id: Dewan Perwakilan Daerah | "DPD" | "DPD RI"
    en: Regional Representatives Council

polri kind=police acronym=Polri law
    id: Kepolisian Negara Republik Indonesia | Polri | Kepolisian Republik Indonesia | Mabes Polri | Kepolisian RI | Bareskrim Polri | Bareskrim | Badan Reserse Kriminal Polri |
        Dittipidsiber | Dittipidsiber Bareskrim Polri | Dittipidsiber Bareskrim | Direktorat Tindak Pidana Siber | Direktorat Tindak Pidana Siber Bareskrim Polri |
        Direktorat Tindak Pidana Siber (Dittipidsiber) Bareskrim Polri | Divisi Humas Polri | Divhumas Polri | Cyber Crime Mabes Polri | Cyber Crime Polri |
        Direktorat Tindak Pidana Siber Bareskrim | Bareskrim Mabes Polri | Badan Reserse Kriminal | Siber Bareskrim Polri | Cyber Bareskrim | Siber Polri | Kepolisian
    en: National Police | Indonesian National Police | Indonesian Police | National Police Headquarters | Police Headquarters | National Police Criminal Investigation Department |
        Criminal Investigation Agency | Criminal Investigation Unit of the National Police | National Police's Criminal Investigation Department | Cyber Crime Police Headquarters |
        Police Criminal Investigation Unit | Criminal Investigation Department | Republic of Indonesia Police | Cyber Crime Directorate | Bareskrim
polda-metro kind=police law
    id: Polda Metro Jaya | Kepolisian Daerah Metro Jaya
    en: Jakarta Police | Jakarta Metropolitan Police | Jakarta Metro Police | Metro Jaya Police
tni kind=military acronym=TNI
    id: Tentara Nasional Indonesia | "TNI" | Mabes TNI | TNI AD | TNI AL | TNI AU
    en: Indonesian Military | Indonesian National Armed Forces | Indonesian National Military
bais kind=military acronym=BAIS
    id: Badan Intelijen Strategis | "BAIS" | BAIS TNI | "Bais"
    en: Strategic Intelligence Agency
inafis kind=police
    any: "INAFIS" | "Inafis"

fbi kind=police law
    any: "FBI"
    en: Federal Bureau of Investigation
cisa kind=state cyber
    any: "CISA"
    en: Cybersecurity and Infrastructure Security Agency
interpol kind=police law
    any: Interpol | INTERPOL
europol kind=police law
    any: Europol
ftc kind=regulator
    any: "FTC"
    en: Federal Trade Commission
sec kind=regulator
    any: "SEC"
    en: Securities and Exchange Commission
ico kind=regulator
    any: "ICO"
    en: Information Commissioner's Office
hhs kind=regulator
    any: "HHS"
    en: Department of Health and Human Services | U.S. Department of Health and Human Services
ocr kind=regulator
    any: "OCR"
    en: Office for Civil Rights
nhs kind=state
    any: "NHS"
    en: National Health Service
doj kind=state law
    any: "DOJ"
    en: Department of Justice | Justice Department | U.S. Department of Justice
dhs kind=state
    any: "DHS"
    en: Department of Homeland Security
ncsc kind=state cyber
    any: "NCSC"
    en: National Cyber Security Centre
nca kind=police law
    any: "NCA"
    en: National Crime Agency
nsa kind=state
    any: "NSA"
    en: National Security Agency
cia kind=state
    any: "CIA"
    en: Central Intelligence Agency
oaic kind=regulator
    any: "OAIC"
    en: Office of the Australian Information Commissioner
afp kind=police law
    en: Australian Federal Police
acsc kind=state cyber
    any: "ACSC"
    en: Australian Cyber Security Centre
pdpc kind=regulator
    any: "PDPC"
    en: Personal Data Protection Commission
privacy-commissioner kind=regulator
    en: Privacy Commissioner | Office of the Privacy Commissioner
cnil kind=regulator
    any: "CNIL"
dpc-ireland kind=regulator
    en: Data Protection Commission | Irish Data Protection Commission
un kind=state
    any: "PBB"
    en: United Nations
    id: Perserikatan Bangsa-Bangsa
who kind=state
    id: Organisasi Kesehatan Dunia
    en: World Health Organization
world-bank kind=state
    id: Bank Dunia
    en: World Bank
imf kind=state
    any: "IMF"
eu kind=state
    id: Uni Eropa
    en: European Union | European Commission
us-congress kind=parliament
    en: Congress | Senate | U.S. Senate | US Senate
irs kind=state
    any: "IRS"
    en: Internal Revenue Service
opm kind=state
    any: "OPM"
    en: Office of Personnel Management
pentagon kind=military
    any: Pentagon
white-house kind=state
    id: Gedung Putih
    en: White House
secret-service kind=police law
    en: Secret Service
