"""Records as plain text, for the command line and the documentation."""

from collections.abc import Iterable, Sequence

from followup.records import Finding, Interview, Kind, Plan, Report, Value, sure_people
from followup.rules import Named


def reading(interview: Interview) -> str:
    """Return what was read, a line each; a doubtful value has a question mark, a missing one a dash."""
    when = " ".join(
        str(part) for part in (interview.held_on, interview.held_time, interview.format, interview.stage) if part
    )
    people = [_joined((person.name, person.title, person.email)) for person in sure_people(interview.people)]
    lines = [
        f"Company   {_value(interview.company)}",
        f"Role      {_value(interview.role)}",
        f"People    {'; '.join(people) or '-'}",
        f"When      {when or '-'}",
        f"Promise   {_promised(interview)}",
        "",
        *(f"{fact.id:4}{fact.kind:11}{fact.text}" for fact in interview.facts),
    ]
    return "\n".join(lines).rstrip()


def plan(decided: Plan) -> str:
    """Return the plan with its reasons."""
    lines = []
    if decided.kind and decided.best and decided.window:
        lines.append(f"Send a {decided.kind.replace('_', ' ')} by {decided.channel}: {decided.best:%A %d %B %Y, %H:%M}")
        lines.append(f"Between {decided.window.start:%A %d %B, %H:%M} and {decided.window.end:%A %d %B, %H:%M}.")
    lines += [f"- {reason.text} [{reason.rule}]" for reason in decided.reasons]
    if decided.next_check:
        lines.append(f"Look again on {decided.next_check:%A %d %B %Y}.")
    return "\n".join(lines)


def report(made: Report, kind: Kind) -> str:
    """Return the findings with their reasons, and what was not looked at."""
    lines = [f"Checked as: {kind.replace('_', ' ')}"]
    lines += [line for finding in made.findings for line in _finding(finding)]
    if not made.findings:
        lines.append(f"Nothing found by {len(made.holds)} rules.")
    if made.proofreader:
        lines.append(f"Spelling and grammar by {made.proofreader}.")
    lines += [f"Not checked: {skipped.checker}. {skipped.reason}" for skipped in made.skipped]
    return "\n".join(lines)


def rule(named: Named) -> str:
    """Return one rule: the mistake, why it matters, what the writer is told, and its examples."""
    lines = [
        f"{named.name}: {named.rule.title}",
        "",
        named.why,
        f"Guide: {named.rule.source}",
        f"Kinds: {', '.join(named.rule.kinds)}",
        f"What the writer is told: {named.rule.instruction}",
    ]
    for example in named.rule.examples:
        lines += ["", "Not:", _indented(example.bad), "Rather:", _indented(example.good)]
    return "\n".join(lines)


def catalogue(rules: Sequence[Named]) -> str:
    """Return all rules as one Markdown page."""
    lines = ["# The rules", "", "Made from `followup/rules/` by `make docs`; a test fails when it is out of date."]
    for named in rules:
        lines += [
            "",
            f"## {named.name}",
            "",
            f"**{named.rule.title}** ({named.rule.severity}; guide: {named.rule.source})",
            "",
            named.why,
            "",
            f"For: {', '.join(named.rule.kinds)}.",
            "",
            f"The writer is told: {named.rule.instruction or 'nothing'}",
        ]
    return "\n".join(lines)


def _finding(finding: Finding) -> Iterable[str]:
    place = f" “{' '.join(finding.text.split())}”" if finding.text else ""
    yield f"{finding.severity}: {finding.rule}{place}: {finding.message}"
    yield f"  {finding.why}"
    for fix in finding.fixes:
        yield f"  Rather: {fix.text}" if fix.text else "  Rather: leave it out."


def _value(value: Value | None) -> str:
    return "-" if value is None else value.text if value.sure else f"{value.text}?"


def _promised(interview: Interview) -> str:
    if interview.promise is None:
        return "-"
    dates = " to ".join(str(day) for day in (interview.promise.earliest, interview.promise.latest) if day)
    return f"{interview.promise.text} ({dates})" if dates else interview.promise.text


def _joined(parts: Iterable[str | None]) -> str:
    return ", ".join(part for part in parts if part)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
