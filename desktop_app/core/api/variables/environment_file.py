"""Changing `http-client.env.json`: one environment at a time, everything else in the file left as it is."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.api.variables.environments import FILES, PRODUCTION
from desktop_app.core.errors import DescriptionProblem, UsageProblem
from desktop_app.core.i18n import tr

_SHARED_MODE: Final = 0o644
"""It belongs to the requests beside it, which others may read: never a place for a secret."""


class EnvironmentFile:
    """The file that the requests of `folder` find: the nearest one upwards, else a new one in `folder` itself.

    Every method blocks and may raise StorageProblem, or DescriptionProblem for a file that holds no environments.
    """

    def __init__(self, folder: Path) -> None:
        places = (place / FILES[0] for place in (folder, *folder.parents))
        self.path = next((path for path in places if path.is_file()), folder / FILES[0])

    def read(self) -> dict[str, dict[str, Any]]:
        """The environments, as they stand in the file."""
        return {name: dict(values) for name, values in self._read().items() if isinstance(values, dict)}

    def put(self, name: str, values: Mapping[str, str], *, production: bool = False) -> None:
        """Write the environment `name`. Values that are no texts in the file stay what they are unless changed."""
        document = self._read()
        before = document.get(name)
        kept = before if isinstance(before, dict) else {}
        after: dict[str, Any] = {key: _same_kind(kept.get(key), value) for key, value in values.items()}
        if production:
            after[PRODUCTION] = True
        document[name] = after
        self._write(document)

    def rename(self, name: str, new: str) -> None:
        """Call an environment something else, at the same place. Raises UsageProblem for a name that is taken."""
        document = self._read()
        if new in document:
            raise UsageProblem(
                "environment_exists",
                tr("There is an environment {name} already.", name=new),
                tr("Choose another name."),
            )
        self._write({new if key == name else key: value for key, value in document.items()})

    def remove(self, name: str) -> None:
        """Take an environment out of the file."""
        document = self._read()
        if name in document:
            del document[name]
            self._write(document)

    def _read(self) -> dict[str, Any]:
        data = files.read_bytes(self.path)
        try:
            document = json.loads((data or b"{}").decode("utf-8-sig"))
        except (ValueError, RecursionError):
            document = None
        if not isinstance(document, dict):
            raise DescriptionProblem(
                "environments_unreadable",
                tr("{path} holds no environments in JSON.", path=self.path),
                tr("Write it as {example}", example='{"dev": {"host": "https://localhost"}}'),
            )
        return document

    def _write(self, document: Mapping[str, Any]) -> None:
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
        files.write_atomic(self.path, text.encode(), mode=_SHARED_MODE)


def _same_kind(before: Any, value: str) -> Any:
    """`value`, as a number or whatever it was where the text is still the same."""
    shown = before if isinstance(before, str) else json.dumps(before, ensure_ascii=False)
    return before if before is not None and shown == value else value
