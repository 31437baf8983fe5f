"""State and logic of the settings page: values, what an environment variable fixes, and writing. No widgets."""

from collections.abc import Callable

from desktop_app.core.i18n import tr
from desktop_app.core.settings import SETTINGS, Origin
from desktop_app.core.vault.base import VaultState
from desktop_app.ui.memory import Memory
from desktop_app.ui.settings.items import OWN, Group, Item, groups, parsed, value_text
from desktop_app.ui.settings.services import SettingsServices


class SettingsPresenter:
    """`changed` is called whenever something that is shown has changed; `apply` with the name of what was set."""

    def __init__(
        self, services: SettingsServices, memory: Memory, changed: Callable[[], None], apply: Callable[[str], None]
    ) -> None:
        self.services = services
        self._memory = memory
        self._changed = changed
        self._apply = apply
        self.groups: tuple[Group, ...] = groups()
        self.find = ""
        self.vault: VaultState | None = None
        self.written: set[str] = set()

    def value(self, name: str) -> str:
        """What is in force, as the choices name it."""
        if name in OWN:
            return "true" if self._memory.get(name) else "false"
        return value_text(self.services.current(), name)

    def fixed_by(self, name: str) -> str:
        """The variable or option that fixes setting `name`, so that it can't be changed here; "" for none."""
        if name in OWN:
            return ""
        origin = self.services.current().origin(name)
        if origin is Origin.ENVIRONMENT:
            return f"${SETTINGS[name].environment}"
        return "--" + name.replace("_", "-") if origin is Origin.OPTION else ""

    def shown(self, item: Item) -> bool:
        """Whether the row has what is looked for."""
        return item.fits(self.find)

    def look_for(self, text: str) -> None:
        """Show the rows with these words alone."""
        self.find = text
        self._changed()

    def remark(self, item: Item) -> tuple[str, bool]:
        """The sentence below a row's title, and whether it says that something isn't right."""
        if item.name == "vault" and self.vault is not None and item.name not in self.written:
            words = self.vault.detail if self.vault.viable else f"{self.vault.detail} {self.vault.remedy}"
            return words.strip(), not self.vault.viable
        if item.later and item.name in self.written:
            return tr("Takes effect when Framer Desk starts again."), False
        return item.text, False

    async def look_at_vault(self) -> None:
        """Find out whether the vault works."""
        self.vault = await self.services.vault()
        self._changed()

    async def set(self, name: str, text: str) -> None:
        """Set something. Raises SettingsProblem, StorageProblem; nothing is changed then."""
        if name in OWN:
            self._memory.set(name, text == "true")
        else:
            await self.services.store(name, parsed(name, text))
        self.written.add(name)
        self._apply(name)
        self._changed()
