import type { IdiomGroup } from './idiom.ts';

export const BASH: readonly IdiomGroup[] = [
  {
    title: 'shell: expansions',
    path: 'docker/entrypoint.sh',
    idioms: [
      ['a variable', 'echo "$A" ${B}', ['A optional 1:8', 'B optional 1:13']],
      ['a variable that the script demands', 'a=${A:?no A}', ['A hard 1:5']],
      [
        'demanded by some runs',
        'if x; then a=${A:?}; fi\nf() { echo ${B:?}; }',
        ['A hard 1:16', 'B hard 2:14'],
      ],
      [
        'demanded where it has been asked for',
        'if [ -n "$A" ]; then a=${A:?}; fi\n[ "$B" ] && echo ${B:?}\ncase $C in x) echo ${C:?} ;; esac',
        [
          'A optional 1:11',
          'A optional 1:26',
          'B optional 2:5',
          'B optional 2:20',
          'C optional 3:7',
          'C optional 3:22',
        ],
      ],
      ['with a default', 'a=${A:-x} b=${B-y}', ['A defaulted 1:5', 'B defaulted 1:15']],
      ['with an empty default', 'a=${A:-}', ['A optional 1:5']],
      ['filled', ': "${A:=x}"\necho "$A"', ['A defaulted 1:6']],
      ['assigned to itself', 'A=${A:-x}\necho "$A"', ['A defaulted 1:5']],
      [
        'assigned to itself in several functions',
        'f() { A=${A:-x}; echo $A; }\ng() { export A=${A:-y}; }',
        ['A defaulted 1:11', 'A defaulted 2:18'],
      ],
      ['filled in a function', 'f() { a=${A:=x}; }', ['A defaulted 1:11']],
      ['with a replacement', 'echo ${A:+x}', ['A optional 1:8']],
      [
        'in lower case behind the prefix of a program',
        'echo $APP_db__host $Ab',
        ['APP_db__host optional 1:7'],
      ],
      ['cut', 'echo ${A%%/*} ${#B}', ['A optional 1:8', 'B optional 1:18']],
      ['in a script that is strict', 'set -euo pipefail\necho "$A"', ['A hard 2:8']],
      ['in a branch of a script that is strict', 'set -u\nif x; then echo "$A"; fi', ['A hard 2:19']],
      [
        'in a branch of a strict script that knows it may be unset',
        'set -u\nif [ -n "${A:-}" ]; then echo "$A"; fi\n[ -v B ] || exit 0\nif x; then echo "$B"; fi',
        ['A optional 2:12', 'A optional 2:33', 'B optional 4:19'],
      ],
      ['before the script is strict', 'echo "$A"\nset -u', ['A optional 1:8']],
      ['in a script that takes in another', 'set -u\n. ./env.sh\necho "$A"', ['A optional 3:8']],
      ['checked, and the script ends', 'if [ -z "$A" ]; then\n  echo no\n  exit 1\nfi', ['A hard 1:11']],
      [
        'checked in one line',
        '[ -z "${A:-}" ] && exit 1\n[[ -n "$B" ]] || exit 2',
        ['A hard 1:9', 'B hard 2:9'],
      ],
      [
        'checked, and the script ends in some runs',
        'if [ -z "$A" ]; then\n  while x; do exit 1; done\nfi\nif x; then\n  [ -z "$B" ] && exit 1\n  [ -z "$C" ] && die "C is missing"\nfi',
        ['A optional 1:11', 'B hard 5:10', 'C hard 6:10'],
      ],
      [
        'checked in a function, which ends the script or only goes back',
        'f() {\n  if [ -z "$A" ]; then exit 1; fi\n  if [ -z "$B" ]; then return 1; fi\n}\n[ -z "$C" ] && return 1',
        ['A hard 2:13', 'B optional 3:13', 'C hard 5:8'],
      ],
      [
        'checked, and filled in a function',
        'f() {\n  if [ -z "${A+x}" ]; then\n    export A=1\n  fi\n  echo $A\n}',
        ['A defaulted 2:14'],
      ],
      ['checked, and filled', 'if [ -z "$A" ]; then\n  A=x\nfi\necho $A', ['A defaulted 1:11']],
      ['checked, and nothing to do', '[ -z "$A" ] && exit 0', ['A optional 1:8']],
      ['in a here-document', 'cat <<EOF\n$A\nEOF', ['A optional 2:2']],
      ['by printenv', 'printenv A', ['A optional 1:10']],
      ['for one command', 'B=1 run "$A" "$B"', ['A optional 1:11', 'B optional 1:16']],
    ],
  },
  {
    title: 'shell: variables by the names that others hold',
    path: 'docker/entrypoint.sh',
    idioms: [
      [
        'a function that is given the name, and one that takes the value from a file as well',
        'file_env() {\n  local var="$1"\n  local fileVar="${var}_FILE"\n  export "$var"="${!var:-$(cat "${!fileVar}")}"\n}\nfile_env A\nfile_env \'B\' x\nfile_env "$c"',
        ['A defaulted 6:10', 'A_FILE optional 6:10', 'B defaulted 7:10', 'B_FILE optional 7:10'],
      ],
      [
        'by eval, printenv and the list of all',
        'f() { eval v="\\$${1}_FILE"; }\ng() { printenv "$1"; }\nf A\ng B\nh() { v=$(env | grep -E "^${1}="); grep "^${1}=" file; }\nh C',
        ['A_FILE optional 3:3', 'B optional 4:3', 'C optional 6:3'],
      ],
      [
        'in a loop over words, a list, or what a function is given',
        'names=(A B)\nfor n in "${names[@]}" C; do\n  if [ -z "${!n}" ]; then exit 1; fi\ndone\nneed() { for n in "$@"; do echo "${!n}"; done; }\nneed D E',
        ['A hard 1:8', 'B hard 1:10', 'C hard 2:24', 'D optional 6:6', 'E optional 6:8'],
      ],
      [
        'that are known at run time only',
        'echo "${!x}"\nx=$(name)\nfor y in $(names); do echo "${!y}"; done',
        [],
      ],
    ],
  },
  {
    title: 'shell: what is no read',
    path: 'docker/entrypoint.sh',
    idioms: [
      ['what the script sets', 'A=1\nexport B=2\nlocal C=3\necho $A $B $C', []],
      ['what loops and commands set', 'for A in x; do echo $A; done\nread -r B C\necho $B $C', []],
      ['what is set before it is made of itself', 'A=1\nA=$A:2\nf() { A=$A:3; }', []],
      ['what is set after the function that uses it', 'f() { echo $A; }\nA=1', []],
      ['what the shell sets', 'echo $1 $# $@ $RANDOM $PWD ${BASH_SOURCE[0]}', []],
      ['what is set to a part of another', 'A=${@:$n}\nB=${c:$n:1}\necho $A $B', []],
      ['names in lower case', 'echo $a ${b:-x}', []],
      ['single quotes and comments', "echo '$A' # $B\ncat <<'EOF'\n$C\nEOF", []],
      ['escaped', 'echo "\\$A" \\$B', []],
    ],
  },
  {
    title: 'shell: scripts of a build',
    path: 'scripts/release.sh',
    idioms: [['demand nothing of production', 'a=${A:?}', ['A optional 1:5']]],
  },
  {
    title: 'shell: scripts of a build, in a folder of their own',
    path: 'build-bin/push',
    idioms: [['demand nothing of production', '#!/bin/sh\na=${A:?}', ['A optional 2:5']]],
  },
  {
    title: 'shell: scripts by their first line',
    path: 'docker/init/run',
    idioms: [
      ['of a shell', '#!/bin/sh\nexec serve -p "${A:-80}"', ['A defaulted 2:18']],
      [
        'of a shell that something else starts',
        '#!/command/with-contenv /usr/bin/bash\necho "$A"',
        ['A optional 2:8'],
      ],
      ['of something else', '#!/usr/bin/env perl\nprint "$A"', []],
      ['without one', 'echo "$A"', []],
    ],
  },
  {
    title: 'Procfile',
    path: 'Procfile',
    idioms: [
      [
        'the command of a process',
        '# $A\nweb: serve -p ${B:-80} -b $C',
        ['B defaulted 2:17', 'C optional 2:28'],
      ],
    ],
  },
];
