"""A placeholder shows that the message was not written for its reader, and undoes all that stands around it."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Part, Severity
from followup.rule import EMAILS, Example, Hit, Rule, replacement
from followup.text import Span

_SLOT = (
    r"(?:(?:first |last |full |your |their |hiring |the )*(?:name|company|role|position|title|job(?: title)?|date|day|time|interviewer|manager|recipient|"
    r"employer|organi[sz]ation|topic|project|skill|team|department|address|email|phone(?: number)?|number|link|linkedin|university|signature|"
    r"specific (?:detail|topic|point|project|thing|skill|example)s?)(?:'s)?(?: name| title| here| discussed| \d)*)"
)
_PLACEHOLDER = re.compile(
    # [Name], [Optional: …], but not [1], [sic], C[], a[i] or a link's [text](address)
    r"(?<![\w\]])\[(?!\d+\]|sic\]|…\]|\.\.\.\]|x?\]|external\])[ ]?[a-z…_][^\[\]\n]{0,80}\](?!\()"
    r"|\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}|(?<![\w$])\{[ ]?[a-z_][\w .'-]{0,40}\}|%[a-z_]{3,30}%|<%[^%\n]{0,40}%>"
    rf"|<[ ]?(?:{_SLOT}|insert[^<>\n]{{0,40}}|your [^<>\n]{{0,40}}|[a-z]+(?:[_-][a-z]+)+)[ ]?>"
    rf"|\([ ]?(?:{_SLOT}|insert [^()\n]{{0,40}})[ ]?\)"
    r"|(?<!\w)(?:x{3,}|_{3,}|\.{5,}|tk tk|tktk|lorem ipsum[^\n.]{0,60}|tbd|todo)(?!\w)"
    r"|(?<!\w)insert (?:\w+ ){0,3}here(?!\w)",
)
_BARE_SLOT = re.compile(
    r"(?:dear|hi|hello|hey) (?:first ?name|last ?name|full ?name|name|hiring manager'?s? name|recipient|interviewer'?s? name|interviewer)(?=\s*[,:!\n])"
    r"|(?<!\w)(?:your name|company name|job title|position title|your phone number|your full name)(?=\s*(?:$|[,.\n]))",
    re.MULTILINE,
)
_IMPERSONAL = re.compile(
    r"(?:dear|hello|hi) (?:hiring (?:manager|team|committee)|sir(?:s)?(?: or |/)madam|madam(?: or |/)sir|recruiter|sir|madam|interviewer|recruiting team|recruitment team)"
    r"|to whom it may concern",
)


def check(letter: Letter) -> Iterator[Hit]:
    """Find placeholders in subject and body, and an impersonal greeting where the reader's name is known."""
    yield from _placeholders(letter.subject.lower(), letter.subject, Part.SUBJECT, Span(0, len(letter.subject)))
    yield from _placeholders(letter.lower, letter.body, Part.BODY, letter.message)
    if letter.greeting is None:
        return
    impersonal = _IMPERSONAL.fullmatch(letter.lower, *letter.greeting.span)
    name = _reader(letter)
    if impersonal and name:
        yield Hit(
            letter.greeting.span,
            f"You know who reads this: greet {name} by name.",
            replacement(f"Dear {name}"),
            severity=Severity.WARNING,
        )


def _placeholders(lower: str, text: str, part: Part, within: Span) -> Iterator[Hit]:
    end = 0
    found = sorted(
        Span(*match.span()) for kind in (_PLACEHOLDER, _BARE_SLOT) for match in kind.finditer(lower, *within)
    )
    for span in found:
        if span.start >= end:
            end = span.end
            yield Hit(
                span, f"“{span.of(text).strip()}” was left over from a template: fill it in or take it out.", part=part
            )


def _reader(letter: Letter) -> str | None:
    """Return the reader's name, where there is one and no choice among several people."""
    if letter.recipient:
        return letter.recipient
    people = [person for person in letter.interview.people if person.sure] if letter.interview else []
    return people[0].name if len(people) == 1 else None


RULE = Rule(
    title="Left over from a template",
    source="Crafting the Perfect Follow-Up Message",
    instruction="Leave no placeholder, bracket or blank; what is not known is left out.",
    check=check,
    group="truth",
    severity=Severity.ERROR,
    examples=(
        Example(
            bad=(
                "Dear [Name],\n\nThank you for explaining how the orchard's cold chain is run from picking to port. I would like to work on it,"
                " and the {role} role fits what I do now.\n\nI look forward to hearing from you.\n\nKind regards,\nMaja Lind"
            ),
            good=(
                "Dear Mr Osei,\n\nThank you for explaining how the orchard's cold chain is run from picking to port. I would like to work on it,"
                " and the planner role fits what I do now.\n\nI look forward to hearing from you.\n\nKind regards,\nMaja Lind"
            ),
            marks=("[Name]", "{role}"),
        ),
        Example(
            bad=(
                "Hi Name,\n\nThank you for the tour of the tram depot. I would love to join the brake team and learn how the discs are turned.\n\n"
                "I look forward to hearing from you.\n\nBest,\nRui Costa"
            ),
            good=(
                "Hi Ines,\n\nThank you for the tour of the tram depot. I would love to join the brake team and learn how the discs are turned.\n\n"
                "I look forward to hearing from you.\n\nBest,\nRui Costa"
            ),
            marks=("Hi Name",),
        ),
    ),
    allows=(
        "Dear Ines,\n\nThank you for the talk on depot routing (Berlin) and the paper [1] that you named. Passing C[] arrays by hand is what I did"
        " for two years, and the role interests me <3 weeks in.\n\nI look forward to hearing from you.\n\nBest,\nRui Costa",
    ),
    kinds=EMAILS,
)
