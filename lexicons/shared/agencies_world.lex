# Security firms, civil society, parties, and bodies of other countries and of the world.

# --- security firms and researchers ---
class: agency
kaspersky kind=security
    any: Kaspersky | Kaspersky Lab | Kaspersky Indonesia
cissrec kind=security acronym=CISSReC
    id: Lembaga Riset Keamanan Siber CISSReC | Lembaga Riset Siber CISSReC | Lembaga Riset Siber Indonesia CISSReC |
        Lembaga Riset Keamanan Siber dan Komunikasi CISSReC
    en: Communication and Information System Security Research Center |
        Communication & Information System Security Research Center |
        Communication and Information System Security Research Centre | Cyber Security Research Institute CISSReC
    any: CISSReC | CISSRec | "Cissrec"
vaksincom kind=security
    any: Vaksincom | Vaksin.com | PT Vaksincom
safenet kind=ngo acronym=SAFEnet
    any: SAFEnet | Southeast Asia Freedom of Expression Network | SafeNet
elsam kind=ngo acronym=ELSAM
    id: Lembaga Studi dan Advokasi Masyarakat
    en: Institute for Policy Research and Advocacy
    any: ELSAM
ict-institute kind=security
    any: ICT Institute | Indonesia ICT Institute | Indonesian ICT Institute
icsf kind=security acronym=ICSF
    any: Indonesia Cyber Security Forum | "ICSF" | Indonesian Cyber Security Forum
indonesian-digital-empowering-community kind=security
    any: Indonesian Digital Empowering Community | "IDIEC"
indonesia-cyber-crime-combat-center kind=security
    any: Indonesia Cyber Crime Combat Center | Indonesian Cyber Crime Combat Center
asosiasi-fintech-indonesia kind=ngo
    any: Asosiasi Fintech Indonesia | Aftech
afpi kind=ngo
    any: AFPI | Asosiasi Fintech Pendanaan Bersama Indonesia
apjii kind=ngo acronym=APJII
    id: Asosiasi Penyelenggara Jasa Internet Indonesia
    en: Indonesian Internet Service Providers Association | Indonesia Internet Service Provider Association |
        Association of Indonesian Internet Service Providers
    any: "APJII"
idea kind=ngo
    any: Asosiasi E-Commerce Indonesia | "idEA" | Indonesian E-Commerce Association
atsi kind=ngo
    any: Asosiasi Penyelenggara Telekomunikasi Seluruh Indonesia | "ATSI"
mastel kind=ngo
    any: Mastel | Masyarakat Telematika Indonesia
ylki kind=ngo acronym=YLKI
    id: Yayasan Lembaga Konsumen Indonesia
    en: Indonesian Consumers Foundation | Indonesian Consumers Organization |
        Indonesian Consumers Protection Foundation
    any: "YLKI"
kki kind=ngo acronym=KKI
    id: Komunitas Konsumen Indonesia
    en: Indonesian Consumer Community
ylbhi kind=ngo acronym=YLBHI
    id: Yayasan Lembaga Bantuan Hukum Indonesia
    en: Indonesian Legal Aid Foundation
    any: "YLBHI"
lbh-jakarta kind=ngo
    any: LBH Jakarta | Lembaga Bantuan Hukum Jakarta
lbh-pers kind=ngo
    any: LBH Pers
kontras kind=ngo
    any: "KontraS" | Komisi untuk Orang Hilang dan Korban Tindak Kekerasan
icw kind=ngo acronym=ICW
    any: Indonesia Corruption Watch | "ICW" | Indonesian Corruption Watch
perludem kind=ngo
    id: Perkumpulan untuk Pemilu dan Demokrasi
    en: Association for Elections and Democracy
    any: Perludem
imparsial kind=ngo
    any: "Imparsial"
walhi kind=ngo
    any: Walhi
greenpeace kind=ngo
    any: Greenpeace | Greenpeace Indonesia
wwf-indonesia kind=ngo
    any: WWF Indonesia
drone-emprit kind=security
    any: Drone Emprit
csis kind=ngo acronym=CSIS
    any: Centre for Strategic and International Studies | Center for Strategic and International Studies | "CSIS"
indef kind=ngo
    any: "Indef" | "INDEF" | Institute for Development of Economics and Finance
nu kind=ngo
    any: Nahdlatul Ulama | "PBNU" | Pengurus Besar Nahdlatul Ulama
muhammadiyah kind=ngo
    any: Muhammadiyah | PP Muhammadiyah
mui kind=ngo acronym=MUI
    any: Majelis Ulama Indonesia | "MUI"
kadin kind=ngo
    any: "Kadin" | Kamar Dagang dan Industri Indonesia
apindo kind=ngo
    any: Apindo
idi kind=ngo
    any: Ikatan Dokter Indonesia | "IDI"
pmi kind=ngo
    any: Palang Merah Indonesia | "PMI"
ethical-hacker-indonesia kind=security
    any: Ethical Hacker Indonesia
periksa-data kind=security
    any: Periksa Data | PeriksaData
digital-forensic-indonesia kind=security
    any: Digital Forensic Indonesia | Indonesia Digital Forensic
under-the-breach kind=security
    any: Under the Breach | @underthebreach | @UnderTheBreach | Underthebreach
vpnmentor kind=security
    any: vpnMentor | vpn Mentor
surfshark kind=security
    any: Surfshark
nordvpn kind=security
    any: NordVPN
expressvpn kind=security
    any: ExpressVPN
comparitech kind=security
    any: Comparitech
group-ib kind=security
    any: Group-IB | Group IB
mandiant kind=security
    any: Mandiant | FireEye
cyble kind=security
    any: Cyble | Cyble Research
crowdstrike kind=security
    any: CrowdStrike
palo-alto kind=security
    any: Palo Alto Networks | "Unit 42"
check-point kind=security
    any: Check Point Research | Check Point Software
symantec kind=security
    any: Symantec | NortonLifeLock | "Norton"
mcafee kind=security
    any: McAfee | Trellix
trend-micro kind=security
    any: Trend Micro
sophos kind=security
    any: Sophos | SophosLabs
eset kind=security
    any: "ESET" | ESET Research
bitdefender kind=security
    any: Bitdefender
avast kind=security
    any: Avast
avg kind=security
    any: "AVG"
f-secure kind=security
    any: F-Secure
avira kind=security
    any: "Avira"
malwarebytes kind=security
    any: Malwarebytes
emsisoft kind=security
    any: Emsisoft
fortinet kind=security
    any: Fortinet | FortiGuard Labs | Fortinet Indonesia
recorded-future kind=security
    any: Recorded Future
flashpoint kind=security
    any: "Flashpoint"
intel-471 kind=security
    any: Intel 471
kela kind=security
    any: KELA
hudson-rock kind=security
    any: Hudson Rock
darkowl kind=security
    any: DarkOwl
spycloud kind=security
    any: SpyCloud
cybernews kind=security
    any: Cybernews
cloudsek kind=security
    any: CloudSEK
resecurity kind=security
    any: Resecurity
socradar kind=security
    any: SOCRadar
proofpoint kind=security
    any: Proofpoint
imperva kind=security
    any: Imperva
tenable kind=security
    any: Tenable
rapid7 kind=security
    any: Rapid7
qualys kind=security
    any: Qualys
cloudflare kind=security
    any: Cloudflare
akamai kind=security
    any: Akamai
zscaler kind=security
    any: Zscaler
sentinelone kind=security
    any: SentinelOne
varonis kind=security
    any: Varonis
darktrace kind=security
    any: Darktrace
secureworks kind=security
    any: Secureworks
kroll kind=security
    any: Kroll
verint kind=security
    any: Verint
hibp kind=security
    any: Have I Been Pwned | HaveIBeenPwned | Have I been pwned?
upguard kind=security
    any: UpGuard
vx-underground kind=security
    any: vx-underground | @vxunderground
zerofox kind=security
    any: ZeroFox
cybereason kind=security
    any: Cybereason
blackberry kind=security
    any: BlackBerry
withsecure kind=security
    any: WithSecure
dragos kind=security
    any: "Dragos"
ncc-group kind=security
    any: NCC Group

# --- firms and bodies of Indonesia on cyber security, privacy and the law ---
digiserve kind=security
    any: Digiserve
itsec-asia kind=security
    any: ITSEC Asia | PT ITSEC Asia
ensign-infosecurity kind=security
    any: Ensign InfoSecurity
xynexis kind=security
    any: Xynexis
spentera kind=security
    any: Spentera | PT Spentera
awanpintar kind=security
    any: AwanPintar | AwanPintar.id
appdi kind=ngo
    any: Asosiasi Profesional Privasi Data Indonesia | APPDI
aaji kind=ngo
    id: Asosiasi Asuransi Jiwa Indonesia
    en: Indonesian Life Insurance Association
    any: "AAJI"
aaui kind=ngo
    id: Asosiasi Asuransi Umum Indonesia
    en: General Insurance Association of Indonesia
    any: "AAUI"
perbanas kind=ngo
    id: Perhimpunan Bank Nasional
    any: Perbanas
persi kind=ngo
    id: Perhimpunan Rumah Sakit Seluruh Indonesia | Persatuan Rumah Sakit Seluruh Indonesia
    en: Indonesian Hospital Association
aji-indonesia kind=ngo
    id: Aliansi Jurnalis Independen
    en: Alliance of Independent Journalists
    any: AJI Indonesia
pwi kind=ngo
    id: Persatuan Wartawan Indonesia
    en: Indonesian Journalists Association
amsi kind=ngo
    id: Asosiasi Media Siber Indonesia
    en: Indonesian Cyber Media Association
    any: "AMSI"
icjr kind=ngo
    any: Institute for Criminal Justice Reform | "ICJR"
peradi kind=ngo
    any: "Peradi" | Perhimpunan Advokat Indonesia
pgri kind=ngo
    id: Persatuan Guru Republik Indonesia
    en: Indonesian Teachers Association
    any: "PGRI"
jppi kind=ngo
    id: Jaringan Pemantau Pendidikan Indonesia
    any: "JPPI"
celios kind=ngo
    any: "Celios" | "CELIOS" | Center of Economic and Law Studies

# --- parties ---
pdip kind=party
    en: Indonesian Democratic Party of Struggle
    any: "PDIP" | "PDI-P" | PDI Perjuangan | Partai Demokrasi Indonesia Perjuangan | "PDI"
golkar kind=party
    any: Partai Golkar | Golkar | Golkar Party | Fraksi Golkar
gerindra kind=party
    any: Partai Gerindra | Gerindra | Gerindra Party | Fraksi Gerindra
nasdem kind=party
    any: Partai NasDem | NasDem | NasDem Party | Fraksi NasDem
pkb kind=party
    en: National Awakening Party
    any: Partai Kebangkitan Bangsa | "PKB"
pks kind=party
    any: Partai Keadilan Sejahtera | "PKS" | Fraksi PKS | PKS faction | Prosperous Justice Party
pan-party kind=party strict
    id: Partai Amanat Nasional | "PAN" | Fraksi PAN
    en: National Mandate Party
demokrat kind=party
    any: Partai Demokrat | Democratic Party | "Demokrat"
ppp kind=party
    any: Partai Persatuan Pembangunan | "PPP" | PPP faction | United Development Party
psi kind=party
    any: Partai Solidaritas Indonesia | "PSI"
partai-perindo kind=party
    any: Partai Perindo | Perindo
pkr kind=party
    any: "PKR" | Parti Keadilan Rakyat | People's Justice Party
umno kind=party
    any: "UMNO" | "Umno" | United Malays National Organisation | United Malays National Organization
dap-malaysia kind=party
    any: "DAP" | Democratic Action Party
pas-malaysia kind=party
    any: "PAS" | Parti Islam Se-Malaysia | Pan-Malaysian Islamic Party
bersatu-malaysia kind=party
    any: Parti Bersatu | Parti Pribumi Bersatu Malaysia
mca-malaysia kind=party
    any: "MCA" | Malaysian Chinese Association
pap-singapore kind=party
    any: "PAP" | People's Action Party
workers-party-singapore kind=party
    any: Workers' Party | Workers’ Party
# --- data protection, cyber and other authorities of the neighbours and of Asia ---
jpdp-malaysia kind=regulator
    id: Komisioner Perlindungan Data Pribadi Malaysia
    en: Personal Data Protection Department | Department of Personal Data Protection | Personal Data Protection Commissioner Malaysia
    any: Jabatan Perlindungan Data Peribadi
lhdn-malaysia kind=state
    en: Inland Revenue Board of Malaysia | Inland Revenue Board
    any: Lembaga Hasil Dalam Negeri
imigresen-malaysia kind=state
    id: Imigrasi Malaysia
    en: Malaysian Immigration Department | Immigration Department of Malaysia
    any: Jabatan Imigresen Malaysia
epf-malaysia kind=state
    en: Employees Provident Fund
    any: "KWSP" | Kumpulan Wang Simpanan Pekerja
imda kind=regulator
    any: Infocomm Media Development Authority | "IMDA"
cpf-singapore kind=state
    any: Central Provident Fund Board | CPF Board
ncsa-thailand kind=cyber
    en: National Cyber Security Agency of Thailand | Thailand's National Cyber Security Agency
    any: ThaiCERT
nbtc-thailand kind=regulator
    en: National Broadcasting and Telecommunications Commission
    any: "NBTC"
gsis-philippines kind=state
    any: Government Service Insurance System | "GSIS"
trai-india kind=regulator
    any: Telecom Regulatory Authority of India | "TRAI"
sebi-india kind=regulator
    any: Securities and Exchange Board of India | "SEBI"
epfo-india kind=state
    any: Employees' Provident Fund Organisation | "EPFO"
icmr-india kind=state
    any: Indian Council of Medical Research | "ICMR"
kisa-korea kind=cyber
    id: Badan Internet dan Keamanan Korea
    en: Korea Internet & Security Agency | Korea Internet and Security Agency
    any: "KISA"
fss-korea kind=regulator
    any: Financial Supervisory Service
jpcert kind=cyber
    any: JPCERT | JPCERT/CC
fsa-japan kind=regulator
    en: Financial Services Agency of Japan | Japan's Financial Services Agency | Japanese Financial Services Agency
asic-australia kind=regulator
    any: Australian Securities and Investments Commission
accc-australia kind=regulator
    any: Australian Competition and Consumer Commission | "ACCC"
ato-australia kind=state
    any: Australian Taxation Office

bank-negara-malaysia kind=regulator
    any: Bank Negara Malaysia | "BNM"
bangko-sentral kind=regulator
    any: Bangko Sentral ng Pilipinas | Bangko Sentral | "BSP"
reserve-bank-of-india kind=regulator
    any: Reserve Bank of India | "RBI"
bank-of-thailand kind=regulator
    any: Bank of Thailand
hong-kong-monetary-authority kind=regulator
    any: Hong Kong Monetary Authority | "HKMA"
state-bank-of-vietnam kind=regulator
    any: State Bank of Vietnam
reserve-bank-of-australia kind=regulator
    any: Reserve Bank of Australia
democratic-alliance-hong-kong kind=party
    any: Democratic Alliance for the Betterment and Progress of Hong Kong | "DAB"
attorney-generals-chambers kind=court
    any: Attorney-General's Chambers | Attorney General's Chambers
hanura kind=party
    any: Hanura | Partai Hanura
partai-buruh kind=party
    any: Partai Buruh
partai-gelora kind=party
    any: Partai Gelora
partai-berkarya kind=party
    any: Partai Berkarya
partai-bulan-bintang kind=party
    any: Partai Bulan Bintang
partai-ummat kind=party
    any: Partai Ummat

# --- authorities of Europe and the world ---
edpb kind=regulator
    id: Dewan Perlindungan Data Eropa
    en: European Data Protection Board
    any: "EDPB"
edps kind=regulator
    id: Pengawas Perlindungan Data Eropa
    en: European Data Protection Supervisor
enisa kind=cyber
    id: Badan Keamanan Siber Uni Eropa
    en: European Union Agency for Cybersecurity | EU Agency for Cybersecurity
    any: "ENISA"
dutch-dpa kind=regulator
    id: Otoritas Perlindungan Data Belanda
    en: Dutch Data Protection Authority
    any: Autoriteit Persoonsgegevens
unicef kind=state
    any: "UNICEF" | "Unicef"
unhcr kind=state
    any: "UNHCR"
iaea kind=state
    id: Badan Energi Atom Internasional
    en: International Atomic Energy Agency
    any: "IAEA"
itu kind=state
    id: Persatuan Telekomunikasi Internasional | Uni Telekomunikasi Internasional
    en: International Telecommunication Union
adb kind=state
    id: Bank Pembangunan Asia
    en: Asian Development Bank

# --- police, regulators and governments elsewhere ---
fbi kind=police acronym=FBI
    any: "FBI" | Federal Bureau of Investigation
    id: Biro Investigasi Federal | Biro Penyelidik Federal | Biro Penyelidikan Federal
cia kind=state
    any: "CIA" | Central Intelligence Agency
nsa kind=state
    any: "NSA" | National Security Agency
    id: Badan Keamanan Nasional AS | Badan Keamanan Nasional Amerika Serikat
cisa kind=cyber acronym=CISA
    any: "CISA" | Cybersecurity and Infrastructure Security Agency
    id: Badan Keamanan Siber dan Infrastruktur | Badan Keamanan Siber dan Infrastruktur AS | Badan Keamanan Siber dan Keamanan Infrastruktur
dhs kind=state
    any: "DHS" | Department of Homeland Security | Homeland Security
    id: Departemen Keamanan Dalam Negeri | Departemen Keamanan Dalam Negeri AS
doj kind=police
    any: Department of Justice | Justice Department | "DOJ" | "DoJ" | US Justice Department |
        U.S. Department of Justice
    id: Departemen Kehakiman AS | Departemen Kehakiman Amerika Serikat | Kementerian Kehakiman AS |
        Kementerian Kehakiman Amerika Serikat
secret-service kind=police
    any: Secret Service | US Secret Service | U.S. Secret Service
ftc kind=regulator acronym=FTC
    any: Federal Trade Commission | "FTC"
    id: Komisi Perdagangan Federal | Komisi Perdagangan Federal AS
sec kind=regulator acronym=SEC
    any: Securities and Exchange Commission | "SEC"
    id: Komisi Sekuritas dan Bursa | Komisi Sekuritas dan Bursa AS | Komisi Bursa dan Sekuritas AS
fcc kind=regulator
    any: Federal Communications Commission | "FCC"
    id: Komisi Komunikasi Federal | Komisi Komunikasi Federal AS
hhs kind=regulator
    en: U.S. Department of Health and Human Services
    any: Department of Health and Human Services | "HHS" | Office for Civil Rights | Health and Human Services
irs kind=state
    any: Internal Revenue Service | "IRS"
opm kind=state
    any: Office of Personnel Management | "OPM"
nist kind=state
    any: National Institute of Standards and Technology | "NIST"
pentagon kind=military
    any: "Pentagon" | Department of Defense | US Department of Defense | U.S. Department of Defense
white-house kind=state
    any: White House | Gedung Putih
us-congress kind=parliament
    any: "Congress" | US Congress | US Senate | "Senate" | U.S. Senate
state-department kind=state
    any: State Department | US State Department | Department of State
us-treasury kind=regulator
    any: US Treasury | Treasury Department | Department of the Treasury | U.S. Treasury
mossos-desquadra kind=police
    any: Mossos d'Esquadra | "Mossos"
guardia-civil kind=police
    any: Guardia Civil | Spanish Civil Guard
policia-nacional kind=police
    any: Policía Nacional | Policia Nacional
generalitat kind=state
    any: Generalitat | Generalitat of Catalonia | Generalitat de Catalunya
gendarmerie kind=police
    any: Gendarmerie | Gendarmerie Nationale
carabinieri kind=police
    any: Carabinieri
polizia-postale kind=police
    any: Polizia Postale
bundeskriminalamt kind=police
    any: Bundeskriminalamt | "BKA" | Federal Criminal Police Office | German Federal Criminal Police
bsi-germany kind=cyber
    any: Bundesamt für Sicherheit in der Informationstechnik | Federal Office for Information Security | German Federal Office for Information Security
bundestag kind=parliament
    any: Bundestag | German Bundestag
european-parliament kind=parliament
    id: Parlemen Eropa
    en: European Parliament
knesset kind=parliament
    any: Knesset
duma kind=parliament
    any: State Duma
lok-sabha kind=parliament
    any: Lok Sabha
rajya-sabha kind=parliament
    any: Rajya Sabha
riksdag kind=parliament
    any: Riksdag
storting kind=parliament
    any: Storting
folketing kind=parliament
    any: Folketing
house-of-commons kind=parliament
    any: House of Commons
house-of-lords kind=parliament
    any: House of Lords
central-criminal-court kind=court
    any: Old Bailey
afd kind=party
    any: "AfD" | Alternative for Germany
rcmp kind=police
    any: Royal Canadian Mounted Police | "RCMP"
anssi kind=cyber
    any: "ANSSI"
aepd kind=regulator
    any: "AEPD" | Agencia Española de Protección de Datos | Spanish Data Protection Agency
garante-privacy kind=regulator
    any: Garante Privacy | Garante della Privacy | Garante per la protezione dei dati personali
incibe kind=cyber
    any: "INCIBE"
europol kind=police
    any: Europol
eurojust kind=police
    any: Eurojust
interpol kind=police
    any: Interpol
nca kind=police
    any: National Crime Agency | "NCA"
    id: Badan Kejahatan Nasional Inggris | Badan Kriminal Nasional Inggris | Badan Pemberantasan Kejahatan Nasional Inggris
met-police kind=police
    any: Metropolitan Police | Scotland Yard | Met Police
    id: Kepolisian Metropolitan London | Polisi Metropolitan London
national-cyber-security-centre kind=cyber
    any: National Cyber Security Centre | "NCSC"
gchq kind=state
    any: "GCHQ"
ico kind=regulator acronym=ICO
    any: Information Commissioner's Office | "ICO"
    id: Kantor Komisaris Informasi Inggris |
        Kantor Komisioner Informasi Inggris | Komisi Informasi Inggris | Otoritas Perlindungan Data Inggris
nhs kind=state
    any: National Health Service | "NHS" | NHS England | NHS Digital
european-commission kind=regulator
    any: European Commission | Komisi Eropa
european-union kind=regulator
    any: European Union | Uni Eropa
dpc-ireland kind=regulator
    any: Data Protection Commission | "DPC" | Irish Data Protection Commission
    id: Komisi Perlindungan Data Irlandia | Otoritas Perlindungan Data Irlandia | Komisioner Perlindungan Data Irlandia
cnil kind=regulator
    any: "CNIL"
    id: Komisi Nasional Informatika dan Kebebasan | Otoritas Perlindungan Data Prancis
pdpc kind=regulator acronym=PDPC
    any: Personal Data Protection Commission | "PDPC"
    id: Komisi Perlindungan Data Pribadi Singapura | Komisi Pelindungan Data Pribadi Singapura
csa-singapore kind=cyber
    any: Cyber Security Agency of Singapore | Cyber Security Agency | "CSA" | SingCERT
mas-singapore kind=regulator
    any: Monetary Authority of Singapore | "MAS"
singapore-police kind=police
    any: Singapore Police Force | Singapore Police
govtech kind=state
    any: GovTech | Smart Nation and Digital Government Office
mcmc kind=regulator
    any: Malaysian Communications and Multimedia Commission | "MCMC" |
        Suruhanjaya Komunikasi dan Multimedia Malaysia
cybersecurity-malaysia kind=cyber
    any: CyberSecurity Malaysia | Cyber Security Malaysia | National Cyber Security Agency | "NACSA" | MyCERT
jpn-malaysia kind=state
    any: Jabatan Pendaftaran Negara | National Registration Department
comelec kind=election
    any: Comelec | "COMELEC" | Commission on Elections
dict-philippines kind=regulator acronym=DICT
    en: Department of Information and Communications Technology
    any: "DICT"
cicc-philippines kind=cyber acronym=CICC
    any: Cybercrime Investigation and Coordinating Center
nbi-philippines kind=police acronym=NBI
    any: National Bureau of Investigation
mdes-thailand kind=regulator
    id: Kementerian Ekonomi dan Masyarakat Digital Thailand
    en: Digital Economy and Society Ministry | Ministry of Digital Economy and Society | DES Ministry
meity-india kind=regulator acronym=MeitY
    any: Ministry of Electronics and Information Technology | "MeitY"
npc-philippines kind=regulator
    any: National Privacy Commission
    id: Komisi Privasi Nasional | Komisi Privasi Nasional Filipina | Komisi Privasi Filipina
philhealth kind=state
    any: PhilHealth | Philippine Health Insurance Corporation
oaic kind=regulator
    id: Kantor Komisaris Informasi Australia | Kantor Komisioner Informasi Australia | Komisi Privasi Australia
    en: Office of the Australian Information Commissioner | Australian Privacy Commissioner | Australian Information Commissioner |
        Privacy Commissioner of Australia | Information Commissioner of Australia
    any: "OAIC"
afp kind=police
    id: Polisi Federal Australia | Kepolisian Federal Australia
    en: Australian Federal Police
australian-cyber-security-centre kind=cyber
    id: Pusat Keamanan Siber Australia
    en: Australian Cyber Security Centre
    any: "ACSC"
# the police of a country, by the id that "national police" has in a report of it
polri-thailand kind=police
    id: Kepolisian Kerajaan Thailand | Polisi Kerajaan Thailand | Kepolisian Thailand | Kepolisian Nasional Thailand
    en: Royal Thai Police | Thai Royal Police | Thai Police
polri-malaysia kind=police
    id: Kepolisian Diraja Malaysia | Polisi Diraja Malaysia | Kepolisian Malaysia | Kepolisian Kerajaan Malaysia
    en: Royal Malaysia Police | Royal Malaysian Police
    any: Polis Diraja Malaysia | "PDRM"
polri-filipina kind=police
    id: Kepolisian Nasional Filipina | Kepolisian Filipina
    en: Philippine National Police | Philippines National Police
polri-korea-selatan kind=police
    id: Badan Kepolisian Nasional Korea | Kepolisian Korea Selatan | Kepolisian Nasional Korea Selatan
    en: Korean National Police Agency | Korea National Police | Korean National Police | South Korean National Police | South Korean Police | South Korea's Police
australian-signals-directorate kind=state
    any: Australian Signals Directorate | "ASD"
cert-in kind=cyber
    any: CERT-In
uidai kind=state
    any: "UIDAI" | Unique Identification Authority of India
kpcc kind=regulator
    any: Personal Information Protection Commission | "PIPC"
cac-china kind=regulator
    any: Cyberspace Administration of China
un kind=state
    any: United Nations | "PBB" | Perserikatan Bangsa-Bangsa | "UN" | Perserikatan Bangsa Bangsa
who kind=state
    any: World Health Organization | "WHO" | Organisasi Kesehatan Dunia
icrc kind=ngo
    any: International Committee of the Red Cross | "ICRC" | Red Cross
world-bank kind=state
    any: World Bank | Bank Dunia
imf kind=state
    any: International Monetary Fund | "IMF" | Dana Moneter Internasional
nato kind=state
    any: "NATO"
asean kind=state
    any: "ASEAN"
opec kind=state
    any: "OPEC"
electronic-frontier-foundation kind=ngo
    any: Electronic Frontier Foundation | "EFF"
access-now kind=ngo
    any: Access Now
privacy-international kind=ngo
    any: Privacy International
amnesty-international kind=ngo
    any: Amnesty International
human-rights-watch kind=ngo
    any: Human Rights Watch
citizen-lab kind=ngo
    any: Citizen Lab
federal-reserve kind=state
    any: Federal Reserve
bank-of-england kind=state
    any: Bank of England
european-central-bank kind=state
    any: European Central Bank
dark-tracer kind=security
    any: DarkTracer | Dark Tracer | @darktracer_int
daily-dark-web kind=security
    any: DailyDarkWeb | Daily Dark Web | @DailyDarkWeb
hackmanac kind=security
    any: HackManac | Hackmanac | @H4ckManac | @H4ckmanac
stealthmole kind=security
    any: StealthMole | Stealth Mole | @stealthmole_int
darkeye kind=security
    any: DarkEye
threatmon kind=security
    any: ThreatMon | @MonThreat
ransomware-live kind=security
    any: Ransomware.live
dark-web-informer kind=security
    any: Dark Web Informer | @DarkWebInformer
cyberint kind=security
    any: Cyberint
falconfeeds kind=security
    any: FalconFeeds | FalconFeeds.io | FalconFeedsio | @FalconFeedsio
ict-watch kind=ngo
    any: ICT Watch

# --- further security firms and those who watch leaks ---
chainalysis kind=security = Chainalysis
elliptic kind=security = Elliptic blockchain | Elliptic Enterprises
trm-labs kind=security = TRM Labs
peckshield kind=security = PeckShield
certik kind=security = CertiK
slowmist kind=security = SlowMist
coveware kind=security = Coveware
censys kind=security = "Censys"
shodan kind=security = "Shodan"
greynoise kind=security = GreyNoise
bitsight kind=security = Bitsight
securityscorecard kind=security = SecurityScorecard
black-kite kind=security = Black Kite
riskiq kind=security = RiskIQ
digital-shadows kind=security = Digital Shadows | ReliaQuest
cybersixgill kind=security = Cybersixgill | Sixgill
searchlight-cyber kind=security = Searchlight Cyber
constella kind=security = Constella Intelligence
hold-security kind=security = Hold Security
risk-based-security kind=security = Risk Based Security
wizcase kind=security = WizCase
safetydetectives kind=security = SafetyDetectives | Safety Detectives
website-planet kind=security = Website Planet | WebsitePlanet
security-discovery kind=security = Security Discovery | SecurityDiscovery
leakix kind=security = LeakIX
dehashed kind=company = DeHashed
intelx kind=security = Intelligence X | "IntelX"
snusbase kind=security = Snusbase
leakcheck kind=security = LeakCheck
cypher-intel kind=security = Cyfirma | CYFIRMA
horangi kind=security = Horangi
netskope kind=security = Netskope
forcepoint kind=security = Forcepoint
barracuda-networks kind=company = Barracuda Networks
mimecast kind=security = Mimecast
sonatype kind=security = Sonatype
snyk kind=security = "Snyk"
wiz-security kind=security = Wiz Research
orca-security kind=security = Orca Security
trustwave kind=security = Trustwave
arctic-wolf kind=security = Arctic Wolf
huntress kind=security = Huntress Labs
red-canary kind=security = Red Canary
esentire kind=security = eSentire
veracode kind=security = Veracode
checkmarx kind=security = Checkmarx
cyberark kind=security = CyberArk
beyondtrust kind=company = BeyondTrust
claroty kind=security = Claroty
armis kind=security = "Armis"
nozomi kind=security = Nozomi Networks
volexity kind=security = Volexity
sekoia kind=security = Sekoia | Sekoia.io
fox-it kind=security = Fox-IT
threatfabric kind=security = ThreatFabric
zimperium kind=security = Zimperium
g-data kind=security = G Data CyberDefense
dr-web kind=security = Doctor Web | Dr.Web
positive-technologies kind=security = Positive Technologies
webroot kind=security = Webroot
quick-heal kind=security = Quick Heal | Seqrite
digicert kind=company = DigiCert
watchguard kind=company = WatchGuard
sonicwall kind=company = SonicWall
f5-networks kind=company = F5 Networks | F5 Inc
juniper-networks kind=company = Juniper Networks
sangfor kind=security = Sangfor | Sangfor Technologies
google-tag kind=security = Google Threat Intelligence Group | Threat Analysis Group | Google Threat Intelligence | Google Mandiant
microsoft-threat kind=security = Microsoft Threat Intelligence | Microsoft Security Response Center
project-zero kind=security = Project Zero
zero-day-initiative kind=security = Zero Day Initiative
hackerone kind=security = HackerOne
bugcrowd kind=security = Bugcrowd
cyber-army-indonesia kind=security = CyberArmyID | Cyber Army Indonesia | cyberarmy.id
defenxor kind=security = Defenxor
virtus-indonesia kind=security = Virtus Technology Indonesia
prosperita kind=security = Prosperita | Prosperita Mitra Indonesia
peris-ai kind=security = Peris.ai
cfds-ugm kind=security = Center for Digital Society | CfDS UGM | "CfDS"
fourtrezz kind=security = Fourtrezz
itrc kind=ngo = Identity Theft Resource Center
privacy-rights-clearinghouse kind=ngo = Privacy Rights Clearinghouse
internet-freedom-foundation kind=ngo = Internet Freedom Foundation
noyb kind=ngo = "noyb" | NOYB
beuc kind=ngo = BEUC | European Consumer Organisation
aclu kind=ngo = ACLU | American Civil Liberties Union
epic-privacy kind=ngo = Electronic Privacy Information Center
open-rights-group kind=ngo = Open Rights Group
big-brother-watch kind=ngo = Big Brother Watch
digital-rights-watch kind=ngo = Digital Rights Watch
engagemedia kind=ngo = EngageMedia
shadowserver kind=security = Shadowserver | Shadowserver Foundation
wikileaks kind=ngo = WikiLeaks
ddosecrets kind=ngo = DDoSecrets | Distributed Denial of Secrets
reporters-without-borders kind=ngo = Reporters Without Borders
transparency-international kind=ngo = Transparency International | Transparency International Indonesia
# --- further associations and civil society of Indonesia ---
abdi-data kind=ngo = Asosiasi Big Data dan AI | Asosiasi Big Data Indonesia
idpro kind=ngo = IDPRO | Asosiasi Data Center Indonesia | Indonesia Data Center Provider Organization
aptiknas kind=ngo = Aptiknas | Asosiasi Pengusaha TIK Nasional
aspi-pembayaran kind=ngo = Asosiasi Sistem Pembayaran Indonesia | "ASPI"
aspakrindo kind=ngo = Aspakrindo | Asosiasi Pedagang Aset Kripto Indonesia | Asosiasi Blockchain Indonesia
appi-pembiayaan kind=ngo = Asosiasi Perusahaan Pembiayaan Indonesia | "APPI"
asperindo kind=ngo = Asperindo
aludi kind=ngo = Asosiasi Layanan Urun Dana Indonesia | "ALUDI"
rei-property kind=ngo = Real Estat Indonesia
phri kind=ngo = Perhimpunan Hotel dan Restoran Indonesia | "PHRI"
inaca kind=ngo = "INACA" | Indonesia National Air Carriers Association
amphuri kind=ngo = Amphuri
asita kind=ngo = "ASITA"
himbara kind=ngo = Himbara | Himpunan Bank Milik Negara
asbanda kind=ngo = Asbanda | Asosiasi Bank Pembangunan Daerah
arssi kind=ngo = ARSSI | Asosiasi Rumah Sakit Swasta Indonesia
ppni kind=ngo = Persatuan Perawat Nasional Indonesia | "PPNI"
isaca kind=ngo = ISACA | ISACA Indonesia
ikatan-audit-sistem kind=ngo = Ikatan Audit Sistem Informasi Indonesia | "IASII"
lokataru kind=ngo = Lokataru | Lokataru Foundation
setara-institute kind=ngo = Setara Institute
pshk kind=ngo = "PSHK" | Pusat Studi Hukum dan Kebijakan Indonesia
fitra kind=ngo = Seknas Fitra
jppr kind=ngo = "JPPR" | Jaringan Pendidikan Pemilih untuk Rakyat
netgrit kind=ngo = Netgrit | Network for Democracy and Electoral Integrity
kode-inisiatif kind=ngo = KoDe Inisiatif
remotivi kind=ngo = Remotivi
watchdoc kind=ngo = Watchdoc
combine-institution kind=ngo = Combine Resource Institution
koalisi-pdp kind=ngo = Koalisi Advokasi Perlindungan Data Pribadi | Koalisi Advokasi RUU PDP
iclc kind=ngo = Indonesia Cyber Law Community | Indonesian Cyber Law Community
serikat-buruh-kspi kind=ngo = "KSPI" | Konfederasi Serikat Pekerja Indonesia
migrant-care kind=ngo = Migrant CARE | Migrant Care
maarif-institute kind=ngo = Maarif Institute
# --- further authorities of the neighbours and the world ---
kvkk kind=regulator = KVKK | Kişisel Verileri Koruma Kurumu | Turkish Data Protection Authority
uodo kind=regulator = UODO | Polish Data Protection Authority
imy-sweden kind=regulator = Integritetsskyddsmyndigheten | Swedish Authority for Privacy Protection
datatilsynet kind=regulator = Datatilsynet
cnpd kind=regulator = "CNPD"
anpd-brazil kind=regulator = Autoridade Nacional de Proteção de Dados | "ANPD"
inai-mexico kind=regulator = "INAI"
opc-canada kind=regulator = Office of the Privacy Commissioner of Canada | Privacy Commissioner of Canada
hmbbfdi kind=regulator = Hamburg Commissioner for Data Protection | HmbBfDI
bfdi kind=regulator = BfDI | Federal Commissioner for Data Protection
edoeb kind=regulator = Federal Data Protection and Information Commissioner
information-regulator-sa kind=regulator = Information Regulator of South Africa
ndpc-nigeria kind=regulator = Nigeria Data Protection Commission | Nigeria Data Protection Bureau | "NDPC"
cppa kind=regulator = California Privacy Protection Agency
cfpb kind=regulator = Consumer Financial Protection Bureau | "CFPB"
occ-us kind=regulator = Office of the Comptroller of the Currency
fincen kind=regulator = FinCEN | Financial Crimes Enforcement Network
ofac kind=regulator = "OFAC" | Office of Foreign Assets Control
fdic kind=regulator = "FDIC" | Federal Deposit Insurance Corporation
nydfs kind=regulator = New York State Department of Financial Services | New York Department of Financial Services | "NYDFS"
ssa-us kind=state = Social Security Administration
cyber-command kind=military = US Cyber Command | U.S. Cyber Command | Cyber Command
nypd kind=police = "NYPD"
lapd kind=police = "LAPD"
us-attorney kind=police = US Attorney's Office | U.S. Attorney's Office
fca-uk kind=regulator = Financial Conduct Authority
ofcom kind=regulator = Ofcom
action-fraud kind=police = Action Fraud
cert-eu kind=cyber = CERT-EU
garda kind=police = An Garda Síochána | Garda Síochána | Gardaí
acn-italy kind=cyber = Agenzia per la Cybersicurezza Nazionale
bafin kind=regulator = BaFin
fsb-russia kind=state = "FSB" | Federal Security Service
roskomnadzor kind=regulator = Roskomnadzor
gru kind=military = "GRU"
cert-ua kind=cyber = CERT-UA
sbu-ukraine kind=state = Security Service of Ukraine
incd-israel kind=cyber = Israel National Cyber Directorate | National Cyber Directorate
miit-china kind=regulator = Ministry of Industry and Information Technology
esafety kind=regulator = eSafety Commissioner | "eSafety"
austrac kind=regulator = AUSTRAC
anti-scam-au kind=state = National Anti-Scam Centre
privacy-commissioner-nz kind=regulator = Privacy Commissioner of New Zealand
sprm-malaysia kind=police = Suruhanjaya Pencegahan Rasuah Malaysia | Malaysian Anti-Corruption Commission | "MACC" | "SPRM"
bursa-malaysia kind=regulator = Bursa Malaysia
sc-malaysia kind=regulator = Suruhanjaya Sekuriti | Securities Commission Malaysia
sgx kind=regulator = Singapore Exchange
pnp-acg kind=police = PNP-ACG | Anti-Cybercrime Group | PNP Anti-Cybercrime Group
sec-philippines kind=regulator = SEC Philippines
tcsd-thailand kind=police = Technology Crime Suppression Division
etda kind=regulator = Electronic Transactions Development Agency | "ETDA"
ais-vietnam kind=cyber = Authority of Information Security
vncert kind=cyber = VNCERT | VNCERT/CC
i4c-india kind=police = Indian Cyber Crime Coordination Centre | Indian Cybercrime Coordination Centre
dpb-india kind=regulator = Data Protection Board of India
cbi-india kind=police = Central Bureau of Investigation
fsc-korea kind=regulator = Financial Services Commission
nisc-japan kind=cyber = National Center of Incident Readiness and Strategy for Cybersecurity
hkcert kind=cyber = HKCERT | Hong Kong Computer Emergency Response Team
hk-police kind=police = Hong Kong Police Force
first-org kind=cyber = Forum of Incident Response and Security Teams
apcert kind=cyber = APCERT
oic-cert kind=cyber = OIC-CERT
oecd kind=state = "OECD"
wto kind=state = World Trade Organization | Organisasi Perdagangan Dunia
ilo kind=state = International Labour Organization | Organisasi Perburuhan Internasional
iom kind=state = International Organization for Migration
icao kind=state = "ICAO" | International Civil Aviation Organization
iata kind=ngo = "IATA" | International Air Transport Association
icann kind=ngo = ICANN
icij kind=ngo = International Consortium of Investigative Journalists | "ICIJ"
swift-network kind=company = Society for Worldwide Interbank Financial Telecommunication
gsma kind=ngo = "GSMA"
