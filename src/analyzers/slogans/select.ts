/** Decides which candidates are slogans. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isNounPhrase } from '../../text/part-of-speech.ts';
import { type Candidate, isMarked, shareOf } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { ENOUGH, evidenceOf } from './evidence.ts';
import { type How, Mark } from './hit.ts';
import { nest, type Nesting } from './nesting.ts';
import { leastArticles } from './survey.ts';

/** "the economic circle": a part of a longer formulation that is mostly called "the …" by itself is short for it. */
const SHORT_FORM = 0.5;

export interface Selection {
  readonly chosen: readonly Candidate[];
  readonly nesting: Nesting;
}

/** The candidate by what it is outside longer formulations. */
const alone = (candidate: Candidate, group: readonly number[]): Candidate => {
  const occurrences = candidate.occurrences.filter((each) => !isMarked(each, Mark.inside));
  return { ...candidate, occurrences, texts: new Set(occurrences.map(({ article }) => group[article] ?? article)) };
};

/** `group`: the text that each article is a reprint of; `texts`: how many there are. */
export const select = (
  all: ReadonlyMap<string, Candidate>,
  group: readonly number[],
  texts: number,
  knowledge: Knowledge,
): Selection => {
  const cues = cuesOf(knowledge.phrases);
  const least = leastArticles(texts);
  /** Texts that a candidate has to stand in, by how it was found. */
  const leastOf: Readonly<Partial<Record<How, number>>> = { repeat: least, likely: Math.max(2, Math.floor(least / 2)) };
  const standing = new Map<string, Candidate>();
  const points = new Map<string, number>();
  for (const candidate of all.values()) {
    if (candidate.how === 'known' || candidate.texts.size < (leastOf[candidate.how] ?? 1)) continue;
    const own = candidate.how === 'repeat' ? alone(candidate, group) : candidate;
    if (candidate.how === 'repeat' && (own.texts.size < least || own.occurrences.length < 2)) continue;
    const isPart = own.occurrences.length < candidate.occurrences.length;
    if (isPart && shareOf(own, Mark.definite) >= SHORT_FORM) continue;
    standing.set(candidate.key, candidate);
    points.set(candidate.key, evidenceOf(own, candidate, texts, cues));
  }
  const isAccepted = ({ key, how }: Candidate): boolean => how !== 'weak' && (points.get(key) ?? 0) >= ENOUGH;
  const nesting = nest(standing, isAccepted);
  // A name makes sense by its capitals.
  const isSense = (candidate: Candidate): boolean =>
    candidate.how !== 'repeat' ||
    shareOf(candidate, Mark.capital) >= 0.5 ||
    isNounPhrase(candidate.occurrences[0]?.form ?? '');
  const found = [...standing.values()].filter(
    (each) => isAccepted(each) && !nesting.dropped.has(each.key) && isSense(each),
  );
  const known = [...all.values()].filter(({ how }) => how === 'known');
  return { chosen: [...known, ...found], nesting };
};
