# Offices, ranks and professions that stand before a person's name, or behind it after a comma.
# kind=office|rank|profession|role. `weak` words need a name beside them that has two words, or another sign.
class: title

minister kind=office
    id: Menteri | Wakil Menteri | Wamen | Menkominfo | Wamenkominfo | Mendagri | Menkes | Menkeu | Menko | Mensos | Menhan | Menlu | Menag | Mendag | Menaker | Menhub | Menko Polhukam | Menkopolhukam | Menkumham | Mensesneg | Mendikbud |
        Menkomdigi | Wamenkomdigi | Wakil Menkominfo | Menteri Koordinator | Menteri Kominfo | Menteri Dalam Negeri | Menteri Kesehatan
    en: Minister | Deputy Minister | Vice Minister | Coordinating Minister | Minister of Communication and Information | Minister of Communication and Informatics | Secretary of State | Prime Minister | Communications Minister |
        Minister of Health | Minister of Home Affairs | Home Affairs Minister | Health Minister | Interior Minister
president kind=office
    id: Presiden | Wakil Presiden | Wapres | Presiden RI | Presiden Direktur
    en: President | Vice President | Senior Vice President | Executive Vice President | SVP | EVP | VP | Chancellor | Chairman | Chairwoman | Chairperson | Chair | Vice Chairman | Co-chair
director-general kind=office
    id: Direktur Jenderal | Dirjen | Sekretaris Jenderal | Sekjen | Inspektur Jenderal Kementerian | Dirjen Aptika | Dirjen IKP | Dirjen Dukcapil | Dirjen Imigrasi | Sekretaris Ditjen
    en: Director General | Directorate General | Secretary General | Secretary-General | Inspector General
director kind=office
    id: Direktur | Direktur Utama | Dirut | Direktur Eksekutif | Wakil Direktur | Komisaris | Komisaris Utama | General Manager | Manajer | Manager | Direktur Tindak Pidana Siber | Dirtipidsiber | Direktur Operasi | Direktur Keamanan
    en: Director | Executive Director | Managing Director | Deputy Director | Chief Executive | Chief Executive Officer | CEO | CTO | CIO | CISO | CFO | COO | Chief Technology Officer | Chief Information Security Officer | Chief Operating Officer |
        Chief Information Officer | Chief Financial Officer | General Manager | Manager | Head | Deputy Head | Commissioner | Chief Commissioner | Co-founder | Cofounder | Founder | Owner | Principal | Partner | Superintendent | Administrator |
        Country Manager | Regional Director | Chief | Deputy Chief | Chief Security Officer | Chief Scientist | Chief Privacy Officer | Senior Director | Vice-President | chief executive | General Counsel
head kind=office
    id: Ketua | Wakil Ketua | Kepala | Wakil Kepala | Ketua Umum | Ketua Divisi | Plt Kepala | Plt | Pelaksana Tugas | Kadiv Humas | Kadivhumas | Kadiv | Kepala Divisi Humas | Kepala Bagian | Kabag | Kapolri | Wakapolri | Kabareskrim | Kapolda | Kapolres |
        Kadis | Kepala Dinas | Kepala BSSN | Kepala Biro | Karo | Karopenmas | Kabid Humas | Kepala Bidang | Kepala Pusat | Kapusdatin | Kepala Subdirektorat | Kasubdit | Karo Humas | Kepala Biro Humas | Kepala Humas | Kanit | Kabid | Ketua Komisi |
        Wakil Ketua Komisi | Ketua KPU | Kasat Reskrim | Kasatreskrim | Sekretaris | Bendahara | Koordinator | Pimpinan | Deputi | Asisten Deputi | Panglima | Ketua Tim | Ketua RT | Lurah | Camat | Kepala Departemen
    en: Coordinator | Secretary | Police Chief | Deputy | Leader | Speaker | Deputy Speaker | head of public relations | Head of Public Relations | Attorney General | Ambassador | Sheriff
spokesperson kind=office
    id: Juru Bicara | Jubir | Humas | Staf Khusus | Staf Ahli | Tenaga Ahli | Stafsus | Juru Bicara Kementerian | Plt Juru Bicara
    en: Spokesman | Spokeswoman | Spokesperson | Special Staff | Special Adviser | Expert Staff
member kind=office
    id: Anggota | Komisioner | Anggota Komisi | Anggota DPR | Anggota Bawaslu | Anggota KPU | Senator | Politikus | Politisi | Legislator | Kader | Wali Kota | Walikota | Bupati | Gubernur | Wakil Gubernur | Wakil Bupati | Hakim | Jaksa | Rektor | Dekan |
        Wakil Rektor
    en: Member | Lawmaker | Senator | Congressman | Congresswoman | Representative | Governor | Mayor | Judge | Justice | Attorney | Prosecutor | Rector | Dean | Councillor | MP
expert kind=profession
    id: Pakar | Pengamat | Peneliti | Ahli | Dosen | Guru Besar | Praktisi | Aktivis | Analis | Konsultan | Pendiri | Pengacara | Advokat | Kuasa Hukum | Pakar Keamanan Siber | Pengamat Keamanan Siber | Ahli Keamanan Siber | Pakar Digital Forensik |
        Spesialis | Chairman | CEO | CTO | Founder | Co-Founder | Pegiat | Penasihat | Ekonom | Sosiolog | Konsultan Keamanan Siber | Pengamat Media Sosial | Pemerhati | Peneliti Keamanan | Pendiri dan CEO | Wartawan Senior | Penulis | Sutradara |
        Artis | Aktor | Aktris | Penyanyi | Pelatih | Pemain | Kapten | Atlet | Pegawai | Karyawan | Mahasiswa | Petani | Warga | Tokoh | Korban | Terdakwa | Tersangka | Saksi | Pengusaha | Bos | Eks | Mantan
    en: Expert | Researcher | Analyst | Observer | Professor | Lecturer | Activist | Consultant | Lawyer | Security Researcher | Security Expert | Cybersecurity Expert | Engineer | Scientist | Specialist | Reporter | Journalist | cyber security expert |
        cybersecurity expert | security researcher | security expert | Evangelist | Strategist | Advisor | Adviser | Economist | Author | Blogger | Architect | Investigator | Special Agent | Detective | Officer | Agent | former | Former | U.S. Attorney
rank kind=rank
    id: Jenderal | Letjen | Mayjen | Brigjen | Irjen | Komjen | Kombes | AKBP | Kompol | AKP | Iptu | Ipda | Brigadir | Kolonel | Letkol | Mayor | Kapten | Letnan | Laksamana | Laksda | Laksma | Marsekal | Marsda | Marsma | Jenderal Polisi | Kombes Pol |
        Brigjen Pol | Irjen Pol | Komjen Pol | Jenderal Pol | Letjen TNI | Mayjen TNI | Brigjen TNI | Inspektur Jenderal | Komisaris Besar | Brigadir Jenderal | Letnan Jenderal | Komisaris Jenderal | Brigjen Polisi | Letjen TNI (Purn) | Aiptu | Bripka | Ajun Komisaris Besar
    en: General | Lieutenant General | Major General | Brigadier General | Colonel | Lt. Col | Captain | Lieutenant | Sergeant | Admiral | Inspector | Senior Commissioner | Brig. Gen | Insp. Gen | Maj. Gen | Lt. Gen | Comr. Gen | Sr. Comr | Adj. Sr. Comr | Major | Detective
relative kind=relative
    id: yang memimpin | yang mengepalai | yang menjabat
    en: who heads | who chairs | who leads | who runs | who directs | who is | who serves as | who founded | who oversees | who manages
address kind=rank
    id: Bapak | Ibu | Pak | Bu | Bang | Mas | Mbak | Saudara | Saudari | Tuan | Nyonya | Kyai | Ustaz | Ustad | Habib | Gus | Sultan | Raja | Paus
    en: Mr | Mrs | Ms | Miss | Sir | Dame | Lord | Lady | Pope | King | Queen | Prince | Princess | Judge
class: degree

before side=before
    any: Dr | Prof | Ir | Drs | Dra | Hj | KH | dr | H
after side=after
    any: S.H | SH | M.H | MH | S.Kom | M.Kom | S.T | M.T | S.E | SE | M.M | MM | M.Si | MSi | S.Sos | S.IP | M.Sc | MSc | Ph.D | PhD | LL.M | B.A | MBA | S.Ag | M.Hum | S.Pd | M.Pd | Sp.PD | S.I.K | SIK | M.Kes | S.STP | M.A | MAP | M.AP | Ak | CPA | CISSP | CISA |
        Jr | Sr | III
