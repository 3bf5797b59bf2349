/** Reads one counted part of a numeric formula: "two centers", "One Province", "Five-sphere Integrated Plan". */
import { tokenText, type Tokens } from '../../text/tokens.ts';
import { type Lexicon, Use } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';

/** Tokens `first` to `last`; `head` is the counted noun. */
export interface Part {
  readonly first: number;
  readonly last: number;
  /** Key of the counted noun. */
  readonly head: number;
  /** 0 for "multiple". */
  readonly value: number;
  /** Years, people, projects: what is counted every day. */
  readonly isCounted: boolean;
  readonly isCapital: boolean;
  /** "Three Gorges": what names of places end in. */
  readonly isPlace: boolean;
  /** "Five-sphere …": the number is a part of the first word. */
  readonly isCompound: boolean;
}

const MOST_WORDS = 3;
/** More is no list of things but a number: "twenty twenty". */
const MOST_COUNTED = 12;
/** A hundred and more multiply the number before them. */
const LEAST_MAGNITUDE = 100;
const STOP =
  Use.break |
  Use.comma |
  Use.quote |
  Use.ignored |
  Use.function |
  Use.number |
  Use.many |
  Use.digits |
  Use.saying |
  Use.possessive |
  Use.adverb;
const PROGRAM = /^(?:project|program|programme|plan|campaign|initiative|strategy|action|policy)$/;
const HEAD =
  /^(?:approach|plan|strategy|policy|layout|pattern|framework|system|action|decision|rule|rules|code|campaign|program|initiative|project|mechanism|model|principle|principles|goal|goals|method|structure|standard)$/;
const MEASURE =
  /^(?:year|month|week|day|hour|minute|second|decade|century|season|term|meter|kilometer|mile|ton|yuan|dollar|euro|pound|square|hectare|acre|mu|degree|percent|percentage|people|person|man|child|half|million|billion|trillion|thousand|hundred)$/;
/** "Chapter Two Development Goals": the number is the chapter's. */
const NUMBERED =
  /^(?:chapter|section|part|phase|stage|step|volume|book|grade|class|tier|type|category|terminal|line|gate|group|unit|article|episode|lesson|act|level|round|no|number)$/;
const NOUN_OR_VERB = Use.verb | Use.technical | Use.nameHead;
const IRREGULAR = /^(?:held|led|made|met|came|gave|took|built|brought|became|kept|left|spoke|given|taken)$/;
const INFLECTED = /(?:ed|ing|s)$/;
const isPlural = (word: string): boolean => /[^s']s$/.test(word) || /(?:men|people|ia)$/.test(word);

export class PartReader {
  private readonly tokens: Tokens;
  private readonly lexicon: Lexicon;
  private readonly tokenUses: Int32Array;

  constructor({ tokens, lexicon, tokenUses }: Wording) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.tokenUses = tokenUses;
  }

  uses(at: number): number {
    return this.tokenUses[at] ?? Use.break;
  }

  folded(at: number): string {
    return this.tokens.vocabulary.folded(this.tokens.ids[at] ?? -1);
  }

  text(at: number): string {
    return at < this.tokens.length ? tokenText(this.tokens, at) : '';
  }

  /** What the number at token `at` counts; 0 where there is none. */
  valueAt(at: number): number {
    const use = this.uses(at);
    if (!(use & Use.counter)) return 0;
    return use & Use.digits ? Number(this.text(at)) : this.lexicon.value(this.folded(at));
  }

  /** The token behind `last`, a comma, "and" or "with" left out. */
  joinedTo(last: number): number {
    let at = last + 1;
    if (this.uses(at) & Use.comma) at++;
    return this.uses(at) & Use.and || this.folded(at) === 'with' ? at + 1 : at;
  }

  /** Last token of a number and one word that no plural makes a noun ("four new"), `isOpen` also of the word alone; -1 where it is none. */
  bareAt(at: number, isOpen: boolean): number {
    const value = this.valueAt(at);
    if (value === 0 ? !isOpen : value < 2 || value > MOST_COUNTED) return -1;
    const last = value === 0 ? at : at + 1;
    return this.uses(last) & (STOP | Use.hyphen | Use.counted | Use.verb) ? -1 : last;
  }

  private headAt(at: number): number {
    return this.lexicon.key(this.tokens.ids[at] ?? -1);
  }

  /** The part whose number is token `at`, or null. */
  partAt(at: number): Part | null {
    const use = this.uses(at);
    if (!(use & Use.counter) || this.uses(at - 1) & Use.hyphen) return null;
    if (this.uses(at - 1) & Use.capital && NUMBERED.test(this.folded(at - 1))) return null;
    const value = this.valueAt(at);
    if (this.uses(at + 1) & Use.hyphen) return this.compound(at, value);
    // "ten thousand villages"
    const times = this.lexicon.value(this.folded(at + 1));
    return times >= LEAST_MAGNITUDE ? this.plain(at, at + 1, value * times) : this.plain(at, at, value);
  }

  /** Tokens `at` to `number` are the number. Words up to the counted noun: the last one before anything that ends a noun phrase. */
  private plain(at: number, number: number, value: number): Part | null {
    const block = this.tokens.blocks[at];
    let last = number;
    let lastPlural = -1;
    let capitals = 0;
    let words = 0;
    // "three points", "two calls": behind a number these are no verbs.
    const stop = (): number => (words === 0 && value !== 1 ? STOP & ~Use.saying : STOP);
    while (words < MOST_WORDS && this.tokens.blocks[last + 1] === block && (this.uses(last + 1) & stop()) === 0) {
      // "eco-friendly area": one word, and no adverb.
      if (this.uses(last + 1) & Use.hyphen) {
        if (this.uses(last + 2) & STOP & ~Use.adverb) break;
        last += 2;
      } else {
        last++;
        words++;
        if (this.uses(last) & Use.capital) capitals++;
      }
      if (isPlural(this.folded(last))) lastPlural = last;
      // "two centers should": the plural ends the part, unless more of the name follows.
      if (value !== 1 && isPlural(this.folded(last)) && !(capitals === words && this.uses(last + 1) & Use.capital))
        break;
      // "one area two clusters": one word is what one counts; "one policy kept": no plural ends it, but a verb does.
      if (value === 1 && this.uses(last + 1) & (Use.number | Use.many)) break;
      if (value === 1 && ((this.uses(last + 1) & NOUN_OR_VERB) === Use.verb || IRREGULAR.test(this.folded(last + 1))))
        break;
    }
    if (words === 0 || this.uses(last) & Use.hyphen) return null;
    if (value !== 1 && last !== lastPlural) {
      // "Ten Thousand Villages Project"; the "Thousand Lofts Initiative" is called nothing else.
      if (lastPlural !== last - 1 || !PROGRAM.test(this.folded(last))) return null;
      if (!(this.uses(last) & Use.capital)) last = lastPlural;
    }
    // "one led"; but "one plan", "one increase"
    if (
      value === 1 &&
      this.uses(last) & Use.verb &&
      (INFLECTED.test(this.folded(last)) || IRREGULAR.test(this.folded(last)))
    )
      return null;
    return {
      first: at,
      last,
      head: this.headAt(last),
      value,
      isCounted: (this.uses(last) & Use.counted) !== 0,
      isCapital: capitals === words && (this.uses(at) & Use.capital) !== 0,
      isPlace: (this.uses(last) & Use.nameHead) !== 0,
      isCompound: false,
    };
  }

  private compound(at: number, value: number): Part | null {
    let last = at + 2;
    if (this.uses(last) & STOP) return null;
    const isCounted = (this.uses(last) & Use.counted) !== 0;
    // "a five-year plan"
    if (isCounted && MEASURE.test(this.folded(last))) return null;
    let capitals = 0;
    while (capitals < MOST_WORDS && (this.uses(last + 1) & (STOP | Use.hyphen | Use.capital)) === Use.capital) {
      last++;
      capitals++;
    }
    if (capitals === 0) {
      // "the six-ring approach": what it is has to be told.
      if (!HEAD.test(this.folded(last + 1))) return null;
      last++;
    } else if (!(this.uses(at) & Use.capital)) return null;
    // "Three-step Strategy"; but "Two-Storey House", "Four-Seat Boats"
    if (isCounted && !HEAD.test(this.folded(last))) return null;
    return {
      first: at,
      last,
      head: this.headAt(last),
      value,
      isCounted: false,
      isCapital: capitals > 0,
      isPlace: false,
      isCompound: true,
    };
  }
}
