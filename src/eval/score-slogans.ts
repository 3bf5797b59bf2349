/** Slogans, over the whole corpus: each that is required is found in one of its forms; what may never be one is wrong. */
import type { SloganRow } from '../analyzers/slogans/index.ts';
import type { SloganGold } from './gold-schema.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import type { Annotation } from './read-gold.ts';
import { loose } from './wording.ts';

const formsOf = ({ slogan, variants }: SloganRow): readonly string[] => [slogan, ...Object.keys(variants)].map(loose);

export const scoreSlogans = ({ gold, at }: Annotation<SloganGold>, rows: readonly SloganRow[]): Outcome[] => {
  const { required = [], never = [] } = gold;
  const found = required.flatMap((wanted, number) => {
    const forms = new Set(wanted.forms.map(loose));
    const name = wanted.forms[0] ?? '';
    const row = rows.find((each) => formsOf(each).some((form) => forms.has(form)));
    const slogan = outcomesOf('slogans', name, null);
    const annotation = at(['required', number]);
    if (!row) return [slogan('missed', { gold: name, annotation })];
    const { sources } = row;
    const counts = (['count', 'articles'] as const).flatMap((key) =>
      wanted[key] === undefined
        ? []
        : [
            outcomesOf(
              'slogan-counts',
              name,
              null,
            )(row[key] === wanted[key] ? 'hit' : 'missed', {
              subject: `${name}: ${key}`,
              gold: String(wanted[key]),
              found: String(row[key]),
              annotation: at(['required', number, key]),
              sources,
            }),
          ],
    );
    return [slogan('hit', { gold: name, found: row.slogan, annotation, sources }), ...counts];
  });
  const forbidden = new Map(never.map((form, number) => [loose(form), number]));
  const wrong = rows.flatMap(({ slogan, sources }) => {
    const number = forbidden.get(loose(slogan));
    if (number === undefined) return [];
    return [
      outcomesOf('slogans', slogan, null)('wrong', { found: slogan, annotation: at(['never', number]), sources }),
    ];
  });
  return [...found, ...wrong];
};
