# Where data is posted, sold, shared or talked of. kind=forum|market|messenger|social|host|paste.
class: platform

breachforums kind=forum
    any: BreachForums | Breach Forums | Breached Forums | Breached Forum | breached.to | breached.vc | Breached.to | BreachForum | Breach Forum | "Breached" | breached.co | BreachedForums | breachforums.st | breachforums.is
    id: "breached"
raidforums kind=forum
    any: RaidForums | Raid Forums | Raid Forum | RaidForum | Raidsforum | Raids Forum | raidforums.com | Raidforum
xss kind=forum
    any: XSS.is | "XSS forum"
exploit-in kind=forum
    any: "Exploit.in" | Exploit forum
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
telegram kind=messenger
    any: Telegram
whatsapp-group kind=messenger
    en: WhatsApp group
    id: grup WhatsApp
discord kind=messenger
    any: Discord
twitter kind=social
    any: Twitter | "X (Twitter)" | Twitternya
    id: "akun X" | media sosial X | platform X | di X | lewat X
    en: on X | social media platform X
facebook-page kind=social
    any: Facebook | Facebook page | grup Facebook
instagram kind=social
    any: Instagram
tiktok kind=social
    any: TikTok
youtube kind=social
    any: YouTube
reddit kind=social
    any: Reddit
github kind=host
    any: GitHub
mega kind=host
    any: mega.nz | "Mega" | "MEGA" | mega.io
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
pastebin kind=paste
    any: Pastebin
ghostbin kind=paste
    any: Ghostbin
4chan kind=forum
    any: 4chan
tor kind=market
    any: "Tor network"
class: platform_cue

site kind=site
    id: forum gelap | forum peretas gelap | forum underground | forum bawah tanah | lapak daring | situs jual beli data | pasar daring | situs | forum | website | laman | platform | forum hacker | forum peretas | forum jual beli | forum jual beli data | marketplace | situs forum | situs jual beli | situs gelap | pasar gelap | forum daring | forum online | forum komunitas hacker | situs forum hacker | forum dark web | grup | kanal | saluran | channel | situs web | di forum | di situs
    en: forum | site | website | the hacking forum | hacking forum | hacker forum | hacking site | marketplace | dark web marketplace | dark web forum | online forum | cybercrime forum | underground forum | hackers forum | black market | leak site | channel | messaging app | paste site | file-sharing site | file sharing site | hosting site
post kind=post
    id: diunggah di | diunggah ke | unggah di | unggah ke | mengunggahnya di | mengunggahnya ke | sebar di | sebarkan di | sebar lewat | disebar lewat | disebar melalui | disebarkan lewat | disebarkan melalui | dibagikan lewat | dibagikan melalui | dijual lewat | dijual melalui | ditawarkan lewat | ditawarkan melalui | kanal | saluran | dilego di | dipajang di | diobral di | dijual di | disebar di | dibagikan di | diposting di | dipublikasikan di | muncul di | beredar di | ditawarkan di | mengunggah di | menjual di | menjualnya di | unggahan di | thread di
    en: posted on | posted to | uploaded to | uploaded on | sold on | shared on | published on | advertised on | offered on | appeared on | listed on | leaked on | for sale on | dumped on | sale on | post on | put up on | data on | selling on
# leads to a place and says nothing of what is done there
way kind=way
    id: via | lewat | melalui
