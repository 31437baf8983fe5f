"""A connection used elsewhere: code, files and lines that other programs read. The token is left out unless asked."""
