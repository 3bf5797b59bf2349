/** misspelt-term: "Offical", "Poeple's", "Chongqings": one letter away from a name or term of the knowledge. */
import type { Check } from '../check.ts';
import { isCutName } from '../cut-name.ts';
import { ownLines } from '../own-lines.ts';
import { termsOf } from '../terms.ts';

const WORD = /(?<![\p{L}\p{N}'’@/._])[A-Za-z]{5,}(?=['’](?:s\b|(?!\p{L}))|(?![\p{L}\p{N}'’@/_]))/gu;

export const misspeltTerm: Check = {
  id: 'misspelt-term',
  *find(annotated, { knowledge, options }) {
    const terms = termsOf(knowledge);
    const allowed = new Set((options['allow'] as readonly string[]).map((word) => word.toLowerCase()));
    // A surname alone behind a title may be a misspelt part of it: "Deputy Secretray of the …".
    const names = annotated.people.flatMap(({ mentions, isFamilyOnly }) => (isFamilyOnly ? [] : mentions));
    for (const { text, start: from } of ownLines(annotated.article)) {
      for (const { 0: found, index } of text.matchAll(WORD)) {
        const [start, end] = [from + index, from + index + found.length];
        // A capital inside a word is a brand's: "iChongqing".
        if (!/^(?:[A-Za-z][a-z]+|[A-Z]+)$/.test(found)) continue;
        const meant = allowed.has(found.toLowerCase()) ? null : terms.meantBy(found);
        if (meant === null || isCutName(text, index, found, terms)) continue;
        if (names.some((name) => name.start < end && name.end > start)) continue;
        // "Chongqings economic work": what is missing is the apostrophe.
        const place = /^\s\p{L}/u.test(text.slice(index + found.length)) ? terms.plural(found) : null;
        yield { start, end, facts: { found, meant: place === null ? meant : `${place}'s` } };
      }
    }
  },
};
