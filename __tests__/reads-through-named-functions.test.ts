import { expect, test } from '@jest/globals';
import { envSchema } from '../src/checklist/env-schema.ts';
import { CODE_LANGUAGES } from '../src/checklist/reads-schema.ts';
import { listPatterns } from '../src/env/reads/service-code.ts';
import { readsIn } from './idioms/reads-in.ts';

/** A call of a function that the checklist names, in each language that it may name. */
const CALLS: Record<(typeof CODE_LANGUAGES)[number], [path: string, text: string]> = {
  csharp: ['A.cs', 'class A { string key = settings.need("mail_key"); }'],
  go: ['a.go', 'package a\nvar key = settings.need("mail_key")\n'],
  java: ['A.java', 'class A { String key = settings.need("mail_key"); }'],
  javascript: ['a.ts', 'export const key = settings.need("mail_key");'],
  kotlin: ['A.kt', 'val key = settings.need("mail_key")\n'],
  php: ['a.php', '<?php $key = $settings->need("mail_key");'],
  python: ['a.py', 'key = settings.need("mail_key")\n'],
  ruby: ['a.rb', 'key = settings.need("mail_key")\n'],
  rust: ['a.rs', 'fn a() { let key = settings.need("mail_key"); }'],
};

test.each(CODE_LANGUAGES)('%s', async (language) => {
  const [path, text] = CALLS[language];
  const call = language === 'php' ? 'need' : 'settings.need';
  const reads = (more: object) =>
    listPatterns(
      envSchema.parse({
        reads: [{ call, prefix: 'APP_', transform: 'upper', ...more }],
        services: { a: { manifest: 'm' } },
      }),
    );
  const found = await readsIn([{ path, text }], reads({ language }));
  expect(found).toEqual([expect.stringMatching(/^APP_MAIL_KEY hard /)]);
  const other = language === 'python' ? 'go' : 'python';
  expect(await readsIn([{ path, text }], reads({ language: other }))).toEqual([]);
});
