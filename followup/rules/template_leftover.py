"""A placeholder shows that the message was not written for its reader, and undoes all that stands around it."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Part, Severity
from followup.rule import Example, Hit, Rule, replacement
from followup.text import Span

_SLOT = (
    r"(?:(?:my|your|the|their|first|last|full|hiring|company|job|specific|relevant|interview) )*(?:name|company|role|position|title|date|day|time|interviewer|manager|"
    r"recipient|employer|organi[sz]ation|topic|project|skill|team|department|address|email|phone(?: number)?|number|link|linkedin|university|signature|detail|point|thing|"
    r"example|experience|achievement|qualification|industry|field|value|city|location|reason|surname)s?(?:'s)?(?: (?:name|title|here|discussed|mentioned|or \w+|\d))*"
)
_PLACEHOLDERS = (
    # [Name], [Optional: …], but not [1], [sic], C[], a[i] or a link's [text](address)
    ("[", re.compile(r"(?<![\w\]])\[(?!\d+\]|(?:see|sketch|photo|laughs?|smiles?|note|pause|wait|beep|silence|listen|if|their|his|her)\b[^\]]*\]|sic\]|…\]|\.\.\.\]|x?\](?! (?:years?|months?|weeks?|days?|people|percent|%))|external\])[ ]?[a-z…_/.'\"][^\[\]\n]{0,80}\](?!\()|\[\[[^\[\]\n]{1,40}\]\]")),
    ("{", re.compile(r"\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}|(?<![\w$])\{[ ]?[a-z_][\w .'-]{0,40}\}")),
    ("<", re.compile(rf"<{{1,2}}[ ]?(?:{_SLOT}(?: of [\w ]{{1,20}})?|insert[^<>\n]{{0,40}}|your [^<>\n]{{0,40}}|[a-z]+(?:[_-][a-z]+)+)[ ]?>{{1,2}}|<%[^%\n]{{0,40}}%>")),
    ("(", re.compile(rf"\([ ]?(?:{_SLOT}|(?:insert|add|mention|fill in|your) [^()\n]{{1,50}}|x (?:years|months))[ ]?\)")),
    ("%", re.compile(r"%%?[a-z_]{3,30}%%?")),
    ("*", re.compile(rf"\*{_SLOT}\*")),
    ('"', re.compile(rf'"(?:job |your |company |role |first )(?:{_SLOT}|title|name)"')),
    ("yy", re.compile(r"(?<!\w)(?:dd|mm|tt)[/.-](?:dd|mm|mmm)[/.-]y{2,4}(?!\w)")),
    ("abc", re.compile(r"(?<!\w)(?:(?:company|firm|school|at) abc|abc (?:company|corp|corporation|inc|ltd|limited))(?!\w)")),
    (" x", re.compile(r"(?<!\w)m(?:r|rs|s)\.? xy?(?!\w)")),
    ("*|", re.compile(r"\*\|\w+\|\*")),
    ("#", re.compile(r"#(?:name|company|role|firstname|first_name)#?(?!\w)")),
    ("«", re.compile(r"«[^«»\n]{1,40}»")),
    ("__", re.compile(r"_{3,}|__(?:name|company|role|position|date)__")),
    ("..", re.compile(r"(?<=\s)\.{5,}(?!\w)")),
    ("xx", re.compile(r"(?<!\w)xx+(?:/xx+)*(?=[ ,.%]\s?[a-z%]|[,.])(?<!^xx)|(?<!\w)x{3,}(?!\w)")),
    ("xyz", re.compile(r"(?<!\w)(?:(?:company|firm|school|project) xyz|xyz(?: (?:company|corp|corporation|inc|ltd|limited))?)(?!\w)")),
    ("x ", re.compile(r"(?<!\w)x (?:years?|months)(?!\w)")),
    ("lorem", re.compile(r"lorem ipsum[^\n.]{0,60}")),
    ("tb", re.compile(r"(?<!\w)tb[dc](?!\w)")),
    ("tk", re.compile(r"(?<!\w)tk ?tk(?!\w)")),
    ("todo", re.compile(r"(?<!\w)todo(?= ?:)")),
    ("insert", re.compile(r"(?<!\w)insert (?:\w+ ){0,4}here(?!\w)|(?<!\w)insert (?:company|name|role|your|specific|job|position)(?: \w+){0,2}")),
    ("name", re.compile(
        r"(?<!\w)(?:dear|hi|hello|hey) (?:mr\.?/ms\.?|mr\.? or ms\.?|mr\.?|ms\.?)? ?(?:(?:interviewer|hiring manager|recruiter|recipient)'?s? )?(?:first|last|full|sur)? ?name(?=\s*[,:!\n]|$)"
        r"|(?<!\w)(?:(?<=[\n,] )|(?<=\n)|^)(?:your|my) (?:full |first )?name(?=\s*(?:$|[,.\n]))|(?<!\w)(?:company|candidate|interviewer)(?:'s)? name(?=\s*(?:$|[,.!?\n]))", re.MULTILINE)),
    ("title", re.compile(r"(?<!\w)(?:the|your) (?:job|position) title(?=\s*(?:$|[,.!\n]))|^(?:your )?job title$", re.MULTILINE)),
    ("dear ", re.compile(r"(?<!\w)dear (?:interviewer|recipient|mr\.?/ms\.?(?: [^,\n]{0,30})?|mr\.?/mrs\.?(?: [^,\n]{0,30})?|,)(?=\s*[,:!\n]?)")),
    ("your phone", re.compile(r"^your (?:phone|contact|email)(?: number| address| info\w*)?$", re.MULTILINE)),
)  # fmt: skip
_CAPITAL_SLOT = re.compile(
    r"(?<!\w)(?:COMPANY|FIRST|LAST|YOUR|JOB|POSITION|INTERVIEWER|MANAGER)['’]?S? ?(?:NAME|TITLE)(?!\w)|(?<!\w)XX(?= [A-Z][a-z])|(?<!\w)(?:COMPANY|POSITION|INTERVIEWER|EMPLOYER|TOPIC|ROLE|RECIPIENT)(?!\w)"
)
_CAPITALS = ("NAME", "TITLE", "XX ", "COMPANY", "POSITION", "INTERVIEWER", "EMPLOYER", "TOPIC", "ROLE", "RECIPIENT")
_IMPERSONAL = re.compile(
    r"(?:dear|hello|hi) (?:hiring (?:manager|team|committee)|recruiter|interviewer|recruiting team|recruitment team|hr|hr team|hr department|human resources|selection committee)"
)


def check(letter: Letter) -> Iterator[Hit]:
    """Find placeholders in subject and body, and an impersonal greeting where the reader's name is known."""
    if letter.subject:
        yield from _placeholders(letter.subject.lower(), letter.subject, Part.SUBJECT, Span(0, len(letter.subject)))
    yield from _placeholders(letter.lower, letter.body, Part.BODY, letter.message)
    name = _reader(letter)
    if (
        name
        and not _IMPERSONAL.fullmatch(f"dear {name.lower()}")
        and letter.greeting
        and _IMPERSONAL.fullmatch(letter.lower, *letter.greeting.span)
    ):
        detail = f"You know who reads this: greet {name} by name."
        yield Hit(letter.greeting.span, detail, replacement(f"Dear {name}"), severity=Severity.WARNING)


def _placeholders(lower: str, text: str, part: Part, within: Span) -> Iterator[Hit]:
    end = 0
    kinds = (found_by for sign, found_by in _PLACEHOLDERS if sign in lower)
    spans = [Span(*found.span()) for found_by in kinds for found in found_by.finditer(lower, *within)]
    if any(sign in text for sign in _CAPITALS):
        spans += [Span(*found.span()) for found in _CAPITAL_SLOT.finditer(text, *within)]
    for span in sorted(spans):
        if span.start >= end:
            end = span.end
            detail = f"“{span.of(text).strip()}” was left over from a template: fill it in or take it out."
            yield Hit(span, detail, part=part)


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
        Example(
            bad=(
                "Dear ${first_name},\n\nThank you for the tour of the tram depot. I would love to join the brake team at <company> and learn how the"
                " discs are turned. [Optional: mention the museum]\n\nI look forward to hearing from you.\n\nBest,\nRui Costa"
            ),
            good=(
                "Dear Ines,\n\nThank you for the tour of the tram depot. I would love to join the brake team and learn how the"
                " discs are turned.\n\nI look forward to hearing from you.\n\nBest,\nRui Costa"
            ),
            marks=("${first_name}", "<company>", "[Optional: mention the museum]"),
        ),
        Example(
            bad=(
                "Dear Hiring Manager,\n\nThank you for the tour of the tram depot. I would love to join the brake team and learn how the"
                " discs are turned.\n\nI look forward to hearing from you.\n\nBest,\nRui Costa"
            ),
            good=(
                "Dear Ines Duarte,\n\nThank you for the tour of the tram depot. I would love to join the brake team and learn how the"
                " discs are turned.\n\nI look forward to hearing from you.\n\nBest,\nRui Costa"
            ),
            marks=("Dear Hiring Manager",),
            recipient="Ines Duarte",
        ),
    ),
    allows=(
        "Dear Ines,\n\nThank you for the talk on depot routing (Berlin) and the paper [1] that you named. Passing C[] arrays by hand is what I did"
        " for two years, and the role interests me <3 weeks in.\n\nI look forward to hearing from you.\n\nBest,\nRui Costa",
    ),
)
