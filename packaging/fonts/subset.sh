#!/bin/sh
# Makes the four bundled faces in src/main/resources/henan/atlas/fonts.
#
#   packaging/fonts/subset.sh [FILE …]
#
# Only needed when GlyphCoverageTest names a character that no bundled face has. Every character of data/, maps/ and the
# message bundles goes in by itself; further text files may be named as arguments.
#
# Needs Debian 12 (bookworm) with its network and, of its packages, python3-fonttools 4.38.0 (so the system's own
# Python) and unicode-data (the Unihan tables). The full faces are those of the package fonts-noto-cjk, Noto Sans CJK
# 2.004 and Noto Serif CJK 2.001: downloaded, checked and unpacked (56 and 91 MB), not installed, and not kept.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
fonts="$root/src/main/resources/henan/atlas/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

version='1:20220127+repack1-1'
sha256=4a2515eb6db3978b897fef9709ed0d2b1f4c6c4df4d83d6c4ef65f71f1b1f502

(cd "$work" && apt-get --quiet=2 download "fonts-noto-cjk=$version" && mv fonts-noto-cjk_*.deb faces.deb)
echo "$sha256  $work/faces.deb" | sha256sum --check --quiet
dpkg-deb --extract "$work/faces.deb" "$work"
mkdir -p "$fonts"
for style in Regular Bold; do
    for kind in Sans Serif; do
        /usr/bin/python3 -B "$here/subset.py" "$root" "$work/usr/share/fonts/opentype/noto/Noto${kind}CJK-$style.ttc" \
            "Noto $kind SC" "$fonts/Noto${kind}SC-$style.ttf" "$@"
    done
done
ls -l "$fonts"
