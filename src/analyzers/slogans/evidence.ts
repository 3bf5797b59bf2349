/**
 * What speaks for a phrase being a slogan and not only a phrase, in points: it is quoted (3, twice or more; 2, once), capitalised in
 * running text (2), a numeric formula (4), said by two officials (1), seen in many texts (1 or 2), three or four words long (1 or
 * 2), joined by "and" (1), made of the words that programmes are made of (1 or 2). Against it: it ends in a plain technical word (2),
 * or is mostly called "the …" (1).
 */
import { type Candidate, Field, isMarked, shareOf, wordsOf } from './candidate.ts';
import type { Cues } from './cues.ts';
import { Mark } from './hit.ts';

/** A phrase is listed from here on. */
export const ENOUGH = 4;

const contentOf = (words: readonly string[], cues: Cues): readonly string[] => words.filter((word) => !cues.function.has(word));

const cuePoints = (words: readonly string[], { cue, compound }: Cues): number => {
  const isCue = (at: number): boolean => cue.has(words[at] ?? '') || compound.get(words[at] ?? '') === words[at + 1];
  const some = words.some((_, at) => isCue(at));
  return (some ? 1 : 0) + (isCue(0) && cue.has(words.at(-1) ?? '') ? 1 : 0);
};

export const evidenceOf = (candidate: Candidate, texts: number, cues: Cues): number => {
  const words = wordsOf(candidate);
  const content = contentOf(words, cues);
  const seen = candidate.texts.size;
  const quoted = candidate.occurrences.filter((each) => isMarked(each, Mark.quoted)).length;
  const speakers = new Set(candidate.occurrences.flatMap(({ hit }) => hit[Field.speaker] ?? []));
  const technical = content.filter((word) => cues.technical.has(word)).length;
  const points: readonly (readonly [boolean, number])[] = [
    [candidate.how === 'formula', 4],
    [quoted > 0, quoted > 1 ? 3 : 2],
    [content.length > 1 && shareOf(candidate, Mark.capital) >= 0.5, 2],
    [speakers.size > 1, 1],
    [seen >= 3, 1],
    [seen >= 5 && seen >= texts * 0.15, 1],
    [content.length >= 3, 1],
    [content.length >= 4, 1],
    [content.length >= 5, 1],
    [content.length >= 7, 1],
    [candidate.occurrences.some(({ hit }) => hit[Field.joint] > 0), 1],
    [cues.technical.has(content.at(-1) ?? ''), -2],
    [technical * 2 >= content.length, -2],
    [shareOf(candidate, Mark.definite) >= 0.6, -1],
    [shareOf(candidate, Mark.place) >= 0.6, -1],
  ];
  return points.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), cuePoints(words, cues));
};
