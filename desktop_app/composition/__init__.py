"""The wiring of `AppContext`, a floor a module: each stands upon the one below and knows nothing of those above."""
