/** Compiles the terms that a misspelling is told by, and the right words of English that look like one. */
import { createRequire } from 'node:module';
import { isOneEdit } from '../../text/one-edit.ts';
import { edits } from '../../text/near-words.ts';
import type { EventsKnowledge } from '../schema/events.ts';
import type { PlacesKnowledge } from '../schema/places.ts';
import type { PostsKnowledge } from '../schema/posts.ts';
import type { KnownSlogan } from '../schema/slogans.ts';
import type { SpellingKnowledge, spellingSchema } from '../schema/spelling.ts';
import type { z } from 'zod';

/** Shorter words have too many neighbours. */
const SHORTEST = 6;

/** Of formulations only long words: the short ones are anybody's. */
const LONG = 8;

const wordsOf = (texts: readonly string[], shortest: number): string[] =>
  texts.flatMap((text) => text.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length >= shortest);

const bigPlaces = ({ names, kinds, kindNames }: PlacesKnowledge): string[] => {
  const isBig = new Set(['province', 'municipality', 'autonomous-region', 'sar', 'prefecture']);
  return names
    .split('\n')
    .filter((name, at) => isBig.has(kindNames[kinds[at] ?? 0] ?? '') && /^[A-Z][a-z]{5,}$/.test(name));
};

/** Terms of the knowledge, each once, in order; `others` are those words of English that an edit would make of one. */
export const compileSpelling = (
  listed: z.infer<typeof spellingSchema>,
  posts: PostsKnowledge,
  events: EventsKnowledge,
  places: PlacesKnowledge,
  slogans: readonly KnownSlogan[],
): SpellingKnowledge => {
  const english = createRequire(import.meta.url)('an-array-of-english-words') as readonly string[];
  const isEnglish = new Set(english);
  const terms = new Set(
    [
      ...wordsOf(
        [
          ...posts.roles.public,
          ...posts.roles.bare,
          ...posts.roles.body,
          ...Object.keys(posts.plurals),
          ...posts.modifiers.kind,
          ...posts.publicHeads,
          ...posts.levels,
          'people',
          ...Object.values(events.kinds).flatMap(({ heads }) => heads),
        ],
        SHORTEST,
      ),
      ...wordsOf(
        slogans.map(({ name }) => name),
        LONG,
      ),
    ].filter((word) => isEnglish.has(word)),
  );
  for (const term of terms) if (isEnglish.has(`${term}s`)) terms.add(`${term}s`);
  const big = [...new Set(bigPlaces(places))].toSorted();
  const near = new Map<string, string[]>();
  for (const term of [...terms, ...big.map((name) => name.toLowerCase())])
    for (const edit of edits(term)) near.set(edit, [...(near.get(edit) ?? []), term]);
  const others = [...isEnglish, ...places.trie.words.split('\n')].filter(
    (word) => !terms.has(word) && edits(word).some((edit) => near.get(edit)?.some((term) => isOneEdit(word, term))),
  );
  const right = new Set([...others, ...Object.values(listed).flat()]);
  return { terms: [...terms].toSorted(), places: big, others: [...right].toSorted() };
};
