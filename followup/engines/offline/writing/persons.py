"""Who is who: the employer's they becomes you, other people's they stays."""

import re

from followup.engines.offline.lexicon import THIRD, are_people, is_finite, is_plural

_SECOND = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
_SHORT = {
    "they're": "they are", "they've": "they have", "they'll": "they will", "we're": "we are", "we've": "we have", "we'll": "we will",
    "i'm": "I am", "i've": "I have", "i'll": "I will", "you're": "you are", "you've": "you have", "there's": "there is", "it's": "it is", "that's": "that is",
    "who've": "who have", "who're": "who are", "don't": "do not", "doesn't": "does not", "didn't": "did not", "can't": "cannot", "won't": "will not", "isn't": "is not",
    "aren't": "are not", "wasn't": "was not", "weren't": "were not", "haven't": "have not", "hasn't": "has not", "hadn't": "had not", "wouldn't": "would not", "couldn't": "could not", "shouldn't": "should not",
}  # fmt: skip
_BARE = {
    short.replace("'", ""): long
    for short, long in _SHORT.items()
    if short not in ("we're", "we'll", "i'll", "it's", "i'd")
    and short.replace("'", "") not in ("were", "well", "ill", "its", "cant", "wont")
} | {"cant": "cannot", "wont": "will not", "hes": "he is", "shes": "she is", "whats": "what is", "whos": "who is"}
"""The same, typed without the mark, where that is no other word."""
_FIRST = {"we": "you", "our": "your", "ours": "yours", "us": "you", "ourselves": "yourselves"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENERS = frozenset(
    "and but so or because that when if as until since while then before after what how why where though although once".split()
)
WILL = re.compile(
    r" (?:all |both |really |also |still |now |just )?(?:want|need|plan|hope|use|have|are (?:looking|trying|planning|going|opening|moving|hiring)|would like|'d like|aim|try|lose|hire|get|run|do|sell|make)\b"
)
"""What follows a "they" that is the employer, whatever stands before it."""


def write_out(text: str) -> str:
    """Write contractions out: "they've got" -> "they have got", "he'd like" -> "he would like"."""

    def turn(match: re.Match[str]) -> str:
        word = match.group()
        plain = word.lower().replace("’", "'")
        long = _SHORT.get(plain) or _BARE.get(plain)
        if plain in ("she's", "he's"):
            done = re.match(
                r" (?:also |just |already |now )?(?:been|had|got|worked|lost|lived|run|done|gone|seen|taken|given|made|held|moved)\b",
                text[match.end() :],
            )
            long = f"{word[:-2]} {'has' if done else 'is'}"
        if long is None and plain.endswith("'d"):
            following = re.match(r" (?:also |just |really |never |already )?(\w+)", text[match.end() :])
            had = following is not None and (
                following[1].endswith(("ed", "en"))
                or following[1] in ("been", "had", "got", "lost", "done", "set", "better")
            )
            long = f"{word[:-2]} {'had' if had else 'would'}"
        if long is None and plain.endswith("'ll"):
            long = f"{word[:-3]} will"
        if long is None and plain.endswith("'ve"):
            long = f"{word[:-3]} have"
        if long is None:
            return word
        return long[0].upper() + long[1:] if word[0].isupper() else long

    return _WORD.sub(turn, text)


def for_you(verb: str) -> str:
    """Turn a verb of the third person singular into one that goes with "you": runs -> run, is -> are."""
    plain = verb.lower().replace("’", "'")
    return _SECOND.get(plain) or THIRD.get(plain) or verb


def to_reader(text: str, *, spoken: bool, acting: bool = False) -> str:
    """Turn the employer's they (or, where they speak themselves, we) into you.

    A "they", "them" or "their" of other people or things named before it stays; so does a "them" where the employer
    is the one who acts (`acting`, or a "they" before it): "they want to win them back" is of others.
    """
    says_we = spoken and re.search(r"\b(?:we|our|ours|us)\b", text, re.IGNORECASE) is not None
    others = things = False
    pieces: list[str] = []
    end = 0
    before = ""
    for match in _WORD.finditer(text):
        word = match.group()
        plain = word.lower()
        turned = word
        if says_we or spoken:
            turned = _FIRST.get(plain, word) if word != "US" else word
        if not says_we and turned == word:
            if plain == "they" and (not (others or things) or (before in _OPENERS and WILL.match(text[match.end() :]))):
                turned, acting = "you", True
            elif plain in ("their", "theirs", "themselves") and not (
                others or (things and not acting and "you" not in pieces)
            ):
                turned = {"their": "your", "theirs": "yours", "themselves": "yourselves"}[plain]
            elif plain == "them" and (
                before in ("cost", "costs", "costing", "saves", "loses") or not (others or things or acting)
            ):
                turned = "you"
        pieces += (text[end : match.start()], turned)
        end = match.end()
        if is_plural(plain) and not (
            before in ("they", "we", "you", "who", "it", "she", "he", "which", "that") and is_finite(plain)
        ):
            things = True
            others = others or are_people(plain)
        elif before in ("every", "each", "any") or plain in (
            "everyone",
            "everybody",
            "somebody",
            "someone",
            "anybody",
            "nobody",
            "person",
        ):
            others = True
        before = plain
    return "".join(pieces) + text[end:]


def to_one_reader(text: str, *, spoken: bool) -> str:
    """Turn what is told of the reader alone: "leads her team" -> "leads your team"."""
    text = re.sub(r"\b(?:himself|herself)\b", "yourself", text)
    turned = re.sub(r"\b(?:his|her)\b(?! (?:was|is|to|by|and|in|on|at|for|that)\b)", "your", text)
    return to_reader(turned, spoken=spoken, acting=True)
