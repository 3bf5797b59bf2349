/** Test helper: text cut into tokens and sentences, as strings. */
import { expect } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize, type Tokens, tokenText } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

/** Tokens of a text whose paragraphs are its lines. */
export const tokensOf = (text: string, vocabulary = new Vocabulary()): Tokens => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return tokenize(text, blocks, vocabulary);
};

/** The tokens' texts, after checking that each is its slice and its word. */
export const words = (text: string): string[] => {
  const tokens = tokensOf(text);
  let end = 0;
  return Array.from({ length: tokens.length }, (_, index) => {
    const word = tokenText(tokens, index);
    expect(text.slice(tokens.starts[index], tokens.ends[index])).toBe(word);
    expect(tokens.vocabulary.surface(tokens.ids[index] ?? -1)).toBe(word);
    expect(tokens.starts[index]).toBeGreaterThanOrEqual(end);
    end = tokens.ends[index] ?? 0;
    return word;
  });
};

/** The sentences' texts. */
export const sentences = (text: string): string[] => {
  const tokens = tokensOf(text);
  return splitSentences(tokens).map(({ first, last }) => text.slice(tokens.starts[first], tokens.ends[last]));
};
