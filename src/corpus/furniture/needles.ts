/** Which patterns may match somewhere in a text: one walk over the text for all that they need, in place of one for each. */
import type { KindPattern } from './patterns.ts';

interface Needle {
  /** In small letters. */
  readonly text: string;
  readonly pattern: KindPattern;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether `needle` stands at `at`, its ASCII letters in either case. */
const standsAt = (text: string, at: number, needle: string): boolean => {
  for (let i = 1; i < needle.length; i++) {
    const code = text.charCodeAt(at + i);
    if ((isCapital(code) ? code | 32 : code) !== needle.charCodeAt(i)) return false;
  }
  return true;
};

export class Needles {
  /** By first letter, of either case: most letters of a text begin no needle. */
  private readonly byFirst: (Needle[] | undefined)[] = Array.from({ length: 128 }, () => undefined);
  private readonly beyondAscii = new Map<number, Needle[]>();

  constructor(patterns: readonly KindPattern[]) {
    for (const pattern of patterns) {
      for (const text of pattern.needles) {
        const first = text.charAt(0);
        for (const letter of new Set([first, first.toUpperCase()])) this.add(letter.charCodeAt(0), { text, pattern });
      }
    }
  }

  private add(first: number, needle: Needle): void {
    const known = this.at(first);
    if (known) known.push(needle);
    else if (first < 128) this.byFirst[first] = [needle];
    else this.beyondAscii.set(first, [needle]);
  }

  private at(code: number): Needle[] | undefined {
    return code < 128 ? this.byFirst[code] : this.beyondAscii.get(code);
  }

  /** The patterns of which a needle stands in `text`. */
  holding(text: string): ReadonlySet<KindPattern> {
    const found = new Set<KindPattern>();
    for (let at = 0; at < text.length; at++) {
      const needles = this.at(text.charCodeAt(at));
      if (needles === undefined) continue;
      for (const needle of needles) if (standsAt(text, at, needle.text)) found.add(needle.pattern);
    }
    return found;
  }
}
