# Words that decide whether a number counts leaked data, and what it counts. role= is the decision:
#   leak      something was taken, shown, sold or lost (`weak`: also said of much else; `price`: a price may follow)
#   sample    the number is a sample           unique, rows   the number is filtered, or counts lines
#   villain   who takes or sells it
#   claim     somebody says so who wants it believed (`weak`: nobody need have said it)          confirm   the one concerned says so
#   hearsay   told without anybody who stands for it, or as what may be
#   deny      the number is said to be wrong (`wrong`: behind it)   contrast       a smaller true number against a claimed one
#   past      another, earlier incident (`recap`: not where it opens a sentence; `ahead`: in the
#             next sentence too)
#   subset    part of a number given before
#   announce  a further release to come        standing       what somebody has, serves or registers: no leak
#   hold      somebody has so many customers (`hold` on other entries too)
#   amount    words between data and its number: sebanyak, a total of
#   loot      coins in the report are what was taken            rate           what coins are worth, no price
#   fine      money that is no price: fines, suits, sales
#   price     what data is offered for, or silence; sum=price|ransom tells which, sum=asked that the text around must,
#             sum=worth that it is what the sum before was
#   asks      no cue of a price for a number of records, but of what a sum of money is
#   each      a price of one record            former         a price that was asked before
class: count_cue

leak role=leak
    any: PHI | ePHI
    id: bocornya | ~bocor | dibocorkan | terbocor | kebocoran | ~retas | diretas | meretas | retasan |
        peretasan | ~bobol | dibobol | membobol | kebobolan | ~curi | dicuri | curian | mencuri | pencurian |
        terekspos | terekspose | diekspos | mengekspos | terpapar | dipaparkan | digondol | gondol | menggondol |
        dijebol | jebol | menjebol | disusupi | dark web | darkweb | situs gelap |
        pasar gelap | dikuras | forum hacker | forum peretas | kebobol | disandera | ransomware | insiden siber |
        serangan siber | jatuh ke tangan orang lain | jatuh ke tangan penjahat | jatuh ke tangan peretas | jatuh ke tangan yang salah
    en: breach | breached | breaches | breaching | leak | leaked | leaks | leaking | leakage | expose | exposed |
        exposes | exposing | exposure | stolen | steal | stole | stealing | theft | hack | hacked | hacking | hacks |
        compromised | compromise | compromising | compromises | data loss | exfiltrated |
        cyberattack | cyber attack | cyberattacks | unauthorized access | unauthorised access | scraped | scraping |
        impermissibly | impermissible | protected health information | breach notification | phishing | intrusion |
        credential stuffing | combo list | stealer | unsecured | unprotected | made off with | got away with | misconfigured | pwned | defaced |
        skimming | malware | impacting | impacted data | leaky | inadvertently | erroneously | mistakenly |
        improperly | improper access | unlawful access | illegal access | got hold of | gotten hold of | getting hold of | gets hold of | get hold of | got their hands on | got his hands on | get their hands on | laid hands on | helped themselves to | makes off with | making off with |
        break-in | burglary | slip out | slips out | slipped out | slipping out | slip out of | seeped out | spilled out | spilt out |
        wrong hands | hands of criminals | hands of hackers | hands of cybercriminals | hands of strangers | laid open | laid bare to |
        data come out | data came out | data got out | data get out | data has got out | details came out | details got out |
        personal data come out | personal data came out | personal data get out | personal data got out | personal information come out |
        personal information came out | personal information get out | personal information got out |
        information came out | information got out | records came out | records got out
leak-sale role=leak weak price sale sum=price
    id: ~jual | dijual | menjual | dilego | dijajakan | dibanderol
    en: sold | sale | selling | sell | sells | for sale | traded | sold for | offered for
# sold, and of data: a word of leaking by itself
leak-trade role=leak price sale sum=price
    id: menjual data pribadi | menjual data nasabah | menjual data pelanggan | menjual data warga | menjual data penduduk |
        menjual data pengguna | jual beli data | diperjualbelikan | diperdagangkan | memperjualbelikan | memperdagangkan | dijualbelikan | data yang ditawarkan | data yang dijajakan |
        data yang dilepas | data yang diobral | data yang dilelang | data yang dilego
    en: selling the records | selling records | sold the records | sold records | selling personal data | sold personal data |
        selling customer data | sold customer data | selling the details | sold the details | data on offer | data being offered | data offered for | data up for grabs | data under offer | data put on sale
leak-bought role=leak weak price sale sum=price
    id: membeli data | membeli datanya | membeli basis data | membeli database | membeli data tersebut | membeli berkas
    en: bought the data | bought data | bought the database | bought a database | bought the records | bought the files | bought the dataset |
        bought the information | bought a copy of the | buy the data | buy the database | buying the data | buying the database |
        purchased the data | purchased data | purchased the database | purchased a database | purchased the records | purchased the files |
        purchased the dataset | purchased the information | purchased a copy of the | purchase the data | purchase the database |
        purchasing the data | purchasing the database
leak-own role=leak weak sale hold
    id: memiliki | punya
hold role=hold
    id: mempunyai
    en: has | have | had | boasts | boasting | counts
leak-offer role=leak weak sale
    id: menawarkan | membagikan | mengunggah | membocorkan | menyebarkan | mengumumkan
    en: offering | offered | offers | possess | possesses | posted | uploaded | shared | releasing | put up |
        has data on
leak-including role=leak weak subset
    id: termasuk
    en: including | includes | included | include | among which | takes in | took in | taking in
# put where everybody can look, and count
leak-public role=leak weak public
    id: dipublikasikan | memublikasikan | mempublikasikan | dirilis | merilis | diunggah ke situs gelap |
        dapat diunduh | bisa diunduh | sudah dapat diunduh | diumbar | mengumbar | menampilkan | ditampilkan |
        memamerkan | dipamerkan | memperlihatkan | menyertakan | melampirkan | dilampirkan | di situsnya |
        di situs mereka | di situs gelap mereka | di situs gelapnya | di laman gelapnya | di laman mereka |
        di blognya | di situs kebocoran | memajang | dipajang
    en: published | publishes | publishing | released | releases | has released | made public | put online |
        posted online | on its dark web page | on its site | on their site | on its website | on its blog |
        on its dark web site | on its darknet site | on its leak site | on their leak site | on its extortion site |
        available for download | could be downloaded | can be downloaded | displayed | displays | attached |
        showcased
leak-dump role=leak public
    any: dump | dumped
    en: dumps | dumping | leaked online
# the same leak's number, told anew
revised role=revised
    id: dikoreksi | direvisi | diralat | merevisi | mengoreksi | meralat | diperbarui menjadi | dinaikkan menjadi |
        bertambah menjadi | naik menjadi | membengkak menjadi | melonjak menjadi |
        bergeser menjadi | bergeser jadi | berubah menjadi | berubah jadi | bertambah jadi | naik jadi | membengkak jadi | melonjak jadi | susut menjadi | menyusut menjadi | dari perkiraan awal |
        dari perkiraan semula | dari sebelumnya
    en: revised | revises | corrected | updated to | updated figure | raised the figure | raised the number |
        raised its estimate | an earlier estimate | earlier estimate | earlier estimates | initial estimate |
        initially estimated | initially said | initially reported | at first said | at first estimated |
        had first said | first put | grew to | swelled to | ballooned to | climbed to | previously reported |
        as previously reported | reported earlier | earlier reported | as reported earlier
# the parts of the number before follow
lists role=lists
    id: rinciannya | dengan rincian | rincian datanya | berikut rinciannya | merinci | perinciannya | dengan perincian | terdiri atas | terdiri dari | masing-masing | terbagi | dibagi
    en: broken down | the breakdown | breaks down | breaks it down | breaks them down | breaks the claim down | breaks the number down |
        breaks the figure down | breaks the total down | broke it down | broke the number down | breakdown of | itemised | itemized |
        by country | by region | per country | by company | by operator | respectively | split between | divided into | comprising | made up of | consisting of
rest role=rest
    id: sisanya | sisa datanya | sisa data
    en: the rest | the remainder | the remaining | the others
# whose data it is said to be: no standing figure of his
leak-origin role=leak weak origin
    id: yang diduga berasal | diduga berasal dari | diduga milik | yang diduga milik | yang diduga data |
        yang diklaim milik | diklaim milik
    en: said to belong to | believed to belong to | thought to belong to | alleged to belong to | purportedly of |
        purportedly from | allegedly from | allegedly belonging to
leak-weak role=leak weak
    id: mendapatkan | mengakses | mengunduh | disedot | menyedot | disikat | menyikat | digasak | menggasak | dibawa kabur | membawa kabur | dibawa lari | membawa lari | dirampas | merampas | raup | dikeruk | mengeruk | tawaran | tawarannya | ditawarkan | tersebar | disebar | disebarkan | menyebar | penyebaran | diunggah |
        diunduh | dibagikan | diakses | terdampak | diambil | mengambil | diperoleh | memperoleh | dimiliki |
        tersingkap | terungkap | dimuat | memuat | berisi | datanya | tersalin | disalin | kehilangan | tercecer |
        diobral | file unduhan | berkas unduhan | tautan unduhan | hasil unduhan | terkait kasus ini |
        terkait kasus itu | terkait insiden | terkait kebocoran | terkait peretasan | tersangkut
    en: population data | spam list | discovered online | found online | circulating online | affected | affecting |
        affects | affect | impacted | impacts | impact | accessed | obtained | distributed | disclosed | disclosure |
        disclosures | taken | took | downloaded | lost | missing | contain | contained | contains | containing |
        searchable | viewed | acquired | surfaced | appeared | involved | involving | mailed | sent | found |
        victim | victims | incident | incidents | discarded | at risk | vulnerable | notified | collected |
        collated | hit | hitting | caught up | targeted | infected | swiped | grabbed | harvested |
        personal information | personal data | changed hands | change hands | passed on to | passed to third parties | fell into | fallen into | available | visible | ended up | listed | lists | health claims |
        insurance claims | medical claims | claims data | claims records | claims history | claims information |
        linked to the incident | linked to the breach | tied to the breach | connected to the breach |
        caught in the breach
sample role=sample
    id: sebagai bukti | untuk membuktikan | guna membuktikan | demi membuktikan | untuk meyakinkan |
        guna meyakinkan | sebagai pembuktian | sebagai pratinjau | pratinjau | potongan data | penggalan data |
        percontoh | sampel | contoh | sample | samples | sampelnya | cuplikan | tangkapan layar | secuil |
        data contoh | contoh data | sampel data | data sampel
    en: as proof | as evidence | to prove | to back up | to support | in support of | to substantiate | to convince |
        as a teaser | teaser | proof pack | snippet | snippets | test data | random selection | a handful of |
        example | examples | preview | excerpt | sampling | example data | sample data | data sample | data samples |
        screenshots
unique role=unique
    id: unik | tanpa duplikat | setelah disaring
    en: unique | distinct | de-duplicated | deduplicated
contrast-compare role=contrast compares
    id: jauh lebih sedikit | lebih sedikit | jauh di bawah | jauh lebih kecil | jauh lebih rendah |
        lebih rendah dari | lebih kecil dari | separuh dari | setengah dari | tidak sebanyak | tak sebanyak |
        tidak sebesar | tak sebesar | jauh lebih besar | jauh lebih banyak | jauh lebih tinggi | berbeda dari |
        berbeda dengan | berbeda jauh
    en: far fewer than | far fewer | fewer than claimed | less than claimed | much smaller | far lower | much lower |
        far below | well below | far less | much less | far smaller | lower than the | smaller than the |
        fewer than the | a fraction of | roughly half | about half | less than half | well short of | far short of |
        not as many as | far larger | much larger | far greater | far higher | far more than | different from |
        differs from | in contrast to
contrast role=contrast
    id: cuma | hanya | melainkan | sebetulnya | sebenarnya | hanyalah | sesungguhnya | persisnya
    en: only | actually | amounts to | just | instead of | in fact | merely
villain-hacker role=villain leak
    id: peretas | hacker | pembobol | pembocor | geng ransomware | kelompok peretas
    en: hackers | threat actor | ransomware gang | leaker
villain role=villain weak
    id: penjual | si penjual | penjualnya | pelaku | si pelaku | akun anonim | akun bernama | pengunggah |
        pemilik akun | pencuri | pencurinya | si pencuri | pemeras | si pemeras | penjahat siber | geng | si penyebar | akun itu | akun tersebut
    en: thief | thieves | the thief | the thieves | extortionist | extortionists | cybercriminals | cyber criminals | crooks | seller | the seller | attacker | attackers | the actor | gang | poster | vendor | the account
claim-alleged role=claim weak
    id: disebut | disebutkan | disebutkan ada | disebut-sebut | diduga | dituding
    en: alleged | suspected | purportedly | purported | allegedly | supposedly | supposed | apparently
claim role=claim
    id: pernah mengklaim | pernah mengeklaim | pernah mengaku | sempat mengklaim | sempat mengeklaim |
        sempat mengaku | pernah menawarkan | sempat menawarkan | mengantongi | kantongi | dikantongi |
        menurut keterangan | yang dipegang | mereka pegang | mengklaim | mengeklaim | diklaim | mengaku |
        diakui penjual | akunya | ~klaim | menurut penjual | sesumbar | mendaku | didaku | menurut pengakuannya | menurut pengunggah | menurut unggahan | kata peretas | kata penjual | kata pelaku | ujar peretas | tulis peretas | tulis penjual | menurut pelaku | menurut peretas | pengakuan |
        mengaku punya | dalam unggahannya | mengancam | tulis akun
    en: claim | claims | claimed | claiming | alleges | alleging | asserts | asserted | asserting | contends | contended | purports | brags | bragging | boasting of | boasts of |
        by its own account | by his own account | by their own account | in their words | in his words | hackers say | hackers said | hacker says |
        hacker said | gang says | gang said | seller says | seller said | according to the hackers | according to the attackers |
        according to the attacker | according to the gang | according to the ransomware group | according to the post | according to the listing |
        according to its post | according to the ad | boasted | advertised | advertises | bragged |
        allegedly obtained | by his own words | by their own words | lets it be known | according to the seller | according to the hacker | the actor says |
        said to have been | is said to | are said to | was said to | were said to
confirm role=confirm
    id: perusahaan menyatakan | perusahaan mengatakan | perusahaan mengakui | telah memberi tahu |
        telah memberitahu | membenarkan | dibenarkan | benarkan | maskapai memastikan | perusahaan memastikan |
        kampus memastikan | rumah sakit memastikan | bank memastikan | mengonfirmasi | mengkonfirmasi |
        terkonfirmasi | mengakui | diakui | akui | memastikan bahwa | menyatakan bahwa | dikonfirmasi
    en: confirmed | confirms | confirm | in a regulatory filing | in a filing | a filing with | court filing |
        securities filing | exchange filing | told the attorney general | told regulators | notified regulators |
        reported to the department | put the number of | puts the number of | puts the figure | put the figure |
        conceded | concedes | admits | admit | owned up | owns up | owning up | by its own count | by the company's own count | own count |
        told the stock exchange | told the exchange | told the regulator | told investors | told its shareholders | disclosed to the regulator | admitting | confirming | acknowledging | admission | acknowledged | acknowledges |
        admitted | announced | has notified | revealed that | commission said |
        company said | said in a statement
confirm-found role=confirm found
    id: menemukan bahwa | dipastikan | hasil audit | audit forensik | hasil forensik | hasil pemeriksaan |
        hasil investigasi | hasil penyelidikan | hasil verifikasi | hasil penelusuran internal | terverifikasi |
        diverifikasi | terbukti | ternyata valid | ternyata asli | ternyata benar | dinyatakan valid | dinyatakan asli | cocok dengan data |
        cocok dengan basis data | cocok dengan database | identik dengan data
    en: verified | has verified | determined | determined that | concluded that | established that |
        turned out to be valid | turned out to be genuine | turned out to be authentic | turned out to be real | turned out to be accurate |
        turn out to be valid | turn out to be genuine | turns out to be genuine | proved to be valid | proved to be genuine | proved to be authentic |
        proved valid | proved genuine | proved authentic | proven valid | proven genuine | found to be valid | found to be genuine |
        found to be authentic | found to be real | matched its records | matched their records | matched the records | matched its database |
        matched its own data | matched the database | matches its records |
        found to have been | has been found | forensic investigation | internal investigation | puts the impact |
        put the impact | put their number at | puts their number at | put the total at | puts the total at |
        put the number at | puts the number at
found role=found
    id: kami menemukan | kami temukan | yang ditemukan | temuan kami | pengecekan | pencocokan |
        penelusuran internal | setelah dicek | setelah diperiksa | setelah diverifikasi
    en: we found | we have found | our review | our analysis | its review | its analysis | a review found |
        an audit found | an investigation found | after checking | upon review | on closer inspection
confirm-leak role=confirm leak
    id: lalai melindungi | gagal melindungi | lalai menjaga | gagal menjaga | lalai mengamankan | gagal mengamankan |
        kelalaian melindungi | dipastikan bocor | dinyatakan bocor
    en: failing to protect | failed to protect | failing to secure | failed to secure | failing to safeguard |
        failed to safeguard | failing to keep | failed to keep | failure to protect | failure to secure
confirm-notice role=confirm weak
    id: sudah menyurati | telah menyurati | mulai menyurati | menyurati pelanggan | memberi tahu pelanggan | telah menghubungi | mulai menghubungi | mulai memberi tahu |
        surat pemberitahuan | akan dihubungi | sudah dihubungi | akan diberi tahu | sudah diberi tahu |
        telah diberi tahu | sedang dihubungi | diberi tahu | mendapat pemberitahuan | menerima pemberitahuan |
        dikirimi pemberitahuan
    en: has written to | have written to | is writing to | are writing to | will write to | has emailed | is emailing |
        has informed | is informing | are informing | begun notifying | begins notifying | is notifying | are notifying | started notifying | starts notifying |
        notifies | notifying | sending letters | sent letters | sent out letters | mailed letters | mailing letters |
        will get a letter | will receive a letter | letters to | sending notices | sent notices | breach notice |
        breach notification letters | disclosed that | discloses that | disclosed to | has disclosed |
        being contacted | being notified | being informed | will be contacted | will be notified | will be informed |
        to be notified | to be contacted | have been notified | has been notified | have been contacted |
        were notified | were informed | have been informed | been told | has started contacting | is contacting |
        started contacting | began contacting | began notifying | are contacting | begun contacting | contacting
# "the alleged leak of 3 million records": the noun leaves open whether it is so
hearsay role=hearsay
    id: konon | konon kabarnya | kabarnya | kabar | kabar soal | isu | rumor | desas-desus | pemberitaan |
        pemberitaan soal | informasi yang beredar | ramai diperbincangkan | ramai dibicarakan | dikabarkan |
        dilaporkan | disinyalir | diyakini | apakah | belum bisa memastikan | belum dapat memastikan |
        belum memastikan | belum mengonfirmasi | tidak dapat memastikan | tidak bisa memastikan |
        belum terkonfirmasi | belum terverifikasi | belum diverifikasi | belum bisa dipastikan |
        belum dapat dipastikan | belum jelas | bisa mencapai | dapat mencapai | mungkin mencapai | ada kemungkinan |
        terdapat kemungkinan
    en: presumed | presumably | assumed to | assumed number | believed number | reports that | reports of | news that | news of | rumours | rumors | rumoured | rumored | reportedly |
        it is understood | is understood | are understood | it was reported | was reported | were reported |
        is believed | are believed | is thought | are thought | it is feared | are feared |
        local media had reported | media reported | media reports | whether | could not confirm | cannot confirm |
        could not verify | could not be verified | could not be confirmed | unable to verify | unable to confirm |
        has not confirmed | have not confirmed | not yet confirmed | yet to confirm | not been verified |
        not been confirmed | unverified | unconfirmed | it is unclear | remains unclear | may reach | could reach |
        may exceed | was said to be | were said to be | there is a possibility | possibility that
hearsay-leak role=hearsay leak
    id: kabar bocornya | dugaan kebocoran | dugaan bocornya | dugaan peretasan | dugaan pembobolan |
        dugaan pencurian | berpotensi bocor | isu kebocoran | isu bocornya | kabar kebocoran | rumor kebocoran |
        tudingan kebocoran | indikasi kebocoran
    en: may have been exposed | could have been exposed | may have been compromised | potentially exposed |
        potentially compromised | alleged leak | alleged leakage | alleged data leak | alleged breach |
        alleged data breach | alleged hack | alleged hacking | alleged theft | alleged sale | suspected leak |
        suspected data leak | suspected breach | suspected data breach | suspected leakage |
        could have been compromised | might have been exposed | might have been compromised | may have been stolen |
        could have been stolen | may have been leaked | could have been leaked | may have been accessed |
        could have been accessed | possibly compromised | possibly exposed | purported leak | purported data leak |
        purported breach | data leak allegation | leak allegation | claims of a leak | claims of a breach |
        claim of a leak | rumoured leak | rumored leak | reported leak | reported breach | reported data leak
hearsay-may role=hearsay weak
    id: mungkin terdampak | mungkin terkena | bisa terdampak | dapat terdampak | berpotensi terdampak |
        mungkin memengaruhi | bisa memengaruhi | diperkirakan terdampak | kemungkinan terdampak | kemungkinan bocor |
        mungkin bocor | beredar | beredar luas
    en: may be affected | might be affected | could be affected | may have been affected | could have been affected |
        may be at risk | potentially affected | potentially affecting | potentially impacting | may have affected |
        could have affected | might have affected | may affect | could affect | may have | might have | could have |
        may include | might include | possibly affected | believed to be affected | thought to be affected |
        circulated | circulating
deny-leak role=deny leak
    id: tepis | tampik | sangkal | ditepis | ditampik | dimentahkan | membantah | dibantah | bantah | bantahan | menampik | menepis | hoaks | hoax | tidak valid | tidak bocor |
        tak bocor | tidak ada yang bocor | belum bocor | rekayasa | fabrikasi | menyangkal | disangkal |
        tidak benar | tidak terbukti | tidak berdasar | tak berdasar | tidak otentik | mematahkan klaim | mementahkan klaim | membantah tudingan | menepis tudingan | menolak tudingan | membantah klaim | membantah kabar | menolak klaim | menepis kabar |
        menepis isu | menampik kabar | bantah kabar | menyatakan tidak ada | menegaskan tidak ada |
        memastikan tidak ada | tidak ada kebocoran | tak ada kebocoran | tidak mungkin | tak mungkin |
        nggak mungkin | enggak mungkin | mana mungkin | kok bisa
    en: no truth in | nothing of the kind | no such thing | never happened | denied | rebuts | rebut | rebutted | refute | denies | deny | denying | denial | fabricated | fabrication |
        refuted | refutes | dismisses | dismissed | baseless | not leaked | was not leaked | no leak | no breach |
        hoaxes | rejected a claim | rejected claims | rejected the claim | rejects claims | rejected reports |
        rejected the report | rejected allegations | rejects reports | dismissed claims | dismissed reports |
        dismissed the claim | brushed off | brushes off | brushed aside | brushes aside | brushed the claim aside | brushed the claims aside |
        brushed the reports aside | waved away | waved aside | shrugged off | shrugs off | turned down claims | turned down the claim |
        turned down the claims | rejects the claim | rejects the claims | rejected the claims | rejects allegations | not valid |
        proved groundless | is groundless | are groundless | was groundless | unfounded | has denied | have denied | it is impossible |
        is not possible | how come
deny role=deny
    id: tidak termasuk | tak termasuk | bukan | mustahil | tidak mencapai | tak mencapai | aman |
        meragukan | tidak klop
    en: did not include | does not include | excluding | not the | not including | not true | untrue | rejected |
        does not reach | did not reach | rather than | disputed | no evidence | not just
wrong role=wrong
    id: bukan dari | bukan berasal dari | tidak berasal dari | tak berasal dari | tidak masuk akal | tak masuk akal | mengada-ada | tidak tepat | tidak betul | tidak sesuai |
        isapan jempol | omong kosong | tidak ada benarnya | tak ada benarnya | dibesar-besarkan | tidak logis | kurang tepat | berlebihan | ngawur | keliru | tidak akurat | salah besar |
        dilebih-lebihkan | tidak cocok dengan data | tak cocok dengan data | tidak cocok dengan basis data | tidak cocok dengan database |
        tidak identik dengan data | tak identik dengan data | tidak cocok | tak cocok | tidak identik | tak identik
    en: was not from | were not from | is not from | are not from | did not come from | do not come from | does not come from | did not originate from | did not match its records | did not match their records | did not match the records | did not match its database |
        do not match its records | does not match its records | did not match | do not match | does not match |
        turned out to be fake | turned out to be false | turned out to be invalid | proved to be fake | proved false | makes no sense | does not make sense | is misleading | was misleading | is untrue | was false |
        was incorrect | was inaccurate | is implausible | is not accurate | is not correct | is not right |
        is overblown | is grossly inflated | is nonsense | is wrong | is simply wrong | is false | is incorrect |
        is inaccurate | is exaggerated | is inflated | was wrong | was exaggerated | was inflated | are wrong |
        overstated | is overstated | is fabricated
past-leak role=past leak
    id: juga bocor | juga diretas | juga dibobol | juga mengalami kebocoran | juga pernah bocor | pernah bocor |
        pernah diretas | pernah dibobol | sempat bocor | juga sempat bocor | pernah mengalami kebocoran
past-recap role=past recap
    id: sebelumnya | sebelum itu
    en: previously | earlier | formerly
past-ahead role=past ahead
    id: bukan pertama kali | bukan kali pertama | bukan yang pertama | bukan kasus pertama | perkara lain |
        kasus lain | insiden lain | kasus kebocoran lain
    en: a number of data leak cases | a number of data leaks | a number of data breaches | a number of breaches | several data leaks | several data breaches | several breaches | wave of data |
        a series of leaks | a series of breaches | a series of data | not the first time | not the first | isn't the first | history of | string of | another case |
        a separate case | other cases | another incident
past role=past
    id: mirip dengan insiden | mirip insiden | mirip kasus | mirip dengan kasus | serupa dengan kasus |
        serupa dengan insiden | mengingatkan pada kasus | mengingatkan pada insiden | menyusul kasus |
        menyusul kebocoran | setelah kasus | menambah panjang daftar | menambah daftar | menambah deret |
        kasus sejenis | insiden serupa | peristiwa serupa | kejadian serupa | hal serupa | insiden sebelumnya |
        peristiwa sebelumnya | kebocoran sebelumnya | peretasan sebelumnya | kasus terdahulu | silam |
        tahun-tahun sebelumnya | dua tahun lalu | tiga tahun lalu | beberapa tahun lalu | rekam jejak |
        sepak terjang | juga dalang | dalang kebocoran | dikenal sebagai | juga menimpa | juga dialami |
        juga terjadi | tak hanya | kebocoran terbesar | kasus terbesar | terbesar sepanjang |
        terbesar dalam sejarah | kebocoran lain | tahun lalu | tahun sebelumnya | sebelum ini |
        pada kasus sebelumnya | kasus sebelumnya | beberapa waktu lalu | kasus serupa | juga pernah | deretan kasus |
        bulan lalu | putaran | sederet | terdahulu | aksi sebelumnya | lainnya seperti | sudah beberapa kali |
        pernah muncul | pernah terjadi | pernah dialami | pernah menimpa | pernah mengalami | pernah dijual |
        pernah menjual | pernah dicuri | pernah mencuri | pernah terungkap | pernah heboh | pernah ramai |
        pernah diberitakan | pernah tersebar | pernah beredar | pernah membocorkan | pernah dibocorkan |
        pernah tercecer | pernah terekspos | pernah jadi korban | pernah menjadi korban | pernah diserang |
        pernah meretas | pernah membobol | pernah kebobolan | pernah juga | juga sempat | sejumlah kasus |
        sejumlah kebocoran | beberapa kasus kebocoran | rentetan | serangkaian kebocoran | serangkaian kasus |
        serangkaian peretasan | deretan kebocoran | daftar kebocoran | daftar panjang | kebocoran besar |
        kebocoran terpisah | insiden terpisah | kasus terpisah | setahun silam | serangan serupa | dugaan serupa |
        nasib serupa | kebocoran serupa | masalah serupa | peretasan serupa | juga menerpa | turut menimpa |
        turut menerpa | turut dialami
    en: similar to the | reminiscent of | echoes | recalls the | in the wake of | on the heels of |
        follows the hack | follows a hack | follows the breach | follows a breach | follows a data breach |
        follows an attack | follows the attack | follows a cyberattack | follows a series | follows a string |
        follows similar | it follows | comes days after | come weeks after | comes a year after | comes just |
        comes amid | latest in a | latest in a string | latest in a series | latest in a line | the latest company |
        joins a list | joins a growing list | first round | second round | third round | earlier rounds |
        previous rounds | previous batch | earlier batch | previous batches | earlier batches | also behind |
        known for | previous hack | previous hacks | earlier hack | earlier hacks | past hacks | past leaks |
        prior incident | prior incidents | previous incident | previous incidents | earlier incident |
        earlier incidents | previous attack | previous attacks | earlier attack | earlier attacks | largest known |
        largest leak | largest data | largest breach | biggest leak | biggest hack | biggest data leak |
        biggest known | biggest on record | largest on record | largest in | biggest in | one of the largest |
        one of the biggest | worst ever | worst in | in recent years | two years ago | a year ago | a year earlier |
        decade ago | months earlier | other victims | other companies | other recent | another company |
        another victim | elsewhere | by comparison | in comparison | the following year | also been leaked |
        also been hacked | also been breached | was also leaked | were also leaked | also leaked | similar attack |
        similar breach | similar leak | similar hack | earlier breach | earlier leak | last year | years ago |
        past breaches | previous breach | previous breaches | previous leaks | past incidents | the year before |
        before that | prior to that | prior to this | prior breach | another breach | other breaches | separate breach | separate incident |
        in another case | record-breaking | largest ever | also read | comes after | comes weeks after | come after |
        comes months after | following a string | similar cases | similar incident | earlier this year |
        unconnected | unrelated | biggest data breach | biggest breaches | worst data breach | worst breaches |
        has seen several | has seen a number of | have seen several | a number of data leak | a number of leaks |
        several leaks |
        series of leaks | series of breaches | series of data | spate of | slew of | wave of breaches |
        over the past three years | over the past two years | over the past few years | past few years |
        past three years | over the years | leaked in the past | breached in the past | hacked in the past |
        as in the past | separate leak | separate data | separate attack | separate hack | separate theft |
        unrelated leak | unrelated incident | unrelated breach
subset role=subset
    id: ditambah | ditambah lagi | ditambah pula | bertambah | antara lain | sebagian | salah satunya | dilengkapi | sementara
    en: of the accessed | some of | subset | a portion | portion of | additional | a further | further |
        approximately half | plus | another | in addition | on top of that | on top of this | added to that
subset-strong role=subset strong
    id: di antaranya | diantaranya | dari jumlah tadi | dari total tadi | dari angka tadi | dari keseluruhan data | dari seluruh data itu | dari jumlah itu | dari total itu | dari jumlah tersebut | dari total tersebut |
        dari angka itu | dari angka tersebut | dari keseluruhan | dari sekian | dari semua itu | dari jutaan |
        dari data itu | dari data tersebut
    en: of the total | of that number | of that total | of that figure |
        fraction of the total | small part of the whole | small part of the total | only a part of the | first part of the | part of the haul |
        a fraction of the data | of the affected | of the compromised | of the leaked | of the stolen | of the victims | of this number |
        of which | of those | of them | of these | the other | among them | among those | of this set | for roughly | for some |
        for nearly | for about | for around | for approximately
announce role=announce
    id: menyusul | bakal | akan segera | segera | akan dibocorkan | akan membocorkan | lainnya | akan menjual |
        masih menyimpan | berjanji merilis | berjanji akan | berjanji membocorkan | berencana merilis | berencana membocorkan |
        akan merilis | akan mempublikasikan | akan memublikasikan | akan menyebarkan | akan dirilis | akan disebar | akan disebarkan
    en: promised to release | promised to publish | promised to leak | promises to release | vowed to release | vowed to publish |
        vowed to leak | vows to | pledged to release | plans to release | plans to leak | planned to release | will publish |
        will be published | to be released | yet to be released | would release | would publish | would leak | will be leaked | will leak | threatened | threatens | threatening | will release | more citizens |
        will be released | will be sold | still keeping | that will be | soon
standing role=standing
    id: sudah menerbitkan | telah menerbitkan | menerbitkan | diterbitkan | memproduksi | mencetak | mengangkut | tiap hari | setiap hari | tiap harinya | setiap harinya | saban hari | tiap pekan | setiap pekan |
        tiap bulan | setiap bulan | tiap bulannya | setiap bulannya | saban bulan | tiap tahun | setiap tahun | tiap tahunnya | setiap tahunnya | saban tahun |
        per pekan | per minggu | telah mendaftar | sudah mendaftar |
        menampung | survei | responden | dipakai | mahasiswa aktif | jumlah mahasiswa | jumlah pasien |
        jumlah nasabah | nasabah aktif | kali unduhan | unduhan | per hari | per bulan | per tahun | digunakan oleh |
        dipakai oleh | terdaftar | jumlah pemilih | jumlah pelanggan | jumlah penduduk | jumlah pengguna |
        total penduduk | total pelanggan | berpenduduk | basis pengguna | basis pelanggan | pengguna aktif | pelanggan aktif | melayani | ditetapkan |
        menetapkan | tercatat memiliki | populasi | lulus | terpilih | terjangkit | meninggal | tewas | mengungsi |
        divaksin | rapat pleno | DPT sebanyak | jumlah pelanggannya | total pelanggannya | pelanggannya mencapai |
        pelanggannya berjumlah | memiliki pelanggan | diwakili | rata-rata | terluka | luka-luka | pemudik |
        pengungsi | negara dengan | negara berpenduduk | mewakili | penduduk Indonesia hanya | penduduk Indonesia cuma |
        sampai kuartal | hingga kuartal | per kuartal | pada kuartal | kuartal lalu | per semester | pada semester | hingga semester | sampai semester | di akhir tahun | pada akhir tahun | hingga akhir tahun | per akhir |
        penduduk Indonesia saja | penduduk kita | penduduk negara | penduduk Indonesia sendiri | penduduknya | jumlah anggota |
        jumlah anggotanya | beranggotakan | anggotanya mencapai | jumlah pengikut | jumlah pengikutnya
    en: at the end of the quarter | last quarter | first quarter | second quarter | third quarter | fourth quarter | in the quarter | in force | on its books | survey of | poll of | surveyed | interviewed | respondents | per day | a day |
        each day | every day | every week | each week | every month | each month | weekly | used by | solutions to | services to | trusted by | relied on by | have downloaded |
        monthly visitors | monthly visits | registered voters | registered | eligible | population | active users | monthly users | daily users |
        re-issue | reissue | re-issued | reissued | reissuing | re-issuing |
        serves | serving | has over | has about | has some | has more than | employs | employing | operates |
        boasts more than | customers across | customers worldwide | due to vote | visitors a month | downloads |
        number of voters | supports | member base | user base | customer base | to its name | to their name | on its rolls | claims over | per month | a month |
        a year | each year | every year | annually | worldwide | million viewers | died | dead | killed | deaths |
        injured | infected with | vaccinated | infections | unemployed | evacuated | displaced | country of |
        nation of | country with | home to | acts for | acting for | people live in | the loans of | the debts of |
        the mortgages of | the salaries of | the pensions of | compensation to | refunds to
# `group`: right before the number; where people talk has so many members ("a forum with 90,000 members, where data is sold")
standing-group role=standing group
    id: forum dengan | forum beranggotakan | kanal dengan | kanal berpengikut | saluran dengan | grup dengan | komunitas dengan
    en: forum with | forums with | channel with | channels with | chat with | Telegram with | Discord with | community with | subreddit with
amount role=amount
    id: sebanyak | sejumlah | berjumlah | jumlahnya | total | totalnya | mencapai | sebesar | angka | ada | jumlah |
        sekitar | yakni | yaitu | jumlah data | berukuran | ukuran
    en: amounted to | amount to | amounting to | totalled at | is as much as | a total of | total of | totaling |
        totalling | totalled | totaled | number of | numbering | reached | reaching | reach | as many as |
        the number | count of | size | number at | figure | bringing the total to | numbered | surpassed
amount-equal role=amount sum=worth
    id: setara
    en: equivalent
# a sanction for a leak
fine-ruling role=fine ruling
    id: didenda | mendenda | dijatuhi sanksi | dijatuhi denda | menjatuhkan sanksi | menjatuhkan denda |
        jatuhkan sanksi | jatuhkan denda | dikenai denda | dikenakan denda | dikenai sanksi | denda sebesar |
        dihukum membayar
    en: fined | fines | fining | has been fined | fine for | fine over | fine of | was ordered to pay | penalised |
        penalized | issued a penalty | reprimanded | sanctioned | hit with a fine | agreed to pay | gets fine |
        faces fine | m fine | million fine | fined by | after a fine | record fine | a fine | penalty over |
        penalty for | penalty of | record penalty | hit with a penalty
# `court`: what a court is asked for, whatever else the sentence asks for
fine-court role=fine court
    id: gugatan | menggugat | penggugat | ganti rugi | kompensasi | biaya perkara | dirampas negara | dirampas untuk negara
    en: confiscation | confiscated | proceeds of crime | costs of the prosecution | prosecution costs | court costs | legal costs |
        victim surcharge | told to hand over | ordered to hand over | told to pay | ordered to repay | told to repay | lawsuit | sued | damages | compensation | suit | class action | plaintiff | plaintiffs | restitution
fine role=fine
    id: pendapatan | laba | omzet | omset | anggaran | investasi | kerugian |
        APBN | saham | modal | valuasi | pinjaman | uang pengganti | proyek | dana | menyita | disita | uang tunai |
        transfer | mentransfer | ditransfer | raib | rugi | merugi | honor | gaji | upah | keuntungan | untung |
        meraup | kapitalisasi | aset | bantuan | santunan | iuran | premi | pendanaan |
        pendanaan sebesar | saldo | kontrak | tender | hadiah | sayembara | tunjangan | insentif | tagihan | hibah |
        akuisisi | mengakuisisi | diakuisisi | kekayaan | belanja negara | cicilan | utang | setoran | simpanan |
        nilai transaksi | sanksi administratif | sanksi denda | dihukum | ~denda | sanksi
    en: settlement | settle | revenue | revenues | turnover | budget | investment | invested |
        valued at | valuation | payroll | profit | losses | shares | funding | market cap | sales of |
        annual | spending | ordered to pay | required to pay | liable to pay | must pay |
        have to pay | bounty | bug bounty | reward | rewards | assets | contract | insurance | insurer |
        acquisition | takeover | raised | grant | loan | refund | reimbursed | deposit | salary | wages | spend |
        spent | set aside | allocated | earmarked | loss | market value | earnings | net income | credit monitoring |
        monthly | bail | donation | donations | settled | cost of a data breach | clean-up | cleanup | forfeiture | forfeit |
        recovery costs | fine | penalty | penalties | financial penalty
# coins that thieves took: no price
loot role=loot
    id: dana curian | aset curian | kripto curian | dana yang dicuri | aset yang dicuri | kripto yang dicuri |
        dana yang raib | aset yang raib | aset kripto raib | hasil curian | hasil jarahan | jarahan |
        mencuri aset kripto | mencuri kripto | pencurian kripto | pencurian aset kripto | menguras dompet |
        menguras aset | dompet panas | hot wallet
    en: stolen funds | stolen assets | stolen crypto | stolen cryptocurrency | stolen coins | stolen tokens |
        stolen money | loot | stealing crypto | stealing cryptocurrency | crypto theft |
        cryptocurrency theft | crypto heist | siphoned | siphoned off | drained | hot wallet | hot wallets
# what coins were worth at a time
rate role=rate
    id: harga saat itu | harga pada saat itu | harga saat ini | harga pasar | harga hari itu | harga pasaran
    en: at the prices of the day | at the price of the day | at current prices | at the current price | at today's prices |
        at today's price | at prices at the time | at the prices of the time | at the price at the time |
        at market prices | at current market prices | at then prices | at then-current prices
price role=price sum=price
    id: harga | seharga | harganya | banderol | tarif | dihargai | dilepas | dipatok | mematok | membeli
    en: price | priced | prices | bid
price-ransom role=price sum=ransom
    id: tebusan
    en: ransom
price-asked role=price sum=asked
    id: meminta
    en: asking | demanded | demand | demanding
price-worth role=price sum=worth
    id: senilai | biaya | nilai | nilainya
    en: cost | costs | worth
price-paid role=price sum=paid
    id: bayaran
    en: pay | paid | payment
each role=each
    id: per kartu | per identitas | per nomor | per KTP | per NIK | per foto | per profil | per entri | per data | per akun | per baris | per orang | per rekaman | per nama | per set | per paket | per berkas
    en: per card | per identity | per number | per profile | each | apiece | per record | per account | per person | per name | per line | per set | per entry | per file
former role=former
    id: semula | awalnya | mula-mula | tadinya | turun dari | naik dari | diturunkan dari | dinaikkan dari
    en: originally | initially | at first | first asked | down from | up from | cut from | lowered from | reduced from |
        raised from
asks role=asks sum=asked
    id: imbalan | dengan imbalan | mengharap imbalan | minta uang | minta bayaran | minta imbalan | minta dikirimi | diminta | minta | menuntut | memeras | diperas | menginginkan | meminta uang | meminta bayaran
    en: seeking | seeks | sought | tried to get | hoping to get | hoped to get | looking to get | looking for | sought to extort | demanded payment of | pay up | hand over | asks for | ask for | asks | asked | asked for | asking for | want | wants | wanted | demands | extort | extorted | extorting |
        in exchange for | in return for
asks-ransom role=asks sum=ransom
    id: membayar peretas | dibayar kepada peretas | membayar pelaku | membayar kelompok itu | membayar geng | uang tutup mulut
    en: paid the gang | pay the gang | paying the gang | paid the hackers | pay the hackers | paying the hackers | paid the hacker | pay the hacker |
        paid the attackers | pay the attackers | paying the attackers | paid the criminals | pay the criminals | paid off the | hush money |
        paid the extortionists | pay the extortionists | paid the thieves | pay the thieves | to keep quiet | for its silence | for their silence |
        to buy their silence
asks-price role=asks sum=price
    id: bisa dibeli | dapat dibeli | dibeli dengan | dibeli seharga | menghargai | dibandrol | membandrol | bandrol | membanderol | membanderolnya | mahar | maharnya | dimaharkan | dimahar | pasang harga | memasang harga | dipasang harga | memasang tarif | buka harga | membuka harga | dibuka dengan harga |
        pasang tarif | mengobral | melepas | melepasnya | dijual murah | harga jual | harga pembuka | harga pas | dilepas dengan harga | uang muka | ditukar dengan | ditebus | banderolnya | dipasarkan | harga awal | penawaran awal | lelang | dilelang | melelang
    en: part with | parting with | let it go for | let them go for | asking price | price tag of | list price | listed at | listed for | advertised for | advertised at | offered at | on offer for | hawked for | up for sale for | for sale for |
        going rate | starting at | starting from | starts at | start at | as little as | buyers pay | buy it for | buy them for | bought it for | bought them for | snapped up for | changed hands for | changes hands for | change hands for | changing hands for | let the data go at | let the data go for | let it go at | let them go at |
        to be had for | yours for | sold on for | snapped up at | whoever pays | anyone who pays | anybody who pays | those who pay | buyers who pay | available for | obtainable for |
        charges | charging | are charged | is charged | was charging | discounted to | cut to | dropped to | lowered to | knocked down to | reduced to | for a sum of | for a fee of | for a monthly fee of | for a subscription of | for a subscription fee of | buy-now | buyout | blitz price | price tag | sells for | resold | goes for | go for | went for | going for | fetch | fetches | fetched | can be bought for | could be bought for | can be had for |
        auctioned | auctioning | starting bid | opening bid | highest bidder | bidding
asks-paid role=asks sum=paid
    id: merogoh uang | mengeluarkan uang | mengeluarkan dana | menyetor | mentransfer uang | menerima | mendapat | meraih | membayar | dibayar | bayar | membayarkan | merogoh kocek | merogoh | pembayaran | menebus
    en: come up with | came up with | cough up | stump up | fork out | fork over | shell out | shelled out | parted with | netted | pocketed | earned | received | got | made | payments | paying | pays | payout
