# Where data is posted, sold, shared or talked of. kind=forum|market|messenger|social|host|paste.
class: platform

breachforums kind=forum
    any: BreachForums | Breach Forums | Breached Forums | Breached Forum | breached.to | breached.vc | Breached.to | BreachForum | Breach Forum | "Breached" | breached.co | BreachedForums | forum Breach | "breachforums" | breachforums.st | breachforums.is
    id: "breached"
raidforums kind=forum
    any: RaidForums | Raid Forums | Raid Forum | RaidForum | Raidsforum | Raids Forum | raidforums.com | Raidforum | Raid-Forum | Raid-Forums
xss kind=forum led
    any: XSS.is | "XSS forum" | "xss.is" | "XSS"
# `led`: a word too; only where something leads to a place or an account
exploit-in kind=forum led
    any: "Exploit.in" | Exploit forum | "Exploit"
leakbase kind=forum
    any: LeakBase | Leakbase
nulled kind=forum
    any: Nulled
cracked kind=forum
    any: "Cracked.io" | "Cracked.to"
hackforums kind=forum
    any: HackForums | Hackforums | Hack Forums
dark-forums kind=forum
    any: "DarkForums" | "Dark Forums" | "Darkforums"
dread kind=forum
    any: "Dread forum" | "DreadForum"
ramp kind=forum led
    any: "RAMP" | RAMP forum | "Ramp"
exposed-forums kind=forum
    any: ExposedForums | Exposed Forums
leakzone kind=forum
    any: Leakzone
ogusers kind=forum
    any: OGUsers | OGUsers.com
sinisterly kind=forum
    any: Sinisterly | Sinister.ly
altenen kind=forum
    any: Altenen
blackhatworld kind=forum
    any: BlackHatWorld | Black Hat World
onniforums kind=forum
    any: OnniForums
cryptbb kind=forum
    any: CryptBB
blackforums kind=forum
    any: BlackForums
patched kind=forum
    any: "Patched.to"
leakforums kind=forum
    any: LeakForums | Leak Forums | LeaksForums
breachstars kind=forum
    any: BreachStars | Breach Stars
pwnforums kind=forum
    any: PwnForums | Pwn Forums
cracking-org kind=forum
    any: "Cracking.org" | "Cracked.sh" | "Cracked.ax"
nulled-to kind=forum
    any: "Nulled.to" | "Nulled.cr"
verified-forum kind=forum
    any: Verified forum | forum Verified
wwh-club kind=forum
    any: WWH Club | WWH-Club
club2crd kind=forum
    any: Club2CRD
damagelab kind=forum
    any: DamageLab | DaMaGeLaB
maza-forum kind=forum
    any: Mazafaka | Maza forum
darkode kind=forum
    any: Darkode | Dark0de
0day-today kind=forum
    any: "0day.today"
demonforums kind=forum
    any: DemonForums | Demon Forums
crackingking kind=forum
    any: CrackingKing
hydra-forums kind=forum
    any: HydraForums
spear-forums kind=forum
    any: SpearForums | Spear Forums
carding-mafia kind=forum
    any: Carding Mafia
brians-club kind=market
    any: BriansClub | Brian's Club | Briansclub
unicc kind=market
    any: UniCC
ssndob kind=market
    any: "SSNDOB"
nemesis-market kind=market
    any: Nemesis Market
incognito-market kind=market
    any: Incognito Market
dark-market kind=market
    any: "DarkMarket"
ares-market kind=market
    any: Ares Market
bohemia-market kind=market
    any: Bohemia Market
huione kind=market
    any: Huione Guarantee | Haowang Guarantee
xleet kind=market
    any: xLeet
dream-market kind=market
    any: Dream Market
alphabay kind=market
    any: AlphaBay
hansa-market kind=market
    any: Hansa Market
silk-road kind=market
    any: Silk Road
genesis-market kind=market
    any: Genesis Market
empire-market kind=market
    any: Empire Market
the-real-deal kind=market
    any: The Real Deal | TheRealDeal
jokers-stash kind=market
    any: Joker's Stash
russian-market kind=market
    any: Russian Market
white-house-market kind=market
    any: White House Market
hydra-market kind=market
    any: Hydra Market
leakfind kind=market
    any: Leakfind
bidencash kind=market
    any: BidenCash | Biden Cash
slilpp kind=market
    any: Slilpp
xdedic kind=market
    any: xDedic
industrial-spy kind=market
    any: Industrial Spy
marketo kind=market
    any: Marketo
weleakinfo kind=market
    any: WeLeakInfo | "weleakinfo.com"
abacus-market kind=market
    any: Abacus Market
archetyp kind=market
    any: Archetyp Market | Archetyp
asap-market kind=market
    any: ASAP Market
kingdom-market kind=market
    any: Kingdom Market
versus-market kind=market
    any: Versus Market
wall-street-market kind=market
    any: Wall Street Market
torrez-market kind=market
    any: Torrez Market | ToRReZ
2easy kind=market
    any: "2easy"
styx-market kind=market
    any: STYX Market
telegram kind=messenger
    any: Telegram
whatsapp-group kind=messenger name="WhatsApp"
    en: WhatsApp group | WhatsApp groups
    id: grup WhatsApp
discord kind=messenger
    any: Discord
signal-group kind=messenger name="Signal"
    en: Signal group | Signal channel
    id: grup Signal
slack kind=messenger
    en: Slack channel
icq kind=messenger
    any: ICQ
twitter kind=social
    any: Twitter | Twitternya
x kind=social led
    any: "X" | "X.com" | "X (Twitter)"
facebook-page kind=social
    any: Facebook | Facebook page | grup Facebook | Facebook Marketplace | Facebook group
instagram kind=social
    any: Instagram
tiktok kind=social
    any: TikTok
youtube kind=social
    any: YouTube
reddit kind=social
    any: Reddit
linkedin kind=social
    any: LinkedIn
threads kind=social
    any: "Threads"
mastodon kind=social
    any: Mastodon
bluesky kind=social
    any: Bluesky
vkontakte kind=social
    any: "VK" | VKontakte
weibo kind=social
    any: Weibo | Sina Weibo
medium-blog kind=social
    any: Medium.com
kaskus kind=social
    any: Kaskus
github kind=host
    any: GitHub
mega kind=host led
    any: "Mega" | mega.nz | "MEGA" | mega.io
krakenfiles kind=host
    any: KrakenFiles | krakenfiles.com
workupload kind=host
    any: Workupload | workupload.com
filebin kind=host
    any: "filebin.net"
catbox kind=host
    any: "catbox.moe" | "files.catbox.moe"
send-cm kind=host
    any: "send.cm"
1fichier kind=host
    any: 1fichier
rapidgator kind=host
    any: Rapidgator
icedrive kind=host
    any: Icedrive
limewire-host kind=host
    any: LimeWire
sourceforge kind=host
    any: SourceForge
bitbucket kind=host
    any: Bitbucket
anonfiles kind=host
    any: AnonFiles | anonfiles.com | anonfile | AnonFile
bayfiles kind=host
    any: bayfiles | bayfiles.com
mediafire kind=host
    any: MediaFire | mediafire.com
google-drive kind=host
    any: Google Drive
dropbox kind=host
    any: Dropbox
onedrive kind=host
    any: OneDrive
gofile kind=host
    any: gofile.io | Gofile
wetransfer kind=host
    any: WeTransfer | wetransfer.com
zippyshare kind=host
    any: Zippyshare
sendspace kind=host
    any: SendSpace | sendspace.com
pixeldrain kind=host
    any: Pixeldrain | pixeldrain.com
terabox kind=host
    any: TeraBox
4shared kind=host
    any: 4shared
yandex-disk kind=host
    any: Yandex Disk | Yandex.Disk
file-io kind=host
    any: "file.io"
transfer-sh kind=host
    any: "transfer.sh"
uploaded-net kind=host
    any: Uploaded.net
ufile kind=host
    any: "ufile.io"
scribd kind=host
    any: Scribd
gitlab kind=host
    any: GitLab
internet-archive kind=host
    any: "archive.org"
google-docs kind=host
    any: Google Docs | Google Sheets
pastebin kind=paste
    any: Pastebin
hastebin kind=paste
    any: Hastebin | "hastebin.com"
dpaste kind=paste
    any: "dpaste.com" | "dpaste.org"
paste-ee kind=paste
    any: "paste.ee"
telegraph-paste kind=paste
    any: "telegra.ph"
0bin kind=paste
    any: "0bin.net"
ghostbin kind=paste
    any: Ghostbin
doxbin kind=paste
    any: Doxbin
rentry kind=paste
    any: "rentry.co" | "Rentry"
justpaste kind=paste
    any: JustPaste | JustPaste.it
privatebin kind=paste
    any: PrivateBin
controlc kind=paste
    any: "controlc.com"
4chan kind=forum
    any: 4chan
tor kind=market
    any: "Tor network"
class: platform_cue

# `kind` tells what the words say of the name behind them: dark, a place where stolen data is dealt in; forum, which may be
# one; site, any other place; post, somebody put something there; way, nothing; former, it is named beside another one
dark kind=dark
    id: forum gelap | forum peretas gelap | forum underground | forum bawah tanah | forum hacker | forum peretas | forum peretasan |
        forum jual beli data | forum hacking | forum dark web | forum darkweb | forum dunia maya | forum siber | forum kriminal siber |
        forum kejahatan siber | forum penjahat siber | forum komunitas hacker | forum komunitas peretas | forum hacker dunia |
        forum jual beli data curian | forum jual beli data ilegal | forum kebocoran data | situs jual beli data | situs jual beli data pribadi |
        situs forum hacker | situs forum peretas | situs hacker | situs peretas | situs peretasan | situs gelap | situs kebocoran data |
        situs onion | situs Tor | situs bocoran | situs pembocoran | laman bocoran | situs kebocoran | situs dark web | dark web | darkweb | darknet | pasar gelap | pasar gelap daring | pasar gelap digital | pasar gelap siber | lapak daring | lapak online | pasar darknet |
        toko daring gelap | marketplace dark web | marketplace gelap | marketplace ilegal | situs pembocor data | situs penyedia data bocor |
        komunitas hacker | komunitas peretas
    en: hacking forum | hacking marketplace | hacking market | hacking site | hacking website | hacking board | hacking message board |
        hacking shop | hacking store | hacking community | hacker forum | hacker marketplace | hacker site | hacker website | hackers forum |
        hackers marketplace | hackers site | hackers website | cybercrime forum | cybercrime marketplace | cybercrime market | cybercrime site |
        cybercrime website | cybercrime board | cybercrime message board | cybercrime shop | cybercrime store | cybercrime community |
        cyber crime forum | cyber crime marketplace | cyber crime market | cyber crime site | cyber crime website | cyber crime board |
        cyber crime message board | cyber crime shop | cyber crime store | cyber crime community | cybercriminal forum |
        cybercriminal marketplace | cybercriminal market | cybercriminal site | cybercriminal website | cybercriminal board |
        cybercriminal message board | cybercriminal shop | cybercriminal store | cybercriminal community | underground forum |
        underground marketplace | underground market | underground site | underground website | underground board | underground message board |
        underground shop | underground store | underground community | dark web forum | dark web marketplace | dark web market | dark web site |
        dark web website | dark web board | dark web message board | dark web shop | dark web store | dark web community | dark-web forum |
        dark-web marketplace | dark-web market | dark-web site | dark-web website | dark-web board | dark-web message board | dark-web shop |
        dark-web store | dark-web community | darknet forum | darknet marketplace | darknet market | darknet site | darknet website |
        onion site | onion service | onion page | Tor site | Tor leak site | Tor-based leak site | leak portal | leak blog | data-leak portal | extortion site | darknet board | darknet message board | darknet shop | darknet store | darknet community | dark net forum | dark net marketplace |
        dark net market | dark net site | dark net website | dark net board | dark net message board | dark net shop | dark net store |
        dark net community | deep web forum | deep web marketplace | deep web market | deep web site | deep web website | deep web board |
        deep web message board | deep web shop | deep web store | deep web community | illicit forum | illicit marketplace | illicit market |
        illicit site | illicit website | illicit board | illicit message board | illicit shop | illicit store | illicit community | illegal forum |
        illegal marketplace | illegal site | illegal website | criminal forum | criminal marketplace | criminal site | criminal website |
        carding forum | carding marketplace | carding market | carding site | carding website | carding board | carding message board |
        carding shop | carding store | carding community | clandestine forum | clandestine marketplace | clandestine market | clandestine site |
        clandestine website | clandestine board | clandestine message board | clandestine shop | clandestine store | clandestine community |
        data leak forum | data leak marketplace | data leak market | data leak site | data leak website | data leak board |
        data leak message board | data leak shop | data leak store | data leak community | data-leak forum | data-leak marketplace |
        data-leak market | data-leak site | data-leak website | data-leak board | data-leak message board | data-leak shop | data-leak store |
        data-leak community | data breach forum | data breach marketplace | data breach market | data breach site | data breach website |
        data breach board | data breach message board | data breach shop | data breach store | data breach community | leak forum |
        leak marketplace | leak site | leak website | leaks forum | leaks marketplace | leaks site | leaks website | stolen data forum |
        stolen data marketplace | stolen data market | stolen data site | stolen data website | stolen data board | stolen data message board |
        stolen data shop | stolen data store | stolen data community | stolen-data forum | stolen-data marketplace | stolen-data market |
        stolen-data site | stolen-data website | stolen-data board | stolen-data message board | stolen-data shop | stolen-data store |
        stolen-data community | black market | black-market site | marketplace for stolen data | marketplace for stolen credentials |
        forum for hackers | forum for cybercriminals | forum for stolen data | forum popular with hackers | forum used by hackers |
        forum frequented by hackers | paste site | text-sharing site
forum kind=forum
    id: forum | forum baru | forum lain | forum serupa | forum daring | forum online | forum jual beli | situs forum | situs jual beli | situs jual beli daring | pasar daring |
        pasar online | marketplace | forum diskusi | forum internet | di forum
    en: forums | online forums | forum | new forum | another forum | online forum | internet forum | web forum | marketplace | online marketplace | message board | online market | imageboard |
        Russian-language forum | Chinese-language forum | English-language forum
site kind=site
    id: situs | website | laman | platform | grup | kanal | saluran | channel | situs web | di situs | layanan berbagi berkas |
        situs berbagi berkas | situs berbagi | laman berbagi | laman berbagi berkas | laman berbagi file | laman berbagi dokumen | situs berbagi file | situs berbagi dokumen | layanan berbagi dokumen | layanan berbagi | platform berbagi berkas | platform berbagi file |
        platform berbagi dokumen | platform berbagi | situs unggah berkas | situs hosting file | layanan hosting file | layanan unggah | situs penyimpanan awan | layanan penyimpanan awan | penyimpanan awan | situs teks | situs torrent | blog | portal | lapak |
        toko daring | toko online | situs penyimpanan | layanan penyimpanan | layanan berbagi file | layanan komputasi awan
    en: sites | websites | platforms | file-sharing sites | file sharing sites | file-sharing platforms | file sharing platforms | file-sharing services | file-hosting sites | file sharing platform | file-sharing platform | site | website | channel | platform | file-sharing site | file sharing site | file-sharing service | file sharing service |
        file-hosting site | file-hosting service | file hosting service | hosting site | cloud storage service | storage service | service | file host | file hoster | file-sharing host | filesharing site | upload site | uploading site | file-transfer service | file transfer service |
        image host | cloud host | download site | torrent site | text storage site | text-storage site | pastebin site | paste service | code-sharing site | document-sharing site | sharing site |
        blog | portal | board | bulletin board | shop | store |
        sharing platform | cloud drive
post kind=post
    id: diunggah di | mengunggahnya di | mengunggah di | unggah di | diunggah ke | mengunggahnya ke | mengunggah ke | unggah ke | diunggah lewat |
        mengunggahnya lewat | diunggah melalui | mengunggahnya melalui | diposting di | mempostingnya di | memposting di | posting di |
        diposting ke | mempostingnya ke | memposting ke | posting ke | diposting lewat | mempostingnya lewat | diposting melalui |
        mempostingnya melalui | dibagikan di | membagikannya di | membagikan di | bagikan di | dibagikan lewat | membagikannya lewat |
        dibagikan melalui | membagikannya melalui | disebar di | menyebarnya di | menyebar di | sebar di | disebar ke | menyebarnya ke |
        menyebar ke | sebar ke | disebar lewat | menyebarnya lewat | disebar melalui | menyebarnya melalui | disebarkan di | menyebarkannya di |
        menyebarkan di | sebarkan di | disebarkan ke | menyebarkannya ke | menyebarkan ke | sebarkan ke | disebarkan lewat | menyebarkannya lewat |
        disebarkan melalui | menyebarkannya melalui | dipublikasikan di | mempublikasikannya di | mempublikasikan di | publikasikan di |
        dipublikasikan lewat | mempublikasikannya lewat | dipublikasikan melalui | mempublikasikannya melalui | dijual di | menjualnya di |
        menjual di | jual di | dijual lewat | menjualnya lewat | dijual melalui | menjualnya melalui | ditawarkan di | menawarkannya di |
        menawarkan di | tawarkan di | ditawarkan lewat | menawarkannya lewat | ditawarkan melalui | menawarkannya melalui | dipajang di |
        memajangnya di | memajang di | pajang di | dipajang lewat | memajangnya lewat | dipajang melalui | memajangnya melalui | diobral di |
        mengobralnya di | mengobral di | obral di | diobral lewat | mengobralnya lewat | diobral melalui | mengobralnya melalui | dilelang di |
        melelangnya di | melelang di | lelang di | dilelang lewat | melelangnya lewat | dilelang melalui | melelangnya melalui | dirilis di |
        merilisnya di | dirilis lewat | merilisnya lewat | dirilis melalui | merilisnya melalui | diumumkan di | mengumumkannya di |
        mengumumkan di | diumumkan lewat | mengumumkannya lewat | diumumkan melalui | mengumumkannya melalui | diungkap di | mengungkapnya di |
        mengungkap di | diungkap lewat | mengungkapnya lewat | diungkap melalui | mengungkapnya melalui | dipasarkan di | memasarkannya di |
        memasarkan di | pasarkan di | dipasarkan lewat | memasarkannya lewat | dipasarkan melalui | memasarkannya melalui | diiklankan di |
        mengiklankannya di | mengiklankan di | iklankan di | diiklankan lewat | mengiklankannya lewat | diiklankan melalui |
        mengiklankannya melalui | dibocorkan di | membocorkannya di | membocorkan di | bocorkan di | dibocorkan ke | membocorkannya ke |
        membocorkan ke | bocorkan ke | dibocorkan lewat | membocorkannya lewat | dibocorkan melalui | membocorkannya melalui | dijajakan di |
        menjajakannya di | menjajakan di | jajakan di | dijajakan lewat | menjajakannya lewat | dijajakan melalui | menjajakannya melalui |
        diperjualbelikan di | memperjualbelikannya di | memperjualbelikan di | perjualbelikan di | diperjualbelikan lewat |
        memperjualbelikannya lewat | diperjualbelikan melalui | memperjualbelikannya melalui | diperdagangkan di | memperdagangkannya di |
        memperdagangkan di | perdagangkan di | diperdagangkan lewat | memperdagangkannya lewat | diperdagangkan melalui |
        memperdagangkannya melalui | dipamerkan di | memamerkannya di | memamerkan di | pamerkan di | dipamerkan lewat | memamerkannya lewat |
        dipamerkan melalui | memamerkannya melalui | ditampilkan di | menampilkannya di | menampilkan di | tampilkan di | ditampilkan lewat |
        menampilkannya lewat | ditampilkan melalui | menampilkannya melalui |
        dilego di | melegonya di | melego di | lego di |
        dilego lewat | melegonya lewat | dilego melalui | melegonya melalui | dimuat di | memuatnya di | dimuat lewat | memuatnya lewat |
        dimuat melalui | memuatnya melalui | dilepas di | melepasnya di | dilepas ke | melepasnya ke | melepas ke | lepas ke | dilepas lewat |
        melepasnya lewat | dilepas melalui | melepasnya melalui | dipampang di | memampangnya di | memampang di | pampang di | dipampang lewat |
        memampangnya lewat | dipampang melalui | memampangnya melalui | muncul di | muncul lewat | muncul melalui | beredar di | beredar lewat |
        beredar melalui | tersebar di | tersebar lewat | tersebar melalui | terpampang di | terpampang lewat | terpampang melalui | terpajang di |
        terpajang lewat | terpajang melalui | tersedia di | tersedia lewat | tersedia melalui | menyebar lewat | menyebar melalui | unggahan di |
        unggahannya di | unggahan lewat | thread di | utas di | cuitan di | cuitannya di | postingan di | postingannya di | kicauan di |
        lapak di | lapaknya di | dagangan di | iklan di | penjual di | anggota di | diungkapkan di |
        diungkapkan lewat | mengungkapkannya di | terungkap di | terungkap lewat | terungkap melalui
    en: posted on | uploaded on | shared on | published on | advertised on | offered on | leaked on | dumped on | sold on |
        released on | auctioned on | traded on | circulated on | circulating on | circulates on | appeared on | surfaced on | put up on |
        revealed on | announced on | disclosed on | touted on | peddled on | hawked on | marketed on | promoted on | reposted on | posting on |
        selling on | sale on | for sale on | up for sale on | put up for sale on | offered for sale on | listed for sale on |
        advertised for sale on | sharing on | leaking on | popped up on | turned up on | emerged on | being sold on | being traded on | pasted on |
        thread on | threads on | listing on | listings on | ad on | ads on | advert on | advertisement on | entry on | auction on | post on |
        posts on | seller on | sellers on | vendor on | uploading on | dumping on | advertising on | publishing on | on sale on |
        free of charge on | for free on | posted to | uploaded to | leaked to | dumped to | published to | released to | reposted to |
        uploading to | posting to | sold via | shared via | leaked via | distributed via | released via | circulated via | offered via |
        published via | announced via | advertised via | sold through | shared through | leaked through | distributed through | released through |
        circulated through | offered through | data on | sale via
# `wrote`: what somebody says of it there, unless the sentence tells of data
post-wrote kind=post wrote
    id: tulisnya di | menulis di | mencuit di | tulis di | katanya di | ungkapnya di
    en: wrote on | writes on | said on | says on | tweeted on | commented on
way kind=way
    id: via | lewat | melalui | media sosial | jejaring sosial | medsos | aplikasi pesan | aplikasi perpesanan | aplikasi percakapan | aplikasi
    en: via | through | over | messaging app | messaging platform | messaging service | social network | social media site | social media platform |
        social media network | microblogging site | chat app | the app
former kind=former
    id: pengganti | penerus | menggantikan | reinkarnasi | reinkarnasi dari | jelmaan | dulu | dahulu | dulunya | dahulu bernama | dulu bernama |
        sebelumnya | sebelumnya bernama | sebelumnya dikenal sebagai | dulu dikenal sebagai | eks | penerus dari | pengganti dari
    en: successor to | successor of | replacement for | replaced | reincarnation of | formerly | formerly known as | previously known as |
        formerly called | previously | known previously as | rebrand of | clone of | alternative to | sister site of | rival of | modelled on
