// Decision on a dissolution: the group ends, and every balance of savings, every open loan and the cash are settled
// with it, or named as open. The form has shown the result; it is accepted only where the records give the same.
import { formatRupiah } from '../../../basics/format.ts';
import type { AnggotaId } from '../../../basics/identitas.ts';
import { isProblem, type Problem, refuse } from '../../../basics/refusals/problem.ts';
import { LAST_DAY, minTanggal } from '../../../basics/tanggal.ts';
import type { DaftarAnggota } from '../../../records/anggota.ts';
import { sumGerak } from '../../../records/money/gerak-kas.ts';
import { saldoAnggotaOn } from '../../../records/money/gerak-tabungan.ts';
import { isActive } from '../../../records/is-active.ts';
import type { Ksm } from '../../../records/ksm.ts';
import { dibayarOf, makeLembar } from '../../../records/money/pembagian.ts';
import type { IsiPembubaran } from '../../../records/money/pembubaran.ts';
import { standing } from '../../../records/standing.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import type { Hasil, TulisanOf } from '../../putusan.ts';
import { checkSettling, firstTwice, mismatch } from '../checks.ts';
import { checkTanggalBubar } from '../corrections/life-span.ts';
import { saldoKasOn, type SaldoKas } from '../money/kas.ts';
import { movementOf, type Settlement } from './movement.ts';
import { checkFromBank, outOfBank, sayRest } from './paid-from.ts';
import { checkKasBaru, restOf, settleLoans } from './settle-loans.ts';

const JALUR = 'isi.penyelesaian';
/** What a movement says of itself where the form says no more. */
const SEBAB = 'KSM bubar';

export function decideKsmBubar(
  { isi }: KirimanOf<'ksmBubar'>,
  keadaan: KeadaanOf<'ksmBubar'>,
): Hasil {
  const { ksm, anggota: daftar, today, urut } = keadaan;
  if (!ksm || !daftar) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { tanggalBubar, penyelesaian: it, alasan } = isi;
  if (tanggalBubar < ksm.tanggalBentuk)
    return refuse({
      code: 'tanggal-sebelum-bentuk',
      jalur: 'isi.tanggalBubar',
      batas: ksm.tanggalBentuk,
    });
  const early =
    checkTanggalBubar(tanggalBubar, ksm, keadaan, 'isi.tanggalBubar') ??
    checkSettling(it.tanggal, `${JALUR}.tanggal`, ksm, today);
  if (early) return early;
  const open = standing(keadaan.pinjamanTerbuka).filter((p) => restOf(p) > 0);
  const on = { ksm, tanggal: it.tanggal, keterangan: it.keterangan ?? SEBAB, urut };
  const loans = settleLoans(it.pinjaman, open, `${JALUR}.pinjaman`, on);
  if (isProblem(loans)) return loans;
  const setOff = new Map<AnggotaId, number>();
  for (const { data } of loans.kasLain)
    if (data.anggota) setOff.set(data.anggota, (setOff.get(data.anggota) ?? 0) + data.jumlah);
  const left = checkSavings(it, setOff, daftar, keadaan);
  if (isProblem(left)) return left;
  const paid = paidOut(it, on);
  const over = checkFromBank(it.bank, -sumGerak(paid.map(({ data }) => data)), `${JALUR}.bank`);
  if (over) return over;
  const kasLain = [...loans.kasLain, ...paid];
  const known = checkKasBaru(kasLain, keadaan.kasLain, JALUR);
  if (known) return known;
  const tulis = [...kasLain, ...loans.pinjaman];
  const saldo = keadaan.bukuKas ? saldoKasOn(keadaan.bukuKas, tulis, it.tanggal) : NO_CASH;
  const wrong = checkKas(it, saldo);
  if (wrong) return wrong;
  const data: Ksm = { ...ksm, tanggalBubar, urut };
  return {
    kode: ksm.wilayah.kelurahan,
    // Its end appears in every month.
    dari: minTanggal(ksm.tanggalBentuk, it.tanggal),
    alasan: it.keterangan ? `${alasan}; ${it.keterangan}` : alasan,
    tulis: [
      { koleksi: 'ksm', id: ksm.id, sebelum: ksm, data },
      {
        koleksi: 'anggota',
        id: daftar.ksmId,
        sebelum: daftar,
        data: { ...daftar, anggota: withOpen(daftar, it, open, left), urut },
      },
      ...tulis,
    ],
  };
}

/** What each is owed afterwards, as named; the refusal where the records give another. */
function checkSavings(
  it: IsiPembubaran,
  setOff: ReadonlyMap<AnggotaId, number>,
  daftar: DaftarAnggota,
  { bukuTabungan }: Pick<KeadaanOf<'ksmBubar'>, 'bukuTabungan'>,
): ReadonlyMap<AnggotaId, number> | Problem {
  const book = {
    sesi: standing(bukuTabungan?.sesi ?? []),
    kasLain: standing(bukuTabungan?.kasLain ?? []),
  };
  const saldo = saldoAnggotaOn(book, LAST_DAY);
  const then = saldoAnggotaOn(book, it.tanggal);
  const lembar = it.pembagian?.lembar ?? [];
  const twice =
    firstTwice(lembar.map((line) => line.anggota)) ??
    firstTwice(it.sisaTabungan.map((line) => line.anggota));
  const named = new Set([...daftar.anggota.map(({ id }) => id), ...saldo.keys()]);
  const stranger = [...lembar, ...it.sisaTabungan].find((line) => !named.has(line.anggota));
  if (twice || stranger)
    return mismatch(
      `${JALUR}.pembagian`,
      'Pembagian',
      'ada nama yang keliru; lihat lembarnya lagi',
    );
  const active = daftar.anggota.filter((a) => isActive(a, it.tanggal));
  const { jumlah = 0, kunci = 'rata' } = it.pembagian ?? {};
  const shares = new Map(
    makeLembar(
      { jumlah, kunci, cara: 'tunai' },
      new Map(active.map(({ id }) => [id, then.get(id) ?? 0])),
    ).map((line) => [line.anggota, line.bagian]),
  );
  const left = new Map<AnggotaId, number>();
  for (const id of named) {
    const nama = daftar.anggota.find((a) => a.id === id)?.nama ?? id;
    const { bagian = 0, tabungan = 0 } = lembar.find((line) => line.anggota === id) ?? {};
    const share = shares.get(id) ?? 0;
    if (bagian !== share)
      return mismatch(
        `${JALUR}.pembagian`,
        'Pembagian',
        `menurut catatan, bagian ${nama} ${formatRupiah(share)}; lihat lembarnya lagi`,
      );
    // Of records of older versions a member may own less than nothing.
    const own = Math.max(0, saldo.get(id) ?? 0) + (setOff.get(id) ?? 0);
    const rest = it.sisaTabungan.find((line) => line.anggota === id)?.jumlah ?? 0;
    if (tabungan + rest !== own)
      return mismatch(
        `${JALUR}.pembagian`,
        'Tabungan',
        `tabungan ${nama} ${formatRupiah(own)}, bukan ${formatRupiah(tabungan + rest)}; periksa lagi yang dibayar dan yang tersisa`,
      );
    left.set(id, rest);
  }
  return left;
}

function paidOut({ pembagian, bank }: IsiPembubaran, on: Settlement): TulisanOf<'kasLain'>[] {
  if (!pembagian) return [];
  const { id, ...sheet } = pembagian;
  const cara = 'denganTabungan';
  const jumlah = 0 - dibayarOf({ cara, lembar: sheet.lembar });
  return [
    movementOf(on, {
      id,
      jumlah,
      ...outOfBank(bank),
      jenis: 'bagiHasil',
      pembagian: { ...sheet, cara },
    }),
  ];
}

const NO_CASH: SaldoKas = { kas: 0, bank: 0 };

/** What is left in the cash is what was named, and somebody says where it is. */
function checkKas({ sisaKas, keterangan }: IsiPembubaran, saldo: SaldoKas): Problem | null {
  if (saldo.kas !== sisaKas)
    return mismatch(
      `${JALUR}.sisaKas`,
      'Sisa kas',
      `menurut catatan ${formatRupiah(saldo.kas)}, bukan ${formatRupiah(sisaKas)}; periksa lagi yang dibayar`,
    );
  const unsaid = keterangan ? null : sayRest(saldo);
  return unsaid ? mismatch(`${JALUR}.keterangan`, 'Keterangan', unsaid) : null;
}

/** Every member with what stayed open. Who left before and was settled then keeps that, if nothing is open now. */
function withOpen(
  { anggota }: DaftarAnggota,
  { tanggal, pinjaman }: IsiPembubaran,
  open: KeadaanOf<'ksmBubar'>['pinjamanTerbuka'],
  left: ReadonlyMap<AnggotaId, number>,
): DaftarAnggota['anggota'] {
  return anggota.map((a) => {
    const own = pinjaman.flatMap(({ pinjaman: id, sisa }) =>
      sisa && open.some((p) => p.id === id && p.peminjam === a.id)
        ? [{ pinjaman: id, jumlah: sisa.jumlah, cara: sisa.cara }]
        : [],
    );
    const sisaTabungan = left.get(a.id) ?? 0;
    return a.tanggalKeluar && sisaTabungan === 0 && own.length === 0
      ? a
      : { ...a, penyelesaian: { tanggal, sisaTabungan, pinjaman: own } };
  });
}
