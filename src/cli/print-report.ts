/** Formats a report and writes it where the call wants it. */
import type { Format, PiecewiseFormat, Report } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { wantsColor } from './color.ts';
import type { Io } from './io.ts';
import type { OutputOptions } from './options.ts';
import { writePieces } from './write.ts';

const whole =
  (format: Format): PiecewiseFormat =>
  (report, style) => [format(report, style)];

/** `keepColumns`: the columns were asked for, so that none is left out for want of width. */
export const printReport = async (
  io: Io,
  report: Report,
  options: OutputOptions,
  keepColumns = false,
): Promise<void> => {
  const entry = formats[options.format];
  const format: PiecewiseFormat = 'loadPieces' in entry ? await entry.loadPieces() : whole(await entry.load());
  const toTerminal = options.output === null && io.isTTY.stdout;
  const pieces = format(report, {
    // A file is no terminal: it is coloured only when that was said in so many words.
    color: options.output === null ? wantsColor(io, options.color, 'stdout') : options.color === 'always',
    width: toTerminal ? io.columns : null,
    keepColumns,
  });
  if (options.output === null) return await writePieces(io.stdout, pieces);
  const { writeWhole } = await import('./write-whole.ts');
  await writeWhole(options.output, pieces, io.cwd);
};
