/** A row that stands for something at a time, as calendars and web timelines take it. */

export interface Moment {
  /** First and last day, `YYYY-MM-DD`, both inclusive. */
  readonly first: string;
  readonly last: string;
  /** The same as precisely as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `to` null: no range. */
  readonly from: string;
  readonly to: string | null;
  /** One line. */
  readonly title: string;
  /** The sentence or paragraph that tells of it. */
  readonly text: string;
  readonly kind: string;
  readonly isPlanned: boolean;
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Further lines for a reader. */
  readonly notes: readonly string[];
  /** Locators. */
  readonly sources: readonly string[];
}

const clip = (title: string): string =>
  title.length <= 200 ? title : `${title.slice(0, title.lastIndexOf(' ', 200))} …`;

/** What is printed as the entry's title: a calendar shows one line. */
export const headline = ({ title, isPlanned }: Moment): string =>
  clip(`${isPlanned ? 'Planned: ' : ''}${title.charAt(0).toUpperCase()}${title.slice(1)}`);
