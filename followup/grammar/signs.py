"""What the model of slips looks at around a place: words, parts of speech, how often words meet, how the clauses lie."""

from collections.abc import Iterator

from followup.grammar import pairs
from followup.grammar.kinds import COMMAS, GAPS, PREPOSITIONS, Slip, confusable, form
from followup.grammar.sentence import BE, FINITE, NOUNS, RELATIVES, SUBORDINATORS, Sentence

_MARKS = frozenset(', ; : . ? ! ( ) - -- – — ... "'.split())
_AUXILIARIES = BE | frozenset(
    "have has had do does did can could will would shall should may might must 've 'll 'd".split()
)
_TIMES = frozenset(
    "yesterday ago last since already yet now today tomorrow next always every usually soon until when if".split()
)
_NOWHERE = "#"


def features(sentence: Sentence, slip: Slip, at: int) -> list[str]:
    """Return what the model looks at."""
    return [*around(sentence, at, gap=slip in GAPS), *special(sentence, slip, at)]


def around(sentence: Sentence, at: int, *, gap: bool) -> list[str]:
    """Return what is seen around a place, for all kinds of slip alike."""
    left = [word_at(sentence, at - back) for back in (1, 2)]
    right = [word_at(sentence, at + ahead - gap) for ahead in (1, 2)]
    left_tags = [sentence.tag(at - back) if at >= back else _NOWHERE for back in (1, 2, 3)]
    right_tags = [sentence.tag(at + ahead - gap) or _NOWHERE for ahead in (1, 2, 3)]
    across = pairs.load().tie(left[0], right[0])
    found = [
        f"l={left[0]}", f"r={right[0]}", f"l2={left[1]}", f"r2={right[1]}", f"LL={left_tags[1]} {left_tags[0]}", f"RR={right_tags[0]} {right_tags[1]}", f"LR={left_tags[0]} {right_tags[0]}",
        f"LLR={left_tags[1]} {left_tags[0]} {right_tags[0]}", f"LRR={left_tags[0]} {right_tags[0]} {right_tags[1]}", f"LLRR={left_tags[1]} {left_tags[0]} {right_tags[0]} {right_tags[1]}", f"lR={left[0]} {right_tags[0]}",
        f"Lr={left_tags[0]} {right[0]}", f"lr={left[0]} {right[0]}", f"ll={left[1]} {left[0]}", f"rr={right[0]} {right[1]}", f"lLR={left[0]} {left_tags[1]} {right_tags[0]}",
        f"lRR={left[0]} {right_tags[0]} {right_tags[1]}", f"RRR={right_tags[0]} {right_tags[1]} {right_tags[2]}", f"LLL={left_tags[2]} {left_tags[1]} {left_tags[0]}",
        f"tie={across}", f"tie={across} {left_tags[0]} {right_tags[0]}",
    ]  # fmt: skip
    comma = not gap and sentence.lower(at) == ","
    if gap or comma:
        found += _clauses(sentence, at, gap=gap)
    if gap:
        found += _nouns(sentence, at, gap=True)
    return found


def special(sentence: Sentence, slip: Slip, at: int) -> list[str]:
    """Return what is looked at for one kind of slip alone."""
    if slip in GAPS or slip in COMMAS:
        return []
    word, tag = form(sentence, at), sentence.tag(at)
    left, right = word_at(sentence, at - 1), word_at(sentence, at + 1)
    left_tag, right_tag = sentence.tag(at - 1) if at else _NOWHERE, sentence.tag(at + 1) or _NOWHERE
    left_tags = f"{sentence.tag(at - 2) if at > 1 else _NOWHERE} {left_tag}"
    can = " ".join(sorted(sentence.words[at].can))
    counts = pairs.load()
    tie_left, tie_right = counts.tie(left, word), counts.tie(word, right)
    found = [
        f"c={word}",
        f"C={tag}",
        f"can={can}",
        f"ties={tie_left} {tie_right}",
        f"tiel={tie_left}",
        f"tier={tie_right}",
    ]
    for name, seen in (
        ("l", left), ("r", right), ("L", left_tag), ("R", right_tag), ("LR", f"{left_tag} {right_tag}"), ("LL", left_tags),
        ("RR", f"{right_tag} {sentence.tag(at + 2)}"), ("LLR", f"{left_tags} {right_tag}"), ("l1", word_at(sentence, at - 2)),
    ):  # fmt: skip
        found += [f"c{name}={word} {seen}", f"C{name}={tag} {seen}"]
    match slip:
        case Slip.VERB:
            found += [
                f"can{name}={can} {seen}"
                for name, seen in (("l", left), ("L", left_tag), ("LL", left_tags), ("R", right_tag))
            ]
            found += _verb(sentence, at)
        case Slip.CONFUSED:
            found += _gain(sentence, at, word, confusable()[word])
        case Slip.PREPOSITION:
            found += _gain(sentence, at, word, PREPOSITIONS - {word})
            found += _governed(sentence, at, word)
        case Slip.NUMBER:
            found += _nouns(sentence, at, gap=False)
    return found


def _gain(sentence: Sentence, at: int, word: str, others: frozenset[str]) -> Iterator[str]:
    """Yield how much better another word would suit the words on both sides."""
    counts, left, right = pairs.load(), word_at(sentence, at - 1), word_at(sentence, at + 1)
    both = max(counts.fit(left, other, right) for other in others) - counts.fit(left, word, right)
    one = max(counts.counted(left, other) - counts.frequency(other) for other in others) - counts.counted(left, word)
    yield f"gain={max(-6, min(8, round(both)))}"
    yield f"gain={word} {max(-3, min(4, round(both / 2)))}"
    yield f"gainl={max(-6, min(8, round(one + counts.frequency(word))))}"


def _governed(sentence: Sentence, at: int, word: str) -> Iterator[str]:
    """Yield the word that takes the preposition, and what the preposition takes."""
    place = at - 1
    while place > 0 and sentence.tag(place) in ("RB", "PRP", "DT", "PRP$", "JJ", "CD") and at - place < 4:
        place -= 1
    yield f"governed={word_at(sentence, place)} {word}"
    yield f"governed={sentence.tag(place)} {word} {word_at(sentence, at + 1)}"
    yield f"object={word} {_nouns(sentence, at + 1, gap=True)[0]}"


def word_at(sentence: Sentence, at: int) -> str:
    """Return the word at a place in small letters; "0" for a number, "#" outside of the sentence."""
    if not 0 <= at < len(sentence):
        return _NOWHERE
    word = sentence.lower(at)
    if word[:1].isdigit():
        return "0"
    return word


def _clauses(sentence: Sentence, at: int, *, gap: bool) -> Iterator[str]:
    """Yield how the clauses lie on both sides of a place."""
    start = at
    while start > 0 and sentence.lower(start - 1) not in _MARKS:
        start -= 1
    ahead = at if gap else at + 1
    end = ahead
    while end < len(sentence) and sentence.lower(end) not in _MARKS:
        end += 1
    verbs = min(2, sum(sentence.tag(place) in FINITE for place in range(start, at)))
    later = min(2, sum(sentence.tag(place) in FINITE for place in range(ahead, end)))
    all_before = min(2, sum(sentence.tag(place) in FINITE for place in range(at)))
    opened = sentence.lower(start) in SUBORDINATORS | RELATIVES
    hangs = any(sentence.lower(place) in SUBORDINATORS for place in range(start, at))
    begins = sentence.is_clause(ahead, end)
    mark = sentence.lower(start - 1) if start else "^"
    behind = sentence.lower(end) or "."
    yield f"verbs={verbs} {later}"
    yield f"clause={begins} {verbs} {opened}"
    yield f"clause={begins} {sentence.tag(at - 1)}"
    yield f"clause={begins} {word_at(sentence, at - 1)}"
    yield f"clause={begins} {word_at(sentence, ahead)} {verbs}"
    yield f"hangs={hangs} {begins} {all_before}"
    yield f"sides={mark} {behind} {begins} {verbs}"
    yield f"opened={sentence.lower(start) if opened else ''} {begins}"
    yield f"size={min(6, at - start)} {min(4, end - ahead)} {begins}"
    yield f"first={word_at(sentence, start)} {begins}"


def _nouns(sentence: Sentence, at: int, *, gap: bool) -> list[str]:
    """Return what the noun phrase that begins at a place is headed by, and whether that can be counted."""
    begin = at if gap else at + 1
    if not gap and sentence.tag(at) in ("NN", "NNS"):
        begin = at
    head = begin
    while sentence.tag(head) in ("JJ", "JJR", "JJS", "VBN", "VBG", "RB") and head - begin < 3:
        head += 1
    while sentence.tag(head) in NOUNS and sentence.tag(head + 1) in NOUNS:
        head += 1
    if head >= len(sentence):
        return ["head="]
    word = sentence.words[head]
    kind = "".join(sorted(tag for tag in word.can if tag.startswith("NN")))
    tag = word.tag
    return [
        f"head={word.lower}", f"headtag={tag} {kind}", f"headtag={sentence.tag(at - 1)} {tag} {kind}",
        f"head={word_at(sentence, at - 1)} {word.lower}", f"behind={tag} {kind} {sentence.lower(head + 1)}",
        f"lh={word_at(sentence, at - 1)} {tag} {kind}", f"hb={word.lower} {sentence.lower(head + 1)}",
        f"size={head - begin} {tag} {kind} {sentence.tag(at - 1)}",
    ]  # fmt: skip


def _verb(sentence: Sentence, at: int) -> Iterator[str]:
    """Yield what decides on a verb's form: its helper, its subject, and the time that is told."""
    tag, word = sentence.tag(at), sentence.words[at]
    can = " ".join(sorted(word.can & {"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"}))
    helper = next(
        (
            sentence.lower(at - back)
            for back in (1, 2, 3, 4)
            if at >= back and sentence.lower(at - back) in _AUXILIARIES | {"to"}
        ),
        "",
    )
    subject = next(
        (place for place in range(at - 1, -1, -1) if sentence.tag(place) in NOUNS | {"PRP", "EX", "WDT", "WP", "VBG"}),
        None,
    )
    yield f"helper={helper} {can}"
    if subject is not None:
        yield f"subject={sentence.tag(subject)} {can} {at - subject}"
        yield f"subject={sentence.lower(subject) if sentence.tag(subject) in ('PRP', 'WDT', 'WP') else sentence.tag(subject)} {can} {helper}"
    times = sorted({word.lower for word in sentence.words} & _TIMES)
    others = sorted(
        {sentence.tag(place) for place in range(len(sentence)) if place != at and sentence.tag(place) in FINITE}
    )
    yield f"others={' '.join(others)} {can}"
    for time in times:
        yield f"time={time} {can} {helper}"
    yield f"tag={tag} {can} {helper}"
