/** Bundles the command line into dist/bundle: five files load in the time that 150 modules and their packages take to be found. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
/** Another folder may be named: tests bundle beside the build. */
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist/bundle'));

/** Needed by some formats and inputs only: loaded from node_modules when they are. */
const external = [
  'csv-stringify',
  'iconv-lite',
  'junit-report-builder',
  'markdown-table',
  'natural',
  'node-sarif-builder',
  'tinyglobby',
  'xmlbuilder',
  'yaml',
  'zod',
];

/** cli-table3 measures each cell four times, one character at a time; most cells are plain ASCII, as wide as they are long. */
const plainWidth = {
  name: 'plain-width',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/string-width\/index\.js$/ }, ({ path: file }) => ({
      contents: `${readFileSync(file, 'utf8')}
        const ofAny = module.exports;
        module.exports = (text) => (/^[\\x20-\\x7e]*$/.test(text) ? text.length : ofAny(text));`,
      loader: 'js',
    }));
  },
};

rmSync(target, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/process.ts'],
  // One folder, as deep as src/cli: '../../package.json' and '../../dist/data' are found from every chunk.
  outdir: target,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  external: external.flatMap((name) => [name, `${name}/*`]),
  plugins: [plainWidth],
  // CommonJS packages inside an ES module ask for Node's own modules with `require`.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  metafile: true,
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
);
const licenceOf = (folder) => {
  const file = readdirSync(path.join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file to pass on`);
  return `${folder.replace('node_modules/', '')}\n\n${readFileSync(path.join(root, folder, file), 'utf8').trim()}\n`;
};
writeFileSync(
  path.join(target, 'LICENSES.txt'),
  [...packages]
    .toSorted()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`),
);
