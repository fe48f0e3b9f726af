"""What all records have in common."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen record without unknown fields; a field's docstring becomes its description in a schema."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)
