/** Every output that the README shows is what the command prints, the counting rule below a table apart. UPDATE_GOLDEN=1 writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCommandLine, runCommandLine } from '../support/command-line.ts';

const fence = /^```\n((?:\$ .*\n)*\$ ccec .*\n)([^]*?)^```$/gm;

const readme = (): string => readFileSync('README.md', 'utf8');

// A rule is one long line behind a blank one.
const withoutRule = (output: string): string => output.replace(/\n\n[^\n]{120,}\n$/, '\n');

test.each([...readme().matchAll(fence)].map(([block, head = '', body = '']) => [head.trimEnd(), block, body] as const))(
  '%s',
  async (head, block, body) => {
    const printed = withoutRule((await runCommandLine(parseCommandLine(head))).stdout);
    if (process.env['UPDATE_GOLDEN'] === '1')
      writeFileSync(
        'README.md',
        readme().replace(block, () => `\`\`\`\n${head}\n${printed}\`\`\``),
      );
    else expect(body).toBe(printed);
  },
);
