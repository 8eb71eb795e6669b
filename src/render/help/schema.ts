export const SCHEMA = `The JSON Schema of the checklist, for editors.

  deployment-checklist schema

Examples
  deployment-checklist schema > deployment-checklist.schema.json

An editor's YAML extension then takes it from the checklist's first line:
  # yaml-language-server: $schema=../deployment-checklist.schema.json
`;
