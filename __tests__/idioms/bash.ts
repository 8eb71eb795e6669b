import type { IdiomGroup } from './idiom.ts';

export const BASH: readonly IdiomGroup[] = [
  {
    title: 'shell: expansions',
    path: 'docker/entrypoint.sh',
    idioms: [
      ['a variable', 'echo "$A" ${B}', ['A optional 1:8', 'B optional 1:13']],
      ['a variable that the script demands', 'a=${A:?no A}', ['A hard 1:5']],
      ['demanded only by some runs', 'if x; then a=${A:?}; fi', ['A optional 1:16']],
      ['with a default', 'a=${A:-x} b=${B-y}', ['A defaulted 1:5', 'B defaulted 1:15']],
      ['with an empty default', 'a=${A:-}', ['A optional 1:5']],
      ['filled', ': "${A:=x}"\necho "$A"', ['A defaulted 1:6']],
      ['assigned to itself', 'A=${A:-x}\necho "$A"', ['A defaulted 1:5']],
      ['with a replacement', 'echo ${A:+x}', ['A optional 1:8']],
      ['cut', 'echo ${A%%/*} ${#B}', ['A optional 1:8', 'B optional 1:18']],
      ['in a script that is strict', 'set -euo pipefail\necho "$A"', ['A hard 2:8']],
      ['in a branch of a script that is strict', 'set -u\nif x; then echo "$A"; fi', ['A optional 2:19']],
      ['before the script is strict', 'echo "$A"\nset -u', ['A optional 1:8']],
      ['in a script that takes in another', 'set -u\n. ./env.sh\necho "$A"', ['A optional 3:8']],
      ['checked, and the script ends', 'if [ -z "$A" ]; then\n  echo no\n  exit 1\nfi', ['A hard 1:11']],
      [
        'checked in one line',
        '[ -z "${A:-}" ] && exit 1\n[[ -n "$B" ]] || exit 2',
        ['A hard 1:9', 'B hard 2:9'],
      ],
      ['checked, and filled', 'if [ -z "$A" ]; then\n  A=x\nfi\necho $A', ['A defaulted 1:11']],
      ['checked, and nothing to do', '[ -z "$A" ] && exit 0', ['A optional 1:8']],
      ['in a here-document', 'cat <<EOF\n$A\nEOF', ['A optional 2:2']],
      ['by printenv', 'printenv A', ['A optional 1:10']],
      ['for one command', 'B=1 run "$A" "$B"', ['A optional 1:11', 'B optional 1:16']],
    ],
  },
  {
    title: 'shell: what is no read',
    path: 'docker/entrypoint.sh',
    idioms: [
      ['what the script sets', 'A=1\nexport B=2\nlocal C=3\necho $A $B $C', []],
      ['what loops and commands set', 'for A in x; do echo $A; done\nread -r B C\necho $B $C', []],
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
