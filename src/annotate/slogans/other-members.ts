/** A listed numeric formula whose members the article spells out, and they are others: "three critical battles: against rust, fog and sleep". */
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import type { Sentence } from '../../text/sentences.ts';
import { stemOf } from '../../text/stem.ts';
import type { Tokens } from '../../text/tokens.ts';
import { foldWord } from '../../text/vocabulary.ts';
import type { Formula } from '../formulas/formula.ts';
import { membersOf } from '../formulas/members.ts';
import type { Formulation } from './formulation.ts';

/** "the", "of", "with" tell nothing. */
const LEAST_LETTERS = 5;

const stemsOf = (members: readonly string[]): ReadonlySet<string> =>
  new Set(
    members
      .flatMap((member) => member.match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= LEAST_LETTERS)
      .map((word) => stemOf(foldWord(word))),
  );

const known = new WeakMap<KnownSlogan, ReadonlySet<string>>();

const listedStems = (slogan: KnownSlogan): ReadonlySet<string> => {
  const stems = known.get(slogan) ?? stemsOf([...slogan.members, slogan.name, ...slogan.wordings]);
  known.set(slogan, stems);
  return stems;
};

/** True where the formula is spelled out behind `formulation` without a single word that the listed members have. */
export const countsOthers = (
  { start, end }: Formulation,
  slogan: KnownSlogan | undefined,
  formulas: readonly Formula[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): boolean => {
  if (!slogan || slogan.kind !== 'numeric-formula' || slogan.members.length === 0) return false;
  const formula = formulas.find((each) => each.start === start && each.end === end);
  const spelled = formula ? membersOf(formula, tokens, sentences) : null;
  if (spelled === null) return false;
  const listed = listedStems(slogan);
  return ![...stemsOf(spelled)].some((stem) => listed.has(stem));
};
