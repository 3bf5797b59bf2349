/**
 * One copy of each key, wording and name that hits tell: a slice would keep its whole article alive. What was seen before is found
 * again by its words and letters, without a string being made.
 */
import { keyOfWords, type Wording } from '../../annotate/wording/wording.ts';
import { runHash } from './grams.ts';

/** A key and the wordings that it was printed in. */
export interface Phrase {
  readonly key: string;
  readonly stems: readonly string[];
  /** As printed, line breaks and quotation marks too, and as told. */
  readonly forms: { readonly printed: string; readonly told: string }[];
}

/** The wording as printed, on one line, without quotation marks. */
const toldAs = (printed: string): string => (/^[\w '’-]+$/.test(printed) ? printed : cleaned(printed));

const cleaned = (printed: string): string =>
  printed
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:]+$/, '')
    .trim();

const hasStems = ({ stems }: Phrase, { lexicon, keys }: Wording, first: number, last: number): boolean => {
  if (stems.length !== last - first + 1) return false;
  for (let at = 0; at < stems.length; at++) if (stems[at] !== lexicon.stem(keys[first + at] ?? 0)) return false;
  return true;
};

export class PhraseBook {
  private readonly texts = new Map<string, string>();
  /** Of the knowledge, by id. */
  private readonly listed = new Map<string, Phrase>();
  /** By hash of the words; nearly always one. */
  private readonly phrases = new Map<number, Phrase[]>();

  /** An equal string that keeps no other alive. */
  own(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    this.texts.set(copy, copy);
    return copy;
  }

  /** The phrase that the knowledge has as `id`. */
  ofId(id: string): Phrase {
    const known = this.listed.get(id);
    if (known) return known;
    const phrase = { key: id, stems: [], forms: [] };
    this.listed.set(id, phrase);
    return phrase;
  }

  /** The phrase of words `first` to `last`. */
  ofWords(wording: Wording, first: number, last: number): Phrase {
    const hash = runHash(wording, first, last) | 0;
    const alike = this.phrases.get(hash);
    for (const phrase of alike ?? []) if (hasStems(phrase, wording, first, last)) return phrase;
    const { lexicon, keys } = wording;
    const stems = Array.from(keys.subarray(first, last + 1), (key) => lexicon.stem(key));
    const phrase = { key: this.own(keyOfWords(wording, first, last)), stems, forms: [] };
    if (alike) alike.push(phrase);
    else this.phrases.set(hash, [phrase]);
    return phrase;
  }

  /** `text` from `start` to `end`, where `phrase` is printed, as it is told. */
  formOf({ forms }: Phrase, text: string, start: number, end: number): string {
    for (const { printed, told } of forms)
      if (printed.length === end - start && text.startsWith(printed, start)) return told;
    const printed = this.own(text.slice(start, end));
    const told = this.own(toldAs(printed));
    forms.push({ printed, told });
    return told;
  }
}
