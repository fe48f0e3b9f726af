"""The engine that asks a model on any OpenAI-compatible server; only this folder imports `openai`, when a request is sent."""

from followup.engines.openai.engine import OpenAIEngine

__all__ = ["OpenAIEngine"]
