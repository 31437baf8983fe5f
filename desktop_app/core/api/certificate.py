"""What is in a server's certificate, for people."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom it names, who vouches for that, and for how long (UTC). names: the hosts that it is good for."""

    subject: str
    issuer: str
    not_before: datetime
    not_after: datetime
    names: tuple[str, ...] = ()


def read(der: bytes) -> Certificate | None:
    """What the certificate `der` (X.509, RFC 5280) says; None where it can't be read."""
    from cryptography import x509

    try:
        found = x509.load_der_x509_certificate(der)
        return Certificate(
            _common_name(found.subject),
            _common_name(found.issuer),
            found.not_valid_before_utc,
            found.not_valid_after_utc,
            _names(found),
        )
    except ValueError:
        return None


def _common_name(name: "x509.Name") -> str:
    """The common name alone where there is one, for that is what people know a server by."""
    from cryptography.x509.oid import NameOID

    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _names(certificate: "x509.Certificate") -> tuple[str, ...]:
    from cryptography import x509

    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    addresses = [str(address) for address in found.get_values_for_type(x509.IPAddress)]
    return (*found.get_values_for_type(x509.DNSName), *addresses)
