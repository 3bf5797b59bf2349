/** The printed forms of a name. */
import { remembered } from '../../annotate/remembered.ts';
import { ownText } from '../../text/own-text.ts';

/** The text on one line, and as the same list for all articles: what is kept of an article must not keep the article. */
const onlyForm = remembered((text): readonly string[] => [
  ownText(/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text),
]);

export const NO_FORMS: readonly string[] = [];

/** `forms` with what is printed as `text`; a name has few. */
export const withForm = (forms: readonly string[], text: string): readonly string[] => {
  if (forms.includes(text)) return forms;
  const only = onlyForm(text);
  if (forms.length === 0) return only;
  return forms.includes(only[0] ?? '') ? forms : [...forms, ...only];
};
