/** run-together-words: "theStanding Committee", "ofthe", "was held.Chen said". */
import type { Check, Fault } from '../check.ts';

/** Small words that stand before a name; a brand ("iPhone", "eBay") begins with a single letter or with none of them. */
const SMALL =
  'the|and|or|of|in|on|at|to|for|by|with|from|as|is|was|are|were|has|had|that|this|its|their|his|her|our|will|said|under|into|between|after|before|during';
/** "theStanding", "andMayor": a small word and a capital. */
const BEFORE_CAPITAL = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])(?:(${SMALL})([A-Z][a-z]+(?:['’][a-z]+)?)|([a-z]{4,})([A-Z][a-z]{2,}))(?![\\w.-]*@)`,
  'gu',
);
/** "ofthe", "inthe": no words of English. */
const WITH_THE = /(?<![\p{L}\p{N}@/._-])(of|in|to|for|on|and|at|by|from|with|that|into|under)(the)(?![\p{L}\p{N}-])/giu;
/** "was held.Chen", "Chongqing,Sichuan": a mark without a blank behind it; not in addresses and file names. */
const AFTER_MARK = /(?<![\p{L}\p{N}@/_-])(\p{Ll}{2,}[.,;:!?][”’)]?)(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}]*[./@])/gu;
/** "ChongqingMunicipal", "TheStanding": a name, or a sentence's first word, and a word that says what it is. */
const AFTER_NAME =
  /(?<![\p{L}\p{N}@/._-])(The|\p{Lu}\p{Ll}{3,})(Municipal|Provincial|Committee|Government|Secretary|Congress|Province|District|County|Party|People|National|Central|Standing|Municipality|Conference)(?![\p{Lu}])/gu;

const isAddress = (text: string, at: number): boolean => {
  const word = /\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return /:\/\/|www\.|@/.test(word);
};

export const runTogetherWords: Check = {
  id: 'run-together-words',
  *find({ article: { blocks } }): Iterable<Fault> {
    for (const { text, start } of blocks) {
      const taken = new Set<number>();
      for (const pattern of [BEFORE_CAPITAL, AFTER_NAME, WITH_THE, AFTER_MARK]) {
        for (const { 0: whole, index, ...groups } of text.matchAll(pattern)) {
          if (taken.has(index) || isAddress(text, index)) continue;
          taken.add(index);
          const [left = '', right = ''] = [groups[1] ?? groups[3], groups[2] ?? groups[4]];
          yield {
            start: start + index,
            end: start + index + whole.length,
            facts: { found: whole, apart: `${left} ${right}` },
          };
        }
      }
    }
  },
};
