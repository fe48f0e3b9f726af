"""What a fact offers to a sentence."""

from dataclasses import dataclass

from followup.records import Fact


@dataclass(frozen=True)
class Point:
    """What a fact offers to a sentence; None for a form that it does not safely take."""

    fact: Fact
    joined: tuple[str, ...] = ()
    """Ids of further facts that it tells in the same sentence."""
    clause: str | None = None
    """Behind "you mentioned that": a whole clause. Of an interest: what the candidate likes."""
    topic: str | None = None
    """Behind "our conversation about": a noun phrase."""
    help: str | None = None
    """Behind "I would like to help you": a bare verb phrase that the employer wants done."""
    wanted: str | None = None
    """Behind "you are looking for somebody who": what the employer wants of the new colleague."""
    story: str | None = None
    """A clause of the candidate's own: "at the dairy I hung a plan with photographs at each tank"."""
    view: str | None = None
    """Behind "I told you that": how the candidate works or would work."""
    asked: str | None = None
    """Behind "when I was asked": the question to which `view` was the answer."""
    about: str | None = None
    """Behind "I told you about": a noun phrase of the candidate's own."""
    result: str | None = None
    """What came of `about`: a clause."""
    listener: str | None = None
    """Whom the candidate told: "you", a name, or None where the notes do not say."""
    liked: str | None = None
    """liked, loved or enjoyed: what the candidate says of `clause` or `topic`."""
    wish: str | None = None
    """Behind "I would like to": a bare verb phrase of the candidate's own."""
    because: str | None = None
    """Behind "the role appeals to me because": a clause of the candidate's own."""
    question: str | None = None
    """Behind "your question about": what the candidate was asked."""
    teller: str | None = None
    """Who told: "you", a name, or None where the notes do not say."""

    @property
    def facts(self) -> tuple[str, ...]:
        """Ids of all facts that it tells."""
        return (self.fact.id, *self.joined)

    @property
    def forms(self) -> tuple[str, ...]:
        """What it offers to a sentence, in small letters."""
        told = (
            *(self.clause, self.topic, self.story, self.view, self.about),
            *(self.wish, self.question, self.help, self.wanted, self.because),
        )
        return tuple(words.lower().removeprefix("that ") for words in told if words)

    @property
    def words(self) -> str:
        """What the point would say."""
        told = (
            *(self.clause, self.topic, self.story, self.view, self.about, self.result),
            *(self.wish, self.question, self.because),
        )
        return " ".join(words for words in told if words) or self.fact.text

    def is_in(self, text: str) -> bool:
        """Say whether words of a message, in small letters, tell this point."""
        return any(form in text for form in self.forms)

    @property
    def is_own(self) -> bool:
        """Say whether it tells of the candidate's own work."""
        return bool(self.story or self.view or self.about)

    @property
    def is_reason(self) -> bool:
        """Say whether it tells why the candidate wants the role."""
        return bool(self.liked or self.wish or self.because)

    @property
    def is_bare_wish(self) -> bool:
        """Say whether the clause tells no more than `help` does: "you want to plan the routes"."""
        return bool(self.clause and self.help and len(self.clause.split()) - len(self.help.split()) <= 5)
