/** Fingerprints: by what a finding is recognised when lines have moved. */
import { createHash } from 'node:crypto';

/** What makes a finding itself. */
export interface Identity {
  readonly check: string;
  /** The article's id: its file name, so that a moved folder changes nothing. */
  readonly article: string;
  readonly quote: string;
  readonly entity: string;
}

/** Gives fingerprints of 16 hexadecimal digits; equal identities are told apart by their number, in the order in which they come. */
export const fingerprints = (): ((identity: Identity) => string) => {
  const seen = new Map<string, number>();
  return ({ check, article, quote, entity }) => {
    const key = [check, article, quote.replace(/\s+/g, ' ').trim(), entity].join('\0');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 16);
  };
};
