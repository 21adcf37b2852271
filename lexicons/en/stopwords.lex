# Words that begin sentences or stand between names and are no part of a name.
class: stopword
language: en

function = the | a | an | and | or | but | of | in | on | at | to | from | for | with | by | as | is | are | was | were | be | been | being | it | its | this | that | these | those | there | here | he | she | they | we | you | i | his | her | their |
    our | your | my | him | them | us | not | no | nor | so | if | then | than | when | while | where | who | whom | which | what | why | how | has | have | had | do | does | did | will | would | can | could | may | might | shall |
    should | must | also | only | just | even | still | yet | already | about | after | before | since | until | during | between | through | over | under | into | out | up | down | off | again | once | all | any | both | each | few |
    more | most | other | some | such | own | same | too | very | one | two | three | four | five | however | although | though | because | despite | meanwhile | moreover | furthermore | additionally | according | previously | earlier |
    later | now | today | yesterday | tomorrow | first | second | third | last | next | many | much | several | another | every | either | neither | whether | without | within | among | against | per | via | like | unlike | upon | around |
    across | along | amid | besides | beyond | except | instead | following | based | given | including | regarding | hackers | hacker | officials | experts | people | breach | leak | report | reports | account | accounts |
    read | see | photo | image | share | related | source | getty | update | updated | breaking | exclusive | watch | it's | that's | there's | he's | she's | we're | they're | i'm | don't | you're | i've | we've | you've | they've | i'd | we'd | you'd | he'd | she'd | they'd | it'd | i'll | we'll | you'll | he'll | she'll | they'll | it'll | that'll | who's | what's | here's | let's | isn't | aren't | wasn't | weren't | didn't | doesn't | can't | won't | couldn't | wouldn't | shouldn't | haven't | hasn't | hadn't | in addition |
    passwords | names | yes | thanks | please | dear | hello | note | notice | affected | impacted | exposed | stolen | anyone | everyone | nobody | someone | nothing | everything | something | thus | hence | therefore |
    indeed | perhaps | maybe | finally | lastly | secondly
# `noun`: words that are part of names as well: "Users Network", "Ministry of Information", "Cyber Crime Police"
thing noun = video | site | website | database | email | data | users | customers | researchers | police | information | personal | company | government | ministry | news | security | cyber | online
