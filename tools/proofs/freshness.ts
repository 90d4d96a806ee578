// `npm run freshness`: many more generated histories than `npm test` plays, each compared after every step.
//
//   npm run freshness
//   FRESHNESS_RUNS=500 FRESHNESS_SEED=7 npm run freshness
process.env['FRESHNESS_RUNS'] ??= '40';
process.env['FRESHNESS_STEPS'] ??= '30';
process.env['FRESHNESS_MS'] ??= '1800000';
process.argv.push('--only=freshness', 'histories');
await import('../test.ts');
