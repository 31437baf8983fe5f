"""The sample data every account starts with. The same ids at every fresh start, so that examples can name them."""

from datetime import datetime

from desktop_app.sandbox.store.database import Database

_ADA = (
    ("7Kq2", "Aurora landing", "published", 12, True, "2026-11-24T13:58:41Z"),
    ("81Xd", "Studio portfolio", "draft", 5, False, "2026-11-23T17:20:09Z"),
    ("83Lm", "Winter campaign", "published", 3, True, "2026-11-20T08:44:52Z"),
    ("84Rt", "Conference microsite", "draft", 7, True, "2026-11-18T10:02:33Z"),
    ("85Bn", "Recipe book", "published", 41, False, "2026-11-15T19:31:07Z"),
    ("86Vz", "Bike repair guide", "draft", 9, False, "2026-11-12T07:15:48Z"),
    ("87Hw", "Museum night", "published", 6, True, "2026-11-09T21:40:12Z"),
    ("88Ps", "Garden journal", "draft", 2, False, "2026-11-05T12:27:55Z"),
    ("89Fy", "Language school", "published", 18, True, "2026-10-30T09:03:26Z"),
    ("8aJc", "Harbor cafe menu", "draft", 1, False, "2026-10-21T15:48:39Z"),
)
_BOB = (
    ("9Tg4", "Fold-out poster shop", "published", 8, True, "2026-11-22T11:11:04Z"),
    ("9Uk7", "Choir calendar", "draft", 4, False, "2026-11-10T16:05:50Z"),
)
_OF = {"usr_01HQ4Z": _ADA, "usr_01HR7B": _BOB}


def seed(database: Database) -> None:
    """Fill the accounts, once in the life of a state folder: what a person deletes stays deleted."""
    with database.transaction():
        if not database.run("INSERT OR IGNORE INTO settings VALUES ('samples', '1')"):
            return
        for owner, projects in _OF.items():
            for short, name, status, pages, ai, updated in projects:
                moment = datetime.fromisoformat(updated).timestamp()
                database.run(
                    "INSERT INTO projects VALUES (?, ?, ?, ?, ?, ?, ?)",
                    f"prj_{short}",
                    owner,
                    name,
                    status,
                    pages,
                    ai,
                    moment,
                )
                add_site(database, owner, f"prj_{short}", name, moment if status == "published" else None)


def add_site(database: Database, owner: str, project_id: str, name: str, published_at: float | None) -> None:
    """Give a project its site."""
    address = "-".join("".join(letter if letter.isalnum() else " " for letter in name.lower()).split()) or "site"
    database.run(
        "INSERT INTO sites VALUES (?, ?, ?, ?, ?, ?)",
        *("site_" + project_id.removeprefix("prj_"), owner, project_id, f"https://{address}.example"),
        *(published_at, 1 if published_at else 0),
    )
