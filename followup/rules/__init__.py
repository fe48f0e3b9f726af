"""The message rules, one file each, named for the mistake; the folder is the registry."""

import importlib
import pkgutil
from functools import lru_cache
from typing import NamedTuple

from followup.rule import Rule


class Named(NamedTuple):
    """A rule with the name and the reason that its file gives it."""

    name: str
    """With hyphens: late-thanks."""
    why: str
    """The module's docstring as one paragraph."""
    rule: Rule


@lru_cache(maxsize=1)
def catalogue() -> tuple[Named, ...]:
    """Return all rules, sorted by name."""
    found = []
    for module_info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{module_info.name}")
        why = " ".join((module.__doc__ or "").split())
        found.append(Named(module_info.name.replace("_", "-"), why, module.RULE))
    return tuple(sorted(found))
