// A service account of our own: its key signs download URLs locally, as the runtime's account does
// through IAM in production. The gateway checks with the public half.
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PROJECT } from './ports.ts';

export interface SigningAccount {
  readonly type: 'service_account';
  readonly project_id: string;
  readonly client_email: string;
  readonly private_key: string;
}

export function newSigningAccount(): SigningAccount {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    type: 'service_account',
    project_id: PROJECT,
    client_email: `penanda-tangan@${PROJECT}.iam.gserviceaccount.com`,
    private_key: privateKey,
  };
}

/** The account is kept in a file, made the first time, so that URLs survive a restart. */
export function keptSigningAccount(file: string): SigningAccount {
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(newSigningAccount())}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as SigningAccount;
}

export function publicKeyOf(account: SigningAccount): KeyObject {
  return createPublicKey(account.private_key);
}
