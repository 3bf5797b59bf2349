/** The posts of an official as a person reads them in a table: the latest first, one line for one office. */
import type { PostRow } from './official-rows.ts';

const MOST_LINES = 3;

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** "Party chief of Chongqing" and "Secretary of the CPC Chongqing Municipal Committee" are one office. */
const isSameOffice = (a: PostRow, b: PostRow): boolean =>
  a.office !== null && a.office === b.office && a.rank === b.rank && agrees(a.place, b.place);

/** "Its secretary is A" beside "A, Secretary of the CPC Sichuan Provincial Committee": the title alone, of nothing. */
const isTitleOf = (title: PostRow, { post, rank }: PostRow): boolean =>
  title.body === null &&
  title.place === null &&
  title.rank === rank &&
  post.toLowerCase().startsWith(`${title.post.toLowerCase()} of `);

/** "the province", "the city's": a place that only its article tells. */
const UNNAMED = /\b(?:province|city|county|district|municipality|region|prefecture)\b/;

/** The wording that names body or place, else the longer one. */
const isFuller = (a: PostRow, b: PostRow): boolean => {
  const weight = ({ body, place, post }: PostRow): number =>
    (body ? 2000 : 0) + (place ? 1000 : 0) + (UNNAMED.test(post) ? -500 : 0) + post.length;
  return weight(a) > weight(b);
};

/** Posts held before posts left, then by the last article that tells of them. */
const latestFirst = (a: PostRow, b: PostRow): number => {
  const left = Number(a.rank.includes('former')) - Number(b.rank.includes('former'));
  if (left !== 0) return left;
  const [dateA, dateB] = [a.last ?? '', b.last ?? ''];
  return dateA < dateB ? 1 : dateA > dateB ? -1 : 0;
};

/** Opens the wording of a post that was left. */
const LEFT = /^(?:former|then|ex|onetime|ousted|sacked|disgraced|late|outgoing)\b/i;

/** A post whose end the text tells elsewhere than in its wording says so. */
const lineOf = ({ post, rank }: PostRow): string =>
  rank.includes('former') && !LEFT.test(post) ? `${post} (former)` : post;

/** At most three lines and how many offices more; the machine formats keep every wording. */
export const postLines = (posts: readonly PostRow[]): string => {
  const offices: PostRow[] = [];
  for (const post of posts.toSorted(latestFirst)) {
    const index = offices.findIndex((known) => isSameOffice(known, post));
    const known = offices[index];
    if (!known) offices.push(post);
    else if (isFuller(post, known)) offices[index] = post;
  }
  const told = offices.filter((title) => !offices.some((office) => isTitleOf(title, office)));
  const shown = told.slice(0, MOST_LINES).map(lineOf);
  const more = told.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more} more`] : [])].join('\n');
};
