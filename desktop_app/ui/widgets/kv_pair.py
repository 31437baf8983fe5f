"""A name and its value, as the rows of a table and a request both know them. No widgets."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """One row. known: its name comes from the API's description. required: it can't be left out.

    hint: what belongs in the value ("Integer, 1–100").
    """

    name: str = ""
    value: str = ""
    enabled: bool = True
    hint: str = ""
    known: bool = False
    required: bool = False
