/** The corpus as what it quotes: phrases that are, or are but for a word, what the articles quote. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Article } from '../../corpus/article.ts';
import type { CorpusSurvey, SurveyTools } from '../check.ts';
import { fewestStems, keyOf, mostStems, openKeys, stemsOf, wordReader } from './wordings.ts';

export interface PhraseQuestion {
  /** Stems of quoted phrases and formulas of the articles. */
  readonly phrases: readonly (readonly string[])[];
}

export interface PhraseRecord {
  readonly path: string;
  /** Quoted phrases that are one of those asked for, or one word off; each once. */
  readonly quoted: readonly { readonly key: string; readonly printed: string }[];
  /** Keys of those asked for that the article has anywhere, quoted or not. */
  readonly said: readonly string[];
}

const quotation = /["“]([^"“”]{12,160})["”]/g;

/** Quoted phrases and formulas of an article, with where they stand. */
export const phrasesIn = ({ quotes, formulas }: Annotated): readonly Annotated['formulas'][number][] => {
  const all = [...quotes.filter(({ kind }) => kind === 'formulation'), ...formulas];
  const outer = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return outer
    .filter(({ start, end }, at) => !outer.slice(0, at).some((each) => each.start <= start && end <= each.end))
    .map((each) => ({ ...each, total: 0, strength: 'strong' as const }));
};

const ask = (article: Annotated, { knowledge }: SurveyTools): PhraseQuestion => {
  const read = wordReader(knowledge);
  return {
    phrases: phrasesIn(article)
      .map(({ text }) => stemsOf(read(text)))
      .filter(({ length }) => length >= fewestStems && length <= mostStems),
  };
};

const reader = ({ phrases }: PhraseQuestion, { knowledge }: SurveyTools): ((article: Article) => PhraseRecord) => {
  const read = wordReader(knowledge);
  const exact = new Set(phrases.map(keyOf));
  const open = new Set(phrases.flatMap(openKeys));
  return ({ path, text }) => {
    const quoted = new Map<string, string>();
    const said = new Set<string>();
    for (const [, inner = ''] of text.matchAll(quotation)) {
      const stems = stemsOf(read(inner));
      if (stems.length < fewestStems || stems.length > mostStems) continue;
      const key = keyOf(stems);
      if (exact.has(key)) said.add(key);
      if (exact.has(key) || openKeys(stems).some((each) => open.has(each))) quoted.set(key, inner.replace(/\s+/g, ' '));
    }
    return { path, quoted: Array.from(quoted, ([key, printed]) => ({ key, printed })), said: [...said] };
  };
};

export const phrases: CorpusSurvey<PhraseQuestion, readonly PhraseRecord[]> = {
  ask,
  join: (left, right) => ({ phrases: [...left.phrases, ...right.phrases] }),
  reader: (question, tools) => {
    const read = reader(question, tools);
    return (article) => [read(article)];
  },
  merge: (left, right) => [...left, ...right],
};
