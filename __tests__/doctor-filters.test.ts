import { checkCases, having } from './fixtures/doctor/cases.ts';
import { checklistOf } from './fixtures/doctor/setup.ts';

const ENV = checklistOf(
  'env: { services: { auth: { manifest: .env.example, production: [{ dotenv: deploy/prod.env }] } } }\n',
);

checkCases([
  {
    name: 'a branch filter with the base branch in it is fine',
    text: having('  issue_comment:', "    branches: ['release/**', 'm*']\n  issue_comment:"),
    says: [],
  },
  {
    name: 'one without it is not',
    text: having('  issue_comment:', '    branches:\n      - release/* # old\n  issue_comment:'),
    says: [
      'wrong event-pull-request gate.yml:5:5 `branches` of `pull_request` leaves `main` out: no pull request gets a checklist or a status',
    ],
  },
  {
    name: 'nor one that ignores it',
    text: having('  issue_comment:', '    branches-ignore: [main]\n  issue_comment:'),
    says: [
      'wrong event-pull-request gate.yml:5:5 `branches-ignore` of `pull_request` leaves `main` out: no pull request gets a checklist or a status',
    ],
    leaves: [
      'wrong event-pull-request gate.yml:5:5 `branches-ignore` of `pull_request` leaves `main` out: no pull request gets a checklist or a status',
    ],
  },
  {
    name: 'paths leave pull requests without a status',
    text: having('  issue_comment:', '    paths: # code\n      - src/**\n  issue_comment:'),
    says: [
      "wrong filter gate.yml:5:5 `paths` of `pull_request`: a pull request that it leaves out gets no status, and a required status then blocks it for ever. The checklist's own conditions decide what is asked",
    ],
  },
  {
    name: 'comments know no branch, and GitHub refuses the file',
    text: having('  push:', '    branches: [main]\n  push:'),
    says: [
      'wrong filter gate.yml:7:5 `issue_comment` knows no `branches`: GitHub refuses the whole workflow',
    ],
  },
  {
    name: 'paths of pushes have to name what the gate reads',
    text: having('branches: [main]', 'branches: [main]\n    paths: [deploy/**]'),
    facts: { checklists: [ENV] },
    says: [
      'advice filter gate.yml:9:5 `paths` of `push` leave out `.github/deployment-checklist.yml` and `.env.example`, which the gate reads of the base branch: open pull requests are not judged again when that changes',
    ],
  },
  {
    name: 'and what those files take in, by patterns as well',
    text: having(
      'branches: [main]',
      "branches: [main]\n    paths: ['.github/*.yml', '*.example', 'deploy/**', '!deploy/keys/*']",
    ),
    facts: { checklists: [{ ...ENV, takesIn: ['deploy/base/a.yml', 'deploy/keys/prod.env'] }] },
    says: [
      'advice filter gate.yml:9:5 `paths` of `push` leave out `deploy/keys/prod.env`, which the gate reads of the base branch: open pull requests are not judged again when that changes',
    ],
  },
  {
    name: 'many of a folder are a pattern, and what means something in patterns is taken as it is',
    text: having('branches: [main]', "branches: [main]\n    paths: ['.github/**', .env.example]"),
    facts: {
      checklists: [
        { ...ENV, takesIn: ['k/a.yml', 'k/b.yml', 'k/[c].yml', 'k/d.yml', 'k/sub/e+.yml', 'l/!x.yml'] },
      ],
    },
    says: [
      'advice filter gate.yml:9:5 `paths` of `push` leave out `deploy/prod.env`, `k/a.yml`, `k/b.yml`, `k/[c].yml`, `k/d.yml` and 2 more, which the gate reads of the base branch: open pull requests are not judged again when that changes',
    ],
  },
  {
    name: 'paths of pushes that are ignored are not to be what the gate reads',
    text: having('branches: [main]', 'branches: [main]\n    paths-ignore: [deploy/**, docs/**]'),
    facts: { checklists: [ENV] },
    says: [
      'advice filter gate.yml:9:5 `paths-ignore` of `push` leave out `deploy/prod.env`, which the gate reads of the base branch: open pull requests are not judged again when that changes',
    ],
  },
  {
    name: 'and may be anything else',
    text: having('branches: [main]', 'branches: [main]\n    paths-ignore: [docs/**]'),
    facts: { checklists: [ENV] },
    says: [],
  },
]);
