#!/bin/sh
# Installs the .deb in an empty Debian 12, tries it there, upgrades and purges it. Takes minutes, root and a network:
#   sudo tests/package/empty_root.sh dist/kiosk_0.1.0_amd64.deb
set -eu
deb=$(realpath "$1")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
debootstrap --variant=minbase bookworm "$root" "${MIRROR:-http://deb.debian.org/debian}"
cp "$deb" "$root/tmp/kiosk.deb"
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
inside apt-get install -y --no-install-recommends /tmp/kiosk.deb
inside kioskctl --selftest
inside kiosk --data-dir /root/profile run
inside apt-get install -y --reinstall /tmp/kiosk.deb
test -s "$root/root/profile/demo/register.db" || { echo "The reinstall lost data." >&2; exit 1; }
inside apt-get purge -y kiosk
test ! -e "$root/usr/lib/kiosk" && test ! -e "$root/etc/xdg/kiosk" && test -s "$root/root/profile/demo/register.db"
echo "Installed, tried, installed again and purged; the data is where it was."
