"""The window: the only part of the program with Qt."""
