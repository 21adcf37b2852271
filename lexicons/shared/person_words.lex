# Persons of any calling and any fate of whom a leaked list may be ("data of 40,000 farmers"). Such words stand for persons of
# the story just as well ("three lawyers"), so they are no units of units.lex: only a number that a leak is told of beside them
# counts them, and nothing else asks for them. unit= is the kind of what is counted; `loose` says the first of that.
class: person_word

person-of-calling unit=people identity loose
    id: petani | nelayan | pedagang | pengacara | advokat | notaris | bidan | apoteker | sopir | kurir | pelaut | pilot | awak | kru |
        awak kapal | awak kabin | buruh | honorer | tenaga honorer | tenaga kerja | PPPK | TKI | pekerja migran |
        calon pegawai | calon pekerja | pencari kerja | akademisi | seniman | atlet | relawan | kader | simpatisan |
        wartawan | jurnalis | caleg | calon legislatif | calon anggota | hakim | jaksa | taruna | distributor | agen | pengusaha | wirausahawan | UMKM | investor |
        pemegang saham | penabung | pengendara | pesepeda
    en: dealers | crew | crew members | cabin crew | farmers | fishermen | lawyers | attorneys | solicitors | notaries | accountants | brokers |
        landlords | suppliers | vendors | resellers | freelancers | couriers | riders | pilots | soldiers | troops | sailors |
        reservists | recruits | firefighters | paramedics | midwives | pharmacists | clinicians | dentists | therapists | carers |
        interns | trainees | apprentices | lecturers | academics | scholars | scientists | engineers | artists | authors |
        athletes | streamers | entrepreneurs | consultants | shareholders | investors | traders | stockholders |
        jobseekers | councillors | councilors | judges | jurors | delegates | exhibitors | diplomats | landowners
person-of-fate unit=people identity loose
    id: narapidana | napi | warga binaan | tahanan | pengungsi | PMI | imigran | jamaah | calon jemaah | calon jamaah | wisatawan | turis |
        balita | bayi | anak | ibu hamil | lansia | perempuan | wanita | penghuni | penyewa | wali murid | wali siswa | orang tua siswa |
        calon mahasiswa | calon siswa | calon peserta | calon penumpang | calon pelanggan | calon pembeli | calon penerima |
        penggemar | penonton | pembaca | pelanggar | keluarga penerima manfaat | KPM | penyandang disabilitas | ahli waris |
        kepala keluarga | penyintas
    en: prisoners | inmates | detainees | refugees | migrants | immigrants | asylum seekers | foreigners | nationals | tourists | commuters |
        diners | renters | homebuyers | home buyers | women | men | girls | boys | babies | infants | newborns | mothers | fathers |
        couples | seniors | elderly | claimants | adoptees | survivors | dependents | dependants | relatives | spouses |
        next of kin | family members | worshippers | parishioners | congregants | volunteers | supporters | fans |
        season ticket holders | ticket holders | licence holders | license holders | permit holders | pass holders | readers |
        listeners | viewers | singles | daters | gamblers | punters | bettors | cyclists | runners | hikers | creators |
        informants | dissidents
