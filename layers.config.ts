// Who may import whom, types included; dependency-cruiser reads this in `npm run check`. In a list from
// the bottom up each room may import those before it and none after it, so that no two rooms need each
// other.
import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

/** index -> handlers -> flows -> adapters -> domain. The single files beside them serve all four. */
const SERVER_LAYERS = ['domain', 'adapters', 'flows', 'handlers', 'index.ts'];

const DOMAIN_ROOMS = [
  'basics',
  'records',
  'antrean',
  'maturity',
  'gates',
  'signals',
  'recompute',
  'lists',
  'quick-status',
  'access',
  'kabar',
  'verify',
  'submissions',
  'again',
  'callables',
];

const PAGE_ROOMS = [
  'styles',
  'state',
  'routes',
  'teks',
  'teks-en',
  'server',
  'outbox',
  'badge',
  'reads',
  'ui',
  'forms',
  'sw',
  'screens',
];

const STORAGE_PACKAGES = 'node_modules/(firebase-admin|@google-cloud|exceljs|nodemailer)/';

const config: IConfiguration = {
  forbidden: [
    ...inOrder('functions/src', SERVER_LAYERS),
    ...inOrder('functions/src/domain', DOMAIN_ROOMS),
    ...inOrder('web/src', PAGE_ROOMS),
    {
      name: 'tables-of-all-that-is-stored',
      comment:
        'documents.ts and stale-files.ts name the documents of every room, so they have no place in the order: only rooms that handle documents of any kind read them.',
      severity: 'error',
      from: {
        path: '^functions/src/domain/[^/]+/',
        pathNot: '^functions/src/domain/(submissions|verify|again|callables)/',
      },
      to: { path: '^functions/src/domain/(documents|stale-files)[.]ts$' },
    },
    {
      name: 'file-has-a-room',
      comment:
        'A file of the domain stands in a room: only the two tables of all that is stored do not.',
      severity: 'error',
      from: {
        path: '^functions/src/domain/[^/]+[.]ts$',
        pathNot: '/(documents|stale-files)[.]ts$',
      },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ imports only itself and zod/mini, which is small enough for a phone.',
      severity: 'error',
      from: { path: '^functions/src/domain/' },
      to: { pathNot: '^functions/(src/domain|node_modules/zod/mini)/' },
    },
    {
      name: 'storage-behind-adapters',
      comment: 'How things are stored is the business of an adapter: add or use one.',
      severity: 'error',
      from: { path: '^functions/src/', pathNot: '^functions/src/adapters/' },
      to: { path: STORAGE_PACKAGES },
    },
    {
      name: 'server-stands-alone',
      comment: 'functions/ is deployed alone.',
      severity: 'error',
      from: { path: '^functions/src/' },
      to: { pathNot: '^functions/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'page-shares-the-domain',
      comment: 'web/ imports functions/src/domain and nothing else of the server.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^(functions|tools|test)/', pathNot: '^functions/src/domain/' },
    },
    {
      name: 'page-brings-no-zod',
      comment: 'A second copy would not be the one that the domain uses.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: `${STORAGE_PACKAGES}|node_modules/zod/` },
    },
    {
      name: 'page-needs-no-node',
      comment: 'Not for a browser.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-copy-of-a-package',
      comment: 'A second copy would not be the one that functions/ uses: go through functions/src.',
      severity: 'error',
      from: { path: '^(test|tools)/' },
      to: { path: `${STORAGE_PACKAGES}|node_modules/zod/` },
    },
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be read, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that is not found is followed by no rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // swc, since TypeScript 7 offers no parser yet; it sees type-only imports as well.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/(dist|public)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};

/** One rule per room: it imports none that comes later. A folder without a place in the order is refused. */
function inOrder(folder: string, rooms: readonly string[]): IForbiddenRuleType[] {
  const pathOf = (names: readonly string[]) =>
    `^${folder}/(${names.map((name) => name.replace('.', String.raw`\.`)).join('|')})(/|$)`;
  return [
    {
      name: 'room-has-a-place',
      comment: `A new folder of ${folder} needs its place in layers.config.ts.`,
      severity: 'error',
      from: { path: `^${folder}/[^/]+/`, pathNot: pathOf(rooms) },
      to: {},
    },
    ...rooms.slice(0, -1).map((room, at): IForbiddenRuleType => ({
      name: `${room}-looks-down`,
      comment: `In ${folder} the order from the bottom up is ${rooms.join(' < ')}.`,
      severity: 'error',
      from: { path: pathOf([room]) },
      to: { path: pathOf(rooms.slice(at + 1)) },
    })),
  ];
}

export default config;
