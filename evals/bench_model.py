"""What the model's engine costs: time and CPU beside the bare client on the same stream, tokens per accepted draft, cached share.

The stream comes from a server in a process of its own, so that its CPU is not counted; the cached share is measured on llama.cpp's
server with a model that the tests write.
"""

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from evals.cases import load
from followup import pipeline, prompts, wiring
from followup.engines import Account, write_request
from followup.engines.local import LocalServer
from followup.engines.openai import OpenAIEngine
from followup.engines.scripted import Scripted
from followup.errors import ModelError
from followup.exchange import payload
from followup.records import Brief, Draft, Kind, Notes, Server, Tone
from followup.rules import catalogue
from followup.tokens import count

if TYPE_CHECKING:
    from openai import OpenAI  # noqa: TID251

ROUNDS = 15
PIECE = 4
"""Characters, as a model streams them."""
BODY = " ".join(
    Random(1).choices("I would take the loading bays on and know how night shifts run in any port".split(), k=600)
)
CASE = "bridge-engineer-narrative"


class Streamer(BaseHTTPRequestHandler):
    """Streams the same reply to everybody."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        """Stream the reply as fast as it is read."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        text = json.dumps({"subject": "Thank you", "body": BODY})
        pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
        for piece in (*pieces, None):
            delta = {"content": piece} if piece else {}
            finish = None if piece else "stop"
            choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
            self._event(
                json.dumps(
                    {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}
                )
            )
        self._event("[DONE]")
        self.wfile.write(b"0\r\n\r\n")

    def _event(self, text: str) -> None:
        data = f"data: {text}\n\n".encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))


@contextlib.contextmanager
def streamer() -> Iterator[str]:
    """Run the server in a process of its own and give its address."""
    command = [sys.executable, "-m", "evals.bench_model", "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - this module
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def bare(client: "OpenAI", body: dict[str, object]) -> tuple[float, float, int]:
    """Stream by a client that is there already; return seconds to the first text, CPU seconds, and characters."""
    start, cpu, first, text = time.perf_counter(), time.process_time(), 0.0, ""
    for chunk in client.chat.completions.create(**body):  # type: ignore[call-overload]
        if chunk.choices and chunk.choices[0].delta.content:
            first = first or time.perf_counter() - start
            text += chunk.choices[0].delta.content
    return first, time.process_time() - cpu, len(text)


def ours(url: str, ask: Callable[[OpenAIEngine, Callable[[Draft], None]], Draft]) -> tuple[float, float, int]:
    """Stream by the engine; the first text counts when it is shown as a draft."""
    start, cpu, first = time.perf_counter(), time.process_time(), 0.0

    def watch(draft: Draft) -> None:
        nonlocal first
        if draft.subject or draft.body:
            first = first or time.perf_counter() - start

    draft = ask(OpenAIEngine(Server(base_url=url, model="m", timeout=60)), watch)
    return first, time.process_time() - cpu, len(draft.model_dump_json())


def measure_stream() -> None:
    """Print what the engine adds to the bare client."""
    case = next(case for case in load("seen") if case.name == CASE)
    notes = Notes.of(case.notes)
    interview = pipeline.read(notes, case.now, wiring.engine())
    brief = Brief(kind=Kind.THANK_YOU, candidate="Sam")
    prompt = prompt_of(interview_document(case.name), brief)
    request = write_request(interview, brief, case.now, prompt)
    body: dict[str, object] = {
        "model": "m",
        "messages": [{"role": role, "content": content} for role, content in prompt.messages],
        "stream": True,
    }
    import openai  # noqa: PLC0415, TID251 - the client itself is what is compared with

    plain, mine = [], []
    with streamer() as url, openai.OpenAI(base_url=url, api_key="none", max_retries=0) as client:
        for _ in range(ROUNDS):
            plain.append(bare(client, body))
            with contextlib.suppress(
                ModelError
            ):  # the measured text repeats itself, which the engine refuses at its end
                mine.append(ours(url, lambda engine, watch: engine.reply(request, watch)))
    added = (median(one[0] for one in mine) - median(one[0] for one in plain)) * 1000
    print(
        f"first visible text: {added:+.1f} ms beside a bare client that is kept open ({median(one[0] for one in plain) * 1000:.1f} ms); aim: under 15 ms"
    )
    for name, runs in (("bare client", plain), ("engine", mine)):
        print(f"CPU per streamed kilobyte, {name}: {median(one[1] / one[2] for one in runs) * 1e6:.1f} ms")


def interview_document(name: str) -> str:
    """Return the facts of one seen case as they are sent."""
    case = next(case for case in load("seen") if case.name == name)
    interview = pipeline.read(Notes.of(case.notes), case.now, wiring.engine())
    return payload.for_writing(interview, Brief(kind=Kind.THANK_YOU), 6000).document


def prompt_of(document: str, brief: Brief) -> prompts.Prompt:
    """Return the prompt for one tone."""
    case = next(case for case in load("seen") if case.name == CASE)
    return prompts.writing([(named.name, named.rule) for named in catalogue()], document, brief, case.now)


def measure_tokens() -> None:
    """Print the tokens of an accepted draft in three tones beside a plain one-shot prompt that holds the whole notes.

    The replies are the offline writer's drafts, played by a scripted engine: what is compared is the way of asking.
    """
    own = plain = drafts = 0
    for case in load("seen")[:20]:
        notes = Notes.of(case.notes)
        interview = pipeline.read(notes, case.now, wiring.engine())
        if interview.questions:
            continue
        for tone in (Tone.WARM, Tone.FORMAL, Tone.CONCISE):
            brief = Brief(kind=Kind.THANK_YOU, tone=tone, candidate="Sam Lee")
            reply = pipeline.compose(interview, brief, case.now, wiring.engine())
            engine = Scripted([reply] * 3)
            pipeline.write(notes, interview, brief, case.now, engine, wiring.checkers())
            written = count(reply.model_dump_json()).tokens
            for request in engine.asked:
                own += sum(count(content).tokens for _, content in request.prompt.messages) if request.prompt else 0
                own += written
            plain += (
                count(f"Write a {tone} thank-you email for this interview, signed Sam Lee:\n{notes.text}").tokens
                + written
            )
            drafts += 1
    print(
        f"tokens per accepted draft: {own / drafts:.0f} with rules, facts and revisions, {plain / drafts:.0f} for a plain one-shot prompt"
    )
    print("  (the plain prompt has no rules, sends private remarks too, and nothing checks its reply)")


def measure_cache() -> None:
    """Print how many prompt tokens of three tones come from the cache of llama.cpp's server."""
    try:
        from tests.engines.tiny_model import write_model  # noqa: PLC0415 - needs the development group

        folder = tempfile.TemporaryDirectory()
    except ImportError:
        print("cached share on llama.cpp: not measured, for gguf is not installed")
        return
    case = next(case for case in load("seen") if case.name == CASE)
    interview = pipeline.read(Notes.of(case.notes), case.now, wiring.engine())
    with folder, LocalServer(write_model(Path(folder.name) / "tiny.gguf")) as local:
        server = local.start().model_copy(update={"max_output": 16, "extra": {"seed": 1}})
        shares = []
        for tone in (Tone.WARM, Tone.FORMAL, Tone.CONCISE):
            brief = Brief(kind=Kind.THANK_YOU, tone=tone, candidate="Sam")
            account = Account()
            request = write_request(interview, brief, case.now, prompt_of(interview_document(CASE), brief))
            with contextlib.suppress(ModelError):  # sixteen tokens are no whole reply
                OpenAIEngine(server, local.key).reply(request, account=account)
            shares.append(account.usage)
    print("cached on llama.cpp, three tones: " + ", ".join(f"{one.cached}/{one.tokens_in}" for one in shares))


def main() -> None:
    """Measure and print, or serve the stream."""
    if sys.argv[1:] == ["--serve"]:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Streamer)
        print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)
        server.serve_forever()
    measure_stream()
    measure_tokens()
    measure_cache()


if __name__ == "__main__":
    main()
