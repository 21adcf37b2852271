# Words that decide what part an organisation plays. role= says which; side= says where the cue stands seen from the
# name: before ("data pengguna X", "breach at X") or after ("X mengalami kebocoran", "X suffered a breach"). weight= is how much
# it says (0 … 6). `discover` marks those that make an unknown capitalised name an organisation.
class: role_cue
language: en

en-owner-people role=victim side=after weight=3 discover = users | customers | user | customer | subscribers |
    members | accounts | account | patients | employees | guests | passengers | clients | consumers | players |
    user accounts | user data | customer data | users' data | customers' data | customer entries | user records |
    customer records | logins | shoppers | donors | students | data subjects | participants
en-owner-data role=victim side=after weight=2 discover = data | database | databases | servers | server | systems |
    website | site | network | app | platform | records | computer systems
en-owner-data-more role=victim side=after weight=2 = system | networks | personal data | websites | servers and |
    email accounts | social media accounts | user database
en-breach-noun role=victim side=after weight=4 discover = data breach | breach | data leak | leak | hack |
    data leakage | security breach | security incident | cyberattack | cyber attack | ransomware attack | data theft |
    incident | data security incident | database leak | leaked data | attack | breaches
en-suffers role=victim side=after weight=5 discover = suffered | suffered a | suffered a data breach |
    had a data breach | experienced a | experiences | experienced an | suffers | was hacked | was breached |
    were hacked | was compromised | been hacked | been breached | been compromised | hacked | got hacked |
    was attacked | was hit | has been hit | were breached | was the victim | became the victim | fell victim |
    had their | had its | was targeted | exposed | disclosed a | inadvertently exposed | left | leaked |
    discovered that | discovered a | learned of | learnt of | notified | is notifying | announced a |
    announced that it | confirmed a | confirmed that it | revealed a | disclosed that | acknowledged | admitted |
    was left | publicly exposed | identified a | became aware | was subjected | lost | self-submitted | had data |
    had over | had the personal | had a | appeared | advised | had almost | had more than | had approximately
en-denies role=victim side=after weight=3 = denied | denies | has denied | refuted | assured | ensured that |
    made sure | insisted | apologised | apologized
en-breach-at role=victim side=before weight=5 discover = breach at | data breach at | breach of | leak at |
    leak from | attack on | attacks on | hack of | hack at | breaches at | breach involving | incident at |
    cyberattack on | ransomware attack on | attack against | hacked into | broke into | breached | hacking of |
    stolen from | obtained from | leaked from | taken from | exfiltrated from | sourced from | belonging to |
    owned by | came from | originating from | originated from | data from | compromised | incident affecting |
    breach affecting | data leak at | leak of data at | cyber attack on | data breaches at | intrusion at |
    theft from | taken part in | take part in | data leak of | data leaks of | data breach of | breach hit | victim |
    victims including | said to be from | claimed to be from | hacking into | attacked | penetrated | infiltrated |
    hit | infected
en-data-of role=victim side=before weight=3 discover = users of | customers of | data of | database of | accounts of |
    patients of | clients of | employees of | servers of | website of | systems of | records from | identical to |
    registrants of | guests of
en-data-of-more role=victim side=before weight=3 = members of the public from | customer data of | user data of |
    subscribers of | server of | records of | data owned by | site of | subscribers to | participants of
en-investigates role=investigator side=after weight=3 = investigating | is investigating | are investigating |
    investigated | investigates | has launched an investigation | launched an investigation |
    opened an investigation | carried out an investigation | conducting an investigation | probing | probe |
    looking into | arrested | arrests | is probing | examined | has arrested | traced | looked into | investigation |
    will investigate | analyzing | checking
en-reported-to role=investigator side=before weight=3 = reported to | investigated by | investigation by |
    reported the incident to | notified | alerted | contacted | working with | probe by | arrested by | referred to |
    law enforcement including | under investigation by
en-responds role=responder side=after weight=2 = coordinated | coordinating | coordinates | blocked | has blocked |
    requested clarification | asked for clarification | has asked | sent a letter | summoned | has summoned | called |
    responded | has taken | mitigated | helped | assisted | is coordinating | took steps | said it would coordinate |
    cut off access | restored | following up
en-coordinated role=responder side=before weight=2 = coordinate with | coordinated with | coordinating with |
    coordination with | in cooperation with | together with | collaborating with | assisted by | cooperation with |
    cooperating with | hired
en-regulates role=regulator side=after weight=4 = fined | has fined | imposed a | issued a fine | regulates |
    sanctioned | issued a penalty | ordered | settled with | charged | penalised | penalized | issued sanctions |
    will sanction
en-fined-by role=regulator side=before weight=5 = fined by | sanctioned by | imposed by | filed with | penalty from |
    settlement with | regulated by | a fine from | reported to the | filing with | complaint with
en-oversees role=oversight side=after weight=3 = urged | urges | demanded | demands | called on | questioned |
    criticized | asked the government | hearing | legislators | lawmakers | lawmaker | member | faction
en-hearing role=oversight side=before weight=3 discover = members of
en-hearing-more role=oversight side=before weight=3 = hearing with | meeting with | member of | legislator |
    lawmaker from | member of the | lawmakers from | hearing at | testified before | passed by
en-comments role=commenter side=before weight=3 = researchers at | researcher at | researchers from | expert from |
    expert at | experts at | analyst at | cybersecurity firm | security firm | security company |
    cyber security company | cybersecurity company | according to researchers | researchers with | founder of |
    chairman of | institute | think tank | director of | security vendor | cyber expert | security researcher |
    intelligence firm | report by | report from | cyber security firm | vendor | cybersecurity expert |
    research institute
en-comments-verb role=commenter side=after weight=1 discover = discovered
en-comments-verb-more role=commenter side=after weight=1 = researchers | researcher | spotted | found | analysts |
    analyst | reported that | tweeted | warned | said in a report | noted that | research | commented | expert |
    experts | chairman
en-companies role=other side=before weight=0 discover = company | firm | giant | retailer | provider | service |
    marketplace | e-commerce | startup | start-up | airline | carrier | bank | hospital | operator | forum | app |
    game | site | website | network | publisher | developer | platform | community | manufacturer | maker | chain |
    exchange | broker | organisation | organization | online store | insurer | business | lender | agency |
    gaming site | dating site | dating website | hosting provider | web host | newspaper | software | tool | utility |
    magazine | studio | brand | store | known as | called | named | product | project | company called | university |
    school | charity | federation | club | ISP | wiki | blog | portal | processor | contractor | distributor |
    consultancy
en-owner-rest role=victim side=before weight=1 discover = breach against | hack on | hacked | targeted | leak of |
    breaching | passengers of | managed by | the hotel booking | from | by the
en-owned-rest role=victim side=after weight=2 discover = computer network | internal systems | voter data |
    infrastructure | it systems | registrants | applicants
en-suffer-rest role=victim side=after weight=4 discover = has been hacked | has been breached | had been hacked |
    experienced | disclosed | announced a data breach | confirmed a data breach | reported a data breach |
    has suffered | had suffered | learned | sustained a data breach | were compromised | allegedly leaked
