// A group that was registered twice: one of both is cancelled and points to the other. It may have nothing that the
// other lacks, so that no meeting and no rupiah is lost with it.
import { may } from '../../../access/peran.ts';
import { formatRupiah } from '../../../basics/format.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { BukuGanda, Keadaan, KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import type { Hasil } from '../../putusan.ts';
import { handedOver } from '../../../records/money/gerak-kas.ts';
import { isDibayar, type Pembayaran } from '../../../records/money/pinjaman.ts';
import { standing } from '../../../records/standing.ts';
import { mismatch } from '../checks.ts';
import { nameRecords, type Dated } from '../name-records.ts';

/** The right in the area of the cancelled group is asked for before. */
export function decideKsmGanda(
  { isi }: KirimanOf<'ksmGanda'>,
  keadaan: KeadaanOf<'ksmGanda'>,
): Hasil {
  const { ksm, urut } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  if (isi.pengganti === null) {
    if (!ksm.ganda)
      return refuse({ code: 'tidak-ditemukan', apa: 'Pembatalan', jalur: 'isi.ksmId' });
    return written(ksm, { ...ksm, ganda: null, urut }, isi.alasan);
  }
  const refused = refuseGanda(ksm, keadaan);
  if (refused) return refused;
  const found = keadaan.bukuGanda;
  const pengganti = found?.pengganti;
  if (!found || !pengganti)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM pengganti', jalur: 'isi.pengganti' });
  if (!may(keadaan.klaim, 'kelolaKota', pengganti.wilayah.kelurahan))
    return refuse({ code: 'tidak-berhak' });
  if (pengganti.id === ksm.id)
    return mismatch('isi.pengganti', 'KSM pengganti', 'pilih KSM yang lain');
  if (pengganti.ganda)
    return mismatch(
      'isi.pengganti',
      'KSM pengganti',
      `sudah dibatalkan karena ganda; ${standsIn(pengganti, keadaan)}`,
    );
  const missing = missingIn(found);
  if (missing.length > 0) return nameMissing(missing, pengganti);
  const ganda = {
    pengganti: pengganti.id,
    nama: pengganti.nama,
    oleh: keadaan.oleh,
    pada: keadaan.pada,
    alasan: isi.alasan,
  };
  return written(ksm, { ...ksm, ganda, urut }, isi.alasan);
}

function written(ksm: Ksm, data: Ksm, alasan: string): Hasil {
  return {
    kode: ksm.wilayah.kelurahan,
    dari: ksm.tanggalBentuk,
    alasan,
    pindah: true,
    tulis: [{ koleksi: 'ksm', id: ksm.id, sebelum: ksm, data }],
  };
}

/** Nothing is recorded any more for a group that was cancelled. Null: it was not. */
export function refuseGanda(
  ksm: Pick<Ksm, 'id' | 'ganda'> | null,
  { pengganti: known }: Pick<Keadaan, 'pengganti'>,
): Problem | null {
  if (!ksm?.ganda) return null;
  const { pengganti, nama } = known.find((it) => it.ksmId === ksm.id) ?? ksm.ganda;
  return mismatch(
    'isi.ksmId',
    'KSM',
    `sudah dibatalkan karena terdaftar dua kali; catat di KSM ${nama} (${pengganti})`,
  );
}

/** What to choose instead of a group that is cancelled itself. Where all lead back to this one, there is nothing. */
function standsIn(
  { id }: Ksm,
  { ksm, pengganti: known }: Pick<Keadaan, 'ksm' | 'pengganti'>,
): string {
  const last = known.find((it) => it.ksmId === id);
  return last && last.pengganti !== ksm?.id ? `pakai ${last.nama}` : 'pilih KSM yang lain';
}

/**
 * What stands in the group and has no like in the other: meetings by their date, money by date and amount. A payment
 * that a meeting brought is looked for with that.
 */
function missingIn({ own, other }: BukuGanda): Dated[] {
  const sesi = (buku: BukuGanda['other']) =>
    standing(buku.sesi)
      .filter((s) => s.status === 'dilaksanakan')
      .map(({ tanggal }) => ({ apa: 'sesi', tanggal }));
  const pinjaman = (buku: BukuGanda['other']) =>
    standing(buku.pinjaman).map((p) => ({
      apa: `pinjaman ${p.sumber} ${formatRupiah(p.pokok)}`,
      tanggal: p.tanggalCair,
    }));
  const kas = (buku: BukuGanda['other']) =>
    standing(buku.kasLain).map((k) => ({
      apa: `kas lain ${formatRupiah(k.jumlah)}`,
      tanggal: k.tanggal,
    }));
  const dibayar = (buku: BukuGanda['other'], isLookedFor: (bayar: Pembayaran) => boolean) =>
    standing(buku.pinjaman).flatMap((p) =>
      p.pembayaran
        .filter((bayar) => isDibayar(bayar) && isLookedFor(bayar))
        .map((bayar) => ({
          apa: `pembayaran ${p.sumber} ${formatRupiah(handedOver(bayar))}`,
          tanggal: bayar.tanggal,
        })),
    );
  const of = (buku: BukuGanda['other']) => [...sesi(buku), ...pinjaman(buku), ...kas(buku)];
  const there = new Map<string, number>();
  for (const it of [...of(other), ...dibayar(other, () => true)])
    there.set(keyOf(it), (there.get(keyOf(it)) ?? 0) + 1);
  return [...of(own), ...dibayar(own, ({ sesi: brought }) => brought === null)].filter((it) => {
    const left = there.get(keyOf(it)) ?? 0;
    there.set(keyOf(it), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ apa, tanggal }: Dated) => `${tanggal} ${apa}`;

function nameMissing(missing: readonly Dated[], { nama }: Pick<Ksm, 'nama'>): Problem {
  return mismatch(
    'isi.pengganti',
    'KSM pengganti',
    `${nama} belum punya ${nameRecords(missing)}. Catat dahulu di sana, atau batalkan di sini`,
  );
}
