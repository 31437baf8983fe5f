"""The page where a connection is changed, checked, copied, handed on or removed."""
