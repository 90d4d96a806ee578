// The records of a demo as the second count reads them: those that nobody cancelled.
import type { PlayedDemo } from './kota-demo.ts';
import type { Records } from './area/records.ts';
import type { GroupRecords } from './group/records.ts';

export function recordsOf(
  { ledger: { docs }, lokasi }: PlayedDemo,
  added: Pick<Records, 'target' | 'verifikasi' | 'ujiPetik'>,
): Records {
  const groups: GroupRecords[] = [];
  for (const ksm of docs.ksm.values()) {
    const mine = <T extends { readonly ksmId: string; readonly dibatalkan: boolean }>(
      all: ReadonlyMap<string, T>,
    ) => [...all.values()].filter((d) => d.ksmId === ksm.id && !d.dibatalkan);
    groups.push({
      ksm,
      anggota: docs.anggota.get(ksm.id)?.anggota ?? [],
      sesi: mine(docs.sesi),
      pinjaman: mine(docs.pinjaman),
      kasLain: mine(docs.kasLain),
      dokumen: (docs.dokumen.get(ksm.id)?.dokumen ?? [])
        .filter((d) => !d.dibatalkan)
        .map((d) => d.isi),
      kemitraan: (docs.kemitraan.get(ksm.id)?.kemitraan ?? [])
        .filter((d) => !d.dibatalkan)
        .map((d) => d.isi),
      pelatihan: (docs.pelatihan.get(ksm.id)?.pelatihan ?? [])
        .filter((d) => !d.dibatalkan)
        .map((d) => d.isi),
    });
  }
  return {
    lokasi,
    lkm: [...docs.lkm.values()],
    upkBulanan: [...docs.upkBulanan.values()],
    groups,
    ...added,
  };
}
