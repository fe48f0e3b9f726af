"""The words among which a record chooses."""

from enum import StrEnum


class Kind(StrEnum):
    """What a message is for."""

    THANK_YOU = "thank_you"
    NUDGE = "nudge"
    AFTER_DATE = "after_date"
    CLARIFICATION = "clarification"
    CALL = "call"
    KEEP_IN_TOUCH = "keep_in_touch"
    COMPETING_OFFER = "competing_offer"
    WITHDRAWAL = "withdrawal"


class Tone(StrEnum):
    """How a message sounds."""

    FORMAL = "formal"
    WARM = "warm"
    CONCISE = "concise"
    UPBEAT = "upbeat"


class Channel(StrEnum):
    """By which way a message goes."""

    EMAIL = "email"
    PHONE = "phone"


class FactKind(StrEnum):
    """What a fact is about."""

    TOPIC = "topic"
    """Something that was talked about, with no telling who said it."""
    TOLD = "told"
    """Something that the employer's people told the candidate."""
    MINE = "mine"
    """Something that the candidate told of themselves: experience, results, answers that went well."""
    INTEREST = "interest"
    """Why the candidate wants the role, or what they liked."""
    GOAL = "goal"
    """What the company is trying to do or to mend."""
    WEAK = "weak"
    """An answer that felt weak, or what the candidate forgot to say."""
    PROMISE = "promise"
    """What the employer said about when they will be in touch."""
    RAPPORT = "rapport"
    """A sign of a personal connection."""
    INVITATION = "invitation"
    """An explicit invitation to call."""
    CULTURE = "culture"
    """How formal or relaxed the company is."""
    OFFER = "offer"
    """Another process or offer of the candidate's."""
    PRIVATE = "private"
    """A remark that must never be sent: doubts on people, pay, health, family."""


class Question(StrEnum):
    """What is asked when the notes do not hold enough; at most three at a time."""

    WHICH = "which"
    WHO = "who"
    TOPIC = "topic"
    WHY = "why"
    WHEN = "when"


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Part(StrEnum):
    """Where in a message."""

    SUBJECT = "subject"
    BODY = "body"


class Applicability(StrEnum):
    """How sure a fix is."""

    SAFE = "safe"
    """Can be applied with one click, or with all the others."""
    SUGGESTED = "suggested"
    """To be looked at first."""


class Variant(StrEnum):
    """A variant of English, as LanguageTool calls it."""

    US = "en-US"
    GB = "en-GB"
    AU = "en-AU"
    CA = "en-CA"
    NZ = "en-NZ"
    ZA = "en-ZA"
    IN = "en-IN"
