import { createFilledBefore } from '../../filled-before.ts';

/** Whether the code has set a key of `ENV` itself before it comes to a read: `ENV['A'] ||= 'x'`. */
export const isFilledBefore = createFilledBefore({
  fillAt(node) {
    const isSet =
      node.type === 'assignment' ||
      (node.type === 'operator_assignment' && node.child('operator')?.text === '||=');
    const right = isSet ? node.child('right') : undefined;
    const isText = right?.type === 'string' && right.children.every(({ type }) => type === 'string_content');
    const key = isText
      ? /^(?:::)?ENV\[(['"])(\w+)\1\]$/.exec(node.child('left')?.text ?? '')?.[2]
      : undefined;
    if (
      key === undefined ||
      !/^(?:program|body_statement|then|else|block_body)$/.test(node.parent?.type ?? '')
    )
      return undefined;
    return { key, statement: node };
  },
  takesAway: /\bENV\.(?:delete|clear|replace|reject!|keep_if|select!|filter!|slice!)|=\s*nil\b/,
  isHoisted: ({ type }) => type === 'rescue' || type === 'ensure' || type === 'else',
});
