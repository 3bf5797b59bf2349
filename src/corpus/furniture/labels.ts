/** Finds labels in a header line: "Source:", "Updated:", and "By", "Published" without a colon. */
import type { FurnitureKnowledge } from '../../knowledge/schema/furniture.ts';
import { literals } from './patterns.ts';

/** What a label announces. */
export type LabelRole = keyof FurnitureKnowledge['labels'];

export interface Label {
  readonly start: number;
  /** Behind the colon and the blanks after it. */
  readonly end: number;
  readonly role: LabelRole;
  /** "Author: …", not "By …": whatever stands behind is the value. */
  readonly hasColon: boolean;
}

export interface Labels {
  /** Labels with a colon, or a bar in its place. */
  withColon(line: string): readonly Label[];
  /** The label without a colon that stands at `offset`, or null. */
  bareAt(line: string, offset: number): Label | null;
  /** Whether `words` are a label and nothing else: "Date [2022-07-04]". */
  isLabel(words: string): boolean;
}

const COLON = /[:：]\s*/g;
const WORDS_BEFORE = /(?:[^\s\d.,;:：|｜()（）[\]【】〖〗]+[ \u00a0]{1,3}){0,3}[^\s\d.,;:：|｜()（）[\]【】〖〗]+$/;
const LONGEST_LABEL = 40;
const ANY_HAN = /[\u3400-\u9fff]/;
const HAN = /(?<=[a-z])[\u3400-\u9fff]+|[\u3400-\u9fff]+(?=[a-z])/gi;
const FIRST_WORD = /[A-Za-z]+/y;
const MARKS = /[\s,–—•·-]*/y;

const skipMarks = (line: string, offset: number): number => {
  MARKS.lastIndex = offset;
  MARKS.test(line);
  return MARKS.lastIndex;
};

/** "A NewsroomUpdated:": a label that ran into the word before it. */
const GLUED = /[A-Za-z](Updated|Published|Source|Author|Editor)$/;

const spaced = (label: string): string => label.replace(/\s+/g, ' ').toLowerCase();
/** "Source来源" says one thing in two languages. */
const normal = (label: string): string => spaced(ANY_HAN.test(label) ? label.replace(HAN, '') : label);

/** "Author | Vera Lind": a bar in the place of a colon. */
const BARRED = /(?:^|\s{2}|[|｜丨]\s)([A-Za-z][A-Za-z ]{2,20}?)\s?[|｜丨]\s?(?=[A-Z\u3400-\u9fff])/g;
const OF_PEOPLE = new Set<LabelRole | undefined>(['byline', 'editor']);
const BARS = /[|｜丨]/;

/** Compiles the labels; a line costs one look at each of its colons. */
export const compileLabels = ({ labels, bareLabels }: FurnitureKnowledge): Labels => {
  const roles = new Map<string, LabelRole>();
  for (const [role, words] of Object.entries(labels))
    for (const word of words) roles.set(normal(word), role as LabelRole);
  const bare = new RegExp(`[\\s,–—•·-]*(${literals(bareLabels)})\\s+(?=\\S)`, 'iy');

  const firstWords = new Set(bareLabels.map((label) => label.toLowerCase().split(' ', 1)[0] ?? ''));

  /** The longest label among the last words of `before`: "Chinese Source" knows "Source". */
  const labelEnding = (before: string): { readonly length: number; readonly role: LabelRole } | null => {
    let words = WORDS_BEFORE.exec(before)?.[0] ?? '';
    while (words) {
      const role = roles.get(normal(words));
      if (role) return { length: words.length, role };
      const space = words.search(/\s/);
      words = space < 0 ? '' : words.slice(space).trimStart();
    }
    const glued = GLUED.exec(before)?.[1] ?? '';
    const role = roles.get(normal(glued));
    return role ? { length: glued.length, role } : null;
  };

  const barred = (line: string): readonly Label[] =>
    [...line.matchAll(BARRED)].flatMap(({ index, 0: all, 1: words = '' }) => {
      const role = roles.get(normal(words));
      const start = index + all.indexOf(words);
      return role && OF_PEOPLE.has(role) ? [{ start, end: index + all.length, role, hasColon: false }] : [];
    });

  return {
    withColon: (line) => {
      const found: Label[] = BARS.test(line) ? [...barred(line)] : [];
      if (!line.includes(':') && !line.includes('：')) return found;
      for (const { index, 0: colon } of line.matchAll(COLON)) {
        const before = line.slice(Math.max(0, index - LONGEST_LABEL), index).trimEnd();
        const label = labelEnding(before);
        if (!label) continue;
        const wordEnd = index - (line.slice(0, index).length - line.slice(0, index).trimEnd().length);
        found.push({ start: wordEnd - label.length, end: index + colon.length, role: label.role, hasColon: true });
      }
      return found;
    },
    isLabel: (words) => roles.has(normal(words)),
    bareAt: (line, offset) => {
      // The first word turns most lines down; the expression takes longer to compile than a short corpus to read.
      FIRST_WORD.lastIndex = skipMarks(line, offset);
      if (!firstWords.has(FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '')) return null;
      bare.lastIndex = offset;
      const match = bare.exec(line);
      const role = match && roles.get(normal(match[1] ?? ''));
      return match && role ? { start: offset, end: offset + match[0].length, role, hasColon: false } : null;
    },
  };
};
