/** Findings by file, as linters print them: where, how bad, what, which check; what to do about it below; counts at the end. */
import { oneLine } from './cell.ts';
import { byPath, countBySeverity, type Finding, isActive, type Severity } from './finding.ts';
import type { Format, Style } from './format.ts';
import { widthOf } from './layout.ts';
import { type Paint, painter } from './paint.ts';
import { countOf } from './row.ts';
import { wrapText } from './wrap-text.ts';

const toneOf = (paint: Paint): Readonly<Record<Severity, Paint>> => ({
  error: paint.red,
  warning: paint.yellow,
  info: paint.blue,
});

// A message narrower than this is hard to read, however narrow the terminal.
const readable = 24;
const severityWidth = 'warning'.length;

const placeOf = ({ line, column }: Finding): string => `${line}:${column}`;

const longest = (texts: readonly string[]): number => Math.max(...texts.map(widthOf));

interface Columns {
  readonly place: number;
  /** Of the messages; null: as long as they are. */
  readonly message: number | null;
  /** As long as the longest, so that the ids stand below each other; null where lines are not limited. */
  readonly pad: number;
}

const columnsOf = (findings: readonly Finding[], width: number | null): Columns => {
  const place = longest(findings.map(placeOf));
  const natural = longest(findings.map(({ message }) => oneLine(message)));
  if (width === null) return { place, message: null, pad: natural };
  const room = width - place - severityWidth - longest(findings.map(({ check }) => check)) - 8;
  const message = Math.max(readable, room);
  return { place, message, pad: Math.min(natural, message) };
};

const linesOf = (finding: Finding, columns: Columns, hint: string | null, paint: Paint): string[] => {
  const indent = ' '.repeat(columns.place + severityWidth + 6);
  const wrap = (text: string): readonly string[] =>
    columns.message === null ? [oneLine(text)] : wrapText(oneLine(text), columns.message);
  const [first = '', ...more] = wrap(finding.message);
  const head = [
    paint.dim(placeOf(finding).padStart(columns.place)),
    toneOf(paint)[finding.severity](finding.severity.padEnd(severityWidth)),
    first + ' '.repeat(Math.max(0, columns.pad - widthOf(first))),
    paint.dim(finding.check),
  ].join('  ');
  return [
    `  ${head}`,
    ...more.map((line) => indent + line),
    ...(hint === null ? [] : wrap(hint).map((line) => indent + paint.dim(line))),
  ];
};

const fileLines = (path: string, findings: readonly Finding[], { width }: Style, paint: Paint): string[] => {
  const columns = columnsOf(findings, width);
  const told = new Set<string>();
  // What to do about a kind of finding is said once a file, below the first of them.
  const hintOf = ({ hint }: Finding): string | null => {
    if (hint === null || told.has(hint)) return null;
    told.add(hint);
    return hint;
  };
  const lines = findings.flatMap((finding) => linesOf(finding, columns, hintOf(finding), paint));
  return [paint.underline(oneLine(path)), ...lines, ''];
};

export const stylish: Format = ({ title, findings }, style) => {
  const paint = painter(style.color);
  const all = findings?.findings ?? [];
  const active = all.filter(isActive);
  const suppressed = all.length > active.length ? `${all.length - active.length} suppressed` : null;
  if (active.length === 0) {
    return `${paint.green('✔')} ${oneLine(title)}\n`;
  }
  const files = byPath(active);
  const worst = active.some(({ severity }) => severity === 'error') ? paint.red : paint.yellow;
  const counts = [countBySeverity(active), ...(suppressed === null ? [] : [suppressed])].join(', ');
  const left = findings?.left ? `; ${findings.left} more not printed` : '';
  const end = `${worst.bold(`✖ ${counts}`)} in ${countOf(files.size, ['file', 'files'])}${left}`;
  return `${[...[...files].flatMap(([path, those]) => fileLines(path, those, style, paint)), end].join('\n')}\n`;
};
