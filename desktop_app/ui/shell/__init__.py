"""The frame around every page: sidebar, identity bar, lifeline, status bar, and moving between pages."""
