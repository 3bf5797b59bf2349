/** Whether a stream is written to in colour. */
import type { Io } from './io.ts';

export const colorChoices = ['auto', 'always', 'never'] as const;

export type ColorChoice = (typeof colorChoices)[number];

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** The flag decides; else NO_COLOR, then FORCE_COLOR; else a terminal that is not dumb. */
export const wantsColor = (io: Io, choice: ColorChoice, stream: 'stdout' | 'stderr'): boolean => {
  if (choice !== 'auto') return choice === 'always';
  if (isSet(io.env['NO_COLOR'])) return false;
  if (isSet(io.env['FORCE_COLOR'])) return io.env['FORCE_COLOR'] !== '0' && io.env['FORCE_COLOR'] !== 'false';
  return io.isTTY[stream] && io.env['TERM'] !== 'dumb';
};
