// `npm run fuzz`: the test of bodies that no form sends, with 20,000 of them, on a suite of its own.
//
//   npm run fuzz
//   FUZZ_BODIES=100000 FUZZ_SEED=7 npm run fuzz
process.env['FUZZ_BODIES'] ??= '20000';
process.env['FUZZ_SECONDS'] ??= '3600';
process.argv.push('--only=functions', 'functions/fuzz');
await import('../test.ts');
