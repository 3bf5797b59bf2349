/** All wordings of a slogan in an article: those that the knowledge lists, and whatever has the same stems as the phrase. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Wording } from '../../annotate/wording/wording.ts';
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { stemOf } from '../../text/stem.ts';
import { foldWord } from '../../text/vocabulary.ts';
import type { Match } from './pattern.ts';

/** The phrase as stems, and the entries of the knowledge that have it among their wordings. */
export interface Family {
  readonly stems: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const stemsOf = (phrase: string, ignored: readonly string[]): string[] =>
  (phrase.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [])
    .map(foldWord)
    .filter((word) => !ignored.includes(word))
    .map(stemOf);

export const familyOf = (phrase: string, slogans: readonly KnownSlogan[], ignored: readonly string[]): Family => {
  const stems = stemsOf(phrase, ignored);
  const key = stems.join(' ');
  const has = ({ name, wordings, short }: KnownSlogan): boolean =>
    [name, ...wordings, ...short].some((each) => stemsOf(each, ignored).join(' ') === key);
  return { stems, ids: new Set(slogans.filter(has).map(({ id }) => id)) };
};

const sameStems = ({ length, keys, lexicon, at }: Wording, stems: readonly string[]): Match[] => {
  const found: Match[] = [];
  for (let first = 0; stems.length > 0 && first + stems.length <= length; first++) {
    if (stems.some((stem, index) => lexicon.stem(keys[first + index] ?? 0) !== stem)) continue;
    found.push({ first: at[first] ?? 0, last: at[first + stems.length - 1] ?? 0 });
  }
  return found;
};

/** In text order; of matches that overlap, the longest. */
export const findFamily = ({ slogans, wording }: Annotated, { stems, ids }: Family): Match[] => {
  const all: Match[] = [...slogans.filter(({ id }) => ids.has(id)), ...sameStems(wording, stems)];
  const kept: Match[] = [];
  for (const each of all.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (!kept.some((other) => each.first <= other.last && other.first <= each.last))
      kept.push({ first: each.first, last: each.last });
  }
  return kept.toSorted((a, b) => a.first - b.first);
};
