# Words that lead to a speaker without a verb, and places of speech.
class: speech_cue

according kind=source
    id: menurut | menurutnya | sebagaimana disampaikan | merujuk pada
    en: according to | quoted as saying by | as quoted by | in the words of | in his view | in her view
# what follows is an outlet more often than a person
medium kind=medium
    id: dikutip dari | mengutip | dilansir dari | dilansir | melansir | seperti dikutip dari | dikutip
# "Hal itu disampaikan X": the speaker follows
told kind=told
    id: disampaikan | diungkap | diungkapkan | dikatakan | dinyatakan | dikemukakan | diutarakan | disampaikan oleh | diungkapkan oleh | ditegaskan | ditegaskan oleh | dijelaskan oleh | dikatakan oleh | diungkap oleh |
        dikemukakan oleh | dinyatakan oleh | diutarakan oleh | dilontarkan | dilontarkan oleh | disampaikan juga oleh | disampaikan pula oleh | disampaikan pula | diungkapkan juga oleh | diungkapkan pula oleh | diungkapkan pula |
        dikatakan juga oleh | dikatakan pula oleh | dikemukakan juga oleh | dikemukakan pula oleh | dikemukakan pula | dilontarkan juga oleh | dilontarkan pula oleh | dijelaskan juga oleh | dijelaskan pula oleh
# "Keterangan senada datang dari X": a person behind it is one who speaks
comes kind=comes
    id: datang dari
occasion kind=occasion
    id: dalam keterangan | dalam keterangannya | dalam keterangan tertulis | dalam keterangan resmi | dalam siaran pers | dalam rilis | dalam konferensi pers | saat dihubungi | ketika dihubungi | saat dikonfirmasi | ketika ditemui |
        melalui keterangan tertulis | kepada wartawan | kepada media | kepada pers | dalam jumpa pers
    en: in a statement | in a press statement | in a written statement | in an interview | in a press conference | in his statement | in her statement | in a press release | in his release | at a press conference | told reporters |
        in a blog post | in an email | in a tweet
class: pronoun

he person=3 number=1
    id: ia | dia | beliau | dirinya | pria itu | perempuan itu | yang bersangkutan
    en: he | she | him | her | his | hers
they person=3 number=2
    id: mereka
    en: they | them | their
we person=1 number=2
    id: kami | kita
    en: we | our | us
i person=1 number=1
    id: saya | aku
    en: i | my | me
its person=3 number=0
    id: pihaknya | lembaganya | jajarannya | instansinya
    en: it | its
# "kata Ketua CISSReC ini": behind an office these point at somebody named before; a man or woman whose office follows.
this epithet number=1
    id: ini | itu | tersebut
man person_noun number=1
    id: pria yang | lelaki yang | perempuan yang | wanita yang
    en: the man | the woman
# what is written there is the word of who wrote it, not of who was quoted before
message message number=0
    en: the email read | the e-mail read | the message read | the post read | the listing read | the note read | the message said | the note said
    id: pesan itu | pesan tersebut | unggahan itu | unggahan tersebut | postingan itu | postingan tersebut | cuitan itu | cuitan tersebut | isi pesan | bunyi postingan | bunyi pesan | tulis cuitan | akun tersebut | akun itu | pemilik akun | bunyi unggahan
    en: the message | the post | the posting | the tweet | the note
