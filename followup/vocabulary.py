"""Which words would fit any interview, and which can only be about this one."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from followup.letter import Letter
from followup.text import Span

_FUNCTION_WORDS = """
a about above across after again against all almost along already also although always am among an and another any anyone anything
are around as at away back be because been before behind being below between beyond both but by can cannot could did do does
doing done down due during each either else enough even ever every everyone everything few first for from further get getting got
had has have having he her here hers herself him himself his how however i if in indeed instead into is it its itself just keep
kept last later least less let like likely little long lot made make makes making many may maybe me might mine more most much must
my myself near need needs never new next no nobody none nor not nothing now of off often on once one ones only onto or other
others our ours ourselves out over own part per perhaps please put quite rather really same say see seem several shall she should
since so some someone something soon still such sure take taken takes taking than that the their theirs them themselves then
there these they thing things this those though three through throughout to today together tomorrow tonight too toward towards two
under until up upon us use used using very via was way we well went were what whatever when where whether which while who whole
whom whose why will with within without would yes yesterday yet you your yours yourself yourselves don didn doesn isn wasn won
couldn wouldn shouldn haven hasn hadn aren weren ll ve re im ive id dont let's lets mr mrs ms dr prof sir madam ps
"""

_COURTESY_WORDS = """
able above-mentioned absolutely accept acceptance acknowledge add added addition additional advance advice afternoon ago agree
amazing answer answered anticipate apologies apology appeal appealing application apply applied appreciate appreciated
appreciation appreciative arrange ask asked assist assistance attached attend attention available availability await aware
awesome begin best better big bring brief briefly bringing busy call calling careful catch certain certainly chance chat chatted
check clarify clear clearly close come comfortable comment communicate communication concern conclusion confident confirm confirmed
connect connecting consider consideration considered considering contact continue continued contribute contribution contributing
conversation convinced convenience convenient cordially correspondence courtesy current currently date day days deal dear decide
decided decision decisions deeply delay delight delighted describe described desire detail detailed details different directly
discuss discussed discussing discussion discussions document email emails encouraged end ended enjoy enjoyable enjoyed enjoying
enlightening enthusiasm enthusiastic entire especially esteemed etc evening exactly excellent exceptional excite excited excitement
exciting expect explain explained explaining express extend extra extremely eye fact familiar fantastic feel feeling felt find
fine finish fit fitting follow followed following forward found friendly full fully fun future gain gained gather generous
genuine genuinely give given giving glad go goal goals going good grateful gratitude great greatly greet grow growth guidance hand happy
hard hear heard hearing heart help helped helpful helping hesitate hi high highly hello hey honest honestly honor honored honour honoured hope hoped hopeful
hoping hour hours idea ideas imagine immediately impact important impress impressed impression impressive include included including incredible
incredibly inform information informative insight insightful insights inspire inspired inspiring interact interest interested
interesting interview interviewed interviewer interviewers interviewing interviews introduce introduced introduction invitation
invite invited job join joining journey keen kept kind kindest kindly kindness know knowing knowledge known large learn learned
learning learnt leave left letter letting level line listen look looked looking love loved lovely luck mail main mean meaningful means meet
meeting meetings member members memorable mention mentioned message mind minute minutes moment month months morning move moving
name nature necessary nice note number offer offered offering once open opening opportunities opportunity organisation
organization outcome outline outlined outlook outstanding overview panel particular particularly patience pay people perfect perfectly
perspective phone piece place plan plans play pleasant please pleased pleasure point points position possibility possible
post potential prepare present pretty previous previously prior privilege process professional progress promise promptly proper prospect
proud provide provided providing question questions quick quickly raise read ready real realise realize reach reading reason
receive received recent recently regard regarding regards reinforce reinforced relevant remain remember reminded reply
request require required requirement requirements respect respectfully respond response result results return review right role
round run said saw schedule scheduled second seek selection send sense sent serious seriously serve set share shared sharing
short show shows side significant simple simply sincere sincerely sit situation small speak speaking special specific spend spending spent spoke
spoken stage stand stands start started status stay step steps story strong strongly suit suitable suited support supportive talk talked
talking team teams tell telling terrific thank thankful thanks think thinking thought thoughtful thoughts thorough thrilled
time timeline told took top topic total touch trip true truly trust try trying turn type understand understanding understood
unique update updates useful vacancy valuable value valued vision visit wait walk walked walking want wanted warm warmly warmth
week weekend weeks welcome welcomed welcoming willing wish wished wishes wonderful word words work worked working world worth
write writing year years young
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
"""

_INTERVIEW_WORDS = """
ability abilities accomplish accomplishments achieve achieved achievement achievements advancement alignment align aligned aligns
ambitious applicant approach area areas aspect aspects aspirations asset atmosphere background benefit brand
business candidacy candidate candidates career careers challenge challenged challenges challenging change characteristics collaborate
collaborating collaboration collaborative colleague colleagues commitment committed companies company company's competence competencies
competitive complement contribution core corporate creative creativity credentials culture cultural customers dedicated dedication deliver delivering demands
department develop developing development diverse diversity driven drive duties dynamic education effective efficient effort efforts
employee employees employer employment energetic energy engage engaged engagement enhance ensure enter environment ethic ethos excel excellence
expand expectation expectations experience experienced experiences expertise fast field fit firm focus focused forward-thinking
foundation goal-oriented grow growing hire hiring ideal impactful implement improve improvement individual industry
initiative initiatives innovate innovation innovative integrity interpersonal involved issue issues job key landscape lead leader leaders
leadership leading leverage making management manager managers market match mission motivated motivation need objectives office opportunity
organizational oriented overall pace paced passion passionate path people performance person personal personally philosophy plan positive positively
practices prestigious principles priorities priority problem problems product products profession professionalism professionals profile program programme project projects
proven purpose qualification qualifications qualified qualities quality recruiter recruiting recruitment relationship relationships reputation resource resources
responsibilities responsibility responsible rewarding rigorous scope service services skill skilled skills solution solutions staff standards
strategic strategies strategy strength strengths strengthen strive structure success successful successfully suitability tackle talent talented
task tasks team-oriented teamwork technical thrive track training transparency trajectory values various versatile warm work workplace vibrant vital
"""

_LETTER_WORDS = """
admire admired admiration accurate actively advantage aligns allow allowed alike amongst anticipation applicants appointed appointment appraisal apprehend assured assurance attentive authentic
believe believed boost bright build building calibre candid candour capable capacity caring clarity climate closely coming comprehensive conduct confirm consequently constructive convey
convince cooperative courteous courteousness course crucial curious deepen deepened depth detail-oriented determined devoted diligent direct discover discovered distinguished eager eagerly eagerness
ease effectively elaborate embrace empower encourage encouraging endeavour energised engaging enhance enjoyment enthused equally essence essential established esteem esteemed evident exchange exchanged
exceed exceeding exemplary exposure extraordinary eye-opening facet fascinating favour favourable favourably feedback fellow fond fortunate forefront frank frankness fruitful fulfil fulfilling
gracious graciously grasp growing hands-on hard-working hardworking heading heartfelt heighten heightened helpfulness highlight highlighted highlights hospitality hospitable humble immense immensely
increase increased increasing indicate indicated insight instrumental intend interactive intrigued invaluable invest invested invigorating joined kindly leader-ship leading legacy lively looking loyal manner
matter matters mindset minded modern motivating mutual notable noted occasion offer openness operate operation operations opinion optimistic organised organized origin outcome overjoyed pace participate
pioneering plus praised precious premier prestige privileged proactive procedure procedures process productive professionally proficiency progressive prominent promising prosper proven punctual pursue pursuing
rapport reached reaffirm reaffirmed receive reception reconfirm recruit reflect reflected reflecting refreshing regard reiterate reliable renewed renowned reputable reputed requirements resonate resonated resourceful
respected reward seamless sector seeking self-motivated self-starter sensible shown sincerity solid somewhere sought sound specifically specifics spirit stance standard state stimulating structured supportive surely
sustained synergy tailored team's teammate teammates team-player tempo thereby thoroughly thoughtfully thrive thriving tour transparent treat treated tremendous trusted ultimately undoubtedly unmatched valuable
variety vast venture versed view viewed views vital warmhearted warmly ways face faces bunch research researching exchange exchanged direction directions robust analytical pivotal intellectually engaging profound profoundly resonate resonated resonates compelling delightful fascinating thought-provoking eye-opening refreshing instructive stimulated hugely immensely tremendously terribly awfully superb marvellous splendid brilliant lovely fabulous gem pleasurable enriching enriched fruitful productive lively cordial heartfelt heartwarming truly utterly flowed flowing wavelength smile smiled punctual disappoint disappointed acquaintance favourable establishment god blessing willing tackle tackling energised effortless effortlessly ease welcoming wealth whole wholeheartedly wide wider willingness workforce worthwhile
everybody straight away relaxed calm cheerful cosy homely atmosphere buzz corresponds imagine pleasant chatty explanation philosophy humbly humble informative precious friendly useful involve involves involved nervous nerves kindergarten smile smiles helped news trust desire professionalism speak speaks player record ground worker rich mission missions stronger understand
"""
"""Generic in a letter; in notes, where nobody is polite, they may tell something."""

_PLAIN_WORDS = """
alone ask asks bring busy catch deal desk document eat eye finish full gather hand hard heart heavy hour known large late leave left letter level line mail main name night number open piece play read
run second serve set shift side simple sit small stand story table top touch tour train trip turn type wait watch weekend young stop advice exchange
"""
"""Generic words that a template hardly uses, but somebody who tells of a day's work does."""

_SUFFIXES = ("'s", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "d", "e", "y")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word in small letters without its commonest endings, so that forms of one word meet."""
    word = word.lower().replace("’", "'")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)]
            break
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word


FUNCTION_STEMS = frozenset(map(stem, _FUNCTION_WORDS.split()))
GENERIC_STEMS = FUNCTION_STEMS | frozenset(map(stem, (_COURTESY_WORDS + _INTERVIEW_WORDS).split()))
_PLAIN_STEMS = frozenset(map(stem, _PLAIN_WORDS.split()))
_LETTER_STEMS = (GENERIC_STEMS | frozenset(map(stem, _LETTER_WORDS.split()))) - _PLAIN_STEMS
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_DAYS = (_MONTHS - {"may", "march"}) | frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

_PART = re.compile(r"[^\W_]+")
_BEFORE_A_NAME = frozenset("at with for join joining of from to".split())
_ROLE = frozenset("position role post job vacancy opening opportunity internship traineeship apprenticeship".split())
_BEFORE_A_ROLE = frozenset("be become being as".split())
_GROUP = frozenset(
    "team department division industry sector field office staff group function side world business".split()
)
_DETERMINER = frozenset("the a an your this that for as of".split())
_LONGEST_TITLE = 4
"""Words."""


@lru_cache(maxsize=20_000)
def is_generic(word: str) -> bool:
    """Say whether the word, or each part of a compound, would fit any interview."""
    return stem(word) in GENERIC_STEMS or all(
        part.isdigit() or stem(part) in GENERIC_STEMS for part in re.split(r"[-'’./&]", word) if part
    )


_EVERYDAY = frozenset(f"{_FUNCTION_WORDS} {_COURTESY_WORDS} {_INTERVIEW_WORDS}".split())


def is_function(word: str) -> bool:
    """Say whether a word only joins others: "with", "the", "from"."""
    return stem(word) in FUNCTION_STEMS


def is_everyday(word: str) -> bool:
    """Say whether the word itself, not a form of it, would fit any interview."""
    return word.lower() in _EVERYDAY


@lru_cache(maxsize=20_000)
def weight(word: str) -> float:
    """Return how much a word in small letters tells of one interview: 1, ½ for a plain word or a number, 0 for a worn one."""
    begins = word.partition("'")[0]
    if begins.isdigit():
        return 0.5
    if len(begins) < 3 or (root := stem(begins)) in _LETTER_STEMS:
        return 0.0
    return 0.5 if root in _PLAIN_STEMS else 1.0


def specific_words(letter: Letter, sentence: Span) -> list[str]:
    """Return the words of `sentence` (in small letters) that could not stand in a message on any other interview.

    Names of people, the role's title and the company's name do not count: a template has slots for them.
    """
    tokens = letter.tokens_of(sentence)
    slots = _slots(letter, tokens)
    return [
        word
        for number, (_, word) in enumerate(tokens)
        if weight(word) and number not in slots and word not in letter.slots
    ]


def amount(letter: Letter, sentence: Span) -> float:
    """Return how much the words of `sentence` tell of one interview: a full point for each telling word."""
    return sum(map(weight, set(specific_words(letter, sentence))))


def names_role_or_day(letter: Letter, sentence: Span) -> bool:
    """Say whether a sentence names the role, or a weekday or a month."""
    words = [word for _, word in letter.tokens_of(sentence)]
    if not _DAYS.isdisjoint(words):
        return True
    role = letter.interview.role.text.lower() if letter.interview and letter.interview.role else ""
    if any(stem(word) in map(stem, role.split()) and not is_function(word) for word in words):
        return True
    return any(word in _ROLE and _is_titled(words, number) for number, word in enumerate(words))


def _is_titled(words: Sequence[str], number: int) -> bool:
    """Say whether the word for a role at `number` has a title: "the night porter job", "the post of bursar"."""
    before = words[max(0, number - _LONGEST_TITLE) : number]
    title = before[next((n + 1 for n in reversed(range(len(before))) if before[n] in _DETERMINER), len(before)) :]
    if words[number + 1 : number + 2] in (["of"], ["as"]):
        title = [*title, *words[number + 2 : number + 2 + _LONGEST_TITLE]]
    return any(weight(word) for word in title)


def _slots(letter: Letter, tokens: Sequence[tuple[int, str]]) -> set[int]:
    """Return which tokens stand where a template would have the company's name or the role's title."""
    slots: set[int] = set()
    named = False
    for number, (at, word) in enumerate(tokens):
        named = (named and (word in ("the", "and", "of") or letter.body[at].isupper())) or word in _BEFORE_A_NAME
        if named and letter.body[at].isupper():
            slots.add(number)
        if word in _MONTHS:
            slots.update((number - 1, number + 1))
        if word in _GROUP:
            slots.add(number - 1)
        if word in _BEFORE_A_ROLE and tokens[number + 1 : number + 2] and tokens[number + 1][1] in _DETERMINER:
            slots.update(range(number + 2, number + 2 + _LONGEST_TITLE - 1))
        if word in _ROLE:
            title = range(max(0, number - _LONGEST_TITLE), number)
            begins = next((n for n in reversed(title) if tokens[n][1] in _DETERMINER), number)
            slots.update(range(begins, number))
            if number + 1 < len(tokens) and tokens[number + 1][1] in ("of", "as", "in"):
                slots.update(range(number, min(number + 2 + _LONGEST_TITLE // 2, len(tokens))))
    return slots


def recalls(letter: Letter, remarks: Iterable[str], within: Span | None = None) -> bool:
    """Say whether the letter has telling words of one of the remarks: one for each three that it has."""
    said = _telling((within or letter.content).of(letter.lower)) - {stem(word) for word in letter.slots}
    return any(len(said & telling) * 3 >= len(telling) > 0 for telling in map(_telling, remarks))


def _telling(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _PART.findall(text.lower()) if weight(word) == 1)
