/** The first articles of a corpus, for tools that would take hours over all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Texts of `folder` in order until they make `bytes`. */
export const sampleOf = (folder, bytes) => {
  const texts = [];
  let length = 0;
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt'));
  for (const name of files.toSorted()) {
    if (length >= bytes) break;
    const text = readFileSync(path.join(folder, name), 'utf8');
    texts.push(text);
    length += Buffer.byteLength(text);
  }
  return { texts, length };
};
