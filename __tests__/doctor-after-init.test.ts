import { expect, test } from '@jest/globals';
import { checkoutOf, Stage } from './fixtures/doctor/stage.ts';

const stage = new Stage();

test('what init writes leaves the doctor only the branch rule to ask for', async () => {
  const checkout = checkoutOf({ '.env.example': 'A=\n', 'prod.env': 'A=1\n' });
  const uses = `acme/deployment-checklist@${'0123456789'.repeat(4)}`;
  await checkout.run('init', '--uses', uses);
  checkout.commit({});
  const { code, stdout } = await stage.doctor(checkout, ['--json']);
  const { findings } = JSON.parse(stdout);
  const left = findings.filter(({ severity }: { severity: string }) => severity !== 'ok');
  expect(left.map((finding: { code: string }) => finding.code)).toEqual(['required-status']);
  expect(code).toBe(1);
});
