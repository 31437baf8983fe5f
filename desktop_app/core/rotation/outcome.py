"""How a change of credentials ended, and the errors that all changes share."""

from dataclasses import dataclass

from desktop_app.core.clock import iso
from desktop_app.core.errors import ProfileProblem, UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile


@dataclass(frozen=True, slots=True)
class Changed:
    """What was done, in words, and what is left for the person to do."""

    message: str
    left: tuple[str, ...] = ()


def new_one_needed(profile: ProviderProfile, since: float | None) -> UsageProblem:
    """The error where a new secret has to be brought. Gives it; the caller raises it.

    since: when the one that is there was kept, in seconds since the epoch; None where that isn't known.
    """
    name = profile.display_name
    return UsageProblem(
        "no_new_secret",
        tr("{name} can't get a new secret by itself.", name=name)
        if since is None
        else tr("{name} can't get a new secret by itself. The one it has is from {date}.",
                name=name, date=iso(since)[:10]),
        tr('make a new one at the provider, then: printf %s "$NEW" | framer-desk rotate {name} --secret-stdin',
           name=profile.name),
    )  # fmt: skip


def key_by_hand(profile: ProviderProfile) -> ProfileProblem:
    """The error for a client with a key that its provider has to be told of first. Gives it; the caller raises it."""
    return ProfileProblem(
        "key_by_hand",
        tr("{name} proves itself with a key, and only the provider can put another one in its place.",
           name=profile.display_name),
        tr("Give the provider the public half of a new key, then: framer-desk profiles edit {name} --key-stdin",
           name=profile.name),
    )  # fmt: skip


def refused(profile: ProviderProfile, reason: UserFacing | None = None) -> ProfileProblem:
    """The error for a new one that does not work; the old one is still in place."""
    return ProfileProblem(
        "new_secret_refused",
        tr("The new one does not work for {name}, so the old one stays.", name=profile.display_name),
        tr("Check that it was copied whole, and that it is for this app."),
        detail=reason.detail if reason else "",
        server_words=reason.server_words if reason else "",
    )


def untold(profile: ProviderProfile, reason: str, remedy: str) -> ProfileProblem:
    """The error where nobody could tell whether the new one works; the old one is still in place."""
    return ProfileProblem(
        "new_secret_untested",
        tr("Whether the new one works for {name} could not be told, so the old one stays. {reason}",
           name=profile.display_name, reason=reason),
        remedy,
    )  # fmt: skip
