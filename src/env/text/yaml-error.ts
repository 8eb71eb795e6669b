import type { ErrorCode } from 'yaml';

/**
 * What is wrong with a YAML file, in words of our own: those of the `yaml` package quote the file, and what stands there
 * may be a secret.
 */
export function explainYamlError(code: ErrorCode): string {
  return EXPLAINED[code] ?? 'this is not YAML that can be read';
}

const EXPLAINED: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias (`*name`) cannot have an anchor or a tag of its own',
  BAD_ALIAS: 'an alias or anchor needs a name without `:` at its end',
  BAD_DIRECTIVE: 'this `%` directive is not known: leave it out, or quote the value',
  BAD_DQ_ESCAPE:
    'between double quotes `\\` begins an escape, and this one does not exist: write `\\\\`, or single quotes',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket there is not closed',
  BAD_PROP_ORDER: 'anchors and tags come after `-`, `?` or `:`',
  BAD_SCALAR_START: 'a value cannot begin with this character: put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a list or map cannot begin here: put it on a line of its own, or quote the value',
  BLOCK_IN_FLOW: 'between brackets and braces everything is written with brackets and braces',
  KEY_OVER_1024_CHARS: 'a key has at most 1024 characters: is a quote or a line break missing?',
  MISSING_CHAR: 'a character is missing here: a closing quote, bracket or brace, a comma, `:` or a space',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line: is a `:` missing, or a quote?',
  MULTIPLE_ANCHORS: 'a value has at most one anchor',
  MULTIPLE_TAGS: 'a value has at most one tag',
  RESOURCE_EXHAUSTION: 'nested too deeply to be read',
  TAB_AS_INDENT: 'a tab cannot indent: use spaces',
  TAG_RESOLVE_FAILED: 'the value does not fit its tag',
  UNEXPECTED_TOKEN: 'this does not belong here: check quotes, brackets and indentation, or quote the value',
};
