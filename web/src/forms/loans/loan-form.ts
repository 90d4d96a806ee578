// A loan and a payment outside a session as their forms hold them. UPK, PPMK and partners lend to the
// group and are repaid by the month; a loan of the group's own fund follows its meetings.
import {
  makeJadwalAngsuran,
  makeJadwalBulanan,
} from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import { intervalOn, type Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import { hasIzin, type Klaim } from '../../../../functions/src/domain/access/peran.ts';
import type {
  Angsuran,
  IsiPembayaran,
  IsiPinjaman,
  Sumber,
} from '../../../../functions/src/domain/records/pinjaman.ts';
import type { FormOf, Loose } from '../../../../functions/src/domain/submissions/loose.ts';
import { type Tanggal, hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';

export interface FormPinjaman extends FormOf<IsiPinjaman, 'ksmId' | 'angsuran'> {
  readonly kirimanId: string;
  readonly sumber: Sumber;
  readonly jasa: number | null;
  readonly kali: number | null;
  readonly jarak: 'pertemuan' | 'bulan';
}

export interface FormPembayaran extends FormOf<IsiPembayaran, 'ksmId' | 'pinjaman'> {
  readonly kirimanId: string;
  readonly oleh: IsiPembayaran['oleh'];
}

/** Sources that a role may record loans of. */
export function sourcesOf(klaim: Klaim): Sumber[] {
  return [
    ...(hasIzin(klaim, 'catat') ? (['internal'] as const) : []),
    ...(hasIzin(klaim, 'catatUpk') ? (['upk'] as const) : []),
    ...(hasIzin(klaim, 'catat') ? (['ppmk', 'mitra'] as const) : []),
  ];
}

/** Who may book a payment on a loan, or cancel the loan. */
export function mayBook(klaim: Klaim, sumber: Sumber): boolean {
  return hasIzin(klaim, 'catat') || (sumber === 'upk' && hasIzin(klaim, 'catatUpk'));
}

export function newFormPinjaman(
  sumber: Sumber,
  hariIni: Tanggal,
  makeId: () => string,
): FormPinjaman {
  return {
    kirimanId: makeId(),
    id: makeId(),
    sumber,
    peminjam: '',
    mitra: '',
    pokok: null,
    jasa: null,
    kali: 10,
    jarak: sumber === 'internal' ? 'pertemuan' : 'bulan',
    tanggalCair: hariIni,
    tujuan: '',
  };
}

/** A refused loan back in the form; its instalments tell how far they lie apart. */
export function fromPinjaman(isi: IsiPinjaman, makeId: () => string): FormPinjaman {
  const { pokok, tanggalCair } = isi;
  const kali = isi.angsuran.length;
  const jasa = isi.angsuran.reduce((sum, it) => sum + it.jasa, 0);
  const monthly = makeJadwalBulanan({ pokok, jasa, kali, tanggalCair });
  return {
    kirimanId: makeId(),
    id: isi.id,
    sumber: isi.sumber,
    peminjam: isi.peminjam ?? '',
    mitra: isi.mitra ?? '',
    pokok,
    jasa,
    kali,
    jarak: isi.angsuran.every((it, i) => it.jatuhTempo === monthly[i]?.jatuhTempo)
      ? 'bulan'
      : 'pertemuan',
    tanggalCair,
    tujuan: isi.tujuan ?? '',
  };
}

/** Empty while the form lacks what a schedule needs. */
export function angsuranOf(form: FormPinjaman, jadwal: readonly Jadwal[]): Angsuran[] {
  const { pokok, kali, tanggalCair } = form;
  if (pokok === null || kali === null || pokok < 1 || kali < 1 || kali > 120) return [];
  if (!hasDateShape(tanggalCair)) return [];
  const syarat = { pokok, jasa: form.jasa ?? 0, kali, tanggalCair };
  return form.jarak === 'bulan'
    ? makeJadwalBulanan(syarat)
    : makeJadwalAngsuran({ ...syarat, intervalHari: intervalOn(jadwal, tanggalCair) });
}

export function toIsiPinjaman(
  form: FormPinjaman,
  ksmId: string,
  jadwal: readonly Jadwal[],
): Loose<IsiPinjaman> {
  return {
    id: form.id,
    ksmId,
    sumber: form.sumber,
    // What UPK, PPMK and partners lend, the group owes as one.
    peminjam: form.sumber === 'internal' ? form.peminjam || undefined : null,
    pokok: form.pokok ?? undefined,
    tanggalCair: form.tanggalCair || undefined,
    angsuran: angsuranOf(form, jadwal),
    mitra: form.sumber === 'mitra' ? form.mitra : null,
    tujuan: form.tujuan.trim() || null,
  };
}

export function toIsiPembayaran(
  form: FormPembayaran,
  ksmId: string,
  pinjaman: string,
): Loose<IsiPembayaran> {
  return {
    id: form.id,
    ksmId,
    pinjaman,
    tanggal: form.tanggal || undefined,
    jumlah: form.jumlah ?? undefined,
    oleh: form.oleh,
  };
}
