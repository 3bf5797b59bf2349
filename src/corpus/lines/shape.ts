/** What a line looks like, whatever it says: a sentence, a headline, a list item. */

const STOP = /[.!?…。！？]["”’'»)\]]{0,3}$/;
const BRACKET = /[)\]）】]$/;
const CREDITED = /[.!?…]["”’]?\s*[([（【][^()[\]]{1,80}[)\]）】]$/;
const ABBREVIATED = /(?:\b[A-Z]\.[A-Z]\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr))$/;
const BULLET = /^(?:[-–•●·▪*■◆]\s+\S|\(?\d{1,2}(?:[.)]|、)\s*\D|[①-⑳]|\(?[a-z]\)\s)/;
const LONG = 200;
const SENTENCE_WORDS = 6;

/** Number of words, counted no further than needed. */
export const countWords = (text: string, limit = 50): number => {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length && words < limit; i++) {
    const isBreak = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!isBreak && !inWord) words++;
    inWord = !isBreak;
  }
  return words;
};

/** Ends as a sentence does: "… he said.", "… on June 1. (Photo/ Zou Le)", but not "… in the U.S." */
export const isStopped = (text: string): boolean => {
  const tail = text.slice(-12);
  return (STOP.test(tail) && !ABBREVIATED.test(tail)) || (BRACKET.test(tail) && CREDITED.test(text.slice(-100)));
};

/** Running text: a sentence of some length, or too long for anything else. */
export const isProse = (text: string): boolean =>
  text.length >= LONG || (isStopped(text) && countWords(text, SENTENCE_WORDS) >= SENTENCE_WORDS);

export const isListItem = (text: string): boolean => BULLET.test(text.slice(0, 12));

/** Short and without a full stop, as headlines in a list of links are. */
export const isShortLine = (text: string): boolean => text.length < LONG && !isStopped(text);
