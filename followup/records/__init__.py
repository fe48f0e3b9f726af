"""Every record that flows through the project: Notes -> Interview -> Plan -> Brief -> Draft -> Trace -> Report -> Outcome.

All are frozen. Positions are spans of code points in the text that the record speaks of.
"""

from followup.records.choices import Applicability, Channel, FactKind, Kind, Part, Question, Severity, Tone, Variant
from followup.records.interview import (
    LONGEST_NOTES,
    Evidence,
    Fact,
    Interview,
    Notes,
    Person,
    Promise,
    Value,
    sure_people,
)
from followup.records.message import Brief, Draft, Finding, Fix, Outcome, Report, Skipped, Trace
from followup.records.plan import Contact, Plan, Reason, Window
from followup.records.reading import Claim, Met, Reading
from followup.records.record import Record
from followup.records.server import Server, Usage

__all__ = [
    "LONGEST_NOTES",
    "Applicability",
    "Brief",
    "Channel",
    "Claim",
    "Contact",
    "Draft",
    "Evidence",
    "Fact",
    "FactKind",
    "Finding",
    "Fix",
    "Interview",
    "Kind",
    "Met",
    "Notes",
    "Outcome",
    "Part",
    "Person",
    "Plan",
    "Promise",
    "Question",
    "Reading",
    "Reason",
    "Record",
    "Report",
    "Server",
    "Severity",
    "Skipped",
    "Tone",
    "Trace",
    "Usage",
    "Value",
    "Variant",
    "Window",
    "sure_people",
]
