/** The shape of src/knowledge/data/furniture*: checked when knowledge is compiled or extended, a type everywhere else. */
import { z } from 'zod';

const pattern = z.string().refine(
  (source) => {
    try {
      return Boolean(new RegExp(source, 'i'));
    } catch {
      return false;
    }
  },
  { error: 'not a regular expression' },
);
const phrases = z.array(z.string().min(1));
const byKind = <Value extends z.ZodType>(value: Value) => z.record(z.string(), z.array(value));

export const furnitureSchema = z.strictObject({
  /** Whole lines, and the pieces of bars ("Print | E-mail | Comments"), by kind; furniture wherever they stand. */
  phrases: byKind(z.string().min(1)),
  /** Names of a site's sections: furniture above the title, in bars and below the text; a heading elsewhere. */
  sections: phrases,
  /** A line that begins like this is furniture wherever it stands. Matched at the line's beginning, without case. */
  starts: byKind(pattern),
  /** A short line that holds this is furniture wherever it stands. */
  contains: byKind(pattern),
  /** A line that begins like this is furniture above the first and below the last paragraph only. */
  edges: byKind(pattern),
  /** What a bracket at a line's end holds when it is a credit or an editor's note: "(Photo/ …)". */
  brackets: byKind(pattern),
  /** Words behind the last full stop that end a wire report. */
  endMarks: phrases,
  /** Headings of lists of links to other pages. */
  related: z.array(pattern),
  /** Beginnings of captions. */
  captions: z.array(pattern),
  /** Words in front of a colon in header and footer lines, by what follows them. */
  labels: z.strictObject({
    published: phrases,
    updated: phrases,
    source: phrases,
    byline: phrases,
    editor: phrases,
    credit: phrases,
    count: phrases,
  }),
  /** Labels that also stand without a colon, at a line's or a piece's beginning. */
  bareLabels: phrases,
  /** Publishers by name, and how names of publishers end. */
  publishers: phrases,
  publisherEndings: phrases,
  /** Words in the names of public bodies that publish news of their own. */
  bodies: phrases,
});

export type FurnitureSource = Readonly<z.infer<typeof furnitureSchema>>;

/** A pattern for lines in small letters, and what a match cannot do without: for most lines that is all to look at. */
export interface Pattern {
  readonly source: string;
  /** A match begins with one of these; "" stands for anything. */
  readonly beginnings: readonly string[];
  /** A match that ends where the text does ends in one of these; null for any character. */
  readonly lastCharacters: string | null;
  /** A match holds one of these; no text where that cannot be told. */
  readonly needles: readonly string[];
}

type ByKind = Readonly<Record<string, readonly Pattern[]>>;

/** What the program loads: the patterns compiled. */
export interface FurnitureKnowledge extends Omit<
  FurnitureSource,
  'starts' | 'contains' | 'edges' | 'brackets' | 'related' | 'captions'
> {
  readonly starts: ByKind;
  readonly contains: ByKind;
  readonly edges: ByKind;
  readonly brackets: ByKind;
  readonly related: readonly Pattern[];
  readonly captions: readonly Pattern[];
}
