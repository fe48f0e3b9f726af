"""What the candidate told of themselves: a clause of their own, or what it was about and what came of it."""

import re
from typing import NamedTuple

from followup.engines.offline.lexicon import (
    BASES,
    IRREGULAR,
    LINKS,
    MODIFIERS,
    ONLY_PAST,
    PAST,
    PREPOSITIONS,
    is_finite,
)
from followup.engines.offline.writing.grammar import lower_first, with_article
from followup.engines.offline.writing.soundness import is_sound
from followup.engines.offline.writing.syntax import plain, take_apart

_TOLD = re.compile(
    r"^(?:(?:and |so |then |but |also )?i (?:also |then |just |have )?)?(?P<verb>told|telt|informed|explained|described|talked|spoke|mentioned|showed|walked|shared|brought up|pitched|presented|said|gave (?:them |him |her )?(?:the|an|my) example)"
    r"(?: (?:to )?(?P<whom>them|her|him|us|everyone|(?!i\b|my\b|we\b|the\b|about\b|how\b|that\b|through\b|a\b|an\b|of\b|in\b|at\b|with\b|for\b|when\b|on\b|our\b|some\b)(?:(?:Ms|Mr|Mrs|Dr|Herr|Frau)\.? )?[^\W\d_][\w'’-]+))?"
    r"(?P<how> (?:about|through|that|how|of))? (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NO_STORY = re.compile(
    r"\b(?:showed|gave|walked|told) me\b|^(?:and |so )?i (?:was not\b|inquired|enquired|wondered|replied|went (?:into|through|over)|got into)|^(?:and |so )?i (?:do |really |also )*(?:like|love|want|need|wish|prefer|expect|answered|have an? (?:\w+ )?(?:answer|example|story)\b|made a (?:mess|hash)|was (?:bad|weak|honest|asked|late|nervous|thinking)|am (?:rusty|bad)|could|should|wanted|left|quit|resigned|applied|think|thought|felt|feel|hope|asked|know(?! the\b| how to\b)|did not|do not|would|had to|go)\b|\b(?:never (?:used|done|managed|worked|had|been|led)|rusty|badly|honestly|not much|i lied)\b"
    r"|\b(?:went (?:fine|okay|well)|on (?:her|his|their) (?:pad|whiteboard|laptop|screen|block|paper|notepad|board|napkin)|group task|case study|role ?play|whiteboarding|general answer|small talk|my cv|test task|interviewed|^(?:and )?i (?:also )?(?:met|saw|spoke (?:to|with)|had a (?:call|chat|talk))\b|I (?:also )?met (?:with )?(?-i:[A-Z])|came in at|arrived (?:at|late|early|ten|five)|got there|wet shoes|my shoes|my (?:bus|train|tram) was)\b",
    re.IGNORECASE,
)
SHORTEST_VIEW = 5
"""Words of how the candidate works; less tells nothing."""
LONGEST = 30
"""Words of what a story was about."""
_POINTS_BACK = re.compile(
    r"\b(?:precisely|exactly|just) (?:this|that|so|the same)\b|\bdid (?:this|that)\b|\b(?:ours|theirs|the same|he|she|him|those|these|such an?|that|there)$|\b(?:ours|theirs|he|she|him)\b|\b(?:those|these)\b(?! \w+s\b)|\b(?:in|at|on) that \w+|\b(?:with|about|for|of|to|like|from) that\b(?! (?!because\b|and\b|but\b|so\b|when\b|if\b)\w+ )|\b(?:same|a similar)\b(?! (?:week|day|year|time|room|team|building)\b)",
    re.IGNORECASE,
)


class Story(NamedTuple):
    """What the candidate told: either a clause, or a noun phrase with what came of it."""

    clause: str | None = None
    about: str | None = None
    result: str | None = None
    listener: str | None = None
    """them, a name, or None."""
    is_view: bool = False
    """The clause says how the candidate works or would work, and tells of no deed."""


def story_of(text: str, names: frozenset[str]) -> Story | None:
    """Return what the candidate told of themselves; None where it is not safely a sentence."""
    text = re.sub(
        r"^(?:my |the )?(?:example|story|answer|win|result|achievement|experience|background|project)s?(?: given)?: ",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^[\w' -]{3,30} (?:story|example|project) ?[=:] (?=I\b)", "", text)
    text = re.sub(
        r"^(?P<said>(?:i |and i )?(?:said|explained|mentioned|answered|told (?:them|him|her|\w+))): (?:that )?",
        r"\g<said> that ",
        text,
        flags=re.IGNORECASE,
    )
    inside = re.search(r"\((?P<told>(?:told|showed) [^()]+)\)", text)
    text = inside["told"] if inside else _without_label(text)
    text = re.sub(r"^(?:and|so|then|but|also),? ", "", text, flags=re.IGNORECASE)
    text = re.sub(
        r"\b(?:when|while) I (?:was|worked) (?=(?:at|in|with|for|on) (?:the \w+|[A-Z])[^,]*? (?:I|we) \w)", "", text
    )
    text = re.sub(r"\bI had (?=\w+ed\b)", "I ", text)
    text = re.sub(r"\b([A-ZÀ-Þ][\w’'-]+) (\d+ (?:months|years|weeks))\b", r"\1 for \2", text)
    if _NO_STORY.search(text):
        return None
    told = _TOLD.match(text)
    if told:
        return _told(told, names)
    text = re.sub(
        r"^(?:(?:at|in|with) (?:the )?(?:(?!I )[A-ZÀ-Þ][\w’'&.-]* ?)+)?(?<!I )(?=(?P<verb>[a-z]+) )",
        _with_subject,
        text,
    )
    clause = own_clause(text, names)
    return Story(clause=clause) if clause and not _is_no_deed(clause) else None


def _is_no_deed(clause: str) -> bool:
    """Say whether nobody can tell who "we" are, or the candidate only says what one does."""
    return re.match(r"we\b", clause) is not None or _is_habit(clause)


def _is_habit(clause: str) -> bool:
    """Say whether the candidate says what one does, not what was done: "I walk the guest to another hotel"."""
    does = re.search(r"\bI (?:(?:always|usually|normally|never|often|also|just|first|then) )?(?P<verb>\w+)\b", clause)
    verb = does["verb"] if does else "have"
    return verb in BASES and verb not in PAST and verb not in ("have", "speak", "know", "hold", "teach", "run")


def _is_view(clause: str) -> bool:
    return _is_habit(clause) or re.search(r"\bI would\b", clause) is not None


def _with_subject(found: re.Match[str]) -> str:
    """Say who did it where the notes leave that out: "at Zeta moved the plans" -> "at Zeta I moved the plans"."""
    verb = found["verb"]
    return f"{found.group()}I " if verb in PAST or re.fullmatch(r"[a-z]{2,}[^e\W]ed", verb) else found.group()


def _without_label(text: str) -> str:
    """Put the word of a label where the text points back to it: "remakes: I cut them by half" -> "I cut remakes by half"."""
    found = re.match(r"(?P<label>[\w -]{3,30}): (?P<rest>(?:at|in|i|we)\b.+)$", text, re.IGNORECASE)
    return re.sub(r"\b(?:them|it)\b", found["label"].lower(), found["rest"], count=1) if found else text


def own_clause(text: str, names: frozenset[str], *, would: bool = False) -> str | None:
    """Return `text` as a clause whose subject is "I" or "we", with what belongs to it; None where that is not safe."""
    text = re.sub(r",? and that(?: is| was|['’]s) .*$", "", _without_brackets(text))
    head, *tails = re.split(r", |; | [-–—] |: ", text)
    if tails and plain(head.split()[0]) in PREPOSITIONS and not re.search(r"\b(?:I|we)\b", head):
        head, tails = f"{head} {tails[0]}", tails[1:]
    head = re.sub(r"^I am (?=.+ since )", "I have been ", re.sub(r"\bi\b", "I", head))
    subject = re.search(
        r"(?:^|(?<= ))(?:I|[Ww]e|[Mm]y (?:old |last )?(?:team|shop|class|crew|branch|ward|group)|(?<!\w )[Mm]y (?:\w+ ){0,2}\w+)(?: (?:also|then|just|even|once|first|later|only|always|usually|normally|never|often))? (?P<verb>\w+)\b",
        head,
    )
    if (
        subject is None
        or (not would and re.search(r"\bI would\b", head))
        or not _sets_scene(head[: subject.start()])
        or not (is_finite(plain(subject["verb"])) or subject["verb"].endswith("ed"))
        or len(head.split()) < 4
    ):
        return None
    if not _is_whole(lower_first(head, names)):
        return None
    clause = (lower_first(head, names) + _with_tails(tails, names, would="I would " in head)).replace(
        " and that ", " and "
    )
    return None if len(clause.split()) < SHORTEST_VIEW and _is_view(clause) else clause


def own_statement(text: str, names: frozenset[str]) -> str | None:
    """Return words of the candidate's that tell something, whoever acts in them: "the trams run past my old school"."""
    head = re.split(r", |; | [-–—] |: ", _without_brackets(re.sub(r"\bi\b", "I", text)))[0]
    clause = lower_first(re.sub(r"^that ", "", head), names)
    guarded = re.sub(r"\bI am\b", "people are", re.sub(r"\bI was\b", "people were", clause))
    guarded = re.sub(r"\b(?:my|our)\b", "the", re.sub(r"\bI\b", "people", guarded))
    parts = take_apart(guarded)
    parts = take_apart(guarded)
    if parts and parts.subject != "people" and "people" in parts.subject.split():
        return None
    return (
        clause if parts and _is_whole(clause) and not re.search(r"\b(?:we|they|she)\b", clause, re.IGNORECASE) else None
    )


def _sets_scene(words: str) -> bool:
    """Say whether nothing, or a place or time, stands before the subject: "at the dairy in Olsztyn"."""
    return (
        not words
        or (
            plain(words.split(maxsplit=1)[0]) in PREPOSITIONS
            and not re.search(r",|\b(?:because|that|which|who)\b", words)
            and len(words.split()) < 9
        )
        or bool(re.fullmatch(r"when", words.strip(), re.IGNORECASE))
    )


def _with_tails(tails: list[str], names: frozenset[str], *, would: bool) -> str:
    """Join what follows the head by commas: clauses by "and", what belongs to the head as it is; the rest is left out."""
    joined = ""
    for tail in tails[:2]:
        words = tail.split()
        first = plain(words[0])
        if (
            first in ("where", "which", "with", "for", "when", "because", "so", "and", "to", "by")
            and len(words) > 2
            and _is_whole(tail, tail=True)
        ):
            joined += ", " + re.sub(r"\bi\b", "I", tail)
        elif would and first in BASES and len(words) > 1 and _is_whole(tail, tail=True):
            joined += f", {tail}"
        elif (first in PAST or first == "never") and len(words) > 2 and _is_whole(tail, tail=True):
            joined += f" and {tail}"
        elif take_apart(tail) and _is_whole(tail, tail=True):
            joined += f", and {re.sub(r'^i ', 'I ', lower_first(tail, names))}"
        elif (
            (
                re.match(r"\d[\d.,]* (?!(?:months|years|weeks|days)$)[a-z]", tail)
                or first in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
            )
            and len(words) > 1
            and not any(is_finite(plain(word)) for word in words)
        ):
            return f"{joined} ({tail})"
        else:
            break
    return joined


def _is_whole(text: str, *, tail: bool = False) -> bool:
    if _POINTS_BACK.search(text) or re.search(r"[?!:]|\b(?:lol|tbh|thing|stuff)\b", text):
        return False
    guarded = re.sub(r"\b(?:my|our) own\b|\b(?:my|our)\b", "the", re.sub(r"\b(?:I|i|[Ww]e)\b", "everyone", text))
    guarded = re.sub(r"\b(?:me|myself|mine|us)\b", "others", guarded)
    return is_sound(guarded if not tail or re.match(r"[a-z]+ing\b", guarded) else f"everyone {guarded}")


def _without_brackets(text: str) -> str:
    return re.sub(r" ?\([^()]*\)", "", text)


def _unreported(text: str) -> str:
    """Take a report back to what was said: "I had taught for five years" -> "I taught for five years"."""

    def turn(found: re.Match[str]) -> str:
        simple = next((past for past, participle in IRREGULAR.values() if participle == found[1]), found[1])
        return f"I {simple}" if simple in PAST else found.group()

    return re.sub(r"\bI had (\w+)\b", turn, text)


def _told(found: re.Match[str], names: frozenset[str]) -> Story | None:  # noqa: C901, PLR0912 - one case each
    what, verb = found["what"], found["verb"].lower()
    if verb in ("pitched", "brought up"):
        return None
    how = (found["how"] or "").strip().lower()
    listener = found["whom"]
    if re.match(r"(?:you|it|so|no|yes|that's|when|the (?:truth|same))\b", what, re.IGNORECASE):
        return None
    if (
        not how
        and re.match(r"(?:i|we|my)\b", what, re.IGNORECASE)
        and verb in ("told", "telt", "informed", "said", "explained", "mentioned", "described", "showed", "shared")
    ):
        fact = re.match(
            r"my (?:\w+ ){1,3}?(?:is|was|are|were|had|has|went|fell|rose|helped|saved|won)\b", what, re.IGNORECASE
        )
        how = "that" if fact or not re.match(r"my\b", what, re.IGNORECASE) else "about"
    if re.match(r"(?:how|why)\b", what, re.IGNORECASE) and not (how and how != "about"):
        how, what = "how", what.split(maxsplit=1)[1]
    if not how and re.match(r"(?:at|in|on|when|with) (?:the |my )?[\w'’& -]+? (?:i|we) ", what, re.IGNORECASE):
        how = "that"
    if how == "that" and what.split()[0] in PAST and what.split()[0] not in ("read", "put", "set", "cut"):
        what = f"I {what}"
    if how in ("that", "how") or (verb == "said" and how != "about"):
        clause = own_clause(_unreported(what), names, would=True)
        return Story(clause=clause, listener=listener, is_view=_is_view(clause)) if clause else None
    if not how and not re.match(r"(?:the|my|our|a|an)\b", what, re.IGNORECASE):
        return None
    head, *tails = re.split(r", |; | [-–—] |: ", re.sub(r" \((?P<in>[^()]+)\)", r", \g<in>", what))
    head = re.sub(r"\bi\b", "I", head)
    head = re.split(r" (?=there (?:is|are|was|were) )", head)[0]
    if (
        len(head.split()) < 2
        or not _is_whole(f"everyone saw {head}")
        or plain(head.split()[0]) in MODIFIERS | LINKS | {"it", "this", "that", "them"}
    ):
        return None
    about = with_article(lower_first(head, names))
    result = None
    if tails:
        tail = re.sub(r"\bi\b", "I", tails[0])
        relative = re.match(r"(?:where|which|with|who)\b", tail)
        if relative and _is_whole(tail, tail=True) and len(f"{about} {tail}".split()) <= LONGEST:
            about += f", {tail}"
        elif (
            take_apart(tail)
            and _is_whole(tail, tail=True)
            and not re.search(r"\b(?:liked|loved|seemed|impressed|interested)\b", tail)
        ):
            result = lower_first(tail, names)
        elif tail[0].isdigit() and plain(tail.split()[-1]) in ONLY_PAST and _is_whole(tail, tail=True):
            result = tail
        elif tail[0].isdigit() and len(tail.split()) > 1 and not take_apart(tail):
            about += (
                f" ({tail})"
                if re.match(r"[\d.,]+ (?!to\b|of them\b)(?:[a-z]+ ){0,2}[a-z]+", tail)
                and not re.search(r"\bto \d|\bof them\b", tail)
                else ""
            )
    return Story(about=about, result=result, listener=listener)
