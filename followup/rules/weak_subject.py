"""The subject decides whether a message is opened today, and under which name it is found again."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Part, Severity
from followup.rule import EMAILS, Example, Hit, Rule
from followup.text import Span

LONGEST = 70
"""Characters; a phone shows 35 to 50, and the words that matter come first."""
_SAYS_NOTHING = re.compile(
    r"(?:(?:re|fwd?|aw): *)*(?:hi|hello|hey|hullo|hallo|hiya|yo|howdy|greetings|good day|salut|hola|ciao|howdy|dear (?:sir|madam)(?: or (?:sir|madam))?|hi (?:again|there)|hello (?:again|there)|dear \w+|follow(?:ing)?[ -]?up|just following up|checking in|just checking in|touching base|circling back"
    r"|question|quick question|a question|(?:any )?(?:news|updates?)|status|information|message|important(?: message)?|urgent|please read|read me|no subject|\(no subject\)|none|test"
    r"|job|the job|role|position|application|my application|interview|the interview|our interview|regarding (?:the )?(?:interview|job|position)|candidate|cv|resume|me"
    r"|(?:good )?(?:morning|afternoon|evening)|email|mail|subject|untitled|re|fyi|request|inquiry|enquiry|reminder|gentle reminder|hope you're well|hope you are well|[\W_]*)[ !?.:…]*"
)
_THANKS_ALONE = re.compile(r"(?:many |my |with )?(?:thank you|thanks)(?: (?:so|very) much| again| a lot)?[ !.]*")
_SHOUTED = re.compile(r"(?:[^a-z]*\b[A-Z]{3,}\b[^a-z]*){2,}|URGENT\b.*|.*(?:!!|!\?|\?\?).*|[A-Z]{4,}!*")


def _needs(letter: Letter) -> str | None:
    return "No subject line was given." if letter.draft.subject is None else None


def check(letter: Letter) -> Iterator[Hit]:
    """Find a subject that is empty, says nothing, shouts or is longer than a phone shows."""
    subject = letter.subject.strip()
    if letter.draft.subject is not None and not subject:
        yield Hit(None, "The subject is empty: say what it is about, with the role.", part=Part.SUBJECT)
    if not subject:
        return
    start = letter.subject.index(subject)
    whole = Span(start, start + len(subject))
    if _SAYS_NOTHING.fullmatch(subject.lower()):
        yield Hit(whole, f"“{subject}” does not say what it is about: name the role or the talk.", part=Part.SUBJECT)
    elif _SHOUTED.fullmatch(subject):
        yield Hit(whole, "The subject shouts: write it in small letters with one mark at most.", part=Part.SUBJECT)
    elif len(subject) > LONGEST:
        detail = f"The subject has {len(subject)} characters; a phone shows the first forty or so."
        yield Hit(whole, detail, part=Part.SUBJECT)
    elif _THANKS_ALONE.fullmatch(subject.lower()):
        detail = "Name the role or the talk as well, and the subject can be found again."
        yield Hit(whole, detail, part=Part.SUBJECT, severity=Severity.HINT)


_BODY = (
    "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series, and the role interests me."
    "\n\nI look forward to hearing from you.\n\nKind regards,\nElif Kaya"
)

RULE = Rule(
    title="A subject that says nothing, shouts or is too long",
    source="ours; after Crafting the Perfect Follow-Up Message",
    instruction="Give the message a short subject of three to eight words that says what it is about and names the role.",
    check=check,
    kinds=EMAILS,
    needs=_needs,
    examples=(
        Example(bad=_BODY, good=_BODY, subject="Hello", good_subject="Thank you: lake sampling post", marks=("Hello",)),
        Example(
            bad=_BODY,
            good=_BODY,
            subject="THANK YOU FOR THE INTERVIEW",
            good_subject="Thank you for the interview on Tuesday",
            marks=("THANK YOU FOR THE INTERVIEW",),
        ),
        Example(
            bad=_BODY,
            good=_BODY,
            subject="Thank you very much for the interesting and friendly conversation about the sampling post on Tuesday",
            good_subject="Sampling post: thank you for Tuesday",
            marks=(
                "Thank you very much for the interesting and friendly conversation about the sampling post on Tuesday",
            ),
        ),
        Example(bad=_BODY, good=_BODY, subject="  ", good_subject="The NHS ward post", marks=(None,)),
    ),
    allows=(_BODY,),
)
