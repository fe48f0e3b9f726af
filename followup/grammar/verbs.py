"""A verb in a form that the word before it does not take, and verbs and their helpers that are left out."""

from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, FINITE, NOUNS, Sentence

FORM = "GRAMMAR_VERB_FORM"
MISSING = "GRAMMAR_MISSING_WORD"
_FORM = "The word before asks for another form of this verb."
_TO = "The word “to” seems to be missing."
_BE = "The word “is” or “was” seems to be missing."
_VERB = "A verb seems to be missing here."
_SUBJECT = "A subject such as “it” or “you” seems to be missing."
_THERE = "The sentence has no subject: “there” or “it” seems to be missing."

_WANTING = frozenset(
    "like want need hope plan try decide agree offer manage promise refuse expect wish learn prefer wanted hoped planned tried decided agreed offered managed promised refused expected wished learned learnt preferred needed asked intend intended love used".split()
)
_WILLING = frozenset(
    "happy glad able ready keen eager pleased willing delighted curious excited proud free likely unable prepared sorry grateful".split()
)
_SAME = frozenset(
    "let put cut set hit read cost shut hurt spread quit cast burst split bet bid come run become be overcome welcome".split()
)
"""Verbs whose participle is their plain form."""
_BARE_PREPOSITIONS = frozenset("for of without by about from with at".split())


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find forms that do not fit, and what is left out before them."""
    for at in range(len(sentence) - 1):
        behind = sentence.skip_adverbs(at + 1)
        if behind >= len(sentence):
            continue
        if _is_misformed(sentence, at, behind):
            yield Flaw(FORM, sentence.span(at, behind + 1), _FORM)
        elif _lacks_to(sentence, at, behind):
            yield Flaw(MISSING, sentence.span(at, behind + 1), _TO)
        elif _lacks_it(sentence, at):
            yield Flaw(MISSING, sentence.span(at, at + 2), _SUBJECT)
        elif _lacks_be(sentence, at):
            yield Flaw(MISSING, sentence.span(at, at + 2), _BE)
        elif _lacks_verb(sentence, at):
            yield Flaw(MISSING, sentence.span(at, at + 2), _VERB)
    if _lacks_subject(sentence):
        yield Flaw(MISSING, sentence.span(0, min(3, len(sentence))), _THERE)


def _is_misformed(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether a helper, "to" or a preposition stands before a form that it does not take: "can confirms"."""
    return (
        _is_wrong_behind_modal(sentence, at, behind)
        or _is_wrong_behind_helper(sentence, at, behind)
        or _is_wrong_behind_to(sentence, at, behind)
        or _is_wrong_behind_preposition(sentence, at, behind)
    )


def _is_wrong_behind_modal(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "can confirms", "would calling", "can to read"."""
    if (
        sentence.tag(at) != "MD"
        or sentence.lower(at) in ("'d", "ought", "used")
        or (at and sentence.words[at].text == "May")
        or sentence.tag(at - 1) not in NOUNS | {"PRP", "WDT", "EX"}
    ):
        return False
    form, word = sentence.tag(behind), sentence.lower(behind)
    return (form in ("VBZ", "VBD", "VBN", "VBG") and word not in ("'s", "of")) or (
        form == "TO" and sentence.tag(behind + 1) == "VB"
    )


def _is_wrong_behind_helper(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "have make", "was write", "is check"."""
    word, form, helped = sentence.lower(at), sentence.tag(behind), sentence.lower(behind)
    before = sentence.tag(at - 1)
    if not at or sentence.lower(len(sentence) - 1) == "?" or helped in _SAME or before in ("WP", "WRB"):
        return False
    if word in ("have", "has", "had", "'ve") and sentence.tag(at) in ("VBP", "VBZ", "VBD", "VB"):
        return (
            form == "VB"
            and sentence.tag(behind + 1) in ("DT", "PRP$", "PRP", "CD", "IN", "NNS", ".", ",", "RB", "JJ")
            and before in NOUNS | {"PRP", "MD", "WDT", "RB"}
        )
    if word in ("is", "was", "are", "were", "am", "'m", "'re") and before in NOUNS | {"PRP", "WDT", "RB"}:
        first = {sentence.lower(place) for place in range(at)} & {
            "all",
            "what",
            "only",
            "best",
            "thing",
            "first",
            "everything",
        }
        object_ = sentence.tag(behind + 1) in ("DT", "PRP$", "PRP")
        verb = sentence.words[behind].may_be_verb and (object_ or not sentence.words[behind].may_be_noun)
        return (
            form in ("VB", "VBP")
            and verb
            and not first
            and helped not in BE
            and sentence.lower(at - 1) not in ("that", "do", "did")
        )
    return False


def _is_wrong_behind_to(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "to improved the", "used to checked", "happy to sharing", "enjoyed to discuss"."""
    if sentence.lower(at) != "to" or behind != at + 1:
        return False
    before, form = sentence.lower(at - 1), sentence.tag(behind)
    if (
        before == "used"
        and sentence.lower(at - 2) not in BE | {"get", "got", "getting", "become"}
        and sentence.tag(at - 2) != "RB"
    ):
        return form in ("VBD", "VBN", "VBZ")
    if before in _WILLING - {"free"} or before in (
        "continue",
        "continued",
        "want",
        "wanted",
        "hope",
        "hoped",
        "would",
        "try",
        "tried",
        "plan",
        "planned",
        "decided",
    ):
        return form in ("VBG", "VBD", "VBZ")
    if before in (
        "enjoy",
        "enjoyed",
        "appreciate",
        "appreciated",
        "finished",
        "suggest",
        "suggested",
        "mind",
        "avoid",
        "avoided",
    ):
        return form == "VB"
    takes = sentence.tag(at - 1).startswith("VB") and before not in BE | {"ought", "led", "leads", "lead", "thanks"}
    return (
        takes
        and form in ("VBD", "VBN", "VBZ")
        and sentence.tag(behind + 1) in ("DT", "PRP$", "PRP")
        and not sentence.words[behind].may_be_noun
    )


def _is_wrong_behind_preposition(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "happy for give one", "without ask me"."""
    if sentence.lower(at) not in _BARE_PREPOSITIONS or sentence.tag(at) != "IN" or behind != at + 1:
        return False
    if sentence.tag(behind) != "VB" or sentence.lower(behind) == "be":
        return False
    after = sentence.tag(behind + 1)
    return after in ("DT", "PRP$", "PRP", "CD") or (after in ("NN", "NNS") and not sentence.words[behind].may_be_noun)


def _lacks_to(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether "to" is missing: "I would like improve", "happy wait"."""
    word = sentence.lower(at)
    form = sentence.tag(behind)
    waiting = word in _WILLING and form == "NN" and sentence.words[behind].may_be_verb and sentence.lower(at - 1) in BE
    plain = (form in ("VB", "VBP") or waiting) and sentence.lower(behind) not in (
        "'re",
        "'m",
        "'ve",
        "do",
        "be",
        "have",
        "am",
        "are",
    )
    if not plain or behind != at + 1:
        return False
    if word in _WANTING and sentence.tag(at) in ("VB", "VBP", "VBD", "IN"):
        wanted = sentence.tag(at - 1) in ("PRP", "MD", "RB", "NN", "NNS", "NNP")
        return (
            wanted
            and sentence.lower(at - 1) not in ("do", "did", "does")
            and not (word in ("need", "like") and sentence.tag(at) == "IN" and sentence.lower(at - 1) != "would")
        )
    if word in _WILLING and sentence.tag(at) == "JJ":
        return sentence.tag(behind + 1) in ("DT", "PRP$", "PRP", "CD", "IN", "TO", "RB", "NN", "NNS", "WP", "WRB", "CC")
    return False


def _lacks_it(sentence: Sentence, at: int) -> bool:
    """Say whether a clause has no subject: "Maybe is the same", "If want, I can explain", "because is difficult"."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    if word in ("maybe", "perhaps", "because", "although") and (
        at == 0 or sentence.tag(at - 1) in (",", "CC") or word == "because"
    ):
        return after in ("is", "was", "has", "are")
    return (
        word in ("if", "because")
        and sentence.tag(at + 1) in ("VBP", "VB")
        and after in ("want", "like", "wish", "have", "need")
        and sentence.lower(at + 2) != "be"
    )


def _lacks_be(sentence: Sentence, at: int) -> bool:
    """Say whether "is" is missing behind "which" or a pronoun: "which expensive", "It the kind"."""
    word, after = sentence.lower(at), sentence.tag(at + 1)
    end = sentence.tag(at + 2) in (",", ".", "CC", "") or sentence.lower(at + 2) in ("for", "to", "because", "that")
    if word in ("which", "who") and sentence.tag(at - 1) == "," and after == "JJ":
        return end
    if (
        word in ("it", "he", "she", "they", "we", "i")
        and sentence.tag(at) == "PRP"
        and (at == 0 or sentence.lower(at - 1) in ("and", "but", "because", ",", "that", "so"))
    ):
        here = after in ("DT", "JJ") and sentence.lower(at + 1) not in (
            "all",
            "both",
            "each",
            "half",
            "own",
            "like",
            "welcome",
            "present",
            "live",
            "further",
        )
        clause_end = next(
            (place for place in range(at + 1, len(sentence)) if sentence.tag(place) in (",", ".", "CC", ":")),
            len(sentence),
        )
        verbs = any(sentence.tag(place) in FINITE | {"VB"} for place in range(at + 1, clause_end))
        relative = any(sentence.lower(place) in ("that", "which", "who") for place in range(at + 1, clause_end))
        return here and (not verbs or relative)
    return False


def _lacks_verb(sentence: Sentence, at: int) -> bool:
    """Say whether a helper has nothing to help: "Would happy to", "Could you the contact", "I be free"."""
    word, after = sentence.lower(at), sentence.tag(at + 1)
    if sentence.tag(at) == "MD" and after == "JJ":
        return sentence.lower(at + 1) in _WILLING
    if sentence.tag(at) == "MD" and at == 0 and after == "PRP":
        return sentence.tag(at + 2) in ("DT", "PRP$", "IN", "NN", "NNS") and sentence.lower(at + 2) not in (
            "all",
            "both",
            "like",
        )
    if word in ("i", "we", "they") and sentence.lower(at + 1) == "be":
        return at == 0 or sentence.lower(at - 1) in (",", "and", "but", "so", "because")
    return False


def _lacks_subject(sentence: Sentence) -> bool:
    """Say whether a statement begins with its verb: "Was an alarm almost every week.", "Is easy to understand them."."""
    if len(sentence) < 5 or sentence.lower(len(sentence) - 1) != ".":
        return False
    first = sentence.lower(0)
    if first not in ("is", "was", "are", "were", "has"):
        return False
    return sentence.tag(1) not in ("PRP", "NNP", "EX") or (sentence.lower(1) == "been")
