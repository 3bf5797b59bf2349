/** name-near-miss: one letter off the name of an official whom the corpus has in the same post, or that no name is spelt with. */
import type { Check } from '../check.ts';
import { nearNames } from '../corpus/near-names.ts';
import { othersThan, people, type PeopleRecord } from '../corpus/people.ts';

export const nameNearMiss: Check<readonly PeopleRecord[]> = {
  id: 'name-near-miss',
  survey: people,
  *find(article, { corpus, knowledge }) {
    for (const { start, end, found, meant, post, path } of nearNames(
      article,
      othersThan(article.article.path, corpus),
      knowledge,
    ))
      yield {
        start,
        end,
        facts: { found, meant, path, post: post ?? '' },
        variant: post === null ? 'spelling' : 'post',
        entity: meant,
      };
  },
};
