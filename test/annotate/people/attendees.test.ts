/** Who is an official by being listed with officials, and who is not. */
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../analyzers/entities/records.ts';
import { listedIn } from './drawn.ts';

describe('listed with an official', () => {
  test.each([
    ['Mayor Gao Wenshan, Lu Yifang and Tao Shengli attended the meeting.', 'Lu Yifang, Tao Shengli'],
    ['Gao Wenshan, Mayor of Ningxi, Lu Yifang and Tao Shengli were present.', 'Lu Yifang, Tao Shengli'],
    [
      'Lu Yifang, Tao Shengli, and Gao Wenshan, Party secretary and mayor of Ningxi, also took part.',
      'Lu Yifang, Tao Shengli',
    ],
    [
      'The meeting was attended by Gao Wenshan, chairman of the Ningxi Municipal Committee of the CPPCC, Lu Yifang, Tao Shengli and Bao Qingru.',
      'Lu Yifang, Tao Shengli, Bao Qingru',
    ],
    ['Accompanied by Mayor Gao Wenshan, Lu Yifang and Tao Shengli, the guests saw the port.', 'Lu Yifang, Tao Shengli'],
    ['Mayor Gao Wenshan came. Lu Yifang, Gao Wenshan and Tao Shengli inspected the dam.', 'Lu Yifang, Tao Shengli'],
  ])('%s', (text, expected) => {
    expect(listedIn(text)).toBe(expected);
  });
});

describe('not listed', () => {
  test.each([
    'Mayor Gao Wenshan and Lu Yifang attended the meeting.',
    'Lu Yifang, Tao Shengli and Bao Qingru attended the meeting.',
    'Mayor Gao Wenshan met with farmers Lu Yifang and Tao Shengli.',
    'Mayor Gao Wenshan, Lu Yifang and Tao Shengli sang.',
    'Gao Wenshan, the mayor, Bao Qingru and his wife Lu Yifang attended.',
    'Gao Wenshan, mayor of Ningxi, Lu Yifang, chairwoman of Acme Group, and Tao Shengli attended.',
    'Governor Gao Wenshan, Bao Qingru and entrepreneur Lu Yifang attended.',
    'Mayor Gao Wenshan, Lu Yifang, Tao Shengli and villagers attended.',
    'Gao Wenshan, Lu Yifang and other business leaders came.',
    'Gao Wenshan, Lu Yifang and other leaders came.',
    'Gao Wenshan, Lu Yifang and other company officials came.',
    'Gao Wenshan, chairman of Acme Group, Lu Yifang and other officials came.',
    'Mayor Gao Wenshan met singer Lu Yifang and other officials.',
    'The meeting was attended by Mayor Gao Wenshan, Lu Yifang and Professor Tao Shengli.',
    'The meeting was attended by Mayor Gao Wenshan, Lu Yifang and Tao Shengli of Ningxi University.',
  ])('%s', (text) => {
    expect(listedIn(text)).toBe('');
  });
});

test('makes a row without posts, which a post of another article joins', () => {
  const rows = rowsOf(
    '2021-03-05: Mayor Gao Wenshan, Lu Yifang and Tao Shengli attended the meeting.',
    '2021-03-06: Lu Yifang, mayor of Harbin, spoke.',
  );
  expect(rows.map(({ name, posts }) => `${name}: ${posts.map(({ post }) => post).join('; ')}`)).toEqual([
    'Lu Yifang: mayor of Harbin',
    'Gao Wenshan: Mayor',
    'Tao Shengli: ',
  ]);
});
