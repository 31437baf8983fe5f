"""The answer side of the console while the address is that of a WebSocket: what was said, and a line to say more."""
