// Decisions on stages: the next one is entered; one that was given wrongly is taken back.
import type { KirimanOf } from '../kiriman.ts';
import { TAHAP, type Ksm, type Tahap } from '../../records/ksm.ts';
import { formatTanggal } from '../../basics/format.ts';
import { minTanggal } from '../../basics/tanggal.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { Hasil } from '../putusan.ts';
import { refuse } from '../../basics/refusals/problem.ts';
import { checkTanggal, mismatch } from './checks.ts';

/** Enters the next stage. A failed condition needs a reason; the decision is kept with it. */
export function decideTahap(kiriman: KirimanOf<'tahap'>, keadaan: KeadaanOf<'tahap'>): Hasil {
  const { ksm, gerbang } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { tahap, sejak } = kiriman.isi;
  const problem = checkTanggal(sejak, 'isi.sejak', ksm, keadaan.today);
  if (problem) return problem;
  const last = ksm.tahapan.at(-1);
  const now = last?.tahap ?? null;
  const next = now === null ? TAHAP[0] : TAHAP[TAHAP.indexOf(now) + 1];
  if (tahap !== next || (last !== undefined && sejak < last.sejak))
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.tahap',
      label: 'Tahap',
      pesan: next
        ? `tahap berikutnya KSM ini adalah ${next}, sejak ${last?.sejak ?? ksm.tanggalBentuk} atau sesudahnya`
        : 'KSM ini sudah selesai didampingi',
    });
  const gate = gerbang?.find((g) => g.tahap === tahap);
  const failed = (gate?.syarat ?? []).filter((s) => s.wajib && !s.terpenuhi);
  const alasan = kiriman.isi.alasan;
  if (failed.length > 0 && !alasan)
    return refuse({ code: 'gerbang-belum-terpenuhi', syarat: failed.map((s) => s.label) });
  const data: Ksm = {
    ...ksm,
    tahapan: [
      ...ksm.tahapan,
      { tahap, sejak, oleh: keadaan.oleh, dikesampingkan: failed.length > 0, alasan },
    ],
    urut: keadaan.urut,
  };
  return {
    kode: ksm.wilayah.kelurahan,
    dari: minTanggal(sejak, keadaan.today),
    alasan,
    tulis: [{ koleksi: 'ksm', id: ksm.id, sebelum: ksm, data }],
  };
}

/** Takes the newest stage back. Loans of the UPK that were paid out under it stay, and are kept with it. */
export function decideTahapBatal(
  { isi }: KirimanOf<'tahapBatal'>,
  { ksm, pinjamanUpk, oleh, pada, urut }: KeadaanOf<'tahapBatal'>,
): Hasil {
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const last = ksm.tahapan.at(-1);
  if (last === undefined || !ksm.tahapan.some((t) => t.tahap === isi.tahap))
    return refuse({ code: 'tidak-ditemukan', apa: nameOf(isi.tahap), jalur: 'isi.tahap' });
  if (last.tahap !== isi.tahap)
    return mismatch(
      'isi.tahap',
      'Tahap',
      `${nameOf(last.tahap)} masih berlaku sejak ${formatTanggal(last.sejak)}; cabut tahap itu dahulu`,
    );
  const lent = pinjamanUpk.filter((p) => !p.dibatalkan && p.tanggalCair >= last.sejak);
  const data: Ksm = {
    ...ksm,
    tahapan: ksm.tahapan.slice(0, -1),
    tahapDicabut: [
      ...(ksm.tahapDicabut ?? []),
      {
        ...last,
        dicabutOleh: oleh,
        dicabutPada: pada,
        alasanCabut: isi.alasan,
        pinjaman: lent.map((p) => p.id),
      },
    ],
    urut,
  };
  return {
    kode: ksm.wilayah.kelurahan,
    dari: last.sejak,
    alasan: isi.alasan,
    tulis: [{ koleksi: 'ksm', id: ksm.id, sebelum: ksm, data }],
  };
}

const nameOf = (tahap: Tahap) => (tahap === 'Selesai' ? tahap : `Tahap ${tahap}`);
