"""Starting LanguageTool's server: loopback alone, a free port, a bounded heap, and an end with its parent."""

import ctypes
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import psutil

from followup.errors import SetupError
from followup.languagetool.folder import Folder, make, save
from followup.languagetool.jars import class_path
from followup.languagetool.java import Java

HEAP = 384
"""Megabytes; from 320 on all are equally fast."""
MAIN = "org.languagetool.server.HTTPServer"
OPTIONS = (
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",
    "-Dsun.net.httpserver.nodelay=true",
)
SETTINGS = """\
pipelineCaching=true
maxPipelinePoolSize=3
cacheSize=1000
cacheTTLSeconds=3600
maxCheckThreads=2
maxTextLength=20000
maxCheckTimeMillis=60000
maxSpellingSuggestions=20
"""
PATIENCE = 60
"""Seconds until a server that does not answer counts as not started."""
PORTS = 3
"""How many ports are tried, where another program takes one between the choice and the start."""
LONGEST_LOG = 1_000_000
"""Bytes; a longer log is begun anew."""


class Running(NamedTuple):
    """A server that answers."""

    process: psutil.Popen
    port: int

    @property
    def address(self) -> str:
        """Where it is asked."""
        return f"http://127.0.0.1:{self.port}"


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command(folder: Folder, java: Java, heap: int, options: Sequence[str], port: int) -> list[str]:
    """Return the words that start the server; raise OSError where its files cannot be written."""
    config = folder.run / "server.properties"
    save(config, SETTINGS)
    path = os.pathsep.join(map(str, class_path(folder)))
    start = [str(java.path), f"-Xmx{heap}m", *options, "-cp", path, MAIN]
    return [*start, "--port", str(port), "--config", str(config)]


def launch(
    folder: Folder,
    java: Java,
    *,
    heap: int = HEAP,
    options: Sequence[str] = OPTIONS,
    extra: Sequence[str] = (),
    ports: Callable[[], int] = free_port,
    behind: bool = False,
    wanted: Callable[[], bool] = lambda: True,
) -> Running:
    """Start a server and return it when it answers.

    One that runs `behind` lets everything else on the machine go first.
    `extra` comes on top of Java's `options`.
    Raises SetupError where it ends at once, or does not answer in time, or is not `wanted` any more.
    """
    make(folder.run)
    for _ in range(PORTS):
        port = ports()
        process = _start(folder, command(folder, java, heap, (*options, *extra), port), behind=behind)
        try:
            if _answers(process, port, wanted):
                return Running(process, port)
        except BaseException:
            end(process)
            raise
        end(process)
        if not wanted():
            break
    raise SetupError(f"LanguageTool does not start; its log is {log_of(folder)}.")


def _start(folder: Folder, words: list[str], *, behind: bool) -> psutil.Popen:
    handle = os.open(log_of(folder), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        process = psutil.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=handle,
            stderr=handle,
            cwd=folder.run,
            start_new_session=True,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,
        )
    finally:
        os.close(handle)
    if behind:
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else 10)
    return process


def log_of(folder: Folder) -> Path:
    """Return the server's log, begun anew where it has grown long."""
    log = folder.run / "server.log"
    if log.exists() and log.stat().st_size > LONGEST_LOG:
        os.truncate(log, 0)
    return log


_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def _end_with_parent() -> None:
    """Ask Linux to kill this process when its parent ends, however that comes; elsewhere the next start does it."""
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _answers(process: psutil.Popen, port: int, wanted: Callable[[], bool]) -> bool:
    """Wait until our process itself answers on the port; False where it ended, was too slow or is not wanted."""
    until = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < until and wanted():
        if is_listening(process, port) and is_healthy(port, 2):
            return True
        time.sleep(0.05)
    return False


def is_listening(process: psutil.Process, port: int) -> bool:
    """Say whether it is this process that listens on the port, and no other program."""
    try:
        connections = process.net_connections("tcp")
    except psutil.Error:
        return False
    return any(one.status == psutil.CONN_LISTEN and one.laddr.port == port for one in connections)


def is_healthy(port: int, seconds: float) -> bool:
    """Say whether a server says within `seconds` that it is well."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", "/v2/healthcheck")
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def end(process: psutil.Process, seconds: float = 2) -> None:
    """End a process, kindly at first; one that is frozen or hangs is killed."""
    try:
        process.terminate()
        process.wait(seconds)
    except psutil.TimeoutExpired:
        process.kill()
        process.wait(seconds)
    except psutil.NoSuchProcess:
        return


def is_ours(process: psutil.Process) -> bool:
    """Say whether a process is a LanguageTool server, so that no other program is ended in its place."""
    try:
        return MAIN in process.cmdline()
    except psutil.Error:
        return False
