"""TLS: whom a client trusts, and what it shows of itself. Verification can't be switched off."""

import ssl

from desktop_app.core.errors import SettingsProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport.route import Route


def tls_context(route: Route) -> ssl.SSLContext:
    """A verifying TLS context on the system's trust store, with the route's CA and client certificate added.

    Raises SettingsProblem when one of its files can't be used.
    """
    import truststore

    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for path, load in ((route.ca_file, context.load_verify_locations), (route.client_cert, context.load_cert_chain)):
        if not path:
            continue
        try:
            load(path)
        except (OSError, ssl.SSLError) as error:
            raise SettingsProblem(
                "certificate_file",
                tr("The certificate file {path} can't be used.", path=path),
                tr("It has to be a readable PEM file."),
                detail=str(error),
            ) from error
    return context


def no_tls() -> ssl.SSLContext:
    """For plain http to this computer: verifies against no root at all, so it could never reach an https server."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
