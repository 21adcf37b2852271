# Currencies by their signs, codes and names. code= is ISO 4217, or the usual short name of a cryptocurrency (`crypto`:
# these have many decimals). `behind` marks names that only stand behind the amount.
class: currency

rupiah code=IDR
    any: Rp | IDR
    id: rupiah
    en: rupiah | rupiahs | Indonesian rupiah
us-dollar code=USD
    any: US$ | $ | USD | USD$ | US $ | $US | AS$ | dollar | dolar
    id: dolar AS | dollar AS | dolar Amerika Serikat | dollar Amerika Serikat | dolar Amerika | dollar Amerika
    en: US dollars | US dollar | U.S. dollars | dollars | American dollars | bucks
singapore-dollar code=SGD
    any: S$ | SGD | SG$
    id: dolar Singapura | dollar Singapura
    en: Singapore dollars | Singapore dollar
australian-dollar code=AUD
    any: A$ | AUD | AU$
    id: dolar Australia
    en: Australian dollars
canadian-dollar code=CAD
    any: C$ | CAD | CA$
    en: Canadian dollars
hongkong-dollar code=HKD
    any: HK$ | HKD
    id: dolar Hong Kong
    en: Hong Kong dollars
new-zealand-dollar code=NZD
    any: NZ$ | NZD
    en: New Zealand dollars
euro code=EUR
    any: € | EUR | euro | euros
pound code=GBP
    any: £ | GBP | pound sterling | pounds sterling
    id: poundsterling
    en: British pounds
ringgit code=MYR
    any: RM | MYR | ringgit | ringgits
    id: ringgit Malaysia
    en: Malaysian ringgit | Malaysian ringgits
baht code=THB
    any: THB | baht | ฿
peso code=PHP
    any: PHP | Php | ₱ | "P" | peso | pesos
    en: Philippine pesos
yen code=JPY
    any: ¥ | JPY | yen
yuan code=CNY
    any: CNY | RMB | yuan | renminbi
won code=KRW
    any: KRW | ₩
    id: won Korea
    en: Korean won | South Korean won
# `behind`: "won 5 million customers" is a verb
won-behind code=KRW behind
    any: won
rupee code=INR
    any: INR | Rs | rupee | rupees | ₹
riyal code=SAR
    any: SAR | riyal | riyals
franc code=CHF
    any: CHF | Swiss francs
ruble code=RUB
    any: RUB | rubel | rubles | roubles
bitcoin code=BTC crypto
    any: BTC | bitcoin | bitcoins | ₿
monero code=XMR crypto
    any: XMR | monero
ethereum code=ETH crypto
    any: ETH | ether | ethereum
tether code=USDT crypto
    any: USDT | tether
litecoin code=LTC crypto
    any: LTC | litecoin
dogecoin code=DOGE crypto
    any: DOGE | dogecoin
shilling code=KES
    any: KES | KSh | Ksh | Sh
    en: Kenyan shillings | shillings
rand code=ZAR
    any: ZAR | "R"
    en: rand | South African rand
naira code=NGN
    any: NGN | ₦ | "N" | naira
real code=BRL
    any: R$ | BRL
    en: Brazilian reais | reais
lira code=TRY
    any: TRY | ₺
    en: Turkish lira | lira
dong code=VND
    any: VND | dong
dirham code=AED
    any: AED | dirham | dirhams
rupee-pakistan code=PKR
    any: PKR
    en: Pakistani rupees | Pakistani rupee
krona code=SEK
    any: SEK | kronor
zloty code=PLN
    any: zloty | zlotys
taiwan-dollar code=TWD
    any: TWD | NT$
    en: Taiwan dollars
taka code=BDT
    any: Tk | BDT | ৳ | taka
rupee-lanka code=LKR
    any: LKR
    en: Sri Lankan rupees | Sri Lankan rupee
rupee-nepal code=NPR
    any: NPR
    en: Nepali rupees | Nepalese rupees
kyat code=MMK
    any: MMK | kyat | kyats
riel code=KHR
    any: KHR
    en: riel | riels
brunei-dollar code=BND
    any: BND | B$
    id: dolar Brunei
    en: Brunei dollars
pound-egypt code=EGP
    any: EGP
    en: Egyptian pounds
cedi code=GHS
    any: GHS | GH₵ | GH¢ | cedi | cedis
shilling-uganda code=UGX
    any: UGX | USh | Ush
    en: Ugandan shillings | Uganda shillings
shilling-tanzania code=TZS
    any: TZS | TSh
    en: Tanzanian shillings
hryvnia code=UAH
    any: UAH | ₴ | hryvnia | hryvnias
shekel code=ILS
    any: ILS | ₪ | shekel | shekels
krone-denmark code=DKK
    any: DKK
    en: Danish kroner
krone-norway code=NOK
    any: NOK
    en: Norwegian kroner
