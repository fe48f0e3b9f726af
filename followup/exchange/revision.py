"""Writing with a model: write, review, revise at most twice, and keep a new draft only where it is better."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from followup.checkers import Checker
from followup.checkers.grounding import trace
from followup.checkers.report import review
from followup.engines import Account, Engine, Request, Watch, revise_request, write_request
from followup.errors import ModelError
from followup.exchange.courtesy import unexplained
from followup.exchange.gate import RULE, unsupported
from followup.exchange.payload import Payload, fitted, for_writing
from followup.letter import Letter
from followup.prompts import Prompt, writing
from followup.records import Brief, Draft, Finding, Interview, Notes, Outcome, Report, Severity
from followup.rules import catalogue
from followup.tokens import count

ROUNDS = 2
"""Revisions of one draft, at most."""
_GRAVITY = list(Severity)
_MARGIN = 64
"""Tokens for the frame that a server puts around the messages."""


@dataclass(frozen=True)
class Judged:
    """A draft with all that is held against it."""

    draft: Draft
    letter: Letter
    report: Report

    @property
    def faults(self) -> tuple[Finding, ...]:
        """What a revision has to mend: errors and warnings, the errors first."""
        grave = [finding for finding in self.report.findings if finding.severity is not Severity.HINT]
        return tuple(sorted(grave, key=lambda finding: _GRAVITY.index(finding.severity)))

    @property
    def errors(self) -> frozenset[tuple[str, str]]:
        """Rule and words of each error; an error of a rule without words stands for the rule."""
        return frozenset((one.rule, one.text) for one in self.faults if one.severity is Severity.ERROR)

    @property
    def ready(self) -> bool:
        """Whether nothing in it is without support."""
        return not any(rule == RULE for rule, _ in self.errors)

    def better_than(self, other: "Judged") -> bool:
        """Say whether it has fewer errors, else fewer warnings, and no error that the other has not."""
        mine, theirs = ((len(judged.errors), len(judged.faults) - len(judged.errors)) for judged in (self, other))
        return mine < theirs and self.errors <= other.errors


@dataclass
class Writing:
    """One message being written by a model."""

    notes: Notes
    interview: Interview
    brief: Brief
    now: datetime
    engine: Engine
    checkers: Sequence[Checker]
    watch: Watch[Draft] | None = None
    account: Account = field(default_factory=Account)
    own: str = ""
    """What the person typed for this message."""

    def write(self) -> Outcome:
        """Write, and revise; raise EngineError where not even a first draft could be had."""
        return self._made(lambda prompt: write_request(self.interview, self.brief, self.now, prompt), earlier=())

    def change(self, draft: Draft, wish: str) -> Outcome:
        """Change a draft as the person wishes, and revise; raise EngineError where that could not be had."""
        return self._made(lambda prompt: revise_request(draft, (), prompt, wish), earlier=(draft,))

    def _made(self, request: Callable[[Prompt], Request[Draft]], *, earlier: tuple[Draft, ...]) -> Outcome:
        rules = [(named.name, named.rule) for named in catalogue()]
        bare = writing(rules, "", self.brief, self.now)
        frame = count(bare.system).tokens + count(bare.ask).tokens + _MARGIN

        def ask(room: int) -> tuple[Draft, Prompt, Payload]:
            payload = for_writing(self.interview, self.brief, room - frame)
            prompt = bare.with_words(data=payload.document)
            return self.engine.reply(request(prompt), self.watch, self.account), prompt, payload

        draft, prompt, payload = fitted(self.engine, ask)
        if payload.left_out:
            listed = "; ".join(f"“{words}”" for words in payload.left_out)
            self.account.tell(f"Left out, for the notes are too long for this model: {listed}")
        return self._finish(draft, prompt, payload, earlier=earlier)

    def _finish(self, draft: Draft, prompt: Prompt, payload: Payload, *, earlier: tuple[Draft, ...]) -> Outcome:
        judge = self._judge(payload)
        best = judge(draft)
        versions = list(earlier)
        for _ in range(ROUNDS):
            if not best.faults:
                break
            request = revise_request(best.draft, best.faults, prompt)
            try:
                revised = judge(self.engine.reply(request, self._still(best.draft), self.account))
            except ModelError as error:
                self.account.tell(f"The draft could not be revised. {error}")
                break
            if not revised.better_than(best):
                versions.append(revised.draft)
                break
            versions.append(best.draft)
            best = revised
        return self._outcome(best, prompt, tuple(versions))

    def _still(self, draft: Draft) -> Watch[Draft] | None:
        """Return a watch that goes on showing `draft` while a revision comes, so that the person can read and stop."""
        watch = self.watch
        return (lambda _: watch(draft)) if watch else None

    def _judge(self, payload: Payload) -> Callable[[Draft], Judged]:
        # What did not fit was not shown, but the notes hold it: a draft that the person keeps changing may have it from before.
        support = "\n".join((payload.document, *payload.left_out, f"{self.now:%A} {self.now.day} {self.now:%B %Y}"))
        typed = f"{self.brief.recipient or ''}\n{self.brief.candidate or ''}\n{self.own}"

        def judge(draft: Draft) -> Judged:
            letter = Letter(
                draft, self.brief.kind, self.brief.recipient, self.brief.candidate, self.interview, self.notes
            )
            report = review(letter, self.checkers)
            planted = [one for one in unsupported(draft, support, typed) if not _is_known(one, report.findings)]
            known = (*report.findings, *planted)
            planted += [one for one in unexplained(letter) if not _is_known(one, known)]
            kept = [
                one for one in report.findings if one.rule != "missing-sign-off" or self.brief.candidate is not None
            ]
            findings = tuple(sorted((*kept, *planted), key=_place))
            holds = tuple(name for name in report.holds if name != RULE or not planted)
            return Judged(draft, letter, report.model_copy(update={"findings": findings, "holds": holds}))

        return judge

    def _outcome(self, best: Judged, prompt: Prompt, earlier: tuple[Draft, ...]) -> Outcome:
        if not best.ready:
            self.account.tell(
                "The draft says what nothing in your notes supports: mend the marked words before you send it."
            )
        return Outcome(
            brief=self.brief,
            draft=best.draft,
            trace=trace(best.letter),
            report=best.report,
            engine=self.engine.name,
            prompt=prompt.version,
            ready=best.ready,
            usage=self.account.usage,
            notices=tuple(self.account.notices),
            earlier=earlier,
        )


def _is_known(finding: Finding, found: Sequence[Finding]) -> bool:
    """Say whether the same words were found under the same rule, at least as gravely."""
    return any(
        other.rule == finding.rule
        and other.part is finding.part
        and other.span
        and finding.span
        and _GRAVITY.index(other.severity) <= _GRAVITY.index(finding.severity)
        and other.span.overlaps(finding.span)
        for other in found
    )


def _place(finding: Finding) -> tuple[bool, bool, int]:
    return finding.span is not None, finding.part == "body", finding.span.start if finding.span else 0
