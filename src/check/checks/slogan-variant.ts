/** slogan-variant: one word off a known slogan, or off a quoted phrase that the corpus repeats. */
import type { Check, Fault } from '../check.ts';
import { phrases, phrasesIn, type PhraseRecord } from '../corpus/phrases.ts';
import { sloganTools, slipsIn } from '../corpus/slips.ts';
import { fewestStems, keyOf, mostStems, openKeys, stemsOf } from '../corpus/wordings.ts';

/** A phrase is the corpus's own where so many articles quote it. */
const REPEATED = 2;

/** Phrases that several articles quote, by their open keys. */
const repeated = (records: readonly PhraseRecord[]): ReadonlyMap<string, { printed: string; articles: number }> => {
  const paths = new Map<string, { printed: string; key: string; paths: Set<string> }>();
  for (const { path, quoted } of records) {
    for (const { key, printed } of quoted) {
      const known = paths.get(key) ?? { printed, key, paths: new Set<string>() };
      known.paths.add(path);
      paths.set(key, known);
    }
  }
  return new Map(
    [...paths.values()]
      .filter((each) => each.paths.size >= REPEATED)
      .toSorted((a, b) => b.paths.size - a.paths.size || (a.key < b.key ? -1 : 1))
      .toReversed()
      .flatMap(({ printed, key, paths: { size } }) =>
        openKeys(key.split(' ')).map((open) => [open, { printed, articles: size }] as const),
      ),
  );
};

export const sloganVariant: Check<readonly PhraseRecord[]> = {
  id: 'slogan-variant',
  survey: phrases,
  *find(article, { corpus, knowledge }): Iterable<Fault> {
    const others = corpus.filter(({ path }) => path !== article.article.path);
    const said = new Map<string, number>();
    for (const { said: keys } of others) for (const key of keys) said.set(key, (said.get(key) ?? 0) + 1);
    const { read, known } = sloganTools(knowledge);
    const slips = slipsIn(article, knowledge);
    for (const { start, end, found, meant, kind } of slips) {
      // What others say too is a slogan of its own.
      if (kind === 'word' && (said.get(keyOf(stemsOf(read(found)))) ?? 0) >= REPEATED) continue;
      yield { start, end, facts: { found, meant }, variant: kind, entity: meant };
    }
    const own = repeated(others);
    for (const { start, end, text } of phrasesIn(article)) {
      const stems = stemsOf(read(text));
      if (stems.length < fewestStems || stems.length > mostStems) continue;
      if (known.exact.has(keyOf(stems)) || said.has(keyOf(stems))) continue;
      if (slips.some((slip) => slip.start < end && start < slip.end)) continue;
      const near = openKeys(stems)
        .map((key) => own.get(key))
        .find((each) => each !== undefined);
      if (!near) continue;
      const facts = { found: text.replace(/\s+/g, ' '), meant: near.printed, articles: String(near.articles) };
      yield { start, end, facts, variant: 'corpus', entity: near.printed };
    }
  },
};
