#!/usr/bin/env bash
# Builds the sdist and, from it, the wheel; installs the wheel in an empty environment far from the sources; makes
# pictures in the terminal and in the window, and runs tests against the installed package.
# Usage: packaging/check_wheel.sh [OUT]   (OUT: where sdist and wheel are kept; dist by default)
# $T2I_TORCH: which PyTorch to install, and the torchvision that fits, as pip names them: "torch==… torchvision==…".
# Takes several GB in $TMPDIR meanwhile.
set -euo pipefail
root=$(realpath "$(dirname "$0")/..")
out=$(realpath -m "${1:-$root/dist}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1 OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}

echo "== sdist and wheel"
python3 -m venv "$work/tools"
"$work/tools/bin/pip" install --quiet build
rm -f "$out"/t2i_desktop-*.whl "$out"/t2i_desktop-*.tar.gz
"$work/tools/bin/python" -m build --outdir "$out" "$root" >"$work/build.log" || { cat "$work/build.log"; exit 1; }
wheel=$(ls "$out"/t2i_desktop-*.whl)
ls -l "$out"/t2i_desktop-*

echo "== every resource is in the wheel"
{
    git -C "$root" ls-files resources | sed 's|^resources/|t2i_desktop/_resources/|'
    git -C "$root" ls-files docs/guide | sed 's|^|t2i_desktop/_resources/|'
} | sort >"$work/wanted"
python3 -m zipfile -l "$wheel" | awk '{print $1}' | sort >"$work/there"
missing=$(comm -23 "$work/wanted" "$work/there")
[ -z "$missing" ] || { echo "Not in the wheel: $missing" >&2; exit 1; }
! grep -E '^(tests|docs|packaging)/' "$work/there" || { echo "That does not belong into a wheel." >&2; exit 1; }

echo "== an empty environment"
python3 -m venv "$work/venv"
read -ra torch <<<"${T2I_TORCH:-}"
"$work/venv/bin/pip" install --quiet "${torch[@]}" "$wheel"
"$work/venv/bin/pip" check
du -sh "$work/venv"
walls=()
if command -v bwrap >/dev/null; then walls=(--alone); fi
python3 "$root/packaging/try_program.py" "$work/venv/bin" "${walls[@]}"

echo "== tests against the installed package"
"$work/venv/bin/pip" install --quiet pytest pytest-qt pytest-timeout
mkdir "$work/elsewhere"
cp -r "$root/tests" "$root/pyproject.toml" "$work/elsewhere/"
cd "$work/elsewhere"
"$work/venv/bin/python" -P -c "
import t2i_desktop
assert t2i_desktop.__file__.startswith('$work/venv'), t2i_desktop.__file__"
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" -P -m pytest -q tests/packaging/test_installed.py \
    tests/engine/test_settings.py tests/engine/test_runner.py tests/engine/test_images.py tests/engine/gallery \
    tests/cli/test_generate.py tests/cli/test_starter_models.py tests/app/test_starter_models.py
