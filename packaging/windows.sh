# A folder for Windows as $windows, linked from a JDK for Windows that the builder names, packed as .zip and as .msi.
# None of this was run on Windows. Read by packaging/package (POSIX sh, set -eu).

# check_windows_jdk: of Windows, and of the release of the jlink that links it.
check_windows_jdk() {
    if [ ! -f "$windows_jdk/jmods/java.base.jmod" ] || [ ! -f "$windows_jdk/bin/java.exe" ]; then
        say "$windows_jdk 不是 Windows 的 JDK：其中没有 bin/java.exe 和 jmods。"
        exit 1
    fi
    if [ "$(java_version_of "$windows_jdk" | cut -d . -f 1)" != "${java_version%%.*}" ]; then
        say "Windows 的 JDK 是 $(java_version_of "$windows_jdk")，本机的是 $java_version；两者须同一大版本。"
        exit 1
    fi
}

# take_windows_javafx FOLDER: JavaFX's own jars for Windows in the place of those for Linux
take_windows_javafx() {
    rm -f "$1"/javafx-*.jar
    javafx=$(sed -n 's:.*<javafx.version>\(.*\)</javafx.version>.*:\1:p' "$root/pom.xml")
    for part in base graphics controls; do
        mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
            -Dartifact="org.openjfx:javafx-$part:$javafx:jar:win" -DoutputDirectory="$1" >&2
    done
}

make_windows_folder() {
    mkdir "$windows"
    "$JAVA_HOME/bin/jlink" --module-path "$windows_jdk/jmods" --add-modules "$modules" --include-locales=zh,en \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress=2 --output "$windows/runtime"
    copy_program "$windows/app"
    rm "$windows/app/launch.sh" "$windows/app/needs.sh"
    take_windows_javafx "$windows/app/lib"
    # Where JavaFX looks on Windows.
    mkdir "$windows/app/bin"
    unpack "$target/lib/sqlite-jdbc"-*.jar org/sqlite/native/Windows/x86_64/ "$windows/app/lib"
    unpack "$windows/app/lib/javafx-graphics"-*-win.jar '' "$windows/app/bin"
    cp "$root/packaging/henan-atlas.cmd" "$windows/"
    note "$windows"
    # Names of other letters than these are nothing for wixl, nor for a .cmd.
    [ -z "$use" ] || mv "$windows/内部使用.txt" "$windows/INTERNAL-USE.txt"
    find "$windows" -exec touch -d "$time" {} +
    sum_files "$windows"
}

# make_msi FILE: installs the folder for all users, with an entry in the start menu. wixl finds files only from where it
# is.
make_msi() (
    cd "$windows"
    find . -type f | LC_ALL=C sort | wixl-heat -p ./ --directory-ref INSTALLDIR --win64 --component-group Files \
        --var var.Folder >"$work/files.wxs"
    wixl -a x64 -D Win64=yes -D Version="$version" -D Folder=. -o "$1" "$root/packaging/henan-atlas.wxs" \
        "$work/files.wxs"
)
