// `npm run attack`: the test of a reader who holds every workbook, with 1,000 drawn cities.
//
//   npm run attack
//   ATTACK_CITIES=20000 npm run attack
process.env['ATTACK_CITIES'] ??= '1000';
process.argv.push('--only=naive', 'hidden-persons');
await import('../test.ts');
