/** The calamity that a clause tells of: "a landslide hit the village". Told twice in one article it is one event. */
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** Nouns of one calamity, each list's first stands for all. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  [
    ['earthquake', 'quake', 'temblor'],
    ['landslide', 'landslides', 'mudslide', 'mudslides'],
    ['flood', 'floods', 'flooding'],
    ['explosion', 'blast', 'explosions'],
    ['fire', 'blaze'],
    ['typhoon'],
    ['tornado'],
    ['avalanche'],
    ['accident', 'crash', 'collision'],
    ['stampede'],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

const STRIKES =
  /^(?:hit|hits|struck|strikes|jolted|jolts|rocked|rocks|shook|shakes|lashed|lashes|swept|sweeps|occurred|occurs|happened|happens|broke|breaks|erupted|erupts|ravaged|battered|devastated)$/;
/** From the noun to its verb, at most: "a landslide in Shuicheng County that hit". */
const FARTHEST = 8;
/** Not the one that was told before. */
const ANOTHER = /^(?:another|second|third|fourth|aftershock|aftershocks|both|two|three|more|several)$/;

/** What stands for the calamity ("earthquake" for a quake), or null: none, or another one than was told before. */
export const calamityOf = (scan: Scan, { first }: Clause, verb: VerbGroup): string | null => {
  if (!STRIKES.test(scan.folded(verb.last))) return null;
  let found: string | null = null;
  for (let at = verb.first - 1; at >= first && at > verb.first - FARTHEST; at--) {
    if (ANOTHER.test(scan.folded(at))) return null;
    found ??= NOUNS.get(scan.folded(at)) ?? null;
  }
  return found;
};
