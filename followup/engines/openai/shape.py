"""The form of a reply: the schema that is asked for, the record in a text, and the record in a text that still grows."""

import json
import re
from collections import Counter
from typing import Any, cast

from pydantic import ValidationError

from followup.engines import Reply
from followup.engines.openai.habits import Mode
from followup.errors import Fault, ModelError
from followup.records import Record

Json = dict[str, Any]
_FENCED = re.compile(r"```(?:json)?\s*(\{.*\})\s*```", re.DOTALL)
_ROW, _TIMES = 8, 3
_BRACED = re.compile(r"\{.*\}", re.DOTALL)


def response_format(mode: Mode, returns: type[Record]) -> Json | None:
    """Return the request's `response_format`; None where the form is only described in the prompt."""
    if mode == "text":
        return None
    schema = strict_schema(returns)
    if mode == "json_object":  # llama-cpp-python enforces a schema given so
        return {"type": "json_object", "schema": schema}
    return {"type": "json_schema", "json_schema": {"name": returns.__name__, "strict": True, "schema": schema}}


def strict_schema(returns: type[Record]) -> Json:
    """Return the JSON schema of a record with every field required, as strict servers want it."""
    schema: Json = returns.model_json_schema()
    for part in (schema, *schema.get("$defs", {}).values()):
        if "properties" in part:
            part["required"] = list(part["properties"])
            part["additionalProperties"] = False
            for field in part["properties"].values():
                field.pop("default", None)
                if "$ref" in field:  # strict servers take nothing beside a reference
                    field.pop("description", None)
    return schema


def parse(text: str, returns: type[Reply]) -> Reply:
    """Return the record in `text`; raise ModelError with what does not fit, in the names of the fields alone.

    Takes away what models put around JSON (fences, a sentence), and fields that nobody asked for.
    """
    try:
        found = json.loads(_bare(text), strict=False)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ModelError(Fault.SHAPE, detail="no JSON object" if text.strip() else "empty", partial=text)
    known = {name: value for name, value in found.items() if name in returns.model_fields}
    wrong = ""
    try:
        record = returns.model_validate(known)
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(str(part) for part in one['loc'])}: {one['type']}"
            for one in error.errors(include_input=False, include_url=False, include_context=False)[:3]
            if set(map(str, one["loc"][:1])) <= set(returns.model_fields)
        )
    else:
        body = getattr(record, "body", None)
        if body is None or (body.strip() and not repeats_itself(body)):
            return record
        wrong = "it repeats itself" if body.strip() else "empty body"
    raise ModelError(Fault.SHAPE, detail=wrong, partial=text)


def repeats_itself(text: str) -> bool:
    """Say whether a text is caught in a loop: eight words in a row that stand there three times."""
    words = text.lower().split()
    rows = Counter(tuple(words[start : start + _ROW]) for start in range(len(words) - _ROW + 1))
    return any(times >= _TIMES for times in rows.values())


def growing(text: str, returns: type[Reply]) -> Reply:
    """Return the record as far as `text` holds it, with the string that is still being written; unchecked."""
    from jiter import from_json  # noqa: PLC0415 - comes with openai, which is imported by now

    start = text.find("{")
    try:
        found = from_json(text[start:].encode(), partial_mode="trailing-strings") if start >= 0 else {}
    except ValueError:
        found = {}
    arrived = found if isinstance(found, dict) else {}
    blank: dict[str, Any] = {
        name: "" if field.annotation is str else None for name, field in returns.model_fields.items()
    }
    fitting = {name: value for name, value in arrived.items() if name in blank and isinstance(value, str)}
    values = {**blank, **fitting}
    return cast("Reply", returns.model_construct(None, **values))


def _bare(text: str) -> str:
    fenced = _FENCED.search(text)
    if fenced:
        return fenced[1]
    braced = _BRACED.search(text)
    return braced[0] if braced else text
