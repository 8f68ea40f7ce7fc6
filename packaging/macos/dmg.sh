#!/usr/bin/env bash
# Signs the application bundle and makes a disk image of it. macOS only.
# Usage: packaging/macos/dmg.sh DIST NAME
# $T2I_SIGN_AS: the name of a “Developer ID Application” certificate; without it the bundle is signed for this
# machine alone. $T2I_NOTARY: a profile kept by `xcrun notarytool store-credentials`; without it Apple is not asked.
set -euo pipefail
dist=$1
name=$2
here=$(cd "$(dirname "$0")" && pwd)
app="$dist/T2I Desktop.app"

sign=(codesign --force --deep --options runtime --entitlements "$here/entitlements.plist")
if [ -n "${T2I_SIGN_AS:-}" ]; then sign+=(--timestamp --sign "$T2I_SIGN_AS"); else sign+=(--sign -); fi
"${sign[@]}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "T2I Desktop" -srcfolder "$stage" -format ULFO -ov "$dist/$name.dmg"

if [ -n "${T2I_NOTARY:-}" ]; then
    xcrun notarytool submit "$dist/$name.dmg" --keychain-profile "$T2I_NOTARY" --wait
    xcrun stapler staple "$dist/$name.dmg"
fi
