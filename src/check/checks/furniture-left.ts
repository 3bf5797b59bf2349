/** furniture-left: site text between the title and the end of the body. */
import type { Furniture } from '../../corpus/article.ts';
import type { Check } from '../check.ts';
import { clipped } from '../wording.ts';

/** What a page's furniture is called; bylines, datelines, credits and end marks belong to an article. */
const NAMES: Readonly<Record<string, string>> = {
  navigation: 'a menu',
  share: 'a share bar',
  cookie: 'a cookie notice',
  licence: 'a licence number',
  related: 'links to other articles',
  hash: "an image's file name",
  contact: 'a contact notice',
  slogan: "the site's slogan",
  copyright: 'a copyright notice',
  section: "a section's name",
  'site-name': "the site's name",
};

/** Stands below the title of every page that has it: it is no remnant there. */
const OF_HEADERS = new Set(['navigation', 'share', 'section', 'site-name']);

export const furnitureLeft: Check = {
  id: 'furniture-left',
  *find({ article: { text, blocks, furniture } }) {
    const top = blocks[0]?.start ?? 0;
    const title = blocks.find(({ kind }) => kind === 'title')?.start ?? -1;
    const body = blocks.find(({ kind, start }) => kind !== 'title' && start > title)?.start ?? 0;
    const foot = blocks.at(-1)?.start ?? 0;
    const left = furniture.filter(
      ({ kind, start }) =>
        NAMES[kind] !== undefined && start < foot && start > (OF_HEADERS.has(kind) ? Math.max(top, body) : top),
    );
    // Neighbouring lines are one piece of the page.
    const runs: Furniture[][] = [];
    for (const line of left) {
      const last = runs.at(-1)?.at(-1);
      if (last && text.slice(last.end, line.start).trim() === '') runs.at(-1)?.push(line);
      else runs.push([line]);
    }
    for (const run of runs) {
      const [first] = run;
      if (!first) continue;
      const facts = { what: NAMES[first.kind] ?? '', text: clipped(first.text) };
      yield { start: first.start, end: run.at(-1)?.end ?? first.end, facts };
    }
  },
};
