import type { IdiomGroup } from './idiom.ts';

export const COMPOSE: readonly IdiomGroup[] = [
  {
    title: 'docker compose',
    path: 'compose.yml',
    idioms: [
      ['a variable', 'image: a:$A', ['A optional 1:11']],
      ['a variable in braces', 'image: a:${A}', ['A optional 1:12']],
      ['a variable that compose demands', 'image: a:${A:?which?}', ['A hard 1:12']],
      ['a variable that may be empty', 'image: a:${A?which?}', ['A hard 1:12']],
      ['a variable with a default', 'image: "a:${A:-b}"', ['A defaulted 1:13']],
      ['a variable with a replacement', 'image: "a:${A:+b}"', ['A optional 1:13']],
      [
        'a variable within a default',
        'image: "a:${A:-${B:?x}}${C:?y}"',
        ['A defaulted 1:13', 'B optional 1:18', 'C hard 1:26'],
      ],
      ['over several lines', 'command: |\n  # $A\n  run ${B:?}', ['A optional 2:6', 'B hard 3:9']],
    ],
  },
  {
    title: 'docker compose: what is no read',
    path: 'compose.yml',
    idioms: [
      ['what the container expands', 'command: run $$A $${B}', []],
      ['a comment', 'image: a # $A\n# ${B:?}', []],
    ],
  },
];
