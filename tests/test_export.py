"""Mail files and links hold the message, letter for letter."""

from email import message_from_bytes, policy
from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from followup.export.mail import LONGEST_LINK, eml, mailto
from followup.history import Store
from followup.records import Draft

WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=80)


@given(WORDS, st.lists(WORDS, max_size=5))
def test_a_mail_file_opens_as_an_unsent_draft(subject: str, lines: list[str]) -> None:
    body = "\n".join(lines)
    message = message_from_bytes(eml(Draft(subject=subject, body=body), "ana@example.org"), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "ana@example.org"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")


def test_a_link_holds_subject_and_body_or_is_not_offered() -> None:
    link = mailto(Draft(subject="Größe & more", body="Hi,\nbye"), "ana@example.org")
    assert link
    assert parse_qs(urlsplit(link).query) == {"subject": ["Größe & more"], "body": ["Hi,\r\nbye"]}
    assert mailto(Draft(subject="", body="x" * LONGEST_LINK)) is None


def test_what_was_saved_is_there_again(data_folder: object) -> None:
    from followup import settings  # noqa: PLC0415 - after the folder is set

    store = Store(settings.load().data)
    name = Store.new_name()
    assert store.load(name) is None
    store.save(name, "one")
    store.save(name, "two")
    assert store.load(name) == "two"
    assert store.load("../../etc/passwd") is None
    assert data_folder
