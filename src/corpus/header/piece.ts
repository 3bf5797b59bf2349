/** Reads one piece of a header line: a publisher, people, a number of views, or something nobody knows. */
import type { FurnitureMatcher } from '../furniture/matcher.ts';
import { isNameLike, readByline } from './byline.ts';
import type { Piece } from './cut-line.ts';

export interface PieceValues {
  readonly source: string | null;
  readonly byline: string | null;
  readonly unexplained: readonly string[];
}

export const noPieces: PieceValues = { source: null, byline: null, unexplained: [] };

const LONGEST_VALUE = 100;
const MOST_PARTS = 4;
const SMALL = /^[a-z]+$/;
/** Where a blog has put the article: "in News", "in Trade, Uncategorized". */
const FILED = /^in [A-Z][A-Za-z &]{2,30}(?:, [A-Z][A-Za-z &]{2,30}){0,4}$/;
const COUNT = /^[\d.,kKmM\s]+(?:times|次)?$/;

const withSource = (values: PieceValues, source: string): PieceValues => ({
  ...values,
  source: values.source ?? source,
});
const withByline = (values: PieceValues, byline: string): PieceValues => ({
  ...values,
  byline: values.byline ?? byline,
});
const withDoubt = (values: PieceValues, text: string): PieceValues => ({
  ...values,
  unexplained: [...values.unexplained, text],
});

/** Besides names, these stand behind "Reporter:"; "Reporter: Thank you" is a line of an interview. */
const BESIDE_NAMES =
  /^(?:and|of|in|at|by|for|from|the|de|van|von|our|special|staff|chief|senior|trainee|intern|all-?media|reporters?|correspondents?|writers?|journalists?|editors?|contributors?)[,;/]?$/;

const isPeople = (text: string): boolean =>
  text.length <= LONGEST_VALUE &&
  !/[.?!]$/.test(text) &&
  text.split(/\s+/).every((word, at) => !SMALL.test(word) || at === 0 || BESIDE_NAMES.test(word));

const LONGEST_PUBLISHER = 3;

const publisherBehind = (part: string, matcher: FurnitureMatcher): string | null => {
  for (let words = 1, at = part.lastIndexOf(' '); words <= LONGEST_PUBLISHER && at > 0; words++) {
    const name = part.slice(at + 1);
    if (matcher.isPublisher(name) && matcher.bar(part.slice(0, at)) !== null) return name;
    at = part.lastIndexOf(' ', at - 1);
  }
  return null;
};

/** "ferry.gov.cn Print", "0 CommentsPrint E-mail Xinhua": the publisher before or behind words of the site's own. */
const publisherBeside = (part: string, matcher: FurnitureMatcher): string | null => {
  const behind = publisherBehind(part, matcher);
  if (behind !== null) return behind;
  const blank = part.lastIndexOf(' ');
  const [name, word] = [part.slice(0, Math.max(0, blank)), part.slice(blank + 1)];
  return matcher.isPublisher(name) && matcher.atEdge(word) !== null ? name : null;
};

/** "Zigong Evening News, Chongqing": part by part. */
const readUnlabelled = (text: string, matcher: FurnitureMatcher, before: PieceValues): PieceValues => {
  let values = before;
  for (const part of text.split(/\s*,\s*/, MOST_PARTS)) {
    const publisher = matcher.isPublisher(part) ? part : publisherBeside(part, matcher);
    if (publisher !== null) values = withSource(values, publisher);
    else if (part && matcher.atEdge(part) === null) values = withDoubt(values, part);
  }
  return values;
};

/** "By Li Si, China Daily" names both. */
const readPeople = ({ text, label }: Piece, matcher: FurnitureMatcher, values: PieceValues): PieceValues => {
  const comma = text.lastIndexOf(',');
  const last = text.slice(comma + 1).trim();
  const isPublished = comma > 0 && matcher.isPublisher(last);
  const people = isPublished ? text.slice(0, comma).trim() : text;
  // "By Xinhua" names the publisher, too; "by admin" none.
  if (!SMALL.test(text) && matcher.isPublisher(text)) return withByline(withSource(values, text), text);
  const names = readByline(`By ${people}`) ?? (label?.hasColon && isPeople(people) ? people : null);
  if (names === null) return withDoubt(values, text);
  return withByline(isPublished ? withSource(values, last) : values, names);
};

/** The values with what the piece says. */
export const readPiece = (piece: Piece, matcher: FurnitureMatcher, values: PieceValues): PieceValues => {
  const { text, label } = piece;
  const role = text.length <= LONGEST_VALUE ? (label?.role ?? null) : null;
  if (role === 'source') return withSource(values, text);
  if (role === 'byline') return readPeople(piece, matcher, values);
  // "Font: Big Medium Small Print"
  if (role === 'editor' || (role === 'count' && (COUNT.test(text) || matcher.bar(text) !== null))) return values;
  if (role === 'credit' && (isNameLike(text) || matcher.isPublisher(text))) return values;
  if (matcher.labels.isLabel(text) || FILED.test(text)) return values;
  if (matcher.isPublisher(text)) return withSource(values, text);
  const byline = readByline(text);
  if (byline !== null) return withByline(values, byline);
  return matcher.atEdge(text) === null ? readUnlabelled(text, matcher, values) : values;
};
