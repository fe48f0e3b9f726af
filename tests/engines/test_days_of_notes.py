"""When the interview was, when the employer will be in touch, and what is asked, in notes of many hands."""

from datetime import date, datetime

import pytest

from followup import pipeline, wiring
from followup.records import Interview, Notes, Question

ENGINE = wiring.engine()


def read(notes: str, now: str) -> Interview:
    return pipeline.read(Notes.of(notes), datetime.fromisoformat(now), ENGINE)


@pytest.mark.parametrize(
    ("now", "held_on", "latest", "notes"),
    [
        (
            "2026-05-12T19:00:00+01:00",
            "2026-05-12",
            "2026-05-15",
            "Had my trial shift at Pell & Sons today, bakery.\nMartha showed me the deck oven, 300 loaves a night\nI told her about the sourdough at Hobbs\nshe's gonna drop me a text Friday",
        ),
        (
            "2026-05-13T09:00:00+01:00",
            "2026-05-12",
            "2026-05-29",
            "Tuesday 12 May, 2pm, Teams\nCompany: Brightline Rail\nWith: Olu Adeyemi\nThe depot swaps 14 bogies a week and spares come late from Derby.\nOlu reckons they'll have made a decision before the end of the month, so by the 29th he said.",
        ),
        (
            "2026-06-18T20:00:00+02:00",
            "2026-06-18",
            "2026-06-26",
            "Vorstellungsgespräch heute bei Kessler Pumpen\nFrau Albrecht, Herr Noll\nDie Montage wartet drei Wochen auf Dichtungen\nich: Kanban in Kassel eingeführt\nRückmeldung bis Freitag nächste Woche",
        ),
        (
            "2026-09-03T21:00:00+10:00",
            "2026-09-03",
            "2026-09-17",
            "right so just got back from the vineyard, Cloudy Ridge, cellar hand. bloke called Dez runs it. 40 tonne of pinot and the press is from 1988. told him i did two vintages in Otago. he goes give us a fortnight mate we've got three more to see",
        ),
        (
            "2026-03-04T10:00:00+00:00",
            "2026-03-03",
            "2026-03-06",
            "Interview 3/3 with Dr Shah and the practice manager\nReceptionist at Elm Grove Surgery\n- 90 calls before nine\n- I talked about the call queue at the vet's\n- They interview two more Thursday and I'd get a ring the day after",
        ),
        (
            "2026-10-08T18:00:00-05:00",
            "2026-10-08",
            "2026-10-14",
            "Interview this morning w/ Carla Ruiz, Lakeside Electric, apprentice lineman. They lost two crews to storms work. I talked about climbing at the tower company. They'll shoot me an email middle of next week with a yes or no.",
        ),
        (
            "2026-02-02T12:00:00+00:00",
            "2026-01-30",
            "2026-02-13",
            "Friday 30 January: St Anne's School, lab technician\nMet Mr Okafor, head of science\nFume cupboard broken since September, 400 practicals a term\nI described how I labelled the prep room in Hull\nHow long till they decide? two weeks",
        ),
        (
            "2026-07-21T18:30:00+01:00",
            "2026-07-21",
            None,
            "today, Fenwick Marine, rigger\nmet Sal, 22 masts waiting\ntold him about the splicing course\nstart would be 1 September\nno idea when i hear, didn't ask",
        ),
        (
            "2026-07-21T18:30:00+01:00",
            "2026-07-20",
            "2026-07-31",
            "Mon 20/7 video call, Aster Legal, paralegal\nPriti and Jon\n- 600 leases to digitise\n- they want it done by Christmas\n- I did 400 at Moss\nDecision by end of July; contract would begin 1 Sept",
        ),
        (
            "2026-11-05T17:00:00+00:00",
            "2026-11-04",
            "2026-11-18",
            "Wednesday 4th November. Interview at the Corn Exchange, duty manager.\nHelen (GM) and a trustee, name lost.\n- bar queue at the interval is 20 minutes\n- told them about pre-orders at the Roxy\n- HR writes to all within ten working days",
        ),
        (
            "2026-04-22T22:00:00+01:00",
            "2026-04-22",
            "2026-04-28",
            "tonight's chat with Imogen from Paper Kite, illustrator job. she liked the fox pages. They print in Porto and colours come back muddy, I said about proofing in my last studio. she's off till Monday and will come back to me Tuesday",
        ),
        (
            "2026-08-12T09:30:00+02:00",
            "2026-08-11",
            "2026-08-21",
            "Gesprek gisteren bij Van Doorn Transport, planner\nmet Kees en Marloes\nritten vallen uit door de brug bij Zwolle\nik vertelde over het belrooster in Almelo\nze bellen uiterlijk vrijdag 21 augustus",
        ),
        (
            "2026-01-15T16:00:00+00:00",
            "2026-01-15",
            "2026-01-23",
            "Dear diary, this afternoon I sat before three people of the county archive. They have four miles of shelving and a leaking roof. I spoke of the flood plan we made at Lancaster, and Mrs Iqbal wrote it down. At the door she told me that the panel meets next Thursday and that I would be told the following day.",
        ),
        (
            "2026-05-29T20:00:00+01:00",
            "2026-05-29",
            "2026-06-01",
            "Trial at Moody's barbers, today Fri. Ali the owner. 3 chairs. fade on a kid, he cried lol. Ali wants someone for beards, i did beards 2 yrs at Kemal's. says he'll bell me Monday",
        ),
        (
            "2026-05-29T20:00:00+01:00",
            None,
            "2026-06-05",
            "Greta at the plant nursery, potting + watering. 30 polytunnels, hoses leak. i said i fixed the drip lines at my gran's. answer in a week",
        ),
        (
            "2026-03-26T14:00:00-04:00",
            "2026-03-25",
            "2026-04-10",
            "MARCH 25 - 2nd round - Harlan Tool & Die\nPanel: Rick S., Dawn (HR)\nScrap rate 7%, they measure with calipers from the 90s\nMe: gauge R&R study at Beck, scrap to 2.5\nDawn: background check takes about a week, offers go out the week of April 6",
        ),
        (
            "2026-09-25T11:00:00+01:00",
            "2026-09-23",
            "2026-10-09",
            "R1 9 Sept phone, R2 16 Sept task, R3 23 Sept onsite at Lumo Bikes (all Lumo)\nR3 was with Ines and Pavel. wheel building, spoke tension drift. I showed my log from the workshop.\nInes says final answer first full week of October, Friday at the latest",
        ),
        (
            "2026-12-14T18:00:00+00:00",
            "2026-12-14",
            "2026-12-24",
            "Interview today - Hartley Toys - warehouse lead\nTony, Jas\npeak is 9,000 parcels a day and the wrap machine jams\nI told them we put two benches back to back at Argos\nwill hear before Christmas, he promised",
        ),
        (
            "2026-04-02T18:00:00+01:00",
            "2026-04-02",
            "2026-04-07",
            "thurs 2 april. Cove Hotel, night porter. Mags. lift sticks at 3. told her bout the fire panel at the Grand. she said she'd call me the Tuesday after Easter",
        ),
        (
            "2026-10-20T21:00:00+02:00",
            "2026-10-20",
            "2026-10-30",
            "Entretien aujourd'hui chez Moulin Garrec\nMme Le Goff, M. Diallo\nla farine colle dans le silo quand il pleut\nj'ai raconté le séchoir de Vannes\nréponse d'ici le 30 octobre",
        ),
        (
            "2026-02-11T09:00:00-08:00",
            "2026-02-10",
            "2026-02-13",
            "call transcript, 2/10\nMe: Hi, this is Noor.\nBecca: Hi Noor, Becca from Tidal Analytics. We have 80 dashboards and nobody trusts them.\nMe: At my last job I deleted half and put owners on the rest.\nBecca: Love it. So next step, I talk to Raj and you'll hear from me by end of day Friday.\nMe: Great, thank you.",
        ),
        (
            "2026-08-20T12:00:00+01:00",
            "2026-08-20",
            "2026-08-25",
            "me: just out of the interview at Redpath Tyres\nsis: and??\nme: good! Ray runs it, 6 ramps, wants someone on alignment. told him about the Hunter rig at college\nsis: when do u know\nme: hes phoning round on tuesday",
        ),
    ],
)
def test_the_days_of_notes(now: str, held_on: str | None, latest: str | None, notes: str) -> None:
    interview = read(notes, now)
    assert interview.held_on == (date.fromisoformat(held_on) if held_on else None)
    promised = interview.promise.latest if interview.promise else None
    assert promised == (date.fromisoformat(latest) if latest else None)


NOW = "2026-02-11T09:00:00-08:00"


@pytest.mark.parametrize(
    ("notes", "companies"),
    [
        (
            "WEEK 7\nMon 9 Feb: Kite Labs, phone with Dana. two rounds to go\nTue 10 Feb: Harbor Foods, onsite, packing line. they ring Friday\nTue 10 Feb pm: Oakwell Clinic, front desk, chat with Sue",
            ("Kite Labs", "Harbor Foods", "Oakwell Clinic"),
        ),
        (
            "Larch Street Nursery\nTuesday 10am, with Bea. 40 kids, garden out back. They let me know next week.\n\nPine Hill Primary\nWednesday, two teachers. class of 31. Reading help. answer in 10 days",
            ("Larch Street Nursery", "Pine Hill Primary"),
        ),
        (
            "1. Delmar Freight - dispatcher - interviewed Mon w/ Gus, he wants nights\n2. Cobb & Vale Removals - Tues - trial on the van, two lads\nboth say this week",
            ("Delmar Freight", "Cobb & Vale Removals"),
        ),
        (
            "TWO IN A DAY\n\n10:00 Ferris & Cole\nlobby, Ana, desk work\n\n14:30 Bluebell FM\nJon, mixing",
            ("Ferris & Cole", "Bluebell FM"),
        ),
    ],
)
def test_a_log_in_any_layout_is_asked_about(notes: str, companies: tuple[str, ...]) -> None:
    interview = read(notes, NOW)
    assert interview.several == companies
    assert interview.questions == (Question.WHICH,)


def test_rounds_of_one_company_are_one_interview() -> None:
    notes = "Lumo Bikes\nR1 20 Jan phone, Ines\nR2 27 Jan task, 2 h\nR3 10 Feb onsite, Pavel, wheel building and spoke tension"
    interview = read(notes, NOW)
    assert interview.several == ()
    assert interview.held_on == date(2026, 2, 10)


@pytest.mark.parametrize(
    "notes",
    [
        "interview done. went ok i think? about half an hour, they asked the usual. will email",
        "second chat today with the same lady, 20 mins, nice office. nervous. fingers crossed they call",
        "omg it's over. 3 people, lots of questions, hands shaking the whole time lol. hear friday",
    ],
)
def test_notes_that_would_fit_any_interview_are_asked_about(notes: str) -> None:
    assert read(notes, NOW).questions == (Question.WHO, Question.TOPIC, Question.WHY)
