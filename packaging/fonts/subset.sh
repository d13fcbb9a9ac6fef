#!/bin/sh
# Makes the four bundled faces in src/main/resources/henan/atlas/fonts.
#
#   packaging/fonts/subset.sh [FILE …]
#
# Only needed when GlyphCoverageTest names a character that no bundled face has. Every character of data/, maps/ and the
# message bundles goes in by itself; further text files may be named as arguments.
#
# Needs an npm client with its network and, of Debian, python3-fonttools (so the system's own Python) and unicode-data
# (the Unihan tables).
# The full faces (about 10 MB and 15 MB each) are taken from two pinned packages, checked, and not kept.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
fonts="$root/src/main/resources/henan/atlas/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sans_sha512=f6b0307454c51db3bfbba0acd208f68d96d6ef84c62226853509d7607dace700356f3564c1b6af88be2df18515eb8d9e1988e0f3a787e8390011099f3470e771
serif_sha512=7d2994a62485b527b21d5e39ff6c543b2e5275f131925430c0c28dddc42301902e8c84c70e649ba4c1c255d08c851a8c8d0b6ed19460736f6ef00f825376a47f

# fetch NAME SHA512: unpacks the pinned package into $work/NAME
fetch() {
    archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$1@0.4.3")
    echo "$2  $work/$archive" | sha512sum --check --quiet
    mkdir "$work/$1"
    tar -xzf "$work/$archive" -C "$work/$1" --strip-components=1
}

fetch noto-sans-sc "$sans_sha512"
fetch noto-serif-sc "$serif_sha512"
mkdir -p "$fonts"
for face in noto-sans-sc/400Regular=NotoSansSC-Regular noto-sans-sc/700Bold=NotoSansSC-Bold \
        noto-serif-sc/400Regular=NotoSerifSC-Regular noto-serif-sc/700Bold=NotoSerifSC-Bold; do
    /usr/bin/python3 "$here/subset.py" "$root" "$work/${face%=*}"/*.ttf "$fonts/${face#*=}.ttf" "$@"
done
ls -l "$fonts"
