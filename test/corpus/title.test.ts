/** Which line is the title, and what stands above it. */
import { describe, expect, it } from 'vitest';
import { body, parse } from './support/parse.ts';

describe('title', () => {
  it.each([
    ['first line', `Free Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['blank lines around it', `\n\n  Free Ferry for a Town  \n\n\n\n${body}`, 'Free Ferry for a Town'],
    ['below a site name', `iChongqing Title\n\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['below glued sections', `Local News NEWS & EVENTS\n\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['below a breadcrumb', `HOME > News > Top News\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['below a bar', `中文 | English\nShare | Print\n\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    [
      'below a menu, a word a line',
      `Home\nNews\nTravel\nSearch\n\nFree Ferry for a Town\n\n${body}`,
      'Free Ferry for a Town',
    ],
    ['below an unknown word', `zipnews\n\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['below an unknown kicker', `River Notes\n\nFree Ferry for a Town\n2022-07-04\n\n${body}`, 'Free Ferry for a Town'],
    ['below a newspaper', `Ferry Town Post\n\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['below its date', `2022-07-04\n\nFree Ferry for a Town\n\n${body}`, 'Free Ferry for a Town'],
    ['a question', `Who Pays for the Free Ferry?\n\n${body}`, 'Who Pays for the Free Ferry?'],
    ['with a colon', `Ferries: A Town Crosses for Free\n\n${body}`, 'Ferries: A Town Crosses for Free'],
    [
      'with a full stop, above a byline',
      `A town of cyclists crosses the river for free.\nBy Vera Lind\n\n${body}`,
      'A town of cyclists crosses the river for free.',
    ],
    [
      'in two lines',
      `Free Ferry for a Town of Cyclists and of\nVegetable Growers\n\n${body}`,
      'Free Ferry for a Town of Cyclists and of Vegetable Growers',
    ],
    ['repeated', `Free Ferry for a Town\n\n2022-07-04\n\nFREE FERRY FOR A TOWN\n\n${body}`, 'Free Ferry for a Town'],
    [
      'repeated with the site name',
      `Free Ferry for a Town - Riverweb\n\nFree Ferry for a Town\n\n${body}`,
      'Free Ferry for a Town',
    ],
    ['with a known site name', `Free Ferry for a Town - China Daily\n\n${body}`, 'Free Ferry for a Town'],
    ['that looks like a newspaper', `Sichuan Goes Online\n\n${body}`, 'Sichuan Goes Online'],
    ['that begins with By', `By Boat to the Market\n\n${body}`, 'By Boat to the Market'],
    ['one word', `Ferry\n\n${body}`, 'Ferry'],
    ['CRLF', `Free Ferry for a Town\r\n\r\n${body.replaceAll('\n', '\r\n')}`, 'Free Ferry for a Town'],
    ['lone CR', `Free Ferry for a Town\r\r${body.replaceAll('\n', '\r')}`, 'Free Ferry for a Town'],
  ])('%s', (_, text, title) => {
    const article = parse(text);
    expect(article.title).toBe(title);
    expect(article.blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1);
    expect(article.blocks[0]?.kind).toBe('title');
    expect(article.blocks).toHaveLength(3);
  });

  it('is null where a paragraph comes first', () => {
    const article = parse(body);
    expect(article.title).toBeNull();
    expect(article.problems).toMatchObject([{ code: 'no-title', severity: 'warning', line: 1 }]);
    expect(article.blocks).toHaveLength(2);
  });

  it('without a body is reported', () => {
    expect(parse('\n\nFree Ferry for a Town\n').problems).toMatchObject([{ code: 'no-body', line: 3, column: 1 }]);
  });

  it('furniture only is reported', () => {
    const article = parse('Share | Print\n\nAbout UsContact Us\n\nAll rights reserved');
    expect(article.title).toBeNull();
    expect(article.blocks).toEqual([]);
    expect(article.problems).toMatchObject([{ code: 'furniture-only', line: 1 }]);
  });

  it.each(['', '\n\n', ' \u3000\u00a0\r\n'])('nothing at all is reported: %j', (text) => {
    expect(parse(text).problems).toMatchObject([{ code: 'empty-article', line: 1, column: 1 }]);
  });
});
