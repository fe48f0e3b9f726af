"""How well notes are read, and whether the plan made from them is right."""

import re

from evals.cases import Case
from evals.interviews import interview
from evals.measure import Measures, compare, share
from followup.planning import plan
from followup.records import Interview, sure_people


def measure(case: Case) -> Measures:
    """Compare what is read from a case's notes with what a person reads; only sure values count."""
    read = interview(case.notes, case.now)
    return {**_values(case, read), **_facts(case, read), **_plan(case, read)}


def _values(case: Case, read: Interview) -> Measures:
    company = read.company.text if read.company and read.company.sure else None
    role = read.role.text if read.role and read.role.sure else None
    role = case.read.role if _is_short_form(role, case.read.role) else role
    promised = read.promise.latest if read.promise else None
    return {
        **compare("company", _one(company), _one(case.read.company)),
        **compare("role", _one(role), _one(case.read.role)),
        **compare("people", {person.name for person in sure_people(read.people)}, case.read.people),
        **compare("day", _one(read.held_on), _one(case.read.held_on)),
        **compare("promise", _one(promised), _one(case.read.promise_latest)),
        **compare("several", read.several, case.read.several),
        **compare("questions", [str(question) for question in read.questions], case.asks),
    }


def _facts(case: Case, read: Interview) -> Measures:
    measures: dict[str, Measures] = {}
    ticked = [fact.text for fact in read.facts if fact.ticked]
    told = {words for words in case.read.told if any(words in fact.text for fact in read.facts)}
    kept = {words for words in case.read.private if not any(words in text for text in ticked)}
    measures["told"] = compare("told", told, case.read.told)
    measures["private"] = compare("private kept back", kept, case.read.private)
    return {name: one for both in measures.values() for name, one in both.items() if name.endswith("recall")}


def _plan(case: Case, read: Interview) -> Measures:
    if case.plan is None:
        return {}
    decided = plan(read, (), case.now)
    kind, channel = (str(word) if word else None for word in (decided.kind, decided.channel))
    day = decided.best.date() if decided.best else None
    in_time = day is not None and case.plan.earliest <= day <= case.plan.latest
    return {
        **share("plan: kind", good=kind == case.plan.kind, miss=f"{kind} for {case.plan.kind}"),
        **share("plan: channel", good=case.plan.channel in (None, channel), miss=f"{channel} for {case.plan.channel}"),
        **share("plan: day", good=in_time, miss=f"{day} for {case.plan.earliest} to {case.plan.latest}"),
    }


def _one(value: object) -> set[str]:
    return {str(value)} if value else set()


def _is_short_form(role: str | None, wanted: str | None) -> bool:
    """Say whether a role is the wanted one without its specialisation: "Site Engineer" for "Site Engineer (rooftop)"."""
    return bool(role and wanted and re.match(rf"{re.escape(role)}(?:,| \()", wanted))
