// The suite as a client sees it: people with roles, callables over HTTP, places and groups that belong
// to one test alone, and waiting for a condition instead of sleeping.
import { randomInt, randomUUID } from 'node:crypto';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listLokasiKota } from '../../../functions/src/adapters/firestore/wilayah.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { IsiSesi } from '../../../functions/src/domain/records/sesi.ts';
import {
  wilayahOf,
  type KodeProvinsi,
  type KodeKota,
  type KodeKelurahan,
  type KodeKecamatan,
  toKodeKecamatan,
  toKodeProvinsi,
  toKodeKota,
  toKodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { REGION } from '../../../functions/src/params.ts';
import { anAnggota, anIsiSesi } from '../records/build-kiriman.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { environment } from './environment.ts';
import { signIn, type Person, type SignedIn } from './people.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { type KsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { type Plain, withIds } from '../records/plain.ts';

export { signIn, type Person } from './people.ts';

/** The calendar date on which the suite's functions run. */
export const TODAY = toTanggal(environment('HARI_INI'));

interface Refusal {
  readonly status: string;
  readonly message: string;
  readonly details?: {
    readonly problem: { readonly code: string };
    readonly pesan: string;
    readonly isian: readonly { readonly jalur: string; readonly pesan: string }[];
  };
}
export type Answer<T> = { readonly result: T } | { readonly error: Refusal };

type Callables = typeof CALLABLES;

/** Calls a function as the Firebase SDK does. The answer has the shape that its definition promises. */
export async function call<N extends keyof Callables>(
  name: N,
  data: unknown,
  person: Pick<SignedIn, 'token'> | null,
): Promise<Answer<AnswerOf<Callables[N]>>> {
  const origin = environment('KSM_FUNCTIONS_ORIGIN');
  const response = await fetch(`${origin}/${environment('GCLOUD_PROJECT')}/${REGION}/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person ? { authorization: `Bearer ${person.token}` } : {}),
    },
    body: JSON.stringify({ data }),
  });
  const answer = (await response.json()) as Answer<AnswerOf<Callables[N]>>;
  if ('result' in answer) {
    const { error } = CALLABLES[name].answer.safeParse(answer.result);
    if (error) throw new Error(`${name} answers another shape: ${JSON.stringify(error.issues)}`);
  }
  return answer;
}

/** The result of a call that must succeed. */
export async function resultOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if ('error' in given) throw new Error(`refused: ${JSON.stringify(given.error)}`);
  return given.result;
}

/** The code of the refusal, or `accepted`. */
export async function codeOf(answer: Promise<Answer<unknown>>): Promise<string> {
  const given = await answer;
  if (!('error' in given)) return 'accepted';
  return given.error.details?.problem.code ?? given.error.status;
}

export interface Area {
  readonly kelurahan: KodeKelurahan;
  readonly kota: KodeKota;
  readonly provinsi: KodeProvinsi;
}

/** Below it, provinces are for tests that ask for one of their own; no other test draws one of these. */
const OWN_PROVINSI = 60;

/** A province without a location yet, in which no other test takes a kab/kota. */
export async function freshProvinsi(): Promise<KodeProvinsi> {
  const codes = Array.from({ length: OWN_PROVINSI - 10 }, (_, n) => String(10 + n));
  const from = randomInt(codes.length);
  for (const provinsi of [...codes.slice(from), ...codes.slice(0, from)].map(toKodeProvinsi)) {
    const used = await docs.wilayah.list((q) =>
      q.where('wilayah.provinsi', '==', provinsi).limit(1),
    );
    if (used.length === 0) return provinsi;
  }
  throw new Error('no province is left: OWN_PROVINSI');
}

/** A programme location in a kab/kota that no other test uses. No number drawn is below 10: 98.01 is nobody's. */
export async function freshArea(
  provinsi = toKodeProvinsi(String(randomInt(OWN_PROVINSI, 100))),
): Promise<Area> {
  const kota = toKodeKota(`${provinsi}.${randomInt(10, 100)}`);
  if ((await listLokasiKota(kota)).rows.length > 0) return freshArea(provinsi);
  const kelurahan = toKodeKelurahan(`${kota}.${randomInt(10, 100)}.${randomInt(1001, 2000)}`);
  await putLokasi(kelurahan);
  return { kelurahan, kota, provinsi };
}

/** A kecamatan of the area's kab/kota in which nothing is ever entered: none below 10 is drawn. */
export const emptyKecamatan = (area: Area): KodeKecamatan => toKodeKecamatan(`${area.kota}.09`);

/** The n-th kelurahan beside that of the area, in a kecamatan of its own. */
export async function besideArea(area: Area, n: number): Promise<Area> {
  const kecamatan = (Number(kecamatanOf(area.kelurahan).slice(-2)) + n - 10) % 90;
  const kelurahan = toKodeKelurahan(`${area.kota}.${kecamatan + 10}.1001`);
  await putLokasi(kelurahan);
  return { ...area, kelurahan };
}

async function putLokasi(kelurahan: KodeKelurahan): Promise<void> {
  const { kota, provinsi } = wilayahOf(kelurahan);
  await docs.wilayah.set({
    kode: kelurahan,
    nama: `Kelurahan ${kelurahan}`,
    jenis: 'kelurahan',
    wilayah: wilayahOf(kelurahan),
    namaProvinsi: `Provinsi ${provinsi}`,
    namaKota: `Kota ${kota}`,
    namaKecamatan: `Kecamatan ${kecamatanOf(kelurahan)}`,
    ppmk: false,
    berlakuSejak: toTanggal('2015-01-01'),
  });
}

/** A registration of three members that meet weekly from 4 January 2017. */
export function aPendaftaran(
  kelurahan: KodeKelurahan,
  rest: Partial<Plain<KirimanOf<'ksmDaftar'>['isi']['ksm']>> = {},
): KirimanOf<'ksmDaftar'> {
  return withIds<KirimanOf<'ksmDaftar'>>({
    id: randomUUID(),
    jenis: 'ksmDaftar',
    isi: {
      ksm: {
        id: randomUUID(),
        nama: 'Melati',
        jenisUsaha: 'Warung',
        kelurahan,
        tanggalBentuk: toTanggal('2017-01-04'),
        jadwal: [{ berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 }],
        setoranMinimum: 5000,
        ...rest,
      },
      anggota: [anAnggota('a1'), anAnggota('a2'), anAnggota('a3')],
    },
  });
}

/** A session of the three members. */
export function aSesiOf(
  ksmId: KsmId,
  tanggal: Tanggal,
  rest: Partial<Plain<IsiSesi>> = {},
): KirimanOf<'sesi'> {
  return {
    id: toNewId(randomUUID()),
    jenis: 'sesi',
    koreksi: null,
    isi: anIsiSesi({ id: randomUUID(), ksmId, tanggal, ...rest }),
  };
}

/** A group registered by its facilitator. */
export async function registeredKsm(area: Area): Promise<{ ksmId: KsmId; faskel: Person }> {
  const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
  const pendaftaran = aPendaftaran(area.kelurahan);
  await resultOf(call('submitKiriman', pendaftaran, faskel));
  return { ksmId: pendaftaran.isi.ksm.id, faskel };
}

/** Waits until `probe` returns something; on timeout says what was seen last. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeoutMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await probe();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
