/** A signing key of a scenario; nobody may ever see it. */
export const KEY = 'SIGNING-CANARY-0123456789-0123456789';

/** The input of a step that signs its records. */
export const SIGNED = { 'signing-key': KEY };

export const TWO_ITEMS = `items:
  - { id: rollback, title: The rollback was rehearsed }
  - { id: alerts, title: The alerts were watched }
`;
