/** Texts that no article looks like: what an analyzer may be given all the same. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const words =
  'Mayor|Lin Mouren|Chongqing|2022-06-01|On May 22|3.5 percent|1,200 yuan|two centers|said|the|of|, |. |“|”|"|’s|(|)|:|-|—|%|重庆|👩‍👩‍👧|é|title: ';
const marks = ['\n', '\n\n', '\r\n', '\r', '\t', '\u2028', '---\n', '\u0000', '\u200b', '\ufeff', '\ud800'];

const pieces = [...words.split('|'), ...marks];

/** `count` texts, the same at every call. */
export const anyTexts = (count: number): readonly string[] => {
  const random = xoroshiro128plus(20_220_629);
  const draw = (most: number): number => uniformInt(random, 0, most);
  const piece = (): string =>
    draw(9) === 0 ? String.fromCharCode(draw(0xffff)) : (pieces[draw(pieces.length - 1)] ?? '');
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? '' : Array.from({ length: 1 + draw(60) }, piece).join(draw(1) === 0 ? '' : ' '),
  );
};
