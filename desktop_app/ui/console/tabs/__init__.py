"""The tabs of the console: which there are, the strip that shows them, and keeping them over a restart."""
