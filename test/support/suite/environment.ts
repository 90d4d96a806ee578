// What the suite's environment says; `npm test` sets it, or tools/suite/require-suite.ts does.
export function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: is the suite running?`);
  return value;
}
