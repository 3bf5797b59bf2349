/** unknown-official: no other article of the corpus names this official. */
import type { Check } from '../check.ts';
import { lettersOf } from '../corpus/letters.ts';
import { nearNames } from '../corpus/near-names.ts';
import { fullNames, namedPeople, othersThan, people, type PeopleRecord } from '../corpus/people.ts';

export const unknownOfficial: Check<readonly PeopleRecord[]> = {
  id: 'unknown-official',
  survey: people,
  *find(article, { corpus, knowledge }) {
    const others = othersThan(article.article.path, corpus);
    if (others.length === 0) return;
    const named = new Set(others.flatMap(({ names }) => names.map(({ letters }) => letters)));
    const mistyped = new Set([...nearNames(article, others, knowledge)].map(({ letters }) => letters));
    for (const person of namedPeople(article)) {
      const names = [...fullNames(person)];
      const isKnown = names.some(([printed]) => named.has(lettersOf(printed)) || mistyped.has(lettersOf(printed)));
      const post = person.posts.find(({ office }) => office !== null);
      const first = names[0];
      if (isKnown || !post || !first) continue;
      const [name, { start, end }] = first;
      yield { start, end, facts: { name, post: post.post }, entity: name };
    }
  },
};
