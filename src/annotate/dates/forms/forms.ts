/** Every form of date, in the order in which they are tried at a word: the first that reads it wins. */
import type { PlanYears } from '../calendar/plans.ts';
import { countedUnitsForm } from './counted-units.ts';
import { dayOfMonthForm } from './day-of-month.ts';
import { centuryForm, decadeForm } from './decade.ts';
import type { Form } from './form.ts';
import { holidayForm } from './holiday.ts';
import { isoForm, packedForm } from './iso.ts';
import { monthForm } from './month.ts';
import { namedUnitForm } from './named-unit.ts';
import { fiscalForm, partOfYearForm } from './part-of-year.ts';
import { planForm } from './plan.ts';
import { relativeDayForm } from './relative-day.ts';
import { seasonForm } from './season.ts';
import { slashedForm } from './slashed.ts';
import { weekdayForm } from './weekday.ts';
import { yearForm } from './year.ts';

export const formsOf = (planYears: PlanYears): readonly Form[] => [
  isoForm,
  packedForm,
  slashedForm,
  monthForm,
  weekdayForm,
  relativeDayForm,
  planForm(planYears),
  countedUnitsForm,
  partOfYearForm,
  centuryForm,
  namedUnitForm,
  yearForm,
  decadeForm,
  fiscalForm,
  seasonForm,
  holidayForm,
  dayOfMonthForm,
];
