/** Names of moments that stay the same from run to run, so that a calendar which is fed again moves no entry. */
import { createHash } from 'node:crypto';
import type { Moment } from './moment.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** One id a moment, in order: from its date, kind and title; where these are equal, counted. */
export const momentIds = (moments: readonly Moment[]): string[] => {
  const seen = new Map<string, number>();
  return moments.map(({ from, to, kind, title }) => {
    const key = digest(JSON.stringify([from, to, kind, title]));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
};
