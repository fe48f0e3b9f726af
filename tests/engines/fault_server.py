"""An OpenAI-compatible server on real loopback HTTP that misbehaves on demand.

The scenario is the first segment of the path, so a client chooses it by its base_url. Every request is kept in
`server.requests`, and `server.gone` is set when a client hangs up while the server still has something to say.
"""

import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NoReturn, Self

Json = dict[str, Any]

GOOD = {"subject": "Thank you", "body": "Dear Tom, thank you for the chat – it was great."}
TEXT = json.dumps(GOOD, ensure_ascii=False)


def completion(content: str | None = TEXT, finish: str = "stop", **message: object) -> Json:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "fake",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "logprobs": None,
                "message": {"role": "assistant", "content": content, "refusal": None, **message},
            }
        ],
        "usage": {
            "prompt_tokens": 20,
            "completion_tokens": 9,
            "total_tokens": 29,
            "prompt_tokens_details": {"cached_tokens": 0},
        },
    }


def chunk(delta: Json | None, finish: str | None = None) -> Json:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "fake",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
    }


def error(message: str, code: str | None = None, kind: str = "invalid_request_error", param: str | None = None) -> Json:
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def reply(
        self, status: int, body: Json | bytes, headers: Sequence[tuple[str, str]] = (), kind: str = "application/json"
    ) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("x-request-id", "req_fake")
        for k, v in headers:
            self.send_header(k, v)
        self.end_headers()
        self.wfile.write(data)

    def open_stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("x-request-id", "req_fake")
        self.end_headers()

    def raw(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def event(self, payload: Json | bytes) -> None:
        self.raw(b"data: " + (payload if isinstance(payload, bytes) else json.dumps(payload).encode()) + b"\n\n")

    def end_stream(self, *, done: bool = True) -> None:
        if done:
            self.event(b"[DONE]")
        self.wfile.write(b"0\r\n\r\n")

    def reset(self) -> NoReturn:
        """Send RST instead of FIN."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True
        self.wfile = self.rfile = contextlib.nullcontext()  # nothing left to flush
        raise ConnectionResetError

    def pieces(self, text: str = TEXT, size: int = 7) -> Iterator[str]:
        self.event(chunk({"role": "assistant", "content": ""}))
        for i in range(0, len(text), size):
            yield text[i : i + size]

    def do_POST(self) -> None:
        """Play the scenario that the path names."""
        self.sent: Json = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
        scenario = self.path.strip("/").split("/")[0]
        requests = self.server.requests  # type: ignore[attr-defined]
        self.earlier = sum(one["scenario"] == scenario for one in requests)
        requests.append({"scenario": scenario, "headers": dict(self.headers), "body": self.sent})
        getattr(self, "do_" + scenario)()

    # --- answers -----------------------------------------------------------------------------------------------
    def do_ok(
        self,
        text: str = TEXT,
        finish: str = "stop",
        size: int = 7,
        *,
        usage: bool = True,
    ) -> None:
        self.open_stream()
        for p in self.pieces(text, size):
            self.event(chunk({"content": p}))
        self.event(chunk({}, finish))
        if usage and (self.sent.get("stream_options") or {}).get("include_usage"):
            self.event({**chunk({}), "choices": [], "usage": completion()["usage"]})
        self.end_stream()

    def do_paced(self) -> None:  # word by word, as a model does
        self.open_stream()
        for p in self.pieces():
            self.event(chunk({"content": p}))
            time.sleep(0.02)
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_no_usage(self) -> None:  # a server that never reports tokens
        self.do_ok(usage=False)

    def do_thoughts(self) -> None:  # LM Studio: a thinking model's JSON beside the content
        self.open_stream()
        self.event(chunk({"role": "assistant", "reasoning_content": TEXT}))
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_more_fields(self) -> None:  # a field that nobody asked for
        self.do_ok(json.dumps({**GOOD, "confidence": 0.9}))

    def do_blank_body(self) -> None:
        self.do_ok(json.dumps({"subject": "Thank you", "body": "  "}))

    def do_null_delta(self) -> None:  # some gateways send choices without a delta
        self.open_stream()
        self.event({**chunk({}), "choices": [{"index": 0, "delta": None, "finish_reason": None}]})
        for p in self.pieces():
            self.event(chunk({"content": p}))
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_slow(self) -> None:  # fine, but takes its time; for stopping in the middle
        self.open_stream()
        try:
            for p in self.pieces(TEXT * 40, 4):
                self.event(chunk({"content": p}))
                time.sleep(0.02)
        except OSError:
            self.server.gone.set()
            raise

    def do_silent(self) -> None:  # takes the request and says nothing; for stopping before the answer
        self.connection.settimeout(20)
        if self.connection.recv(1) == b"":
            self.server.gone.set()
        self.close_connection = True

    def do_bytewise(self) -> None:  # every byte is its own TCP write: UTF-8 and SSE split
        self.open_stream()
        whole = b"".join(
            b"data: " + json.dumps(chunk({"content": p}), ensure_ascii=False).encode() + b"\n\n" for p in [TEXT]
        )
        for i in range(len(whole)):
            self.raw(whole[i : i + 1])
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_length(self) -> None:
        self.do_ok(TEXT[:40], "length")

    def do_content_filter(self) -> None:
        self.do_ok(TEXT[:20], "content_filter")

    def do_fenced(self) -> None:  # what unconstrained models do
        self.do_ok(f"```json\n{TEXT}\n```")

    def do_wrong_schema(self) -> None:
        self.do_ok('{"subject": 5}')

    def do_truncated_stop(self) -> None:  # truncated JSON but finish_reason "stop"
        self.do_ok(TEXT[:40])

    def do_empty(self) -> None:
        self.do_ok("")

    def do_refusal(self) -> None:
        self.open_stream()
        self.event(chunk({"role": "assistant", "content": None, "refusal": ""}))
        for w in ("I can't ", "help ", "with that."):
            self.event(chunk({"refusal": w}))
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_no_choices(self) -> None:
        self.reply(200, {**completion(), "choices": []})

    # --- HTTP errors -------------------------------------------------------------------------------------------
    def do_e401(self) -> None:
        key = self.headers.get("Authorization", "")[7:]
        self.reply(401, error(f"Incorrect API key provided: {key[:3]}***{key[-4:]}.", "invalid_api_key"))

    def do_echo401(self) -> None:  # a careless proxy echoes the whole header
        self.reply(401, error(f"bad credentials: {self.headers.get('Authorization')}", "invalid_api_key"))

    def do_e403(self) -> None:
        self.reply(403, error("Project has no access to this model", "model_not_found"))

    def do_e404(self) -> None:
        self.reply(404, error("The model `nope` does not exist", "model_not_found"))

    def do_e400_param(self) -> None:
        if "temperature" not in self.sent:
            self.do_ok()
            return
        self.reply(
            400,
            error(
                "Unsupported parameter: 'temperature' is not supported with this model.",
                "unsupported_parameter",
                param="temperature",
            ),
        )

    def do_e400_value(self) -> None:
        if "temperature" not in self.sent:
            self.do_ok()
            return
        self.reply(
            400,
            error(
                "Unsupported value: 'temperature' does not support 0.7 with this model. Only the default (1) value is supported.",
                "unsupported_value",
                param="temperature",
            ),
        )

    def do_e400_max_tokens(self) -> None:  # reasoning models want the other name
        if "max_tokens" not in self.sent:
            self.do_ok()
            return
        self.reply(
            400,
            error(
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                "unsupported_parameter",
                param="max_tokens",
            ),
        )

    def do_no_schema(self) -> None:  # LM Studio style: only one kind of response_format
        if (self.sent.get("response_format") or {}).get("type", "text") != "text":
            self.reply(400, error("'response_format.type' must be 'text'", param="response_format"))
            return
        self.do_ok(f"Here you are:\n```json\n{TEXT}\n```")

    def do_no_options(self) -> None:  # an old server that rejects what it does not know
        if "stream_options" in self.sent:
            self.reply(422, error("Unsupported parameter: 'stream_options'", param="stream_options"))
            return
        self.do_ok()

    def do_only_objects(self) -> None:  # llama-cpp-python: 500 on a schema, fine with an object
        if (self.sent.get("response_format") or {}).get("type") == "json_schema":
            self.reply(
                500, error("Input should be 'text' or 'json_object' in response_format.type", kind="server_error")
            )
            return
        self.do_ok()

    def do_exceeds(self) -> None:  # llama.cpp
        self.reply(
            400,
            {
                "error": {
                    "code": 400,
                    "message": "the request exceeds the available context size",
                    "type": "exceed_context_size_error",
                    "n_prompt_tokens": 9000,
                    "n_ctx": 4096,
                }
            },
        )

    def do_e400(self) -> None:
        self.reply(400, error("Something about PRIVATE-NOTES is wrong"))

    def do_e402(self) -> None:
        self.reply(402, error("Payment required"))

    def do_redirect(self) -> None:  # would post the notes elsewhere
        self.reply(307, b"", [("Location", f"{self.server.url}/ok/v1/chat/completions")])

    def do_echo_event(self) -> None:  # echoes the header inside a stream
        self.open_stream()
        self.event(error(f"upstream said no to {self.headers.get('Authorization')}"))
        self.end_stream()

    def do_e503_then_ok(self) -> None:
        if self.earlier:
            self.do_ok()
            return
        self.reply(503, error("Loading model", kind="unavailable_error"), [("retry-after-ms", "20")])

    def do_e400_context(self) -> None:
        self.reply(
            400,
            error("This model's maximum context length is 8192 tokens.", "context_length_exceeded", param="messages"),
        )

    def do_e429_once(self) -> None:  # a short wait, then fine
        if self.earlier:
            self.do_ok()
            return
        self.reply(429, error("Rate limit reached", "rate_limit_exceeded", "requests"), [("retry-after-ms", "30")])

    def do_e429(self) -> None:
        self.reply(429, error("Rate limit reached", "rate_limit_exceeded", "requests"), [("retry-after-ms", "50")])

    def do_e429_long(self) -> None:
        self.reply(429, error("Rate limit reached", "rate_limit_exceeded", "requests"), [("Retry-After", "300")])

    def do_quota(self) -> None:
        self.reply(429, error("You exceeded your current quota.", "insufficient_quota", "insufficient_quota"))

    def do_e500(self) -> None:
        self.reply(500, error("The server had an error", None, "server_error"))

    def do_html502(self) -> None:
        self.reply(502, b"<html><h1>502 Bad Gateway</h1></html>", kind="text/html")

    # --- wire faults -------------------------------------------------------------------------------------------
    def do_reset(self) -> None:  # before any answer
        self.reset()

    def do_reset_midstream(self) -> None:
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                time.sleep(0.05)
                self.reset()
            self.event(chunk({"content": p}))

    def do_close_midstream(self) -> None:  # FIN without the last HTTP chunk
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                self.close_connection = True
                return
            self.event(chunk({"content": p}))

    def do_end_early(self) -> None:  # well-formed HTTP, but no finish_reason and no [DONE]
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                break
            self.event(chunk({"content": p}))
        self.end_stream(done=False)

    def do_slow_first_byte(self) -> None:
        time.sleep(1.5)
        self.do_ok()

    def do_stall(self) -> None:  # goes silent in the middle
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                time.sleep(1.5)
            self.event(chunk({"content": p}))
        self.end_stream()

    def do_bad_json(self) -> None:
        self.open_stream()
        self.event(chunk({"role": "assistant", "content": "{"}))
        self.event(b'{"id": "chatcmpl-1", "cho')
        self.end_stream()

    def do_html200(self) -> None:  # a captive portal or a wrong base URL
        self.reply(200, b"<html>Welcome</html>", kind="text/html")

    def do_error_event(self) -> None:  # an error inside a running stream (llama.cpp, vLLM, OpenAI)
        self.open_stream()
        self.event(chunk({"role": "assistant", "content": '{"subj'}))
        self.event(error("The server is overloaded", "overloaded", "server_error"))
        self.end_stream()


class FaultServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[Json] = []
        self.gone = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: resets are on purpose."""

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


SCENARIOS = [n[3:] for n in dir(Handler) if n.startswith("do_") and n != "do_POST"]
