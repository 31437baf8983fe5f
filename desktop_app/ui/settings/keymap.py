"""The keyboard map in words: what the settings show."""

from desktop_app.core.i18n import tr


def keymap() -> tuple[tuple[str, str], ...]:
    """(keys, what they do), of the whole window, in the order in which one learns them."""
    return (
        ("Ctrl+K", tr("Command palette: everything by its name")),
        ("Ctrl+Enter", tr("Send the request")),
        ("Esc", tr("Cancel, close, go back")),
        ("/", tr("Find an operation")),
        ("Ctrl+L", tr("Edit the address")),
        ("Ctrl+T", tr("New request in a tab of its own")),
        ("Ctrl+W", tr("Close the tab; Ctrl Shift T opens it again")),
        ("Ctrl+Tab", tr("Next tab; Ctrl Shift Tab the one before")),
        ("F2", tr("Rename the tab")),
        ("Ctrl+Z", tr("Undo in the request; Ctrl Shift Z does it again")),
        ("Alt+Down", tr("Choose one of the values that a parameter may have")),
        ("Ctrl+F", tr("Find in the answer")),
        ("Ctrl+S", tr("Save the request, or the answer; Ctrl Shift S under another name")),
        ("Ctrl+Shift+C", tr("Copy the request as curl")),
        ("Ctrl+1", tr("Console")),
        ("Ctrl+2", tr("Token")),
        ("Ctrl+3", tr("Sign-in flow")),
        ("Ctrl+4", tr("Activity")),
        ("Ctrl+H", tr("History")),
        ("Alt+1", tr("First connection; Alt 2 the second, and so on")),
        ("Ctrl+N", tr("Add a connection")),
        ("Ctrl+I", tr("Edit the connection")),
        ("Ctrl+R", tr("Refresh the token")),
        ("Ctrl+Shift+P", tr("Request missing permissions")),
        ("Ctrl+Shift+E", tr("Use the connection in a notebook or another program")),
        ("Ctrl+B", tr("Collapse the sidebar")),
        ("F6", tr("Next pane; Shift F6 the one before")),
        ("Ctrl+,", tr("Settings")),
        ("F1", tr("Help")),
    )
