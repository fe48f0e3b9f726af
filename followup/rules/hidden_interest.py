"""A reader who is not told that the role appeals, and why, has to guess; most will not."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Kind
from followup.rule import Example, Hit, Rule, missing, pattern

INTEREST = pattern(
    r"interest(?:ed|s|ing)?|keen(?:er|ly)?|excit\w+|enthus\w+|eager(?:ly|ness)?|thrill\w+|inspir\w+|motivat\w+|passion\w*|appeal\w*|attract\w*|tempt\w*",
    r"drawn to|draws me|drew me|look(?:ing)? forward to (?:join|work|contribut|help|being|becoming|start|the (?:chance|opportunity|possibility|prospect)|bring)\w*",
    r"(?:would|'d|will|should) (?:very much |really |truly |so |dearly |also |still |gladly |happily |certainly |absolutely |genuinely )*"
    r"(?:love|like|enjoy|relish|welcome|be (?:\w+ ){0,2}(?:glad|happy|pleased|proud|delighted|honou?red|thrilled|keen|excited|able|a good|right))",
    r"gladly|hope(?:ful)? (?:to|that i|i) (?:\w+ )?(?:join|work|contribute|help|be|become|bring|get|have|can|could|may)\b",
    r"(?:more|even|now) (?:convinced|certain|sure|confident)|convinced me|confirmed (?:my|that|how|for)|(?:strengthen|reinforc|deepen)\w* my",
    r"(?:right|good|great|natural|strong|close|perfect|ideal|real) (?:fit|match|place|move|step|next step|role|home)|fits? (?:\w+ ){0,4}(?:with|what|me|my|well)",
    r"exactly (?:the|what|where|how|why)|(?:the|a) (?:kind|sort|type) of (?:\w+ )?(?:work|place|team|role|problem|job|school|company|challenge|environment|culture|kitchen|project)",
    r"see myself|picture myself|imagine myself|part of (?:the|your|this|that) (?:team|work|project|effort)|(?:join|joining) (?:you|your|the|this|a)",
    r"i (?:do |really |very much |still |would )*(?:want|wish|long|care)(?: very much| deeply| a great deal)?(?: to| this| the| about| for)?|first choice|top choice|dream",
    r"suits? (?:me|my)|(?:matters|important) to me|close to my heart|speaks to me|(?:made|makes) me (?:want|sure|more|even)|could (?:bring|contribute|help|add|offer)",
    r"can (?:bring|contribute|help|add|offer)|love (?:to|the|how|this|that|what)|committed to|more of the same",
)


def check(letter: Letter) -> Iterator[Hit]:
    """Look for a statement of interest in the role or of what the candidate can do for it."""
    return missing(INTEREST, letter, "Nothing says that you want the role, or what you can do for it.")


RULE = Rule(
    title="The interest stays hidden",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Say plainly, once, that the role appeals, and tie it to what the candidate can do for it.",
    check=check,
    kinds=(Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION, Kind.KEEP_IN_TOUCH, Kind.COMPETING_OFFER),
    group="content",
    examples=(
        Example(
            bad=(
                "Dear Ms Aho,\n\nThank you for the talk on Tuesday about moving the archive to cold storage, and for the tour of the vaults."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nThank you for the talk on Tuesday about moving the archive to cold storage, and for the tour of the vaults."
                " I would like to take that on.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
        ),
    ),
    allows=(
        "Dear Ms Aho,\n\nThank you for the tour of the vaults. Moving an archive to cold storage is the kind of work that I have looked for.\n\n"
        "I hope to hear from you.\n\nKind regards,\nPeter Mwangi",
    ),
)
