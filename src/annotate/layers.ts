/** The annotation layers that `ccec annotate` prints, in order. */
import type { Annotated } from './annotated.ts';

export interface LayerSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the span was read as: a person's name, a post's office; null where the span says it all. */
  readonly value: string | null;
}

export interface Layer {
  readonly id: string;
  readonly summary: string;
  spans(article: Annotated): Iterable<LayerSpan>;
}

const spanIn = ({ article }: Annotated, start: number, end: number, value: string | null): LayerSpan => ({
  start,
  end,
  text: article.text.slice(start, end),
  value,
});

export const layers: readonly Layer[] = [
  {
    id: 'blocks',
    summary: 'title, headings, paragraphs, captions',
    spans: ({ article }) => article.blocks.map(({ start, end, text, kind }) => ({ start, end, text, value: kind })),
  },
  {
    id: 'furniture',
    summary: 'site text that is left out',
    spans: ({ article }) => article.furniture.map(({ start, end, text, kind }) => ({ start, end, text, value: kind })),
  },
  {
    id: 'sentences',
    summary: 'sentences',
    spans: (annotated) =>
      annotated.sentences.map(({ first, last }) =>
        spanIn(annotated, annotated.tokens.starts[first] ?? 0, annotated.tokens.ends[last] ?? 0, null),
      ),
  },
  {
    id: 'dates',
    summary: 'dates, with the value that each resolves to',
    spans: ({ dates }) => dates.map(({ start, end, text, value }) => ({ start, end, text, value })),
  },
  {
    id: 'events',
    summary: 'clauses that tell of an event, with its date, status and kind',
    spans: ({ events }) =>
      inOrder(
        events.events.map(({ start, end, text, date, status, kind }) => ({
          start,
          end,
          text,
          value: `${date.value} ${status} ${kind}`,
        })),
      ),
  },
  {
    id: 'people',
    summary: 'namings of people, with the name that each stands for',
    spans: ({ people }) =>
      inOrder(
        people.flatMap(({ name, mentions }) =>
          mentions.map(({ start, end, text }) => ({ start, end, text, value: name })),
        ),
      ),
  },
  {
    id: 'places',
    summary: 'places, with the entity that each stands for',
    spans: ({ places }) => places.map(({ start, end, text, entity }) => ({ start, end, text, value: entity.id })),
  },
  {
    id: 'posts',
    summary: 'public posts given to somebody, with their office',
    spans: (annotated) =>
      inOrder(
        annotated.people.flatMap(({ posts }) =>
          posts.map(({ start, end, office }) => spanIn(annotated, start, end, office)),
        ),
      ),
  },
  {
    id: 'quotes',
    summary: 'quotations: formulation, title, speech or single word',
    spans: ({ quotes }) => quotes.map(({ start, end, text, kind }) => ({ start, end, text, value: kind })),
  },
  {
    id: 'formulas',
    summary: 'numeric formulas, and counts that may be one',
    spans: ({ formulas }) => formulas.map(({ start, end, text, strength }) => ({ start, end, text, value: strength })),
  },
  {
    id: 'slogans',
    summary: 'formulations that the knowledge lists, with their id',
    spans: ({ slogans }) => slogans.map(({ start, end, text, id }) => ({ start, end, text, value: id })),
  },
  {
    id: 'speakers',
    summary: 'sentences that somebody says, with who',
    spans: (annotated) =>
      annotated.sentences.flatMap(({ first, last }, at) => {
        const speaker = annotated.speakers[at];
        return speaker
          ? [spanIn(annotated, annotated.tokens.starts[first] ?? 0, annotated.tokens.ends[last] ?? 0, speaker)]
          : [];
      }),
  },
];

const inOrder = (spans: readonly LayerSpan[]): LayerSpan[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
