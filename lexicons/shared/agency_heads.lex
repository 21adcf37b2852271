# Words by whose grammar an organisation's name is known even when the name itself is new.
# pos=first: the name follows ("Dinas Kesehatan", "PT Maju Jaya"); pos=of: it follows "of", "for" or "bidang" ("Ministry of
# Trade"); pos=last: the name stands before ("Elections Commission", "Acme Inc"). kind= is what such a body is.
# brief: the short word of ids ("Dinas Sosial Bantul" and "Dinsos Bantul" are dinsos-bantul); `bare`: a region follows, and the
# word alone is the one office of that kind that the text names with its region (bare=alone: or a
# body even where it names none).
# governs: it may stand between a body and its region ("Dinas Kesehatan Pemkot Bandung").
# proper: with its name it is one body, in whatever language: "RS Permata Wilis", "Permata Wilis Hospital".
# serial: a number may begin the name ("SMKN 1 Sukabumi").
# form: a possessive before it is part of the name: "Hudson's Bay Company", "Boston Children's Hospital".
class: agency_head

# a roman numeral follows: a part of the body that member= names
numbered pos=numbered member=dpr
    id: Komisi
    en: Commission


ministry-first kind=ministry pos=first
    id: Kementerian | Kementrian | Departemen | Kemenko
directorate-first kind=directorate pos=first
    id: Ditjen | Direktorat Jenderal | Direktorat Jendral | Direktorat | Sekretariat Jenderal | Sekretariat Jendral | Setjen | Inspektorat Jenderal
# `explained`: the word has another meaning ("jabatan": a post), so that it begins a name only where an acronym in brackets
# follows ("Jabatan Imigresen Malaysia (JIM)": a department in Malay)
department-malay kind=state pos=explained
    id: Jabatan | Suruhanjaya
agency-first kind=state pos=first
    id: Badan | Lembaga | Komisi | Dewan | Komite | Otoritas | Mahkamah | Majelis | Perum | Satgas | Satuan Tugas | Panitia | Balai | Sekretariat | Perpustakaan | Museum | Arsip | Galeri | Kebun Binatang | Taman Safari |
        Kantor Staf | Gugus Tugas | Kantor Wilayah | Kanwil
service-first kind=state pos=first
    id: Dinas | DPRD | Pemerintah Daerah | Pemda | Kantor Imigrasi
office-social kind=state pos=first brief=dinsos bare=alone
    id: Dinas Sosial | Dinsos
office-health kind=state pos=first brief=dinkes bare=alone
    id: Dinas Kesehatan | Dinkes
office-communication kind=state pos=first brief=diskominfo bare=alone
    id: Dinas Komunikasi dan Informatika | Dinas Kominfo | Diskominfo | Dinas Komunikasi, Informatika, dan Statistik |
        Dinas Komunikasi Informatika | Diskominfotik | Dinas Komunikasi dan Informasi |
        Dinas Komunikasi, Informatika, Statistik dan Persandian | Dinas Komunikasi, Informatika, Statistik, dan Persandian |
        Dinas Komunikasi, Informatika dan Statistik | Dinas Komunikasi, Informatika dan Persandian |
        Dinas Komunikasi, Informatika, dan Persandian | Diskominfosantik | Diskominfostandi | Diskominfosan
office-registry kind=state pos=first brief=disdukcapil bare=alone
    id: Dinas Kependudukan dan Pencatatan Sipil | Dinas Kependudukan dan Catatan Sipil | Dinas Dukcapil | Disdukcapil | Dispendukcapil | Dindukcapil |
        Dispenduk Capil
office-education kind=state pos=first brief=disdik bare=alone
    id: Dinas Pendidikan | Disdik | Dindik | Dinas Pendidikan dan Kebudayaan | Disdikbud
office-labour kind=state pos=first brief=disnaker bare=alone
    id: Dinas Tenaga Kerja | Disnaker
office-order kind=state pos=first brief=satpol-pp bare=alone
    id: Satpol PP | Satuan Polisi Pamong Praja | Sat Pol PP
office-transport kind=state pos=first brief=dishub bare=alone
    id: Dinas Perhubungan | Dishub
office-personnel kind=state pos=first brief=bkd bare=alone
    id: Badan Kepegawaian Daerah | BKD | BKPSDM | BKPSDMD | BKPP | BKPPD | BKDD | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | Badan Kepegawaian dan Pengembangan SDM | Badan Kepegawaian dan Pengembangan SDM Daerah |
        Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah | Badan Kepegawaian, Pendidikan dan Pelatihan | Badan Kepegawaian, Pendidikan, dan Pelatihan
office-planning kind=state pos=first brief=bappeda bare=alone
    id: Badan Perencanaan Pembangunan Daerah | Bappeda | Bapelitbangda | Bappelitbangda | Bapperida
office-revenue kind=state pos=first brief=bapenda bare=alone
    id: Badan Pendapatan Daerah | Bapenda | Dinas Pendapatan Daerah | Dispenda
office-assets kind=state pos=first brief=bpkad bare=alone
    id: Badan Pengelolaan Keuangan dan Aset Daerah | Badan Pengelola Keuangan dan Aset Daerah | BPKAD
office-disasters kind=state pos=first brief=bpbd bare=alone
    id: Badan Penanggulangan Bencana Daerah | BPBD
office-politics kind=state pos=first brief=kesbangpol bare=alone
    id: Badan Kesatuan Bangsa dan Politik | Kesbangpol | Bakesbangpol
office-villages kind=state pos=first brief=dpmd bare=alone
    id: Dinas Pemberdayaan Masyarakat dan Desa | DPMD | Dispermades
office-licences kind=state pos=first brief=dpmptsp bare=alone
    id: Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | DPMPTSP
office-trade kind=state pos=first brief=disdag bare=alone
    id: Dinas Perindustrian dan Perdagangan | Dinas Perdagangan | Disdag | Disperindag | Disperindagkop
office-works kind=state pos=first brief=dpupr bare=alone
    id: Dinas Pekerjaan Umum dan Penataan Ruang | Dinas Pekerjaan Umum dan Perumahan Rakyat | Dinas PUPR | DPUPR
office-inspection kind=state pos=first brief=inspektorat bare=alone
    id: Inspektorat Daerah | Inspektorat
government-province kind=state pos=first brief=pemprov bare governs
    id: Pemerintah Provinsi | Pemprov
government-city kind=state pos=first brief=pemkot bare governs
    id: Pemerintah Kota | Pemkot | Pemerintah Daerah Kota | Pemda Kota
government-regency kind=state pos=first brief=pemkab bare governs
    id: Pemerintah Kabupaten | Pemkab | Pemerintah Daerah Kabupaten | Pemda Kabupaten
police-first kind=police pos=first law
    id: Ditreskrimsus | Satreskrim | Kepolisian Federal | Kepolisian Nasional | Kepolisian Kerajaan | Kepolisian Diraja |
        Kepolisian Metropolitan | Polisi Federal | Polisi Nasional | Polisi Kerajaan | Polisi Diraja | Polisi Metropolitan
# pos=placed: one of a country or a city abroad, whose name follows at once, written small or not ("parlemen Norwegia")
parliament-placed kind=parliament pos=placed
    id: parlemen | majelis rendah | majelis tinggi
bank-placed kind=regulator pos=placed
    id: bank sentral
prosecutor-placed kind=court pos=placed
    id: kejaksaan | kantor kejaksaan | kantor jaksa | kantor jaksa agung | kantor jaksa penuntut
consulate kind=state pos=first brief=kjri bare
    id: KJRI | Konsulat Jenderal RI | Konsulat Jenderal Republik Indonesia
embassy kind=state pos=first brief=kbri bare
    id: KBRI | Kedutaan Besar RI | Kedutaan Besar Republik Indonesia | Kedubes RI
embassy-abroad kind=state pos=first
    id: Kedutaan | Kedutaan Besar | Kedubes | Konsulat | Konsulat Jenderal
police-province kind=police pos=first law brief=polda bare
    id: Polda | Kepolisian Daerah
police-regency kind=police pos=first law brief=polres bare
    id: Polres | Kepolisian Resor
police-city kind=police pos=first law brief=polresta bare
    id: Polresta | Kepolisian Resor Kota
police-large-city kind=police pos=first law brief=polrestabes bare
    id: Polrestabes | Kepolisian Resor Kota Besar
police-district kind=police pos=first law brief=polsek bare
    id: Polsek | Kepolisian Sektor
court-first kind=court pos=first
    id: Pengadilan Tinggi
court-prosecutor-city kind=court pos=first brief=kejari bare
    id: Kejaksaan Negeri | Kejari
court-prosecutor-province kind=court pos=first brief=kejati bare
    id: Kejaksaan Tinggi | Kejati
court-district kind=court pos=first brief=pn bare
    id: Pengadilan Negeri | PN
company-first kind=company pos=first proper
    id: PT | CV | Perusahaan Umum | Perumda | PDAM | Koperasi | Grup
# `abroad`: of names in other languages, in English texts too: "Telecom Egypt", "Hospital Clínic of Barcelona", "Banco do Brasil"
company-first-abroad kind=company pos=first proper abroad
    any: Telecom | Télécom | Grupo | Groupe | Gruppo | Empresa | Compañía | Companhia | Compagnie | Laboratorios | Laboratoires | Aerolíneas | Aerolineas | Seguros | Stadtwerke
bank-first-abroad kind=bank pos=first proper abroad
    any: Banco | Banque | Banca | Caja | Caisse
university-first-abroad kind=university pos=first proper abroad
    any: Universiti | Universidad | Universidade | Université | Università | Universität | Universitat | Universiteit | Politecnico | Hochschule
hospital-first-abroad kind=hospital pos=first proper abroad
    any: Hospital | Hôpital | Hôpitaux | Ospedale | Clínica | Clinica | Clinique | Klinikum | Universitätsklinikum | Klinik
ngo-first-abroad kind=ngo pos=first abroad
    any: Instituto | Fundación | Fundação | Fondation | Fondazione | Asociación | Associação | Stiftung
state-first-abroad kind=state pos=first abroad
    any: Ayuntamiento | Ajuntament | Prefeitura | Mairie | Ministerio | Ministério | Ministère | Agencia | Agência
bank-first kind=bank pos=first proper
    id: Bank | Bank Perkreditan Rakyat | BPR | BPD
insurer-first kind=insurer pos=first proper
    id: Asuransi
university-first kind=university pos=first proper
    id: Universitas | Institut | Politeknik | Sekolah Tinggi | Akademi | UIN
# `serial`: a number may stand for the name or begin it: "SMKN 1 Sukabumi"
school-first kind=university pos=first serial
    id: SMA | SMK | SMP | SMAN | SMKN | SMPN | SDN | MTsN | SMA Negeri | SMK Negeri | SMP Negeri | SD Negeri | Madrasah Aliyah Negeri | Madrasah Tsanawiyah Negeri
hospital-first kind=hospital pos=first proper
    id: Puskesmas | Klinik
hospital-general kind=hospital pos=first proper brief=rs
    id: RS | Rumah Sakit
hospital-regional kind=hospital pos=first brief=rsud
    id: RSUD | Rumah Sakit Umum Daerah
hospital-central kind=hospital pos=first brief=rsup
    id: RSUP | Rumah Sakit Umum Pusat
ngo-first kind=ngo pos=first
    id: Yayasan | Asosiasi | Perkumpulan | Forum Masyarakat | Pusat Studi | Pusat Kajian | Pusat Penelitian | Pusat Riset | Ikatan | Perhimpunan | Forum Komunikasi | Gerakan | Aliansi | Koalisi | Persatuan | Himpunan | Gabungan | Lembaga Bantuan Hukum | LBH | Serikat |
        Organisasi | Ormas | Masyarakat
party-first kind=party pos=first
    id: Partai
ministry-of kind=ministry pos=of
    en: Ministry | Department | Directorate General | Directorate
agency-of kind=state pos=of
    en: Secretariat | Office | Bureau | Board | Division | Council | Commission | Committee | House | Agency
# `place`: a body where the sentence tells of a leak or "the" stands before it
municipality-of kind=state pos=of place
    en: City | County | Town | Port | Borough | Municipality | Township
court-of kind=court pos=of
    en: Court
university-of kind=university pos=of proper
    en: University | College | Institute | Institution | Institute for
bank-of kind=bank pos=of proper
    en: Bank
ngo-of kind=ngo pos=of
    en: Association | Federation | Center | Centre | Chamber | Foundation
ministry-last kind=ministry pos=last
    en: Ministry | Department
agency-last-abroad kind=state pos=last abroad
    en: Commission | Agency | Authority | Bureau | Administration | Task Force | Committee
agency-last kind=state pos=last
    en: Board | Service | Directorate | Directorate General | Office | Institute |
        Service Executive | Safety Executive | Transport Executive | Secretariat | Registry | Regulator | City Council | County Council | Borough Council | District Council | Town Council | Port Authority | Transit Authority | Water Authority | Housing Authority | Water District | Utility District
# `national`: an adjective of a country alone before it makes a name ("British Library")
culture-last kind=state pos=last national form
    en: Library | Public Library | Museum | Archive | Archives | Gallery | Zoo | Orchestra | Opera | Ballet | Theatre | Theater | Legion
culture-last-abroad kind=state pos=last national form abroad
    en: Red Cross | Red Crescent | Council | Olympic Committee
# `own`: "the government" is none of the bodies named before
government-last kind=state pos=last own
    en: Parliament | Government
# pos=small: written small behind the name of whose it is
ministry-small kind=ministry pos=small
    en: health ministry | interior ministry | foreign ministry | justice ministry | finance ministry | defence ministry | defense ministry | education ministry | home ministry | digital ministry | communications ministry | information ministry | transport ministry | labour ministry | health department | education department | justice department | interior department
prosecutor-small kind=court pos=small
    en: attorney general's office | prosecutor's office | prosecutors' office | public prosecutor's office | attorney's office
government-small kind=state pos=small
    en: provincial government | provincial administration | city government | city administration | municipal government | municipal administration | regency government | regency administration | regional administration
police-small kind=police pos=small
    en: police department | police force | sheriff's office | cybercrime police | cyber police | state police
court-small kind=court pos=small
    en: district court | high court | magistrates' court | magistrates court | sessions court | crown court
regulator-small kind=regulator pos=small
    en: data protection authority | data protection commission | data protection agency | data protection commissioner | privacy commissioner | privacy commission | privacy authority | information commissioner's office | privacy watchdog | data regulator
cyber-small kind=cyber pos=small
    en: cyber security centre | cyber security agency | cybersecurity agency | cyber security center | cybersecurity centre | computer emergency response team
prosecutor-last kind=court pos=last abroad
    en: Prosecutor's Office | Prosecutors' Office | Prosecutors Office | Prosecutor Office | District Attorney's Office | Attorney General's Office
court-last kind=court pos=last
    en: Court | Tribunal
# offices of other countries, as Indonesian papers call them: "Pusat Keamanan Siber Nasional Inggris"
cyber-first kind=cyber pos=first
    id: Pusat Keamanan Siber | Pusat Siber
privacy-first kind=regulator pos=first
    id: Kantor Komisaris Informasi | Kantor Komisioner Informasi | Kantor Komisaris Privasi | Kantor Komisioner Privasi | Kantor Komisaris Perlindungan Data
cyber-last kind=cyber pos=last abroad
    en: Emergency Response Team | Incident Response Team | Readiness Team | Computer Emergency Team
investigators-last kind=police pos=last abroad
    en: Crime Investigation Bureau | Investigation Bureau | Crime Bureau | Crime Unit | Crimes Unit | Crime Division | Crimes Division | Criminal Investigation Division | Crime Cell | Cyber Cell | Crime Wing | Crime Squad | Crime Branch | Cybercrime Unit | Cybercrime Bureau | Cybercrime Division | Cybercrime Centre | Cybercrime Center | Cybercrime Group | Cybercrime Squad | Cyber Squad |
        Criminal Investigation Department | Bureau of Investigation | Criminal Investigation Directorate | Crime Directorate | Crimes Directorate |
        Cybercrime Directorate | Investigation Directorate | Detective Directorate | Narcotics Directorate | Detective Unit | Detective Bureau
police-last kind=police pos=last law
    en: Police | Police Department | Sheriff | Constabulary | Police Force | Sheriff's Office
# `placed`: "of" and a place behind it are part of the name ("Power Grid Corporation of India"), not of
# where the firm is from ("Acme Group of Singapore")
company-of-place kind=company pos=last proper form placed abroad
    en: Corp | Corporation | Company
# `plural`: behind words that anything may have, many of the kind ("Telecom Companies")
company-plural kind=company pos=last proper form plural
    en: Companies
company-form kind=company pos=last proper form
    en: Inc | Ltd | LLC | Limited | plc | Plc | PLC | Holdings | Co | GmbH | AG | Pty Ltd | Bhd | Sdn Bhd | Stores | Cos | Berhad | SA | NV | AB | SpA | LLP | LP | Tbk | Co. Ltd | Co., Ltd | Pty Limited | Pte Ltd | Pvt Ltd | Private Limited | Supermarkets
# `abroad`: ends such names in Indonesian texts too
company-group kind=company pos=last proper form abroad
    en: Group
company-last-abroad kind=company pos=last abroad
    en: Labs | Laboratories | Airlines | Airways | Pharmaceuticals | Motors | Telecom
# `joined`: "and" or "&" stands between it and the name: "Hayden Stephens and Associates"; `capital`: written small it stands
# for no body ("its legal adviser", "the sons")
company-joined kind=company pos=last joined capital
    en: Associates | Sons | Brothers | Bros | Daughters
lawyers-last kind=company pos=last capital
    en: Lawyers | Solicitors | Attorneys | Legal | Advocates
law-firm-last kind=company pos=last abroad
    en: Law Firm | Law Office | Law Offices | Law Group | Law Corporation
company-last kind=company pos=last
    en: Productions | Pictures | Films | Publications | Manufacturing | Trucking | Steakhouse | Brewhouse | Distillery | Winery | Bistro | Sportsbook |
        Technologies | Solutions | Systems | Management | Software | Networks |
        Air | Energy | Media | Entertainment | Studios | Games | Hotels | Resorts | Communications | Industries | International | Partners | Enterprises |
        Aerospace | Ferries | Freight | Railways | Mobility | Pharma | Biotech | Genetics | Genomics | Therapeutics | Robotics | Analytics | Insights | Consulting | Consultants | Advisors | Advisers | Beverages | Cosmetics |
        Jewellers | Jewelers | Properties | Realty | Construction | Builders | Mining | Petroleum | Chemicals | Textiles | Shipping | Cruises | Couriers | Travel | Tours | Holidays | Cinemas | Casino | Casinos | Gaming | Publishing |
        Broadcasting | Wireless | Broadband | Telecommunications | Telecoms | Hosting | Payments | Loans | Mortgage | Securities | Investments | Ventures | Superannuation | Aviation | Automotive | Apparel | Outfitters | Sportswear |
        Restaurants | Bakery | Brewery | Dairy | Farms | Utilities | Electric | Semiconductor | Semiconductors | Instruments | Engineering | Architects | Staffing | Recruitment | Outsourcing | Processing |
        Capital | Financial | Brands | Foods | Logistics | Interactive | Electronics | Online | Research
# is=: what the body is that has this head of a company's
security-last kind=company pos=last is=security
    en: Security
bank-last kind=bank pos=last proper
    en: Bank | Credit Union | Savings | Trust | Building Society | Bancorp | Bank Berhad
insurer-last kind=insurer pos=last proper abroad
    en: Insurance | Assurance | Health Plan | Life Insurance
university-last-abroad kind=university pos=last proper form abroad
    en: University | Institute of Technology
university-last kind=university pos=last proper form
    en: College | School | School District | Academy | Schools | Public Schools | Community College | High School | Primary School | Elementary School | Grammar School | Schools Trust | Academies Trust | Polytechnic | Conservatory | Seminary
hospital-form kind=hospital pos=last proper form abroad
    en: Hospital | Hospitals | Clinic | Medical Center | Medical Centre | Health System
hospital-last kind=hospital pos=last proper
    en: Health | Healthcare | Health Services | Medical Group | Health Care | Health Network | Medical Associates |
        Clinics | Medical | Dental | Orthopaedics | Imaging | Family Medicine | Physicians | Pharmacy | Hospice | Health Center | Medicine | NHS Trust | Foundation Trust | NHS Foundation Trust | Health Board | Health Trust | Health Partners | Eye Care | Diagnostics | Radiology | Oncology | Cardiology | Pathology | Nursing Home | Care Homes | Ambulance Service | Fertility
ngo-last-abroad kind=ngo pos=last abroad
    en: Association | Foundation | Society | Federation | Alliance | Coalition | Housing Association
ngo-last kind=ngo pos=last
    en: Union | Congress | Network | Center | Centre | Forum | Club | Church | Organization | Organisation | Institute | Watch | Diocese | Archdiocese | Charity | Federation of Teachers | Chamber of Commerce | Motoring Club | Football Club | Golf Club
party-last kind=party pos=last
    en: Party
