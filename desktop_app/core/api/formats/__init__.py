"""Requests as other programs write them down: `.http` files, collections of other clients, curl, and code."""
