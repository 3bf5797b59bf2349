/** What the sources of the gazetteer are turned into before they are packed. */

export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Id of the place that it lies in. */
  readonly parent: string | null;
  /** Wordings that say clearly what they mean: "Xiushan Tujia and Miao Autonomous County", "Sichuan". */
  readonly clear: readonly string[];
  /** County-level names without their type word: "Yubei". The layer itself reads a type word that follows. */
  readonly bare: readonly string[];
  /** Names that hold only with their type word: "Zhong" of Zhong County. */
  readonly typed: readonly string[];
}

/** "Chengdu-Chongqing economic circle" → "chengdu-chongqing-economic-circle". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
