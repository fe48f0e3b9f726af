"""`python -m evals.model_replies`: how much of what a small model got wrong is found by tracing and by checks of form.

The replies were recorded once, from SmolLM2-135M-Instruct on llama.cpp's server, and a person marked each false statement by
reading. `--record MODEL PART` records others, for which `make test-model` installs the model; they come unmarked.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

import yaml

from followup import pipeline, prompts, wiring
from followup.engines import write_request
from followup.engines.local import LocalServer
from followup.engines.openai import OpenAIEngine
from followup.engines.openai.habits import Habit, Habits
from followup.engines.openai.shape import repeats_itself
from followup.errors import Fault, ModelError
from followup.exchange import payload
from followup.exchange.courtesy import unexplained
from followup.exchange.gate import RULE, unsupported
from followup.prompts import Prompt
from followup.records import Brief, Draft, Finding, Interview, Kind, Notes, Part, Record, Severity, Tone
from followup.rules import catalogue
from followup.text import Span

FOLDER = Path(__file__).parent / "recordings" / "smollm2"
NOW = datetime.fromisoformat("2026-03-16T09:00:00+01:00")
CANDIDATE = "Alex Brandt"
BRIEF = Brief(kind=Kind.THANK_YOU, candidate=CANDIDATE)
MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"
Style = Literal["ours", "json", "letter", "example"]
"""ours: the prompt of the project; json: two sentences, and a schema; letter: two sentences, and no schema; example: the same with
an example letter, which weak models copy."""

_LETTER = "You write a follow-up email after a job interview, as the candidate. Use only the facts. Write about six sentences."
_SYSTEM: dict[Style, str] = {
    "letter": _LETTER,
    "json": f'{_LETTER}\nReply with JSON: {{"subject": "…", "body": "…"}}',
    "example": f"""{_LETTER}
Example: Dear Ms. Okafor, thank you for showing me the print works in Hull. The new folding machine that you bought in January
impressed me, and my six years at the mill would help you to run it. I look forward to your call on 12 April. Kind regards, Jo""",
}


class Reply(Record):
    """One recorded reply, and what a reader marked in it."""

    case: str
    style: Style
    kind: Kind
    tone: Tone
    seed: int
    temperature: float
    fault: str | None = None
    """Name of the fault with which the engine refused it; None where it was taken as a draft."""
    text: str
    """What arrived: the body of the draft, or the raw text of a reply that was refused."""
    false: tuple[str, ...] = ()
    """Words of each false statement, exactly as they stand in the body."""
    form: str | None = None
    """What is wrong with its form, by eye: loop, cut (JSON or text), copied (from the example in the prompt), no message."""


def cases(part: str) -> dict[str, Notes]:
    """Return the notes by name; the part is "seen" while the checks were built, or "unseen"."""
    listed = yaml.safe_load((FOLDER / part / "notes.yaml").read_text(encoding="utf-8"))
    return {one["name"]: Notes.of(one["notes"]) for one in listed}


def replies(part: str) -> tuple[Reply, ...]:
    """Return the recorded replies of a part with their marks."""
    document = yaml.safe_load((FOLDER / part / "replies.yaml").read_text(encoding="utf-8"))
    return tuple(Reply.model_validate(one) for one in document["replies"])


def planned(part: str) -> Iterator[tuple[str, Style, Kind, Tone, int, float]]:
    """Yield what is asked: ten replies for each interview."""
    for name in cases(part):
        yield name, "letter", Kind.THANK_YOU, Tone.WARM, 1, 0.2
        yield name, "letter", Kind.THANK_YOU, Tone.FORMAL, 2, 0.6
        yield name, "letter", Kind.AFTER_DATE, Tone.WARM, 3, 0.2
        yield name, "letter", Kind.THANK_YOU, Tone.UPBEAT, 4, 0.9
        yield name, "example", Kind.THANK_YOU, Tone.WARM, 5, 0.2
        yield name, "example", Kind.AFTER_DATE, Tone.FORMAL, 6, 0.6
        yield name, "json", Kind.THANK_YOU, Tone.WARM, 7, 0.2
        yield name, "json", Kind.THANK_YOU, Tone.FORMAL, 8, 0.9
        yield name, "ours", Kind.THANK_YOU, Tone.WARM, 9, 0.8
        yield name, "ours", Kind.AFTER_DATE, Tone.FORMAL, 10, 0.2


def prompt_of(style: Style, interview: Interview, brief: Brief) -> Prompt:
    """Return the prompt in this style."""
    rules = [(named.name, named.rule) for named in catalogue()]
    ours = prompts.writing(rules, payload.for_writing(interview, brief, 2000).document, brief, NOW)
    if style == "ours":
        return ours
    return ours.model_copy(update={"system": _SYSTEM[style], "version": prompts.version(_SYSTEM[style])})


def record(model: Path, part: str) -> None:
    """Ask the model for all planned replies of a part and write them, unmarked."""
    notes = cases(part)
    made: list[Reply] = []
    with LocalServer(model, context=4096, threads=1) as local:
        server = local.start()
        for name, style, kind, tone, seed, temperature in planned(part):
            interview = pipeline.read(notes[name], NOW, wiring.engine())
            brief = Brief(kind=kind, tone=tone, candidate=CANDIDATE)
            settings = {
                "max_output": 230,
                "temperature": temperature,
                "extra": {"seed": seed, "repeat_penalty": 1.0 if seed % 3 == 0 else 1.1},
            }
            habits = Habits()
            set_up = server.model_copy(update=settings)
            free = style in ("letter", "example")
            habits.learn(set_up, Habit(mode="text" if free else "json_schema"))
            engine = OpenAIEngine(set_up, local.key, habits=habits)
            fault, text = None, ""
            try:
                request = write_request(interview, brief, NOW, prompt_of(style, interview, brief))
                text = engine.reply(request).body
            except ModelError as error:
                # a letter without a schema has no JSON, and is taken as it stands
                fault = None if free and error.fault is Fault.SHAPE else error.fault.name
                text = error.partial
            made.append(
                Reply(
                    case=name,
                    style=style,
                    kind=kind,
                    tone=tone,
                    seed=seed,
                    temperature=temperature,
                    fault=fault,
                    text=text,
                )
            )
            print(name, style, kind, fault or "taken", flush=True)
    document = {
        "made_by": {"model": MODEL, "server": "xllamacpp 2026.10.11549", "max_output": 230},
        "replies": [reply.model_dump(mode="json", exclude_defaults=True) for reply in made],
    }
    words = yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=120)
    (FOLDER / part / "replies.yaml").write_text(words, encoding="utf-8")


@dataclass
class Share:
    """How many of how many were found."""

    found: int = 0
    all: int = 0

    def add(self, *, found: bool) -> None:
        """Count one."""
        self.found += found
        self.all += 1

    def __str__(self) -> str:
        return f"{self.found}/{self.all} ({self.found / max(1, self.all):.2f})"


def findings_in(reply: Reply, notes: Notes) -> tuple[Finding, ...]:
    """Return the errors and warnings on the reply's text as a draft of its kind, by all checkers and by the gate."""
    interview = pipeline.read(notes, NOW, wiring.engine())
    brief = Brief(kind=reply.kind, tone=reply.tone, candidate=CANDIDATE)
    draft = Draft(subject=None, body=reply.text)
    shown = f"{payload.for_writing(interview, brief, 2000).document}\n{CANDIDATE}\n{NOW:%A} {NOW.day} {NOW:%B %Y}"
    letter = pipeline.letter_of(draft, brief, interview, notes)
    report = pipeline.review(letter, wiring.checkers())
    grave = [finding for finding in report.findings if finding.severity is not Severity.HINT]
    return (*grave, *unsupported(draft, shown), *unexplained(letter))


def refused(reply: Reply) -> bool:
    """Say whether the reply never becomes a draft, by its fault or by the check of its form."""
    return reply.fault is not None or repeats_itself(reply.text)


def measure(part: str) -> None:
    """Print the share of marked statements that is found: a tracing error on its words, or a reply that is refused."""
    notes = cases(part)
    traced, either = Share(), Share()
    forms: dict[str, Share] = defaultdict(Share)
    replies_found = Share()
    flagged = Share()
    missed: list[str] = []
    for reply in replies(part):
        found = findings_in(reply, notes[reply.case])
        telling = (one for one in found if one.rule == RULE or one.severity is Severity.ERROR)
        spans = [one.span for one in telling if one.span and one.part is Part.BODY]
        for words in reply.false:
            at = reply.text.index(words)
            hit = any(span.overlaps(Span(at, at + len(words))) for span in spans)
            traced.add(found=hit)
            either.add(found=hit or refused(reply))
            missed += [] if hit or refused(reply) else [f"{reply.case}: {words}"]
        if reply.form:
            forms[reply.form].add(found=refused(reply) or any(one.severity is Severity.ERROR for one in found))
        if reply.false or reply.form:
            replies_found.add(found=refused(reply) or any(one.severity is Severity.ERROR for one in found))
        for sentence in pipeline.letter_of(Draft(subject=None, body=reply.text), BRIEF, None, None).sentences:
            if not any(words in sentence.of(reply.text) or sentence.of(reply.text) in words for words in reply.false):
                flagged.add(found=any(span.overlaps(sentence) for span in spans))
    print(f"\n{part}: {MODEL}, {len(replies(part))} recorded replies, {either.all} false statements marked by a reader")
    print(f"{'false statements, by tracing':42}{traced}")
    print(f"{'false statements, by tracing or by form':42}{either}   aim 0.95")
    print(f"{'bad replies that are held back':42}{replies_found}")
    for form, share in sorted(forms.items()):
        print(f"{'  ' + form:42}{share}")
    print(
        f"{'other sentences that are flagged too':42}{flagged}   (unmarked: greetings, wishes, repetitions, nonsense)"
    )
    if "--verbose" in sys.argv and part == "seen":
        print("\nnot found", *missed, sep="\n  ")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--record"]:
        record(Path(sys.argv[2]), sys.argv[3])
    else:
        for one in ("seen", "unseen"):
            measure(one)
