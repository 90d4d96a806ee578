// What may be true but is seldom meant. Nothing here is refused: a person looks again and confirms.
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import type { PinjamanId } from '../../../../functions/src/domain/basics/identitas.ts';
import {
  tagihanOn,
  type Tagihan,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import {
  daysBetween,
  hasDateShape,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import * as teks from '../../teks/index.ts';
import { dateOf, type FormSesi } from './form-sesi.ts';
import { activeMembers, barisOf } from './members.ts';
import type { Peringatan, SavingsAtHand } from './savings-at-hand.ts';
import type { RingkasanSesi } from './summarize.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

/** From this many times the usual deposit on, a zero too many is likelier than generosity. */
const SETORAN_BESAR = 10;
/** Sessions are recorded within days; after a month a slip in the date is likelier. */
const HARI_LAMA = 31;

export interface Found {
  readonly form: FormSesi;
  readonly group: GroupData;
  readonly dues: ReadonlyMap<PinjamanId, Tagihan>;
  readonly totals: RingkasanSesi;
  readonly kasSeharusnya: number | null;
  readonly savings?: SavingsAtHand | null;
  readonly today: Tanggal;
}

export function findWarnings(found: Found): Peringatan[] {
  const { form, group, totals, kasSeharusnya, today } = found;
  const t = teks.sesi.peringatan;
  const warnings: Peringatan[] = [];
  const warn = (jalur: string, pesan: string): void => {
    warnings.push({ jalur, pesan });
  };
  const age = hasDateShape(form.tanggal) ? daysBetween(form.tanggal, today) : 0;
  if (age > HARI_LAMA && form.alasanKoreksi === null)
    warn('isi.tanggal', t.tanggalLama(formatTanggalPanjang(dateOf(form))));
  if (form.status !== 'dilaksanakan') return warnings;

  const members = activeMembers(group, dateOf(form));
  if (totals.hadir === 0) warn('isi.hadir', t.sesiKosong);
  const many = group.ksm.setoranMinimum * SETORAN_BESAR;
  for (const { id, nama } of members) {
    const { tanda, setoran } = barisOf(form, group, id);
    if (tanda !== 'absen' && many > 0 && setoran !== null && setoran >= many)
      warn(`isi.setoran.${id}`, t.setoranBesar(nama, setoran));
  }
  warnings.push(...instalmentWarnings(found), ...(found.savings?.doubts(form) ?? []));
  if (kasSeharusnya !== null && kasSeharusnya < 0)
    warn('isi.kasDihitung', t.kasMinus(kasSeharusnya));
  return warnings;
}

function instalmentWarnings({ form, group, dues }: Found): Peringatan[] {
  const t = teks.sesi.peringatan;
  const warnings: Peringatan[] = [];
  const nameOf = (id: string | null): string =>
    group.anggota.find((it) => it.id === id)?.nama ?? teks.kelompok.kelompok;
  let asked = 0;
  let paid = 0;
  for (const pinjaman of group.pinjaman) {
    const tagihan = dues.get(pinjaman.id);
    const baris = entryIn(form.angsuran, pinjaman.id);
    if (tagihan === undefined) continue;
    asked += tagihan.jumlah;
    if (baris?.bayar !== true) continue;
    const jumlah = baris.jumlah ?? tagihan.jumlah;
    paid += jumlah;
    const settling = jumlah - (baris.jasaLebih ?? 0);
    // With what was paid after the meeting, too.
    const more = settling - tagihanOn(pinjaman, dateOf(form)).sisa;
    const name = nameOf(pinjaman.peminjam);
    if (more > 0)
      warnings.push({
        jalur: `angsuran.${pinjaman.id}`,
        pesan:
          settling > tagihan.sisa
            ? t.lebihBayar(name, jumlah, tagihan.sisa)
            : t.lebihBayarNanti(name, jumlah, more),
      });
  }
  if (asked > 0 && paid === 0)
    warnings.push({ jalur: 'isi.pembayaran', pesan: t.belumAdaBayar(asked) });
  for (const [index, { peminjam }] of form.pinjamanBaru.entries()) {
    const late = group.pinjaman
      .filter((it) => it.peminjam === peminjam)
      .reduce((sum, it) => sum + (dues.get(it.id)?.angsuranTerlambat ?? 0), 0);
    if (late > 0)
      warnings.push({
        jalur: `isi.pinjamanBaru[${String(index)}].peminjam`,
        pesan: t.masihTerlambat(nameOf(peminjam), late),
      });
  }
  return warnings;
}
