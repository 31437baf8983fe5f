"""Tells the flow inspector what happens in a sign-in: its steps, and that all it sends is its own."""

from collections.abc import AsyncGenerator

from desktop_app.core.errors import internal
from desktop_app.core.flow.recorder import Recorder, Recording
from desktop_app.core.providers.metadata import ENDPOINTS
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.steps import BrowserOpened, CallbackIgnored, Failed, Step, Stored, Validated
from desktop_app.core.tokens.token import TokenSet


def begin(recorder: Recorder, profile: ProviderProfile, grant: str) -> Recording:
    """A recording of a sign-in to `profile` that starts now."""
    endpoints = {name: getattr(profile, name, "") for name in ENDPOINTS}
    servers = [profile.issuer, profile.resource, profile.api_base_url, *endpoints.values()]
    return recorder.begin(profile.name, grant, endpoints, [each for each in servers if each])


async def recorded(recording: Recording, steps: AsyncGenerator[Step, None]) -> AsyncGenerator[Step, None]:
    """`steps` as they are, each told to `recording`."""
    try:
        while True:
            with recording.active():  # not around the yield: what the reader sends meanwhile is not the sign-in's
                step = await anext(steps, None)
            if step is None:
                return
            _tell(recording, step)
            yield step
    except Exception as bug:
        recording.failed(internal(bug))
        raise
    finally:
        with recording.active():
            await steps.aclose()
        recording.cancelled()


def _tell(recording: Recording, step: Step) -> None:
    if isinstance(step, BrowserOpened):
        recording.browser_opened(step.authorization_url)
    elif isinstance(step, CallbackIgnored):
        recording.ignored(step.reason)
    elif isinstance(step, Validated):
        recording.verified([(check.name, check.result, check.detail) for check in step.checks])
    elif isinstance(step, Stored):
        tokens = step.tokens
        recording.signed_in(tokens.issuer, tokens.email or tokens.name or tokens.account, _secrets(tokens))
    elif isinstance(step, Failed):
        recording.failed(step.error)


def _secrets(tokens: TokenSet) -> dict[str, Secret]:
    """What later messages of this sign-in carry, by the letters of the inspector's labels."""
    found = {"H" if tokens.grant == "api_key" else "A": tokens.access_token}
    return found if tokens.refresh_token is None else {**found, "R": tokens.refresh_token}
