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

/** Two paragraphs that tell again what the headline says, as news does. */
const told = [
  'The town of Ferryhithe opened a second landing for its free ferry on Monday, and Mayor Ida Holm crossed first.',
  'The landing has room for 400 cyclists and a shelter for their baskets of vegetables.',
].join('\n\n');
const headline = 'Mayor Ida Holm Opens Second Landing for Free Ferry in Ferryhithe';

describe('title below navigation', () => {
  it.each([
    ['a menu, a word a line', 'Services\nInvestment\nTourism\nNavigator\n'],
    [
      'a menu in one line',
      'Home Page Ferryhithe News International Exchanges Investment Laws and Regulations Sister Cities\n',
    ],
    ['a menu with bars', 'Home | Boats | Landings | Baskets | Contact\n'],
    ['a menu with wide blanks', 'Home  About the Ferry  Boats  Landings  Links\n'],
    ['a glued menu', 'HomeOpinionsBoatsWorldSocietyCultureTravelSpecial CoveragePhotoVideo\n'],
    ['a longer menu than any headline', `${'Home News Boats Landings Travel Culture Society World '.repeat(6)}\n`],
    [
      'links to other media and a date of the page',
      'Ferry News Facebook Twitter 新浪微博 Instagram YouTube Monday, Jan 4, 2021\n',
    ],
    ['links in two scripts', 'send boat 페이스북으로 보내기 Send to Landing 싸이월드 공감\n'],
    ['a newspaper and two sections', 'The Ferry Times   Boats   Left Bank\n'],
    ['the name of a ministry', 'Ministry of Boats and Ferries of the Republic of Riverland\n'],
    ['the name of a page', 'Ferryhithe Information Sheet\n'],
    ['an accessibility bar', 'Accessibility Statement Skip Navigation\n\nResources Blog Journalists Log In Sign Up\n'],
    [
      'the name of a place and its telephone numbers',
      'Ferryhithe New-Boat Development Zone\n\n0_2072 337040\n0086 4006767960\n\nBoat News\n',
    ],
    ['what a distributor of releases says', 'Country for PR: Riverland\nContributor: Ferry News Agency\n'],
    ['a blog without comments', 'Comments Off on The Ferry: July 2, 2009\n'],
    ['a picture of the page', '2022 Ferry Banner.gif\n'],
    ['a sponsor in broken lines', 'The website has been painted with the generous help\nof the Society for Boats\n'],
    ['a label of the text', 'News article\nPress material from the harbour\n'],
    ['a kicker', 'We Are Ferryhithe\n'],
    ['another headline', 'Poet swims to the right bank for a bet\n'],
    ['a notice', 'This page puts a biscuit on your computer and asks you to be so kind as to agree.\n'],
  ])('%s', (_, above) => {
    const article = parse(`${above}\n${headline}\n\n2021-01-05\n\n${told}\n`);
    expect(article.title).toBe(headline);
    expect(article.published?.value).toBe('2021-01-05');
    expect(article.blocks[0]?.kind).toBe('title');
    expect(article.blocks).toHaveLength(3);
  });

  it("below a paragraph is told by its length alone; the paragraph may be the article's own", () => {
    const long =
      'Ferry Master of Lower Riverland Elected President of the Ferry Masters’ Association at the Seventh Congress';
    const firm = 'Brandt and Hull is a partnership under the laws of Riverland, and no member of a group of that name.';
    const story =
      'The Seventh Congress of the Ferry Masters’ Association elected its president on Monday in the hall of Lower Riverland.';
    const { title, blocks } = parse(`${firm}\n\n${long}\n\n${story}\n\n${story} It was late.\n`);
    expect(title).toBe(long);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'title', 'paragraph', 'paragraph']);
    expect(parse(`${firm}\n\nThe Seventh Congress\n\n${story}\n`).title).toBeNull();
  });

  it('stands below the name of a site that is printed twice in one line, and its forms', () => {
    const name =
      'Ferry Road - Boats and Landings Portal, the river road of the north and the sea road of the south, Website of the Towns';
    const form = 'Click on the button below to make an account and read all that we have on boats.';
    const { title, published } = parse(
      `${name} ${name}\nSubscribe Close\n\n${form}\n\nTry It\n\n${headline}\n\nAugust 27, 2021\n\n${told}\n`,
    );
    expect([title, published?.value]).toEqual([headline, '2021-08-27']);
  });

  it('is a sentence, however long, alone between the trail of the page and its day', () => {
    const long = `${told.split('\n')[0]?.replace(/\.$/, '')}, and the boats were full of people who had come to see them.`;
    const page = `${long}\n\n2025/07/19 25\n\n${told}\n`;
    expect(parse(`home > News\n\n${page}`)).toMatchObject({ title: long, published: { value: '2025-07-19' } });
    expect(parse(page).title).toBeNull();
  });

  it('may be two questions, below the day of a blog', () => {
    const questions = 'Otto Brandt: "Who Pays?" 谁为渡船付钱？';
    const { title, published } = parse(`Thursday, August 02, 2018\n\n${questions}\n\n\n${told}\n`);
    expect([title, published?.value]).toEqual([questions, '2018-08-02']);
  });

  it('is the English line where the name of the site is Chinese', () => {
    const article = parse(`| 渡口日报 | 渡口网 |\n\n${headline}\n\n2021-01-05\n\n${told}\n`);
    expect(article.title).toBe(headline);
  });

  it('stands below a picture whose caption is told by its credit', () => {
    const picture = 'The mayor opens the second landing on Monday.Photo by reporter Otto Brandt/Visual River';
    expect(parse(`${picture}\n\n${headline}\n\n${told}\n`).title).toBe(headline);
    expect(parse(`${picture}\n\n${told}\n`).title).toBeNull();
  });

  it.each(['Notice of a Conference on Ferries on June 17 (10 a.m.)', 'Enter the content block\n::: Home > News\n'])(
    'is told below and with what is no sentence: %s',
    (above) => {
      const isTitle = above.startsWith('Notice');
      const article = parse(`${above}\n\n${isTitle ? '' : `${headline}\n\n`}2021-01-05\n\n${told}\n`);
      expect(article.title).toBe(isTitle ? above : headline);
    },
  );

  it('may be a long sentence above its byline', () => {
    const sentence =
      'All the landings of the river were opened, and eleven boats were given to the towns, of which the youngest has no more than four hundred and twenty cyclists of its own.';
    const article = parse(`riverweb\n\n${sentence}\n\nauthor:River News\n\nRiver news reporter Vera Lind\n\n${told}\n`);
    expect(article.title).toBe(sentence);
    expect(article.byline).toBe('River News');
    expect(parse(`${sentence}\n\n${told}\n`).title).toBeNull();
  });

  it('is no heading below the first paragraph of an article without title', () => {
    const opening =
      'The second landing of the free ferry stands in the old harbour, where nobody has crossed for years.';
    const article = parse(`${opening}\n\nThe second landing in the harbour\n\n${told}\n`);
    expect(article.blocks.map(({ text }) => text)).toContain(opening);
  });

  it('is found again below a breadcrumb of numbered lines', () => {
    const crumbs = '1. Home\n\n2. Newsroom\n\n3. Boats';
    const article = parse(`${headline}\n\n${crumbs}\n\nPress Statements\n\n${headline}\n\n5 January 2021\n\n${told}\n`);
    expect(article.title).toBe(headline);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(article.published?.value).toBe('2021-01-05');
  });

  it.each([
    [
      'a subhead of the same words',
      'Mayor of Ferryhithe crosses first to the second landing with room for 400 cyclists',
    ],
    ['a name', 'Vera Lind'],
    ['a byline of unknown form', 'By Vera Lind, Ferryhithe Today Boats'],
    ['a picture', 'Photo taken on Monday shows Mayor Ida Holm opening the second landing of the free ferry'],
    ['a list', '• Second landing opens for the free ferry\n• Mayor of Ferryhithe crosses first'],
  ])('stays the first line above %s', (_, below) => {
    expect(parse(`${headline}\n\n${below}\n\n2021-01-05\n\n${told}\n`).title).toBe(headline);
    expect(parse(`${headline}\n\n${below}\n\n${told}\n`).title).toBe(headline);
  });

  it.each([
    ['a sentence above its summary', `Free ferry gets second landing.\n\n${told}`, 'Free ferry gets second landing.'],
    [
      'ends in a name with an apostrophe',
      `Free Ferry Opens in Nan'an\nUpdated: 2022-06-01\n\n${told}`,
      "Free Ferry Opens in Nan'an",
    ],
    [
      'a question of many words',
      `Why Does the Mayor of Ferryhithe Cross the River First?\n\n${told}`,
      'Why Does the Mayor of Ferryhithe Cross the River First?',
    ],
  ])('%s', (_, text, title) => {
    expect(parse(text).title).toBe(title);
    expect(parse(text).published?.value ?? null).toBe(text.includes('2022') ? '2022-06-01' : null);
  });
});

describe('the date beside the title', () => {
  it.each([
    ['nearest to it where two stand above', '2021-10-06 18:15:40\n\nHot Issue\n\nDate [ 2021-02-10, 07:05 ]'],
    ['in a line that is not understood', 'News article10 February 2021FerryhitheHarbour office for boats1 min read'],
  ])('%s', (_, above) => {
    const article = parse(`${above}\n\n${headline}\n\n${told}\n`);
    expect(article.title).toBe(headline);
    expect(article.published?.value).toBe('2021-02-10');
  });
});
