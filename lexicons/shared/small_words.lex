# Small words, by what they do where they stand; kind= is what the program asks for. They are written in double quotes:
# what joins two names is written small, and "Of" in a title or "Di" in a name is another word.
class: small_word

# "within 7 days", "dalam waktu 7 hari": so long at most, and no day
term kind=term
    id: "waktu" | "lama" | "lambat" | "jangka"
    en: "within"
# "13 data elements: A, B and C": what separates the items of a list besides the comma
list-and kind=list_and
    id: "dan" | "serta" | "hingga"
    en: "and" | "plus"
# "3 million active and 2 million inactive users": what a number of them is, before a noun they share
kind-of-client kind=kind_of_client
    en: "active" | "inactive" | "current" | "former" | "past" | "present" | "new" | "old" | "existing" | "prospective" | "registered" | "unregistered" | "male" | "female" | "adult" | "prepaid" | "postpaid" |
        "paying" | "paid" | "free" | "domestic" | "foreign" | "local" | "private" | "personal" | "corporate" | "business" | "retired" | "living" | "dead" | "deceased" | "expired" | "valid" | "open" | "closed"
# "2,000 relatives of patients": people too
kin kind=kin
    en: "relatives" | "spouses" | "children" | "parents" | "guardians" | "heirs" | "wives" | "husbands" | "dependants" | "dependents" | "friends" | "contacts" | "groups" | "families" | "generations" | "sets" | "pairs" | "lots" |
        "majority" | "group" | "set" | "total" | "number" | "list" | "lists" | "victims" | "owners" | "holders" | "beneficiaries" | "types" | "kinds" | "categories" | "thousands" | "millions" | "hundreds" | "dozens" | "tens"
# "told the regulator of the breach": whom a body that lost data tells, and what leads to it
has-to-know kind=has_to_know
    en: "government" | "regulator" | "regulators" | "watchdog" | "authorities" | "authority" | "police" | "commission" | "commissioner" | "ministry" | "department" | "army" | "military" | "customers" | "clients" |
        "employees" | "staff" | "patients" | "users" | "members" | "investors" | "shareholders" | "exchange" | "parliament" | "lawmakers" | "officials" | "prosecutors" | "ICO" | "FBI" | "CNIL" | "students" | "guests"
told-of kind=told_of
    en: "of" | "about"
owned kind=owned
    en: "owned" | "run" | "listed" | "registered"
# "the hackers were busy again": the verb of a clause begins
auxiliary kind=auxiliary
    en: "were" | "was" | "are" | "is" | "had" | "has" | "have" | "will" | "would" | "did" | "said" | "say" | "then" | "now" | "also" | "got" | "took" | "stole" | "leaked" | "posted"
# verbs that no words for somebody hold, and such as a sentence may begin with in front of who speaks
finite kind=finite
    en: "would" | "could" | "will" | "did" | "does" | "do" | "may" | "might" | "should" | "must" | "can" | "cannot" | "declined" | "refused" | "didn't" | "doesn't" | "wouldn't" | "won't" | "couldn't"
participle kind=participle
    en: "citing" | "quoting" | "referring" | "speaking" | "replying" | "responding" | "reacting" | "asked" | "Citing" | "Quoting" | "Referring" | "Speaking" | "Replying" | "Responding" | "Reacting" | "Asked"
# "claimed responsibility for it", "has said little on it": nothing that was said
no-content kind=no_content
    id: "bertanggung"
    en: "responsibility" | "credit" | "little" | "nothing" | "victory" | "sorry"
# "Labour and Social Affairs Minister": what such an office is over
portfolio kind=portfolio
    en: "Labour" | "Labor" | "Social" | "Affairs" | "Communications" | "Communication" | "Digital" | "Economy" | "Economic" | "Society" | "Trade" | "Health" | "Finance" | "Home" | "Justice" | "Interior" | "Foreign" |
        "Defence" | "Defense" | "Education" | "Transport" | "Transportation" | "Energy" | "Science" | "Technology" | "Information" | "Informatics" | "Culture" | "Youth" | "Sports" | "Sport" | "Tourism" | "Environment" |
        "Agriculture" | "Industry" | "Commerce" | "Law" | "Legal" | "Security" | "Development" | "Women" | "Family" | "Research" | "Innovation" | "Employment" | "Housing" | "Infrastructure" | "Planning" | "Media" |
        "Multimedia" | "Immigration" | "Welfare" | "Resources" | "Water" | "Broadcasting" | "Cyber" | "Cybersecurity" | "Telecommunications" | "IT" | "ICT" | "Consumer" | "Business" | "Industries" | "Population"
# between a name and "the breach" they tell when something was done, and not whose it was
time-link kind=time_link
    id: "setelah" | "usai" | "sesudah" | "sebelum" | "pasca" | "sejak" | "terkait" | "soal" | "tentang" | "mengenai"
    en: "after" | "before" | "since" | "following" | "during" | "amid" | "despite" | "until" | "over" | "about"
# "until he is caught": a verb in the present
present-verb kind=present_verb
    en: "is" | "are" | "has" | "have" | "can" | "gets" | "get"
# "A, B dan C diretas": what may stand between two names that share a role
name-joint kind=name_joint
    id: "dan" | "serta" | "hingga" | "sampai" | "juga" | "atau" | "milik"
    en: "and" | "or" | "the"
# "Deputi Bidang Operasi dan Pengamanan Siber BSSN": what may stand inside a title
title-filler kind=title_filler
    id: "dan" | "bidang" | "untuk" | "pada" | "di" | "dari" | "sekaligus" | "merangkap" | "cum"
    en: "of" | "for" | "the" | "and" | "at" | "from"
# "director of", "deputi bidang": leads from an office to what it is over
office-link kind=office_link
    id: "bidang" | "untuk" | "pada"
    en: "of" | "for" | "the" | "to"
# "ketua dari", "analyst at": leads from a title to the body
body-link kind=body_link
    id: "dari"
    en: "of" | "from" | "at"
# "X, who trains people at Y": what somebody does where he works
works kind=works
    en: "works" | "teaches" | "lectures" | "trains" | "researches" | "studies" | "serves" | "practises" | "practices" | "consults" | "advises" | "specialises" | "specializes" | "handles"
# "the figure of 24 million … is wrong", "claims that 5 million accounts were stolen were false": leads to a number of which more is told
figure kind=figure
    id: "angka" | "klaim" | "kabar" | "isu" | "tudingan"
    en: "figure" | "number" | "claim" | "claims" | "claimed" | "reports" | "allegation" | "allegations" | "assertion"
# "Kabar bocornya 35 juta data … dibantah": a rumour of a leak, and what says that it is wrong
rumour kind=rumour
    id: "kabar" | "Kabar" | "isu" | "Isu" | "dugaan" | "Dugaan" | "klaim" | "Klaim" | "tudingan" | "Tudingan" | "rumor" | "Rumor" |
        "informasi" | "Informasi" | "desas-desus" | "pemberitaan" | "Pemberitaan" | "narasi" | "Narasi" | "tuduhan" | "Tuduhan"
    en: "claim" | "Claim" | "claims" | "Claims" | "report" | "reports" | "Reports" | "rumour" | "rumours" | "Rumours" | "rumor" | "rumors" | "Rumors" |
        "allegation" | "allegations" | "Allegations" | "suggestions" | "Suggestions" | "news" | "News" | "information" | "Information"
is-denied kind=is_denied
    id: "dibantah" | "ditepis" | "ditampik" | "disangkal" | "dimentahkan" | "dipatahkan" | "hoaks" | "hoax" | "tidak benar" | "tak benar" |
        "Tidak Benar" | "Hoaks" | "Dibantah" | "Ditepis" | "tidak terbukti" | "tidak berdasar"
    en: "been denied" | "was denied" | "were denied" | "is denied" | "are denied" | "denied by" | "rejected by" | "been rejected" |
        "was rejected" | "were rejected" | "rebutted by" | "were rebutted" | "was rebutted" | "refuted by" | "dismissed by" |
        "were dismissed" | "was dismissed" | "not true" | "untrue" | "are false" | "is false" | "were false" | "was false" |
        "baseless" | "unfounded" | "groundless" | "a hoax" | "no truth"
# "fewer than 600 had their bank details stolen"
had-their kind=had_their
    en: "had their" | "have had their" | "may have had their"
# "Kampus dengan 41 ribu mahasiswa itu": between a body and what it has
having kind=having
    id: "dengan"
    en: "with"
# "refused to pay the $10 million that the thieves asked for": then it was no price
refuses-pay kind=refuses_pay
    id: "menolak membayar" | "tidak membayar" | "tak membayar" | "enggan membayar" | "tidak akan membayar" | "menolak untuk membayar" | "tak mau membayar"
    en: "refused to pay" | "refuses to pay" | "declined to pay" | "did not pay" | "not paid" | "would not pay" | "will not pay" | "not pay" | "never paid"
# "Kabar bocornya data 88 ribu mahasiswa dibenarkan rektor": then it is none
is-confirmed kind=is_confirmed
    id: "dibenarkan" | "diakui" | "dikonfirmasi"
    en: "confirmed by" | "were confirmed" | "was confirmed" | "been confirmed"
# "jumlah ASN saat ini 4,45 juta orang"
number-of kind=number_of
    id: "jumlah" | "Jumlah" | "total" | "Total"
at-present kind=at_present
    id: "saat ini" | "kini" | "sekarang" | "hanya" | "cuma" | "saja" | "baru" | "di Indonesia" | "di seluruh"
# "48,000 people, not 75,000"
negates kind=negates
    en: "not"
# "memeriksa 100 data", "had seen 100,000 of the records": in front of so many that somebody looked at
inspects kind=inspects
    id: "memeriksa" | "meneliti" | "menelaah" | "mengecek" | "memverifikasi" | "mencocokkan" | "menguji" | "menganalisis"
    en: "reviewed" | "examined" | "inspected" | "checked" | "verified" | "has seen" | "had seen" | "have seen" | "looked at" | "analysed" | "analyzed" | "tested"
# "Penduduk Indonesia berjumlah 281 juta jiwa"
population kind=population
    id: "penduduk" | "Penduduk" | "populasi" | "Populasi" | "rakyat" | "Rakyat"
# "the country's 114 million citizens"
of-country kind=of_country
    en: country's | nation's | island's | city's | province's | archipelago's
# "born between 1940 and 2004": years of birth, no days of the story
birth kind=birth
    id: "lahir" | "kelahiran" | "dilahirkan"
    en: "born"
# leads from an office to a place
place-link kind=place_link
    id: "di" | "ke" | "pada"
    en: "in" | "at"
# what belongs to a house: "Kompleks Istana"
grounds kind=grounds
    id: "kompleks" | "komplek" | "lingkungan" | "halaman" | "Kompleks" | "Komplek" | "Lingkungan" | "Halaman"
# "160 ribu pasien, termasuk Perdana Menteri": one of so many follows
counted-in kind=counted_in
    id: "termasuk" | "diantaranya" | "antaranya" | "seperti"
    en: "including" | "among"
# "Meski X menyatakan data itu aman, …": begins a sentence whose main clause follows a comma
subordinates kind=subordinates
    id: "Meski" | "Meskipun" | "Walau" | "Walaupun" | "Kendati" | "Sekalipun" | "Setelah" | "Sesudah" | "Usai" | "Ketika" | "Saat" | "Karena" | "Lantaran" | "Jika" | "Kalau" | "Apabila" | "Bila"
    en: "Although" | "Though" | "While" | "After" | "When" | "Because" | "Since" | "If" | "Once" | "Before"
# "OJK tengah menyelidiki", "is currently investigating": between a name and its verb
in-progress kind=in_progress
    id: "tengah" | "terus" | "langsung" | "mulai" | "segera" | "turut" | "ikut" | "sempat" | "resmi" | "lantas" | "bakal" | "siap" | "berencana" | "berjanji" | "kompak" | "serentak" | "ramai-ramai" | "sama-sama" | "buru-buru" | "akhirnya" | "tegas"
    en: "currently" | "actively" | "immediately" | "now" | "still" | "formally" | "promptly" | "swiftly" | "quickly"
# "bekerja sama dengan OJK untuk melacak pelaku": leads to what somebody else does
purpose kind=purpose
    id: "untuk" | "guna" | "demi" | "agar" | "supaya"
# "Rumah Sakit Kanker Lampu": what a hospital is for, which its short name leaves out
speciality kind=speciality
    id: "Kanker" | "Jantung" | "Mata" | "Jiwa" | "Paru" | "Ginjal" | "Otak" | "Bersalin" | "Bedah" | "Gigi" | "Kulit" | "Kusta" | "Ortopedi" | "Orthopedi" | "Stroke" | "Umum" | "Khusus" | "Swasta" | "Islam" | "Anak" | "Ibu"
# "toko di kawasan Wirasari": what is called so is a place
locality kind=locality
    id: "kawasan" | "daerah" | "wilayah" | "bilangan" | "jalan" | "kompleks" | "komplek" | "gang" | "dusun" | "kampung" | "desa" | "kelurahan" | "kecamatan" | "pinggiran" | "perbatasan"
# "Budi juga mengatakan", "Tiong has said": between a speaker and the verb
before-speech kind=before_speech
    id: "juga" | "pun" | "sendiri" | "kemudian" | "lalu" | "lantas" | "kembali" | "turut" | "telah" | "sempat"
    en: "also" | "then" | "has" | "had" | "further" | "later" | "himself" | "herself"
# "before 2008": in front of a year they say that the day is not in it
year-bound kind=year_bound
    id: "sebelum" | "sejak" | "hingga" | "sampai" | "semenjak"
    en: "before" | "since" | "until" | "till"
# a cue with one of these leads to the name of a group, not of a person
group kind=group
    id: kelompok | grup | geng | komplotan | gerombolan | sindikat
    en: group | gang | collective | team | crew | family | cartel | syndicate | squad | brigade | army
# "viral di media sosial": in front of social media, which are then where people talk and no leaked data
talk-place kind=talk_place
    id: "di" | "lewat" | "melalui" | "dari" | "oleh"
    en: "via" | "on" | "through"
# the number of a part of a law stands behind them
law-article kind=law_article
    id: "Pasal" | "pasal" | "PASAL"
    en: "Article" | "article" | "Section" | "section"
# "Pasal 67 juncto Pasal 65": between two articles of one law
article-joint kind=article_joint
    id: "juncto" | "Juncto" | "jo" | "Jo" | "jo." | "Jo." | "dan" | "atau" | "serta" | "dan/atau" | "subsider"
    en: "and" | "or" | "in conjunction with" | "juncto"
law-paragraph kind=law_paragraph
    id: "ayat"
    en: "paragraph"
# "Bawaslu Kota Bandung": between a body and the region of its office; `office`: the region's government, as the lexicon's heads
# have it (agency_heads.lex)
region kind=region
    id: "Daerah" | "Bandara" | "Pelabuhan"
regency kind=region office=pemkab
    id: "Kabupaten"
city kind=region office=pemkot
    id: "Kota" | "Kotamadya"
province kind=region office=pemprov
    id: "Provinsi" | "Propinsi"
# "Polres Bandara Sam Ratulangi": named after a man
port kind=port
    id: "Bandara" | "Pelabuhan"
# "Polres Metro Bekasi": in front of a region it says that the police are those of Greater Jakarta
metro kind=metro
    id: "Metro"
# "the card details of 10,000 customers": leads from kinds of data to so many whose they are
data-of kind=data_of
    id: "milik" | "dari" | "untuk" | "kepunyaan"
    en: "of" | "for" | "belonging to"

# "passport office", "email provider": behind a kind of data they make another thing of it
field-of-thing kind=field_of_thing
    id: "URL" | "situs" | "web" | "laman" | "tautan" | "lain" | "samaran" | "grup" | "domain" | "panggung" | "beken" | "baik" | "tangkapan"
    en: "attack" | "attacks" | "backup" | "backups" | "filter" | "filters" | "gateway" | "newsletter" | "newsletters" | "attackers" | "office" | "offices" | "application" | "applications" | "agency" | "agencies" | "provider" | "providers" | "company" | "firm" | "firms" | "operator" | "operators" | "manager" | "managers" | "scam" | "scams" | "call" | "calls" | "line" | "lines" |
        "campaign" | "campaigns" | "service" | "services" | "server" | "servers" | "system" | "systems" | "fund" | "administration" | "giant" | "app" | "apps" | "control" | "reset" | "resets" | "protection" | "hygiene" | "policy" | "policies" | "bill" | "checks" | "fraud" | "theft" | "spam" |
        "networks" | "network" | "shop" | "store" | "users" | "lists" | "phishing" | "marketing" | "inquiries" | "enquiries" | "conversation" | "interview" | "statement" | "notification" | "notifications" | "alert" | "alerts" | "queues" | "applicants" | "applicant" | "holders" | "holder" | "customers" | "issuer" | "issuers" | "owners" | "subscribers" | "processor"
# "put out a tweet", "menerbitkan surat": in front of what somebody wrote
issued kind=issued
    id: "mengeluarkan" | "menerbitkan" | "merilis" | "menulis" | "mengunggah" | "membuat" | "mengirim" | "mengirimkan"
    en: "out" | "issued" | "issuing" | "released" | "releasing" | "published" | "publishing" | "posted" | "posting" | "wrote" | "uploaded" | "sent" | "shared"
# "at the Kominfo Office": where a body of one word sits
seat kind=seat
    en: "Office" | "Headquarters" | "Building"
# "visa and residence permit services": what is done, and no data
services kind=services
    en: "service" | "services"
# "a web address", "a bitcoin address": in front of a kind of data they make another thing of it
thing-of-field kind=thing_of_field
    id: "situs" | "dompet" | "bitcoin" | "pengguna" | "pemilik" | "pemegang"
    en: "valid" | "web" | "website" | "internet" | "bitcoin" | "wallet" | "keynote" | "opening" | "TLD" | "domain" | "brand" | "code"
# "a private GitHub repository": what a host keeps for its owner
own-store kind=own_store
    id: "privat" | "internal" | "tertutup"
    en: "private" | "internal" | "in-house"
# "403 nomor kartu kredit": however few, they are data and no things
number-of-field kind=number_of_field
    id: "nomor" | "nomer"
    en: "numbers"
# "(6-page / 73KB PDF)": behind the size of what a page links to
attachment kind=attachment
    any: "PDF" | "pdf" | "DOC" | "DOCX" | "XLS" | "MP3" | "JPEG"
# "another 10 gigabytes": on top of those told before
one-more kind=one_more
    id: "lagi" | "tambahan"
    en: "another" | "Another" | "additional" | "further"
# "a group by the name of X": in front of "the name of" it tells what something is called
by-name kind=by_name
    en: "by" | "under" | "in" | "By" | "Under" | "In" | "goes" | "go" | "going" | "went"
# "the name of the cellular operator": no person's name
named-thing kind=named_thing
    en: "operator" | "operators" | "provider" | "providers" | "carrier" | "carriers" | "network" | "networks" | "company" | "companies" | "firm" | "firms" | "bank" | "banks" | "hospital" | "hospitals" | "clinic" | "clinics" |
        "insurer" | "insurers" | "group" | "groups" | "gang" | "forum" | "site" | "sites" | "website" | "websites" | "file" | "files" | "folder" | "folders" | "database" | "app" | "apps" | "software" | "product" | "products" |
        "device" | "devices" | "ship" | "ships" | "shop" | "shops" | "store" | "stores" | "hotel" | "hotels" | "airline" | "airlines" | "server" | "servers" | "account" | "channel" | "campaign"
# "a phishing email", "received emails", "lewat email": in front of e-mails, calls and messages they are no leaked data
medium-lead kind=medium_lead
    id: "lewat" | "melalui" | "via" | "mengirim" | "mengirimkan" | "dikirimi" | "meneruskan" | "berkirim" | "menerima" | "membuka" | "membalas" | "jebakan" | "menghubungi"
    en: "phishing" | "spear-phishing" | "fraudulent" | "spam" | "scam" | "fake" | "bogus" | "malicious" | "infected" | "suspicious" | "unsolicited" |
        "threatening" | "automated" | "extortion" | "received" | "receive" | "receives" | "receiving" | "sent" | "send" | "sends" | "sending" |
        "opened" | "open" | "opening" | "by" | "via" | "through" | "clicking" | "legitimate-looking" | "urgent" | "blackmail" | "ransom" | "answered"
# Inside dates: "May of 2021", "tahun 2021"; "the third of March"; "12 to 14 May"; "a week ago"; "the 3rd", "tanggal 3"; "next
# week on Tuesday"; "the last Friday of May"; "5 hari terakhir" counts no days back.
year-lead kind=year_lead
    id: "tahun"
    en: "of" | "in"
month-lead kind=month_lead
    id: "pada"
    en: "of" | "in"
of kind=of
    en: "of"
date-joint kind=date_joint
    id: "hingga" | "sampai" | "s.d"
    en: "to" | "through" | "until"
# "antara 3 dan 5 Mei", "between July 3 and 5": two days with this before them are one stretch
between kind=between
    id: "antara"
    en: "between"
a kind=a
    id: "sebuah" | "suatu"
    en: "a" | "an" | "A" | "An"
day-lead kind=day_lead
    id: "tanggal"
    en: "the" | "The"
weekday-lead kind=weekday_lead
    id: "pada"
    en: "on"
last-of kind=last_of
    en: "last"
# weekdays so short that they look like abbreviations
short-weekday kind=short_weekday
    id: "Rabu" | "Ahad"
not-ago kind=not_ago
    id: "terakhir"
# "a Telegram bot", "its WhatsApp channel": behind a messenger they make a place of it where something is put
platform-part kind=platform_part
    id: "bot" | "grup" | "kanal" | "saluran"
    en: "forum" | "forums" | "Forums" | "Groups" | "Channels" | "bot" | "bots" | "channel" | "channels" | "group" | "groups" | "chat" | "chatbot" | "chatbots" | "server" | "servers"
# "downloaded from Google Drive": in front of a host of files
host-lead kind=host_lead
    id: "dari"
    en: "from"
# "lewat pesan Telegram", "in Telegram messages": beside a messenger they say that somebody was written to
talk kind=talk
    id: "pesan" | "percakapan" | "obrolan" | "wawancara"
    en: "message" | "messages" | "conversation" | "conversations" | "interview" | "call" | "calls"
# "folder Google Drive", "a Dropbox link": the part of a host that is open to others
host-part kind=host_part
    id: "folder" | "tautan" | "link" | "berkas" | "unduhan"
    en: "folder" | "folders" | "link" | "links" | "repository" | "repositories"
# "a Facebook post": behind or before a network where everybody talks
network-part kind=network_part
    id: grup | unggahan | postingan | cuitan | utas
    en: "post" | "posts" | "group" | "groups" | "thread"
# "requests for comment to the seller via Telegram": before a network these say that it is a way to ask or tell somebody
contact kind=contact
    id: "dihubungi" | "menghubungi" | "hubungi" | "melapor" | "lapor" | "bertanya" | "dikonfirmasi" | "mengonfirmasi" | "ditanya" | "menanyakan" | "melaporkan"
    en: "contact" | "contacts" | "contacted" | "contacting" | "comment" | "comments" | "replied" | "told" | "asked" | "inquiries"
# "Simak berita pilihan di kanal Telegram": readers are asked to look there
invitation kind=invitation
    id: simak | ikuti | bergabung | gabung | dapatkan | mari
    en: follow | join | subscribe | sign up
# "kena denda dari regulator", "faces fines from X": in front of what somebody bears, and between it and whom it is from
bears kind=bears
    id: kena | terkena | mendapat | mendapatkan | menerima | menghadapi | terancam | dibayangi
    en: "faces" | "face" | "facing" | "received" | "receives"
given-by kind=given_by
    id: dari | "oleh"
    en: from
# "belajar meretas dari YouTube": in front of a network where somebody was taught
learnt-from kind=learnt_from
    id: mempelajari | belajar | otodidak | berguru | tutorial | dipelajari | dipelajarinya
    en: learnt | learned | learning | self-taught | tutorial | tutorials | taught himself | taught herself | taught themselves
# "akun Instagram resmi": where a body speaks for itself
official kind=official
    id: "resmi" | "resminya" | "kami"
    en: "official" | "our"
# "mengunggah tangkapan layarnya di X": with a network behind them they say that something was put there; not a statement
put kind=put
    id: "Unggahan" | "Diunggah" | "Muncul" | "Beredar" | "Tautan" | "Postingan" | "diunduh" | "mengunduh" | "mengunduhnya" | "unduhan" | "menaruh" | "ditaruh" | "menaruhnya" | "memasang" | "dipasang" | "meletakkan" | "melempar" | "dilempar" | "melego" | "mengumbar" | "diumbar" | "mengunggah" | "diunggah" | "mengunggahnya" | "unggahan" | "unggah" | "muncul" | "beredar" | "tersebar" | "membagikan" | "dibagikan" | "memposting" | "diposting" | "mengungkap" | "mengungkapnya" |
        "mengungkapkan" | "mengungkapkannya" | "diungkap" | "terungkap" | "membeberkan" | "membeberkannya" | "dibeberkan" | "memajang" | "dipajang" | "memamerkan" | "ditemukan" | "disimpan" | "tersimpan" | "mencuit" | "dicuitkan" |
        "tautan" | "link" | "ramai" | "viral" | "ditawarkan" | "menawarkan" | "dijual" | "menjual" | "dibocorkan" | "membocorkan" | "disebar" | "menyebarkan" | "disebarkan" | "dirilis" | "merilis" |
        "diperjualbelikan" | "berseliweran" | "wara-wiri" | "diteruskan" | "disebarluaskan" | "menyebarluaskan" | "dipindahtangankan" | "tangkapan layar" | "dibagi" | "membagi" | "dipasarkan" | "dilelang" | "diperdagangkan" | "tersedia" | "terpampang" | "menjajakan" | "dijajakan"
    en: "bragged" | "boasted" | "Posted" | "Uploaded" | "Posts" | "downloaded" | "download" | "downloadable" | "posted" | "posting" | "uploaded" | "shared" | "published" | "revealed" | "disclosed" | "surfaced" | "appeared" | "circulated" | "circulating" | "spread" | "dumped" | "hosted" | "stored" | "found" | "discovered" |
        "link" | "links" | "screenshot" | "screenshots" | "surfacing" | "appearing" | "circulates" | "reposted" | "showcased" | "tweeted" | "announced" | "offered" | "offering" | "sold" | "selling" | "sale" | "advertised" | "advertising" | "listed" | "leaked" | "leaking" | "released" | "sharing" |
        "went up" | "making the rounds" | "made the rounds" | "doing the rounds" | "did the rounds" | "passed round" | "passed around" | "going round" | "going around" | "went round" | "go round" | "forwarded" |
        "popped up" | "cropped up" | "turned up" | "showed up" | "distributed" | "distributing" | "traded" | "touted" | "available" | "put up" | "put out" | "put online" | "put it up" | "put them up" | "exposed" | "exposing" | "doxed" | "doxxed" | "dismantled" | "unveiled" | "aired" | "viral" | "pasted" | "flaunted" | "paraded" | "passed on" | "uploading" | "publishing" | "spreading" | "auctioned" | "peddled"
statement kind=statement
    id: "perbincangan" | "menanggapi" | "menanggapinya" | "mengomentari" | "mengomentarinya" | "berkomentar" | "tanggapan" | "mengeluh" | "mengeluhkan" | "dibicarakan" | "diperbincangkan" | "pernyataan" | "keterangan" | "penjelasan" | "klarifikasi" | "permintaan maaf" | "pengumuman" | "imbauan"
    en: "statement" | "apology" | "update" | "updates" | "message" | "notice" | "clarification" | "response"
# "convicted of covering up the hack": what he did is no break-in
cover-up kind=cover_up
    id: menutupi | menyembunyikan
    en: cover | covering | cover-up | concealing | conceal | concealed | hiding | hid | obstruct | obstructing | obstruction | failing | failed | reporting
# "menangkap pengelolanya, X,": of a gang or a forum that was spoken of, or of the deed
gang-role kind=gang_role
    id: anggotanya | pengelolanya | pendirinya | administratornya | adminnya | operatornya | otaknya | pelakunya | dalangnya | pemimpinnya |
        pentolannya | peretasnya | hackernya | pembobolnya | pencurinya | pembuatnya
    en: its administrator | its administrators | its founder | its operator | its member | its members | its leader | its ringleader | its mastermind |
        its alleged administrator | its alleged founder | its alleged operator | its alleged leader | its alleged owner | the alleged administrator |
        the alleged operator | the alleged hacker | the alleged mastermind | the alleged ringleader | the site's administrator | the forum's administrator |
        the forum's founder | the group's leader | the gang's leader | of its members | of the gang's members | of the group's members |
        the mastermind | the ringleader | the culprit
suspect kind=suspect
    id: tersangka | pelaku | terduga | terdakwa | pelakunya
    en: suspect | suspects | defendant | defendants | accused
# "data pemilih keluaran 2014": between data and the year that it is of
out-since kind=out_since
    id: keluaran | terbitan | buatan | lawas | lama | usang | tertanggal | bertahun
    en: from | dated | dating from | old
# "Dari 2 juta data, 120 ribu disebar": at the head of a clause, in front of a whole whose part follows
out-of kind=out_of
    id: dari | dari total | dari seluruh | dari sebanyak | di antara
    en: of | out of | of the | out of the | among the
# "tersangka utama (RZK)": behind the word for a suspect
main-one kind=main_one
    id: utama | lain | lainnya | utamanya | pertama | kedua
# "belum dipastikan apakah WFR memang Korvax": what nobody knows
whether kind=whether
    id: apakah | benarkah | apa benar
    en: whether | if
# "dua tersangka, yakni X dan Y": opens the list of who is meant
list-opens kind=list_opens
    id: "yakni" | "yaitu" | "ialah" | "adalah" | "masing-masing"
    en: "namely"
# whose initials are not a thief's
bystander kind=bystander
    id: korban | saksi | pelapor | warga | nasabah | pelanggan | korbannya
    en: victim | witness | victims | resident | customer
# "X merupakan peretas", "X is a hacker"
is kind=is
    id: "merupakan" | "adalah" | "ialah"
    en: "is" | "was"
# "was fined": what is done to the subject
passive kind=passive
    en: "is" | "are" | "was" | "were" | "be" | "been" | "being" | "gets" | "got"
# behind those, what does not end in -ed
participle kind=participle
    en: "found" | "told" | "taken" | "put" | "seen" | "known" | "given" | "sent" | "made" | "brought" | "caught" | "held" | "shut" | "sued" | "hit"
# "an ethical hacker", "a hacker turned consultant": who breaks in for others' good, or did once
good-hacker kind=good_hacker
    id: etis | mantan | topi putih
    en: ethical | white-hat | white hat | grey-hat | gray-hat | "former" | "reformed" | "turned" | "ex"
# "an updated form of LockBit": what stands behind is malware, not the gang
variant kind=variant
    id: pengembangan | varian dari | varian terbaru | jenis baru | versi dari | turunan | evolusi
    en: "variant" | "form" | "version" | "strain" | "offshoot" | "derivative" | "fork" | "development"
# "akun polres_x diretas": behind an account they say that it is the victim
broken-into kind=broken_into
    id: diretas | dibobol | dijebol | dibajak | diserang | disusupi | dihack | di-hack | dideface | di-deface | kebobolan
    en: hijacked | was hacked | been hacked | was breached | was compromised
# "1 BTC sama dengan Rp1,5 miliar": between two sums they tell what money is worth
equals kind=equals
    id: sama dengan
    en: equals | equalled | is equal to
# "Vexboard, a hacking forum": begins what is said of the name before it
article kind=article
    id: "sebuah" | "suatu" | "salah satu" | "seorang" | "sang"
    en: "a" | "an" | "the" | "one"
# "Acme Lamps, a maker of lamps": what may follow the noun that describes a name
clause-joint kind=clause_joint
    id: "yang" | "asal" | "milik" | "di" | "berbasis" | "berkantor" | "bermarkas" | "berpusat" | "dari"
    en: "of" | "that" | "which" | "based" | "in" | "for" | "with" | "whose" | "where" | "who" | "headquartered" | "owned" | "behind" | "by" | "to" | "founded" | "known" | "run" | "backed"
based kind=based
    id: "berbasis" | "berkantor" | "bermarkas" | "berpusat"
    en: "based" | "headquartered"
# "the bank that the city owns": between what describes a body and a name they say that the name is another's
relative-clause kind=relative_clause
    id: "yang"
    en: "that" | "which" | "who" | "whom" | "whose"
# "in a story on Instagram", "an interview with the YouTube channel X": how somebody speaks on a network
talk-form kind=talk_form
    id: "wawancara" | "podcast" | "siniar" | "siaran" | "tayangan" | "video" | "live" | "story" | "unggahan" | "vlog" | "bincang-bincang" | "konten"
    en: "story" | "stories" | "interview" | "podcast" | "livestream" | "stream" | "broadcast" | "video" | "videos" | "vlog" | "reel" | "clip" | "episode" | "reply" | "replies" | "comment" | "comments"
# "the email account of an employee": behind or before the word for e-mail
mailbox kind=mailbox
    en: "account" | "accounts" | "inbox" | "inboxes" | "mailbox" | "mailboxes"
mailbox-before kind=mailbox_before
    id: "akun"
# "the email includes a link": behind an article it is one that was sent
message kind=message
    en: "email" | "e-mail" | "Email"
# "scans of contracts": in front of "of" they are of a paper
scan kind=scan
    en: "scans" | "scan"
# "foto yang memperlihatkan …": a picture that tells something is no data
shows kind=shows
    id: "memperlihatkan" | "menunjukkan" | "menampilkan" | "memuat" | "berisi" | "menggambarkan"
    en: "shows" | "showed" | "shown" | "depicts"
# "Acme Lamps, which operates 40 shops": what leads to what a thing does, and what only a body does
relative-thing kind=relative_thing
    id: "yang"
    en: "which"
business kind=business
    id: "mengoperasikan" | "mengelola" | "menyediakan" | "melayani" | "bergerak" | "berkantor" | "berbasis" | "berpusat" | "bermarkas" | "memproduksi" | "menaungi" | "membawahi" | "mempekerjakan" | "menerbitkan" | "memasok" | "mengembangkan" | "mendistribusikan" | "menyelenggarakan" | "membidangi" | "didirikan"
    en: "operates" | "operate" | "runs" | "provides" | "makes" | "sells" | "offers" | "owns" | "manages" | "serves" | "employs" | "supplies" | "develops" | "insures" | "publishes" | "ships" | "delivers" | "produces" | "builds" | "designs" |
        "distributes" | "processes" | "specialises" | "specializes" | "trades" | "manufactures" | "lends" | "rents" | "leases" | "customers" | "clients" | "services" | "products" | "brands" | "employees" | "shares" | "parent" | "headquarters"
# "in the country", "every city": in front of a thing, not of a kind of data
determiner kind=determiner
    en: "the" | "a" | "an" | "this" | "that" | "each" | "every" | "any" | "our" | "its" | "school" | "another"
# "pleaded with Bjorka": in front of one who is spoken to
spoken-to kind=spoken_to
    id: "kepada" | "pada" | "dengan"
    en: "with" | "to" | "at" | "from" | "about"
# "pressed Santos on whether": the verb's object is asked or told
asked kind=asked
    id: "menanyai" | "ditanya" | "menghubungi" | "mendesak" | "meminta" | "menemui"
    en: "told" | "tells" | "asked" | "asks" | "urged" | "pressed" | "warned" | "reminded" | "advised" | "informed" | "assured" | "accused" | "criticized" | "criticised" | "contacted" | "questioned" | "quizzed" | "grilled" | "slammed" | "lambasted" | "called" | "blamed" | "thanked"
# "a file titled “…”": what stands between marks behind them is a name
entitled kind=entitled
    id: "Judulnya" | "judulnya" | "Berjudul" | "bertulis" | "berjudul" | "bertajuk" | "dijuluki" | "berjuluk" | "bernama" | "judul" | "tajuk" | "tema" | "bertema" | "topik" | "berlabel" | "dinamai" | "dinamakan" | "istilah" | "sandi"
    en: "heads" | "head" | "heading" | "headings" | "label" | "labels" | "subject" | "headlined" | "titled" | "entitled" | "called" | "named" | "dubbed" | "labelled" | "labeled" | "marked" | "nicknamed" | "known" | "so-called" | "word" | "words" | "term" | "phrase" | "file" | "folder" | "alias" | "username" | "password" | "name"
# "known as “…”": between such a word and the mark
entitled-link kind=entitled_link
    en: "as"
# "Minister for Health": between an office and its field
field-link kind=field_link
    en: "of" | "for"
# "the database also carries …": what was leaked, as one thing
file kind=file
    id: "berkas" | "basis data" | "data" | "Data" | "isinya" | "Isinya" | "sampel" | "Sampel" | "contoh" | "dokumen" | "Dokumen" | "baris" | "dalamnya" | "tangkapan" | "unggahan" | "unggahannya"
    en: "file" | "files" | "database" | "archive" | "dump" | "sample" | "samples" | "trove" | "dataset" | "spreadsheet" | "data" | "record" | "records" | "row" | "rows" | "documents" | "screenshots" | "Screenshots"
# "for 316 individuals, account numbers": in front of a part
for kind=for
    en: "for" | "For"
# joins two of a kind, and nothing else: "Budi dan Siti"
and kind=and
    id: "dan"
    en: "and"
# "ditawarkan di situs X": in front of a site these say that something is done there
place-of-sale kind=place_of_sale
    id: "memakai" | "menggunakan" | "memanfaatkan" | "di" | "ke" | "lewat" | "melalui" | "pada"
    en: "using" | "on" | "at" | "via" | "through" | "to" | "onto"
# "On Telegram, the group released …": opens a sentence in front of a network
place-in-front kind=place_in_front
    id: "Di" | "Lewat" | "Melalui" | "Pada"
    en: "On" | "Over" | "Via" | "Through" | "In"
# "disampaikan X, Jumat, setelah data muncul": between a day and a word of an event they say that it was before that day
afterwards kind=afterwards
    id: "setelah" | "sesudah" | "usai" | "menyusul" | "buntut" | "pasca" | "pascakejadian" | "selepas"
# "data itu diumbar akun @x": who does it let out what leaked
put-up kind=put_up
    id: diunggah | diposting | dibagikan
    en: uploaded | posted | shared
let-out kind=let_out
    id: dipajang | diumbar | dibocorkan | dijual | ditawarkan | dijajakan | disebarkan | disebar | dipamerkan | disebarluaskan
    en: displayed | leaked | dumped | sold | offered | spread | advertised
# "messages that claim to be from firms such as X": in front of a list these say that its names were borrowed
posing kind=posing
    id: mengatasnamakan | berpura-pura | menyamar sebagai | menyaru sebagai | mengaku dari | mengaku sebagai pegawai | mengaku sebagai petugas | mengaku pegawai | mengaku petugas | mengaku perwakilan | seolah dari | seolah-olah dari | seakan-akan dari | mencatut | mencatut nama | dicatut | berkedok | meniru | tiruan
    en: claimed to be from | claim to be from | claims to be from | claiming to be from | claiming to be | pretending to be | pretend to be | pretended to be | pretends to be | posing as | posed as | pose as | impersonating | impersonate | impersonated | impersonates | purporting to be from | purport to be from | purportedly from | purportedly sent by | masquerading as | masquerade as | spoofing | spoofed | mimicking | mimics | disguised as | appear to be from | appear to come from | appears to come from | look as if they come from | looks like it is from
# "Situs Pusat Malware milik BSSN": whose the thing is follows
belonging-to kind=belonging_to
    id: milik | kepunyaan | punya | kelolaan
    en: belonging to | belong to | belongs to | belonged to | owned by | run by | operated by
# "on his Facebook", "akun Facebook bernama X": in front of a network and behind it these make it a place where people talk
talk-lead kind=talk_lead
    id: "di" | "lewat" | "melalui" | "via" | akun | laman | halaman | grup | unggahan | postingan | status | fanpage | akun resmi | akun pribadi
    en: "on" | "via" | "through" | "his" | "her" | "their" | "my" | "own"
talk-part kind=talk_part
    id: bernama | pribadinya | miliknya
    en: "account" | "page" | "post" | "posts" | "group" | "groups" | "profile" | "live" | "messenger" | "wall" | "feed" | "timeline"
# "akun X tercatat di RaidForums": behind an account and in front of a place where data is dealt in
has-account kind=has_account
    id: tercatat | terdaftar | bergabung | tergabung | terpantau aktif | aktif | mendaftar
    en: joined | registered | signed up | is registered | was registered | has been registered | is active | has been active | was active
# "the first to report the leak was the account X": in front of an account they say that it tells of what others did
told-first kind=told_first
    id: pertama mengungkap | pertama mengungkapkan | pertama melaporkan | pertama mengabarkan | pertama mengabari | pertama menginformasikan | pertama memberitahukan | pertama menyampaikan | pertama membongkar | pertama kali mengungkap | pertama kali mengungkapkan |
        pertama kali melaporkan | pertama kali mengabarkan | pertama kali menginformasikan | pertama kali diungkap | pertama kali diungkapkan | pertama kali dilaporkan | pertama kali dikabarkan | pertama kali disampaikan | pertama kali diketahui | pertama kali diinformasikan | pertama kali mencuat | pertama kali ramai | mula-mula diketahui | mulanya diketahui | awalnya diketahui | awalnya diungkap | awalnya dilaporkan | awalnya diungkapkan | mula-mula mengungkap | mula-mula diungkap |
        diungkap pertama kali | diungkapkan pertama kali | dilaporkan pertama kali | diketahui pertama kali
    en: first informed | first reported | first revealed | first disclosed | first exposed | first spotted | first noticed | first flagged | first noted | first to report | first to reveal | first to disclose | first to spot | first to notice | first to flag | first to inform | first to expose | first brought to light | first made known
# "dijual oleh akun X": who did it follows
by kind=by
    id: "oleh" | "Oleh"
    en: "by" | "By"
# "demanded £2 million by noon on Thursday": close before a day these make it the end of a term
deadline kind=deadline
    id: "sebelum" | "hingga" | "sampai" | "paling lambat" | "selambatnya" | "tenggat"
    en: "by" | "before" | "until" | "deadline"
# "membenarkan hal itu": what was told before
that-thing kind=that_thing
    id: "itu" | "ini" | "tersebut" | "demikian"
    en: "this" | "claim" | "claims" | "reports"
# "X terdaftar dengan nama PT Y", "Acme Inc. doing business as Bee": in front of a firm's other name; `business_as`: behind its
# first one
legal-name kind=legal_name
    id: "nama" | "bernama" | "hukum" | "hukumnya" | "entitas"
    en: "as"
business-as kind=business_as
    en: doing business as | trading as | operating as | "d/b/a" | "dba"
# "PT X, pemilik aplikasi Y": between a company and a brand they say that the brand is its own
owns-brand kind=owns_brand
    id: "pemilik" | "pengelola" | "operator" | "penyedia" | "pengembang" | "balik" | "penyelenggara" | "menaungi" | "mengelola" | "mengoperasikan"
# "offering them for $1,500": what leads from an offer to its price
price-link kind=price_link
    id: "dengan" | "Dengan"
    en: "for" | "at" | "For" | "At"
# "Rp470 ribu buat data sebanyak itu": what an amount is paid for follows
price-for kind=price_for
    id: "buat" | "untuk"
    en: "for"
# "asumsi kurs Rp15.681 per dolar AS": in front of what money is worth
rate kind=rate
    id: kurs | nilai tukar | asumsi | diasumsikan | konversi | berdasarkan harga | mengacu harga | merujuk harga | harga bitcoin saat ini | harga bitcoin hari ini
    en: exchange rate | exchange rates | conversion rate | bitcoin price | bitcoin prices | price of bitcoin | assuming
# "Rp657 juta per BTC", "$40,000 per bitcoin": between what money is worth and one of the other
per kind=per
    id: per | setiap | tiap | untuk setiap | per satu
    en: per | for each | for one | for every | to the
# "pembeli harus merogoh kocek": of whom only a sale tells
buyer kind=buyer
    id: pembeli | peminat
    en: buyer | buyers | bidder | bidders | purchasers | buy | purchase
# "pay $5 or the files would be released", "kalau tidak dibayar": what will happen otherwise follows
threat-if kind=threat_if
    id: kalau | jika | bila | apabila | atau | sebelum
    en: or | unless | if | otherwise | before
# "perusahaan Selandia Baru Acme Lamps": so a country is called in Indonesian alone, so that no firm's English name begins with it
country-id kind=country_id
    id: "Amerika Serikat" | "AS" | "Amerika" | "Inggris" | "Prancis" | "Perancis" | "Jerman" | "Belanda" | "Belgia" | "Jepang" | "Korea Selatan" | "Korsel" |
        "Selandia Baru" | "Tiongkok" | "Cina" | "Rusia" | "Ukraina" | "Spanyol" | "Swedia" | "Norwegia" | "Finlandia" | "Irlandia" | "Kanada" | "Brasil" |
        "Meksiko" | "Filipina" | "Turki" | "Uni Emirat Arab" | "Arab Saudi" | "Mesir" | "Afrika Selatan" | "Yunani" | "Polandia" | "Republik Ceko" |
        "Skotlandia" | "Irlandia Utara" | "Hungaria" | "Rumania" | "Kamboja" | "Lituania"
# "perusahaan siber asal Jepang, X": between what a body is and where it is from
place-of-origin kind=place_of_origin
    id: "asal" | "dari" | "di"
# "said its researcher X": of the body that the sentence, or the one before, is about
its kind=its
    en: "its" | "Its"
# "the X portal", "aplikasi X": beside a name these say that it is a thing that somebody made
made-thing kind=made_thing
    id: "aplikasi" | "portal" | "sistem" | "perangkat lunak" | "gim" | "situs" | "laman" | "program" | "layanan"
    en: "portal" | "app" | "application" | "platform" | "system" | "database" | "software" | "tool" | "website" | "service" | "server" | "product" | "products" | "device" | "devices" | "plugin" | "malware" | "ransomware" | "trojan" | "worm" | "virus" | "botnet" | "vulnerability" | "bug" | "card" | "cards" | "game" | "law" | "act"
# "retailers such as Acme", "17 perusahaan, yakni …": a list of bodies follows behind these and a word that opens it
bodies kind=bodies
    id: "perusahaan" | "situs" | "aplikasi" | "platform" | "marketplace" | "lokapasar" | "bank" | "korban" | "instansi" | "lembaga" | "universitas" | "kampus" | "maskapai" | "operator" | "layanan" | "organisasi" | "toko" | "merek" | "sakit" | "website" | "startup" | "e-commerce"
    en: "companies" | "firms" | "retailers" | "brands" | "chains" | "sites" | "websites" | "services" | "platforms" | "apps" | "hospitals" | "banks" | "airlines" | "organisations" | "organizations" | "businesses" | "customers" | "clients" | "victims" | "universities" | "insurers" | "vendors" | "partners" | "agencies" | "operators" | "providers" | "startups" | "giants" | "institutions" | "networks" | "carriers" | "hotels" | "exchanges" | "stores" | "corporations" | "targets" | "entities" | "telcos" | "lenders" | "manufacturers"
# "apps such as X": what a firm makes or runs, rather than a firm
made-things kind=made_things
    id: "aplikasi" | "platform" | "layanan" | "situs" | "website"
    en: "apps" | "platforms" | "services" | "sites" | "websites"
# "home addresses were taken as well": one more
also kind=also
    id: "juga" | "pula" | "ikut" | "turut"
    en: "also" | "additionally" | "too" | "as well" | "Also" | "Additionally"
# "those whose passport numbers were taken", "had their passport numbers taken": of whom more was taken
those-whose kind=those_whose
    id: "nomornya" | "datanya"
    en: "whose" | "their"
# "his lawyer" is not he of whom the text told
whose kind=whose
    en: "his" | "her" | "their" | "my" | "our" | "His" | "Her" | "Their"
# "emails or phone numbers": a choice; "Dirjen Aptika Kominfo atau Kementerian …": one body by two names
or kind=or
    id: "atau"
    en: "or"
# "akun yang dijual Kobra": a clause of its own begins, whose names are other ones
relative kind=relative
    id: "yang"
# "analyst with Acme", "peneliti di Acme": between what a person does and the body
employer-link kind=employer_link
    id: "di" | "dari" | "pada"
    en: "at" | "with" | "from" | "for"
# "Budi Santoso selaku Direktur": between a person and the office
as kind=as
    id: "selaku" | "sebagai"
    en: "as"
# "Pendiri X yang juga pakar siber, Budi": leads to what else a person is
also-is kind=also_is
    id: "yang" | "sekaligus"
    en: "who"
# "Budi semasa menjabat Kepala BSSN": says that a person holds an office
holds kind=holds
    id: "menjabat" | "menduduki" | "memangku" | "mengemban"
# "a police official", "seorang pejabat": in front of somebody without a name; and of one whom the text knows
some kind=some
    id: "seorang" | "Seorang" | "salah" | "Salah" | "satu" | "sejumlah" | "Sejumlah" | "beberapa" | "Beberapa" | "sebuah" | "Sebuah" | "suatu" | "sebagian" | "para" | "Para"
    en: "a" | "A" | "an" | "An" | "one" | "One" | "another" | "Another" | "some" | "Some" | "several" | "Several" | "two" | "Two" | "many" | "Many" | "multiple" | "other" | "unnamed" | "unidentified"
the kind=the
    id: "sang" | "Sang" | "si" | "Si"
    en: the | "this" | "This" | "these" | "These" | "same"
pointed kind=pointed
    id: "itu" | "tersebut" | "ini" | "tadi"
# what goes on behind such a phrase, and what ends it
phrase-link kind=phrase_link
    id: "di" | "dari" | "Di" | "Dari"
    en: "In" | "At" | "From" | "For" | "Of" | "With" | "of" | "for" | "from" | "in" | "at" | "with" | "inside"
behind-noun kind=behind_noun
    en: "close" | "familiar" | "aware" | "here" | "there" | "named" | "present" | "alike" | "too" | "briefed" | "involved" | "affected" | "contacted" | "interviewed" | "quoted" | "cited" | "identified" | "based" | "assigned" | "working" | "handling" | "investigating" | "leading" | "requesting" | "asking" | "claiming" | "posing" | "calling" |
        "sent" | "seen" | "posted" | "shared" | "published" | "addressed" | "dated" | "released" | "obtained" | "issued" | "signed" | "written" | "left" | "accompanying" | "reviewed" | "filed" | "responsible" | "behind" | "using" | "going"
# "a “big hole” is how Quill described it"
how kind=how
    en: "how" | "what"
# "a notice on Acme's website": leads to whose paper it is, and to whom it went
author-link kind=author_link
    id: "dari" | "oleh" | "milik" | "di" | "pada"
    en: "from" | "by" | "on" | "of"
reader-link kind=reader_link
    id: "kepada" | "ke" | "untuk" | "bagi"
    en: "to" | "for"
phrase-end kind=phrase_end
    id: "Dalam" | "Pada" | "Lewat" | "Melalui" | "Kepada" | "Saat" | "Ketika" | "Namun" | "Sementara" | "yang" | "kepada" | "dalam" | "pada" | "saat" | "ketika" | "lewat" | "melalui" | "usai" | "setelah" | "sembari" | "sambil" | "seraya" | "terkait" | "soal" | "tentang" | "dengan" | "untuk" | "via" | "karena" | "bahwa" | "sebagaimana" | "seperti" | "dan" | "oleh" | "singkat" | "santai" | "lantang" | "enteng" | "diplomatis" | "lugas" | "bercanda" | "menirukan"
    en: "On" | "After" | "But" | "And" | "When" | "While" | "As" | "Through" | "who" | "that" | "which" | "whose" | "on" | "during" | "after" | "before" | "when" | "while" | "via" | "through" | "as" | "to" | "by" | "about" | "because" | "since" | "according" | "speaking" | "and" | "but" | "he" | "she" | "it" | "they" | "I" | "we" | "has" | "have" | "had" | "is" | "was" | "were" | "are" | "last" | "earlier" | "later" | "this" | "adding"
# "enam unit telepon", "dua lembar KTP": between a number and the things
piece kind=piece
    id: "unit" | "buah" | "lembar" | "keping" | "helai" | "eksemplar" | "bendel"
# "sold in categories such as X users, Y students": before kinds of people that are customers of many
category kind=category
    id: "kategori"
    en: "categories" | "category"
# "…, Acme learned on Monday": behind its name, what a medium did
learns kind=learns
    en: learned | learnt | has learned | has learnt
source-lead kind=source_lead
    en: "from"

# "tech portal Acme reported": a medium, and what it does
medium kind=medium
    id: "media" | "koran" | "harian" | "majalah" | "portal" | "tabloid" | "Koran" | "Harian" | "Majalah" | "Tabloid"
    en: "portal" | "newspaper" | "daily" | "magazine" | "blog" | "broadcaster" | "outlet" | "tabloid" | "weekly" | "publication" | "paper" | "newswire" | "Newspaper" | "Magazine" | "Broadcaster" | "Tabloid"
reports kind=reports
    id: "melaporkan" | "mewartakan" | "memberitakan" | "menulis" | "mengabarkan" | "menyebutkan"
    en: "reported" | "reports" | "wrote" | "writes" | "first reported"
# "Law 24 of 2013 on Population Administration": between a law and what it is about
about kind=about
    id: "tentang"
    en: "on" | "concerning" | "regarding" | "about"
# "X appears to have suffered", "X diduga mengalami": between a body and what happened to it
modal kind=modal
    id: "diduga" | "dikabarkan" | "disebut" | "diklaim" | "dilaporkan" | "ternyata" | "kabarnya" | "ditengarai" | "disinyalir"
    en: "appears" | "appeared" | "seems" | "seemed" | "believed" | "thought" | "alleged" | "allegedly" | "reportedly" | "apparently" | "recently" | "to" | "have" | "said" | "likely" | "later" | "itself" | "earlier"
# behind "Domino's" and the like: nobody has what such a word begins
never-had kind=never_had
    en: "has" | "had" | "have" | "was" | "were" | "will" | "would" | "did" | "does" | "said" | "says" | "suffered" | "confirmed" | "announced" | "disclosed" |
        "told" | "admitted" | "notified" | "denied" | "refused" | "declined" | "discovered" | "and" | "or" | "in" | "at" | "to" | "from" | "by" | "with" | "for" | "on" | "is" | "which" | "that"
# "Dinas Kependudukan dan Pencatatan Sipil": what a body's name goes on over
name-link kind=name_link
    id: "dan" | "and" | "untuk" | "bagi"
# "(Persero)", "Tbk": behind a company's name
state-form kind=state_form
    id: "Persero"
listed-form kind=listed_form
    id: "Tbk" | "Tbk."
# "KPU RI": behind a body of the state
republic kind=republic
    id: "RI"
# "Departemen Komunikasi Bank Indonesia", "Direktorat Reserse Siber Polda …": a part, whose whole is named behind it
# "pria yang biasa dipanggil Tiko": behind it stands another name of him who was named before
nickname-lead kind=nickname_lead
    id: "dipanggil" | "disapa" | "sapaan"
    en: "nicknamed"
# "Documents and 6M database": English, in an Indonesian text
english kind=english
    id: "and" | "of" | "the" | "with" | "over" | "for" | "from"
# "1.000-an": behind a figure and a hyphen
rough kind=rough
    id: "an"
# the last word of a known office that is written small: "the health ministry"
office-word kind=office_word
    en: "ministry" | "commission" | "police" | "agency" | "office"
# what stands behind a body's name and is only a part of it
inner-part kind=inner_part
    id: "Bagian" | "Bidang" | "Divisi" | "Seksi" | "Unit"
part kind=part
    id: "Departemen"
# who watches forums and the dark web: "a dark web intelligence firm"
watching-firm kind=watching_firm
    id: "perusahaan" | "firma" | "lembaga" | "peneliti" | "analis"
    en: "firm" | "company" | "startup" | "start-up" | "vendor" | "provider" | "agency" | "researcher" | "analyst" | "expert" | "specialist" | "account" | "tracker" | "monitor"
# between an officer's title and his part: "Kepala Sub Direktorat"
sub-part kind=sub_part
    id: "Sub"
police-part kind=police_part
    id: "Direktorat"
# "Polres Kediri Kota": the town, not the regency of that name
town kind=town
    id: "Kota"
# "chief customer and commercial officer": the two ends of such a title
chief kind=chief
    en: "chief"
officer kind=officer
    en: "officer"
# "direktur di", "director at": at a title's end
employment kind=employment
    id: "di"
    en: "at"
# "Budi bin Santoso", "Ursula von der Leyen": small words inside a person's name
name-particle kind=name_particle
    any: "bin" | "binti" | "bint" | "ibn" | "bt" | "bte" | "van" | "von" | "de" | "da" | "der" | "den" | "ter" | "dos" | "del" | "della" | "al" | "el" | "ul" | "ur"
# "Banco do Brasil", "Ministerio de Salud": "of" in names of bodies abroad
foreign-of kind=foreign_of
    any: "de" | "del" | "de la" | "de los" | "do" | "da" | "dos" | "das" | "du" | "des" | "di" | "della" | "der" | "für" | "de l" | "d"
# "Seoul-led": behind a hyphen these end a compound, not a name such as "Cho Jwa-jin"
compound-tail kind=compound_tail
    en: "led" | "run" | "born" | "made" | "wide" | "era" | "type" | "style" | "like" | "free" | "owned" | "backed" | "linked" | "bound" | "bred" | "built" | "held" | "sized" |
        "grade" | "only" | "plus" | "to" | "in" | "up" | "off" | "out" | "on" | "by" | "for" | "and" | "aged" | "ware" | "speed" | "side" | "class" | "proof" | "rich" | "friendly"
# "Budi Santoso, who leads the team": what stands before the comma is a human being
who kind=who
    en: "who" | "whose"
# "a researcher, who asked not to be named, said": behind a comma they begin a clause that ends with the next
aside kind=aside
    id: "yang" | "sebut" | "panggil" | "bukan"
    en: "who" | "which" | "whose" | "not" | "speaking" | "citing" | "requesting" | "declining"
# "researchers with Acme Lamps, who found it": it is not the name that "who" means
which kind=which
    id: "yang"
    en: "which" | "whose"
alias kind=alias
    id: "alias"
    en: "aka" | "alias"
beside kind=beside
    en: "with" | "alongside"
# words that lead to the clause of what was said
# "X said earlier that …": between a verb of speech and what is told
said_when kind=said_when
    id: "sebelumnya" | "lagi" | "pula" | "kemudian"
    en: "earlier" | "previously" | "later" | "also" | "again" | "before" | "here" | "separately" | "repeatedly"
clause_link kind=clause_link
    id: bahwa | bahwasanya | kalau | agar | supaya
    en: that
# "was said to come from": what is told of is the subject, not the speaker
infinitive kind=infinitive
    en: to | sorry | goodbye
# in a headline without a word of a leak: a report on swindlers and how not to fall for them
scam kind=scam
    id: "penipuan" | "Penipuan" | "penipu" | "Penipu" | "tertipu" | "Tertipu" | "menipu" | "ditipu" | "scamming" | "Scamming" | "scam" | "Scam" | "phishing" | "Phishing" | "pengelabuan" | "tips" | "Tips" |
        cara menjaga | cara melindungi | cara menghindari | cara mencegah | cara mengamankan
    en: how to avoid | how to protect | ways to protect | how to stay safe | "scam" | "Scam" | "scams" | "Scams" | "scammers" | "Scammers" | "scammed" | "swindlers" | "Swindlers" | "swindle" | "phishing" | "Phishing" | "tips" | "Tips"
# "recently announced that it was accessed in 2015", "baru-baru ini mengumumkan": told only now, whenever it was
just-now kind=just_now
    id: baru-baru ini | baru saja | belakangan ini | hari ini | kini
    en: recently | just | newly | today | now
# "kebocoran data pasien diterima X": behind these stands who heard of it or looks into it, not whose it is
looked-at-by kind=looked_at_by
    id: diterima | ditemukan | diperiksa | diselidiki | ditelusuri | didalami | diusut | ditanggapi | disoroti | diduga | dinilai | dianggap |
        dipandang | ditangani | ditindaklanjuti | dipantau | dianalisis | diverifikasi | dibahas | dikaji | diketahui | disesalkan | dikritik
# "lewat layanan X": in front of a service these say that somebody makes use of it
by-way kind=by_way
    id: lewat | melalui | via | memakai | menggunakan | memanfaatkan | dengan
# "Pemkot Bogor lewat Dinas Kesehatan membantah": whom a body has speak for it
spoken-by kind=spoken_by
    id: "lewat" | "melalui" | "via"
# "Besar sampel itu 65 MB": it begins a sentence that tells of how much data something is
size kind=size
    id: ukuran | besar | besaran
# "data lengkapnya berukuran 26 GB": what is sized behind them is all of it
whole-data kind=whole_data
    id: data lengkap | data lengkapnya | data asli | data aslinya | seluruh data | seluruh datanya | keseluruhan data | file lengkap | file aslinya | database lengkap | basis data lengkap
    en: full data | full dataset | full database | full data set | entire database | entire dataset | complete database | complete dataset
# "mantan Panglima TNI itu": in front of an office somebody has it no more
former kind=former
    id: mantan | eks | bekas
    en: former | ex | erstwhile
# "data of patients leaked out", "details about pupils": what is kept of people, where the kind of people stands beside it
# (in Indonesian "data" alone says enough)
kept-of-people kind=kept_data
    en: "data" | "Data" | "information" | "Information" | "details" | "Details" | "records" | "Records" | "files" | "Files" | "particulars" | "documents"
# "personal data": of people, whoever they are
of-people kind=of_people
    en: "personal" | "Personal" | "private" | "Private" | "confidential" | "Confidential" | "sensitive" | "Sensitive" | "medical" | "Medical"
# "data of patients", "details about pupils": between what is kept and of whom
kept-of kind=kept_of
    en: "of" | "about" | "on" | "belonging to" | "from"
# "scammers may have stolen": behind a modal verb, of what was done already
perfect kind=perfect
    en: "have"
# "uploaded by the X account"
account kind=account
    en: "account"
# "a report published by X", "artikel yang dibagikan oleh X": writings that somebody publishes, and no loot
writing kind=writing
    id: "artikel" | "laporan" | "berita" | "survei" | "riset" | "kajian" | "studi" | "penelitian" | "pernyataan" | "tulisan" | "makalah" | "buku" | "Artikel" | "Laporan" | "Berita" | "Survei" | "Riset" | "Kajian" | "Studi" | "Tulisan"
    en: "article" | "report" | "story" | "study" | "survey" | "research" | "statement" | "paper" | "advisory" | "analysis" | "book" | "news" | "op-ed" | "column" | "interview" | "notice" | "guide" | "guidelines" | "index" | "Article" | "Report" | "Story" | "Study" | "Survey" | "Research" | "Statement"
# "a link in a Facebook group", "put out over Twitter": as well as what leads to places of sale, in front of a network
put-place kind=put_place
    id: "dalam" | "dari" | "via"
    en: "in" | "over" | "across" | "into" | "inside" | "within"
# "X, formerly known as Y,": behind a body they lead to another name of it
once-called kind=once_called
    id: dulu bernama | dahulu bernama | dulunya bernama | dahulunya bernama | sebelumnya bernama | semula bernama | kini bernama | sekarang bernama |
        yang dulu bernama | yang dahulu bernama | yang dulunya bernama | yang sebelumnya bernama | yang semula bernama | yang kini bernama | yang sekarang bernama |
        dulu dikenal sebagai | dulu dikenal dengan nama | sebelumnya dikenal sebagai | dahulu dikenal sebagai | kini dikenal sebagai | yang dulu dikenal sebagai | yang sebelumnya dikenal sebagai |
        yang kini dikenal sebagai | berganti nama menjadi | yang berganti nama menjadi | berubah nama menjadi | yang berubah nama menjadi | kini berganti nama menjadi | yang kini berganti nama menjadi
    en: formerly known as | previously known as | formerly called | previously called | formerly named | previously named | originally known as | originally called | once known as | once called |
        now known as | now called | now named | now renamed | since renamed | which is now known as | which is now called | which was formerly known as | which was previously known as | which was once called |
        later renamed | then known as | then called | better known as
# "X (the former Y)", "X (kini Y)": the same, in brackets only
once kind=once
    id: dulu | dahulu | dulunya | dahulunya | sebelumnya | semula | kini | sekarang | eks | bekas | d/h
    en: formerly | previously | originally | once | now | then | the former | former | ex | formerly the | now the
# "Lampion Group of billionaire Budi Wirya", "PT Lampion milik pengusaha Budi Wirya": between a body and whose it is
owned-by kind=owned_by
    id: "milik" | "kepunyaan" | "besutan" | "punya"
    en: "of"
# "in what may be one of the largest leaks", "menjadikannya kebocoran terbesar": what follows tells how great this very leak is
makes-it kind=makes_it
    id: menjadikan | menjadikannya | "menjadi salah satu" | disebut sebagai | disebut-sebut sebagai | dianggap sebagai | dinilai sebagai | diyakini sebagai | diduga sebagai |
        bisa menjadi | dapat menjadi | berpotensi menjadi | tercatat sebagai | merupakan salah satu
    en: in what | making it | makes it | made it | making this | makes this | which would make | would make it | would make this | would be one of | may be one of | might be one of | could be one of |
        described as | considered | regarded as | seen as | believed to be one of | thought to be one of | said to be one of | ranks as | ranks among | turn out to be
# "ID card numbers", "nomor KTP": it is the number that is meant
number-of kind=number_of
    id: nomor | nomer | no | NO_KTP
    en: number | numbers | noktp | ktp_number
# "a hearing in the District Court", "rapat di DPR": leads from a meeting to who holds it
held-at kind=held_at
    id: "di" | "oleh" | "pada"
    en: "in" | "at" | "of" | "before" | "by"
# "malware bernama X", "a forum called X": what is called so is no hacker; `name_of_other`: a man who is none either ("peneliti dengan nama X")
name-bearer kind=name_bearer
    id: malware | infostealer | stealer | virus | trojan | spyware | worm | botnet | backdoor | varian | perangkat lunak | peranti lunak | perangkat | program | aplikasi | gim | game | bot |
        alat | tool | tools | celah | celah keamanan | kerentanan | bug | eksploit | teknik | metode | modus | kampanye | operasi | satgas | satuan tugas | forum | situs | situs web | laman | website | web | portal |
        kanal | saluran | channel | grup WhatsApp | grup Telegram | platform | layanan | pasar | pasar gelap | lokapasar | marketplace | berkas | file | folder | fitur | sistem | server | perusahaan | perusahaan rintisan | startup | firma |
        vendor | toko | bank | rumah sakit | sekolah | kampus | universitas | produk | proyek | film | buku | lagu | laporan | domain | dokumen | database | basis data | akun palsu | akun tiruan | kapal | yayasan | lembaga | penyedia |
        koperasi | undang-undang | media | majalah | koran | dompet | desa | jalan
    en: malware | infostealer | info-stealer | stealer | virus | trojan | spyware | worm | botnet | backdoor | loader | strain | strains | variant | ransomware | rootkit | tool | tools | toolkit | software | program | programme | application | app | apps | game | bot |
        flaw | vulnerability | bug | exploit | zero-day | weakness | technique | method | tactic | campaign | operation | task force | forum | forums | site | website | portal | marketplace | market | channel | platform | service | file | folder | feature |
        system | server | company | firm | startup | start-up | business | vendor | supplier | provider | contractor | retailer | bank | hospital | school | product | project | film | book | song | report | domain | document | database | dataset | collection |
        fake account | subsidiary | unit | division | charity | nonprofit | non-profit | foundation | ship | ferry | vessel | boat | horse | newspaper | magazine | blog | newsletter | wallet | village | street | town | city
name-of-other kind=name_of_other
    id: peneliti | peneliti keamanan | wartawan | jurnalis | pakar | pengamat | korban | pegawai | karyawan | pelapor | warga | pelanggan | nasabah | pasien | konsumen | nama pena | pengacara | ahli | pemburu bug
    en: researcher | journalist | reporter | expert | analyst | victim | employee | colleague | staffer | customer | patient | whistleblower | whistle-blower | informant | lawyer | resident | bug hunter | columnist | author
# "Citizens for Privacy": a name that goes on so is a society's, not a gang's
made-for kind=made_for
    id: "untuk" | "bagi"
    en: "for" | "against"
# "Korvax, or BlackHeron", "Korvax alias BlackHeron": between two names of one
other-name kind=other_name
    id: "atau" | alias | yang juga dikenal sebagai | yang dikenal juga sebagai | juga dikenal sebagai | yang sebelumnya bernama | dikenal juga sebagai | sebelumnya bernama
    en: "or" | aka | "a.k.a." | also known as | which is also known as | who is also known as | formerly known as | previously known as | also called
# "Hacked by Vexor ft Mirk0n": between names on a page that was defaced
featuring kind=featuring
    any: ft | feat | "&"
# "Umbra Collective": ends a crew's name behind what only criminals do
crew-end kind=crew_end
    any: Team | Crew | Collective | Gang | Army | Cartel | Brigade | Squad | Legion | Hunters | Hackers | Syndicate | Spider | Panda | Kitten | Bear | Typhoon | Locker | Leaks | Sec
# "Kelompok Tani Maju", "kelompok usaha Wirado": groups of people who do no harm
peaceful-group kind=peaceful_group
    id: kelompok tani | kelompok nelayan | kelompok usaha | kelompok masyarakat | kelompok studi | kelompok kerja | kelompok belajar | kelompok bermain | kelompok wanita | kelompok sadar | kelompok informasi | kelompok swadaya | kelompok penyelenggara |
        kelompok peternak | kelompok pengajian | kelompok musik | kelompok relawan | kelompok advokasi | kelompok bisnis | kelompok perusahaan | kelompok pemantau | kelompok hak
    en: advocacy group | industry group | consumer group | rights group | working group | trade group | hotel group | media group | support group | campaign group | privacy group
# "Babuk Locker": ends the name of a gang's program, which is the gang's besides
program-of-gang kind=program_of_gang
    any: Locker
# what a text is about that has them more than once
bank kind=bank
    id: bank | perbankan | nasabah
    en: bank | banks | banking
insurer kind=insurer
    id: BPJS | JKN | asuransi kesehatan
    en: BPJS | health insurance | health insurer | social security data
# "kampus yang terdampak ada tiga, yaitu X, …": what befell those in the list
struck kind=struck
    id: terdampak | terimbas | terkena | menjadi korban | jadi korban
    en: affected | impacted | hit | compromised | fell victim | among the victims
# "Budi took his oath as minister", "Budi dilantik sebagai Kepala BSSN": gives somebody an office
installs kind=installs
    id: "dilantik" | "diangkat" | "ditunjuk" | "disumpah" | "dikukuhkan" | "bertugas"
    en: "oath" | "sworn" | "appointed" | "inaugurated" | "installed" | "serves" | "served" | "serving" | "named"
# "Budi chairs the institute", "Budi memimpin BSSN": between somebody and the body that is his
heads kind=heads
    id: "memimpin" | "mengetuai" | "mengepalai"
    en: "chairs" | "heads" | "leads" | "directs"
