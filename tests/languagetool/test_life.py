"""The server's life: shared, watched, restarted, and ended with the last who uses it, whatever is done to it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from followup.errors import CheckerUnavailable, SetupError
from followup.languagetool import archive, java, launch, state
from followup.languagetool.client import Client
from followup.languagetool.folder import Folder
from followup.languagetool.local import Local
from followup.languagetool.server import Server
from followup.languagetool.service import Service
from followup.languagetool.state import State
from followup.languagetool.supervisor import PULSE
from tests.languagetool.real import javas, lend, until

TEXT = "I will recieve the plan."
TOO_SMALL = 100
"""Megabytes with which the server starts and does not live through its first check."""
OUT_OF_MEMORY = 3
"""How Java ends then."""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    folder = lend(tmp_path / "languagetool")
    yield folder
    for process in javas(folder):
        process.kill()


def ready(server: Server) -> State:
    until(lambda: (now := server.state()) is not None and now.status == "ready")
    now = server.state()
    assert now is not None
    return now


def other_user(folder: Folder, before: str = "") -> subprocess.Popen[str]:
    """Start a process that uses the server, as another window does, and return it when it has signed in."""
    program = (
        f"{before}import sys, time; from pathlib import Path; from followup.languagetool.service import Service; "
        "Service(Path(sys.argv[1])).start(); print('in', flush=True); time.sleep(600)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder.root)], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "in\n"
    return process


def test_a_server_comes_back_from_whatever_is_done_to_it(folder: Folder) -> None:
    server = Server(folder)
    local = Local(server)
    with pytest.raises(CheckerUnavailable, match="not running"):
        local.find(TEXT, "en-US")
    server.start()
    first = ready(server)
    assert first.java is not None
    assert len(local.find(TEXT, "en-US")) == 1

    # Killed: who does not wait gets the answer of the next server or is told so, and who waits gets the answer.
    psutil.Process(first.java).kill()
    with suppress(CheckerUnavailable):
        assert len(local.find(TEXT, "en-US")) == 1
    assert len(Local(server, patience=90).find(TEXT, "en-US")) == 1
    second = ready(server)
    assert second.starts > first.starts
    assert second.java is not None

    # Frozen: the check ends after its time limit, and the frozen server is replaced.
    os.kill(second.java, signal.SIGSTOP)
    began = time.monotonic()
    with suppress(CheckerUnavailable):
        assert len(local.find(TEXT, "en-US")) == 1
    assert time.monotonic() - began < 20
    until(lambda: (now := server.state()) is not None and now.starts > second.starts)
    third = ready(server)
    assert len(local.find(TEXT, "en-US")) == 1

    # Its supervisor killed: the server goes too, and the next check starts both again.
    os.kill(third.supervisor, signal.SIGKILL)
    until(lambda: not javas(folder), 10)
    assert len(Local(server, patience=90).find(TEXT, "en-US")) == 1

    server.leave()
    until(lambda: not javas(folder), 15)
    until(lambda: server.state() is None, 15)


def test_a_check_that_runs_out_of_memory_ends_the_server_and_is_told_as_not_checked(folder: Folder) -> None:
    running = launch.launch(folder, java.required(folder), heap=TOO_SMALL)
    try:
        with pytest.raises(CheckerUnavailable, match="no whole answer"):
            Client(running.address, 60).find(TEXT, "en-US")
        assert running.process.wait(30) == OUT_OF_MEMORY
    finally:
        launch.end(running.process)


def test_a_server_that_runs_out_of_memory_is_started_again_and_again_with_growing_pauses(folder: Folder) -> None:
    server = Server(folder, heap=TOO_SMALL)
    server.start()
    starts: dict[int, float] = {}

    def seen() -> int:
        now = server.state()
        if now is not None:
            starts.setdefault(now.starts, time.monotonic())
            assert now.status != "ready"
        return len(starts)

    until(lambda: seen() >= 2, 120)
    with pytest.raises(CheckerUnavailable):
        Local(server).find(TEXT, "en-US")
    until(lambda: seen() >= 3, 180)
    assert len(javas(folder)) <= 1
    server.leave()
    until(lambda: not javas(folder), 15)


def test_windows_and_commands_share_one_server_which_ends_with_the_last_even_when_killed(folder: Folder) -> None:
    one, two = other_user(folder), other_user(folder)
    try:
        now = ready(Server(folder))
        message = folder.root / "message.txt"
        message.write_text(f"Hi Bo,\n\n{TEXT}\n\nBest,\nAna", encoding="utf-8")
        cache = {**os.environ, "FOLLOWUP_CACHE": str(folder.root.parent)}
        command = [sys.executable, "-m", "followup", "check", str(message)]
        for flag in ([], ["--languagetool"]):
            done = subprocess.run([*command, *flag], env=cache, capture_output=True, text=True, check=False)
            assert "“recieve” looks misspelt" in done.stdout
            assert "Spelling and grammar by LanguageTool 6.8" in done.stdout
        assert [process.pid for process in javas(folder)] == [now.java]
        one.kill()
        time.sleep(3 * PULSE)
        assert [process.pid for process in javas(folder)] == [now.java]
        two.kill()
        until(lambda: not javas(folder), 15)
        until(lambda: Server(folder).state() is None, 10)
    finally:
        for process in (one, two):
            process.kill()
            process.communicate()


def test_the_page_starts_the_server_behind_it_and_takes_it_along(folder: Folder) -> None:
    environment = {**os.environ, "FOLLOWUP_CACHE": str(folder.root.parent)}
    port = launch.free_port()
    command = [sys.executable, "-m", "followup", "app", "--no-browser", "--port", str(port)]
    page = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    windows = psutil.Process(page.pid)
    try:
        ready(Server(folder))
        assert len(list(state.users(folder))) == 1
        for process in [*windows.children(recursive=True), windows]:
            if not _is_supervisor(process, folder) and not launch.is_ours(process):
                process.kill()
        until(lambda: not javas(folder), 15)
    finally:
        page.kill()
        page.wait()


def test_a_page_that_was_opened_before_the_set_up_starts_the_server_after_it(folder: Folder) -> None:
    away = folder.root / "away"
    folder.jars.rename(away)
    service = Service(folder.root)
    service.begin(fetch=False)
    until(lambda: service._server.is_wanted)
    with pytest.raises(CheckerUnavailable, match="followup setup"):
        service.proofreader().find(TEXT, "en-US")
    away.rename(folder.jars)
    assert len(service.proofreader(90).find(TEXT, "en-US")) == 1
    service.leave()
    until(lambda: not javas(folder), 15)


def test_a_command_that_is_terminated_leaves_no_java(folder: Folder) -> None:
    user = other_user(folder)
    until(lambda: javas(folder))
    user.terminate()
    user.communicate()
    until(lambda: not javas(folder), 15)


def test_jars_that_are_taken_away_are_named_and_a_server_comes_when_they_are_back(folder: Folder) -> None:
    server = Server(folder)
    server.start()
    now = ready(server)
    away = folder.root / "away"
    folder.jars.rename(away)
    assert now.java is not None
    psutil.Process(now.java).kill()
    until(lambda: (now := server.state()) is not None and now.status == "failed")
    with pytest.raises(CheckerUnavailable, match="followup setup"):
        Local(server).find(TEXT, "en-US")
    assert Service(folder.root).status().setup == "missing"
    with pytest.raises(SetupError, match="followup setup"):
        Server(folder).start()
    away.rename(folder.jars)
    ready(server)
    assert len(Local(server).find(TEXT, "en-US")) == 1
    server.leave()


def test_without_java_nothing_starts_and_the_person_is_told_what_to_do(folder: Folder) -> None:
    gone = folder.root / "no-java"
    service = Service(folder.root, java=gone)
    with pytest.raises(SetupError, match="followup setup"):
        service.start()
    assert service.status().setup == "missing"
    gone.write_text("#!/bin/sh\necho 'No Java runtime present' >&2; exit 1\n", encoding="utf-8")
    gone.chmod(0o700)
    with pytest.raises(SetupError, match="no Java 17 or later"):
        service.set_up()


def test_a_port_that_another_program_takes_is_left_to_it(folder: Folder) -> None:
    found = java.required(folder)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ports = iter([taken.getsockname()[1], launch.free_port()])
        running = launch.launch(folder, found, ports=lambda: next(ports))
        try:
            assert running.port != taken.getsockname()[1]
            listening = {one.laddr.ip for one in running.process.net_connections("tcp") if one.status == "LISTEN"}
            assert listening <= {"127.0.0.1", "::ffff:127.0.0.1"}
            assert (folder.run / "server.log").stat().st_mode & 0o077 == 0
            with pytest.raises(SetupError, match=r"server\.log"):
                launch.launch(folder, found, ports=lambda: taken.getsockname()[1])
        finally:
            launch.end(running.process)


def test_a_training_run_makes_an_archive_that_the_next_start_uses(folder: Folder) -> None:
    found = java.required(folder)
    made = archive.make_archive(folder, found)
    assert made is not None
    assert made.stat().st_size > 1_000_000
    assert archive.find(folder, found) == made
    (option,) = archive.option(made, found)
    strict = ("-XX:AOTMode=on",) if "AOT" in option else ("-Xshare:on",)
    running = launch.launch(folder, found, extra=(option, *strict))
    try:
        assert len(Client(running.address, 60).find(TEXT, "en-US")) == 1
    finally:
        launch.end(running.process)
    (folder.root / "overrides.jar").write_bytes((folder.root / "server.jar").read_bytes())
    assert archive.find(folder, found) is None


@pytest.mark.skipif(sys.platform != "linux", reason="another process's limits can be raised on Linux alone")
def test_a_server_comes_when_there_is_room_on_the_disk_again(folder: Folder) -> None:
    user = other_user(folder, "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20, -1)); ")
    server = Server(folder)
    try:
        until(lambda: state.is_supervised(folder))
        with pytest.raises(CheckerUnavailable):
            Local(server).find(TEXT, "en-US")
        (supervisor,) = [process for process in psutil.process_iter() if _is_supervisor(process, folder)]
        supervisor.rlimit(psutil.RLIMIT_FSIZE, (psutil.RLIM_INFINITY, psutil.RLIM_INFINITY))
        ready(server)
        assert len(Local(server).find(TEXT, "en-US")) == 1
    finally:
        user.kill()
        user.communicate()


def _is_supervisor(process: psutil.Process, folder: Folder) -> bool:
    try:
        words = process.cmdline()
    except psutil.Error:
        return False
    return "followup.languagetool.supervisor" in words and str(folder.root) in words


def test_a_disk_without_room_stops_the_start_with_a_sentence(folder: Folder) -> None:
    program = (
        "import resource, sys; from pathlib import Path; resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20)); "
        "from followup.errors import SetupError; from followup.languagetool.launch import launch; "
        "from followup.languagetool import java; from followup.languagetool.folder import Folder; "
        "folder = Folder(Path(sys.argv[1])); launch(folder, java.required(folder))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder.root)], capture_output=True, text=True, check=False
    )
    assert "File too large" in done.stderr
    assert not javas(folder)
