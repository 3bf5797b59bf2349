/** Places: each that is required is found under one of its forms; what is neither required nor optional is wrong. */
import type { PlaceRow } from '../analyzers/entities/places.ts';
import type { Here, InArticle } from './found.ts';
import type { ArticleGold } from './gold-schema.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import type { Annotation } from './read-gold.ts';
import { loose } from './wording.ts';

const isOneOf = ({ row }: Here<PlaceRow>, forms: readonly string[]): boolean => {
  const wanted = new Set(forms.map(loose));
  return [row.name, ...row.aliases].some((name) => wanted.has(loose(name)));
};

export const scorePlaces = (
  { gold, at }: Annotation<ArticleGold>,
  { article: { path, sources: article }, places: here }: InArticle,
): Outcome[] => {
  if (gold.places === undefined) return [];
  const { required = [], optional = [] } = gold.places;
  const outcome = outcomesOf('places', path, path);
  // Of two rows that bear one of the forms (two counties of one name) the first is it; the other is wrong unless optional.
  const matches = required.map((forms) => here.find((each) => isOneOf(each, forms)) ?? null);
  const allowed = new Set(here.filter((each) => optional.some((forms) => isOneOf(each, forms))));
  const wrong = here.filter((each) => !matches.includes(each) && !allowed.has(each));
  return [
    ...required.map((forms, number) => {
      const match = matches[number] ?? null;
      return outcome(match ? 'hit' : 'missed', {
        gold: forms[0] ?? null,
        found: match?.row.name ?? null,
        annotation: at(['places', 'required', number]),
        sources: match?.sources ?? article,
      });
    }),
    ...wrong.map(({ row, sources }) => outcome('wrong', { found: row.name, sources })),
  ];
};
