"""Joins the parts for a model: settings, key, habits, consent, masking, one more question after a wrong shape."""

import os
from collections.abc import Mapping
from time import monotonic

from followup import keys, settings
from followup.engines import Account, Engine, Request, ReviseTask
from followup.engines.consenting import Consenting, Consents
from followup.engines.local import LocalServer
from followup.engines.masking import Masking
from followup.engines.openai import OpenAIEngine
from followup.engines.openai.habits import Habits
from followup.engines.reasking import Reasking
from followup.errors import InputError
from followup.model_settings import ModelSettings
from followup.prompts import Prompt
from followup.records import Draft, Server


def model_engine(server: Server, key: str | None = None, environment: Mapping[str, str] | None = None) -> Engine:
    """Return the engine for this server, with the key that belongs to it unless one is given."""
    given = os.environ if environment is None else environment
    data = settings.load(given).data
    asking = OpenAIEngine(server, key or keys.key_of(server, given), habits=Habits(data / "servers.json"))
    consenting = Reasking(Consenting(asking, Consents(data)))
    return Masking(consenting) if server.mask and not server.local else consenting


def consents(environment: Mapping[str, str] | None = None) -> Consents:
    """Return the servers that the person has allowed."""
    return Consents(settings.load(environment).data)


def local_server(chosen: ModelSettings) -> LocalServer:
    """Return the server, not yet started, for the person's model file; raise InputError where none is named."""
    if chosen.file is None:
        raise InputError("Name a model file in GGUF format: set FOLLOWUP_MODEL_FILE, or `file` in the config file.")
    return LocalServer(chosen.file, context=chosen.server.context)


def try_server(server: Server, key: str | None = None) -> str:
    """Ask a server for one sentence that holds nothing of the person's; return what to tell them. Raises ModelError."""
    prompt = Prompt(
        system='Reply with one JSON object and nothing else: {"subject": "…", "body": "…"}.',
        data='{"facts": []}',
        ask="Write “Hello” as the subject and one friendly sentence as the body.",
        version="",
    )
    account = Account()
    engine = Reasking(OpenAIEngine(server, key or keys.key_of(server)))
    start = monotonic()
    engine.reply(Request(ReviseTask(draft=Draft(subject=None, body="Hello")), Draft, prompt), account=account)
    told = " ".join(account.notices)
    return f"{engine.name} answers in {monotonic() - start:.1f} s. {told}".strip()
