import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';
import { argumentsOf, property } from './expressions.ts';
import type { Names } from './names.ts';
import { schemaEntries } from './schema.ts';
import { addEntries } from './schema-reads.ts';

/**
 * `ConfigModule.forRoot({ validationSchema: Joi.object({…}) })` of NestJS, or `validate`, a function that is given the environment.
 * docs.nestjs.com/techniques/configuration#schema-validation
 */
export function addNestModule(finds: Finds, code: ParsedCode, names: Names, call: SyntaxNode): void {
  if (names.fullName(call.child('function')) !== '@nestjs/config.ConfigModule.forRoot') return;
  const [options] = argumentsOf(call);
  addEntries(finds, code, names, schemaEntries(property(options, 'validationSchema')), undefined);
  const validate = property(options, 'validate');
  const isName = validate?.type === 'identifier' || validate?.type === 'shorthand_property_identifier';
  const binding = isName ? bindingOf(validate.text, validate) : undefined;
  if (validate === undefined || binding === undefined) return;
  finds.addWrapper({
    ...{ by: 'given', language: 'javascript', parameter: 0, idiom: 'process.env', calledIn: code.file },
    name: binding.is === 'import' ? binding.name : validate.text,
    source: binding.is === 'import' ? binding.source : undefined,
  });
}

/** `plainToInstance(Settings, env)`, `check(env, Settings)`: the fields of a class with the decorators of class-validator. */
export function addTransformed(finds: Finds, code: ParsedCode, names: Names, call: SyntaxNode): void {
  const given = argumentsOf(call);
  const type = given.find((node) => node.type === 'identifier' && !names.isEnvironment(node));
  if (type === undefined || !given.some((node) => names.isEnvironment(node))) return;
  const binding = bindingOf(type.text, type);
  const body = binding?.is === 'value' ? binding.value.child('body') : undefined;
  if (body?.type !== 'class_body') return;
  for (const field of body.children) {
    const key = field.type === 'public_field_definition' ? field.child('name') : undefined;
    if (key === undefined) continue;
    addReading(finds, code, {
      key,
      keys: keysFrom([{ key: key.text, node: key }]),
      kind: () => kindOf(field),
    });
  }
}

function kindOf(field: SyntaxNode): Read['kind'] {
  if (field.child('value') !== undefined) return 'defaulted';
  const isOptional = field.text.charAt((field.child('name')?.end ?? 0) - field.start) === '?';
  return isOptional || /@(?:IsOptional|ValidateIf)\(/.test(field.text) ? 'optional' : 'hard';
}
