/** Adds the surnames and syllables of Standard Chinese to the names knowledge. */
import { pinyin } from 'pinyin-pro';
import surnames from 'pinyin-pro/dist/esm/data/surname.mjs';
import type { NamesKnowledge } from '../schema/names.ts';

/** "nán gōng" → ["nan", "gong"]; ü keeps its dots. */
const toneless = (reading: string): string[] =>
  reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .split(' ');

/** Not syllables of words: interjections and characters without a reading. */
const NOT_SYLLABLES = new Set(['m', 'n', 'ng', 'hng', 'ê', 'o', 'ei']);

/** ü is printed in three ways: Lü, Lyu, Lv; and often plain Lu. */
const spellings = (syllable: string): string[] =>
  syllable.includes('ü') ? [syllable, syllable.replace('ü', 'yu'), syllable.replace('ü', 'v')] : [syllable];

const allSyllables = (): string[] => {
  const found = new Set<string>();
  for (let code = 0x4e00; code <= 0x9fa5; code++) {
    for (const reading of pinyin(String.fromCharCode(code), { toneType: 'none', type: 'array', multiple: true })) {
      if (/^[a-zü]+$/.test(reading) && !NOT_SYLLABLES.has(reading))
        for (const spelling of spellings(reading)) found.add(spelling);
    }
  }
  return [...found].sort();
};

/** The knowledge with romanised surnames (single and compound, 492 characters' readings) and syllables filled in. */
export const withStandardChinese = (names: NamesKnowledge): NamesKnowledge => {
  const single = new Set(names.surnames);
  const compound = new Set(names.compoundSurnames);
  for (const reading of Object.values(surnames)) {
    const syllables = toneless(reading);
    if (syllables.length === 1) for (const spelling of spellings(syllables[0] ?? '')) single.add(spelling);
    else compound.add(syllables.join(''));
  }
  return { ...names, surnames: [...single].sort(), compoundSurnames: [...compound].sort(), syllables: allSyllables() };
};
