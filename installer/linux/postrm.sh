#!/bin/sh
# What an administrator has laid down for the kiosk goes with a purge; what people's accounts keep never does.
set -e
if [ "$1" = purge ]; then
    rm -f /etc/xdg/kiosk/policy.toml
    [ ! -d /etc/xdg/kiosk ] || rmdir --ignore-fail-on-non-empty /etc/xdg/kiosk
fi
