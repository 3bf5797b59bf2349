/** Datelines are taken off the first paragraph; sentences that only look like one stay whole. */
import { describe, expect, it } from 'vitest';
import { parse } from './support/parse.ts';

const sentence = 'The ferry between the two banks of the river will be free of charge from next month.';
const page = (start: string) => parse(`Free Ferry for a Town\n\n${start}${sentence}\n`);

describe('datelines', () => {
  it('a date that was kept as a word before the first sentence is the page’s', () => {
    const article = page('date 2020-11-13 ');
    expect(article.published?.value).toBe('2020-11-13');
    expect(article.blocks.at(-1)?.text).toBe(sentence);
    expect(page('date palms, 2020-11-13 ').published).toBeNull();
  });

  it.each([
    ['CHONGQING, March 14 (Xinhua) -- ', 'CHONGQING', null, 'Xinhua'],
    ['BEIJING, June 1, 2020 (Xinhua) -- ', 'BEIJING', '2020-06-01', 'Xinhua'],
    ['BEIJING — ', 'BEIJING', null, null],
    ['CHENGDU, Oct. 5 -- ', 'CHENGDU', null, null],
    ['Chengdu, July 4 (Ferry Online) -- ', 'Chengdu', null, 'Ferry Online'],
    ['Chongqing- ', 'Chongqing', null, null],
    ['Chongqing-\u00a0', 'Chongqing', null, null],
    ['Chongqing - ', 'Chongqing', null, null],
    ['HONG KONG, (Reuters) - ', 'HONG KONG', null, 'Reuters'],
    ['HONG KONG (AFP) – ', 'HONG KONG', null, 'AFP'],
    ["XI'AN, May 3 (Xinhua) -- ", "XI'AN", null, 'Xinhua'],
    ['CHONGQING: ', 'CHONGQING', null, null],
    ['YIBIN, Sichuan, 14 March (CNS) -- ', 'YIBIN', null, 'CNS'],
    ['PANZHIHUA - ', 'PANZHIHUA', null, null],
    ['PANZHIHUA-', 'PANZHIHUA', null, null],
  ])('%j', (start, place, date, source) => {
    const article = page(start);
    expect(article.dateline).toMatchObject({ place, date });
    expect(article.blocks.at(-1)?.text).toBe(sentence);
    expect(article.source).toBe(source);
    expect(article.furniture).toMatchObject([{ kind: 'dateline', text: start.trim() }]);
    expect(article.published?.value ?? null).toBe(date);
  });

  it('a publisher’s may have a year of two digits', () => {
    const article = page('(Ferry.net, Sep06’22) – ');
    expect(article.published?.value).toBe('2022-09-06');
    expect(article.source).toBe('Ferry.net');
    expect(article.blocks.at(-1)?.text).toBe(sentence);
  });

  it('stands on a line of its own', () => {
    const article = page('CHONGQING, March 14 (Xinhua) --\n\n');
    expect(article.dateline?.place).toBe('CHONGQING');
    expect(article.blocks.at(-1)?.text).toBe(sentence);
  });

  it('of an agency stands below a summary, too; a place alone does not', () => {
    const summary = `In short: ${sentence}`;
    const article = parse(`Free Ferry for a Town\n\n${summary}\n\nCHONGQING, March 14 (Xinhua) -- ${sentence}\n`);
    expect(article.dateline?.place).toBe('CHONGQING');
    expect(article.blocks.map(({ text }) => text)).toEqual(['Free Ferry for a Town', summary, sentence]);
    expect(parse(`Free Ferry for a Town\n\n${summary}\n\nCHONGQING - ${sentence}\n`).dateline).toBeNull();
    const late = `${summary}\n\n`.repeat(3);
    expect(parse(`Free Ferry\n\n${late}CHONGQING, March 14 (Xinhua) -- ${sentence}\n`).dateline).toBeNull();
  });

  it('without a place is only left out', () => {
    const article = page('(ECNS) -- ');
    expect(article.dateline).toBeNull();
    expect(article.blocks.at(-1)?.text).toBe(sentence);
    expect(article.source).toBe('ECNS');
  });

  it.each([
    ['(Ferry.net, Jan17, 2017) – ', '2017-01-17', 'Ferry.net'],
    ['(Ferry Daily, 17 January 2017) -- ', '2017-01-17', 'Ferry Daily'],
    ['(Ferry Daily, Jan 17) -- ', null, 'Ferry Daily'],
  ])('with an agency and a day in brackets: %j', (start, date, source) => {
    const article = page(start);
    expect(article.published?.value ?? null).toBe(date);
    expect(article.source).toBe(source);
    expect(article.blocks.at(-1)?.text).toBe(sentence);
  });

  it.each([
    ['the day on which the page was saved', 'Monday, January 24, 2022', '2017-01-17'],
    ['the day on which it went up', 'Friday, January 20, 2017', '2017-01-20'],
    ['a labelled one', 'Published: January 24, 2022', '2022-01-24'],
  ])('a date above the title is %s', (_, above, published) => {
    const article = parse(`${above}\n\nFree Ferry for a Town\n\nFERRY TOWN, Jan. 17, 2017 (Xinhua) -- ${sentence}\n`);
    expect(article.title).toBe('Free Ferry for a Town');
    expect(article.published?.value).toBe(published);
  });

  it.each([
    '(The boat, from May 3, 2018) is a matter of its own, and nobody in the town has ever asked for it again.',
    'Chengdu-Chongqing ferries are slower than the trains that run beside them, people in both cities say.',
    'Chengdu – The Panda City to its friends – has no ferry at all, and nobody there seems to miss one.',
    'On June 29, 2022 the town council met in the old boathouse and talked about money for a very long time.',
    'ASEAN-China ferries are slower than the trains that run beside them, people on both banks of the river say.',
    'COVID-19 has kept the ferries at the quay for most of the year, and their captains have taken up fishing.',
    'On November 18–20, the two towns signed a deal on boats, and the ferry became free of charge.',
    'GDP - the sum of everything - says nothing about ferries, and so the town counts passengers instead.',
  ])('never matches: %s', (paragraph) => {
    const article = parse(`Free Ferry for a Town\n\n${paragraph}\n`);
    expect(article.dateline).toBeNull();
    expect(article.blocks.at(-1)?.text).toBe(paragraph);
  });
});
