# Who speaks without a name, and what is read out. kind= says whose word it is: a person's (his own words tell who), a
# spokesperson's (the body's), management's (the firm's), a villain's, a message's (whoever wrote it), a letter's (the body that
# sent it), a law's (its own). In English the last such word of a noun phrase decides ("a police source"), in Indonesian the first.
class: voice

spokesperson kind=spokesperson
    id: juru bicara | jubir | jurubicara | perwakilan | humas | perwakilan humas | tim humas | layanan pelanggan | pusat layanan | customer service | customer care | tim komunikasi | staf humas | corporate communication | pihak humas
    en: spokesman | spokeswoman | spokesperson | spokespeople | spokesmen | spokespersons | representative | representatives | press office | press officer | press secretary | media office | customer service | support team | communications team | public relations team | rep
management kind=management
    id: manajemen | pihak manajemen | direksi | jajaran direksi | pihak perusahaan | pihak pengelola | pengelola | pihak maskapai | pihak bank | pihak pengembang
    en: management | the management | executives | bosses
office kind=office
    id: pemerintah | pemerintah pusat | pemerintah daerah | pihak pemerintah | istana | pihak istana | pihak kementerian | kementerian | pengadilan | panitia | pihak sekolah | pihak kampus | pihak universitas | pihak rumah sakit | kedutaan | satgas | komisi | dewan | asosiasi
    en: government | embassy | palace | parliament | watchdog | court | tribunal | think tank | nonprofit
# `the district` and such words, which no name of a body has
body kind=body
    en: district | school district | health system | hospital system | health network
police kind=person of=police
    id: polisi | pihak kepolisian | pihak berwajib | aparat | aparat kepolisian | kepolisian | pihak polisi
    en: police | authorities | law enforcement | troopers
official kind=person
    id: pejabat | pejabat senior | petugas | penyidik | aparatur | pegawai | karyawan | karyawati | staf | pekerja | buruh | eksekutif | pihak berwenang | otoritas | diplomat | utusan | perwira | jaksa | hakim | majelis hakim | pengacara | kuasa hukum | penasihat hukum | anggota dewan | kader | politisi | politikus | relawan | operator | teknisi |
        mantan karyawan | mantan pegawai | mantan pejabat | eks karyawan | eks pegawai | auditor | perangkat desa | penerjemah | prajurit
    en: official | officials | officer | officers | investigator | investigators | detective | detectives | prosecutor | prosecutors | lawyer | lawyers | attorney | attorneys | employee | employees | staffer | staffers | staff member | staff members | worker | workers | executive | engineer | engineers |
        manager | technician | diplomat | diplomats | lawmaker | lawmakers | legislator | legislators | aide | aides | adviser | advisers | advisor | advisors | contractor | volunteer | volunteers | regulator | regulators | auditor | auditors | inspector | agent | agents | negotiator | guard | judge | insider | insiders | ex-employee | civil servant | civil servants | clerk | moderator | administrator
# `unnamed`: "the source" is nobody whom the text names
source kind=person unnamed
    id: tersangka | terdakwa | sumber | narasumber | seorang sumber | sumber internal | saksi | saksi mata | informan | pelapor | pihak lain | orang dalam | pihak yang mengetahui
    en: people | person | persons | individuals | suspect | defendant | source | sources | witness | witnesses | eyewitness | informant | whistleblower | whistle-blower | tipster | caller | sender | recipient | person familiar | people familiar | person with knowledge | people with knowledge | person close | people close | observer | observers | critics | critic
# `reader`: whom a body writes to
public kind=person reader
    id: warga | warganet | netizen | pengguna | pelanggan | nasabah | konsumen | pasien | penumpang | mahasiswa | mahasiswi | siswa | alumni | orang tua | orang tua siswa | wali murid | korban | keluarga korban | pembeli | peserta | pemilih | guru | dosen | dokter | perawat | anggota | pemilik | orang | ibu | pemuda |
        remaja | pengirim | penelepon | pedagang | sopir | pengemudi | mitra | pengusaha | tetangga | kerabat | teman | ayah | anak | ibu rumah tangga | pencari kerja | pelamar | warga negara | penonton | wartawan | jurnalis | komentator | pengikut
    en: customer | customers | users | victim | victims | resident | residents | patient | patients | student | students | parent | parents | teacher | teachers | nurse | nurses | doctor | doctors | subscriber | subscribers | shopper | shoppers | passenger | passengers | traveller | traveler | members | guest | guests |
        reader | client | clients | alumnus | graduate | applicant | driver | drivers | voter | voters | taxpayer | pensioner | mother | father | man | woman | teenager | neighbour | neighbor | friend | relative | redditor | commenter | account holder | account holders | policyholder | policyholders | owner | writer | author | authors | reporter | journalist
expert kind=person
    id: pakar | pengamat | peneliti | ahli | analis | praktisi | aktivis | pegiat | pemerhati | konsultan | akademisi | tim peneliti | spesialis | ilmuwan | para ahli
    en: researcher | researchers | research team | expert | experts | analyst | analysts | consultant | consultants | specialist | specialists | academic | academics | professor | scientist | scientists | activist | activists | campaigner | campaigners | advocate | advocates | security team | bug hunter
# `account`: another word for the hacker that the text has told of
poster kind=villain account
    en: user | forum user | forum member | poster | member | username
    id: pengguna forum | anggota forum | pemilik akun
# `epithet`: a man or woman whose office follows, or whom the text has named
man kind=person epithet
    id: pria | wanita | perempuan | lelaki | laki-laki
villain kind=villain
    id: peretas | hacker | pelaku | penjual | penjual data | pengunggah | pembocor | pembocor data | penyebar | penyebar data | aktor ancaman | kelompok peretas | kelompok hacker | geng peretas | kelompok ransomware | geng ransomware | si hacker | sang peretas | penjahat siber | pemeras | penyerang | penipu | pencuri data | pencuri | pencurinya |
        penjualnya | peretasnya | pelakunya | pengunggahnya | pembocornya | pembuatnya | sosok peretas | pihak peretas | si peretas | grup peretas | grup hacker
    en: hacker | hackers | attacker | attackers | seller | threat actor | threat actors | gang | intruder | intruders | extortionist | extortionists | cybercriminal | cybercriminals | criminals | hacktivist | hacktivists | leaker | scammer | scammers | fraudster | perpetrator | perpetrators | culprit | culprits | ransomware group |
        ransomware gang | hacking group | hacker group | extortion group | threat group | thief | thieves | crooks | blackmailer
message kind=message
    id: pesan | unggahan | postingan | cuitan | twit | tweet | kicauan | surel | email | e-mail | utas | komentar | pesan singkat | pesan suara | pesan WhatsApp | caption | keterangan unggahan | keterangan foto | keterangan video | takarir | catatan | catatan tebusan | akun | admin akun | poster | spanduk | tulisan | status | deskripsi
    en: email | e-mail | emails | message | messages | post | posting | posts | tweet | tweets | note | ransom note | listing | thread | text message | text | voicemail | comment | caption | chat | chat log | reply | banner | screenshot | account | recording
# `spoken`: or of the person who gave it
statement kind=letter spoken
    id: pernyataan | keterangan | keterangan tertulis | keterangan resmi | keterangan pers | siaran pers | rilis | rilis pers | klarifikasi | pernyataan resmi | pernyataan tertulis | permintaan maaf | penjelasan | jawaban | balasan
    en: statement | press release | release | apology | response | transcript | letter
letter kind=letter
    id: surat | surat edaran | pengumuman | pemberitahuan | situs | laman | edaran | nota | imbauan | undangan
    en: notice | notification | letters | memo | announcement | advisory | filing | FAQ | update | policy | website | blog post | alert | bulletin | disclosure | warning | blog | page | disclaimer
law kind=law
    id: laporan | kajian | studi | hasil audit | hasil kajian | buku putih | gugatan | dakwaan | surat dakwaan | putusan | pasal | undang-undang | aturan | ayat | amar putusan | isi pasal | peraturan | petisi
    en: report | study | guidance | audit | white paper | survey | lawsuit | suit | complaint | indictment | ruling | judgment | affidavit | court documents | court papers | court filing | charge sheet | legislation | act | petition | decision | order | contract | agreement | terms of service
