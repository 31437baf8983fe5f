
// The code and the state must not stay in the address bar, the history or a picture of the screen.
if (location.search || location.hash) {
  history.replaceState(null, "", location.pathname);
  const note = document.getElementById("swept");
  if (note) note.hidden = false;
}
