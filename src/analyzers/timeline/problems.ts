/** What the timeline could not do. */
import type { Problem } from '../../errors.ts';
import type { Part } from './record.ts';

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One warning for all clauses whose date nothing completes. */
export const problemsOf = ({ dateless, datelessArticles }: Part): Problem[] =>
  dateless === 0
    ? []
    : [
        {
          severity: 'warning',
          code: 'dateless-events',
          path: '',
          line: null,
          column: null,
          message: `${many(dateless, 'event')} in ${many(datelessArticles, 'article')} left out: nothing completes ${dateless === 1 ? 'its date' : 'their dates'} (no year is told, or the day reads two ways)`,
          hint: 'Give such articles a date: as front matter (date: 2022-06-29), in the file name, or below the title.',
        },
      ];
