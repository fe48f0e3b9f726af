"""The engine that needs nothing: it reads notes and writes messages in code."""

from followup.engines import Account, ReadTask, Reply, Request, Watch, WriteTask
from followup.errors import EngineError


class OfflineEngine:
    """Reads by evidence, writes from the facts themselves."""

    name = "offline 1"
    room = None

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Answer at once; `account` is told what a message leaves out. Raises EngineError where the interview holds too little for one."""
        del watch
        task = request.task
        if isinstance(task, ReadTask):
            from followup.engines.offline.reading.reader import read  # noqa: PLC0415 - a writer needs no reader

            reply: object = read(task.notes, task.now)
        elif isinstance(task, WriteTask):
            from followup.engines.offline.writing.writer import write  # noqa: PLC0415 - a reader needs no writer

            reply = write(task.interview, task.brief, task.now, task.notes, account)
        else:
            raise EngineError("The offline engine does not revise: write another version instead.")
        if not isinstance(reply, request.returns):
            raise EngineError(f"The offline engine has no {request.returns.__name__} for this request.")
        return reply
