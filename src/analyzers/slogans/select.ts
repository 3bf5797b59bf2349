/** Decides which candidates are slogans. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isNounPhrase } from '../../text/part-of-speech.ts';
import { type Candidate, Field, isMarked, shareOf } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { ENOUGH, evidenceOf } from './evidence.ts';
import { Mark } from './hit.ts';
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
export const select = (all: ReadonlyMap<string, Candidate>, group: readonly number[], texts: number, knowledge: Knowledge): Selection => {
  const cues = cuesOf(knowledge.phrases);
  const least = leastArticles(texts);
  const byItself = new Map<string, Candidate>();
  for (const candidate of all.values()) {
    if (candidate.how === 'known' || candidate.texts.size < (candidate.how === 'repeat' ? least : 1)) continue;
    const own = alone(candidate, group);
    if (candidate.how !== 'repeat') byItself.set(candidate.key, candidate);
    else if (own.texts.size >= least && own.occurrences.length > 1) {
      const isPart = own.occurrences.length < candidate.occurrences.length;
      if (!(isPart && shareOf(own, Mark.definite) >= SHORT_FORM)) byItself.set(candidate.key, own);
    }
  }
  const points = new Map([...byItself.values()].map((each) => [each.key, evidenceOf(each, texts, cues)]));
  const isAccepted = (candidate: Candidate): boolean => candidate.how !== 'weak' && (points.get(candidate.key) ?? 0) >= ENOUGH;
  const nesting = nest(byItself, isAccepted);
  const isSense = (candidate: Candidate): boolean => candidate.how !== 'repeat' || isNounPhrase(candidate.occurrences[0]?.hit[Field.form] ?? '');
  const found = [...byItself.values()].filter((each) => isAccepted(each) && !nesting.dropped.has(each.key) && isSense(each));
  const known = [...all.values()].filter(({ how }) => how === 'known');
  // What stands inside longer ones counts too, now that it is known to be a slogan by itself.
  return { chosen: [...known, ...found.map(({ key, how }) => ({ ...(all.get(key) as Candidate), how }))], nesting };
};
