/** What is furniture wherever it stands, and what looks like it and is text. */
import { describe, expect, it } from 'vitest';
import { body, outline, parse } from './support/parse.ts';

const [first = '', second = ''] = body.split('\n\n');

const between = (lines: string) => parse(`Free Ferry for a Town\n\n${first}\n\n${lines}\n\n${second}\n`);
const below = (lines: string) => parse(`Free Ferry for a Town\n\n${body}\n\n${lines}\n`);
const whole = [`title: Free Ferry for a Town`, `paragraph: ${first}`, `paragraph: ${second}`];

const isText = (line: string): boolean => !line.startsWith('[');

describe('furniture between paragraphs', () => {
  it.each([
    ['Share', 'share'],
    ['Share this article', 'share'],
    ['Facebook Twitter Linkedin WhatsApp Email Print', 'share'],
    ['FacebookTwitterEmail', 'share'],
    ['Print Mail Large Medium  Small 分享按钮 0', 'share'],
    ['Print | E-mail | Comments', 'share'],
    ['About UsContact Us', 'navigation'],
    ['Home > Government > Work Updates', 'navigation'],
    ['English>>River Politics', 'navigation'],
    ['Skip to main content', 'navigation'],
    ['中文 | English', 'navigation'],
    ['Read more: Where to eat on the river', 'navigation'],
    ['Tags: ferry, river', 'navigation'],
    ['Leaving a message', 'navigation'],
    ['Comments Off on Ferry News: July 2', 'navigation'],
    ['Printer-friendly Version In This Section', 'navigation'],
    ['Powered by: Ferry Office of Two Banks', 'navigation'],
    ['Subscribe to keep reading.', 'navigation'],
    ['Already a subscriber? Log in.', 'navigation'],
    ['READ FULL ARTICLE', 'navigation'],
    ['Forgot password', 'navigation'],
    ['READ ALSO  Mayor Vera Lind opens a landing', 'navigation'],
    ['From the Website of the Ministry of Ferries of Riverland', 'source'],
    ['This article is reprinted from:', 'source'],
    ['33EFF322-0F20-4C6F-BD13-3548E2E0EEC8', 'hash'],
    ['This site is for inclusion only, and the copyright belongs to the original author.', 'copyright'],
    ['Leave your comment   0 comments', 'navigation'],
    ['I Agree', 'navigation'],
    ['Our Privacy Statement & Cookie Policy', 'cookie'],
    [
      'By continuing to browse this site you agree to our use of cookies. You can change this in your browser.',
      'cookie',
    ],
    ['渝ICP备12345678号-9', 'licence'],
    ['互联网新闻信息服务许可证编号:00000000000', 'licence'],
    ['Internet illegal and undesirable information can be reported by telephone: 0000-0000000', 'licence'],
    ['Copyright © 2020 Ferry Town. All rights reserved.', 'copyright'],
    ['Tel: 0086-000-0000000', 'contact'],
    ['For any inquiries, please email ferry@town.example', 'contact'],
    ['0123456789abcdef0123456789abcdef (1)', 'hash'],
    ['W020200704123.jpg', 'hash'],
    ['(Photo/ Otto Brandt)', 'credit'],
    ['[Photo provided to riverweb.example]', 'credit'],
    ['Photo: Otto Brandt', 'credit'],
    ['iChongqing file photo', 'credit'],
    ['(Editor: Otto Brandt)', 'editor'],
    ['Web editor: Vera Lind, Otto Brandt', 'editor'],
    ['(Reporting by Vera Lind; Editing by Otto Brandt)', 'editor'],
    ['(Vera Lind, as an intern, also contributed to the report.)', 'editor'],
    ['Shot by Vera Lind. Edited by Otto Brandt. Subtitles by Vera Lind.', 'editor'],
    ['Edited By Vera Lind, Otto Brandt', 'editor'],
    ['Video | Vera Lind, Otto Brandt', 'editor'],
    ['Photo | Otto Brandt', 'credit'],
    ['1_副本.jpg', 'hash'],
    ['MENAFN27042025003118003196ID1109478041', 'hash'],
    ['[1]  [2]  [3]  [4]', 'navigation'],
    ['XML 地图 | Sitemap 地图', 'navigation'],
    ['/ Categories: News', 'navigation'],
    ['Comments are closed.', 'navigation'],
    ['Please follow our commenting guidelines.', 'share'],
    ['Please login or register to post comments.', 'share'],
    ['2384 Rate this article:', 'share'],
    ['SIGN UP TO DAILY NEWSLETTER', 'contact'],
    ['CLICK HERE TO SIGN-UP', 'contact'],
    ['Previous articleMayor Vera Lind opens a landing', 'navigation'],
    ['Please read the full article in our print edition.', 'navigation'],
    ['Contact reporter Vera Lind (vera@river.example) and editor Otto Brandt (otto@river.example)', 'contact'],
    ['Add.: No. 11, West River Avenue, Ferryhithe', 'contact'],
    ['Central content', 'navigation'],
    ['picture', 'hash'],
    ['Boats of Two Banks— An Invitation to Passengers_fororder_辽宁1', 'hash'],
    ['Video PlayerClose', 'navigation'],
    ['Legal Disclaimer:', 'copyright'],
    ['MENAFN provides the information “as is” without warranty of any kind.', 'copyright'],
    ['All information on this site is based on the official language of the town.', 'copyright'],
    ['* * *', 'rule'],
    ['Advertisement', 'navigation'],
  ])('%s', (line, kind) => {
    const article = between(line);
    expect(article.furniture).toMatchObject([{ kind, text: line }]);
    expect(outline(article).filter(isText)).toEqual(whole);
  });
});

describe('text that looks like furniture', () => {
  it.each([
    ['heading', 'Accelerate the growth of ferries and promote crossings of high quality'],
    ['heading', 'What will the town do in the next five years?'],
    ['heading', 'Weather'],
    ['heading', 'Jobs'],
    ['heading', 'Top priorities'],
    ['heading', 'Share and share alike'],
    ['heading', 'Home away from home'],
    ['heading', 'Small business, large boats'],
    ['heading', 'By 2035, a bridge'],
    ['heading', 'Related to the river by birth'],
    ['heading', 'More boats, fewer trucks'],
    ['heading', 'Relevant authorities of the town'],
    ['paragraph', 'Already a member of the club of river towns, it joined another.'],
    ['paragraph', 'No comments on the draft were sent in by those who live on the left bank.'],
    [
      'paragraph',
      'Copyright protection has been a priority of the town since a ferry was painted like a cartoon figure.',
    ],
    ['paragraph', 'Home to 400 cyclists, the town has two bridges, one ferry and no traffic lights to speak of.'],
    ['paragraph', 'Print is not dead, said the editor of the local paper, who crosses the river every morning at six.'],
    ['paragraph', 'By continuing to cross the river by boat, people save an hour a day, a survey found last spring.'],
    ['paragraph', 'Source: that is what villagers call the spring above the landing, and it has never run dry so far.'],
    ['heading', 'Edited by hand, loved by passengers of all ages'],
    ['heading', 'Rate this ferry'],
    ['heading', 'The ferry leaves at 10:36 GMT'],
    ['heading', 'Previous articles of the town'],
    ['heading', 'Pictures of a river'],
    ['paragraph', 'Information on this site was collected by divers who dug for the oldest landing of the town.'],
    ['paragraph', 'Comments are welcome until Friday, and the town will answer each of them by letter, she said.'],
    ['paragraph', 'The office provides the information that passengers ask for as soon as it has it from the town.'],
    ['paragraph', 'Sign up to row, and you cross for free: that is the offer which the town made to its pupils.'],
    ['paragraph', 'Thank you.'],
    ['paragraph', 'The photo that Otto Brandt took of the landing hangs in the town hall (second floor, on the left).'],
    ['paragraph', 'She moved here from Chengdu (Sichuan).'],
    ['list-item', '1. Build a second landing'],
    ['list-item', '• Paint both boats'],
    ['caption', 'Photo taken on July 1, 2020 shows the old ferry at its landing'],
    ['caption', 'An aerial view of the two landings'],
  ])('%s: %s', (kind, line) => {
    const article = between(line);
    expect(article.furniture).toEqual([]);
    expect(outline(article)).toEqual([whole[0], whole[1], `${kind}: ${line}`, whole[2]]);
  });

  it('a chronology keeps its dates', () => {
    const article = parse(`A Ferry in Dates\n\n${first}\n\nMay 22, 2020\n\n${second}\n\nMay 23, 2020\n\n${first}\n`);
    expect(article.published).toBeNull();
    expect(outline(article)).toContain('heading: May 23, 2020');
  });

  it('a list behind a colon is kept, whatever follows', () => {
    const article = below(
      'The captains of the two boats are named in a letter from the town hall:\n\n1. Vera Lind\n\n2. Otto Brandt\n\nAll rights reserved',
    );
    expect(outline(article).slice(-3)).toEqual([
      'list-item: 1. Vera Lind',
      'list-item: 2. Otto Brandt',
      '[copyright] All rights reserved',
    ]);
  });

  it('a page of short lines without running text is a list, not a menu', () => {
    const article = parse(
      'List of Passengers\n\n2021-11-25\n\nFrom the left bank\n\nVera Lind, baker\n\nOtto Brandt, teacher of geography\n',
    );
    expect(article.furniture).toMatchObject([{ kind: 'date-line' }]);
    expect(article.blocks).toHaveLength(4);
  });
});

describe('the end of a paragraph', () => {
  it.each([
    ['Passengers wait at the landing. (Photo/ Otto Brandt)', 'caption', 'Passengers wait at the landing.', 'credit'],
    ['Passengers wait at the landing. [Photo/Xinhua]', 'caption', 'Passengers wait at the landing.', 'credit'],
    ['Passengers wait at the landing. (Xinhua/Otto Brandt)', 'caption', 'Passengers wait at the landing.', 'credit'],
    ['Passengers wait at the landing (© River Press)', 'caption', 'Passengers wait at the landing', 'credit'],
    ['Passengers wait at the landing. Photo by Otto Brandt', 'caption', 'Passengers wait at the landing.', 'credit'],
    [
      'Passengers wait at the landing.Photo by reporter Otto Brandt/Visual River',
      'caption',
      'Passengers wait at the landing.',
      'credit',
    ],
    [
      'Passengers wait at the landing. Photos by Otto Brandt and Vera Lind, Ferry News Agency reporters',
      'caption',
      'Passengers wait at the landing.',
      'credit',
    ],
    ['Passengers wait at the landing. (Riverweb file photo)', 'caption', 'Passengers wait at the landing.', 'credit'],
    [
      'The second boat will be repaired in spring. (Editor: Vera Lind)',
      'paragraph',
      'The second boat will be repaired in spring.',
      'editor',
    ],
    [
      'The second boat will be repaired in spring. (Source: Xinhua)',
      'paragraph',
      'The second boat will be repaired in spring.',
      'source',
    ],
    [
      'The second boat will be repaired in spring. Enditem',
      'paragraph',
      'The second boat will be repaired in spring.',
      'end-mark',
    ],
    [
      'The second boat will be repaired in spring.■',
      'paragraph',
      'The second boat will be repaired in spring.',
      'end-mark',
    ],
    [
      'The second boat of the town will be repaired in spring, when the water is low.—Ferry Daily',
      'paragraph',
      'The second boat of the town will be repaired in spring, when the water is low.',
      'source',
    ],
    [
      'The second boat of the town will be repaired in spring, when the water is low.Local News NEWS & EVENTS',
      'paragraph',
      'The second boat of the town will be repaired in spring, when the water is low.',
      'navigation',
    ],
  ])('%s', (line, kind, text, furniture) => {
    expect(outline(between(line))).toEqual([
      whole[0],
      whole[1],
      `${kind}: ${text}`,
      `[${furniture}] ${line.slice(text.length).trim()}`,
      whole[2],
    ]);
  });

  it.each([
    'The hall shows the old landing. Photos by Otto Brandt show the new one',
    'The hall is open. Pictures by pupils are sold by the meter',
    'Passengers may send in photos by Friday',
    'The town asked for pictures. Photos by mail will not be shown',
  ])('stays: %s', (line) => {
    expect(outline(between(line))[2]).toMatch(line);
  });

  it('takes several parts off', () => {
    const article = between('Passengers wait at the landing. (Photo/ Otto Brandt) (Editor: Vera Lind)');
    expect(outline(article)[2]).toBe('caption: Passengers wait at the landing.');
    expect(article.furniture.map(({ kind }) => kind)).toEqual(['credit', 'editor']);
  });
});

describe('a caption printed twice in one line', () => {
  const caption = 'Vera Lind, mayor of the town, at a landing on the left bank.';

  it('is one caption', () => {
    const line = `${caption} Photo: Otto Brandt`;
    const article = parse(`Free Ferry for a Town\n\n${line} ${line}\n\n${body}\n`);
    expect(outline(article).slice(1, 4)).toEqual([
      `caption: ${caption}`,
      '[credit] Photo: Otto Brandt',
      `[repeated] ${line}`,
    ]);
  });

  it('is none where the second differs', () => {
    const article = parse(`Free Ferry for a Town\n\n${caption} ${caption.replace('left', 'west')}\n\n${body}\n`);
    expect(article.furniture).toEqual([]);
  });
});

describe('below the text', () => {
  it.each([
    ['slogans beside furniture', 'A Town on Two Banks, A Life on One Boat\n\nCross Slowly\n\nAll rights reserved'],
    [
      'related reading',
      'Related reading\n\nMayor Vera Lind opens a landing\n\n2021-09-10\n\nGovernor Otto Brandt: boats for all',
    ],
    ['relevant', 'Relevant Stories\n\n• Mayor Vera Lind opens a landing\n\n• Governor Otto Brandt takes a boat'],
    ['related, with a colon', 'RELATED ARTICLES:\n\nMayor Vera Lind opens a landing'],
    ['recommended', 'We Recommend:\n\nMayor Vera Lind opens a landing\n\nLeave your comment   0 comments'],
    ['more', 'More\n\n- Mayor Vera Lind opens a landing'],
    ['a lone time above headlines', '2022-07-04 10:31\nMayor Vera Lind opens a landing'],
    [
      'several',
      '2022-07-04 10:31\nMayor Vera Lind opens a landing\n2022-07-03 09:20\nGovernor Otto Brandt takes a boat',
    ],
    ['teasers', 'Most popular\n\nMayor opens a landing\n\nIt is the third one this year, she said.'],
    [
      'headlines below the editor',
      '(Editor: Vera Lind)\n\nMayor opens a landing\n\nGovernor takes a boat\n\nPoet crosses twice\n\nDog swims',
    ],
    [
      'a menu of links below the editor',
      '(Editor: Vera Lind)\n\nBoat Day June 7 | Mailbox | The mayor of the town answers all questions of her passengers on the boat',
    ],
    [
      'a long headline below the editor',
      '(Editor: Vera Lind)\n\nPhotos\n\nMayor of the town on two banks opens a landing for cyclists and farmers, sees boats of many colours',
    ],
    [
      'a comment form and an advertisement below the editor',
      `Editor: Vera Lind\nYour Comment\nName E-mail\n\nA boat yard in Ferryhithe rows you across for very little money, and both of our boats are new!\n\n${body}`,
    ],
    [
      'headlines, each above its date',
      'Mayor Vera Lind opens a landing\n\nMar 04, 2016\n\nGovernor Otto Brandt takes a boat\n\nJun 12, 2017',
    ],
    [
      'headlines, each with a teaser above its date',
      'Mayor Vera Lind opens a landing\n\nIt is the third one this year, she said.\n\nMar 04, 2016\n\nGovernor takes a boat\n\nHe came with a bicycle, as passengers do.\n\nJun 12, 2017',
    ],
    [
      'all that stands below the fields of a comment form',
      `LEAVE A REPLY\n\nPlease enter your comment!\n\n6,269FansLike\n\nOpinions\n\nThe other landing is the better one, our reader finds,...\nRead more\nMore Articles Like This\n\nThis is a paper of the town.`,
    ],
    ['neighbours', 'Previous: Mayor Vera Lind opens a landing\n\nNext: Notice on bus lines'],
    ['counts', 'Comments\n\n8.03K'],
    ['the back link', 'Back'],
    ['an issue line', 'vera@river.example\n\n(China Daily 04/01/2016 page4)'],
    ['a writer', 'Vera Lind for the IRTA'],
  ])('%s', (_, lines) => {
    const article = below(lines);
    expect(outline(article).filter(isText)).toEqual(whole);
    expect(article.published).toBeNull();
    expect(article.problems).toEqual([]);
  });

  it('the source is read there too', () => {
    expect(below('Source: Ferry Town Daily').source).toBe('Ferry Town Daily');
    expect(below('(Source: Ferry Town Daily)').source).toBe('Ferry Town Daily');
    expect(below('Chinese source: ferrytown.example').source).toBe('ferrytown.example');
  });

  it('so is a labelled date', () => {
    expect(below('Updated: 2022-07-05').published?.value).toBe('2022-07-05');
  });

  it('so is the date of a press release of Hong Kong', () => {
    const end = 'Ends/Saturday, May 28, 2011\nIssued at HKT 15:02\nNNNN';
    for (const lines of [end, `${end}\nPhoto\nToday's Press Releases`]) {
      const article = below(lines);
      expect(article.published?.value).toBe('2011-05-28');
      expect(outline(article).filter(isText)).toEqual(whole);
    }
  });

  it('related reading between paragraphs ends where the article goes on', () => {
    const article = parse(
      `Free Ferry for a Town\n\n${first}\n\nRelated stories\nMayor opens a landing\n\n${second}\n\n${first}\n`,
    );
    expect(outline(article).filter(isText)).toEqual([...whole, `paragraph: ${first}`]);
  });

  it.each([
    ['one date at the end', 'Ferry office of the town\n\nMarch 4, 2016'],
    ['dates above what they tell', `May 22, 2020\n\n${second}\n\nMay 23, 2020\n\n${second}`],
    ['two dates below each other', 'Ferry office of the town\n\nMarch 4, 2016\n\nMarch 5, 2016'],
  ])('%s: no list of links', (_, lines) => {
    expect(below(lines).furniture.filter(({ kind }) => kind === 'related')).toEqual([]);
  });

  it('a credit to nobody who publishes stays', () => {
    const line = 'The second boat will be repaired in spring, she said.—Vera Lind';
    expect(outline(below(line)).at(-1)).toBe(`paragraph: ${line}`);
  });

  it('a row of a table below the text is no menu', () => {
    const row = 'Vera Lind | Captain of the second boat of the town | From Monday to Friday, and on the first of May';
    expect(outline(below(row)).at(-1)).toContain(row);
  });

  it('a last line that stands beside no furniture is text', () => {
    expect(outline(below('A cook waves from the second boat')).at(-1)).toBe(
      'paragraph: A cook waves from the second boat',
    );
  });
});
