#!/usr/bin/env bash
# Installs the project with the oldest versions that it declares, or the newest, and runs the tests of its core.
# Usage: packaging/check_bounds.sh lowest-direct|highest [pytest options]
# Old packages warn of what has changed since; such warnings of theirs are no errors here.
set -euo pipefail
resolution=$1
shift
root=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1} QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

python3 -m venv "$work/tools"
"$work/tools/bin/pip" install --quiet uv
uv=$work/tools/bin/uv
"$uv" venv --quiet --python "$(command -v python3)" "$work/venv"
install() { "$uv" pip install --quiet --python "$work/venv/bin/python" "$@"; }
install --resolution "$resolution" --requirements "$root/pyproject.toml" --extra dev
install --no-deps "$root"
"$uv" pip list --python "$work/venv/bin/python"

left_out=()
if [ "$resolution" = lowest-direct ]; then # its checkpoints are written with what PyTorch 2.4 has not: nn.Buffer, uint16
    left_out=(--ignore tests/engine/models/test_archives.py)
fi
mkdir "$work/elsewhere"
cp -r "$root/tests" "$root/pyproject.toml" "$work/elsewhere/"
cd "$work/elsewhere"
"$work/venv/bin/python" -P -m pytest -q -m "not slow" -n auto --dist loadfile \
    -W default::DeprecationWarning -W default::PendingDeprecationWarning -W default::FutureWarning \
    -W default::SyntaxWarning "${left_out[@]}" "$@" tests/packaging/test_installed.py tests/engine tests/cli tests/app
