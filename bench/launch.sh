# Finds a JDK, compiles the measuring programs and starts one of them. Sourced by the commands beside it.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The feature number of a JDK ("17", "25"), or nothing if the folder holds none.
feature() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# All tools run on one JDK: the first of 21 or newer, because Checkstyle needs it; else the first of 17 or newer.
find_jdk() {
    local home found fallback=
    local on_path
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${BENCH_JDK:-}" "${JAVA_HOME_25:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        found=$([ -z "$home" ] || feature "$home") || true
        [ -n "$found" ] || continue
        if [ "$found" -ge 21 ] || { [ "$home" = "${BENCH_JDK:-}" ] && [ "$found" -ge 17 ]; }; then
            echo "$home"
            return
        fi
        [ -n "$fallback" ] || [ "$found" -lt 17 ] || fallback=$home
    done
    echo "$fallback"
}

launch() {
    local main=$1 jdk classes=$here/.work/classes sources=$here/src/dev/guidelint/bench
    shift
    jdk=$(find_jdk)
    if [ -z "$jdk" ]; then
        echo "No JDK of version 17 or newer found. Set JAVA_HOME (or BENCH_JDK)." >&2
        exit 2
    fi
    if [ ! -e "$classes/stamp" ] || [ -n "$(find "$sources" -name '*.java' -newer "$classes/stamp")" ]; then
        rm -rf "$classes"
        mkdir -p "$classes"
        "$jdk/bin/javac" --release 17 -Xlint:all -d "$classes" "$sources"/*.java || exit 2
        touch "$classes/stamp"
    fi
    exec "$jdk/bin/java" -Xshare:auto -cp "$classes" -Dbench.home="$here" "dev.guidelint.bench.$main" "$@"
}
