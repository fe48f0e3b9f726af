"""What all tests share: a data folder of their own, and no network but loopback."""

import os
import socket
from datetime import datetime
from pathlib import Path

import pytest

from followup.model_settings import VARIABLES as _MODEL_VARIABLES

pytest_plugins = ("tests.languagetool.server",)

NOW = datetime.fromisoformat("2026-03-10T18:00:00+01:00")
"""A Tuesday."""

NOTES = """\
Interview w/ Brightwater Housing Trust - Tenancy Support Officer
Mon 9 March, 2pm, their office in Leith

Panel: Morag Sinclair (Head of Support), Yusuf Adeyemi - team lead

- team of 9, each w/ caseload of about 25 tenants
- biggest headache: arrears visits done on paper, they want to move to tablets by summer
- told them about the Dundee flooding case, we rehoused 14 families in a week
- I rambled on the data protection question. should have mentioned the GDPR course
- salary 27k, my floor is 28
- liked that they do joint visits w/ the GP surgery
- will let me know by end of next week
- Yusuf said call any time
"""


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what a test types in a folder of its own."""
    monkeypatch.setenv("FOLLOWUP_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep away from the person's own LanguageTool: what a test does not set up is not there."""
    monkeypatch.setenv("FOLLOWUP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("FOLLOWUP_PROOFREADER", "languagetool")
    return tmp_path / "cache"


@pytest.fixture(autouse=True)
def no_keys_and_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the keys, the keyring, the proxies and the config file of whoever runs the tests."""
    for name in list(os.environ):
        if (
            name.startswith(("OPENAI_", "AZURE_OPENAI_"))
            or name.lower().endswith("_proxy")
            or (name.startswith("FOLLOWUP_") and name in (*_MODEL_VARIABLES, "FOLLOWUP_API_KEY", "FOLLOWUP_MODEL_FILE"))
        ):
            monkeypatch.delenv(name)
    monkeypatch.setenv("FOLLOWUP_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else "unix"
        if host not in ("unix", "127.0.0.1", "::1", "localhost"):
            pytest.fail(f"a test reached for {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `--write-snapshots` renew what tests compare with."""
    parser.addoption("--write-snapshots", action="store_true", help="write tests/snapshots anew")


@pytest.fixture
def now() -> datetime:
    """Return the moment at which the tests' person asks."""
    return NOW


@pytest.fixture
def notes_text() -> str:
    """Return notes in bullets."""
    return NOTES


@pytest.fixture
def fresh_notes() -> str:
    """Return the same notes on an interview of yesterday, for the page, which goes by the real clock."""
    return NOTES.replace("Mon 9 March, 2pm", "yesterday, 2pm")
