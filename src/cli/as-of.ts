/** The day that it is. */
import type { Io } from './io.ts';

const farthestAhead = 14 * 60 * 60 * 1000;

/** The latest calendar day that has begun anywhere: the same in every time zone, and no article of today is of the future. */
export const asOfToday = ({ now }: Io): string => new Date(now() + farthestAhead).toISOString().slice(0, 10);
