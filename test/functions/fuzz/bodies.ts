// One body after another for every callable: mostly a good request with something in it changed, so that
// it reaches as deep as the change lets it; now and then a good one, so that there is something stored;
// now and then rubbish. Long: every callable and every kind of submission has its row.
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { anAnggota, anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { aPendaftaran, aSesiOf, type Area } from '../../support/suite/suite.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { near, oddValue } from './odd-values.ts';
import type { Random } from './random.ts';

type Name = keyof typeof CALLABLES;
export interface Body {
  readonly name: Name;
  readonly data: unknown;
}

/** Where the bodies aim at. */
export interface Target {
  readonly area: Area;
  readonly ksmId: readonly KsmId[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const NAMES = Object.keys(CALLABLES) as Name[];

export function nextBody(random: Random, target: Target): Body {
  const name = random.chance(0.7) ? 'submitKiriman' : random.pick(NAMES);
  if (random.chance(0.03)) return { name, data: oddValue(random) };
  const good = name === 'submitKiriman' ? kiriman(random, target) : request(name, random, target);
  const changes = random.pick([0, 1, 1, 1, 1, 2, 3]);
  let data = good as Json;
  for (let i = 0; i < changes; i += 1) data = changed(data, random);
  return { name, data };
}

/** A copy with one thing in it changed, somewhere. */
function changed(value: Json, random: Random): Json {
  const places = pathsOf(value);
  const path = random.pick(places);
  return edit(value, path, (old) => {
    switch (random.below(6)) {
      case 0:
        return oddValue(random) as Json;
      case 1:
        return undefined;
      case 2:
        return Array.isArray(old) && old.length > 0
          ? Array.from({ length: random.pick([2, 61, 201]) }, (_, i) => old[i % old.length] as Json)
          : [old];
      case 3:
        return typeof old === 'object' && old !== null && !Array.isArray(old)
          ? withKey(old as Readonly<Record<string, Json>>, random)
          : (near(old, random) as Json);
      default:
        return near(old, random) as Json;
    }
  });
}

function withKey(old: Readonly<Record<string, Json>>, random: Random): Json {
  const key = random.pick(['x', 'nik', '__proto__', 'a'.repeat(500)]);
  return Object.fromEntries([...Object.entries(old), [key, 1]]);
}

function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? (value as readonly Json[]).flatMap((it, i) => pathsOf(it, [...path, i]))
    : Object.entries(value).flatMap(([key, it]) => pathsOf(it, [...path, key]));
  return [path, ...inner];
}

function edit(value: Json, [step, ...rest]: Path, change: (old: Json) => Json | undefined): Json {
  if (step === undefined) return change(value) ?? null;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((it, i) => (i === step ? edit(it, rest, change) : it));
  const entries = Object.entries(value as Readonly<Record<string, Json>>).flatMap(([key, it]) => {
    if (key !== step) return [[key, it] as const];
    if (rest.length > 0) return [[key, edit(it, rest, change)] as const];
    const next = change(it);
    return next === undefined ? [] : [[key, next] as const];
  });
  return Object.fromEntries(entries);
}

const uuid = (random: Random) => `f${String(random.below(1e9))}-${String(random.below(1e9))}`;

/** A day on which the groups may have met. */
const day = (random: Random) =>
  toTanggal(`2017-0${random.below(6) + 1}-${String(random.below(28) + 1).padStart(2, '0')}`);

/** A good submission, of any kind. */
function kiriman(random: Random, { area, ksmId: groups }: Target): unknown {
  const ksmId = random.pick(groups);
  const id = uuid(random);
  const tanggal = day(random);
  const koreksi = random.chance(0.15) ? { alasan: 'salah catat' } : null;
  const record = uuid(random);
  const pinjaman = random.chance(0.5) ? 'p-fuzz' : uuid(random);
  const paper = { id: record, ksmId };
  const kasLain = {
    id: record,
    ksmId,
    tanggal,
    jumlah: random.pick([5000, -1000]),
    jenis: 'biaya',
    keterangan: random.pick([null, 'beras']),
  };
  const of = (jenis: string, isi: unknown, rest: object = {}) => ({ id, jenis, isi, ...rest });
  switch (random.below(24)) {
    case 0:
      return { ...aPendaftaran(area.kelurahan), id };
    case 1:
      return of('ksmUbah', {
        ksmId,
        alasan: 'nama baru',
        perubahan: {
          nama: 'Kenanga',
          jenisUsaha: 'Kue',
          ...(random.chance(0.2) ? { tanggalBentuk: tanggal } : {}),
          tanggalMulaiPendampingan: tanggal,
          setoranMinimum: 5000,
          jadwal: [{ berlakuSejak: tanggal, intervalHari: 7 }],
          ...(random.chance(0.03) ? { tanggalBubar: '2017-07-01' } : {}),
        },
      });
    case 2:
      return of('anggotaMasuk', { ksmId, anggota: [anAnggota(uuid(random))] });
    case 3:
      return of('anggotaUbah', {
        ksmId,
        anggota: anAnggota(random.pick(['a1', 'a2', 'a3'])),
        alasan: 'salah tulis',
      });
    case 4:
      return of('anggotaKeluar', {
        ksmId,
        anggota: 'a9',
        tanggalKeluar: tanggal,
        alasan: 'pindah',
      });
    case 5:
      return of('pinjaman', anIsiPinjaman({ id: pinjaman, ksmId, tanggalCair: tanggal }), {
        koreksi,
      });
    case 6:
      return of(
        'pembayaran',
        { id: record, ksmId, pinjaman, tanggal, jumlah: 1000, oleh: 'anggota' },
        { koreksi },
      );
    case 7:
      return of('kasLain', kasLain, { koreksi });
    case 8:
      return of(
        'dokumen',
        random.pick<unknown>([
          { ...paper, jenis: 'aturan', tanggal, ditandatangani: true },
          { ...paper, jenis: 'tinjauanAturan', tanggal },
          { ...paper, jenis: 'tanggungRenteng', tanggal, anggota: ['a1', 'a2'] },
          { ...paper, jenis: 'rencanaUsaha', anggota: 'a1', disetujui: tanggal },
        ]),
        { koreksi },
      );
    case 9:
      return of(
        'kemitraan',
        {
          ...paper,
          mitra: 'Bank',
          mulai: tanggal,
          akhir: '2018-01-01',
          realisasi: [tanggal],
          kegiatanSosial: true,
          keterangan: null,
        },
        { koreksi },
      );
    case 10:
      return of(
        'pelatihan',
        {
          ...paper,
          tanggal,
          topik: 'ert',
          peserta: ['a1'],
          rencana: random.chance(0.3),
          keterangan: null,
        },
        { koreksi },
      );
    case 11:
      return of('tahap', { ksmId, tahap: 'I', sejak: tanggal, alasan: 'sudah siap' });
    case 12:
      return of('batalkan', {
        ksmId,
        catatan: {
          jenis: random.pick(['sesi', 'pinjaman', 'pembayaran', 'kasLain', 'dokumen']),
          id: record,
          pinjaman,
        },
        alasan: 'salah catat',
      });
    case 13:
      return of(
        'lkm',
        {
          id: lkmIdOf(area.kelurahan),
          nama: 'LKM Maju',
          kelurahan: area.kelurahan,
          edisi: 'A',
          berlakuSejak: tanggal,
        },
        { koreksi },
      );
    case 14:
      return of(
        'upkBulanan',
        {
          lkm: lkmIdOf(area.kelurahan),
          kelurahan: area.kelurahan,
          bulan: tanggal.slice(0, 7),
          pendapatan: 100_000,
          biaya: 50_000,
          modal: 1_000_000,
        },
        { koreksi },
      );
    case 15:
      return of(
        'target',
        {
          tahun: 2017,
          kota: area.kota,
          angka: { ksm: 10, berdaya: 1, sesi: 100, anggota: 30 },
        },
        { koreksi },
      );
    case 16:
      return of('tutupBulan', { kota: area.kota, bulan: tanggal.slice(0, 7) });
    case 17:
      return of('pemeriksaan', {
        ksmId,
        pendaftaran: 1,
        sesi: [],
        hasil: 'dikembalikan',
        alasan: 'periksa lagi',
      });
    case 18:
      return of('tahapBatal', { ksmId, tahap: 'I', alasan: 'salah pilih KSM' });
    case 19:
      return of('ksmPindah', {
        ksmId,
        kelurahan: area.kelurahan,
        sejak: random.pick([null, tanggal]),
        alasan: 'pindah alamat',
      });
    case 20:
      return of('ksmGanda', {
        ksmId,
        pengganti: random.pick([null, null, ...groups]),
        alasan: 'terdaftar dua kali',
      });
    case 21:
      return of('anggotaGabung', {
        ksmId,
        anggota: random.pick(['a1', 'a9']),
        tetap: random.pick(['a1', 'a2']),
        alasan: 'orang yang sama',
      });
    default:
      return {
        ...aSesiOf(ksmId, tanggal, {
          id: record,
          pembayaran: random.chance(0.3) ? [{ pinjaman, jumlah: 1000, oleh: 'anggota' }] : [],
          pinjamanBaru: random.chance(0.3)
            ? [anIsiPinjaman({ id: uuid(random), ksmId, tanggalCair: tanggal })]
            : [],
          kasLain: random.chance(0.2) ? [{ ...kasLain, id: uuid(random), jenis: 'biaya' }] : [],
          notulen: random.pick([null, 'ramai']),
          masalah: random.chance(0.2) ? [{ id: 'm1', uraian: 'hujan' }] : [],
        }),
        id,
        koreksi,
      };
  }
}

/** A good request to any other callable. */
function request(name: Name, random: Random, { area, ksmId: groups }: Target): unknown {
  const ksmId = random.pick(groups);
  const kode = random.pick([area.kelurahan, area.kota, area.provinsi, 'ID']);
  const set = { ...PARAMETER_AWAL, berlakuSejak: '2098-12-01' };
  const file = { tahun: 2017, kode };
  switch (name) {
    case 'listQs':
      return {
        tahun: random.pick([null, 2017]),
        ...random.pick([{}, { lewati: 0 }, { kata: '32', lewati: 60 }]),
      };
    case 'listQsSubkota':
    case 'listRevisi':
    case 'getWilayah':
      return file;
    case 'getQsUrl':
      return { ...file, revisi: random.pick([null, '2017-07-05-000001']), berkas: 'rekap' };
    case 'getIsiQs':
      return {
        ...file,
        revisi: '2017-07-05-000001',
        baris: random.pick([null, [{ lembar: 'Info', baris: [1] }]]),
      };
    case 'checkBerkas':
      return { sidik: '0'.repeat(64), berkas: 'rekap' };
    case 'compareQs':
      return { ...file, revisiA: '2017-07-05-000001', revisiB: '2017-07-05-000002' };
    case 'checkGerbang':
      return { ksmId };
    case 'checkPengajuan': {
      const { pokok, tanggalCair, angsuran } = anIsiPinjaman();
      return { ksmId, pokok, tanggalCair, angsuran };
    }
    case 'listUnggulan':
      return { kode };
    case 'getUpk':
      return { lkm: lkmIdOf(area.kelurahan) };
    case 'listLokasi':
      return { kota: area.kota, kata: random.pick(['', 'suka']), lewati: random.pick([0, 50]) };
    case 'listPinjamanUpk':
      return {
        lkm: lkmIdOf(area.kelurahan),
        saring: random.pick(['berjalan', 'lunas', 'menunggak']),
        kata: '',
        lewati: 0,
      };
    case 'listUnduhan':
      return { milik: random.pick(['saya', 'semua']), kode, oleh: null, setelah: null };
    case 'savePengguna':
      return {
        uid: random.pick([null, 'u-1']),
        email: 'uji-fuzz@contoh.id',
        nama: 'Siti',
        peran: 'fasilitator',
        wilayah: [area.kelurahan],
        nonaktif: true,
        alasan: 'uji coba',
      };
    case 'saveLokasi':
      return {
        kode: area.kelurahan,
        nama: 'Sukarasa',
        namaKecamatan: null,
        namaKota: null,
        namaProvinsi: null,
        ppmk: false,
        berlakuSejak: '2017-01-01',
        alasan: 'uji coba',
      };
    case 'previewParameter':
      return { set, kota: area.kota, setelah: null };
    case 'adoptParameter':
      // Never adopted: a set in force for the whole country would change other tests' figures.
      return { set: { ...set, tunggakan: 0 }, alasan: 'uji coba' };
    case 'retryTersisih':
      return { koleksi: 'ksm', dokumen: ksmId, kota: area.kota };
    case 'startRebuild':
      return { kota: area.kota, hitung: true };
    case 'listJejak':
      return { setelah: null };
    default:
      return {};
  }
}
