"""The Token view: what a token says, how long it lives, and whether it holds up."""
