/** Every check has a page that says of it what the catalogue says, and whose examples hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkIds, docsOf, proseOf } from '../../src/check/catalogue.ts';
import type { Article } from '../../src/corpus/article.ts';
import { articleOf } from '../support/corpus.ts';
import { check } from './support.ts';

const sections = ['## Found', '## Left alone', '## What to do'];

/** A file's encoding cannot be shown in a page. */
const withoutExamples = new Set(['not-utf8']);

/** The articles that the page shows in a section; as `corpus`, those that they are held against. */
const examples = (page: string, section: string, kind: 'article' | 'corpus'): readonly Article[] => {
  const [, rest = ''] = page.split(`${section}\n`);
  const text = rest.split(/\n## /)[0] ?? '';
  const blocks = text.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\\n\`\`\``, 'g'));
  return Array.from(blocks, ([, article = ''], at) => articleOf(`${article}\n`, `${kind}-${at}.txt`));
};

const found = async (page: string, section: string): Promise<readonly string[]> => {
  const articles = examples(page, section, 'article');
  expect(articles).toHaveLength(1);
  const { findings } = await check(articles, examples(page, section, 'corpus'));
  return findings.map((finding) => finding.check);
};

test('no page without a check', () => {
  expect(readdirSync('docs/checks').toSorted()).toEqual(checkIds.map((id) => `${id}.md`).toSorted());
});

describe.each(checkIds)('docs/checks/%s.md', (id) => {
  const page = readFileSync(docsOf(id), 'utf8');
  const { severity, summary, why } = proseOf(id);

  test('says what the catalogue says', () => {
    const [title, lead, reason] = page.split('\n\n');
    expect(title).toBe(`# ${id}`);
    expect(lead).toBe(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}. Severity: ${severity}.`);
    expect(reason).toBe(why);
    expect(page.match(/^## .*$/gm)).toEqual(sections);
  });

  test.skipIf(withoutExamples.has(id))('its examples hold', async () => {
    expect(await found(page, '## Found')).toContain(id);
    expect(await found(page, '## Left alone')).toEqual([]);
  });
});
