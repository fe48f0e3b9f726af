"""The sentence that says that the role appeals, tied to a fact, so that it fits no other interview.

Each form of a point has its own ways of saying it; `{role}` stands for "the … role".
"""

from collections.abc import Mapping
from types import MappingProxyType

from followup.engines.offline.writing.phrasing import ByTone, by_tone

LIKED_CLAUSE = by_tone(
    (
        "I {liked} {l}, and it is one reason why {role} appeals to me",
        "{Role} appeals to me, not least because {c}",
        "I {liked} {l}; I remain very interested in {role}",
    ),
    (
        "I {liked} {l}, and that is part of why I would like {role}",
        "{Role} appeals to me all the more because {c}",
        "I {liked} {l}, and I would be very glad to take on {role}",
    ),
    ("I {liked} {l}; {role} appeals to me", "{Role} appeals to me, also because {c}"),
    (
        "I {liked} {l}, and I'd love to take on {role}",
        "I {liked} {l}, one more reason why {role} excites me",
        "{Role} excites me, not least because {c}",
    ),
)
LIKED_TOPIC = by_tone(
    ("I {liked} {t}, which is one reason why {role} appeals to me", "{Role} appeals to me, not least because of {t}"),
    ("I {liked} {t}, and that is part of why I would like {role}", "{Role} appeals to me all the more because of {t}"),
    ("I {liked} {t}; {role} appeals to me", "{Role} appeals to me, also because of {t}"),
    ("I {liked} {t}, and I'd love to take on {role}", "{Role} excites me, not least because of {t}"),
)
WISH = by_tone(
    (
        "{Role} interests me because I would like to {w}",
        "I would very much like to {w}, and {role} appeals to me for that reason",
    ),
    ("I would love to {w}, and {role} appeals to me for that reason", "In {role} I would very much like to {w}"),
    ("I would like to {w}, so {role} appeals to me", "In {role} I would like to {w}"),
    ("I'd love to {w}, and {role} excites me for that reason", "In {role} I'd love to {w}"),
)
HELP = by_tone(
    (
        "In {role} I would like to help you {h}",
        "I would welcome the chance to help you {h}, and {role} interests me very much",
        "{Role} interests me very much, since I would like to help you {h}",
    ),
    (
        "I would love to help you {h} in {role}",
        "In {role} I would gladly help you {h}",
        "{Role} appeals to me because I would like to help you {h}",
    ),
    ("In {role} I would like to help you {h}", "I would like to help you {h}, and {role} interests me"),
    ("I'd love to help you {h}, and {role} excites me", "In {role} I'd love to help you {h}"),
)
PERSON = by_tone(
    ("I would like to be that person in {role}", "I would be glad to be the one in {role}"),
    ("I would love to be that person in {role}", "I would gladly be the one in {role}"),
    ("I would like to be that person in {role}",),
    ("I'd love to be that person in {role}", "I'd be so glad to be the one in {role}"),
)
"""Behind "you want somebody who …"."""
PROBLEM = by_tone(
    (
        "I would be glad to help with that in {role}",
        "in {role} I would like to work on that",
        "I would welcome the chance to help with that in {role}",
        "that is where I would like to be of use in {role}",
    ),
    (
        "I would love to help with that in {role}",
        "in {role} I would gladly work on that",
        "that is something I would be happy to take on in {role}",
    ),
    (
        "I would like to help with that in {role}",
        "in {role} I would work on that gladly",
        "I would gladly take that on in {role}",
    ),
    (
        "I'd love to help with that in {role}",
        "in {role} I'd be glad to work on that",
        "that is something I'd be happy to take on in {role}",
    ),
)
"""Behind something that the employer wants mended or done."""
EXPERIENCE = by_tone(
    (
        "I would be glad to bring that experience to {role}",
        "I would gladly bring that experience to {role}",
        "I would like to use that experience in {role}",
        "I would gladly do the same kind of work in {role}",
    ),
    (
        "I would love to bring that experience to {role}",
        "I would be glad to use that experience in {role}",
        "I would gladly do that kind of work for you in {role}",
    ),
    (
        "I would gladly bring that experience to {role}",
        "I would like to use that in {role}",
        "that is experience I would like to bring to {role}",
    ),
    (
        "I'd love to bring that experience to {role}",
        "I'd be excited to use that in {role}",
        "I'd be so glad to put that to work in {role}",
    ),
)
"""Behind what the candidate has done."""
VIEW = by_tone(
    ("that is how I would like to work in {role}", "I would be glad to work in that way in {role}"),
    ("that is how I would love to work in {role}", "I would gladly work that way in {role}"),
    ("that is how I would work in {role}", "I would like to work that way in {role}"),
    ("that's just how I'd love to work in {role}", "I'd be so glad to work that way in {role}"),
)
"""Behind how the candidate works or would work."""
ATTITUDE = by_tone(
    ("{role} appeals to me for that reason", "that is one reason why {role} interests me"),
    ("that is part of why I would like {role}", "{role} appeals to me for that very reason"),
    ("{role} appeals to me for that reason", "that is one reason why I would like {role}"),
    ("that's one reason why {role} excites me", "{role} excites me for that very reason"),
)
"""Behind what the candidate would rather do."""
BECAUSE = by_tone(
    ("{Role} appeals to me because {b}", "One reason why {role} interests me is that {b}"),
    ("{Role} appeals to me because {b}", "I would love {role}, not least because {b}"),
    ("{Role} appeals to me because {b}", "I would like {role} because {b}"),
    ("{Role} excites me because {b}", "I'd love {role}, not least because {b}"),
)
STILL_BECAUSE = by_tone(
    (
        "{Role} continues to interest me, not least because {b}",
        "I remain very interested in {role}, one reason being that {b}",
    ),
    ("{Role} still appeals to me, not least because {b}", "I am still very keen on {role}, and one reason is that {b}"),
    ("{Role} still appeals to me because {b}", "I am still interested in {role} because {b}"),
    ("{Role} still excites me, not least because {b}", "I'm still excited about {role}, and one reason is that {b}"),
)
HEAR_MORE = by_tone(
    (
        "that has stayed in my mind, and {role} interests me very much",
        "I have thought about that since, and I would be glad to take on {role}",
        "I have kept that in mind, and {role} appeals to me",
    ),
    (
        "that has stayed with me, and I would gladly take on {role}",
        "I have thought about that since, and {role} appeals to me very much",
        "I keep coming back to that, and I would be happy to take on {role}",
    ),
    (
        "I have thought about that since, and {role} appeals to me",
        "that stayed with me, and {role} interests me",
        "I kept that in mind, and I would like to take on {role}",
    ),
    (
        "that has stayed with me, and I'd love to take on {role}",
        "I've kept thinking about that, and {role} really excites me",
        "I keep coming back to that, and I'd be delighted to take on {role}",
    ),
)
"""Behind anything else that was told."""
STILL_HELP = by_tone(
    (
        "I remain very interested in {role} and would be glad to help you {h}",
        "{Role} continues to interest me, and I would welcome the chance to help you {h}",
        "I would still very much like to help you {h} in {role}",
    ),
    (
        "I am still very keen on {role} and would love to help you {h}",
        "I would still love to help you {h}, and {role} appeals to me as much as before",
        "{Role} still appeals to me, and I would gladly help you {h}",
    ),
    ("I am still interested in {role} and would like to help you {h}", "I would still like to help you {h} in {role}"),
    (
        "I'm still excited about {role} and would love to help you {h}",
        "I'd still love to help you {h}, and {role} excites me as much as ever",
    ),
)
STILL_PERSON = by_tone(
    (
        "You were looking for somebody {p}, and I would still be glad to be that person in {role}",
        "You wanted somebody {p}; I remain very interested in being that person in {role}",
    ),
    (
        "You were looking for somebody {p}, and I would still love to be that person in {role}",
        "You wanted somebody {p}; I am still keen to be that person in {role}",
    ),
    ("You wanted somebody {p}; I would still like to be that person in {role}",),
    ("You were looking for somebody {p}, and I'd still love to be that person in {role}",),
)
STILL_LIKED_CLAUSE = by_tone(
    (
        "I remain very interested in {role}, not least because {c}",
        "{Role} continues to appeal to me, one reason being that {c}",
    ),
    ("I am still very keen on {role}, not least because {c}", "{Role} still appeals to me, and one reason is that {c}"),
    ("I am still interested in {role}, also because {c}", "{Role} still appeals to me because {c}"),
    ("I'm still excited about {role}, not least because {c}", "{Role} still excites me, and one reason is that {c}"),
)
STILL_LIKED_TOPIC = by_tone(
    (
        "I remain very interested in {role}, not least because of {t}",
        "{Role} continues to appeal to me, one reason being {t}",
    ),
    ("I am still very keen on {role}, not least because of {t}", "{Role} still appeals to me, and one reason is {t}"),
    ("I am still interested in {role}, also because of {t}",),
    ("I'm still excited about {role}, not least because of {t}",),
)
STILL_WISH = by_tone(
    (
        "I remain very interested in {role} and would very much like to {w}",
        "{Role} continues to interest me, since I would very much like to {w}",
    ),
    (
        "I am still very keen on {role}, where I would love to {w}",
        "I would still love to {w}, and {role} appeals to me as much as before",
    ),
    ("I am still interested in {role} and would like to {w}",),
    (
        "I'm still excited about {role} and would love to {w}",
        "I'd still love to {w}, and {role} excites me as much as ever",
    ),
)
STILL_CLAUSE = by_tone(
    (
        "I have kept in mind that {c}, and {role} continues to interest me",
        "I have not forgotten that {c}; I remain very interested in {role}",
    ),
    (
        "I have kept in mind that {c}, and I am still very keen on {role}",
        "I have not forgotten that {c}, and {role} still appeals to me",
    ),
    (
        "I have kept in mind that {c}, and {role} still interests me",
        "I have not forgotten that {c}; I am still interested in {role}",
    ),
    (
        "I haven't forgotten that {c}, and {role} still excites me",
        "I've kept in mind that {c}, and I'm still excited about {role}",
    ),
)
STILL_PROBLEM = by_tone(
    (
        "I have kept in mind that {c}, and I would still be glad to work on that in {role}",
        "I have not forgotten that {c}; in {role} I would very much like to help with that",
    ),
    (
        "I have kept in mind that {c}, and I would still love to work on that in {role}",
        "I have not forgotten that {c}, and in {role} I would gladly help with that",
    ),
    (
        "I have kept in mind that {c}, and I would still like to work on that in {role}",
        "I have not forgotten that {c}; I would still like to help with that in {role}",
    ),
    (
        "I haven't forgotten that {c}, and I'd still love to help with that in {role}",
        "I've kept in mind that {c}, and I'd still love to work on that in {role}",
    ),
)
STILL_TOPIC = by_tone(
    (
        "I remain very interested in {role}, not least after our conversation about {t}",
        "{Role} continues to interest me, all the more since we spoke about {t}",
    ),
    (
        "I am still very keen on {role}, not least after our talk about {t}",
        "{Role} still appeals to me, all the more since we talked about {t}",
    ),
    ("I am still interested in {role}, all the more since we spoke about {t}",),
    ("I'm still excited about {role}, all the more since we talked about {t}",),
)
STILL_EXPERIENCE = by_tone(
    (
        "I remain very interested in bringing that experience to {role}",
        "I would still be glad to bring that experience to {role}",
        "it is experience that I would still like to put to use in {role}",
    ),
    (
        "I would still love to bring that experience to {role}",
        "I am still very keen to bring that experience to {role}",
    ),
    ("I would still like to bring that experience to {role}", "I would still gladly use that experience in {role}"),
    ("I'd still love to bring that experience to {role}", "I'm still excited to put that to work in {role}"),
)
"""Behind what the candidate has done."""
FORMS: Mapping[str, ByTone] = MappingProxyType(
    {
        "person": PERSON,
        "problem": PROBLEM,
        "experience": EXPERIENCE,
        "view": VIEW,
        "attitude": ATTITUDE,
        "more": HEAR_MORE,
    }
)
