/** Which patterns may match somewhere in a text: one look at the text for all that they need, in place of one for each. */
import type { KindPattern } from './patterns.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

interface Needle {
  readonly text: string;
  readonly pattern: KindPattern;
}

export class Needles {
  private readonly needles: readonly Needle[];
  private readonly longest: number;
  private readonly expression: RegExp | null;

  constructor(patterns: readonly KindPattern[]) {
    this.needles = patterns.flatMap((pattern) => pattern.needles.map((text) => ({ text, pattern })));
    this.longest = Math.max(0, ...this.needles.map(({ text }) => text.length));
    this.expression =
      this.needles.length > 0 ? new RegExp(this.needles.map(({ text }) => escaped(text)).join('|'), 'gi') : null;
  }

  /** The patterns of which a needle stands in `text`. */
  holding(text: string): ReadonlySet<KindPattern> {
    const found = new Set<KindPattern>();
    if (!this.expression) return found;
    this.expression.lastIndex = 0;
    for (let match = this.expression.exec(text); match; match = this.expression.exec(text)) {
      const here = text.slice(match.index, match.index + this.longest).toLowerCase();
      for (const needle of this.needles) if (here.startsWith(needle.text)) found.add(needle.pattern);
      this.expression.lastIndex = match.index + 1; // needles may overlap
    }
    return found;
  }
}
