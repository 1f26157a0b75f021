# Read by run, test and bench: finds a JDK of version 25 or later, and Maven; says what to install when there is none.

jdk_version() { # major version of the JDK in folder $1, or nothing
  if [ -x "$1/bin/javac" ]; then
    "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
  fi
}

find_jdk() {
  local candidate version on_path
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  echo "A JDK of version 25 or later is needed, and none was found in JAVA_HOME, on PATH or in the usual folders." >&2
  echo "Install one (Debian: temurin-25-jdk or openjdk-25-jdk; elsewhere: any vendor's JDK 25) and set JAVA_HOME." >&2
  exit 1
}

find_maven() {
  command -v mvn >/dev/null && return
  echo "Maven 3.8 or later is needed: install it (Debian: apt-get install maven) so that mvn is on PATH." >&2
  exit 1
}

build() { # quiet unless it fails
  mvn -B -ntp "$@"
}

build_if_needed() {
  if [ ! -f target/sejour.jar ] || [ -n "$(find pom.xml src/main db reports frontend/theme -newer target/sejour.jar -type f -print -quit)" ]; then
    echo "Building…"
    build -q -DskipTests package
  fi
}

find_jdk
find_maven
