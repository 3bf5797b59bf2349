/** What a thread does with a batch of articles: the same as the main thread would. */
import { passOver, type Step, stepsOf } from '../../analysis/pass.ts';
import { analyzers as builtIn } from '../../analyzers/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { type Annotate, createAnnotator } from '../../annotate/annotator.ts';
import type { Article } from '../../corpus/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { openReading } from '../read-articles.ts';
import { madeBy } from '../recipe.ts';
import { sessionKnowledge } from '../session-knowledge.ts';
import { withPlugins } from '../session.ts';
import { type Batch, type BatchResult, type Order, packTotal, type Setting, unpackOrder } from './message.ts';

// A thread serves one call: what its batches share is made once.
interface Tools {
  readonly knowledge: Knowledge;
  readonly annotate: Annotate;
}

interface Pass {
  readonly setting: Setting;
  readonly steps: readonly (Step | null)[];
}

let tools: Promise<Tools> | null = null;
const passes = new Map<Batch['pass'], Promise<Pass>>();

const openTools = async ({ config, cwd }: Setting): Promise<Tools> => {
  const knowledge = await sessionKnowledge({ config, io: { cwd } });
  return { knowledge, annotate: createAnnotator(knowledge) };
};

const openPass = async ({ setting, of }: Order): Promise<Pass> => {
  const { knowledge } = await (tools ??= openTools(setting));
  // What is wrong with a plugin has been told by the main thread.
  const { analyzers } = await withPlugins(builtIn, setting.plugins);
  const tasks = setting.tasks.map(async ({ recipe, options }) => ({
    analyzer: await madeBy(recipe, analyzers),
    options,
  }));
  return { setting, steps: stepsOf(await Promise.all(tasks), knowledge, of) };
};

const passFor = ({ pass, order }: Batch): Promise<Pass> => {
  const known = passes.get(pass);
  if (known) return known;
  const opened = openPass(unpackOrder(order));
  passes.set(pass, opened);
  return opened;
};

async function* annotated(
  articles: AsyncIterable<Article> | Iterable<Article>,
  annotate: Annotate,
): AsyncGenerator<Annotated> {
  for await (const article of articles) yield annotate(article);
}

// Standard input is read by the main thread alone, and Ctrl-C ends a thread from outside.
const io = { stdin: (async function* () {})(), signal: new AbortController().signal };
const progress = { tick: () => undefined, clear: () => undefined };

export const runBatch = async (batch: Batch): Promise<BatchResult> => {
  const { setting, steps } = await passFor(batch);
  const { knowledge, annotate } = await (tools ??= openTools(setting));
  const source = { paths: batch.paths, problems: [], cwd: setting.base };
  const reading = openReading(source, setting.range, { io, knowledge, progress });
  const passed = await passOver(steps, annotated(reading.articles(), annotate));
  return {
    passed: { ...passed, totals: passed.totals.map(packTotal) },
    unread: reading.problems(),
    undated: reading.undated(),
  };
};
