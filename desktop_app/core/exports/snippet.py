"""One request as code: for curl, httpx and requests. Without a token the code gets a fresh one when it runs."""

from shlex import quote

from desktop_app.core.api.auth import place
from desktop_app.core.exports.handed import Handed


def curl(handed: Handed) -> str:
    """A command for a POSIX shell. The token goes to curl over its standard input: other people see argv."""
    request = handed.request
    words = ["curl", "--silent", "--show-error", "--header", "@-"]
    if request.method != "GET":
        words += ["--request", request.method]
    for name, value in request.headers:
        words += ["--header", quote(f"{name}: {value}")]
    if request.body is not None:
        words += ["--data-raw", quote(request.body.decode())]
    words.append(quote(handed.url))
    if handed.token is not None:
        line = quote(_header(handed)[0] + ": " + _header(handed)[1] + handed.token.reveal())
        return f"# {handed.note}\nprintf '%s\\n' {line} | \\\n  {' '.join(words)}\n"
    form = quote(f"{_header(handed)[0]}: {_header(handed)[1]}%s\\n")
    source = f'"$(framer-desk token {handed.profile.name} --reveal)"'
    return f"printf {form} {source} | \\\n  {' '.join(words)}\n"


def httpx(handed: Handed) -> str:
    """Python code for httpx."""
    return _python(handed, "httpx")


def requests(handed: Handed) -> str:
    """Python code for requests."""
    return _python(handed, "requests")


def _python(handed: Handed, library: str) -> str:
    request = handed.request
    lines, headers = [f"import {library}"], dict(request.headers)
    name, prefix = _header(handed)
    own_header = name.lower() != "authorization"  # auth() takes none: these libraries carry it along to other hosts
    if handed.token is not None:
        lines = [f"# {handed.note}", *lines, ""]
        headers[name] = prefix + handed.token.reveal()
    elif own_header:
        command = ["framer-desk", "token", handed.profile.name, "--reveal"]
        lines = ["import subprocess", "", *lines, "", f"key = subprocess.check_output({command!r}, text=True).strip()"]
    else:
        lines += ["", "from desktop_app.notebook import auth", ""]
    lines += [f"answer = {library}.request(", f"    {request.method!r},", f"    {handed.url!r},"]
    if own_header and handed.token is None:
        rest = "".join(f", {key!r}: {value!r}" for key, value in headers.items())
        lines.append(f"    headers={{{name!r}: {f'{prefix!r} + ' if prefix else ''}key{rest}}},")
    elif headers:
        lines.append(f"    headers={headers!r},")
    if own_header:
        lines.append(f"    {'follow_redirects' if library == 'httpx' else 'allow_redirects'}=False,")
    if request.body is not None:
        lines.append(f"    {'content' if library == 'httpx' else 'data'}={request.body!r},")
    if handed.token is None and not own_header:
        lines.append(f"    auth=auth({handed.profile.name!r}, library={library!r}),")
    return "\n".join([*lines, "    timeout=30,", ")", "answer.raise_for_status()", "print(answer.json())", ""])


def _header(handed: Handed) -> tuple[str, str]:
    """The header field that the token goes into, and what stands before it there."""
    header, prefix = place(handed.profile, handed.tokens.grant if handed.tokens else handed.profile.grant)
    return header, f"{prefix} " if prefix else ""
