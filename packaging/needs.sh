# What the atlas needs of a machine: looked for, installed where that is allowed, otherwise named.
# Read after launch.sh by what starts, verifies and packages it (POSIX sh, set -eu). The need_… functions note what is
# missing; provide_needs then installs it, or says how to and stops.

missing=''

miss() {
    case " $missing " in
        *" $1 "*) ;;
        *) missing="$missing $1" ;;
    esac
}

# use_java FILE: the first Java from release 17 on that has bin/FILE becomes $java, $java_version and Maven's JAVA_HOME.
# One that is there but does not run (a wrong JAVA_TOOL_OPTIONS, a limit of memory) is told: another would not either.
use_java() {
    broken=''
    on_path=$(command -v java || true)
    [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
        if [ -n "$home" ] && [ -x "$home/bin/java" ] && [ -x "$home/bin/$1" ]; then
            java_version=$(java_version_of "$home")
            if [ -z "$java_version" ]; then
                broken="${broken:-$home/bin/java}"
            elif [ "${java_version%%.*}" -ge 17 ]; then
                java="$home/bin/java"
                export JAVA_HOME="$home"
                return 0
            fi
        fi
    done
    [ -z "$broken" ] || { say "$broken 不能运行，它说："; "$broken" -version >&2 || true
        say '请检查 JAVA_TOOL_OPTIONS、JAVA_HOME 与内存限制，再重试。'; exit 1; }
    return 1
}

# require_java FILE: the same, where it must be there by now
require_java() {
    use_java "$1" || { say '仍没有找到 JDK 17 或更新版本。请检查 JAVA_HOME 与 PATH，再重试。'; exit 1; }
}

need_java() {
    use_java java || miss jdk
}

need_build_tools() {
    use_java javac || miss jdk
    command -v mvn >/dev/null || miss maven
    command -v npm >/dev/null || miss npm
}

# need_library FILE PACKAGE
need_library() {
    case $libraries in
        *"$1 "*) ;;
        *) miss "$2" ;;
    esac
}

# What Java draws text with, and for the window what JavaFX is linked to. Where the loader cannot be asked, nothing is
# missed.
need_libraries() {
    on_linux || return 0
    libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    need_library libfreetype.so.6 libfreetype6
    need_library libfontconfig.so.1 libfontconfig1
    [ "$1" = window ] || return 0
    need_library libgtk-3.so.0 libgtk-3-0
    need_library libXtst.so.6 libxtst6
    need_library libXxf86vm.so.1 libxxf86vm1
    need_library libGL.so.1 libgl1
}

# The oldest release that serves, of those this system offers.
jdk_package() {
    for release in 17 21 25; do
        if apt-cache show "openjdk-$release-jdk-headless" >/dev/null 2>&1; then
            echo "openjdk-$release-jdk-headless"
            return
        fi
    done
    echo default-jdk-headless
}

missing_packages() {
    for package in $missing; do
        if [ "$package" = jdk ]; then jdk_package; else echo "$package"; fi
    done | tr '\n' ' '
}

# may_install: whether packages can be installed without asking; $as_root is then what goes before the command.
may_install() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then
        as_root='env'
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root='sudo -n env'
    else
        return 1
    fi
}

# install_packages PACKAGE…
install_packages() {
    $as_root apt-get update -qq >&2 || true
    $as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

# GDAL reads the atlas file as a stranger would. The tests do without it, but never without a word.
offer_gdal() {
    command -v ogrinfo >/dev/null && return 0
    if may_install; then
        say '正在安装 gdal-bin，用来核对图集文件 ……'
        if install_packages gdal-bin; then
            return 0
        fi
    fi
    say '注意：本机没有 ogrinfo，测试 GdalTest 将略过。装好 gdal-bin 再运行，就会核对。'
}

# ask_for_needs: says how what is missing is installed, and stops.
ask_for_needs() {
    if ! command -v apt-get >/dev/null; then
        say "本机缺少：${missing# }（Debian 的软件包名；jdk 指 JDK 17 或更新版本）。请用本系统的软件管理工具装好，再重试。"
    else
        say '本机缺少几个软件包。请运行下面这一行，再重试：'
        say "sudo apt-get update && sudo apt-get install -y --no-install-recommends $(missing_packages)"
    fi
    exit 1
}

provide_needs() {
    [ -n "$missing" ] || return 0
    may_install || ask_for_needs
    say "正在安装缺少的软件包：${missing# } ……"
    # shellcheck disable=SC2046 # a list of package names
    if ! install_packages $(missing_packages); then
        say "软件包没有装上：${missing# }。请检查网络与软件源设置，再重试。"
        exit 1
    fi
}
