"""Signing in below a cell: which way, and what is said where only text can be shown."""

from dataclasses import replace

import pytest

from desktop_app.core.errors import AccessDenied
from desktop_app.core.signin.known_browsers import BrowserChoice
from desktop_app.notebook import display, signing
from tests.helpers.hostile_provider import browse
from tests.unit.notebook.conftest import Lab


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"BROWSER": "firefox"}, False),
        ({"DISPLAY": ":0", "SSH_CONNECTION": "a b"}, True),
        ({"JUPYTERHUB_USER": "ada", "BROWSER": "firefox"}, True),
    ],
)
def test_where_the_browser_is(environ: dict[str, str], expected: bool) -> None:
    assert signing.remote(environ) == expected


@pytest.fixture
def browsing(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk's browser is a robot that consents."""

    async def open_browser(url: str, choice: BrowserChoice) -> bool:
        await browse(url)
        return True

    service = lab.desk.context.signin
    monkeypatch.setattr(service, "_around", replace(service._around, open_browser=open_browser))


@pytest.mark.usefixtures("browsing")
def test_a_sign_in_from_start_to_end(lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    before = lab.tokens()
    tokens = signing.sign_in(lab.desk, "box")
    assert tokens.fingerprint == lab.tokens().fingerprint != before.fingerprint
    said = capsys.readouterr().err
    assert "Your browser is open" in said
    assert said.endswith("Signed in as Ada Lindqvist.\n")


@pytest.mark.usefixtures("browsing")
def test_a_sign_in_that_fails_raises_why(lab: Lab) -> None:
    before = lab.tokens()
    lab.provider.authorization = {"code": None, "error": "access_denied"}
    with pytest.raises(AccessDenied):
        signing.sign_in(lab.desk, "box")
    assert lab.tokens().fingerprint == before.fingerprint


def test_no_notebook_is_here() -> None:
    assert not signing.possible()


def test_a_qr_code_is_a_picture_of_squares() -> None:
    picture = display.qr_code("https://a.example/device?user_code=ABCD")
    assert picture.startswith("<svg")
    assert picture.count("h1v1h-1z") > 200
