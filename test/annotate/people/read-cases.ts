/** Test helper: reads case files: a drawing, a line "= Name: post; post" for each official, an empty line; and whole pages. */
import { readFileSync } from 'node:fs';
import type { Posts } from './drawn.ts';

export interface Case {
  readonly title: string;
  readonly drawing: string;
  readonly posts: Posts;
}

const caseOf = (block: string): Case => {
  const lines = block.split('\n');
  const drawing = lines
    .filter((line) => !line.startsWith('= '))
    .join('\n')
    .trim();
  const posts: [string, string[]][] = [];
  for (const line of lines.filter((each) => each.startsWith('= '))) {
    const colon = line.indexOf(': ');
    posts.push([line.slice(2, colon), line.slice(colon + 2).split('; ')]);
  }
  return { title: drawing.slice(0, 90), drawing, posts: Object.fromEntries(posts) };
};

/** The cases of `cases/<name>.txt`: their lines are paragraphs; a line that starts with # is a comment. */
export const readCases = (name: string): readonly Case[] =>
  readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
    .replace(/^#.*\n/gm, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => caseOf(block.replaceAll('\n', '\n\n')));

/** The page of `pages/<name>.txt`, drawn as it stands, with its officials below. */
export const readPage = (name: string): Case =>
  caseOf(readFileSync(new URL(`pages/${name}.txt`, import.meta.url), 'utf8'));
