/** Reads compass words before places: "northeast Chongqing", "South-West China", "Southeast Asia". */
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { slugOf, type PlaceEntity } from './entity.ts';
import { Role } from './place-words.ts';
import type { View } from './view.ts';

export interface Compass {
  /** "northeastern" */
  readonly form: string;
  /** Token of the place that follows. */
  readonly next: number;
}

/** The compass word at `at`, one token or two: "south-west", "South West". */
export const compassAt = (view: View, at: number): Compass | null => {
  // Abbreviated in headlines, "NW China's Qinghai", always in capitals.
  if (!view.is(at, Role.direction) || (view.surface(at).length < 3 && !/^[NSEWC]{1,2}$/.test(view.surface(at))))
    return null;
  const { directions } = view.lexicon.words;
  const second = view.isHyphen(at + 1) ? at + 2 : at + 1;
  const paired = view.is(second, Role.direction)
    ? directions[`${view.folded(at)}-${view.folded(second)}`.replace(/ern$/, '')]
    : undefined;
  const form = paired ?? directions[view.folded(at)];
  const next = paired === undefined ? at + 1 : second + 1;
  return form !== undefined && view.isSameBlock(at, next) ? { form, next } : null;
};

/** Kinds of which a "central" part is spoken of; central London is London. */
const HAS_CENTRE = new Set(['country', 'region', 'province', 'autonomous-region', 'economic-circle']);

export const canHaveParts = (gazetteer: Gazetteer, { owners, kind }: Candidate, form: string): boolean => {
  const kinds = owners.length > 0 ? owners.map((owner) => gazetteer.kind(owner)) : [kind ?? ''];
  const none = gazetteer.words.noDirection;
  return (
    kinds.every((one) => !none.includes(one) && one !== 'sub-region') &&
    (form !== 'central' || kinds.some((one) => HAS_CENTRE.has(one)))
  );
};

const SHORT: Readonly<Record<string, string>> = {
  northeastern: 'northeast',
  northwestern: 'northwest',
  southeastern: 'southeast',
  southwestern: 'southwest',
};
const CARDINAL: Readonly<Record<string, string>> = {
  northern: 'North',
  southern: 'South',
  eastern: 'East',
  western: 'West',
};
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "southwest China" and "western China", "Southeast Asia" and "Western Europe", else "northeastern Chongqing", as printed. */
const nameOf = (form: string, whole: PlaceEntity): string => {
  if (whole.id === 'CN') return `${SHORT[form] ?? form} ${whole.name}`;
  if (whole.name === 'Asia' || whole.name === 'Africa')
    return `${capitalised(SHORT[form] ?? CARDINAL[form] ?? form)} ${whole.name}`;
  return whole.name === 'Europe' ? `${capitalised(form)} Europe` : `${form} ${whole.name}`;
};

/** The part of `whole` that the compass word names; one entity whatever the wording. */
export const subRegion = (gazetteer: Gazetteer, form: string, whole: PlaceEntity): PlaceEntity => {
  const name = nameOf(form, whole);
  const id = slugOf(name);
  return gazetteer.byId(id) ?? { id, name, kind: 'sub-region', within: whole.name, code: null };
};
