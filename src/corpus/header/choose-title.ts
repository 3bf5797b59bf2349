/** Decides which of the lines above the text is its title. */
import { type Draft, isProseAt, metaAt, nextOpen, textAt } from '../draft.ts';
import { isPictureText } from '../furniture/cut-end.ts';
import { countWords, secondPrinting } from '../lines/shape.ts';
import { isContinued } from '../lines/broken.ts';
import type { MetaLine } from './meta-line.ts';
import { isLongMenu, menuLikeness } from './menu.ts';
import { echoOf } from './echo.ts';
import { type Candidate, isAboveHeader, type Setting, weigh } from './title-evidence.ts';
import { foldTitle, isSameTitle, LONGEST_TITLE } from './title.ts';

export interface TitleChoice {
  /** First and last unit of the title; -1 where there is none. */
  readonly title: number;
  readonly last: number;
  /** The first unit of running text. */
  readonly body: number;
}

/** A menu is no longer than this, whatever the page; nor are the first lines of a page without running text. */
const MOST_LINES = 400;
const MOST_LINES_OF_LIST = 60;
const LONGEST_SENTENCE = 120;
/** A headline that a machine translated, right above its byline and the text. */
const LONGEST_TRANSLATED = 220;
const LINES_OF_HEADER = 4;
/** Questions alone: "Who Pays for the Free Ferry?" */
const QUESTION = /^[^.!！]{1,150}[?!？！]["”’'»)\]]{0,3}$/;
/** Subheads below a title may weigh more than it does, but not so much more. */
const MARGIN = 3;
/** A lone word of a menu: no title. */
const FAINTEST = -4;
/** Below a title with less evidence, and a notice, the title may still come. */
const FAINT = 2;
const STRONG = 5;
const PLAIN_WORDS = 4;
const LONGEST_NOTICE = 400;
const MOST_NOTICES = 2;
const ECHO_LENGTH = 1200;
const LATIN = /[A-Za-z]{3}/;

/**
 * A sentence with a full stop is a headline only when the next line is a header line ("Chengdu Builds. / By …"); above
 * a bare date, which may be a heading, only when nothing else stands above it.
 */
const isStoppedTitle = (draft: Draft, index: number): boolean => {
  const { length } = textAt(draft, index);
  const meta = length <= LONGEST_TRANSLATED ? metaBelow(draft, index) : null;
  if (meta?.isSure !== true) return false;
  const isHighest = nextOpen(draft, 0) === index;
  if (length <= LONGEST_SENTENCE) return meta.isLabelled || isHighest;
  if (!hasProseBelow(draft, index + 1)) return false;
  return meta.dates.length > 0 ? isHighest && draft.kinds[index - 1] === 'navigation' : meta.hasLabel;
};

/** What the next line says that is neither furniture nor a picture's. */
const metaBelow = (draft: Draft, index: number): MetaLine | null => {
  let at = index + 1;
  while (at <= index + LINES_OF_HEADER && (draft.kinds[at] || isPictureText(textAt(draft, at), draft.matcher))) at++;
  return metaAt(draft, at);
};

const hasProseBelow = (draft: Draft, from: number): boolean => {
  for (let i = from + 1; i <= from + LINES_OF_HEADER; i++) if (isProseAt(draft, i)) return true;
  return false;
};

/** A picture's caption may stand above the headline. */
const isPictureAbove = (draft: Draft, index: number): boolean =>
  textAt(draft, index).length <= LONGEST_TITLE &&
  (!isProseAt(draft, index + 1) || QUESTION.test(textAt(draft, index + 1))) &&
  isPictureText(textAt(draft, index), draft.matcher);

/** "Fifth Session of the Sixth Muni…": a printing of the headline below it. */
const isCutTitle = (draft: Draft, index: number): boolean => {
  const text = textAt(draft, index);
  if (text.length > LONGEST_SENTENCE || !(text.endsWith('..') || text.endsWith('…'))) return false;
  for (let i = index + 1; i <= index + LINES_OF_HEADER; i++) if (isSameTitle(text, textAt(draft, i))) return true;
  return false;
};

/** A site's name and motto, printed twice in one line. */
const isBanner = (draft: Draft, index: number): boolean =>
  isProseAt(draft, index) && secondPrinting(textAt(draft, index)) >= 0;

const isBody = (draft: Draft, index: number): boolean => {
  const text = textAt(draft, index);
  if (draft.kinds[index] !== null || !isProseAt(draft, index) || isStoppedTitle(draft, index) || QUESTION.test(text))
    return false;
  if (isPictureAbove(draft, index) || isCutTitle(draft, index) || isBanner(draft, index)) return false;
  return draft.units[index]?.isStopped || (!isLongMenu(text) && menuLikeness(text, draft.matcher) < 2);
};

/** The first unit of running text from `from` on; where there is none, the end of what may be a header. */
const bodyFrom = (draft: Draft, from: number): number => {
  const end = Math.min(draft.units.length, MOST_LINES);
  for (let i = from; i < end; i++) if (isBody(draft, i)) return i;
  return Math.min(end, MOST_LINES_OF_LIST);
};

/** The last unit of a title that begins at `index`: the next one where the headline was broken in two. */
const lastOf = (draft: Draft, index: number): number => {
  const [line, next] = [draft.units[index], draft.units[index + 1]];
  if (!line || !next || draft.kinds[index + 1] !== null || !isContinued(line, next)) return index;
  return next.isProse || metaAt(draft, index + 1)?.isSure ? index : index + 1;
};

const candidatesIn = (draft: Draft, from: number, body: number): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let index = from; index < body; index++) {
    if (draft.kinds[index] !== null || textAt(draft, index).length > LONGEST_TITLE) continue;
    const meta = metaAt(draft, index);
    if (meta?.isSure && (meta.dates.length > 0 || meta.hasLabel)) continue;
    if (draft.matcher.atEdge(textAt(draft, index)) === 'count') continue;
    if (isPictureText(textAt(draft, index), draft.matcher) || isCutTitle(draft, index) || isBanner(draft, index))
      continue;
    const last = lastOf(draft, index);
    const start = draft.units[index]?.start ?? 0;
    candidates.push({ index, last, text: draft.text.slice(start, draft.units[last]?.end) });
    index = last;
  }
  return candidates;
};

const settingOf = ({ text, units }: Draft, candidates: readonly Candidate[], body: number): Setting => {
  const printings = new Map<string, number>();
  for (const { text: line } of candidates) {
    const fold = foldTitle(line);
    printings.set(fold, (printings.get(fold) ?? 0) + 1);
  }
  const start = units[body]?.start ?? text.length;
  return { body, below: text.slice(start, start + ECHO_LENGTH).toLowerCase(), printings };
};

interface Best {
  readonly candidate: Candidate | null;
  readonly points: number;
}

/** A title that is printed again below other lines of the menu is the page's heading where it stands last. */
const lastPrinting = (candidates: readonly Candidate[], at: number): Candidate | null => {
  const title = candidates[at];
  const again = candidates.findLastIndex(({ text }) => title !== undefined && isSameTitle(text, title.text));
  return (again - at > 2 ? candidates[again] : title) ?? null;
};

/** Some words that are no menu: where they stand alone above the text, nothing need be weighed. */
const isPlain = ({ matcher }: Draft, { text }: Candidate): boolean =>
  countWords(text, PLAIN_WORDS) >= PLAIN_WORDS && menuLikeness(text, matcher) === 0;

/** The first of the candidates between `from` and `body` that weighs as much as any, or nearly so. */
const bestIn = (draft: Draft, from: number, body: number): Best => {
  const all = candidatesIn(draft, from, body);
  const latin = all.filter(({ text }) => LATIN.test(text));
  // "中国日报网 | 中国贵州网" above an English headline is the site's name.
  const candidates = latin.length > 0 ? latin : all;
  const [only] = candidates;
  if (only && from === 0 && candidates.length === 1 && isPlain(draft, only)) return { candidate: only, points: FAINT };
  const setting = settingOf(draft, candidates, body);
  const points = candidates.map((candidate, at) => weigh(draft, candidate, setting, at === 0));
  const most = Math.max(...points, Number.NEGATIVE_INFINITY);
  if (most < FAINTEST) return { candidate: null, points: most };
  return {
    candidate: lastPrinting(
      candidates,
      points.findIndex((each) => each >= most - MARGIN),
    ),
    points: most,
  };
};

/** Words of a line that is a headline, and no heading in a text, by its length alone. */
const HEADLINE = 10;

const speaksOf = (draft: Draft, index: number, candidate: Candidate | null): boolean =>
  candidate !== null &&
  draft.units[index]?.isStopped === true &&
  echoOf(candidate.text, textAt(draft, index).toLowerCase()) > 0;

/**
 * The title: among the lines above the running text the one with the most evidence, a higher line before a lower one.
 * A page may print a notice above its title; a lower line is chosen then when its evidence is strong.
 */
export const chooseTitle = (draft: Draft): TitleChoice => {
  const body = bodyFrom(draft, 0);
  const first = bestIn(draft, 0, body);
  let [found, end] = [first, body];
  for (let notices = 0; notices < MOST_NOTICES && found.points < FAINT; notices++) {
    if (end >= draft.units.length || textAt(draft, end).length > LONGEST_NOTICE) break;
    const notice = end;
    const next = bodyFrom(draft, end + 1);
    if (!isBody(draft, next)) break;
    const below = bestIn(draft, end + 1, next);
    end = next;
    const isStrong =
      below.points >= STRONG &&
      below.points > found.points + MARGIN &&
      below.candidate !== null &&
      // Paragraphs under headings, without a title above all, have no date or byline below them; the headings are short.
      (isAboveHeader(draft, below.candidate) ||
        (notices === 0 && countWords(below.candidate.text, HEADLINE) >= HEADLINE));
    // A paragraph that tells of what the line tells is the article's first, and the line a heading in it.
    if (isStrong && !speaksOf(draft, notice, below.candidate)) found = below;
  }
  const { candidate } = found;
  return { title: candidate?.index ?? -1, last: candidate?.last ?? -1, body: found === first ? body : end };
};
