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

/** Behind the formula, up to the end of its sentence: ": a, b, c and d", "of the city are these: a, b, c and d". */
const behind = (rest: string, total: number): string[] | null => {
  const { sign = '', all = '' } =
    /^[\s"”’]*(?:(?:[\w’'-]+\s+){0,7}[\w’'-]+(?=:))?(?<sign>:|—|–|--|, namely,?|, that is,?)\s*(?<all>.+)$/s.exec(rest)
      ?.groups ?? {};
  // A dash that opens a list closes it.
  const list = /^[—–-]/.test(sign) ? (all.split(/—|\s(?:–|--)\s/)[0] ?? '') : all;
  if (list === '') return null;
  // "a, b and c": the last "and" joins only where the count says so.
  for (const items of [itemsOf(list), splitLast(itemsOf(list))]) if (items.length === total) return items;
  return withoutTail(list, total);
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
  return parallel(following, total);
};
