/** Names of an article that are one letter off an official's name of the corpus, where that is a slip and not another person. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Person } from '../../annotate/people/person.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { lettersOf, shownName } from './letters.ts';
import { nameFinder } from './names-in-text.ts';
import { fullNames, type HeldRecord, namedPeople, type PeopleRecord } from './people.ts';
import { pinyinTest } from './pinyin-name.ts';

export interface NearName {
  readonly start: number;
  readonly end: number;
  /** As the article prints it. */
  readonly found: string;
  readonly letters: string;
  /** What the corpus has. */
  readonly meant: string;
  /** The post that tells it is the same person; null where the spelling alone does. */
  readonly post: string | null;
  /** An article that has it. */
  readonly path: string;
}

/** Offices that many hold at a time: "official of Chongqing" tells nobody from anybody. */
const common = /^(?:official|leader|.*member|.*deputy|legislator|senator)$/;

const samePost = (person: Person, held: HeldRecord): boolean =>
  person.posts.some(
    ({ office, place, rank }) =>
      office !== null &&
      !common.test(office) &&
      office === held.office &&
      rank.replace('former', '') === held.rank.replace('former', '') &&
      (place !== null && held.place !== null ? place === held.place : office === 'general-secretary'),
  );

interface Known {
  readonly printed: string;
  readonly path: string;
  readonly held: readonly HeldRecord[];
}

/** The people of other articles by the letters of their names. */
const knownPeople = (others: readonly PeopleRecord[]): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  for (const { names, held, path } of others) {
    for (const { printed, letters } of names) {
      const own = held.filter((each) => each.letters === letters);
      const before = known.get(letters);
      known.set(letters, before ? { ...before, held: [...before.held, ...own] } : { printed, path, held: own });
    }
  }
  return known;
};

/** What is said of one of the article's names, if it is a slip of a name of the corpus. */
export function* nearNames(
  article: Annotated,
  others: readonly PeopleRecord[],
  knowledge: Knowledge,
): Iterable<NearName> {
  const known = knownPeople(others);
  const isPinyin = pinyinTest(knowledge);
  const neighbours = new Map<string, Set<string>>();
  for (const { names } of others)
    for (const { letters, asked } of names)
      if (letters !== asked) neighbours.set(asked, (neighbours.get(asked) ?? new Set()).add(letters));
  const meantBy = (letters: string, test: (each: Known) => boolean): Known | null => {
    if (known.has(letters)) return null;
    const near = [...(neighbours.get(letters) ?? [])].toSorted().flatMap((each) => known.get(each) ?? []);
    return near.find((each) => each.held.length > 0 && test(each)) ?? null;
  };

  const told = new Set<string>();
  for (const person of namedPeople(article)) {
    for (const [found, { start, end }] of fullNames(person)) {
      const letters = lettersOf(found);
      const meant = meantBy(letters, ({ held }) => held.some((each) => samePost(person, each)) || !isPinyin(found));
      if (!meant || told.has(letters)) continue;
      told.add(letters);
      const post = meant.held.find((each) => samePost(person, each))?.post ?? null;
      yield { start, end, found, letters, meant: meant.printed, post, path: meant.path };
    }
  }

  // A slip may leave something that is no name: "Tang Liangzhj".
  const { text, blocks } = article.article;
  const find = nameFinder(neighbours.keys());
  for (const { start, end, kind } of blocks) {
    if (kind === 'title' || kind === 'heading') continue;
    for (const { printed, letters, asked } of find(text.slice(start, end))) {
      if (letters !== asked || told.has(letters) || isPinyin(shownName(printed))) continue;
      const meant = meantBy(letters, () => true);
      const at = text.indexOf(printed, start);
      if (!meant || at < 0) continue;
      told.add(letters);
      const found = shownName(printed);
      yield { start: at, end: at + printed.length, found, letters, meant: meant.printed, post: null, path: meant.path };
    }
  }
}
