# Words that lead to a hacker's alias, known gangs, and malware that must never be taken for either.
class: nickname_cue

# kind=noun: the alias may follow at once ("peretas Bjorka"); kind=weak: only in quotation marks or with kind=named between.
hacker kind=noun
    id: peretas di balik kebocoran | peretas di balik serangan | hacker di balik kebocoran | peretas di balik kebocoran itu | peretas di balik serangan itu | hacker di balik serangan itu | dalang kebocoran itu | dalang serangan itu | pelaku kebocoran itu |
        kelompok hacker ransomware | kelompok peretas ransomware | geng hacker ransomware | geng peretas ransomware | grup hacker ransomware |
        grup peretas ransomware | kelompok kriminal siber | geng kriminal siber | kelompok siber | nama peretas itu | nama akun itu | nama hacker itu | nama penjual itu | nama akun tersebut | nama peretas tersebut | nama pelakunya | nama peretasnya |
        geng kejahatan siber | kelompok kejahatan siber | sindikat siber | sindikat peretas | kolektif peretas | kelompok hacktivist | kelompok hacktivis |
        kelompok peretas asal Rusia | aktor jahat | aktor siber | hacktivis | penjahat dunia maya | kelompok penjahat siber | komplotan peretas | tim peretas |
        grup ransomware asal Rusia | pelaku peretasan | pelaku ancaman | peretas | hacker | hackers | threat actor | aktor ancaman | kelompok peretas | kelompok hacker | grup hacker | grup peretas | kelompok ransomware | geng ransomware | grup ransomware | si hacker | sang peretas | geng siber | sosok hacker |
        seorang peretas | akun anonim | peretas anonim | hacker anonim | geng peretas | geng hacker | penjahat siber | akun hacker | akun peretas | akun milik peretas | akun milik hacker | nama penjual | nama peretas | nama hacker | nama penjualnya
    en: hacker account | hacker's account | account of the hacker | criminal group | criminal gang | hacker behind the breach | hacker behind the attack | hacker behind the leak | hacker behind the hack | hacker behind it | hacker responsible | hackers behind the breach | hackers behind the attack | hackers behind the leak |
        threat actor behind the breach | threat actor behind the attack | threat actor behind the leak | hacker behind the theft | person behind the breach | actor behind the breach | group behind the breach | group behind the attack | group behind the hack | ransomware crew | ransomware cartel | ransomware collective | ransomware-as-a-service group |
        extortion gang | extortion crew | data extortion group | data extortion gang | hacking gang | hacking crew | hacker gang | hacker collective |
        hackers group | hackers collective | cybercrime gang | cybercrime syndicate | cybercrime crew | cybercriminal gang | cyber gang | cyber crime group |
        cyber criminal group | cyberespionage group | cyber-espionage group | espionage group | hacktivist gang | hacktivists from | threat actor group |
        threat-actor group | nation-state group | state-sponsored group | cyber extortion group | initial access broker | data broker hacker | leak group |
        data-theft group | hackers from | hackers linked to | hackers linked to the | hackers associated with | black-hat hacker |
        cyberattackers | hacker | hackers | threat actor | threat actors | hacking group | hacker group | ransomware group | ransomware gang | hacktivist group | cybercrime group | extortion group | hacking collective | threat group | APT group | anonymous hacker | hacking team |
        anonymous account | cybercriminal group | hacktivist collective | claiming to represent | claiming to represent the group | claiming to speak for | claiming to speak for the group |
        claiming to be from the group | claiming to be part of the group |
        hacktivist crew |
        hacking syndicate | collective of hackers | group of hacktivists
# `many`: a group too, whose word alone does not say so
hacker-network kind=noun many
    id: jaringan peretas | jaringan hacker | jaringan hacktivist | gerakan hacktivist | gerakan peretas | aliansi peretas | jaringan kejahatan siber
    en: ransomware operation | ransomware operators | hacktivist network | hacktivist movement | hacktivist outfit | hacktivist alliance | hacktivist organisation | hacktivist organization | hacker network | hacker movement | hacker outfit | hacker alliance |
        hacking network | hacking outfit | network of hackers | network of hacktivists | alliance of hackers | cybercrime network | cybercrime outfit | criminal cyber organization | cyber organization | criminal organization | cybercrime organization | cybercriminal organization | hacking organization | hacker organization | hacking organisation | criminal organisation | hacktivists | hackers from the group | extortion operation | cybercrime operation | ransomware affiliate | state-backed group | state-linked group | state-aligned group | government-backed group | nation-state actor | espionage actor | threat cluster | activity cluster | extortion outfit | criminal outfit | ransomware groups | ransomware gangs | hacking groups | hacker groups | hacktivist groups | extortion groups | extortion gangs | cybercrime groups | hacktivist brand | ransomware brand
# `one`: one man, though the words are of a group
hacker-member kind=noun one
    id: anggota kelompok peretas | anggota kelompok hacker | anggota geng peretas | anggota grup peretas | anggota komunitas peretas | anggota grup hacker | anggota sindikat peretas
    en: member of the hacking group | member of a hacking group | member of the hacker group | member of the ransomware gang | member of the gang
account kind=weak
    id: pelaku | penyebar | akun | akun forum | akun di forum | kontak WhatsApp | nomor WhatsApp | kontak Telegram | akun Telegram | akun WhatsApp | pengirim pesan | aktor | oknum | seller | grup | sosok | seseorang | pihak | dalang
    en: seller | account | forum account | attacker | attackers | group | hacktivist | cybercriminal | cybercriminals | actor | vendor | individual | by one | from one | dark web user | ransomware operator | perpetrator | leaker | figure | someone | somebody | person | entity | name
# `owner`: capitals alone are a name behind it too ("pemilik akun XYZ")
account-owner kind=weak seller owner
    id: pemilik akun | pengelola akun
    en: account owner
# `user`: many of them are nobody in particular, so that a network behind or before the word plays no part
user-word kind=weak user
    id: pengguna | user
    en: user
# `alias`: a name follows, or what is before it is one ("X, nama akun penjual itu"); `gang`: a name in mixed letters may follow
# at once; `member`: a name may be put behind it between commas
alias-word kind=weak alias
    id: username | nama akun | nama pengguna | alias | nama samarannya itu | nama alias | julukan | nama akunnya
    en: username | handle | alias | moniker | pseudonym | nickname | screen name
gang-word kind=weak gang
    id: geng | kelompok | komplotan | gerombolan | sindikat
    en: gang | crew | collective | cartel | syndicate | outfit | ring | phishing ring | cybercrime ring | fraud ring | hacking ring | ransomware outfit
forum-member kind=weak member
    id: member | anggota | anggota forum | pengguna forum | anggota forum itu | pengguna forum tersebut
    en: member | forum user | forum member | poster
# `deed`: it tells what he did, so that a name or a handle may stand between commas behind it ("the account behind the upload, X,")
account-behind kind=weak member deed
    id: akun di balik unggahan | akun di balik unggahan itu | akun di balik unggahan tersebut | akun pengunggah | akun penjual | akun penyebar | akun pengunggah data | akun penjual data | akun penyebar data |
        akun pengunggah itu | akun penjual itu | akun di balik penjualan | akun di balik penjualan itu | akun di balik kebocoran | akun di balik kebocoran itu | akun yang mengunggah | akun yang mengunggahnya | akun yang menjualnya
    en: account behind the upload | account behind the post | account behind the posting | account behind the listing | account behind the leak | account behind the sale | account behind the offer | account behind it | account behind the thread |
        user behind the upload | user behind the post | user behind the posting | user behind the listing | user behind the leak | user behind the sale | user behind the offer | user behind the thread |
        person behind the upload | person behind the post | person behind the listing | person behind the sale | seller behind the listing | seller behind the post | seller of the data | author of the post | author of the thread | author of the listing
# `unsure`: a man of whom nothing bad is told by the word: only with what says that the name is no real one ("a broker operating as X")
somebody kind=weak unsure
    id: makelar data | makelar akses | perantara | otak pelaku | pemimpin geng
    en: year-old | ringleader | mastermind | alleged leader | kingpin | broker | data broker | access broker | dealer | reseller | intermediary | middleman
# `seller`: who has what leaked; an unknown name may follow at once, without quotation marks
seller kind=weak seller
    id: penjual | penjual data | pengunggah | pembocor | pembocor data | penyebar data | penjualnya | pengunggahnya
named kind=named
    id: berakun | yang berakun | ber-akun | berusername | ber-username | yang ber-username | yang berusername | bernick | bernama layar | menamai dirinya | menamai diri | menamai dirinya sebagai | menamakan dirinya sebagai | yang menamakan dirinya sebagai | yang menamakan diri sebagai |
        menyebut dirinya dengan nama | menjuluki dirinya | menjuluki diri | yang menjuluki dirinya | menamakan dirinya | yang menamakan dirinya | menamakan diri sebagai | yang menamai dirinya |
        menyebut dirinya sebagai | menyebut diri sebagai | memperkenalkan diri sebagai | memperkenalkan dirinya sebagai | yang memperkenalkan diri sebagai | yang memperkenalkan dirinya sebagai |
        memperkenalkan diri dengan nama | mengenalkan diri sebagai | yang mengenalkan diri sebagai | memperkenalkan diri | mengaku dengan nama | yang menyebut diri | yang menyebut diri sebagai |
        yang menyebut dirinya sebagai | beridentitas | yang beridentitas | mengaku sebagai | yang mengaku sebagai | mengaku dirinya | mengidentifikasi diri sebagai | mengidentifikasi dirinya sebagai |
        mengidentifikasikan diri sebagai | yang mengaku bernama | memakai identitas | menggunakan identitas | menggunakan nama samarannya | dengan akun bernama | dengan julukan | memakai username |
        menggunakan username | memakai nama pengguna | menggunakan nama pengguna | memakai nickname | menggunakan nickname | dengan nickname | bernickname | yang memakai nama |
        yang memakai nama akun | yang menggunakan nama akun | yang menggunakan alias | yang memakai alias | yang memakai username | yang menggunakan username | yang bernama akun | memakai nama |
        menyebut diri | memakai nama anonim | memakai nama akun | menggunakan nama akun | dengan nama akun | nama anonim | dengan nama | menamakan diri | mengatasnamakan | menyebut dirinya |
        yang menyebut dirinya | menggunakan nama | mengaku bernama | dengan username | bernama akun | yang menamakan diri | bernama pengguna | dengan nama pengguna | atas nama | dengan identitas |
        yang menggunakan nama
    en: that goes by the name | that goes under the name | which goes under the name | going under the names | go by the name | who goes by the name | goes by the name | going by the name | going by | going under the name | goes under the name | operating under the name | introduced himself as | introduced herself as |
        introduced themselves as | introducing himself as | introducing themselves as | who introduced himself as | gave his name as | gave their name as | giving his name as | gives his name as |
        presented himself as | presenting himself as | refers to itself as | refer to themselves as | referring to themselves as | describing itself as | styling itself as | styled itself as |
        styling itself | styling themselves as | that calls itself | that call themselves | which calls itself the | who uses the name |
        uses the name | used the name | who used the name | whose alias is | whose username is | whose user name is | whose account name is | user name is | whose handle is | whose nickname is |
        whose name is | identifies himself as | identifies itself as | identify themselves as | identified himself as | identified itself as | identified themselves as | identifying himself as |
        identifying itself as | identifying themselves as | who identifies as | posting as | operating as | trading as | signing as | signed as | known by its handle |
        that uses the name | that use the name | self-styled | purporting to be | claiming to be | which calls itself |
        which call themselves | calls himself | calls herself | calls itself | call themselves | calling herself | with the registered username of | with the username of | with the name of |
        calling itself | calling himself | calling themselves | who call themselves | under the name |
        using the name | with the name | who calls himself | who calls itself | in the name of | named only | known only as
# `plain`: they tell what the thing right before them is called, be it no hacker ("malware bernama X": small_words.lex, name_bearer)
named-plain kind=named plain
    id: dilacak sebagai | dilacak dengan nama | yang dilacak sebagai | yang dilacak dengan nama | yang diberi nama | yang disebut sebagai | bernama | yang bernama | dijuluki | yang dijuluki | berjuluk | berjulukan | yang berjuluk | dikenal sebagai | yang dikenal sebagai | dikenal dengan nama | yang dikenal dengan nama |
        dikenal dengan sebutan | yang dikenal dengan sebutan | yang dikenal dengan | bersandi
    en: named | called | known as | nicknamed | dubbed | known by the name | collectively known as | also known as | better known as | identified as | tracked as | by the name of | track as | tracks as | tracked under the name | it calls | they call | investigators nicknamed | researchers nicknamed | police nicknamed | has been called | has been dubbed | was dubbed | known to investigators as | known to police as | known to the police as | known to authorities as | known to researchers as | known internationally as | known variously as | referred to as | also tracked as | who is known as | who are known as | a.k.a. | a.k.a |
        aka
# `pseudonym`: says by itself that the name is not the real one
pseudonym kind=named pseudonym
    id: nama maya | dengan nama maya | dikenal dengan nama maya | nama daring | nama layar | dikenal di dunia maya sebagai | bernama samaran | memakai nama samaran | menggunakan nama samaran | dengan nama samaran | nama samaran | nama samarannya | memakai alias | menggunakan alias | dengan alias | beralias | bernama alias | dengan nama alias | menggunakan nama alias | memakai nama alias
    en: with username | with user name | with nickname | with alias | with handle | with the handle | using username | using alias | under username | the username | the user name | the alias | the handle | the nickname | the moniker | the pseudonym | the screen name | the online name |
        the online handle | the account name | the nick | goes by | go by | went by | that go by | who go by | which goes by |
        that goes by | who goes by | known online as | known on the forum as | known in the forum as | known online by the name | known online by the name of | whose online name is | the online name of
# ends the name of a group of hackers ("Jember Hacker Team")
crew kind=crew
    any: Black Hat | Blackhat | BlackHat | Black Crew | Hacker Team | Hackers Team | Hacker Crew | Hackers Crew | Hack Team | Cyber Army | Cyber Crew | Cyber Gang | Cyber Partisans | Electronic Army | Hacktivist | Hacktivists |
        Haxor | Haxor Team | Defacer | Defacers | Defacer Team | Exploiter Team
initials kind=named initials
    id: yang disebut polisi | yang disebut polisi hanya | yang oleh polisi disebut | hanya disebut dengan inisial | disebut dengan inisial | berinisial | berinisal | inisial | inisialnya | dengan inisial | berinisial nama
    en: whom police call | whom the police call | whom police only call | whom the police only call | who police call | whom police named only as | whom police identified only as | whom the police identified only as | whom police identify as | police identified only as | identified by police only as |
        identified by police as | identified by the police as | named by police as | named by the police as | referred to by police as | police named only as | by their initials | by his initials | by her initials | whose initials are | with the initials | the initials | initialed | initialled | identified by the initials | identified only by the initials
# what a court or the police hold against him: "pleaded guilty to hacking"
guilt kind=guilt
    id: mengaku bersalah | divonis | didakwa | dijatuhi hukuman | dihukum | ditetapkan sebagai tersangka | ditetapkan tersangka | dijerat | terbukti bersalah | diadili
    en: pleaded guilty | plead guilty | pled guilty | pleading guilty | guilty plea | sentenced | charged with | charged | indicted | indicted on | convicted | found guilty | extradited | accused | on trial | admitted
# `caught`: with what he did it tells the same, behind his name ("X was arrested for hacking") or anywhere near
caught kind=guilt caught
    id: ditangkap | dicokok | diciduk | diringkus | dibekuk | ditahan | dicomot | dijebloskan | dipenjara | dibui | diamankan polisi | diamankan petugas |
        digelandang | tertangkap | diganjar | dipidana | divonis bersalah | dinyatakan bersalah | dituntut | dituduh | disangka | disangkakan |
        diekstradisi | menjadi tersangka | jadi tersangka | berstatus tersangka | dijadikan tersangka | menyerahkan diri | menjalani sidang |
        menjalani hukuman | mendekam di penjara
    en: was arrested | were arrested | been arrested | is arrested | arrested for | arrested on | arrested in | arrested by | arrested over | detained for |
        was detained | was jailed | were jailed | been jailed | jailed for | imprisoned for | was caught | was apprehended | taken into custody |
        was imprisoned | is accused of | was accused of | is being held | in custody | stands accused | faces charges | was found guilty
# what only he does who breaks in; told of one who is caught ("Thompson menggondol data")
deed kind=deed
    id: menggondol | menggasak | menyedot data | menguras data | membawa kabur | membawa lari | mencuri informasi | mencuri basis data | mencuri database |
        mencuri jutaan | mencuri ribuan | mencuri ratusan | menjebol | menyusup ke | menerobos | menembus sistem | menembus server | mengakses secara ilegal |
        mengakses tanpa izin | memanfaatkan celah | mengeksploitasi celah
    en: broke into | hacked into | gained access to | gained unauthorised access | gained unauthorized access | exfiltrated | siphoned | siphoned off |
        made off with | got into the | accessed the data | illegally accessed | exploited a | took advantage of a | hacking into | breaking into | stealing data |
        stealing the data | stealing personal | stealing information | stolen data from | infiltrated | downloaded the data | copied the data
agent kind=agent
    id: diunggah oleh | disebarkan oleh | dibagikan oleh | ditawarkan oleh | dipublikasikan oleh | dilakukan oleh | disebar oleh | diposting oleh | ulah | aksi
    en: uploaded by | posted by | advertised by | advertised by one | posted by one | sold by | shared by | published by | offered by | released by
# `crime`: what a firm or a paper never does, so that a crew's name of several words may follow ("claimed by Umbra Collective")
agent-crime kind=agent crime
    id: serangan oleh | serangan ransomware oleh | serangan siber oleh | peretasan oleh | pencurian data oleh | dibocorkan oleh | dijual oleh | diretas oleh | diklaim oleh | dicuri oleh | diserang oleh | dibobol oleh
    en: attack by | attacks by | ransomware attack by | cyberattack by | cyber attack by | hack by | intrusion by | leaked by | stolen by | claimed by | breached by | put up for sale by | dumped by | stolen data by | infiltrated by
# on a page that was defaced ("Hacked by Vexor")
agent-signs kind=agent crime
    id: diretas oleh tim | bertanda tangan | ditandatangani | ditandatangani oleh | tertanda
    en: signed by | hacked by | defaced by | pwned by | h4cked by
act kind=act
    id: mengaku menguasai | mengaku memegang | mengaku mengantongi | mengaku memperoleh | mengaku mendapatkan | mengaku mencuri | mengaku membobol | mengklaim menguasai | mengklaim memegang | mengklaim mengantongi | mengklaim memperoleh | mengklaim mencuri | mengklaim membobol | mengunggah | membocorkan | menjual | meretas | mengklaim telah | membagikan | menawarkan data | mengaku memiliki | mengaku meretas | mengaku punya | menjajakan | mengklaim memiliki | mengklaim berhasil | membobol | mencuri data | mengeklaim telah | kembali membocorkan | juga membagikan |
        mengeklaim punya | mengeklaim memiliki | mengeklaim menguasai | mengeklaim mengantongi | mengeklaim meretas | mengeklaim mencuri | mengklaim punya | membuka lapak | memasang harga | mematok harga |
        mengklaim meretas | kembali berulah | mengancam | beraksi | juga menjual | kembali menjual
    en: uploaded | leaked | posted the | posted data | hacked | claimed to have | claims to have | claimed to possess | is selling | was selling | offered the | put up | shared the | stole | has leaked | had leaked | sells | leaks | released the data | claimed responsibility | threatened to | demanded | breached
class: threat_group

gang kind=group
    any: LockBit | LockBit 3.0 | Lockbit | Brain Cipher | Brain Chiper | BlackCat | ALPHV | Conti | REvil | Clop | Cl0p | Lazarus Group | ShinyHunters | Lapsus$ | Fancy Bear | Cozy Bear | Scattered Spider | BianLian | RansomHub | Rhysida | Play ransomware | Ragnar Locker | DoppelPaymer |
        NetWalker | Egregor | Desorden | Desorden Group | Guardians of Peace | Lizard Squad | LulzSec | Syrian Electronic Army | APT28 | APT29 | APT41 | FIN7 | Carbanak | Magecart | Evil Corp | Killnet | GnosticPlayers | Gnosticplayers | The Dark Overlord | Dark Overlord | OurMine | TA505 | Babuk | 8Base | Cicada3301 | Strandhogg | Black Basta | Vice Society | Hunters International | INC Ransom | DragonForce | Dragon Force | Daixin Team | NoName057 | Karakurt | RansomEXX | RansomHouse | AvosLocker | BlackByte | BlackSuit | BlackMatter | MedusaLocker |
        SiegedSec | GhostSec | KillSec | Anonymous Sudan | Salt Typhoon | Volt Typhoon | Silk Typhoon | Charming Kitten | MuddyWater | Kimsuky | Sandworm | Gamaredon | Mustang Panda | APT10 | APT31 | APT40 | Shadow Brokers | ShadowBrokers | Money Message | Space Bears | Turkish Crime Family | Pawn Storm | Scattered LAPSUS$ Hunters | Scattered Lapsus$ Hunters
# those that came later or do less, and groups that states run, under the names that firms track them by
gang-more kind=group
    any: Hellcat ransomware | HellCat | Arkana Security | DevMan | Sarcoma ransomware | BlackLock | Eldorado ransomware | Nitrogen ransomware | FunkSec | Funksec | Embargo ransomware | Fog ransomware | Termite ransomware | Mallox | NoEscape | Nokoyawa | Quantum ransomware | PYSA | Pysa | SunCrypt | Yanluowang | HelloKitty | D0nut Leaks | Donut Leaks | Dunghill Leak | Dunghill Leaks | MetaEncryptor | Rancoz | ThreeAM | 3AM ransomware | Ransomed.vc | RansomedVC | RA World | RA Group | Helldown | Gunra | Sinobi | Coinbase Cartel | Dire Wolf | Silent Ransom Group | Luna Moth | Crypto24 | VanHelsing ransomware | SatanLock | IMN Crew | Babuk2 | Babuk Locker | Team Underground | NightSpire | Nightspire | Kill Security | Abyss Locker | Cloak ransomware | Monti ransomware | Lorenz ransomware | LockBit 2.0 | LockBit 4.0 | LockBit 5.0 | Conti Team | Grief ransomware | Prometheus ransomware | Ragnarok ransomware | AstroLocker | AtomSilo | BlackShadow | Black Shadow | Moses Staff | Pay2Key | Predatory Sparrow | Cyber Av3ngers | CyberAv3ngers | Handala | IT Army of Ukraine | XakNet | NoName057(16) | R00TK1T | RipperSec | DragonForce Malaysia | Mysterious Team Bangladesh | Team Insane Pakistan | Indian Cyber Force | Moroccan Black Cyber Army | Garnesia Team | Garuda Security | VulzSec | Hacktivist Indonesia | AnonGhost | Ghost Squad Hackers | Phineas Fisher | TeaMp0isoN | Lulz Security | OilRig | OceanLotus | APT1 | APT3 | APT27 | APT30 | APT32 | APT33 | APT34 | APT35 | APT37 | APT38 | APT42 | APT43 | APT44 | Andariel | BlueNoroff | TraderTraitor | SideWinder | Transparent Tribe | Equation Group | Winnti | BlackTech | Earth Lusca | Naikon | Flax Typhoon | Linen Typhoon | Violet Typhoon | Brass Typhoon | Midnight Blizzard | Star Blizzard | Nobelium | Hafnium | Octo Tempest | Muddled Libra | 0ktapus | UNC3944 | UNC5537 | UNC6040 | UNC6240 | UNC6395 | Storm-0558 | Storm-0501 | TeamPCP | ScatteredLAPSUS$Hunters | ShinyCorp | KelvinSecurity | KelvinSecTeam | Kelvin Security | CyberVolk | Z-Pentest | Dark Storm Team | Holy League
# words too: only beside a word of hackers or ransom
gang-word kind=group word
    any: Anonymous | Medusa | Akira | Hive | Maze | Peace | Impact Team | Lazarus | DarkSide | Qilin | Everest | Cuba | Snatch | Royal | Lynx | Cactus | Interlock | SafePay | Stormous | Trigona | Turla | Ransomed | Kraken | Phobos | Crimson Collective | World Leaks | Warlock | Meow | Chimera
seller kind=seller
    any: Bjorka | pompompurin | Pompompurin | IntelBroker | USDoD | ShinyHunter | Gnosticplayer | Guccifer | Guccifer 2.0 | peace_of_mind | Tessa88 | Baphomet | Whysodank | whysodank | Kotz | MoonzHaxor | Ryushi | EnergyWeaponUser | Sanggiero | rose87168 | Judische | Addka72424 | Nam3L3ss | Megadimarus  | optusdata | Hikki-Chan | DonJuji | GhostR | Ddarknotevil
class: malware

malware
    any: WannaCry | NotPetya | Lumma | LummaC2 | Lumma Stealer | Vidar Stealer | RedLine Stealer | Raccoon Stealer | StealC | Atomic Stealer | Rhadamanthys | AsyncRAT | Remcos | SocGholish | Gootloader | IcedID | BumbleBee malware | PlugX | ShadowPad | DarkGate | FormBook | LokiBot | Gozi | Carberp | Ursnif | Duqu | Industroyer | BlackEnergy | CrashOverride | Olympic Destroyer | WhisperGate | HermeticWiper | SUNBURST | BadBox | Joker malware | FluBot | Anubis trojan | Cerberus trojan | SpyNote | Petya | Ryuk | Emotet | TrickBot | Trickbot | Mirai | Zeus | Stuxnet | Dridex | QakBot | Qbot | RedLine | Raccoon | Cobalt Strike | Mimikatz | Locky | CryptoLocker | SamSam | Bad Rabbit | Heartbleed | Shellshock | EternalBlue | Log4Shell | Pegasus | GandCrab | Cerber | Dharma | Ryuk ransomware | BlackPOS |
        Backoff | Jackpotting | Triton | Shamoon | FinFisher | Agent Tesla | NjRAT | Zeppelin | Spectre | Meltdown | MOVEit | GoAnywhere | Citrix Bleed
