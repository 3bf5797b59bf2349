/** date-conflict: a meeting or session that counts itself has other days in another article. */
import type { EventRecord } from '../../analyzers/timeline/record.ts';
import { areSame, profileOf } from '../../analyzers/timeline/same-event.ts';
import type { Check } from '../check.ts';
import { datedOccasions, occasions, phaseOf } from '../corpus/occasions.ts';
import { daysBetween } from '../days.ts';

/** Farther apart, two meetings of one number are of two terms or two bodies. */
const APART = 62;

/** Words in common that say which body meets, beside the number. */
const LEAST = 2;

const topicOf = ({ topic }: EventRecord): ReadonlySet<string> =>
  new Set(topic.filter((word) => !/^\d|^(?:first|second|third|.*th)$/.test(word)));

const isConflict = (own: EventRecord, other: EventRecord): boolean => {
  if (own.path === other.path || own.noun !== other.noun || phaseOf(own) !== phaseOf(other)) return false;
  if (own.ordinals.join() !== other.ordinals.join() || !areSame(profileOf(own), profileOf(other))) return false;
  // Two bodies in two places may hold their third meeting on different days.
  const places = new Set(own.places.map(([id]) => id));
  if (places.size > 0 && other.places.length > 0 && !other.places.some(([id]) => places.has(id))) return false;
  if (own.first <= other.last && other.first <= own.last) return false;
  if (Math.abs(daysBetween(other.first, own.first)) > APART) return false;
  const topic = topicOf(own);
  return [...topicOf(other)].filter((word) => topic.has(word)).length >= LEAST;
};

const agrees = (own: EventRecord, other: EventRecord): boolean =>
  own.noun === other.noun &&
  own.ordinals.join() === other.ordinals.join() &&
  own.first <= other.last &&
  other.first <= own.last;

const clip = (text: string): string => (text.length <= 100 ? text : `${text.slice(0, text.lastIndexOf(' ', 100))} …`);

export const dateConflict: Check<readonly EventRecord[]> = {
  id: 'date-conflict',
  survey: occasions,
  *find(article, { corpus }) {
    const others = corpus.filter(({ path }) => path !== article.article.path);
    const told = new Set<string>();
    for (const own of datedOccasions(article)) {
      // Where one article agrees, it is the other one that is to be looked at.
      if (others.some((other) => agrees(own, other))) continue;
      const [other] = others
        .filter((each) => isConflict(own, each))
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.first < b.first ? -1 : 1));
      const key = `${own.noun} ${own.ordinals.join()} ${own.date}`;
      if (!other || told.has(key)) continue;
      told.add(key);
      const event = article.events.events.find(({ start }) => {
        const [, line, column] = own.sources[0] ?? ['', 0, 0];
        const [, atLine, atColumn] = article.locate(start);
        return line === atLine && column === atColumn;
      });
      if (!event) continue;
      const { start, end } = event.date;
      const facts = { date: own.date, other: other.date, path: other.path, event: clip(own.event) };
      yield { start, end, facts, entity: `${own.noun} ${own.ordinals.join()}` };
    }
  },
};
