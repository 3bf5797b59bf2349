/** The options of an analyzer that nobody gave any: what the command line hands over without flags. */
import type { AnyAnalyzer } from './analyzer.ts';

// `--no-x` is the option x, true unless given; `-k, --kind <kind>` is kind.
const parse = (flags: string): { readonly name: string; readonly isNegated: boolean } => {
  const { no, name = '' } = /--(?<no>no-)?(?<name>[a-z][a-z0-9-]*)/.exec(flags)?.groups ?? {};
  return { name: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), isNegated: no !== undefined };
};

export const defaultOptions = ({ options = [] }: AnyAnalyzer): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    options.map(({ flags, default: preset }) => {
      const { name, isNegated } = parse(flags);
      return [name, preset ?? (isNegated ? true : undefined)];
    }),
  );
