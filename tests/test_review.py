"""What `review` promises: fixes that mend, and ignored findings that stay ignored."""

from collections import Counter

import pytest

from evals.letters import load
from followup.checkers.catalogue import Catalogue
from followup.checkers.fixes import mended
from followup.checkers.report import key, review
from followup.letter import Letter
from followup.records import Draft, Finding, Fix, Kind, Part, Report, Severity
from followup.rules import catalogue
from followup.text import Span

RULES = Catalogue()
MESSAGE = (
    "Dear Ms Weir,\n\nThank you for walking me through the glaze tests on Monday. I wanna join the studio, and the second kiln"
    " is where I would begin.\n\nI look forward to hearing from you.\n\nBest wishes,\nJon Adair"
)


def letters() -> list[Letter]:
    examples = [
        Letter(Draft(subject=example.subject, body=text), kind=example.kind, recipient=example.recipient)
        for named in catalogue()
        for example in named.rule.examples
        for text in (example.bad, example.good)
    ]
    seen = (*load("clean", "seen"), *load("labelled", "seen"))
    return examples + [
        Letter(Draft(subject=one.subject, body=one.body), kind=one.kind, recipient=one.to) for one in seen
    ]


def counted(findings: tuple[Finding, ...]) -> Counter[tuple[str, str]]:
    return Counter((finding.rule, finding.text) for finding in findings)


def test_every_fix_that_is_offered_removes_its_finding_and_brings_no_other() -> None:
    offered = 0
    for letter in letters():
        before = RULES.check(letter).findings
        for finding in review(letter, (RULES,)).findings:
            for fix in finding.fixes:
                offered += 1
                after = counted(RULES.check(mended(letter, finding, fix)).findings)
                assert after <= counted(before) - counted((finding,)), (letter.body, finding.text, fix.text)
    assert offered >= 10


class Careless:
    """Offers one good fix and one that reads worse than what it mends."""

    name = "careless"

    def check(self, letter: Letter) -> Report:
        """Mark the thanks."""
        span = Span(letter.body.index("Thank you"), letter.body.index("Thank you") + len("Thank you"))
        finding = Finding(
            rule="careless",
            severity=Severity.WARNING,
            part=Part.BODY,
            span=span,
            text=span.of(letter.body),
            message="Too plain.",
            why="To test.",
            fixes=(Fix(text="Thx lol"), Fix(text="Many thanks")),
        )
        return Report(findings=(finding,), holds=())


def test_a_fix_of_any_checker_is_dropped_where_a_rule_would_object() -> None:
    letter = Letter(Draft(subject=None, body=MESSAGE))
    (finding,) = [one for one in review(letter, (RULES, Careless())).findings if one.rule == "careless"]
    assert [fix.text for fix in finding.fixes] == ["Many thanks"]


def test_fixes_of_a_text_that_is_no_message_are_not_worked_out_at_any_price() -> None:
    body = MESSAGE + " I wanna." * 20_000
    findings = review(Letter(Draft(subject=None, body=body)), (RULES,)).findings
    assert len(findings) > 10_000
    assert not any(finding.fixes for finding in findings)


@pytest.mark.parametrize(
    "edited",
    [
        MESSAGE.replace("Dear Ms Weir", "Dear Ms Weir and Mr Lowe"),
        MESSAGE.replace("Thank you", "What a day! Thank you"),
        MESSAGE.replace("the second kiln is where", "the large kiln is where"),
        MESSAGE.replace("I wanna join the studio", "I\nwanna  join the\nstudio"),
        MESSAGE + "\n\nPS The poem was by Carver.",
    ],
    ids=["greeting", "sentence before", "words after", "white space", "postscript"],
)
def test_what_was_ignored_stays_ignored_after_edits_elsewhere(edited: str) -> None:
    letter = Letter(Draft(subject=None, body=MESSAGE))
    (finding,) = review(letter, (RULES,)).findings
    assert finding.text == "wanna"
    dismissed = {key(finding, letter)}
    assert review(letter, (RULES,), dismissed=dismissed).findings == ()
    assert review(Letter(Draft(subject=None, body=edited)), (RULES,), dismissed=dismissed).findings == ()


def test_the_same_words_in_another_place_are_found_again() -> None:
    letter = Letter(Draft(subject=None, body=MESSAGE))
    (finding,) = review(letter, (RULES,)).findings
    edited = Letter(Draft(subject=None, body=MESSAGE.replace("where I would begin", "where I wanna begin")))
    (again,) = review(edited, (RULES,), dismissed={key(finding, letter)}).findings
    assert again.text == "wanna"


def test_what_cannot_be_looked_at_is_told_with_its_reason() -> None:
    report = review(Letter(Draft(subject=None, body=MESSAGE), kind=Kind.NUDGE), (RULES,))
    reasons = {skipped.checker: skipped.reason for skipped in report.skipped}
    assert reasons == {
        **dict.fromkeys(
            ("goals-left-out", "private-remark", "unsupported-claim"), "It needs the notes of the interview."
        ),
        "shared-with-panel": "There is no other message of this interview to compare with.",
        "weak-subject": "No subject line was given.",
    }
    assert not set(reasons) & set(report.holds)


def test_a_rule_finds_what_it_can_without_the_notes_that_it_needs_for_the_rest() -> None:
    body = MESSAGE.replace("I wanna join", "I am so sorry for my poor answer about lead. I would like to join")
    report = review(Letter(Draft(subject="Glaze tests", body=body)), (RULES,))
    assert [finding.text for finding in report.findings] == ["I am so sorry for my poor answer about lead."]
    assert "doubt-left-open" in {skipped.checker for skipped in report.skipped}


class Says:
    """A checker that finds one thing."""

    def __init__(self, name: str, finding: Finding) -> None:
        self.name, self._finding = name, finding

    def check(self, letter: Letter) -> Report:
        del letter
        return Report(findings=(self._finding,), holds=())


@pytest.mark.parametrize(
    ("severity", "rules"), [(Severity.WARNING, ["language-mistake"]), (Severity.ERROR, ["unsupported-claim"])]
)
def test_a_misspelling_explains_a_doubt_but_no_error(severity: Severity, rules: list[str]) -> None:
    letter = Letter(Draft(subject=None, body="I recieved it."))
    doubt = Finding(
        rule="unsupported-claim",
        severity=severity,
        part=Part.BODY,
        span=Span(2, 10),
        text="recieved",
        message="",
        why="",
    )
    slip = doubt.model_copy(update={"rule": "language-mistake", "severity": Severity.ERROR})
    report = review(letter, (Says("rules", doubt), Says("proofreading", slip)))
    assert [finding.rule for finding in report.findings] == rules
