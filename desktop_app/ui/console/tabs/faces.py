"""What a tab says of its request. No widgets."""

from dataclasses import dataclass

from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.request.draft import Draft


@dataclass(frozen=True)
class Face:
    """key: of the desk. method: "" where nothing was written yet. edited: not saved. busy: being sent."""

    key: int
    method: str
    title: str
    about: str
    edited: bool = False
    busy: bool = False

    @property
    def spoken(self) -> str:
        """All of it in words, for screen readers."""
        words = f"{self.method} {self.title}".strip()
        if self.busy:
            return tr("{name}, on its way", name=words)
        return tr("{name}, not saved", name=words) if self.edited else words


def face(desk: Desk) -> Face:
    """The face of `desk`: the name it was given, else that of the saved request, else its path."""
    draft = desk.draft
    fresh = draft == Draft() and not desk.tab_title
    title = desk.tab_title or (desk.source.name if desk.source else "") or short_path(draft.path)
    return Face(
        desk.key,
        "" if fresh else draft.method,
        tr("New request") if fresh else title,
        f"{draft.method} {draft.target}"[:300],
        edited=desk.edited,
        busy=desk.busy,
    )


def short_path(path: str) -> str:
    """The end of a path: `/projects/{id}` of `/v1/projects/{id}`, so that tabs can be told apart."""
    parts = path.partition("?")[0].rstrip("/").split("/")
    return path if len(parts) <= 3 else "…/" + "/".join(parts[-2:])
