"""Values and services of Framer Desk, without Qt: usable from a window, a terminal or a notebook."""
