/** Test helper: reads a case file: a drawing, a line "= Name: post; post" for each official, an empty line. */
import { readFileSync } from 'node:fs';
import type { Posts } from './drawn.ts';

export interface Case {
  readonly title: string;
  readonly drawing: string;
  readonly posts: Posts;
}

const folder = new URL('cases/', import.meta.url);

const caseOf = (block: string): Case => {
  const lines = block.split('\n').filter((line) => !line.startsWith('#'));
  const drawing = lines.filter((line) => !line.startsWith('= ')).join('\n\n');
  const posts: [string, string[]][] = [];
  for (const line of lines.filter((each) => each.startsWith('= '))) {
    const colon = line.indexOf(': ');
    posts.push([line.slice(2, colon), line.slice(colon + 2).split('; ')]);
  }
  return { title: drawing.slice(0, 90), drawing, posts: Object.fromEntries(posts) };
};

/** The cases of `cases/<name>.txt`; a line that starts with # is a comment. */
export const readCases = (name: string): readonly Case[] =>
  readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block.split('\n').some((line) => !line.startsWith('#')))
    .map(caseOf);
