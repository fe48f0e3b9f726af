"""How each tone thanks, asks and closes."""

from collections.abc import Mapping
from types import MappingProxyType

from followup.records import Tone

ByTone = Mapping[Tone, tuple[str, ...]]


def by_tone(
    formal: tuple[str, ...], warm: tuple[str, ...], concise: tuple[str, ...], upbeat: tuple[str, ...]
) -> ByTone:
    """Return the phrases of each tone."""
    return MappingProxyType({Tone.FORMAL: formal, Tone.WARM: warm, Tone.CONCISE: concise, Tone.UPBEAT: upbeat})


THANKS = by_tone(
    (
        "Thank you for speaking with me{when}{about}",
        "Thank you for the time that you gave me{when}",
        "I would like to thank you for our {talk}{when}{about}",
        "Thank you for the interview{when}{post}",
        "I very much appreciated our {talk}{when}{about}",
    ),
    (
        "Thank you for talking with me{when}{about}",
        "It was a pleasure to talk with you{when}{about}",
        "I enjoyed our {talk}{when}{about}",
        "Thank you for making time for me{when}",
        "It was good to talk with you{when}{about}",
        "I appreciated our {talk}{when}{about}",
        "Thank you for your time{when}",
    ),
    (
        "Thank you for the {talk}{when}{about}",
        "Thank you for your time{when}",
        "Thank you for talking with me{when}{about}",
        "I appreciated the {talk}{when}{about}",
        "Thank you for the interview{when}{post}",
    ),
    (
        "It was great to talk with you{when}{about}!",
        "I really enjoyed our {talk}{when}{about}!",
        "Thank you for a great {talk}{when}{about}!",
        "What a pleasure to talk with you{when}{about}!",
        "I'm so glad we talked{when}{about}!",
        "Thank you so much for your time{when}!",
    ),
)
THANKS_FOR_TELLING = by_tone(
    (
        "Thank you for speaking with me{when} and for explaining that {c}",
        "I am grateful for our {talk}{when}, in which you explained that {c}",
        "Thank you for the time that you gave me{when}; you explained that {c}",
    ),
    (
        "Thank you for talking with me{when} and for telling me that {c}",
        "I enjoyed our {talk}{when}, in which you told me that {c}",
        "Thank you for making time for me{when} and for letting me know that {c}",
    ),
    (
        "Thank you for the {talk}{when} and for telling me that {c}",
        "Thank you for your time{when}; you told me that {c}",
    ),
    (
        "I'm so glad we talked{when} and that you told me that {c}",
        "Thank you so much for talking with me{when} and telling me that {c}",
        "I really enjoyed our {talk}{when}, where I learned that {c}",
    ),
)
THANKS_ABOUT = by_tone(
    (
        "Thank you for speaking with me{when} about {t}",
        "I am grateful for our {talk}{when} about {t}",
        "I very much appreciated speaking with you{when} about {t}",
    ),
    (
        "Thank you for talking with me{when} about {t}",
        "I enjoyed talking with you{when} about {t}",
        "It was good to talk with you{when} about {t}",
        "Thank you for our {talk}{when} about {t}",
    ),
    (
        "Thank you for the {talk}{when} about {t}",
        "Thank you for talking with me{when} about {t}",
        "I appreciated our {talk}{when} about {t}",
    ),
    (
        "It was great to talk with you{when} about {t}!",
        "I really enjoyed talking with you{when} about {t}!",
        "Thank you for a great {talk}{when} about {t}!",
    ),
)
AGAIN = by_tone(
    (
        "Thank you again for our {talk}{when}",
        "I remain grateful for our {talk}{when}",
        "I would like to thank you once more for our {talk}{when}",
    ),
    (
        "Thank you again for our {talk}{when}",
        "I enjoyed our {talk}{when}",
        "It was a pleasure to talk with you{when}",
    ),
    (
        "Thank you again for the {talk}{when}",
        "Thank you once more for your time{when}",
        "I appreciated our {talk}{when}",
    ),
    (
        "Thank you again for a great {talk}{when}",
        "It was such a pleasure to talk with you{when}",
        "I really enjoyed our {talk}{when}",
    ),
)
ASK = by_tone(
    (
        "Might I ask where the process stands at present?",
        "May I ask how the selection is progressing?",
        "I would be grateful to know where matters stand.",
        "Would you kindly tell me how the process is going?",
    ),
    (
        "Could you tell me, when it suits you, where things stand?",
        "When you have a moment, could you tell me how the process is going?",
        "Would you let me know where things stand when you have a minute?",
        "May I ask how things are going?",
    ),
    (
        "Could you tell me where things stand?",
        "May I ask where the process stands?",
        "Could I ask how the process is going?",
    ),
    (
        "When you have a moment, could you tell me where things stand?",
        "Could you let me know how things are going on your side?",
        "May I ask how the decision is coming along?",
    ),
)
CLOSE = by_tone(
    (
        "I look forward to hearing from you.",
        "I would be pleased to answer any further questions and look forward to your reply.",
        "I look forward to your reply.",
        "I would be glad to hear from you.",
        "Please let me know if I can send you anything further; I look forward to your reply.",
        "I hope to hear from you.",
    ),
    (
        "I look forward to hearing from you.",
        "If there is anything else you need, I will gladly send it, and I hope to hear from you.",
        "I would be very glad to hear from you.",
        "I am happy to answer questions at any time and hope to hear from you.",
        "It would be lovely to hear from you.",
        "I look forward to your news.",
    ),
    (
        "I look forward to hearing from you.",
        "I would be glad to hear from you.",
        "I hope to hear from you.",
        "I look forward to your reply.",
    ),
    (
        "I look forward to hearing from you!",
        "I'd be delighted to hear from you.",
        "I'd love to hear from you, and I'm happy to answer any questions.",
        "I hope to hear from you!",
        "I look forward to your news!",
    ),
)
SIGN_OFF = by_tone(
    ("Kind regards", "Yours sincerely", "With kind regards"),
    ("Best wishes", "Warm regards", "All the best"),
    ("Best regards", "Kind regards"),
    ("Best wishes", "All the best", "Warm wishes"),
)
