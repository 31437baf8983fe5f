"""The connections of this person: built-in ones that come with the program, and their own, one TOML file each.

Presets come with the program too: what providers document of themselves, to start a connection of one's own from.
"""

import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop_app.core import files, resources
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.paths import Paths
from desktop_app.core.providers.profile import NAME, ProviderProfile

BUILT_IN = ("sandbox", "framer")
SANDBOX = "sandbox"
PRESETS = ("github", "google", "jupyterhub", "microsoft", "oidc", "spotify")


class ProfileRegistry:
    """Finds, adds, changes and removes connections. Reads the files anew at each call: other programs edit them."""

    def __init__(self, paths: Paths) -> None:
        self._folder = paths.profiles

    def names(self) -> list[str]:
        """Every name: the built-in ones first, then the person's own in alphabetical order."""
        try:
            own = sorted(path.stem for path in self._folder.glob("*.toml") if NAME.fullmatch(path.stem))
        except OSError as error:
            raise files.storage_problem(error, self._folder) from error
        return [*BUILT_IN, *(name for name in own if name not in BUILT_IN)]

    def presets(self) -> list[str]:
        """Names of the presets that no connection of the person's own has taken."""
        taken = self.names()
        return [name for name in PRESETS if name not in taken]

    def get(self, name: str) -> ProviderProfile:
        """The connection or preset called `name`. An own file wins over a built-in one of the same name.

        Raises ProfileProblem: `profile_unknown` with the nearest name, `profile_broken` for a file that is no TOML,
        and whatever `ProviderProfile.from_document` finds wrong.
        """
        if NAME.fullmatch(name) and (data := files.read_bytes(self._file(name))) is not None:
            return ProviderProfile.from_document(name, _parse(data, self._file(name)))
        if name in (*BUILT_IN, *PRESETS):
            document = tomllib.loads(resources.read_text(f"providers/{name}.toml"))
            return ProviderProfile.from_document(name, document, built_in=True)
        from difflib import get_close_matches

        nearest = get_close_matches(name, [*self.names(), *PRESETS], 1)
        raise ProfileProblem(
            "profile_unknown",
            tr("There is no connection called {name}.", name=repr(name)),
            tr("Did you mean {nearest}?", nearest=nearest[0])
            if nearest
            else tr("framer-desk profiles lists them; framer-desk profiles add makes one."),
        )

    def secret_variables(self) -> frozenset[str]:
        """Names of the variables that connections say hold their secrets. A connection that can't be read has none."""
        found: set[str] = set()
        with suppress(UserFacing):
            for name in self.names():
                with suppress(UserFacing):
                    found |= self.get(name).secret_variables
        return frozenset(found)

    def add(self, profile: ProviderProfile) -> None:
        """Save a new connection. Raises ProfileProblem `profile_exists` when the name is taken."""
        if profile.name in self.names():
            raise ProfileProblem(
                "profile_exists",
                tr("There is already a connection called {name}.", name=profile.name),
                tr("Choose another name, or remove it first: framer-desk profiles remove {name}", name=profile.name),
            )
        self.save(profile)

    def edit(
        self, name: str, changes: Mapping[str, str], unset: Iterable[str] = (), *, source: ProviderProfile | None = None
    ) -> ProviderProfile:
        """Change fields of the connection called `name`, given as texts; `unset` ones get their default back.

        A preset becomes a connection of one's own by it. source: the connection, where the caller has it already.
        Raises ProfileProblem as `ProviderProfile.changed`, and `profile_built_in` for the sandbox, which no file can
        say the address of. Nothing is written when it raises.
        """
        profile = source or self.get(name)
        if profile.built_in and name == SANDBOX:
            raise ProfileProblem(
                "profile_built_in",
                tr("The sandbox comes with Framer Desk and can't be changed."),
                tr("Change a copy: framer-desk profiles duplicate {name} NEW", name=name),
            )
        changed = replace(profile.changed(changes, unset), built_in=False)
        self.save(changed)
        return changed

    def save(self, profile: ProviderProfile) -> None:
        """Write a connection's file, in place of what was there, by rename."""
        import tomlkit

        document = tomlkit.dumps(profile.validate().require_no_password().to_document())
        files.write_atomic(self._file(profile.name), document.encode())

    def remove(self, name: str) -> None:
        """Delete a connection's own file. Raises ProfileProblem for an unknown or a built-in one."""
        path = self._file(name)
        if not NAME.fullmatch(name) or not path.exists():
            if name in (*BUILT_IN, *PRESETS):
                raise ProfileProblem(
                    "profile_built_in",
                    tr("{name} comes with Framer Desk and can't be removed.", name=name),
                    tr("Leave it; a connection file of your own with this name would take its place."),
                )
            self.get(name)
        try:
            path.unlink()
        except OSError as error:
            raise files.storage_problem(error, path) from error

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.toml"


def _parse(data: bytes, path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileProblem(
            "profile_broken",
            tr("The connection file {path} is not valid TOML: {reason}", path=path, reason=error),
            tr("Mend that line, or remove the file."),
        ) from error
