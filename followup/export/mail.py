"""A draft as a mail file and as a link that opens the person's own mail program; nothing is sent."""

from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from followup.records import Draft

LONGEST_LINK = 1900
"""Characters; longer mailto: links are cut by some mail programs and browsers."""


def eml(draft: Draft, to: str | None = None) -> bytes:
    """Return an RFC 5322 message that mail programs open as an unsent draft; `to` is an address."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if to:
        message["To"] = to
    message["Subject"] = " ".join((draft.subject or "").split())
    message.set_content(draft.body if draft.body.endswith("\n") else draft.body + "\n")
    return message.as_bytes()


def mailto(draft: Draft, to: str | None = None) -> str | None:
    """Return an RFC 6068 link, or None where it would be longer than mail programs take."""
    body = draft.body.replace("\n", "\r\n")
    link = f"mailto:{quote(to or '', safe='@')}?subject={quote(draft.subject or '')}&body={quote(body)}"
    return link if len(link) <= LONGEST_LINK else None
