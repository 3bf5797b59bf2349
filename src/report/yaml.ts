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

export const yaml: Format = ({ rows }) =>
  stringify(rows, { version: '1.1', customTags: [isoDate], aliasDuplicateObjects: false, lineWidth: 0 });
