/** Reads one clause as an event: its status, kind, people, places and what it is about. */
import { spanOf } from '../../text/span.ts';
import type { Person } from '../people/person.ts';
import { Word } from '../word-classes.ts';
import { calamityOf } from './calamity.ts';
import { type Clause, wordCount } from './clause.ts';
import { timesOf } from './date-role.ts';
import { type Ellipsis, ellipsisOf } from './ellipsis.ts';
import type { EventInput } from './event-input.ts';
import type { EventMention, Occasion } from './event.ts';
import { isOccasionKind, type KindReading, kindOf } from './kind.ts';
import type { EventLexicon } from './lexicon.ts';
import { ordinalOf, ordinalsOf } from './occasion.ts';
import type { Participants } from './participants.ts';
import { clausePlaces } from './places-in.ts';
import { withClosingQuote } from './quoted-clause.ts';
import { shareOf } from './share.ts';
import { type Asked, type Found, findTelling } from './telling.ts';
import { topicOf } from './topic.ts';
import type { VerbGroup } from './verb-group.ts';

export type ReadClause = (asked: Asked) => EventMention | null;

/** "goes back to 2014", "runs to 2025". */
const STATES = /^(?:go back|run (?:to|from|until|through))$/;

const NUMBERS = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|other)$/;

export const clauseReader = (lexicon: EventLexicon, input: EventInput, who: Participants): ReadClause => {
  const { article, scan, sentences, dates } = input;
  const where = clausePlaces(scan, input.places);
  const inDate = new Uint8Array(scan.tokens.length);
  for (const { first, last } of dates) inDate.fill(1, first, last + 1);
  const timely = dates.filter(({ use }) => use === 'event' || use === 'deadline');
  const isTaken = (token: number): boolean => who.isName(token) || inDate[token] === 1;
  const roles = { isName: (token: number) => who.isName(token), isDate: (token: number) => inDate[token] === 1 };
  const isRole = (token: number): boolean => scan.is(token, Word.role | Word.rolePlural);

  /** "was proposed by Lu Haoran", "was called for by the mayor": somebody did so. */
  const isBySomebody = ({ last }: VerbGroup): boolean => {
    const by = scan.folded(last + 1) === 'for' ? last + 2 : last + 1;
    return scan.folded(by) === 'by' && (who.isName(by + 1) || (scan.folded(by + 1) === 'the' && who.isName(by + 2)));
  };

  /** What the verb tells is a state, or that something is reported. */
  const isStative = (verb: VerbGroup): boolean => {
    const { base, last, isPassive } = verb;
    if (base === null) return false;
    if (isPassive && lexicon.saying.has(base)) return scan.folded(last + 1) !== 'off' && !isBySomebody(verb);
    return lexicon.stative.has(base) || STATES.test(`${base} ${scan.folded(last + 1)}`);
  };

  /** Nothing but dates stands before the verb. */
  const isWithoutSubject = (core: Clause, verb: VerbGroup): boolean => {
    for (let at = core.first; at < verb.first; at++)
      if (!roles.isDate(at) && !/^(?:in|on|later|then|also|that)$/.test(scan.folded(at))) return false;
    return true;
  };

  /** "The ceremony was held in Beibei, and Fan Lituo, the mayor, attended it": who was there, of the clause behind. */
  const presentBehind = ({ clause, groups }: Found, { last }: Clause, sentence: number): Person[] => {
    if (scan.surface(clause.last + 1) !== ',' || scan.folded(clause.last + 2) !== 'and') return [];
    const behind = { first: clause.last + 3, last };
    const verb = groups.find(({ first }) => first >= behind.first);
    if (!verb || verb.base === null || verb.time !== 'past' || verb.isNegated || !lexicon.presence.has(verb.base))
      return [];
    for (let at = behind.first; at <= last; at++) if (inDate[at] === 1) return [];
    return who.of(behind, sentence);
  };

  const ordinalsIn = (core: Clause, occasion: Occasion | null, elliptic: Ellipsis | null): number[] => {
    if (elliptic) return [elliptic.ordinal];
    return [...(occasion ? ordinalsOf(scan, occasion) : []), ...timesOf(scan, core)];
  };

  const topicIn = ({ core, verb, groups }: Found, reading: KindReading, elliptic: Ellipsis | null): string[] => {
    const { occasion, kind, telling } = reading;
    // What is no occasion is known by what is done: "examined the outline".
    const isTold = (token: number): boolean =>
      (kind !== 'other' && token >= verb.first && token <= verb.last) || token === occasion?.head;
    // What is only said at an occasion is not what the occasion is about.
    const about = telling === 'mentioned' && occasion && !elliptic ? nounPhrase(occasion, core, groups) : core;
    // "The fifth, on June 29, in Chongqing": what it is about, its noun alone says.
    const own = elliptic
      ? []
      : topicOf(scan, lexicon, about, (token) => isTaken(token) || isTold(token) || where.isPlace(token));
    if (!elliptic) return own;
    const noun = { first: elliptic.occasion.first, last: elliptic.occasion.head - 1 };
    const isCount = (token: number): boolean =>
      ordinalOf(scan.folded(token)) !== null || NUMBERS.test(scan.folded(token));
    return [...new Set([...own, ...topicOf(scan, lexicon, noun, isCount)])];
  };

  /** The occasion's noun with what belongs to it: up to a comma or a verb. */
  const nounPhrase = ({ first, head }: Occasion, { last }: Clause, groups: readonly VerbGroup[]): Clause => {
    let end = head;
    while (end < last && !/^[,:;(]$/.test(scan.surface(end + 1)) && !groups.some((group) => group.first === end + 1))
      end++;
    return { first, last: end };
  };

  /** "conveyed the spirit of the conference held in Changsha on July 27": the noun with its participle, behind another verb. */
  const heldNoun = ({ verb, clause, groups }: Found, occasion: Occasion | null, at: Clause): Clause | null => {
    if (!verb.isWeak || !occasion || occasion.head > verb.first || at.first < verb.first) return null;
    // "a program that a conference of the city launched"
    if (/^(?:that|which|whom?)$/.test(scan.folded(occasion.first - 2))) return null;
    const hasOther = groups.some(
      ({ first, last, time }) => first >= clause.first && last < occasion.first && time !== 'infinitive',
    );
    return hasOther && !groups.some(({ first }) => first > occasion.first && first < verb.first)
      ? { first: occasion.first, last: at.last }
      : null;
  };

  const spanAt = (clause: Clause) => {
    const { first, last } = withClosingQuote(scan, clause);
    return spanOf(article.text, scan.start(first), scan.end(last));
  };

  return (asked) => {
    const sentence = sentences[asked.sentence];
    const found = findTelling(input, lexicon, roles, asked);
    if (!sentence || !found || wordCount(scan, found.clause) < 2) return null;
    const { verb, core, clause, status } = found;
    const parts = shareOf(scan, core, asked.at, timely, found.groups);
    const named = [...new Set(parts.flatMap((part) => who.of(part, asked.sentence)))];
    // "In 2007, he was named a member, and in December became its head": the clause before tells who.
    const people =
      named.length === 0 && isWithoutSubject(core, verb)
        ? who.of({ first: sentence.first, last: core.first - 1 }, asked.sentence).slice(0, 1)
        : named;
    const present = presentBehind(found, sentence, asked.sentence);
    const elliptic = ellipsisOf(scan, lexicon, core, sentences, asked.sentence);
    const plain = kindOf(
      { scan, lexicon, clause: core, people: people.length, groups: found.groups, isTaken, isRole },
      verb,
    );
    // "The fifth, on June 29" says less than any telling that names its noun.
    const reading: KindReading = elliptic
      ? { kind: elliptic.occasion.kind, occasion: elliptic.occasion, telling: 'mentioned' }
      : plain;
    const { kind, occasion, telling } = reading;
    if ((!found.isSure || isStative(verb)) && !(occasion && isOccasionKind(kind))) return null;
    const { start, end, text } = spanAt(heldNoun(found, occasion, asked.at) ?? clause);
    // Key by key: a spread into an object of so many keys is slow.
    return {
      start,
      end,
      text,
      sentence: spanAt(sentence),
      date: asked.date,
      tie: asked.tie,
      status,
      isPast: found.isSure && verb.time === 'past' && !verb.isWeak,
      kind,
      telling,
      occasion,
      calamity: kind === 'other' ? calamityOf(scan, core, verb) : null,
      people: occasion && isOccasionKind(kind) && present.length > 0 ? [...new Set([...people, ...present])] : people,
      places: [...new Set(parts.flatMap((part) => where.of(part)))],
      topic: topicIn(found, reading, elliptic),
      ordinals: ordinalsIn(core, occasion, elliptic),
      again: [],
    };
  };
};
