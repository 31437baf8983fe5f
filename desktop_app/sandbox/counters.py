"""What happened since the start, as numbers that tests and the usage page read. No secrets."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Counters:
    """Requests by kind since the start of this process. `refreshes` counts successful renewals by grant id."""

    authorizations: int = 0
    token_requests: int = 0
    tokens_issued: int = 0
    refreshes: Counter[str] = field(default_factory=Counter)
    reuse_detected: int = 0
    revocations: int = 0
    introspections: int = 0
    registrations: int = 0
    api_requests: int = 0
    api_by_operation: Counter[str] = field(default_factory=Counter)
    rate_limited: int = 0

    def snapshot(self) -> dict[str, Any]:
        """As JSON."""
        numbers = {name: value for name, value in vars(self).items() if isinstance(value, int)}
        return {**numbers, "refreshes": dict(self.refreshes), "api_by_operation": dict(self.api_by_operation)}
