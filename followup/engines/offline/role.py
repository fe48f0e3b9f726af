"""Which role the interview was for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from followup.engines.offline.heading import REUSED, first_line_end, in_a_title, is_part_of_heading
from followup.engines.offline.layout import Layout, Line, Section
from followup.engines.offline.names import ROLE_NOUNS, known
from followup.engines.offline.scoring import Candidates
from followup.records import Person, Value
from followup.text import Span
from followup.vocabulary import is_function, is_generic

_WORD = re.compile(r"[^\W_][\w&+#'’]*(?:[./][\w&+#'’]+)*")
_ENDING = re.compile(
    r"[a-zà-ÿ]{3,}(?:ologist|ographer|ician|smith|wright|woman|person|[rntmcpg]ist|therapist|archite[ck]te?|ingenieur|leiter|leider|medewerker|mitarbeiter|techniker|berater|helfer|pfleger|fahrer|meister|assistent|entwickler|lehrer|verkäufer|fachkraft|referent|monteur)(?:in)?s?"
)
_MODIFIERS = 4
"""How many words before the noun may belong to a title."""
_JOINED = re.compile(r"[ -]|/ ?")
_FIELD = re.compile(r",? (?:of|in) (?:the )?[A-Z][\w&-]*(?: (?:and|&|of) [A-Z][\w-]*| [A-Z][\w-]*){0,3}")
_FIELD_ABROAD = re.compile(
    r" (?:de|du|des|da|do|di|van|der|für)(?: la| los| las| les)? (?!(?:la|el|le|un|mi|su)\b)[a-zà-ÿ]{4,}"
)
_LEVEL = re.compile(r" (?:I{1,3}|IV|V|\d|jr|jnr|sr|snr|junior|trainee)(?!\w)")


def _is_noun(word: str) -> bool:
    small = word.lower().replace("’", "'")
    return small in ROLE_NOUNS or small.removesuffix("s") in ROLE_NOUNS or bool(_ENDING.fullmatch(small))


def _titles(text: str, line: Span) -> Iterator[Span]:
    """Yield what may be job titles: a noun such as "welder" with the words before it, and its field or level."""
    words = list(_WORD.finditer(text, *line))
    number = first = 0
    while number < len(words):
        if not _is_noun(words[number].group()):
            number += 1
            continue
        start = number
        while start > first and number - start < _MODIFIERS and _joins(text, words[start - 1], words[start]):
            start -= 1
        number = _last_of(text, words, number)
        if (
            number + 1 < len(words)
            and _is_noun(words[number + 1].group())
            and _joins(text, words[number], words[number + 1])
        ):
            number += 1
        end = words[number].end()
        for tail in (_FIELD, _FIELD_ABROAD, _LEVEL):
            if found := tail.match(text, end, line.end):
                end = found.end()
        yield Span(words[start].start(), end)
        number += 1
        while number < len(words) and words[number].start() < end:
            number += 1
        first = number


_RANKS = frozenset("assistant associate deputy trainee apprentice chief head lead graduate student".split())


def _last_of(text: str, words: list[re.Match[str]], number: int) -> int:
    """Return the last noun of a title that goes on: "Associate Software Engineer", "assistant stage manager"."""
    last = number
    for ahead in range(number + 1, min(number + _MODIFIERS, len(words))):
        word = words[ahead].group()
        if not _joins(text, words[ahead - 1], words[ahead]) or not (
            word[0].isupper() or (words[number].group().lower() in _RANKS and not is_function(word))
        ):
            break
        if _is_noun(word) and (words[number].group()[0].isupper() or word.islower()):
            last = ahead
    return last


def _joins(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    return _JOINED.fullmatch(text, one.end(), other.start()) is not None


_NAMED = re.compile(
    r"\b(?:(?:for|about|as|of) (?:the|a|an|their) |(?:the|their|this|an?) )(?P<title>(?:[\w&/'’-]+ ){0,3}[\w&/’-]{3,}) (?:job|role|position|post|vacancy|opening|gig|placement|traineeship|apprenticeship|internship|interview)\b",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r" (?:would|will|should|has to|needs to) (?:do|own|run|lead|be|report|need|have|start|take|work|handle|manage|spend|plan|build)\b"
)
_MARKED = re.compile(
    r"[ \t]*\((?:[mwdfxh]/[mwdfxh](?:/[mwdfxh])?|all genders?|h/f|f/h)\)|(?::in|\*in|/-?in|_in|\(in\))\b", re.IGNORECASE
)
"""How German and French adverts mark a title as meant for all."""
_ROLE_AFTER = re.compile(
    r"[ \t]*(?:\([^)\n]{0,25}\)[ \t]*)?(?:role|position|job|post|vacancy|opening|interview|gig|placement|apprenticeship|internship|traineeship)\b",
    re.IGNORECASE,
)
_ROLE_BEFORE = re.compile(
    r"(?:\b(?:role|position|job|post|vacancy|title|applied|application|interview(?:ed|ing)?|apply(?:ing)?|candidate|hired|hiring|looking|recruiting|going|shortlisted|opening|second round|first round|screening|call|screen)"
    r"(?:[^.!?\n:]|\bSt\.){0,90}?\b(?:for|of|as)[ \t]+(?:the |a |an |their |its |new |position of |role of |post of |job of |job as )*|\b(?:role|position|job|post|vacancy|title|rolle|functie|stelle|poste|puesto|vaga|applied for|job title)[ \t]*[:=–-][ \t]*(?:the |a |an )?|\bas (?:the |their )(?:new |next )?|\b(?:stelle|position|poste|puesto|vaga|functie|jobb|tjänst|stilling) (?:als|de|van|som|como)[ \t]+(?:une? |el |la |einer? )?|\b(?:it|this|that|it['’]s|that['’]s) (?:is |was )?(?:for|the|a|an) (?:the |a |an )?|\b(?:role|position|job|post|title|vacancy)\b(?: [\w']+)?? (?:is|was|would be|called)(?: that of)?(?: an?| the)? |\b(?:this|the|our) (?:role|position|job|post), (?:an? |the )?|\b(?:vacancy|position|role|job|post)[ \t]+|subject:[ \t]*(?:re:[ \t]*|fwd?:[ \t]*|your )?(?:interview|application|invitation)?(?: \w+)??(?: for| -| –|:)?(?: the)?[ \t]*)$",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(r"\b(?:role|position|job|post|vacancy)(?: of| as|:| =) (?:an? |the )?$", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:the )?(?:(?:what )?for|(?:role|position|job|post|vacancy)(?: (?:title|applied(?: for)?|name|is))?(?: (?:on|in|as per) [\w ]+)?|title|applied for|for|function|functie|funktion|stelle|beruf|puesto|cargo|vaga|poste|rol|perfil|mansione|posizione|stanowisko|tjänst|stilling|pozisyon)",
    re.IGNORECASE,
)
_WANTED_BEFORE = re.compile(
    r"\b(?:want\w*|need\w*|looking|look|search\w*|hir\w+|seek\w*|recruit\w*)(?: really| is| are| for| someone| somebody| to| hire| find)* (?:a|an|another|their next|a new|a second) (?:new |good |experienced )?$",
    re.IGNORECASE,
)
_PAST_BEFORE = re.compile(
    r"\b(?:i (?:was|worked|am|have been|'ve been)|my|worked|years?|former(?:ly)?|ex|previous(?:ly)?|old|currently|current(?:ly)? (?:a|an)|background|experience|since|when i|told (?:them|her|him) (?:about|that))\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_SOMEBODY_BEFORE = re.compile(
    r"(?:\b(?:with|by|from|met|is|was|our|his|her|their|to|and|the (?:current|other|hiring)|he|she|who|both|two|three|four|five|six|\d+)\b)[ \t]*(?:the |a |an )?$",
    re.IGNORECASE,
)
_LEAD_WORDS = frozenset(
    """mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec the a an this that my our their his her its for as of with at by from and or to in on role position job post interview new next current second first third final round
    i we you they he she it is was were be been being are am met spoke talked had has have candidate applied hiring applying apply about some any no not very really other another each every both two three four der die das den dem ein eine einen als für bei und mit wegen stelle puesto para la el un una como le les du de des une um uma pour comme poste vaga het een voor bij functie van
    five six also then but so because senior-level if when who what which where how good great nice former old ex future one more all many few only just like into
    screening screen call phone video zoom day notes note re fw fwd title vacancy would will could should can may might must do does did want need looking said says report reports""".split()
)
_TOO_VAGUE = frozenset(
    "head lead chief partner officer manager lead chair fellow associate representative server host model pilot leader member em pm hr owner founder co-founder cofounder interviewer".split()
)


_INSIDE = frozenset("of for in and the de du des da do van der für & to on with above".split())
"""Small words that a title may hold."""
_LONGEST = 8
"""Words of a title."""
_LABELLED = "behind a label"
_SAID = "said to be the role"
_STATED = re.compile(
    r"(?:\b(?:role|position|job|post|vacancy|title|function|functie|stelle|puesto|poste|vaga|stilling|tjänst|stanowisko|cargo)(?: title| name| applied(?: for)?)?(?: (?:on|in|as per|per) (?:the |their )?\w+)?[ \t]*(?:\bis|\bwas|:|=|->|\bthat is|\bwould be)(?: called| that of| (?:the )?one (?:of|as))*|\b(?:post|position|role|job|vacancy|opening|opportunity) (?:of|as)|\binterview(?:ed|ing)? (?:for|as)(?= (?:the |an? )?(?-i:[A-Z]))|^\W*(?:job|role|post|position))[ \t]+(?:for )?(?:the |an? |their |new )*[\"“'‘]?"
    r"(?P<title>[^\W\d][^,;:.()\n|\"”]{2,60}?)(?=[ \t]*(?:[,;:.()|\"”]|[ \t][-–—@]|[ \t](?:at|with|which|that|who|and they|on|from|starting)\b|[ \t]in (?-i:[A-Z])\w+[,.]|$))",
    re.IGNORECASE | re.MULTILINE,
)
"""What the notes say in so many words that the role is: "the post of …", 'the title is "…"'."""


def find_role(text: str, layout: Layout, people: Sequence[Person], company: Value | None) -> Value | None:
    """Return the role with the best evidence; interviewers' titles and the candidate's past jobs count against."""
    candidates = Candidates(sure=2.0, shown=0.8, lead=0.5)
    titles = {person.title.lower() for person in people if person.title and person.sure}
    for line in current_lines(text, layout):
        if named := _behind_a_label(text, line):
            candidates.add(named.of(text), named, _LABELLED, 3.0)
        for found in _STATED.finditer(text, *line.span):
            words = re.findall(r"[\w-]+", found["title"])
            told = re.search(
                r"that of|called|title", found.group()[: found.start("title") - found.start()], re.IGNORECASE
            )
            sentence = any(is_function(word) and word.lower() not in _INSIDE for word in words[1:])
            if (
                (told or any(_is_noun(word) for word in words))
                and not sentence
                and len(words) <= _LONGEST
                and line.speaker != "me"
            ):
                candidates.add(found["title"], Span(*found.span("title")), _SAID, 2.6)
        for title in _named_without_a_trade(text, line):
            _weigh(text, line, title, titles, candidates)
        for whole in _titles(text, line.text if line.speaker else line.span):
            span = _trimmed(text, whole)
            if span is None:
                continue
            if company and span.of(text).startswith(f"{company.text} "):
                span = Span(span.start + len(company.text) + 1, span.end)
            _weigh(text, line, span, titles, candidates)
            if company and (0 <= span.start - company.span.end < 5 or 0 <= company.span.start - span.end < 6):
                candidates.add(span.of(text), span, "stands beside the company", 1.8)
    _weigh_all(text, candidates)
    return candidates.best()


def current_lines(text: str, layout: Layout) -> tuple[Line, ...]:
    """Return the lines without those above a remark that the heading is an old one; the counting starts anew there."""
    reused = next((line for line in layout.lines[:4] if REUSED.search(text, *line.span)), None)
    if reused is None or reused.number == 0:
        return layout.lines
    return tuple(
        replace(line, number=max(0, line.number - reused.number - 1))
        for line in layout.lines
        if line.number >= reused.number
    )


def _behind_a_label(text: str, line: Line) -> Span | None:
    """Return what stands behind "Role:", up to the next mark."""
    if line.label is None or not _LABEL.fullmatch(line.label.strip()):
        return None
    named = re.match(
        r"(?:the |an? )?(?P<title>[^\W\d][^,;:()\n|]{2,50}?)(?=\s*(?:[,;:()|]|\s[-–—@]|\s(?:at|with)\s|$))",
        line.text.of(text),
    )
    return Span(*named.span("title")).shifted(line.text.start) if named else None


def _named_without_a_trade(text: str, line: Line) -> Iterator[Span]:
    """Yield titles that no noun for a trade ends: "for the front of house job"."""
    for found in _NAMED.finditer(text, *line.span):
        span = _trimmed(text, Span(*found.span("title")))
        if span and not all(is_generic(word) for word in span.of(text).split()):
            yield span


def _weigh_all(text: str, candidates: Candidates) -> None:
    """Add what the whole of the notes says on each title: a heading left over, and how often it stands there."""
    small = text.lower()
    reused = REUSED.search(text, 0, 600)
    for title, span, _ in list(candidates.found.values()):
        if reused and span.start < first_line_end(text):
            candidates.add(title, span, "the heading is left over", -3.0)
        count = len(re.findall(rf"\b{re.escape(title.lower())}s?\b", small))
        if count > 1:
            candidates.add(title, span, f"stands there {count} times", min(0.4 * (count - 1), 0.8))
    candidates.join_endings()
    candidates.join_beginnings(_LABELLED, _SAID)


def _trimmed(text: str, span: Span) -> Span | None:
    """Drop leading words that belong to the sentence and not to the title."""
    words = list(re.finditer(r"[^\s/]+", span.of(text)))
    while words and (
        words[0].group().lower().strip(",.") in _LEAD_WORDS
        or (words[0].group().istitle() and len(words) > 1 and words[0].group().lower() in known().given)
        or words[0].group()[-1] in ".,'’"
        or words[0].group().isdigit()
    ):
        words.pop(0)
    nouns = [number for number, word in enumerate(words) if _is_noun(word.group())]
    for number in range(nouns[0] if nouns else len(words) - 1, 0, -1):
        if words[number - 1].group().lower() in _LEAD_WORDS - {"of", "and"}:
            words = words[number:]
            break
    while words and words[0].group().lower() in _LEAD_WORDS:
        words.pop(0)
    while words and words[-1].group().lower() in _LEAD_WORDS:
        words.pop()
    if not words:
        return None
    trimmed = Span(span.start + words[0].start(), span.start + words[-1].end())
    vague = len(words) == 1 and trimmed.of(text).lower() in _TOO_VAGUE
    return None if vague and not _ASKED_FOR.search(text[max(0, trimmed.start - 40) : trimmed.start]) else trimmed


def _weigh(text: str, line: Line, span: Span, titles: set[str], candidates: Candidates) -> None:  # noqa: C901, PLR0912 - one list of reasons
    title = span.of(text)
    before = text[max(line.span.start, span.start - 70) : span.start]
    after = text[span.end : min(line.span.end, span.end + 40)]

    def add(reason: str, weight: float) -> None:
        candidates.add(title, span, reason, weight)

    add("a job title", 0.3)
    if _WOULD.match(after) and re.search(r"\bthe $", before):
        add("told what it would do", 1.6)
    if _MARKED.match(text, span.end, line.span.end):
        add("marked as in an advert", 2.0)
    if re.match(r"['’]s?\b", after):
        add("something of theirs", -2.0)
    if _ROLE_AFTER.match(after):
        add("before “role”, “position” or the like", 2.0)
    if _ROLE_BEFORE.search(before):
        add("behind “role of”, “interview for” or the like", 2.2)
    if _WANTED_BEFORE.search(before):
        add("what they are looking for", 1.8)
    if line.heading or line.number < 2:
        opening = in_a_title(text, line, span) or bool(re.match(r"[\W]*(?:\w+[\W]+){0,6}$", before))
        add("in the heading or the first lines", 1.8 if opening else 0.4)
    if re.match(r"[ \t]*(?:,|@|at|with|-|–|—|\||\()[ \t]*(?:the )?[A-Z]", after) and line.number < 3:
        add("stands before a name", 0.8)
    if line.section is Section.ADVERT:
        add("in the copied advert", 0.5)
    if (
        (line.heading or line.number < 4)
        and line.section is not Section.PEOPLE
        and is_part_of_heading(text, line, span)
    ):
        add("a part of the heading by itself", 1.2)
    if line.mail and not _ROLE_BEFORE.search(before) and not _ROLE_AFTER.match(after):
        add("in a mail, as a signature has it", -1.5)
    if line.speaker == "me":
        add("the candidate speaks of themselves", -2.5)
    if _PAST_BEFORE.search(before) and not _ROLE_BEFORE.search(before):
        add("the candidate’s own job", -2.0)
    if title.lower() in titles or any(title.lower() in known for known in titles):
        add("the title of somebody in the notes", -2.5)
    elif (
        _SOMEBODY_BEFORE.search(before)
        and not _ROLE_BEFORE.search(before)
        and not _ROLE_AFTER.match(after)
        and line.number > 1
    ):
        add("seems to be somebody else", -1.0)
    if title.lower().endswith("s") and not title.lower().endswith("ss") and title.split()[-1].lower() not in ROLE_NOUNS:
        add("more than one of them", -1.5)
