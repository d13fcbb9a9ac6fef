# What is built, and building it where that is needed, with $root the project's folder.
# Read by packaging/run and packaging/package after launch.sh and needs.sh (POSIX sh, set -eu).

target="$root/target"
jar="$target/henan-atlas.jar"
stamp="$target/built"

is_built() {
    [ -f "$jar" ] && [ -f "$target/atlas/henan.gpkg" ] && [ -f "$stamp" ] || return 1
    [ -z "$(find "$root/src" "$root/maps" "$root/data" "$root/pom.xml" -newer "$stamp" 2>/dev/null)" ]
}

# One line for each part of the build, out of Maven's own.
report_progress() {
    awk '/^\[INFO\] --- .*:compile /          { print "  编译程序 ……" }
         /^\[INFO\] --- .*\(compile-atlas\) / { print "  取界线，编绘图集（约一分钟）……" }
         /^\[INFO\] --- .*:jar /              { print "  打包 ……" }
         { fflush() }' >&2
}

# What went wrong: what the compiling of the atlas said, or else Maven, without its advice to those who know Maven.
report_failure() {
    if grep -q '^\[ERROR\].*(compile-atlas)' "$1"; then
        sed -n '/^\[INFO\].*(compile-atlas)/,/^\[ERROR\]/ { /^\[/! p; }' "$1" >&2
    else
        sed -n 's/^\[ERROR\] *//p' "$1" | grep -v -e '^$' -e '^\[Help' -e '^->' -e 'Re-run Maven' \
            -e 'full stack trace' -e 'For more information about' | head -n 30 >&2
    fi
    say "构建没有完成，原因见上；全部输出在 $1。若是下载失败，请接通网络后重试。"
}

build() {
    require_java javac
    if ! mkdir -p "$target" 2>/dev/null || [ ! -w "$target" ]; then
        say "要构建图集，但 $target 不能写。请换一个可写的文件夹放本项目，或请有权限的人先构建好，再重试。"
        exit 1
    fi
    log="$target/build.log"
    if [ -f "$stamp" ]; then
        say '程序或资料有改动，正在重新构建图集。'
        rm "$stamp"
    else
        say '正在构建图集。第一次要下载程序库和界线数据，需几分钟；以后直接启动。'
    fi
    touch "$stamp.started"
    { mvn -B -DskipTests --no-transfer-progress -f "$root/pom.xml" package 2>&1 && mv "$stamp.started" "$stamp"; } |
        tee "$log" | report_progress
    if [ ! -f "$stamp" ]; then
        report_failure "$log"
        exit 1
    fi
}
