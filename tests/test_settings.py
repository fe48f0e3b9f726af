"""Settings: defaults for every machine, and one sentence for what makes no sense."""

import os
from pathlib import Path

import pytest

from followup import settings
from followup.errors import InputError
from followup.records import Variant


def test_without_any_variable_everything_has_a_place() -> None:
    for home in ({}, {"HOME": ""}):
        found = settings.load(home)
        assert found.data.is_absolute()
        assert found.cache.is_absolute()
        assert found.data != found.cache
        assert (found.proofreader, found.english, found.languagetool_url) == ("auto", None, None)


def test_the_environment_decides(tmp_path: Path) -> None:
    found = settings.load(
        {
            "FOLLOWUP_CACHE": str(tmp_path),
            "FOLLOWUP_ENGLISH": "nz",
            "FOLLOWUP_LANGUAGETOOL_URL": "http://127.0.0.1:8081",
            "FOLLOWUP_LANGUAGETOOL_HEAP": "512",
            "FOLLOWUP_PROOFREADER": "Harper",
            "FOLLOWUP_JAVA": os.devnull,
        }
    )
    assert (found.cache, found.english, found.proofreader) == (tmp_path, Variant.NZ, "harper")
    assert (found.languagetool_url, found.languagetool_heap) == ("http://127.0.0.1:8081", 512)
    assert settings.load({"FOLLOWUP_ENGLISH": "en_GB"}).english is Variant.GB
    assert settings.load({"FOLLOWUP_ENGLISH": "auto"}).english is None


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("FOLLOWUP_ENGLISH", "klingon", "en-GB"),
        ("FOLLOWUP_LANGUAGETOOL_URL", "127.0.0.1:8081", "http://"),
        ("FOLLOWUP_LANGUAGETOOL_URL", "ftp://words.example", "http://"),
        ("FOLLOWUP_LANGUAGETOOL_HEAP", "64", "256"),
        ("FOLLOWUP_LANGUAGETOOL_HEAP", "a lot", "256"),
        ("FOLLOWUP_PROOFREADER", "me", "harper"),
    ],
)
def test_what_makes_no_sense_is_told_with_what_would(name: str, value: str, told: str) -> None:
    with pytest.raises(InputError, match=name) as error:
        settings.load({name: value})
    assert told in str(error.value)
