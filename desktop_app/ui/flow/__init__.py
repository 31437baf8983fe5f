"""The Sign-in flow view: every message of a sign-in, and how safe the provider is."""
