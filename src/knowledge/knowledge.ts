/** The knowledge that ships with ccec, compiled from src/knowledge/data at build time; each section is read on first use. */
import { readFileSync } from 'node:fs';
import type { EventsKnowledge } from './schema/events.ts';
import type { CalendarKnowledge } from './schema/calendar.ts';
import type { FurnitureKnowledge } from './schema/furniture.ts';
import type { NamesKnowledge } from './schema/names.ts';
import type { PhrasesKnowledge } from './schema/phrases.ts';
import type { PlacesKnowledge } from './schema/places.ts';
import type { PostsKnowledge } from './schema/posts.ts';
import type { KnownSlogan } from './schema/slogans.ts';
import type { SpellingKnowledge } from './schema/spelling.ts';

export interface Knowledge {
  readonly calendar: CalendarKnowledge;
  readonly events: EventsKnowledge;
  readonly furniture: FurnitureKnowledge;
  readonly names: NamesKnowledge;
  readonly phrases: PhrasesKnowledge;
  readonly places: PlacesKnowledge;
  readonly posts: PostsKnowledge;
  readonly slogans: readonly KnownSlogan[];
  readonly spelling: SpellingKnowledge;
}

// The same relative path from src/knowledge (tests) and from dist/knowledge (installed).
const compiled = (section: keyof Knowledge): URL => new URL(`../../dist/data/${section}.json`, import.meta.url);

/** The bundled knowledge. Sections are parsed once, when first asked for. */
export const loadKnowledge = (): Knowledge => {
  const read = new Map<string, unknown>();
  const section = <Name extends keyof Knowledge>(name: Name): Knowledge[Name] => {
    if (!read.has(name)) read.set(name, JSON.parse(readFileSync(compiled(name), 'utf8')));
    return read.get(name) as Knowledge[Name];
  };
  return {
    get calendar() {
      return section('calendar');
    },
    get events() {
      return section('events');
    },
    get furniture() {
      return section('furniture');
    },
    get names() {
      return section('names');
    },
    get phrases() {
      return section('phrases');
    },
    get places() {
      return section('places');
    },
    get posts() {
      return section('posts');
    },
    get slogans() {
      return section('slogans');
    },
    get spelling() {
      return section('spelling');
    },
  };
};
