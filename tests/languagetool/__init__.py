"""Tests of LanguageTool's set-up and server, with the real jars and the real Java."""
