/** The first articles of a corpus, for tools that would take hours over all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names and texts of `folder` in order until they make `bytes`. */
export const sampleOf = (folder, bytes) => {
  const names = [];
  const texts = [];
  let length = 0;
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt'));
  for (const name of files.toSorted()) {
    if (length >= bytes) break;
    const text = readFileSync(path.join(folder, name), 'utf8');
    names.push(name);
    texts.push(text);
    length += Buffer.byteLength(text);
  }
  return { names, texts, length };
};
