"""Kinds of words, in small letters, that stand around names and tell what is named."""

import re

from followup.engines.offline.names import ROLE_NOUNS

COMPANY = frozenset(
    """company employer organisation organization org firm firma unternehmen arbeitgeber betrieb empresa entreprise société employeur azienda ditta bedrijf werkgever företag firmanavn arbetsgivare arbejdsgiver
    virksomhed työnantaja yritys pracodawca cég munkáltató şirket işveren company/org employer/company institution zaměstnavatel poslodavac angajator работодатель""".split()
)
"""Words of labels behind which the company's name stands."""
PLACES = frozenset(
    "where place school hospital practice studio restaurant agency charity shop client business trust site lieu ort lugar plaats".split()
)
"""Labels behind which it often does."""
SUBJECTS = frozenset("subject betreff onderwerp emne ämne objet asunto assunto oggetto temat re".split())
"""Labels of what a mail is about."""
LABELS = COMPANY | {"interviewing", "interview", "interview with", "interview at", "interview for"}
"""Labels, in small letters, behind which the company's name stands."""
TALK = frozenset(
    """interview interviews interviewed interviewing intv intvw interv intervw intervie iv int call called calls chat chats zoom teams meeting meet met talk talked talking spoke screen screening visit visited trial round conversation coffee lunch panel session appointment
    audition debrief assessment phoned video phone skype entretien entrevista gespräch vorstellungsgespräch bewerbungsgespräch gesprek sollicitatie sollicitatiegesprek colloquio rozmowa rozmowie wywiad pohovor samtale intervju möte møte haastattelu mülakat görüşme interjú interviu
    questions question notes prep recap fragen vragen frågor spørgsmål spørsmål perguntas preguntas domande notizen today yesterday morning afternoon evening tonight this""".split()
)
"""Words for an interview, and how it is held."""
WORK = frozenset(
    "role roles position job jobs post vacancy opening apply applied applying application work working join joining start starting career gig placement internship traineeship apprenticeship shift candidate title titled posting advert advertised stelle poste puesto vaga tjänst stilling functie".split()
)
"""Words for a job and for applying."""
STAFF = (
    frozenset(
        "people folks lot crowd team woman man lady guy bloke chap someone somebody colleague colleagues boss head staff person gentleman owner founder director manager recruiter lead hr mgr".split()
    )
    | ROLE_NOUNS
)
"""Words for somebody who works there."""
WENT = frozenset(
    "went go got came come drove cycled walked took travelled traveled popped out back over down up arrived been visited visit was sat headed home flew trip invited tour received".split()
)
"""Words for going to a place and being there."""
PLACE = frozenset(
    "company firm employer place org organisation organization outfit shop school business start-up startup charity hospital hotel restaurant clinic agency workplace practice studio it its that this one today they they're it's name place's institution bakery crowd joinery cinema salon garage farm team station".split()
)
"""Words for the place that is named: "the firm is …", "it is called …"."""
CROWD = frozenset("people folks folk lot crowd guys bunch gang".split())
"""Words that follow a name for those who work there: "the Kestrel people"."""
ONESELF = frozenset("i i'd i've i'm me myself mine".split())
PAST = frozenset(
    "my worked studied years year last old former previous previously formerly ex when used did degree since until ago while learnt learned trained reminded uncle friend cousin brother sister thesis internship".split()
)
"""Words for the candidate's own past, and for those that they know."""
OTHERS = frozenset(
    "competitor competitors customer customers client clients supplier suppliers rival rivals like such unlike than use uses using used podcast bought sold owned owns buy buys sell sells acquired merged part parent via through buyer brand brands versus vs another other others also replaced replace next opposite system software tool machine".split()
)
"""Words for customers, competitors, tools and other parties."""
CORRECTED = frozenset("really actually now no wait sorry renamed correct".split())
"""Words that put something right."""
NOT = frozenset("not isn't wasn't never no".split())
VERBS = frozenset(
    "is are was were makes make sells sell builds build does do runs run has have had wants want needs need plans started began grew employs serves works hires will would".split()
)
EMPLOYER = frozenset("employer company firm business organisation organization".split())
SAYS = frozenset(
    "said says asked asks told tells showed wants seemed seems laughed explained mentioned thinks took gave came went likes liked nodded smiled wrote kept looked talks will asked was is runs does speaks".split()
)
"""What a person does, in one word."""
TELLING = frozenset("they the a an which who it it's that they're we in his her".split())
"""Words with which it is told what something is: "Kestrel, they make hinges"."""
THINGS = frozenset(
    "interview notes role position job call screen screening round recruiter hr office offices panel debrief chat trial hq site building stuff channel".split()
)
"""What a company has or holds, straight behind its name."""
ADDRESS = frozenset(
    "road rd street st avenue ave lane square boulevard airport tower building terminal floor unit suite room platz gasse straße strasse gade vej gatan straat laan station".split()
)
"""Words with which addresses end."""
NEVER = frozenset(
    """interviews interviewed interviewing intv intvw interv intervw int iv entretien entrevista gespräch vorstellungsgespräch gesprek colloquio rozmowa intervju morning afternoon evening arvo i we they he she it the a an this that my our and but or so if when then also not no yes ok monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december interview interviewer notes
    note next steps role position company team people questions zoom teams google meet microsoft slack skype linkedin phone video call hr today yesterday tomorrow mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec first second third final round
    panel location format date time where who what why how good bad pros cons todo me hi hello dear thanks thank regards q a am pm english excel python java sql aws phd msc bsc mba ceo cto cfo coo should could would might transcript log record sheet form stage subject re from to sent kind best follow-up update whatsapp french german spanish italian dutch""".split()
)
"""Words that no name begins or ends with."""
FILLERS = frozenset("yeah yes lol ok tbh tho though haha x xx too already anyway actually please btw".split())
"""Words of chats that may follow anything."""
INTERJECTION = re.compile(
    r"(?:ha|he|hi|ho){2,}h?|hm+|m+h?m+|u+g+h+|e+k+|a+h+|o+h+|a+w+|w+o+w+|ph?e+w+|y+a+y+|yep+|yup+|nope|nah|ye+a+h*|oka+y*|okey|ok|lo+l|ooh+|oops|whoa|yikes|anyways?|sigh|al+right|congratulations|congrats",
    re.IGNORECASE,
)
"""A word that somebody exclaims, and that begins no name."""
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve half quarter noon midnight dozen late early past".split()
)
"""Words for hours and numbers."""
OPENING = frozenset(
    "at with from in for to on by after before since until during behind near then when while as so but and or if because".split()
)
"""Words with which a sentence may open before a name."""
TECHNICAL = frozenset(
    "excel sap sql python java javascript react aws azure kubernetes docker linux salesforce jira figma autocad crm erp gdpr iso brc haccp nhs hr it pm qa ux".split()
)
"""Tools, norms and abbreviations of trades."""
LEFT_OVER = frozenset(
    "ignore wrong old older template below above under new keep kept left leftover forgot not previous last earlier copied copy duplicate duplicated reuse reused heading headline title header page file someone somebody else no over doc document actually really this one".split()
)
"""Words that say that the lines above are of another interview."""
STRAIGHT = {
    "behind “at”": frozenset("at @".split()),
    "behind “with”": frozenset("with w w/ wif wiv wth bei chez hos con com mit avec".split()),
    "behind “for”": frozenset("for für para voor per till til re an pour".split()),
    "behind “from”": frozenset("from by".split()),
    "behind “of”": frozenset("of de".split()),
    "behind “as”": frozenset("as als como comme som".split()),
    "behind “to”": frozenset({"to"}),
    "behind “in”": frozenset("in into near".split()),
    "in a list, behind “and”": frozenset("and & or plus then".split()),
    "told by “called”": frozenset("called named".split()),
    "told by “it is”": frozenset("is was it's its they're that's are".split()),
    "with “my”, “his” or “a” before it": frozenset("my his her their our a an your every each no any some".split()),
    "told of, or spoken to": frozenset(
        "said says asked told saw showed met thanks dear hi hello hey ask asks tell mr mrs".split()
    ),
}
"""What the word straight before a name says; "behind …" are prepositions."""
DETERMINERS = frozenset("the la le el il der die das dem den de het los las les".split())
JOINING = frozenset("of for and & de du des y e und et van am".split())
NAMING = frozenset("called named is was its it's they're are".split())
WANTED = frozenset(
    "want wants wanted need needs looking look search searching hire hiring hires seek seeking recruit recruiting missing another".split()
)
"""Words for looking for somebody."""
KIN = frozenset(
    """friend friends wife husband girlfriend boyfriend fiancé fiancée partner brother sister mum mom dad mother father cousin uncle aunt auntie son daughter flatmate roommate housemate neighbour neighbor tutor mentor therapist referee classmate
    sis bro mama papa nan gran grandad grandma kids baby tell wished pray""".split()
)
"""Those whom the candidate knows."""
ELSEWHERE = frozenset(
    "podcast book author novel film song article quote paper patient pupil student resident tenant customer guest landlord knew predecessor replaced replace replaces old ex former previous late".split()
)
"""Words for people whom the candidate knew elsewhere, read or heard of."""
ABSENT = frozenset(
    "wasn't not absent leave holiday maternity paternity sick left retired away off couldn't didn't missing".split()
)
"""Words that say that somebody was not there."""
HAVING = frozenset("there's hired lost employ employs have has got another".split())
"""Words for having people: "they have a Tom who …"."""
WHO = frozenset(
    "interviewer interviewers with panel people met who attendees recruiter contact manager hm from participants present chair by spoke saw interviewed team call names host".split()
)
"""Words of labels behind which names of people stand."""
SENT = frozenset("to cc an para aan til dear hi hello hey hej hallo hola ciao good thank thanks welcome".split())
"""Words before the name of whom a mail is sent to."""
HEARING = frozenset("i'm am this my name here it's called speaking".split())
"""Words with which somebody says who they are."""
MET = frozenset("met meet meeting spoke spoken talked chatted interviewed saw seen zoomed phoned sat".split())
"""Words for having met somebody."""
