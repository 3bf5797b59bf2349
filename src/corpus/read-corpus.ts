/** Paths → articles, one at a time: what cannot be read is reported, the rest goes on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import type { FurnitureKnowledge } from '../knowledge/schema/furniture.ts';
import type { Article } from './article.ts';
import { decode } from './decode/decode.ts';
import { findArticles, STDIN } from './find/find-articles.ts';
import { fileProblem, type Found } from './find/found.ts';
import { parseArticle } from './parse-article.ts';

export interface ReadOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Where the article `-` is read from. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** What that article is called; `-` where nothing is said. */
  readonly stdinName?: string | undefined;
  readonly knowledge: { readonly furniture: FurnitureKnowledge };
}

export interface ReadArticle {
  /** Null when the file could not be read. */
  readonly article: Article | null;
  /** The article's own problems too. */
  readonly problems: readonly Problem[];
}

const readAll = async (stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
};

/** The article that `bytes` hold. Never throws. */
export const articleFrom = (bytes: Uint8Array, path: string, furniture: FurnitureKnowledge): ReadArticle => {
  const { text, problems } = decode(bytes, path);
  if (text === null) return { article: null, problems };
  const article = parseArticle(text, path, furniture);
  const all = [...problems, ...article.problems];
  return { article: problems.length > 0 ? { ...article, problems: all } : article, problems: all };
};

/** One file, or standard input for `-`. */
export const readArticle = async (
  path: string,
  { cwd, stdin, stdinName, knowledge }: ReadOptions,
): Promise<ReadArticle> => {
  let bytes: Uint8Array;
  try {
    bytes = path === STDIN ? await readAll(stdin) : readFileSync(resolve(cwd, path));
  } catch (error) {
    return { article: null, problems: [fileProblem(path, error)] };
  }
  return articleFrom(bytes, path === STDIN ? (stdinName ?? STDIN) : path, knowledge.furniture);
};

/** Every article that was found, in corpus order; first, as one entry, what is wrong with the paths themselves. */
export async function* readFound({ paths, problems }: Found, options: ReadOptions): AsyncGenerator<ReadArticle> {
  if (problems.length > 0) yield { article: null, problems };
  for (const path of paths) yield await readArticle(path, options);
}

/** Every article that `paths` name. */
export async function* readCorpus(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadArticle> {
  yield* readFound(await findArticles(paths, options.cwd), options);
}
