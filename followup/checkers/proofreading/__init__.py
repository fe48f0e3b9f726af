"""The checker of spelling and grammar: LanguageTool, or Harper in its place, less what the letter vouches for."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple, Protocol

from followup.checkers.proofreading import unknown
from followup.checkers.proofreading.places import Place, place_of
from followup.checkers.proofreading.unknown import Lore, Unknown
from followup.checkers.proofreading.variant import NAMES, Choice, choose, mixed
from followup.checkers.proofreading.vouched import Vouched
from followup.errors import CheckerUnavailable
from followup.grammar import Grammar
from followup.languagetool import policy
from followup.languagetool.policy import Mistake
from followup.letter import Letter
from followup.records import Applicability, Finding, Fix, Part, Report, Severity, Skipped, Variant
from followup.rules import catalogue
from followup.text import Normalised, Span, normalise

RULE = "language-mistake"
MOST_FIXES = 4
NOBODY = "FOLLOWUP_PROOFREADER names no proofreader that is here: set it to auto, or leave it out."
_GAP = "\n\n"
_FIRST_WORD = re.compile(r"[ \t]*[,:!]?[ \t]*\n\s*(?P<word>[^\W\d_]+)(?![\w@.-]*[@\d])")
"""The first word below the greeting."""
_OTHERS = (Variant.US, Variant.GB)
"""What a word is looked up in before it counts as misspelt: a word of another variant is no misspelling."""


class Proofreader(Protocol):
    """Finds mistakes in a text: the server of this machine, a remote one, Harper."""

    @property
    def name(self) -> str:
        """How the report calls it."""

    def find(self, text: str, language: str) -> tuple[Mistake, ...]:
        """Return the mistakes in an NFC text with plain newlines; raise CheckerUnavailable if it cannot look."""


class Proofreading:
    """Asks the first proofreader that can look, and judges what it says."""

    name = "spelling and grammar"

    def __init__(
        self,
        proofreaders: Sequence[Proofreader],
        *,
        variant: Variant | None = None,
        dictionary: Callable[[], Collection[str]] = tuple,
        lore: Lore | None = None,
        grammar: Grammar | None = None,
    ) -> None:
        """Ask `proofreaders` in this order. `variant`: the person's choice; None: see `variant.choose`.

        `dictionary` gives the person's own words; `lore` is what else is known of words; `grammar` finds what proofreaders miss.
        """
        self._proofreaders = tuple(proofreaders)
        self._variant = variant
        self._dictionary = dictionary
        self._lore = lore or Lore()
        self._grammar = grammar

    def check(self, letter: Letter) -> Report:
        """Report the mistakes; raise CheckerUnavailable with what to do where nobody could look."""
        reasons: list[str] = []
        for proofreader in self._proofreaders:
            try:
                judgement = _Judgement(
                    letter,
                    proofreader,
                    choose(letter, self._variant),
                    Vouched(letter, self._dictionary()),
                    self._lore,
                    self._grammar,
                )
                findings = judgement.findings()
            except CheckerUnavailable as error:
                reasons.append(str(error))
                continue
            stand_in = f"{proofreader.name} looked in its place, which sees fewer mistakes."
            return Report(
                findings=findings,
                holds=() if findings else (RULE,),
                skipped=tuple(Skipped(checker="LanguageTool", reason=f"{reason} {stand_in}") for reason in reasons),
                proofreader=proofreader.name,
            )
        raise CheckerUnavailable(" ".join(dict.fromkeys(reasons)) or NOBODY)


class _Sent(NamedTuple):
    """Subject and message as one text, with the way back."""

    text: Normalised
    subject: int
    """Where the message begins in the joined source; 0 without a subject."""

    def locate(self, start: int, end: int) -> tuple[Part, Span]:
        span = self.text.original(Span(start, end))
        if span.start < self.subject:
            return Part.SUBJECT, Span(span.start, min(span.end, self.subject - len(_GAP)))
        return Part.BODY, span.shifted(-self.subject)


def _sent(letter: Letter) -> _Sent:
    message = letter.message.of(letter.body)
    if not letter.subject.strip():
        return _Sent(normalise(message), 0)
    joined = f"{letter.subject}{_GAP}{message}"
    return _Sent(normalise(joined), len(letter.subject) + len(_GAP))


class _Judgement:
    """What one proofreader's mistakes come to in one letter."""

    def __init__(
        self,
        letter: Letter,
        proofreader: Proofreader,
        choice: Choice,
        vouched: Vouched,
        lore: Lore,
        grammar: Grammar | None,
    ) -> None:
        self._letter = letter
        self._proofreader = proofreader
        self._choice = choice
        self._vouched = vouched
        self._lore = lore
        self._grammar = grammar
        self._why = next(f"{one.why} ({one.rule.source})" for one in catalogue() if one.name == RULE)

    def findings(self) -> tuple[Finding, ...]:
        """Ask, and judge each mistake."""
        sent = _sent(self._letter)
        made: list[Finding] = []
        petty: list[Finding] = []
        spellings: list[tuple[Part, Span, Mistake]] = []
        for mistake in self._proofreader.find(sent.text.text, self._choice.variant):
            part, span = sent.locate(mistake.start, mistake.end)
            severity = policy.severity(mistake)
            if severity is None or not self._is_judged(part, span, mistake):
                continue
            if policy.is_spelling(mistake):
                spellings.append((part, span, mistake))
            else:
                made.append(self._finding(part, span, severity, mistake.message, mistake.replacements))
                petty += made[-1:] if policy.is_petty(mistake) else ()
        made += self._misspelt(spellings)
        made += self._misnamed(made)
        made += self._small_start(made)
        made += self._ungrammatical(made)
        made += self._spelt_both_ways(made)
        return tuple(finding for finding in made if finding not in petty[policy.MOST_PETTY :])

    def _is_judged(self, part: Part, span: Span, mistake: Mistake) -> bool:
        """Say whether a letter's customs leave room for this mistake where it stands."""
        spelling = policy.is_spelling(mistake)
        if policy.is_dialect(mistake) and not self._choice.sure:
            return False
        if part is Part.SUBJECT:
            return spelling or mistake.rule in policy.IN_SUBJECT
        place = place_of(self._letter, span)
        if place is Place.FRAME:
            return False
        return not (place is Place.ITEM and mistake.rule in policy.NOT_IN_ITEMS)

    def _misspelt(self, spellings: list[tuple[Part, Span, Mistake]]) -> Iterator[Finding]:
        """Yield what is wrong of the words that the dictionary lacks."""
        words = [self._word(part, span) for part, span, _ in spellings]
        open_ = [
            word
            for word, (_, _, mistake) in zip(words, spellings, strict=True)
            if not self._vouched.holds(word, mistake.replacements)
        ]
        known = self._known_elsewhere(open_)
        for word, (part, span, mistake) in zip(words, spellings, strict=True):
            named = next(self._named(part, span), None)
            if named:
                yield named
            elif word in known:
                if self._choice.sure:
                    message = f"“{word}” is not how {NAMES[self._choice.variant]} spells it."
                    yield self._finding(part, span, Severity.HINT, message, mistake.replacements)
            elif word in open_:
                severity = unknown.severity(self._unknown(part, span, mistake, words), self._lore)
                sure = severity is Severity.ERROR
                message = f"“{word}” looks misspelt." if sure else f"No dictionary knows “{word}”: is it right?"
                if severity:
                    yield self._finding(part, span, severity, message, mistake.replacements)

    def _named(self, part: Part, span: Span) -> Iterator[Finding]:
        """Yield the near misses of names among the words of a span; the dictionary may take two words at once."""
        for found in re.finditer(r"\S+", self._word(part, span)):
            meant = self._vouched.near_name(found.group())
            if meant:
                at = Span(*found.span()).shifted(span.start)
                yield self._misnaming(part, at, found.group(), meant)

    def _unknown(self, part: Part, span: Span, mistake: Mistake, unknowns: Collection[str]) -> Unknown:
        text = self._letter.subject if part is Part.SUBJECT else self._letter.body
        before = text[: span.start].rstrip(" \t\"'“‘(")
        last = next(iter(re.findall(r"[^\W_]+", before)[-1:]), "").lower()
        word = span.of(text)
        previous = (re.findall(r"[\w'’-]+", before)[-1:] or [""])[0]
        following = re.match(r"\s+([\w'’-]+)", text[span.end :])
        neighbours = {previous, following.group(1) if following else ""} - {""}
        written_as_name = word[:1].isupper() and any(one[:1].isupper() for one in neighbours)
        whole = f"{self._letter.subject}\n{self._letter.body}"
        return Unknown(
            word=word,
            replacements=mistake.replacements,
            opens=not before or (before[-1] in ".!?:\n" and last not in unknown.TITLES),
            before=last,
            repeated=len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", whole)) > 1,
            foreign=written_as_name or bool(neighbours & set(unknowns)),
        )

    def _known_elsewhere(self, words: list[str]) -> frozenset[str]:
        """Return those of the words that another variant of English spells like this."""
        found: set[str] = set()
        for variant in _OTHERS:
            left = [word for word in dict.fromkeys(words) if word not in found and "\n" not in word]
            if variant is self._choice.variant or not left:
                continue
            lines = _GAP.join(left)
            unknown = {
                lines[one.start : one.end]
                for one in self._proofreader.find(normalise(lines).text, variant)
                if policy.is_spelling(one)
            }
            found |= {word for word in left if not any(part in unknown for part in (word, *word.split("-")))}
        return frozenset(found)

    def _misnamed(self, made: list[Finding]) -> Iterator[Finding]:
        """Yield the near misses of the notes' names that a dictionary takes for another name."""
        taken = [finding.span for finding in made if finding.span and finding.part is Part.BODY]
        for near in self._vouched.near_names():
            if not any(near.span.overlaps(span) for span in taken):
                yield self._misnaming(Part.BODY, near.span, near.span.of(self._letter.body), near.meant)

    def _small_start(self, made: list[Finding]) -> Iterator[Finding]:
        """Yield a first word of the message in small letters, which some languages write so after a greeting."""
        greeting = self._letter.greeting
        first = _FIRST_WORD.match(self._letter.body, greeting.span.end) if greeting else None
        if first is None:
            return
        span = Span(*first.span("word"))
        if span.of(self._letter.body).islower() and not any(
            one.span and one.part is Part.BODY and one.span.overlaps(span) for one in made
        ):
            message = "The first sentence begins with a capital letter."
            yield self._finding(Part.BODY, span, Severity.ERROR, message, (span.of(self._letter.body).capitalize(),))

    def _ungrammatical(self, made: list[Finding]) -> Iterator[Finding]:
        """Yield what the grammar finds on words that are not marked yet."""
        taken = [finding.span for finding in made if finding.span and finding.part is Part.BODY]
        for flaw in self._grammar.find(self._letter) if self._grammar else ():
            if not any(flaw.span.overlaps(span) for span in taken):
                fixes = (flaw.replacement,) if flaw.replacement else ()
                yield self._finding(Part.BODY, flaw.span, policy.severity_of(flaw.rule), flaw.message, fixes)

    def _spelt_both_ways(self, made: list[Finding]) -> Iterator[Finding]:
        """Yield the second of a British and an American spelling where nothing says which of them is meant."""
        both = None if self._choice.sure else mixed(self._letter.body)
        if both is None:
            return
        first, second = sorted(both)
        if not any(one.span and one.part is Part.BODY and one.span.overlaps(second) for one in made):
            other = first.of(self._letter.body)
            message = f"This is spelt in another English than “{other}”: keep to one, British or American."
            yield self._finding(Part.BODY, second, Severity.HINT, message, ())

    def _misnaming(self, part: Part, span: Span, word: str, meant: str) -> Finding:
        ending = word[len(word.rstrip("s").rstrip("'’")) :] if word.endswith(("'s", "’s")) else ""
        return self._finding(part, span, Severity.ERROR, f"The notes spell this name “{meant}”.", (meant + ending,))

    def _word(self, part: Part, span: Span) -> str:
        return span.of(self._letter.subject if part is Part.SUBJECT else self._letter.body)

    def _finding(
        self, part: Part, span: Span, severity: Severity, message: str, replacements: Sequence[str]
    ) -> Finding:
        return Finding(
            rule=RULE,
            severity=severity,
            part=part,
            span=span,
            text=self._word(part, span),
            message=message,
            why=self._why,
            fixes=tuple(Fix(text=one, applicability=Applicability.SUGGESTED) for one in replacements[:MOST_FIXES]),
        )
