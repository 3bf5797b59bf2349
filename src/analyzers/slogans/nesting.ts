/** Tells phrases from their fragments, and weighs what is nested (C-value: Frantzi, Ananiadou and Mima 2000). */
import { type Candidate, isMarked, type Occurrence, wordsOf } from './candidate.ts';
import { Mark } from './hit.ts';

/** The longer one has to be this much rarer before the shorter one is a phrase of its own. */
const OWN_LIFE = 1.5;

/** "the economic circle": a part that by itself is mostly called "the …", in texts that have the whole, is short for it. */
const SHORT_FORM = 0.4;
/** Less than this share of a phrase outside longer ones is habit: it is a fragment of them. */
const OUTSIDE = 0.25;

type Spans = Map<number, (readonly [start: number, end: number])[]>;

const addSpans = (spans: Spans, occurrences: readonly Occurrence[]): void => {
  for (const { start, end, article } of occurrences) {
    const span = [start, end] as const;
    const known = spans.get(article);
    if (known) known.push(span);
    else spans.set(article, [span]);
  }
};

const outsideOf = ({ occurrences }: Candidate, spans: Spans): Occurrence[] =>
  occurrences.filter((each) => {
    const { start, end } = each;
    return (
      !isMarked(each, Mark.inside) && !(spans.get(each.article) ?? []).some(([from, to]) => from <= start && end <= to)
    );
  });

const isShortForm = (shorter: Candidate, longer: Candidate): boolean => {
  const spans: Spans = new Map();
  addSpans(spans, longer.occurrences);
  const outside = outsideOf(shorter, spans);
  const short = outside.filter((each) => isMarked(each, Mark.definite) && spans.has(each.article));
  return outside.length > 0 && short.length >= outside.length * SHORT_FORM;
};

/** Keys of the shorter sequences inside `words`, each once. */
const innerKeys = (words: readonly string[]): Set<string> => {
  const keys = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++)
      if (to - from < words.length) keys.add(words.slice(from, to).join(' '));
  }
  return keys;
};

export interface Nesting {
  /** Of each key, how often longer candidates that hold it stand in the corpus, and how many they are. */
  readonly within: ReadonlyMap<string, { readonly times: number; readonly kinds: number }>;
  /** Keys to leave out: fragments, and elaborations of a shorter phrase. */
  readonly dropped: ReadonlySet<string>;
}

/** `isAccepted`: phrases that are good enough to be listed; only they make a longer one an elaboration of theirs. */
export const nest = (
  candidates: ReadonlyMap<string, Candidate>,
  isAccepted: (candidate: Candidate) => boolean,
): Nesting => {
  const within = new Map<string, { times: number; kinds: number }>();
  const dropped = new Set<string>();
  const covered: Spans = new Map();
  const longestFirst = [...candidates.values()].toSorted(
    (a, b) => wordsOf(b).length - wordsOf(a).length || (a.key < b.key ? -1 : 1),
  );
  const elaborations: (readonly [longer: string, shorter: string])[] = [];
  for (const longer of longestFirst) {
    const times = longer.occurrences.length;
    const accepted = isAccepted(longer);
    if (longer.how === 'repeat' && outsideOf(longer, covered).length < times * OUTSIDE) dropped.add(longer.key);
    if (accepted) addSpans(covered, longer.occurrences);
    for (const key of innerKeys(wordsOf(longer))) {
      const shorter = candidates.get(key);
      if (!shorter) continue;
      const known = within.get(key) ?? { times: 0, kinds: 0 };
      within.set(key, { times: known.times + times, kinds: known.kinds + 1 });
      if (shorter.how !== 'repeat') continue;
      const isWhole = accepted && isAccepted(shorter);
      if (shorter.occurrences.length < times * OWN_LIFE || (isWhole && isShortForm(shorter, longer))) dropped.add(key);
      else if (longer.how === 'repeat' && isAccepted(shorter)) elaborations.push([longer.key, key]);
    }
  }
  // Only now is it known which of the shorter ones are no fragments themselves.
  for (const [longer, shorter] of elaborations) if (!dropped.has(shorter)) dropped.add(longer);
  return { within, dropped };
};

/** log2 of the words, times the count less what its longer candidates take of it on average. */
export const cValue = ({ key, occurrences }: Candidate, { within }: Nesting): number => {
  const { times, kinds } = within.get(key) ?? { times: 0, kinds: 0 };
  return Math.log2(key.split(' ').length + 1) * (occurrences.length - (kinds === 0 ? 0 : times / kinds));
};
