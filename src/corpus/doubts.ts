/** Warnings about an article that was read but does not look like one. */
import type { Problem } from '../errors.ts';
import { type Block, firstLine } from './article.ts';
import type { Draft } from './draft.ts';
import type { FrontMatter } from './front-matter/read-front-matter.ts';
import type { DatedUnit } from './header/values.ts';
import { warningAt } from './problems.ts';

interface Read {
  readonly draft: Draft;
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
  readonly printed: DatedUnit | null;
}

const dateDoubt = ({ draft, front, printed }: Read): readonly Problem[] => {
  const unit = printed && draft.units[printed.unit];
  if (!unit || !printed.doubt || front.published) return [];
  const date = unit.text.slice(printed.start, printed.end).trim();
  const message =
    printed.doubt === 'ambiguous-date'
      ? `the date ${date} has two readings; published stays unknown`
      : `no calendar has the date ${date}; published stays unknown`;
  return [
    warningAt(
      printed.doubt,
      draft,
      unit.start + printed.start,
      message,
      'Write the date as YYYY-MM-DD in front matter.',
    ),
  ];
};

const bodyDoubt = ({ draft, front, blocks }: Read): readonly Problem[] => {
  const first = firstLine({ blocks });
  const at = draft.units[0]?.start ?? 0;
  if (!first && draft.units.length === 0) return [warningAt('empty-article', draft, 0, 'no text')];
  if (!first) return [warningAt('furniture-only', draft, at, 'only site furniture, no text of an article')];
  if (first.kind === 'title' && blocks.length === 1)
    return [warningAt('no-body', draft, first.start, 'a title without a body')];
  if (first.kind !== 'title' && front.title === null) {
    return [warningAt('no-title', draft, first.start, 'no title found: the text begins with a paragraph')];
  }
  return [];
};

/** All doubts, in the order in which people mend them. */
export const doubtsOf = (read: Read): readonly Problem[] => [...dateDoubt(read), ...bodyDoubt(read)];
