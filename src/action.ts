import { reportFailure, runAction } from './modes/action/action.ts';

try {
  await runAction(process.env);
} catch (error) {
  await reportFailure(error);
}
