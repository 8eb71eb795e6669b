/**
 * Writes what is generated: the tables of README.md and docs/, the command's help, and the JSON Schemas. With `--check` nothing is
 * written: what differs is named, and the exit code is 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { envSchema, serviceSchema } from '../src/checklist/env-schema.ts';
import { evidenceSchema } from '../src/checklist/evidence-schema.ts';
import { renderChecklistJsonSchema } from '../src/checklist/json-schema.ts';
import { checklistSchema, conditionSchema, itemSchema } from '../src/checklist/schema.ts';
import { sourceSchema } from '../src/checklist/source-schema.ts';
import { declarationSchema } from '../src/env/manifest/yaml-schema.ts';
import { renderHelp } from '../src/render/help/command.ts';
import { SETUP_CODES } from '../src/setup/findings/finding.ts';
import { parseActionFile } from './action-file.ts';
import { renderIdioms } from './generate-idioms.ts';
import { renderManifestJsonSchema } from './generate-manifest-schema.ts';
import { replaceSection } from './generate-sections.ts';
import {
  renderAlternativesTable,
  renderCodesTable,
  renderFieldsTable,
  renderInputsTable,
  renderOutputsTable,
} from './generate-tables.ts';

/** Generated parts by page and by the name of their markers. */
function renderSections(): Record<string, Record<string, string>> {
  const action = parseActionFile(readFileSync('action.yml', 'utf8'));
  return {
    'README.md': {
      help: `\`\`\`text help\n${renderHelp(undefined)}\`\`\``,
      inputs: renderInputsTable(action),
      outputs: renderOutputsTable(action),
    },
    'docs/checklist.md': {
      checklist: renderFieldsTable(checklistSchema, {
        items: 'list of [items](#items)',
        env: '[env](#env-keys)',
      }),
      item: renderFieldsTable(itemSchema, {
        when: '[a condition](#when-an-item-applies)',
        'verified-by': '[evidence](#evidence), or list of it',
      }),
      evidence: renderFieldsTable(evidenceSchema, {
        review: 'the keys of `confirm`, without `author`',
        by: 'a group as in `confirm`',
        deployment: '`environment` and its name',
      }),
      condition: renderFieldsTable(conditionSchema, { not: 'the same keys, without `not`' }),
      env: renderFieldsTable(envSchema, { services: 'services by name' }),
      service: renderFieldsTable(serviceSchema, {
        production: 'list of [sources](env.md#production-config)',
      }),
    },
    'docs/doctor.md': {
      help: `\`\`\`text help\n${renderHelp('doctor')}\`\`\``,
      codes: renderCodesTable(SETUP_CODES),
    },
    'docs/reads.md': { idioms: renderIdioms() },
    'docs/env.md': {
      declaration: renderFieldsTable(declarationSchema),
      sources: renderAlternativesTable(sourceSchema),
    },
  };
}

/** Every generated file with the whole text that it should have. */
export function renderGenerated(): Map<string, string> {
  const pages = Object.entries(renderSections()).map(([file, sections]): [string, string] => {
    let page = readFileSync(file, 'utf8');
    for (const [name, text] of Object.entries(sections)) page = replaceSection(page, name, text);
    return [file, page];
  });
  return new Map([
    ...pages,
    ['schema/deployment-checklist.schema.json', renderChecklistJsonSchema()],
    ['schema/env-manifest.schema.json', renderManifestJsonSchema()],
  ]);
}

/** The generated files that do not have the text that they should have. */
export function findStale(generated: ReadonlyMap<string, string>): string[] {
  return [...generated].flatMap(([file, text]) =>
    existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [file],
  );
}

if (import.meta.main) {
  const generated = renderGenerated();
  const stale = findStale(generated);
  if (process.argv.includes('--check')) {
    for (const file of stale)
      console.error(
        `${file} differs from what it is generated from: run \`npm run generate\`, and commit it`,
      );
    if (stale.length > 0) process.exitCode = 1;
  } else {
    for (const file of stale) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, generated.get(file) ?? '');
      console.log(`wrote ${file}`);
    }
  }
}
