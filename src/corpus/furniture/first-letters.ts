/** A table of first two letters: turns lines down before anything is cut out of them or put into small letters. */

const ASCII = 128;

const casesOf = (letter: string): readonly number[] =>
  [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)].filter((code) => code < ASCII);

/** The first two letters, of either case, of some beginnings. Beyond ASCII, and for a lone letter, anything may be. */
export class FirstLetters {
  private readonly table = new Uint8Array(ASCII * ASCII);

  /** Takes in a beginning in small letters; behind one of a single letter anything may stand. */
  add(beginning: string): void {
    for (const first of casesOf(beginning.charAt(0))) {
      if (beginning.length < 2) this.table.fill(1, first * ASCII, (first + 1) * ASCII);
      else for (const second of casesOf(beginning.charAt(1))) this.table[first * ASCII + second] = 1;
    }
  }

  /** False where no beginning stands at `at` of the line. */
  mayStandAt(line: string, at: number): boolean {
    if (at + 1 >= line.length) return true;
    const first = line.charCodeAt(at);
    const second = line.charCodeAt(at + 1);
    return first >= ASCII || second >= ASCII || this.table[first * ASCII + second] === 1;
  }
}
