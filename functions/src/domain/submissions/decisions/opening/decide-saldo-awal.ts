// Decision on the opening balance of a group: recorded once, corrected as a whole. Its loans come and go with it.
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import { addDays, minTanggal } from '../../../basics/tanggal.ts';
import { formatTanggal } from '../../../basics/format.ts';
import type { AnggotaId, PinjamanId } from '../../../basics/identitas.ts';
import type { Anggota } from '../../../records/anggota.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { Pinjaman } from '../../../records/money/pinjaman.ts';
import { jumlahAwalOf, saldoAwalId, type IsiSaldoAwal } from '../../../records/money/saldo-awal.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import { alasanOf, type Hasil, type TulisanOf } from '../../putusan.ts';
import { checkKetentuan, checkKnown, checkSettling, firstTwice, mismatch } from '../checks.ts';
import { withLedger } from '../ledger.ts';
import { nameRecords } from '../name-records.ts';
import { isBeforeMentoring, moneyUntil } from './before-saldo-awal.ts';

export function decideSaldoAwal(
  kiriman: KirimanOf<'saldoAwal'>,
  keadaan: KeadaanOf<'saldoAwal'>,
): Hasil {
  const { isi, koreksi } = kiriman;
  const { ksm, anggota: daftar, urut } = keadaan;
  if (!ksm || !daftar) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { tanggal } = isi;
  const id = saldoAwalId(ksm.id);
  const before = keadaan.kasLain.find((k) => k.id === id) ?? null;
  const stands = before !== null && !before.dibatalkan;
  if (before && (before.ksmId !== ksm.id || !before.awal || (stands && !koreksi)))
    return refuse({ code: 'sudah-ada', apa: 'Saldo awal', jalur: 'isi.ksmId' });
  if (!stands && koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Saldo awal', jalur: 'isi.ksmId' });
  const data: KasLain = {
    id,
    ksmId: ksm.id,
    tanggal,
    jumlah: jumlahAwalOf(isi),
    bank: isi.bank === 0 ? null : isi.bank,
    jenis: 'lainnya',
    keterangan: isi.keterangan,
    awal: { tabungan: isi.tabungan, pinjaman: isi.pinjaman.map((p) => p.id) },
    wilayah: ksm.wilayah,
    sesi: null,
    dibatalkan: false,
    urut,
  };
  // A balance that was cancelled has none: one of its loans may stand by itself since.
  const own = new Set(stands ? before.awal?.pinjaman : []);
  const problem =
    checkSettling(tanggal, 'isi.tanggal', ksm, keadaan.today) ??
    checkDay(isi, ksm) ??
    checkTabungan(isi, daftar.anggota) ??
    checkLoans(isi, own, ksm, keadaan) ??
    checkNothingBefore(isi, own, keadaan);
  if (problem) return problem;
  if (data.jumlah === 0 && isi.tabungan.length === 0)
    return mismatch('isi.kas', 'Saldo awal', 'belum ada yang diisi');
  return {
    kode: ksm.wilayah.kelurahan,
    dari: before && stands ? minTanggal(before.tanggal, tanggal) : tanggal,
    alasan: alasanOf(kiriman),
    tulis: [
      { koleksi: 'kasLain', id, sebelum: before, data },
      ...writeLoans(isi, own, ksm, keadaan),
      { koleksi: 'ksm', id: ksm.id, sebelum: ksm, data: { ...ksm, saldoAwal: tanggal, urut } },
    ],
  };
}

function checkDay({ tanggal }: IsiSaldoAwal, ksm: Ksm): Problem | null {
  return isBeforeMentoring(tanggal, ksm)
    ? null
    : mismatch(
        'isi.tanggal',
        'Tanggal',
        ksm.tanggalMulaiPendampingan
          ? `harus sebelum pendampingan mulai pada ${formatTanggal(ksm.tanggalMulaiPendampingan)}`
          : 'isi tanggal mulai pendampingan di data KSM dahulu; saldo awal bertanggal sebelum itu',
      );
}

/** Also of who left since, and is still owed. */
function checkTabungan({ tabungan, tanggal }: IsiSaldoAwal, anggota: readonly Anggota[]) {
  const ids = tabungan.map((it) => it.anggota);
  const unknown = checkKnown(ids, 'isi.tabungan', anggota);
  if (unknown) return unknown;
  const nameOf = (id: AnggotaId) => anggota.find((a) => a.id === id)?.nama ?? id;
  const twice = firstTwice(ids);
  if (twice) return mismatch('isi.tabungan', 'Tabungan', `${nameOf(twice)} tertulis dua kali`);
  const later = anggota.find((a) => ids.includes(a.id) && a.tanggalMasuk > tanggal);
  return later
    ? mismatch(
        'isi.tabungan',
        'Tabungan',
        `${later.nama} baru masuk pada ${formatTanggal(later.tanggalMasuk)}, setelah tanggal saldo awal`,
      )
    : null;
}

function checkLoans(
  { pinjaman, tanggal, ksmId }: IsiSaldoAwal,
  own: ReadonlySet<PinjamanId>,
  ksm: Ksm,
  keadaan: KeadaanOf<'saldoAwal'>,
): Problem | null {
  const twice = firstTwice(pinjaman.map((p) => p.id));
  if (twice)
    return mismatch('isi.pinjaman', 'Pinjaman', `${twice} dipakai dua kali; hapus salah satu`);
  const anggota = keadaan.anggota?.anggota ?? [];
  for (const [i, p] of pinjaman.entries()) {
    const jalur = `isi.pinjaman[${i}]`;
    if (p.ksmId !== ksmId || p.sumber !== 'internal' || p.tanggalCair !== tanggal)
      return mismatch(
        jalur,
        'Pinjaman',
        'pinjaman di saldo awal adalah sisa pinjaman dalam kelompok pada tanggal itu',
      );
    const wrong = checkKetentuan({ pinjaman: p, jalur, ksm, anggota, today: keadaan.today });
    if (wrong) return wrong;
    const old = keadaan.pinjaman.find((it) => it.id === p.id);
    // One that an earlier version of the balance had may come back.
    const isFree = old && (own.has(p.id) || (old.dibatalkan && old.sesi === null));
    if (old && (old.ksmId !== ksmId || !isFree))
      return refuse({ code: 'sudah-ada', apa: 'Pinjaman', jalur: `${jalur}.id` });
  }
  for (const p of keadaan.pinjaman)
    if (own.has(p.id) && !p.dibatalkan && p.pembayaran.length > 0) {
      if (!pinjaman.some((it) => it.id === p.id))
        return mismatch(
          'isi.pinjaman',
          'Pinjaman',
          'ada pinjaman yang sudah punya pembayaran; batalkan pembayarannya dahulu',
        );
      const early = p.pembayaran.find((b) => b.tanggal <= tanggal);
      if (early)
        return refuse({ code: 'bayar-sebelum-cair', jalur: 'isi.tanggal', batas: early.tanggal });
    }
  return null;
}

/** What moved on that day or before is part of the balance. */
function checkNothingBefore(
  { tanggal, ksmId }: IsiSaldoAwal,
  own: ReadonlySet<PinjamanId>,
  { bukuSebelum }: KeadaanOf<'saldoAwal'>,
): Problem | null {
  const found = moneyUntil(tanggal, {
    sesi: bukuSebelum?.sesi ?? [],
    kasLain: (bukuSebelum?.kasLain ?? []).filter((k) => k.id !== saldoAwalId(ksmId)),
    pinjaman: (bukuSebelum?.pinjaman ?? []).filter((p) => !own.has(p.id)),
  });
  return found.length === 0
    ? null
    : mismatch(
        'isi.tanggal',
        'Tanggal',
        `sudah ada uang tercatat sampai tanggal itu: ${nameRecords(found)}. Pilih tanggal sebelum ${formatTanggal(found.map((it) => it.tanggal).reduce(minTanggal))}, paling akhir ${formatTanggal(addDays(found.map((it) => it.tanggal).reduce(minTanggal), -1))}`,
      );
}

function writeLoans(
  { pinjaman }: IsiSaldoAwal,
  own: ReadonlySet<PinjamanId>,
  ksm: Ksm,
  keadaan: KeadaanOf<'saldoAwal'>,
): TulisanOf<'pinjaman'>[] {
  const { urut } = keadaan;
  const kept = pinjaman.map((isi): TulisanOf<'pinjaman'> => {
    const sebelum = keadaan.pinjaman.find((p) => p.id === isi.id) ?? null;
    const data: Pinjaman = {
      ...isi,
      pembayaran: sebelum?.pembayaran ?? [],
      wilayah: ksm.wilayah,
      sesi: null,
      berlakuSampai: isi.tanggalCair,
      dibatalkan: false,
      urut,
    };
    return { koleksi: 'pinjaman', id: isi.id, sebelum, data: withLedger(data, urut) };
  });
  const gone = keadaan.pinjaman.filter(
    (p) => own.has(p.id) && !p.dibatalkan && !pinjaman.some((it) => it.id === p.id),
  );
  return [
    ...kept,
    ...gone.map((p): TulisanOf<'pinjaman'> => ({
      koleksi: 'pinjaman',
      id: p.id,
      sebelum: p,
      data: { ...p, dibatalkan: true, urut },
    })),
  ];
}
