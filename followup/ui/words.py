"""What kinds and tones of messages are called on the page."""

from followup.records import Kind, Severity, Tone

KINDS = {
    Kind.THANK_YOU: "Thank-you",
    Kind.NUDGE: "Nudge after silence",
    Kind.AFTER_DATE: "After their own date",
    Kind.CLARIFICATION: "Clarification of a weak answer",
    Kind.CALL: "A phone call: points and a voicemail",
    Kind.KEEP_IN_TOUCH: "Answer to a no",
    Kind.COMPETING_OFFER: "I have another offer",
    Kind.WITHDRAWAL: "I withdraw",
}
TONES = {Tone.FORMAL: "Formal", Tone.WARM: "Warm", Tone.CONCISE: "Concise", Tone.UPBEAT: "Upbeat"}
SEVERITIES = {Severity.ERROR: "To mend", Severity.WARNING: "Look at this", Severity.HINT: "Suggestion"}
