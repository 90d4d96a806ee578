// The people and groups of `bench flow`: clients that really sign in and call functions over HTTP, as
// the web does, and what they send.
import { randomUUID } from 'node:crypto';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { addDays, type Tanggal, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  wilayahOf,
  type LokasiProgram,
  type KodeKelurahan,
  toKodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { REGION } from '../../../functions/src/params.ts';
import {
  type KsmId,
  toAnggotaId,
  toNewId,
} from '../../../functions/src/domain/basics/identitas.ts';

/** The suite's calendar date: the last of five Saturdays in one month. */
export const TODAY: Tanggal = toTanggal('2017-07-29');
export const MEMBERS = 10;
export const SETORAN = 5_000;
/** When groups are formed and first meet: the Saturday before the month. */
export const FORMED: Tanggal = toTanggal('2017-06-24');

export function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: bench flow starts this script`);
  return value;
}

/** Makes a user with a role and areas, signs it in and returns its token. */
export async function signIn(klaim: Klaim): Promise<string> {
  const email = `${randomUUID()}@bench.ksm`;
  const password = randomUUID();
  const { localId } = await auth('accounts:signUp', { email, password });
  const customAttributes = JSON.stringify(klaim);
  await auth('accounts:update', { localId, customAttributes }, 'owner');
  const signedIn = await auth('accounts:signInWithPassword', {
    email,
    password,
    returnSecureToken: true,
  });
  return String(signedIn['idToken']);
}

async function auth(
  method: string,
  body: object,
  bearer?: string,
): Promise<Readonly<Record<string, unknown>>> {
  const host = environment('FIREBASE_AUTH_EMULATOR_HOST');
  const url = `http://${host}/identitytoolkit.googleapis.com/v1/${method}?key=bench`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

/** Answers that were no verdict: without a body, or that the server is busy. */
export interface Repeats {
  empty: number;
  busy: number;
}

/** Statuses after which an outbox sends the same again. */
const PASSING = new Set(['UNAVAILABLE', 'INTERNAL', 'DEADLINE_EXCEEDED', 'RESOURCE_EXHAUSTED']);
const ATTEMPTS = 20;

/**
 * Sends a submission until there is a receipt for it, as an outbox does; a refusal is an error, and so is a
 * server that never answers.
 */
export async function submit(
  kiriman: { readonly id: string },
  token: string,
  repeats: Repeats,
): Promise<void> {
  const origin = environment('KSM_FUNCTIONS_ORIGIN');
  const url = `${origin}/${environment('GCLOUD_PROJECT')}/${REGION}/submitKiriman`;
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ data: kiriman }),
    });
    const text = await response.text();
    const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as {
      result?: { kiriman?: string };
      error?: { status?: string };
    };
    if (answer.result?.kiriman === kiriman.id) return;
    const isEmpty = answer.error === undefined;
    if (attempt === ATTEMPTS || !(isEmpty || PASSING.has(answer.error?.status ?? '')))
      throw new Error(`submitKiriman: ${response.status} ${text}`);
    repeats[isEmpty ? 'empty' : 'busy'] += 1;
  }
}

/** Programme locations: one for each client, five to a kab/kota. */
export function lokasiOf(client: number): LokasiProgram {
  const kota = `32.${71 + Math.floor(client / 5)}`;
  const kode = toKodeKelurahan(`${kota}.01.${1001 + (client % 5)}`);
  return {
    kode,
    nama: `Kelurahan ${client + 1}`,
    jenis: 'kelurahan',
    wilayah: wilayahOf(kode),
    namaProvinsi: 'Jawa Barat',
    namaKota: `Kota ${kota}`,
    namaKecamatan: 'Kecamatan 1',
    ppmk: false,
    berlakuSejak: toTanggal('2015-01-01'),
  };
}

export const memberIds = Array.from({ length: MEMBERS }, (_, i) => toAnggotaId(`a${i + 1}`));

/** A weekly group of ten members. */
export function pendaftaranOf(
  kelurahan: KodeKelurahan,
  tanggalBentuk: Tanggal = FORMED,
): KirimanOf<'ksmDaftar'> {
  return {
    id: toNewId(randomUUID()),
    jenis: 'ksmDaftar',
    isi: {
      ksm: {
        id: toNewId(randomUUID()),
        nama: 'Melati',
        jenisUsaha: 'Warung',
        kelurahan,
        tanggalBentuk,
        jadwal: [{ berlakuSejak: tanggalBentuk, intervalHari: 7 }],
        setoranMinimum: SETORAN,
      },
      anggota: memberIds.map((id, i) => ({
        id,
        nama: `Anggota ${i + 1}`,
        jenisKelamin: 'P',
        miskin: true,
        tanggalMasuk: tanggalBentuk,
        tanggalKeluar: null,
        tahunLahir: 1980,
        jabatan: 'anggota',
        persetujuan: { tanggal: tanggalBentuk, formulir: 'v1' },
        terampilSejak: null,
      })),
    },
  };
}

/** A meeting of all ten, each with a deposit. */
export function sesiOf(ksmId: KsmId, tanggal: Tanggal): KirimanOf<'sesi'> {
  return {
    id: toNewId(randomUUID()),
    jenis: 'sesi',
    koreksi: null,
    isi: {
      id: toNewId(randomUUID()),
      ksmId,
      tanggal,
      status: 'dilaksanakan',
      hadir: memberIds,
      titip: [],
      setoran: Object.fromEntries(memberIds.map((id) => [id, SETORAN])),
      pimpinan: toAnggotaId('a1'),
      notulis: toAnggotaId('a2'),
      buku: { hadir: 'ok', kas: 'ok', tabungan: 'ok', pinjaman: 'ok' },
      keputusan: ['musyawarah'],
      kegiatan: 0,
      pembayaran: [],
      pinjamanBaru: [],
      kasLain: [],
      topikOjt: [],
      masalah: [],
      masalahSelesai: [],
      faskelHadir: true,
      kasDihitung: null,
      alasanSelisih: null,
      notulen: null,
    },
  };
}

/** The five Saturdays up to today, oldest first. */
export const SATURDAYS: readonly Tanggal[] = [-28, -21, -14, -7, 0].map((days) =>
  addDays(TODAY, days),
);
