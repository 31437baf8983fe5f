"""Where Framer Desk keeps its files. Naming a folder makes nothing; `Paths.ensure` does, when something is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from desktop_app.core.files import ensure_folder

HOME_VARIABLE: Final = "FRAMER_DESK_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """The four folders of this account, and the places in them that more than one part of the program names."""

    config: Path
    """What people may edit and share: settings, connections."""
    data: Path
    """What the program keeps: sealed secrets, activity, the sandbox's state."""
    logs: Path
    cache: Path
    """What may be deleted at any time."""

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Self:
        """The folders for this account: all below FRAMER_DESK_HOME where `environ` has it, else the system's own."""
        if home := environ.get(HOME_VARIABLE, "").strip():
            return cls.below(Path(home).expanduser().absolute())
        import platformdirs

        folders = platformdirs.PlatformDirs("framer-desk", appauthor=False)
        return cls(
            config=folders.user_config_path,
            data=folders.user_data_path,
            logs=folders.user_log_path,
            cache=folders.user_cache_path,
        )

    @classmethod
    def below(cls, home: Path) -> Self:
        """The folders, all in `home`."""
        return cls(config=home / "config", data=home / "data", logs=home / "logs", cache=home / "cache")

    @property
    def settings_file(self) -> Path:
        """What a person set, as TOML."""
        return self.config / "settings.toml"

    @property
    def profiles(self) -> Path:
        """One TOML file a connection, without secrets."""
        return self.config / "profiles"

    @property
    def vault_file(self) -> Path:
        """The secrets, sealed with a key that the system's keyring holds."""
        return self.data / "vault.sealed"

    @property
    def passphrase_vault_file(self) -> Path:
        """The secrets of those who chose a passphrase instead."""
        return self.data / "vault-passphrase.sealed"

    @property
    def locks(self) -> Path:
        """Lock files, so that several programs of this account can work at once."""
        return self.data / "locks"

    @property
    def sandbox(self) -> Path:
        """What the practice provider keeps between its runs."""
        return self.data / "sandbox"

    @property
    def usage_file(self) -> Path:
        """The activity, an SQLite database."""
        return self.data / "usage.sqlite3"

    @property
    def flows_file(self) -> Path:
        """The messages of the latest sign-ins, an SQLite database without secrets."""
        return self.data / "flows.sqlite3"

    @property
    def history_file(self) -> Path:
        """The requests that were sent, an SQLite database without secrets."""
        return self.data / "history.sqlite3"

    @property
    def saved(self) -> Path:
        """Saved requests of people who chose no folder for them, one folder for each connection."""
        return self.data / "requests"

    @property
    def saved_folders_file(self) -> Path:
        """Which folders of saved requests each connection has."""
        return self.config / "request-folders.json"

    @property
    def tabs(self) -> Path:
        """The requests in the tabs of the console: one small file a connection, without secrets."""
        return self.data / "tabs"

    @property
    def changes(self) -> Path:
        """What APIs and sign-in servers were like at each look, and what they announced."""
        return self.data / "changes"

    @property
    def limits(self) -> Path:
        """How much of APIs' rate limits was used lately: one small file for each account."""
        return self.cache / "limits"

    @property
    def crashes(self) -> Path:
        """Reports of crashes, without secrets."""
        return self.data / "crashes"

    @property
    def log_file(self) -> Path:
        """The newest log; older ones lie beside it with a number."""
        return self.logs / "framer-desk.log"

    def ours(self) -> tuple[tuple[Path, tuple[str, ...]], ...]:
        """The folders, each with the patterns of what this program puts there: other things may lie beside it."""
        return (
            (self.config, ("settings.toml*", "profiles", "request-folders.json*")),
            (self.cache, ("bodies", "metadata", "openapi", "limits")),
            (self.logs, ("framer-desk.log*",)),
            (self.data, ("*.sealed*", "*.sqlite3*", "*window.json*", "locks", "sandbox", "requests", "tabs", "changes",
                         "crashes")),
        )  # fmt: skip

    @staticmethod
    def ensure(folder: Path) -> Path:
        """Make `folder` where it is missing, for the owner alone (0700), and give it. Raises StorageProblem."""
        return ensure_folder(folder)
