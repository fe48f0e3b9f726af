"""Words in notes that give orders to a program instead of telling of an interview; no model is shown them as facts."""

import re

from followup.engines.offline.reading.private import ORDER

_HIDDEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\U000e0000-\U000e007f]")
_MARKUP = re.compile(r"</?[a-z][^>\n]*>|<!--.*?-->", re.IGNORECASE)
_FOREIGN = re.compile(
    r"\b(?:ignorier\w*|missacht\w*|vergiss\w*|ignor[ae]\w*|ignorez|oubliez|olvida\w*|dimentica\w*|esque[cç]a\w*|negeer\w*|vergeet|zignoruj\w*|игнорируй\w*|忽略|無視)"
    r".{0,40}?(?:anweisung\w*|regeln?|vorgaben|instruc\w*|reglas|consignes|r[eè]gles|istruzioni|regole|instru\w*|regras|regels|instructies|polece\w*|инструкц\w*|правил\w*|指示|指令|规则)",
    re.IGNORECASE | re.DOTALL,
)
_ROLE = re.compile(r'"role"\s*:\s*"')


def is_order(words: str) -> bool:
    """Say whether these words speak to a program; hidden characters and markup around them do not help."""
    plain = _MARKUP.sub(" ", _HIDDEN.sub("", words))
    hidden = len(_HIDDEN.findall(words)) > 1
    return hidden or any(pattern.search(plain) for pattern in (ORDER, _FOREIGN, _ROLE))
