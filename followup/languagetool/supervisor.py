"""The process that runs the one server of this machine: it starts, warms, watches and restarts it, and ends with its users.

It lives in a session of its own, so that closing a window or a terminal does not end it, and looks every half second
whether any of its users still lives. The server itself dies with it: on Linux at once, elsewhere at the next start.
"""

import signal
import sys
import time
from pathlib import Path
from threading import Thread

import psutil

from followup.errors import CheckerUnavailable, SetupError
from followup.languagetool import archive, java, state
from followup.languagetool.client import Client
from followup.languagetool.folder import Folder, make, take_lock
from followup.languagetool.launch import HEAP, Running, end, is_healthy, is_ours, launch, log_of
from followup.languagetool.state import State, Status
from followup.languagetool.warm import warm

PULSE = 0.25
"""Seconds between two looks at the server and its users."""
ANSWER = 2
"""Seconds that the server has to say that it is well."""
SILENCE, BUSY_SILENCE = 5, 60
"""Seconds without an answer after which a server counts as frozen; one that uses the processor may be at a long text."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds before a restart; doubled each time, and back at the first after a server that ran for longer."""
IDLE = 20
"""Seconds after which a warm server has time for the archive's training run."""


class Supervisor:
    """Keeps one server alive as long as somebody uses it."""

    def __init__(self, folder: Folder, chosen_java: Path | None, heap: int) -> None:
        self._folder = folder
        self._chosen = chosen_java
        self._heap = heap
        self._told = State(status="starting", supervisor=psutil.Process().pid)
        self._stopped = False
        self._written = True
        self._first = 1
        self._training: Thread | None = None

    def run(self) -> None:
        """Work until the last user is gone or this process is asked to end."""
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._succeed()
        pause = FIRST_PAUSE
        while self._is_wanted():
            began = time.monotonic()
            self._serve()
            if time.monotonic() - began > LONGEST_PAUSE:
                pause = FIRST_PAUSE
            self._rest(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        if self._training:
            self._training.join(2 * PULSE)
        (self._folder.run / "state.json").unlink(missing_ok=True)

    def _stop(self, *_: object) -> None:
        self._stopped = True

    def _is_wanted(self) -> bool:
        """Say whether somebody uses the server; asked at each pulse, and so the place to make up for a full disk."""
        if not self._written:
            self._written = state.write(self._folder, self._told)
        return not self._stopped and next(state.users(self._folder), None) is not None

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until and self._is_wanted():
            time.sleep(PULSE)

    def _tell(self, status: Status, sentence: str = "", running: Running | None = None) -> None:
        where = {"java": running.process.pid, "port": running.port} if running else {"java": None, "port": None}
        self._told = self._told.model_copy(update={"status": status, "sentence": sentence, **where})
        self._written = state.write(self._folder, self._told)

    def _succeed(self) -> None:
        """Go on counting where a supervisor that was killed ended, and end its server where nothing else did."""
        left = state.read(self._folder)
        if left:
            self._first = left.starts + 1
            self._told = self._told.model_copy(update={"starts": left.starts})
        if left and left.java and psutil.pid_exists(left.java):
            process = psutil.Process(left.java)
            if is_ours(process):
                end(process)

    def _serve(self) -> None:
        """Run one server from its start to its end."""
        self._told = self._told.model_copy(update={"starts": self._told.starts + 1})
        status: Status = "starting" if self._told.starts == self._first else "restarting"
        sentence = f"LanguageTool is {status}."
        self._tell(status, sentence)
        try:
            found = java.required(self._folder, self._chosen)
            extra = archive.option(archive.find(self._folder, found), found)
            running = launch(self._folder, found, heap=self._heap, extra=extra, wanted=self._is_wanted)
        except SetupError as error:
            self._tell("failed", str(error))
            return
        except OSError as error:
            self._tell("failed", f"LanguageTool does not start: {error.strerror or error}.")
            return
        try:
            self._tell(status, sentence, running)
            self._watch(running, found)
        finally:
            end(running.process)

    def _watch(self, running: Running, found: java.Java) -> None:
        """Warm the server up, then look after it; return when it has ended, is frozen or nobody wants it."""
        warming = _Warming(running)
        warming.start()
        pulse = _Pulse(running)
        while self._is_wanted() and running.process.poll() is None and not warming.failed:
            if not warming.is_alive():
                if self._told.status != "ready":
                    self._tell("ready", "", running)
                if not pulse.beats():
                    return
                if self._training is None and pulse.age > IDLE:
                    self._training = Thread(target=self._train, args=(found,), daemon=True)
                    self._training.start()
            log_of(self._folder)
            time.sleep(PULSE)

    def _train(self, found: java.Java) -> None:
        archive.make_archive(self._folder, found, wanted=self._is_wanted)


class _Warming(Thread):
    """Asks a new server for the warm-up texts, so that it is ready when it says so."""

    def __init__(self, running: Running) -> None:
        super().__init__(daemon=True)
        self._client = Client(running.address, 60)
        self.failed = False

    def run(self) -> None:
        """Ask; a server that does not answer has failed."""
        try:
            warm(self._client)
        except CheckerUnavailable:
            self.failed = True


class _Pulse:
    """Tells a server that is frozen from one that is busy."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._began = self._asked = self._well = time.monotonic()

    @property
    def age(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._began

    def beats(self) -> bool:
        """Ask once a second whether the server is well; False once it has been silent for too long."""
        if time.monotonic() - self._asked < 1:
            return True
        before = self._work()
        healthy = is_healthy(self._running.port, ANSWER)
        self._asked = time.monotonic()
        if healthy:
            self._well = self._asked
        is_busy = self._work() > before
        return self._asked - self._well < (BUSY_SILENCE if is_busy else SILENCE)

    def _work(self) -> float:
        """Return the processor seconds that the server has used."""
        try:
            times = self._running.process.cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)


def main(root: str, chosen_java: str = "", heap: str = str(HEAP)) -> None:
    """Supervise, unless another process does already."""
    folder = Folder(Path(root))
    make(folder.users)
    lock = take_lock(folder.run / "lock", patience=1)
    if lock is None:
        return
    with lock:
        Supervisor(folder, Path(chosen_java) if chosen_java else None, int(heap)).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
