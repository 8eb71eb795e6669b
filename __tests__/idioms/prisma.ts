import type { IdiomGroup } from './idiom.ts';

export const PRISMA: readonly IdiomGroup[] = [
  {
    title: 'Prisma',
    path: 'prisma/schema.prisma',
    idioms: [
      ['the database', 'datasource db {\n  url = env("A")\n}', ['A hard 2:13']],
      ['the database without a pool, for migrations', 'directUrl=env("A")', ['A hard 1:15']],
      ['the shadow database', 'shadowDatabaseUrl = env("A")', ['A optional 1:25']],
    ],
  },
  {
    title: 'Prisma: what is no read',
    path: 'prisma/schema.prisma',
    idioms: [
      ['a comment', '// url = env("A")\n/// url = env("B")', []],
      ['a string', 'url = "env(A)"', []],
    ],
  },
];
