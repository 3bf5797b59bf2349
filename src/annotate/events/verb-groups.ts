/** Finds the verb groups of a run of tokens by their words alone, with what each says of time. */
import type { Scan } from '../scan.ts';
import type { EventLexicon } from './lexicon.ts';

/** `modal`: must, may, should, could; `copula`: a form of "be" with neither participle nor plan behind it. */
export type VerbTime = 'past' | 'present' | 'future' | 'modal' | 'infinitive';

export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Base form where the lexicon knows the verb; "be" for a copula; null for an unknown verb in -ed. */
  readonly base: string | null;
  readonly time: VerbTime;
  readonly isNegated: boolean;
  /** "was held": what is told of stands before it. */
  readonly isPassive: boolean;
  /** A bare participle may be one ("the agreement signed on Monday"): not sure to be the clause's own verb. */
  readonly isWeak: boolean;
}

const BE = new Set(['am', 'is', 'are', 'was', 'were']);
const PAST_BE = new Set(['was', 'were']);
const WILL = new Set(['will', 'shall', 'would', "'ll"]);
const MODAL = new Set(['must', 'should', 'can', 'could', 'may', 'might', 'cannot', 'ought', "can't", "couldn't", "shouldn't"]);
const HAVE = new Set(['has', 'have', 'had']);
const NOT = new Set(['not', 'never', "n't", 'no']);
const WONT = new Set(["won't", "wouldn't", "didn't", "doesn't", "don't", "wasn't", "weren't", "isn't", "aren't", "hasn't", "haven't", "hadn't"]);
const ADVERBS = new Set(['also', 'then', 'now', 'still', 'just', 'already', 'soon', 'again', 'first', 'once', 'both', 'all', 'each', 'only', 'later', 'recently', 'respectively', 'ever', 'yet', 'together', 'thus', 'there', 'even', 'indeed']);
const SCHEDULED = new Set(['scheduled', 'slated', 'due', 'set', 'expected', 'planned', 'likely', 'about', 'poised', 'projected', 'going', 'bound', 'tipped', 'supposed', 'ready']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'these', 'those', "'s", 'some', 'any', 'no', 'more', 'most', 'newly', 'well', 'so']);
const PREPOSITIONS = new Set(['of', 'in', 'for', 'with', 'by', 'from', 'on', 'at', 'into', 'under', 'through', 'without', 'between', 'among', 'towards', 'toward', 'over', 'about', 'as']);
/** Words in -ed that are no verbs. */
const NOT_ED = new Set(['need', 'indeed', 'hundred', 'united', 'red', 'speed', 'exceed', 'succeed', 'proceed', 'seed', 'feed', 'breed', 'weed', 'bed', 'sacred', 'naked', 'kindred', 'unprecedented', 'so-called', 'limited', 'beloved', 'sped', 'advanced', 'renowned']);
/** Behind a participle these show that it belongs to the noun before it: "the agreement signed by". */
const REDUCERS = new Set(['by', 'in', 'on', 'at', 'from', 'during', 'between', 'under', 'last', 'this']);

const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4) || NOT.has(word);

/** Past participle by the lexicon or by its ending. */
const isParticiple = (lexicon: EventLexicon, word: string): boolean =>
  lexicon.form(word)?.isParticiple === true || (word.length > 4 && word.endsWith('ed') && !NOT_ED.has(word)) || word === 'been';

const baseOf = (lexicon: EventLexicon, word: string): string | null => lexicon.form(word)?.base ?? null;

/** The verb groups from token `first` to `last`, in order. `isName`: tokens of people and places, which are no verbs. */
export const findVerbGroups = (scan: Scan, lexicon: EventLexicon, first: number, last: number, isName: (token: number) => boolean, isHeading: boolean): VerbGroup[] => {
  const groups: VerbGroup[] = [];
  const word = (at: number): string => (at < first || at > last ? '' : scan.folded(at));

  /** The next token that is no adverb; tells whether a "not" was passed. */
  const skip = (from: number): { readonly at: number; readonly isNegated: boolean } => {
    let at = from;
    let isNegated = false;
    while (at <= last && at < from + 4 && isAdverb(word(at))) {
      if (NOT.has(word(at))) isNegated = true;
      at++;
    }
    return { at, isNegated };
  };

  const push = (group: Omit<VerbGroup, 'isNegated' | 'isPassive' | 'isWeak'> & Partial<VerbGroup>): number => {
    groups.push({ isNegated: false, isPassive: false, isWeak: false, ...group });
    return group.last;
  };

  /** "will [be] held", "to be opened": the verb behind the auxiliary at `from`. */
  const behind = (from: number): { readonly at: number; readonly base: string | null; readonly isPassive: boolean; readonly isNegated: boolean } => {
    const { at, isNegated } = skip(from);
    if (word(at) === 'be' || (word(at) === 'have' && word(at + 1) === 'been')) {
      const start = word(at) === 'be' ? at + 1 : at + 2;
      const next = skip(start);
      if (isParticiple(lexicon, word(next.at))) return { at: next.at, base: baseOf(lexicon, word(next.at)), isPassive: true, isNegated: isNegated || next.isNegated };
      if (word(next.at).endsWith('ing')) return { at: next.at, base: null, isPassive: false, isNegated };
      return { at: start - 1, base: 'be', isPassive: false, isNegated: isNegated || next.isNegated };
    }
    return { at: Math.min(at, last), base: baseOf(lexicon, word(at)), isPassive: false, isNegated };
  };

  const readBe = (at: number): number => {
    const time = PAST_BE.has(word(at)) ? 'past' : 'present';
    const { at: next, isNegated } = skip(at + 1);
    const planned = SCHEDULED.has(word(next)) && /^(?:to|for)$/.test(word(next + 1));
    if (planned || (word(next) === 'to' && !isTask(scan, first, at))) {
      const to = planned ? next + 1 : next;
      const verb = behind(to + 1);
      return push({ first: at, last: word(to) === 'to' ? verb.at : to, base: word(to) === 'to' ? verb.base : 'hold', time: 'future', isPassive: verb.isPassive || word(to) === 'for', isNegated: isNegated || verb.isNegated });
    }
    const isBeing = word(next) === 'being';
    const participle = isBeing ? skip(next + 1).at : next;
    if (isParticiple(lexicon, word(participle))) {
      const isExpected = /^(?:scheduled|slated|expected|planned)$/.test(word(participle));
      return push({ first: at, last: participle, base: baseOf(lexicon, word(participle)), time: isExpected ? 'future' : time, isPassive: true, isNegated });
    }
    if (word(next).endsWith('ing') && word(next).length > 5) return push({ first: at, last: next, base: null, time, isNegated });
    return push({ first: at, last: at, base: 'be', time, isNegated });
  };

  const readHave = (at: number): number => {
    const { at: next, isNegated } = skip(at + 1);
    if (word(next) === 'to') return push({ first: at, last: behind(next + 1).at, base: null, time: 'modal', isNegated });
    if (word(next) === 'been') {
      const after = skip(next + 1).at;
      const isPassive = isParticiple(lexicon, word(after));
      const isGoing = word(after).endsWith('ing');
      return push({ first: at, last: isPassive || isGoing ? after : next, base: isPassive ? baseOf(lexicon, word(after)) : isGoing ? null : 'be', time: 'past', isPassive, isNegated });
    }
    if (isParticiple(lexicon, word(next))) return push({ first: at, last: next, base: baseOf(lexicon, word(next)), time: 'past', isNegated });
    return push({ first: at, last: at, base: 'have', time: word(at) === 'had' ? 'past' : 'present', isNegated });
  };

  const readTo = (at: number): number => {
    const verb = behind(at + 1);
    const isVerb = verb.isPassive || verb.base === 'be' || lexicon.form(word(verb.at))?.isInfinitive === true;
    if (!isVerb || scan.isCapital(verb.at)) return at;
    const isPlan = lexicon.planning.has(word(at - 1)) || verb.isPassive;
    // "to be held on June 3" may stand right behind its noun: nothing but the date tells that it is the clause's event.
    return push({ first: at, last: verb.at, base: verb.base, time: isPlan ? 'future' : 'infinitive', isPassive: verb.isPassive, isWeak: true, isNegated: verb.isNegated });
  };

  const isAttribute = (at: number): boolean => {
    const before = word(at - 1);
    if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return true;
    // "and improved services": a participle before a noun; "and opened a line" goes on with a determiner or a name.
    return before === 'and' && scan.isLower(at + 1) && !DETERMINERS.has(word(at + 1)) && !PREPOSITIONS.has(word(at + 1)) && word(at + 1) !== 'to';
  };

  for (let at = first; at <= last; at++) {
    if (!lexicon.mayBeVerb(scan, at)) continue;
    const token = word(at);
    if (isName(at) || (scan.isCapital(at) && !isHeading && at !== first)) continue;
    if (WILL.has(token) || MODAL.has(token)) {
      const verb = behind(at + 1);
      at = push({ first: at, last: verb.at, base: verb.base, time: WILL.has(token) ? 'future' : 'modal', isPassive: verb.isPassive, isNegated: verb.isNegated || token === 'cannot' });
    } else if (WONT.has(token)) at = push({ first: at, last: behind(at + 1).at, base: null, time: 'past', isNegated: true });
    else if (BE.has(token)) at = readBe(at);
    else if (HAVE.has(token)) at = readHave(at);
    else if (/^(?:did|does|do)$/.test(token) && NOT.has(word(at + 1))) at = push({ first: at, last: behind(at + 2).at, base: null, time: 'past', isNegated: true });
    else if (token === 'to') at = readTo(at);
    else {
      const form = lexicon.form(token);
      const isPast = form?.isPast || form?.isParticiple || (token.length > 4 && token.endsWith('ed') && !NOT_ED.has(token));
      if (isPast && !isAttribute(at)) {
        const isWeak = REDUCERS.has(word(at + 1)) && (form?.isParticiple ?? true) && !(form && (lexicon.intransitive.has(form.base) || lexicon.saying.has(form.base)));
        // "run" and "come" are participles only behind "have"; "set" and "put" are past as well as present: the date tells.
        if (!form?.isInfinitive || form.isPast) push({ first: at, last: at, base: form?.base ?? null, time: 'past', isWeak, isPassive: isWeak });
      } else if (form?.isInfinitive && at > first && isPlural(scan, at - 1) && lexicon.heads(token).length === 0 && !isAttribute(at)) {
        push({ first: at, last: at, base: form.base, time: 'present', isWeak: true });
      } else if (form?.isPresent && !isAttribute(at) && at > first && isSubjectEnd(scan, at - 1)) {
        push({ first: at, last: at, base: form.base, time: 'present' });
      }
    }
  }
  return groups;
};

/** "The new hours take effect": a plural in small letters right before its verb. */
const isPlural = (scan: Scan, at: number): boolean => scan.isLower(at) && /[^su]s$/.test(scan.folded(at)) && scan.folded(at).length > 3;

/** "The main task was to sum up …": the copula, no plan. */
const isTask = (scan: Scan, first: number, be: number): boolean => {
  for (let at = Math.max(first, be - 8); at < be; at++) if (TASKS.test(scan.folded(at))) return true;
  return false;
};

const TASKS = /^(?:task|aim|goal|purpose|objective|mission|role|job|idea|point|key|focus|priority|way|step|intention|duty|responsibility|challenge)s?$/;

/** A word that may end the subject of a verb in the third person: a name, a singular noun, a bracket. */
const isSubjectEnd = (scan: Scan, at: number): boolean => {
  const word = scan.folded(at);
  return /[\p{L}\p{N})”"]$/u.test(word) && !/s$/.test(word.replace(/ss$/, '')) && !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !/^(?:and|or|two|three|four|five|all)$/.test(word);
};
