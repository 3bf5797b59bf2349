/** Faults that only the rest of the corpus shows. Each is planted where the rest shows what is right. */
import type { Annotated } from '../../../src/annotate/annotated.ts';
import type { OfficialPost, Person } from '../../../src/annotate/people/person.ts';
import { datedOccasions } from '../../../src/check/corpus/occasions.ts';
import { solePost } from '../../../src/check/corpus/sole-posts.ts';
import { daysBetween } from '../../../src/check/days.ts';
import type { Kind } from './faults.ts';
import { replaced, type Site } from './site.ts';

/** The rest of the corpus tells of the office at about this time. */
const NEAR = 183;

interface Held {
  readonly person: Person;
  readonly post: OfficialPost;
  readonly sole: string;
}

const heldIn = ({ people }: Annotated): readonly Held[] =>
  people.flatMap((person) =>
    person.posts.flatMap((post) => {
      const sole = solePost(post);
      return sole === null || person.isFamilyOnly ? [] : [{ person, post, sole }];
    }),
  );

/** Whom the rest of the corpus shows in the same post within half a year, nobody else beside. */
const isShown = ({ person, sole }: Held, { annotated, rest }: Site): boolean => {
  const today = annotated.dated.date ?? '';
  const near = rest.filter((other) => Math.abs(daysBetween(today, other.dated.date ?? '')) <= NEAR);
  const holders = near.flatMap(heldIn).filter((held) => held.sole === sole);
  return holders.length > 0 && holders.every((held) => held.person.key === person.key);
};

/** The full name that stands next to the post: elsewhere, a changed name would change no post. */
const nameBeside = ({ person, post }: Held) =>
  person.mentions
    .filter(({ start, end }) => Math.min(Math.abs(post.start - end), Math.abs(start - post.end)) <= 12)
    .filter(({ form }) => form === 'full')
    .toSorted((a, b) => Math.abs(a.start - post.start) - Math.abs(b.start - post.start))[0];

const swapPosts = (site: Site): string | null => {
  const held = heldIn(site.annotated).filter((each) => isShown(each, site));
  const first = site.chance.one(held);
  const second =
    first && site.chance.one(held.filter(({ person, sole }) => person.key !== first.person.key && sole !== first.sole));
  if (!first || !second) return null;
  const [a, b] = [nameBeside(first), nameBeside(second)];
  if (!a || !b || a.start === b.start) return null;
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const { text } = site.article;
  return replaced(replaced(text, right.start, right.end, left.text), left.start, left.end, right.text);
};

/** Officials whom another article names too. */
const sharedOfficials = ({ annotated, rest }: Site): readonly Person[] => {
  const others = new Set(rest.flatMap(({ people }) => people.map(({ key }) => key)));
  return annotated.people.filter(
    ({ key, isFamilyOnly, posts }) =>
      !isFamilyOnly && others.has(key) && posts.some(({ office }) => office !== null && office !== 'official'),
  );
};

const changeName = (site: Site, change: (name: string) => string | null): string | null => {
  const mentions = sharedOfficials(site).flatMap((person) => person.mentions.filter(({ form }) => form === 'full'));
  const mention = site.chance.one(mentions);
  const changed = mention && change(mention.text);
  return mention && changed ? replaced(site.article.text, mention.start, mention.end, changed) : null;
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A long formulation that is quoted, or a formula of two counted parts. */
const longSlogans = ({ annotated, article: { text } }: Site) =>
  annotated.slogans.filter(({ start, end, text: own }) => {
    const words = own.split(/[\s-]+/).filter((word) => !/^(?:and|the|a|an|of)$/i.test(word));
    const isQuoted = /["“]$/.test(text.slice(0, start)) && /^["”,.]/.test(text.slice(end));
    const isFormula = (own.match(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/gi) ?? []).length > 1;
    return words.length >= 4 && (isQuoted || isFormula);
  });

const otherWords = ['harbours', 'lanterns', 'orchards', 'bridges', 'granaries', 'meadows'];

const months = /(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})/;

export const againstCorpus: readonly Kind[] = [
  { name: 'posts swapped', checks: ['post-conflict'], plant: swapPosts },
  {
    name: 'letter of a name changed',
    checks: ['name-near-miss'],
    plant: (site) =>
      changeName(site, (name) => {
        const places = [...name.matchAll(/\p{Ll}/gu)].map(({ index }) => index);
        const at = site.chance.one(places);
        const letter = site.chance.one([...letters].filter((each) => each !== name[at ?? 0]));
        return at === null || letter === null ? null : replaced(name, at, at + 1, letter);
      }),
  },
  {
    name: 'apostrophe of a name lost',
    checks: ['name-variant'],
    plant: (site) => changeName(site, (name) => (/['’-]/.test(name) ? name.replace(/['’-]/, '') : null)),
  },
  {
    name: 'word of a slogan changed',
    checks: ['slogan-variant'],
    plant: (site) => {
      const slogan = site.chance.one(longSlogans(site));
      if (!slogan) return null;
      const words = [...slogan.text.matchAll(/\p{L}{4,}/gu)];
      const word = site.chance.one(words);
      const by = site.chance.one(otherWords);
      if (!word || !by) return null;
      const start = slogan.start + word.index;
      return replaced(site.article.text, start, start + word[0].length, by);
    },
  },
  {
    name: 'plural of a slogan lost',
    checks: ['slogan-variant'],
    plant: (site) => {
      const slogan = site.chance.one(
        longSlogans(site).filter(({ text }) => /\b(?:two|three|four|five|six)\s\p{L}+s\b/iu.test(text)),
      );
      if (!slogan) return null;
      const words = [...slogan.text.matchAll(/\b(?:two|three|four|five|six)\s\p{L}+(?=s\b)/giu)];
      const word = site.chance.one(words);
      const at = slogan.start + (word?.index ?? 0) + (word?.[0].length ?? 0);
      return word && replaced(site.article.text, at, at + 1, '');
    },
  },
  {
    name: 'article doubled',
    checks: ['duplicate-article'],
    plant: ({ article: { text } }) => ({
      text,
      added: text.replace(/^title: .*$/m, 'title: The same report under another title'),
    }),
  },
  {
    name: 'article doubled, a paragraph changed',
    checks: ['near-duplicate'],
    plant: ({ article: { text, blocks }, chance }) => {
      const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
      if (paragraphs.length < 4) return null;
      const one = chance.one(paragraphs);
      return (
        one && {
          text,
          added: replaced(
            text,
            one.start,
            one.end,
            'The lamps of the quay were lit at six, and the ferries waited for them.',
          ),
        }
      );
    },
  },
  {
    name: 'day of a numbered meeting changed',
    checks: ['date-conflict'],
    plant: (site) => {
      const known = site.rest.flatMap(datedOccasions);
      const told = datedOccasions(site.annotated).filter((own) =>
        known.some(
          (other) =>
            other.noun === own.noun && other.first === own.first && other.ordinals.join() === own.ordinals.join(),
        ),
      );
      const own = site.chance.one(told);
      const event =
        own &&
        site.annotated.events.events.find(
          ({ date, ordinals }) =>
            date.days?.start === own.first && ordinals.join() === own.ordinals.join() && months.test(date.text),
        );
      if (!event) return null;
      const date = event.date.text.replace(
        months,
        (_, month: string, day: string) => `${month} ${((Number(day) + 2 + site.chance.below(12)) % 27) + 1}`,
      );
      return replaced(site.article.text, event.date.start, event.date.end, date);
    },
  },
  {
    name: 'name of an official replaced',
    checks: ['unknown-official', 'post-conflict'],
    plant: (site) => {
      const person = site.chance.one(sharedOfficials(site));
      const invented = site.chance.one(['Qiao Muyan', 'Pu Xieyin', 'Sang Beiluo']);
      if (!person || !invented) return null;
      const mentions = person.mentions.filter(({ form }) => form === 'full').toSorted((a, b) => b.start - a.start);
      return mentions.reduce((text, { start, end }) => replaced(text, start, end, invented), site.article.text);
    },
  },
  {
    name: 'formula translated otherwise',
    checks: ['slogan-unknown-translation'],
    plant: (site) => {
      const slogan = site.chance.one(
        site.annotated.slogans.filter(({ text }) => /^two centers and two places$/i.test(text)),
      );
      return slogan && replaced(site.article.text, slogan.start, slogan.end, 'two cores and two lands');
    },
  },
];
