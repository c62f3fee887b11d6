#!/bin/sh
# Removes what install.sh has put there. All data stays: to delete that too, call before: kioskctl data purge
set -eu
here=$(cd "$(dirname "$0")" && pwd)
{ read -r prefix && read -r units; } <"$here/installed-in" || {
    echo "This is not where install.sh has put the kiosk: $here" >&2
    exit 1
}
if pidof "$prefix/lib/kiosk/Kiosk" >/dev/null 2>&1; then
    echo "The kiosk is open. Close it, then try again." >&2
    exit 14
fi
rm -f "$prefix/bin/kiosk" "$prefix/bin/kioskctl" "$prefix/share/applications/kiosk.desktop" \
    "$prefix"/share/metainfo/*kiosk*.metainfo.xml "$units/kiosk.service" \
    "$prefix/share/icons/hicolor/256x256/apps/kiosk.png" "$prefix/share/icons/hicolor/scalable/apps/kiosk.svg"
rm -rf "$prefix/lib/kiosk"
echo "Removed. What it kept stays where it is."
