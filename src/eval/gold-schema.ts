/** What a gold file may say (docs/gold.md). Keys that are left out are not scored. */
import { array, boolean, int, literal, number, strictObject, string, union, type output } from 'zod';

const text = string('a text is needed').trim().min(1, 'a text is needed');
const count = int('a whole number is needed').min(0, 'a whole number is needed');

// Unquoted, YAML reads 2022 as a number.
const date = union(
  [text, number().transform(String)],
  'a date is needed: 2022-06-29, 2022-06, "2022" or first/last',
).refine(
  (value) => /^[^/\s]+(?:\/[^/\s]+)?$/.test(value),
  'a date is needed: 2022-06-29, 2022-06, "2022" or first/last',
);
const day = string('a day in quotes or none is needed: 2022-06-29 or null').regex(
  /^\d{4}-\d{2}-\d{2}$/,
  'a day is needed: 2022-06-29, or null where the article prints none',
);

const official = strictObject({
  name: text,
  /** Other spellings that are as right. */
  also: array(text).optional(),
  mentions: count.optional(),
  posts: array(text).optional(),
});

/** The forms that a program may choose as the name of one place. */
const forms = array(text).min(1, 'at least one form is needed');

const event = strictObject({
  date,
  precision: text,
  contains: text,
  // Said by some sets for tests of their own; not scored.
  kind: text.optional(),
  status: text.optional(),
  basis: text.optional(),
  officials: array(text).optional(),
  articles: count.optional(),
  tellings: count.optional(),
});

const optionalEvent = event.partial().required({ date: true });

/** Written by --init: a program's answers, not gold until a person has been through them. */
const draft = boolean().optional();

export const articleGold = strictObject(
  {
    article: text,
    draft,
    title: text.nullable().optional(),
    published: day.nullable().optional(),
    year: union([count, literal(null)], 'a year is needed: 2022').optional(),
    officials: array(official, 'a list of officials is needed').optional(),
    places: strictObject({ required: array(forms).optional(), optional: array(forms).optional() }).optional(),
    events: strictObject({ required: array(event).optional(), optional: array(optionalEvent).optional() }).optional(),
  },
  'a map with the key "article" is needed',
);

export const sloganGold = strictObject(
  {
    draft,
    required: array(strictObject({ forms, count: count.optional(), articles: count.optional() })).optional(),
    never: array(text).optional(),
  },
  'a map with the keys "required" and "never" is needed',
);

export type ArticleGold = output<typeof articleGold>;
export type GoldOfficial = output<typeof official>;
export type SloganGold = output<typeof sloganGold>;
