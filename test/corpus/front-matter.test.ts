/** Front matter: what is read, what is reported, and that nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSimpleYaml } from '../../src/corpus/front-matter/simple-yaml.ts';
import { parseYaml } from '../../src/knowledge/parse-yaml.ts';
import { body, parse, textOf } from './support/parse.ts';

const paragraphs = body.split('\n\n');
const page = (yaml: string, below = body) => parse(`---\n${yaml}\n---\n\n${below}\n`);

describe('front matter', () => {
  it('is read', () => {
    const article = page(
      'title: Free Ferry for a Town\ndate: 2022-07-04\nsource: Ferry Town Daily\nauthor: Vera Lind\nurl: https://ferry.example/2022/07/03/boat.html\ndigest: true\ntags:\n  - ferry\n  - river',
    );
    expect(article).toMatchObject({
      title: 'Free Ferry for a Town',
      published: { value: '2022-07-04', span: { text: '2022-07-04' } },
      source: 'Ferry Town Daily',
      byline: 'Vera Lind',
      url: 'https://ferry.example/2022/07/03/boat.html',
      fileDate: '2022-07-03',
      meta: { digest: true, tags: ['ferry', 'river'] },
      problems: [],
    });
    expect(article.blocks[0]).toMatchObject({ kind: 'title', text: 'Free Ferry for a Town', start: 11 });
    expect(textOf(article)).toEqual(['Free Ferry for a Town', ...paragraphs]);
  });

  it.each([
    ['a quoted title', 'title: "Ferry: free for all"', 'Ferry: free for all'],
    ['a title in single quotes', "title: 'Ferry: free for all'", 'Ferry: free for all'],
    ['an escaped title, read but not standing there', 'title: "Free\\u0020Ferry"', 'Free Ferry'],
    ['quotation marks in a title', String.raw`title: "A \"Free\" Ferry"`, 'A "Free" Ferry'],
    ['a folded title', 'title: >-\n  Free\n  Ferry', 'Free Ferry'],
    ['a number', 'title: 2022', '2022'],
    ['capital keys', 'Title: Free Ferry', 'Free Ferry'],
  ])('%s', (_, yaml, title) => {
    expect(page(yaml).title).toBe(title);
  });

  it.each([
    ['date: July 4, 2022', '2022-07-04'],
    ['date: 2022-07-04T08:00:00+08:00', '2022-07-04'],
    ['date: "2022-07-04 08:20"', '2022-07-04'],
    ['date: !!timestamp 2022-07-04', '2022-07-04'],
  ])('%s', (yaml, published) => {
    expect(page(`title: Free Ferry\n${yaml}`).published?.value).toBe(published);
  });

  it('a date that cannot be read is reported', () => {
    const article = page('title: Free Ferry\ndate: last spring');
    expect(article.published).toBeNull();
    expect(article.problems).toMatchObject([{ code: 'unreadable-date', line: 3, column: 7 }]);
  });

  it('several authors are one byline', () => {
    expect(page('title: Free Ferry\nauthor:\n  - Vera Lind\n  - Otto Brandt').byline).toBe('Vera Lind, Otto Brandt');
    expect(page('title: Free Ferry\nauthor: [Vera Lind, Otto Brandt]').byline).toBe('Vera Lind, Otto Brandt');
  });

  it('a title that the body repeats counts once', () => {
    const article = page('title: Free Ferry for a Town', `Free Ferry for a Town\n\n${body}`);
    expect(textOf(article)).toEqual(['Free Ferry for a Town', ...paragraphs]);
    expect(article.furniture).toMatchObject([{ kind: 'repeated-title' }]);
  });

  it('a title that stands nowhere literally is counted where the body has it', () => {
    const article = page('title: "Free\\u0020Ferry"', `Free Ferry\n\n${body}`);
    expect(article.title).toBe('Free Ferry');
    expect(textOf(article)).toEqual(['Free Ferry', ...paragraphs]);
  });

  it('what it leaves out is read from the header', () => {
    const article = page('title: Free Ferry', `By Vera Lind | 2022-07-04\n\n${body}`);
    expect(article).toMatchObject({ byline: 'Vera Lind', published: { value: '2022-07-04' } });
  });

  it('with a byte order mark removed and CRLF', () => {
    const article = parse(`---\r\ntitle: Free Ferry\r\ndate: 2022-07-04\r\n---\r\n${body}`);
    expect(article).toMatchObject({ title: 'Free Ferry', published: { value: '2022-07-04' }, problems: [] });
  });
});

describe('broken front matter', () => {
  it('is reported with its place, and read as far as it goes', () => {
    const article = page('date: 2022-07-04\ntitle: Ferry: free for all');
    expect(article).toMatchObject({ title: 'Ferry: free for all', published: { value: '2022-07-04' } });
    expect(article.problems).toMatchObject([{ code: 'broken-front-matter', severity: 'warning', line: 3 }]);
    expect(textOf(article).slice(1)).toEqual(paragraphs);
  });

  it('never closed: the keys are read, the text is text', () => {
    const article = parse(`---\ntitle: Free Ferry\ndate: 2022-07-04\n\n${body}\n`);
    expect(article).toMatchObject({ title: 'Free Ferry', published: { value: '2022-07-04' } });
    expect(article.problems).toMatchObject([{ code: 'unclosed-front-matter', line: 1, column: 1 }]);
    expect(textOf(article)).toEqual(['Free Ferry', ...paragraphs]);
  });

  it('never closed, with a rule below the text', () => {
    const article = parse(`---\ntitle: Free Ferry\n\n${body}\n\n---\n\nAll rights reserved\n`);
    expect(textOf(article)).toEqual(['Free Ferry', ...paragraphs]);
  });

  it.each([
    ['a rule above the title', `---\n\nFree Ferry\n\n${body}`],
    ['a rule above and below the title', `---\nFree Ferry\n---\n\n${body}`],
    ['a longer rule', `-----\nFree Ferry\n\n${body}`],
  ])('%s is no front matter', (_, text) => {
    const article = parse(text);
    expect(textOf(article)).toEqual(['Free Ferry', ...paragraphs]);
    expect(article.problems).toEqual([]);
  });

  it('empty is none', () => {
    expect(textOf(parse(`---\n---\nFree Ferry\n\n${body}`))).toEqual(['Free Ferry', ...paragraphs]);
  });

  it('survives aliases that multiply', () => {
    const bomb = [
      'a: &a [x, x]',
      'b: &b [*a, *a]',
      ...'cdefghijkl'
        .split('')
        .map(
          (key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'bcdefghijkl'[index]}`).join(', ')}]`,
        ),
    ];
    expect(page(`title: Free Ferry\n${bomb.join('\n')}`).title).toBe('Free Ferry');
  });
});

describe('the fast reader', () => {
  const scalar = fc.oneof(
    fc.constantFrom(
      'true',
      'null',
      '~',
      '12',
      '1.5',
      '0x1f',
      '007',
      'yes',
      '2022-07-04',
      'a: b',
      'a #b',
      '# c',
      '"q"',
      "'q'",
      '- x',
      '[a]',
      '{a: b}',
      '*a',
      '&a b',
      '|',
      '>',
      '',
      'http://a.b/c?d=e',
      "Min'er",
      'Min’er said “no”',
      '50%',
      'a,b',
      'x:',
      '.5',
      '1e3',
      '+1',
      '!!str 1',
      '?',
      '-',
      '@x',
      '`y',
      '12:30',
      '=',
      '<<',
      String.raw`"a \"b\" c"`,
      String.raw`"\\"`,
      String.raw`"a\/b\\"`,
      String.raw`"a\"`,
      String.raw`"a\n"`,
    ),
    fc.string({ maxLength: 12 }),
  );
  const line = fc.oneof(
    fc.tuple(fc.constantFrom('title', 'date', 'a-b', 'tags'), scalar).map(([key, value]) => `${key}: ${value}`),
    scalar.map((value) => `  - ${value}`),
    fc.constantFrom('', '# note', 'tags:', '  more', 'x'),
  );

  it('agrees with the YAML reader on all that it reads', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const yaml = lines.join('\n');
        const simple = readSimpleYaml(yaml);
        if (simple !== null && Object.keys(simple).length > 0) expect(simple).toEqual(parseYaml(yaml, 'page.txt'));
      }),
      { numRuns: 3000 },
    );
  });
});
