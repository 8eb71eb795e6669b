/**
 * An item's id, as a regular expression's source: what a maintainer may write, and what a box carries.
 * It stands inside an HTML comment, where GitHub-flavoured Markdown forbids two hyphens in a row.
 */
export const ITEM_ID = '(?!\\S*--)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}';
