// Where this page finds its project: one file read at start, so that the same build runs on the local
// suite and in production. On the suite the tools serve it; in production Hosting serves
// public/config.json (docs/deploy.md says what to write in it).
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { recall, remember } from '../state/memo.ts';

export interface AppConfig {
  readonly firebase: {
    readonly apiKey: string;
    readonly projectId: string;
    readonly authDomain?: string;
    readonly appId?: string;
  };
  readonly region: string;
  /** Key of reCAPTCHA Enterprise: with it every call of a signed-in person carries an App Check token. */
  readonly recaptchaKey?: string;
  /** The project has Identity Platform: people may have a second factor. */
  readonly secondFactor?: boolean;
  /** Present only on the suite. */
  readonly emulator?: {
    readonly auth: string;
    readonly firestore: { readonly host: string; readonly port: number };
    readonly functionsOrigin: string;
    /** The suite's fixed date, if it has one. */
    readonly hariIni?: Tanggal;
  };
}

const CACHED = 'ksm.config';

/** The last good answer is kept: a captive portal or a dead network must not stop the page. */
export async function loadConfig(): Promise<AppConfig> {
  try {
    const response = await fetch('/config.json', { cache: 'no-cache' });
    const config: unknown = await response.json();
    if (!isConfig(config)) throw new TypeError('config.json is not a configuration');
    remember(CACHED, config);
    return config;
  } catch (error) {
    const kept = keptConfig();
    if (kept) return kept;
    throw error;
  }
}

/** The last good answer; null: there is none. */
export function keptConfig(): AppConfig | null {
  const kept = recall(CACHED);
  return isConfig(kept) ? kept : null;
}

function isConfig(value: unknown): value is AppConfig {
  if (typeof value !== 'object' || value === null) return false;
  const { firebase, region } = value as Partial<AppConfig>;
  return typeof region === 'string' && typeof firebase?.projectId === 'string';
}

/** Address of a callable: visitors reach one without any SDK. */
export function callableUrl(config: AppConfig, name: string): string {
  const { projectId } = config.firebase;
  return config.emulator
    ? `${config.emulator.functionsOrigin}/${projectId}/${config.region}/${name}`
    : `https://${config.region}-${projectId}.cloudfunctions.net/${name}`;
}
