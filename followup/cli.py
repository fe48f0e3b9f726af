"""The command line: read, plan, draft, check, rules, setup, doctor, app. Shapes of the JSON: docs/json.md.

What was asked for goes to standard output (with --json, one JSON document and nothing else); notices, questions and
errors go to standard error. Exit 0: fine. 1: `check` found an error. 2: wrong usage or unusable input, in one sentence.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from followup.decode import decode
from followup.errors import FollowupError, InputError
from followup.records import Kind, Notes, Tone

_Run = Callable[[argparse.Namespace], int]
_USES = {
    "read": "followup read NOTES [options]",
    "plan": "followup plan NOTES [options]",
    "draft": "followup draft NOTES [options]",
    "check": "followup check DRAFT [options]",
    "rules": "followup rules [NAME]",
    "setup": "followup setup",
    "doctor": "followup doctor [--json]",
    "app": "followup app [options]",
}
_EXAMPLES = {
    "read": "followup read notes.txt",
    "plan": "followup plan notes.txt --history history.json",
    "draft": 'followup draft notes.txt --from "Your Name" --tone warm formal --eml thanks.eml',
    "check": "followup check message.txt --notes notes.txt",
    "rules": "followup rules late-thanks",
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        unknown = re.match(r"argument COMMAND: invalid choice: (?P<word>.*) \(choose from (?P<words>.*)\)$", message)
        if unknown:
            message = f"there is no command {unknown['word']}, but there are {unknown['words'].replace(chr(39), '')}"
        say(f"{message[:1].upper()}{message[1:]}: see '{self.prog} --help'.")
        sys.exit(2)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.version:
        from importlib.metadata import version  # noqa: PLC0415 - no other command needs it

        show(f"followup {version('followup')}")
        sys.exit(0)
    run: _Run | None = given.run
    if run is None:
        parser.error("Say what to do, for example 'followup read notes.txt'")
    try:
        code = run(given)
        sys.stdout.flush()
    except FollowupError as error:
        say(str(error))
        code = 2
    except BrokenPipeError:  # the reader of our output has enough, as `| head` has
        sys.stderr.close()
        code = 0
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def say(words: str) -> None:
    """Tell the person something, on standard error."""
    print(words, file=sys.stderr)


def show(words: str) -> None:
    """Print what was asked for, on standard output."""
    print(words)


def show_json(document: object) -> None:
    """Print one JSON document on standard output."""
    show(json.dumps(document, ensure_ascii=False, indent=2))


def read_text(path: str) -> str:
    """Return the text of a file, or of standard input for "-"."""
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from None
    decoded = decode(data, "The input" if path == "-" else path)
    if decoded.notice:
        say(decoded.notice)
    return decoded.text


def read_notes(path: str) -> Notes:
    """Return the notes in a file, or on standard input for "-"."""
    return Notes.of(read_text(path))


def _moment(text: str) -> datetime:
    """Read --now: ISO 8601; without an offset it is in this machine's zone."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-03-12T09:00:00+01:00") from None
    return at if at.tzinfo else at.astimezone()


def _number(text: str) -> int:
    """Read a whole number."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _port(text: str) -> int:
    """Read a port."""
    port = _number(text)
    if not 0 < port < 1 << 16:
        raise argparse.ArgumentTypeError(f"{port} is no port: use one from 1 to 65535")
    return port


def _named(kind: type[Kind] | type[Tone]) -> str:
    return ", ".join(kind)


def _choice(kind: type[Kind] | type[Tone]) -> Callable[[str], str]:
    def choose(text: str) -> str:
        try:
            return kind(text.lower().replace("-", "_"))
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is none of {_named(kind)}") from None

    return choose


def _parser() -> _Parser:
    parser = _Parser(
        prog="followup",
        usage="followup COMMAND [options]",
        description="From interview notes to a follow-up message that is yours.",
        epilog="'followup COMMAND --help' tells more. The page in the browser does the same: 'followup app'.",
    )
    parser.add_argument("--version", action="store_true", help="show which version this is, and end")
    parser.set_defaults(run=None)
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", prog="followup", parser_class=_Parser)

    def verb(name: str, run: _Run) -> argparse.ArgumentParser:
        example = f"Example: {_EXAMPLES[name]}" if name in _EXAMPLES else None
        help_ = (run.__doc__ or "").rstrip(".")
        added = verbs.add_parser(name, help=help_, description=run.__doc__, usage=_USES[name], epilog=example)
        added.set_defaults(run=run)
        return added

    _add_verbs_on_notes(verb)
    _add_check(verb)
    _add_verbs_on_the_program(verb)
    return parser


_Verb = Callable[[str, _Run], argparse.ArgumentParser]


def _add_verbs_on_notes(verb: _Verb) -> None:
    from followup import commands  # noqa: PLC0415 - commands use what stands above

    read, plan, draft = (verb(run.__name__, run) for run in (commands.read, commands.plan, commands.draft))
    for added in (read, plan, draft):
        added.add_argument("notes", metavar="NOTES", help="a text file, or - for standard input")
        added.add_argument("--now", type=_moment, metavar="ISO", help="the moment to count from; default: now")
    plan.add_argument("--history", metavar="FILE.json", help="contacts so far, a JSON list")
    draft.add_argument("--kind", type=_choice(Kind), metavar="K", help=f"{_named(Kind)}; default: what the plan says")
    draft.add_argument("--to", metavar="NAME", help="the reader, as the notes write the name; default: whoever you met")
    draft.add_argument("--from", dest="sender", metavar="NAME", help="your name, to sign with")
    draft.add_argument(
        "--tone", type=_choice(Tone), nargs="+", action="extend", metavar="T",
        help=f"one message for each of these: {_named(Tone)}; default: {Tone.WARM}",
    )  # fmt: skip
    draft.add_argument(
        "--note", action="append", default=[], metavar="WISH",
        help='what a model is to heed: "shorter", "warmer", "less formal", "mention …"',
    )  # fmt: skip
    draft.add_argument("--seed", type=_number, default=0, metavar="N", help="another whole number, another version")
    draft.add_argument("--eml", metavar="FILE", help="write the first draft as a mail file")
    for added in (read, draft):
        _add_engine(added)
    for added in (read, plan, draft):
        _add_json(added)


def _add_engine(added: argparse.ArgumentParser) -> None:
    added.add_argument(
        "--engine", default="offline", metavar="ENGINE", help="offline; openai: a server; local: a model file"
    )
    added.add_argument("--base-url", metavar="URL", help="the server, up to /v1; default: as in the settings")
    added.add_argument("--model", metavar="NAME", help="the model, or the model file; default: as in the settings")
    added.add_argument("--send", action="store_true", help="allow this server, after the text has been shown")


def _add_json(added: argparse.ArgumentParser) -> None:
    added.add_argument("--json", action="store_true", help="print one JSON document")


def _add_check(verb: _Verb) -> None:
    from followup import commands  # noqa: PLC0415

    check = verb("check", commands.check)
    check.add_argument("draft", metavar="DRAFT", help="a text file, or - for standard input")
    check.add_argument("--notes", metavar="NOTES", help="the notes to check against")
    check.add_argument("--now", type=_moment, metavar="ISO", help=argparse.SUPPRESS)
    check.add_argument(
        "--kind", type=_choice(Kind), metavar="K", help=f"{_named(Kind)}; default: what the words speak for"
    )
    check.add_argument(
        "--subject", metavar="TEXT", help="the subject; default: a first line that begins with 'Subject:'"
    )
    check.add_argument("--languagetool", action="store_true", help="start LanguageTool for it, if none runs")
    _add_json(check)


def _add_verbs_on_the_program(verb: _Verb) -> None:
    from followup import commands  # noqa: PLC0415

    rules = verb("rules", commands.rules)
    rules.add_argument("name", nargs="?", metavar="NAME", help="one rule, whole")
    rules.add_argument("--markdown", action="store_true", help="all of them, as docs/rules.md has them")
    verb("setup", commands.setup)
    _add_json(verb("doctor", commands.doctor))
    app = verb("app", commands.app)
    app.add_argument(
        "--port", type=_port, metavar="N", help="where the page is served; default: 8501, or the next free one"
    )
    app.add_argument("--no-browser", action="store_true", help="do not open the page")
    app.add_argument("--setup", action="store_true", help="meanwhile run 'followup setup'")
