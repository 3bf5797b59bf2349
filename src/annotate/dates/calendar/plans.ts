/** First and last year of a numbered Five-Year Plan. */
import type { CalendarKnowledge } from '../../../knowledge/schema/calendar.ts';

export type PlanYears = (number: number) => { readonly first: number; readonly last: number } | null;

/** Listed plans; the others by the rule that each follows the one before it. */
export const planYears =
  ({ plans }: CalendarKnowledge): PlanYears =>
  (number) => {
    const listed = plans.rows.find((row) => row.number === number);
    if (listed) return { first: listed.first, last: listed.last };
    if (number < plans.rule.from || number > plans.rule.to) return null;
    const first = plans.rule.began + (number - plans.rule.from) * plans.rule.years;
    return { first, last: first + plans.rule.years - 1 };
  };
