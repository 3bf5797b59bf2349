/** Header lines in the many ways pages print them. */
import { describe, expect, it } from 'vitest';
import { parse, textOf, withHeader } from './support/parse.ts';

type Row = readonly [header: string, published: string | null, source?: string | null, byline?: string | null];

const styles: readonly Row[] = [
  ['2022-07-04 02:21', '2022-07-04'],
  ['2022-07-04', '2022-07-04'],
  ['2024/3/5', '2024-03-05'],
  ['2021.05.31', '2021-05-31'],
  ['Updated:2021.05.31', '2021-05-31'],
  ['Updated: 2023-02-17 08:20', '2023-02-17'],
  ['Last updated: March 9, 2020, 14:05', '2020-03-09'],
  ['Published: 4:30pm, 3 Jan, 2022', '2022-01-03'],
  ['Published on June 6, 2019', '2019-06-06'],
  ['Publish Time: 2020-11-02 09:00:00', '2020-11-02'],
  ['Release time: 2019-10-12 11:22', '2019-10-12'],
  ['Posted on Sept. 3, 2020', '2020-09-03'],
  ['Time:2024-06-03 19:42:41', '2024-06-03'],
  ['Date: 12 July 2019    Views: 214', '2019-07-12'],
  ['Date: 3 September 2020    Views: 1,406    Font size: Large Medium Small', '2020-09-03'],
  ['January 19, 2025', '2025-01-19'],
  ['Jan 2,2018 7:20 PM', '2018-01-02'],
  ['Jun. 2nd, 2018', '2018-06-02'],
  ['18 April 2022', '2022-04-18'],
  ['12-Jul-2019', '2019-07-12'],
  ['Monday, July 4, 2022', '2022-07-04'],
  ['Tue, Aug 30, 2016 page6', '2016-08-30'],
  ['2022年7月4日', '2022-07-04'],
  ['25/12/2022', '2022-12-25'],
  ['12/25/2022', '2022-12-25'],
  ['03/03/2022', '2022-03-03'],
  ['October 12 20:05 2018', '2018-10-12'],
  ['Oct 12, 20:05:31, 2018', '2018-10-12'],
  ['0 Comment(s)Print E-mail Xinhua, December 31, 2016', '2016-12-31', 'Xinhua'],
  ['2019-07-30 Download Print Comment', '2019-07-30'],
  ['2022-07-04T10:15:00+08:00', '2022-07-04'],
  ['16:36, January 29, 2013', '2013-01-29'],
  ['(Xinhua) 08:12, May 20, 2023', '2023-05-20', 'Xinhua'],
  ["(People's Daily Online)  10:01, June 24, 2021", '2021-06-24', "People's Daily Online"],
  ['By VERA LIND|Jun 02,2022', '2022-06-02', null, 'VERA LIND'],
  ['By Vera Lind | 2014-06-12', '2014-06-12', null, 'Vera Lind'],
  ['By Vera Lind in Chongqing | China Daily | Updated: 2021-11-26 07:52', '2021-11-26', 'China Daily', 'Vera Lind'],
  ['By Vera Lind and Otto Brandt, Staff Writers', null, null, 'Vera Lind and Otto Brandt'],
  ['By Vera Lind(China Daily)', null, 'China Daily', 'Vera Lind'],
  ['By Vera Lind, China Daily', null, 'China Daily', 'Vera Lind'],
  ['By Vera Lind @VeraLindNews', null, null, 'Vera Lind'],
  ['By Xinhua Published: Jul 02, 2021 10:15 AM', '2021-07-02', 'Xinhua', 'Xinhua'],
  ['updatetime:2023-12-11 18:12:25   Views:0 Source:chinadaily.com.cn', '2023-12-11', 'chinadaily.com.cn'],
  ['0 CommentsPrint E-mail Xinhua, August 13, 2010', '2010-08-13', 'Xinhua'],
  ['|ChinaNews|Published:2023-06-13 09:06:42', '2023-06-13', 'ChinaNews'],
  ['Ferry SCIOUpdated: June 14, 2019', '2019-06-14'],
  ['By 林小船 Source:China Ferry News 2021-01-16', '2021-01-16', 'China Ferry News', '林小船'],
  ['//ferry.example  Author:  Source:xinhua  Editor:Vera Lind  2021-01-07 09:36:57', '2021-01-07', 'xinhua'],
  ['by Xinhua writers Vera Lind, Otto Brandt', null, null, 'Vera Lind, Otto Brandt'],
  ['Story by Vera Lind', null, null, 'Vera Lind'],
  ['Reporters: Vera Lind, Otto Brandt', null, null, 'Vera Lind, Otto Brandt'],
  ['Contributed by Vera Lind', null, null, 'Vera Lind'],
  ['January 15, 2023 by admin', '2023-01-15', null, 'admin'],
  ['Source: Xinhua| 2024-03-14 20:11:35|Editor: huaxia', '2024-03-14', 'Xinhua'],
  ['Source: Xinhua | 20:14 UTC+8, 2021-01-04', '2021-01-04', 'Xinhua'],
  ['Source:Border Rivers Centre  Author:Min   2017-07-31', '2017-07-31', 'Border Rivers Centre', 'Min'],
  ['Source: Deyang Daily| 2023-05-05 17:30|Editor: Qin Lu', '2023-05-05', 'Deyang Daily'],
  ['China Daily | Updated: 2023-02-17 08:20', '2023-02-17', 'China Daily'],
  ['China.org.cn | June 6, 2024', '2024-06-06', 'China.org.cn'],
  ['Ferry Town Evening News, January 19, 2025', '2025-01-19', 'Ferry Town Evening News'],
  ['FERRY TOWN DAILY NEWS ONLINE    January 12, 2022', '2022-01-12', 'FERRY TOWN DAILY NEWS ONLINE'],
  ['Ferry Town Courier\n2019-04-02 11:05', '2019-04-02', 'Ferry Town Courier'],
  ["2021-03-15 10:12\n\nThe People's Government of Ferry Town", '2021-03-15', "The People's Government of Ferry Town"],
  ['Ministry of Ferries\n\nDate: 2021-06-03', '2021-06-03', 'Ministry of Ferries'],
  ['Reuters, BEIJING', null, 'Reuters'],
  ['14 Oct 2019 12:16PM (Updated: 15 Oct 2019 01:40PM)', '2019-10-14'],
  ['Updated: 2022-07-05 Published: 2022-07-04', '2022-07-04'],
  ['Published: 2022-07-04 | Updated: 2022-07-05', '2022-07-04'],
  ['Xinhua) 16:28, April 24, 2024', '2024-04-24', 'Xinhua'],
  ['Views: | Time:2024-06-03 19:42:41', '2024-06-03'],
  ['Updated:2020-05-24  CLOSE', '2020-05-24'],
  ['Updated: Mar 3, 2022 ferrytown.example Print', '2022-03-03', 'ferrytown.example'],
  ['Release time:Apr 13, 2024 20:20 PM', '2024-04-13'],
  ['Updated 22:29, 17-Oct-2021', '2021-10-17'],
  [
    '2017-04-19 16:54:52 , Source : The Government Website of Ferry Province',
    '2017-04-19',
    'The Government Website of Ferry Province',
  ],
  ['( China Daily )\n\nUpdated: 2017-09-07', '2017-09-07', 'China Daily'],
  ['(Xinhua) Updated: 2012-12-28 19:35', '2012-12-28', 'Xinhua'],
  ['- By Vera Lind', null, null, 'Vera Lind'],
  ['Editor:编辑\nSource:Ferry gov\nUpdated:2021-07-02 17:30:38', '2021-07-02', 'Ferry gov'],
  ['日期:2024年03月06日 来源:渡口传播中心', '2024-03-06', '渡口传播中心'],
  ['Write: Vera [2011-05-20]', '2011-05-20', null, 'Vera'],
  ['Beijing | 10 a.m. June 5, 2024', '2024-06-05'],
  ['Share\nFacebook Twitter WeChat\n2022-07-04', '2022-07-04'],
  ['发布人:vl  发布时间:2019-05-18   浏览次数:748', '2019-05-18'],
  ['发布单位:渡口外办 发稿时间:2019-05-18 点击量:7 【字体：大 中 小】', '2019-05-18', '渡口外办'],
  ['A total of 1,600 people read this information  Updated Time:2015-05-22  [Return to list]', '2015-05-22'],
  ['Oct 26-2020', '2020-10-26'],
  [
    'From:Current Ferry News Date:2019-11-13 〖Font:Big Medium Small Print 〖375 viewer〗 Close',
    '2019-11-13',
    'Current Ferry News',
  ],
  ['Source:渡口网 Date:2022-09-02 07:35:42 【Fonts:Small Big', '2022-09-02', '渡口网'],
  ['文章来源:自创 发布时间:2019年12月13日共浏览 字体:', '2019-12-13', '自创'],
  ['Author:      From:      Hits:', null],
  ['Click:[]\nTime:27 Nov,2025', '2025-11-27'],
  ['Friday, May 26, 2000, updated at 15:06(GMT+8)', '2000-05-26'],
  ['by Vera Lind on July 4, 2022 in Uncategorized', '2022-07-04', null, 'Vera Lind'],
  ['July 4, 2022 · by Vera Lind · in Boats, Life on Two Banks', '2022-07-04', null, 'Vera Lind'],
  ['By Vera Lind, iChongqing News', null, 'iChongqing News', 'Vera Lind'],
];

describe('header lines', () => {
  for (const [header, published, source = null, byline = null] of styles) {
    it(header, () => {
      const article = withHeader(header);
      expect(article.title).toBe('Free Ferry for a Town of Cyclists');
      expect(article.published?.value ?? null).toBe(published);
      expect(article.source).toBe(source);
      expect(article.byline).toBe(byline);
      expect(textOf(article)).toHaveLength(3);
      expect(article.problems).toEqual([]);
    });
  }
});

describe('lines that print no publication date', () => {
  it.each([
    ['a day without a year', 'July 4'],
    ['a month', 'July 2022'],
    ['a subhead', 'A crossing that was first planned in 1998'],
    ['a sentence', 'On June 29, 2022, the town council met in the old boathouse to talk about money.'],
    ['the beginning of a subhead', 'By the river, for the river'],
  ])('%s', (_, line) => {
    const article = withHeader(line);
    expect(article.published).toBeNull();
    expect(article.title).toBe('Free Ferry for a Town of Cyclists');
  });

  it('a date with two readings is reported', () => {
    const article = withHeader('02/03/2022');
    expect(article.published).toBeNull();
    expect(article.problems).toMatchObject([{ code: 'ambiguous-date', line: 3, column: 1, severity: 'warning' }]);
  });

  it('a date that no calendar has is reported', () => {
    const article = withHeader('Published: 2022-02-30');
    expect(article.published).toBeNull();
    expect(article.problems).toMatchObject([{ code: 'impossible-date', line: 3, column: 12 }]);
  });

  it('another, certain date makes the doubt go away', () => {
    const article = withHeader('Published: 02/03/2022 | Updated: 2022-03-05');
    expect(article.published?.value).toBe('2022-03-05');
    expect(article.problems).toEqual([]);
  });
});

describe('a date below the first paragraph', () => {
  const summary = 'The town will hold a conference on the ferry, and all passengers may come.';
  const rest = 'The conference begins at 10 in the morning in the hall of the town, and takes an hour.';

  it('is the article’s where a label says so, and the paragraph stays', () => {
    const article = parse(`Notice of a Conference\n\n${summary}\n\nRiver OfficeUpdated: June 14, 2019\n\n${rest}\n`);
    expect(article.published?.value).toBe('2019-06-14');
    expect(textOf(article)).toEqual(['Notice of a Conference', summary, rest]);
  });

  it('so it is beside a list of speakers, which an invitation has beside its day', () => {
    const speakers = `Speakers:\n\nVera Lind, minister of ferries\n\n${rest}\n`;
    const head = `Notice of a Conference\n\n${summary}\n\n`;
    expect(parse(`${head}River OfficeUpdated: June 14, 2019\n\n${speakers}`).published?.value).toBe('2019-06-14');
    expect(parse(`${head}Date: June 14, 2019\n\n${speakers}`).published).toBeNull();
  });

  it('is none where it has no label, or stands further down', () => {
    expect(parse(`Notice of a Conference\n\n${summary}\n\nJune 14, 2019\n\n${rest}\n`).published).toBeNull();
    const below = parse(`Notice of a Conference\n\n${summary}\n\n${rest}\n\nUpdated: June 14, 2019\n\n${rest}\n`);
    expect(textOf(below)).toContain(summary);
  });
});
