// The end of a group as its form sends it: everything that is open on that day is named as open.
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { LAST_DAY, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { saldoAnggotaOn } from '../../../functions/src/domain/records/money/gerak-tabungan.ts';
import { standing } from '../../../functions/src/domain/records/standing.ts';
import { saldoKasOn } from '../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { restOf } from '../../../functions/src/domain/submissions/decisions/settle/settle-loans.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';

interface Sent {
  readonly jenis: string;
  readonly isi: object;
}

/** Any other submission as it is. */
export async function withOpen<K extends Sent>(kiriman: K): Promise<K> {
  const {
    ksmId: id,
    perubahan,
    alasan,
  } = kiriman.isi as {
    ksmId?: string;
    perubahan?: { tanggalBubar?: string | null };
    alasan?: string;
  };
  const bubar = perubahan?.tanggalBubar;
  if (kiriman.jenis !== 'ksmUbah' || !id || !bubar) return kiriman;
  const ksmId = toKsmId(id);
  if ((await docs.ksm.read(ksmId))?.tanggalBubar) return kiriman;
  const book = {
    awal: null,
    sesi: await docs.sesi.list((q) => q.where('ksmId', '==', ksmId)),
    pinjaman: await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId)),
    kasLain: await docs.kasLain.list((q) => q.where('ksmId', '==', ksmId)),
  };
  const savings = { sesi: standing(book.sesi), kasLain: standing(book.kasLain) };
  const penyelesaian = {
    tanggal: bubar,
    pinjaman: standing(book.pinjaman)
      .filter((p) => restOf(p) > 0)
      .map((p) => ({
        pinjaman: p.id,
        potongan: null,
        tunai: null,
        sisa: { id: `${p.id}-sisa`, jumlah: restOf(p), cara: 'dilunasi' },
      })),
    pembagian: null,
    sisaTabungan: [...saldoAnggotaOn(savings, LAST_DAY)]
      .filter(([, jumlah]) => jumlah > 0)
      .map(([anggota, jumlah]) => ({ anggota, jumlah })),
    sisaKas: saldoKasOn(book, [], toTanggal(bubar)).kas,
    keterangan: 'di bendahara',
  };
  return {
    ...kiriman,
    jenis: 'ksmBubar',
    isi: { ksmId, tanggalBubar: bubar, penyelesaian, alasan },
  };
}
