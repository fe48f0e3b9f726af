"""From notes to an interview: evidence that adds up to company, role, people, days, facts, and what stays private."""
