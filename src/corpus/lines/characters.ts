/** Sets of characters, asked for by their codes: these questions are asked of every line of a page. */

/** 1 at the code of each of the `characters`, 0 everywhere else. */
export const codesOf = (characters: string): Uint8Array => {
  const codes = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = 1;
  return codes;
};

/** What `trim` takes and `\s` matches: blanks, line ends, no-break and ideographic spaces, a stray byte order mark. */
const SPACES = codesOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

export const isSpace = (code: number): boolean => SPACES[code] === 1;
