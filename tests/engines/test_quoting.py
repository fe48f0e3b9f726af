"""What looks like quoted mail and is the candidate's own: bullets with ">", and mails to oneself."""

from datetime import datetime

import pytest

from followup import pipeline
from followup.engines.offline import OfflineEngine
from followup.engines.offline.reading.layout import lay_out
from followup.records import FactKind, Interview, Notes

NOW = datetime.fromisoformat("2026-05-14T18:00:00+02:00")
BODY = "Saw Imogen Tallow and the workshop lead, Declan, at Tallow & Finch. They pour 40 candles an hour and want 60. I said I would re-sequence the pours."


def read(notes: str) -> Interview:
    """Return what is read from notes written on a Thursday."""
    return pipeline.read(Notes.of(notes), NOW, OfflineEngine())


@pytest.mark.parametrize(
    "header",
    [
        "From: me\nTo: me\nSubject: interview",
        "From: Rosa Quint <rosa@mail.example>\nTo: rosa@mail.example\nSubject: today",
        "To: myself\nFrom: Rosa Quint\nDate: 14 May 2026",
        "From: Rosa Quint\nTo: Anna\nSubject: so, the interview",
    ],
)
def test_a_mail_that_the_candidate_wrote_is_notes(header: str) -> None:
    interview = read(f"{header}\n\n{BODY}")
    assert {person.name for person in interview.people if person.sure} == {"Imogen Tallow", "Declan"}
    assert any(fact.ticked and "40 candles" in fact.text for fact in interview.facts)


def test_a_mail_to_the_candidate_stays_quoted() -> None:
    notes = "From: Imogen Tallow\nTo: Rosa\nSubject: your interview\n\nDear Rosa, thank you for your time. We will write to you by Friday, and your sample stays with us.\n\nBest,\nImogen"
    assert all(line.mail for line in lay_out(notes).lines)
    assert not any(fact.ticked for fact in read(notes).facts)


def test_quote_marks_before_the_notes_own_lines_are_bullets() -> None:
    notes = "> interview Kesten Glas, process technician\n> spoke with Anke Roos\n> furnace 2 is down every third week\n> I told her about my thermocouple project"
    assert not any(line.mail for line in lay_out(notes).lines)
    interview = read(notes)
    assert any(fact.ticked and "furnace 2" in fact.text for fact in interview.facts)
    assert any(fact.kind is FactKind.MINE for fact in interview.facts)


def test_quote_marks_before_a_mail_to_the_candidate_quote_it() -> None:
    notes = "Kesten Glas, saw Anke\n> Dear Tom,\n> thank you for coming in.\n> We will be in touch with you on Monday.\n> Anke Roos"
    assert [line.mail for line in lay_out(notes).lines] == [False, True, True, True, True]


@pytest.mark.parametrize("label", ["Me:", "my bit:", "What I said:", "My answers -", "me ->", "my part ="])
def test_what_stands_behind_a_label_of_oneself_is_the_candidates(label: str) -> None:
    interview = read(
        f"Fjord Line, purser, met Stine Aas\n- boarding takes 50 min\n{label} cut the queue by splitting lanes by deck"
    )
    (fact,) = [one for one in interview.facts if "splitting lanes" in one.text]
    assert fact.kind is FactKind.MINE
    assert fact.ticked
