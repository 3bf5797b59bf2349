/** What is compared: each tool in a form that measures one pass over a folder. Packages are loaded by whoever is measured. */
import { sampleOf } from './sample.mjs';

const MB = 1e6;

/** Runs `pass` over a warming sample, then measures it over a larger one. */
const overSample = (folder, bytes, pass) => {
  for (const text of sampleOf(folder, bytes / 4).texts) pass(text);
  const { texts, length } = sampleOf(folder, bytes);
  return { length, run: () => texts.forEach((text) => void pass(text)) };
};

/** The whole analysis, from the files to the rows, warmed over a sample like the others. */
const analysis =
  (id, options = {}) =>
  async (folder) => {
    const { analyzers, createAnnotator, loadKnowledge, readCorpus, runAnalyzers } = await import('../../dist/index.js');
    const { length } = sampleOf(folder, Infinity);
    const knowledge = loadKnowledge();
    const tasks = [{ analyzer: analyzers.find((each) => each.id === id), options }];
    const pass = (paths) => {
      async function* articles() {
        for await (const { article } of readCorpus(paths, { cwd: folder, stdin: [], knowledge })) {
          if (article) yield article;
        }
      }
      return runAnalyzers(articles, tasks, { knowledge, annotate: createAnnotator(knowledge) });
    };
    await pass(sampleOf(folder, MB).names);
    return { length, run: () => pass(['.']) };
  };

export const tools = {
  'ccec entities': analysis('entities', { type: 'all' }),
  'ccec slogans': analysis('slogans'),
  'ccec timeline': analysis('timeline'),
  /** Sentences, parts of speech and entities. */
  'wink-nlp': async (folder) => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
    const { its } = nlp;
    return overSample(folder, 2 * MB, (text) => {
      const doc = nlp.readDoc(text);
      return [doc.sentences().out(), doc.tokens().out(its.pos), doc.entities().out()];
    });
  },
  /** People and places. */
  compromise: async (folder) => {
    const { default: nlp } = await import('compromise');
    return overSample(folder, 0.3 * MB, (text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array')];
    });
  },
};
