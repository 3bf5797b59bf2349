/** Reads all date expressions of an article, sentence by sentence, with what each does in its clause. */
import type { Article } from '../../corpus/article.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { isCaption, isEndOfCaption, isOfArchive, isOfPhoto } from './anchor/picture.ts';
import { DateScan } from './date-scan.ts';
import type { DateWords } from './date-words.ts';
import type { Form } from './forms/form.ts';
import type { Found } from './found.ts';
import { isBare, type Point, type Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Direction } from './resolve/bare.ts';
import { directionOf } from './tense.ts';
import { useOf } from './use/date-use.ts';

const pictureOf = (scan: DateScan, reading: Reading, direction: Direction): Found['picture'] =>
  isOfPhoto(scan, reading)
    ? 'photo'
    : isOfArchive(scan, reading) || isEndOfCaption(scan, reading, direction !== null)
      ? 'caption'
      : isCaption(scan, reading, direction !== null)
        ? 'photo'
        : null;

/** Reads one article; made once for all. */
export class DateReader {
  private readonly words: DateWords;
  private readonly forms: readonly Form[];
  private readonly triggers: number;
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary, words: DateWords, forms: readonly Form[]) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.forms = forms;
    this.triggers = forms.reduce((bits, form) => bits | form.triggers, 0);
  }

  /** Leaves `scan` in the last sentence. */
  readings(scan: DateScan, sentences: readonly Sentence[]): Found[] {
    const found: Found[] = [];
    for (const [sentence, { first, last }] of sentences.entries()) {
      scan.within(first, last);
      for (const each of recognise(scan, this.forms, this.triggers)) {
        const does = useOf(scan, each);
        // What a noun carries ("the January order") has happened unless a verb says otherwise.
        const direction = directionOf(scan, each.first, each.last) ?? (does === 'reference' ? 'back' : null);
        const { first: from, last: to, part, time, use, doubt, source } = each;
        // Key by key: a spread into an object of so many keys is slow.
        found.push({
          first: from,
          last: to,
          from: each.from,
          to: each.to,
          part,
          time,
          use,
          doubt,
          source,
          sentence,
          does,
          direction,
          picture: each.from.day === null || each.from.year === null ? null : pictureOf(scan, each, direction),
        });
      }
    }
    return found;
  }

  /** Month and day of a dateline that prints no year. */
  datelinePoint({ dateline, text }: Article): Point | null {
    if (!dateline || dateline.date !== null) return null;
    const tokens = tokenize(text, [dateline.span], this.vocabulary);
    const scan = new DateScan(tokens, this.words);
    scan.within(0, tokens.length - 1);
    const point = recognise(scan, this.forms, this.triggers)[0]?.from;
    return point && isBare(point) && point.day !== null ? point : null;
  }
}
