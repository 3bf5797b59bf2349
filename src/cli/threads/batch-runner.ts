/** What a thread does with a batch of articles: the same as the main thread would. */
import { passOver, type Step, stepsOf } from '../../analysis/pass.ts';
import { analyzers as builtIn } from '../../analyzers/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { type Annotate, createAnnotator } from '../../annotate/annotator.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { openReading, type Reading } from '../read-articles.ts';
import { madeBy } from '../recipe.ts';
import { sessionKnowledge } from '../session-knowledge.ts';
import { withPlugins } from '../session.ts';
import { type Batch, type BatchResult, type Order, packTotal, type Setting, unpackOrder } from './message.ts';

interface Tools {
  readonly knowledge: Knowledge;
  readonly annotate: Annotate;
}

/** What all batches of a pass share. */
interface Pass extends Tools {
  readonly setting: Setting;
  readonly steps: readonly (Step | null)[];
}

const toolsFor = async ({ config, cwd }: Setting): Promise<Tools> => {
  const knowledge = await sessionKnowledge({ config, io: { cwd } });
  return { knowledge, annotate: createAnnotator(knowledge) };
};

const openPass = async ({ setting, of }: Order, tools: Tools): Promise<Pass> => {
  // What is wrong with a plugin has been told by the main thread.
  const { analyzers } = await withPlugins(builtIn, setting.plugins);
  const tasks = await Promise.all(
    setting.tasks.map(async ({ recipe, options }) => ({ analyzer: await madeBy(recipe, analyzers), options })),
  );
  return { ...tools, setting, steps: stepsOf(tasks, tools.knowledge, of) };
};

async function* annotated({ articles }: Reading, annotate: Annotate): AsyncGenerator<Annotated> {
  for await (const article of articles()) yield annotate(article);
}

// Standard input is read by the main thread alone, and Ctrl-C ends a thread from outside.
const io = { stdin: (async function* () {})(), signal: new AbortController().signal };
const progress = { tick: () => undefined, clear: () => undefined };

/** For the batches of one call: what they share is made once. */
export const batchRunner = (): ((batch: Batch) => Promise<BatchResult>) => {
  let tools: Promise<Tools> | null = null;
  const passes = new Map<Batch['pass'], Promise<Pass>>();
  const passFor = ({ pass, order }: Batch): Promise<Pass> => {
    const known = passes.get(pass);
    if (known) return known;
    const unpacked = unpackOrder(order);
    tools ??= toolsFor(unpacked.setting);
    const opened = tools.then((given) => openPass(unpacked, given));
    passes.set(pass, opened);
    return opened;
  };

  return async (batch) => {
    const { setting, steps, knowledge, annotate } = await passFor(batch);
    const source = { paths: batch.paths, problems: [], cwd: setting.base };
    const reading = openReading(source, setting.range, { io, knowledge, progress });
    const passed = await passOver(steps, annotated(reading, annotate));
    return {
      passed: { ...passed, totals: passed.totals.map(packTotal) },
      unread: reading.problems(),
      undated: reading.undated(),
    };
  };
};
