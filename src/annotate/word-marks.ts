/** What rules ask of single words and punctuation marks, as bits: what a test by string or pattern costs, paid once a word. */
import type { PostsKnowledge } from '../knowledge/schema/posts.ts';
import { isRomanSyllable } from './names/roman-syllable.ts';

/** Bits beside those of `Word`. Words are folded; marks are as printed. */
export const Mark = {
  comma: 1 << 0,
  point: 1 << 1,
  open: 1 << 2,
  close: 1 << 3,
  /** "-", without regard to what stands around it. */
  hyphen: 1 << 4,
  /** "'s" */
  possessive: 1 << 5,
  /** "of" */
  of: 1 << 6,
  /** "he", "she" */
  pronoun: 1 << 7,
  /** Lower-case word that can not stand inside an organisation's name. */
  stopper: 1 << 8,
  /** Month or day of the week. */
  calendar: 1 << 9,
  /** May join the parts of a body's name: "of", "for", "under". */
  joint: 1 << 10,
  /** Two or more letters, all upper case: "CPC". */
  acronym: 1 << 11,
  /** The same with points: "U.S.". */
  dotted: 1 << 12,
  nationality: 1 << 13,
  /** Could be a syllable of a romanised name. */
  syllable: 1 << 14,
  /** Nothing before it belongs to a post. */
  boundary: 1 << 15,
  /** Not said as part of a post that opens with it: "newly". */
  trimmed: 1 << 16,
  /** Congress, conference: "congress", "cppcc". */
  session: 1 << 17,
  /** Tells of Hong Kong or Macao. */
  sar: 1 << 18,
  /** Head noun of a place, not of a body. */
  placeHead: 1 << 19,
  /** What private posts are about: "museum". */
  privateTopic: 1 << 20,
  /** "the", "its" */
  article: 1 << 21,
  /** Stands between "who" and a post, or between two posts of one person. */
  filler: 1 << 22,
  /** May tell that long ago is meant: "dynasty", "century", "bc". */
  bygone: 1 << 23,
  institution: 1 << 24,
  /** Its first character is a letter. */
  letter: 1 << 25,
  /** Tells which kind of place a post is of: "city", "provincial". */
  levelOfPlace: 1 << 26,
  /** "former", "then" */
  past: 1 << 27,
  colon: 1 << 28,
  semicolon: 1 << 29,
  /** Some gazetteer name begins with it. */
  startsPlace: 1 << 30,
} as const;

/** Folded words of each bit. */
const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [Mark.possessive, "'s"],
  [Mark.of, 'of'],
  [Mark.pronoun, 'he she'],
  [
    Mark.stopper,
    'that which who whom whose where when while because if than then there this these those it he she they we you i not no ' +
      'is are was were be been being has have had do does did will would shall should can could may might must said says told ' +
      'by from into onto over about against between during after before since until as but or so such since per via with without concurrently',
  ],
  [
    Mark.calendar,
    'january february march april may june july august september october november december ' +
      'monday tuesday wednesday thursday friday saturday sunday jan feb apr aug sept oct nov dec',
  ],
  [Mark.joint, 'of for on under to in at with'],
  [Mark.session, 'cppcc congress npc consultative'],
  [Mark.sar, 'macao macau hksar kong'],
  [Mark.article, 'the a an its their his her'],
  [
    Mark.filler,
    'also then now currently concurrently formerly previously both all who is was are were as well respectively being himself herself ' +
      'one of another new newly incumbent current once later has been serves served serving doubles that time at',
  ],
  [Mark.bygone, 'bc bce b.c. century'],
  [
    Mark.institution,
    'university college institute academy school hospital society association federation exchange foundation chamber museum library',
  ],
  [Mark.levelOfPlace, 'city municipal province provincial region regional district county'],
  [
    // Whose ending does not tell.
    Mark.nationality,
    'kenyan rwandan angolan ugandan cuban moroccan libyan uruguayan paraguayan lankan tongan samoan bangladeshi kuwaiti moldovan ' +
      'honduran salvadoran guatemalan nicaraguan venezuelan somali swazi malagasy burkinabe nigerien',
  ],
  [Mark.past, 'former late ex then'],
];

/** Marks as printed. */
const PRINTED: ReadonlyMap<string, number> = new Map([
  [',', Mark.comma],
  ['.', Mark.point],
  ['(', Mark.open],
  [')', Mark.close],
  ['-', Mark.hyphen],
  ['‐', Mark.hyphen],
  ['‑', Mark.hyphen],
  [':', Mark.colon],
  [';', Mark.semicolon],
]);

/** "Chinese", "Russian", "British", "Greek", "Israeli": by its ending. */
const NATIONALITY =
  /(?:ese|ian|ish|ican|rican|ench|tch|iet|wiss|reek|raqi|eli|stani|khstani|ani|hai|rman|rean|gian|ppine|ilipino|ai|rab|zech|ane|ori|ali|prc|slovak|ean|lao|zbek|azakh|jik|gyz|kmen|ypriot|tari|saudi|irati|aiti|meni|landic)$/;
const LONGEST_NATIONALITY = 13;

/** The first words of the gazetteer's names. */
export interface PlaceStarts {
  canStart(folded: string): boolean;
}

/** The bits of `Mark` of a word, given as printed and folded. */
export const markReader = (
  posts: PostsKnowledge,
  places: PlaceStarts,
): ((surface: string, folded: string) => number) => {
  const bits = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [bit, words] of WORDS) mark(words.split(' '), bit);
  mark(posts.boundaries, Mark.boundary);
  mark(posts.trim, Mark.trimmed);
  mark(posts.placeHeads, Mark.placeHead);
  mark(posts.privateTopics, Mark.privateTopic);
  return (surface, folded) => {
    const printed = PRINTED.get(surface);
    let found = (bits.get(folded) ?? 0) | (places.canStart(folded) ? Mark.startsPlace : 0);
    if (printed !== undefined) return found | printed;
    if (/^\p{L}/u.test(surface)) found |= Mark.letter;
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(surface))
      found |= /^\p{Lu}+$/u.test(surface) ? Mark.acronym | Mark.dotted : Mark.dotted;
    if (folded.length <= LONGEST_NATIONALITY && NATIONALITY.test(folded)) found |= Mark.nationality;
    if (isRomanSyllable(surface)) found |= Mark.syllable;
    if (folded.startsWith('dynast')) found |= Mark.bygone;
    return found;
  };
};
