#!/usr/bin/env bash
# Lays the built folder out as an AppDir and, where appimagetool is installed, makes one AppImage of it.
# Usage: packaging/linux/appimage.sh DIST NAME   (DIST holds the folder t2i-desktop; writes DIST/NAME.AppDir)
set -euo pipefail
dist=$(realpath "$1")
name=$2
here=$(dirname "$(realpath "$0")")
id=io.github.t2i_desktop.t2i_desktop
appdir=$dist/$name.AppDir

rm -rf "$appdir"
mkdir -p "$appdir/usr/lib" "$appdir/usr/bin" "$appdir/usr/share/applications" "$appdir/usr/share/metainfo"
cp -al "$dist/t2i-desktop" "$appdir/usr/lib/t2i-desktop" # hard links: the folder is large
for program in t2i t2i-desktop; do ln -s "../lib/t2i-desktop/$program" "$appdir/usr/bin/$program"; done
install -m 755 "$here/AppRun" "$appdir/AppRun"
install -m 644 "$here/$id.desktop" "$appdir/usr/share/applications/"
install -m 644 "$here/$id.metainfo.xml" "$appdir/usr/share/metainfo/"
for png in "$here"/../icons/*.png; do
    size=$(basename "$png" .png)
    install -Dm 644 "$png" "$appdir/usr/share/icons/hicolor/${size}x$size/apps/$id.png"
done
install -Dm 644 "$here/../../resources/icons/t2i-desktop.svg" "$appdir/usr/share/icons/hicolor/scalable/apps/$id.svg"
ln -s "usr/share/applications/$id.desktop" "$appdir/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/$id.png"
ln -s "$id.png" "$appdir/.DirIcon"

if command -v appimagetool >/dev/null; then
    VERSION=${name#t2i-desktop-} appimagetool --comp zstd "$appdir" "$dist/$name.AppImage"
else
    echo "appimagetool is not installed: the AppDir is there, the AppImage is not." >&2
fi
