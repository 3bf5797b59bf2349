/** Test helper: places drawn into the text, "held in [[Yubei District|CN-500112]] of [[Chongqing]]". */
import { expect } from 'vitest';
import type { PlaceMention } from '../../../src/annotate/places/entity.ts';
import { type FindPlaces, placeFinder } from '../../../src/annotate/places/find-places.ts';
import { Gazetteer } from '../../../src/annotate/places/gazetteer.ts';
import { loadKnowledge } from '../../../src/knowledge/knowledge.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';

let finder: { readonly find: FindPlaces; readonly vocabulary: Vocabulary } | null = null;

const loaded = (): { readonly find: FindPlaces; readonly vocabulary: Vocabulary } => {
  if (finder) return finder;
  const vocabulary = new Vocabulary();
  finder = { find: placeFinder(new Gazetteer(loadKnowledge().places, vocabulary)), vocabulary };
  return finder;
};

/** Places of a text whose paragraphs are its lines. */
export const placesIn = (text: string, dateline: string | null = null): PlaceMention[] => {
  const { find, vocabulary } = loaded();
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const tokens = tokenize(text, blocks, vocabulary);
  return find({ tokens, mask: new Uint8Array(tokens.length), dateline });
};

const DRAWN = /\[\[(?<text>[^\]|]*)(?:\|(?<id>[^\]]*))?\]\]/g;

/** Asserts exactly the drawn places; where a drawing names an id, that the place is the one. */
export const expectDrawn = (drawing: string, dateline: string | null = null): void => {
  const text = drawing.replace(DRAWN, '$<text>');
  const wanted = [...drawing.matchAll(DRAWN)].map((match) => match.groups?.['id']);
  const found = placesIn(text, dateline);
  for (const { start, end, text: span } of found) expect(text.slice(start, end)).toBe(span);
  let drawn = '';
  let at = 0;
  for (const [index, { start, end, entity }] of found.entries()) {
    const id = wanted[index] === undefined ? '' : `|${entity.id}`;
    drawn += `${text.slice(at, start)}[[${text.slice(start, end)}${id}]]`;
    at = end;
  }
  expect(drawn + text.slice(at)).toBe(drawing);
};
