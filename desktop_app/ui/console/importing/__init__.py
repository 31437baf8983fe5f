"""Taking over requests of other programs: from a file, a folder, or what was pasted."""
