"""How each tone says who told what and what the candidate did; the points themselves come from the notes."""

from followup.engines.offline.writing.phrasing import by_tone

YOU_TOLD = by_tone(
    (
        "You explained that {c}",
        "As you explained, {c}",
        "You mentioned that {c}",
        "I learned from you that {c}",
    ),
    ("You told me that {c}", "As you told me, {c}", "You mentioned that {c}", "I remember you saying that {c}"),
    ("You said that {c}", "You mentioned that {c}", "As you said, {c}", "I noted that {c}"),
    ("You told me that {c}", "I've kept in mind that {c}", "As you said, {c}", "You mentioned that {c}"),
)
NAME_TOLD = by_tone(
    (
        "{who} explained that {c}",
        "As {who} explained, {c}",
        "I learned from {who} that {c}",
        "{who} mentioned that {c}",
    ),
    ("{who} told me that {c}", "I heard from {who} that {c}", "As {who} told me, {c}", "{who} mentioned that {c}"),
    ("{who} said that {c}", "{who} mentioned that {c}", "I know from {who} that {c}"),
    ("{who} told me that {c}", "I heard from {who} that {c}", "As {who} said, {c}"),
)
LEARNED = by_tone(
    ("I learned that {c}", "I understand that {c}", "It was useful to hear that {c}", "I have kept in mind that {c}"),
    ("I learned that {c}", "It was useful to hear that {c}", "I have kept in mind that {c}"),
    ("I learned that {c}", "I understand that {c}", "I noted that {c}"),
    ("I learned that {c}", "I've kept in mind that {c}"),
)
TWO_LEARNED = by_tone(
    (
        "Two points from our {talk} stayed with me: {a}, and {b}",
        "I learned that {a} and that {b}",
        "It was useful to hear that {a} and that {b}",
    ),
    (
        "Two things from our {talk} stayed with me: {a}, and {b}",
        "I learned that {a} and that {b}",
        "It was useful to hear that {a} and that {b}",
    ),
    ("I noted two things: {a}, and {b}", "I learned that {a} and that {b}"),
    ("Two things from our {talk} stayed with me: {a}, and {b}", "I learned that {a} and that {b}"),
)
TWO_YOU_TOLD = by_tone(
    (
        "You explained that {a} and that {b}",
        "Two points that you made stayed with me: {a}, and {b}",
        "I learned from you that {a} and that {b}",
    ),
    (
        "You told me that {a} and that {b}",
        "Two things that you said stayed with me: {a}, and {b}",
        "You mentioned that {a}, and also that {b}",
    ),
    ("You said that {a} and that {b}", "I noted two things that you said: {a}, and {b}"),
    ("You told me that {a} and that {b}", "Two things that you said stayed with me: {a}, and {b}"),
)
TWO_NAME_TOLD = by_tone(
    ("{who} explained that {a} and that {b}", "I learned from {who} that {a} and that {b}"),
    ("{who} told me that {a} and that {b}", "I heard from {who} that {a} and that {b}"),
    ("{who} said that {a} and that {b}", "I learned from {who} that {a} and that {b}"),
    ("{who} told me that {a} and that {b}", "I heard from {who} that {a} and that {b}"),
)
TALKED = by_tone(
    ("We also spoke about {t}", "I valued our discussion of {t}", "Our conversation turned to {t} as well"),
    ("We also talked about {t}", "It was good to talk about {t}", "We talked about {t} as well"),
    ("We also spoke about {t}", "It was useful to talk about {t}"),
    ("We also talked about {t}", "It was great to talk about {t}", "We talked about {t} as well"),
)
ASKED = by_tone(
    ("I would be glad to say more on your question about {q}",),
    ("I would gladly say more on your question about {q}",),
    ("I can say more on your question about {q}",),
    ("I'd love to say more on your question about {q}",),
)
I_TOLD = by_tone(
    ("I told {whom} that {s}", "{s}, as I told {whom}", "{s}"),
    ("I told {whom} that {s}", "As I told {whom}, {s}", "{s}"),
    ("I told {whom} that {s}", "{s}, as I told {whom}", "{s}"),
    ("I told {whom} that {s}", "As I told {whom}, {s}", "{s}"),
)
I_SAID = by_tone(
    ("I mentioned that {s}", "{s}", "{s}, as I mentioned"),
    ("I mentioned that {s}", "{s}", "As I said, {s}"),
    ("{s}", "I mentioned that {s}", "{s}, as I said"),
    ("I mentioned that {s}", "As I said, {s}", "{s}"),
)
MY_VIEW_TOLD = by_tone(
    ("I told {whom} that {s}", "I explained to {whom} that {s}"),
    ("I told {whom} that {s}", "As I told {whom}, {s}"),
    ("I told {whom} that {s}", "As I told {whom}, {s}"),
    ("I told {whom} that {s}", "As I told {whom}, {s}"),
)
ASKED_MY_VIEW = by_tone(
    ("When I was asked {q}, I explained that {s}", "Asked {q}, I answered that {s}"),
    ("When I was asked {q}, I said that {s}", "Asked {q}, I told you that {s}"),
    ("When I was asked {q}, I said that {s}", "Asked {q}, I answered that {s}"),
    ("When I was asked {q}, I said that {s}", "Asked {q}, I told you that {s}"),
)
MY_VIEW = by_tone(
    ("I mentioned that {s}", "I explained that {s}"),
    ("I mentioned that {s}", "As I said, {s}"),
    ("I mentioned that {s}", "As I said, {s}"),
    ("I mentioned that {s}", "As I said, {s}"),
)
I_TOLD_ABOUT = by_tone(
    ("I told {whom} about {a}", "I spoke to {whom} about {a}"),
    ("I told {whom} about {a}", "I talked to {whom} about {a}"),
    ("I told {whom} about {a}", "I spoke to {whom} about {a}"),
    ("I told {whom} about {a}", "I talked to {whom} about {a}"),
)
I_SPOKE_ABOUT = by_tone(
    ("I described {a}", "I spoke about {a}"),
    ("I talked about {a}", "I mentioned {a}"),
    ("I mentioned {a}", "I spoke about {a}"),
    ("I talked about {a}", "I mentioned {a}"),
)
COMPLETE = by_tone(
    ("I would like to complete my answer on {topic}", "There is something that I would like to add on {topic}"),
    (
        "I would like to come back to {topic}",
        "There is one thing I would like to add on {topic}",
        "Here is what I would add on {topic}",
    ),
    ("I would like to complete my answer on {topic}", "One addition on {topic}"),
    ("I'd love to come back to {topic}", "I'd like to add one thing on {topic}"),
)
COMPLETE_ALONE = by_tone(
    ("There is one thing that I would like to add to my answers", "I would like to add one thing to what I said"),
    ("There is one thing I would like to add to what I told you", "Here is one thing I would add"),
    ("One addition to my answers", "One thing I would add"),
    ("There's one thing I'd love to add", "One more thing I'd like to add"),
)
ADD_TO = by_tone(
    ("To my answer on {topic} I would like to add {noun}", "On {topic}, I would also like to mention {noun}"),
    ("On {topic}, I would like to add {noun}", "I would like to add {noun} to my answer on {topic}"),
    ("On {topic}, I would add {noun}", "I would add {noun} to my answer on {topic}"),
    ("On {topic}, I'd love to add {noun}", "I'd like to add {noun} to my answer on {topic}"),
)
ADD = by_tone(
    ("One thing that I would like to add is {noun}", "I would also like to mention {noun}"),
    ("One thing I would like to add is {noun}", "I would also like to mention {noun}"),
    ("I would also mention {noun}", "One addition: {noun}"),
    ("One thing I'd love to add is {noun}", "I'd also like to mention {noun}"),
)
MORE = by_tone(
    (
        "On {topic}, I would be glad to give you a fuller answer in writing or on the telephone",
        "I would gladly give you a fuller answer on {topic} at a time that suits you",
    ),
    (
        "On {topic}, I would be glad to give you a fuller answer whenever it suits you",
        "I would gladly come back to {topic} with a fuller answer whenever it suits you",
    ),
    (
        "I can send you a fuller answer on {topic} whenever it suits you",
        "On {topic}, I can give you a fuller answer in writing",
    ),
    (
        "I'd be glad to give you a fuller answer on {topic} whenever it suits you",
        "On {topic}, I'd love to give you a fuller answer whenever it suits you",
    ),
)
