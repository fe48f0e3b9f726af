"""Asks once more after a reply of the wrong shape, and says what was wrong with it."""

from followup.engines import Account, Engine, Reply, Request, Watch
from followup.errors import Fault, ModelError


class Reasking:
    """Wraps an engine that asks a model."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def name(self) -> str:
        """The name of the engine inside."""
        return self._engine.name

    @property
    def room(self) -> int | None:
        """The room of the engine inside."""
        return self._engine.room

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Ask, and once more where the form was wrong; the second failure goes to the caller."""
        try:
            return self._engine.reply(request, watch, account)
        except ModelError as error:
            if error.fault is not Fault.SHAPE or request.prompt is None:
                raise
            wrong = str(error).removeprefix(Fault.SHAPE.value).strip(" ()")
        if account:
            account.tell("The model's first reply had the wrong form; it was asked once more.")
        again = f"{request.prompt.ask}\n\nYour last reply did not have the form that was asked for"
        prompt = request.prompt.with_words(
            ask=f"{again}{f' ({wrong})' if wrong else ''}. Reply with the JSON object alone."
        )
        return self._engine.reply(request.with_prompt(prompt), watch, account)
