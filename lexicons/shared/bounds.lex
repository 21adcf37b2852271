# How exact a number is said to be. bound= is the meaning; `after` marks forms that follow the number or its noun;
# opening= is the meaning where the form opens a sentence (there "as many as" translates the Indonesian "sebanyak").
class: bound

about bound=about
    id: sekitar | sekitaran | kurang lebih | lebih kurang | kira-kira | sekira | ditaksir | diperkirakan | estimasi |
        perkiraan | kisaran | di kisaran | hampir | nyaris | mendekati | sekurangnya sekitar | mungkin
    en: about | around | approximately | approx | roughly | some | nearly | almost | an estimated | estimated | estimates that | estimates | estimated that |
        close to | circa | in the region of | just under | just over | close on | closing in on | getting on for | not far off | not far short of |
        just short of | just shy of | shy of | not quite | a little under | slightly under | something like |
        somewhere around | in the order of | on the order of | in the neighbourhood of | in the neighborhood of |
        give or take | a rough | a good | an approximate | by estimate
about-after bound=about after
    en: or so | or thereabouts | -odd
at-least bound=at_least
    id: lebih dari | setidaknya | setidak-tidaknya | sedikitnya | sekurangnya | sekurang-kurangnya | minimal |
        paling sedikit | tidak kurang dari | tak kurang dari | melebihi | di atas | melampaui | lebih daripada
    en: more than | at least | over | no fewer than | no less than | not less than | upwards of | upward of |
        in excess of | slightly over | a little over | slightly more than | well above | above | topping | greater than | as a minimum | exceeding | exceeds | well over | a minimum of | north of | >
at-least-after bound=at_least after
    id: lebih | atau lebih | ke atas
    en: or more | plus | and counting
    any: "+"
at-most bound=at_most
    id: tidak sampai | tak sampai | belum sampai | hingga sebanyak | sampai dengan | maksimal | paling banyak | tidak lebih dari | tak lebih dari | kurang dari |
        sebanyak-banyaknya | di bawah
    en: up to | at most | no more than | not more than | fewer than | less than | a maximum of | no higher than | not above | no greater than | at the most | under | below
at-most-opening bound=at_most opening=exact
    en: as many as | as much as
at-most-after bound=at_most after
    en: or fewer | or less
