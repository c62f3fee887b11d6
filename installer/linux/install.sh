#!/bin/sh
# Installs the kiosk from this folder: for everybody if you are root, else for this account alone.
# install.sh [--prefix DIR]; an upgrade replaces the program and leaves all data as it is.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ "$(id -u)" -eq 0 ]; then
    prefix=/usr/local units=/etc/systemd/user
else
    prefix=$HOME/.local units=${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user
fi
case "${1:-}" in
    "") ;;
    --prefix) prefix=${2:?--prefix needs a folder} units=$prefix/lib/systemd/user ;;
    *) echo "usage: install.sh [--prefix DIR]" >&2; exit 2 ;;
esac

if [ -x "$prefix/lib/kiosk/Kiosk" ] && pidof "$prefix/lib/kiosk/Kiosk" >/dev/null 2>&1; then
    echo "The kiosk is open. Close it, then try again." >&2
    exit 14
fi

mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications" "$prefix/share/metainfo" "$units" \
    "$prefix/share/icons/hicolor/256x256/apps" "$prefix/share/icons/hicolor/scalable/apps"
# Whole beside the old one first, so that a full disk or a power cut leaves one of them.
rm -rf "$prefix/lib/kiosk.new" "$prefix/lib/kiosk.old"
cp -a "$here/kiosk" "$prefix/lib/kiosk.new"
cp "$here/uninstall.sh" "$prefix/lib/kiosk.new/uninstall.sh"
"$prefix/lib/kiosk.new/kioskctl" --version >/dev/null || {
    rm -rf "$prefix/lib/kiosk.new"
    echo "The program does not start here. It needs libGL.so.1 and libEGL.so.1 (Debian: libgl1 libegl1)." >&2
    exit 1
}
[ ! -e "$prefix/lib/kiosk" ] || mv "$prefix/lib/kiosk" "$prefix/lib/kiosk.old"
mv "$prefix/lib/kiosk.new" "$prefix/lib/kiosk"
rm -rf "$prefix/lib/kiosk.old"

ln -sfn "$prefix/lib/kiosk/Kiosk" "$prefix/bin/kiosk"
ln -sfn "$prefix/lib/kiosk/kioskctl" "$prefix/bin/kioskctl"
sed "s|^Exec=kiosk|Exec=\"$prefix/bin/kiosk\"|" "$here/share/kiosk.desktop" >"$prefix/share/applications/kiosk.desktop"
sed "s|^ExecStart=kiosk|ExecStart=\"$prefix/bin/kiosk\"|" "$here/share/kiosk.service" >"$units/kiosk.service"
cp "$here"/share/*.metainfo.xml "$prefix/share/metainfo/"
cp "$here/share/kiosk.png" "$prefix/share/icons/hicolor/256x256/apps/kiosk.png"
cp "$here/share/kiosk.svg" "$prefix/share/icons/hicolor/scalable/apps/kiosk.svg"
printf '%s\n' "$prefix" "$units" >"$prefix/lib/kiosk/installed-in"

echo "Installed in $prefix/lib/kiosk. Start it with: $prefix/bin/kiosk"
echo "Remove it with: $prefix/lib/kiosk/uninstall.sh"
