// Who may import whom. Each rule's comment is the message a developer sees; the rules are those of ARCHITECTURE.md.
const core = '^src/core/';
const only = (verb, allowed) => ({
  name: `core-${verb}-imports`,
  comment: `core/${verb} may import only itself and ${allowed.map((a) => `core/${a}`).join(', ') || 'nothing'}: verbs build on one another in one direction.`,
  severity: 'error',
  from: { path: `${core}${verb}/` },
  to: { path: core, pathNot: `${core}(${[verb, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one thing, or one of them is in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^@fontsource' },
    },
    only('base', []),
    only('people', ['base']),
    only('guard', ['base', 'people']),
    only('ledger', ['base']),
    only('map', ['base', 'people', 'guard']),
    only('assess', ['base', 'map']),
    only('watch', ['base', 'map', 'assess']),
    only('respond', ['base', 'people', 'map', 'ledger']),
    only('show', ['base', 'map', 'assess', 'watch', 'respond']),
    {
      name: 'core-is-pure',
      comment:
        'core decides and does nothing: no Node module, no adapter, no surface, no driver. Hand the fact in, give the decision back.',
      severity: 'error',
      from: { path: core, pathNot: '\\.test\\.ts$' },
      to: { pathNot: [core, '^node_modules/(@noble/hashes|libphonenumber-js|ibantools|stdnum)/'] },
    },
    {
      name: 'one-door',
      comment: 'A module is entered through its index.ts.',
      severity: 'error',
      from: { path: '^src/core/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/[^/]+/', pathNot: ['^src/core/$1/', '^src/core/[^/]+/index\\.ts$'] },
    },
    {
      name: 'one-door-outside',
      comment: 'Outside core, a module of core is entered through its index.ts.',
      severity: 'error',
      from: { path: '^src/(adapters|surfaces|main)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/core/[^/]+/', pathNot: '^src/core/[^/]+/index\\.ts$' },
    },
    {
      name: 'adapters-apart',
      comment:
        'An adapter imports core and its own folder; never another adapter (crypto excepted, for the stores).',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: [core, '^src/adapters/$1/', '^src/adapters/crypto/index\\.ts$'] },
    },
    {
      name: 'surfaces-apart',
      comment:
        'A surface imports core and its own folder (the page also the contract of the desk); adapters are handed in by main.',
      severity: 'error',
      from: { path: '^src/surfaces/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: [core, '^src/surfaces/$1/', '^src/surfaces/http/contract\\.ts$'] },
    },
    {
      name: 'contract-only',
      comment:
        "The page knows the desk by its contract: types of what travels between them, and none of the desk's code.",
      severity: 'error',
      from: { path: '^src/surfaces/web/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/surfaces/http/', pathNot: '^src/surfaces/http/contract\\.ts$' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main joins the parts; nobody imports main.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'one-way-out',
      comment:
        'The network is reached from adapters/net only, so that docs/outbound.md can list every address.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/adapters/net/', '^src/surfaces/(http|gateway|search)/', '\\.test\\.ts$'],
      },
      to: { path: '^(node:)?(net|tls|http|https|http2|dgram|dns)(/|$)|^node_modules/undici/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist|\\.runtime)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
