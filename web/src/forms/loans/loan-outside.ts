// A loan outside a session, as it is sent and comes back. Apart from what the form of a session needs.
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import type { IsiPinjamanLuar } from '../../../../functions/src/domain/records/money/luar-sesi.ts';
import { syaratJasaOf } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import { toIsiPinjaman, type FormPinjaman } from './loan.ts';
import { jarakOf } from './jarak.ts';

/** A refused loan back in the form; the interval follows from its instalments. */
export function fromPinjaman(isi: IsiPinjamanLuar, makeId: () => NewId): FormPinjaman {
  return {
    kirimanId: makeId(),
    id: isi.id,
    ksmId: isi.ksmId,
    namaKsm: '',
    sumber: isi.sumber,
    peminjam: isi.peminjam ?? '',
    mitra: isi.mitra ?? '',
    pokok: isi.pokok,
    ...syaratJasaOf(isi),
    kali: isi.angsuran.length,
    jarak: jarakOf(isi),
    tanggalCair: isi.tanggalCair,
    tujuan: isi.tujuan ?? '',
    keterangan: isi.keterangan ?? '',
    alasan: '',
  };
}

/** With the reason why more is lent than is in the cash; the group lends only its own. */
export const toIsiPinjamanLuar = (
  form: FormPinjaman,
  ...rest: [jadwal: readonly Jadwal[], isAgainstRules?: boolean]
): Loose<IsiPinjamanLuar> => ({
  ...toIsiPinjaman(form, ...rest),
  // Left out where there is none: a server of before takes it too.
  keterangan: (form.sumber === 'internal' && form.keterangan.trim()) || undefined,
});
