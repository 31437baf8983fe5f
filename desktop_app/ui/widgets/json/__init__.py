"""JSON: its editor, its tree, and finding one's way in it without reading all of it."""
