import type { IdiomGroup } from './idiom.ts';

const DOCUMENTS = `a: \${A}
---
spring.config.activate.on-profile: dev
b: \${B}
---
spring:
  config:
    activate:
      on-profile: "eu"
c: \${C}
`;

export const SPRING: readonly IdiomGroup[] = [
  {
    title: 'settings of Spring in YAML',
    path: 'src/main/resources/application.yml',
    idioms: [
      ['a variable', 'a: ${A}', ['A hard 1:6']],
      ['a variable with a default', 'a: "x ${A:y}"', ['A defaulted 1:9']],
      ['a variable with an empty default', 'a: ${A:}', ['A defaulted 1:6']],
      ['a variable within a default', 'a: ${A:${B}}', ['A defaulted 1:6', 'B optional 1:10']],
      ['documents of profiles', DOCUMENTS, ['A hard 1:6', 'C optional 10:6']],
    ],
  },
  {
    title: 'settings of Spring in YAML: what is no read',
    path: 'src/main/resources/application.yml',
    idioms: [
      ['a property of another name', 'a: ${server.port} ${app.name:x}', []],
      ['a comment', 'a: b # ${A}', []],
    ],
  },
  {
    title: 'settings of Spring in properties',
    path: 'src/main/resources/application.properties',
    idioms: [
      ['variables', 'a=${A}\nb: ${B:x}', ['A hard 1:5', 'B defaulted 2:6']],
      [
        'documents of profiles',
        'a=${A}\n#---\nspring.config.activate.on-profile=test\nb=${B}',
        ['A hard 1:5'],
      ],
      ['a comment is none', '# a=${A}\n  ! b=${B}', []],
    ],
  },
  {
    title: "settings of Spring in a profile that is production's",
    path: 'src/main/resources/application-prod.yml',
    idioms: [['a variable', 'a: ${A}', ['A hard 1:6']]],
  },
  {
    title: 'settings of Spring in a profile that nobody knows',
    path: 'src/main/resources/application-docker.yml',
    idioms: [['a variable', 'a: ${A}', ['A optional 1:6']]],
  },
  {
    title: 'settings of Spring in the profile of developers',
    path: 'src/main/resources/application-dev.yml',
    idioms: [['a variable is no read', 'a: ${A}', []]],
  },
  {
    title: 'settings of Spring under a name of their own',
    path: 'src/main/resources/shop.yml',
    idioms: [['a variable', 'a: ${A}\nb: ${B:x}', ['A optional 1:6', 'B defaulted 2:6']]],
  },
  {
    title: 'texts in YAML among the resources of Java that are no settings',
    path: 'src/main/resources/messages.yml',
    idioms: [['a variable is no read', 'a: ${A}', []]],
  },
];
