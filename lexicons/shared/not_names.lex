# Capitalised words that are no part of a person's name: what news writes with a capital for other reasons.
class: not_name

people-adjective
    id: Indonesia | Islam | Muslim | Kristen | Jawa | Sunda | Batak | Betawi | Bugis | Minang
    en: Indonesian | Indonesians | American | Americans | British | Chinese | Russian | Australian | Japanese | Korean | European | Asian | African | Indian | Pakistani | Iranian | Israeli | Ukrainian | German | French | Spanish | Italian | Dutch |
        Canadian | Mexican | Brazilian | Turkish | Arab | Muslim | Christian | Jewish | Western | Eastern | Northern | Southern | Swedish | Irish | Scottish | Malaysian | Singaporean | Singapore's | Vietnamese | Thai | Filipino | Latin | Afghan | Afghans | Argentine | Argentinian | Argentines | Asians | Australians | Austrian | Austrians |
        Bangladeshi | Bangladeshis | Belgian | Belgians | Brazilians | Brit | Brits | Briton | Britons | Bulgarian | Bulgarians | Burmese | Cambodian | Canadians | Chilean | Chileans | Colombian | Colombians | Croatian | Cuban | Czech | Czechs | Danish | Danes | Ecuadorian | Ecuadorians |
        Egyptian | Egyptians | Englishman | Estonian | Estonians | Europeans | Filipinos | Finnish | Finns | Frenchman | Germans | Ghanaian | Ghanaians | Greek | Greeks | Hungarian | Hungarians | Icelandic | Indians | Iranians | Iraqis | Israelis | Italians | Jamaican | Jordanian | Kazakh |
        Kenyan | Kenyans | Koreans | Kuwaiti | Latvian | Latvians | Lebanese | Lithuanian | Lithuanians | Malaysians | Maltese | Mexicans | Moroccan | Moroccans | Nepali | Nepalese | New Zealander | New Zealanders | Kiwi | Kiwis | Nigerian | Nigerians | North Korean | North Koreans | Norwegian |
        Norwegians | Pakistanis | Palestinian | Palestinians | Peruvian | Peruvians | Pole | Poles | Polish | Portuguese | Qatari | Romanian | Romanians | Russians | Saudi | Saudis | Scot | Serb | Serbian | Serbs | Singaporeans | Slovak | Slovenian | South African | South Africans |
        South Korean | South Koreans | Spaniard | Spaniards | Sri Lankan | Sri Lankans | Swede | Swedes | Swiss | Syrian | Syrians | Taiwanese | Thais | Tunisian | Turks | Ugandan | Ukrainians | Emirati | Uzbek | Venezuelan | Venezuelans | Welsh | Zimbabwean | Californian |
        Californians | New Yorkers | Texan | Texans | Londoners | Queenslanders | Victorians | Tasmanians |
        Albanian | Albanians | Algerian | Algerians | Angolan | Angolans | Argentinians | Armenian | Armenians | Azerbaijani | Azerbaijanis |
        Bahamian | Bahraini | Bahrainis | Barbadian | Basque | Basques | Bavarian | Belarusian | Belarusians | Beninese | Bhutanese | Bolivian |
        Bolivians | Bosnian | Bosnians | Botswanan | Bruneian | Bruneians | Burkinabe | Burundian | Cambodians | Cameroonian | Cameroonians |
        Catalan | Catalans | Chadian | Congolese | Corsican | Croatians | Croat | Croats | Cubans | Cypriot | Cypriots | Djiboutian |
        Dominican | Dominicans | Dutchman | Emiratis | Eritrean | Ethiopian | Ethiopians | Fijian | Fijians | Flemish | Gabonese | Gambian |
        Gambians | Georgian | Georgians | Guatemalan | Guatemalans | Guinean | Guyanese | Haitian | Haitians | Honduran | Hondurans | Icelander |
        Icelanders | Iraqi | Ivorian | Ivorians | Jamaicans | Jordanians | Kazakhs | Kosovar | Kurd | Kurds | Kurdish | Kuwaitis | Kyrgyz |
        Laotian | Laotians | Liberian | Liberians | Libyan | Libyans | Luxembourgish | Macedonian | Macedonians | Malagasy | Malawian | Malawians |
        Malian | Malians | Maldivian | Maldivians | Mauritanian | Mauritian | Mauritians | Moldovan | Moldovans | Mongolian | Mongolians |
        Montenegrin | Montenegrins | Mozambican | Mozambicans | Namibian | Namibians | Nicaraguan | Nicaraguans | Nigerien | Omani | Omanis |
        Panamanian | Panamanians | Paraguayan | Paraguayans | Qataris | Rwandan | Rwandans | Salvadoran | Salvadorans | Samoan | Samoans |
        Scandinavian | Scandinavians | Senegalese | Sicilian | Slovaks | Slovenes | Slovene | Slovenians | Somali | Somalis | Sudanese | Surinamese |
        Swazi | Tajik | Tajiks | Tanzanian | Tanzanians | Tibetan | Timorese | Togolese | Tongan | Trinidadian | Tunisians | Turkmen | Ugandans |
        Uruguayan | Uruguayans | Uzbeks | Yemeni | Yemenis | Zambian | Zambians | Zimbabweans | Costa Rican | Costa Ricans | Puerto Rican |
        Puerto Ricans | Sierra Leonean | Sierra Leoneans | Papua New Guinean | East Timorese | Hong Konger | Hong Kongers | South Sudanese |
        Saudi Arabian | Latin American | Latin Americans | Central African | Northern Irish
thing
    id: DPT | NIK | KTP | "KK" | TPS | Pemilu | Pilkada | Pilpres | Covid | COVID | NPWP | Undang-Undang | "UU" | "PP" | Pasal | "HP" | "API" | Internet | Twitter | Instagram | "PSE" | "SOP" | Pancasila | Dasar | "WIB" | "WITA" | "WNI" | "ASN" | "PNS" | Daftar Pemilih Tetap |
        "HUT" | "RUU" | Perlindungan Data Pribadi | Pelindungan Data Pribadi | Privasi | Sistem | Data | Keamanan | Siber | Digital | Peraturan | Nomor | Kantor | Pelabhan | Piala | Liga | Gunung |
        Armada | Pesawat | Helikopter | Kapal | Tampilan | Suasana | Logo | Gerai |
        Sungai | Pulau | Laut | Selat | Danau | Kompleks | Komplek | Ruang | Idul Fitri | Ramadan | Lebaran | Natal | Juta | Ribu | Miliar | Peretas | Hacker | Sumber | Foto | Video | Ilustrasi | Editor | Penulis | Reporter | Baca
    en: Fleet | Aircraft | Screenshot | Sources | Source | Notices | Notice | Management | Summit | Productions | Production | Operation | Independent | Soviet | Edition |
        Services | Support | Initiative | Campaign | Researchers | Operators | Users | Investigators | Data | Privacy | Protection | Security | Internet | Facebook | Twitter | Windows | Linux | Android | Election | Elections | Act | Bill | Law | Regulation | Regulations | Ordinance | Ordinances | Statute | Directive | Guidelines | Island | Islands | Lake | River | Mount | Mountain |
        Cup | League | Games | Olympics | Christmas | Easter | Ramadan | Special Region | Dark | Web | Darknet | English | God | Bible | Internet of Things | Cloud | Excel | PDF | SQL | API | URL | CSV | PIN | CVV | GDPR | HIPAA | Covid | Ransomware | Breach | Breaches | Hacker | Hackers | Customer | Customers |
        Social Security Number | Social Security Numbers | National Identity Number | Family Card Number | Word | Reply | Hi | Hello | Monday's | I | I'm | I've | "IP" | "IT" | "AI" | "ICT" | "PII" | "PHI" | "BA" | "CE" | Web Services | Personal | Electronic | Digital | Online | News
# parties of a suit, with a number behind: "Tergugat I"
party-of-suit
    id: Tergugat | Turut Tergugat | Penggugat | Pemohon | Termohon | Terlapor | Pelapor
    en: Defendant | Defendants | Plaintiff | Plaintiffs | Claimant | Respondent
# passives and nouns that a sentence begins with, before a name
sentence-begin
    id: Dijelaskan | Dikatakan | Disampaikan | Ditegaskan | Diungkap | Diungkapkan | Dituturkan | Ditambahkan |
        Dikemukakan | Dipaparkan | Diterangkan | Disebutkan | Diutarakan | Dibeberkan | Diceritakan | Diakui |
        Ditanya | Dihubungi | Dikonfirmasi | Keabsahan | Kebenaran | Keaslian | Kevalidan |
        Kemungkinan | Potensi | Peluang | Andai | Lantaran | Gegara | Gara-gara | Rawan | Rentan | Sempat | Kerap | Gampang | Mudah | Sukar | Berpotensi | Berpeluang | Nyaris | Kembali | Mendadak | Tiba-tiba | Pascadiretas | Pascabocor | Sukses | Gagal | Takut |
        Terus | Terus terang | Singkatnya | Singkat | Pendek | Jujur | Jujurnya | Ringkas | Ringkasnya | Intinya | Pokoknya | Alhasil | Celakanya | Untungnya | Sayangnya | Khawatir | Cemas | Waspada
    en: Govt | Govts | Dept | Someone | Somebody | Nobody | Everyone | Everybody | Anyone | Nothing | Something
headline
    id: Jual | Retas | Bobol | Curi | Sebar | Bocorkan | Klaim | Ancam | Tawarkan | Unggah | Serang | Pamer | Lelang | Ngaku | Buka Suara | Angkat Bicara | Angkat Suara | Buka | Angkat | Bicara | Bungkam
office
    id: Edukasi | Kurikulum | Kesiswaan | Sarana | Prasarana | Akademik | Kerja Sama | Literasi | Inklusi | Perizinan | Pengadaan | Aset | Audit | Kepatuhan | Perbankan | Asuransi | Pasar Modal | Penjaminan | Mutu | Pembiayaan | Anggaran | Perbendaharaan | Rehabilitasi | Gizi | Rujukan |
        Pangan | Validitas | Aplikasi | Informatika | Informasi | Komunikasi | Publik | Tindak | Pidana | Hubungan | Masyarakat | Penindakan | Penyidikan | Pengendalian | Pengawasan | Pencegahan | Bidang | Divisi | Subdirektorat | Teknologi | Operasi | Operasional | Hukum |
        Umum | Utama | Muda | Madya | Pratama Muda | Korporat | Korporasi | Perusahaan | Kepegawaian | Kependudukan | Pencatatan | Sipil | Penduduk | Kesehatan | Kebencanaan | Pendidikan | Kebudayaan | Pemerintahan | Pembangunan | Perencanaan | Politik | Dalam |
        Negeri | Luar | Daerah | Nasional | Federal | Negara | Republik | Pengembangan | Pelayanan | Layanan | Pemasaran | Keuangan | Pusat | Wilayah | Cabang | Jaringan | Infrastruktur | Proteksi | Ekonomi | Riset | Strategis | Kebijakan | Pemantauan | Deteksi |
        Reserse | Kriminal | Khusus | Siaran | Pers | Media | Sosial | Perhubungan | Perdagangan | Tata | Kelola | Kemitraan | Internasional | Dukungan | Investasi | Manajemen | Risiko | Penerangan | Intelijen | Polisi | Pol | Purn | "BIN" | TNI | "AD" | "AL" | "AU" | "RI" |
        Pertahanan | Energi | Mineral | Perikanan | Kelautan | Kehutanan | Perumahan | Pariwisata | Pertanian | Tenaga | Ketenagakerjaan | Perindustrian | Industri | Olahraga | Pemuda | Agama | Peternakan | Pekerjaan | Perempuan | Anak | Koperasi | Usaha |
        Pendayagunaan | Aparatur | Reformasi | Birokrasi | Transmigrasi | Agraria | Lingkungan | Hidup | Sumber Daya | Perangkat | Pos | Partisipasi | Komunitas | Logistik | Teknis | Penyelenggaraan | Penyelenggara | Penanganan | Perlindungan | Pelindungan | Pemberdayaan |
        Fakultas | Arsitektur | Teknik | Ilmu | Angkatan | Parlemen | Fraksi | Dewan | Komisi | Konstitusi | Pembinaan | Pemeriksa | Pemasyarakatan | Pengelolaan | Pengelola | Perencana | Program | Proyek | Konsumen | Nasabah | Pelanggan | Hak | Asasi | Manusia |
        Elektronik | Sandi | Pelaksana | Harian | Tugas | Unit | Tim | Kelompok | Satuan | Biro | Bagian | Seksi | Subbagian | Humas | Kemahasiswaan | Mahasiswa | Pascasarjana | Kedokteran | Farmasi | Peradilan | Kehakiman | Statistik | Survei | Meteorologi | Geofisika | Bencana |
        Penanggulangan | Terorisme | Narkotika | Korupsi | Pemberantasan | Ekonomi Kreatif | Parekraf | Kawasan | Barat | Timur | Utara | Selatan | Tengah | Timur Tengah | Tenggara | Barat Daya | Catatan | Kabinet | Pansel | Panja | Pansus | Muktamar | Kongres | Munas | Sekertaris | Keadilan | Terbaik | Pertama | Kedua | Ketiga | Dunia | Global | Senior | Junior | Baru | Penyakit | Menular | Langsung | Eselon | Golongan | Ekosistem
    en: Corporate | Communication | Communications | Relations | Public | Affairs | Investor | Relation | Information | Technology | Operations | Marketing | Research | Development | Global | Regional | Southeast | Asia | Pacific | Executive | Senior | Chief | Deputy |
        Assistant | Associate | Cyber | Cybersecurity | Police | Commissioner | Special | Staff | Product | Engineering | Threat | Intelligence | Policy | Strategy | Response | Incident | Consumer | Criminal | Crime | Participation | Community | Prevention | Human | Rights | Culture | Foreign | Resettlement | Investigation | Applications | Informatics | National | General | State | Transformation | Science | Sciences | Education | Innovation | Industry | Tourism | Agriculture | Fisheries | Transport | Transportation | Telecommunications | Telecommunication
# In front of a name these make it that of a region.
of-region place=before
    id: Kota | Kabupaten | Provinsi | Kecamatan | Kelurahan | Dusun | Nagari
# Before or behind a person's name these make it that of a street or a building.
of-place place
    id: Jalan | Jl | Jln | Gedung | Bandara | Stasiun | Kampung | Masjid | Gereja | Rumah | Rumah Sakit | Hotel | Istana | Desa | Stadion | Pelabuhan | Lapangan | Taman | Bendungan | Gelanggang | Aula | Museum | Monumen | Pesantren | Terminal | Waduk | Jembatan
    en: Street | Avenue | Road | Airport | Station | Building | Tower | Park | Stadium | Boulevard | Square | Bridge | Hall | Plaza | Theatre | Theater | Drive | Hospital | Highway
# what the police write in capitals besides initials ("pelaku (DPO)", "barang bukti (BB)")
police-letters
    id: "DPO" | "TKP" | "BAP" | "BB" | "BKO"
# ordinary words that stand in firms' names, and in no person's
firm-word
    id: Harapan | Pelita | Angkasa | Kimia | Perkebunan | Semangat | Terdepan | Tumbuh | Komersial | Akselerasi | Ekspor | Matahari | Bukit | Mantap | Pondok | Katolik | Akuntansi | Jurnal | Wacana | Handal | Membangun | Ringan | Inklusif
    en: Super | Future | Advanced | Rooms | Trend | Tour | Jet | Coffee | Overseas | Arts | Pipeline | Cinema | Steel | Micro | Bay | Enterprise | Integrated | Projects | Clearing | Equity | Precision
