/** unknown-post: an official none of whose posts has an office that the knowledge can name. */
import type { Check } from '../check.ts';
import { clipped } from '../wording.ts';

export const unknownPost: Check = {
  id: 'unknown-post',
  *find({ people }) {
    for (const { name, posts } of people) {
      const [first] = posts;
      if (!first || posts.some(({ office }) => office !== null)) continue;
      yield { start: first.start, end: first.end, entity: name, facts: { name, post: clipped(first.post, 80) } };
    }
  },
};
