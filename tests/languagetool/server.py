"""Fixtures: a server for all tests that only ask it."""

from collections.abc import Iterator

import pytest

from followup.languagetool.local import Local
from followup.languagetool.service import Service
from tests.languagetool.real import lend


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """Return a running LanguageTool; nobody may harm it."""
    service = Service(lend(tmp_path_factory.mktemp("shared") / "languagetool").root)
    service.start()
    yield service
    service.leave()


@pytest.fixture(scope="session")
def proofreader(service: Service) -> Local:
    """Return what asks the running LanguageTool."""
    found = service.proofreader(90)
    assert isinstance(found, Local)
    return found
