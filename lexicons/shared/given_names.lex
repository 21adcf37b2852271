# Frequent given names (and names that stand where a given name stands), for names without any other sign: "bersama Agus
# Santoso". Words that are also common in the names of companies, places or things are left out.
class: given_name

indonesian
    any: Abdul | Abdullah | Abdurrahman | Abidin | Achmad | Ade | Adhi | Adi | Aditya | Adnan | Afif | Agus | Agustina | Ahmad | Aisyah | Alamsyah | Albertus | Aldi | Alwi | Aminah | Amir |
        Amiruddin | Anas | Anang | Andhika | Andi | Andika | Andre | Andri | Andy | Anggi | Anggraini | Anies | Anisa | Anita | Annisa | Anton | Antonius | Anwar | Arief | Arif | Arifin | Arie | Ario | Asep | Astuti | Atep | Ayu |
        Azis | Aziz | Azwar | Badrun | Bahlil | Bambang | Basuki | Benny | Beni | Benyamin | Bernadus | Betty | Boediono | Budi | Budiono | Burhan | Burhanuddin | Cahyono | Cecep | Chairul | Christina |
        Dadang | Dahlan | Danang | Daniel | Darmawan | Darwin | Dede | Deden | Dedi | Dedy | Deddy | Denny | Deni | Desi | Dewi | Dhani | Diana | Didi | Didik | Dimas | Djoko | Dodi | Dody | Doni | Donny | Edhy | Edi | Eddy | Edy |
        Edward | Effendi | Eko | Elisa | Emil | Endah | Endang | Endro | Eni | Erick | Erlangga | Ernawati | Erwin | Evi | Fachrul | Fadel | Fadli | Fahmi | Fahri | Faisal | Farhan | Farid | Fatimah | Fauzan | Fauzi | Febri | Ferdi | Ferdinand | Ferdy | Ferry | Feri | Firman |
        Fitri | Fransiskus | Gatot | Gilang | Gunawan | Hafiz | Hamdan | Hamid | Hamzah | Handoko | Hardi | Haris | Harry | Hartono | Haryanto | Hary | Haryono | Hasan | Hasbi | Hasto | Hasyim | Hendra | Hendri | Hendro | Heni | Henny |
        Henry | Heri | Herman | Hermawan | Heru | Herry | Hery | Hinca | Husein | Husin | Husni | Ibnu | Ibrahim | Idham | Idris | Ignatius | Ikhsan | Ilham | Imron | Indra | Indriyani | Irfan | Irma | Irman | Irwan | Irwansyah | Iskandar | Ismail | Iswandi | Iwan |
        Jaka | Jamal | Jamaluddin | Januar | Jazilul | Jimly | Joko | Johan | Johanes | Johannes | Johnny | Jono | Joni | Juanda | Juliari | Junaidi | Jusuf | Kadek | Kamal | Karna | Ketut | Khairul | Khofifah | Komarudin | Kristanto | Kurniawan | Kusuma | Kusnadi | Laode | Lilik | Lina |
        Lisa | Lolly | Lukman | Lusi | Lutfi | Luthfi | Luhut | Mahendra | Mahfud | Mahfud MD | Mahmud | Malik | Mansur | Margono | Maria | Marlina | Maruf | Maulana | Maya | Megawati | Melani | Meutya | Misbah | Mochamad | Mochammad | Moeldoko | Mohamad | Mohammad | Mohammed | Muchlis |
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
western-more
    any: Abigail | Adele | Agnes | Aidan | Aiden | Alain | Alana | Alastair | Alberto | Aldo | Alejandra | Alexis | Alfred | Alfredo | Alicia | Alina | Alistair | Alyssa | Amelia | Anastasia |
        Anders | Andrei | Andrey | Angelo | Angie | Annabel | Annette | Annie | Antoine | Ariana | Arnold | Astrid | Audrey | Barry | Beatrice | Becky | Belinda | Bernadette | Bernie | Bert |
        Bethany | Bianca | Bonnie | Brendan | Brent | Bridget | Bryce | Caitlin | Calvin | Camila | Camille | Carla | Carmen | Carolina | Carolyn | Carrie | Cassandra | Cecilia | Celia | Cesar |
        Christy | Clara | Claudia | Claus | Clifford | Clint | Connor | Conrad | Corey | Courtney | Curtis | Cyril | Damian | Damon | Daniela | Danielle | Danny | Daphne | Darrell | Darren | Darryl |
        Daryl | Deanna | Debbie | Debra | Declan | Denis | Denise | Desmond | Diane | Diego | Dirk | Dmitri | Dominic | Dominique | Dora | Doreen | Doris | Dorothy | Duncan | Dustin | Dwayne |
        Dwight | Edgar | Edith | Edmund | Eduardo | Edwin | Eileen | Elaine | Eleanor | Eli | Elias | Elijah | Eloise | Elsa | Emanuel | Emilia | Emilio | Enrique | Enzo | Erica | Erika | Erin |
        Ernest | Ernesto | Esther | Ethan | Eva | Evelyn | Fabian | Fabio | Federico | Felicia | Felicity | Felipe | Felix | Fernando | Frances | Francesca | Francois | Franklin | Frederick |
        Freddie | Friedrich | Gabriel | Gabriela | Gabrielle | Gail | Gavin | Gemma | Geraldine | Gerard | Gilbert | Gillian | Gina | Glen | Gloria | Gordon | Greta | Guillermo | Gunnar | Gustavo |
        Gwen | Hans | Harriet | Harvey | Hayley | Hazel | Hector | Heinrich | Helena | Henri | Henrik | Herbert | Hilary | Horace | Hubert | Hugo | Igor | Ines | Ingrid | Irene | Irina | Isaac |
        Isabel | Isabella | Isaiah | Jackie | Jacqueline | Jacques | Jaime | Janice | Jared | Jasmine | Jasper | Jayne | Jeanette | Jeanne | Jenna | Jenny | Jeremiah | Joaquin | Joanne | Jodi |
        Jodie | Johann | Jonas | Jorge | Josephine | Joyce | Juliana | Julien | Juliet | Julio | Julius | Justine | Kara | Karel | Karin | Karl | Karla | Kathryn | Kathy | Katrina | Katy | Kelvin |
        Kendra | Kerry | Kieran | Kirsten | Kirsty | Klaus | Konstantin | Kristina | Kristine | Lara | Lars | Leah | Leanne | Lena | Leroy | Leslie | Lillian | Lindsay | Lionel | Logan | Lois |
        Lorenzo | Loretta | Lorna | Lorraine | Luca | Lucia | Luciano | Lucille | Ludwig | Luigi | Lydia | Lynn | Mabel | Madeleine | Madeline | Maggie | Malcolm | Manuel | Marcel | Marcelo |
        Marcia | Marco | Margot | Marian | Marianne | Marilyn | Marion | Marjorie | Marlene | Marlon | Marta | Marvin | Mathew | Mathias | Matthias | Mateo | Maureen | Maurice | Mauricio |
        Maxine | Maxim | Melinda | Meredith | Mia | Micah | Michaela | Mick | Mikael | Mildred | Millie | Milton | Miranda | Miriam | Mitch | Moira | Mona | Monica | Monique | Moritz | Morris |
        Muriel | Murray | Myra | Nadia | Nadine | Naomi | Natalia | Natasha | Nathaniel | Ned | Nelson | Nicola | Nicolas | Niels | Nikolai | Nikolas | Nils | Noel | Nora | Norma | Olaf | Oleg |
        Olga | Otis | Owen | Pablo | Paige | Paolo | Pascal | Patrice | Patti | Patty | Paulo | Pauline | Pavel | Peggy | Penelope | Percy | Perry | Petra | Philippa | Philippe | Phyllis | Pieter |
        Polly | Priscilla | Quentin | Quincy | Rafael | Ramon | Ramona | Raphael | Raul | Reginald | Rene | Renee | Rex | Rhonda | Ricardo | Roberta | Roberto | Rodney | Roland | Rolf | Ronnie |
        Rory | Rosalind | Rosemary | Rosie | Roxanne | Ruben | Rudolf | Rufus | Rupert | Sabine | Sally | Salvatore | Sara | Sasha | Sebastien | Selena | Serena | Sergio | Seth | Shaun | Sheila |
        Shelley | Shelly | Sheryl | Shirley | Sonia | Sonja | Sonya | Stacy | Stefan | Stefano | Stella | Stephan | Sven | Sylvia | Tamara | Tammy | Tania | Tasha | Terence | Terrence | Theo |
        Theresa | Tobias | Tracey | Tyrone | Ursula | Valentina | Valerie | Vernon | Veronica | Vicki | Vicky | Viktor | Vince | Vivian | Vivienne | Wallace | Wanda | Wesley | Wilfred | Wilhelm |
        Winston | Wolfgang | Yolanda | Yuri | Yvette | Zara
indian
    any: Abhishek | Aditi | Ajay | Ajit | Akash | Akshay | Alok | Ananya | Anand | Anirudh | Anjali | Ankit | Ankur | Anupam | Anurag | Aravind | Arjun | Arun | Arvind | Ashish | Ashok | Ashwini |
        Ashwin | Atul | Avinash | Ayush | Bhavesh | Chetan | Deepa | Deepak | Devendra | Dhruv | Dinesh | Divya | Ganesh | Gaurav | Gautam | Girish | Gopal | Govind | Harish | Harsh | Hemant |
        Ishaan | Jagdish | Jayant | Jitendra | Kapil | Karan | Karthik | Kavita | Kiran | Kishore | Krishna | Kumar | Kushal | Lakshmi | Lalit | Madhav | Mahesh | Manish | Manoj | Meenakshi | Mohan |
        Mohit | Mukesh | Murali | Nandini | Narayan | Naveen | Neeraj | Neha | Nikhil | Nirmala | Nitin | Pankaj | Parth | Piyush | Pooja | Prabhakar | Pradeep | Prakash | Pramod | Pranav | Prasad |
        Prashant | Prateek | Praveen | Preeti | Priyanka | Rahul | Rajan | Rajat | Rajeev | Rajendra | Rajiv | Raju | Rakesh | Raman | Ramesh | Ranjit | Rashmi | Rishabh | Ritesh | Ritu | Rohan |
        Rohit | Sachin | Saket | Sameer | Sandeep | Sangeeta | Sanjeev | Santosh | Sarita | Satish | Satnam | Saurabh | Shankar | Sharad | Shashi | Shikha | Shilpa | Shivani | Shreya | Shubham |
        Shweta | Siddharth | Sneha | Srinivas | Subhash | Sudhir | Sujata | Sumit | Sunil | Sunita | Suraj | Surendra | Sushma | Swati | Tanvi | Tarun | Tejas | Uday | Umesh | Varun | Venkatesh |
        Vikas | Vikram | Vikrant | Vinay | Vineet | Vinod | Vipin | Vishal | Vivek | Yogesh
malay-arabic
    any: Azmi | Azizah | Azman | Azhar | Badrul | Faizal | Fadhil | Halim | Hishammuddin | Izzat | Kamarul | Kamaruddin | Khairy | Latif | Mahdi | Mustapha | Nazri | Noor | Noraini | Norazmi |
        Osman | Rafizi | Rahim | Ramlan | Rashid | Razali | Razak | Redzuan | Ridzuan | Rosmah | Rosli | Rozita | Salleh | Samad | Shahrul | Shamsul | Sharifah | Suhaimi | Syahril | Tengku | Yusof |
        Zaid | Zaini | Zainab | Zakaria | Zaki | Zahid | Zamri | Gobind | Annuar | Anuar | Saravanan | Sivakumar | Yousef | Youssef | Tariq | Nasser | Samir | Karim | Leila | Layla | Amina | Aisha |
        Fatima | Bilal | Hamza | Junaid | Kashif | Nadeem | Naveed | Rehman | Saad | Saeed | Sajid | Shahid | Sohail | Tahir | Waqar | Yasir | Zubair | Salahuddin | Amirudin | Amirul | Ariffin |
        Baharuddin | Fadillah | Faiz | Ghani | Hanipa | Hazlan | Kamil | Khalil | Marzuki | Mazlan | Mokhtar | Muhyiddin | Nasrun | Nazir | Ridhwan | Shafie | Shukri | Tajuddin | Zambry | Zulkefli
east-asian
    any: Choi | Cho | Jung | Jeong | Kang | Yoon | Yun | Jang | Seo | Kwon | Hwang | Ahn | Yoo | Bae | Baek | Ryu | Zhao | Zhou | Xu | Zhu | Guo | Gao | Lin | Luo | Zheng | Liang | Xie | Deng |
        Feng | Cai | Peng | Zeng | Xiao | Tian | Jiang | Cao | Ding | Cheng | Lau | Leung | Cheung | Yeung | Chow | Kwok | Lam | Tse | Tsai | Tsang | Fung | Yip | Yuen | Chung | Mak | Szeto |
        Daisuke | Haruka | Haruto | Hideki | Hideo | Hiroki | Hiroyuki | Ichiro | Junichi | Kazuo | Kazuya | Keiko | Keisuke | Kenta | Koji | Kyoko | Makoto | Masaki | Masato | Masahiro | Mayumi |
        Naoki | Naoto | Noriko | Ryota | Shigeru | Shinichi | Shinji | Shota | Taro | Tatsuya | Tetsuya | Tomoko | Toru | Toshiyuki | Tsuyoshi | Yasuhiro | Yoichi | Yoko | Yoshihide | Yoshihiro |
        Yoshimasa | Yuichi | Yusuke | Yukio | Fumio | Sanae | Katsuyuki | Pham | Hoang | Phan | Bui | Duong | Minh | Thanh
thai-filipino
    any: Anutin | Apichart | Arkhom | Chaiwut | Kittisak | Kittipong | Nattapong | Pakorn | Paetongtarn | Pornchai | Prapat | Prasert | Prasit | Prawit | Prayut | Prinya | Sakda | Sarawut |
        Sirichai | Somchai | Somkiat | Somsak | Somyot | Srettha | Surachai | Surachate | Surasak | Suriya | Supachai | Suthep | Tanawat | Thaksin | Thanathorn | Thanawat | Trairong | Veerachai |
        Wanchai | Wichai | Wissanu | Worapol | Yingluck | Benigno | Bongbong | Corazon | Crisanto | Delfin | Emmanuel | Gilberto | Imee | Jejomar | Jinggoy | Juanito | Leni | Menardo | Panfilo |
        Raffy | Ramil | Raymund | Risa | Rodolfo | Romeo | Rowena | Sherwin | Teodoro | Vicente | Vilma | Renato | Rogelio | Rolando | Reynaldo | Arturo | Alfonso | Armando | Ernie | Danilo |
        Eduard | Gerardo | Honorio | Leandro | Maricel | Marites | Mylene | Nestor | Noynoy | Roselle
indonesian-more
    any: Aburizal | Achsanul | Adhitya | Adinda | Adita | Afrizal | Ahyar | Aji | Akhmad | Alfian | Alfons | Ambar | Amalia | Andrian | Anggit | Anindya | Anjar | Anto | Anugrah | Ardi | Ardhi |
        Ardian | Arfan | Arjuna | Armand | Arman | Arsjad | Ary | Astri | Attar | Bachtiar | Bachrul | Bagas | Bobby | Brigita | Brigitta | Chaerul | Danar | Desy | Dessy | Devi | Diah | Dicky |
        Dito | Efendi | Elvi | Eny | Erna | Ervan | Esti | Fajri | Farah | Farida | Fatah | Fathur | Febrian | Ferdian | Fery | Fikri | Fitria | Friderica | Galuh | Gede | Gerry | Ghufron | Gufron |
        Guruh | Habibie | Hafid | Hanif | Hariadi | Hariyanto | Harun | Hasanuddin | Herlambang | Hesti | Hikmat | Ida | Ihsan | Ilyas | Inayah | Indri | Ira | Irawan | Irvan | Isran | Iswanto |
        Jarot | Jefri | Juwita | Karina | Karyono | Krisna | Kristian | Kukuh | Kurniasih | Laila | Laksmi | Lanny | Lasmi | Lely | Lia | Lilis | Luki | Maman | Mardani | Mardiasmo | Marsudi |
        Marwan | Maryono | Masduki | Meilani | Miftah | Mirza | Moch | Muhyidin | Muhtar | Mukhlis | Mutia | Nabila | Nadya | Nando | Nasaruddin | Naufal | Nelly | Neni | Niken | Nizar | Nuning |
        Nuraini | Nuri | Nusron | Oka | Okky | Oki | Oktavia | Pandji | Panji | Poltak | Pramudya | Prasetya | Pratikno | Pratiwi | Prihatin | Priyanto | Purbaya | Purwanto | Purwadi | Puput |
        Puspa | Qomar | Raditya | Rafi | Rahma | Rahmi | Rani | Regina | Renaldi | Rifki | Riko | Rinto | Rio | Riski | Robby | Robertus | Rohman | Ronny | Rosmaya | Rudiyanto | Safrizal | Samsudin |
        Sapto | Satria | Selvi | Septi | Setya | Setyawan | Shinta | Siska | Sisca | Sonny | Stefani | Subhan | Sudarmono | Sudrajat | Suharyadi | Sukamta | Sulistyowati | Sunarso | Sunarto |
        Supratman | Suryo | Susana | Sutarto | Sutiyoso | Syafril | Syahrial | Syamsul | Syarifah | Tantri | Tegar | Tiko | Tjandra | Toto | Trisno | Triyono | Trubus | Tubagus | Untari | Utut |
        Valentino | Vina | Viryan | Wahyono | Wakhid | Waskito | Wenny | Wibowo | Widayat | Widiastuti | Widjaja | Wijaya | Wiwit | Yanuar | Yana | Yani | Yasmin | Yogo | Yoyok | Yosef | Yossi |
        Yuda | Yudha | Yulius | Yunianto | Yustinus | Zahra | Zaenudin | Zudan | Zulfa | Febriansyah | Setiaji | Rikwanto | Bismo | Komang | Pande | Sunny | Teuku | Daeng
# Words too: names only beside another name.
word weak
    any: Bagus | Agung | Untung | Insan | Intan | Melati | Putri | Made | Bill | Mark | Guy | Ray | Jay | Rod | Rob |
        Sue | Amber | Robin | Jordan | Sri | Nur | Isa | Iman | Imam | Habib | Raden | Eka | Tri | Dwi | Catur |
        Kartika | Lestari | Sari | Wulan | Surya | Guntur | Damar | Galih | Teguh | Budiman | Hakim | Wang | Li |
        Tan | Lee | Lim | Xi | Kim | Jin | Ming | Wei | Candra | Chandra | Puspita | Rahayu | Setiawan | Kurnia |
        Cahyo | Beth | Dani | Dina | Dini | Gita | Mira | Ria | Rini | Nia | Ika | Boy | Lucky | Chan | Ng | Raj |
        Ali | Amin | Aris | Bayu | Fajar | Firdaus | Hidayat | Wahid | Salim | Hadi | Pramono | Ratna | Victor |
        Norman | Francis | Christian | Pius | Oscar | Otto | Simon | Dian | Asri | Ajeng | Akbar | Sandi | Sabrina |
        Wong | Frank | Lucas | Rosa | Nick | Ross | Noah | Kelly | Ken | Jack | Jake |
        Grace | Will | Drew | Grant | Dean | Duke | Earl | Gene | Max | Pat | Rose | Ivy | Lily | Violet | Brooke | Chelsea | Clark | Clayton |
        Daisy | Lance | Lloyd | Marshall | Miles | Morgan | Sandy | Sidney | Blake | Kay | Jo | Eve |
        Shay | Ruby | Hong | Nam | Tang |
        Angga | Anis
# `firm`: as often in a company's name: they end no name of a body, and lead to a person only beside another sign
word-of-firms weak firm
    any: Pratama | Putra | Perdana | Permata | Bintang | Cahya | Satya | Arya | Bima | Nova | Mega | Citra | Indah | Anggun | Sakti | Dharma | Setia | Mulia | Unggul | Marina | Florence
