"""The sandbox: an authorization server and a sample API on this computer, to explore without an account anywhere.

It stands in for a provider that others wrote, so it shares no code with the client (`desktop_app.core`): a mistake
there must not be mirrored here. It runs as a process of its own; `launcher` finds or starts it, `server` is that
process, `robot` plays the person in its pages. Everything in it is demo data: it must never hold a real secret.
"""
