/** Citations: where in the corpus something stands. */

/** `[path, line, column]`, 1-based, column in UTF-16 units: a locator that sorts by number and survives JSON. */
export type Locator = readonly [path: string, line: number, column: number];

/** Corpus order: by path (code units, not locale), then line, then column. */
export const compareLocators = (a: Locator, b: Locator): number =>
  a[0] === b[0] ? a[1] - b[1] || a[2] - b[2] : a[0] < b[0] ? -1 : 1;

/** `path:line:column`. */
export const formatLocator = ([path, line, column]: Locator): string => `${path}:${line}:${column}`;
