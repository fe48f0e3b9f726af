"""Measures what the reader finds and what the writer makes of it, on notes of many shapes."""
