"""The wheel holds all that the program needs, and works in an empty environment."""

import json
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_the_page_and_the_prompts(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    wanted = {
        "_app.py",
        "acts.json",
        "_prompts/read.md",
        "_prompts/write.md",
        "_prompts/revise.md",
        "_streamlit/config.toml",
        "py.typed",
        "engines/offline/names.txt",
        "engines/offline/occupations.txt",
        "engines/offline/reading/places.txt",
        "languagetool/jars.txt",
        "languagetool/java.txt",
        "ui/static/editor.js",
    }
    assert {f"followup/{name}" for name in wanted} <= names


def test_the_installed_commands_work(wheel: Path, tmp_path: Path, notes_text: str) -> None:
    environment = tmp_path / "empty"
    venv.create(environment, with_pip=False)
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python)]
    subprocess.run([*uv, "--no-deps", "--offline", str(wheel)], check=True, capture_output=True)
    # The dependencies are those of the tests' own environment: nothing is fetched.
    site = next(environment.rglob("site-packages"))
    (site / "tests.pth").write_text(str(Path(pytest.__file__).parent.parent), encoding="utf-8")
    script = python.parent / ("followup.exe" if sys.platform == "win32" else "followup")
    notes = tmp_path / "notes.txt"
    notes.write_text(notes_text, encoding="utf-8")
    read = subprocess.run([script, "read", notes, "--json"], cwd=tmp_path, check=True, capture_output=True)
    assert json.loads(read.stdout)["company"]["value"] == "Brightwater Housing Trust"
    draft = subprocess.run(
        [script, "draft", notes, "--json", "--from", "Ewan"], cwd=tmp_path, check=True, capture_output=True
    )
    assert json.loads(draft.stdout)["drafts"]
    where = "import followup, followup.prompts as p; print(followup.__file__); print(p.load('write')[:10])"
    shown = subprocess.run([python, "-c", where], cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert str(environment) in shown
