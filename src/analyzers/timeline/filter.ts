/** The options of `ccec timeline` that choose rows. */
import type { EventRow } from './rows.ts';

/** Lower case, letters and digits only: "Chen Min’er" and "chen miner" are one. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʼ`´-]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The name itself, or its first words: "Chen" for Chen Min'er, "Yubei" for Yubei District; or a given name's last word. */
const isNamed = (name: string, wanted: string): boolean => {
  const [full, part] = [plain(name), plain(wanted)];
  return full === part || full.startsWith(`${part} `) || full.endsWith(` ${part}`);
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const isWanted = (row: EventRow, options: Readonly<Record<string, unknown>>): boolean => {
  const [official, place, kind, status, precision] = [
    options['official'],
    options['place'],
    options['kind'],
    options['status'],
    options['precision'],
  ].map(text);
  return (
    (!official || row.officials.some((name) => isNamed(name, official))) &&
    (!place || row.places.some((name) => isNamed(name, place))) &&
    (!kind || row.kind === kind) &&
    (!status || row.status === status) &&
    (!precision || row.precision === precision)
  );
};
