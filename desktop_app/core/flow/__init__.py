"""The flow inspector's room: hears every message of a sign-in, masks it, keeps it for a week, and judges it."""
