"""Five texts that make a new server load its rules, with the very parameters that are used later."""

from collections.abc import Callable

from followup.languagetool.client import WARM, Client

TEXTS = (
    "Dear Ms Okafor,\n\nThank you for meeting me on Tuesday. I enjoyed hearing how your team plan the winter routes, "
    "and I would of liked to see the depot. I look forward to hear from you.\n\nKind regards,\nSam Lee",
    "Hi Tom,\n\nthe tour of the the lab was a highlight; its clear that you're group cares about it's data. I am very "
    "intrested in the role, and i can start in May.\n\nBest,\nSam",
    "Dear Priya,\n\nYou asked how I would shorten the hand-over. Since then I have thought about it: a checklist of ten "
    "lines, filled in by who ever leaves, would help alot.\n\nMany thanks,\nSam Lee",
    "Hello Dr Brandt,\n\nI hope you are well. A week ago we spoke about the post of technician, and I wanted to ask "
    "kindly where things stand. The work on an unique instrument still appeals to me.\n\nWith best wishes,\nSam",
    "Dear Mrs Novak,\n\nThanks for your message. Although the decision went another way, I was glad to met you and to "
    "learn how the theatre choose its plays. Please keep me in mind.\n\nYours sincerely,\nSam Lee",
)


def warm(client: Client, *, languages: tuple[str, ...] = WARM, wanted: Callable[[], bool] = lambda: True) -> None:
    """Ask for all texts in each language; stop early when not `wanted`.

    Raises CheckerUnavailable where the server does not answer.
    """
    for language in languages:
        for text in TEXTS:
            if not wanted():
                return
            client.find(text, language)
