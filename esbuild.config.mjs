/** Bundles the command line into dist/bundle: one file loads in the time that 150 modules and their packages take to be found. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { Writable } from 'node:stream';
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

/** `text` with `from` replaced, which has to stand in it: the packages are pinned, and a new version is to be looked at. */
const replaced = (text, from, to) => {
  if (!text.includes(from)) throw new Error(`a package no longer holds: ${from}`);
  return text.replace(from, to);
};

/**
 * Node's own modules, taken as they are and no more of them than is used: an `import` of one reads every export it has,
 * and those of `node:fs` load the streams, which takes longer than to read the corpus that ships.
 */
const builtIns = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path: name, kind }) =>
      isBuiltin(name) ? { path: name, namespace: kind === 'require-call' ? 'required' : 'imported' } : null,
    );
    const taken = (name) => `process.getBuiltinModule(${JSON.stringify(name)})`;
    onLoad({ filter: /.*/, namespace: 'required' }, ({ path: name }) => ({
      contents: `module.exports = ${taken(name)};`,
    }));
    onLoad({ filter: /.*/, namespace: 'imported' }, ({ path: name }) => {
      // Calls that are marked as pure go where nobody asks for what they give.
      const exported = Object.keys(process.getBuiltinModule(name))
        .filter((key) => key !== 'default' && /^[A-Za-z]\w*$/.test(key))
        .map((key) => `const ${key}_ = /* @__PURE__ */ get('${key}');\nexport { ${key}_ as ${key} };`);
      return {
        contents: `const own = ${taken(name)};\nconst get = (key) => own[key];\nexport default own;\n${exported.join('\n')}`,
      };
    });
  },
};

/** The one module that is not known before the call: a plugin, which may be an ES module. */
const pluginModules = {
  name: 'plugin-modules',
  setup({ onLoad }) {
    onLoad({ filter: /src\/cli\/plugins\/load-plugin\.ts$/ }, ({ path: file }) => ({
      contents: replaced(readFileSync(file, 'utf8'), 'await import(url)', 'await importModule(url)'),
      loader: 'ts',
    }));
  },
};

/** commander loads this to start commands that are files of their own, of which there are none. */
const noChildren = {
  name: 'no-children',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/commander\/lib\/command\.js$/ }, ({ path: file }) => ({
      contents: replaced(readFileSync(file, 'utf8'), "require('node:child_process')", '{}'),
      loader: 'js',
    }));
  },
};

/**
 * cli-table3 works out fifteen border characters for each cell, though a table has the same for all, and compares every
 * cell with all before it to find holes, though a table of strings has none. Both cost more than setting the cells.
 */
const plainCells = {
  name: 'plain-cells',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/cli-table3\/src\/cell\.js$/ }, ({ path: file }) => ({
      contents: replaced(
        replaced(
          readFileSync(file, 'utf8'),
          'let content = utils.truncate(this.content, 10, this.truncate);',
          'let content = this.content;', // for messages of its debugger alone
        ),
        `let chars = (this.chars = {});
    CHAR_NAMES.forEach(function (name) {
      setOption(optionsChars, tableChars, name, chars);
    });`,
        `let chars = (this.chars = this.options.chars ? {} : (tableOptions.charsOfAll ??= {}));
    if (chars.top === undefined)
      CHAR_NAMES.forEach(function (name) {
        setOption(optionsChars, tableChars, name, chars);
      });`,
      ),
      loader: 'js',
    }));
    onLoad({ filter: /node_modules\/cli-table3\/src\/layout-manager\.js$/ }, ({ path: file }) => ({
      contents: replaced(
        readFileSync(file, 'utf8'),
        'fillInTable(cellRows);',
        `if (rows.some((row) => row.length !== rows[0].length || row.some((cell) => typeof cell !== 'string')))
      fillInTable(cellRows);`,
      ),
      loader: 'js',
    }));
  },
};

/** Escaped, so that each character is a byte: V8 takes the file as it lies on the disk and need not decode it. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

rmSync(target, { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/process.ts'],
  // As deep as src/cli: '../../package.json' and '../../dist/data' are found from here too.
  outfile: path.join(target, 'process.cjs'),
  write: false,
  bundle: true,
  // A CommonJS module is one script, whose code V8 can keep (bin/load-bundle.js); what src imports with `import()` is in it and waits.
  format: 'cjs',
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: {
    js: `const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
const importModule = (url) => require('../../bin/import-module.js')(url);`,
  },
  supported: { 'dynamic-import': false }, // packages are required: a script whose code is kept knows no import()
  platform: 'node',
  target: 'node20.19',
  minify: true,
  external: external.flatMap((name) => [name, `${name}/*`]),
  plugins: [pluginModules, builtIns, noChildren, plainWidth, plainCells],
  metafile: true,
});

mkdirSync(target, { recursive: true });
for (const file of outputFiles) {
  const code = inAscii(file.text);
  const name = createHash('sha256').update(code).digest('hex').slice(0, 16); // bin/load-bundle.js asks for it
  writeFileSync(file.path, `// ${name}\n${code}`);
}

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

/** One call of each big analyzer, so that the first call of a user finds their code made. */
const keepCodeOfAnalyses = async () => {
  const { bundle, keepCode } = createRequire(import.meta.url)('./bin/load-bundle.js').loadBundle();
  const nowhere = () => new Writable({ write: (_text, _encoding, done) => done() });
  for (const id of ['entities', 'timeline', 'slogans']) {
    const host = Object.assign(new EventEmitter(), { stdout: nowhere(), stderr: nowhere(), env: {}, cwd: () => root });
    await bundle.runProcess(Object.assign(host, { argv: ['node', 'ccec', id, path.join(root, 'corpus')] }));
    if (host.exitCode !== 0) throw new Error(`ccec ${id} ended with ${host.exitCode}`);
  }
  keepCode();
};
if (process.argv[2] === undefined) await keepCodeOfAnalyses();
