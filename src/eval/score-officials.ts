/** Officials, how often they are named, and the posts they are given. */
import type { OfficialRow } from '../analyzers/entities/official-rows.ts';
import { type Here, type InArticle, sourcesIn } from './found.ts';
import type { ArticleGold, GoldOfficial } from './gold-schema.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import type { Annotation } from './read-gold.ts';
import { bag, loose } from './wording.ts';

type Official = Here<OfficialRow>;

/** The row of that name; else one that has the full name among its spellings. A family name alone finds nobody. */
const rowOf = ({ name, also = [] }: GoldOfficial, here: readonly Official[]): Official | undefined => {
  const wanted = new Set([name, ...also].map(loose));
  const isWanted = (form: string): boolean => form.includes(' ') && wanted.has(form);
  return (
    here.find(({ row }) => wanted.has(loose(row.name))) ??
    here.find(({ row }) => [row.name, ...row.aliases].map(loose).some(isWanted))
  );
};

interface Given {
  readonly path: string;
  readonly official: GoldOfficial;
  /** Where the official, or the official's post of that number, is annotated. */
  at(post?: number): string;
}

/** Every post once: each that is found uses up one of the row's. */
const scorePosts = ({ path, official, at }: Given, found: Official | null, article: readonly string[]): Outcome[] => {
  if (official.posts === undefined) return [];
  const outcome = outcomesOf('posts', path, path);
  const left = (found?.row.posts ?? []).flatMap(({ post, sources }) => {
    const here = sourcesIn(path, sources);
    return here.length === 0 ? [] : [{ post, sources: here }];
  });
  const subject = official.name;
  const outcomes = official.posts.map((post, number) => {
    const index = left.findIndex((each) => bag(each.post) === bag(post));
    const [match] = index < 0 ? [] : left.splice(index, 1);
    return outcome(match ? 'hit' : 'missed', {
      subject,
      gold: post,
      found: match?.post ?? null,
      annotation: at(number),
      sources: match?.sources ?? found?.sources ?? article,
    });
  });
  return [...outcomes, ...left.map(({ post, sources }) => outcome('wrong', { subject, found: post, sources }))];
};

export const scoreOfficials = (
  { gold, at }: Annotation<ArticleGold>,
  { article: { path, sources: article }, officials: here }: InArticle,
): Outcome[] => {
  if (gold.officials === undefined) return [];
  const [official, mentions] = [outcomesOf('officials', path, path), outcomesOf('mentions', path, path)];
  const used = new Set<Official>();
  const outcomes = gold.officials.flatMap((each, number) => {
    const found = rowOf(each, here) ?? null;
    const annotation = at(['officials', number]);
    const given: Given = {
      path,
      official: each,
      at: (post) => (post === undefined ? annotation : at(['officials', number, 'posts', post])),
    };
    const posts = scorePosts(given, found, article);
    if (found === null) return [official('missed', { gold: each.name, annotation, sources: article }), ...posts];
    used.add(found);
    const { row, sources } = found;
    const counted =
      each.mentions === undefined
        ? []
        : [
            mentions(sources.length === each.mentions ? 'hit' : 'missed', {
              subject: each.name,
              gold: String(each.mentions),
              found: String(sources.length),
              annotation: at(['officials', number, 'mentions']),
              sources,
            }),
          ];
    return [official('hit', { gold: each.name, found: row.name, annotation, sources }), ...counted, ...posts];
  });
  const others = here.filter((each) => !used.has(each));
  return [...outcomes, ...others.map(({ row, sources }) => official('wrong', { found: row.name, sources }))];
};
