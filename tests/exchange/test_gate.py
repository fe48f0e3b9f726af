"""No link, address, name or number gets into a draft that nothing in what the model was shown stands for."""

import pytest

from followup import pipeline, wiring
from followup.exchange import payload
from followup.exchange.gate import unsupported
from followup.records import Brief, Draft, Kind, Notes, Part, Severity, Tone
from tests.conftest import NOTES, NOW

SUPPORT = (
    '{"company": "Oak Lane Bakery", "role": "night baker", "people": [{"name": "Daniel Ofori"}], "interview": {"day": "Tuesday 3 March 2026",'
    ' "time": "14:00"}, "facts": [{"words": "1,200 loaves a night, forty kinds, since 1987; SAP and Node.js; EU grant of 2.5 million"}]}'
)
PLANTED = [
    "https://win.example/claim", "www.win.example", "win.example", "bit.ly/x1".replace("bit.ly", "short.link"), "prize@win.example", "+44 20 7946 0999",
    "Victor", "Globex", "Globex-kind", "non-Globex", "GDPR", "95,000", "95000", "20%", "twelve", "hundred", "12", "1988", "16:00", "<b>", "```", "Zażółć".replace("Z", "Ł"), "Привет",
    "\u200b", "[here](http://win.example)",
]  # fmt: skip
SUPPORTED = [
    "Daniel", "Mr Ofori's", "Oak Lane", "1200 loaves", "1,200 loaves", "40 kinds", "forty kinds", "2 pm", "2:00 pm", "14:00", "3 March", "Tuesday", "SAP",
    "Node.js", "one of the two", "I'd", "2.5 million", "EU", "Night Baker", "EU-grant", "SAP-based",
]  # fmt: skip


def words(body: str, own: str = "", subject: str | None = None) -> list[str]:
    found = unsupported(Draft(subject=subject, body=body), SUPPORT, own)
    assert all(one.severity is Severity.ERROR and one.span for one in found)
    return [one.text for one in found]


@pytest.mark.parametrize("planted", PLANTED)
def test_what_nothing_supports_is_an_error(planted: str) -> None:
    assert words(f"Dear Daniel,\n\nThank you for the talk about {planted} and the ovens.\n\nKind regards,") != []


@pytest.mark.parametrize("planted", ["win.example", "Victor", "95,000"])
def test_the_subject_is_looked_at_too(planted: str) -> None:
    found = unsupported(Draft(subject=f"Thank you, {planted}", body="Hello"), SUPPORT)
    assert [one.part for one in found] == [Part.SUBJECT]


@pytest.mark.parametrize("supported", SUPPORTED)
def test_what_the_facts_hold_may_be_said(supported: str) -> None:
    body = f"Dear Daniel,\n\nThank you for the talk about {supported} and the ovens.\n\nKind regards,\nDaniel"
    assert words(body, subject="Thank You for the Interview") == []


def test_a_name_at_the_start_of_a_sentence_is_seen_and_an_ordinary_word_is_not() -> None:
    assert words("Thank you. Ludmila told me of it. Baking is fun. Overnight work suits me.") == ["Ludmila"]


def test_only_the_person_brings_in_a_link_an_address_or_a_number_to_call() -> None:
    body = "My page is https://ana.example/work, my mail ana@ana.example, my number 0131 496 0123."
    assert len(words(body)) == 3
    assert words(body, own=body) == []
    in_the_facts = unsupported(
        Draft(subject=None, body="See https://win.example/x."), f"{SUPPORT} https://win.example/x"
    )
    assert len(in_the_facts) == 1, "a link in the notes is no reason to send it on"


def test_the_offline_writers_drafts_pass() -> None:
    interview = pipeline.read(Notes.of(NOTES), NOW, wiring.engine())
    for kind in (Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION):
        for tone in Tone:
            brief = Brief(kind=kind, tone=tone, candidate="Ewan Reid")
            draft = pipeline.compose(interview, brief, NOW, wiring.engine())
            shown = f"{payload.for_writing(interview, brief, 4000).document} {NOW:%A %d %B}"
            assert unsupported(draft, shown, "Ewan Reid") == ()
