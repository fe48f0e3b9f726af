"""Which nouns never stand alone in the singular."""

from followup.grammar.sentence import Sentence

_COUNTABLE = frozenset(
    "answer interview schedule hospital result conflict surprise week month year day question collection truth shift reference plan problem reply visit"
    " meeting decision project report position team company list group course conversation beginning status moment store warehouse experiment"
    " guest message letter test update request step reason example idea explanation impression opportunity van pleasure topic article highlight mistake".split()
)
"""Nouns that the dictionary also has as uncountable, and that letters hardly use so."""
_NEVER = frozenset(
    "lot bit person-hour kind sort type form part time-off way thing home school work town bed church court lunch dinner breakfast noon midnight night time head chair captain director"
    " manager lead o'clock pm am mr mrs dr percent cent half third quarter term dock table tour event fax hundred thousand million dozen couple number mine mom mum dad".split()
)


def is_countable(sentence: Sentence, at: int) -> bool:
    """Say whether the noun at a place never stands alone in the singular."""
    word = sentence.words[at]
    if (
        (word.lower in _NEVER and sentence.tag(at - 1) != "JJ")
        or not (word.text.islower() or at == 0)
        or "-" in word.text
    ):
        return False
    described = word.lower in ("thing", "way", "welcome", "range", "treatment") and sentence.tag(at - 1) == "JJ"
    return (
        described
        or word.lower in _COUNTABLE
        or ("NN" in word.can and not word.can & {"NN:U", "NN:UN", "JJ", "NNS", "RB", "NNP"})
    )
