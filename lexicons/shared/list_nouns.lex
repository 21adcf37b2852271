# What a text says that a list has so many of: "13 elemen data, yaitu …". The number is held against the list.
class: list_noun

element
    id: elemen data | elemen | jenis data | macam data | butir data | kolom data | item data | variabel data | jenis data pribadi | kategori data
    en: data elements | elements | data points | types of data | kinds of data | pieces of data | data fields | types of personal data | kinds of personal data | categories of data | items of data
