/** The shape of src/knowledge/data/calendar.yaml, and the compiled form that the dates layer reads. */
import { z } from 'zod';

const date = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')
  .nullable();
const words = z.array(z.string().regex(/^\P{Lu}+$/u, 'words are folded: lower case'));
const sources = z.array(z.string().min(1)).min(1);
const fields = z.array(z.string());

const row = z.strictObject({
  name: z.string(),
  term: z.number().int().optional(),
  number: z.number().int().optional(),
  start: date,
  end: date,
  precision: z.enum(['day', 'month', 'before', 'unknown']),
  sources,
  unsure: fields.optional(),
  general: fields.optional(),
  note: z.string().optional(),
});

const series = z.strictObject({
  id: z.string(),
  kind: z.enum(['session', 'plenum', 'congress', 'yearly']),
  name: z.string(),
  places: words,
  words: z.array(words),
  rule: z.strictObject({ term: z.number().int(), began: z.number().int(), years: z.number().int() }).optional(),
  rows: z.array(row),
});

export const calendarSchema = z.strictObject({
  series: z.array(series),
  provinces: z.strictObject({
    source: z.string(),
    began: z.number().int(),
    years: z.number().int(),
    peoplesCongress: z.record(z.string(), z.number().int()),
    cppcc: z.record(z.string(), z.number().int()),
  }),
  plans: z.strictObject({
    rule: z.strictObject({ from: z.number(), to: z.number(), began: z.number(), years: z.number() }),
    rows: z.array(z.strictObject({ number: z.number(), first: z.number(), last: z.number(), sources })),
  }),
});

export type CalendarSource = z.infer<typeof calendarSchema>;

/** One meeting; `start` and `end` are `YYYY-MM-DD` or `YYYY-MM`, `end` equal to `start` where it is not known. */
export interface CalendarRow {
  readonly name: string;
  readonly term: number | null;
  readonly number: number | null;
  readonly start: string;
  readonly end: string;
}

export interface CalendarSeries {
  readonly id: string;
  readonly kind: CalendarSource['series'][number]['kind'];
  readonly name: string;
  readonly places: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly rule: { readonly term: number; readonly began: number; readonly years: number } | null;
  readonly rows: readonly CalendarRow[];
}

/** Without sources, and without rows that date nothing. */
export interface CalendarKnowledge {
  readonly series: readonly CalendarSeries[];
  /** Provinces without rows of their own, by folded name: number of the term that began in `began`. */
  readonly provinces: Omit<CalendarSource['provinces'], 'source'>;
  readonly plans: {
    readonly rule: CalendarSource['plans']['rule'];
    readonly rows: readonly { readonly number: number; readonly first: number; readonly last: number }[];
  };
}
