# shellcheck shell=bash
# What scripts/run and scripts/test share; to be sourced by bash. Sets `root`, the top of the repository.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() {
    printf '%s: %s\n' "$(basename "$0")" "$*"
}

die() {
    say "$*" >&2
    exit 1
}

# The packages of packages.txt, one a line.
listed_packages() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/scripts/packages.txt"
}

# Those of them that are not installed; for systems with dpkg.
missing_packages() {
    comm -23 <(listed_packages | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# Names what of the bare necessities is not there and stops; goes on where they are. CMake names missing libraries.
require_tools() {
    local tool missing=()
    for tool in c++ cmake ninja; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [ ${#missing[@]} -eq 0 ] || die "not found: ${missing[*]}"
}

# Installs the packages of packages.txt that are missing, through the system's package manager and nothing else.
ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "this is not Debian or Ubuntu: please see to it that these are there, by Debian's names:"
        listed_packages | tr '\n' ' '
        echo
        require_tools
        return
    fi

    local missing
    mapfile -t missing < <(missing_packages)
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "missing, and only root can install them: ${missing[*]}"
        require_tools
        return
    fi

    say "installing what is missing: ${missing[*]}"
    # A bare system knows no packages yet; one that was not used for long knows outdated ones.
    if ! apt-get install -s "${missing[@]}" >/dev/null 2>&1; then
        as_root apt-get update
    fi
    apt_install "${missing[@]}" || { as_root apt-get update && apt_install "${missing[@]}"; } \
        || die "the packages could not be installed"
}

# build_preset PRESET MINUTES: configures (the first time; afterwards the build does it where needed) and builds a preset of
# CMakePresets.json. MINUTES: how long one processor is busy with it the first time, about.
build_preset() {
    local preset=$1 minutes=$2 processors
    processors=$(nproc)
    if [ ! -f "$root/build/$preset/build.ninja" ]; then
        say "configuring build/$preset"
        # What is not found is named on standard error; what is found is of no interest here.
        (cd "$root" && cmake --preset "$preset" >/dev/null)
    fi
    if [ ! -f "$root/build/$preset/.ninja_log" ]; then
        say "building for the first time: some $(((minutes + processors - 1) / processors)) minutes on this machine"
    fi
    say "building build/$preset"
    NINJA_STATUS='[%p, %f of %t] ' cmake --build "$root/build/$preset" --parallel "$processors"
}
