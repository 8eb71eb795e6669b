import { runAction } from './modes/action/action.ts';

try {
  await runAction(process.env);
} catch (error) {
  const { reportFailure } = await import('./modes/action/report.ts');
  await reportFailure(error);
}
