"""Shorthand written out: abbreviations, marks, and the capitals that dictated notes lack."""

import re
from functools import lru_cache

from followup.engines.offline.names import known
from followup.engines.offline.writing.persons import write_out

_SHORTHAND = tuple(
    (re.compile(shorthand), words)
    for shorthand, words in (
        (r"(?<!\w)w/o(?!\w)", "without"), (r"(?<!\w)[wW]/ ?(?=\w)", "with "), (r"(?<!\w)b/c(?!\w)", "because"), (r"(?<!\w)bc(?!\w)", "because"), (r"(?<=[a-z0-9]) & (?=[a-z0-9])", " and "),
        (r"(?<=\w) \+ (?=[^\W\d])", " and "), (r"(?<!\w)~ ?(?=\d)", "about "), (r"(?<!\w)approx\.? ?(?=\d)", "about "), (r"(?<!\w)(?:c|ca)\. ?(?=\d)", "about "),
        (r"(?<!\w)yr(?!\w)\.?", "year"), (r"(?<!\w)yrs(?!\w)\.?", "years"), (r"(?<=\d) ?mins?(?!\w)\.?", " minutes"), (r"(?<=\d) ?(?:hrs?|h)(?!\w)\.?", " hours"), (r"(?<!\w)hrs(?!\w)\.?", "hours"), (r"(?<!\w)hr(?!\w)\.?", "hour"), (r"(?<!\w)mins(?!\w)\.?", "minutes"),
        (r"(?:, |(?<=^))(?:well|um+|uh+|er|you know|I mean), ", " "), (r"\b(?:um+|uh+),? ", ""), (r"\bway (?=(?:better|worse|more|less|fewer|faster|slower|bigger|smaller|easier)\b)", "much "), (r"(?<!\w)ppl(?!\w)", "people"), (r"(?<!\w)mgmt(?!\w)\.?", "management"), (r"(?<!\w)dept(?!\w)\.?", "department"), (r"(?<!\w)incl(?!\w)\.?", "including"), (r"(?<!\w)mgr(?!\w)", "manager"),
        (r"(?<!\w)wks(?!\w)\.?", "weeks"), (r"(?<!\w)wk(?!\w)\.?", "week"), (r"(?<!\w)mths?(?!\w)\.?", "months"), (r"(?<!\w)govt(?!\w)\.?", "government"), (r"(?<!\w)btw\.?,? ", ""), (r"\b(years|months|seasons|weeks) no (?=\w+$)", r"\1 with no "), (r"\b(an? (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)) (page|week|month|year|hour|day|minute|mile) (?=[a-z])", r"\1-\2 "), (r"(?<!\w)esp\.? ", "especially "),
        (r"(?<!\w)abt(?!\w)", "about"), (r"(?<!\w)thru(?!\w)", "through"), (r"(?<!\w)til(?!\w)", "until"), (r"(?<!\w)yr old(?!\w)", "year-old"), (r"(?<!\w)info(?!\w)", "information"), (r"(?<!\w)mth(?!\w)", "month"),
        (r"(?<!\w)b4(?!\w)", "before"), (r"(?<=\w )v(?= (?:high|low|good|bad|small|big|slow|old|new|few|long|short|keen|busy|quiet)\b)", "very"), (r"(?<=[a-z])/(?=(?:week|wk|month|day|yr|year|hour)\b)", " a "), (r"(?<!\w)atm(?!\w)", "at the moment"), (r"(?<!\w)pls(?!\w)", "please"), (r"(?<!\w)min(?=\.? \d)", "at least"), (r"(?<=\w) / (?=\w)", ", "), (r"(?<!\w)obs(?!\w)", "observation"), (r"\bpain points\b", "problems"), (r"\bpain point\b|\bpain(?= is\b)", "problem"), (r"(?<!\w)diff(?!\w)\.?", "different"), (r"(?<!\w)avg(?!\w)\.?", "average"), (r"(?<= )@(?= ?[A-Za-z])", "at"), (r"(?<!\w)u(?= [a-z])", "you"), (r"(?<!\w)ur(?= [a-z])", "your"), (r"(?<!\w)(?:cos|cuz)(?= )", "because"), (r"(?<!\w)bout(?= )", "about"), (r"(?<=[a-z]) n (?=[a-z])", " and "), (r"(?<!\w)([cw]ould|should)(?:['’]?ve|a)(?!\w)", r"\1 have"), (r"(?<!\w)cudve(?!\w)", "could have"), (r"(?<!\w)shudve(?!\w)", "should have"), (r"(?<!\w)tdy(?!\w)", "today"), (r"(?<!\w)sigs(?!\w)", "signatures"), (r"(?<!\w)cert(s?)(?!\w)", r"certificate\1"),
        (r"(?<!\w)geos(?!\w)", "geologists"), (r"(?<!\w)exp(?!\w)\.?", "experience"), (r"(?<!\w)devs(?!\w)", "developers"), (r"(?<!\w)reqs?(?!\w)", "requirements"),
        (r"\bno shows\b(?= (?:dropped|fell|went|are|were|have|has))", "no-shows"), (r"(?<=\d) %", "%"), (r"(?<!from )(?<!from £)(?<![\w.])(\d[\w.,%/]*) ?(?:→|->|=>) ?(?=\d)", r"from \1 to "), (r"(?<=problem) = |(?<=worry) = |(?<=goal) = |(?<=headache) = |(?<=challenge) = |(?<=issue) = |(?<=priority) = ", ": "),
        (r"\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)\b", r"\1-\2"), (r"(?<!\w)[Aa]sst(?!\w)\.?", "assistant"), (r"(?<!\w)[Jj]n?r(?!\w)\.?", "junior"), (r"(?<!\w)[Ss]nr(?!\w)\.?", "senior"), (r"(?<!\w)wkly(?!\w)", "weekly"), (r"(?<!\w)mthly(?!\w)", "monthly"), (r"(?<!\w)qtrly(?!\w)", "quarterly"), (r",? (?<!\w)(?:tho|though)(?=$|[,.;])", ""), (r"(?<!\w)mat leave(?!\w)", "maternity leave"), (r"(?<!\w)(?:hols)(?!\w)", "holidays"), (r"(?<!\w)Xmas(?!\w)", "Christmas"), (r"(?<!\w)xmas(?!\w)", "Christmas"), (r"(?<!\w)temps?(?= (?:too|very|gets?|is|was|goes)\b)", "temperature"), (r"(?<=\d) ?(?:pcs|pc)(?!\w)", " pieces"), (r"(?<!\w)b'day(?!\w)", "birthday"), (r"(?<!\w)some1(?!\w)", "someone"), (r"(?<!\w)every1(?!\w)", "everyone"), (r"(?<!\w)any1(?!\w)", "anyone"), (r"(?<!\w)2nd(?= [a-z])", "second"), (r"(?<!\w)1st(?= [a-z])", "first"),
        (r"[ \t]*\((?:\?|!|sic|i think|not sure|tbc)\)", ""), (r"[*_`]{1,2}(?=\w)|(?<=\w)[*_`]{1,2}", ""), (r"!+(?=$)", ""), (r"\s+", " "),
    )
)  # fmt: skip
_MONTHS = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "aug": "August", "sep": "September", "sept": "September", "oct": "October", "nov": "November", "dec": "December",
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_SHORT_DAY = re.compile(
    r"\b(?P<month>Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Thurs?|Fri)\b\.?(?! [A-Z])|(?<=\bin )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?= (?:mornings?|afternoons?|evenings?|nights?)\b)|(?<=\bon )(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|(?<=\bevery )(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|(?<=\bevery )(?:mon|tue|wed|thu|fri|sat|sun)\b"
    r"|(?<=\bsince )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|(?<=\bby )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|(?<=\bfrom )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|(?<=\buntil )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|(?<=\bthis )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|(?<=\blast )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b|(?<=\bend )(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b"
)
_CALENDAR = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|easter|christmas|ramadan|eid|diwali|hanukkah|passover|holi|nowruz|thanksgiving|halloween|(?<=in )march)\b"
)
_WHEN = re.compile(
    r"(?:(?<=ing)|(?<=opens)|(?<=starts)|(?<=begins)|(?<=ends)|(?<=closes)|(?<=leaves)|(?<=joins)) (?=(?:January|February|March|April|June|July|August|September|October|November|December)\b(?! \d))"
)
_TONGUES = re.compile(
    r"\b(?:english|french|german|spanish|italian|dutch|polish|british|american|european|african|asian|indian|chinese|japanese|scottish|irish|welsh|portuguese|arabic|hindi|urdu|swedish|danish|norwegian|finnish|greek|turkish|russian|germany|france|spain|italy|poland|ireland|scotland|wales|england|britain|europe|africa|asia|america|india|pakistan|nigeria|ghana|kenya|japan|korea|vietnam|thailand|australia|canada|mexico|brazil|argentina|chile|portugal|greece|hungary|austria|switzerland|belgium|denmark|sweden|norway|finland|iceland|romania|bulgaria|ukraine|russia|egypt|morocco|london|dublin|edinburgh|glasgow|paris|berlin|madrid|rome|vienna|leicester|manchester|birmingham|leeds|liverpool|norwich|oxford|cambridge|cardiff|belfast|york(?=shire)?|sydney|melbourne|toronto|excel|amazon|shopify|linkedin|microsoft|google|whatsapp|instagram|facebook|python|salesforce|photoshop|bosch|siemens|toyota|volvo|renault|ikea|tesco|adobe|samsung|xerox|caterpillar|kubota)\b"
)


@lru_cache(maxsize=2000)
def spell_out(text: str) -> str:
    """Write shorthand and contractions out, drop emphasis marks, and give days, months and languages their capital."""
    for shorthand, words in _SHORTHAND:
        text = shorthand.sub(words, text)
    text = re.sub(r"\bi(?=['’ ,.]|$)", "I", text)
    text = re.sub(r"(?<=\b(?:at|in|to) )st\.? ([a-z]{3,})", lambda saint: f"St {saint[1].title()}", text)
    text = _SHORT_DAY.sub(lambda day: _MONTHS[day.group().rstrip(".").lower()], text)
    text = _CALENDAR.sub(lambda day: day.group().capitalize(), text)
    text = _WHEN.sub(" in ", text)
    text = _TONGUES.sub(lambda tongue: tongue.group().capitalize(), text)
    text = re.sub(r"\b(have|has) got (?!to\b)", r"\1 ", write_out(text))
    return text.strip(' \t\n.,;:-–—!…"“”')


_PLACE = re.compile(
    r"(?<=[a-z] )(?P<where>in|near|from|outside|at|off) (?P<place>[a-z]{4,}(?:-[a-z]+)*)(?=$|[,.;]| (?:and|with|where|who|which|for|in|last|on|there|I|i|we|he|she|they|it)\b)"
)
_NO_PLACE = re.compile(
    r"(?:.*(?:ing|ed|ly|ness|ity|ism|ance|ence|ment|tion|sion|ware|ery|ics|ship|age|ure|phy|ogy|oes|ches|shes)|[a-z]+(?<!us)(?<!is)(?<!es)(?<!as)s|"
    r"bed|beds|town|school|work|home|paper|hand|stock|charge|general|particular|person|advance|time|fact|house|there|here|them|this|that|those|these|what|which|both|each|five|four|nine|seven|eight|three|eleven|twelve|twenty|thirty|forty|fifty|sixty|summer|winter|spring|autumn|march|"
    r"timber|wood|steel|glass|stone|water|clay|brick|concrete|copper|iron|silver|gold|leather|cotton|wool|silk|plastic|oak|pine|lead|brass|bronze|paint|chalk|accoya|tweed|ceramic|porcelain|"
    r"scratch|abroad|last|least|first|once|night|noon|dawn|dusk|midnight|lunch|breakfast|dinner|front|turn|line|trouble|doubt|debt|practice|public|private|theory|total|part|full|short|long|place|production|operation|service|sales|retail|hospital|prison|church|court|college|university|class|store|shop|care|need|control|sight|season|order|touch|tune|shape|space|transit|flight|flow|cash|kind|half|today|head|mind|memory|bulk|batch|blocks?|detail|depth|demand|danger|early|late|today|tomorrow|yesterday|more|most|less|many|much|some|such|every|everyone|somebody|nobody|other|another|home|rest|risk|sync|tandem|triage|theatre|theater|reception|admin|logistics|finance|marketing|procurement|accounts|maintenance|dock|gate|pink|blue|green|white|black|grey|gray|brown|yellow|excel|english|french|german|spanish|italian|dutch|polish|date|sample|peak|harvest|milk|bread|food|beer|wine|fish|meat|cheese|fruit|rain|snow|wind|dust|heat|cold|dark|light|high|free|real|good|with|your|their|once|house|sector|industry|agriculture|software|hardware|data|code|people|clients|staff|local|nature|traffic|turnover|under|over|near|then|when|where|while)",
)


def with_places(text: str) -> str:
    """Give a place its capital in notes that have none: "nine farms near carlisle" -> "nine farms near Carlisle"."""

    def turn(match: re.Match[str]) -> str:
        place = match["place"]
        if _NO_PLACE.fullmatch(place) or place in known().everyday:
            return match.group()
        return f"{match['where']} {place.capitalize()}"

    return _PLACE.sub(turn, text)


def unshouted(text: str) -> str:
    """Write a line that is typed in capitals in small letters; abbreviations are kept where they can be told: HMRC, VAT."""
    letters = [letter for letter in text if letter.isalpha()]
    if len(text.split()) < _SHOUTED or sum(letter.isupper() for letter in letters) < 0.9 * len(letters):
        return text
    names = known().given - known().everyday

    def turn(word: str) -> str:
        bare = word.strip(",.;:()")
        return word if _SHORT_NAME.fullmatch(bare) else word.title() if bare.lower() in names else word.lower()

    return re.sub(r"^[a-z]+(?= (?:wants|said|says|needs|told|thinks)\b)", _named, " ".join(map(turn, text.split())))


def _named(found: re.Match[str]) -> str:
    """Write who speaks with a capital, unless it is she or they."""
    return (
        found.group() if found.group() in ("she", "he", "they", "we", "nobody", "everybody") else found.group().title()
    )


_SHOUTED = 4
"""Words; a shorter line in capitals may be a name."""
_SHORT_NAME = re.compile(
    r"(?=.*[A-Z])(?:[B-DF-HJ-NP-TV-XZ]{2,5}|VAT|HR|IT|UK|USA|EU|NHS|ISO|CQC|HSE|AI|I|CAPA|UKAS|EMEA|CEO)"
)


def plain_case(text: str) -> str:
    """Write a shouted heading in small letters, abbreviations kept: "FINANCE OFFICER" -> "finance officer"."""
    words = text.split()
    if (
        len(words) > 1
        and words[0].isalpha()
        and words[0].istitle()
        and all(word.islower() for word in words[1:])
        and not _TONGUES.search(words[0].lower())
    ):
        return text[:1].lower() + text[1:]
    if len(words) < 2 or not text.isupper():
        return text.lower() if text.isupper() and len(text) > 5 else text
    return " ".join(word if len(word) < 4 and word not in _SMALL else word.lower() for word in words)


_SMALL = frozenset("OF AND FOR THE TO IN AT ON".split())
