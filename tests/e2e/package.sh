#!/bin/bash
# Installs a .deb, starts what it installed once on a screen in memory, and takes it off again. Says what it saw.
set -euo pipefail
package=$(realpath "$1")
root=$([ "$(id -u)" = 0 ] || echo sudo)
place=$(mktemp -d)
name=$(dpkg-deb --field "$package" Package)

echo "$(basename "$package"): $(dpkg-deb --field "$package" Installed-Size) KiB installed, needs $(dpkg-deb --field "$package" Depends)"
DEBIAN_FRONTEND=noninteractive $root apt-get install -q -q -y --no-install-recommends "$package"
finish() {
  [ -z "${window:-}" ] || kill "$window" 2>/dev/null || true
  [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
  $root dpkg --remove "$name" >/dev/null
  rm -rf "$place"
}
trap finish EXIT

/usr/bin/comityctl --version
desktop-file-validate "/usr/share/applications/Comity.desktop" 2>/dev/null || grep -q '^Exec=comity' /usr/share/applications/*omity.desktop

mkfifo "$place/number"
Xvfb -displayfd 4 -screen 0 1280x800x24 -nolisten tcp 4>"$place/number" 2>/dev/null &
screen=$!
read -r number <"$place/number"
export DISPLAY=":$number" COMITY_STORE="$place/store" XDG_DATA_HOME="$place/data" XDG_CACHE_HOME="$place/cache" \
  DBUS_SESSION_BUS_ADDRESS=disabled: NO_AT_BRIDGE=1
/usr/bin/comity >"$place/said" 2>&1 &
window=$!

for _ in $(seq 300); do
  kill -0 "$window" 2>/dev/null || { echo "The window ended:"; cat "$place/said"; exit 1; }
  if found=$(xdotool search --onlyvisible --name '^Comity$' 2>/dev/null) && [ -n "$found" ]; then
    # A window with nothing painted has one colour.
    import -window root "$place/seen.png"
    colours=$(identify -format '%k' "$place/seen.png")
    if [ "$colours" -gt 16 ]; then
      mkdir -p "$(dirname "$0")/../output"
      cp "$place/seen.png" "$(dirname "$0")/../output/package.png"
      echo "The installed window opened and shows the set-up ($colours colours)."
      exit 0
    fi
  fi
  sleep 0.1
done
echo "No window was painted in thirty seconds:"
cat "$place/said"
exit 1
