"""Replies that were recorded once, found by the request's fingerprint: a changed prompt never gets an old reply."""

import json
from datetime import UTC, datetime
from pathlib import Path

from followup.engines import Account, Engine, Reply, Request, Watch
from followup.errors import Fault, ModelError, RecordingMissing
from followup.records import Usage


class Recorded:
    """Plays what is in a folder; with an engine inside it records what is not there yet.

    A recording is a JSON file named by the fingerprint: what made it and when, the prompt's version, the reply or the fault,
    and the tokens. It holds no key, and the prompt itself only as its fingerprint.
    """

    def __init__(self, folder: Path, engine: Engine | None = None, *, room: int = 6500) -> None:
        """Take the folder, an engine to record from, and the room of a prompt where there is none."""
        self._folder = folder
        self._engine = engine
        self._room = room

    @property
    def name(self) -> str:
        """What made the recordings."""
        return f"recorded in {self._folder.name}"

    @property
    def room(self) -> int | None:
        """Tokens that a prompt may take: it must be the same for recording and for playing."""
        return self._engine.room if self._engine else self._room

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Return the recorded reply or raise the recorded ModelError; raise RecordingMissing where there is none."""
        path = self._folder / f"{request.fingerprint}.json"
        if not path.is_file():
            if self._engine is None:
                raise RecordingMissing(
                    f"No reply to this request is recorded in {self._folder.name}: record it with"
                    " 'python -m evals.record', or see whether a prompt or a rule has changed."
                )
            self._record(path, request, watch, self._engine)
        kept = json.loads(path.read_text(encoding="utf-8"))
        if account:
            account.add(Usage.model_validate(kept["usage"]))
            for notice in kept["notices"]:
                account.tell(notice)
        if kept.get("fault"):
            raise ModelError(Fault[kept["fault"]], partial=kept["partial"])
        reply = request.returns.model_validate(kept["reply"])
        if watch:
            watch(reply)
        return reply

    def _record(self, path: Path, request: Request[Reply], watch: Watch[Reply] | None, engine: Engine) -> None:
        account = Account()
        kept: dict[str, object] = {
            "made_by": engine.name,
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "returns": request.returns.__name__,
            "prompt": request.prompt.version if request.prompt else None,
        }
        try:
            kept["reply"] = engine.reply(request, watch, account).model_dump(mode="json")
        except ModelError as error:
            kept |= {"fault": error.fault.name, "partial": error.partial}
        kept |= {"usage": account.usage.model_dump(mode="json"), "notices": account.notices}
        self._folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
