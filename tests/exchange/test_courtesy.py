"""A sentence that a model adds must be carried by a fact or be a courtesy; the offline writer's sentences all are."""

import pytest

from followup import pipeline, wiring
from followup.exchange.courtesy import unexplained
from followup.letter import Letter
from followup.records import Brief, Draft, Kind, Notes, Severity, Tone
from tests.conftest import NOTES, NOW

INTERVIEW = pipeline.read(Notes.of(NOTES), NOW, wiring.engine())
INVENTED = [
    "I have been thinking about you lately.",
    "Thank you for bringing a fresh perspective to our team's work.",
    "I am glad that you are enjoying your new job, and I have it on my wall.",
    "We have been working tirelessly to improve our installation process.",
    "I'm Ewan Reid, a tenancy support officer at Brightwater Housing Trust.",
    "It was a pleasure meeting you at the conference in Lisbon over breakfast.",
    "I'll even get you some free chocolate on your birthday.",
    "Your dedication to the community has inspired me for years.",
]
EXPLAINED = [
    "Thank you for taking the time to speak with me on Monday.",
    "Thank you both for the warm welcome.",
    "It was a pleasure to meet you and the team.",
    "That you want to move the arrears visits from paper to tablets by summer stayed with me.",
    "When we had to rehouse 14 families in a week in the Dundee flooding case, I learnt to plan by the hour.",
    "I would be glad to join you.",
    "The role appeals to me.",
    "I remain very interested in the role.",
    "Please let me know if you need anything else from me.",
    "I look forward to hearing from you.",
    "I hope that you had a good weekend.",
    "I wanted to ask whether there is any news on the role.",
]


def found(sentence: str) -> list[str]:
    body = f"Dear Morag Sinclair,\n\n{sentence}\n\nKind regards,\nEwan Reid"
    letter = Letter(Draft(subject=None, body=body), candidate="Ewan Reid", interview=INTERVIEW, notes=Notes.of(NOTES))
    findings = list(unexplained(letter))
    assert all(one.severity is Severity.WARNING for one in findings)
    return [one.text for one in findings]


@pytest.mark.parametrize("sentence", INVENTED)
def test_an_invented_sentence_is_found(sentence: str) -> None:
    assert found(sentence) == [sentence]


@pytest.mark.parametrize("sentence", EXPLAINED)
def test_courtesy_and_facts_are_not(sentence: str) -> None:
    assert found(sentence) == []


def test_a_private_remark_explains_nothing() -> None:
    assert found("My salary floor of 28 is what I think of.") != []


def test_the_offline_writers_sentences_are_all_explained() -> None:
    for kind in (Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION):
        for tone in Tone:
            brief = Brief(kind=kind, tone=tone, candidate="Ewan Reid")
            draft = pipeline.compose(INTERVIEW, brief, NOW, wiring.engine())
            letter = pipeline.letter_of(draft, brief, INTERVIEW, Notes.of(NOTES))
            assert list(unexplained(letter)) == []
