"""Names that notes write in small letters, as dictated ones do."""

import re

from followup.engines.offline.candidate import Candidate
from followup.engines.offline.cues import LOWER_CUE, LOWER_TITLED, SAYS
from followup.engines.offline.layout import Line
from followup.engines.offline.names import ROLE_NOUNS, known
from followup.engines.offline.titles import title_behind, title_beside
from followup.text import Span
from followup.vocabulary import is_everyday, is_generic


def find_in_small_letters(text: str, line: Line, candidates: dict[str, Candidate]) -> None:
    """Take names in small letters only behind a strong cue, and only those on the list."""
    for found in LOWER_TITLED.finditer(text, *line.span):
        words = [
            word
            for number, word in enumerate(found["name"].split())
            if not is_generic(word) and not (number and (SAYS.match(f" {word}") or word in _LOWER_EXCLUDED))
        ]
        named = words and (words[0] in known().family or not (is_everyday(words[0]) or words[0].endswith("ed")))
        sure = (found["title"] in _TITLES and named) or (words and words[0] in known().given | known().everyday)
        if words and sure and found["name"].startswith(words[0]):
            start = found.start("name" if found["title"] == "mister" else "title")
            span = Span(start, found.start("name") + len(" ".join(words)))
            name = span.of(text)
            candidate = candidates.setdefault(name, Candidate(name, span, tuple(words)))
            candidate.add("a title before it", 3.0, span)
    for found in LOWER_CUE.finditer(text, *line.span):
        group = "names" if found["names"] else "met"
        for word in re.finditer(r"[a-z]{3,}", found[group]):
            if (
                word.group() in known().given or (word.group() in known().everyday and not is_generic(word.group()))
            ) and word.group() not in _LOWER_EXCLUDED | ROLE_NOUNS:
                start = found.start(group) + word.start()
                span = Span(start, start + len(word.group()))
                family = re.match(r" ([a-z]{3,})\b", text[span.end : line.span.end])
                if family and (
                    family[1] in known().family or not (is_generic(family[1]) or family[1] in _LOWER_EXCLUDED)
                ):
                    span = Span(start, span.end + family.end())
                name = span.of(text)
                candidate = candidates.setdefault(name, Candidate(name, span, tuple(name.split())))
                candidate.add("a given name", 1.5, span)
                candidate.add("behind a cue such as “spoke to”", 1.5, span)


def find_in_phone_typing(text: str, line: Line, candidates: dict[str, Candidate]) -> None:
    """Take given names in small letters that a job title follows, or that say something, at the start of a phrase."""
    for found in _OPENS.finditer(text, *line.span):
        word = found["name"]
        if word not in known().given and not (
            word in known().everyday and found["opens"] is not None and len(word) > 3
        ):
            continue
        if is_generic(word) or word in _LOWER_EXCLUDED | ROLE_NOUNS:
            continue
        span = Span(*found.span("name"))
        after = text[span.end : min(line.span.end, span.end + 60)]
        opens = found["opens"] is not None
        title = (title_behind(after) or title_beside(after)) if opens else None
        says = SAYS.match(after) or re.match(
            r" (?:\w )?(?:v |very |really |so |super )?(?:nice|lovely|friendly|great|kind|cool|sound|chill)\b", after
        )
        if title or says:
            candidate = candidates.setdefault(word, Candidate(word, span, (word,)))
            candidate.add("a given name", 1.2, span)
            candidate.title = candidate.title or title
            candidate.add("a job title behind it" if title else "says or does something", 1.2, span)


_OPENS = re.compile(
    r"(?P<opens>^|(?<=[.,;:!?+&/(*-] )|(?<=\band )|(?<=\bthen )|(?<=[+&/(])|(?<=\bw/ )|(?<=\bwith ))?[ \t]*\b(?P<name>[a-zà-ÿ]{3,})\b",
    re.MULTILINE,
)
_TITLES = frozenset("professor prof doctor dr mister mr mrs ms miss herr frau madame sgt capt lt".split())
_LOWER_EXCLUDED = frozenset(
    "who from about said told asked then which was he she they owns runs leads the and two three all one them her him his our team both who lots some many them long ten".split()
)
