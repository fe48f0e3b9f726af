"""Starts the page: Streamlit on loopback alone, with the project's own configuration."""

import os
import socket
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

from followup.errors import InputError

FIRST_PORT = 8501


def start(*, port: int | None, browser: bool, setup: bool = False) -> int:
    """Serve the page until it is stopped; return the server's exit code. With `setup` LanguageTool is fetched meanwhile.

    Raises InputError where the port that was asked for is taken.
    """
    if port is not None and not _is_free(port):
        raise InputError(f"Port {port} is in use: choose another one with --port, or leave it out.")
    folder, page = _page()
    command = [
        sys.executable, "-m", "streamlit", "run", str(files("followup.ui") / "serve.py"),
        "--server.address", "127.0.0.1",
        "--server.port", str(port or _free_port()),
        "--server.headless", "false" if browser else "true",
        "--server.showEmailPrompt", "false",
        "--browser.gatherUsageStats", "false",
    ]  # fmt: skip
    environment = {**os.environ, "FOLLOWUP_PAGE": str(page), "FOLLOWUP_SETUP": "1" if setup else ""}
    process = subprocess.Popen(command, cwd=folder, env=environment)  # noqa: S603 - our own command
    try:
        return process.wait()
    except KeyboardInterrupt:
        return process.wait()


def _page() -> tuple[Path, Path]:
    """Return the folder with .streamlit/config.toml and the path of the page, in a checkout or in the wheel."""
    checkout = Path(__file__).parent.parent.parent
    if (checkout / "app.py").is_file():
        return checkout, checkout / "app.py"
    inside = Path(str(files("followup")))
    folder = Path(tempfile.mkdtemp(prefix="followup-"))
    (folder / ".streamlit").mkdir()
    (folder / ".streamlit" / "config.toml").write_bytes((inside / "_streamlit" / "config.toml").read_bytes())
    return folder, inside / "_app.py"


def _free_port() -> int:
    return next(port for port in range(FIRST_PORT, FIRST_PORT + 1000) if _is_free(port))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
