/** A personal name in the text. */

/**
 * `han`: surname and given name in pinyin; `romanised`: hyphenated given name (Lau Chi-ming); `plain`: a capitalised
 * sequence that its surroundings show to be a person; `surname`: a family name alone; `pronoun`: he or she as the
 * subject of a post, no mention.
 */
export type NameKind = 'han' | 'romanised' | 'plain' | 'surname' | 'pronoun';

/** Tokens `first` to `last` (inclusive). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Name extends TokenRange {
  readonly kind: NameKind;
  /** Token of the family name; -1 where the name does not tell which part it is. */
  readonly surname: number;
  /** Part of another name ("Xi Jinping Thought"): no mention of the person. */
  readonly isEponym: boolean;
}

/** Every name is made here: objects of one form are read faster than objects of several. */
export const makeName = (first: number, last: number, kind: NameKind, surname: number, isEponym = false): Name => ({
  first,
  last,
  kind,
  surname,
  isEponym,
});
