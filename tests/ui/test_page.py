"""The page's logic without a browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from followup import pipeline, preferences, wiring
from followup.history import Store
from followup.records import Draft, Fact, FactKind, Kind, Notes, Tone
from followup.ui.plain import plain
from followup.ui.work import ModelReading, Origin, Place, Sheet, Work, fingerprint
from tests.conftest import NOW

APP = str(Path(__file__).parent.parent.parent / "app.py")
MORAG = "Morag Sinclair"
THANKS = Place(Kind.THANK_YOU, Tone.WARM, MORAG).key


def opened(data_folder: Path, **fields: object) -> AppTest:
    """Open the page on saved work, as a reload does."""
    name = Store.new_name()
    Store(data_folder).save(name, Work.model_validate(fields).model_dump_json())
    return shown(name)


def shown(name: str) -> AppTest:
    """Open the page at an address."""
    page = AppTest.from_file(APP, default_timeout=30)
    page.query_params["d"] = name
    return page.run()


def name_of(page: AppTest) -> str:
    name = page.query_params["d"]
    return name if isinstance(name, str) else name[0]


def saved(page: AppTest, data_folder: Path) -> Work:
    text = Store(data_folder).load(name_of(page))
    assert text
    return Work.model_validate_json(text)


def press(page: AppTest, label: str) -> AppTest:
    assert not page.exception
    return next(button for button in page.button if button.label == label).click().run()


def plain_text(page: AppTest) -> str:
    """Return what stands on the page in Markdown, without escapes."""
    return "\n".join(markdown.value for markdown in page.markdown).replace("\\", "")


def test_an_empty_page_says_what_it_is_for(data_folder: Path) -> None:
    page = opened(data_folder)
    assert not page.exception
    assert any(header.value == "What you get" for header in page.header)
    press(page, "Try it with an example")
    assert "Priya" in saved(page, data_folder).notes
    assert all(button.label != "Try it with an example" for button in page.button)


def test_notes_give_a_reading_a_plan_and_a_message(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes, candidate="Ewan Reid")
    assert not page.exception
    assert page.text_input(key="candidate").value == "Ewan Reid"
    assert any(field.label == "Company" and field.value == "Brightwater Housing Trust" for field in page.text_input)
    assert "Ewan Reid" in saved(page, data_folder).sheets[THANKS].draft.body


def test_another_tone_writes_another_sheet_and_keeps_the_first(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    page.radio(key="tone").set_value(Tone.FORMAL).run()
    assert set(saved(page, data_folder).sheets) == {THANKS, Place(Kind.THANK_YOU, Tone.FORMAL, MORAG).key}


def test_another_version_keeps_the_text_before_it(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    before = saved(page, data_folder).sheets[THANKS].draft
    press(page, "Write another version")
    work = saved(page, data_folder)
    assert work.sheets[THANKS].draft != before
    assert before in [version.draft for version in work.versions]
    press(page, "Take this version back")
    work = saved(page, data_folder)
    assert work.sheets[THANKS].draft == before
    assert len(work.versions) == 2


def test_a_text_from_before_each_person_had_their_own_stays(data_folder: Path, fresh_notes: str) -> None:
    typed = Draft(subject="Mine", body="Dear Morag,\n\nMy own words.\n\nEwan")
    old = Sheet(draft=typed, written=Draft(subject="", body="Theirs"), basis="of long ago", epoch=3)
    page = opened(data_folder, notes=fresh_notes, sheets={"thank_you/warm": old})
    assert not page.exception
    assert {key: sheet.draft for key, sheet in saved(page, data_folder).sheets.items()} == {THANKS: typed}


def test_a_name_mended_in_the_notes_takes_its_text_along(data_folder: Path, fresh_notes: str) -> None:
    typed = Draft(subject="Mine", body="My own words.")
    sheets = {"thank_you/warm/Morag": Sheet(draft=typed, written=Draft(subject="", body="Theirs"))}
    page = opened(data_folder, notes=fresh_notes, sheets=sheets)
    assert saved(page, data_folder).sheets[THANKS].draft == typed


def test_each_person_of_a_panel_gets_another_message(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    page.radio(key="recipient").set_value("Yusuf Adeyemi").run()
    sheets = saved(page, data_folder).sheets
    yusuf = sheets[Place(Kind.THANK_YOU, Tone.WARM, "Yusuf Adeyemi").key].draft.body
    assert "Yusuf" in yusuf
    assert "Morag" in sheets[THANKS].draft.body
    assert not any("shared with panel" in caption.value for caption in page.caption)


def test_what_two_people_of_a_panel_would_both_read_is_found(data_folder: Path, fresh_notes: str) -> None:
    same = "Thank you. How the arrears visits move from paper to tablets by summer was new to me, and I would like to help."
    sheets = {
        Place(Kind.THANK_YOU, Tone.WARM, name).key: Sheet(
            draft=Draft(subject="Thanks", body=f"Dear {name},\n\n{same}\n\nKind regards,\nEwan Reid"),
            written=Draft(subject="", body=""),
        )
        for name in (MORAG, "Yusuf Adeyemi")
    }
    page = opened(data_folder, notes=fresh_notes, sheets=sheets)
    assert "Another person of this interview gets the same words" in plain_text(page)
    page = opened(data_folder, notes=fresh_notes, sheets={THANKS: sheets[THANKS]})
    assert "Another person of this interview gets the same words" not in plain_text(page)


def test_an_unticked_fact_leaves_the_message(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    next(box for box in page.checkbox if "Dundee" in box.label).uncheck().run()
    assert "Dundee" not in saved(page, data_folder).sheets[THANKS].draft.body


def test_another_process_can_be_ticked_and_a_private_remark_cannot(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=f"{fresh_notes}- I have an offer from Crossways Clinic until Friday\n")
    boxes = {box.label: box for box in page.checkbox}
    offer = next(box for label, box in boxes.items() if "Crossways" in label)
    assert offer.value is False
    assert not any("floor" in label for label in boxes)
    offer.check().run()
    assert any("Crossways" in key for key in saved(page, data_folder).ticked)


def test_a_corrected_fact_changes_the_message_and_the_notes_words_stay_in_sight(
    data_folder: Path, fresh_notes: str
) -> None:
    page = opened(data_folder, notes=fresh_notes)
    for box in [box for box in page.checkbox if "Dundee" not in box.label and box.label.endswith(")]")]:
        page.checkbox(key=box.key).uncheck().run()
    field = next(area for area in page.text_area if "Dundee" in str(area.value))
    page.text_area(key=field.key).set_value(str(field.value).replace("Dundee", "Perth")).run()
    assert "Perth" in saved(page, data_folder).sheets[THANKS].draft.body
    assert any("Your notes say" in caption.value and "Dundee" in caption.value for caption in page.caption)


def test_a_point_of_ones_own_can_be_added_and_taken_out(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    page.text_input(key="adding_0").set_value("the new boiler house in Methil").run()
    assert any("Methil" in box.label for box in page.checkbox)
    press(page, "Take out")
    assert saved(page, data_folder).added == ()


def test_what_a_model_made_up_is_shown_and_cannot_be_used(data_folder: Path, fresh_notes: str) -> None:
    reading = Fact(
        id="m1",
        kind=FactKind.TOLD,
        text="They have a pool",
        quote="They have a pool",
        span=None,
        ticked=False,
        model="tiny",
    )
    notes = Notes.of(fresh_notes)
    interview = pipeline.read(notes, NOW, wiring.engine())
    interview = interview.model_copy(update={"facts": (*interview.facts, reading)})
    known = ModelReading(of=fingerprint(notes.text), interview=interview, origin=Origin(engine="tiny"))
    page = opened(data_folder, notes=fresh_notes, model_reading=known)
    assert any("They have a pool" in text.value for text in page.text)
    assert not any("pool" in box.label for box in page.checkbox)


def test_yesterday_counts_from_the_day_on_which_the_notes_were_begun(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes, noted_on="2026-03-10")
    assert any("Monday 9 March" in caption.value for caption in page.caption)
    assert any("Tuesday 10 March" in caption.value for caption in page.caption)


def test_what_was_sent_is_counted_and_the_plan_goes_on_from_it(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    before = [markdown.value for markdown in page.markdown if "thank-you" in markdown.value]
    press(page, "I sent it")
    (contact,) = saved(page, data_folder).contacts
    assert (contact.sent, contact.kind) == (True, Kind.THANK_YOU)
    assert before
    assert all(line in [markdown.value for markdown in page.markdown] for line in before), "Yusuf's is still due"
    press(page, "I sent it")
    assert not any(line in [markdown.value for markdown in page.markdown] for line in before)
    press(page, "Take out")
    press(page, "Take out")
    assert saved(page, data_folder).contacts == ()


def test_each_person_of_a_panel_is_thanked_in_turn(data_folder: Path) -> None:
    notes = "Interview at Ketterling Foods, role: buyer, Mon 9 March 2026\nPanel:\n- Amara Diallo, head of buying\n- Tom Reyes, finance\nThey want to halve the number of suppliers by autumn. I told them how I cut ours from 60 to 25."
    page = opened(data_folder, notes=notes, kind=Kind.THANK_YOU)
    first = page.radio("recipient").value
    (second,) = {"Amara Diallo", "Tom Reyes"} - {first}
    press(page, "I sent it")
    assert (page.radio("recipient").value, page.selectbox("kind").value) == (second, Kind.THANK_YOU)
    press(page, "I sent it")
    contacts = saved(page, data_folder).contacts
    assert {(contact.kind, contact.to) for contact in contacts} == {(Kind.THANK_YOU, first), (Kind.THANK_YOU, second)}
    assert page.selectbox("kind").value is not Kind.THANK_YOU


def test_thin_notes_are_asked_about_and_answers_go_into_them(data_folder: Path) -> None:
    page = opened(data_folder, notes="went ok, nice people")
    assert not page.exception
    assert len(page.warning) == 3
    page.text_input(key="answer_who").set_value("Priya Raman").run()
    assert saved(page, data_folder).notes.endswith("I talked with Priya Raman.\n")
    assert len(page.warning) == 2


def test_one_of_several_interviews_is_picked_and_opens_by_itself(data_folder: Path) -> None:
    log = "12 Nov - Castell Homes, lettings negotiator. Phone screen with Bethan.\n\n24 Nov - Arfon Credit Union, member services officer. Met Delyth Hopkin. They want loans decided in two days, not five.\n"
    page = opened(data_folder, notes=log, candidate="Siân Rees")
    whole = name_of(page)
    press(page, "Arfon Credit Union")
    work = saved(page, data_folder)
    assert work.notes == log.split("\n\n")[1].strip()
    assert work.candidate == "Siân Rees"
    assert name_of(page) != whole
    assert any(field.label == "Company" and field.value == "Arfon Credit Union" for field in page.text_input)
    assert saved(shown(whole), data_folder).notes == log


def test_a_person_is_renamed_or_left_out(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    field = next(field for field in page.text_input if field.value == MORAG)
    page.text_input(key=field.key).set_value("Mòrag Sinclair").run()
    assert page.radio(key="recipient").value == "Mòrag Sinclair"
    assert "Mòrag" in saved(page, data_folder).sheets[Place(Kind.THANK_YOU, Tone.WARM, "Mòrag Sinclair").key].draft.body
    next(box for box in page.checkbox if "Mòrag" in box.label).uncheck().run()
    assert page.radio(key="recipient").value == "Yusuf Adeyemi"


def test_how_it_was_held_can_be_put_right(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes.replace("their office in Leith", "on Zoom"))
    before = saved(page, data_folder).sheets[THANKS].basis
    assert page.selectbox(key="format").value == "video"
    page.selectbox(key="format").set_value("").run()
    assert shown(name_of(page)).selectbox(key="format").value == ""
    assert saved(page, data_folder).sheets[THANKS].basis != before


def test_a_message_that_is_not_there_is_not_judged(data_folder: Path) -> None:
    page = opened(data_folder, notes="went ok, nice people")
    assert "wrong greeting" not in plain_text(page)
    assert all(button.label != "I sent it" for button in page.button)
    assert not any(header.value == "5. Tones side by side" for header in page.header)


def test_what_was_talked_about_becomes_a_point_and_a_message_is_written_from_it(data_folder: Path) -> None:
    page = opened(data_folder, notes="library interview went ok I think", candidate="Al Reid")
    page.text_input(key="answer_who").set_value("Ms Oduya, the head librarian").run()
    page.text_input(key="answer_topic").set_value("their plan to open on Sundays").run()
    assert saved(page, data_folder).added == ("their plan to open on Sundays",)
    assert all("talked about" not in warning.value for warning in page.warning)
    bodies = [sheet.draft.body for sheet in saved(page, data_folder).sheets.values()]
    assert any("plan to open on Sundays" in body for body in bodies)


def test_a_weak_answer_is_one_click_from_its_clarification(data_folder: Path, fresh_notes: str) -> None:
    typed = Draft(subject="Thanks", body="Dear Morag Sinclair,\n\nThank you for your time.\n\nKind regards,\nEwan Reid")
    page = opened(data_folder, notes=fresh_notes, sheets={THANKS: Sheet(draft=typed, written=typed, picked=True)})
    press(page, "Write the clarification")
    assert page.selectbox(key="kind").value is Kind.CLARIFICATION
    assert all(button.label != "Write the clarification" for button in page.button)


def test_a_point_that_cannot_be_told_is_asked_for_in_other_words(data_folder: Path) -> None:
    page = opened(data_folder, notes="I talked with Ms Oduya, the head librarian.", added=("hmm",))
    assert any("Say one in other words" in info.value for info in page.info)


def test_a_finding_is_ignored_and_brought_back(data_folder: Path, fresh_notes: str) -> None:
    typed = Draft(subject="Thanks", body="Dear Morag Sinclair,\n\nGreat!!\n\nKind regards,\nEwan Reid")
    page = opened(data_folder, notes=fresh_notes, sheets={THANKS: Sheet(draft=typed, written=typed, picked=True)})
    count = len([button for button in page.button if button.label == "Ignore"])
    press(page, "Ignore")
    assert len(saved(page, data_folder).dismissed) == 1
    press(page, "Bring back")
    assert saved(page, data_folder).dismissed == ()
    assert len([button for button in page.button if button.label == "Ignore"]) == count


def test_two_tabs_share_one_work(data_folder: Path, fresh_notes: str) -> None:
    first = opened(data_folder, notes=fresh_notes)
    second = shown(name_of(first))
    first.text_input(key="candidate").set_value("Ewan Reid").run()
    next(box for box in second.checkbox if "Dundee" in box.label).uncheck().run()
    work = saved(first, data_folder)
    assert work.candidate == "Ewan Reid"
    assert any("Dundee" in key for key in work.unticked)


def test_a_folder_that_cannot_be_written_is_told_and_loses_nothing(
    data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh_notes: str
) -> None:
    page = opened(data_folder, notes=fresh_notes)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("FOLLOWUP_DATA", str(tmp_path / "file" / "data"))
    page.text_input(key="candidate").set_value("Ewan Reid").run()
    assert not page.exception
    assert any("What you typed is safe" in error.value for error in page.error)
    again = shown(name_of(page))
    assert again.text_input(key="candidate").value == "Ewan Reid"
    monkeypatch.setenv("FOLLOWUP_DATA", str(data_folder))
    again.text_input(key="candidate").set_value("Ewan B Reid").run()
    assert saved(page, data_folder).candidate == "Ewan B Reid"


def test_work_of_another_version_is_refused_in_a_sentence(data_folder: Path) -> None:
    name = Store.new_name()
    Store(data_folder).save(name, '{"notes": "x", "from_the_future": 1}')
    page = shown(name)
    assert not page.exception
    assert "another version of Followup" in page.error[0].value


def test_interviews_are_found_again(data_folder: Path, fresh_notes: str) -> None:
    first = opened(data_folder, notes=fresh_notes)
    second = opened(data_folder, notes="Interview with Tern Valley Foods")
    press(second, next(button.label for button in second.button if "Brightwater" in button.label))
    assert name_of(second) == name_of(first)
    press(second, "A new one")
    assert name_of(second) not in (name_of(first), "")
    assert not any(header.value == "2. What was read" for header in second.header)


def test_the_offline_writer_s_tones_stand_side_by_side_and_one_is_taken(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes, candidate="Ewan Reid")
    page.button(key="side_by_side").click().run()
    for _ in range(100):
        if sum(button.label == "Use this one" for button in page.button) == 4:
            break
        page.run()
    page.button(key="use_Formal").click().run()
    assert not page.exception
    work = saved(page, data_folder)
    assert work.tone is Tone.FORMAL
    assert work.sheets[Place(Kind.THANK_YOU, Tone.FORMAL, MORAG).key].picked
    assert len({version.tone for version in work.versions}) == 4


def test_a_model_is_chosen_in_the_settings_and_its_key_is_in_no_file(
    data_folder: Path, config: Path, fresh_notes: str
) -> None:
    page = opened(data_folder, notes=fresh_notes)
    press(page, "Settings")
    page.radio(key="way").set_value("OpenAI").run()
    page.text_input(key="key_OpenAI").set_value("sk-secret").run()
    press(page, "Use this")
    assert preferences.load(data_folder).writer == "server"
    assert "sk-secret" not in config.read_text(encoding="utf-8")
    assert not any(b"sk-secret" in path.read_bytes() for path in data_folder.rglob("*") if path.is_file())
    assert any("no keyring" in warning.value for warning in page.warning)


def test_an_address_that_is_none_is_told_at_once(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    press(page, "Settings")
    page.radio(key="way").set_value("Another address").run()
    page.text_input(key="address_Another address").set_value("not an address").run()
    assert not page.exception
    assert any("is not an address" in error.value for error in page.error)


def test_english_and_dictionary_are_settings(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    press(page, "Settings")
    page.selectbox(key="english").set_value("British English").run()
    chosen = preferences.load(data_folder).english
    assert chosen == "en-GB"


def test_outside_words_are_no_markup() -> None:
    assert (
        plain("![x](http://a.example) <b> $1$\n# y")
        == "\\!\\[x\\]\\(http\u2060\\://a\\.example\\) \\<b\\> \\$1\\$ \\# y"
    )
