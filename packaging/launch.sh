# How the atlas is started once it is built: with which options of Java and with which archive of loaded classes.
# Read by packaging/run and by the launcher of a package (POSIX sh, set -eu).

say() {
    printf '%s\n' "$*" >&2
}

on_linux() {
    [ "$(uname -s)" = Linux ]
}

# Java reads file names and arguments by the locale: outside UTF-8 it would lose every 汉字.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# java_version_of HOME: 17.0.15, say. Java itself is asked only where its folder does not tell.
java_version_of() {
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9._]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9._]*\).*/\1/p'
    fi
}

# Nothing at all, or no more than --atlas FILE, --settings FOLDER and --lang LANG, opens the window.
wants_window() {
    while [ $# -gt 0 ]; do
        case $1 in
            --atlas=* | --settings=* | --lang=*) shift ;;
            --atlas | --settings | --lang) [ $# -gt 1 ] || return 1; shift 2 ;;
            *) return 1 ;;
        esac
    done
}

# set_kind COMMAND ARGUMENTS: whether this start is of the window or of a command; the window needs a screen.
set_kind() {
    command_name=$1
    shift
    kind='command'
    if wants_window "$@"; then
        kind='window'
        if on_linux && [ -z "${DISPLAY:-}" ]; then
            say '这里没有图形界面，打不开图集窗口。'
            say "不需要图形界面的命令有 map、find、profile、list、check，用法见 $command_name --help。"
            exit 1
        fi
    fi
}

# hold FOLDER: makes the folder of the program $program, under a name that is the same wherever it lies: Java takes an
# archive only for jars of the same names as when it was made. The working folder stays that of the person, whose files
# are named from there.
hold() {
    folder=$1
    program=$1
    if [ -d /proc/self/fd ] && [ -r "$1" ]; then
        exec 9<"$1"
        [ ! -e /proc/self/fd/9/henan-atlas.jar ] || program=/proc/self/fd/9
    fi
}

# The window is kept all day: a heap that grows in large steps, since with each Java collects all of it, and shrinks at
# once when it is collected, which the window has done while it is left alone; with a small nursery (pictures are drawn
# over one another, so little is thrown away); what is kept only to be made faster a second time goes when it has not
# been wanted for up to a minute. Large blocks are given back to the system at once, and no OpenGL library is loaded by
# GTK, which draws nothing with it. src/site/markdown/performance.md has the figures.
heap=''
spare_memory() {
    heap='-Xms120m -Xmn16m -XX:MinHeapDeltaBytes=24m -XX:MetaspaceSize=96m -XX:MinHeapFreeRatio=10
        -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:SoftRefLRUPolicyMSPerMB=10'
    export MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=1048576 GDK_GL=disable
}

# set_options: how Java is started. Its quick compiler alone: measured on two cores, the first maps come in a half to a
# quarter of the time, and later ones (32 ms for the province at 1920×1080) take a tenth longer. What Java itself says
# never mixes with what the program writes.
set_options() {
    [ "$kind" = command ] || spare_memory
    options="-Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $heap
        -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr"
    if [ "${java_version%%.*}" -lt 24 ]; then
        # The archive stays where it was made in memory: moved, all of it is read and written anew (25 ms, 30 MB).
        options="$options -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
    else
        # From this release on Java warns of what JavaFX and SQLite are made of.
        options="$options --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    fi
}

# run_java SHARING ARGUMENT…: in the place of this script; SHARING is the option that names the archive. Native parts
# that lie beside the jars are not unpacked.
run_java() {
    sharing=$1
    shift
    [ ! -f "$folder/lib/libsqlitejdbc.so" ] ||
        set -- -Dorg.sqlite.lib.path="$folder/lib" -Djna.boot.library.path="$folder/lib" "$@"
    # shellcheck disable=SC2086 # a list of options
    exec "$java" "$sharing" $options -Datlas.file="$folder/atlas/henan.gpkg" -Datlas.command="$command_name" "$@"
}

# watch_java SHARING ARGUMENT…: beside this script, which hands on to it what would end it; $status is Java's own.
watch_java() {
    (run_java "$@") <&0 &
    child=$!
    trap 'kill -TERM "$child" 2>/dev/null || true' TERM INT HUP
    status=0
    wait "$child" || status=$?
    while kill -0 "$child" 2>/dev/null; do
        status=0
        wait "$child" || status=$?
    done
    trap - TERM INT HUP
}

# measures: size and time of archive and program. Where they are as noted beside the archive, it is whole and fits.
measures() {
    stat -c '%s %Y' -- "$archive" "$folder/henan-atlas.jar" 2>/dev/null ||
        stat -f '%z %m' -- "$archive" "$folder/henan-atlas.jar" 2>/dev/null
}

archive_fits() {
    [ -f "$archive.of" ] && [ "$(measures)" = "$(cat -- "$archive.of")" ]
}

# start_with_archive ARGUMENTS: with an archive of loaded classes a process starts in a third of the time. One that made
# Java crash is not used again.
start_with_archive() {
    if [ ! -s "$archive" ] || ! archive_fits; then
        run_java -Xshare:auto -jar "$program/henan-atlas.jar" "$@"
    fi
    # What a crash leaves, a report in the person's folder and a core, is nobody's to read.
    ulimit -c 0
    watch_java -XX:SharedArchiveFile="$archive" -XX:+SuppressFatalErrorMessage -jar "$program/henan-atlas.jar" "$@"
    case $status in
        # Aborted, bus error, segmentation fault.
        134 | 135 | 139)
            say '程序异常结束；为快速启动而备的文件可能已损坏，改为照常启动。'
            { true >"$archive" && measures >"$archive.of"; } 2>/dev/null || true
            run_java -Xshare:auto -jar "$program/henan-atlas.jar" "$@"
            ;;
    esac
    exit "$status"
}
