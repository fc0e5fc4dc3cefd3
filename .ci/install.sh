# Read by ./run and ./verify: installs what is missing, on Debian and Ubuntu.

have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo -n "$@"; else return 1; fi
}

updated=no
# install PACKAGE...: false where the machine has none of these packages, or we may not install them
install() {
    have apt-get || return 1
    if [ "$updated" = no ]; then
        as_root apt-get update -qq || return 1
        updated=yes
    fi
    echo "Installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

have_jdk() { have javac && [ "$(javac -version 2>&1 | sed 's/^javac \([0-9]*\).*/\1/')" -ge 17 ]; }

# A JDK, 17 or the newest that this release of Debian or Ubuntu has, and Maven.
install_java_and_maven() {
    have_jdk || install openjdk-17-jdk-headless || install default-jdk-headless
    have_jdk || { echo "No JDK of version 17 or later, and it could not be installed." >&2; return 1; }
    have mvn || install maven || { echo "No Maven, and it could not be installed." >&2; return 1; }
}
