// Holds back the computation of a group while a bulk import writes its history, and releases it
// afterwards: one computation of everything instead of one per record.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Wilayah } from '../../domain/basics/wilayah.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

export async function holdPenghitungan(ksmId: KsmId, wilayah: Wilayah): Promise<void> {
  await inTransaction(async (tx) => {
    const state = await docs.penghitungan.read(ksmId, tx);
    await docs.penghitungan.set(
      {
        ksmId,
        wilayah,
        urut: 0,
        dihitung: 0,
        dari: null,
        sampai: null,
        hidup: true,
        versi: 0,
        utang: [],
        ...state,
        ditahan: true,
      },
      tx,
    );
  });
}

export async function releasePenghitungan(ksmId: KsmId): Promise<void> {
  await inTransaction(async (tx) => {
    const state = await docs.penghitungan.read(ksmId, tx);
    if (state?.ditahan) await docs.penghitungan.set({ ...state, ditahan: false }, tx);
  });
}
