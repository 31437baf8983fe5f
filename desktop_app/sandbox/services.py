"""Everything the handlers share, built once."""

import secrets
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.sandbox.browsers import Browsers
from desktop_app.sandbox.counters import Counters
from desktop_app.sandbox.faults import Clock, Faults
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.store.api_keys import ApiKeys
from desktop_app.sandbox.store.clients import Clients
from desktop_app.sandbox.store.database import Database
from desktop_app.sandbox.store.devices import Devices
from desktop_app.sandbox.store.files import private_folder
from desktop_app.sandbox.store.grants import Grants
from desktop_app.sandbox.store.keys import KeyRing
from desktop_app.sandbox.store.usage import UsageLedger

DATABASE = "sandbox.sqlite3"
KEYS = "signing-keys.json"


class Services:
    """One sandbox: its address, its store, its switches. `issuer` has no trailing slash.

    `instance` tells this process from any other that may answer on the port; `control_word` is what allows to end it.
    `api_version` is the version of the API in force.
    `api` is the identifier of the sample API (the `aud` of its tokens, RFC 9728 `resource`).
    """

    def __init__(self, options: SandboxOptions, database: Database, source: Callable[[], float] = time.time) -> None:
        self.options = options
        self.issuer = ""
        self.instance = secrets.token_hex(8)
        self.control_word = secrets.token_urlsafe(24)
        self.api_version = options.api_version
        self.faults = Faults(options.faults, source)
        self.clock = Clock(self.faults, source)
        self.db = database
        self.keys = KeyRing(options.state_dir / KEYS, self.clock.now)
        self.clients = Clients(database, self.clock.now)
        self.grants = Grants(database, self.clock.now)
        self.devices = Devices(database, self.clock.now)
        self.api_keys = ApiKeys(database, self.clock.now)
        self.usage = UsageLedger(database, self.clock.now)
        self.browsers = Browsers()
        self.counters = Counters()

    @property
    def api(self) -> str:
        """The sample API's identifier."""
        return f"{self.issuer}/v1"

    @property
    def resources(self) -> tuple[str, ...]:
        """The audiences an app may ask for (RFC 8707): the API, or this origin, whose only API it is."""
        return (self.api, self.issuer)

    def close(self) -> None:
        """Write what is still in memory and close the store."""
        self.usage.flush()
        self.db.close()


def open_state(state_dir: Path) -> Database:
    """Open the state folder's database, making both when they are missing."""
    private_folder(state_dir)
    return Database(state_dir / DATABASE)
