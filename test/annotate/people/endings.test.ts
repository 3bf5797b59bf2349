/** Posts whose end a sentence tells are former ones, whatever their wording; others are not. */
import { expect, test } from 'vitest';
import { officialsIn } from './drawn.ts';

const ranksIn = (text: string): string[] =>
  officialsIn(`It Rains\n\n2021-03-05\n\n${text}`).flatMap(({ name, posts }) =>
    posts.map(({ post, rank }) => `${name}: ${post}: ${rank}`),
  );

const TABLE = 'No | Name | Previous position | Present position';

test.each([
  [
    `${TABLE}\n1 | Tong Ruihai | Vice Mayor of Bijie | Mayor of Tongren\n2 | Wen Daxin | Mayor of Anshun | Governor of Gansu |`,
    [
      'Tong Ruihai: Vice Mayor of Bijie: former deputy',
      'Tong Ruihai: Mayor of Tongren: full',
      'Wen Daxin: Mayor of Anshun: former',
      'Wen Daxin: Governor of Gansu: full',
    ],
  ],
  // Another table's head, and no head.
  [
    `${TABLE}\nThe old table ends here.\n1 | Tong Ruihai | Vice Mayor of Bijie |`,
    ['Tong Ruihai: Vice Mayor of Bijie: deputy'],
  ],
  [
    `${TABLE}\nName | 1962 | Post\n1 | 1963 | Tong Ruihai | Vice Mayor of Bijie |`,
    ['Tong Ruihai: Vice Mayor of Bijie: deputy'],
  ],
  [
    'Dai Wenbin was removed from the post of deputy director of the National Energy Administration.',
    ['Dai Wenbin: deputy director of the National Energy Administration: former deputy'],
  ],
  [
    'Tong Ruihai will no longer serve as vice minister of finance.',
    ['Tong Ruihai: vice minister of finance: former deputy'],
  ],
  ['Wen Daxin is no longer mayor of Anshun.', ['Wen Daxin: mayor of Anshun: former']],
  ["The congress accepted Wen Daxin's resignation as mayor of Anshun.", ['Wen Daxin: mayor of Anshun: former']],
  [
    "The congress decided to accept Wen Daxin's request to resign as mayor of Anshun.",
    ['Wen Daxin: mayor of Anshun: former'],
  ],
  ['The congress accepted the resignation of Wen Daxin as mayor of Anshun.', ['Wen Daxin: mayor of Anshun: former']],
  ['The congress voted to remove Wen Daxin from his post as mayor of Anshun.', ['Wen Daxin: mayor of Anshun: former']],
  [
    'The congress decided to appoint Tong Ruihai as mayor of Anshun and remove Wen Daxin from the post of vice mayor.',
    ['Tong Ruihai: mayor of Anshun: full', 'Wen Daxin: vice mayor: former deputy'],
  ],
  [
    'Gansu Party secretary Wen Daxin had been replaced by Anshun mayor Tong Ruihai.',
    ['Wen Daxin: Gansu Party secretary: former', 'Tong Ruihai: Anshun mayor: full'],
  ],
  ['Wen Daxin was mayor of Anshun before he went to Luzhou.', ['Wen Daxin: mayor of Anshun: former']],
  [
    'Wen Daxin formerly served in several official posts including mayor of Anshun in Guizhou and Party chief of Luzhou.',
    ['Wen Daxin: mayor of Anshun: former', 'Wen Daxin: Party chief of Luzhou: former'],
  ],
  [
    'The congress removed Wen Daxin from the post of vice mayor of Anshun.',
    ['Wen Daxin: vice mayor of Anshun: former deputy'],
  ],
  [
    'Wen Daxin resigned as mayor of Anshun and head of the Anshun Water Bureau.',
    ['Wen Daxin: mayor of Anshun: former', 'Wen Daxin: head of the Anshun Water Bureau: former'],
  ],
  ['Wen Daxin, mayor of Anshun, resigned on Friday.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin, mayor of Anshun since May 2018, resigned; the seat is empty.', ['Wen Daxin: mayor of Anshun: former']],
  ['Acting Mayor Wen Daxin stepped down on Friday.', ['Wen Daxin: Acting Mayor: former acting']],
  ['Wen Daxin, vice mayor of Anshun, was removed from his post.', ['Wen Daxin: vice mayor of Anshun: former deputy']],
  ['Mayor Wen Daxin, who resigned in May, spoke.', ['Wen Daxin: Mayor: former']],
  ['Wen Daxin, mayor of Anshun, has been removed from his post for a breach.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin used to be mayor of Anshun.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin, once mayor of Anshun, spoke.', ['Wen Daxin: mayor of Anshun: former']],
  [
    'Wen Daxin, mayor of Anshun, previously served as vice mayor of Zunyi.',
    ['Wen Daxin: mayor of Anshun: full', 'Wen Daxin: vice mayor of Zunyi: former deputy'],
  ],
  ['Wen Daxin served as mayor of Anshun until 2012.', ['Wen Daxin: mayor of Anshun: former']],
  [
    'Wen Daxin was mayor of Anshun from 2007 until his retirement in July 2013.',
    ['Wen Daxin: mayor of Anshun: former'],
  ],
  ['Wen Daxin, mayor of Anshun from 2009 to 2012, spoke.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin (mayor of Anshun from 2009 to 2012) spoke.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin, until last week the mayor of Anshun, was detained.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin, until recently vice mayor of Anshun, spoke.', ['Wen Daxin: vice mayor of Anshun: former deputy']],
  [
    'Wen Daxin died on Monday. He had served as mayor of Anshun, and vice governor of Guizhou.',
    ['Wen Daxin: mayor of Anshun: former', 'Wen Daxin: vice governor of Guizhou: former deputy'],
  ],
  ['Wen Daxin had been vice governor of Guizhou.', ['Wen Daxin: vice governor of Guizhou: former deputy']],
  [
    'The council approved the removal of Wen Daxin from the post of mayor of Anshun, and Lei Mingyu from the post of mayor of Zunyi.',
    ['Wen Daxin: mayor of Anshun: former', 'Lei Mingyu: mayor of Zunyi: former'],
  ],
  ['They called for the removal of Wen Daxin from the post of mayor of Anshun.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin had served as mayor of Anshun since 2012.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin, mayor of Anshun from 2012, spoke.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin had been elected mayor of Anshun in May.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin, mayor of Anshun, stays until last week is forgotten.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin, who was mayor of Anshun from 2009 to 2012, spoke.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin left his post as mayor of Anshun on Friday.', ['Wen Daxin: mayor of Anshun: former']],
  ['Wen Daxin was relieved of his duties as mayor of Anshun.', ['Wen Daxin: mayor of Anshun: former']],
  [
    'Wen Daxin and Lei Mingyu resigned as vice mayors of Anshun.',
    ['Wen Daxin: vice mayor of Anshun: former deputy', 'Lei Mingyu: vice mayor of Anshun: former deputy'],
  ],
  [
    'Wen Daxin was mayor of Anshun until March 2017, when he was succeeded by Lei Mingyu.',
    ['Wen Daxin: mayor of Anshun: former', 'Lei Mingyu: mayor of Anshun: full'],
  ],
  [
    'Lei Mingyu was elected mayor of Anshun. His predecessor, Wen Daxin, came.',
    ['Lei Mingyu: mayor of Anshun: full', 'Wen Daxin: mayor of Anshun: former'],
  ],
  [
    'Wen Daxin resigned as mayor of Anshun. His successor, Lei Mingyu, came.',
    ['Wen Daxin: mayor of Anshun: former', 'Lei Mingyu: mayor of Anshun: full'],
  ],
  [
    'Fei Yulan was appointed head of the National Archives, replacing Qiu Zhaoming.',
    ['Fei Yulan: head of the National Archives: full', 'Qiu Zhaoming: head of the National Archives: former'],
  ],
  [
    'Wen Daxin was replaced by Lei Mingyu as governor of Guizhou.',
    ['Wen Daxin: governor of Guizhou: former', 'Lei Mingyu: governor of Guizhou: full'],
  ],
  [
    'Lei Mingyu will no longer serve as vice mayor of Anshun as well as head of the Anshun Water Bureau.',
    ['Lei Mingyu: vice mayor of Anshun: former deputy', 'Lei Mingyu: head of the Anshun Water Bureau: former'],
  ],
  ['Somebody from Zunyi replaced Lei Mingyu as mayor of Anshun.', ['Lei Mingyu: mayor of Anshun: former']],
  [
    'Lei Mingyu took over from Wen Daxin as governor of Guizhou.',
    ['Lei Mingyu: governor of Guizhou: full', 'Wen Daxin: governor of Guizhou: former'],
  ],
  [
    'Wen Daxin, former Party chief and mayor of Anshun, spoke.',
    ['Wen Daxin: former Party chief of Anshun: former', 'Wen Daxin: mayor of Anshun: former'],
  ],
])('over: %s', (text, ranks) => expect(ranksIn(text)).toEqual(ranks));

test.each([
  ['Wen Daxin will be removed from the post of mayor of Anshun.', ['Wen Daxin: mayor of Anshun: full']],
  ['If Wen Daxin resigned as mayor of Anshun, the road would close.', ['Wen Daxin: mayor of Anshun: full']],
  [
    'Mayor Wen Daxin denied that he resigned as governor of Guizhou.',
    ['Wen Daxin: Mayor: full', 'Wen Daxin: governor of Guizhou: full'],
  ],
  [
    'Wen Daxin was removed from the post of vice mayor of Anshun and appointed mayor of Zunyi.',
    ['Wen Daxin: vice mayor of Anshun: former deputy', 'Wen Daxin: mayor of Zunyi: full'],
  ],
  [
    'Wen Daxin will be succeeded by Lei Mingyu as governor of Guizhou.',
    ['Wen Daxin: governor of Guizhou: full', 'Lei Mingyu: governor of Guizhou: full'],
  ],
  [
    'Lei Mingyu will replace Wen Daxin as governor of Guizhou.',
    ['Lei Mingyu: governor of Guizhou: full', 'Wen Daxin: governor of Guizhou: full'],
  ],
  [
    'Vice Mayor Lei Mingyu, replacing Mayor Wen Daxin, opened the fair.',
    ['Lei Mingyu: Vice Mayor: deputy', 'Wen Daxin: Mayor: full'],
  ],
  [
    'Wen Daxin, former mayor of Anshun and governor of Guizhou, spoke.',
    ['Wen Daxin: former mayor of Anshun: former', 'Wen Daxin: governor of Guizhou: full'],
  ],
  [
    'Wen Daxin, former Party chief and current mayor of Anshun, spoke.',
    ['Wen Daxin: former Party chief: former', 'Wen Daxin: mayor of Anshun: full'],
  ],
  ['Wen Daxin, mayor of Anshun since 2018, sacked two drivers.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin will serve as mayor of Anshun until 2027.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin was elected mayor of Anshun from 2026 to 2030.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin was mayor of Anshun from 2009.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin, mayor of Anshun, used to work in Zunyi.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin, previously unknown, is mayor of Anshun.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin served as mayor of Anshun, and until 2012 the river was dirty.', ['Wen Daxin: mayor of Anshun: full']],
  [
    'Wen Daxin, mayor of Anshun, was replaced by Tong Ruihai as host of the show.',
    ['Wen Daxin: mayor of Anshun: full'],
  ],
  ['Wen Daxin, mayor of Anshun, was briefed before he left.', ['Wen Daxin: mayor of Anshun: full']],
  ['Wen Daxin submitted his resignation as mayor of Anshun.', ['Wen Daxin: mayor of Anshun: full']],
  ["The congress refused to accept Wen Daxin's resignation as mayor of Anshun.", ['Wen Daxin: mayor of Anshun: full']],
  ['The congress asked to remove Wen Daxin from his post as mayor of Anshun.', ['Wen Daxin: mayor of Anshun: full']],
  ['Mayor Wen Daxin resigned himself to the rain.', ['Wen Daxin: Mayor: full']],
  ['Wen Daxin, mayor of Anshun, retired workers and three guests came.', ['Wen Daxin: mayor of Anshun: full']],
  [
    'Wen Daxin, mayor of Anshun, was removed from his post as chairman of the Anshun Chess Association.',
    ['Wen Daxin: mayor of Anshun: full', 'Wen Daxin: chairman of the Anshun Chess Association: former'],
  ],
  [
    'Wen Daxin, mayor of Anshun, removed Lei Mingyu from the post of bureau head.',
    ['Wen Daxin: mayor of Anshun: full', 'Lei Mingyu: bureau head: former'],
  ],
])('held: %s', (text, ranks) => expect(ranksIn(text)).toEqual(ranks));
