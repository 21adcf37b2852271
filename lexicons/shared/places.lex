# Places that stand beside names: to tell a regional office from its head office, and a place from a name.
# kind=country|province|city.
class: place

indonesia kind=country
    id: Indonesia | Republik Indonesia | "RI" | Tanah Air
    en: Republic of Indonesia
aceh kind=province
    any: Aceh
north-sumatra kind=province
    id: Sumatera Utara | Sumut
    en: North Sumatra
west-sumatra kind=province
    id: Sumatera Barat | Sumbar
    en: West Sumatra
south-sumatra kind=province
    id: Sumatera Selatan | Sumsel
    en: South Sumatra
riau kind=province
    any: Riau | Kepulauan Riau | Kepri
    en: Riau Islands
jambi kind=province
    any: Jambi
bengkulu kind=province
    any: Bengkulu
lampung kind=province
    any: Lampung
babel kind=province
    any: Bangka Belitung | Babel
banten kind=province
    any: Banten
jakarta kind=province
    any: Jakarta | DKI Jakarta | DKI | Jakarta Pusat | Jakarta Selatan | Jakarta Timur | Jakarta Barat | Jakarta Utara
    en: Central Jakarta | South Jakarta | East Jakarta | West Jakarta | North Jakarta
west-java kind=province
    id: Jawa Barat | Jabar
    en: West Java
central-java kind=province
    id: Jawa Tengah | Jateng
    en: Central Java
yogyakarta kind=province
    any: Yogyakarta | "DIY" | Daerah Istimewa Yogyakarta | Jogja | Yogya | DI Yogyakarta | YOGYA
    en: Special Region of Yogyakarta
east-java kind=province
    id: Jawa Timur | Jatim
    en: East Java
bali kind=province
    any: Bali
ntb kind=province
    any: "NTB" | Nusa Tenggara Barat
    en: West Nusa Tenggara
ntt kind=province
    any: "NTT" | Nusa Tenggara Timur
    en: East Nusa Tenggara
west-kalimantan kind=province
    id: Kalimantan Barat | Kalbar
    en: West Kalimantan
central-kalimantan kind=province
    id: Kalimantan Tengah | Kalteng
    en: Central Kalimantan
south-kalimantan kind=province
    id: Kalimantan Selatan | Kalsel
    en: South Kalimantan
east-kalimantan kind=province
    id: Kalimantan Timur | Kaltim
    en: East Kalimantan
north-kalimantan kind=province
    id: Kalimantan Utara | Kaltara
    en: North Kalimantan
north-sulawesi kind=province
    id: Sulawesi Utara | Sulut
    en: North Sulawesi
central-sulawesi kind=province
    id: Sulawesi Tengah | Sulteng
    en: Central Sulawesi
south-sulawesi kind=province
    id: Sulawesi Selatan | Sulsel
    en: South Sulawesi
southeast-sulawesi kind=province
    id: Sulawesi Tenggara | Sultra
    en: Southeast Sulawesi
gorontalo kind=province
    any: Gorontalo
west-sulawesi kind=province
    id: Sulawesi Barat | Sulbar
    en: West Sulawesi
maluku kind=province
    any: Maluku | Maluku Utara
papua kind=province
    any: Papua | Papua Barat | Papua Selatan | Papua Tengah | Papua Pegunungan
city-id kind=city
    any: Bandung | Surabaya | Semarang | Medan | Makassar | Palembang | Denpasar | Bogor | Depok | Tangerang | Bekasi | Malang | Solo | Surakarta | Padang | Pekanbaru | Batam | Pontianak | Banjarmasin |
        Samarinda | Balikpapan | Manado | Mataram | Kupang | Ambon | Jayapura | Cirebon | Tasikmalaya | Sukabumi | Sleman | Bantul | Magelang | Salatiga | Kediri | Madiun | Jember | Banyuwangi | Sidoarjo |
        Gresik | Serang | Cilegon | Purwokerto | Tegal | Pekalongan | Kudus | Klaten | Boyolali | Sragen | Gunungkidul | Kulon Progo | Tangerang Selatan | Banjarbaru | Palangkaraya | Kendari | Palu | Ternate |
        Sorong | Merauke | Karawang | Purwakarta | Subang | Garut | Cianjur | Kuningan | Indramayu | Majalengka | Ciamis | Lombok | Senayan | Nusantara | Pangkalpinang | Tanjungpinang | Probolinggo | Pasuruan |
        Blitar | Mojokerto | Lamongan | Tuban | Bojonegoro | Ngawi | Ponorogo | Pacitan | Jepara | Demak | Kebumen | Cilacap | Wonogiri | Bukittinggi | Binjai | Tarakan | Bontang | Singkawang | Parepare
world kind=country
    id: Amerika Serikat | Inggris | Jepang | Cina | Tiongkok | Singapura | Belanda | Jerman | Prancis | Rusia | Korea Selatan | Korea Utara | Arab Saudi | Selandia Baru | Filipina | Eropa | Spanyol | Italia | Brasil |
        Kanada | Meksiko | Turki | Mesir | Yunani | Swiss | Swedia | Norwegia | Afrika Selatan | Ukraina | Polandia
    any: Malaysia | Singapore | Thailand | Vietnam | Australia | India | China | Japan | Pakistan | Iran | Israel | Ukraine | Russia | Germany | France | Spain | Italy | Netherlands | Brazil | Canada | Mexico | Turkey | Egypt |
        Philippines | Hong Kong | Taiwan | South Korea | North Korea | New Zealand | Saudi Arabia | South Africa | Ireland | Scotland | Wales | England | Britain | United Kingdom | "UK" | "U.K" | United States |
        "US" | "U.S" | "USA" | America | Europe | Asia | Africa | Poland | Sweden | Norway | Denmark | Finland | Switzerland | Austria | Belgium | Portugal | Greece | Romania | Bulgaria | Hungary | Czech Republic | Nigeria |
        Kenya | Ghana | Argentina | Chile | Colombia | Peru | Cuba | Iraq | Syria | Lebanon | Jordan | Qatar | Kuwait | Afghanistan | Bangladesh | Sri Lanka | Nepal | Myanmar | Cambodia | Laos | Brunei | Timor-Leste |
        Middle East | Southeast Asia | Estonia | Latvia | Lithuania | Panama | Costa Rica | Georgia
us-state kind=province
    en: California | Texas | Florida | Illinois | Pennsylvania | Ohio | Michigan | Massachusetts | Arizona | Tennessee | Indiana | Missouri | Maryland | Wisconsin | Colorado | Minnesota | Alabama | Louisiana |
        Kentucky | Oregon | Oklahoma | Connecticut | Utah | Iowa | Nevada | Arkansas | Mississippi | Kansas | Nebraska | Idaho | Hawaii | Maine | Montana | Delaware | Alaska | Vermont | Wyoming | New York |
        New Jersey | New Mexico | North Carolina | South Carolina | West Virginia | New Hampshire | Rhode Island | North Dakota | South Dakota | Ontario | Quebec | Alberta | British Columbia | Tasmania | Queensland |
        New South Wales | Victoria | Virginia | Washington | Washington D.C
city-world kind=city
    en: London | Paris | Berlin | Tokyo | Beijing | Moscow | Sydney | Melbourne | Los Angeles | Chicago | Houston | Boston | Seattle | San Francisco | Atlanta | Dallas | Miami | Philadelphia | Phoenix | San Diego |
        San Jose | Denver | Baltimore | Toronto | Vancouver | Montreal | Ottawa | Dublin | Madrid | Rome | Amsterdam | Brussels | Vienna | Geneva | Zurich | Stockholm | Oslo | Copenhagen | Mumbai | Delhi | New Delhi |
        Bangalore | Karachi | Dubai | Tel Aviv | Jerusalem | Cairo | Lagos | Nairobi | Johannesburg | Cape Town | Bangkok | Manila | Hanoi | Seoul | Shanghai | Kuala Lumpur | Auckland | Wellington | Brisbane | Perth |
        Adelaide | Hobart | Canberra | Silicon Valley | Las Vegas | Manchester | Birmingham | Edinburgh | Glasgow | Cardiff | Belfast | Kiev | Kyiv
