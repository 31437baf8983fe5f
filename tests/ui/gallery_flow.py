"""The flow view in all its states, with sample data: `python -m tests.ui.gallery_flow OUTDIR [WORD...]`."""

import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop_app.core.flow.message import Flow
from desktop_app.ui.flow.page import FlowPage
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import ConnectionPage, Frame, View
from desktop_app.ui.shell.main_window import MainWindow
from tests.ui import gallery
from tests.ui.samples import World, pictured
from tests.ui.samples_flow import FlowWorld, renewal, running, signed_in

SCREENS: dict[str, Callable[[], FlowWorld]] = {
    "flow": lambda: FlowWorld([_renewed("‹R1:47›"), *FlowWorld().flows[1:]]),
    "flow-as-recorded": FlowWorld,
    "flow-good": lambda: FlowWorld([_renewed("‹R2:47›")]),
    "flow-failed": lambda: FlowWorld(FlowWorld().flows[::-1]),
    "flow-running": lambda: FlowWorld([running()], running={3}),
    "flow-none": lambda: FlowWorld([]),
}


def _renewed(got: str) -> Flow:
    flow = signed_in()
    return replace(flow, messages=(*flow.messages, renewal(got)))


class FlowPages(gallery.GalleryPages):
    """The flow view with sample data."""

    def __init__(self, world: World, flows: FlowWorld, frame: Frame) -> None:
        super().__init__(world, frame)
        self._flows = flows

    def view(self, key: View) -> ConnectionPage:
        """The flow view, or what the gallery has."""
        return FlowPage(self._flows.services(), self._frame) if key == "flow" else super().view(key)


async def window(flows: FlowWorld, world: World | None = None) -> MainWindow:
    """The whole window with the flow view of the sandbox's sign-ins."""
    shown, made = world or pictured(), MainWindow(Memory(None))
    await made.start(shown.services(), lambda frame: FlowPages(shown, flows, frame))
    return await gallery._settled(made, "flow")


def _screen(make: Callable[[], FlowWorld]) -> gallery.Screen:
    async def screen() -> QWidget:
        return await window(make())

    return screen


if __name__ == "__main__":
    gallery.SCREENS.clear()
    gallery.SCREENS.update({name: _screen(make) for name, make in SCREENS.items()})
    raise SystemExit(gallery.main(sys.argv[1:]))
