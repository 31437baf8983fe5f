"""The window hands a connection on: the request in front as code, and the token to the clipboard without showing it."""

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_the_open_request_as_code_and_the_token_unseen(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        window.wait("identity.export")
        window.says("console.url", "/v1/projects")  # the request that will be exported is in front
        window.keys("ctrl+shift+e")
        assert window.says("export.text", "api.get('/v1/projects'").startswith(
            "from desktop_app.notebook import connect"
        )
        assert "Ada Lindqvist" in window.read("export.subtitle")
        window.press("export.kind.code")
        window.says("export.text", "framer-desk token sandbox --reveal")
        window.press("export.token")
        assert "•" in window.says("export.text", "works until")
        window.press("export.copy")
        window.says("export.said", "Clears in")
        program.hunter.see("the dialog", window.desktop.words())
        window.keys("Escape")
        window.wait("console.send")
        assert window.interrupt() == 0
