/** Writes a corpus of any size: articles put together from the bundled ones and the fixtures, their names and numbers varied. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['corpus', 'fixtures/entities/articles'];
const ARTICLE = 6000;
const FILES_A_FOLDER = 500;

const surnames = [
  'Chen',
  'Wang',
  'Li',
  'Zhang',
  'Liu',
  'Yang',
  'Huang',
  'Zhao',
  'Wu',
  'Zhou',
  'Xu',
  'Sun',
  'Ma',
  'Zhu',
];
const districts = [
  'Yubei',
  'Wanzhou',
  'Fuling',
  'Beibei',
  'Jiangjin',
  'Hechuan',
  'Yongchuan',
  'Qijiang',
  'Dazu',
  'Tongnan',
];
const varied = new RegExp(`\\b(?:${[...surnames, ...districts].join('|')})\\b|\\b\\d{1,3}\\b`, 'g');

const paragraphsOf = (text) =>
  text
    .replace(/^---\n[^]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The same for every run: no clock, no chance. */
const vary = (text, turn) =>
  text.replace(varied, (found) => {
    for (const names of [surnames, districts]) {
      const at = names.indexOf(found);
      if (at >= 0) return names[(at + turn) % names.length];
    }
    return String(((Number(found) + turn) % 28) + 1);
  });

const header = (title, turn) =>
  `---\ntitle: ${JSON.stringify(title.slice(0, 120))}\ndate: 20${10 + (turn % 15)}-0${1 + (turn % 9)}-1${turn % 10}\n---\n\n`;

/** Fills `folder` with at least `bytes` of articles of some six kilobytes; returns how many bytes there are. */
export const makeCorpus = (folder, bytes) => {
  const articles = sources.flatMap((source) =>
    readdirSync(path.join(root, source))
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => paragraphsOf(readFileSync(path.join(root, source, name), 'utf8'))),
  );
  let written = 0;
  for (let turn = 0; written < bytes; turn++) {
    const parts = [];
    for (let next = turn, length = 0; length < ARTICLE; next += 7) {
      const added = articles[next % articles.length];
      parts.push(...added);
      length += added.join('').length;
    }
    const text = header(vary(parts[0], turn), turn) + vary(parts.join('\n\n'), turn);
    const below = path.join(folder, String(Math.floor(turn / FILES_A_FOLDER)).padStart(4, '0'));
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `${String(turn).padStart(6, '0')}.txt`), text);
    written += Buffer.byteLength(text);
  }
  return written;
};
