/** slogan-unknown-translation: a formula in words that are not listed, beside the Chinese of a known slogan or counting as one does. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Check, Fault } from '../check.ts';
import { phrases, phrasesIn, type PhraseRecord } from '../corpus/phrases.ts';
import { countsOf, sloganTools, slipsIn } from '../corpus/slips.ts';
import { keyOf, stemsOf } from '../corpus/wordings.ts';

/** A quoted phrase with Chinese in brackets behind it. */
const withChinese =
  /["“]([^"“”]{3,100})["”]\s*[(（][^)）\p{Script=Han}]{0,20}([\p{Script=Han}、，“”‘’·]{3,40})[^)）]{0,20}[)）]/gu;

const hanOnly = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');

function* besideChinese({ article: { text } }: Annotated, knowledge: Knowledge): Iterable<Fault> {
  const { read, known } = sloganTools(knowledge);
  for (const match of text.matchAll(withChinese)) {
    const [, found = '', chinese = ''] = match;
    const slogan = knowledge.slogans.find(({ zh }) => zh !== null && hanOnly(zh) === hanOnly(chinese));
    if (!slogan || known.exact.get(keyOf(stemsOf(read(found))))?.slogan.zh === slogan.zh) continue;
    const start = match.index + 1;
    const facts = { found: found.replace(/\s+/g, ' '), zh: slogan.zh ?? '', meant: slogan.name };
    yield { start, end: start + found.length, facts, variant: 'chinese', entity: slogan.id };
  }
}

export const sloganUnknownTranslation: Check<readonly PhraseRecord[]> = {
  id: 'slogan-unknown-translation',
  survey: phrases,
  *find(article, { corpus, knowledge }) {
    const faults = [...besideChinese(article, knowledge)];
    yield* faults;
    const { read, known, numbers } = sloganTools(knowledge);
    const taken = [...faults, ...slipsIn(article, knowledge), ...article.slogans];
    const others = corpus.filter(({ path }) => path !== article.article.path);
    const said = new Set(others.flatMap(({ said: keys }) => keys));
    const quoted = new Set(article.quotes.map(({ start, end }) => `${start} ${end}`));
    const told = new Set<string>();
    for (const { start, end, text } of phrasesIn(article)) {
      const words = read(text);
      const counts = countsOf(words, numbers);
      const key = keyOf(stemsOf(words));
      if (counts.length < 2 || !quoted.has(`${start} ${end}`) || told.has(key) || said.has(key)) continue;
      if (taken.some((each) => each.start < end && start < each.end)) continue;
      const alike = [...known.exact.values()].find(
        ({ slogan, words: listed }) =>
          slogan.kind === 'numeric-formula' && String(countsOf(listed, numbers)) === String(counts),
      );
      if (!alike) continue;
      told.add(key);
      const facts = { found: text.replace(/\s+/g, ' '), meant: alike.wording };
      yield { start, end, facts, variant: 'counts', entity: key };
    }
  },
};
