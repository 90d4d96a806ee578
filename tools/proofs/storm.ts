// `npm run storm`: the test of a network that drops and doubles requests, with 200 sessions, on a suite of its own.
//
//   npm run storm
//   STORM_SESSIONS=100 npm run storm       so many of each of ten groups
process.env['STORM_SESSIONS'] ??= '20';
process.argv.push('--only=web', 'reliability/storm');
await import('../test.ts');
