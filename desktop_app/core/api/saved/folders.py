"""Which folders of saved requests each connection has: one of its own, and those that the person chose."""

import json
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr

FORMAT: Final = 1


class SavedFolders:
    """The list, in a small JSON file. Every method blocks and may raise StorageProblem."""

    def __init__(self, file: Path, own: Path) -> None:
        """own: the folder below which each connection has one of its own."""
        self._file = file
        self._own = own

    def own(self, profile: str) -> Path:
        """The folder that a connection has from the start. It is made when something is first saved in it."""
        return self._own / profile

    def chosen(self, profile: str) -> list[Path]:
        """The folders that the person chose for a connection, the oldest first."""
        return [Path(text) for text in self._read().get(profile, [])]

    def add(self, profile: str, folder: Path) -> None:
        """Choose a folder for a connection."""
        known = self._read()
        listed = known.setdefault(profile, [])
        text = str(folder.absolute())
        if text not in listed and folder.absolute() != self.own(profile):
            listed.append(text)
            self._write(known)

    def leave_out(self, profile: str, folder: Path) -> None:
        """List a folder no more; what is in it stays."""
        known = self._read()
        if str(folder) in known.get(profile, []):
            known[profile].remove(str(folder))
            self._write(known)

    def _read(self) -> dict[str, list[str]]:
        try:
            document = json.loads(files.read_bytes(self._file) or b'{"format": 1}')
            files.check_format(document.get("format"), FORMAT, self._file)  # first: a newer one may look otherwise
            known = document.get("folders", {})
            made = {str(name): [str(path) for path in paths] for name, paths in known.items()}
        except (ValueError, AttributeError, TypeError) as error:
            raise StorageProblem(
                "folders_unreadable",
                tr("{path} can't be read.", path=self._file),
                tr("Move the file elsewhere; Framer Desk then makes a new one."),
            ) from error
        return made

    def _write(self, known: dict[str, list[str]]) -> None:
        files.write_atomic(self._file, json.dumps({"format": FORMAT, "folders": known}, indent=2).encode())
