/** Who of the people of one family name has the floor where it stands alone. */
import { partitionPoint } from '../../text/partition-point.ts';
import type { Scan } from '../scan.ts';
import { Mark } from '../word-marks.ts';
import type { Draft } from './draft.ts';
import type { PersonMention } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';

export class Floor {
  private readonly scan: Scan;
  private readonly sentences: readonly SentenceNames[];

  constructor(scan: Scan, sentences: readonly SentenceNames[]) {
    this.scan = scan;
    this.sentences = sentences;
  }

  /** Whom the family name at token `at` means: the one named last who was not just in a list. */
  holder(candidates: readonly Draft[], at: number): Draft | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const isHeard = (mention: PersonMention): boolean => !isListed(this.scan, mention);
    const heard = candidates.map(({ mentions }) => latest(mentions, at, isHeard));
    const best = Math.max(...heard);
    if (best >= 0) return this.calledBefore(candidates, best) ?? candidates[heard.indexOf(best)] ?? null;
    const named = candidates.map(({ mentions }) => latest(mentions, at));
    const last = Math.max(...named);
    if (last >= 0) return candidates[named.indexOf(last)] ?? null;
    // Before anyone of the family was named (a headline): the one who is named most.
    const most = candidates
      .map((draft) => ({ draft, floor: draft.mentions.filter(isHeard).length }))
      .sort((a, b) => b.floor - a.floor || (a.draft.mentions[0]?.start ?? 0) - (b.draft.mentions[0]?.start ?? 0));
    return most[0]?.draft ?? null;
  }

  /** "[Lin] will meet the deputy minister Lin Chu-chia": whom the sentence of token `at` calls by the family name alone keeps the floor. */
  private calledBefore(candidates: readonly Draft[], at: number): Draft | null {
    const { sentences } = this;
    const place = partitionPoint(sentences.length, (index) => (sentences[index]?.sentence.last ?? 0) < at);
    const first = sentences[place]?.sentence.first ?? at;
    const isCalled = ({ form, token }: PersonMention): boolean => form === 'family' || token < first;
    return candidates.find(({ mentions }) => latest(mentions, at, isCalled) >= first) ?? null;
  }
}

/** The last token before `at` at which one of the mentions that `fits` begins, or -1. */
const latest = (
  mentions: readonly PersonMention[],
  at: number,
  fits: (mention: PersonMention) => boolean = () => true,
): number => {
  for (
    let index = partitionPoint(mentions.length, (place) => (mentions[place]?.token ?? 0) < at) - 1;
    index >= 0;
    index--
  ) {
    const mention = mentions[index];
    if (mention && fits(mention)) return mention.token;
  }
  return -1;
};

/** In a run of three or more names: "… A, B, and C": nobody there has the floor. */
const isListed = (scan: Scan, { token, end }: PersonMention): boolean => {
  if (!joinsNames(scan, token - 1) || !scan.isCapital(token - 2)) return false;
  let after = token + 1;
  while (after < scan.length && scan.end(after) <= end) after++;
  return joinsNames(scan, after) || scan.has(after, Mark.point);
};

const joinsNames = (scan: Scan, at: number): boolean => scan.has(at, Mark.comma) || scan.surface(at) === 'and';
