"""Asks, streams, accumulates; every failure ends as one ModelError."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from followup.engines import Account, Reply, Request, Watch
from followup.engines.openai.client import make_client
from followup.engines.openai.faults import Failure, failure_of
from followup.engines.openai.habits import LADDER, Habit, Habits
from followup.engines.openai.shape import growing, parse, response_format
from followup.errors import EngineError, Fault, ModelError
from followup.prompts import Prompt
from followup.records import Server, Usage
from followup.tokens import count

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletionChunk

BEAT = 0.1
"""Seconds between two looks whether the person wants to stop."""
ATTEMPTS = 3
"""Requests, while nothing of a reply has arrived and the fault may pass by itself."""
PAUSE = 0.5
"""Seconds before the second request, where the server does not say how long; doubled for the third."""
LONGEST_WAIT = 60.0
"""Seconds; a server that asks for more is not waited for."""
_CORRECTIONS = 6
"""Parameters that may be dropped or swapped for one reply."""
_PASSING = frozenset({Fault.RATE, Fault.SERVER, Fault.CONNECTION})
_ESSENTIAL = frozenset({"model", "messages", "stream"})


@dataclass
class Received:
    """What has arrived of one reply."""

    text: str = field(default="", repr=False)
    thoughts: str = field(default="", repr=False)
    """What a thinking model wrote beside its reply; some servers put the reply itself there."""
    refused: bool = False
    finish: str | None = None
    usage: Usage | None = None

    def add(self, chunk: "ChatCompletionChunk") -> bool:
        """Take one piece; say whether the text has grown."""
        if chunk.usage:
            details = chunk.usage.prompt_tokens_details
            self.usage = Usage(
                requests=1,
                tokens_in=chunk.usage.prompt_tokens,
                tokens_out=chunk.usage.completion_tokens,
                cached=(details.cached_tokens or 0) if details else 0,
            )
        if not chunk.choices:
            return False
        choice = chunk.choices[0]
        self.finish = choice.finish_reason or self.finish
        if not choice.delta:
            return False
        self.refused = self.refused or bool(choice.delta.refusal)
        self.thoughts += getattr(choice.delta, "reasoning_content", None) or ""
        self.text += choice.delta.content or ""
        return bool(choice.delta.content)


class OpenAIEngine:
    """Asks one model on one server."""

    def __init__(
        self,
        server: Server,
        key: str | None = None,
        *,
        habits: Habits | None = None,
        transport: "httpx2.AsyncBaseTransport | None" = None,
    ) -> None:
        """Take the server, the key that belongs to it, and what is known of its habits."""
        self.server = server
        self._key = key
        self._habits = habits or Habits()
        self._transport = transport

    @property
    def name(self) -> str:
        """Model and host."""
        return f"{self.server.model} at {self.server.host}"

    @property
    def room(self) -> int:
        """Tokens that a prompt may take."""
        return self.server.context - self.server.max_output

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Ask; raise ModelError for whatever goes wrong, and what `watch` raises. Blocks; stops within a `BEAT`."""
        if request.prompt is None:
            raise EngineError("A model needs a prompt for this request.")
        account = account or Account()
        received = Received()
        shown = watch or (lambda _: None)

        def look() -> None:
            shown(growing(received.text, request.returns))

        failed = None
        try:
            _run(lambda: self._ask(request.prompt, request.returns, received, look, account))
        except ModelError as error:
            failed = error
        if failed:  # raised anew, so that no frame below, which holds key and notes, is part of its traceback
            raise failed.with_traceback(None)
        return parse(received.text.strip() or received.thoughts, request.returns)

    async def _ask(
        self,
        prompt: Prompt | None,
        returns: type[Reply],
        received: Received,
        look: Callable[[], None],
        account: Account,
    ) -> None:
        """Fill `received`, and look at each piece of text and every `BEAT`; what `look` raises cancels the request.

        Only a cancelled stream unwinds in order: one that is left half read ends loudly with the event loop.
        """
        assert prompt is not None  # noqa: S101 - `reply` has seen to it
        stopped: BaseException | None = None

        def look_or_stop() -> None:
            nonlocal stopped
            try:
                look()
            except BaseException as error:  # noqa: BLE001 - raised below
                stopped = stopped or error
                asking.cancel()

        asking = asyncio.ensure_future(self._attempts(prompt, returns, received, look_or_stop, account))
        try:
            while not (await asyncio.wait({asking}, timeout=BEAT))[0]:
                look_or_stop()
            if stopped:
                raise stopped
            asking.result()
        finally:
            asking.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await asking
            self._count(prompt, received, account)

    async def _attempts(
        self,
        prompt: Prompt,
        returns: type[Reply],
        received: Received,
        look: Callable[[], None],
        account: Account,
    ) -> None:
        """Ask until a reply has come whole, a fault will not pass, or the server has been asked often enough."""
        asked = corrected = 0
        async with make_client(self.server, self._key, self._transport) as client:
            while True:
                habit = self._habits.of(self.server)
                for notice in habit.told():
                    account.tell(notice)
                body = self._body(prompt, returns, habit)
                failure = await self._exchange(client, body, received, look)
                if failure is None:
                    return
                better = _corrected(habit, failure, body) if not received.text else None
                if better and corrected < _CORRECTIONS:
                    corrected += 1
                    self._habits.learn(self.server, better)
                    continue
                asked += 1
                wait = failure.wait if failure.wait is not None else PAUSE * 2 ** (asked - 1)
                passing = failure.fault in _PASSING and not received.text and wait <= LONGEST_WAIT
                if not passing or asked == ATTEMPTS:
                    raise failure.error(received.text)
                account.tell(f"The server could not answer at once; it was asked again after {wait:.1f} s.")
                await asyncio.sleep(wait)

    async def _exchange(
        self, client: "AsyncOpenAI", body: dict[str, Any], received: Received, look: Callable[[], None]
    ) -> Failure | None:
        """Send one request and take in its stream, with a look at each piece of text; return what went wrong."""
        try:
            async for chunk in await client.chat.completions.create(**body):
                if received.add(chunk):
                    look()
        except Exception as error:  # noqa: BLE001 - six kinds that are not the client's own come out of it
            return failure_of(error)
        return _end(received)

    def _body(self, prompt: Prompt, returns: type[Reply], habit: Habit) -> dict[str, Any]:
        """Return the request's body: little, for each parameter is one more that a server may reject."""
        names = ("max_completion_tokens", "max_tokens")
        limit = names[_is_openai(self.server) == habit.other_limit]
        extra = {name: value for name, value in self.server.extra.items() if name not in habit.dropped}
        body: dict[str, Any] = {
            "model": self.server.model,
            "messages": [{"role": role, "content": content} for role, content in prompt.messages],
            "stream": True,
            "stream_options": {"include_usage": True},
            "response_format": response_format(habit.mode, returns),
            limit: self.server.max_output,
            "temperature": self.server.temperature,
            "extra_body": extra or None,
        }
        return {name: value for name, value in body.items() if value is not None and name not in habit.dropped}

    def _count(self, prompt: Prompt, received: Received, account: Account) -> None:
        """Add what the server reports, or else an upper bound where anything came."""
        usage = received.usage
        if usage is None and (received.text or received.thoughts):
            sent = sum(count(content).tokens for _, content in prompt.messages)
            usage = Usage(
                requests=1,
                tokens_in=sent,
                tokens_out=count(received.text + received.thoughts).tokens,
                exact=False,
            )
        if usage:
            cost = self.server.cost(usage)
            account.add(usage.model_copy(update={"cost": cost, "currency": self.server.currency}))


def _end(received: Received) -> Failure | None:
    """Say what is wrong with a stream that has ended properly."""
    if received.refused:
        return Failure(Fault.REFUSAL)
    if received.finish == "length":
        return Failure(Fault.LENGTH)
    if received.finish == "content_filter":
        return Failure(Fault.FILTER)
    if received.finish is None:
        return Failure(Fault.CUT if received.text else Fault.PROTOCOL)
    return None


def _corrected(habit: Habit, failure: Failure, body: dict[str, Any]) -> Habit | None:
    """Return the habit under which the server may answer; None where the failure does not name anything."""
    if failure.wants_other_limit:
        return habit.model_copy(update={"other_limit": not habit.other_limit})
    if failure.on_format and habit.mode != LADDER[-1]:
        return habit.model_copy(update={"mode": LADDER[LADDER.index(habit.mode) + 1]})
    sent = (body.keys() | body.get("extra_body", {}).keys()) - _ESSENTIAL
    if failure.fault is Fault.REQUEST and failure.parameter in sent:
        return habit.model_copy(update={"dropped": (*habit.dropped, failure.parameter)})
    return None


def _is_openai(server: Server) -> bool:
    """Say whether it is OpenAI's own server or Azure's, whose newer models take one name for the limit alone."""
    return server.host.endswith((".openai.com", ".openai.azure.com"))


def _run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a coroutine to its end, also where this thread runs an event loop already, as in a notebook."""
    if not _in_a_loop():
        asyncio.run(work())
        return
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(work())).result()


def _in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
