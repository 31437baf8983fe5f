"""HTTP as the whole program uses it: one factory of clients, and what each of them is held to."""
