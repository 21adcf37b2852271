# Words that begin sentences or stand between names and are no part of a name.
class: stopword
language: id

function = yang | dan | di | ke | dari | untuk | pada | dengan | dalam | oleh | atau | itu | ini | tersebut | adalah | ialah | merupakan | sebagai | tidak | bukan | akan | telah | sudah | belum | sedang | masih | juga | saja | hanya | lagi | pun |
    bahwa | karena | sebab | agar | supaya | jika | kalau | bila | apabila | ketika | saat | setelah | sebelum | sejak | hingga | sampai | selama | seperti | antara | tentang | terhadap | kepada | bagi | tanpa | lewat | melalui | sementara |
    namun | tetapi | tapi | sedangkan | meski | meskipun | walaupun | maka | sehingga | serta | maupun | para | sang | si | ada | bisa | dapat | harus | perlu | mau | ingin | boleh | pernah | secara | sangat | lebih | paling | semua | setiap |
    beberapa | banyak | sejumlah | sebanyak | sekitar | lain | lainnya | sendiri | bahkan | selain | adapun | kendati | padahal | akibat | akibatnya | sebelumnya | selanjutnya | kemudian | lalu | terkait | berdasarkan | menurut | sesuai | mengenai |
    kini | kali | mereka | kami | kita | saya | aku | anda | dia | ia | beliau | pihaknya | dirinya | apa | siapa | mana | kapan | bagaimana | mengapa | kenapa | berapa | jadi | yakni | yaitu | misalnya | antara lain | khususnya | terutama | dimana | sini |
    sana | situ | begitu | demikian | begini | tak | nggak | gak | ya | oh | nah | lho | kok | sih | deh | dong | kan | memang | pasti | mungkin | tentu | tentunya | justru | malah | hampir | sekira | tiap | suatu | sebuah | seorang | seluruh |
    dugaan | kabar | berita | data | kasus | soal | hal | langkah | isu | situs | akun | peretas | pelaku | pemerintah | menteri | presiden | polisi | wakil | rapat | masyarakat | publik | warga | korban | jakarta | pengguna | pelanggan | perusahaan |
    pertama | kedua | ketiga | keempat | terakhir | satu | dua | tiga | usai | pasca | guna | demi | atas | bawah | baca | simak | lihat | foto | video | berikut | inilah | hal ini | hal itu | pihak | tim | hasil | total | jumlah | informasi | sistem |
    seusai | kebocoran | kejadian | peristiwa | temuan | insiden | serangan | sekadar | dilansir | dikutip | mengutip | melansir | lanjut | senada | sebaliknya | kata | ujar | imbuh | ketua | direktur | kepala
opening = walau | asalkan | biarpun | sekalipun | kecuali | melainkan | alih-alih | ketimbang | daripada | karenanya | makanya | alhasil | walhasil | akhirnya | awalnya | mulanya | semula | tadinya | sayangnya | untungnya | sejauh | sepanjang | seiring |
    sembari | sambil | seraya | ihwal | perihal | tatkala | manakala | seandainya | andaikan | seolah | seakan | umumnya | biasanya | rencananya | nantinya | segera | terlebih | apalagi | lagipula | pasalnya | alasannya | sebenarnya | sesungguhnya |
    faktanya | kenyataannya | intinya | artinya | maksudnya | singkatnya | setidaknya | sedikitnya | sekurangnya | sebagian | kebanyakan | masing-masing | keduanya | ketiganya | seluruhnya | semuanya | siapapun | apapun | saling | agaknya |
    rupanya | ternyata | konon | kabarnya | tampaknya | kelihatannya | barangkali | bukannya | benarkah | apakah | bagaimanapun | betapa | silakan | silahkan | tolong | harap | mohon | jangan | maaf | selamat | menyikapi | menanggapi | merespons |
    sesudah | sewaktu | semenjak | seputar | sementara itu | saking | asumsinya | caranya | contohnya | dampaknya | isinya | jumlahnya | nilainya | tujuannya | salah | sosok | kondisi | situasi | upaya | proses | cara | contoh | alasan | dampak | tujuan
