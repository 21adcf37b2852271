# Words for those who tell how many were hit, by how they know. who= is what the program asks for:
#   owner    whose data it is, or who speaks for him: he tells for sure
#   office   a regulator, an investigator, a court, an audit: what it finds is sure, what it repeats is not
#   finds    a verb for what those do         announces  one for telling, though nobody's words are quoted behind it
#   watcher  who looks on: researchers, media, monitors, unions; what he tells is reported
# (Who takes or sells data is in count_cues.lex, role=villain; names of bodies have their kind.)
class: teller

owner who=owner
    id: perusahaan | maskapai | manajemen | pihak manajemen | kampus | universitas | rektorat | rumah sakit | klinik | sekolah |
        bank | perseroan | operator | penyelenggara | pengelola | platform | marketplace | lokapasar | aplikator | koperasi |
        pemilik aplikasi | pengembang aplikasi | pihak kampus | pihak rumah sakit | pihak sekolah | pihak bank | pihak perusahaan |
        yayasan | hotel | toko | perusahaan rintisan | pihaknya | pihak maskapai | pihak aplikasi
    en: company | firm | airline | carrier | bank | lender | insurer | hospital | clinic | health system | university | college |
        school | school district | district | retailer | chain | operator | telco | hotel | provider | vendor | supplier | contractor |
        charity | council | municipality | city | utility | fund | brokerage | exchange | startup | start-up | platform | marketplace |
        manufacturer | automaker | carmaker | casino | restaurant | organisation | organization | telecom |
        management | conglomerate | fintech | processor | app | developer | store | pharmacy | foundation
owner-speaker who=owner
    id: juru bicara perusahaan | juru bicara | direktur | direktur utama | dirut | wakil direktur | rektor | wakil rektor |
        presiden direktur | kepala humas | humas | sekretaris perusahaan | corporate secretary | CEO | COO | CTO | CISO | pendiri |
        kepala sekolah | manajer | general manager | kuasa hukum perusahaan | komisaris
    en: spokesperson | spokesman | spokeswoman | chief executive | chief executive officer | CEO | COO | CTO | CISO |
        chief information officer | chief technology officer | managing director | president | vice-chancellor | chancellor |
        superintendent | principal | founder | general counsel | chairman of the board | mayor | town manager
owner-paper who=owner
    id: pemberitahuan kepada pelanggan | surat pemberitahuan | keterbukaan informasi
    en: regulatory filing | stock exchange filing | securities filing | breach notice | notification letter | notification letters |
        data breach notice | notice posted | notice on its website | letter to customers | letters to customers
office who=office
    id: regulator | otoritas | komisi | kementerian | pengawas | penyidik | jaksa | auditor | tim investigasi | tim forensik |
        hasil audit | audit forensik | hasil forensik | hasil pemeriksaan | hasil penyelidikan | hasil investigasi | hakim |
        majelis hakim | putusan | direktur jenderal | dirjen | menteri | wakil menteri | kepala badan | dinas | kepala dinas |
        inspektorat | ombudsman | deputi
    en: regulator | watchdog | commission | commissioner | ministry | minister | authority | authorities | prosecutor | prosecutors |
        investigators | auditor | auditors | inquiry | tribunal | judge | court | ruling | decision | forensic investigators |
        forensic report | investigation | ombudsman | attorney general | department | agency | director general | government |
        officials
police who=police
    id: polisi | polda | polres | polri | kapolres | kapolda | kabid humas | kepolisian | bareskrim | petugas
    en: police | police chief | detectives | sheriff | law enforcement
watcher who=watcher
    id: perusahaan keamanan siber | perusahaan keamanan | perusahaan intelijen siber | perusahaan siber | perusahaan riset |
        perusahaan pemantau | firma keamanan | firma keamanan siber | firma siber | hasil pemantauan | pemantauan | laporan firma |
        peneliti | pakar | pengamat | ahli | praktisi | analis | pegiat | media | laporan media | pemberitaan | pantauan |
        penelusuran | warganet | akun pemantau | pemantau | lembaga riset | komunitas | serikat | aktivis | wartawan | lembaga pemantau
    en: researcher | researchers | analyst | analysts | expert | experts | specialist | consultant | media | media reports |
        local media | newspaper | outlet | website | news site | report | reports | monitor | monitoring service | activist | activists |
        union | advocate | blogger | journalist | journalists | academics | cybersecurity firm | security firm |
        cyber security firm | threat intelligence firm | intelligence firm | security company | cybersecurity company |
        breach notification service | breach monitoring service | notification service | volunteer group | NGO | lawmaker | senator | professor
# what those do who look into it
finds who=finds
    id: menghitung | menemukan | mendapati | mencatat | mengidentifikasi | memeriksa | meneliti | menelusuri | mendeteksi | menelaah |
        menganalisis | memperkirakan | mendata | menaksir | merilis hasil | menyimpulkan
    en: counted | counts | found | finds | tallied | identified | identifies | reviewed | analysed | analyzed | examined | estimated |
        estimates | inspected | detected | discovered | spotted | tracked | catalogued | put the number | puts the number | put the figure |
        has seen | had seen | obtained
# the owner lets it be known, a medium tells it
announces who=announces
    id: mengoreksi | merevisi | meralat | memperbarui | mengumumkan | melaporkan | mengabarkan | memberi tahu | memberitahu | memberitahukan | menginformasikan | mengungkap |
        membeberkan
    en: corrected | revised | notified | informed | alerted | announces | has notified | have notified
suitor who=suitor
    id: gugatan | penggugat
    en: lawsuit | complaint | class action | class-action | plaintiffs | plaintiff | suit
