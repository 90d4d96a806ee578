// Who changed a record meanwhile, when and why: the same for the page and in the same sentence, whether it was a
// submission or an administrator's form.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { formatTanggal } from '../../domain/basics/format.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import type { BerubahSementara } from '../../domain/basics/refusals/berubah.ts';
import { jakartaDate } from '../../domain/basics/tanggal.ts';

/** An entry of a history or a trail. */
interface Entry {
  readonly oleh: Uid;
  readonly peran: string;
  /** Server time, ISO 8601. */
  readonly pada: string;
  readonly alasan: string | null;
}

interface WhoChanged {
  readonly fields: Pick<BerubahSementara, 'oleh' | 'pada' | 'alasan'>;
  readonly kalimat: string;
}

/** Null: there is no entry that tells. `reader`: who is told. */
export async function whoChanged(entry: Entry | null, reader?: Uid): Promise<WhoChanged> {
  if (entry === null)
    return { fields: { oleh: null, pada: null, alasan: null }, kalimat: 'Sudah diubah.' };
  const { peran, pada, alasan } = entry;
  const nama = (await docs.pengguna.readIfFits(entry.oleh))?.nama ?? null;
  const tanggal = formatTanggal(jakartaDate(new Date(pada)));
  return {
    fields: { oleh: { peran, nama }, pada, alasan },
    kalimat:
      entry.oleh === reader
        ? `Sudah Anda ubah pada ${tanggal} dengan isian yang lebih baru daripada isian ini.`
        : `Sudah diubah oleh ${nama ?? peran} pada ${tanggal}.`,
  };
}
