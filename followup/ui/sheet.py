"""The sheets: each place has a message of its own; what a person typed is never replaced without being kept."""

from datetime import datetime

from followup import pipeline, wiring
from followup.engines import Account
from followup.errors import EngineError, FollowupError
from followup.records import Brief, Draft, Interview, Kind
from followup.ui import choosing, state
from followup.ui.work import Origin, Place, Sheet, Version, fingerprint

UNTOLD = (
    "No ticked point could be put into a sentence. Say one in other words under “Correct”, "
    "as in “they want to open on Sundays” or “the plan for the archive”."
)
_OF_POINTS = (Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE)
CHANGED = "What this message was written from has changed. Your text stays; “Write another version” makes a new one."


def prepare(interview: Interview, place: Place, now: datetime) -> str | None:
    """Write the sheet where there is none, or where only its facts changed; a touched one is left alone.

    Returns a sentence for the person where there is something to say.
    """
    _adopt(interview, place)
    sheet = state.work().sheets.get(place.key)
    brief = choosing.brief(interview, place, sheet)
    basis = _basis(interview, brief, now)
    if sheet and sheet.picked and not sheet.basis:
        sheet = sheet.model_copy(update={"basis": basis})
        state.change(sheets={**state.work().sheets, place.key: sheet})
    if sheet and sheet.basis != basis and (sheet.is_touched or sheet.picked):
        return CHANGED
    if sheet is None or sheet.basis != basis:
        _write(interview, place, brief, now)
    return state.work().sheets[place.key].trouble or None


def write_again(interview: Interview, place: Place, now: datetime) -> None:
    """Keep the text as a version and write with the next seed; where that fails the text stays."""
    sheet = state.work().sheets[place.key]
    before = choosing.brief(interview, place, sheet)
    _write(interview, place, before.model_copy(update={"seed": before.seed + 1}), now)


def put(place: Place, draft: Draft, origin: Origin | None) -> None:
    """Put a text into the editor of this place; the one before it is kept as a version."""
    current = state.work()
    before = current.sheets.get(place.key) or Sheet(draft=draft, written=draft)
    versions = current.kept(place, before.draft, before.source, state.moment())
    changes = {
        "draft": draft,
        "written": draft,
        "epoch": before.epoch + 1,
        "origin": origin,
        "picked": True,
        "trouble": "",
        "basis": "",
    }
    state.change(sheets={**current.sheets, place.key: before.model_copy(update=changes)}, versions=versions)


def retype(place: Place, *, body: str | None = None, subject: str | None = None) -> None:
    """Take what the person typed."""
    current = state.work()
    sheet = current.sheets[place.key]
    words = {name: text for name, text in (("body", body), ("subject", subject)) if text is not None}
    changed = sheet.model_copy(update={"draft": sheet.draft.model_copy(update=words)})
    state.change(sheets={**current.sheets, place.key: changed})


def keep(place: Place, draft: Draft, origin: Origin | None = None) -> None:
    """Keep a text among the versions."""
    current = state.work()
    versions = current.kept(place, draft, origin, state.moment())
    if versions is not current.versions:
        state.change(versions=versions)


def others(interview: Interview, place: Place) -> tuple[Draft, ...]:
    """Return the messages to the other people of this interview, of the same kind, in the tone of this one where there is one."""
    sheets = state.work().sheets
    drafts = []
    for person in interview.people:
        if person.name == place.recipient:
            continue
        keys = [Place(place.kind, tone, person.name).key for tone in (place.tone, *type(place.tone))]
        sheet = next((sheets[key] for key in keys if key in sheets and sheets[key].draft.body.strip()), None)
        if sheet:
            drafts.append(sheet.draft)
    return tuple(drafts)


def _adopt(interview: Interview, place: Place) -> None:
    """Take over the text of a person whose name has changed in the notes, and texts from before each person had their own."""
    current = state.work()
    if place.key in current.sheets:
        return
    names = {person.name for person in interview.people}
    start = f"{place.kind}/{place.tone}"
    orphans = [
        (key, sheet)
        for key, sheet in current.sheets.items()
        if key == start or (key.startswith(f"{start}/") and key.removeprefix(f"{start}/") not in names)
    ]
    if not orphans:
        return
    key, sheet = max(orphans, key=lambda orphan: (orphan[1].is_touched, orphan[1].epoch))
    state.change(sheets={**{known: one for known, one in current.sheets.items() if known != key}, place.key: sheet})


def _write(interview: Interview, place: Place, brief: Brief, now: datetime) -> None:
    """Write one sheet in code; where that fails, the sheet says why, and a text that is there stays."""
    current = state.work()
    before = current.sheets.get(place.key)
    basis = _basis(interview, brief, now)
    engine = wiring.engine()
    versions = current.versions
    try:
        account = Account()
        draft = pipeline.compose(interview, brief, now, engine, notes=state.notes(), account=account)
        if before and (before.is_touched or before.picked or before.seed != brief.seed):
            versions = current.kept(place, before.draft, before.source, state.moment())
        made = Sheet(
            draft=draft,
            written=draft,
            basis=basis,
            epoch=before.epoch + 1 if before else 1,
            seed=brief.seed,
            origin=Origin(engine=engine.name, notices=tuple(account.notices)),
        )
    except FollowupError as error:
        empty = Draft(subject=None if brief.kind is Kind.CALL else "", body="")
        kept = before or Sheet(draft=empty, written=empty)
        ticked = any(fact.ticked and choosing.can_be_ticked(fact) for fact in interview.facts)
        untold = isinstance(error, EngineError) and ticked and brief.kind in _OF_POINTS
        made = kept.model_copy(update={"basis": basis, "trouble": UNTOLD if untold else str(error)})
    state.change(sheets={**current.sheets, place.key: made}, versions=versions)


def _basis(interview: Interview, brief: Brief, now: datetime) -> str:
    facts = [(fact.text, fact.ticked) for fact in interview.facts]
    values = [(value.text, value.sure) if value else None for value in (interview.company, interview.role)]
    names = [person.name for person in interview.people]
    return fingerprint(
        (facts, values, names, brief, interview.promise, interview.held_on, interview.format, now.date())
    )


def take_back(version: Version, place: Place) -> None:
    """Put a version into the editor; the text before it is kept."""
    put(place, version.draft, version.origin)
