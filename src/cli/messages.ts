/** What goes to standard error: notes, warnings, errors, one line each and a hint. */
import type { Problem } from '../errors.ts';
import { type Paint, painter } from '../report/paint.ts';
import type { Io } from './io.ts';
import { tell } from './write.ts';

export interface Messages {
  /** Worth knowing, nothing wrong; silenced by --quiet. */
  note(text: string): Promise<void>;
  /** Warnings are silenced by --quiet, errors never. */
  problems(problems: readonly Problem[]): Promise<void>;
}

// The same thing said of thousands of files would bury everything else.
const shownOfEach = 3;

const placeOf = ({ path, line, column }: Problem): string =>
  [path, line, line === null ? null : column].filter((part) => part !== null && part !== '').join(':');

// Messages may quote what an article or a plugin says; that never reaches the terminal as an escape sequence.
// oxlint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g, ' ');

/** `ccec: warning: path:line:column: message` and an indented hint. */
export const problemText = (problem: Problem, paint: Paint): string => {
  const label = (problem.severity === 'error' ? paint.red : paint.yellow)(problem.severity);
  const place = placeOf(problem);
  const hint = problem.hint === null ? '' : `  ${paint.dim(clean(problem.hint))}\n`;
  return `ccec: ${label}: ${place === '' ? '' : `${clean(place)}: `}${clean(problem.message)}\n${hint}`;
};

const groupText = (group: readonly Problem[], paint: Paint): string => {
  const shown = group.length <= shownOfEach + 1 ? group : group.slice(0, shownOfEach);
  // The hint is the same for all of them, so it is given once, after the last.
  const lines = shown.map((each, at) => problemText(at < shown.length - 1 ? { ...each, hint: null } : each, paint));
  const left = group.length - shown.length;
  return lines.join('') + (left > 0 ? `ccec: ${group[0]?.severity}: … and the same of ${left} more\n` : '');
};

// In the order of first appearance.
const grouped = (problems: readonly Problem[]): readonly (readonly Problem[])[] => {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code} ${problem.message}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
};

export const createMessages = (io: Io, { quiet, color }: { quiet: boolean; color: boolean }): Messages => {
  const paint = painter(color);
  return {
    note: (text) => (quiet ? Promise.resolve() : tell(io.stderr, `ccec: note: ${clean(text)}\n`)),
    problems: async (problems) => {
      const told = quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
      for (const group of grouped(told)) await tell(io.stderr, groupText(group, paint));
    },
  };
};
