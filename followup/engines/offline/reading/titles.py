"""A person's job title, as it stands behind or before the name."""

import re
from functools import lru_cache

from followup.engines.offline.names import ROLE_NOUNS

_TITLE_AFTER = re.compile(
    r"[ \t]*(?:\((?P<bracket>[^()\n]{2,70})\)|(?:,|[ \t][-–—]|[-–—]|:|[ \t]=)[ \t]*(?P<plain>[^\n.;:()\[\]]{2,70})| (?:the|our|their) (?P<the>[\w -]{3,40})|,? (?:is|was|who is|who's|who was|as|(?:was [^.!?,;\n]{2,25}, )?(?:she|he)(?:['’]s| is| was)) (?:the |their |an? )(?P<is>[^\n.;:,()]{2,50}))",
)
_TITLE_BEFORE = re.compile(
    r"(?:\b(?:the|their|a|an|my|by|with|to|and|from) )?(?P<title>(?:[\w&/-]+ ){0,3}(?:of |for )?(?:[\w&/-]+ ){0,2}?[\w-]+)[,:]?[ \t]*(?:[-–—(][ \t]*)?$"
)
_LEADS = frozenset("the their a an my by with to and from met was is then also spoke talked had saw our who".split())
_ENDS = re.compile(
    r",\s+(?:who|and|very|she|he|they|we|i)\b|\s+(?:who|and then|from|at|but|asked|said|told|seemed|was|is)\b|\s[-–—]\s|\s{2,}|,\s+(?=[A-Z][a-z]+ [A-Z])"
)


@lru_cache(maxsize=2_000)
def title_behind(after: str) -> str | None:
    """Return the title in "(Head of Sales)", ", the matron" or " - team lead"; None for what is no title."""
    found = _TITLE_AFTER.match(after)
    words = (
        next((part for part in (found["bracket"], found["plain"], found["the"], found["is"]) if part), None)
        if found
        else None
    )
    if words is None or re.match(
        r"(?:the |an? )?(?:interview|role|position|job|vacancy|call|chat|meeting|application)\b", words, re.IGNORECASE
    ):
        return None
    title = re.sub(r"^(?:our|the|their|an?|my|is|was) ", "", _ENDS.split(words)[0].strip(" ,-–—"))
    head = title.split(",")[0]
    title = head if _names_a_role(head) else title
    if re.match(r"(?:who|so|i|he|she|they|we|very|really|also|and|but|it)\b", title, re.IGNORECASE):
        return None
    return title if _names_a_role(title) and len(title.split()) <= 8 else None


def title_beside(after: str) -> str | None:
    """Return the title that follows a name without a mark, as in "deano warehouse mgr"."""
    found = re.match(
        r" (?P<title>(?!(?:is|was|said|the|a|and)\b)(?:[\w&/-]+ ){0,2}[\w-]+)(?= *(?:$|[\n,.;:+&(]| and ))", after
    )
    return found["title"] if found and found["title"].split()[-1].lower() in ROLE_NOUNS else None


@lru_cache(maxsize=2_000)
def title_before(before: str) -> str | None:
    """Return the title in "the hiring manager, " or "their CTO "; None for what is no title."""
    found = _TITLE_BEFORE.search(before)
    if found is None or not _names_a_role(" ".join(found["title"].split()[-4:])):
        return None
    words = found["title"].split()
    first = max((number for number, word in enumerate(words) if word.lower() in _LEADS), default=-1)
    title = re.sub(r"\s*\b(?:called|named|is|was)$|^(?:our|younger|older|new|young) ", "", " ".join(words[first + 1 :]))
    return title if title and _names_a_role(title) else None


_SHORT_TITLES = re.compile(r"\b(?:PI|MD|TA|TL|EM|PM|HRBP|RN|GP|DoN|HoD|VP|SVP|EVP|GM|mgr|mngr|asst|coord|supv)\b\.?")


def _names_a_role(words: str) -> bool:
    if _SHORT_TITLES.search(words):
        return True
    tokens = re.findall(r"[\w-]+", words.lower())
    return any(token in ROLE_NOUNS or token.removesuffix("s") in ROLE_NOUNS for token in tokens)
