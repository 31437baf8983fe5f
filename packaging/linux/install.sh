#!/bin/sh
# Puts Framer Desk into your menu, from this folder, for you alone: no root, nothing outside your home folder.
#
#   ./install.sh             menu entry, file types, manual page, completions, and framer-desk in ~/.local/bin
#   ./install.sh --remove    takes all of that away again; sign-ins and settings stay (framer-desk erase removes those)
#
# The program stays where this folder is. After moving the folder, run this again.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin

case ${1:-} in
  "" | --remove) ;;
  *) echo "usage: $0 [--remove]" >&2; exit 2 ;;
esac

# Everything below share/ goes to the same place in the person's own folder.
cd "$here/share"
find . -type f | while IFS= read -r file; do
  case $file in
    ./metainfo/*) continue ;;    # for shops of programs, which look at the system's folder alone
    ./zsh/*) target=$data/zsh/site-functions/_framer-desk ;;
    *) target=$data/${file#./} ;;
  esac
  if [ "${1:-}" = --remove ]; then
    rm -f "$target"
  else
    mkdir -p "$(dirname -- "$target")"
    cp "$file" "$target"
  fi
done

if [ "${1:-}" = --remove ]; then
  if [ "$(readlink "$bin/framer-desk" || true)" = "$here/framer-desk" ]; then rm "$bin/framer-desk"; fi
else
  mkdir -p "$bin"
  ln -sf "$here/framer-desk" "$bin/framer-desk"
  # The menu may not know ~/.local/bin. Escaped twice, as entries want it: as a text and as a command.
  quoted=$(printf '%s' "$here/framer-desk" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
  entry=$data/applications/framer-desk.desktop
  while IFS= read -r line; do
    case $line in
      Exec=*) printf 'Exec="%s" open %%F\n' "$quoted" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done < "$here/share/applications/framer-desk.desktop" > "$entry"
fi

# The desktop's registers, where it has them.
if [ -d "$data/mime" ] && command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
case ${1:-} in
  --remove) echo "Framer Desk is out of the menu. Delete $here to be rid of the program." ;;
  *) echo "Framer Desk is in the menu. In a terminal: framer-desk (if ~/.local/bin is on your PATH)." ;;
esac
