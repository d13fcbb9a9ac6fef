# A package for Debian and its like of the folder $package: installed under /usr/lib/henan-atlas, started as henan-atlas
# and from the menu, and gone without a trace when it is removed.
# Read by packaging/package (POSIX sh, set -eu).

# native_files FOLDER: programs and libraries for this system
native_files() {
    find "$1" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jspawnhelper \) |
        while read -r file; do
            ! head -c 4 "$file" | grep -q ELF || printf '%s\n' "$file"
        done
}

# needed_libraries FOLDER: what the system has to bring, by the names the loader looks for
needed_libraries() {
    native_files "$1" | while read -r file; do
        objdump -p "$file" | awk '$1 == "NEEDED" { print $2 }'
    done | sort -u | while read -r library; do
        [ -n "$(find "$1" -name "$library")" ] || printf '%s\n' "$library"
    done
}

# lowest_glibc FOLDER: the oldest release of the C library that has all that is asked of it
lowest_glibc() {
    native_files "$1" | while read -r file; do
        objdump -T "$file" 2>/dev/null | grep -o 'GLIBC_[0-9.]*' || true
    done | sed 's/GLIBC_//' | sort -V | tail -n 1
}

# debian_packages LIBRARY…: the packages of this system that hold them
debian_packages() {
    for library in "$@"; do
        file=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | sed -n "s:.*$library (.*x86-64.*=> ::p" | head -n 1)
        file=$(readlink -f -- "$file")
        # A package may know the file under its name before /lib became a link to /usr/lib.
        dpkg -S "$file" "/usr$file" "${file#/usr}" 2>/dev/null | sed 's/:.*//' | head -n 1
    done | sort -u
}

make_deb() {
    tree="$work/deb"
    lib="$tree/usr/lib/henan-atlas"
    mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/lib" \
        "$tree/usr/share/icons/hicolor/scalable/apps" "$tree/usr/share/doc/henan-atlas"
    cp -a "$package" "$lib"
    mv "$lib/licences" "$lib/NOTICE" "$tree/usr/share/doc/henan-atlas/"
    mv "$lib/LICENSE" "$tree/usr/share/doc/henan-atlas/copyright"
    ln -s ../lib/henan-atlas/henan-atlas "$tree/usr/bin/henan-atlas"
    cp "$root/packaging/henan-atlas.desktop" "$tree/usr/share/applications/"
    cp "$root/packaging/henan-atlas.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
    # shellcheck disable=SC2046 # a list of libraries
    depends=$(debian_packages $(needed_libraries "$package") | grep -v '^libc6$' | sed 's/$/,/' | tr '\n' ' ')
    cat >"$tree/DEBIAN/control" <<CONTROL
Package: henan-atlas
Version: $version
Architecture: amd64
Section: education
Priority: optional
Maintainer: henan-atlas <root@localhost>
Installed-Size: $(du -sk "$tree" | cut -f 1)
Depends: ${depends}libc6 (>= $(lowest_glibc "$package"))
Description: 产业集聚看河南图集$use
 2013 年底河南省产业集聚区的桌面图集，离线使用，自带 Java。
CONTROL
    find "$tree" -type d -exec chmod 755 {} +
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$1" >/dev/null
    rm -rf "$tree"
}
