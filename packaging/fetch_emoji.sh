#!/usr/bin/env bash
# Fetch the emoji packages that the starter recipes learn from, with the npm client, into a folder.
# Usage: packaging/fetch_emoji.sh [work/emoji]
set -euo pipefail
folder=${1:-work/emoji}
mkdir -p "$folder"
cd "$folder"
for package in @lobehub/fluent-emoji-3d@1.1.0 @iconify-json/fluent-emoji-flat@1.2.6 @iconify-json/noto@1.2.9 \
    @iconify-json/twemoji@1.2.5 emojibase-data@17.0.0; do
    archive=$(npm pack --silent "$package")
    mkdir -p "${archive%.tgz}"
    tar xzf "$archive" -C "${archive%.tgz}"
    rm "$archive"
done
