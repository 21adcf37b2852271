# Words that tell of a leak or a break-in. kind=leak: data got out; kind=break: somebody got in; kind=sale: data is offered;
# kind=ransom. The mark `weak` is for words that need another sign beside them.
class: incident_cue

leak kind=leak
    id: bocor | kebocoran | membocorkan | dibocorkan | terbocor | bocornya | bocoran | pembocoran | pembocor | terekspos | terekspose | tersebar | disebar | menyebarkan | beredar |
        terpapar | tercecer | dibobol | tersalin | disalin peretas | kehilangan salinan | tersedot
    en: leak | leaks | leaked | leaking | leakage | leakages | exposed | exposes | exposing | exposure | breach | breaches | breached | breaching | spilled | compromised | compromises |
        compromise | compromising | dump | dumped | disclosed publicly | scraped | scraping | inadvertently published | inadvertently shared | inadvertently disclosed | inadvertently released |
        accidentally published | accidentally shared | accidentally released | accidentally disclosed | mistakenly published | mistakenly shared |
        mistakenly released | wrongly published | published in error | released in error | shared in error | disclosed in error | sent in error |
        emailed in error | published by mistake | released by mistake | published accidentally | published inadvertently |
        had become public | have become public | become public | became public | becoming public
# `theft`: somebody took it
steal kind=leak theft
    id: dicuri | mencuri | pencurian | dikuras peretas | digondol | digasak | dibawa kabur | disedot | curian | tercuri | disalahgunakan | penyalahgunaan | pencuri
    en: stolen | stole | steal | stealing | theft | thefts | siphoned | harvested | swiped | pilfered |
        were also taken | was also taken | were taken as well | had also been taken | made off with | makes off with | got away with | improperly accessed | illegally accessed | inadvertently exposed
break kind=break
    id: membobol | pembobolan | dijebol | menjebol | kebobolan | bobol | jebol |
        diserang | menyerang | disusupi | menyusup | penyusupan | dibajak | pembajakan | serangan
    en: break-in | broke into | broken into | intrusion | intruder | intruders | infiltrated | infiltration |
        attacked | attack | attacks | attackers | attacker | compromised by | penetrated | intruded
sale kind=sale
    id: dijual | menjual | memperdagangkan | ia jual | dia jual | mereka jual | penjualan | berjualan | dipasarkan | memasarkan | diperjualbelikan | diperdagangkan | dijualbelikan | menawarkan | ditawarkan | dilego | dijajakan | menjajakan | melego | mengobral | diobral | penjual
    en: for sale | sold | selling | sells | sale | offered for sale | put up for sale | traded | up for sale | seller | peddling | hawking | hawked | offering | auctioned | auctioning | put up for auction
ransom kind=ransom
    id: tebusan | disandera | penyanderaan | dienkripsi | pemerasan | memeras | pemeras | diperas
    en: ransom | extortion | extorted | extortionist | extortionists | ransoms | blackmailed | encrypted by | held hostage | blackmail
phish kind=break weak cyber
    id: phishing | malware | pembobol
    en: phishing | malware | skimming | card skimming | credential stuffing
market kind=leak cyber
    id: forum peretas | forum hacker | dark web | darkweb | darknet | situs gelap | pasar gelap daring | forum jual beli data | tidak diamankan | tanpa pengamanan | tanpa kata sandi | tanpa sandi | tanpa password | siapa pun dapat melihat | siapa pun bisa melihat | siapa saja dapat melihat | siapa saja bisa melihat | siapa pun dapat mengakses |
        siapa pun bisa mengakses | siapa saja bisa mengakses | siapa saja dapat mengakses | siapa pun bisa mengunduh | siapa saja bisa mengunduh | bisa dibuka siapa saja | bisa dibuka siapa pun | dapat dibuka siapa saja | bisa diakses siapa saja | bisa diakses siapa pun |
        dapat diakses siapa saja | dapat diakses siapa pun | bisa dilihat siapa saja | bisa dilihat siapa pun | dapat dilihat siapa saja | bisa diunduh siapa saja | bisa diakses publik | terbuka di internet | jatuh ke tangan peretas |
        memaparkan data | mengekspos data | data pribadi terbuka
    en: darknet | dark net | darkweb | cybercrime marketplace | cybercrime market | hacking marketplace | hacker marketplace | underground forum | underground marketplace | leak site | data leak site |
        anyone could see | anyone could view | anyone could access | anyone could download | anyone could read | anyone can see | anyone can access | anyone with the link | allowed anyone to | let anyone |
        accessible to anyone | open to anyone | viewable by anyone | viewed by anyone | seen by anyone | accessed by anyone | downloaded by anyone | visible to anyone | available to anyone | left open | without a password | not password protected | not password-protected |
        passwordless | in criminals' hands | in the hands of criminals | in the hands of hackers | hands of cybercriminals | hands of cyber criminals | personal data breach | unprotected | pwned | data obtained from | hacking forum | hacker forum | hackers forum | cybercrime forum | dark web
# `cyber`: words of computers and data alone; the others also tell of pipes, burglars and battles.
data-leak kind=leak cyber
    id: memperoleh data pribadi secara melawan hukum | jual beli data | jual-beli data | penjualan data pribadi | perdagangan data pribadi | jual data pribadi | kebocoran data | akses tidak sah | akses ilegal | akses tanpa izin | diakses tanpa izin | diakses secara ilegal
    en: dealt in customer records | dealt in customer data | dealt in personal data | dealing in customer data | dealing in personal data | trafficked in personal data | trafficking in personal data |
        trade in customer data | trade in customer records | trade in stolen data | traded in personal data | trading in personal data | illegal sale of data | illegal sale of personal | illegal trade in personal | illegally sold personal |
        illegally selling personal | illegally selling data | illegally sold data | unlawfully obtained personal data | unlawfully obtaining personal data | obtained personal data unlawfully | obtaining personal data unlawfully |
        unlawfully disclosed personal data | unlawfully disclosing personal data | unlawful disclosure of personal data | illegally obtained personal | illegally obtaining personal | illegally obtained data | sold customer records | selling customer records |
        sold patient records | selling patient records | sold patient data | selling patient data | sale of customer records | sale of patient records |
        sale of personal data | trade in personal data | trading of personal data | data leak | data breach | data breaches | unsecured | publicly accessible | misconfigured | exfiltrated | exfiltration | accessed without authorization | unauthorized access | unauthorised access
hack kind=break cyber
    id: diretas | meretas | peretasan | retas | retasan | kena retas | peretas | dihack | di-hack | serangan siber | mendeface | dideface | di-deface | men-deface | deface
    en: hack | hacks | hacked | hacking | hacker | hackers | cyberattack | cyber attack | cyberattacks | cyber attacks | cyber-attack | defaced | defacing
ransomware kind=ransom cyber
    any: ransomware
