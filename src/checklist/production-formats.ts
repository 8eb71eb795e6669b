/** How the checklist names a source of production config that stands in files. */
export interface ProductionFormat {
  /** What the file is, for the documentation and for editors. */
  readonly meaning: string;
  /** Whether one source may name several files, or exactly one. */
  readonly holds: 'one path' | 'one path or several';
  /** What else the source may say to choose within its files, each with its meaning. */
  readonly selectors?: Readonly<Record<string, string | Choice>>;
}

/** A selector that is one of a few words. */
export interface Choice {
  readonly meaning: string;
  readonly oneOf: readonly string[];
}

const OF_WORKLOADS = {
  container: 'The container; needed when there are several.',
  workload: 'The workload, as `auth` or `CronJob auth`; without it, all that have the container.',
} as const;

/**
 * The formats of production config, by the key that names them in the checklist. From this table follow the schema,
 * its messages, the JSON Schema and the table in the documentation; `env/production/readers.ts` reads each.
 */
export const PRODUCTION_FORMATS = {
  dotenv: { meaning: 'A dotenv file that production loads.', holds: 'one path or several' },
  compose: {
    meaning: 'A docker compose file.',
    holds: 'one path',
    selectors: { service: 'The service in it; needed when it has several.' },
  },
  kubernetes: {
    meaning: 'Manifests: ConfigMap, Secret, Deployment, StatefulSet, CronJob.',
    holds: 'one path or several',
    selectors: OF_WORKLOADS,
  },
  kustomize: {
    meaning: 'A folder with a kustomization, or that file; what it takes in is followed.',
    holds: 'one path',
    selectors: OF_WORKLOADS,
  },
  helm: {
    meaning: 'A Helm chart: its templates and its values files, in the order in which Helm gets these.',
    holds: 'one path or several',
    selectors: {
      ...OF_WORKLOADS,
      env: 'For a chart without templates here: where in the values the keys are, as `auth.env`.',
    },
  },
  ecs: {
    meaning: 'A task definition of Amazon ECS, as JSON.',
    holds: 'one path',
    selectors: { container: 'The container; needed when it has several.' },
  },
  'cloud-run': {
    meaning: 'The YAML of a Google Cloud Run service or job.',
    holds: 'one path',
    selectors: {
      service: 'The service or job; needed when the file has several.',
      container: 'The container; needed when it has several.',
    },
  },
  'app-engine': { meaning: 'An app.yaml of Google App Engine.', holds: 'one path' },
  terraform: {
    meaning: 'Terraform files (.tf, .tf.json), and the .tfvars files of production.',
    holds: 'one path or several',
    selectors: {
      resource: 'The resource or module that runs the service; needed when several have env keys.',
      container: 'The container in it; needed when it has several.',
    },
  },
  serverless: {
    meaning: 'A serverless.yml.',
    holds: 'one path',
    selectors: {
      function: 'The function. Without it, what every function gets.',
      stage: 'The stage that production is, where variables depend on it.',
    },
  },
  yaml: {
    meaning: 'A YAML or JSON file of keys with values, as for `gcloud --env-vars-file`.',
    holds: 'one path',
    selectors: { at: 'Where in the file they are, as `production.env`.' },
  },
  'docker-env': { meaning: 'A file for `docker run --env-file`.', holds: 'one path or several' },
  render: {
    meaning: 'A Blueprint of Render (render.yaml).',
    holds: 'one path',
    selectors: {
      service: 'The service in it; needed when it has several.',
      environment: 'The environment of a project; needed when several have that service.',
    },
  },
  fly: { meaning: 'A fly.toml.', holds: 'one path' },
  heroku: { meaning: 'An app.json, from which Heroku sets up new apps.', holds: 'one path' },
  vercel: {
    meaning: 'A vercel.json: what functions get when they run.',
    holds: 'one path',
    selectors: { stage: { meaning: 'What the build gets instead.', oneOf: ['build'] } },
  },
  netlify: {
    meaning: 'A netlify.toml: what the build gets, and functions do not.',
    holds: 'one path',
    selectors: { context: 'The deploy context; `production` without it.' },
  },
  'cloud-foundry': {
    meaning: 'A manifest of Cloud Foundry.',
    holds: 'one path',
    selectors: { application: 'The application in it; needed when it has several.' },
  },
  systemd: {
    meaning: 'The unit of a systemd service, its drop-ins (.conf), and copies of its env files.',
    holds: 'one path or several',
  },
  workflow: {
    meaning: 'A GitHub Actions workflow: what a job gets.',
    holds: 'one path',
    selectors: {
      job: 'The job in it; needed when it has several.',
      step: 'The id or name of a step, to count what only that step gets.',
    },
  },
  listing: {
    meaning: 'What the tool of a platform or a secret store lists, as JSON or as text.',
    holds: 'one path or several',
    selectors: {
      path: 'The folder of the names; needed when there are several.',
      environment: 'The environment, where the tool lists several; `production` without it.',
    },
  },
  names: { meaning: 'A list of key names, one a line.', holds: 'one path or several' },
} as const satisfies Readonly<Record<string, ProductionFormat>>;

export type FormatName = keyof typeof PRODUCTION_FORMATS;

/** The table's entries with their names, in the table's order. */
export function listFormats(): readonly { readonly name: FormatName; readonly format: ProductionFormat }[] {
  return FORMAT_NAMES.map((name) => ({ name, format: PRODUCTION_FORMATS[name] }));
}

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(PRODUCTION_FORMATS, name);
}

const FORMAT_NAMES = Object.keys(PRODUCTION_FORMATS).filter(isFormatName);
