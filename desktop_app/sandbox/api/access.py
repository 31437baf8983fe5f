"""Who may call: bearer tokens (RFC 6750), DPoP-bound tokens (RFC 9449 section 7) and API keys."""

from dataclasses import dataclass

from starlette.requests import HTTPConnection

from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.oauth.dpop import ALGORITHMS, ProofProblem, Proofs
from desktop_app.sandbox.oauth.metadata import metadata_address
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.grants import Token

REALM = "sandbox"


@dataclass(frozen=True)
class Caller:
    """Whom a request speaks for, and what it may do. `via` is access_token or api_key."""

    subject: str
    client_id: str
    scopes: frozenset[str]
    via: str


class Gate:
    """Reads the credentials of a request. Problems carry the WWW-Authenticate that the RFCs ask for."""

    def __init__(self, services: Services, proofs: Proofs) -> None:
        self._services = services
        self._proofs = proofs

    def caller(self, request: HTTPConnection, scopes: tuple[str, ...]) -> Caller:
        """Who calls. Problem 401 without good credentials; `scopes` are named in it as a hint."""
        header = request.headers.getlist("authorization")
        key = request.headers.get("x-api-key")
        if not header and key is None:
            raise self._unauthorized("unauthorized", "Send an access token in the Authorization header.", None, scopes)
        if len(header) > 1 or (header and key is not None):
            raise Problem("malformed", "Send one kind of credentials, once.")
        if key is not None:
            return self._by_key(key, scopes)
        scheme, _, value = header[0].partition(" ")
        scheme, value = scheme.lower(), value.strip()
        if scheme not in ("bearer", "dpop") or not value:
            raise self._unauthorized(
                "unauthorized", "The Authorization header must be Bearer or DPoP and a token.", None, scopes
            )
        if value.startswith("sbk_"):
            return self._by_key(value, scopes)
        return self._by_token(request, scheme, value, scopes)

    def require(self, caller: Caller, scopes: tuple[str, ...]) -> None:
        """Problem 403 insufficient_scope when one of `scopes` is missing."""
        missing = [scope for scope in scopes if scope not in caller.scopes]
        if missing:
            detail = f"This needs {' and '.join(missing)}."
            headers = self._challenge("Bearer", "insufficient_scope", detail, scopes)
            raise Problem("insufficient-scope", detail, headers, required_scopes=list(scopes), missing_scopes=missing)

    def _by_token(self, request: HTTPConnection, scheme: str, value: str, scopes: tuple[str, ...]) -> Caller:
        token = self._services.grants.access(value)
        if token is None:
            raise self._unauthorized(
                "invalid-token", "The sandbox did not issue this access token.", "invalid_token", scopes
            )
        if not token.active or self._called_expired(token):
            ended = token.active or token.expires_at <= self._services.clock.now()
            detail = "The access token expired." if ended else "The access token was revoked."
            raise self._unauthorized("invalid-token", detail, "invalid_token", scopes)
        if not set(token.audience) & set(self._services.resources):
            raise self._unauthorized("invalid-token", "The access token is for another API.", "invalid_token", scopes)
        self._check_binding(request, scheme, value, token, scopes)
        return Caller(token.grant.subject, token.grant.client_id, frozenset(token.scope.split()), "access_token")

    def _called_expired(self, token: Token) -> bool:
        """The fault `expired-token`: good only once a refresh token paid for it after the fault was switched on."""
        since = self._services.faults.since("expired-token")
        return since is not None and not (token.renewed and token.issued_at >= since)

    def _by_key(self, key: str, scopes: tuple[str, ...]) -> Caller:
        found = self._services.api_keys.use(key)
        if found is None:
            raise self._unauthorized("invalid-token", "The API key is unknown or was revoked.", "invalid_token", scopes)
        return Caller(found.subject, found.id, frozenset(found.scope.split()), "api_key")

    def _check_binding(
        self, request: HTTPConnection, scheme: str, value: str, token: Token, scopes: tuple[str, ...]
    ) -> None:
        if token.jkt is None:
            if scheme == "dpop":
                raise self._unauthorized(
                    "invalid-token", "The token is not bound; send it as Bearer.", "invalid_token", scopes
                )
            return
        proofs = request.headers.getlist("dpop")
        if scheme != "dpop" or len(proofs) != 1:
            raise self._unauthorized(
                "invalid-token",
                "The token is bound to a key; send it as DPoP with a proof.",
                "invalid_token",
                scopes,
                "DPoP",
            )
        try:
            method = request.scope.get("method", "GET")  # of a socket it is not said: it begins with a GET
            jkt = self._proofs.check(proofs[0], method, f"{self._services.issuer}{request.url.path}", value)
        except ProofProblem as problem:
            code = "use_dpop_nonce" if problem.nonce_needed else "invalid_dpop_proof"
            raise self._unauthorized("invalid-token", str(problem), code, scopes, "DPoP") from problem
        if jkt != token.jkt:
            raise self._unauthorized(
                "invalid-token", "The proof is made with another key.", "invalid_token", scopes, "DPoP"
            )

    def _unauthorized(
        self, kind: str, detail: str, code: str | None, scopes: tuple[str, ...], scheme: str = "Bearer"
    ) -> Problem:
        return Problem(kind, detail, self._challenge(scheme, code, detail, scopes), required_scopes=list(scopes))

    def _challenge(self, scheme: str, code: str | None, detail: str, scopes: tuple[str, ...]) -> dict[str, str]:
        """WWW-Authenticate. Without credentials there is no error code (RFC 6750 section 3.1)."""
        parts = [f'realm="{REALM}"']
        if code:
            parts += [f'error="{code}"', f'error_description="{detail}"']
        if scopes:
            parts.append(f'scope="{" ".join(scopes)}"')
        parts.append(f'resource_metadata="{metadata_address(self._services)}"')
        headers = {}
        if scheme == "DPoP":
            parts.append(f'algs="{" ".join(ALGORITHMS)}"')
            headers["DPoP-Nonce"] = self._proofs.nonce()
        return {**headers, "WWW-Authenticate": f"{scheme} {', '.join(parts)}"}
