"""Rate limits: what an API says of them, how much of them all programs of this account have used, whose turn it is."""
