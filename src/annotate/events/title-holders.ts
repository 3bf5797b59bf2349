/** Whom a title without a name means: "the mayor", where one person alone has been given such a post so far. */
import { once } from '../once.ts';
import type { OfficialPost, Person } from '../people/person.ts';

interface Given {
  readonly person: Person;
  /** The post in small letters. */
  readonly title: string;
  readonly start: number;
}

/** The one to whom the text before offset `before` gave a post of this title (in small letters), or null: nobody, or several. */
export type TitleHolder = (title: string, before: number) => Person | null;

const firstWord = (title: string): string => /^[^ ,]*/.exec(title)?.[0] ?? '';

const isHeld = ({ rank }: OfficialPost): boolean => !/former|acting/.test(rank);

/** In text order, by the first word of the title. */
const byFirstWord = (people: readonly Person[]): ReadonlyMap<string, readonly Given[]> => {
  const all = people.flatMap((person) =>
    person.posts.filter(isHeld).map(({ post, start }) => ({ person, title: post.toLowerCase(), start })),
  );
  const found = new Map<string, Given[]>();
  for (const given of all.sort((a, b) => a.start - b.start)) {
    const word = firstWord(given.title);
    const same = found.get(word);
    if (same) same.push(given);
    else found.set(word, [given]);
  }
  return found;
};

const isTitle = (title: string, wanted: string): boolean =>
  title === wanted || (title.startsWith(wanted) && /^[ ,]/.test(title.slice(wanted.length)));

export const titleHolder = (people: readonly Person[]): TitleHolder => {
  const given = once(() => byFirstWord(people));
  return (wanted, before) => {
    let holder: Person | null = null;
    for (const { person, title, start } of given().get(firstWord(wanted)) ?? []) {
      if (start >= before) break;
      if (person === holder || !isTitle(title, wanted)) continue;
      if (holder) return null;
      holder = person;
    }
    return holder;
  };
};
