"""How each tone greets, thanks, introduces a point, asks and closes. The points themselves come from the notes."""

from collections.abc import Mapping
from types import MappingProxyType

from followup.records import Tone

ByTone = Mapping[Tone, tuple[str, ...]]


def _by_tone(
    formal: tuple[str, ...], warm: tuple[str, ...], concise: tuple[str, ...], upbeat: tuple[str, ...]
) -> ByTone:
    return MappingProxyType({Tone.FORMAL: formal, Tone.WARM: warm, Tone.CONCISE: concise, Tone.UPBEAT: upbeat})


THANKS = _by_tone(
    (
        "Thank you for speaking with me{when}{about}",
        "Thank you for taking the time to speak with me{when}{about}",
        "I am grateful for our conversation{when}{about}",
    ),
    (
        "Thank you for such an open conversation{when}{about}",
        "It was a pleasure to talk with you{when}{about}",
        "Thank you for making time to talk with me{when}{about}",
    ),
    (
        "Thank you for the conversation{when}{about}",
        "Thank you for talking with me{when}{about}",
    ),
    (
        "It was great to talk with you{when}{about}",
        "Thank you for a great conversation{when}{about}",
        "I really enjoyed our conversation{when}{about}",
    ),
)
AGAIN = _by_tone(
    ("Thank you again for the interview{when}{about}", "I remain grateful for our conversation{when}{about}"),
    (
        "Thank you again for our conversation{when}{about}",
        "I have thought back with pleasure to our conversation{when}{about}",
    ),
    ("Thank you again for the conversation{when}{about}",),
    (
        "It was a pleasure to talk with you{when}{about}",
        "I still think back with pleasure to our conversation{when}{about}",
    ),
)
TOLD = _by_tone(
    (
        "{who} explained that {clause}",
        "{who} mentioned that {clause}",
        "I noted in particular that {clause}",
    ),
    (
        "{who} mentioned that {clause}",
        "{who} told me that {clause}",
        "I keep thinking of something {whom} said: {clause}",
    ),
    (
        "{who} mentioned that {clause}",
        "{who} said that {clause}",
    ),
    (
        "{who} told me that {clause}",
        "I made a note that {clause}",
        "{who} mentioned that {clause}",
    ),
)
LEARNED = _by_tone(
    ("I learned that {clause}", "I noted in particular that {clause}", "It was useful to hear that {clause}"),
    (
        "I came away knowing that {clause}",
        "It helped me to hear that {clause}",
        "I learned from our talk that {clause}",
    ),
    ("I learned that {clause}", "I noted that {clause}"),
    ("I came away knowing that {clause}", "I now know that {clause}", "I made a note that {clause}"),
)
TALKED = _by_tone(
    (
        "I found our discussion of {topic} particularly useful",
        "I valued our discussion of {topic}",
    ),
    ("I have been thinking about what we said on {topic}", "I especially liked talking about {topic}"),
    ("I liked talking about {topic}", "I took most from our talk about {topic}"),
    ("I could have gone on talking about {topic}", "I especially enjoyed talking about {topic}"),
)
ASKED = _by_tone(
    ("Your question about {question} was a good one, and I would gladly go into it further",),
    ("Your question about {question} made me think, and I would gladly say more about it",),
    ("I would gladly say more on your question about {question}",),
    ("Your question about {question} was my favourite, and I would gladly say more about it",),
)
HELP = _by_tone(
    ("I should like to help you {help}", "I would welcome the opportunity to help you {help}"),
    ("I would love to help you {help}", "It would be a pleasure to help you {help}"),
    ("I would like to help you {help}",),
    ("I would love to help you {help}", "I would be excited to help you {help}"),
)
ROLE = _by_tone(
    (", and {role} appeals to me", ", and I remain very interested in {role}"),
    (", and {role} appeals to me all the more", ", and I would be very glad to take on {role}"),
    (", and {role} appeals to me",),
    (", and I would love to take on {role}", ", and {role} excites me"),
)
ROLE_ALONE = _by_tone(
    (
        "I am very interested in {role}, and {topic} is a part of it that I would gladly take on",
        "I am very interested in {role}, not least because of {topic}",
    ),
    ("I would love to take on {role}, {topic} included", "I am keen on {role}, not least because of {topic}"),
    ("I am interested in {role}, and above all in {topic}",),
    ("I would love to take on {role}, {topic} included", "I am excited about {role}, not least because of {topic}"),
)
ROLE_FOR_THIS = _by_tone(
    (
        ", and I should be glad to help with that in {role}",
        ", and I would welcome the chance to work on that in {role}",
    ),
    (", and I would love to help with that in {role}", ", and that is something I would gladly work on in {role}"),
    (", and I would like to help with that in {role}",),
    (", and I would love to help with that in {role}", ", and I would be excited to work on that in {role}"),
)
ROLE_FROM_STORY = _by_tone(
    (", and I should be glad to bring that to {role}",),
    (", and I would love to bring that to {role}", ", and I would be glad to put that to use in {role}"),
    (", and I would like to bring that to {role}",),
    (", and I would love to put that to use in {role}",),
)
ROLE_THEN = _by_tone(
    ("I am very interested in {role}",),
    ("I am very keen on {role}",),
    ("I am interested in {role}",),
    ("I am excited about {role}",),
)
STILL = _by_tone(
    ("I remain very interested in {role}", "My interest in {role} is unchanged"),
    ("I am still very keen on {role}", "{role} still appeals to me very much"),
    ("I am still interested in {role}",),
    ("I am still excited about {role}", "{role} still excites me"),
)
ASK = _by_tone(
    ("Might I ask where the process stands at present?", "May I ask how the selection is progressing?"),
    (
        "Could you tell me, when it suits you, where things stand?",
        "When you have a moment, could you tell me how the process is going?",
    ),
    ("Could you tell me where things stand?", "May I ask where the process stands?"),
    (
        "When you have a moment, could you tell me where things stand?",
        "Could you let me know how things are going on your side?",
    ),
)
CLOSE = _by_tone(
    (
        "I look forward to hearing from you.",
        "I should be pleased to answer any further questions and look forward to hearing from you.",
        "I look forward to your reply.",
    ),
    (
        "I look forward to hearing from you.",
        "If anything else would help, I would be glad to send it, and I look forward to hearing from you.",
        "I would be very glad to hear from you.",
    ),
    ("I look forward to hearing from you.", "I would be glad to hear from you."),
    (
        "I look forward to hearing from you!",
        "I would be delighted to hear more, and I look forward to your reply.",
        "I would love to hear from you.",
    ),
)
SIGN_OFF = _by_tone(
    ("Kind regards", "Yours sincerely", "With kind regards"),
    ("Best wishes", "Warm regards", "All the best"),
    ("Best regards", "Kind regards"),
    ("Best wishes", "All the best", "Warm wishes"),
)
COMPLETE = _by_tone(
    ("I should like to complete one of my answers, on {topic}.", "On {topic}, I should like to complete my answer."),
    ("There is one answer that I would like to complete: {topic}.", "I would like to come back to one thing, {topic}."),
    ("One answer deserves a second thought: {topic}.", "I would like to complete my answer on {topic}."),
    ("One thing I would love to come back to is {topic}.", "Let me come back to one thing, {topic}."),
)
MORE = _by_tone(
    ("I should be glad to go through it with you at a time that suits you.",),
    ("I would be glad to go through it with you whenever it suits you.",),
    ("I can go through it with you whenever it suits you.",),
    ("I would love to go through it with you whenever it suits you.",),
)
