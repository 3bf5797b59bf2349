/**
 * Latin letters as sources for character classes. Names in English news are written with these; the classes of all
 * letters there are (\p{L}) take milliseconds to compile in every expression that holds one.
 */

export const UPPER = 'A-ZÀ-ÖØ-Þ';
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ž';
