/**
 * Whole pages, put together from the parts that news sites print: every part once on each of some frames, and the parts
 * that quarrel with each other all with all. What is text, and what the header says, is known by construction.
 */
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/corpus/header/title.ts';
import { parse, textOf } from './support/parse.ts';

interface Header {
  readonly lines: readonly string[];
  readonly published: string | null;
  readonly source?: string;
  readonly byline?: string;
}
/** `text` is what stays of the lines; all of them where it is left out. */
interface Lines {
  readonly lines: readonly string[];
  readonly text?: readonly string[];
}
interface Page {
  readonly head: string;
  readonly title: string;
  readonly header: string;
  readonly order: keyof typeof orders;
  readonly body: string;
  readonly tail: string;
}

const story = [
  'The harbour office of Ferryhithe will run six electric boats on the upper river from autumn on, it said on Monday.',
  'Each boat has room for sixty bicycles. Chargers will stand at four landings.',
  'The town bears a third of the cost, and Mayor Ida Holm hopes for quieter nights.',
  'Fishing on the upper river was banned three years ago. Those who fished are to steer the boats.',
];
const among = (...lines: readonly string[]): Lines => ({ lines: [...story.slice(0, 2), ...lines, ...story.slice(2)] });
const apart = (...lines: readonly string[]): Lines => ({ ...among(...lines), text: story });
const behind = (...lines: readonly string[]): Lines => ({ lines: [...story, ...lines] });
const picture = 'An electric boat at a yard in Ferryhithe, June 30, 2022.';
const pictured = (credit: string): Lines => ({
  lines: [...story.slice(0, 2), `${picture}${credit}`, ...story.slice(2)],
  text: among(picture).lines,
});

const heads: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  'a site': ['Rivers and Ferries Daily'],
  'a path': ['> Government > News'],
  'a menu': ['Home', 'News', 'Government', 'About Us', 'Culture'],
  'a menu in one line': ['Home | About Us | News | Travel | Contact Us'],
  'the day': ['Today is Sunday, August 20, 2023'],
  'the day and the weather': ['Welcome! Today is 2023-08-20', 'Ferryhithe 23°C Cloudy'],
  'a search box': ['Please enter keywords', 'Search'],
  'a share bar': ['Share', 'Facebook', 'LinkedIn'],
  sizes: ['Font size: Large Medium Small', 'A+ A- Print'],
};

const headline = 'Ferryhithe Harbour to Run Electric Boats on Upper River';
const titles: Readonly<Record<string, Lines & { readonly title: string }>> = Object.fromEntries(
  Object.entries<Lines>({
    plain: { lines: [headline] },
    capitals: { lines: [headline.toUpperCase()] },
    question: { lines: ['Are Electric Boats the Future of Ferryhithe Harbour?'] },
    colon: { lines: ['Explainer: How electric boats will change Ferryhithe harbour'] },
    quotation: { lines: ['"Quieter than the river": Ferryhithe harbour to run electric boats'] },
    'a day': { lines: ['July 4: Ferryhithe harbour announces electric boats'] },
    short: { lines: ['Boats go electric'] },
    'a known site behind': { lines: [`${headline} - Xinhua`], text: [headline] },
    'an unknown newspaper behind': { lines: [`${headline} - Rivers and Ferries Daily`], text: [headline] },
    'a section and a site behind': { lines: [`${headline} - World - Chinadaily.com.cn`], text: [headline] },
    twice: { lines: [headline, headline], text: [headline] },
    'cut off, then whole': { lines: [`${headline.slice(0, 30)}...`, headline], text: [headline] },
    'a deck': { lines: [headline, 'Six boats between the two landings'] },
    'a deck that asks for nothing': { lines: [headline, 'A new chance for rowers'] },
  }).map(([name, { lines, text = lines }]) => [name, { lines, text, title: text[0] ?? '' }]),
);

const headers: Readonly<Record<string, Header>> = {
  nothing: { lines: [], published: null },
  Xinhua: { lines: ['Source: Xinhua| 2022-07-04 20:11:35|Editor: huaxia'], published: '2022-07-04', source: 'Xinhua' },
  'a portal': {
    lines: ['Release time: 2022-07-04 source:中国·德阳 Browse times: font size:A+ A- Printing'],
    published: '2022-07-04',
    source: '中国·德阳',
  },
  clicks: {
    lines: ['Publication date: 2022-07-04 09:12  Click count: 1203 times  Source: Ferry Daily'],
    published: '2022-07-04',
    source: 'Ferry Daily',
  },
  'who released it': {
    lines: ['Released by: Harbour Office of Ferryhithe  Release date: 2022-07-04'],
    published: '2022-07-04',
    source: 'Harbour Office of Ferryhithe',
  },
  'two languages': {
    lines: ['发布时间 Release time: 2022-07-04  来源 Source: Xinhua'],
    published: '2022-07-04',
    source: 'Xinhua',
  },
  'glued languages': { lines: ['Source来源: Xinhua  Date日期: 2022-07-04'], published: '2022-07-04', source: 'Xinhua' },
  'a named month': {
    lines: ['2022-July-4       Source: ferry.example'],
    published: '2022-07-04',
    source: 'ferry.example',
  },
  'a glued time': {
    lines: ['By Vera Lind', 'July 4, 20224:12 AM UTCUpdated 4 years ago'],
    published: '2022-07-04',
    byline: 'Vera Lind',
  },
  'a time of long ago': { lines: ['July 4, 2022 / 4:12 AM / 3 years ago', '2 Min Read'], published: '2022-07-04' },
  'a morning post': {
    lines: ['PUBLISHED : Monday, 4 July, 2022, 6:01am', 'UPDATED : Tuesday, 5 July, 2022, 11:40am', 'Vera Lind'],
    published: '2022-07-04',
    byline: 'Vera Lind',
  },
  'a name and a time': {
    lines: ['Vera Lind', 'Published: 6:00am, 4 Jul 2022'],
    published: '2022-07-04',
    byline: 'Vera Lind',
  },
  'a name, twice': {
    lines: ['Vera Lind', 'Vera Lind', '10:53 UTC+8, 2022-07-04       0'],
    published: '2022-07-04',
    byline: 'Vera Lind',
  },
  bars: {
    lines: ['Author | Vera Lind   Editor | Otto Brandt', '2022-07-04'],
    published: '2022-07-04',
    byline: 'Vera Lind',
  },
  'a company': {
    lines: ['News provided by', 'Upper River Boats Group', 'Jul 04, 2022, 09:00 ET'],
    published: '2022-07-04',
    source: 'Upper River Boats Group',
  },
  'updated first': { lines: ['Updated: 2022-07-05 08:00', 'Published: 2022-07-04 22:10'], published: '2022-07-04' },
  'updated only': { lines: ['Last updated: July 4, 2022, 14:05'], published: '2022-07-04' },
  'no day': { lines: ['By Vera Lind', '2 days ago'], published: null, byline: 'Vera Lind' },
};

/** How a page sets title, lead picture and header lines. */
const orders = {
  'title, header': (title: readonly string[], header: readonly string[]) => [...title, ...header],
  'title, picture, header': (title: readonly string[], header: readonly string[]) => [
    ...title,
    `${picture} (Photo by Otto Brandt/Xinhua)`,
    ...header,
  ],
  'picture, title, header': (title: readonly string[], header: readonly string[]) => [
    `${picture} (Photo by Otto Brandt/Xinhua)`,
    ...title,
    ...header,
  ],
} as const;

const bodies: Readonly<Record<string, Lines>> = {
  plain: { lines: story },
  dateline: { lines: [`FERRYHITHE, July 4 (Xinhua) -- ${story[0] ?? ''}`, ...story.slice(1)], text: story },
  'a credit of a site': pictured(' Photo: VCG'),
  'a credit with a bar': pictured(' /CFP'),
  'a credit in capitals': pictured(' PHOTO BY OTTO BRANDT/XINHUA'),
  'a credit of an agency': pictured(' REUTERS/Otto Brandt'),
  advertisement: apart('Story continues below advertisement'),
  'more to read': apart('READ MORE | A second bridge for the town', '→ Read more: Boats of old'),
  'related, in one line': apart('Related: A second bridge for the town'),
  'a newsletter': apart('Get our best stories in your inbox every morning', 'Enter your email', 'Subscribe'),
  pages: apart('(1/4)', '1/5'),
  'a film': apart('00:00 / 02:31'),
  'headings that lists of links have': among('Highlights', 'Six boats in all', 'Sixty bicycles a boat'),
  'a heading alone': among('More information'),
  'a sentence about copyright': among('Copyright-related cases rose by 12 percent, the court said.'),
  'a sentence about pictures': among('Photos taken by a drone show that the upper landings are dry.'),
  'a sentence about a writer': among('The writer is a 34-year-old mother of two who came by boat.'),
  'a sentence about details': among('For details of the visit he had to ask his wife.'),
  facts: among('Location: the left bank', 'Size: 40 hectares'),
  interview: { lines: ['Reporter: How long did it take?', 'Ida Holm: It took four years.', ...story] },
  law: { lines: ['Article 1', ...story] },
  'an announced day': behind('The boats will be shown in autumn.', 'Date: September 20, 2022', 'Venue: Old boathouse'),
  'a note': behind('Note: One landing is about 12 meters wide'),
  'names below': behind('Signed:', 'Vera Lind', 'Otto Brandt'),
  'a last quotation': behind('“We will see”'),
  figures: behind('Boats: 6', 'Landings: 4 in all'),
  'a list of its own': behind(
    'The town has agreed on three things.',
    '- Six electric boats for the upper river',
    '- Chargers at four landings',
    '- Room for sixty bicycles in each boat',
  ),
};

const tails: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  editor: ['Editor: Otto Brandt'],
  'related reading': ['Related reading', 'Dams are full again', '2019-04-02', 'Mayor meets guests', '2019-03-28'],
  recommended: ['Recommended for you', 'Dams are full again', 'Snow in May'],
  arrows: ['>> Dams are full again', '>> Snow in May surprises growers', '>> Mayor meets guests from Ghent'],
  original: ['View original content: https://www.ferry.example/news/1234.html'],
  host: ['Hosted by: General Office of Ferryhithe', 'Copyright © 2019 Ferry Herald. All rights reserved.'],
  tags: ['#ferry #river #bridge', 'TAGS | ferry | river'],
};

const isPictured = (order: Page['order']): boolean => order !== 'title, header';

const check = ({ head, title, header, order, body, tail }: Page): void => {
  const [top, above, below, foot] = [heads[head], titles[title], headers[header], tails[tail]];
  const { lines = [], text = lines } = bodies[body] ?? {};
  const page = [...(top ?? []), ...orders[order](above?.lines ?? [], below?.lines ?? []), ...lines, ...(foot ?? [])];
  const shown = orders[order](above?.text ?? [], []).map((line) => line.replace(' (Photo by Otto Brandt/Xinhua)', ''));
  const article = parse(`${page.join('\n\n')}\n`);
  expect(textOf(article).map(oneLine)).toEqual([...shown, ...text]);
  expect(article.title).toBe(above?.title);
  expect(article.published?.value ?? null).toBe(below?.published ?? null);
  expect(article.byline).toBe(below?.byline ?? null);
  if (below?.source) expect(article.source).toBe(below.source);
};

const frames: readonly Page[] = [
  { head: 'nothing', title: 'plain', header: 'nothing', order: 'title, header', body: 'plain', tail: 'nothing' },
  { head: 'a path', title: 'colon', header: 'Xinhua', order: 'title, header', body: 'dateline', tail: 'editor' },
  {
    head: 'a site',
    title: 'capitals',
    header: 'a portal',
    order: 'title, picture, header',
    body: 'plain',
    tail: 'host',
  },
];
const axes = { head: heads, title: titles, header: headers, order: orders, body: bodies, tail: tails } as const;
const name = (page: Page): string => Object.values(page).join(' / ');

describe('every part on each frame', () => {
  for (const [axis, parts] of Object.entries(axes)) {
    const pages = frames.flatMap((frame) => Object.keys(parts).map((part): Page => ({ ...frame, [axis]: part })));
    it.each(pages.map((page) => [name(page), page] as const))('%s', (_, page) => check(page));
  }
});

describe('every header below every title, with and without a picture between', () => {
  const plain = frames[0];
  for (const title of ['plain', 'question', 'twice', 'a deck']) {
    const pages = Object.keys(headers).flatMap((header) =>
      (Object.keys(orders) as Page['order'][])
        // Between a deck and the text a bare name may be a heading.
        .filter((order) => !(isPictured(order) && title === 'a deck'))
        .map((order) => ({ ...plain, title, header, order }) as Page),
    );
    it.each(pages.map((page) => [name(page), page] as const))('%s', (_, page) => check(page));
  }
});

describe('a page of headings and paragraphs without a title', () => {
  it('keeps its first paragraph', () => {
    const lines = [
      'On June 3, 2016, the Department of Boats issued the Interim Measures for Landings (the “Measures”), which take effect on July 1, 2016.',
      'Public Comments Sought for Guidelines on Illegal Landings',
      'Recently, the Department of Boats issued the Guidelines (Draft) to seek public comments from June 17, 2016 to July 6, 2016.',
      'Department Adjusts Catalog of Boat Registration Matters',
      'On May 31, 2016, the Department decided to adjust the catalog of boats. The decision came into force at once.',
    ];
    const article = parse(`${lines.join('\n\n')}\n`);
    expect(textOf(article)).toEqual(lines);
    expect(article.published).toBeNull();
  });
});

describe('header lines that come again below', () => {
  const header = ['Vera Lind', '10:53 UTC+8, 2022-07-04       0'];
  const [first = '', ...rest] = story;

  it('are the header’s', () => {
    const lines = [headline, ...header, first, ...header, ...rest];
    expect(textOf(parse(`${lines.join('\n\n')}\n`))).toEqual([headline, ...story]);
  });

  it('but a bare day is a heading', () => {
    const lines = [headline, '2022-07-04', first, '2022-07-04', ...rest];
    expect(textOf(parse(`${lines.join('\n\n')}\n`))).toEqual([headline, ...lines.slice(2)]);
  });
});
