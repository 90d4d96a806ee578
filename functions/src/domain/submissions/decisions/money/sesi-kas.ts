// Decision on a session with the group's cash book at hand: cash counted that differs from the records has a reason.
// Apart from `sesi.ts`, as a phone has no cash book and does not receive.
import type { KirimanOf } from '../../kiriman.ts';
import type { SesiId } from '../../../basics/identitas.ts';
import type { Sesi } from '../../../records/sesi.ts';
import { isProblem, refuse } from '../../../basics/refusals/problem.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { Hasil, Tulisan } from '../../putusan.ts';
import { inBox, saldoKasOn } from './kas.ts';
import { decideSesi } from '../sesi.ts';

export function decideSesiAndKas(kiriman: KirimanOf<'sesi'>, keadaan: KeadaanOf<'sesi'>): Hasil {
  const hasil = withDicatat(decideSesi(kiriman, keadaan), kiriman, keadaan);
  const { bukuKas } = keadaan;
  if (isProblem(hasil) || !bukuKas) return hasil;
  const { isi } = kiriman;
  if (isi.kasDihitung === null) return hasil;
  // What is in the bank is not on the table.
  const seharusnya = inBox(saldoKasOn(bukuKas, hasil.tulis, isi.tanggal));
  // What was entered stays as entered: whether it still differs is found at every computation.
  return seharusnya !== isi.kasDihitung && !isi.alasanSelisih
    ? refuse({ code: 'selisih-kas', dihitung: isi.kasDihitung, seharusnya })
    : hasil;
}

/** A session keeps how it first came in: what corrects it says nothing about the meeting. */
function withDicatat(
  hasil: Hasil,
  { isi, dibuat }: KirimanOf<'sesi'>,
  { sesi, oleh, pada }: KeadaanOf<'sesi'>,
): Hasil {
  if (isProblem(hasil)) return hasil;
  const before = sesi.find((s) => s.id === isi.id);
  const dicatat = before ? before.dicatat : { oleh, dibuat: dibuat ?? null, diterima: pada };
  if (dicatat === undefined) return hasil;
  return { ...hasil, tulis: hasil.tulis.map((it) => withSaved(it, isi.id, dicatat)) };
}

function withSaved(it: Tulisan, id: SesiId, dicatat: NonNullable<Sesi['dicatat']>): Tulisan {
  return it.koleksi === 'sesi' && it.id === id ? { ...it, data: { ...it.data, dicatat } } : it;
}
