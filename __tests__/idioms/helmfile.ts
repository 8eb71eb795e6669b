import type { IdiomGroup } from './idiom.ts';

export const HELMFILE: readonly IdiomGroup[] = [
  {
    title: 'helmfile',
    path: 'helmfile.yaml',
    idioms: [
      ['a variable', 'a: {{ env "A" }}', ['A optional 1:12']],
      ['a variable that is demanded', 'a: {{ requiredEnv "A" | quote }}', ['A hard 1:20']],
      ['a variable with a default', 'a: {{ env "A" | default "x" }}', ['A defaulted 1:12']],
      ['a variable with the default in front', 'a: {{ default "x" (env `A`) }}', ['A defaulted 1:25']],
      ['behind a YAML comment, where templates run as well', '# {{ requiredEnv "A" }}', ['A hard 1:19']],
    ],
  },
  {
    title: 'helmfile: what is no read',
    path: 'helmfile.yaml',
    idioms: [
      ['a comment of the template', 'a: {{/* requiredEnv "A" */}}', []],
      ['a field of the same name', 'a: {{ .env "A" }} {{ $env "A" }}', []],
      ['outside of a template', 'a: env "A"', []],
    ],
  },
];
