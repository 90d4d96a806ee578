// Which records a submission replaces, changes or undoes, and which of their fields: what another person may
// have changed in the meantime. What only adds something (a new member, a payment) replaces nothing.
import { areaTahunId, upkBulananId, verifikasiId } from '../../basics/paths.ts';
import type { KoleksiCatatan } from '../../documents.ts';
import type { IsiPinjaman, Pinjaman } from '../../records/money/pinjaman.ts';
import type { UjiPetik } from '../../records/city/uji-petik.ts';
import { canonicalJson } from '../../basics/stored/canonical-json.ts';
import type { Keadaan, KeadaanOf } from '../keadaan.ts';
import type { CatatanBatal, JenisKiriman, Kiriman, KirimanOf } from '../kiriman.ts';
import type { SesiId, AnggotaId, KsmId } from '../../basics/identitas.ts';

export interface Replaced {
  readonly koleksi: KoleksiCatatan;
  readonly id: string;
  /** The record's number now. */
  readonly urut: number;
  /** Fields by their paths, as history has them; empty: all. */
  readonly jalur: readonly string[];
  /** Fields that others may fill at the same time: nothing of them is lost. */
  readonly except: readonly string[];
  readonly dibatalkan: boolean;
}

interface Numbered {
  readonly urut?: number;
  readonly dibatalkan?: boolean;
}

/** A record, where there is one. */
function one(
  koleksi: KoleksiCatatan,
  /** Null where there is no record. */
  id: string | null,
  record: Numbered | null | undefined,
  part: Partial<Pick<Replaced, 'jalur' | 'except' | 'dibatalkan'>> = {},
): Replaced[] {
  if (!record || id === null) return [];
  const { urut = 0, dibatalkan = false } = record;
  return [{ koleksi, id, urut, jalur: [], except: [], dibatalkan, ...part }];
}

/** Payments come and go beside the terms of a loan; its search key follows from them. */
const LEDGER = { except: ['pembayaran', 'berlakuSampai'] } as const;

const loan = ({ id, ...it }: Pinjaman) => one('pinjaman', id, it, LEDGER);

/** The session itself; `kept`: the loans that it brings from now on. */
function session(
  id: SesiId,
  kept: readonly IsiPinjaman[],
  { sesi, pinjaman }: Pick<Keadaan, 'sesi' | 'pinjaman'>,
): Replaced[] {
  const found = sesi.find((s) => s.id === id);
  return [
    ...one('sesi', id, found),
    ...pinjaman.filter((p) => p.sesi === id).flatMap((p) => brought(p, kept)),
  ];
}

/**
 * A loan that a session brought may have been corrected by itself since: its terms, where the session has
 * others, or all of it, where the session has it no more. It is cancelled and revived with its session.
 */
function brought(loan: Pinjaman, kept: readonly IsiPinjaman[]): Replaced[] {
  const terms = kept.find((it) => it.id === loan.id);
  const stored: Readonly<Record<string, unknown>> = { ...loan };
  const jalur = Object.entries(terms ?? {}).flatMap(([name, value]) =>
    canonicalJson(stored[name]) === canonicalJson(value) ? [] : name,
  );
  if (terms && jalur.length === 0) return [];
  return one('pinjaman', loan.id, loan, { ...LEDGER, jalur, dibatalkan: false });
}

interface Entry {
  readonly isi: { readonly id: string };
  readonly dibatalkan: boolean;
}

/** An entry of what a group keeps in one document. */
function entryOf(
  koleksi: 'dokumen' | 'kemitraan' | 'pelatihan',
  file: (Numbered & { readonly ksmId: KsmId }) | null,
  entries: readonly Entry[] | undefined,
  id: string,
): Replaced[] {
  const dibatalkan = entries?.find((e) => e.isi.id === id)?.dibatalkan ?? false;
  return one(koleksi, file?.ksmId ?? null, file, { jalur: [`${koleksi}.${id}`], dibatalkan });
}

const member = ({ anggota }: Pick<Keadaan, 'anggota'>, id: AnggotaId): Replaced[] =>
  one('anggota', anggota?.ksmId ?? null, anggota, { jalur: [`anggota.${id}`] });

function cancelled(catatan: CatatanBatal, keadaan: KeadaanOf<'batalkan'>): Replaced[] {
  switch (catatan.jenis) {
    case 'sesi':
      return session(catatan.id, [], keadaan);
    case 'pinjaman':
      return keadaan.pinjaman.filter((p) => p.id === catatan.id).flatMap(loan);
    case 'pembayaran':
      return payment(catatan.pinjaman, catatan.id, keadaan);
    case 'kasLain':
      return cash(catatan.id, keadaan);
    case 'dokumen':
      return entryOf('dokumen', keadaan.dokumen, keadaan.dokumen?.dokumen, catatan.id);
    case 'kemitraan':
      return entryOf('kemitraan', keadaan.kemitraan, keadaan.kemitraan?.kemitraan, catatan.id);
    case 'pelatihan':
      return entryOf('pelatihan', keadaan.pelatihan, keadaan.pelatihan?.pelatihan, catatan.id);
  }
}

function payment(
  pinjaman: string | null,
  id: string,
  keadaan: Pick<Keadaan, 'pinjaman'>,
): Replaced[] {
  const found = keadaan.pinjaman.find((p) => p.id === pinjaman);
  return found ? one('pinjaman', found.id, found, { jalur: [`pembayaran.${id}`] }) : [];
}

const cash = (id: string, { kasLain }: Pick<Keadaan, 'kasLain'>): Replaced[] =>
  one(
    'kasLain',
    id,
    kasLain.find((k) => k.id === id),
  );

/** A visit to a drawn group; those to others in the same month stand beside it. */
function visit(ksmId: KsmId, file: UjiPetik | null): Replaced[] {
  const dibatalkan = file?.kunjungan.find((it) => it.id === ksmId)?.dibatalkan ?? false;
  const id = file && verifikasiId(file.kode, file.bulan);
  return one('ujiPetik', id, file, { jalur: [`kunjungan.${ksmId}`], dibatalkan });
}

const none = (): Replaced[] => [];

const REPLACED: {
  readonly [J in JenisKiriman]: (kiriman: KirimanOf<J>, keadaan: KeadaanOf<J>) => Replaced[];
} = {
  ksmDaftar: none,
  anggotaMasuk: none,
  bagiHasil: none,
  ksmUbah: ({ isi }, { ksm }) =>
    one('ksm', isi.ksmId, ksm, {
      jalur: Object.entries(isi.perubahan).flatMap(([name, it]) => (it === undefined ? [] : name)),
    }),
  ksmBubar: ({ isi }, { ksm }) => one('ksm', isi.ksmId, ksm, { jalur: ['tanggalBubar'] }),
  ksmPindah: ({ isi }, { ksm }) => one('ksm', isi.ksmId, ksm, { jalur: ['wilayah', 'tempatLama'] }),
  ksmGanda: ({ isi }, { ksm }) => one('ksm', isi.ksmId, ksm, { jalur: ['ganda'] }),
  anggotaKeluar: ({ isi }, keadaan) => member(keadaan, isi.anggota),
  anggotaUbah: ({ isi }, keadaan) => member(keadaan, isi.anggota.id),
  anggotaGabung: ({ isi }, keadaan) =>
    one('anggota', isi.ksmId, keadaan.anggota, {
      jalur: [`anggota.${isi.anggota}`, `anggota.${isi.tetap}`],
    }),
  sesi: ({ isi, koreksi }, keadaan) => (koreksi ? session(isi.id, isi.pinjamanBaru, keadaan) : []),
  pinjaman: ({ isi, koreksi }, { pinjaman }) =>
    koreksi ? pinjaman.filter((p) => p.id === isi.id).flatMap(loan) : [],
  pembayaran: ({ isi, koreksi }, keadaan) =>
    koreksi ? payment(isi.pinjaman, isi.id, keadaan) : [],
  kasLain: ({ isi, koreksi }, keadaan) => (koreksi ? cash(isi.id, keadaan) : []),
  saldoAwal: ({ isi, koreksi }, keadaan) => (koreksi ? cash(isi.ksmId, keadaan) : []),
  dokumen: ({ isi, koreksi }, { dokumen }) =>
    koreksi ? entryOf('dokumen', dokumen, dokumen?.dokumen, isi.id) : [],
  kemitraan: ({ isi, koreksi }, { kemitraan }) =>
    koreksi ? entryOf('kemitraan', kemitraan, kemitraan?.kemitraan, isi.id) : [],
  pelatihan: ({ isi, koreksi }, { pelatihan }) =>
    koreksi ? entryOf('pelatihan', pelatihan, pelatihan?.pelatihan, isi.id) : [],
  tahap: ({ isi }, { ksm }) => one('ksm', isi.ksmId, ksm, { jalur: ['tahapan'] }),
  tahapBatal: ({ isi }, { ksm }) => one('ksm', isi.ksmId, ksm, { jalur: ['tahapan'] }),
  batalkan: ({ isi }, keadaan) => cancelled(isi.catatan, keadaan),
  // These are known by their place and month: two people may record the first at once.
  lkm: ({ isi }, { lkm }) => one('lkm', isi.id, lkm),
  upkBulanan: (_, { upkBulanan }) =>
    one('upkBulanan', upkBulanan && upkBulananId(upkBulanan.lkm, upkBulanan.bulan), upkBulanan),
  target: (_, { target }) =>
    one('target', target && areaTahunId(target.tahun, target.kode), target),
  tutupBulan: ({ isi }, { verifikasi }) =>
    one('verifikasi', verifikasiId(isi.kota, isi.bulan), verifikasi && {}),
  ujiPetik: ({ isi, koreksi }, { ujiPetik }) => (koreksi ? visit(isi.ksmId, ujiPetik) : []),
  ujiPetikBatal: ({ isi }, { ujiPetik }) => visit(isi.ksmId, ujiPetik),
  pemeriksaan: ({ isi }, { pemeriksaan }) =>
    one('pemeriksaan', isi.ksmId, pemeriksaan, {
      jalur: [
        ...(isi.pendaftaran === null ? [] : ['pendaftaran']),
        ...isi.sesi.map(({ id }) => `sesi.${id}`),
        ...(isi.penyelesaian ?? []).map((id) => `penyelesaian.${id}`),
      ],
    }),
};

/** The first is the record that the submission is about. */
export function replacedBy<K extends Kiriman>(
  kiriman: K,
  keadaan: KeadaanOf<K['jenis']>,
): readonly Replaced[] {
  // Each entry takes submissions of its kind. Across all kinds the compiler loses that pairing, hence the cast.
  const find = REPLACED[kiriman.jenis] as unknown as (
    kiriman: K,
    keadaan: KeadaanOf<K['jenis']>,
  ) => Replaced[];
  return find(kiriman, keadaan);
}
