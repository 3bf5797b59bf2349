/** Lines made of known phrases and nothing else: "About UsContact Us", "Print | E-mail | Comments". */

const CHUNK = /[\p{L}\p{N}+#]+/gu;
const GLUED = /(?<=\p{Ll})(?=\p{Lu})/u;
const LOWER = /^[^\p{Lu}]*$/u;
const LONGEST_PHRASE = 12;
const MOST_CHUNKS = 40;

/** The letters and digits of a phrase, without case: "E-mail" is "email". */
const fold = (phrase: string): string => (phrase.match(CHUNK) ?? []).join('').toLowerCase();

/** Words, cut also where a site glued two ("UsContact"): the only places where one phrase may end and the next begin. */
const chunksOf = (line: string): readonly string[] =>
  (line.match(CHUNK) ?? []).flatMap((word) =>
    LOWER.test(word) ? word : word.split(GLUED).map((part) => part.toLowerCase()),
  );

export interface PhraseBar {
  /** The kind of the first telling phrase when known phrases cover the line, else null. */
  kindOf(line: string): string | null;
}

/** The kinds seen on the way to a chunk: a bar of weak words only ("Small Business") tells nothing. */
interface Reached {
  readonly kind: string | null;
}

/** Compiles telling phrases by kind, and weak ones that only join them. A line of n chunks takes O(12 n) look-ups. */
export const compilePhrases = (
  telling: Readonly<Record<string, readonly string[]>>,
  weak: readonly string[],
): PhraseBar => {
  const kinds = new Map<string, string | null>(weak.map((phrase) => [fold(phrase), null]));
  for (const [kind, phrases] of Object.entries(telling)) for (const phrase of phrases) kinds.set(fold(phrase), kind);
  const kindOfPiece = (piece: string): string | null | undefined =>
    kinds.get(piece) ?? (/^\d+$/.test(piece) ? null : kinds.get(piece));
  return {
    kindOf: (line) => {
      const chunks = chunksOf(line);
      if (chunks.length === 0 || chunks.length > MOST_CHUNKS) return null;
      const reached: (Reached | undefined)[] = [{ kind: null }];
      for (let from = 0; from < chunks.length; from++) {
        const here = reached[from];
        if (!here) continue;
        let piece = '';
        for (let to = from; to < chunks.length && to < from + LONGEST_PHRASE; to++) {
          piece += chunks[to];
          const kind = kindOfPiece(piece);
          if (kind !== undefined && !reached[to + 1]?.kind) reached[to + 1] = { kind: here.kind ?? kind };
        }
      }
      return reached[chunks.length]?.kind ?? null;
    },
  };
};
