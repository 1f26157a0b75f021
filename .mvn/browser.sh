# Read by test and bench: finds Chromium, or installs it; the journeys read its place from SEJOUR_CHROMIUM.

find_browser() {
  local candidate
  for candidate in "${SEJOUR_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$candidate" ] || continue
    candidate=$(command -v "$candidate" || true)
    if [ -n "$candidate" ]; then
      export SEJOUR_CHROMIUM="$candidate"
      return 0
    fi
  done
  return 1
}

if ! find_browser; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the journeys…"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core fonts-liberation >/dev/null
    find_browser || { echo "Chromium was installed and still is not found." >&2; exit 1; }
  else
    # Playwright brings one for the current user at the first journey.
    export SEJOUR_BROWSER_DOWNLOAD=1
    echo "No Chromium found: Playwright will fetch its own."
  fi
fi
