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
from followup.records.record import Record

__all__ = [
    "LONGEST_NOTES",
    "Applicability",
    "Brief",
    "Channel",
    "Contact",
    "Draft",
    "Evidence",
    "Fact",
    "FactKind",
    "Finding",
    "Fix",
    "Interview",
    "Kind",
    "Notes",
    "Outcome",
    "Part",
    "Person",
    "Plan",
    "Promise",
    "Question",
    "Reason",
    "Record",
    "Report",
    "Severity",
    "Skipped",
    "Tone",
    "Trace",
    "Value",
    "Variant",
    "Window",
    "sure_people",
]
