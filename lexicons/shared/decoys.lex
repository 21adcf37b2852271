# What makes a number something else than a count of data. side=before: the word stands before the number (pasal 5);
# side=after: behind it (5 pasal); side=none: a word that ends the phrase behind a number.
# what= says what it is.
class: decoy

law side=before what=law
    id: pasal | ayat | nomor | UU | undang-undang | PP | perpres | permen | peraturan | perkara | surat |
        bab | no
    en: article | articles | section | sections | law | number | act | regulation | chapter | paragraph |
        case number | directive | title
version side=before what=version
    id: versi | ISO | tipe | seri | kelas | halaman | bagian | gelombang | jilid | nomor urut | liga | generasi
    en: version | type | series | page | pages | part | phase | step | level | grade | windows | top | SHA | MD |
        port | CVE | TLS | episode | day | week | fig | figure | room | flight | route | rank | ranked | tier | stage
age side=before what=age
    id: usia | berusia | berumur | umur
    en: aged | age
address side=before what=address
    id: RT | RW | TPS | jalan | jl | blok | kode pos | komisi | polda | lantai | kav
    en: street | suite | district | commission | floor | zip code
telephone side=before what=telephone
    id: telepon | telp | hotline | call center | WhatsApp | faks
    en: tel | phone | fax | call | dial
event side=before what=event
    id: pemilu | pilpres | pilkada | edisi | periode | era | sejak | angkatan | musim
    en: election | elections | since | edition | season | class of | Q
percent side=after what=percent
    any: "%"
    id: persen | prosen
    en: percent | per cent | percentage points | pct
time side=after what=time
    id: tahun | bulan | hari | jam | menit | detik | pekan | minggu | kali | abad | dekade | malam | tahunan | WIB |
        WITA | WIT
    en: years | year | months | month | days | hours | hour | minutes | minute | seconds | weeks | times | decades |
        decade | nights | am | pm | centuries
digit side=after what=digit
    id: digit | angka | huruf | karakter | kolom | kode | bit
    en: digits | characters | columns | column | letters | elements | data elements | fields | data fields |
        unsalted | attributes | data types | types | categories | kinds
case side=after what=case
    id: baris kode | sampel malware | email phishing | pesan phishing | pesan spam | kasus | insiden | laporan | aduan | serangan | ancaman | tuduhan | dakwaan
    en: lines of code | malware samples | phishing emails | phishing messages | spam messages | spam emails | cases | case | incidents | breaches | attacks | threats | web threats | complaints | reports | counts |
        charges | attempts | vulnerabilities | infections | attempted attacks | data breaches | leaks | lawsuits |
        subscribers to
# people whom the police deal with
suspect side=after what=suspect
    id: orang tersangka | orang ditangkap | orang yang ditangkap | orang diamankan | orang yang diamankan | orang ditahan | orang diperiksa | orang yang diperiksa | orang diselidiki | orang dipanggil
    en: people under investigation | people are under investigation | people are being investigated | people were being investigated | people were under investigation | people investigated | people were investigated |
        people arrested | people were arrested | people have been arrested | people are suspected | people suspected | suspected people | people detained | people were detained | people charged | people were charged |
        people have been charged | people questioned | people were questioned | people helping police
body side=after what=body
    id: lembaga | instansi | kementerian | perusahaan | negara | kabupaten | kota | provinsi | kecamatan | kelurahan |
        desa | situs | website | aplikasi | platform | forum | bank | PSE | layanan | sekolah | kampus | universitas |
        rumah sakit | puskesmas | kantor | cabang | partai | parpol | kabupaten/kota | tim | kelompok | KK |
        keluarga | rumah | operator | gerai | toko | pulau | negara perwakilan | organisasi | server | komputer |
        perangkat | unit | instansi pemerintah | lokasi | program studi | ponsel | alamat IP
    en: polling stations | institutions | agencies | jurisdictions | regulators | companies | company | countries | districts | cities | provinces | states |
        websites | sites | apps | applications | platforms | forums | banks | services | schools | universities |
        hospitals | clinics | offices | branches | parties | teams | groups | families | households | servers |
        computers | devices | stores | hotels | restaurants | locations | organizations | organisations | businesses |
        firms | operators | entities | domains | properties | properties worldwide | data centers | data centres |
        machines | laptops | routers | outlets | networks | hotel properties | ministries | customers companies |
        retailers | merchants worldwide | proxy servers | casinos | terminals | facilities | health plans |
        covered entities | units | printers | cameras | phones | IP addresses | proxies
step side=after what=step
    id: kartu SIM | kartu perdana | kewarganegaraan | langkah | tautan | link | poin | hal | cara | tahap | pihak | pertanyaan | alasan | jenis | macam |
        orang saksi | orang tersangka | orang pelaku | orang terduga | saksi | tersangka | pelaku | peretas | hacker | rancangan | item berita
    en: SIM cards | nationalities | steps | links | points | things | ways | stages | questions | reasons | witnesses | suspects | hackers |
        attackers | arrests | measures | parts | tips | rounds | teenagers | defendants | perpetrators |
        investigators | experts | journalists | reporters | lawmakers | ministers | directors
length side=after what=length
    id: meter | km | kilometer | hektare | hektar | ton | kg | kilogram | liter | derajat | cm | mm | megawatt | watt
    en: meters | metres | miles | kilometers | kilometres | acres | hectares | tons | tonnes | pounds | litres |
        degrees | feet | inches | Mbps | GHz | MHz | mph
boundary side=none what=boundary
    id: lainnya | saja | lagi | di | dari | ke | pada | untuk | yang | oleh | dengan | dan | atau | telah | sudah | akan | dalam | karena | saat |
        ketika | setelah | sebelum | hingga | sampai | agar | itu | ini | tersebut | adalah | merupakan | juga | lalu |
        kemudian | seperti | melalui | terhadap | tentang | bahwa | milik | secara | bukan | tidak | belum | masih |
        sebagai | bagi | atas | antara | serta | namun | tetapi | tapi | jika | kalau | dapat | bisa | ada | berupa | buat
    en: in | at | on | from | to | with | for | by | were | was | is | are | been | be | has | have | had | that | which | like | as |
        who | whose | whom | when | while | where | or | but | than | into | via | per | after | before | during | through |
        using | against | will | would | could | may | might | can | should | not | if | because | so | then | also | its |
        their | his | her | our | across | alongside | along | between | within | without | under | about | did | do | does |
        being | until | whether | such | shows | show | showed | holds | hold | held | lists | carry | carries | carried | bears | belonging | stored | he | she | they | it | we | you | i | said | says
