/** The printed forms of a name in one article, each with where it stands. */
import { remembered } from '../../annotate/remembered.ts';
import { ownText } from '../../text/own-text.ts';
import type { Position } from './citations.ts';

export type Form = readonly [form: string, positions: Position[]];

/** The text on one line, and as the same string for all articles: what is kept of an article must not keep the article. */
const formOf = remembered((text) => ownText(/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text));

/** Adds a naming printed as `text`; a name has few forms. */
export const addForm = (forms: Form[], text: string, position: Position): void => {
  const form = formOf(text);
  for (let at = 0; at < forms.length; at++) {
    const known = forms[at];
    if (known?.[0] !== form) continue;
    known[1].push(position);
    return;
  }
  forms.push([form, [position]]);
};
