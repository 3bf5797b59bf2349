/** Decides what kind of event a clause tells of, by its verb and the nouns around it. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Clause } from './clause.ts';
import type { EventKind, Occasion, Telling } from './event.ts';
import type { EventLexicon } from './lexicon.ts';
import { findOccasion, occasionAt } from './occasion.ts';
import type { VerbGroup } from './verb-group.ts';

export interface KindReading {
  readonly kind: EventKind;
  readonly occasion: Occasion | null;
  readonly telling: Telling;
}

interface Reader {
  readonly scan: Scan;
  readonly lexicon: EventLexicon;
  readonly clause: Clause;
  /** How many people the clause names. */
  readonly people: number;
  /** Tokens of people, posts and dates: no head noun is looked for there. */
  isTaken(token: number): boolean;
  /** All verbs of the sentence. */
  readonly groups: readonly VerbGroup[];
  /** Token is a role: "mayor". */
  isRole(token: number): boolean;
}

const ATTENDING = new Set(['attend', 'join', 'participate', 'take', 'address', 'preside', 'chair', 'gather']);

/** From "at" to the noun: "at the 2021 Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference". */
const FARTHEST_HEAD = 18;

/** "at a press conference", "during the session", "in the discussion": the first occasion behind such a word. */
const occasionAtWord = ({ scan, lexicon, clause, isTaken }: Reader): Occasion | null => {
  for (let at = clause.first; at < clause.last; at++) {
    if (!/^(?:at|during)$/.test(scan.folded(at)) || isTaken(at)) continue;
    const found = findOccasion(scan, lexicon, at + 1, Math.min(clause.last, at + FARTHEST_HEAD), isTaken);
    if (found && !crosses(scan, at + 1, found.head)) return found;
  }
  return null;
};

const hasVerbBetween = (groups: readonly VerbGroup[], from: number, to: number): boolean =>
  groups.some(({ first, last, time }) => first > from && last < to && time !== 'infinitive');

/** Behind "the meeting, on June 3, dealt with": tokens of the phrase between two commas. */
const LONGEST_ASIDE = 9;

/** The second of the two commas around "on June 3", or -1. */
const asideEnd = (scan: Scan, comma: number, to: number): number => {
  if (!/^(?:on|in|from|at)$/.test(scan.folded(comma + 1))) return -1;
  let end = -1;
  for (let at = comma + 2; at < Math.min(to, comma + LONGEST_ASIDE); at++)
    // "on August 26, 2019, dealt": the comma before a year is the date's own.
    if (scan.surface(at) === ',' && !/^\d{4}$/.test(scan.surface(at + 1))) {
      end = at;
      break;
    }
  return end;
};

/** The comma right before `to`, where it and the one at `comma` enclose an apposition and nothing else: "the NPC, the national legislature, opened". */
const appositionEnd = (scan: Scan, comma: number, to: number): number => {
  if (scan.surface(to - 1) !== ',' || to - 1 <= comma + 1 || to - comma > LONGEST_ASIDE) return -1;
  for (let at = comma + 1; at < to - 1; at++) if (scan.surface(at) === ',') return -1;
  return to - 1;
};

/** A comma between: the noun is not what the preposition takes. */
const crosses = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (scan.surface(at) !== ',' || /^(?:which|who|where)$/.test(scan.folded(at + 1))) continue;
    const end = Math.max(asideEnd(scan, at, to), appositionEnd(scan, at, to));
    if (end < 0) return true;
    at = end;
  }
  return false;
};

const hasNumber = (scan: Scan, { first, last }: Clause, isTaken: (token: number) => boolean): boolean => {
  for (let at = first; at <= last; at++)
    if (scan.is(at, Word.number) && !isTaken(at) && !/(?:st|nd|rd|th)$/.test(scan.folded(at))) return true;
  return false;
};

/** What figures do, and buses and trees as well: "A bus hit a tree, injuring 11 people". */
const THINGS_DO = /^(?:hit|fall|drop|climb|jump|reach|stand|expand)$/;

/** From the verb to the next comma: "rose", "to 12". */
const behindVerb = (scan: Scan, { last: end }: Clause, { last: verb }: VerbGroup): Clause => {
  let last = verb;
  while (last < end && scan.surface(last + 1) !== ',') last++;
  return { first: verb + 1, last };
};

/** "set during an inspection", "a visit brought". */
const JOURNEYS = /(?:inspection|visit|tour|trip)s?$/;

const SPEAKING = /^(?:that|how|why)$/;

/** Occasions that are only told of by the verb's object or subject, not by any noun in reach. */
export const isOccasionKind = (kind: EventKind): boolean =>
  kind === 'meeting' || kind === 'congress' || kind === 'press-conference' || kind === 'ceremony';

export const kindOf = (reader: Reader, verb: VerbGroup): KindReading => {
  const { scan, lexicon, clause, isTaken } = reader;
  const { base } = verb;
  const before = (): Occasion | null => {
    const first = findOccasion(scan, lexicon, clause.first, verb.first - 1, isTaken);
    // "remarks at a symposium held in Siping": a participle belongs to the noun before it.
    const own =
      verb.isWeak && first && !isOccasionKind(first.kind)
        ? occasionAt(scan, lexicon, verb.first - 1, clause.first, clause.last)
        : null;
    const found = own && isOccasionKind(own.kind) ? own : first;
    // "The report rests on measurements taken in March": the noun has a verb of its own.
    const isOthers =
      found &&
      !isOccasionKind(found.kind) &&
      (hasVerbBetween(reader.groups, found.head, verb.first) ||
        // "The line, with an investment of 3 million yuan, was begun"
        (found.kind === 'statistic' && crosses(scan, found.head, verb.first)) ||
        // "was put under investigation and expelled": of the verb before.
        (scan.folded(verb.first - 1) === 'and' && hasVerbBetween(reader.groups, clause.first - 1, found.head)));
    return isOthers || (found && isAside(reader, found.head)) ? null : found;
  };
  const behind = (): Occasion | null => findOccasion(scan, lexicon, verb.last + 1, clause.last, isTaken);
  const own = base === null ? null : ownKind(reader, verb, base);

  // "took over as Mayor", "took office".
  if (base === 'take' && /^(?:over|office|up)$/.test(scan.folded(verb.last + 1)) && namesPost(reader))
    return { kind: 'appointment', occasion: null, telling: 'held' };
  if (base === 'step' && /^(?:down|aside)$/.test(scan.folded(verb.last + 1)))
    return { kind: 'appointment', occasion: null, telling: 'held' };
  if (base === 'make' && scan.folded(verb.last + 1) === 'public')
    return { kind: 'publication', occasion: null, telling: 'held' };
  // "was made deputy head"
  if (base === 'make' && verb.isPassive && (reader.isRole(verb.last + 1) || reader.isRole(verb.last + 2)))
    return { kind: 'appointment', occasion: null, telling: 'held' };
  // "entered into a contract", "reached an agreement"
  if (base !== null && /^(?:enter|reach)$/.test(base) && isOfPact(reader, verb))
    return { kind: 'signing', occasion: null, telling: 'held' };
  if (isIntoOperation(reader, verb)) return { kind: 'opening', occasion: null, telling: 'held' };
  if (base !== null && lexicon.saying.has(base)) {
    const at = occasionAtWord(reader) ?? (verb.isPassive ? before() : null);
    if (at && (isOccasionKind(at.kind) || JOURNEYS.test(at.noun)))
      return { kind: at.kind, occasion: at, telling: 'mentioned' };
    // "The rule added three tasks", "a step was reported": nobody speaks.
    const isSpeech =
      (reader.people > 0 && !lexicon.softSaying.has(base)) ||
      (!verb.isPassive &&
        (base === 'say' ||
          base === 'tell' ||
          SPEAKING.test(scan.folded(verb.last + 1)) ||
          isQuoting(reader, verb) ||
          ((!lexicon.softSaying.has(base) || scan.folded(verb.last + 1) === 'for') && hasRole(reader, verb))));
    if (isToPress(reader, verb)) return { kind: 'press-conference', occasion: null, telling: 'held' };
    // "called on three families"
    if (base === 'call' && scan.folded(verb.last + 1) === 'on' && !asksFor(reader, verb))
      return { kind: 'visit', occasion: null, telling: 'held' };
    // Figures that an office gives: "exports rose 3 percent, the customs said".
    if (own === null && isSpeech)
      return {
        kind: reader.people === 0 && !verb.isPassive && tellsAmount(reader) ? 'statistic' : 'speech',
        occasion: null,
        telling: 'held',
      };
  }
  if (own === 'statistic') {
    const figure = base !== null && THINGS_DO.test(base) ? behindVerb(scan, clause, verb) : clause;
    if (hasNumber(scan, figure, isTaken)) return { kind: 'statistic', occasion: null, telling: 'held' };
  } else if (own === 'opening') {
    // "opened a meeting" is the meeting, "opened a bridge" an opening.
    const subject = before();
    const object = verb.isPassive ? null : nearest(scan, behind(), verb.last + 1);
    if (object && isSessionOfCongress(reader, object, verb))
      return { kind: 'congress', occasion: object, telling: 'held' };
    const occasion =
      object ?? (subject && isOccasionKind(subject.kind) && !crosses(scan, subject.head, verb.first) ? subject : null);
    if (occasion && isOccasionKind(occasion.kind)) return { kind: occasion.kind, occasion, telling: 'held' };
    if (base === 'unveil' && namesPaper(reader)) return { kind: 'publication', occasion: null, telling: 'held' };
    return { kind: 'opening', occasion: null, telling: 'held' };
  } else if (own === 'speech') {
    const at = occasionAtWord(reader) ?? behind();
    if (at && isOccasionKind(at.kind)) return { kind: at.kind, occasion: at, telling: 'attended' };
    return { kind: 'speech', occasion: null, telling: 'held' };
  } else if (own === 'meeting') {
    // "The congress, which met from May 27 to 31".
    const subject = before();
    if (subject && isOccasionKind(subject.kind) && isSubject(scan, reader, subject, verb))
      return { kind: subject.kind, occasion: subject, telling: 'held' };
    const object = base === 'convene' ? nearest(scan, verb.isPassive ? null : behind(), verb.last + 1) : null;
    return { kind: object?.kind ?? 'meeting', occasion: object, telling: 'held' };
  } else if (own !== null) {
    return { kind: own, occasion: null, telling: 'held' };
  }
  if (base === null || lexicon.occasion.has(base) || lexicon.light.has(base) || base === 'be') {
    const isPassive = verb.isPassive || base === 'be';
    const object = isPassive ? null : openedAt(reader, nearest(scan, behind(), verb.last + 1));
    if (object && isSessionOfCongress(reader, object, verb))
      return { kind: 'congress', occasion: object, telling: 'held' };
    const madeAt = object && isTheRemarks(scan, object) ? occasionOfRemarks(reader, object) : null;
    if (madeAt) return madeAt;
    const occasion =
      object ??
      before() ??
      (isPassive ? null : occasionAtWord(reader)) ??
      (base === 'be' || base === null ? occasionAtWord(reader) : null);
    if (occasion) {
      const isAttending = base !== null && ATTENDING.has(base) && (!isPassive || base === 'attend');
      // "At their fifth meeting, the leaders reviewed …": what is told is not that it was held.
      const isPassing =
        base === 'be' || base === null || (!object && !isPassive && !isSubject(scan, reader, occasion, verb));
      return {
        kind: occasion.kind,
        occasion,
        telling: isPassing ? 'mentioned' : isAttending ? 'attended' : 'held',
      };
    }
    if (own !== null) return { kind: own, occasion: null, telling: 'held' };
    if (base === 'preside' || base === 'chair') return { kind: 'meeting', occasion: null, telling: 'attended' };
  }
  if (isJourney(reader, verb)) return { kind: 'visit', occasion: null, telling: 'held' };
  const at = occasionAtWord(reader);
  if (at && (isOccasionKind(at.kind) || JOURNEYS.test(at.noun)))
    return { kind: at.kind, occasion: at, telling: 'mentioned' };
  // "Its fifth meeting dealt with …", "An inspection in April gave the city three roles".
  const subject = verb.isPassive ? null : before();
  const isOccasion = subject !== null && (isOccasionKind(subject.kind) || JOURNEYS.test(subject.noun));
  if (subject && isOccasion && isSubject(scan, reader, subject, verb))
    return { kind: subject.kind, occasion: subject, telling: 'mentioned' };
  return { kind: 'other', occasion: null, telling: 'held' };
};

/** ", the meeting said,": who says it is not what it is about. */
const isAside = ({ scan, groups, lexicon }: Reader, head: number): boolean =>
  groups.some(
    ({ first, last, base }) =>
      first === head + 1 && base !== null && lexicon.saying.has(base) && scan.surface(last + 1) === ',',
  );

/** Words follow: behind a comma or colon, or, where the verb means nothing else, in quotation marks. */
const isQuoting = ({ scan, lexicon, clause }: Reader, { last, base }: VerbGroup): boolean => {
  // "“…,” he added on Friday"
  if (/^[”"]$/.test(scan.surface(clause.first - 1))) return true;
  const mark = scan.surface(last + 1);
  return mark === ',' || mark === ':' || (/^[“"]$/.test(mark) && base !== null && !lexicon.softSaying.has(base));
};

/** "the mayor urged calm" */
const hasRole = ({ clause, isRole }: Reader, { first }: VerbGroup): boolean => {
  for (let at = clause.first; at < first; at++) if (isRole(at)) return true;
  return false;
};

/** "The Provincial People's Congress closed its annual session." */
const isSessionOfCongress = ({ scan, clause }: Reader, { first, noun }: Occasion, verb: VerbGroup): boolean => {
  if (!noun.endsWith('session') || scan.folded(first - 1) !== 'its') return false;
  let isCongress = false;
  for (let at = clause.first; at < verb.first; at++) {
    if (scan.folded(at) === 'standing') return false;
    isCongress ||= /^(?:congress|npc|cppcc)$/.test(scan.folded(at));
  }
  return isCongress;
};

/** "witnessed the opening of the second session": the session; "of a bridge": the opening. */
const openedAt = ({ scan, lexicon, clause, isTaken }: Reader, object: Occasion | null): Occasion | null => {
  if (object === null || !/^(?:opening|launch)$/.test(object.noun) || scan.folded(object.head + 1) !== 'of')
    return object;
  const opened = nearest(scan, findOccasion(scan, lexicon, object.head + 2, clause.last, isTaken), object.head + 2);
  return opened && isOccasionKind(opened.kind) ? opened : object;
};

const isTheRemarks = (scan: Scan, { first, head }: Occasion): boolean =>
  first === head && /^remarks?$/.test(scan.folded(head)) && /^(?:the|this|these)$/.test(scan.folded(first - 1));

/** "made the remarks during an inspection of", "when meeting with an envoy": what is told is the occasion. */
const occasionOfRemarks = (reader: Reader, { head }: Occasion): KindReading | null => {
  const { scan, lexicon, clause, isTaken } = reader;
  const occasion = occasionAtWord(reader);
  if (occasion && (isOccasionKind(occasion.kind) || JOURNEYS.test(occasion.noun)))
    return { kind: occasion.kind, occasion, telling: 'attended' };
  for (let at = head + 1; at < clause.last; at++) {
    const base = /^(?:when|while)$/.test(scan.folded(at)) ? lexicon.progressive(scan.folded(at + 1)) : null;
    if (base === null) continue;
    const kind = lexicon.kindOf(base);
    const attended = findOccasion(scan, lexicon, at + 2, clause.last, isTaken);
    if (attended && (kind === null || kind === 'speech' || kind === 'opening'))
      return { kind: attended.kind, occasion: attended, telling: 'attended' };
    return kind === null ? null : { kind, occasion: null, telling: 'held' };
  }
  return null;
};

/** "explained them to the press" */
const isToPress = ({ scan, clause }: Reader, { last }: VerbGroup): boolean => {
  for (let at = last + 1; at < clause.last; at++)
    if (scan.folded(at) === 'to' && scan.folded(at + 1) === 'the' && /^(?:press|media)$/.test(scan.folded(at + 2)))
      return !scan.isCapital(at + 2);
  return false;
};

/** "called on all sides to act" */
const asksFor = ({ scan, clause }: Reader, { last }: VerbGroup): boolean => {
  for (let at = last + 1; at < clause.last; at++) if (scan.folded(at) === 'to' && scan.isLower(at + 1)) return true;
  return false;
};

const AMOUNTS = /^(?:percent|pct|million|billion|trillion|yuan|tonnes|tons|hectares|kilowatt-hours)$/;

const tellsAmount = ({ scan, clause }: Reader): boolean => {
  for (let at = clause.first; at < clause.last; at++)
    if (scan.is(at, Word.number) && (AMOUNTS.test(scan.folded(at + 1)) || scan.surface(at + 1) === '%')) return true;
  return false;
};

/** "went to Chengdu", "led a group to Finland". */
const isJourney = ({ scan, clause, people }: Reader, { base, last, isPassive }: VerbGroup): boolean => {
  if (isPassive || base === null || !/^(?:go|come|fly|lead)$/.test(base)) return false;
  if (base !== 'lead' && people === 0 && !hasVisitor(scan, clause)) return false;
  let hasParty = base !== 'lead';
  for (let at = last + 1; at < Math.min(clause.last, last + 9); at++) {
    hasParty ||= /^(?:group|delegation|mission|team|party)$/.test(scan.folded(at));
    if (scan.folded(at) === 'to') return hasParty && scan.isCapital(at + 1);
    if (/^[,;:]$/.test(scan.surface(at))) return false;
  }
  return false;
};

const hasVisitor = (scan: Scan, { first, last }: Clause): boolean => {
  for (let at = first; at <= last; at++)
    if (
      /^(?:delegation|mission|leader|official|guest|group|team|president|premier|minister|envoy)s?$/.test(
        scan.folded(at),
      )
    )
      return true;
  return false;
};

const LEAVES = /^(?:retire|resign)$/;

/** "began trial operation", "started operating", "was put into service". */
const isIntoOperation = ({ scan }: Reader, { base, last }: VerbGroup): boolean => {
  if (base === null || !/^(?:begin|start|enter|put|go|come)$/.test(base)) return false;
  let at = last + 1;
  if (/^(?:put|go|come)$/.test(base)) {
    if (scan.folded(at) !== 'into') return false;
    at++;
  }
  while (/^(?:into|its|formal|trial|commercial|full|official|regular|passenger)$/.test(scan.folded(at))) at++;
  return /^(?:operations?|operating|service)$/.test(scan.folded(at));
};

const PAPERS =
  /^(?:list|plan|blueprint|paper|guideline|policy|policies|measure|rule|regulation|report|draft|programme|program|scheme|strategy|roadmap)s?$/;

/** "unveiled a list", but "unveiled a statue". */
const namesPaper = ({ scan, clause }: Reader): boolean => {
  for (let at = clause.first; at <= clause.last; at++) if (PAPERS.test(scan.folded(at))) return true;
  return false;
};

const PACTS = /^(?:agreement|contract|deal|treaty|pact|protocol|accord|memorandum|mou|convention)s?$/;
/** From the verb to what it concludes, at most: "concluded the long-awaited free trade agreement". */
const LONGEST_PACT = 8;

/** "concluded an agreement", but "the session concluded on Monday". */
const isOfPact = ({ scan, clause }: Reader, { first, last, isPassive }: VerbGroup): boolean => {
  const [from, to] = isPassive
    ? [Math.max(clause.first, first - LONGEST_PACT), first - 1]
    : [last + 1, Math.min(clause.last, last + LONGEST_PACT)];
  for (let at = from; at <= to; at++) {
    if (PACTS.test(scan.folded(at))) return true;
    if (!isPassive && /^(?:on|in|at|with|[,;:])$/.test(scan.surface(at))) return false;
  }
  return false;
};

/** "named", "removed", "promoted" appoint somebody only where somebody's post is spoken of. */
const ownKind = (reader: Reader, verb: VerbGroup, base: string): EventKind | null => {
  const { people, scan, lexicon, clause } = reader;
  const errand = SENT.test(base) ? errandOf(reader, verb) : null;
  if (errand) return errand;
  const kind = lexicon.kindOf(base);
  if (base === 'conclude') return isOfPact(reader, verb) ? kind : null;
  // A train that arrives pays no visit.
  if (base === 'arrive' || base === 'travel') return people > 0 || hasVisitor(scan, clause) ? kind : null;
  return kind !== 'appointment' || namesPost(reader) || (people > 0 && LEAVES.test(base)) ? kind : null;
};

/** Verbs of going: "led a team to inspect work safety", "went to Shou County to investigate the harvest". */
const SENT = /^(?:lead|go|come|travel|head)$/;

/** What they went for, where it is an inspection. */
const errandOf = (reader: Reader, verb: VerbGroup): EventKind | null => {
  const { lexicon, clause, groups, people } = reader;
  const { last } = verb;
  if (people === 0 && !hasRole(reader, verb)) return null;
  const errand = groups.find(({ first, time }) => first > last && first < clause.last && time === 'infinitive');
  const kind = errand?.base ? lexicon.kindOf(errand.base) : null;
  return kind === 'inspection' ? kind : null;
};

const namesPost = ({ scan, clause, isRole }: Reader): boolean => {
  for (let at = clause.first; at <= clause.last; at++)
    if (isRole(at) || /^(?:post|office|position)s?$/.test(scan.folded(at))) return true;
  return false;
};

/** Nothing but the noun's own complement stands between it and its verb: no other verb, no "at". */
const isSubject = (scan: Scan, { clause }: Reader, { head, first }: Occasion, verb: VerbGroup): boolean => {
  for (let at = clause.first; at < first; at++)
    if (/^(?:at|in|during|after|before|on|for)$/.test(scan.folded(at))) return false;
  return head < verb.first && !crosses(scan, head, verb.first);
};

/** The object of a verb begins soon behind it; what stands behind "to deliberate" or "which" is none. */
const nearest = (scan: Scan, occasion: Occasion | null, from: number): Occasion | null => {
  if (!occasion) return null;
  for (let at = from; at < occasion.first; at++) {
    if (
      /^(?:to|which|that|who|where|when|;|after|before)$/.test(scan.folded(at)) &&
      !/^(?:part|due)$/.test(scan.folded(at - 1))
    )
      return null;
  }
  return occasion;
};
