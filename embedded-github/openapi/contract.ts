import { type Description, githubDescription } from './description.ts';
import { isObject, type Operation, type Parameter, type Schema } from './schema.ts';
import { Validation } from './validation.ts';

export interface CheckedRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed body; undefined when there was none. */
  readonly body: unknown;
}

/** Holds requests and answers to what GitHub's description says of an operation. All answers are lists of complaints. */
export class Contract {
  readonly #description: Description;
  readonly #validation: Validation;

  constructor(description: Description) {
    this.#description = description;
    this.#validation = new Validation(description);
  }

  /** Also complains about query parameters and top-level body fields that GitHub would silently ignore. */
  checkRequest(operation: Operation, request: CheckedRequest): string[] {
    const parameters = (operation.parameters ?? []).map((one) => this.#parameter(one));
    const known = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
    const unknown = Object.keys(request.query).filter((name) => !known.has(name));
    return [
      ...unknown.map((name) => `there is no query parameter ${name}`),
      ...parameters.flatMap((one) => this.#checkParameter(one, request)),
      ...this.#checkBody(operation, request.body),
    ];
  }

  /** @param status an error that the operation does not document must still be a `basic-error` */
  checkAnswer(operation: Operation, status: number, body: unknown): string[] {
    const documented = operation.responses[String(status)];
    if (documented === undefined) {
      if (status < 400) return [`status ${status} is not documented`];
      return this.#checkError(body);
    }
    const { content } = '$ref' in documented ? this.#description.resolve(documented) : documented;
    const schema = content?.['application/json']?.schema;
    if (schema !== undefined) return this.#validation.check(schema, body, 'answer');
    if (body === undefined) return [];
    // Errors are often documented without their body, which is the usual one.
    return status < 400 ? [`status ${status} has no body`] : this.#checkError(body);
  }

  #checkError(body: unknown): string[] {
    return this.#validation.check(this.#description.schema('basic-error'), body, 'answer');
  }

  #parameter(parameter: NonNullable<Operation['parameters']>[number]): Parameter {
    if (!('$ref' in parameter)) return parameter;
    const { name, in: place, schema, ...rest } = this.#description.resolve(parameter);
    if (name === undefined || place === undefined || schema === undefined)
      throw new Error(`${parameter.$ref} is no parameter`);
    return { ...rest, name, in: place, schema };
  }

  #checkParameter(parameter: Parameter, { params, query }: CheckedRequest): string[] {
    const { name, required, schema } = parameter;
    const text = parameter.in === 'path' ? params[name] : parameter.in === 'query' ? query[name] : undefined;
    if (text === undefined)
      return required === true && parameter.in !== 'header' ? [`${name} is missing`] : [];
    return this.#validation.check(schema, parse(text, schema), name);
  }

  #checkBody({ requestBody }: Operation, body: unknown): string[] {
    const schema = requestBody?.content?.['application/json']?.schema;
    if (schema === undefined) return body === undefined ? [] : ['a body, where none is documented'];
    if (body === undefined) return requestBody?.required === true ? ['the body is missing'] : [];
    const { properties, additionalProperties } = schema;
    const names =
      isObject(body) && properties !== undefined && additionalProperties === undefined
        ? Object.keys(body)
        : [];
    const unknown = names.filter((name) => properties !== undefined && !(name in properties));
    return [
      ...unknown.map((name) => `there is no body field ${name}`),
      ...this.#validation.check(schema, body, 'body'),
    ];
  }
}

/** A value of a URL as its schema means it; left as text where it cannot be, so that the check says so. */
function parse(text: string, { type }: Schema): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

let loaded: Contract | undefined;

/** The contract of github.com: one for all, because compiling its schemas is what costs most. */
export function githubContract(): Contract {
  loaded ??= new Contract(githubDescription());
  return loaded;
}
