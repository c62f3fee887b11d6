#!/bin/sh
# Installs the .deb in an empty Debian 12, tries it there, upgrades, removes and purges it. Takes minutes, root and a network:
#   sudo tests/package/empty_root.sh dist/kiosk_0.1.0_amd64.deb
set -eu
deb=$(realpath "$1")
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
left() { # what of the package's files is still there
    while read -r file; do [ -d "$root$file" ] || [ ! -e "$root$file" ] || echo "$file"; done <"$root/tmp/files"
}

debootstrap --variant=minbase bookworm "$root" "${MIRROR:-http://deb.debian.org/debian}"
mount -t proc proc "$root/proc"
cp "$deb" "$root/tmp/kiosk.deb"
inside apt-get install -y --no-install-recommends /tmp/kiosk.deb
inside dpkg -L kiosk >"$root/tmp/files"
inside kioskctl --selftest
inside kioskctl --data-dir /srv/profile doctor
inside kiosk --data-dir /srv/profile run
inside apt-get install -y --reinstall /tmp/kiosk.deb
inside kioskctl --selftest
echo 'language = "de"' >"$root/etc/xdg/kiosk/policy.toml"
inside apt-get remove -y kiosk
test -z "$(left)" && test -s "$root/etc/xdg/kiosk/policy.toml"
inside apt-get purge -y kiosk
test -z "$(left)" && test ! -e "$root/usr/lib/kiosk" && test ! -e "$root/etc/xdg/kiosk"
test -s "$root/srv/profile/demo/register.db"
echo "Installed, tried, installed again, removed and purged; the data is where it was."
