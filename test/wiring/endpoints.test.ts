// The shape that is deployed, read from the functions themselves. An options.ts imported too late, or a
// forgotten retry, changes nothing that any other test would notice.
import { describe, expect, it } from 'vitest';
import { CALLABLES } from '../../functions/src/domain/callables/table.ts';
import { CLASSES, MEBIBYTES } from '../../functions/src/classes.ts';
import { KOLEKSI } from '../../functions/src/domain/basics/paths.ts';
import { DOCUMENTS } from '../../functions/src/domain/documents.ts';
import * as functions from '../../functions/src/index.ts';
import { REGION } from '../../functions/src/params.ts';
import { BUCKET, FIREBASE_CONFIG } from '../../tools/suite/ports.ts';

interface Endpoint {
  readonly region?: readonly string[];
  readonly maxInstances?: unknown;
  readonly timeoutSeconds?: unknown;
  readonly availableMemoryMb?: unknown;
  readonly concurrency?: unknown;
  readonly minInstances?: unknown;
  readonly secretEnvironmentVariables?: readonly { key: string }[];
  readonly callableTrigger?: unknown;
  readonly eventTrigger?: {
    readonly eventType: string;
    readonly retry: boolean;
    readonly eventFilterPathPatterns: { readonly document: unknown };
  };
  readonly taskQueueTrigger?: { readonly retryConfig: { readonly maxAttempts: unknown } };
  readonly scheduleTrigger?: { readonly schedule: string; readonly timeZone: string };
}

const endpoints = Object.entries(
  functions as unknown as Record<string, { __endpoint: Endpoint }>,
).map(([name, { __endpoint }]) => [name, __endpoint] as const);
const having = (trigger: keyof Endpoint) =>
  endpoints.filter(([, endpoint]) => endpoint[trigger] !== undefined);
const endpoint = (name: keyof typeof functions): Endpoint => {
  const found = endpoints.find(([each]) => each === name);
  if (found === undefined) throw new Error(`${name} is not exported`);
  return found[1];
};

describe('every function', () => {
  it.each(endpoints)('%s runs in Jakarta, with limits', (_name, each) => {
    expect(each.region).toEqual([REGION]);
    expect(each.maxInstances).toBeTypeOf('number');
    expect(each.timeoutSeconds).toBeTypeOf('number');
    expect(each.availableMemoryMb).toBeTypeOf('number');
  });

  it('is of one class that was measured', () => {
    const limits = Object.entries(CLASSES).map(
      ([name, it]) =>
        [
          `${String(MEBIBYTES[it.memory])} ${String(it.concurrency)} ${String(it.maxInstances)} ${String(it.timeoutSeconds)}`,
          name,
        ] as const,
    );
    const classes = new Map<string, string>(limits);
    expect(classes.size).toBe(limits.length);
    const found = endpoints.map(([name, it]) => {
      const { availableMemoryMb, concurrency, maxInstances, timeoutSeconds } = it;
      const key = [availableMemoryMb, concurrency, maxInstances, timeoutSeconds].join(' ');
      return [name, classes.get(key)];
    });
    expect(found.filter(([, it]) => it === undefined)).toEqual([]);
    const others = found.filter(([, it]) => it !== 'page' && it !== 'compute');
    expect(Object.fromEntries(others)).toEqual({
      submitKiriman: 'intake',
      recordKunjungan: 'visitors',
      listTerbuka: 'visitors',
      getTerbukaUrl: 'visitors',
      sendFoto: 'intake',
      getQsUrl: 'manyGroups',
      listKsm: 'lists',
      listKunjungan: 'lists',
      listPinjamanUpk: 'lists',
      listUjiPetik: 'lists',
      previewParameter: 'manyGroups',
      compareQs: 'workbook',
      getIsiQs: 'workbook',
      makeQsAgain: 'workbook',
      regenerateQs: 'workbook',
      verifyArea: 'workbook',
      rollKota: 'night',
      tendArea: 'night',
      sendKabar: 'mail',
      nightly: 'schedule',
      morning: 'schedule',
    });
  });

  it.each(endpoints)('%s sees a secret only if it signs or sends mail', (name, each) => {
    const secrets = (each.secretEnvironmentVariables ?? []).map(({ key }) => key);
    const signs = ['getQsUrl', 'makeQsAgain', 'getTerbukaUrl', 'getFotoUrl'].includes(name);
    const wanted = name === 'sendKabar' ? ['SMTP'] : signs ? ['SIGNING_SERVICE_ACCOUNT'] : [];
    expect(secrets).toEqual(wanted);
  });
});

describe('callables', () => {
  it('are those of the table', () => {
    expect(
      having('callableTrigger')
        .map(([name]) => name)
        .toSorted(),
    ).toStrictEqual(Object.keys(CALLABLES).toSorted());
  });
});

// A phone that was loaded last month still calls by these names; a renamed trigger, queue or schedule
// would be a second one beside the first.
describe('names', () => {
  const namesOf = (trigger: keyof Endpoint) => having(trigger).map(([name]) => name);

  it('of callables are those that phones call', () => {
    expect(namesOf('callableTrigger').toSorted()).toStrictEqual([
      'adoptParameter',
      'checkBerkas',
      'checkGerbang',
      'checkPengajuan',
      'checkPengguna',
      'compareQs',
      'getFotoUrl',
      'getIsiQs',
      'getKota',
      'getPekerjaan',
      'getPemberitahuan',
      'getPencocokan',
      'getQsUrl',
      'getSebabGeser',
      'getTerbukaUrl',
      'getUpk',
      'getWilayah',
      'listAntrean',
      'listBulan',
      'listCalon',
      'listFoto',
      'listJanggal',
      'listJejak',
      'listKeterbukaan',
      'listKsm',
      'listKunjungan',
      'listLkm',
      'listLokasi',
      'listMirip',
      'listPekerjaan',
      'listPengguna',
      'listPerubahan',
      'listPilihanLokasi',
      'listPinjamanUpk',
      'listQs',
      'listQsSubkota',
      'listRevisi',
      'listTanpaLkm',
      'listTerbuka',
      'listUjiPetik',
      'listUnduhan',
      'listUnggulan',
      'listWilayah',
      'makeQsAgain',
      'previewParameter',
      'recordKunjungan',
      'retryTersisih',
      'saveLokasi',
      'savePengguna',
      'sendFoto',
      'setKeterbukaan',
      'setPemberitahuan',
      'startRebuild',
      'submitKiriman',
    ]);
  });

  it('of triggers are those of the records that they listen to', () => {
    expect(namesOf('eventTrigger').toSorted()).toStrictEqual([
      'onAnggotaWritten',
      'onDokumenWritten',
      'onKasLainWritten',
      'onKemitraanWritten',
      'onKirimanWritten',
      'onKsmWritten',
      'onPinjamanWritten',
      'onSesiWritten',
    ]);
  });

  it('of tasks are those of their queues', () => {
    expect(namesOf('taskQueueTrigger').toSorted()).toStrictEqual([
      'regenerateQs',
      'rollKota',
      'sendKabar',
      'tendArea',
      'verifyArea',
    ]);
  });

  it('of schedules are those of their jobs', () => {
    expect(namesOf('scheduleTrigger')).toStrictEqual(['nightly', 'morning']);
  });

  it('belong to one kind each', () => {
    const kinds = [
      'callableTrigger',
      'eventTrigger',
      'taskQueueTrigger',
      'scheduleTrigger',
    ] as const;
    expect(kinds.flatMap(namesOf).toSorted()).toStrictEqual(
      endpoints.map(([name]) => name).toSorted(),
    );
  });
});

describe('triggers', () => {
  it.each(having('eventTrigger'))(
    '%s retries and listens to one of our collections',
    (_name, each) => {
      expect(each.eventTrigger?.eventType).toBe('google.cloud.firestore.document.v1.written');
      expect(each.eventTrigger?.retry).toBe(true);
      const [collection] = String(each.eventTrigger?.eventFilterPathPatterns.document).split('/');
      expect(Object.values(KOLEKSI)).toContain(collection);
    },
  );

  it('listen to receipts, and to every collection whose records change a figure', () => {
    const listened = having('eventTrigger').map(([, each]) =>
      String(each.eventTrigger?.eventFilterPathPatterns.document),
    );
    const moving = Object.values(KOLEKSI).filter((it) => DOCUMENTS[it].pemicu !== null);
    expect(listened.toSorted()).toEqual(
      [...moving, KOLEKSI.kiriman].map((it) => `${it}/{id}`).toSorted(),
    );
  });

  it.each(having('taskQueueTrigger'))('%s is retried, one task per instance', (_name, each) => {
    expect(each.concurrency).toBe(1);
    expect(Number(each.taskQueueTrigger?.retryConfig.maxAttempts)).toBeGreaterThan(1);
  });

  it('the workbook task has room for a workbook', () => {
    expect(Number(endpoint('regenerateQs').availableMemoryMb)).toBeGreaterThanOrEqual(1024);
  });

  it('the nightly run starts at 02:00 in Jakarta', () => {
    expect(endpoint('nightly').scheduleTrigger).toMatchObject({
      schedule: '0 2 * * *',
      timeZone: 'Asia/Jakarta',
    });
  });

  it('digests are handed out at 06:00 in Jakarta', () => {
    expect(endpoint('morning').scheduleTrigger).toMatchObject({
      schedule: '0 6 * * *',
      timeZone: 'Asia/Jakarta',
    });
  });
});

describe('firebase.json', () => {
  it('puts database and functions into one region', () => {
    expect(FIREBASE_CONFIG.firestore.location).toBe(REGION);
  });

  it('names the bucket that the suites give the functions', () => {
    expect(BUCKET).toBe('demo-ksm.appspot.com');
  });
});
