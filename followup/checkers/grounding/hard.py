"""What must be right to the letter: names, roles, numbers, days, dates and times of the day."""

import re
from collections.abc import Iterator
from datetime import date

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import Quantity, agree, follows, quantities
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.times import Times, times
from followup.checkers.grounding.words import Token, is_function, is_generic, is_known_word, key, synonyms, tokens
from followup.text import Span

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FREE_CAPITALS = frozenset(
    "i i'm i've i'd i'll cv hr ps p.s ok pdf asap fyi am pm mr mrs ms mx dr prof sir madam christmas easter english zoom teams skype linkedin google eod re fw uk us eu usa a.m p.m dear hi hello best kind regards sincerely yours thank thanks".split()
)
_AVAILABLE = re.compile(
    r"\b(?:available|availability|free (?:on|all|any|from|until|for|most|to)|reach me|happy to (?:come|talk|meet|call|speak|chat)|any ?time|convenient|notice period|suits?|in touch again|if (?:it|that) helps|can start|could start)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:thank\w*|pleasure|enjoy\w*|great|good|lovely|nice|talk\w*|met|meet\w*|spoke|speak\w*|conversation|interview\w*|visit\w*|chat\w*|time|call|discuss\w*|came away|saw|discussion|showing|explain\w*|hearing)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:hear\w*|decid\w+|decision|know|in touch|back to|answer|news|reply|call\w*|ring|phone|write|e-?mail\w*|letter|result|outcome|timeline|candidates?|expect\w*|choose|by|until|before|promised|next step|respond\w*|contact|message|text)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:next|asked me to|to (?:bring|start|begin|come)|trial|second|will|starts?|coming)\b", re.IGNORECASE
)
_IDLE = re.compile(
    r"\s*(?:-?of|things?|points?|moments?|reasons?|words?|more|another|or|minutes? of your|seconds?|lines?|messages?|people who|examples?|days? (?:ago|after|since)|weeks? (?:ago|have|has|since|after)|thoughts?|ideas?|questions?|sides?|last|final|person|that|who|which|to|day|for|in|can|would|could|is|was|with|and|from|on|about|wants|nobody|it)\b|\s*(?:[,.;:!?)]|$)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:the|your|this|an?|for|as) (?P<role>(?:[^\W\d_][\w'&/-]* ){1,5})(?:role|position|post|job|vacancy|opening)\b",
    re.IGNORECASE,
)
_ROLE_FREE = frozenset(
    "new open advertised exciting same vacant full time part current whole first next right dream last day to your the a an this that such any important ideal perfect kind sort of my what and for in at is as it on about how with by which who i you we me was be demands best great good interesting appealing wonderful".split()
)
_PLACE = re.compile(
    r"\b(?:(?:role|position|post|job|opportunity|interview|work(?:ing)?|everyone|everybody|part of(?: the)?(?: team)?|joining|join|colleagues|team|people|career|future|contribute|vacancy|opening) (?:the team )?(?:at|with|for|of|to|here at) |\b(?:join|joining) )(?P<name>(?:[A-ZÀ-Þ][\w&'’.-]*)(?: (?:(?:of|and|the|&|for|de|du|la|am) )?[A-ZÀ-Þ][\w&'’.-]*)*)"
)


def hard_doubts(body: str, sentence: Span, source: Source, vouched: frozenset[str]) -> Iterator[Doubt]:
    """Yield the names, roles, numbers, days and times of a sentence that the notes do not hold or contradict."""
    words = tokens(body, sentence)
    when = times(body, sentence)
    text = sentence.of(body)
    yield from _names(body, sentence, words, source, vouched, when)
    yield from _roles(text, sentence, source)
    yield from _companies(text, sentence, source)
    if _AVAILABLE.search(text):
        return
    yield from _weekdays(text, when, source, words)
    yield from _dates(body, when, source)
    yield from _numbers(body, sentence, source, when)


def _names(
    body: str, sentence: Span, words: list[Token], source: Source, vouched: frozenset[str], when: Times
) -> Iterator[Doubt]:
    taken = [span for span, _ in (*when.weekdays, *when.months, *when.dates, *when.clock)]
    run: list[Token] = []
    for number, word in enumerate(words):
        if _is_name(body, words, number, source, vouched) and not any(span.overlaps(word.span) for span in taken):
            if run and body[run[-1].span.end : word.span.start].strip(" -"):
                yield _unknown(run, body)
                run = []
            run.append(word)
        elif run:
            yield _unknown(run, body)
            run = []
    if run:
        yield _unknown(run, body)


def _unknown(run: list[Token], body: str) -> Doubt:
    span = Span(run[0].span.start, run[-1].span.end)
    if body[span.start : span.end].endswith(("'s", "’s")):
        span = Span(span.start, span.end - 2)
    return Doubt(span, f"The notes do not hold “{span.of(body)}”.", hard=True)


def _is_name(body: str, words: list[Token], number: int, source: Source, vouched: frozenset[str]) -> bool:
    """Say whether a word is written as a name or a term, and nothing vouches for it."""
    word = words[number]
    text, lower = word.text, word.lower
    if not (text[0].isupper() or any(c.isupper() for c in text[1:]) or text[-1] in "+#") or len(lower) < 2:
        return False
    if lower in source.words or lower in vouched or lower in _FREE_CAPITALS or lower.isdigit():
        return False
    parts = re.split(r"[.&']", lower)
    if lower.replace("'", "") in source.words or (
        len(parts) > 1 and all(part in source.words or len(part) < 2 for part in parts)
    ):
        return False
    if text.isupper() and (lower in source.initials or len(lower) == 1):
        return False
    if word.key in source.exact and not text.isupper():
        return False
    if _joined(words, number, source):
        return False
    if text.isupper() and len(text) > 3 and (is_generic(lower) or is_function(lower)):
        return False
    first = number == 0 or _opens(body, words[number - 1], word)
    if first:
        if is_function(lower) or is_known_word(lower) or word.key in source.reach:
            return False
        after = words[number + 1] if number + 1 < len(words) else None
        return bool(
            any(c.isupper() for c in text[1:])
            or (after and (after.lower in _VERBS or after.text[0].isupper()))
            or body[word.span.end - 2 : word.span.end] in ("'s", "’s")
        )
    return not is_function(lower) and not (
        is_generic(lower) and not text.isupper() and (word.key in source.reach or not _in_name(words, number))
    )


_VERBS = frozenset(
    "and is was has had said told mentioned showed explained asked also will would who made gave described talked works runs leads wants".split()
)


def _in_name(words: list[Token], number: int) -> bool:
    """Say whether a generic word stands beside a telling name: the Trust in "Meridian Trust"."""
    return number > 0 and words[number - 1].text[0].isupper() and not is_generic(words[number - 1].lower)


def _joined(words: list[Token], number: int, source: Source) -> bool:
    lower = words[number].lower
    before = words[number - 1].lower + lower if number else ""
    after = lower + words[number + 1].lower if number + 1 < len(words) else ""
    return (
        before in source.words
        or after in source.words
        or any(
            lower == one + two
            for one, two in ((lower[:at], lower[at:]) for at in range(3, len(lower) - 2))
            if one in source.words and two in source.words
        )
    )


def _opens(body: str, before: Token, word: Token) -> bool:
    return (
        re.search(r"[.!?:]|[\"“‘(]", body[before.span.end : word.span.start]) is not None
        or "\n" in body[before.span.end : word.span.start]
    )


def _roles(text: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    for found in _ROLE.finditer(text):
        words = [word for word in tokens(text, Span(*found.span("role"))) if word.lower not in _ROLE_FREE]
        words = [w for w in words if w.lower not in source.people and w.lower.removesuffix("s") not in source.company]
        if not words or len(words) > 4 or (words[0].lower in ("team", "interview") and not source.role):
            continue
        bare = [word for word in words if not is_function(word.lower)]
        bad = [
            word
            for word in bare
            if word.key not in source.reach
            and word.lower not in source.words
            and word.lower not in source.initials
            and not (is_generic(word.lower) and word.key not in _TITLES)
        ]
        if (
            not bad
            and source.role
            and bare
            and not any(
                w.key in source.role or source.reach.get(w.key, frozenset()) & _role_passages(source)
                for w in bare
                if w.key not in source.company
            )
        ):
            bad = [w for w in bare if w.key in _TITLES]
        if bad:
            span = Span(bad[0].span.start, bad[-1].span.end).shifted(sentence.start)
            role = source.interview.role
            yield Doubt(
                span,
                f"The notes call the role “{role.text}”."
                if role
                else f"The notes name no such role as “{Span(bad[0].span.start, bad[-1].span.end).of(text)}”.",
                hard=True,
            )


def _role_passages(source: Source) -> frozenset[int]:
    return (
        frozenset().union(*(source.reach.get(one, frozenset()) for one in source.role)) if source.role else frozenset()
    )


_TITLES = frozenset(
    map(
        key,
        "manager lead leader director assistant officer engineer analyst coordinator supervisor specialist consultant developer designer executive administrator technician nurse teacher"
        " associate head chief clerk planner adviser advisor representative producer editor curator trainer project product marketing sales account senior junior principal".split(),
    )
)


def _companies(text: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield another name of the notes in the place of the company's."""
    if not source.company or source.interview.company is None:
        return
    for found in _PLACE.finditer(text):
        words = [word.lower for word in tokens(found["name"])]
        if any(w in source.company or w in source.people or key(w) in source.role for w in words) or not any(
            is_telling(w) for w in words
        ):
            continue
        acronym = "".join(w[0] for w in tokens_lower(source.interview.company.text))
        if all(w in source.words for w in words) and words[0] != acronym and not _is_theirs(words, source):
            yield Doubt(
                Span(*found.span("name")).shifted(sentence.start),
                f"The notes call the company “{source.interview.company.text}”.",
                hard=True,
            )


def _is_theirs(words: list[str], source: Source) -> bool:
    """Say whether a name stands in a passage that is not on the candidate's own past: a place, a ward, a team there."""
    where = frozenset.intersection(
        *(frozenset(n for n, p in enumerate(source.passages) if key(w) in p.keys) for w in words)
    )
    return not where or any(source.passages[number].mine is not True for number in where)


def tokens_lower(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return [word.lower for word in tokens(text)]


def _weekdays(text: str, when: Times, source: Source, words: list[Token]) -> Iterator[Doubt]:
    held, promise = source.interview.held_on, source.interview.promise
    noted = {day for _, day in source.when.weekdays}
    promised = {day.weekday() for day in (promise.earliest, promise.latest) if day} if promise else set()
    dated = {d.weekday() for d in _dated(source)}
    for span, day in when.weekdays:
        name = _WEEKDAYS[day]
        answer, meeting = bool(_ANSWER.search(text)), bool(_MEETING.search(text))
        if held and day == held.weekday() and (meeting or not answer) and not _LATER.search(text):
            continue
        if day in promised and answer:
            continue
        near = {word.key for word in words if is_telling(word.lower)} - {key(name)}
        if day in noted and _beside(source, day, near, answer=answer, held=held):
            continue
        if day in dated and day not in noted and (near or answer):
            continue
        if meeting and held and day != held.weekday() and not answer:
            yield Doubt(span, f"The notes have the interview on {_WEEKDAYS[held.weekday()]}, not {name}.", hard=True)
        else:
            yield Doubt(span, f"The notes do not have {name} for this.", hard=True)


def _dated(source: Source) -> list[date]:
    year = source.interview.held_on.year if source.interview.held_on else None
    found = []
    for _, options in source.when.dates:
        for month, day in options:
            try:
                found.append(date(year or 2000, month, day))
            except ValueError:
                continue
    return found if year else []


def _beside(source: Source, day: int, near: set[str], *, answer: bool, held: date | None) -> bool:
    """Say whether the notes have the weekday in a passage on the same thing."""
    for span, other in source.when.weekdays:
        if other != day:
            continue
        region = Span(max(0, span.start - 70), span.end + 70)
        around = source.text[region.start : region.end].lower()
        if (
            answer
            and _ANSWER.search(around)
            and not (
                held
                and held.weekday() == day
                and span.start < 200
                and not re.search(r"\b(?:by|until|on) \w*$", source.text[: span.start][-12:])
            )
        ):
            return True
        inside = {one for w in tokens(source.text, region) for one in (w.key, *synonyms(w.key))}
        if near & inside:
            return True
        if not near and not answer:
            return True
    return False


def _dates(body: str, when: Times, source: Source) -> Iterator[Doubt]:
    interview = source.interview
    days = {option for _, options in source.when.dates for option in options}
    known = [
        day
        for day in (
            interview.held_on,
            *((interview.promise.earliest, interview.promise.latest) if interview.promise else ()),
        )
        if day
    ]
    days |= {(day.month, day.day) for day in known}
    numbers = {day for _, day in days}
    months = {month for month, _ in days} | {month for _, month in source.when.months}
    for span, options in when.dates:
        if not any(
            (month, day) in days or (month == 0 and day in numbers) or (0, day) in days for month, day in options
        ):
            yield Doubt(span, f"The notes do not hold the date “{span.of(body)}”.", hard=True)
    for span, month in when.months:
        if month not in months:
            yield Doubt(span, f"The notes do not hold “{span.of(body)}”.", hard=True)
    for span, minute in when.clock:
        if minute not in source.clock:
            yield Doubt(span, f"The notes do not hold the time “{span.of(body)}”.", hard=True)


def _numbers(body: str, sentence: Span, source: Source, when: Times) -> Iterator[Doubt]:
    taken = (*when.spans, *(span for span, _ in when.months))
    for quantity in quantities(body, sentence, taken):
        words = quantity.span.of(body)
        if (
            _is_idle(quantity, body)
            or any(agree(quantity, noted) for noted in source.numbers)
            or follows(quantity, source.numbers)
        ):
            continue
        if quantity.value >= 1900 and (words in source.digits or _year(quantity, source, body)):
            continue
        if body[quantity.span.end : quantity.span.end + 1] in ("-",) and words.isdigit() and words in source.digits:
            continue
        yield Doubt(quantity.span, f"The notes do not hold “{words}” for this.", hard=True)


def _year(quantity: Quantity, source: Source, body: str) -> bool:
    """Say whether a number is the year of the interview, behind a day or a month."""
    held = source.interview.held_on
    dated = re.search(r"(?:\d|[a-z]{3})[,.]? $", body[: quantity.span.start][-8:]) is not None
    return held is not None and quantity.value == held.year and dated


def _is_idle(quantity: Quantity, body: str) -> bool:
    """Say whether a number counts nothing: "one of", "two things", "a half smile"."""
    if quantity.percent and quantity.value != 100:
        return False
    if quantity.percent and quantity.value == 100:
        return True
    if re.match(r"\d+(?:st|nd|rd|th)", body[quantity.span.start : quantity.span.end + 2]):
        return False
    if quantity.value <= 3 and _IDLE.match(body, quantity.span.end):
        return True
    return quantity.value == 0 or (quantity.value == 1 and quantity.hours is None)
