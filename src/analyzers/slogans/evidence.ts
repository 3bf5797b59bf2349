/**
 * What speaks for a phrase being a slogan and not only a phrase, in points; `points` below has what each is worth. A phrase quoted
 * twice, or a capitalised name of three words, or one whose ends are both words that programmes are made of, is nearly there by
 * itself; a phrase of plain words has to be long, joined by "and", and to recur over the corpus and in what officials say.
 */
import { type Candidate, isMarked, shareOf, wordsOf } from './candidate.ts';
import { type Cues, isCue } from './cues.ts';
import { isNumeric, Mark } from './hit.ts';

/** A phrase is listed from here on. */
export const ENOUGH = 4;

/** Words before the first "of", "for", "in": what the phrase is about. */
const headOf = (words: readonly string[], cues: Cues): string => {
  const cut = words.findIndex((word, at) => at > 0 && cues.function.has(word));
  return words[cut < 0 ? words.length - 1 : cut - 1] ?? '';
};

const hasCue = (words: readonly string[], cues: Cues): boolean =>
  words.some((word, at) => isCue(cues, word, words[at + 1]));

/** Both ends are words that programmes are made of: "common prosperity". */
const isCued = (words: readonly string[], cues: Cues): boolean =>
  words.length > 1 && isCue(cues, words[0] ?? '', words[1]) && cues.cue.has(words.at(-1) ?? '');

/** `candidate`: the phrase where it stands by itself; `whole`: also inside longer ones; `texts`: how many there are. */
export const evidenceOf = (candidate: Candidate, whole: Candidate, texts: number, cues: Cues): number => {
  const seen = whole.texts.size;
  const words = wordsOf(candidate);
  const content = words.filter((word) => !cues.function.has(word));
  const quoted = candidate.occurrences.filter((each) => isMarked(each, Mark.quoted)).length;
  const titles = candidate.occurrences.filter((each) => isMarked(each, Mark.title)).length;
  // "the film “The Last Ferryman”" is told once; then the title stands alone.
  if (titles > 0 && titles * 2 >= quoted) return 0;
  const capitals = content.length > 1 ? shareOf(candidate, Mark.capital) : 0;
  // What is told of somebody: “completely lost his ideals”, “serious violations of discipline”.
  if (words.some((word) => cues.persons.has(word))) return 0;
  if (!isNumeric(candidate.how) && capitals < 0.8 && words.some((word) => cues.crimes.has(word))) return 0;
  // "two spades and one rake": counts of things stand in two reports of one day; of centers, zones and belts in few.
  if (candidate.how === 'likely' && seen < 3 && !words.some((word) => cues.cue.has(word) || cues.technical.has(word)))
    return 0;
  const speakers = new Set(whole.occurrences.flatMap(({ speaker }) => speaker ?? []));
  const isPlace = shareOf(candidate, Mark.place) >= 0.6;
  const isPlain = quoted < 2 && capitals < 0.8;
  const technical = content.filter((word) => cues.technical.has(word)).length;
  // "Fengqiao experience", "salt-wind spirit"; not the "new work style".
  const isProper = quoted > 0 ? shareOf(candidate, Mark.proper) >= 0.5 : capitals >= 0.8 && seen >= 3 && isPlace;
  const isModel =
    cues.models.has(words.at(-1) ?? '') &&
    (isProper || ((quoted > 0 || (capitals >= 0.8 && seen >= 3)) && content.length > 2 && technical < 2));
  // "one river, one plan", “four requirements”: what is counted may be anything.
  const isExempt =
    isModel || (isNumeric(candidate.how) && (words.length > 2 || quoted * 2 >= candidate.occurrences.length));
  const isTechnical = !isExempt && cues.technical.has(headOf(words, cues));
  const points: readonly (readonly [boolean, number])[] = [
    [isNumeric(candidate.how), 4],
    [quoted > 0, quoted > 1 ? 4 : 2],
    [capitals >= 0.5, 2],
    [isModel, 2],
    [speakers.size > 1, 1],
    [seen >= 3, 1],
    [seen >= 5 && seen >= texts * 0.15, 1],
    // In half of few articles, and long enough to be no habit.
    [content.length >= 3 && seen >= 4 && seen * 2 >= texts && texts > 5, 1],
    [isCued(words, cues), 3],
    [content.length >= 3 || hasCue(words, cues), 1],
    [content.length >= 3, 1],
    [content.length >= 4, 1],
    [content.length >= 5, 1],
    [content.length >= 7, 1],
    [!isPlace && candidate.occurrences.some(({ joint }) => joint > 0), 1],
    [isTechnical && quoted < 2, isPlain ? -2 : -1],
    [!isExempt && (isPlain ? technical * 2 >= content.length : quoted < 2 && technical > 1), -2],
    [isPlain && !isModel && shareOf(candidate, Mark.definite) >= 0.6, -1],
    [shareOf(candidate, Mark.covers) >= 0.6, -2],
    [isPlace && quoted < 2, -1],
  ];
  return points.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
};
