#!/usr/bin/env bash
# Installs the project with the oldest versions that it declares, or the newest, tries both programs, and runs tests.
# Usage: packaging/check_bounds.sh lowest-direct|highest [TESTS...]
# TESTS: files and options for pytest; by default those that use what other packages give. $T2I_VERSIONS: a file
# to write the versions to.
# Old packages warn of what has changed since; such warnings of theirs are no errors here.
set -euo pipefail
resolution=$1
shift
root=$(realpath "$(dirname "$0")/..")
versions=$(realpath -m "${T2I_VERSIONS:-/dev/null}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1} QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
tests=("$@")
if [ $# -eq 0 ]; then
    tests=(
        tests/packaging/test_installed.py
        tests/engine/{networks,models,gallery,film,starter}
        tests/engine/test_{settings,runner,images,files,device,provenance}.py
        tests/cli/test_{generate,models,gallery,film,latents}.py
        tests/app/test_{window,form,chart,canvas,library,models_window,starter_models}.py
    )
fi

python3 -m venv "$work/tools"
"$work/tools/bin/pip" install --quiet uv
uv=$work/tools/bin/uv
"$uv" venv --quiet --python "$(command -v python3)" "$work/venv"
install() { "$uv" pip install --quiet --python "$work/venv/bin/python" "$@"; }
install --resolution "$resolution" --requirements "$root/pyproject.toml" --extra dev
install --no-deps "$root"
"$uv" pip list --python "$work/venv/bin/python" | tee "$versions"

echo "== both programs"
python3 "$root/packaging/try_program.py" "$work/venv/bin" --extras

echo "== tests"
left_out=()
if [ "$resolution" = lowest-direct ]; then # its checkpoints are written with what PyTorch 2.4 has not: nn.Buffer, uint16
    left_out=(--ignore tests/engine/models/test_archives.py)
fi
mkdir "$work/elsewhere"
cp -r "$root/tests" "$root/pyproject.toml" "$work/elsewhere/"
cd "$work/elsewhere"
"$work/venv/bin/python" -P -m pytest -q -m "not slow" -n auto --dist loadfile \
    -W default::DeprecationWarning -W default::PendingDeprecationWarning -W default::FutureWarning \
    -W default::SyntaxWarning "${left_out[@]}" "${tests[@]}"
