"""New versions of this program: asked for where the person named an address for it, and never installed by us."""
