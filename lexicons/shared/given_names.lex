# Frequent given names (and names that stand where a given name stands), for names without any other sign: "bersama Agus
# Santoso". Words that are also common in the names of companies, places or things are left out.
class: given_name

indonesian
    any: Abdul | Abdullah | Abdurrahman | Abidin | Achmad | Ade | Adhi | Adi | Aditya | Adnan | Afif | Agus | Agustina | Ahmad | Aisyah | Alamsyah | Albertus | Aldi | Alwi | Aminah | Amir |
        Amiruddin | Anas | Anang | Andhika | Andi | Andika | Andre | Andri | Andy | Anggi | Anggraini | Anies | Anisa | Anita | Annisa | Anton | Antonius | Anwar | Arief | Arif | Arifin | Arie | Ario | Arya | Asep | Astuti | Atep | Ayu |
        Azis | Aziz | Azwar | Badrun | Bahlil | Bambang | Basuki | Benny | Beni | Benyamin | Bernadus | Betty | Boediono | Budi | Budiono | Burhan | Burhanuddin | Cahyono | Cecep | Chairul | Christina |
        Dadang | Dahlan | Danang | Daniel | Darmawan | Darwin | Dede | Deden | Dedi | Dedy | Deddy | Denny | Deni | Desi | Dewi | Dhani | Diana | Didi | Didik | Dimas | Djoko | Dodi | Dody | Doni | Donny | Edhy | Edi | Eddy | Edy |
        Edward | Effendi | Eko | Elisa | Emil | Endah | Endang | Endro | Eni | Erick | Erlangga | Ernawati | Erwin | Evi | Fachrul | Fadel | Fadli | Fahmi | Fahri | Faisal | Farhan | Farid | Fatimah | Fauzan | Fauzi | Febri | Ferdi | Ferdinand | Ferdy | Ferry | Feri | Firman |
        Fitri | Fransiskus | Gatot | Gilang | Gunawan | Hafiz | Hamdan | Hamid | Hamzah | Handoko | Hardi | Haris | Harry | Hartono | Haryanto | Hary | Haryono | Hasan | Hasbi | Hasto | Hasyim | Hendra | Hendri | Hendro | Heni | Henny |
        Henry | Heri | Herman | Hermawan | Heru | Herry | Hery | Hinca | Husein | Husin | Husni | Ibnu | Ibrahim | Idham | Idris | Ignatius | Ikhsan | Ilham | Imron | Indra | Indriyani | Irfan | Irma | Irman | Irwan | Irwansyah | Iskandar | Ismail | Iswandi | Iwan |
        Jaka | Jamal | Jamaluddin | Januar | Jazilul | Jimly | Joko | Johan | Johanes | Johannes | Johnny | Jono | Joni | Juanda | Juliari | Junaidi | Jusuf | Kadek | Kamal | Karna | Ketut | Khairul | Khofifah | Komarudin | Kristanto | Kurniawan | Kusuma | Kusnadi | Laode | Lilik | Lina |
        Lisa | Lolly | Lukman | Lusi | Lutfi | Luthfi | Luhut | Mahendra | Mahfud | Mahmud | Malik | Mansur | Margono | Maria | Marlina | Maruf | Maulana | Maya | Megawati | Melani | Meutya | Misbah | Mochamad | Mochammad | Moeldoko | Mohamad | Mohammad | Mohammed | Muchlis |
        Muhaimin | Muhammad | Muhadjir | Muhamad | Mulyadi | Mulyono | Munir | Mustafa | Mustofa | Nadiem | Nanang | Nana | Nanda | Nasir | Nasrudin | Nazar | Neneng | Ngurah | Nila | Nina | Ningsih | Nofel | Novel | Novi | Novita | Nugroho | Nurdin | Nurhayati | Nurul | Nyoman | Oktaviani | Pandu |
        Paulus | Petrus | Prabowo | Prasetyo | Priyo | Purnomo | Putu | Qodari | Rachmat | Rahmat | Rahmad | Rahman | Ramadhan | Ramli | Rangga | Rano | Ratih | Reza | Rendra | Reni | Resti | Retno | Rian | Ribka | Rico | Ricky | Ridho | Ridwan | Rieke |
        Rifai | Rifqi | Rika | Rina | Risma | Rita | Riza | Rizal | Rizki | Rizky | Rizaldi | Robert | Robi | Rocky | Rohmat | Romi | Roni | Rosan | Rosita | Roy | Rudi | Rudy | Rudiantara | Rusdi | Ruhut | Ruslan | Rustam | Saiful | Saifuddin | Saleh | Salman | Samsul | Samuel | Sandiaga | Santi | Santoso |
        Saputra | Satrio | Satriyo | Semuel | Septian | Setyo | Sigit | Silvia | Sinta | Siti | Slamet | Soeharto | Soekarno | Sofyan | Stefanus | Subagyo | Sudirman | Sugeng | Sugiarto | Sugiono | Suhardi | Suharso | Suharto | Sukarno | Sulaiman | Sulistyo | Sumarno | Supardi | Supriyadi | Supriyanto | Suryadharma | Suryadi |
        Suryanto | Susanto | Susi | Susilo | Suswono | Sutanto | Sutarman | Sutrisno | Suyanto | Syahrul | Syafruddin | Syaiful | Syarif | Syarifuddin | Taufik | Taufiq | Tatang | Taufan | Teddy | Theresia | Thomas | Tiara | Tito | Titi | Titiek | Titik | Tjahjo | Toni | Tono | Totok | Triana | Tuti | Ujang | Ulfa | Umar | Usman |
        Utami | Vera | Veri | Vivi | Wahyu | Wahyudi | Wahyuni | Wawan | Wayan | Widi | Widodo | Widya | Wignyo | Wiji | Wijayanto | Willy | Winarno | Wiranto | Wisnu | Wiwik | Yahya | Yanti | Yanto | Yasonna | Yayan | Yayuk | Yenny | Yeni | Yoga | Yogi | Yohanes | Yoseph | Yudhi | Yudi | Yuli | Yulia | Yuliana | Yulianto | Yuni | Yunita |
        Yunus | Yusril | Yusuf | Zaenal | Zainal | Zainuddin | Zainudin | Zaky | Zulfikar | Zulhas | Zulkarnain | Zulkifli | Airlangga | Ganjar | Jokowi | Gibran | Mulyani | Soetrisno | Surono | Suparman | Suprapto | Sujatmiko | Djafar | Heriyanto | Harjono | Hardjono | Sutopo
western
    any: Aaron | Adam | Adrian | Alan | Albert | Alejandro | Alex | Alexander | Alexandra | Alexei | Alexey | Alice | Alison | Allison | Amanda | Amy | Andrea | Andreas | Andrew | Angela | Ann | Anna | Anne | Anthony | Antonio | Arthur | Ashley | Barack | Barbara | Ben | Benjamin | Bernard | Bob | Boris | Brad |
        Bradley | Brandon | Brenda | Brett | Brian | Bruce | Bryan | Cameron | Carl | Carlos | Carol | Caroline | Catherine | Charles | Charlie | Charlotte | Cheryl | Chloe | Chris | Christine | Christopher | Claire | Colin | Craig | Cynthia | Damien | Dave | David | Deborah | Dennis | Derek | Dmitry | Donald | Donna |
        Doug | Douglas | Dylan | Elena | Elizabeth | Ellen | Emily | Emma | Eric | Erik | Eugene | Evan | Fiona | Francisco | Fred | Gareth | Gary | Geoffrey | George | Gerald | Giovanni | Glenn | Graham | Greg | Gregory | Hannah | Harold | Heather | Heidi | Helen | Hillary | Howard | Hugh | Ian | Ivan |
        Jacob | James | Jamie | Jane | Janet | Jason | Javier | Jean | Jeff | Jeffrey | Jennifer | Jeremy | Jerome | Jerry | Jesse | Jessica | Jill | Jim | Jimmy | Joan | Joanna | Joe | Joel | John | Jon | Jonathan | Jose | Joseph | Joshua | Josh | Juan | Judith | Judy | Julia | Julian | Julie | Justin | Karen |
        Kate | Katherine | Kathleen | Katie | Keith | Kenneth | Kevin | Kimberly | Kirk | Kristen | Kristin | Kurt | Kyle | Larry | Laura | Lauren | Laurence | Lawrence | Leo | Leon | Leonard | Lewis | Liam | Linda | Lindsey | Louis | Louise | Lucy | Luis | Luke | Marc | Marcus | Margaret | Marie | Mario | Marissa |
        Martha | Martin | Mary | Matt | Matthew | Megan | Melanie | Melissa | Michael | Michelle | Miguel | Mike | Mikhail | Mikko | Mitchell | Molly | Nancy | Natalie | Nathan | Neil | Nicholas | Nicole | Nigel | Nikita | Oliver | Olivia | Pamela | Patricia | Patrick | Paul | Paula | Pedro | Peter | Phil | Philip | Phillip |
        Pierre | Rachel | Ralph | Randy | Raymond | Rebecca | Richard | Rick | Roger | Ron | Ronald | Russell | Ruth | Ryan | Sam | Samantha | Sandra | Sarah | Scott | Sean | Sebastian | Sergei | Sergey | Shane | Shannon | Sharon | Shawn | Simone | Sofia | Sophie | Spencer | Stacey | Stanley | Stephanie |
        Stephen | Steve | Steven | Stuart | Susan | Suzanne | Tara | Ted | Teresa | Terry | Theodore | Tim | Timothy | Tina | Todd | Tom | Tony | Tracy | Travis | Trevor | Troy | Tyler | Vanessa | Victoria | Vincent | Vladimir | Walter | Warren | Wayne | Wendy | William | Xavier | Yvonne | Zachary | Zoe
asian
    any: Zhang | Chen | Liu | Huang | Yeo | Goh | Koh | Ong | Teo | Chua | Nguyen | Tran | Hiroshi | Kenji | Takashi | Satoshi | Yuki | Shinzo | Hussein | Hassan | Omar | Khalid | Ahmed | Khan | Rajesh | Amit | Anil | Sanjay | Vijay |
        Ravi | Suresh | Priya | Narendra | Anwar Ibrahim | Mahathir | Najib | Syed | Tunku | Rodrigo | Ferdinand Marcos | Bashar | Saddam | Haider | Benazir | Imran | Nawaz | Hamid Karzai | Yasser | Mahmoud
# Words too: names only beside another name.
word weak
    any: Bagus | Agung | Untung | Insan | Intan | Melati | Putri | Made | Bill | Mark | Guy | Ray | Jay | Rod | Rob |
        Sue | Amber | Robin | Jordan | Sri | Nur | Isa | Iman | Imam | Habib | Raden | Eka | Tri | Dwi | Catur |
        Kartika | Lestari | Sari | Wulan | Surya | Guntur | Damar | Galih | Teguh | Budiman | Hakim | Wang | Li |
        Tan | Lee | Lim | Xi | Kim | Jin | Ming | Wei | Candra | Chandra | Puspita | Rahayu | Setiawan | Kurnia |
        Cahyo | Beth | Dani | Dina | Dini | Gita | Mira | Ria | Rini | Nia | Ika | Boy | Lucky | Chan | Ng | Raj |
        Ali | Amin | Aris | Bayu | Fajar | Firdaus | Hidayat | Wahid | Salim | Hadi | Pramono | Ratna | Victor |
        Norman | Francis | Christian | Pius | Oscar | Otto | Simon | Dian | Asri | Ajeng | Akbar | Sandi | Sabrina |
        Wong | Frank | Lucas | Rosa | Nick | Ross | Noah | Kelly | Ken | Jack | Jake
