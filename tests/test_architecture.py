"""Imports run one way, files stay small, and nothing names a machine."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "followup"
LAYERS = (
    {"errors", "text", "decode", "tokens", "difference"},
    {"records"},
    {"layout", "acts"},
    {"letter"},
    {"kind", "phrases", "vocabulary", "wordings"},
    {"rule"},
    {"languagetool", "grammar", "rules", "prompts", "planning", "checkers"},
    {"engines"},
    {"exchange"},
    {"pipeline"},
    {"variants"},
    {"dictionary", "export", "history", "settings", "model_settings", "preferences"},
    {"keys"},
    {"wiring", "asking"},
    {"doctor"},
    {"commands", "model_commands", "cli", "ui", "__main__"},
)
FILES = sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def layer(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_import_runs_back(path: Path) -> None:
    if part(path) == "__init__":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        modules = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for module in modules:
            parts = module.split(".")
            if parts[0] == "followup" and len(parts) > 1:
                assert layer(parts[1]) <= layer(part(path)), f"{module} in {path.name}"
            assert parts[0] not in ("evals", "tests")


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _imported(path: Path, modules: frozenset[str]) -> set[str]:
    """Return the modules that a file imports as it is loaded, and the packages that these stand in."""
    named = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
    parents = {name.rsplit(".", steps)[0] for name in named for steps in range(1, name.count(".") + 1)}
    return ((named | parents) & modules) - {"followup"}


def test_no_module_imports_itself_by_a_detour() -> None:
    """The folder of the rules is their registry: it imports all of them, when it is asked."""
    files = {_module(path): path for path in FILES}
    packages = {name for name, path in files.items() if path.stem == "__init__"}
    left = {
        name: {
            one
            for one in _imported(path, frozenset(files))
            if one not in packages or not f"{name}.".startswith(f"{one}.")
        }
        for name, path in files.items()
    }
    left["followup.rules"] |= {name for name in files if name.startswith("followup.rules.")}
    while free := {name for name, of in left.items() if not of & left.keys()}:
        left = {name: of for name, of in left.items() if name not in free}
    assert not left, {name: of & left.keys() for name, of in left.items()}


@pytest.mark.parametrize("path", [*FILES, ROOT / "app.py", *sorted((ROOT / "evals").rglob("*.py"))], ids=str)
def test_a_file_fits_in_a_head(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_requirements_are_pinned_by_hash_and_name_no_host() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        packages = [line for line in text.splitlines() if "==" in line]
        assert packages
        assert text.count("--hash=sha256:") >= len(packages)
