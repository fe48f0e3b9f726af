"""Followup: from rough interview notes to a message that is yours."""
