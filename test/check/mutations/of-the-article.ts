/** Faults that the article shows by itself. */
import { datedBy } from '../../../src/corpus/dated.ts';
import { articleOf } from '../../support/corpus.ts';
import type { Kind } from './faults.ts';
import { inParagraphs, replaced, replaceOne } from './site.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const fullDate = new RegExp(`\\b(${months}) (\\d{1,2}), (20\\d\\d)\\b`, 'g');
const dayOfMonth = new RegExp(
  `\\b(?:February|April|June|September|November) (?:\\d{1,2})\\b(?!\\s+(?:to|and)|[-–])`,
  'g',
);
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const siteTexts = [
  'Share this article',
  'Font: [Large] [Medium] [Small]',
  'Copyright © 2022. All rights reserved.',
  '8d4e2f0a6b1c93d7e5f08a2b4c6d8e0f.jpg',
  'Related articles',
  'Share to: Facebook Twitter WeChat Weibo',
  'Home > News > Chongqing',
  'Print  Email  Close',
];

const terms = new RegExp(
  `\\b(?:Government|Committee|Secretary|Municipal|Provincial|District|Province|Congress|Conference|Economic|Commission|Development|Governor|Municipality)\\b`,
  'g',
);

const garbled: Readonly<Record<string, string>> = {
  '’': 'â€™',
  '“': 'â€œ',
  '–': 'â€“',
  '—': 'â€”',
  "'": 'â€™',
  '"': 'â€œ',
};
const unseen = ['\u200b', '\u0007', '\u00ad', '\u001b', '\u202e'];

const paragraphsOf = (text: string, blocks: readonly { kind: string; start: number; end: number }[]) =>
  blocks.filter(({ kind, start, end }) => kind === 'paragraph' && text.slice(start, end).length > 80);

/** The header's date lines and a dateline's date, taken out. */
const withoutDate = (text: string): string =>
  text
    .replace(/^date: .*\n/m, '')
    .replace(/^(?:20\d\d-\d\d-\d\d|(?:Updated|Published):?.*20\d\d.*)\n/gm, '')
    .replace(/^url: .*\n(?:also:\n(?: {2}- .*\n)*)?/m, '')
    .replace(
      new RegExp(
        `^([A-Z][A-Z' ]+)(?:, [A-Z]\\w+)?, (?:${months}|[A-Z][a-z]{2,3}\\.?) \\d{1,2}(?:, 20\\d\\d)?( \\(\\w+\\))? --? ?`,
        'm',
      ),
      '',
    );

/** Not all headers are understood above: where a date is left, nothing was planted. */
const isUndated = (text: string): boolean => datedBy(articleOf(text, 'planted.txt')).date === null;

export const ofTheArticle: readonly Kind[] = [
  {
    name: 'weekday shifted',
    checks: ['weekday-mismatch'],
    plant: (site) =>
      replaceOne(site, fullDate, ([date, month = '', day = '', year = '']) => {
        const right = new Date(`${month} ${day}, ${year} 12:00 UTC`).getUTCDay();
        return `${weekdays[(right + 1 + site.chance.below(6)) % 7]}, ${date}`;
      }),
  },
  {
    name: 'impossible date',
    checks: ['impossible-date'],
    plant: (site) => replaceOne(site, dayOfMonth, ([date]) => date.replace(/\d+/, date.startsWith('F') ? '30' : '31')),
  },
  {
    name: 'ambiguous date',
    checks: ['ambiguous-date'],
    plant: (site) =>
      replaceOne(site, fullDate, ([, , , year]) => `0${1 + site.chance.below(4)}/0${5 + site.chance.below(5)}/${year}`),
  },
  {
    name: 'published in the future',
    checks: ['future-date'],
    plant: ({ article: { published, text } }) =>
      published?.span && /20\d\d/.test(published.span.text)
        ? replaced(text, published.span.start, published.span.end, published.span.text.replace(/20\d\d/, '2039'))
        : null,
  },
  {
    name: 'told before it happened',
    checks: ['told-before-it-happened'],
    plant: ({ article: { text, published }, annotated, chance }) => {
      const told = annotated.events.events.filter(
        ({ status, date }) =>
          status === 'happened' &&
          date.precision === 'day' &&
          /, 20\d\d$/.test(date.text) &&
          date.days?.start === date.days?.end,
      );
      const event = published && chance.one(told);
      if (!event) return null;
      const year = Number(published.value.slice(0, 4)) + 1 + chance.below(3);
      return replaced(text, event.date.start, event.date.end, event.date.text.replace(/20\d\d$/, String(year)));
    },
  },
  {
    name: 'publication date left out',
    checks: ['missing-date'],
    plant: ({ article: { text, published } }) => {
      const left = withoutDate(text);
      return published !== null && isUndated(left) ? left : null;
    },
  },
  {
    name: 'title left out',
    checks: ['missing-title'],
    plant: ({ article: { text, title, blocks } }) => {
      if (title === null) return null;
      const [first] = blocks;
      const own = first?.kind === 'title' ? replaced(text, first.start, first.end, '') : text;
      return own.replace(/^title: .*\n/m, '').replace(/^\n+/, '');
    },
  },
  {
    name: 'text left out',
    checks: ['empty-article'],
    plant: ({ article: { text, blocks } }) => {
      const first = blocks.find(({ kind }) => kind !== 'title');
      return first && blocks.some(({ kind }) => kind === 'title') ? text.slice(0, first.start) : null;
    },
  },
  {
    name: 'site text pasted in',
    checks: ['furniture-left'],
    plant: ({ article: { text, blocks }, chance }) => {
      const between = paragraphsOf(text, blocks).slice(1);
      const at = chance.one(between);
      return at && replaced(text, at.start, at.start, `${chance.one(siteTexts)}\n\n`);
    },
  },
  {
    name: 'end cut off',
    checks: ['truncated'],
    plant: ({ article: { text, blocks }, chance }) => {
      const last = paragraphsOf(text, blocks).at(-1);
      if (!last) return null;
      const cut = last.start + 20 + chance.below(last.end - last.start - 40);
      return /[.!?]["”’']?\s*$/.test(text.slice(last.start, cut)) ? null : `${text.slice(0, cut).trimEnd()}\n`;
    },
  },
  {
    name: 'mojibake',
    checks: ['mojibake'],
    plant: (site) =>
      replaceOne(site, /(?<=\p{L})[’'](?=\p{L})|[“"](?=\p{L})|[–—]/gu, ([mark]) => garbled[mark] ?? null),
  },
  {
    name: 'control character',
    checks: ['control-characters'],
    plant: (site) => replaceOne(site, /(?<=\p{L})(?=\p{L})/gu, () => site.chance.one(unseen)),
  },
  {
    name: 'term misspelt',
    checks: ['misspelt-term'],
    plant: (site) =>
      replaceOne(site, terms, ([term]) => {
        const at = 1 + site.chance.below(term.length - 3);
        const [a = '', b = ''] = [term[at], term[at + 1]];
        if (a === b) return null;
        return site.chance.next() < 0.5 ? replaced(term, at, at + 2, b + a) : replaced(term, at, at + 1, '');
      }),
  },
  {
    name: 'words run together',
    checks: ['run-together-words'],
    plant: (site) =>
      replaceOne(site, /\b(?:the|of the|in|of|and) (?=\p{Lu}\p{Ll})/gu, ([words]) => words.replace(/ $/, '')),
  },
  {
    name: 'quotation mark lost',
    checks: ['unbalanced-quotes'],
    plant: (site) => replaceOne(site, /["“”]/g, () => ''),
  },
  {
    name: 'no year anywhere',
    checks: ['unresolved-date', 'missing-date'],
    plant: (site) => {
      const left = withoutDate(site.article.text).replaceAll(/, 20\d\d\b/g, '');
      return inParagraphs(site, fullDate).length > 0 && isUndated(left) ? left : null;
    },
  },
];
