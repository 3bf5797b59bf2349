/** truncated: an article that ends in the middle of a sentence, a paragraph that breaks off, a name that was cut. */
import type { Block } from '../../corpus/article.ts';
import { isUnfinished } from '../../corpus/lines/broken.ts';
import { countWords, isStopped } from '../../corpus/lines/shape.ts';
import type { Check } from '../check.ts';
import { cutName } from '../cut-name.ts';
import { ownLines } from '../own-lines.ts';
import { termsOf } from '../terms.ts';
import { clipped } from '../wording.ts';

/** Shorter last lines are signatures and captions that nothing tells as such; a sentence that begins as one is told from fewer. */
const SHORTEST = 6;
const SHORTEST_SENTENCE = 4;
/** A paragraph above others breaks off: only where it is one for sure. */
const SHORTEST_INNER = 12;
/** How much of the end is marked. */
const SHOWN = 40;

const CLOSED = /[:)\]】〉》]["”’]?$/;
const ADDRESS = /(?:\S+@\S+|https?:\/\/\S+|www\.\S+|\b[\w-]+\.(?:com|cn|org|net|info|gov)\S*)$/i;
/** A full stop inside: running text, however many names its last words are. */
const SENTENCES = /(?:\p{Ll}{2}|\d)[.!?]["”’]?\s+["“‘]?\p{Lu}/u;
/** Words that headlines and names write small too. */
const SMALL = /^(?:a|an|the|and|or|of|for|to|in|on|at|by|with|from|as|into|over|under|upon|within|s)$/;
const OWN_WORD = /[\p{L}\p{N}'’-]+/gu;
const OPENS_SENTENCE =
  /^(?:The|An?|In|On|At|It|He|She|They|This|These|But|After|When|While|Since|As|Outside|Among|Both|All|His|Her|Its)\s/;
const FINITE = /\b(?:is|was|are|were|has|had|have|will|said)\b/;

/** Not a headline of another article, a name or a place, all of whose words but the small ones have a capital. */
const isProse = (text: string): boolean =>
  SENTENCES.test(text) ||
  /,\s(?:the|an?)\s/.test(text) ||
  (text.match(OWN_WORD) ?? []).some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word));

const isOpenEnd = ({ text }: Block): boolean => {
  if (isStopped(text) || CLOSED.test(text) || ADDRESS.test(text)) return false;
  if (isUnfinished(text)) return countWords(text) >= 3;
  if (!isProse(text)) return false;
  const least = OPENS_SENTENCE.test(text) || FINITE.test(text) ? SHORTEST_SENTENCE : SHORTEST;
  return countWords(text, least) >= least;
};

/** Above other paragraphs: what is short and has no full stop is taken for a heading. */
const isBrokenOff = ({ text }: Block): boolean =>
  isUnfinished(text) && countWords(text, SHORTEST_INNER) >= SHORTEST_INNER && isProse(text);

const endOf = ({ text, start, end }: Block) => {
  const from = text.length <= SHOWN ? 0 : text.indexOf(' ', text.length - SHOWN) + 1;
  return { start: start + from, end, facts: { end: clipped(text.slice(from)) } };
};

export const truncated: Check = {
  id: 'truncated',
  *find({ article }, { knowledge }) {
    const terms = termsOf(knowledge);
    const cuts = new Set<number>();
    for (const { text, start, end } of ownLines(article)) {
      const cut = cutName(text, terms);
      if (cut === null) continue;
      cuts.add(end);
      const from = start + cut.index;
      yield { start: from, end: from + cut.word.length, variant: 'name', facts: { cut: cut.word, name: cut.name } };
    }
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
    const last = paragraphs.at(-1);
    // An article that stops none of its paragraphs was written so.
    const others = paragraphs.filter(
      ({ text }) => countWords(text, SHORTEST_INNER) >= SHORTEST_INNER && text !== last?.text,
    );
    if (others.length > 1 && others.filter(({ text }) => isStopped(text)).length * 2 < others.length) return;
    for (const block of paragraphs) {
      if (cuts.has(block.end)) continue;
      const isLast =
        block === last && article.blocks.every(({ kind, start }) => start <= block.start || kind === 'caption');
      if (isLast ? isOpenEnd(block) : isBrokenOff(block))
        yield { ...endOf(block), variant: isLast ? 'article' : 'paragraph' };
    }
  },
};
