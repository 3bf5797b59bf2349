/** What a place mention resolves to. */
import type { Span } from '../../text/span.ts';

export interface PlaceEntity {
  /** `CN-500112` for a division of China, ISO 3166 alpha-2 for a country, else a slug; equal ids are one place. */
  readonly id: string;
  /** Canonical name: "Yubei District", "Mianyang", "Yangtze River". */
  readonly name: string;
  readonly kind: string;
  /** Canonical name of the place that it lies in, where known. */
  readonly within: string | null;
  /** GB/T 2260, where there is one and it is sure which division is meant. */
  readonly code: string | null;
}

export interface PlaceMention extends Span {
  readonly entity: PlaceEntity;
}

/** Tokens `first` to `last`, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** "Guang'an New Area" → "guangan-new-area". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
