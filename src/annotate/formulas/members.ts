/** What a numeric formula counts, where the article spells it out: a list behind a colon, "the two X are …", or as many parallel sentences. */
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Formula } from './formula.ts';

const TRIM = /^(?:an?|the|that is|namely|and)\s+|^[\s:,—–"“”‘’]+|[\s.,;"“”’]+$/gi;
const clean = (item: string): string => {
  let text = item.replace(/\s+/g, ' ');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(TRIM, '');
  }
  return text;
};

/** "a, b, and c" or "a; b; and c" as items. */
const itemsOf = (list: string): string[] =>
  (list.includes(';') ? list.split(';') : list.split(/,\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the)\s)/))
    .map(clean)
    .filter((item) => item !== '');

/** Words that open a list: "namely", "i.e.". */
const NAMELY = String.raw`(?:namely|that is|i\.e\.|referring to)`;
/** Directly behind the formula: ": a, b", " of the city are these: a, b", " — a, b", " (a, b)", ", namely a, b". */
const LISTED = new RegExp(
  String.raw`^[\s"”’»]*(?:(?:[\w’'-]+\s+){0,7}[\w’'-]+(?=:))?(?<sign>:|—|–|--|\((?:${NAMELY},?\s)?|,? ${NAMELY},?)\s*(?<all>.+)$`,
  's',
);
/** "refer to a, b and c", also in the next sentence. */
const MEANT =
  /^[\s"”’»]*(?:They |These |(?:[\w’'-]+ ){0,3})(?:refers? to|stands? for|includes?|comprises?)\s+(?<all>.+)$/s;
/** "are the Lotus Canal and the Mill Road"; but "are bright and cheap", "are being built". */
const BEING = /^[\s"”’»]*are\s+(?<all>.+)$/s;
const DESCRIBES = /^(?:very|more|most|well|so|quite|now|not|being|to|in|on|at|of|as|by|\w+ed)\s/;

/** Of several signs, where the list that they open is closed. */
const CLOSED: readonly (readonly [sign: RegExp, close: RegExp])[] = [
  [/^[—–-]/, /—|\s(?:–|--)\s/],
  [/^\(/, /\)/],
];

const listBehind = (rest: string): string => {
  const { sign = '', all = '' } = LISTED.exec(rest)?.groups ?? MEANT.exec(rest)?.groups ?? {};
  const close = CLOSED.find(([open]) => open.test(sign))?.[1];
  const list = close ? (all.split(close)[0] ?? '') : all;
  // ": “Nothing came easily, nothing was free …”" is what somebody said.
  return /^["“][^"“”]*["”][.\s]*$/.test(list) ? '' : list;
};

/** `total` items of `list`; "a, b and c": the last "and" joins only where the count says so. */
const counted = (list: string, total: number): string[] | null => {
  if (list === '') return null;
  for (const items of [itemsOf(list), splitLast(itemsOf(list))]) if (items.length === total) return items;
  return withoutTail(list, total);
};

/** Behind the formula, up to the end of its sentence. */
const behind = (rest: string, total: number): string[] | null => {
  const listed = counted(listBehind(rest), total);
  if (listed !== null) return listed;
  const named = counted(BEING.exec(rest)?.groups?.['all'] ?? '', total);
  return named?.every((item) => item.includes(' ') && !DESCRIBES.test(item)) ? named : null;
};

const splitLast = (items: readonly string[]): string[] => {
  const last = items.at(-1)?.split(/\s+and\s+/) ?? [];
  return [...items.slice(0, -1), ...last.map(clean)];
};

/** "…, each with national influence": a tail that belongs to all is no item. */
const withoutTail = (list: string, total: number): string[] | null => {
  const cut = list.replace(/,\s+(?:each|all|both)\s.*$/s, '');
  return [itemsOf(cut), splitLast(itemsOf(cut))].find((items) => items.length === total) ?? null;
};

const PARALLEL = /^(?<open>\S+ \S+) \S+ (?<item>an? .+?)(?=,| at a | through | by | and make | so that |[.;]|$)/s;

/** As many sentences in a row as the formula counts, all opening alike: "We must build a … . We must build a … ." */
const parallel = (sentences: readonly string[], total: number): string[] | null => {
  const read = sentences.map((sentence) => PARALLEL.exec(sentence)?.groups);
  for (let from = 0; from + total <= read.length; from++) {
    const run = read.slice(from, from + total);
    const open = run[0]?.['open'];
    if (open && run.every((each) => each?.['open'] === open) && read[from + total]?.['open'] !== open)
      return run.map((each) => clean(each?.['item'] ?? ''));
  }
  return null;
};

const LEAST = 2;
const MOST = 12;

/** The members in the article's words, or null where it does not spell them out. */
export const membersOf = (formula: Formula, tokens: Tokens, sentences: readonly Sentence[]): string[] | null => {
  const { total } = formula;
  if (total < LEAST || total > MOST) return null;
  const index = sentences.findIndex(({ first, last }) => first <= formula.first && formula.last <= last);
  const sentence = sentences[index];
  if (!sentence) return null;
  const textOf = ({ first, last }: Sentence): string =>
    tokens.text.slice(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
  const rest = tokens.text.slice(formula.end, tokens.ends[sentence.last] ?? 0);
  const listed = behind(rest, total);
  if (listed !== null) return listed;
  const following: string[] = [];
  for (let at = index + 1; sentences[at]?.block === sentence.block && following.length < MOST + 2; at++)
    following.push(textOf(sentences[at] as Sentence));
  const meant = MEANT.exec(following[0] ?? '')?.groups?.['all'] ?? '';
  return (/^(?:They|These) /.test(following[0] ?? '') ? counted(meant, total) : null) ?? parallel(following, total);
};
