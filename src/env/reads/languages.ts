import type { CodeLanguage } from './language.ts';
import { javascript } from './languages/javascript.ts';
import { python } from './languages/python.ts';

/** All languages whose reads are found. Of several that match a path, each looks at it. */
export const LANGUAGES: readonly CodeLanguage[] = [javascript, python];
