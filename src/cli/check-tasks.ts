/** Which checks run, how severe they are, and with which options: the catalogue, ccec.yaml, --check. */
import { checkIds, proseOf } from '../check/catalogue.ts';
import { checks } from '../check/index.ts';
import type { Task } from '../check/run.ts';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';
import type { Config } from './config.ts';

const defaultsOf = (id: Parameters<typeof proseOf>[0]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(proseOf(id).options ?? {}).map(([name, option]) => [name, option.default]));

/** `only`: the checks named by --check, which then run even where ccec.yaml has them off. Throws CcecError `unknown-check`. */
export const chosenTasks = (only: readonly string[] | null, config: Config | null): readonly Task[] => {
  const wrong = only?.find((id) => !checkIds.some((known) => known === id));
  if (wrong !== undefined)
    throw new CcecError('unknown-check', `unknown check "${wrong}"`, { hint: suggestion(wrong, checkIds) });
  return checks.flatMap((check): Task[] => {
    const setting = config?.checks[check.id] ?? {};
    const isOn = only === null ? setting.severity !== 'off' : only.includes(check.id);
    const severity =
      setting.severity === undefined || setting.severity === 'off' ? proseOf(check.id).severity : setting.severity;
    return isOn ? [{ check, severity, options: { ...defaultsOf(check.id), ...setting.options } }] : [];
  });
};
