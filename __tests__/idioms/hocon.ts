import type { IdiomGroup } from './idiom.ts';

export const HOCON: readonly IdiomGroup[] = [
  {
    title: 'HOCON',
    path: 'conf/application.conf',
    idioms: [
      ['a variable', 'a = ${A}', ['A hard 1:7']],
      ['a variable that may be unset', 'a = x\na = ${?A}', ['A optional 2:8']],
    ],
  },
  {
    title: 'HOCON: what is no read',
    path: 'conf/application.conf',
    idioms: [
      ['a setting of another name', 'a = ${b.c}', []],
      ['a comment', '# ${A}\na = b // ${B}', []],
      ['a string', 'a = "${A}"\nb = """${B}\n"""', []],
    ],
  },
];
