"""The notation for wordings finds what it reads like, and only that."""

import pytest

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Draft


def found(wordings: str, text: str) -> list[str]:
    letter = Letter(Draft(subject=None, body=text))
    return [span.of(text) for span in Phrases(wordings).find(letter)]


@pytest.mark.parametrize(
    ("wording", "text", "words"),
    [
        ("thank|thanks you", "Thank you, thanks", ["Thank you"]),
        ("appreciat*", "I appreciated it, with appreciation.", ["appreciated", "appreciation"]),
        ("i [really] want", "I want it, and I really want it.", ["I want", "I really want"]),
        ("{let me know|tell me} if", "Let me know if so, or tell me if not.", ["Let me know if", "tell me if"]),
        ("look|looking ~2 forward", "I look very much forward. I look. Forward!", ["look very much forward"]),
        ("thanks !{in advance}", "Thanks in advance. Thanks!", ["Thanks"]),
        ("by #", "by 14:30, by 2nd, by noon", ["by 14:30", "by 2nd"]),
        ("[still] waiting", "Still waiting; waiting", ["Still waiting", "waiting"]),
        ("follow up", "follow-up,\nfollow\n up", ["follow-up", "follow\n up"]),
        ("don't", "I don’t know", ["don’t"]),
        ("can", "I can’t", []),
        ("yo", "you, support, yo", ["yo"]),
    ],
)
def test_a_wording_is_found(wording: str, text: str, words: list[str]) -> None:
    assert found(wording, text) == words


@pytest.mark.parametrize("wording", ["be* there", "a|{b c} d"])
def test_a_wording_that_cannot_be_looked_up_is_refused(wording: str) -> None:
    with pytest.raises(ValueError, match=r"be\*|braces"):
        found(wording, "be there")
