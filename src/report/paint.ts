/** Colours, from the caller's wish and never from the environment that chalk would look at by itself. */
import { Chalk, type ChalkInstance } from 'chalk';

export type Paint = ChalkInstance;

export const painter = (color: boolean): Paint => new Chalk({ level: color ? 1 : 0 });
