"""What survives a restart: an SQLite file and the signing keys."""
