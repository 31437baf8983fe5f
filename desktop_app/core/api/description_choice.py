"""Where the description of an API is that a person chose for a connection: an address, a file, or a pasted text.

It wins over what the connection itself names, and is kept apart from it: presets and the sandbox have one as well.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

from desktop_app.core import files
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr

FORMAT: Final = 1

Kind = Literal["address", "file", "text"]


@dataclass(frozen=True, slots=True)
class Choice:
    """kind: what `place` is; of a pasted text it is the file that the text was put into."""

    kind: Kind
    place: str


class DescriptionChoices:
    """The choices, in a folder. Every method but `has` blocks and may raise StorageProblem."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._place = f"{folder}{os.sep}"

    def has(self, profile: str) -> bool:
        """Whether something was chosen for a connection; as quick as a look into a folder."""
        return os.path.exists(f"{self._place}{profile}.json")  # noqa: PTH110 - before each request: a Path takes longer

    def get(self, profile: str) -> Choice | None:
        """What was chosen for a connection."""
        path = self._file(profile)
        data = files.read_bytes(path)
        if data is None:
            return None
        try:
            document = json.loads(data)
            found, kind, place = document.get("format"), document.get("kind"), document.get("place")
        except (ValueError, AttributeError) as error:
            raise _unreadable(path) from error
        files.check_format(found, FORMAT, path)
        if kind not in get_args(Kind) or not isinstance(place, str):
            raise _unreadable(path)
        return Choice(kind, place)

    def choose(self, profile: str, choice: Choice) -> None:
        """Remember a choice."""
        document = {"format": FORMAT, "kind": choice.kind, "place": choice.place}
        files.refuse_newer(self._file(profile), FORMAT)
        files.write_atomic(self._file(profile), json.dumps(document).encode())

    def keep_text(self, profile: str, text: str) -> Choice:
        """Put a pasted text into a file; gives what to choose then."""
        path = self._folder / f"{profile}.description"
        files.write_atomic(path, text.encode())
        return Choice("text", str(path))

    def forget(self, profile: str) -> None:
        """Remember nothing of a connection."""
        for path in (self._file(profile), self._folder / f"{profile}.description"):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise files.storage_problem(error, path) from error

    def _file(self, profile: str) -> Path:
        return self._folder / f"{profile}.json"


def _unreadable(path: Path) -> StorageProblem:
    return StorageProblem(
        "choice_unreadable",
        tr("{path} can't be read.", path=path),
        tr("Move the file elsewhere, then choose the description again."),
    )
