"""What looks like a secret in a text that is kept is replaced, and nothing else."""

from desktop_app.core.exports.scan import masked


def test_secrets_are_replaced_and_the_rest_stays() -> None:
    token = "ghp_0123456789abcdefghijABCDEFGHIJ"
    text = (
        f'{{\n  "password": "hunter2hunter2",\n  "id": "{token}",\n  "state": "open",\n  "page_token": "abcdefgh12"\n}}'
    )
    kept = masked(text)
    assert token not in kept
    assert "hunter2" not in kept
    assert '"state": "open"' in kept
    assert '"page_token": "abcdefgh12"' in kept
    assert kept.count("\n") == text.count("\n")
    assert masked("{{$secret name}} Bearer {{token}}") == "{{$secret name}} Bearer {{token}}"
