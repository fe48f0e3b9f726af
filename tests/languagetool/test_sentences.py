"""Wrong and right sentences from real usage, asked of the real server in one text for each kind, and of the grammar beside it."""

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import TypedDict
from urllib.parse import urlencode, urlsplit

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


class Own(TypedDict):
    """What a rule has beside the sentences of its kind."""

    kind: str
    wrong: list[str]
    right: list[str]


WRONG, RIGHT = sentences("wrong"), sentences("right")
ALL_WRONG, ALL_RIGHT = ([text for texts in kinds.values() for text in texts] for kinds in (WRONG, RIGHT))
OWN: dict[str, Own] = yaml.safe_load((FOLDER / "rules.yaml").read_text(encoding="utf-8"))
ENOUGH = 10


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


def reported_by(client: Client, rule: str, texts: list[str]) -> set[str]:
    """Return those of the sentences that this rule reports where no other looks; the client always asks for all."""
    form = {
        "language": "en-GB", "text": GAP.join(texts), "enabledRules": rule, "enabledOnly": "yes"
    }  # fmt: skip
    connection = HTTPConnection(urlsplit(client.address).netloc, timeout=60)
    connection.request("POST", "/v2/check", urlencode(form), {"Content-Type": "application/x-www-form-urlencoded"})
    starts = [match["offset"] for match in json.load(connection.getresponse())["matches"]]
    connection.close()
    found, at = set(), 0
    for text in texts:
        if any(at <= start < at + len(text) for start in starts):
            found.add(text)
        at += len(text) + len(GAP)
    return found


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


@pytest.mark.parametrize("rule", OWN)
def test_a_rule_finds_ten_wrong_sentences_by_itself_and_no_right_one(client: Client, rule: str) -> None:
    own = OWN[rule]
    assert set(own["wrong"]) - reported_by(client, rule, own["wrong"] or ALL_WRONG) == set()
    assert len(reported_by(client, rule, list({*ALL_WRONG, *own["wrong"]}))) >= ENOUGH
    right = [*ALL_RIGHT, *own["right"]]
    assert reported_by(client, rule, right) == set()
    assert len({*RIGHT[own["kind"]], *own["right"]}) >= ENOUGH


def test_each_rule_has_its_sentences() -> None:
    assert set(OWN) == {line.split('"')[1] for line in rules().splitlines() if "<rulegroup " in line}


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
