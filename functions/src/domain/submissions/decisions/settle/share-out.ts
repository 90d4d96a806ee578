// Decision on a share-out: the sheet is made again from the records, and has to be the one that was shown.
import { formatRupiah } from '../../../basics/format.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import type { Anggota } from '../../../records/anggota.ts';
import { saldoAnggotaOn } from '../../../records/money/gerak-tabungan.ts';
import { isActive } from '../../../records/is-active.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import {
  dibayarOf,
  makeLembar,
  type Pembagian,
  type Peserta,
} from '../../../records/money/pembagian.ts';
import { standing } from '../../../records/standing.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import type { Hasil } from '../../putusan.ts';
import { checkSettling, mismatch } from '../checks.ts';
import { movementOf } from './movement.ts';
import { checkFromBank, checkPaidOut, outOfBank } from './paid-from.ts';

const JALUR = 'isi.pembagian';

export function decideBagiHasil(
  { isi }: KirimanOf<'bagiHasil'>,
  keadaan: KeadaanOf<'bagiHasil'>,
): Hasil {
  const { ksm, anggota: daftar, bukuTabungan } = keadaan;
  if (!ksm || !daftar) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { id, tanggal, pembagian, bank, keterangan } = isi;
  if (keadaan.kasLain.some((k) => k.id === id))
    return refuse({ code: 'sudah-ada', apa: 'Kas lain', jalur: 'isi.id' });
  const early = checkSettling(tanggal, 'isi.tanggal', ksm, keadaan.today);
  if (early) return early;
  const saldo = saldoAnggotaOn(
    { sesi: standing(bukuTabungan?.sesi ?? []), kasLain: standing(bukuTabungan?.kasLain ?? []) },
    tanggal,
  );
  const active = daftar.anggota.filter((a) => isActive(a, tanggal));
  const peserta = new Map(active.map((a) => [a.id, saldo.get(a.id) ?? 0]));
  const wrong =
    checkLembar(pembagian, peserta, daftar.anggota) ??
    checkFromBank(bank, dibayarOf(pembagian), 'isi.bank') ??
    (keterangan ? null : checkTwice(isi, standing(bukuTabungan?.kasLain ?? [])));
  if (wrong) return wrong;
  const { urut } = keadaan;
  const tulis = [
    movementOf(
      { ksm, tanggal, keterangan, urut },
      { id, jumlah: 0 - dibayarOf(pembagian), ...outOfBank(bank), jenis: 'bagiHasil', pembagian },
    ),
  ];
  const short = keterangan
    ? null
    : checkPaidOut(keadaan.bukuKas, tulis, tanggal, `${JALUR}.jumlah`);
  if (short) return short;
  return { kode: ksm.wilayah.kelurahan, dari: tanggal, alasan: null, tulis };
}

/** Two people write the same share-out down, each under an id of its own; a second one says why. */
function checkTwice(
  { tanggal, pembagian: { jumlah, kunci, cara } }: KirimanOf<'bagiHasil'>['isi'],
  kasLain: readonly KasLain[],
): Problem | null {
  const isSame = ({ tanggal: day, pembagian: it }: KasLain) =>
    day === tanggal && it?.jumlah === jumlah && it.kunci === kunci && it.cara === cara;
  return kasLain.some(isSame)
    ? mismatch(
        'isi.keterangan',
        'Keterangan',
        'pembagian yang sama sudah tercatat pada tanggal itu; kalau ini pembagian lain, tulis alasannya',
      )
    : null;
}

/** The sheet is the one that follows from the records. The first line that differs is named. */
function checkLembar(
  pembagian: Pembagian,
  peserta: Peserta,
  anggota: readonly Anggota[],
): Problem | null {
  const made = makeLembar(pembagian, peserta);
  if (made.every(({ bagian, tabungan }) => bagian + tabungan === 0))
    return mismatch(
      `${JALUR}.jumlah`,
      'Jumlah',
      pembagian.kunci === 'saldo' && pembagian.jumlah > 0
        ? 'belum ada anggota yang punya tabungan pada tanggal itu; bagi sama rata'
        : 'belum ada yang dibagi',
    );
  const sent = new Map(pembagian.lembar.map((it) => [it.anggota, it]));
  const nameOf = (id: string) => anggota.find((a) => a.id === id)?.nama ?? id;
  for (const { anggota: id, bagian, tabungan } of made) {
    const line = sent.get(id);
    if (line?.bagian !== bagian || line.tabungan !== tabungan)
      return mismatch(
        `${JALUR}.lembar`,
        'Pembagian',
        `menurut catatan, ${nameOf(id)} mendapat ${formatRupiah(bagian)}${tabungan > 0 ? ` dan tabungannya ${formatRupiah(tabungan)}` : ''}; lihat lembarnya lagi`,
      );
  }
  const [stranger] = pembagian.lembar.filter(({ anggota: id }) => !peserta.has(id));
  return stranger !== undefined || sent.size < pembagian.lembar.length
    ? mismatch(
        `${JALUR}.lembar`,
        'Pembagian',
        `${nameOf(stranger?.anggota ?? '')} bukan anggota pada tanggal itu; lihat lembarnya lagi`,
      )
    : null;
}
