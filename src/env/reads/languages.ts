import type { CodeLanguage } from './language.ts';
import { appsettings } from './languages/appsettings.ts';
import { bash, bashScript } from './languages/bash.ts';
import { compose } from './languages/compose.ts';
import { csharp } from './languages/csharp.ts';
import { dockerfile } from './languages/dockerfile.ts';
import { go } from './languages/go.ts';
import { helmfile } from './languages/helmfile.ts';
import { hocon } from './languages/hocon.ts';
import { java } from './languages/java.ts';
import { javascript, javascriptScript } from './languages/javascript.ts';
import { kotlin } from './languages/kotlin.ts';
import { nodeConfig } from './languages/node-config.ts';
import { php, phpScript } from './languages/php.ts';
import { prisma } from './languages/prisma.ts';
import { procfile } from './languages/procfile.ts';
import { python, pythonScript } from './languages/python.ts';
import { erb, ruby, rubyScript } from './languages/ruby.ts';
import { rust } from './languages/rust.ts';
import { spring } from './languages/spring.ts';
import { symfony } from './languages/symfony.ts';
import { wrangler } from './languages/wrangler.ts';

/** All languages whose reads are found. Of several that match a path, each looks at it. */
export const LANGUAGES: readonly CodeLanguage[] = [
  javascript,
  javascriptScript,
  python,
  pythonScript,
  go,
  php,
  phpScript,
  ruby,
  rubyScript,
  erb,
  csharp,
  appsettings,
  java,
  rust,
  bash,
  bashScript,
  kotlin,
  compose,
  dockerfile,
  helmfile,
  hocon,
  nodeConfig,
  prisma,
  procfile,
  spring,
  symfony,
  wrangler,
];
