/** Romanises the official name of a Chinese division as English news does. */
import { pinyin } from 'pinyin-pro';

export interface TypeWord {
  readonly zh: string;
  readonly kind: string;
  readonly en: string;
}

export interface Romanised {
  /** "Xiushan" */
  readonly base: string;
  /** The characters read in Chinese, whatever the reviewed spelling: Rikaze for Xigaze. */
  readonly chinese: string;
  /** "Tujia and Miao", in every usual spelling of the peoples; [""] where none is named. */
  readonly peoples: readonly string[];
  readonly type: TypeWord;
}

/** "tu jia, miao" → "Tujia and Miao"; three are "A, B and C". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Peoples at the end of `zh`, in order, and what stands before them. 东乡族 alone is the name itself, so something must stay. */
const splitPeoples = (zh: string, known: readonly string[]): { rest: string; found: string[] } => {
  let rest = zh;
  const found: string[] = [];
  for (;;) {
    const people = known.find((name) => rest.length > name.length && rest.endsWith(name));
    if (!people) return { rest, found };
    rest = rest.slice(0, -people.length);
    found.unshift(people);
  }
};

/** Joined, capitalised, with an apostrophe before an inner syllable that begins with a vowel: "guang an" → "Guang'an". */
const joined = (syllables: readonly string[]): string => {
  const word = syllables.reduce((left, right) => left + (/^[aeo]/.test(right) ? "'" : '') + right);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const typeOf = (zh: string, types: readonly TypeWord[]): TypeWord | undefined =>
  types.find((type) => zh.endsWith(type.zh) && zh.length > type.zh.length);

/**
 * `reading` is the reviewed spelling of the base where there is one. The whole name is given to the romaniser, whose
 * readings depend on the type word (郫都 alone is misread), and cut afterwards.
 */
export const romanise = (
  zh: string,
  reading: string | undefined,
  types: readonly TypeWord[],
  peoples: Readonly<Record<string, readonly string[]>>,
): Romanised | null => {
  const type = typeOf(zh, types);
  if (!type) return null;
  const longestFirst = Object.keys(peoples).toSorted((a, b) => b.length - a.length);
  let { rest, found } = splitPeoples(zh.slice(0, -type.zh.length), longestFirst);
  if (/[族]$/.test(rest) && found.length === 0) rest = rest.slice(0, -1); // 东乡族自治县, 鄂温克族自治旗
  const syllables = pinyin(zh, { toneType: 'none', type: 'array' }).slice(0, rest.length);
  const single = syllables.length === 1;
  const chinese = joined(single && type.kind === 'county' ? [...syllables, 'xian'] : syllables);
  const base = reading ?? chinese;
  const spellings = (index: number): string =>
    listed(found.map((name) => peoples[name]?.[index] ?? peoples[name]?.[0] ?? ''));
  const variants = found.length === 0 ? [''] : [...new Set([0, 1].map(spellings))];
  return { base, chinese, peoples: variants, type };
};

/** Other spellings of a base: without apostrophe (Guangan), ü as u, v and yu (Lüliang). */
export const spellingsOf = (base: string): string[] => {
  const umlauts = base.includes('ü') ? ['u', 'v', 'yu'].map((vowel) => base.replace('ü', vowel)) : [];
  const all = [base, ...umlauts];
  return [...new Set([...all, ...all.map((name) => name.replaceAll("'", ''))])];
};
