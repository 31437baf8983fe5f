"""The left column of the console: operations, saved requests, history."""
