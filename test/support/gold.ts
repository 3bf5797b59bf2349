/** Gold of a folder of the repository; a mistake in it stops the test. */
import { readdirSync, readFileSync } from 'node:fs';
import { type GoldSet, readGold } from '../../src/eval/read-gold.ts';

export const goldOf = (folder: string): GoldSet => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const gold = readGold(
    files.map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
  if (gold.problems.length > 0) throw new Error(JSON.stringify(gold.problems, null, 1));
  return gold;
};
