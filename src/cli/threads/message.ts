/** What this thread and the others tell each other: plain data only. */
import { deserialize, serialize } from 'node:v8';
import type { DateRange } from '../../analysis/date-range.ts';
import type { Passed, PassOf, Total } from '../../analysis/pass.ts';
import type { Problem } from '../../errors.ts';
import type { Config } from '../config.ts';
import type { PluginSource } from '../plugins/plugin-source.ts';
import type { Recipe } from '../recipe.ts';

/** What a thread has to know to do what this one would. */
export interface Setting {
  /** Where the user is. */
  readonly cwd: string;
  /** What the paths of articles are relative to. */
  readonly base: string;
  readonly config: Config | null;
  readonly plugins: readonly PluginSource[];
  readonly tasks: readonly { readonly recipe: Recipe; readonly options: Readonly<Record<string, unknown>> }[];
  readonly range: DateRange;
}

/** Some articles, to make a pass over. */
export interface Batch {
  /** Packed, in memory that the threads share: the same for all batches of a pass, so that a thread reads it once. */
  readonly order: Uint8Array;
  /** Tells the passes of a call apart. */
  readonly pass: 'survey' | 'collect';
  readonly paths: readonly string[];
}

export interface Order {
  readonly setting: Setting;
  readonly of: PassOf;
}

/** A total whose part is packed: by the thread that has it, so that what cannot be sent costs its analyzer alone. */
type PackedTotal = { readonly packed: Uint8Array } | Exclude<Total, { readonly part: unknown }>;

export interface BatchResult {
  readonly passed: Omit<Passed, 'totals'> & { readonly totals: readonly PackedTotal[] };
  /** Files that could not be read. */
  readonly unread: readonly Problem[];
  /** Articles left out because the period could not be told. */
  readonly undated: number;
}

export const packOrder = (order: Order): Uint8Array => {
  const packed = serialize(order);
  const shared = new Uint8Array(new SharedArrayBuffer(packed.length));
  shared.set(packed);
  return shared;
};

export const unpackOrder = (packed: Uint8Array): Order => deserialize(Buffer.from(packed)) as Order;

export const packTotal = (total: Total): PackedTotal => {
  if (total === null || 'failure' in total) return total;
  try {
    return { packed: serialize(total.part) };
  } catch (error) {
    return {
      failure: `its part cannot go from one thread to another: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
};

export const unpackTotal = (total: PackedTotal): Total =>
  total !== null && 'packed' in total ? { part: deserialize(total.packed) as unknown } : total;
