"""Saved requests: `.http` files on the disk, the folders that they are in, and sending what is in them."""
