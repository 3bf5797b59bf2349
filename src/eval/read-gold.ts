/** Gold files → gold: checked, each part knowing where it is annotated. */
import type { Problem } from '../errors.ts';
import {
  type CheckedYaml,
  type FaultyYaml,
  type Path,
  readChecked,
  type YamlFault,
} from '../knowledge/checked-yaml.ts';
import { type ArticleGold, articleGold, type SloganGold, sloganGold } from './gold-schema.ts';
import { compareText } from '../text/compare-text.ts';

/** A gold file that was read, and where its parts stand. */
export interface Annotation<T> {
  readonly file: string;
  readonly gold: T;
  /** `file:line:column` of the part at `path`. */
  at(path: Path): string;
}

export interface GoldSet {
  /** By article. */
  readonly articles: readonly Annotation<ArticleGold>[];
  /** Of the corpus as a whole. */
  readonly slogans: Annotation<SloganGold> | null;
  readonly problems: readonly Problem[];
}

/** A gold file by its name and text. */
export interface GoldFile {
  readonly path: string;
  readonly text: string;
}

/** The file of a folder that speaks of the whole corpus. */
export const sloganFile = 'slogans.yaml';

const isSlogans = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1) === sloganFile;

const problem = (
  severity: Problem['severity'],
  code: string,
  path: string,
  { line, column, message, hint }: Omit<YamlFault, 'line' | 'column'> & Partial<YamlFault>,
): Problem => ({ severity, code, path, line: line ?? null, column: column ?? null, message, hint });

const draftProblem = (path: string): Problem =>
  problem('warning', 'gold-draft', path, {
    message: 'a draft, not scored',
    hint: 'Read the article, correct the file, then delete its line "draft: true".',
  });

const annotationOf = <T>(file: string, checked: CheckedYaml<T>): Annotation<T> => ({
  file,
  gold: checked.value,
  at: (path) => {
    const { line, column } = checked.locate(path);
    return `${file}:${line}:${column}`;
  },
});

/** Files that are wrong are errors among the problems, drafts are warnings; neither is in the result. */
export const readGold = (files: readonly GoldFile[]): GoldSet => {
  const problems: Problem[] = [];
  const read = <T extends { draft?: boolean | undefined }>(
    { path }: GoldFile,
    checked: CheckedYaml<T> | FaultyYaml,
  ): Annotation<T> | null => {
    if (checked.faults !== null) {
      const inOrder = checked.faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
      problems.push(...inOrder.map((fault) => problem('error', 'bad-gold', path, fault)));
      return null;
    }
    if (checked.value.draft) {
      problems.push(draftProblem(path));
      return null;
    }
    return annotationOf(path, checked);
  };

  const articles: Annotation<ArticleGold>[] = [];
  let slogans: Annotation<SloganGold> | null = null;
  for (const file of files.toSorted((a, b) => compareText(a.path, b.path))) {
    if (isSlogans(file.path)) {
      slogans ??= read(file, readChecked(sloganGold, file.text));
      continue;
    }
    const each = read(file, readChecked(articleGold, file.text));
    if (each === null) continue;
    const twin = articles.find(({ gold }) => gold.article === each.gold.article);
    if (twin === undefined) articles.push(each);
    else
      problems.push(
        problem('error', 'bad-gold', file.path, {
          message: `${each.gold.article} has gold already, in ${twin.file}`,
          hint: 'One file speaks of one article.',
        }),
      );
  }
  articles.sort((a, b) => compareText(a.gold.article, b.gold.article));
  return { articles, slogans, problems };
};
