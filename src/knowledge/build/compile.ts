/** Turns the YAML that people edit into the JSON that loads in milliseconds. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ZodType } from 'zod';
import type { Knowledge } from '../knowledge.ts';
import { checkYaml } from '../checked-yaml.ts';
import { eventsSchema } from '../schema/events.ts';
import { calendarSchema } from '../schema/calendar.ts';
import { furnitureSchema } from '../schema/furniture.ts';
import { namesSchema } from '../schema/names.ts';
import { phrasesSchema } from '../schema/phrases.ts';
import { postsSchema } from '../schema/posts.ts';
import { spellingSchema } from '../schema/spelling.ts';
import { compileCalendar } from './calendar.ts';
import { compiledSlogan, slogansSchema } from '../schema/slogans.ts';
import { compileFurniture } from './furniture/compile-furniture.ts';
import { withStandardChinese } from './names.ts';
import { compilePlaces } from './places/compile-places.ts';
import { compileSpelling } from './spelling.ts';

// dist/knowledge/build and src/knowledge/build are equally deep, so the sources are found from both.
const root = new URL('../../../', import.meta.url);
const source = (name: string): string => fileURLToPath(new URL(`src/knowledge/data/${name}.yaml`, root));

const checked = <T>(schema: ZodType<T>, name: string): T => {
  const file = source(name);
  return checkYaml(schema, { text: readFileSync(file, 'utf8'), file, code: 'bad-knowledge' }).value;
};

const sections: { readonly [Name in keyof Knowledge]: () => Knowledge[Name] } = {
  events: () => checked(eventsSchema, 'events'),
  calendar: () => compileCalendar(checked(calendarSchema, 'calendar')),
  furniture: () => compileFurniture(checked(furnitureSchema, 'furniture')),
  names: () => withStandardChinese(checked(namesSchema, 'names')),
  phrases: () => checked(phrasesSchema, 'phrases'),
  places: () => compilePlaces(checked),
  posts: () => checked(postsSchema, 'posts'),
  slogans: () => checked(slogansSchema, 'slogans').slogans.map(compiledSlogan),
  spelling: () =>
    compileSpelling(
      checked(spellingSchema, 'spelling'),
      sections.posts(),
      sections.events(),
      sections.places(),
      sections.slogans(),
    ),
};

/** Writes every section to dist/data. Throws CcecError `bad-knowledge` naming file and place. */
export const compileKnowledge = (): void => {
  const target = new URL('dist/data/', root);
  mkdirSync(target, { recursive: true });
  for (const [name, compile] of Object.entries(sections)) {
    const part = new URL(`${name}.json.${process.pid}`, target);
    writeFileSync(part, JSON.stringify(compile()));
    renameSync(part, new URL(`${name}.json`, target)); // whole or not at all: test workers may read meanwhile
  }
};
