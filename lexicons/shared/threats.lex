# Words that lead to a hacker's alias, known gangs, and malware that must never be taken for either.
class: nickname_cue

# kind=noun: the alias may follow at once ("peretas Bjorka"); kind=weak: only in quotation marks or with kind=named between.
hacker kind=noun
    id: peretas | hacker | hackers | threat actor | aktor ancaman | kelompok peretas | kelompok hacker | grup hacker | grup peretas | kelompok ransomware | geng ransomware | grup ransomware | si hacker | sang peretas | geng siber | sosok hacker |
        seorang peretas | akun anonim | peretas anonim | hacker anonim | geng peretas | geng hacker | penjahat siber | nama penjual | nama peretas | nama hacker | nama penjualnya
    en: hacker | hackers | threat actor | threat actors | hacking group | hacker group | ransomware group | ransomware gang | hacktivist group | cybercrime group | extortion group | hacking collective | threat group | APT group | anonymous hacker | hacking team |
        anonymous account | cybercriminal group | hacktivist collective | claiming to represent | claiming to represent the group | claiming to speak for | claiming to speak for the group |
        claiming to be from the group | claiming to be part of the group
account kind=weak
    id: pelaku | penyebar | pengguna | user | akun | aktor | geng | oknum | member | anggota forum | username | nama akun | nama pengguna | alias | kelompok | pemilik akun | seller | grup | sosok | seseorang | pengguna forum | pihak | dalang
    en: seller | user | account | attacker | attackers | gang | group | collective | hacktivist | cybercriminal | cybercriminals | actor | vendor | member | forum user | forum member | poster | username | individual | by one | from one | dark web user | ransomware operator | perpetrator | crew |
        leaker | figure | handle | alias | moniker | pseudonym | someone | person | entity | name
# `seller`: who has what leaked; an unknown name may follow at once, without quotation marks
seller kind=weak seller
    id: penjual | penjual data | pengunggah | pembocor | pembocor data | penyebar data | penjualnya | pengunggahnya
named kind=named
    id: memakai nama | menyebut diri | memakai nama anonim | memakai nama akun | menggunakan nama akun | dengan nama akun | nama anonim | bernama | dengan nama | yang bernama | menamakan diri | mengatasnamakan | menyebut dirinya | yang menyebut dirinya | menggunakan nama | dikenal dengan nama | berjuluk | berjulukan | yang dikenal dengan nama | mengaku bernama | dengan username | bernama akun | dengan nama akun | dijuluki | yang menamakan diri | bernama pengguna |
        dengan nama pengguna | atas nama | dengan identitas | yang menggunakan nama | yang dikenal sebagai
    en: by the nickname | which calls itself | which call themselves | calls himself | calls herself | calls itself | call themselves | calling herself | going by the alias | named | called | known as | by the name of | calling itself | calling himself | calling themselves | going by | going by the name | who goes by | who goes by the name | goes by the name | who call themselves | under the name | under the alias | under the pseudonym | using the name | using the alias | with the name | identified as | under the username |
        using the handle | nicknamed | dubbed | under the handle | who calls himself | who calls itself | going by the handle | going by the moniker | using the moniker | with the username | by the alias | known by the name | in the name of | with the account name | going by the pseudonym | known online as | who goes by the handle | operating under the name | named only | known only as
# `pseudonym`: says by itself that the name is not the real one
pseudonym kind=named pseudonym
    id: bernama samaran | memakai nama samaran | menggunakan nama samaran | dengan nama samaran | nama samaran | nama samarannya | memakai alias | menggunakan alias | dengan alias | beralias | bernama alias | dengan nama alias | menggunakan nama alias | memakai nama alias
initials kind=named initials
    id: berinisial | inisial | dengan inisial
    en: with the initials | the initials | initialed | initialled | identified by the initials | identified only by the initials
agent kind=agent
    id: diunggah oleh | dibocorkan oleh | dijual oleh | diretas oleh | disebarkan oleh | dibagikan oleh | ditawarkan oleh | diklaim oleh | dipublikasikan oleh | dicuri oleh | dilakukan oleh | disebar oleh | diposting oleh | ulah | aksi
    en: uploaded by | posted by | advertised by | advertised by one | posted by one | leaked by | hacked by | sold by | shared by | stolen by | published by | claimed by | offered by | breached by | put up for sale by | released by | dumped by | stolen data by
act kind=act
    id: mengaku menguasai | mengaku memegang | mengaku mengantongi | mengaku memperoleh | mengaku mendapatkan | mengaku mencuri | mengaku membobol | mengklaim menguasai | mengklaim memegang | mengklaim mengantongi | mengklaim memperoleh | mengklaim mencuri | mengklaim membobol | mengunggah | membocorkan | menjual | meretas | mengklaim telah | membagikan | menawarkan data | mengaku memiliki | mengaku meretas | mengaku punya | menjajakan | mengklaim memiliki | mengklaim berhasil | membobol | mencuri data | mengeklaim telah | kembali membocorkan | juga membagikan |
        mengeklaim punya | mengeklaim memiliki | mengeklaim menguasai | mengeklaim mengantongi | mengeklaim meretas | mengeklaim mencuri | mengklaim punya | membuka lapak | memasang harga | mematok harga |
        mengklaim meretas | kembali berulah | mengancam | beraksi | juga menjual | kembali menjual
    en: uploaded | leaked | posted the | posted data | hacked | claimed to have | claims to have | claimed to possess | is selling | was selling | offered the | put up | shared the | stole | has leaked | had leaked | sells | leaks | released the data | claimed responsibility | threatened to | demanded | breached
class: threat_group

gang kind=group
    any: LockBit | LockBit 3.0 | Lockbit | Brain Cipher | BlackCat | ALPHV | Conti | REvil | Clop | Cl0p | Lazarus Group | ShinyHunters | Lapsus$ | Fancy Bear | Cozy Bear | Scattered Spider | BianLian | RansomHub | Rhysida | Play ransomware | Ragnar Locker | DoppelPaymer |
        NetWalker | Egregor | Desorden | Desorden Group | Guardians of Peace | Lizard Squad | LulzSec | Syrian Electronic Army | APT28 | APT29 | APT41 | FIN7 | Carbanak | Magecart | Evil Corp | Killnet | GnosticPlayers | Gnosticplayers | The Dark Overlord | Dark Overlord | OurMine | TA505 | Babuk | 8Base | Cicada3301 | Strandhogg
# words too: only beside a word of hackers or ransom
gang-word kind=group word
    any: Anonymous | Medusa | Akira | Hive | Maze | Peace | Impact Team | Lazarus | DarkSide
seller kind=seller
    any: Bjorka | pompompurin | Pompompurin | IntelBroker | USDoD | ShinyHunter | Gnosticplayer | Guccifer | Guccifer 2.0 | peace_of_mind | Tessa88 | Baphomet
class: malware

malware
    any: WannaCry | NotPetya | Petya | Ryuk | Emotet | TrickBot | Trickbot | Mirai | Zeus | Stuxnet | Dridex | QakBot | Qbot | RedLine | Raccoon | Cobalt Strike | Mimikatz | Locky | CryptoLocker | SamSam | Bad Rabbit | Heartbleed | Shellshock | EternalBlue | Log4Shell | Pegasus | GandCrab | Cerber | Dharma | Ryuk ransomware | BlackPOS |
        Backoff | Jackpotting | Triton | Shamoon | FinFisher | Agent Tesla | NjRAT | Zeppelin | Spectre | Meltdown | MOVEit | GoAnywhere | Citrix Bleed
