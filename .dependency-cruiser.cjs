/** Layers, lowest first. A folder may import itself and whatever it lists; nothing else in src. */
const MAY_IMPORT = {
  domain: [],
  app: ['domain'],
  excel: ['app', 'domain'],
  documents: ['app', 'domain'],
  taskpane: ['app', 'domain'],
  commands: ['app', 'domain', 'excel', 'documents', 'taskpane'],
  xlsx: [],
  package: ['app', 'domain', 'excel', 'xlsx'],
  host: ['xlsx'],
  workbench: ['host', 'xlsx'],
  selftest: ['excel', 'app', 'domain'],
  bench: ['app', 'documents', 'domain', 'excel', 'host', 'xlsx'],
};

/** The table of Chinese public holidays and moved workdays, the one package of the domain. */
const HOLIDAYS = '(^|/)chinese-days(/|$)';

/** Packages and Node modules a folder may name; a folder that is not listed may name none. */
const MAY_USE = {
  domain: HOLIDAYS,
  documents: '(^|/)node_modules/(docx|fflate|mammoth)(/|$)',
  cli: '^(node:)?(events|fs|os|path|process|stream|util|worker_threads)(/|$)|(^|/)node_modules/@duckdb/node-api(/|$)',
  host: '^(node:)?(fs|path)$|(^|/)@univerjs/',
  taskpane: '^(node_modules/)?(react|react-dom|@fluentui|@tanstack/react-virtual)(/|$)',
  xlsx: '^(node_modules/)?(fflate|saxes)(/|$)',
  workbench: '^(node_modules/)?(react|react-dom|@fluentui)(/|$)',
  bench:
    '^(node:)?(child_process|fs|os|path|process|util)(/|$)|^(node_modules/)?(chrono-node|docxtemplater|exceljs|fflate|pizzip)(/|$)',
};

/** The only files beside src/cli that may name the concrete workbook. */
const COMPOSITION_ROOTS = '^src/taskpane/index[.]tsx$';

const layers = Object.entries(MAY_IMPORT).map(([layer, below]) => ({
  name: `${layer}-imports`,
  comment: `src/${layer} may import only src/{${[layer, ...below].join(',')}}. Pass what it needs as an argument from a composition root.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: COMPOSITION_ROOTS },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}));

/** The order inside the domain, lowest first; a folder may import only those before its own line. */
const DOMAIN_ORDER = [
  ['calendar', 'grid', 'text'],
  ['header', 'deadline', 'status', 'progress', 'feedback'],
  ['ledger'],
  ['palette', 'summary', 'checks', 'similar'],
  ['highlight', 'snapshot', 'review'],
  ['draft', 'trend', 'look-back', 'collection'],
  ['document', 'proofread', 'publication'],
  ['report', 'supervision'],
  ['summary-sheet'],
  [
    'check-sheet',
    'draft-sheet',
    'ledger-template',
    'board',
    'register-sheet',
    'look-back-sheet',
    'comparison-sheet',
    'similar-sheet',
    'collection-sheet',
  ],
];
/** Words and types that the parsers share with those above them. */
const SHARED_WORDS = '^src/domain/(ledger/types|highlight/names)[.]ts$';

const domainOrder = DOMAIN_ORDER.map((folders, at) => ({
  name: `domain-order-${folders[0]}`,
  comment: `src/domain/{${folders.join(',')}} may import only what stands before: ${DOMAIN_ORDER.slice(0, at).flat().join(', ')}. Folders of one line do not import each other.`,
  severity: 'error',
  from: { path: `^src/domain/(${folders.join('|')})/` },
  to: {
    path: '^src/domain/',
    pathNot: [
      '^src/domain/$1/',
      SHARED_WORDS,
      ...DOMAIN_ORDER.slice(0, at)
        .flat()
        .map((folder) => `^src/domain/${folder}/`),
    ],
  },
}));

const packages = [
  'domain',
  'app',
  'excel',
  'documents',
  'taskpane',
  'commands',
  'xlsx',
  'package',
  'host',
  'workbench',
  'selftest',
  'cli',
  'bench',
].map((layer) => ({
  name: `${layer}-packages`,
  comment: `src/${layer} names a package or Node module outside its list (design: folders and allowed imports).`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    // A name that leads nowhere has a rule of its own.
    couldNotResolve: false,
    dependencyTypesNot: ['local', 'type-only'],
    pathNot: ['^src/', ...(MAY_USE[layer] ? [MAY_USE[layer]] : [])],
  },
}));

module.exports = {
  forbidden: [
    ...layers,
    ...domainOrder,
    ...packages,
    {
      name: 'taskpane-root-imports',
      comment:
        'The pane runs on Office.js wherever it is opened: its root may add only src/{excel,documents,package}.',
      severity: 'error',
      from: { path: COMPOSITION_ROOTS },
      to: { path: '^src/', pathNot: '^src/(taskpane|excel|documents|package|app|domain)/' },
    },
    {
      name: 'commands-without-react',
      comment:
        'The ribbon’s buttons say what the pane says, but load nothing of its components: of src/taskpane they may name only the words and what talks to the browser.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: {
        path: '^src/taskpane/',
        pathNot: '^src/taskpane/(words/|(browser-ports|diagnostics-text|fetched)[.]ts$)',
      },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports no package and no Node module, not even a type (but the holiday table).',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', HOLIDAYS] },
    },
    {
      name: 'holidays-only-in-calendar',
      comment:
        'Only src/domain/calendar may name the holiday table; ask it for workdays and festivals.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/calendar/' },
      to: { path: HOLIDAYS },
    },
    {
      name: 'univer-only-in-host-univer',
      comment: 'Only src/host/univer may name @univerjs; ask it through LiveWorkbook.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/host/univer/' },
      to: { path: '@univerjs' },
    },
    {
      name: 'word-only-in-documents',
      comment:
        'Only src/documents may name docx and mammoth: they are large and are fetched on their own.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/documents/' },
      to: { path: '(^|/)node_modules/(docx|mammoth)(/|$)' },
    },
    {
      name: 'parsers-stand-alone',
      comment: 'Deadline and status forms do not import each other; share through words or utils.',
      severity: 'error',
      from: { path: '^src/domain/deadline/forms/(?!index)' },
      to: { path: '^src/domain/deadline/forms/' },
    },
    {
      name: 'bench-alone',
      comment: 'Nothing the user runs may depend on the bench.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/bench/' },
      to: { path: '^src/bench/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'Nothing uses this file.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]m?ts$' },
      to: {},
    },
    { name: 'not-to-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    {
      name: 'not-to-dev-dep',
      comment:
        'Only the bench may name packages that exist to be measured against, and only tools those that build and serve.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(bench|tools)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^tests/architecture/seeded/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
