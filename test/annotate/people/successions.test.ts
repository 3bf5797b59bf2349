/** Who is an official by replacing one, or being replaced by one. */
import { describe, expect, test } from 'vitest';
import { listedIn } from './drawn.ts';

describe('an official too', () => {
  test.each([
    'Mayor Sun Wenhai left. Gao Wenshan had been appointed to replace Sun.',
    'Gao Wenshan, who replaced Mayor Sun Wenhai, spoke.',
    'Gao Wenshan takes over from Mayor Sun Wenhai.',
    'Mayor Sun Wenhai was succeeded by Gao Wenshan in July.',
    'In Yunnan, Gao Wenshan replaced party chief Sun Wenhai.',
  ])('%s', (text) => {
    expect(listedIn(text)).toBe('Gao Wenshan');
  });
});

describe('nobody', () => {
  test.each([
    'Gao Wenshan replaced Sun Wenhai in the team.',
    'Mayor Gao Wenshan replaced Sun Wenhai as chairman of the chess club.',
    "Mayor Gao Wenshan replaced Sun Wenhai's lamp.",
    'Mayor Gao Wenshan met Sun Wenhai, who replaced Lu Yifang.',
    'Mayor Gao Wenshan replaced singer Sun Wenhai.',
  ])('%s', (text) => {
    expect(listedIn(text)).toBe('');
  });
});
