// Where the suite's Firestore and Storage listen: tools/suite/require-suite.ts puts it into the
// environment, under the names that Google's SDKs use.
export interface Address {
  readonly host: string;
  readonly port: number;
}

export const PROJECT = fromEnvironment('GCLOUD_PROJECT');
export const BUCKET = (
  JSON.parse(fromEnvironment('FIREBASE_CONFIG')) as { readonly storageBucket: string }
).storageBucket;

export const firestoreAddress = () => addressOf('FIRESTORE_EMULATOR_HOST');
export const storageAddress = () => addressOf('FIREBASE_STORAGE_EMULATOR_HOST');

function addressOf(variable: string): Address {
  const url = new URL(`http://${fromEnvironment(variable)}`);
  return { host: url.hostname, port: Number(url.port) };
}

function fromEnvironment(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: is the suite running?`);
  return value;
}
