# Verbs of speech; see lexicons/id/speech.lex.
class: speech_verb
language: en

say stance=says = say | saying | quoted as saying | was quoted as saying | telling | put it | puts it | apologised for | apologized for | apologises for | apologizes for | continued | continues | stated | states | noted | notes | remarked | commented | replied | responded | answered | revealed | reveals |
    disclosed | mentioned | observed | opined | quipped | recalled | concluded | believes | believed | argued | argues | announced | announces | acknowledged | admitted | admits | appealed | judged | underlined |
    went on | conveyed | says that | testified | declared | cautioned | lamented | regretted | emphasised | pointed out | described | assessed | considered | expressed | conceded | complained | insisted | as quoted | jeered | vowed | pledged | promised | maintained | recounted | echoed | exclaimed | summed up | chimed in | joked | lambasted | slammed | opines | contends | contended | highlighted | highlights | estimates | estimated | pleaded | begged | implored | pressed | countered | retorted | shot back | hit back | fumed | mused | marveled | whispered | shouted | cried | agreed | allowed | sniffed | scoffed | signed off | repeated | theorized | speculated | declares | declined to say | informed | informs | summarized | summarised | spoke | spoke of | speaks of | spoken of | talked of | likened | blamed | characterized | characterised | bemoaned | decried | praised | touted | hailed | deemed | denounced | condemned | downplayed | referred to | refers to | predicts | predicted
# `outlet`: behind it stands an outlet ("…, reported Acme Daily") unless the name is known to be a person's
say-reports stance=says outlet = reported
# said with a noun: "“…”, was his message"; "wants, in its own words, to “…”"
say-noun stance=says = was his message | was her message | was its message | was their message | was the message of | was his answer | was her answer | was its answer | was his reply | was her reply | was his verdict | was her verdict |
    was his comment | was her comment | was its comment | was his advice | was her advice | was its advice | was his warning | was her warning | was its warning | was his response | was her response | was its response |
    were his words | were her words | were its words | was the reply of | was the answer of | was the verdict of | was the advice of | was the comment of |
    in his own words | in her own words | in its own words | in their own words | in his words | in her words | in its words | in their words
# `clause`: the clause of what was said follows it also without "that"
say-clause stance=says clause = said | says | added | adds
# `written`: what stands in a message
write stance=says written = wrote | writes | tweeted | tweets | posted
# `naming`: a name behind it is not who speaks ("a town called X"; "he told X")
say-told stance=says naming = told | tells
say-naming stance=says naming = called | termed | branded | labelled | labeled
say-written stance=says written = read | reads | email read | e-mail read | message read | post read | note read | listing read
explain stance=explains = explained | explains | elaborated | detailed | clarified | outlined
stress stance=says = stressed | emphasized | emphasizes | asserted | affirmed | reiterated | underscored | reaffirmed
claim stance=claims = alleged | alleges | suspected | accused | boasted
claim-clause stance=claims clause = claimed | claims
deny stance=denies = denied | denies | dismissed | refuted | rejected | disputed | brushed off
confirm stance=confirms = confirmed | confirms | verified | ensured | assured
ask stance=asks = asked | asks | urged | urges | called on | called for | advised | advises | suggested | suggests | warned | warns | reminded | recommended | demanded | requested | hoped | hopes | encouraged | criticized | questioned
