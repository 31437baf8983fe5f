"""Where secrets live. Other rooms use the protocol in `base` and `opening.open_vault`; nothing here is plain text."""
