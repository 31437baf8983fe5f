"""`Book`: how much of an API's limits one account has used, and when the next request may be sent. Pure values.

Two kinds of limits are kept differently, because of what can be known of them:

- A short one, such as 60 in a second, is over before an answer could tell what is left of it. So every request is
  written down with the latest moment at which the API can have counted it: when its answer came, or some time after
  it was sent, whichever is earlier. The next one may go when fewer than 60 lie within the last second. That keeps to
  the limit whatever moment the API's own windows begin at, and however long a request takes to get there.
- A long one, such as 5000 in an hour, is counted down from what the API said was left.

What the person set (requests a second, burst) is one number, the moment at which the allowance is full again (GCRA).
Times are seconds since the epoch: programs share the book, and it outlives a restart. What lies further in the future
than it can, after the clock was set back, does not count.
"""

from dataclasses import dataclass, field
from typing import Final, Self

from desktop_app.core.api.limiting.fields import Quota
from desktop_app.core.providers.profile import ProviderProfile

HOLD: Final = 1.0
"""Seconds within which an API counts a request, at the latest; one that is on its way for longer was counted."""
AHEAD: Final = HOLD + 5.0
"""Seconds. What lies further in the future was written before the clock was set back. Some are normal: another program
may have looked at the clock after us and come to write before us."""
PROBES: Final = 4
"""Requests on their way at once until the first answer has said what the limits are."""
CLOCKS: Final = 5
DISCERNIBLE: Final = 2.0
"""Seconds. A Date is of whole ones, and the answer took its time."""
SHORT: Final = 60.0
MOST: Final = 512
"""A limit of up to so many requests in up to SHORT seconds is a short one."""
LAST_PART: Final = 0.1
"""In this part of a long limit requests are spread over the time that is left."""
SPREAD_FROM: Final = 10.0
WIDEST: Final = 5.0
"""Seconds between two requests, at the most, where they are spread."""


@dataclass(frozen=True, slots=True)
class Own:
    """The limits that a person set. rate: requests a second, 0 for none. burst: how many of them at once."""

    rate: float = 0.0
    burst: int = 0
    at_once: int = 0

    @classmethod
    def of(cls, profile: ProviderProfile) -> Self:
        """Those of a connection."""
        rate, burst, at_once = profile.requests_per_second, profile.burst, profile.requests_at_once
        return cls(float(rate or 0), int(burst or 0), int(at_once or 0))

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.rate or self.at_once)

    @property
    def allowance(self) -> int:
        """Requests that may go at once, after a pause."""
        return self.burst or max(1, int(self.rate))


@dataclass(slots=True)
class Policy:
    """A limit of the API, as it was last heard of at `seen_at`. window and reset_at are 0 where they are not known."""

    name: str
    limit: int
    window: float
    remaining: int
    reset_at: float
    seen_at: float
    resource: str = ""

    @property
    def short(self) -> bool:
        """Whether it is kept by the log of requests."""
        return 0 < self.window <= SHORT and self.limit <= MOST

    @property
    def slows_at(self) -> int | None:
        """So many left that requests are spread from then on; None where the window is too short for that."""
        return None if 0 < self.window < SPREAD_FROM else int(self.limit * LAST_PART)


@dataclass(slots=True)
class Book:
    """What is known of one account at one host.

    known: an answer has said what limits there are. log: for each request, in the order of sending, the latest moment
    at which it can have been counted. count: requests ever written down. places: the resource that a part of the API
    belongs to, by the first segment of its path. clocks: how far its clock was ahead of ours, lately (seconds).
    token: the fingerprint of the access token that its server was asked about last, at `token_asked`; token_active:
    what it said, None when it could not be asked.
    """

    profile: str = ""
    account: str = ""
    host: str = ""
    known: bool = False
    policies: list[Policy] = field(default_factory=list)
    log: list[float] = field(default_factory=list)
    count: int = 0
    full_at: float = 0.0
    blocked_until: float = 0.0
    last: float = 0.0
    places: dict[str, str] = field(default_factory=dict)
    clocks: list[float] = field(default_factory=list)
    token: str = ""
    token_asked: float = 0.0
    token_active: bool | None = None

    @property
    def skew(self) -> float | None:
        """Seconds that the API's clock is ahead of ours, the median of the last few; 0 for less than a Date can tell.

        None where nobody has heard yet.
        """
        if not self.clocks:
            return None
        middle = sorted(self.clocks)[len(self.clocks) // 2]
        return middle if abs(middle) >= DISCERNIBLE else 0.0

    def hear_clock(self, ahead: float) -> None:
        """An answer's Date was so many seconds ahead of our clock, which is news. One alone may be a mistake."""
        self.clocks = [*self.clocks, ahead][-CLOCKS:] if self.clocks else [ahead] * (CLOCKS // 2 + 1)

    def wait(self, now: float, place: str, own: Own, ahead: int = 0) -> float:
        """Seconds until a request to `place` may be sent; 0 for at once. ahead: how many come before it."""
        waits = [self.blocked_until - now]
        if own.rate:
            waits.append(self._full(now, own) + (ahead - own.allowance + 1) / own.rate - now)
        bounds = sorted(bound for bound in self.log if bound <= now + AHEAD)
        if not self.known:
            under_way = [bound for bound in bounds if bound > now]
            if len(under_way) >= PROBES:
                waits.append(under_way[-PROBES] - now)
        for policy in self._for(place):
            waits.append(_short(policy, bounds, now, ahead) if policy.short else self._long(policy, now, ahead))
            if policy.slows_at is not None:
                waits.append(self._spread(policy, now, ahead))
        return max(0.0, *waits)

    def enter(self, now: float, place: str, own: Own) -> int:
        """Write down that a request to `place` is sent now; gives its number."""
        self._tidy(now)
        if own.rate:
            self.full_at = self._full(now, own) + 1 / own.rate
        for policy in self._for(place):
            if not policy.short:
                self._renew(policy, now)
                policy.remaining = max(0, policy.remaining - 1)
        return self._write(now, now + HOLD)

    def leave(self, number: int, now: float) -> None:
        """Request `number` was answered, so it has been counted by now."""
        index = len(self.log) - (self.count - number)
        if 0 <= index < len(self.log):
            self.log[index] = min(self.log[index], now)

    def learn(self, number: int, now: float, place: str, quotas: tuple[Quota, ...], *, whole: bool = True) -> None:
        """Take over what the answer to request `number` says of the limits.

        whole: it tells of all that there are. An API that refuses a request may not have got as far as to know.
        """
        self.known = self.known or whole
        for quota in quotas:
            if quota.resource:
                self.places[place] = quota.resource
            policy = self._policy(quota, now)
            if quota.remaining is None:
                continue
            if policy.short:
                self._make_up(policy, quota, now)
            else:
                self._count_down(policy, quota, now, latest=number == self.count - 1)
            policy.seen_at = now
        if whole and quotas:  # what is no longer spoken of has been lifted
            resources = {quota.resource for quota in quotas}
            spoken = {(quota.resource, quota.name) for quota in quotas}
            self.policies = [
                each for each in self.policies if each.resource not in resources or (each.resource, each.name) in spoken
            ]

    def block(self, until: float) -> None:
        """The API asked to send nothing before `until`."""
        self.blocked_until = max(self.blocked_until, until)

    def left(self, policy: Policy, now: float) -> tuple[int, float]:
        """How many requests `policy` still allows, and at which moment it allows all again (0: not known)."""
        if not policy.short:
            over = 0 < policy.reset_at <= now
            return (policy.limit, 0.0) if over else (policy.remaining, policy.reset_at)
        used = [bound for bound in self.log if now - policy.window < bound <= now + AHEAD]
        return max(0, policy.limit - len(used)), max(used, default=now - policy.window) + policy.window

    def _for(self, place: str) -> list[Policy]:
        """The limits that hold for a part of the API: those for all of it, and those of its own resource."""
        resource = self.places.get(place, "")
        return [policy for policy in self.policies if policy.resource in ("", resource)]

    def _full(self, now: float, own: Own) -> float:
        """When the person's own allowance is full again."""
        latest = now + own.allowance / own.rate + SHORT
        return max(now, self.full_at) if self.full_at <= latest else now

    def _long(self, policy: Policy, now: float, ahead: int) -> float:
        left, reset_at = self.left(policy, now)
        return reset_at - now if left <= ahead and reset_at > now else 0.0

    def _spread(self, policy: Policy, now: float, ahead: int) -> float:
        """In the last part of a limit, requests are spread over the time that is left, as far as that is bearable."""
        left, reset_at = self.left(policy, now)
        if not policy.slows_at or left > policy.slows_at or reset_at - now < SPREAD_FROM:
            return 0.0
        return min(self.last, now) + min((reset_at - now) / (left + 1), WIDEST) * (ahead + 1) - now

    def _renew(self, policy: Policy, now: float) -> None:
        if 0 < policy.reset_at <= now:
            policy.remaining = policy.limit
            policy.reset_at = now + policy.window if policy.window else 0.0

    def _policy(self, quota: Quota, now: float) -> Policy:
        """The policy that `quota` tells of, new where there was none or its terms are others."""
        for policy in self.policies:
            if (policy.name, policy.resource) == (quota.name, quota.resource):
                if (policy.limit, policy.window) != (quota.limit, quota.window):
                    policy.limit, policy.window = quota.limit, quota.window
                    policy.remaining, policy.reset_at = quota.limit, 0.0
                return policy
        policy = Policy(quota.name, quota.limit, quota.window, quota.limit, 0.0, now, quota.resource)
        self.policies.append(policy)
        return policy

    def _make_up(self, policy: Policy, quota: Quota, now: float) -> None:
        """Write down the requests that the API counted and we did not send: some other program did."""
        assert quota.remaining is not None
        ours = sum(1 for bound in self.log if bound > now - policy.window)
        until = now if quota.reset is None else now + min(quota.reset, policy.window) - policy.window
        for _ in range(min(policy.limit - quota.remaining - ours, MOST)):
            self._write(now, until)

    def _count_down(self, policy: Policy, quota: Quota, now: float, *, latest: bool) -> None:
        """Take over what is left. Of a later request than the one that was answered the API may not know yet."""
        assert quota.remaining is not None
        reset_at = policy.reset_at if quota.reset is None else now + quota.reset
        same = abs(reset_at - policy.reset_at) <= max(2.0, policy.window / 10)
        policy.remaining = min(policy.remaining, quota.remaining) if same and not latest else quota.remaining
        policy.reset_at = reset_at

    def _write(self, now: float, bound: float) -> int:
        self.log.append(bound)
        self.count += 1
        self.last = now
        return self.count - 1

    def _tidy(self, now: float) -> None:
        """Drop what counts no more."""
        longest = max((policy.window for policy in self.policies if policy.short), default=0.0 if self.known else SHORT)
        old = 0
        for bound in self.log:
            if bound > now - longest - HOLD:
                break
            old += 1
        old = max(old, len(self.log) - 2 * MOST)
        if old:
            del self.log[:old]


def _short(policy: Policy, bounds: list[float], now: float, ahead: int) -> float:
    """When fewer than the limit lie in the last window; those ahead count as sent when their turn comes."""
    rounds, index = divmod(ahead, policy.limit)
    index += len(bounds) - policy.limit
    if index < 0:
        return rounds * policy.window
    if index >= len(bounds):
        return (rounds + 1) * policy.window
    return bounds[index] + (rounds + 1) * policy.window - now
