import { parseManifest } from '../env/manifest/parse.ts';
import type { WrittenService } from './checklist-text.ts';
import { writeManifest } from './manifests/text.ts';
import { chooseProduction } from './production.ts';
import { folderOf, join, type Repository } from './repository.ts';
import type { FoundService } from './services.ts';
import type { PassedOver } from './units/passed-over.ts';

/** A service with everything that is written about it. */
export interface PlannedService extends WrittenService {
  readonly folder: string;
  /** How many env keys its manifest declares. */
  readonly declared: number;
  /** The manifest's text where there was none. */
  readonly newManifest: string | undefined;
  /** Where production was found, as people are told. */
  readonly searched: readonly string[];
}

export interface ServicePlanned {
  readonly service: PlannedService | undefined;
  readonly assumed: readonly string[];
  readonly passedOver: readonly PassedOver[];
  readonly leftOut: readonly string[];
  readonly wanted: readonly string[];
}

/** What a service cannot know of itself. */
export interface ServiceCircumstances {
  /** The GitHub environment that the workflows deploy to. */
  readonly environment: string;
  /** Whether it is the only service, so that all code is its own. */
  readonly isOnly: boolean;
}

/** Decides manifest and production of one service. */
export function planService(
  found: FoundService,
  { texts, reads, paths }: Repository,
  { environment, isOnly }: ServiceCircumstances,
): ServicePlanned {
  const { name, folder } = found;
  const { sources, envs, suggested, assumed, passedOver, leftOut, wanted } = chooseProduction(found, texts);
  const about = {
    ...{ name, folder, production: sources, code: isOnly ? undefined : codeOf(found) },
    suggested: [
      ...(suggested === undefined ? [] : [suggested.source]),
      { 'github-environment': environment },
    ],
    searched: [...new Set(envs.flatMap((env) => env.searched))],
  };
  const notes = { assumed, passedOver, leftOut, wanted };
  if (found.manifest !== undefined) {
    const parsed = parseManifest(texts.get(found.manifest) ?? '', found.manifest);
    const declared = parsed.ok ? parsed.value.length : 0;
    const of = folder === '' ? 'all of the root' : `all of \`${folder}\``;
    const far = `\`${found.manifest}\` declares the keys of ${of}, as nothing nearer does`;
    return {
      ...notes,
      assumed: folderOf(found.manifest) === folder ? assumed : [...assumed, far],
      service: { ...about, manifest: found.manifest, declared, newManifest: undefined },
    };
  }
  const manifest = NEW_NAMES.map((file) => join(folder, file)).find((path) => !paths.includes(path));
  if (manifest === undefined) {
    const full = `\`${join(folder, NEW_NAMES[0])}\` is taken: write a manifest for \`${name}\` by hand`;
    return { ...notes, leftOut: [...leftOut, full], service: undefined };
  }
  const shown = envs.length > 0 ? envs : suggested === undefined ? [] : [suggested.env];
  const given = shown.flatMap(({ provided, hints }) => [
    ...provided.map(({ key }) => key),
    ...hints.flatMap(({ key, mayBeThere }) => (key !== undefined && mayBeThere ? [key] : [])),
  ]);
  const isRead = reads !== undefined && found.reads.length > 0;
  const { text, keys } = writeManifest(name, isRead ? found.reads : undefined, given);
  const unread = `no code of \`${name}\` was found that reads env keys: \`${manifest}\` names what it is given today`;
  return {
    ...notes,
    assumed: isRead ? assumed : [...assumed, unread],
    service: { ...about, manifest, declared: keys, newManifest: text },
  };
}

/** Its own folder, without those of other services in it. */
function codeOf({ folder, without }: FoundService): string[] {
  return [join(folder, '**'), ...without.map((other) => `!${other}/**`)];
}

/** Conda calls its own file `env.yml` now and then. */
const NEW_NAMES = ['env.yml', 'env-keys.yml'] as const;
