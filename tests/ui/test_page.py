"""The page's logic without a browser."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from followup.history import Store
from followup.records import Kind, Tone
from followup.ui.plain import plain
from followup.ui.state import Work

APP = str(Path(__file__).parent.parent.parent / "app.py")


def opened(data_folder: Path, **fields: object) -> AppTest:
    """Open the page on saved work, as a reload does."""
    name = Store.new_name()
    Store(data_folder).save(name, Work.model_validate(fields).model_dump_json())
    page = AppTest.from_file(APP, default_timeout=20)
    page.query_params["d"] = name
    return page.run()


def saved(page: AppTest, data_folder: Path) -> Work:
    name = page.query_params["d"]
    text = Store(data_folder).load(name if isinstance(name, str) else name[0])
    assert text
    return Work.model_validate_json(text)


def test_an_empty_page_invites_to_paste(data_folder: Path) -> None:
    page = opened(data_folder)
    assert not page.exception
    assert any("Paste your notes" in markdown.value for markdown in page.markdown)


def test_notes_give_a_reading_a_plan_and_a_message(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes, candidate="Ewan Reid")
    assert not page.exception
    assert page.text_input(key="candidate").value == "Ewan Reid"
    assert any(field.label == "Company" and field.value == "Brightwater Housing Trust" for field in page.text_input)
    sheet = saved(page, data_folder).sheets["thank_you/warm"]
    assert "Ewan Reid" in sheet.draft.body


def test_another_tone_writes_another_sheet_and_keeps_the_first(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    page.radio(key="tone").set_value(Tone.FORMAL).run()
    assert set(saved(page, data_folder).sheets) == {"thank_you/warm", "thank_you/formal"}


def test_another_version_keeps_the_text_before_it(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    before = saved(page, data_folder).sheets["thank_you/warm"].draft
    next(button for button in page.button if button.label == "Write another version").click().run()
    work = saved(page, data_folder)
    assert work.sheets["thank_you/warm"].draft != before
    assert before in [version.draft for version in work.versions]


def test_an_unticked_fact_leaves_the_message(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    next(box for box in page.checkbox if "Dundee" in box.label).uncheck().run()
    assert "Dundee" not in saved(page, data_folder).sheets["thank_you/warm"].draft.body


def test_a_corrected_fact_changes_the_message_and_the_notes_words_stay_in_sight(
    data_folder: Path, fresh_notes: str
) -> None:
    page = opened(data_folder, notes=fresh_notes)
    field = next(area for area in page.text_area if "Dundee" in str(area.value))
    page.text_area(key=field.key).set_value(str(field.value).replace("Dundee", "Perth")).run()
    assert "Perth" in saved(page, data_folder).sheets["thank_you/warm"].draft.body
    assert any("Your notes say" in caption.value and "Dundee" in caption.value for caption in page.caption)


def test_what_was_sent_is_counted_and_the_plan_goes_on_from_it(data_folder: Path, fresh_notes: str) -> None:
    page = opened(data_folder, notes=fresh_notes)
    before = [markdown.value for markdown in page.markdown if "thank-you" in markdown.value]
    next(button for button in page.button if button.label == "I sent it").click().run()
    assert not page.exception
    (contact,) = saved(page, data_folder).contacts
    assert (contact.sent, contact.kind) == (True, Kind.THANK_YOU)
    assert before
    assert not any(line in [markdown.value for markdown in page.markdown] for line in before)
    next(button for button in page.button if button.label == "Take out").click().run()
    assert saved(page, data_folder).contacts == ()


def test_thin_notes_are_asked_about(data_folder: Path) -> None:
    page = opened(data_folder, notes="went ok, nice people")
    assert not page.exception
    assert len(page.warning) == 3


def test_outside_words_are_no_markup() -> None:
    assert plain("![x](http://a.example) <b> $1$\n# y") == r"\!\[x\]\(http\://a\.example\) \<b\> \$1\$ \# y"
