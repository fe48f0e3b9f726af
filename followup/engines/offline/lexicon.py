"""Words by what they do in a sentence: verbs in their forms, and the small words around them."""

import re

_REGULAR = """
accept achieve add admit advise agree aim allow announce answer apologise appear apply appoint approve arrange arrive ask assemble assess assign assist attend audit automate avoid award
bake balance batch believe belong bill blend block boil book borrow bottle brew brief broadcast bring calibrate call cancel cap care carry chair change charge chase check chop claim clean climb close coach code collect
combine commission commit compare compete complain complete concern confirm connect consider consolidate construct consult contact contain continue convert convince cook cool cope copy correct cost count cover crash create cross cure curate
cycle damage dance deal debug decide declare decline decorate deliver demand demonstrate deploy depend describe design detect determine develop digitise digitize discover discuss dispatch display document double draft drain dress drop dry earn
dictate image edit educate employ empty enable end engage enjoy enrol ensure enter escalate establish estimate evaluate examine exceed exchange expand expect expire explain explore export extend face fail farm fasten file fill filter finalise finance finish fire fish fit fix flag flood focus
fold follow force form freeze fund gain gather gear glaze grade graduate graft greet grow guard guide halve hand handle happen harvest hate haul head heat help hire hope host house identify implement import improve include increase inform
inspect install insure integrate intend interview introduce invest invite involve issue iterate join judge jump jam kick knit knead label leak lack land laugh launch lease lend license lift like limit line link list listen live load lock log look love lower
maintain make manage manufacture map mark market master match matter measure mend mention mentor merge migrate mill mind miss mix model modernise modernize monitor mould mount move mow name need negotiate note notice number obtain occur offer onboard open
operate order organise organize outgrow outsource overhaul own pack paint park pass patch pause peak perform phase pick pilot place plan plant plate play plough point polish post postpone pour prefer prepare present preserve press prevent price print process procure produce
promise promote propose protect prototype prove provide prune publish pull pump purchase push qualify question queue quote race raise rank rate reach react realise realize rebrand recall receive recommend record recover recruit recycle redesign redo reduce refer refit reflect refurbish
refuse register regulate rehearse reject release relocate rely remain remember remove renew renovate rent reopen reorganise repair repeat replace reply report represent request require rescue research reserve resolve respond rest restock restore restructure result retain retire retrain return reuse
reverse review rinse roast roll rotate route rush sack sail sample save scale scan schedule school scope score screen search seat secure seem select separate serve settle shape share shift ship shop shout shut sign simplify skip slow smile solve sort source specialise specify staff
stage standardise standardize start state stay steam steer sterilise step stock stop store streamline stretch struggle study submit suffer suggest suit supervise supply support suppose survey survive suspend swap switch tackle tag talk target taste tend test thank tidy tie top total touch tour track trade train
transcribe transfer transform translate transport travel treat trial triple trust try tune turn type update upgrade use vaccinate value vary verify view visit volunteer vote wait walk want warn wash waste watch water weigh weld welcome widen wish wonder work worry wrap yield zone
abandon absorb adapt adjust adopt alter analyse analyze apologize argue assume attract beg bother celebrate clarify classify collide compile confuse contribute convey correspond decrease defend define delegate delete deserve disagree disappear discourage distribute divide donate eliminate embed emerge encourage endure enforce enhance
enlarge entertain erase exclude expose fulfil generate hesitate ignore illustrate imagine impress inherit initiate insist interrupt invent investigate isolate justify memorise motivate multiply nominate obey observe omit oppose outnumber overload owe persuade pollinate possess pray predict pretend prioritise prioritize proceed prosper punish
reassure recite recognise recognize reconcile reinforce relate relax relieve remind reproduce resemble resent resist retrieve reveal sharpen shorten soak soften stabilise starve stir subscribe substitute subtract succeed summarise summarize surround tempt threaten tighten tolerate unload unpack unplug unite uncover vanish ventilate weaken whisper
"""
IRREGULAR = {
    base: (past, participle)
    for base, past, participle in (
        forms.split("/")
        for forms in """be/was/been have/had/had do/did/done say/said/said go/went/gone get/got/got make/made/made know/knew/known think/thought/thought take/took/taken see/saw/seen come/came/come find/found/found give/gave/given
        tell/told/told feel/felt/felt become/became/become leave/left/left put/put/put mean/meant/meant keep/kept/kept let/let/let begin/began/begun show/showed/shown hear/heard/heard run/ran/run bring/brought/brought write/wrote/written
        rewrite/rewrote/rewritten sit/sat/sat stand/stood/stood lose/lost/lost pay/paid/paid meet/met/met set/set/set lead/led/led understand/understood/understood speak/spoke/spoken read/read/read spend/spent/spent grow/grew/grown win/won/won
        teach/taught/taught buy/bought/bought send/sent/sent build/built/built rebuild/rebuilt/rebuilt fall/fell/fallen cut/cut/cut sell/sold/sold break/broke/broken hit/hit/hit eat/ate/eaten catch/caught/caught draw/drew/drawn choose/chose/chosen
        split/split/split drive/drove/driven fly/flew/flown deal/dealt/dealt learn/learned/learned hold/held/held feed/fed/fed rise/rose/risen sink/sank/sunk shrink/shrank/shrunk steal/stole/stolen throw/threw/thrown wear/wore/worn
        hang/hung/hung dig/dug/dug bind/bound/bound blow/blew/blown bend/bent/bent freeze/froze/frozen hide/hid/hidden lend/lent/lent light/lit/lit ride/rode/ridden ring/rang/rung sew/sewed/sewn shake/shook/shaken shoot/shot/shot shut/shut/shut
        sing/sang/sung sleep/slept/slept spread/spread/spread stick/stuck/stuck sweep/swept/swept swim/swam/swum wake/woke/woken undergo/underwent/undergone overcome/overcame/overcome oversee/oversaw/overseen redo/redid/redone cost/cost/cost quit/quit/quit
        bid/bid/bid forget/forgot/forgotten fight/fought/fought seek/sought/sought outgrow/outgrew/outgrown withdraw/withdrew/withdrawn lay/laid/laid hurt/hurt/hurt""".split()
    )
}
BASES = frozenset(_REGULAR.split()) | frozenset(IRREGULAR)


def third(base: str) -> str:
    """Return the form for he, she and it."""
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    if base in special:
        return special[base]
    if re.search(r"(?:s|x|z|ch|sh)$", base):
        return base + "es"
    return base[:-1] + "ies" if re.search(r"[^aeiou]y$", base) else base + "s"


_DOUBLED = frozenset(
    "ship plan cap stop drop chop tag pat trim plug clip strip swap scan log flag map prep step wrap skip fit spot tap top mop grip pin rip slip snap refer prefer occur commit submit admit transfer permit regret debug enrol cancel travel label model total quit refit trial fuel tunnel channel cancel signal".split()
)


def past(base: str) -> str:
    """Return the simple past."""
    if base in IRREGULAR:
        return IRREGULAR[base][0]
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    double = base in _DOUBLED or (len(base) < 5 and re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", base))
    return base + base[-1] + "ed" if double else base + "ed"


def gerund(base: str) -> str:
    """Return the form in -ing."""
    if base in ("be", "see", "oversee", "free"):
        return base + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e"):
        return base[:-1] + "ing"
    double = base in _DOUBLED or base in (
        "run",
        "cut",
        "set",
        "put",
        "let",
        "get",
        "sit",
        "win",
        "dig",
        "hit",
        "split",
        "begin",
        "forget",
        "swim",
        "shut",
    )
    return (
        base + base[-1] + "ing"
        if double or (len(base) < 5 and re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", base))
        else base + "ing"
    )


THIRD = {third(base): base for base in BASES}
PAST = {past(base): base for base in BASES} | {"were": "be"}
PARTICIPLES = {past(base) for base in BASES - set(IRREGULAR)} | {participle for _, participle in IRREGULAR.values()}
GERUNDS = {gerund(base): base for base in BASES}
AUXILIARIES = frozenset(
    "is are was were am has have had do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't".split()
)
ONLY_PAST = frozenset(past for past, participle in IRREGULAR.values() if past != participle) | {"were"}
"""Forms of the past that are no participles: took, went, wrote."""
INTRANSITIVE = frozenset(
    "started opened reopened moved dropped stopped closed arrived worked changed retired left peaked doubled halved tripled failed improved ended finished happened expanded crashed struggled died lived joined returned increased declined fell grew rose shrank".split()
)
NOUN_LIKE = frozenset(
    """work plan design test report review visit order need cost shift record check run start stop use change move help call show talk walk drop fall rise share cut rent hire coach book print mark grade score focus limit process trial
    pilot scan pack load ship store stock supply account force question answer issue market target claim form note list file fund care cover hand head house place point press rate tour turn watch wait wish view vote label link lock log map
    model mount name offer paint park patch pause plate play post price pump push queue quote race rank release repair reply request research rest result return roll route sample scale school scope screen search seat shape shop sign
    sort source staff stage state step stretch study support survey switch tag taste top total touch track trade train transfer transport travel treat trust type update upgrade value volunteer wash waste water wrap yield zone balance batch bill blend block
    brief broadcast chair charge chase climb code contact copy count cross cure cycle damage dance deal demand display document draft dress drain dry end estimate exchange export face farm filter finance fire fish fit fix flag flood fold gain gear graft
    guard guide harvest haul heat host import increase interview judge jump kick lack land laugh launch lease level lift light line mind miss mix mould number open orders program progress project promise purchase read reach rescue reserve ring set sleep spread stand stick sweep swim""".split()
)
"""Verbs whose forms are nouns as often as not."""
MODIFIERS = frozenset(
    "still also now just never always already often only currently even all both really mostly usually sometimes almost nearly rarely hardly soon finally recently badly probably actually mainly typically normally largely particularly then thus therefore clearly".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along among around as at before behind below beside between beyond by despite down during for from in inside into like near of off on onto out outside over past per since through to toward towards under until up upon via with within without than".split()
)
DETERMINERS = frozenset(
    "the a an this that these those my your our his her its their some any no every each both all many more most several few half another either neither enough one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred what which whose".split()
)
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split()
)
LINKS = frozenset(
    "and but or so which who whose whom where that because when if as while since including such especially mostly partly mainly not to in on at by from with without for of until after before under over about then than too though although like each both even plus except unless whether why how what once rather".split()
)
"""Words that may open what follows a comma."""
PEOPLE = frozenset(
    "people children staff men women kids teens everyone everybody pupils nurses families guests parents colleagues youth mums dads girls boys wives folks lads apprentices midwives".split()
)
_THINGS = frozenset(
    "orders numbers papers computers scanners trailers containers printers letters meters filters boilers layers posters corners winters summers quarters centers offers covers towers flowers servers chapters folders adapters trackers borders shutters trolleys events documents payments contracts accounts departments appointments shipments investments improvements requirements statements experiments instruments apartments treatments comments components tents rents contents students'".split()
)


_SINGULAR = frozenset(
    "physics mathematics statistics logistics economics politics ethics analytics electronics athletics robotics mechanics genetics ceramics always perhaps".split()
)


def is_plural(word: str) -> bool:
    """Say whether a noun is, in all likelihood, a plural."""
    plain = word.lower().strip("'’.,;:()")
    return plain in PEOPLE - {"everyone", "everybody"} or (
        len(plain) > 3
        and plain.endswith("s")
        and not plain.endswith(("ss", "us", "is", "'s", "’s", "news", "glass"))
        and plain not in _SINGULAR
    )


def are_people(word: str) -> bool:
    """Say whether a plural noun names people."""
    plain = word.lower().strip("'’.,;:()")
    return plain in PEOPLE or (
        plain not in _THINGS and re.search(r"(?:ers|ors|ists|ants|ents|ees|eurs|ians|men|women)$", plain) is not None
    )


def is_finite(word: str) -> bool:
    """Say whether a word can be the verb that carries a clause."""
    plain = word.lower().replace("’", "'")
    return plain in AUXILIARIES or plain in THIRD or plain in PAST or plain in BASES
