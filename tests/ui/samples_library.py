"""Saved requests and a history to draw and to test with, on a real disk, in a folder of the test."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.catalog_store import CatalogStore
from desktop_app.core.api.description_choice import DescriptionChoices
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.clock import Clock
from desktop_app.core.history.entry import Details, Entry
from desktop_app.core.history.store import HistoryStore
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.transport.clients import Transport
from desktop_app.ui.console.library.services import Credential, Descriptions, HistoryInThread, LibraryServices

BASE = "http://127.0.0.1:8765/v1"
PROJECTS = """@state = published

### List projects
# newest first
GET /projects?limit=3&status={{state}}
Accept: application/json

### Create a project
POST /projects
Authorization: Bearer {{token}}
Content-Type: application/json

{
  "name": "Aurora"
}

### Delete a project
DELETE /projects/{{id}}
"""


@dataclass
class Library:
    """The services of the left column in `folder`; `secrets` are what was put into the vault."""

    folder: Path
    clock: Clock
    secrets: dict[tuple[str, str], str] = field(default_factory=dict)
    token: str = ""
    told: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folders = SavedFolders(self.folder / "folders.json", self.folder / "own")
        self.store = HistoryStore(self.folder / "history.sqlite3")

    @property
    def own(self) -> Path:
        """The folder of the sandbox's own saved requests."""
        return self.folders.own("sandbox")

    def services(self) -> LibraryServices:
        """What the left column needs."""
        return LibraryServices(
            self.clock, self.folders, HistoryInThread(self.store), self._to_trash, self._keep, self._token,
            self.told.append, self._descriptions(),
        )  # fmt: skip

    def _descriptions(self) -> Descriptions:
        choices = DescriptionChoices(self.folder / "descriptions")
        store = CatalogStore(Transport(), self.clock, self.folder / "cache", choices)
        profile = ProviderProfile(name="sandbox", api_base_url=BASE)

        async def forget(name: str) -> Catalog | None:
            await store.choose_nothing(name)
            return await store.find(profile)

        return Descriptions(
            choices.has, lambda name, choice: store.choose(profile, choice),
            lambda name, text: store.choose_text(profile, text), forget,
        )  # fmt: skip

    def fill(self) -> None:
        """Save a few requests, and send some."""
        self.own.mkdir(parents=True)
        (self.own / "Projects.http").write_text(PROJECTS)
        (self.own / "Account").mkdir()
        (self.own / "Account" / "Me.http").write_text("### Who am I\nGET /me\n\n### Usage\nGET /usage\n")
        shared = self.folder / "team-requests"
        shared.mkdir()
        (shared / "smoke.http").write_text("GET {{host}}/health\n")
        (shared / "broken.http").write_bytes(b"\xff\xfe")
        self.folders.add("sandbox", shared)
        self.send(9)

    def send(self, count: int) -> None:
        """Have `count` requests in the history, one every hour, the last one just now."""
        paths = ("/projects?limit=3", "/me", "/generations", "/projects/prj_7Kq2", "/sites/site_1/publish")
        statuses = (200, 200, 201, 404, 0, 503)
        methods = ("GET", "GET", "POST", "PATCH", "POST")
        now = self.clock.now()
        self.store.add(
            (
                Entry(now - 7200 * (count - 1 - at), "sandbox", methods[at % 5], f"{BASE}{paths[at % 5]}",
                      statuses[at % 6], 0.044, 1100, source="console", starred=at % 4 == 2),
                Details((("Accept", "application/json"),), b'{"prompt": "A bakery"}' if at % 5 == 2 else None,
                        (("Content-Type", "application/json"),), b'{"id": "prj_7Kq2"}'),
            )
            for at in range(count)
        )  # fmt: skip

    def _to_trash(self, path: Path) -> Path:
        trash = self.folder / "trash"
        trash.mkdir(exist_ok=True)
        return path.rename(trash / path.name)

    async def _keep(self, profile: str, name: str, value: Secret) -> None:
        self.secrets[profile, name] = value.reveal()

    async def _token(self, name: str) -> Credential | None:
        return (("Authorization", "Bearer "), Secret(self.token)) if self.token else None
