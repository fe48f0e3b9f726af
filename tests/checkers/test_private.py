"""Private remarks: a message gives one away where it speaks of the same thing, whatever the words."""

from datetime import UTC, datetime

import pytest

from followup import pipeline, wiring
from followup.checkers.grounding import leaks
from followup.letter import Letter
from followup.records import Draft, Notes

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)


def leaked(remark: str, sentence: str) -> list[str]:
    notes = Notes.of(
        f"Interview at Lakeside Honey, Wed 4 March 2026\nMet Ottilie Brandt\n- 340 hives, 28% lost\n- {remark}\n"
    )
    body = (
        f"Dear Ms Brandt,\n\nThank you for your time. {sentence}\n\nI hope to hear from you.\n\nKind regards,\nTom Reed"
    )
    letter = Letter(
        Draft(subject=None, body=body),
        recipient="Ottilie Brandt",
        interview=pipeline.read(notes, NOW, wiring.engine()),
        notes=notes,
    )
    return [leak.span.of(body) for leak in leaks(letter)]


@pytest.mark.parametrize(
    ("remark", "sentence"),
    [
        ("pays 2100, I'd go down to 1900 - keep quiet", "Nineteen hundred a month would be enough for me."),
        ("back hurts sometimes, not for her", "My back plays up now and then."),
        ("she mustn't know: I drink pills for blood pressure", "My blood pressure tablets travel with me."),
        ("ex husband works at same depot!! private", "My former husband drives from there."),
        ("Between me and God: other trust in Bristol wants me too", "A trust in Bristol is after me as well."),
        (
            "keep to myself: her assistant slept through half of it",
            "I hope that your assistant has caught up on his sleep.",
        ),
        ("for me only: he is arrogant", "You did come across as rather full of yourself."),
        ("my lease ends May so I need this quickly - not to say", "My flat is only mine until May."),
        (
            "he's thinking of selling up in 2 yrs - told me in confidence",
            "It would not matter if the shop changes hands.",
        ),
        ("I'm expecting, due in Sept. MUST NOT SAY yet", "Soon I shall have a little one of my own."),
        ("I was retrenched in Dec. Not to mention", "They let me go in December."),
    ],
)
def test_a_remark_is_given_away_in_other_words(remark: str, sentence: str) -> None:
    assert leaked(remark, sentence) != []


@pytest.mark.parametrize(
    ("remark", "sentence"),
    [
        ("3/4 of the children have school meals", "Children eat what they have grown themselves."),
        ("I removed wax with blotting paper and cold", "I took the wax off with nothing but cold."),
        ("secret is not speed, is to look far", "A good driver looks far ahead."),
        ("lid is too loud, she said", "I thought about the lid that you find too loud."),
        ("I have 3 yrs in water testing for dialysis", "My three years of testing water for dialysis would help."),
        ("back hurts sometimes, not for her", "I shall be back from the coast on Monday."),
    ],
)
def test_what_is_work_or_no_secret_stays_quiet(remark: str, sentence: str) -> None:
    assert leaked(remark, sentence) == []
