"""The authorization server: Authlib's endpoints with our store behind them."""
