/** Names as they are compared across articles: by their letters alone. */
import { foldWord } from '../../text/vocabulary.ts';

/** "chenminer" for Chen Min'er, Chen Miner and CHEN Min-er. */
export const lettersOf = (name: string): string => foldWord(name).replace(/[^\p{L}]+/gu, '');

/** What two spellings of the same letters may differ in: apostrophes, hyphens, blanks. Case and the kind of apostrophe do not count. */
export const spellingOf = (name: string): string => foldWord(name).replace(/\s+/g, ' ').trim();

/** As printed, on one line, with straight apostrophes. */
export const shownName = (name: string): string =>
  name
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
