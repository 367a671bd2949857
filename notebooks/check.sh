#!/usr/bin/env bash
# Runs the tour from top to bottom without a browser and fails when a cell does; needs jupyter-nbconvert and the kernel (README.md).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Djava.io.tmpdir=$scratch"   # what the cells export goes away with the run

# The kernel sometimes drops the first messages while it starts and then never answers: only that is tried again.
for attempt in 1 2 3 4 5 6; do
  if jupyter nbconvert --execute --to notebook --ExecutePreprocessor.startup_timeout=20 --output-dir "$scratch" tour.ipynb >"$scratch/log" 2>&1; then
    echo "tour.ipynb: every cell ran"
    exit 0
  fi
  grep -qE "Kernel didn't respond|Kernel died before replying" "$scratch/log" || break
  echo "tour.ipynb: the kernel did not start (attempt $attempt)" >&2
done
tail -n 40 "$scratch/log" >&2
exit 1
