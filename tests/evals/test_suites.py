"""The suites share out their cases, lose none, and print what they found beside the aim."""

from evals import aims, gate, reading, suites, table
from evals.__main__ import judge
from evals.aims import Aim
from evals.cases import Case, load
from evals.measure import Measure, Measures, rate, share
from evals.suite import Result, joined, run
from evals.suites import SHARDS, SUITES, Piece

CASES = {case.name: case for case in load("seen")[:3]}


def result(name: str, cases: dict[str, bool]) -> Result:
    return run(name, cases, lambda good: share("found", good=good))


def test_every_case_is_in_one_piece_and_those_with_the_same_notes_are_together() -> None:
    cases = {name: suite.load("seen") for name, suite in SUITES.items()}
    made = suites.pieces("seen", cases)
    assert len(made) == SHARDS
    for name, some in cases.items():
        shared = [case for piece in made for case in piece.cases[name]]
        assert sorted(shared) == sorted(some)
    number = {case.notes: at for at, piece in enumerate(made) for case in piece.cases["notes"].values()}
    for at, piece in enumerate(made):
        assert all(
            number[one.notes] == at for one in piece.cases["fabricated letters, traced"].values() if one.notes in number
        )


def test_pieces_give_what_the_whole_gives() -> None:
    whole = suites.do(Piece("seen", {"notes": CASES, "drafts": CASES}))
    parts = [suites.do(Piece("seen", {"notes": {name: case}, "drafts": {name: case}})) for name, case in CASES.items()]
    for suite in ("notes", "drafts"):
        assert joined([one.results[suite] for one in parts]).measures == whole.results[suite].measures
    assert whole.thanks == tuple(body for one in parts for body in one.thanks)


def test_a_case_that_crashes_in_any_piece_fails_the_gate_and_is_never_accepted() -> None:
    def fall(case: Case) -> Measures:
        if case.name == min(CASES):
            raise ValueError("no such interview")
        return reading.measure(case)

    whole = joined([run("seen notes", {name: case}, fall) for name, case in CASES.items()])
    assert whole.cases == len(CASES)
    (problem,) = gate.problems([whole], {})
    assert min(CASES) in problem
    assert problem in gate.crashes([whole])
    assert judge({"notes": {"seen": whole}}, {}, accept=True) == 1
    assert judge({"notes": {"seen": whole}}, {}, accept=False) == 1


def test_the_table_holds_both_parts_with_counts_and_says_where_an_aim_is_not_reached_and_why() -> None:
    parts = {
        "seen": result("seen letters", {"a": True, "b": True}),
        "unseen": result("unseen letters", {"c": False, "d": True}),
    }
    wanted = {"letters · found": Aim(measure="letters · found", at_least=0.95, why="They are hard.")}
    head, line, why = table.lines("letters", parts, wanted, {"unseen letters · found": 1.0})
    assert head.split() == ["letters", "seen", "(2)", "unseen", "(2)", "aim"]
    for words in ("1.000  (2/2)", "0.500  (1/2)  was 1.000", "≥ 0.95", "not reached"):
        assert words in line
    assert why.strip() == "They are hard."


def test_an_aim_that_is_reached_where_nobody_looked_is_printed_without_a_remark() -> None:
    parts = {"seen": result("seen letters", {"a": False}), "unseen": result("unseen letters", {"b": True})}
    wanted = {"letters · found": Aim(measure="letters · found", at_least=0.95, why="They are hard.")}
    _, line = table.lines("letters", parts, wanted, {})
    assert line.endswith("≥ 0.95")


def test_what_crashed_and_what_a_part_lacks_stand_in_the_table() -> None:
    def fall(_: bool) -> Measures:  # noqa: FBT001 - a case
        raise ValueError("broken")

    parts = {"seen": result("seen letters", {"a": True}), "unseen": run("unseen letters", {"b": True}, fall)}
    _, line, crashed = table.lines("letters", parts, {}, {})
    assert line.endswith("–")
    assert "crashed: b" in crashed


def test_every_aim_names_a_suite_and_has_one_bound_and_a_reason() -> None:
    for name, aim in aims.load().items():
        assert name.partition(" · ")[0] in SUITES
        assert (aim.at_least is None) != (aim.at_most is None)
        assert aim.why.endswith(".")


def test_an_aim_is_reached_at_its_bound() -> None:
    assert Aim(measure="x", at_least=0.5).is_reached(Measure(part=1, whole=2))
    assert not Aim(measure="x", at_most=0.4).is_reached(rate("x", 1, 2)["x"])
