"""Small reusable widgets. Each is one idea; none knows of sign-ins, profiles or requests."""
