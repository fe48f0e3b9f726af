"""Cues that other hands use: how notes name the employer, the role and the people, and what they keep back."""

from datetime import date, datetime

import pytest

from followup import pipeline, wiring
from followup.planning.dates import read_dates
from followup.records import Interview, Notes

ENGINE = wiring.engine()
NOW = datetime.fromisoformat("2026-06-17T18:00:00+02:00")
"""A Wednesday."""


def read(text: str) -> Interview:
    return pipeline.read(Notes.of(text), NOW, ENGINE)


def sure_names(interview: Interview) -> set[str]:
    return {person.name for person in interview.people if person.sure}


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Call w/ Bitterroot Castings re: furnace operator, 16 June", "Bitterroot Castings"),
        ("Rozmowa z Bursztyn Druk sp. z o.o. (labels), 16 June", "Bursztyn Druk sp. z o.o."),
        (
            "went well I think\nmet the owner, Ilse Brandt\n- the firm is Larkspur Rope Works, forty people",
            "Larkspur Rope Works",
        ),
        ("It used to be Holloway Print. It is now called Sable Ink Collective.\n- six presses", "Sable Ink Collective"),
        ("talked to Oda Lunde, she was kind\nHeron Marsh Trust is the employer, not the county", "Heron Marsh Trust"),
        (
            "From: Petra Vidmar <petra@slateandbarley.example>\nSent: 15 June 2026\n\nThank you for coming today.\n\nPetra Vidmar\nSlate & Barley",
            "Slate & Barley",
        ),
        (
            "Old heading: Northgate Foods\n(old headline, everything below is the new one)\nTern Island Ferries, deckhand, 16 June",
            "Tern Island Ferries",
        ),
    ],
)
def test_the_employer_is_found_where_it_is_named_in_passing(text: str, company: str) -> None:
    found = read(text).company
    assert found is not None
    assert found.sure
    assert found.text == company


def test_a_sender_a_town_and_another_process_are_no_employer() -> None:
    found = read(
        "From: Rurik Almqvist <rurik@almond.example>\nSubject: your visit\n\nWe write soon.\n\nRurik Almqvist\n\nmine: private: interview at Cobalt Bay is on 20 June"
    ).company
    assert found is None or not found.sure


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Plover Books, 16 June. The title is “Rights and Contracts Assistant”.", "Rights and Contracts Assistant"),
        (
            "Interview at Plover Books\nThe post is that of senior binder for sea charts, empty since May.",
            "senior binder for sea charts",
        ),
        ("Plover Books, Print buyer jr", "Print buyer jr"),
    ],
)
def test_a_role_is_taken_as_it_is_stated(text: str, role: str) -> None:
    found = read(text).role
    assert found is not None
    assert found.sure
    assert found.text == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Panel:\n- Professor Dame Ottoline Frobisher, chair\n- Dr.-Ing. Cosima Rademacher",
            {"Professor Dame Ottoline Frobisher", "Dr.-Ing. Cosima Rademacher"},
        ),
        (
            "9:30 Vasanthi Peruma-Lakes (lab lead) - a walk round\n10:15 Anna Holt, stores",
            {"Vasanthi Peruma-Lakes", "Anna Holt"},
        ),
        ("met dott.ssa Chiara Bellandi today", {"dott.ssa Chiara Bellandi"}),
    ],
)
def test_people_keep_all_their_titles(text: str, names: set[str]) -> None:
    assert sure_names(read(text)) == names


def test_labels_of_a_form_are_no_speakers_and_name_several_employers() -> None:
    form = "School: {name}\nDate: {day}\nUnit: year 4\nTalked: reading corner\nRemarks: nice\n\n"
    found = read(
        form.format(name="Alder Grove Academy", day="9 June") + form.format(name="Thornbury Hall School", day="11 June")
    )
    assert found.several == ("Alder Grove Academy", "Thornbury Hall School")


def test_numbered_entries_and_rows_with_days_are_a_log() -> None:
    numbered = "1) Juniper Cabs - 9 June - dispatcher\n2) Mallow & Reed Florists - 11 June - driver"
    assert read(numbered).several == ("Juniper Cabs", "Mallow & Reed Florists")
    rows = "| date | firm | how |\n| 9 June | Juniper Cabs | fine |\n| 11 June | Mallow Florists | short |"
    assert read(rows).several == ("Juniper Cabs", "Mallow Florists")


@pytest.mark.parametrize(
    "remark",
    [
        "Own stuff: the bus takes two hours, and the canteen is dear",
        "niet vertellen: het huis wordt verkocht",
        "Ravensworth Mills phoned again",
        "my left knee is not what it was",
        "cannot do it for less than 21 an hour",
        "Papa's treatment starts in July",
        "the second man did not greet",
    ],
)
def test_what_is_for_the_candidate_alone_is_not_ticked(remark: str) -> None:
    facts = read(
        f"Interview with Plover Books for the binder role today\n- they bind 300 atlases a week\n{remark}"
    ).facts
    assert [fact.text for fact in facts if fact.ticked] == ["they bind 300 atlases a week"]


def test_a_name_first_named_in_private_was_not_met() -> None:
    assert sure_names(read("met Anna Holt at Plover Books\nfor me only: Peter does not want to move, he said so")) == {
        "Anna Holt"
    }


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("they call next week Tuesday or Wednesday", date(2026, 6, 24)),
        ("at the latest by the tenth", date(2026, 7, 10)),
        ("they meet on the second Thursday of July", date(2026, 7, 9)),
        ("the weekend after this one", date(2026, 6, 28)),
        ("Rückmeldung in KW 27", date(2026, 7, 3)),
        ("sous quinzaine", date(2026, 7, 2)),
    ],
)
def test_rarer_words_for_days_are_read(words: str, latest: date) -> None:
    assert [meaning.latest for meaning in read_dates(words, NOW.date())] == [latest]


def test_a_day_is_counted_from_the_one_before() -> None:
    promise = read(
        "Interview at Plover Books today\n- the board sits on 23 June, I shall write to you before the end of that week"
    ).promise
    assert promise is not None
    assert promise.latest == date(2026, 6, 26)


def test_today_in_a_mail_is_the_day_of_the_mail() -> None:
    found = read(
        "From: Petra Vidmar <petra@slate.example>\nSent: 15 June 2026\n\nIt was a pleasure to meet you today.\n\nPetra"
    )
    assert found.held_on == date(2026, 6, 15)
