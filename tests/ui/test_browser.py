"""A person at the page: a real server, a real browser."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.ui.conftest import Look, Served


def test_from_notes_to_a_checked_message_and_nothing_is_lost(page: Page, fresh_notes: str) -> None:
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Dear|Hi"))
    name = page.get_by_label("Your name, to sign with")
    name.fill("Ewan Reid")
    name.press("Tab")
    expect(message).to_have_value(re.compile("Ewan Reid"))
    expect(page.get_by_text(re.compile("Nothing found|You marked an answer as weak")).first).to_be_visible()

    message.press("Control+End")
    message.press_sequentially("\nPS: I need an answer by Friday!!", delay=10)
    expect(page.locator(".f", has_text="!!")).to_have_count(1)
    page.get_by_text("Concise", exact=True).first.click(delay=120)
    expect(message).not_to_have_value(re.compile("PS: I need"))
    page.get_by_text("Warm", exact=True).first.click(delay=120)
    expect(message).to_have_value(re.compile("PS: I need an answer by Friday!!"))

    page.reload()
    expect(page.get_by_role("textbox", name="Message")).to_have_value(re.compile("PS: I need an answer by Friday!!"))
    expect(page.get_by_role("textbox", name="Your notes")).to_have_value(re.compile("Dundee flooding case"))

    with page.expect_download() as download:
        page.get_by_role("button", name="Download .eml").click()
    assert b"X-Unsent: 1" in Path(download.value.path()).read_bytes()
    page.get_by_role("button", name="Show", exact=True).first.click()
    expect(page.locator(".f.on")).to_be_in_viewport()


def test_a_finding_is_mended_ignored_and_brought_back_with_the_keyboard_alone(page: Page, fresh_notes: str) -> None:
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Dear|Hi"))
    message.press("Control+End")
    message.press_sequentially("\nGreat!!", delay=10)
    expect(page.locator(".f", has_text="!!")).to_have_count(1)
    message.press("F8")
    expect(page.get_by_role("dialog", name="Finding on the draft")).to_be_visible()
    message.press("Control+.")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Ignore").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".f", has_text="!!")).to_have_count(0)
    page.get_by_text(re.compile(r"Ignored \(")).click()
    page.get_by_role("button", name="Bring back").first.click()
    expect(page.locator(".f", has_text="!!")).to_have_count(1)


def test_each_person_of_a_panel_has_a_message_of_their_own(page: Page, fresh_notes: str) -> None:
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Morag"))
    message.press("Control+End")
    message.press_sequentially("\nOnly for Morag.", delay=10)
    page.get_by_role("radiogroup", name="For").get_by_text("Yusuf Adeyemi").click(delay=120)
    expect(message).to_have_value(re.compile("Yusuf"))
    expect(message).not_to_have_value(re.compile("Only for Morag"))
    page.get_by_role("radiogroup", name="For").get_by_text("Morag Sinclair").click(delay=120)
    expect(message).to_have_value(re.compile("Only for Morag"))


def test_two_tabs_of_one_page_lose_nothing(look: Look, page: Page, fresh_notes: str) -> None:
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Dear|Hi"))
    other = look(page.url)
    theirs = other.get_by_role("textbox", name="Message")
    expect(theirs).to_have_value(re.compile("Dear|Hi"))
    message.press("Control+End")
    message.press_sequentially("\nFrom the first tab.", delay=10)
    page.get_by_label("Your name, to sign with").click(delay=120)
    expect(page.get_by_text("words").nth(1)).to_be_visible()
    theirs.press("Control+End")
    theirs.press_sequentially("\nFrom the second tab.", delay=10)
    expect(other.get_by_text(re.compile(r"Versions \("))).to_be_visible()
    other.reload()
    expect(other.get_by_role("textbox", name="Message")).to_have_value(re.compile("From the second tab."))
    other.get_by_text(re.compile(r"Versions \(")).click()
    expect(other.get_by_role("group", name="Difference").locator("del")).to_have_text("first")


def test_a_server_that_is_started_again_goes_on_with_what_was_typed_meanwhile(
    look: Look, served: Served, fresh_notes: str
) -> None:
    page = look(served.url)
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Dear|Hi"))
    served.stop()
    message.press("Control+End")
    message.press_sequentially("\nTyped while nobody listened.", delay=10)
    served.start()
    expect(page.get_by_role("dialog")).to_have_count(0)  # what says, after a longer while, that nobody answers
    message.press_sequentially(" Hurry!!", delay=10)
    expect(page.locator(".f", has_text="!!")).to_have_count(1)
    page.reload()
    expect(page.get_by_role("textbox", name="Message")).to_have_value(re.compile("nobody listened. Hurry!!"))


def test_what_is_no_text_is_refused_in_a_sentence_and_a_huge_paste_is_cut_with_a_word(
    page: Page, tmp_path: Path
) -> None:
    notes = page.get_by_role("textbox", name="Your notes")
    picture = tmp_path / "picture.txt"
    picture.write_bytes(bytes(range(256)) * 40)
    page.get_by_role("button", name="Open a text file").click()
    page.locator("input[type=file]").set_input_files(picture)
    expect(page.get_by_text("is not plain text")).to_be_visible()
    page.keyboard.press("Escape")
    notes.evaluate(
        "(box) => { box.focus(); document.execCommand('insertText', false, 'We talked about boats. '.repeat(45000)); }"
    )
    expect(page.get_by_text("This is the most that fits")).to_be_visible()
    assert len(notes.input_value()) == 200_000


@pytest.mark.parametrize("width", [1000, 390])
def test_the_first_screen_explains_itself_and_an_example_fills_it(look: Look, served: Served, width: int) -> None:
    page = look(served.url)
    page.set_viewport_size({"width": width, "height": 900})
    expect(page.get_by_text("What you get")).to_be_visible()
    page.get_by_role("button", name="Try it with an example").click()
    expect(page.get_by_role("textbox", name="Message")).to_have_value(re.compile("Priya"))
    expect(page.get_by_role("button", name="Try it with an example")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
