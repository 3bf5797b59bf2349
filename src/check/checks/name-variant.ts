/** name-variant: the corpus spells the same name with other apostrophes, hyphens or blanks. */
import type { Check } from '../check.ts';
import { lettersOf, spellingOf } from '../corpus/letters.ts';
import { fullNames, namedPeople, othersThan, people, type PeopleRecord } from '../corpus/people.ts';

/** Spellings of the corpus by name, with the number of articles that use each. */
const spellingsIn = (records: readonly PeopleRecord[]): ReadonlyMap<string, ReadonlyMap<string, Usage>> => {
  const names = new Map<string, Map<string, Usage>>();
  for (const { names: found, path } of records) {
    for (const { printed, letters, asked } of found) {
      if (letters !== asked) continue;
      const spellings = names.get(letters) ?? new Map<string, Usage>();
      names.set(letters, spellings);
      const usage = spellings.get(spellingOf(printed)) ?? { printed, paths: new Set<string>() };
      usage.paths.add(path);
      spellings.set(spellingOf(printed), usage);
    }
  }
  return names;
};

interface Usage {
  readonly printed: string;
  readonly paths: Set<string>;
}

const mostUsed = (spellings: ReadonlyMap<string, Usage>): Usage | undefined =>
  [...spellings.values()].toSorted(
    (a, b) => b.paths.size - a.paths.size || (a.printed < b.printed ? -1 : a.printed > b.printed ? 1 : 0),
  )[0];

export const nameVariant: Check<readonly PeopleRecord[]> = {
  id: 'name-variant',
  survey: people,
  *find(article, { corpus }) {
    const known = spellingsIn(othersThan(article.article.path, corpus));
    const told = new Set<string>();
    for (const person of namedPeople(article)) {
      for (const [printed, { start, end }] of fullNames(person)) {
        const spellings = known.get(lettersOf(printed));
        const spelling = spellingOf(printed);
        if (!spellings || spellings.has(spelling) || told.has(spelling)) continue;
        const usual = mostUsed(spellings);
        if (!usual) continue;
        told.add(spelling);
        const facts = { found: printed, usual: usual.printed, path: [...usual.paths].toSorted()[0] ?? '' };
        yield { start, end, facts, entity: usual.printed };
      }
    }
  },
};
