"""Tests of the exchange with a model."""
