"""What began in the past and goes on, told in the present; states told as actions."""

from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, FINITE, Sentence
from followup.grammar.times import LAST, SPANS, TALKS, clauses, is_year

RULE = "GRAMMAR_SINCE"
STATE = "GRAMMAR_STATE_IN_PROGRESS"
_PERFECT = "What began in the past and still goes on is told as “I have worked”, “I have been waiting”."
_STATE = "What one wants, knows, likes or owns is told without “-ing”: “I want”, “it has”."
_STATES = frozenset(
    "work live know have am is are drive teach use lead study learn run play do wait want manage works lives knows has uses own belong speak".split()
)
"""What one does for years."""
_ACTING = frozenset(
    "working living waiting studying learning teaching driving using running leading looking searching doing playing".split()
)
"""The same, in progress; not "I am visiting Cardiff for two weeks"."""
_LASTING = frozenset("want hope think know feel keep is are am 'm 's have has 've do find look".split())
"""What one does since something else: "since our talk I want this job"."""
_BEGINNINGS = frozenset("came started joined left moved began met arrived finished graduated qualified".split())
_STATIVES = frozenset("wanting knowing liking needing believing owning belonging".split())
_HAD = frozenset(
    "lunch dinner breakfast meeting party trouble time problem problems baby look chat call conversation discussion session break day week weekend fun difficulty talk interview effect impact second two three drink coffee tea meal exam".split()
)
"""What one can be having."""
_ALREADY = frozenset(
    "want hope think feel look believe am is are have know like love wish do plan need agree understand intend expect see work use own speak live manage run"
    " lead hold teach sell offer".split()
)
"""What one already does, and not what one has already done."""


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find "I work here since 2015", "I already finish", "it is having two floors"."""
    for start, end in clauses(sentence):
        since = next((place for place in range(start + 1, end) if sentence.lower(place) == "since"), end)
        verbs = [place for place in range(start, since) if sentence.tag(place) in FINITE]
        if (
            verbs
            and not any(sentence.tag(place) in ("VBD", "MD") for place in verbs)
            and _lasts(sentence, start, verbs[0], end)
        ):
            yield Flaw(RULE, sentence.span(verbs[0], verbs[0] + 1), _PERFECT)
    for at in range(1, len(sentence) - 2):
        if _is_state_in_progress(sentence, at):
            yield Flaw(STATE, sentence.span(at - 1, at + 1), _STATE)
        elif _is_already_done(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _PERFECT)


def _lasts(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether a present verb goes with "since 2019" or "for ten years"."""
    helps = sentence.lower(verb) in ("have", "has", "'ve")
    if helps and sentence.tag(sentence.skip_adverbs(verb + 1)) in ("VBN", "VBD"):
        return False
    return (
        _since_then(sentence, start, verb, end)
        or _for_years(sentence, start, verb, end)
        or _since_opens(sentence, start, verb)
    )


def _since_then(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether "since" and a beginning follow the verb: "I live here since March"; not "it is a year since"."""
    last = min(len(sentence), end + 8)
    since = next((at for at in range(verb + 1, last) if sentence.lower(at) == "since"), None)
    if since is None:
        return False
    between = any(sentence.tag(place) in FINITE | {",", "CC", ":"} for place in range(verb + 1, since))
    dated = "it" in {sentence.lower(place) for place in range(start, verb)}
    return not between and not dated and _is_begin(sentence, since + 1)


def _for_years(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether "for ten years" follows the verb: "I work here for ten years"."""
    subject = {sentence.lower(place) for place in range(start, verb)}
    following = sentence.tag(sentence.skip_adverbs(verb + 1))
    acting = following == "VBG" and sentence.lower(sentence.skip_adverbs(verb + 1)) in _ACTING
    being = sentence.lower(verb) in BE and not acting and following not in ("IN", "RB")
    if sentence.lower(verb) not in _STATES or not subject & {"i", "we", "he", "she"} or being:
        return False
    return any(sentence.lower(at) == "for" and _is_long(sentence, at + 1) for at in range(verb + 1, end))


def _is_long(sentence: Sentence, at: int) -> bool:
    phrase = sentence.noun_phrase(at)
    number = sentence.tag(at) == "CD" or sentence.lower(at) in ("many", "several")
    return phrase is not None and number and sentence.lower(phrase.head) in ("years", "months", "weeks")


def _since_opens(sentence: Sentence, start: int, verb: int) -> bool:
    """Say whether "since our meeting" opens the clause, and a plain present follows: "Since then I take"."""
    if sentence.lower(start) != "since" or verb <= start + 2 or sentence.lower(verb) in _LASTING:
        return False
    parted = any(sentence.tag(place) in FINITE | {","} for place in range(start, verb))
    return sentence.tag(verb - 1) == "PRP" and not parted


def _is_begin(sentence: Sentence, at: int) -> bool:
    """Say whether a beginning in the past is told: "2015", "March", "last year", "our talk", "I came"."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    talk = sentence.tag(at) in ("PRP$", "DT") and after in TALKS
    came = sentence.tag(at) == "PRP" and sentence.tag(at + 1) == "VBD" and after in _BEGINNINGS
    span = sentence.tag(at) == "CD" and after in SPANS
    return is_year(word) or word in LAST | {"then", "last"} or talk or came or span


def _is_state_in_progress(sentence: Sentence, at: int) -> bool:
    """Say whether it is "I am wanting", "it is having two floors"; not "we are having lunch"."""
    word = sentence.lower(at)
    if sentence.tag(at) != "VBG" or sentence.lower(at - 1) not in BE - {"being", "be"}:
        return False
    phrase = sentence.noun_phrase(at + 1) if word == "having" else None
    determined = sentence.tag(at + 1) in ("DT", "PRP$", "CD")
    owned = phrase is not None and determined and sentence.lower(phrase.head) not in _HAD
    return word in _STATIVES or owned


def _is_already_done(sentence: Sentence, at: int) -> bool:
    """Say whether it is "whether you already decide"."""
    told = sentence.lower(at) == "already" and sentence.lower(len(sentence) - 1) != "?"
    subject = sentence.lower(at - 1) in ("i", "we", "you", "they")
    return told and subject and sentence.tag(at + 1) == "VBP" and sentence.lower(at + 1) not in _ALREADY
