"""The engine that needs nothing: it reads notes and writes messages in code."""

from collections.abc import Callable

from followup.engines import ReadTask, Reply, Request
from followup.errors import EngineError


class OfflineEngine:
    """Reads by evidence, writes from the facts themselves."""

    name = "offline 1"

    def reply(self, request: Request[Reply], watch: Callable[[Reply], None] | None = None) -> Reply:
        """Answer at once; raise EngineError where the interview holds too little for a message."""
        del watch
        task = request.task
        if isinstance(task, ReadTask):
            from followup.engines.offline.reader import read  # noqa: PLC0415 - a writer needs no reader

            reply: object = read(task.notes, task.now)
        else:
            from followup.engines.offline.writer import write  # noqa: PLC0415 - a reader needs no writer

            reply = write(task.interview, task.brief, task.now)
        if not isinstance(reply, request.returns):
            raise EngineError(f"The offline engine has no {request.returns.__name__} for this request.")
        return reply
