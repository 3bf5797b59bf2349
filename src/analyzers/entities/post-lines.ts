/** The posts of an official as a person reads them in a table: the latest first, one line for one office. */
import type { PostRow } from './official-rows.ts';
import { agrees, fullness, isWithin } from './wordings.ts';

const MOST_LINES = 3;

const agreeInWords = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

/** Offices of which one place has many: what tells them apart is the body, of ministers the wording. */
const OF_A_BODY = /^(?:administration|bureau|commission|committee|department|office)-head$/;

const isOfOneBody = (a: PostRow, b: PostRow): boolean => {
  if (a.office === 'minister') return agreeInWords(a.post, b.post);
  return !OF_A_BODY.test(a.office ?? '') || a.body === null || b.body === null || agreeInWords(a.body, b.body);
};

/** "Party chief of Chongqing" and "Secretary of the CPC Chongqing Municipal Committee" are one office. */
const isSameOffice = (a: PostRow, b: PostRow): boolean =>
  a.office !== null && a.office === b.office && a.rank === b.rank && agrees(a.place, b.place) && isOfOneBody(a, b);

/** "Its secretary is A" beside "A, Secretary of the CPC Sichuan Provincial Committee": the title alone, of nothing. */
const isTitleOf = (title: PostRow, { post, rank }: PostRow): boolean =>
  title.body === null &&
  title.place === null &&
  title.rank === rank &&
  post.toLowerCase().startsWith(`${title.post.toLowerCase()} of `);

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
    else if (fullness(post) > fullness(known)) offices[index] = post;
  }
  const told = offices.filter((title) => !offices.some((office) => isTitleOf(title, office)));
  const shown = told.slice(0, MOST_LINES).map(lineOf);
  const more = told.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more} more`] : [])].join('\n');
};
