/** Wordings of posts compared: by their telling words, whatever their order, and by how much they tell. */
import type { PostReading } from '../../annotate/posts/reading.ts';
import { remembered } from '../../annotate/remembered.ts';

/** The telling words of a wording, as a bag; equal bags say the same. */
const wordsOf = remembered((wording) => {
  const words = wording
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:the|of|for|to|and|s)$/.test(word));
  const bag = [...new Set(words)].sort().join(' ');
  return { bag, words: new Set(bag.split(' ')) };
});

export const isSameBag = (a: string, b: string): boolean => a === b || wordsOf(a).bag === wordsOf(b).bag;

/** Every telling word of the shorter wording stands in the longer one. */
export const isWithin = (shorter: string, longer: string): boolean => {
  const { words } = wordsOf(longer);
  for (const word of wordsOf(shorter).words) if (!words.has(word)) return false;
  return true;
};

/** Offices, places: what is not told speaks against nothing. */
export const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** "the province", "the city's": a place that only its article tells. */
const UNNAMED =
  /(?:^|\b(?:the|its|their|this|that) )(?:province|city|county|district|municipality|region|prefecture)\b(?! of)/i;

/** Asked of a few wordings again and again while posts are sorted. */
const isUnnamed = remembered((post) => UNNAMED.test(post));

const placeTold = ({ place, post }: Pick<PostReading, 'place' | 'post'>): number => {
  if (place === null) return 0;
  return isUnnamed(post) ? 500 : 1000;
};

/** How much a wording tells: one that names body or place more than a bare title, a named place more than "the province"; then the longer one. */
export const fullness = (wording: Pick<PostReading, 'body' | 'place' | 'post'>): number =>
  (wording.body ? 2000 : 0) + placeTold(wording) + Math.min(wording.post.length, 400);
