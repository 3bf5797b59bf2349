/** YAML that any parser reads the same way: what a YAML 1.1 reader would take for a date, a number or a boolean is quoted. */
import { type ScalarTag, stringify } from 'yaml';
import type { Format } from './format.ts';

// Never made, only recognised: a string that matches the test of a tag is quoted. YAML 1.1 itself covers whole days only.
const isoDate: ScalarTag = {
  tag: 'tag:ccec,2026:date',
  default: true,
  test: /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/,
  resolve: (text) => text,
};

// What may stand as it is by one version of the standard, and readers of another, or PyYAML, stumble over: "=", "<<", octal numbers
// of 1.2; tabs, line ends of 1.1, what nobody can see.
const stumbling = /^(?:=|<<|0o[0-7]+)$|[\t\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

const escapedUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const escaped: ScalarTag = {
  tag: 'tag:ccec,2026:escaped',
  default: true,
  test: stumbling,
  identify: (value) => typeof value === 'string' && stumbling.test(value),
  resolve: (text) => text,
  stringify: ({ value }) =>
    JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => (stumbling.test(unit) ? escapedUnit(unit) : unit)),
};

export const yaml: Format = ({ rows }) =>
  stringify(rows, {
    version: '1.1',
    customTags: (tags) => [escaped, ...tags, isoDate],
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
