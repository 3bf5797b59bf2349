/** Names as they are compared: folded letters alone. */
import { foldWord } from '../../text/vocabulary.ts';

const LETTERS = /[^\p{L}]+/gu;
/** ü is printed Lü, Lyu or Lv, which plain Lu is not. */
const UMLAUT = /^(l|n)(?:yu|v|ü)/;

/** "miner" for Min’er, MINER and Min-er. */
export const squeeze = (text: string): string => foldWord(text).replace(LETTERS, '').replace(UMLAUT, '$1ü');
