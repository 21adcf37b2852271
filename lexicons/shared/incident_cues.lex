# Words that tell of a leak or a break-in. kind=leak: data got out; kind=break: somebody got in; kind=sale: data is offered;
# kind=ransom. The mark `weak` is for words that need another sign beside them.
class: incident_cue

leak kind=leak
    id: bocor | kebocoran | membocorkan | dibocorkan | terbocor | bocornya | bocoran | pembocoran | pembocor | terekspos | terekspose | tersebar | disebar | menyebarkan | beredar | kebocoran data |
        terpapar | tercecer | dibobol | data breach
    en: leak | leaks | leaked | leaking | leakage | leakages | data leak | exposed | exposes | exposing | exposure | breach | breaches | breached | breaching | data breach | data breaches | spilled | compromised |
        compromise | compromising | dump | dumped | disclosed publicly | scraped | scraping | unsecured | publicly accessible | misconfigured
steal kind=leak
    id: dicuri | mencuri | pencurian | curian | tercuri | disalahgunakan | penyalahgunaan | pencuri
    en: stolen | stole | steal | stealing | theft | thefts | exfiltrated | exfiltration | siphoned | harvested | swiped | pilfered | accessed without authorization | unauthorized access | unauthorised access |
        improperly accessed | illegally accessed | inadvertently exposed
break kind=break
    id: diretas | meretas | peretasan | retas | retasan | kena retas | peretas | hacker | hackers | dihack | di-hack | hacking | membobol | pembobolan | dijebol | menjebol | kebobolan | bobol | jebol | serangan siber |
        diserang | menyerang | disusupi | menyusup | penyusupan | dibajak | pembajakan | serangan | mendeface | dideface | di-deface | men-deface | deface
    en: hack | hacks | hacked | hacking | hacker | hackers | break-in | broke into | broken into | intrusion | intruder | intruders | infiltrated | infiltration | cyberattack | cyber attack | cyberattacks | cyber attacks |
        cyber-attack | attacked | attack | attackers | attacker | compromised by | penetrated | intruded | defaced | defacing
sale kind=sale
    id: dijual | menjual | ia jual | dia jual | mereka jual | jual beli data | penjualan | diperjualbelikan | diperdagangkan | dijualbelikan | menawarkan | ditawarkan | dilego | dijajakan | penjual
    en: for sale | sold | selling | sells | sale | offered for sale | put up for sale | traded | up for sale | seller | peddling | offering
ransom kind=ransom
    id: ransomware | tebusan | disandera | penyanderaan | dienkripsi | pemerasan | memeras
    en: ransomware | ransom | extortion | extorted | encrypted by | held hostage | blackmail
phish kind=break weak
    id: phishing | malware | pembobol
    en: phishing | malware | skimming | card skimming | credential stuffing
market kind=leak
    id: forum peretas | forum hacker | dark web | situs gelap | forum jual beli data
    en: unprotected | pwned | data obtained from | hacking forum | hacker forum | hackers forum | cybercrime forum | dark web
