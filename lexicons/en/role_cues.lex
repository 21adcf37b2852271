# Words that decide what part an organisation plays. role= says which; side= says where the cue stands seen from the
# name: before ("breach at X") or after ("X suffered a breach"). weight= is how much it says (0 … 6). `discover` marks
# those that make an unknown capitalised name an organisation; `owner` those that other words may stand before
# ("X's voter data").
class: role_cue
language: en

# --- whose data ---
# `people`: persons of the body
en-owner-people role=victim side=after weight=3 discover owner people = users | customers | user | customer | subscribers |
    members | accounts | patients | employees | guests | passengers | clients | consumers | players | user accounts |
    user data | customer data | voter data | customer entries | user records | customer records | shoppers | donors |
    students | data subjects | participants | applicants | registrants | subscriber data | patient data | member data |
    user database | customer database | voter roll | entries | logins | policyholders | residents | pupils | borrowers | cardholders | depositors | workers |
    staff | staff members | employee | members' | riders | drivers | readers | viewers | listeners | buyers | travellers | travelers | fans | tenants | taxpayers | citizens | investors | merchants | sellers | couriers | trainees | volunteers | retirees | beneficiaries | claimants | visitors | contacts | leads | loan applications | orders | bookings | medical records | health records | personnel files
en-owner-data role=victim side=after weight=2 discover owner = data | database | databases | servers | server | systems |
    system | website | site | network | networks | records | computer systems | computer network | internal systems |
    infrastructure | IT systems | personal data | websites | email accounts | account | voter roll database | voter database
en-owner-apps role=victim side=after weight=1 discover = app | platform
# what is shown of the loot is of whom it is named after
en-owner-shown role=victim side=before weight=4 = sample data from | sample data of | samples of data from | sample of data from |
    sample records from | sample of data belonging to | samples of the data of
en-breach-noun role=victim side=after weight=4 discover owner = data breach | breach | data leak | leak | hack | data leakage |
    security breach | security incident | cyberattack | cyber attack | ransomware attack | data theft | incident |
    data security incident | database leak | breaches | data leaks | data leak case | data breaches
en-suffers role=victim side=after weight=5 discover = to its leak site | on its leak site | to its dark web leak site | on its dark web leak site | as a victim | as its latest victim |
    among its victims | has been breached by | was infiltrated | was compromised by | was the target of | had been the target of | has been the target of | had its systems | were hit by | was hit by | was struck by | had been targeted | had been hit | has been targeted |
    has confirmed a data breach | has disclosed a data breach | has reported a data breach | has suffered a data breach | has admitted a data breach | admitted to a data breach |
    acknowledged a data breach | suffers data breach | hit by | hit with | falls victim | confirms breach | confirms data breach | discloses breach | discloses data breach | reports data breach | admits data breach | warns customers | warns users |
    notifies customers | suffers breach | suffers data leak | suffers cyberattack | left a database | left its | left the | failed to secure | failed to protect | was hacked into | suffered | suffered a | suffered a data breach | had a data breach |
    experienced a | experiences | experienced an | suffers | was hacked | was breached | were hacked | was compromised |
    been hacked | been breached | been compromised | got hacked | was attacked | was hit | has been hit | were breached |
    are among the companies | were among the companies | was among the companies | are among the firms | were among the firms | were among those | was among those | are among those | is among those | were among the victims | was among the victims | was the victim | became the victim | fell victim | had their | had its | was targeted | inadvertently exposed |
    learned of | learnt of | is notifying | announced a data breach | confirmed a data breach | disclosed a data breach |
    was left | publicly exposed | was subjected | self-submitted | had data | had over | had almost | sustained a data breach |
    became aware | knew of a data breach | knew about a data breach | is aware of a data breach | was aware of a data breach | experienced a data breach | reported a data breach | has suffered | had suffered | has been hacked |
    has been breached | had been hacked | had been breached | were compromised | allegedly leaked | lost | had a |
    disclosed a | exposed | leaked | revealed a breach | has leaked | was allegedly hacked | has been attacked | hacked | leaks
# who tells of one that befell it
en-reveals role=victim side=after weight=4 told = revealed that | has revealed that | reveals that | revealed it | disclosed it | said its systems | says its systems | said its servers | said its network | said its website
# what it came to know, and what reached it
en-learns role=victim side=after weight=4 discover told = learned that | learnt that | was informed that | were informed that
en-affected role=victim side=after weight=4 told = was affected by | were affected by | got affected by | has been affected by | have been affected by | had been affected by | was impacted by | were impacted by | was caught up in | were caught up in | was swept up in | were swept up in
# `breach`: behind it stands an office, or those concerned, and that they were told of a breach ("told the regulator of the breach")
en-tells-of role=victim side=after weight=4 discover breach = told | informed | alerted | has told | has alerted | had told | had informed | had notified | tells | informs | belatedly told | belatedly informed
# who tells of an attack had it
en-reports-attack role=victim side=after weight=5 discover = reported a ransomware attack | reported a cyberattack | reported a cyber attack | reported a cyber-attack | reported a malware attack | reported a phishing attack |
    reported a hacking attack | reported a security incident | reported a security breach | reported a cyber incident | reported a ransomware infection | reported a hacking incident |
    revealed a ransomware attack | revealed a cyberattack | revealed a cyber attack | revealed a cyber-attack | revealed a malware attack | revealed a phishing attack |
    revealed a hacking attack | revealed a security incident | revealed a security breach | revealed a cyber incident | revealed a ransomware infection | revealed a hacking incident |
    has reported a ransomware attack | has reported a cyberattack | has reported a cyber attack | has reported a cyber-attack | has reported a malware attack |
    has reported a phishing attack | has reported a hacking attack | has reported a security incident | has reported a security breach | has reported a cyber incident |
    has reported a ransomware infection | has reported a hacking incident | has revealed a ransomware attack | has revealed a cyberattack | has revealed a cyber attack |
    has revealed a cyber-attack | has revealed a malware attack | has revealed a phishing attack | has revealed a hacking attack | has revealed a security incident |
    has revealed a security breach | has revealed a cyber incident | has revealed a ransomware infection | has revealed a hacking incident | admitted a ransomware attack |
    admitted a cyberattack | admitted a cyber attack | admitted a cyber-attack | admitted a malware attack | admitted a phishing attack | admitted a hacking attack |
    admitted a security incident | admitted a security breach | admitted a cyber incident | admitted a ransomware infection | admitted a hacking incident |
    has admitted a ransomware attack | has admitted a cyberattack | has admitted a cyber attack | has admitted a cyber-attack | has admitted a malware attack |
    has admitted a phishing attack | has admitted a hacking attack | has admitted a security incident | has admitted a security breach | has admitted a cyber incident |
    has admitted a ransomware infection | has admitted a hacking incident | has confirmed a ransomware attack | has confirmed a cyberattack | has confirmed a cyber attack |
    has confirmed a cyber-attack | has confirmed a malware attack | has confirmed a phishing attack | has confirmed a hacking attack | has confirmed a security incident |
    has confirmed a security breach | has confirmed a cyber incident | has confirmed a ransomware infection | has confirmed a hacking incident | has disclosed a ransomware attack |
    has disclosed a cyberattack | has disclosed a cyber attack | has disclosed a cyber-attack | has disclosed a malware attack | has disclosed a phishing attack |
    has disclosed a hacking attack | has disclosed a security incident | has disclosed a security breach | has disclosed a cyber incident | has disclosed a ransomware infection |
    has disclosed a hacking incident
# the attack that is called after it: "the X attack"; `tight`: the name stands at once in front
en-attack-noun role=victim side=after weight=4 tight owner = attack | ransomware infection | ransomware incident | malware attack | malware infection | malware incident | cyber-attack | cyber incident | cybersecurity incident | extortion
# what an attack did to it
en-infected role=victim side=after weight=5 discover = was infected with | were infected with | was infected by | were infected by | has been infected with | have been infected with | had been infected with | was locked out | were locked out | was paralysed by | was paralyzed by | was crippled by | were crippled by |
    was knocked offline | were knocked offline | has been crippled by | got a ransom demand | received ransom demands | was approached by extortionists | was threatened by hackers
en-owner-machines role=victim side=after weight=2 owner = computers | laptops | laptop | workstations | phone systems | phone lines | mailboxes | backups | hard drives | online store | online shop | e-commerce site | email system | e-mail system
# who pays a ransom, or does not, was robbed
en-unpaid role=victim side=after weight=3 = would not pay | will not pay | won't pay | wouldn't pay | did not pay | didn't pay | had not paid | has not paid | refused to pay | refuses to pay | has refused to pay | had refused to pay |
    declined to pay | declines to pay | was unwilling to pay | was not willing to pay | failed to pay | did not give in | refused to give in | refused to negotiate | missed the deadline
en-ransomed role=victim side=after weight=5 discover = refused to meet its ransom | refused to meet their ransom | refused to meet hackers | refused to meet the hackers | refused to capitulate to | refused to cave in to | refused to give in to |
    decided to not pay | chose not to pay hackers | will not pay the ransom | will not pay a ransom | won't pay the ransom | won't pay a ransom | chose not to pay the ransom | decided not to pay the ransom | decided to pay the ransom | agreed to pay the ransom | agreed to pay a ransom | paid cyber criminals | paid cybercriminals | paid to cyber criminals | paid to hackers | paid its attackers | paid its extortionists |
    would not pay a ransom | would not pay the ransom | did not pay a ransom | did not pay the ransom | didn't pay the ransom | had not paid a ransom | had not paid the ransom | has not paid a ransom | has not paid the ransom |
    refused to pay a ransom | refused to pay the ransom | refused to pay ransom | has refused to pay a ransom | has refused to pay the ransom | had refused to pay a ransom | had refused to pay the ransom | refuses to pay the ransom | declined to pay a ransom |
    declined to pay the ransom | failed to pay a ransom | failed to pay the ransom | refused to meet the ransom | rejected the ransom | ignored the ransom |
    paid a ransom | paid the ransom | paid hackers | paid the hackers | paid the attackers | has paid a ransom | had paid a ransom | paid off hackers | received a ransom | received a ransom note | received a ransom demand | got a ransom note | negotiated with the hackers |
    negotiated with the attackers | was extorted | was blackmailed | was being blackmailed | is being extorted | is being blackmailed | was held to ransom
# `sum`: behind the sum stands that it was a ransom: "paid a $9,500 ransom"
en-pays role=victim side=after weight=5 discover sum = paid | pays | pay | paid out
en-had role=victim side=after weight=2 discover = had | has confirmed that | confirmed that | confirms | has confirmed
en-admits role=victim side=after weight=3 discover = has admitted | has acknowledged | has apologised | has apologized | has notified | has disclosed that | has told customers |
    told customers | told users | told its customers | informed customers | informed users | emailed customers | e-mailed customers | wrote to customers | warned customers | warned users | has warned customers |
    alerted customers | alerted users | notifies | notified customers | said that hackers | said hackers | said attackers | said an attacker | said an unauthorised | said an unauthorized | said data of | said the data of | has informed | began notifying | has begun notifying | apologises | apologizes | admits | acknowledges | discloses | discovered that | discovered a | notified | announced a | announced that it |
    confirmed a | confirmed that it | disclosed that | acknowledged | admitted | identified a | apologised | apologized |
    experienced | disclosed | learned | discovered | left
# `answers`: whoever is no victim answers for another
en-denies role=victim side=after weight=3 answers = dismissed | dismisses | has dismissed | dismissed reports | rebutted | has rebutted | brushed aside | played down | denied | denies | has denied | refuted | assured | ensured that | made sure |
    insisted | rejected | refutes | makes sure | asked for cybersecurity audit | told to shore up
en-is-called-in role=victim side=after weight=3 = was summoned by | was summoned | were summoned by | were summoned | has been summoned | have been summoned | was asked for an explanation | were asked for an explanation | was asked to explain | were asked to explain |
    to court over | to court for | to court because | responsible for the leak | responsible for the breach | responsible for the leakage | accountable for the leak | accountable for the breach | liable for the leak | liable for the breach | was fined | has been fined |
    had been sanctioned | were fined | was sued | is being sued | faces a lawsuit | agreed to pay | got over | must reckon with a fine |
    faces a fine | face a fine | faces fines | facing a fine | could face a fine | may face a fine | could be fined | may be fined | risks a fine | is to be fined | will be fined |
    faces a penalty | faces penalties | faces legal action | faces a class action | faces an investigation | faces an inquiry | is under investigation over | is being investigated over |
    has been sued | were sued | is under fire | came under fire | is facing questions
en-called-in role=victim side=before weight=3 discover = imposed on | sanctioned | fined | summoned | clarification from |
    sanctions against | lawsuit against | suit against | sued | action against | directors of | responsibility of |
    class action against | filed against | brought against | filed a class action against | files class action against | complaint against | complaints against | fine against | fine on | penalty on | penalty against | show-cause notice to | show-cause notices to
en-belongs role=victim side=before weight=4 discover told = belongs to | belonged to | belong to
# `list`: of those who met it says nothing
en-listed role=victim side=before weight=3 told list = the likes of | including | such as | namely | like | include | includes | included | have included | has included | among them
# `told=hit`: says of itself that they were hit
en-listed-hit role=victim side=before weight=4 told=hit = impacted are | affected are | hit are | compromised are | breached are | impacted were | affected were | compromised were | impacted include | affected include | compromised include | breached include |
    impacted included | affected included | victims are | victims were | victims include | victims included |
    named in connection with the breach are | named in connection with the breach were | named in connection with the leak are | named in connection with the leak were |
    named in connection with the hack are | implicated in the breach are | implicated in the breach were | implicated in the leak are | implicated in the leak were |
    linked to the breach are | linked to the leak are | responsible for the leak are | responsible for the breach are | among those affected are | among those affected were |
    among those hit are | among those hit were | among the victims are | among the victims were | hit by the breach are | hit by the breach were | hit by the leak were |
    leaked the data are | leaked information are
# --- breaches of it ---
en-caught-up role=victim side=before weight=4 discover told=hit = involved in the breach is | involved in the breach was | involved in the breach are | involved in the breach were | involved in the data breach is | involved in the data breach was | involved in the data breach are | involved in the data breach were |
    involved in the leak is | involved in the leak was | involved in the leak are | involved in the leak were | involved in the data leak is | involved in the data leak was | involved in the data leak are | involved in the data leak were |
    involved in the hack is | involved in the hack was | involved in the hack are | involved in the hack were | caught up in the breach is | caught up in the breach was | caught up in the breach are | caught up in the breach were |
    caught up in the data breach is | caught up in the data breach was | caught up in the data breach are | caught up in the data breach were | caught up in the leak is | caught up in the leak was | caught up in the leak are | caught up in the leak were |
    caught up in the data leak is | caught up in the data leak was | caught up in the data leak are | caught up in the data leak were | caught up in the hack is | caught up in the hack was | caught up in the hack are | caught up in the hack were |
    at the centre of the breach is | at the centre of the breach was | at the centre of the breach are | at the centre of the breach were | at the centre of the data breach is | at the centre of the data breach was | at the centre of the data breach are | at the centre of the data breach were |
    at the centre of the leak is | at the centre of the leak was | at the centre of the leak are | at the centre of the leak were | at the centre of the data leak is | at the centre of the data leak was | at the centre of the data leak are | at the centre of the data leak were |
    at the centre of the hack is | at the centre of the hack was | at the centre of the hack are | at the centre of the hack were | at the center of the breach is | at the center of the breach was | at the center of the breach are | at the center of the breach were |
    at the center of the data breach is | at the center of the data breach was | at the center of the data breach are | at the center of the data breach were | at the center of the leak is | at the center of the leak was | at the center of the leak are | at the center of the leak were |
    at the center of the data leak is | at the center of the data leak was | at the center of the data leak are | at the center of the data leak were | at the center of the hack is | at the center of the hack was | at the center of the hack are | at the center of the hack were
# `holder`: in words that describe a body named before it is another's ("Acme, a clinic run by X")
en-run-by role=victim side=before weight=5 discover holder = run by | operated by | owned by | managed by
en-breach-at role=victim side=before weight=5 discover = held by | hosted by | stored by | kept by | traced to | breach at | data breach at | breach of | leak at | leak from |
    attack on | attacks on | hack of | hack at | breaches at | breach involving | incident at | cyberattack on |
    ransomware attack on | attack against | hacked into | broke into | breached | hacking of | stolen from | leaked from |
    taken from | exfiltrated from | sourced from | belonging to | compromised | incident affecting |
    breach affecting | data leak at | leak of data at | cyber attack on | data breaches at | intrusion at | theft from |
    data leak of | data leaks of | data breach of | breach hit | hacking into | penetrated | infiltrated | leak of |
    hack on | breach against | breaching | who breached | which breached | leaking | hit | attack has disrupted | attack disrupted |
    attack has crippled | attack crippled | attack has paralysed | attack paralysed | attack has paralyzed | attack paralyzed |
    breach occurred at | breach happened at | breach took place at | incident occurred at | incident happened at | intrusion occurred at | attack occurred at | breach originated at | breach originated with | leak originated at | breach began at | breach started at | came from a breach at | vulnerability at | unauthorised access at | unauthorized access at | got into the systems of | got into the servers of | got into the network of | been in the network of | in the network of | access to the network of | access to the systems of | access to systems of | access to the servers of | attack knocked out | attack that crippled | attack that disrupted | attack brought down
# what somebody says he did, or is charged with; `tight`: the name at once behind it
en-hacking role=victim side=before weight=5 discover = for hacking | by hacking | of hacking | after hacking | with hacking | in hacking | behind hacking | admitted hacking | admitted to hacking | claimed hacking | confessed to hacking |
    for attacking | of attacking | after attacking | behind attacking | for infiltrating | of infiltrating | behind breaching | hacks against | hacks of | hacks on | hacks at | attacks against | intrusions at | intrusions into
en-struck role=victim side=before weight=3 told = struck | has gone after | had gone after | took aim at | set its sights on | preyed on | targeting | targets | has targeted | had targeted
# whom somebody attacks or presses for money
en-attacked role=victim side=before weight=4 = attacked | has infected | have infected | had infected | ransomware infected | malware infected | virus infected | worm infected | hackers infected | attackers infected | crippled | paralysed | paralyzed | knocked out | extorted | blackmailed | extorting | blackmailing | extort | blackmail
en-pressed role=victim side=before weight=5 discover = extract money from | extracted money from | extract payment from | extract a payment from | extracted payment from | extract a ransom from | extort money from | extorted money from | extorting money from | demanded money from | demanding money from | demanded a ransom from | demanding a ransom from | demand a ransom from | demanded ransom from | demanding ransom from |
    demand ransom from | demanded payment from | demanding payment from | ransom demand to | ransom demands to | ransom note to | extortion attempt against | extortion attempt on | extortion attempts against | extortion of |
    ransomware attack against | ransomware attacks on | ransomware attacks against | cyberattack against | cyberattacks on | cyberattacks against | cyber attack against | cyber attacks on | cyber-attack on | cyber-attack against | ransomware infection at | malware infection at | outbreak at
# what is kept there, or was taken there
en-kept-at role=victim side=before weight=3 told = files at | records at | documents at | data at | emails at | information at | systems at | servers at | computers at | networks at | the network at | phones at
# what struck it
en-hit-body role=victim side=before weight=5 discover = breach impacted | breach affected | breach has affected | breach impacting | breach struck | incident impacted | incident affected | incident impacting | attack hit | attack has hit | attack affected | attack impacted | attack targeted | attack struck | attack affecting | attack that hit | attack which hit | attack hitting | breach which hit | breach that hit | breaches have hit | leak affected | leak affecting | leak impacted | leak hit | malware hit | ransomware hit
# who reports a breach to those who look into it had it
en-reported-by role=victim side=before weight=3 discover told = reported to his office by | reported to her office by | reported to its office by | reported to our office by | reported to the office by | reported to his ministry by | reported to her ministry by | reported to the ministry by | reported to the regulator by | reported to the watchdog by | reported to the commission by | reported to the commissioner by | reported to the agency by | reported to the authorities by | reported to authorities by | reported to police by | reported to the police by | reported to regulators by | reported to the government by |
    self-reported by | breach notification from | breach notifications from | breach notification by | breach notice from | breach report from | breach reports from
en-kept-by role=victim side=before weight=3 = processed by | data collected by | information collected by | data gathered by | data kept by | data entrusted to | details entrusted to
en-from role=victim side=before weight=4 discover = terabytes from | gigabytes from | megabytes from | files from | documents from | details from |
    information from | emails from | passwords from | accounts from | credentials from | data stolen from | data taken from |
    terabytes of data from | gigabytes of data from | scraped from | data downloaded from | files downloaded from | records downloaded from | records of data from | dumped from | harvested from | siphoned from |
    shopped at | stayed at | studied at | registered with | signed up to | signed up with | enrolled at | bank with | banked with | insured by | insured with | treated at | obtained from | came from | originating from | originated from | data from |
    said to be from | claimed to be from | claiming to be from | claims to be from | claimed to come from | claiming to come from | claims to come from | purporting to be from | purported to be from | purportedly from | registrants of | take part in | taken part in | records from | identical to |
    victims including | breached the | victim | come from | same as | similar to | allegedly from | data of |
    data belonging to | database of | databases of | backup files of | backup files from | backups of | archives of | networks of | computers of | computer systems of | data owned by | copied from | extracted from | broken into the
en-data-of role=victim side=before weight=3 discover = users of | customers of | consumers of | policyholders of | depositors of | borrowers of | shoppers of | patients from | patients at | customers at | members of the public from | accounts of |
    customer data of | user data of | patients of | clients of | employees of | subscribers of | servers of | server of |
    website of | systems of | records of | subscribers to | participants of | guests of | system of | site of | passengers of |
    door of | breached database of | voters from | users from | customers from | voters of
en-other-of role=victim side=before weight=2 discover = hacked | targeted
# --- others ---
# `own`: a firm that does so with a leak does it with its own
en-investigates role=investigator side=after weight=3 own = investigating | is investigating | are investigating |
    investigated | investigates | has launched an investigation | launched an investigation | opened an investigation |
    carried out an investigation | has carried out an investigation | conducting an investigation | probing |
    looking into | is probing | looked into | will investigate
en-examines role=investigator side=after weight=3 = probe | arrested | arrests | examined | has arrested | traced | investigation |
    analyzing | checking | probes | studies | investigators | carries out a study | is studying
en-reported-to role=investigator side=before weight=3 = reported to | investigated by | investigation by |
    reported the incident to | working with | probe by | arrested by | referred to | law enforcement including |
    under investigation by | report to the | reported it to
en-responds role=responder side=after weight=2 = coordinated | coordinating | coordinates | blocked | has blocked |
    requested clarification | asked for clarification | has asked | sent a letter | summoned | has summoned | called |
    responded | has taken | mitigated | helped | assisted | is coordinating | took steps | said it would coordinate |
    cut off access | restored | following up | has also called | urgently requested
en-joint-work role=investigator side=before weight=4 = joint effort by | joint operation by | joint investigation by | joint work by | joint raid by | joint effort of | joint operation of | joint effort between | joint operation between | cooperation between |
    collaboration between | operation by | raid by | raids by | crackdown by
en-coordinated role=responder side=before weight=3 = worked with | work with | works with | has worked with | coordinate with | coordinated with | coordinating with |
    coordination with | in cooperation with | together with | collaborating with | assisted by | cooperation with |
    cooperating with | hired | coordinated directly with | had coordinated with
en-regulates role=regulator side=after weight=4 = fined | has fined | imposed a | issued a fine | regulates | sanctioned |
    issued a penalty | ordered | settled with | charged | penalised | penalized | issued sanctions | will sanction |
    issued a notice | issued notices | has issued a notice | has issued notices | sent a notice | sent notices | sent show-cause notices | sent a show-cause notice | issued show-cause notices |
    issued a show-cause notice | served notice on | served a notice on | issued an enforcement notice | issued a reprimand | reprimanded | has reprimanded | imposed fines | imposed a fine | revoked the licence | suspended the licence
en-fined-by role=regulator side=before weight=5 = fined by | sanctioned by | imposed by | filed with | penalty from |
    settlement with | regulated by | a fine from | filing with | complaint with | complied with | report it at the first opportunity to
en-oversees role=oversight side=after weight=3 = urged | urges | demanded | demands | called on | questioned | criticized |
    asked the government | hearing | legislators | lawmakers | lawmaker | member | faction
# `members`: of a house or a party they oversee, of a club they are whose data it is
en-members role=oversight side=before weight=3 members = member of | members of
en-hearing role=oversight side=before weight=3 = hearing with | meeting with | legislator |
    lawmaker from | member of the | lawmakers from | hearing at | testified before | passed by | chairman of commission
en-comments role=commenter side=before weight=4 = researchers at | researcher at | researchers from | expert from |
    expert at | experts at | analyst at | according to researchers | researchers with | founder of | chairman of | institute |
    cyber expert | security researcher | report by | report from | cybersecurity expert | researcher
# `apposed`: behind a name and a comma, or before a comma and a name, it tells that the name is a body's; `body`: of which kind
en-comments-body role=commenter side=before weight=4 discover apposed body=ngo = watchdog | think tank | research institute | monitoring service |
    NGO | NGOs | non-governmental organisation | non-governmental organization | not-for-profit | not-for-profit organisation |
    not-for-profit organization | pressure group | campaign group | campaigning group | lobby group | civil society group |
    civil society organisation | civil society organization | human rights group | civil liberties group | civil rights group |
    interest group | patients' group | consumer association | consumers' association | consumer body | industry body | trade body |
    trade association | industry association | trade group | industry group | professional body | umbrella body | advisory body |
    research group | research firm | research centre | research center |
    research organisation | research organization | research body | monitoring group | monitoring platform | monitoring site |
    monitoring organisation | monitoring organization | threat monitor | breach monitor | privacy organisation | privacy organization |
    advocacy organisation | advocacy organization | digital rights organisation | digital rights organization | human rights organisation |
    human rights organization | rights organisation | rights organization | consumer organisation | consumer organization | thinktank
en-source role=commenter side=before weight=4 = according to data from | based on data from | citing data from | data released by |
    according to a report by | according to a report from | according to a study by | study by | survey by | study from | as quoted by
en-comments-verb role=commenter side=after weight=2 = researchers | researcher | spotted | analysts | analyst |
    tweeted | warned | said in a report | noted that | research | commented | expert | experts | chairman | cyber expert |
    cybersecurity expert | blocked by | detected
# --- words that only say that it is an organisation ---
# whose office another body is ("Europol, the European Union's law enforcement agency")
en-has-office role=other side=after weight=1 owner owns = law enforcement agency | agency | watchdog | privacy watchdog | police agency | health arm | data protection authority | privacy commissioner
# who owns the body, not the data; `owns`: one that is named so alone is no victim
en-owners role=other side=before weight=1 discover owns = a unit of | a subsidiary of | a division of | an arm of | a brand of | part of the | a member of the | its parent company | whose parent company is | owned and run by | owned and operated by | fully owned by | wholly owned by | wholly-owned by | fully-owned by | majority owned by | majority-owned by | partly owned by |
    part-owned by | jointly owned by | a company owned by | a firm owned by | an airline owned by | a bank owned by | is owned by | are owned by | was acquired by | acquired by | bought by
en-many-companies role=other side=before weight=0 = unit | arm | sister company | sister firm | companies | firms | chains | hotel chains | retail chains | restaurant chains | retailers | banks | airlines | hospitals | universities | insurers | brands | apps | marketplaces | platforms | websites | sites | providers | carriers | operators | startups | giants | exchanges | lenders | merchants
en-companies role=other side=before weight=0 discover = multinational | publisher of | company | firm | giant | retailer | provider | service |
    marketplace | e-commerce | startup | start-up | airline | carrier | operator | forum | game | site | website |
    network | publisher | community | manufacturer | maker | chain | exchange | broker |
    organisation | organization | vendor | online store | insurer | business | lender | gaming site | dating site |
    dating website | hosting provider | web host | newspaper | magazine | studio | brand | store |
    company called | charity | federation | ISP | wiki | blog | portal | processor |
    contractor | distributor | consultancy | regulator | lab | telco | hotel | school | brokerage | fintech | developer of | unit of | subsidiary of | the hotel booking | hospital | university | bank | supplier | subsidiary |
    parent company | group | conglomerate | app | platform | club | mall | clinic | cooperative
en-more-companies role=other side=before weight=0 discover = agency | rating agency | credit-scoring agency | credit agency | travel platform | sharia lender | law firm | union | trade union | nonprofit | non-profit | wholesaler | airport |
    bookmaker | casino | broadcaster | search engine | browser | social network | messaging app | wallet | e-wallet | crypto exchange | cryptocurrency exchange |
    carmaker | automaker | drugmaker | chipmaker | brewer | restaurant chain | supermarket | supermarket chain | grocer | pharmacy chain | pharmacy | laboratory | recruiter | reseller |
    landlord | shipping line | courier | freight forwarder | railway | ride-hailing company | ride-hailing app | telecoms operator | phone company | mobile operator | internet provider | credit bureau |
    credit union | pension fund | fund manager | asset manager | think-tank | museum | library | theatre | energy company | water company | oil company | mining company | engineering company |
    staffing company | payroll provider | payments company | payment processor | software maker | software company | cloud provider | hosting company | video game maker | games studio | toy maker | fashion retailer |
    clothing retailer | jeweller | travel agency | ticket seller | ticketing company | hotel chain | clinic chain | hospital group | health system | health insurer | life insurer | care provider | dental chain |
    parent | owner | affiliate | partner | rival | competitor | holding company | trading platform | learning platform | job portal | dating app | fitness app |
    delivery app | delivery company | logistics company | logistics firm | shoe maker | food company | foodmaker | property company | builder | law practice | audit firm | accounting firm | consulting firm | marketing firm | data broker | debt collector
# firms whose business is security
en-security-firms role=commenter side=before weight=4 discover = cybersecurity firm | security firm | security company | cyber security company | cybersecurity company | security vendor |
    intelligence firm | cyber security firm | threat intelligence firm | threat intelligence company | forensic firm | forensics firm | incident response firm | cyber intelligence firm | antivirus maker |
    antivirus company | cybersecurity group | dark web monitoring firm | breach notification service | leak monitoring service | rights group | advocacy group | digital rights group | consumer group | privacy group | watchdog group |
    intelligence platform | security intelligence platform | threat intelligence platform | cyber intelligence platform | cyber threat intelligence platform | cybersecurity platform | security platform |
    threat intelligence service | threat intelligence provider | threat intelligence group | threat monitoring platform | threat monitoring service | dark web intelligence platform | dark web intelligence firm | dark web monitoring platform |
    dark web monitoring service | dark web tracker | dark web monitor | ransomware tracker | ransomware monitoring service | ransomware monitoring platform | leak monitor | leak tracker | breach tracker | breach monitoring service | breach monitoring platform |
    breach alert service | breach notification site | breach notification website | cyber monitoring platform
# `loose`: of persons and things too
en-so-called role=other side=before weight=0 discover loose = known as | called | project | developer | software | tool |
    utility
# the body behind which they stand was spared
en-spared role=other side=after unharmed = was not affected | were not affected | is not affected | was unaffected | were unaffected | remain secure | remains secure | was not breached | was not hacked | was not compromised | were not compromised | was not involved
# whose turn it was, what happened to others before
en-turn role=victim side=before weight=3 discover = turn of | the turn of | similar incident at | similar attack on | similar breach at | similar to the one at | than the one at | to the one at | since the one at | like the one at | as the one at | unlike the one at | than that at | happened to | happened at | befell | has befallen | had befallen | fate of | plight of | similar fate befell | follows breaches at | follows attacks on | followed breaches at | followed attacks on | after breaches at | after attacks on | after hacks at | breaches hit | attacks hit | management of | the management of | board of |
    last year it was | this year it was | last month it was | last week it was | before that it was | earlier it was | then it was | this time it was | this time it is | now it is
# a hole through which data can be had, or what a gang did to others
en-hole role=victim side=before weight=3 = hole in | security hole in | hole was discovered in | hole was found in | flaw was found in | flaw was discovered in | vulnerability was found in | vulnerability was discovered in |
    loophole in | security flaw in | data was lost at | records were lost at | lost at | went after | gone after | goes after | going after | has struck | had struck | has also hit | has also targeted | had also targeted | has previously hit | previously hit |
    previously attacked | earlier attacked | has also attacked
# --- what takes back the cue behind it: "did not come from X" ---
en-negation side=negation = not | never | didn't | wasn't | weren't | isn't
