"""A model file of the person's, served on this machine by llama.cpp's own server in a process of its own."""

import atexit
import json
import os
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, Queue
from typing import Self

from followup.errors import Fault, InputError, ModelError
from followup.records import Server

LONGEST_START = 600.0
"""Seconds in which a file must be loaded."""
_TICK = 0.2
Progress = Callable[[float | None], None]
"""Is shown the share of the file that is in memory (0 to 1, None where the system does not tell), five times a second; what it
raises ends the start."""


class LocalServer:
    """Serves one GGUF file on a loopback port of its own, behind a key of its own, from `start` to `stop`."""

    def __init__(self, path: Path, *, context: int = 8192, threads: int | None = None) -> None:
        """Take the file, how many tokens the model may take in and give out at once, and how many threads it may use.

        By default one core is left to the rest of the machine, where it has more than two.
        """
        self._path = path
        self._context = context
        cores = os.cpu_count() or 2
        self._threads = threads or max(2, cores - 1)
        self._process: subprocess.Popen[str] | None = None
        self.key = secrets.token_urlsafe(24)
        """What the server asks for; other programs on this machine do not know it."""

    def start(self, progress: Progress | None = None) -> Server:
        """Load the file and return the server; raise InputError or ModelError where that fails. Blocks."""
        if find_spec("xllamacpp") is None:
            raise InputError("Serving a model file needs an extra: pip install 'followup[local]'.")
        if not self._path.is_file():
            raise InputError(f"There is no file {self._path}: name a model file in GGUF format.")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "followup.engines.local_server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        atexit.register(self.stop)
        try:
            address = self._wait(self._process, progress)
        except BaseException:
            self.stop()
            raise
        return Server(
            base_url=f"{address}/v1",
            model=self._path.stem,
            context=self._context,
            max_output=min(1500, self._context // 3),
        )

    @property
    def is_running(self) -> bool:
        """Whether the server's process lives."""
        return self._process is not None and self._process.poll() is None

    def stop(self) -> None:
        """End the server; a reply that still runs is cut."""
        process, self._process = self._process, None
        if process is None:
            return
        atexit.unregister(self.stop)
        if process.stdin:
            process.stdin.close()
        try:
            process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _wait(self, process: subprocess.Popen[str], progress: Progress | None) -> str:
        assert process.stdin and process.stdout  # noqa: S101, PT018 - both are pipes
        wanted = {
            "path": str(self._path),
            "key": self.key,
            "context": self._context,
            "threads": self._threads,
        }
        try:
            process.stdin.write(json.dumps(wanted) + "\n")
            process.stdin.flush()
        except OSError:
            raise ModelError(Fault.START) from None
        said: Queue[str] = Queue()
        output = process.stdout
        threading.Thread(target=lambda: said.put(output.readline()), daemon=True).start()
        end = time.monotonic() + LONGEST_START
        while time.monotonic() < end:
            try:
                line = said.get(timeout=_TICK)
            except Empty:
                if progress:
                    progress(self._share(process.pid))
                continue
            if not line.startswith("READY"):
                break
            if progress:
                progress(1.0)
            return line.split()[1]
        raise ModelError(Fault.START)

    def _share(self, pid: int) -> float | None:
        """Return how much of the file the process has in memory, where the system tells."""
        try:
            pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
        except (OSError, ValueError):
            return None
        return min(0.99, pages * os.sysconf("SC_PAGE_SIZE") / max(1, self._path.stat().st_size))
