"""`python -m followup.engines.local_server`: serves one model file until its standard input closes.

The first line of standard input is a JSON object with `path`, `key`, `context` (tokens) and `threads`; `READY <address>` is
printed when the model is loaded. It runs in a process of its own, so that the app stays responsive and ends cleanly.
"""

import json
import os
import sys


def main() -> None:
    """Serve; needs the `local` extra."""
    import xllamacpp  # noqa: PLC0415 - an extra, and only this process needs it

    wanted = json.loads(sys.stdin.readline())
    parameters = xllamacpp.CommonParams()
    parameters.model.path = wanted["path"]
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [wanted["key"]]
    parameters.n_ctx = wanted["context"]
    parameters.n_parallel = 1  # slots share no cache, so one that answers the tones one after another is faster
    parameters.n_batch = parameters.n_ubatch = 128  # a cancelled request is noticed between batches only
    parameters.cache_ram_mib = 0
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = wanted["threads"]
    parameters.offline = True
    parameters.ui = False
    parameters.verbosity = 1
    server = xllamacpp.Server(parameters)
    print("READY", server.listening_address, flush=True)  # noqa: T201 - the parent waits for it
    sys.stdin.read()
    os._exit(0)  # a request that still runs is not waited for


if __name__ == "__main__":
    main()
