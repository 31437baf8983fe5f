"""A name and its value, as the rows of a table and a request both know them. No widgets."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """One row. known: its name comes from the API's description. required: it can't be left out.

    hint: what belongs in the value ("Integer, 1–100"). choices: every value that the description allows. about: what
    the description says of it. file: the value is the path of a file, whose bytes are sent. media_type: of a part.
    """

    name: str = ""
    value: str = ""
    enabled: bool = True
    hint: str = ""
    known: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    about: str = ""
    file: bool = False
    media_type: str = ""

    @property
    def offered(self) -> bool:
        """Whether the description offers it and nobody has used it."""
        return self.known and not self.enabled and not self.value
