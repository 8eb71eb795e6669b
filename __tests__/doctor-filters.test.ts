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
]);
