/** TimelineJS3 JSON: a web timeline takes it as it is. A date has the parts that are known and no others. */
import type { Format } from './format.ts';
import { headline, type Moment } from './moment.ts';
import { momentIds } from './moment-id.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** TimelineJS sets headline and text as HTML, and articles come from strangers. */
const html = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

const names = ['year', 'month', 'day'] as const;

/** `2022-06` as year and month: without a day, TimelineJS shows none. */
const dateOf = (date: string): Readonly<Record<string, number>> =>
  Object.fromEntries(date.split('-').map((part, at) => [names[at] ?? 'day', Number(part)]));

const slide = (moment: Moment, id: string): object => {
  const { from, to, text, kind, people, places, notes, sources } = moment;
  const lines = [text, [...people, ...places].join(', '), ...notes, sources.join(' · ')].filter((line) => line !== '');
  return {
    start_date: dateOf(from),
    ...(to === null ? {} : { end_date: dateOf(to) }),
    text: { headline: html(headline(moment)), text: lines.map((line) => `<p>${html(line)}</p>`).join('') },
    group: kind,
    unique_id: `ccec-${id}`,
  };
};

export const timelinejs: Format = ({ title, rule, moments }) => {
  const all = moments ?? [];
  const ids = momentIds(all);
  const about = { text: { headline: html(title), text: rule === null ? '' : `<p>${html(rule)}</p>` } };
  return `${JSON.stringify({ title: about, events: all.map((moment, at) => slide(moment, ids[at] ?? '')) }, null, 2)}\n`;
};
