// Where two files run at once on two suites, this worker's suite is the one that the tests of the file find.
const suites = JSON.parse(process.env['KSM_SUITES'] ?? '[]') as Record<string, string>[];
const worker = Number(process.env['VITEST_POOL_ID']);
if (suites.length > 0) {
  const own = suites[worker - 1];
  if (own === undefined) throw new Error(`There is no suite for worker ${String(worker)}.`);
  Object.assign(process.env, own);
}
