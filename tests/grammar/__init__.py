"""Tests of `followup.grammar`."""
