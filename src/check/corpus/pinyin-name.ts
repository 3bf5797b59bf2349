/** Is a printed name spelt like a Chinese one: a surname and one to three syllables? */
import { isGivenName } from '../../annotate/names/pinyin.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldWord } from '../../text/vocabulary.ts';

export const pinyinTest = ({ names }: Knowledge): ((printed: string) => boolean) => {
  const surnames = new Set([...names.surnames, ...names.compoundSurnames]);
  const syllables = new Set(names.syllables);
  const stops = new Set(names.givenStops);
  const others = new Set(names.notNames);
  return (printed) => {
    const [family = '', ...given] = foldWord(printed).split(' ');
    const rest = given.join('').replaceAll('-', "'");
    return (
      given.length > 0 &&
      surnames.has(family) &&
      !given.some((word) => stops.has(word) || others.has(word)) &&
      isGivenName(rest, syllables, 3)
    );
  };
};
