# What words of events.lex with near= need within a few words to tell of an event: "removed" alone is no takedown, "removed the
# listing" is. They tell of nothing by themselves.
class: event_thing

offer kind=offer
    id: unggahan | postingan | posting | utas | lapak | lapaknya | tautan | link | kanal | channel | akun | bot | iklan |
        tawaran | penawaran | dagangan | konten | cuitan | laman | halaman | situs | forum | domain | berkas | file | grup |
        cermin | akses | folder | drive | Google Drive | basis data | database | bucket
    en: post | posts | posting | postings | thread | threads | listing | listings | link | links | channel | channels |
        account | accounts | bot | bots | chatbot | chatbots | ad | advert | advertisement | offer | offers | upload |
        uploads | page | pages | mirror | mirrors | archive | site | sites | website | websites | domain | domains | forum |
        content | file | files | URL | group | samples | download | access | folder | folders | database | databases |
        bucket | dump
system kind=system
    id: sistem | server | peladen | jaringan | layanan | pelayanan | pendaftaran | aplikasi | portal | fitur | ATM |
        mobile banking | internet banking | operasional | situs | laman | website | web | email | telepon | komputer |
        basis data | database | perangkat
    en: system | systems | server | servers | network | networks | website | site | app | apps | application |
        applications | portal | portals | service | services | platform | email | phones | phone lines | computers |
        computer systems | IT | operations | registration | online banking | ATMs | database | databases | booking |
        checkouts | clinics | hospitals | schools | libraries | appointments | flights | production
explanation kind=explanation
    id: penjelasan | klarifikasi | keterangan | laporan | jawaban | kronologi | pertanggungjawaban | informasi lengkap |
        dokumen | informasi | log | data log
    en: explanation | explanations | clarification | clarifications | report | answers | details | information | response |
        account of | documents | logs
look kind=look
    id: pemeriksaan | penelusuran | penyelidikan | investigasi | investigasinya | audit | analisis | pengecekan |
        pengujian | uji | kajian | verifikasi | forensik | penelitian | riset | pantauan | penyidikan | identifikasi
    en: examination | investigation | investigations | audit | analysis | check | checks | review | test | tests | probe |
        inquiry | forensics | forensic | assessment | verification | researchers | researcher | analysts | analyst |
        investigators
harm kind=harm
    id: bocor | kebocoran | dicuri | disalin | diakses | dibobol | diretas | terdampak | disalahgunakan | diambil | hilang |
        terekspos | tersebar | dijebol | tercuri | peretasan | pembobolan
    en: leaked | leak | stolen | taken | copied | accessed | obtained | affected | impacted | compromised | exposed |
        breached | breach | hacked | exfiltrated | downloaded | misused | viewed | involved | lost | impacted by
# what was done to one who tells of it himself
own-harm kind=own_harm
    id: diretas | dibobol | dijebol | disusupi | diterobos | diserang | kebobolan | kecurian | dicuri | diakses secara ilegal | diakses secara tidak sah |
        diakses pihak | diakses oleh pihak | diunduh secara ilegal | disalin secara ilegal | disalin secara tidak sah | diunduh secara tidak sah | dikompromikan |
        bocor | peretas mencuri | penyusup | peretas membobol | peretas menerobos | peretas mengakses | terkena ransomware | terinfeksi ransomware
suspect kind=suspect
    id: tersangka | pelaku | terduga | pemuda | pria | perempuan | wanita | lelaki | remaja | peretas | hacker
    en: suspect | suspects | man | men | woman | teenager | hacker | hackers | youth | student | member | members |
        administrator
authority kind=authority
    id: polisi | kepolisian | Bareskrim | Polda | Polres | Polri | Polda Metro | pihak berwajib | pihak kepolisian |
        aparat | penegak hukum | kejaksaan
    en: police | law enforcement | authorities | FBI | prosecutors | cybercrime unit | cyber police
public kind=public
    id: masyarakat | warga | publik | pengguna | pelanggan | nasabah | pasien | konsumen | anggota | mahasiswa | peserta |
        karyawan | pegawai | ASN | warganet | netizen | WNI | orang tua | penumpang | korban | peminjam
    en: public | users | customers | patients | people | members | residents | citizens | subscribers | clients |
        employees | staff | students | consumers | everyone | anyone | those affected | victims | policyholders |
        passengers | parents | taxpayers | individuals
standard kind=standard
    en: demand | demands | deadline | deadlines | ransom | standard | standards | requirement | requirements | obligation | obligations | need | needs | condition | conditions |
        criteria | target | targets | expectations | payment
arrest kind=arrest
    id: penangkapan | penahanan | pemblokiran | penyitaan | penggerebekan
    en: arrest | arrests | detention | capture | extradition | takedown | seizure | raid | raids | searches
password kind=password
    id: kata sandi | password | sandi | PIN | OTP | kode OTP | kode verifikasi | autentikasi dua faktor |
        verifikasi dua langkah | data pribadi
    en: password | passwords | PIN | PINs | OTP | OTPs | one-time code | one-time codes | verification code |
        verification codes | two-factor authentication | multi-factor authentication | two-step verification
body kind=body
    id: perusahaan | perseroan | kampus | universitas | rumah sakit | kementerian | dinas | pihak | pemerintah | polisi |
        kepolisian | penyidik | aparat | manajemen | lembaga | tim | bank | maskapai | regulator | otoritas | pejabat |
        juru bicara | kelompok | peneliti | pengadilan | komisi | parlemen
    en: company | firm | hospital | university | council | airline | ministry | agency | department | government | police |
        investigators | officials | authorities | regulator | commission | spokesperson | spokesman | spokeswoman |
        management | bank | insurer | operator | carrier | group | researchers | court | judge | retailer | provider |
        watchdog | team | lawmakers | senators | prosecutors
matter kind=matter
    id: kabar | isu | insiden | kasus | dugaan | hal itu | hal tersebut | peristiwa | kejadian | unggahan | postingan |
        tawaran | temuan | laporan | klaim | rumor | kelalaian | keteledoran | kesalahan | gangguan | akses
    en: incident | case | issue | matter | listing | post | posting | thread | news | claim | claims | offer | reports |
        hole | flaw | vulnerability | event | lapse | lapses | negligence | mistake | failure | access | attack
# what was done to the data or the system
done kind=done
    id: diakses | dicuri | disalin | dibobol | diretas | dijebol | diambil | disusupi | dibuka | diserang | mengakses |
        menyalin | mencuri | membobol | meretas | mengambil | masuk
    en: accessed | stolen | taken | copied | hacked | breached | opened | broken into | infiltrated | attacked |
        exfiltrated | downloaded | hit | struck | got in | logged in | obtained
