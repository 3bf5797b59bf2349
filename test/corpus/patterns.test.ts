/** Patterns are tried only where a line has what a match needs: that must never lose a match. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  containedPatterns,
  kindWithin,
  needlesIn,
  startingKinds,
  startsWithAny,
} from '../../src/corpus/furniture/patterns.ts';
import { needsOf } from '../../src/knowledge/build/furniture/needs.ts';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';
import type { Pattern } from '../../src/knowledge/schema/furniture.ts';

const { starts, contains, edges, captions, related } = loadKnowledge().furniture;

/** Lines as they are, and beginnings and ends of patterns glued to them: most lines match nothing. */
const pages = 'fixtures/corpus';
const lines = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .flatMap((name) => readFileSync(`${pages}/${name}`, 'utf8').split(/\r\n?|\n/))
  .map((line) => line.trim())
  .filter((line) => line !== '');
const all = [...Object.values(starts), ...Object.values(contains), ...Object.values(edges), captions, related].flat();
const beginnings = all.flatMap((pattern) => pattern.beginnings);
const needles = all.flatMap((pattern) => pattern.needles);
const line = fc
  .tuple(fc.constantFrom('', ...beginnings), fc.constantFrom('', ...needles, ...lines), fc.constantFrom(...lines))
  .map((parts) => parts.join(''));
const anyLine = fc.oneof(line, fc.constantFrom(...lines), fc.constantFrom(...lines.map((each) => each.toUpperCase())));

const firstKind = (byKind: Readonly<Record<string, readonly Pattern[]>>, text: string): string | null =>
  Object.entries(byKind).find(([, patterns]) =>
    patterns.some(({ source }) => new RegExp(`^(?:${source})`).test(text.toLowerCase())),
  )?.[0] ?? null;

const kindsOf = (byKind: Readonly<Record<string, readonly Pattern[]>>): { [kind: string]: (text: string) => boolean } =>
  Object.fromEntries(
    Object.entries(byKind).map(([kind, patterns]) => [
      kind,
      (text) => patterns.some(({ source }) => new RegExp(source).test(text.toLowerCase())),
    ]),
  );

describe('patterns by their beginnings', () => {
  test('the pages of the fixtures hold lines of some kinds', () => {
    expect(new Set(lines.map((each) => startingKinds(starts).kindOf(each))).size).toBeGreaterThan(5);
  });
  test.each([
    ['starts', starts],
    ['edges', edges],
    ['captions', { any: captions }],
    ['related', { any: related }],
  ])('%s: the same kind as when every pattern is tried', (_, byKind) => {
    const indexed = startingKinds(byKind);
    fc.assert(fc.property(anyLine, (text) => indexed.kindOf(text) === firstKind(byKind, text)));
  });
  test('captions: the same answer as when every pattern is tried', () => {
    const isCaption = startsWithAny(captions);
    fc.assert(fc.property(anyLine, (text) => isCaption(text) === (firstKind({ any: captions }, text) !== null)));
  });
  test('contains: a line that matches holds a needle', () => {
    const patterns = containedPatterns(contains);
    const tests = kindsOf(contains);
    fc.assert(
      fc.property(anyLine, (text) => {
        const possible = patterns.filter((pattern) => pattern.mayBeIn(text.toLowerCase()));
        const kind = kindWithin(text, possible);
        const kinds = Object.keys(tests).filter((each) => tests[each]?.(text));
        return kind === null ? kinds.length === 0 : kinds.includes(kind);
      }),
    );
  });
});

describe('contained patterns that stand at the beginning', () => {
  test.each<[source: string, line: string, kind: string | null]>([
    ['^(?:share|print)\\b.{0,9}wechat', 'Share on WeChat', 'any'],
    ['^(?:share|print)\\b.{0,9}wechat', 'They share on WeChat', null],
    ['^share|wechat', 'On WeChat', 'any'],
    ['^(?:.a|b)wechat', 'xawechat', 'any'],
  ])('%s in "%s": %s', (source, text, kind) => {
    const patterns = containedPatterns({ any: [{ source, ...needsOf(source) }] });
    const lower = text.toLowerCase();
    expect(kindWithin(text, patterns)).toBe(kind);
    expect(
      kindWithin(
        text,
        patterns.filter((pattern) => pattern.mayBeIn(lower)),
      ),
    ).toBe(kind);
  });
});

describe('what a page is searched by', () => {
  const patterns = (sources: readonly string[]): ReturnType<typeof containedPatterns> =>
    containedPatterns({ any: sources.map((source) => ({ source, ...needsOf(source) })) });
  test.each<[sources: string[], text: string, found: boolean]>([
    [['.cats', '.a+b'], 'It rains CATS.', true],
    [['.cats', '.a+b'], 'It rains cABs.', true],
    [['.cats', '.a+b'], 'It rains.', false],
    [['.c\\+\\+', '.dogs'], 'ccc', false],
    [['.c\\+\\+', '.dogs'], 'In C++', true],
    [['^share'], 'Share', false],
    [['.@x$'], 'a@x', false],
    [[], 'Anything', false],
  ])('%j in "%s": %s', (sources, text, found) => {
    expect(needlesIn(patterns(sources)).test(text)).toBe(found);
  });
});

describe('what a pattern needs', () => {
  test.each<[source: string, beginnings: string[]]>([
    ['photos? by', ['photos ', 'photo b']],
    ['(?:the )?photo', ['the pho', 'photo']],
    ['[ab]c+d', ['ac', 'bc']],
    ['x{2}y', ['x']],
    ['(?:a|b)?c', ['c', 'ac', 'bc']],
    ['a(?=b)c', ['ac']],
    ['[^.]a', ['']],
    ['.a', ['']],
    ['\\w+@', ['']],
    ['\\.\\d$', ['.0', '.1', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9']],
    ['\\u0041', ['']],
    ['(?<one>a)\\k<one>b', ['a']],
    ['', ['']],
  ])('%s begins with %j', (source, expected) => {
    expect(needsOf(source).beginnings.toSorted()).toEqual(expected.toSorted());
  });
  test.each<[source: string, needles: string[]]>([
    ['.{1,9} file photo', ['photo']],
    ['[^.]+@x', ['@x']],
    ['.a?', []],
    ['.(?:cats|dogs)', ['cats', 'dogs']],
    ['.(?:cats|.)', []],
  ])('%s holds %j', (source, expected) => {
    expect(needsOf(source).needles).toEqual(expected);
  });
  test.each<[source: string, last: string | null]>([
    ['a.b$', 'b'],
    ['a(?:b|c)?$', 'bca'],
    ['a$|b', null],
    ['a(?:b|$)', null],
    ['.*$', null],
  ])('%s ends in %j', (source, expected) => {
    const { lastCharacters } = needsOf(source);
    expect(lastCharacters === null ? null : [...lastCharacters].toSorted()).toEqual(
      expected === null ? null : [...expected].toSorted(),
    );
  });
});
