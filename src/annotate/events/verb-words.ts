/** The small words by which verb groups are told: auxiliaries, adverbs between them, and what shows that a form is no verb. */
import type { EventLexicon } from './lexicon.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const BE = words('am is are was were');
export const PAST_BE = words('was were');
export const WILL = words("will shall would 'll");
export const MODAL = words("must should can could may might cannot ought can't couldn't shouldn't");
export const HAVE = words('has have had');
export const NOT = words("not never n't no");
export const CONTRACTED_NOT = words(
  "won't wouldn't didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't",
);
/** "is considering holding a fair": nothing is planned yet. */
export const CONSIDERING = words('considering mulling weighing pondering');
/** "is scheduled to", "are due to": what is to come. */
export const SCHEDULED = words(
  'scheduled slated due set expected planned likely about poised projected going bound tipped supposed ready unlikely',
);
export const DETERMINERS = words(
  "the a an its their his her our this that these those 's some any no more most newly well so",
);
export const PREPOSITIONS = words(
  'of in for with by from on at into under through without between among towards toward over about as during since until before after throughout',
);
/** Behind a participle these show that it may belong to the noun before it: "the agreement signed by". */
export const REDUCERS = words('by in on at from during between under last this');

const ADVERBS = words(
  'also then now still just already soon again first once both all each only later recently respectively ever yet together ' +
    'thus there even indeed longer',
);

/** Words in -ed that are no verbs. */
const NOT_ED = words(
  'need indeed hundred united red speed exceed succeed proceed seed feed breed weed bed sacred naked kindred unprecedented ' +
    'limited beloved sped advanced renowned',
);

/** "The main task was to sum up …": the copula, no plan. */
export const TASKS =
  /^(?:task|aim|goal|purpose|objective|mission|role|job|idea|point|key|focus|priority|way|step|intention|duty|responsibility|challenge)s?$/;

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && word !== 'unlikely') || NOT.has(word);

/** By its ending alone: "launched". */
export const endsAsPast = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !NOT_ED.has(word);

export const isParticiple = (lexicon: EventLexicon, word: string): boolean =>
  lexicon.form(word)?.isParticiple === true || endsAsPast(word) || word === 'been';
