# Offices, ranks and professions that stand before a person's name, or behind it after a comma.
# kind=office|rank|profession; kind=honorific: a part of the name; kind=relative: "who leads". `weak` words need a name beside them that has two words, or another sign.
class: title

# agency= is the body whose office it is.
minister-communication kind=office agency=kominfo
    id: Menkominfo | Menkominfo RI | Menkomdigi | Wamenkominfo | Wamenkomdigi | Wakil Menkominfo | Menteri Kominfo | Wakil Menteri Kominfo | Wamen Kominfo | Menteri Komdigi | Menteri Komunikasi dan Informatika | Wakil Menteri Komunikasi dan Informatika |
        Menteri Komunikasi dan Digital | Wakil Menteri Komunikasi dan Digital | Dirjen Aptika | Dirjen IKP | Direktur Jenderal Aplikasi Informatika | Dirjen Aplikasi Informatika | Direktur Jenderal Informasi dan Komunikasi Publik | Direktur Jendral Aplikasi Informatika | Direktur Jendral Informasi dan Komunikasi Publik |
        Dirjen Pengawasan Ruang Digital | Dirjen PPI | Dirjen SDPPI | Jubir Kominfo
    en: Minister of Communication and Information | Minister of Communication and Informatics | Minister of Communications and Informatics | Minister of Communication and Information Technology | Communication and Informatics Minister | Communications Minister | Communication Minister | Minister of Communications | Minister of Communication | Communications and Digital Minister | Communication and Digital Minister |
        Communications and Informatics Minister | Communication and Information Minister | Communications and Information Minister | Minister of Communications and Information | Communications and Information Technology Minister | Communication and Information Technology Minister | Minister of Communications and Information Technology | Minister for Communication and Information Technology | Communication and Information Technology Deputy Minister |
        Minister of Communication and Digital Affairs | Communication and Digital Affairs Minister | Director General of Informatics Applications | Director General of Applications and Informatics | Director General of Informatics Application |
        Director General of Application and Informatics | Information Application Director General | Informatics Application Director General | Information Applications Director General | Director-General of Informatics Applications | Director General of Applications and Information | Director General of Information and Public Communication | Informatics Applications Director General
commissioner-information kind=office agency=ico
    id: Komisaris Informasi | Komisioner Informasi | Komisaris Informasi Inggris | Komisioner Informasi Inggris
    en: Information Commissioner | UK Information Commissioner
minister-home kind=office agency=kemendagri
    id: Mendagri | Menteri Dalam Negeri | Wamendagri | Wakil Menteri Dalam Negeri
    en: Minister of Home Affairs | Home Affairs Minister | Home Minister
director-civil-registry kind=office agency=dukcapil
    id: Dirjen Dukcapil | Dirjen Kependudukan dan Catatan Sipil | Direktur Jenderal Kependudukan dan Catatan Sipil | Direktur Jenderal Kependudukan dan Pencatatan Sipil | Dirjen Kependudukan dan Pencatatan Sipil | Direktur Jendral Kependudukan dan Catatan Sipil | Direktur Jendral Kependudukan dan Pencatatan Sipil
    en: Director General of Population and Civil Registration
director-immigration kind=office agency=imigrasi
    id: Dirjen Imigrasi | Direktur Jenderal Imigrasi | Direktur Jendral Imigrasi
    en: Director General of Immigration | Director-General of Immigration | Immigration Director General | Immigration Director-General | Immigration chief
minister-health kind=office agency=kemenkes
    id: Menkes | Menteri Kesehatan | Wamenkes | Wakil Menteri Kesehatan
    en: Health Minister | Minister of Health
minister-finance kind=office agency=kemenkeu
    id: Menkeu | Menteri Keuangan | Wamenkeu | Wakil Menteri Keuangan
    en: Finance Minister | Minister of Finance
minister-law kind=office agency=kemenkumham
    id: Menkumham | Menteri Hukum dan HAM | Wamenkumham | Menkum | Menteri Hukum dan Hak Asasi Manusia
    en: Minister of Law and Human Rights | Law and Human Rights Minister
minister-security kind=office agency=kemenko-polhukam
    id: Menko Polhukam | Menkopolhukam | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | Menteri Koordinator Politik, Hukum, dan Keamanan | Menteri Koordinator Politik Hukum dan Keamanan | Menko Polkam
    en: Coordinating Political, Legal and Security Affairs Minister | Coordinating Political, Legal, and Security Affairs Minister | Coordinating Minister for Political, Legal and Security Affairs | Coordinating Minister for Political, Legal, and Security Affairs | Coordinating Minister of Politics, Law and Security | Chief Security Minister
minister-defence kind=office agency=kemenhan
    id: Menhan | Menteri Pertahanan | Wamenhan | Wakil Menteri Pertahanan
minister-foreign kind=office agency=kemenlu
    id: Menlu | Menteri Luar Negeri | Wamenlu | Wakil Menteri Luar Negeri
minister-education kind=office agency=kemendikbud
    id: Mendikbud | Mendikbudristek | Mendikdasmen | Mendiknas | Menteri Pendidikan | Menteri Pendidikan dan Kebudayaan | Menteri Pendidikan Nasional |
        Menteri Pendidikan Dasar dan Menengah | Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi
minister-research kind=office agency=kemenristek
    id: Menristek | Menristekdikti | Mendiktisaintek | Menteri Riset dan Teknologi | Menteri Riset, Teknologi, dan Pendidikan Tinggi
minister-religion kind=office agency=kemenag
    id: Menag | Menteri Agama | Wamenag | Wakil Menteri Agama
    en: Religious Affairs Minister | Minister of Religious Affairs
minister-social kind=office agency=kemensos
    id: Mensos | Menteri Sosial | Wamensos | Wakil Menteri Sosial
minister-labour kind=office agency=kemnaker
    id: Menaker | Menteri Ketenagakerjaan | Wamenaker | Wakil Menteri Ketenagakerjaan | Menteri Tenaga Kerja
minister-trade kind=office agency=kemendag
    id: Mendag | Menteri Perdagangan | Wamendag | Wakil Menteri Perdagangan
minister-industry kind=office agency=kemenperin
    id: Menperin | Menteri Perindustrian
minister-energy kind=office agency=kemenesdm
    id: Menteri ESDM | Menteri Energi dan Sumber Daya Mineral | Wamen ESDM
    en: Energy and Mineral Resources Minister | Minister of Energy and Mineral Resources
minister-agriculture kind=office agency=kementan
    id: Mentan | Menteri Pertanian | Wamentan
minister-fisheries kind=office agency=kkp
    id: Menteri Kelautan dan Perikanan | Menteri KKP
minister-forestry kind=office agency=klhk
    id: Menhut | Menteri Kehutanan | Menteri LHK | Menteri Lingkungan Hidup | Menteri Lingkungan Hidup dan Kehutanan
minister-transport kind=office agency=kemenhub
    id: Menhub | Menteri Perhubungan | Wamenhub | Wakil Menteri Perhubungan
minister-public-works kind=office agency=kemenpupr
    id: Menteri PUPR | Menteri Pekerjaan Umum | Menteri PU | Menteri Pekerjaan Umum dan Perumahan Rakyat
minister-villages kind=office agency=kemendesa
    id: Menteri Desa | Mendes | Mendes PDTT | Menteri Desa PDTT
minister-civil-service kind=office agency=kemenpan-rb
    id: Menpan RB | MenPAN-RB | MenPANRB | Menteri PAN-RB | Menteri PANRB | Menteri Pendayagunaan Aparatur Negara |
        Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
minister-state-firms kind=office agency=kemenbumn
    id: Menteri BUMN | Wamen BUMN | Wakil Menteri BUMN | Menteri Badan Usaha Milik Negara
    en: State-Owned Enterprises Minister | Minister of State-Owned Enterprises | SOE Minister | SOEs Minister | State Enterprises Minister
minister-tourism kind=office agency=kemenparekraf
    id: Menparekraf | Menbudpar | Menteri Pariwisata | Menteri Pariwisata dan Ekonomi Kreatif
minister-cooperatives kind=office agency=kemenkop
    id: Menkop UKM | Menteri Koperasi | Menteri Koperasi dan UKM
minister-youth kind=office agency=kemenpora
    id: Menpora | Menteri Pemuda dan Olahraga
minister-secretary kind=office agency=kemensetneg
    id: Mensesneg | Mensekneg | Menteri Sekretaris Negara
cabinet-secretary kind=office agency=setkab
    id: Seskab | Menseskab | Sekretaris Kabinet | Deputi Sekretaris Kabinet
    en: Cabinet Secretary | Deputy Cabinet Secretary
minister-economy kind=office agency=kemenko-perekonomian
    id: Menko Perekonomian | Menteri Koordinator Bidang Perekonomian | Menteri Koordinator Perekonomian
    en: Coordinating Economic Affairs Minister | Coordinating Minister for Economic Affairs
minister-people kind=office agency=kemenko-pmk
    id: Menko PMK | Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
    en: Coordinating Human Development and Culture Minister | Coordinating Minister for Human Development and Culture
minister-maritime kind=office agency=kemenko-marves
    id: Menko Marves | Menkomarves | Menkomarvest | Menteri Koordinator Bidang Kemaritiman dan Investasi | Menko Kemaritiman dan Investasi
    en: Coordinating Maritime Affairs and Investment Minister | Coordinating Minister for Maritime Affairs and Investment
# in English the words alone do not tell of which country he is; `cabinet`: he speaks for no firm
minister-of-field kind=office cabinet
    id: Menko Kumham Imipas | Menko Pangan | Menko PM | Menkokesra | Menteri Perumahan | Menteri Perumahan Rakyat | Menteri Investasi |
        Menteri Pertahanan Amerika Serikat
    en: Defence Minister | Defense Minister | Foreign Minister | Interior Minister | Trade Minister | Transport Minister | Transportation Minister | Education Minister | Justice Minister | Social Affairs Minister | Secretary of Defense | Home Secretary | Foreign Secretary |
        Defence Secretary | Minister of Defense | Minister of Defence | Minister of Foreign Affairs | Minister of State | Minister of Justice | State Secretary | Minister of Transportation | Minister of Trade |
        Manpower Minister
police-chief kind=office agency=polri
    id: Kapolri | Wakapolri | Kadiv Humas | Kadivhumas | Kadiv Humas Polri | Karopenmas | Karo Penmas | Kepala Divisi Humas Polri | Kepala Biro Penerangan Masyarakat | Kabagpenum | Kabag Penum | Karo Multimedia | Karopenmas Divisi Humas | Kabag Penum Divisi Humas
    en: National Police Chief | National Police spokesman | National Police spokesperson | Chief of the National Police
detective-chief kind=office agency=bareskrim
    id: Kabareskrim | Wakabareskrim | Dirtipidsiber | Dir Tipidsiber | Direktur Tindak Pidana Siber | Direktur Tipidsiber | Dirtipideksus | Kabareskrim Polri | Dirtipidsiber Bareskrim Polri
    en: Director of Cyber Crime | Director of Cybercrime
attorney-general kind=office agency=kejagung
    id: Jaksa Agung | Kapuspenkum
    en: Attorney General of Indonesia
cyber-agency-head kind=office agency=bssn
    id: Kepala BSSN | Jubir BSSN | Juru Bicara BSSN | Wakil Kepala BSSN
    en: BSSN Head | BSSN Chief
minister kind=office field cabinet
    id: Menteri | Wakil Menteri | Wamen | Menko | Menteri Koordinator | Menteri Koordinator Bidang
    en: Minister | Deputy Minister | Cybersecurity Minister | Cyber Security Minister | Undersecretary | Under Secretary | Assistant Secretary | Usec | Asec | Vice Minister | Coordinating Minister | Coordinating Minister for | Secretary of State
# `field`: with "of" or "for" behind it an office of a field, and of no body named before
# of=: the kind of body that the office is of, where none stands beside it: `firm` is the company that the report is about
firm-officer kind=office of=firm
    id: Direktur Utama | Dirut | Presiden Direktur | Presdir | Wakil Direktur Utama | Wadirut | Komisaris Utama | Presiden Komisaris | Direktur Operasional | Direktur Keuangan | Direktur Pemasaran | Direktur Teknologi | Direktur Bisnis | Direktur Layanan | Direktur Kepatuhan | Direktur Teknologi Informasi | Direktur TI | Corporate Communication Manager | Manajer Komunikasi Korporat | Kepala Komunikasi Korporat |
        Plt Dirut | Wakil Dirut | Direktur IT | Corsec
    en: Chief Executive | Chief Executive Officer | CEO | CTO | CIO | CISO | CFO | COO | Chief Technology Officer |
        Chief Information Security Officer | Chief Operating Officer | Chief Information Officer | Chief Financial Officer | Chief Security Officer |
        Chief Privacy Officer | General Counsel | President Director | Chief Commercial Officer | Chief Data Officer | Chief Digital Officer |
        Chief Legal Officer | Chief Risk Officer | Interim Chief Executive | Acting Chief Executive | Chairman and Chief Executive |
        Global CEO | Interim CEO | Acting CEO | Co-CEO | Deputy CEO | Executive Chairman | Chairman of the Board | President and CEO | Chairman and CEO | Founder and CEO | Publisher and CEO | Chief Marketing Officer | Chief Compliance Officer | Chief Technologist | Chief Architect
police-officer kind=office of=police
    en: Det Insp | Det Sgt | Det Con | Det Supt | Det Ch Insp | Det Ch Supt | DCI | Chief Supt | Ch Insp | Detective Chief Superintendent | Detective Sergeant | Detective Constable | Detective Senior Sergeant | Deputy Chief Constable | Assistant Chief Constable | Police Commander | Police Superintendent | Police Inspector | Police Captain | Assistant Commissioner | Deputy Commissioner | Detective Superintendent | Detective Inspector | Detective Chief Inspector | Chief Inspector | Chief Constable | Chief Superintendent | Police Chief
court-officer kind=office of=court
    en: Judge | Justice | District Judge
university-officer kind=office of=university
    en: Vice-chancellor | Vice Chancellor | Rector | Dean | Provost | Chancellor | Registrar
# `own`: an office that is of no body named before
head-of-state kind=office own
    id: Kepala Negara | Kepala Negara Republik Indonesia | Presiden | Wakil Presiden | Presiden Terpilih | Wakil Presiden Terpilih | Wapres Terpilih | Wapres | Presiden RI | Presiden Republik Indonesia | Perdana Menteri | Wakil Perdana Menteri | Mantan Perdana Menteri | Mantan Presiden | Menteri Utama | Menteri Besar | Ketua Menteri | Kanselir
    en: President | President-elect | Vice President-elect | Prime Minister | Deputy Prime Minister | Indonesian President
province-head kind=office own office=pemprov
    id: Gubernur | Gubernur Terpilih | Wakil Gubernur | Pj Gubernur | Penjabat Gubernur | Wagub
regional-head kind=office own office=pemkab
    id: Bupati | Bupati Terpilih | Wakil Bupati | Pj Bupati | Penjabat Bupati | Wabup
area-head kind=office own
    en: Governor | Vice Governor | Deputy Governor | Acting Governor | Lieutenant Governor | Mayor | Deputy Mayor | Vice Mayor | Acting Mayor | Regent | Deputy Regent
city-head kind=office own office=pemkot
    id: Wali Kota | Wali Kota Terpilih | Walikota | Wakil Wali Kota | Pj Wali Kota | Penjabat Wali Kota | Wawali
president kind=office
    en: Vice President | Senior Vice President | Executive Vice President | SVP | EVP | VP | Chairman | Chairwoman | Chairperson | Chair | Vice Chairman | Co-chair
director-general kind=office field
    id: Direktur Jenderal | Dirjen | Sekretaris Jenderal | Sekjen | Inspektur Jenderal Kementerian | Sekretaris Ditjen | Direktur Jendral
    en: Director General | Director-General | Directorate General | Secretary General | Secretary-General | Inspector General
director kind=office
    id: Direktur | Direktur Eksekutif | Wakil Direktur | Komisaris | General Manager | Manajer | Manager | Direktur Operasi | Direktur Keamanan |
        Deputi Direktur | Direktur Riset | Kepala Riset | Manajer Advokasi | Manajer Operasional | Direktur RSUD | PR Manager | VP of Corporate Communications | Head of Corporate Communications
    en: Director | Executive Director | Managing Director | Deputy Director |
        Head | Deputy Head | Commissioner | Chief Commissioner | Co-founder | Cofounder | Founder | Owner | Principal | Partner | Superintendent | Administrator |
        Country Manager | Regional Director | Deputy Chief Executive | Chief of Staff | Head Teacher | Principal Deputy | Vice-Chairman | Chief Medical Officer | Medical Director | Chief | Deputy Chief | Chief Scientist | Senior Director | Vice-President |
        Board Member | Managing Partner | Country Director | Country Head | Regional Manager | Regional Head | IT Director | IT Manager | Head of IT | Communications Manager | Press Officer | Publisher | Team Leader | Project Manager | Program Manager | Product Manager
head kind=office
    id: Presiden BEM | Ketua RW | Kepala Puskesmas | Wadir | Kepala Divisi | Kepala Urusan | Ketua | Wakil Ketua | Kepala | Wakil Kepala | Ketua Umum | Ketua Divisi | Plt Kepala | Plt | Pelaksana Tugas | Kadiv | Kepala Divisi Humas | Kepala Bagian | Kabag |
        Kadis | Kepala Dinas | Kepala Biro | Karo | Kabid Humas | Kepala Bidang | Kepala Pusat | Kapusdatin | Kepala Subdirektorat | Kasubdit | Karo Humas | Kepala Biro Humas | Kepala Humas | Kanit | Kabid | Ketua Komisi |
        Wakil Ketua Komisi | Ketua KPU | Kasat Reskrim | Kasatreskrim | Sekretaris | Bendahara | Koordinator | Pimpinan | Deputi | Asisten Deputi | Panglima | Ketua Tim | Ketua RT | Lurah | Camat | Kepala Departemen |
        Kepala Kompartemen | Kepala Unit | Kepala Lembaga | Kepala Badan | Kepala Subbagian | Kadiskominfo | Kadisdukcapil | Kadinkes | Kadisdik | Kepala Diskominfo | Kepala Dinkes | Kepala Disdukcapil | Sekdis | Kahumas | Koordinator Humas | Ketum | Wakil Ketua Umum | Waketum | Bendahara Umum | Ketua Harian | Ketua Bidang | Ketua Departemen | Perbekel | Kepala Kanwil | Kepala Pusdatin | Kepala Pusat Data | Sesditjen
    en: Attorney General | Coordinator | Secretary | Deputy | Leader | Speaker | Deputy Speaker | Head of Public Relations | Ambassador | Sheriff |
        Chief Prosecutor | State Prosecutor | Solicitor General | Principal Secretary | Joint Secretary | Additional Secretary | Union Minister | State Minister | Senior Minister | Digital Minister | ICT Minister | ICT Secretary | DICT Secretary | Officer-in-Charge | Registrar General | Surgeon General | Inspector-General | Inspector-General of Police | Deputy Inspector General | Superintendent of Police | Deputy Commissioner of Police | Commissioner of Police | Chancellor of the Exchequer | First Minister
diplomat kind=office
    id: Konsul | Konsul Jenderal | Konjen | Duta Besar | Dubes | Wakil Duta Besar | Atase | Atase Kepolisian | Atase Imigrasi | Pelaksana Fungsi | Pelaksana Fungsi Penerangan | Kuasa Usaha
    en: Consul | Consul General | Vice Consul | High Commissioner | Deputy Ambassador | Attache | Police Attache | Charge d'Affaires | Envoy | Special Envoy
# `placed`: behind it stands where, and no body
village-head kind=office placed
    id: Kepala Desa | Kades | Kepala Dusun | Kadus | Kepala Kampung | Kepala Lingkungan | Penjabat Kepala Desa | Pj Kepala Desa
regional-officer kind=office
    id: Pj Sekda | Sekda | Sekretaris Daerah | Sekretaris Dinas | Kepala Kantor Wilayah | Kakanwil | Kepala Kantor | Kepala Cabang | Kepala Perwakilan | Kepala UPT | Kepala Instalasi | Kepala Seksi | Kasi | Kasi Humas | Kasi Intel | Kasubag | Kasubbag | Kasubbag Humas | Plh | Pelaksana Harian | Pjs
    en: City Manager | County Executive | County Administrator | Town Clerk | Chief Minister | Deputy Chief Minister | District Attorney | State Auditor | County Clerk
# body=: the word that the body has in its name
data-protection-officer kind=office body="data protection"
    en: Data Protection Commissioner | Personal Data Protection Commissioner | Deputy Data Protection Commissioner | Data Commissioner | Deputy Data Commissioner
privacy-officer kind=office body=privacy
    id: Komisaris Privasi | Komisioner Privasi | Komisaris Perlindungan Data | Komisioner Perlindungan Data
    en: Privacy Commissioner | Deputy Privacy Commissioner | Federal Privacy Commissioner
council-officer kind=office body=council
    en: Council Leader | Council Chief Executive | Council Chairman | Council Spokesman | Council Spokeswoman | Council Spokesperson
# office=: its body is the one of that kind of the region behind it ("Kapolres Gresik" of Polres Gresik)
polda-metro-jaya-chief kind=office agency=polda-metro-jaya
    id: Kapolda Metro Jaya | Wakapolda Metro Jaya | Kapolda Metro | Kepala Polda Metro Jaya
polda-chief kind=office office=polda
    id: Kapolda | Wakapolda | Kepala Polda | Kepala Kepolisian Daerah
polres-chief kind=office office=polres
    id: Kapolres | Wakapolres | Kepala Polres | Kepala Kepolisian Resor | Kapolres Metro | Kapolrestro
polresta-chief kind=office office=polresta
    id: Kapolresta | Wakapolresta
polrestabes-chief kind=office office=polrestabes
    id: Kapolrestabes | Wakapolrestabes
polsek-chief kind=office office=polsek
    id: Kapolsek | Wakapolsek
police-office kind=office
    id: Dirreskrimsus | Direskrimsus | Dirreskrimum | Dirresnarkoba | Wadirressiber | Wadirreskrimsus | Wadirreskrimum | Wadirtipidsiber | Wadir Siber | Dirsiber | Dir Siber | Direktur Siber | Wakil Direktur Reserse Siber | Wakil Direktur Siber | Kasatreskrimsus | Kanit Siber | Kanit Krimsus | Kanit Reskrim | Kanit Tipidsiber | Kanit Tipidter | Kasubbagpenmas | Kasubditpenmas | Kasubdit Penmas | Kasubbidpenmas | Kasubbag Penmas | Kaurpenum | Kasihumas | Kabidhumas | Kabid Propam | Direktur Reserse Siber | Direktur Reserse Kriminal Khusus | Dirressiber | Panit | Kasubbid Penmas | Kasubdit Siber | Kajari | Kajati | Kepala Kejaksaan Negeri | Kepala Kejaksaan Tinggi | Kasi Penkum | Kasipenkum | Penyidik | Jaksa Penuntut Umum | Kabinda
    en: Acting Commander | Commander | Deputy Commander | Police Commissioner | Commander-in-chief | Special Agent in Charge | Assistant Director | Chief of Police | Assistant Attorney General | Deputy Attorney General
public-servant kind=office
    id: Sekretaris Utama | Sestama | Inspektur Utama | Deputi Bidang | Deputi Gubernur | Kepala Sekretariat | Ketua Dewan Komisioner | Anggota Dewan Komisioner | Wakil Ketua Dewan Komisioner | Kepala Eksekutif | Kepala Eksekutif Pengawas | Kepala Eksekutif Pengawas Perbankan | Kepala Eksekutif Pengawas Perasuransian | Kepala Eksekutif Pengawas Perasuransian, Penjaminan, dan Dana Pensiun | Kepala Eksekutif Pengawas Perasuransian, Penjaminan dan Dana Pensiun | Kepala Eksekutif Pengawas Pasar Modal | Kepala Eksekutif Pengawas Pasar Modal, Keuangan Derivatif, dan Bursa Karbon |
        Kepala Eksekutif Pengawas Perilaku Pelaku Usaha Jasa Keuangan |
        Kepala Eksekutif Pengawas Inovasi Teknologi Sektor Keuangan | Kepala Eksekutif Pengawas Lembaga Pembiayaan |
        Ketua Pansus | Ketua Panja | Ketua Fraksi | Anggota Fraksi | Wakil Ketua Fraksi | Ketua Badan | Ketua Majelis | Ketua Dewan | Ketua Satgas | Ketua Satuan Tugas | Kepala Satgas | Wasekjen | Wakil Sekretaris Jenderal | Sekretaris Umum | Sekum
    en: Permanent Secretary | Deputy Secretary | Press Secretary | Assistant Minister | Shadow Minister | Parliamentary Secretary | Deputy Commissioner for Data Protection | Deputy Director-General | Deputy Director General | Chief Information Commissioner | Acting Director | Acting Secretary | Comptroller
editor kind=office
    id: Pemimpin Redaksi | Pemred | Wakil Pemimpin Redaksi | Redaktur Pelaksana | Redaktur
    en: Editor-in-chief | Editor in Chief | Managing Editor | Chief Editor | News Editor
campus-office kind=office
    id: Wakil Dekan | Ketua Program Studi | Kaprodi | Ketua Jurusan | Sekretaris Universitas | Kepala Sekolah | Wakil Kepala Sekolah | Ketua BEM | Presiden Mahasiswa | Ketua Senat | Direktur Pascasarjana
    en: Vice Rector | Vice-Rector | Deputy Rector | Pro-Vice-Chancellor | Pro Vice-Chancellor | Deputy Vice-Chancellor | Vice President for Information Technology | Student Union President | Headteacher | School Principal | Headmaster
firm-office kind=office
    id: Direktur Medik | Direktur Pelayanan | Kepala Komunikasi | Kepala Keamanan | Ketua Yayasan | Ketua Asosiasi | Ketua Koperasi | Manajer Humas | Manajer Komunikasi | Koordinator Advokasi | Ketua Pengurus Harian | Pengurus Harian | Corporate Communications | Corporate Communication | Corporate Affairs | Public Relations | Public Relation | Media Relations | Public Affairs | Corporate Relations | External Relations | External Affairs | Corporate Communications Department | Corporate Communication Department | Corporate Affairs Department | Public Relations Department | Public Relation Department | Communications Department | PR Department | PR & Communications Department | PR & Communication Department | PR & Communications | PR & Communication | PR and Communications | PR and Communication | PR Officer | Manajer PR | Divisi PR | Divisi Public Relations | Divisi Corporate Communication | Departemen Komunikasi | Departemen Humas | Departemen Hubungan Masyarakat | Departemen Komunikasi Korporat | Divisi Humas | Divisi Komunikasi | Tim Komunikasi | Tim Humas
    en: Communications Director | Director of Communications | Head of Communications | Head of Security | Head of Threat Intelligence | Head of Research | Chief Nursing Officer | Chief Communications Officer | Chief People Officer | Chief Customer Officer | Chief Product Officer | Public Relations Manager | Media Relations Manager | Group Chief Executive | Group CEO | Chief Executive Director | General Secretary | Deputy General Secretary | Union Secretary | Policy Director | Research Director | Legal Director | Campaign Manager | Policy Manager | Threat Analyst | Senior Researcher | Principal Researcher | Lead Researcher | Senior Threat Analyst | Threat Intelligence Analyst | Data Protection Officer | Privacy Officer | Compliance Officer
# `speaks`: for the company that the report is about, where no other body is named
spokesperson kind=office speaks
    any: Corporate Secretary
    id: Juru Bicara | Jubir | Sekretaris Perusahaan | jurubicara | Kabag Humas | Kapuspen | Kadispenad | Humas | Staf Khusus | Staf Ahli | Tenaga Ahli | Stafsus | Juru Bicara Kementerian | Plt Juru Bicara
    en: Spokesman | Spokeswoman | Spokesperson | Special Staff | Special Adviser | Expert Staff
member kind=office
    id: Anggota | Komisioner | Anggota Komisi | Anggota DPR | Anggota Bawaslu | Anggota KPU | Senator | Politikus | Politisi | Legislator | Kader | Hakim | Jaksa | Rektor | Dekan |
        Wakil Rektor
    en: Member | Lawmaker | Congressman | Congresswoman | Representative | Attorney | Prosecutor | Premier | Treasurer | Assistant Treasurer | Ombudsman | Commissioner for Data Protection | Assemblyman | Assemblywoman | Councilman | Councilwoman | Delegate | Trustee | Superintendent of Schools | Councillor | MP |
        Gov | Sen | Rep | Councilor | Alderman | Assemblymember | MEP | Member of Parliament
expert kind=profession
    id: Pakar | Pengamat | Peneliti | Ahli | Dosen | Guru Besar | Praktisi | Aktivis | Analis | Konsultan | Pendiri | Pemilik | Pemilik dan pendiri | Pendiri dan pemilik | Pendiri sekaligus pemilik | Pemilik sekaligus pendiri | Pengacara | Advokat | Kuasa Hukum | Pakar Keamanan Siber | Pengamat Keamanan Siber | Ahli Keamanan Siber | Pakar Digital Forensik |
        Spesialis | Pegiat | Penasihat | Ekonom | Sosiolog | Konsultan Keamanan Siber | Pengamat Media Sosial | Pemerhati | Peneliti Keamanan | Pendiri dan CEO | Wartawan Senior | Penulis | Sutradara |
        Artis | Aktor | Aktris | Penyanyi | Pelatih | Pemain | Atlet | Terdakwa | Tersangka | Saksi | Pengusaha | Pebisnis | Wirausahawan | Miliarder | Konglomerat | Taipan | Filantrop | Bos | Eks | Mantan |
        Podcaster | Youtuber | Selebgram | Influencer | Pegiat media sosial | Pegiat literasi digital | Komika | Pembawa acara | Pembaca berita | Penyiar | Musisi | Pesohor | Budayawan | Sejarawan | Akademisi | Peneliti keamanan siber | Periset | Pakar IT | Pakar TI | Pakar hukum | Pakar keamanan digital | Pakar telematika | Pengamat TI | Pengamat teknologi | Pengamat siber | Praktisi hukum | Praktisi keamanan siber | Praktisi IT | Ahli IT | Ahli forensik digital | Penggagas | Penasehat | Saksi ahli | Caleg | Dokter | Perawat
    en: Expert | Researcher | Analyst | Observer | Professor | Lecturer | News anchor | Newscaster | Newsreader | News presenter | Television presenter | TV presenter | Presenter | TV host | Television host | Talk show host | Radio host | Comedian | Actor | Actress | Singer | Celebrity | Activist | Consultant | Lawyer | Parliamentarian | Security Researcher | Security Expert | Cybersecurity Expert | Engineer | Scientist | Specialist | Reporter | Journalist | cyber security expert |
        Evangelist | Strategist | Advisor | Adviser | Economist | Author | Blogger | Architect | Investigator | Special Agent | Detective | Officer | Agent | former | U.S. Attorney | professional | cybersecurity professional | security professional | writer | advocate | campaigner | commentator | columnist | editor | pentester | penetration tester | programmer | developer | technologist | ethical hacker | bug hunter | student | graduate | resident | patient | customer | victim | mother | father | teacher | nurse | barrister | solicitor |
        Chief Economist | Chief Analyst | Chief Strategist | Security Engineer | Software Engineer | Security Analyst | Threat Researcher | Malware Researcher | Malware Analyst | Security Consultant | Privacy Advocate | Privacy Expert | Bug Bounty Hunter | Criminologist | Political Scientist | Historian | Criminal Lawyer | Legal Adviser | Legal Advisor | Whistleblower | Physician | Surgeon | Bishop | Archbishop |
        billionaire | millionaire | tycoon | magnate | business tycoon | businessman | businesswoman | entrepreneur | philanthropist | industrialist | financier | venture capitalist
anybody kind=profession weak
    id: Pegawai | Karyawan | Mahasiswa | Petani | Warga | Tokoh | Korban | Nasabah | Pelanggan | Pengguna | Sopir | Pedagang | Guru | Siswa
    en: citizen | suspect | defendant | plaintiff | teenager | employee | staffer | aide | contractor | co-owner
# `kin`: tells whose relative he is, and of no body; written small, as names have these words too
kin kind=profession weak kin
    id: "istri" | "suami" | "anak dari" | "anak sulung" | "anak bungsu" | "putra" | "putri" | "putra sulung" | "putri sulung" | "adik kandung" | "kakak kandung" | "menantu" | "keponakan" | "ayah dari" | "ibu dari" | "ayah kandung" | "ibu kandung"
    en: "son" | "daughter" | "wife" | "husband" | "widow" | "widower" | "brother" | "sister" | "nephew" | "niece" | "cousin" | "son-in-law" | "daughter-in-law" | "brother-in-law" | "sister-in-law" |
        "father-in-law" | "grandson" | "granddaughter" | "stepson" | "stepfather" | "fiancé" | "fiancée" | "girlfriend" | "boyfriend" | "ex-wife" | "ex-husband" | "eldest son" | "elder brother" | "younger brother" | "twin brother"
police-rank kind=rank force=polri
    id: AKBP | Kompol | AKP | Iptu | Ipda | Kombes | Kombes Pol | Brigjen Pol | Irjen Pol | Komjen Pol | Jenderal Pol | Brigjen Polisi | Irjen Polisi | Jenderal Polisi | Kombespol | Irjen | Komjen | Aiptu | Aipda | Bripka | Briptu | Brigpol | Komisaris Besar |
        Ajun Komisaris Besar | Komisaris Jenderal | Komisaris Jendral | Brigadir Jendral Polisi | Brigadir Jendral | Inspektur Jendral | Inspektur Jendral Polisi | Ajun Komisaris | Komisaris Besar Polisi | Komisaris Polisi |
        Bripda | PS Kanit | Penyidik Pembantu | Kasubsi Penmas
    en: Police Inspector General | Police Brigadier General | Police General | Police Commissioner General | Senior Commissioner | Police Senior Commissioner | Adj. Sr. Comr | Sr. Comr | Comr. Gen | Insp. Gen | Brigadier General Pol | Inspector General Pol |
        General Pol | Grand Commissioner | Commissioner General | Brig. Gen. Pol
rank kind=rank
    id: Kapten Grup | Kapten Udara | Jenderal | Jendral | Letjen | Mayjen | Brigjen | Brigadir | Kolonel | Letkol | Kapten | Letnan | Laksamana | Laksda | Laksma | Marsekal | Marsda | Marsma | Letjen TNI | Mayjen TNI | Brigjen TNI | Inspektur Jenderal | Brigadir Jenderal | Letnan Jenderal | Letjen TNI (Purn) |
        Lettu | Letda | Serka | Sertu | Kopral
    en: General | Lieutenant General | Major General | Brigadier General | Colonel | Lt. Col | Captain | Lieutenant | Sergeant | Admiral | Inspector | Brig. Gen | Maj. Gen | Lt. Gen | Major |
        ACP | ASP | DSP | SSP | DCP | Constable | Brigadier | Commodore | Air Marshal | Vice Admiral | Rear Admiral | Pol Gen | Pol Lt Gen | Pol Maj Gen | Pol Col | Pol Lt Col | Pol Maj | Pol Capt | Lt Gen | Maj Gen | Brig Gen | Col | Lt Col | Capt | Adm | Cmdr | Sgt | Supt | Insp | Cpl | Police Lieutenant General | Police Major General | Police Colonel | Police Lieutenant Colonel | Police Major
relative kind=relative
    id: yang dipimpin | yang diketuai | yang dikepalai | yang dipimpin oleh | yang diketuai oleh | yang memimpin | yang mengepalai | yang menjabat
    en: who heads | who chairs | who leads | who runs | who directs | who is | who serves as | who founded | who oversees | who manages
# `address`: no office: no part of that in front of it ("Ketua KPU Bapak Budi"), inside a name a
# part of the name ("Ngo Tuan Anh")
address kind=rank address
    id: Bapak | Ibu | Pak | Bu | Bang | Mas | Mbak | Saudara | Saudari | Sdr | Sdri | Tuan | Tn | Nyonya | Ny | Nona | Nn | Kyai | Ustaz | Ustad
    en: Datuk Seri | Dato' Seri | Dato' Sri | Dato Seri | Dato Sri | Tan Sri | Datin | Mr | Mrs | Ms | Miss | Sir | Dame | Lord | Lady
# Words that lead to a name and are part of it.
honorific kind=honorific
    id: Habib | Gus | Sultan | Paus | Mbah | Pangeran | Ratu | Kiai | KH | Tuanku | Datuk | Teungku | Sri Sultan
    en: Pope | King | Queen | Prince | Princess | Sheikh | Emir
class: degree

before side=before
    any: Atty | Dr | Doktor | Profesor | Professor | Prof | Ir | Drs | Dra | Hj | dr | H | Apt | drg | drh | Rd | R.M | R.Ng | K.H | Dr. H | Dr. Ir | Prof. Dr | Hon
after side=after
    any: M.Epid | Sp.OT | Sp.A | Sp.OG | Sp.B | Sp.JP | Sp.P | Sp.N | Sp.KJ | Sp.M | Sp.An | M.Cs | S.Si | S.Psi | M.Psi | S.Hum | S.Tr | M.Eng | M.Sos | M.IP | M.I.Kom | S.I.Kom | MBA | MMSI | M.TI | S.TI | MTI | M.Tr | S.Pt | S.Farm | M.Farm | S.KM | M.KM | S.Ked | M.Ked | S.Kep | S.T.P | M.H.I | S.Ud | Lc | S.AP | M.P | S.P | S.H | SH | M.H | MH | S.Kom | M.Kom | S.T | M.T | S.E | SE | M.M | MM | M.Si | MSi | S.Sos | S.IP | M.Sc | MSc | Ph.D | PhD | LL.M | B.A | S.Ag | M.Hum | S.Pd | M.Pd | Sp.PD | S.I.K | SIK | M.Kes | S.STP | M.A | MAP | M.AP | Ak | CPA | CISSP | CISA |
        Jr | Sr | III
