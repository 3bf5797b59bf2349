/** Weighs the evidence that a line is the headline of the text below it. */
import { type Draft, metaAt, textAt } from '../draft.ts';
import { UPPER } from '../lines/letters.ts';
import { countWords, isListItem, isStopped } from '../lines/shape.ts';
import { isUnfinished } from '../lines/broken.ts';
import { isEdition } from './above-title.ts';
import { readDateline } from './dateline.ts';
import { echoOf } from './echo.ts';
import { isOrganisation, suitsHeader } from './looks.ts';
import { menuLikeness } from './menu.ts';
import { foldTitle, isSameTitle } from './title.ts';

/** A line, or two where the headline was broken, that may be the title. */
export interface Candidate {
  readonly index: number;
  readonly last: number;
  readonly text: string;
}

/** What is known of the place where the candidates stand. */
export interface Setting {
  /** The first unit of running text. */
  readonly body: number;
  /** The first paragraphs, in small letters. */
  readonly below: string;
  /** How often each line stands above the body, by its letters. */
  readonly printings: ReadonlyMap<string, number>;
}

/**
 * What each piece of evidence counts. Two of the strong ones for it (a date line below, words that come again in the
 * text, a second printing) outweigh any one against it; a menu has none of them.
 */
const POINTS = {
  first: 1,
  aboveHeader: 2,
  aboveBody: 1,
  echo: 3,
  repeated: 3,
  /** Nothing ties the line to the text. */
  foreign: -1.5,
  sentence: 1,
  words: [0, -3, -2, -0.5, 0.5, 1],
  menu: [0, -2, -4],
  twoScripts: -2,
  name: -3,
  unfinished: -3,
  stopped: -2,
  small: -3,
  dated: -2,
  item: -3,
  label: -3,
} as const;

const HOPELESS = -5;
const FEWEST_REPEATED = 4;
const LOOK_BELOW = 5;
const HAN = /[\u3040-\u9fff\uac00-\ud7af]{2}/;
const LATIN = /[A-Za-z]{3}/;
const NO_CAPITAL = new RegExp(`^[^${UPPER}\\d"“‘'(]+$`);
/** A small word that names do not hold: a verb, an adjective, a preposition. */
const SENTENCE = /\s(?!(?:of|the|and|for|de|by)\s)[a-z][a-z'’-]*(?=[\s,:;?!]|$)/;
const OPEN_END = /[:：,，;；(（]$/;

/** Whether a date line, a byline or a dateline stands below, whatever bars and pictures between. */
export const isAboveHeader = (draft: Draft, { last, text }: Candidate): boolean => {
  for (let i = last + 1; i <= last + LOOK_BELOW && i < draft.units.length; i++) {
    const meta = metaAt(draft, i);
    const tells = meta !== null && (meta.dates.length > 0 || meta.byline !== null || meta.hasLabel);
    if (tells && (suitsHeader(meta) || (meta.hasLabel && meta.dates.length > 0))) return true;
    const below = textAt(draft, i);
    if (draft.kinds[i] === null && !isSameTitle(below, text)) return readDateline(below) !== null;
  }
  return false;
};

/** What speaks for the line by the place where it stands. */
const placePoints = (draft: Draft, candidate: Candidate, { body, below, printings }: Setting): number => {
  const isLong = countWords(candidate.text, FEWEST_REPEATED) >= FEWEST_REPEATED;
  const isRepeated = isLong && (printings.get(foldTitle(candidate.text)) ?? 0) > 1;
  const echo = echoOf(candidate.text, below);
  const isAbove = isAboveHeader(draft, candidate);
  return (
    (isAbove ? POINTS.aboveHeader : 0) +
    (candidate.last + 1 === body ? POINTS.aboveBody : 0) +
    (isRepeated ? POINTS.repeated : 0) +
    (echo === 0 && !isAbove && !isRepeated ? POINTS.foreign : echo * POINTS.echo)
  );
};

/** What speaks for and against the line by its looks. */
const lookPoints = (draft: Draft, { index, text }: Candidate): number => {
  const { matcher } = draft;
  const meta = metaAt(draft, index);
  const count = countWords(text, POINTS.words.length);
  let points: number = POINTS.words[Math.min(count, POINTS.words.length - 1)] ?? 0;
  points += POINTS.menu[menuLikeness(text, matcher)];
  if (SENTENCE.test(text)) points += POINTS.sentence;
  if (HAN.test(text) && LATIN.test(text)) points += POINTS.twoScripts;
  if (meta?.isSure || isEdition(text, meta) || (isOrganisation(text) && matcher.isBody(text))) points += POINTS.name;
  if (isUnfinished(text) || OPEN_END.test(text)) points += POINTS.unfinished;
  if (isStopped(text) && !/[?!？！]["”’]?$/.test(text)) points += POINTS.stopped;
  if (NO_CAPITAL.test(text)) points += POINTS.small;
  if (meta && !meta.isSure && meta.dates.length > 0) points += POINTS.dated;
  if (matcher.labels.bareAt(text, 0) !== null) points += POINTS.label;
  if (isListItem(text) || matcher.isCaption(text)) points += POINTS.item;
  return points;
};

/** The points of a candidate; `isFirst` where nothing but furniture stands above it. */
export const weigh = (draft: Draft, candidate: Candidate, setting: Setting, isFirst: boolean): number => {
  const look = lookPoints(draft, candidate);
  // Among others a line that looks like this is no title, wherever it stands.
  if (look <= HOPELESS && setting.printings.size > 1) return look;
  return look + placePoints(draft, candidate, setting) + (isFirst ? POINTS.first : 0);
};
