"""The page that shows every request, and what looks suspicious."""
