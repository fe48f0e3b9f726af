"""A log of several interviews is told from one interview with rounds, dates, rooms or several people."""

from datetime import datetime

import pytest

from followup import pipeline
from followup.engines.offline import OfflineEngine
from followup.records import Interview, Notes, Question

NOW = datetime.fromisoformat("2026-05-14T18:00:00+02:00")


def read(notes: str) -> Interview:
    """Return what is read from notes written on a Thursday."""
    return pipeline.read(Notes.of(notes), NOW, OfflineEngine())


@pytest.mark.parametrize(
    ("notes", "companies"),
    [
        (
            "job search, week 20\nMon - Tern Lighting, saw Mr Haas, wants night cover. hear by fri\nTue: Bexley Pumps, phone, Ola. two shifts",
            ("Tern Lighting", "Bexley Pumps"),
        ),
        (
            "ORLA BAKERY\nspoke to Finn. four ovens, one broken.\n\nHOLM FISH LTD\nmet Dagny on the quay. line leader. she texts on Monday",
            ("ORLA BAKERY", "HOLM FISH LTD"),
        ),
        (
            "Two interviews in one day.\n\nThe morning one was at Crane Dental, with Dr Ada Roth. They need a receptionist.\n\nThe afternoon one was at Linden Vets. Paul runs it alone.",
            ("Crane Dental", "Linden Vets"),
        ),
        (
            "## Corran Legal\nMet Ms Dietz. Files in boxes.\n\n## Pike & Rowan\nPhone call with Tess. 90 completions a month.",
            ("Corran Legal", "Pike & Rowan"),
        ),
    ],
)
def test_a_log_is_asked_about(notes: str, companies: tuple[str, ...]) -> None:
    interview = read(notes)
    assert interview.several == companies
    assert interview.questions == (Question.WHICH,)


@pytest.mark.parametrize(
    "notes",
    [
        "Varde Shipyard, pipe fitter\nRound 1 - Tue 5 May, phone, Else from HR\nRound 2 - Wed 13 May, on site, Jonas and the yard manager. They redo 9 percent of the welds.",
        "Mon 4 May: applied\nThu 7 May: Phone Screen with Ruth\nWed 13 May: Panel, Ruth, Emil and Zoe\nEmployer: Larch Payments. They load files by hand at night.",
        "St Olave Hospital, porter\n09:30 Ward Tour\n10:15 Lifting Test\n11:00 Panel with Sister Okafor and Dr Lunt. Six porters short.",
        "13 May, 10:00 Birch Room - Prof. Nair, research plan\n13 May, 11:00 Oak Room - Dr Lim, teaching\nUniversity of Selby, lecturer in botany",
        "# Containers\nThey run 40 clusters, upgrades hurt.\n# Pipelines\nModules from 2019, want them rewritten.\n# Company\nHarbour Insurance",
        "Tue - Cardiology, Sister May, short at night\nWed - Oncology, Sister Flood, new unit in June\nSame post, two wards. Interview at Wrexley General.",
        "INTERVIEW RECORD\nCompany: Amber Shipping\nAgency: Talentia (Joy)\nInterviewers: Ms. Lo\nDuties: board papers late twice last year",
        "Notes for Aldine Freight, Wed 13 May, planner\nMy jobs: 2015-2018 Stobart Group, 60 trucks. 2018-2022 DHL Supply Chain, empty miles down.\nSaw Jenny Marsh, they plan in a spreadsheet.",
    ],
)
def test_one_interview_is_read_as_one(notes: str) -> None:
    interview = read(notes)
    assert interview.several == ()
    assert Question.WHICH not in interview.questions
