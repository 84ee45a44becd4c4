#!/bin/sh
# Draws the bitmap icons from comity.svg. Needs rsvg-convert (librsvg2-bin) and convert (imagemagick).
set -eu
cd "$(dirname "$0")"
draw() { rsvg-convert --width "$1" --height "$1" --output "$2" comity.svg; }
draw 32 32x32.png
draw 128 128x128.png
draw 256 128x128@2x.png
draw 512 icon.png
parts=
for size in 16 24 32 48 64 256; do
  draw "$size" ".part-$size.png"
  parts="$parts .part-$size.png"
done
# shellcheck disable=SC2086
convert $parts icon.ico
rm -f .part-*.png
