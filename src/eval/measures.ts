/** What is measured, in the order in which it is reported. */

/** Which analyzer's rows a measure is about. */
type Source = 'articles' | 'entities' | 'slogans' | 'timeline';

export const measures = {
  officials: { from: 'entities', summary: 'people with a public post, once an article' },
  mentions: { from: 'entities', summary: 'how often the article names an official who was found' },
  posts: { from: 'entities', summary: 'posts that the article gives an official, compared as sets of words' },
  places: { from: 'entities', summary: 'places, once an article' },
  title: { from: 'articles', summary: 'the title' },
  published: { from: 'articles', summary: 'the publication date that the article prints' },
  year: { from: 'articles', summary: 'the year that bare dates belong to' },
  events: { from: 'timeline', summary: 'dated events, by date, precision and words' },
  slogans: { from: 'slogans', summary: 'recurring formulations of the whole corpus' },
  'slogan-counts': { from: 'slogans', summary: 'how often, and in how many articles, a slogan that was found stands' },
} as const satisfies Record<string, { readonly from: Source; readonly summary: string }>;

export type Measure = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly Measure[];
