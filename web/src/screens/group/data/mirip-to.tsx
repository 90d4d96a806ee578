// Groups of a kelurahan that a group would look like there, or under another name.
import type { KodeKelurahan } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { KnownKsm } from '../../../../../functions/src/domain/records/mirip.ts';
import { MiripDoubts } from '../../../forms/group/members/mirip-doubts.tsx';
import type { ShowDoubts } from '../../../forms/save/record-form.tsx';
import { findMirip } from '../../../reads/find-mirip.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';

export async function miripTo(
  { ksm, anggota }: Pick<GroupData, 'ksm' | 'anggota'>,
  { nama, tanggalBentuk }: Pick<KnownKsm, 'nama' | 'tanggalBentuk'>,
  kelurahan: KodeKelurahan,
): Promise<ShowDoubts | null> {
  const own = { id: ksm.id, nama, tanggalBentuk, anggota: anggota.map((it) => it.nama) };
  const mirip = await findMirip(own, kelurahan);
  if (mirip.length === 0) return null;
  return (answer) => (
    <MiripDoubts mirip={mirip} judul={teks.daftarKsm.ganda.judulUbah} {...answer} />
  );
}
