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
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GOOD = {"subject": "Thank you", "body": "Dear Tom, thank you for the chat – it was great."}
TEXT = json.dumps(GOOD, ensure_ascii=False)


def completion(content=TEXT, finish="stop", **message):
    return {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "fake",
        "choices": [{"index": 0, "finish_reason": finish, "logprobs": None,
                     "message": {"role": "assistant", "content": content, "refusal": None, **message}}],
        "usage": {"prompt_tokens": 20, "completion_tokens": 9, "total_tokens": 29,
                  "prompt_tokens_details": {"cached_tokens": 0}},
    }


def chunk(delta, finish=None):
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "fake",
            "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


def error(message, code=None, kind="invalid_request_error", param=None):
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def reply(self, status, body, headers=(), kind="application/json"):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("x-request-id", "req_fake")
        for k, v in headers:
            self.send_header(k, v)
        self.end_headers()
        self.wfile.write(data)

    def open_stream(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("x-request-id", "req_fake")
        self.end_headers()

    def raw(self, data: bytes):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def event(self, payload):
        self.raw(b"data: " + (payload if isinstance(payload, bytes) else json.dumps(payload).encode()) + b"\n\n")

    def end_stream(self, done=True):
        if done:
            self.event(b"[DONE]")
        self.wfile.write(b"0\r\n\r\n")

    def reset(self):
        """Send RST instead of FIN."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True
        self.wfile = self.rfile = contextlib.nullcontext()  # nothing left to flush
        raise ConnectionResetError

    def pieces(self, text=TEXT, size=7):
        self.event(chunk({"role": "assistant", "content": ""}))
        for i in range(0, len(text), size):
            yield text[i:i + size]

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
        scenario = self.path.strip("/").split("/")[0]
        n = sum(r["scenario"] == scenario for r in self.server.requests)
        self.server.requests.append({"scenario": scenario, "path": self.path, "headers": dict(self.headers), "body": body, "t": time.monotonic()})
        stream = bool(body.get("stream"))
        f = getattr(self, "do_" + scenario, None)
        if f is None:
            return self.reply(404, error("no such scenario"))
        f(body, stream, n)

    # --- answers -----------------------------------------------------------------------------------------------
    def do_ok(self, body, stream, n, text=TEXT, finish="stop", size=7, usage=True):
        if not stream:
            return self.reply(200, completion(text, finish))
        self.open_stream()
        for p in self.pieces(text, size):
            self.event(chunk({"content": p}))
        self.event(chunk({}, finish))
        if usage and (body.get("stream_options") or {}).get("include_usage"):
            self.event({**chunk({}), "choices": [], "usage": completion()["usage"]})
        self.end_stream()

    def do_no_usage(self, body, stream, n):                 # a server that never reports tokens
        self.do_ok(body, stream, n, usage=False)

    def do_thoughts(self, body, stream, n):                 # LM Studio: a thinking model's JSON beside the content
        self.open_stream()
        self.event(chunk({"role": "assistant", "reasoning_content": TEXT}))
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_more_fields(self, body, stream, n):              # a field that nobody asked for
        self.do_ok(body, stream, n, json.dumps({**GOOD, "confidence": 0.9}))

    def do_blank_body(self, body, stream, n):
        self.do_ok(body, stream, n, json.dumps({"subject": "Thank you", "body": "  "}))

    def do_null_delta(self, body, stream, n):               # some gateways send choices without a delta
        self.open_stream()
        self.event({**chunk({}), "choices": [{"index": 0, "delta": None, "finish_reason": None}]})
        for p in self.pieces():
            self.event(chunk({"content": p}))
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_slow(self, body, stream, n):                     # fine, but takes its time; for stopping in the middle
        self.open_stream()
        try:
            for p in self.pieces(TEXT * 40, 4):
                self.event(chunk({"content": p}))
                time.sleep(0.02)
        except OSError:
            self.server.gone.set()
            raise

    def do_silent(self, body, stream, n):                   # takes the request and says nothing; for stopping before the answer
        self.connection.settimeout(20)
        if self.connection.recv(1) == b"":
            self.server.gone.set()
        self.close_connection = True

    def do_bytewise(self, body, stream, n):                 # every byte is its own TCP write: UTF-8 and SSE split
        self.open_stream()
        whole = b"".join(b"data: " + json.dumps(chunk({"content": p}), ensure_ascii=False).encode() + b"\n\n" for p in [TEXT])
        for i in range(len(whole)):
            self.raw(whole[i:i + 1])
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_length(self, body, stream, n):
        self.do_ok(body, stream, n, TEXT[:40], "length")

    def do_content_filter(self, body, stream, n):
        self.do_ok(body, stream, n, TEXT[:20], "content_filter")

    def do_fenced(self, body, stream, n):                   # what unconstrained models do
        self.do_ok(body, stream, n, f"```json\n{TEXT}\n```")

    def do_wrong_schema(self, body, stream, n):
        self.do_ok(body, stream, n, '{"subject": 5}')

    def do_truncated_stop(self, body, stream, n):           # truncated JSON but finish_reason "stop"
        self.do_ok(body, stream, n, TEXT[:40])

    def do_empty(self, body, stream, n):
        self.do_ok(body, stream, n, "")

    def do_refusal(self, body, stream, n):
        if not stream:
            return self.reply(200, completion(None, refusal="I can't help with that."))
        self.open_stream()
        self.event(chunk({"role": "assistant", "content": None, "refusal": ""}))
        for w in ("I can't ", "help ", "with that."):
            self.event(chunk({"refusal": w}))
        self.event(chunk({}, "stop"))
        self.end_stream()

    def do_no_choices(self, body, stream, n):
        self.reply(200, {**completion(), "choices": []})

    # --- HTTP errors -------------------------------------------------------------------------------------------
    def do_e401(self, body, stream, n):
        key = self.headers.get("Authorization", "")[7:]
        self.reply(401, error(f"Incorrect API key provided: {key[:3]}***{key[-4:]}.", "invalid_api_key"))

    def do_echo401(self, body, stream, n):                  # a careless proxy echoes the whole header
        self.reply(401, error(f"bad credentials: {self.headers.get('Authorization')}", "invalid_api_key"))

    def do_e403(self, body, stream, n):
        self.reply(403, error("Project has no access to this model", "model_not_found"))

    def do_e404(self, body, stream, n):
        self.reply(404, error("The model `nope` does not exist", "model_not_found"))

    def do_e400_param(self, body, stream, n):
        if "temperature" not in body:
            return self.do_ok(body, stream, n)
        self.reply(400, error("Unsupported parameter: 'temperature' is not supported with this model.", "unsupported_parameter", param="temperature"))

    def do_e400_value(self, body, stream, n):
        if "temperature" not in body:
            return self.do_ok(body, stream, n)
        self.reply(400, error("Unsupported value: 'temperature' does not support 0.7 with this model. Only the default (1) value is supported.", "unsupported_value", param="temperature"))

    def do_e400_max_tokens(self, body, stream, n):           # reasoning models want the other name
        if "max_tokens" not in body:
            return self.do_ok(body, stream, n)
        self.reply(400, error("Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", "unsupported_parameter", param="max_tokens"))

    def do_no_schema(self, body, stream, n):                 # LM Studio style: only one kind of response_format
        if (body.get("response_format") or {}).get("type", "text") != "text":
            return self.reply(400, error("'response_format.type' must be 'text'", param="response_format"))
        self.do_ok(body, stream, n, f"Here you are:\n```json\n{TEXT}\n```")

    def do_no_options(self, body, stream, n):                # an old server that rejects what it does not know
        if "stream_options" in body:
            return self.reply(422, error("Unsupported parameter: 'stream_options'", param="stream_options"))
        self.do_ok(body, stream, n)

    def do_only_objects(self, body, stream, n):              # llama-cpp-python: 500 on a schema, fine with an object
        if (body.get("response_format") or {}).get("type") == "json_schema":
            return self.reply(500, error("Input should be 'text' or 'json_object' in response_format.type", kind="server_error"))
        self.do_ok(body, stream, n)

    def do_exceeds(self, body, stream, n):                   # llama.cpp
        self.reply(400, {"error": {"code": 400, "message": "the request exceeds the available context size", "type": "exceed_context_size_error", "n_prompt_tokens": 9000, "n_ctx": 4096}})

    def do_e400(self, body, stream, n):
        self.reply(400, error("Something about PRIVATE-NOTES is wrong"))

    def do_e402(self, body, stream, n):
        self.reply(402, error("Payment required"))

    def do_redirect(self, body, stream, n):                  # would post the notes elsewhere
        self.reply(307, b"", [("Location", f"{self.server.url}/ok/v1/chat/completions")])

    def do_echo_event(self, body, stream, n):                # echoes the header inside a stream
        self.open_stream()
        self.event(error(f"upstream said no to {self.headers.get('Authorization')}"))
        self.end_stream()

    def do_e503_then_ok(self, body, stream, n):
        if n:
            return self.do_ok(body, stream, n)
        self.reply(503, error("Loading model", kind="unavailable_error"), [("retry-after-ms", "20")])

    def do_e400_context(self, body, stream, n):
        self.reply(400, error("This model's maximum context length is 8192 tokens.", "context_length_exceeded", param="messages"))

    def do_e429_once(self, body, stream, n):                # a short wait, then fine
        if n:
            return self.do_ok(body, stream, n)
        self.reply(429, error("Rate limit reached", "rate_limit_exceeded", "requests"), [("retry-after-ms", "30")])

    def do_e429(self, body, stream, n):
        self.reply(429, error("Rate limit reached", "rate_limit_exceeded", "requests"), [("retry-after-ms", "50")])

    def do_e429_long(self, body, stream, n):
        self.reply(429, error("Rate limit reached", "rate_limit_exceeded", "requests"), [("Retry-After", "300")])

    def do_quota(self, body, stream, n):
        self.reply(429, error("You exceeded your current quota.", "insufficient_quota", "insufficient_quota"))

    def do_e500(self, body, stream, n):
        self.reply(500, error("The server had an error", None, "server_error"))

    def do_html502(self, body, stream, n):
        self.reply(502, b"<html><h1>502 Bad Gateway</h1></html>", kind="text/html")

    # --- wire faults -------------------------------------------------------------------------------------------
    def do_reset(self, body, stream, n):                    # before any answer
        self.reset()

    def do_reset_midstream(self, body, stream, n):
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                time.sleep(0.05)
                self.reset()
            self.event(chunk({"content": p}))

    def do_close_midstream(self, body, stream, n):          # FIN without the last HTTP chunk
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                self.close_connection = True
                return
            self.event(chunk({"content": p}))

    def do_end_early(self, body, stream, n):                # well-formed HTTP, but no finish_reason and no [DONE]
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                break
            self.event(chunk({"content": p}))
        self.end_stream(done=False)

    def do_slow_first_byte(self, body, stream, n):
        time.sleep(1.5)
        self.do_ok(body, stream, n)

    def do_stall(self, body, stream, n):                    # goes silent in the middle
        self.open_stream()
        for i, p in enumerate(self.pieces()):
            if i == 4:
                time.sleep(1.5)
            self.event(chunk({"content": p}))
        self.end_stream()

    def do_bad_json(self, body, stream, n):
        if not stream:
            return self.reply(200, b'{"id": "chatcmpl-1", "choices": [')
        self.open_stream()
        self.event(chunk({"role": "assistant", "content": "{"}))
        self.event(b'{"id": "chatcmpl-1", "cho')
        self.end_stream()

    def do_html200(self, body, stream, n):                  # a captive portal or a wrong base URL
        self.reply(200, b"<html>Welcome</html>", kind="text/html")

    def do_error_event(self, body, stream, n):              # an error inside a running stream (llama.cpp, vLLM, OpenAI)
        self.open_stream()
        self.event(chunk({"role": "assistant", "content": '{"subj'}))
        self.event(error("The server is overloaded", "overloaded", "server_error"))
        self.end_stream()


class FaultServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests = []
        self.gone = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address):        # resets are on purpose: no traceback
        pass

    def __enter__(self):
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *exc):
        self.shutdown()
        self.server_close()


SCENARIOS = [n[3:] for n in dir(Handler) if n.startswith("do_") and n != "do_POST"]
