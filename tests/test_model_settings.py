"""Settings of the model: environment over file over defaults, one sentence for what does not fit, and keys that stay at home."""

from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends import fail, null

from followup import asking, keys, model_settings
from followup.engines.masking import Masking
from followup.errors import InputError
from followup.model_settings import ModelSettings
from followup.records import Server, Usage

AZURE = Server(base_url="https://team.openai.azure.com/openai/v1", model="mini")


def environment(tmp_path: Path, **given: str) -> dict[str, str]:
    return {"FOLLOWUP_CONFIG": str(tmp_path / "config.toml"), "FOLLOWUP_DATA": str(tmp_path / "data"), **given}


def test_without_anything_it_is_openais_own_server(tmp_path: Path) -> None:
    chosen = model_settings.load(environment(tmp_path))
    assert chosen == ModelSettings()
    assert chosen.server.host == "api.openai.com"
    assert chosen.at_once == 3


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[model]\nbase_url = "http://127.0.0.1:11434/v1/"\nmodel = "small"\ntimeout = 300\nprice_in = 0.25\nfile = "/models/a.gguf"\n'
        "[model.extra]\nseed = 7\n"
    )
    chosen = model_settings.load(environment(tmp_path, FOLLOWUP_MODEL="other", FOLLOWUP_MASK="no"))
    assert chosen.server == Server(
        base_url="http://127.0.0.1:11434/v1", model="other", timeout=300, price_in=0.25, extra={"seed": 7}, mask=False
    )
    assert chosen.file == Path("/models/a.gguf")
    assert chosen.at_once == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[model", "cannot be read"),
        ('[model]\ntimeout = "soon"', "timeout"),
        ("[model]\ntimeout = 0", "timeout"),
        ('[model]\nspeed = "fast"', "speed"),
        ('[model]\nbase_url = "localhost:8080"', "is not an address"),
        ('[model]\nbase_url = "https://me:secret@llm.example/v1"', "is not an address"),
        ('[model]\napi_key = "sk-123"', "must not hold a key"),
        ("model = 3", "must be a table"),
    ],
)
def test_what_does_not_fit_is_said_in_one_sentence(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(InputError, match=said) as caught:
        model_settings.load(environment(tmp_path))
    assert "\n" not in str(caught.value).replace(text, "")


def test_saving_keeps_the_other_tables_and_can_be_read_again(tmp_path: Path) -> None:
    given = environment(tmp_path)
    path = tmp_path / "config.toml"
    path.write_text('title = "mine"\n[page]\nwide = true\n[model]\nmodel = "old"\n')
    server = Server(base_url="http://127.0.0.1:1234/v1", model='a "quoted" name', extra={"seed": 1}, price_out=2.5)
    chosen = ModelSettings(server=server, file=Path("/models/ä.gguf"))
    assert model_settings.save(chosen, given) == path
    assert model_settings.load(given) == chosen
    assert 'title = "mine"' in path.read_text(encoding="utf-8")
    assert "wide = true" in path.read_text(encoding="utf-8")


class Ring(keyring.backend.KeyringBackend):
    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", made)
    return made


def test_a_key_belongs_to_one_server(ring: Ring, tmp_path: Path) -> None:
    given = environment(tmp_path)
    keys.keep(AZURE, "key-of-azure")
    assert list(ring.kept) == [("followup", "https://team.openai.azure.com")]
    assert keys.key_of(AZURE, given) == "key-of-azure"
    for other in ("https://api.openai.com/v1", "http://team.openai.azure.com/openai/v1", "https://evil.example/v1"):
        assert keys.key_of(Server(base_url=other), given) is None
    keys.forget(AZURE)
    keys.forget(AZURE)
    assert keys.key_of(AZURE, given) is None


def test_openais_key_goes_to_openai_alone(ring: Ring, tmp_path: Path) -> None:
    given = environment(tmp_path, OPENAI_API_KEY="sk-openai")
    assert keys.key_of(Server(), given) == "sk-openai"
    for other in ("http://api.openai.com/v1", "https://api.openai.com.evil.example/v1", "http://127.0.0.1:8080/v1"):
        assert keys.key_of(Server(base_url=other), given) is None
    assert ring.kept == {}


def test_the_key_of_the_environment_goes_to_the_server_of_the_settings_alone(ring: Ring, tmp_path: Path) -> None:
    given = environment(tmp_path, FOLLOWUP_API_KEY="mine", FOLLOWUP_BASE_URL="https://llm.example/v1")
    assert keys.key_of(Server(base_url="https://llm.example/v1"), given) == "mine"
    assert keys.key_of(Server(base_url="https://other.example/v1"), given) is None
    assert keys.key_of(Server(), given) is None
    assert ring.kept == {}


def test_without_a_keyring_the_person_is_told_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for backend in (fail.Keyring(), null.Keyring()):
        monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
        with pytest.raises(InputError, match="FOLLOWUP_API_KEY"):
            keys.keep(AZURE, "k")
        assert keys.key_of(AZURE, environment(tmp_path)) is None


def test_what_goes_to_another_machine_is_masked_unless_the_person_says_otherwise(ring: Ring, tmp_path: Path) -> None:
    given = environment(tmp_path)
    assert isinstance(asking.model_engine(AZURE, environment=given), Masking)
    assert not isinstance(asking.model_engine(AZURE.model_copy(update={"mask": False}), environment=given), Masking)
    assert ring.kept == {}


def test_costs_are_known_only_where_prices_are() -> None:
    usage = Usage(requests=1, tokens_in=1_000_000, cached=400_000, tokens_out=100_000)
    assert Server().cost(usage) is None
    assert Server(price_in=1.0, price_out=10.0).cost(usage) == pytest.approx(2.0)
    assert Server(price_in=1.0, price_cached=0.1, price_out=10.0).cost(usage) == pytest.approx(1.64)
    priced = usage.model_copy(update={"cost": 1.5})
    assert (Usage() + priced).cost == 1.5
    assert (priced + usage).cost is None
    assert (priced + priced).tokens_in == 2_000_000
