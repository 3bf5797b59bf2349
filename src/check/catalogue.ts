/** The prose of every check, and its defaults: what `ccec list checks`, messages, configuration and docs/checks are made from. */
import type { Severity } from './severity.ts';

/** An option of one check in ccec.yaml. `words`: a list of strings. */
export type CheckOption =
  | {
      readonly type: 'number';
      readonly summary: string;
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: 'words'; readonly summary: string; readonly default: readonly string[] };

export interface CheckProse {
  readonly severity: Severity;
  /** What it looks for, as a phrase. */
  readonly summary: string;
  /** What goes wrong where it is left. */
  readonly why: string;
  /** One sentence without a full stop; `{name}` is a fact of the finding. Several where the check says several things. */
  readonly message: string | Readonly<Record<string, string>>;
  /** What to do. May name facts too. */
  readonly hint: string;
  readonly options?: Readonly<Record<string, CheckOption>>;
}

export const catalogue = {
  'not-utf8': {
    severity: 'error',
    summary: 'a file that is not UTF-8',
    why: 'The encoding had to be guessed. Where the guess is wrong, names and quotation marks are wrong, and other tools may guess otherwise.',
    message: '{guess}',
    hint: 'Save the file as UTF-8, and look whether names and quotation marks came out right.',
  },
  mojibake: {
    severity: 'error',
    summary: 'text that was decoded in the wrong encoding (â€™), or lost in a conversion',
    why: 'Names and slogans with such characters in them are found by nobody and counted as names of their own.',
    message: {
      decoded: '"{found}" stands where "{meant}" was meant: text decoded in the wrong encoding, in {places}',
      garbled: '"{found}" is text decoded in the wrong encoding, in {places}',
      lost: 'U+FFFD stands where an earlier conversion lost a character, in {places}',
    },
    hint: 'Save the page again from its source, as UTF-8.',
  },
  'control-characters': {
    severity: 'warning',
    summary: 'characters that nobody sees: controls, zero-width spaces, direction marks',
    why: 'They cut words in two or make two spellings of one name, and a terminal may take them for commands.',
    message: '{name} (U+{code}) in {places}',
    hint: 'Delete the character; it came in with copying.',
  },
  'empty-article': {
    severity: 'error',
    summary: 'an article without a text: an empty file, a title alone, nothing but site text',
    why: 'It counts as an article in every figure, and says nothing.',
    message: {
      'empty-article': 'the file has no text',
      'furniture-only': 'there is only site text here, none of an article',
      'no-body': 'there is a title and no text below it',
    },
    hint: 'Save the page again with its text, or take the file out of the corpus.',
  },
  'missing-title': {
    severity: 'warning',
    summary: 'an article without a title',
    why: 'Rows, tables and calendars name an article by its title; without one it is a file name among others.',
    message: 'the article has no title: its text begins with a paragraph',
    hint: 'Put the headline above the text as a line of its own, or write `title:` in front matter.',
  },
  'missing-date': {
    severity: 'warning',
    summary: 'an article that says nowhere when it was published',
    why: '"On May 22" is read against the day of publication. Without it, dates rest on a session or a year in the text, or stay open.',
    message: 'no publication date is printed; {instead}',
    hint: 'Write `date: YYYY-MM-DD` in front matter, with the day on which the source published it.',
  },
  'ambiguous-date': {
    severity: 'warning',
    summary: 'a date with two readings, such as 02/03/2022',
    why: 'It is one day in Europe and another in America, so that it is left out of the timeline.',
    message: '{date} has two readings, day first and month first',
    hint: 'Look the day up in the source; in front matter, write it as YYYY-MM-DD.',
  },
  'impossible-date': {
    severity: 'error',
    summary: 'a date that no calendar has, such as June 31',
    why: 'One of its figures is wrong, and nothing tells which: whatever happened on it has no place in the timeline.',
    message: 'no calendar has the date {date}',
    hint: 'Look the day up in the source; if the source prints it so, suppress the finding and say so.',
  },
  'weekday-mismatch': {
    severity: 'error',
    summary: 'a weekday that the date did not fall on',
    why: 'Either the day or the weekday is wrong, and with the weekday often the week.',
    message: '{date} was a {actual}, not a {printed}',
    hint: 'Look up which of the two is right; if the source prints both, suppress the finding and say which one holds.',
  },
  'future-date': {
    severity: 'error',
    summary: 'an article published after today',
    why: 'A day, month or year is mistyped, and every date of the article that is read against it is wrong with it.',
    message: 'published on {published}, which is after {asOf}',
    hint: 'Correct the date, or give --as-of the day to check against.',
  },
  'told-before-it-happened': {
    severity: 'warning',
    summary: 'an event told in the past tense that is dated after publication',
    why: 'One of the two dates is wrong, and the timeline puts the event on the wrong day.',
    message: 'told as past, but {date} is after the day of publication, {published}: {event}',
    hint: 'Compare both dates with the source.',
  },
  'unresolved-date': {
    severity: 'warning',
    summary: 'the date of an event that nothing in the article completes',
    why: 'The event has no place in the timeline, which leaves it out.',
    message: 'nothing tells which year or day "{date}" is of{others}',
    hint: 'Give the article its day of publication: `date: YYYY-MM-DD` in front matter.',
  },
  'furniture-left': {
    severity: 'warning',
    summary: 'site text between the title and the end of the text: menus, share bars, image file names',
    why: 'ccec leaves the line out of its counts, other tools will not, and what surrounds it may have been cut as well.',
    message: '{what} stands in the article: {text}',
    hint: 'Delete the line; it belongs to the page and not to the article.',
  },
  truncated: {
    severity: 'error',
    summary: 'an article, a paragraph or a name that breaks off',
    why: 'What is missing may hold the names, dates and figures that the corpus is kept for.',
    message: {
      article: 'the article ends in the middle of a sentence: … {end}',
      paragraph: 'the paragraph breaks off: … {end}',
      name: '"{cut}" breaks off; {name} begins so',
    },
    hint: 'Save the whole text from its source; if the source itself breaks off, suppress the finding and say so.',
  },
  'unbalanced-quotes': {
    severity: 'warning',
    summary: 'a quotation mark without its partner',
    why: 'Where a quotation ends decides who says what, and which words are a slogan.',
    message: {
      open: '{mark} opens a quotation that is not closed: {quote}',
      close: '{mark} closes a quotation that was not opened: {quote}',
    },
    hint: 'Add the missing mark where the source has it; if it has none, suppress the finding.',
  },
  'run-together-words': {
    severity: 'warning',
    summary: 'words without a blank between them, such as theStanding Committee',
    why: 'Neither word is found: the name or post that begins there is lost.',
    message: '"{found}" runs two words together: {apart}',
    hint: 'Put the blank in; it was lost in copying. If the source prints it so, suppress the finding.',
  },
  'misspelt-term': {
    severity: 'warning',
    summary: 'a word one letter away from a term or place that ccec knows, such as Offical',
    why: 'The post, body or place is not recognised, so that an official loses a post or a place a mention.',
    message: '"{found}" is one letter away from "{meant}"',
    hint: 'Correct it if it was mistyped here. If the source prints it so, suppress the finding; if it is a name, add it to `allow` in ccec.yaml.',
    options: {
      allow: { type: 'words', summary: 'Words that are right as they are.', default: [] },
    },
  },
  'unknown-post': {
    severity: 'info',
    summary: 'an official whose post ccec cannot put under an office',
    why: 'The post is listed in its own words, and holders of the same office before and after are not found by it.',
    message: 'no office is known for "{post}", the post of {name}',
    hint: 'Nothing is wrong with the article. An office is one rule in the knowledge of posts.',
  },
  'duplicate-article': {
    severity: 'error',
    summary: 'an article whose text the corpus has already',
    why: 'Every name, slogan and event in it is counted twice.',
    message: 'the same text stands in {others}',
    hint: 'Keep one of them; if both are to stay, suppress the finding and say why.',
  },
  'near-duplicate': {
    severity: 'warning',
    summary: 'an article that shares most of its text with another one of the corpus',
    why: 'A reprint, or an update of the same report: what both say is counted twice.',
    message: 'about {percent} % of the text stands in {other}',
    hint: 'Compare the two and keep the fuller one; if both are to stay, suppress the finding and say why.',
    options: {
      percent: {
        type: 'number',
        summary: 'Share of runs of four words in common, in per cent, from which on it is reported.',
        default: 50,
        min: 10,
        max: 100,
      },
    },
  },
  'name-variant': {
    severity: 'warning',
    summary: "a name that the corpus spells with other apostrophes, hyphens or blanks (Chen Miner, Chen Min'er)",
    why: 'ccec takes both for one person, other tools and searches do not.',
    message: 'the corpus spells "{found}" as "{usual}", in {path} for one',
    hint: 'If the source prints it so, suppress the finding; if it was mistyped here, write {usual}.',
  },
  'name-near-miss': {
    severity: 'warning',
    summary: 'a name one letter off that of an official of the corpus, with the same post or spelt as no name is',
    why: 'A mistyped name makes a second person, who then holds the post of the first.',
    message: {
      post: '"{found}" is one letter off {meant}, whom the corpus has in the same post ({post}, in {path})',
      spelling: '"{found}" is one letter off {meant} (in {path}), and no name is spelt so',
    },
    hint: 'Compare it with the source; if these are two people, suppress the finding and say so.',
  },
  'post-conflict': {
    severity: 'warning',
    summary: 'a post that the corpus gives somebody else at this time, or a person whom it has in another province',
    why: 'Either the name or the post is wrong, or the office changed hands, which the corpus should tell.',
    message: {
      holder: '{name} is called {post}, but the corpus has {other} as {held} {when}, in {path}',
      elsewhere: '{name} is called {post}, but the corpus has the same name as {held} {when}, in {path}',
    },
    hint: 'Look up who held the office on {date}; if it changed hands, add an article that says so.',
  },
  'unknown-official': {
    severity: 'info',
    summary: 'an official whom no other article of the corpus names',
    why: 'A new name is worth a look: the person is new, or the name is spelt otherwise elsewhere.',
    message: 'no other article of the corpus names {name}, {post}',
    hint: 'Nothing is wrong if the person is new to the corpus; compare the spelling with another source.',
  },
  'slogan-variant': {
    severity: 'warning',
    summary: 'a slogan that is one word off a known one, or off one that the corpus repeats',
    why: 'A mistyped slogan is counted as one of its own, or as none.',
    message: {
      word: '"{found}" is one word off "{meant}"',
      number: '"{found}" is "{meant}" with a plural that became a singular, or the other way round',
      corpus: '"{found}" is one word off "{meant}", which {articles} articles of the corpus have',
    },
    hint: 'Compare it with the source; if it is a slogan of its own, suppress the finding and say so.',
  },
  'slogan-unknown-translation': {
    severity: 'info',
    summary: 'a formula that may translate a known slogan in words that are not listed',
    why: 'ccec cannot count it with the slogan that it translates.',
    message: {
      chinese: '"{found}" stands for {zh}, which is listed as "{meant}" and not in these words',
      counts: '"{found}" is no listed wording; "{meant}" counts in the same way',
    },
    hint: 'If it translates a known slogan, add the wording to the knowledge of slogans.',
  },
  'date-conflict': {
    severity: 'warning',
    summary: 'an event that the corpus dates otherwise',
    why: 'One of the dates is wrong, and the timeline shows one event twice.',
    message: 'dated {date} here, {other} in {path}: {event}',
    hint: 'Look up which date is right; if these are two events, suppress the finding and say so.',
  },
} as const satisfies Record<string, CheckProse>;

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as readonly CheckId[];

export const proseOf = (id: CheckId): CheckProse => catalogue[id];

/** Where a check is documented, from the project's root. */
export const docsOf = (id: CheckId): string => `docs/checks/${id}.md`;

/** The text with its `{names}` filled in. */
export const fill = (text: string, facts: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
