/** The compiled gazetteer: how much it holds, and names that a person has checked. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';
import { placesIn } from '../annotate/places/drawn.ts';
import { reviewed } from './reviewed-names.ts';

const { places } = loadKnowledge();
const ids = places.ids.split('\n');
const names = places.names.split('\n');
const kinds = places.kinds.map((kind) => places.kindNames[kind]);
const codes = ids.filter((id) => id.startsWith('CN-')).map((id) => id.slice(3));

describe('size', () => {
  test('all divisions', () => {
    expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(34);
    expect(codes.filter((code) => code.endsWith('00') && !code.endsWith('0000'))).toHaveLength(333);
    expect(codes.filter((code) => !code.endsWith('00')).length).toBeGreaterThan(2840);
  });

  test('Chongqing has 38 districts and counties, Sichuan 21 prefectures', () => {
    expect(codes.filter((code) => /^50\d{4}$/.test(code) && code !== '500000')).toHaveLength(38);
    expect(codes.filter((code) => /^51\d\d00$/.test(code) && code !== '510000')).toHaveLength(21);
  });

  test('every country that news names', () => {
    expect(kinds.filter((kind) => kind === 'country').length).toBeGreaterThan(190);
  });

  test('ids are unique, parents exist, nothing lies in itself', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, parent] of places.parents.entries()) {
      expect(parent).toBeLessThan(ids.length);
      expect(parent).not.toBe(index);
    }
  });

  test('no placeholder of the table is a place', () => {
    expect(names.filter((name) => /Shixiaqu|Zhixia|[\u4e00-\u9fff]/.test(name))).toEqual([]);
  });
});

describe('reviewed names', () => {
  test.each(reviewed)('%s is %s', (code, name) => {
    expect(names[ids.indexOf(`CN-${code}`)]).toBe(name);
  });

  test('at least 150 of them', () => expect(reviewed.length).toBeGreaterThanOrEqual(150));
});

describe('other spellings', () => {
  test.each([
    ['Kardze', '513300'],
    ['Ganzi Tibetan Autonomous Prefecture', '513300'],
    ['Ngawa', '513200'],
    ['Shigatse', '540200'],
    ['Xigaze', '540200'],
    ['Kashi', '653100'],
    ['Kashgar Prefecture', '653100'],
    ['Ürümqi', '650100'],
    ['Macau', '820000'],
    ['Tibet', '540000'],
    ['Xizang Autonomous Region', '540000'],
    ['Ili Kazakh Autonomous Prefecture', '654000'],
    ['Lyuliang', '141100'],
    ['Guangan', '511600'],
    ['Pixian County', '510117'],
    ['Wanxian', '500101'],
    ['Horqin Left Middle Banner', '150521'],
    ['Longhai City', '350604'],
    ['Shuangcheng County', '230113'],
    ['Sichuan Province', '510000'],
    ['Chongqing Municipality', '500000'],
    ['Enshi Tujia and Miao Autonomous Prefecture', '422800'],
  ])('%s', (wording, code) => {
    expect(placesIn(`They went to ${wording} by train.`)[0]?.entity.code).toBe(code);
  });
});
