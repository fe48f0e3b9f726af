"""Wrong and right sentences from real usage, asked of the real server in one text for each kind, and of the grammar beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from followup.grammar import RULES, slips
from followup.languagetool import java
from followup.languagetool.client import Client
from followup.languagetool.launch import end, launch
from followup.languagetool.overrides import overrides, rules
from tests.grammar.models import sentence_of
from tests.languagetool.real import lend

FOLDER = Path(__file__).parent / "sentences"
GAP = "\n\n"


def sentences(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


WRONG, RIGHT = sentences("wrong"), sentences("right")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    folder = lend(tmp_path_factory.mktemp("sentences") / "languagetool")
    found = java.find(folder)
    assert found is not None
    running = launch(folder, found)
    yield Client(running.address, 60)
    end(running.process)


def reported(client: Client, texts: list[str], *, ours: bool) -> set[str]:
    """Return those of the sentences in which something is found, by our rules alone or by any."""
    found = client.find(GAP.join(texts), "en-GB")
    starts = [sum(len(one) + len(GAP) for one in texts[:index]) for index in range(len(texts))]
    return {
        text
        for text, start in zip(texts, starts, strict=True)
        for one in found
        if start <= one.start < start + len(text) and (not ours or one.rule.startswith("FOLLOWUP"))
    }


def flawed(text: str) -> bool:
    return any(flaw for find in RULES if find is not slips.find for flaw in find(sentence_of(text)))


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_sentence_is_reported(client: Client, kind: str) -> None:
    left = set(WRONG[kind]) - reported(client, WRONG[kind], ours=False)
    assert {text for text in left if not flawed(text)} == set()


@pytest.mark.parametrize("kind", RIGHT)
def test_a_right_sentence_that_looks_alike_is_not(client: Client, kind: str) -> None:
    assert reported(client, RIGHT[kind], ours=True) == set()
    assert {text for text in RIGHT[kind] if flawed(text)} == set()


def test_every_kind_has_its_sentences() -> None:
    assert set(WRONG) == set(RIGHT)
    assert min(len(one) for one in (*WRONG.values(), *RIGHT.values())) >= 8


def test_the_same_rules_make_the_same_jar_and_other_rules_another(tmp_path: Path) -> None:
    """A start does not touch a jar that holds the rules, so that the archive made from it stays good."""
    folder = lend(tmp_path / "languagetool")
    jar = overrides(folder)
    first, made = jar.read_bytes(), jar.stat().st_mtime_ns
    assert overrides(folder).stat().st_mtime_ns == made
    jar.write_bytes(b"rules of an older version")
    assert overrides(folder).read_bytes() == first


def test_the_rules_are_one_document_with_unique_names() -> None:
    names = [line.split('"')[1] for line in rules().splitlines() if "<rulegroup " in line]
    assert names
    assert len(set(names)) == len(names)
    assert all(name.startswith("FOLLOWUP_") for name in names)
