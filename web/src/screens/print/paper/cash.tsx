// On the paper form: cash in and out other than savings and loans, and the cash counted at the end.
import type { JSX } from 'preact';
import type { IsiKasLain } from '../../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';
import { cashBefore } from '../../../reads/shapes/group-data.ts';
import { outbox } from '../../../outbox/store.ts';
import * as teks from '../../../teks/index.ts';
import { useStore } from '../../../state/store.ts';
import { type PartOf, Part, Lines } from './part.tsx';
import { columnsOf, Grid, empty, type Columns } from './grid.tsx';

const t = teks.cetak;
const s = teks.sesi;

const MOVEMENT: Columns<IsiKasLain> = {
  id: [],
  ksmId: [],
  tanggal: [],
  jenis: [[t.jenis, '9rem']],
  anggota: [[s.anggota, '8rem']],
  jumlah: [
    [t.masukRp, '7rem'],
    [t.keluarRp, '7rem'],
  ],
  keterangan: [[t.keterangan, '']],
};

export function OtherCash(): JSX.Element {
  return (
    <Part title={s.kasLain}>
      <Grid {...columnsOf(MOVEMENT)} rows={empty(2)} />
    </Part>
  );
}

export function Cash({ group, tanggal }: PartOf): JSX.Element {
  const items = useStore(outbox);
  const before =
    group === null || tanggal === null ? null : cashBefore(group, tanggal, items, null);
  const rows: readonly (readonly [string, string])[] = [
    [s.kasAwal, before === null ? '' : formatAngka(before)],
    [`+ ${s.kasSetoran}`, ''],
    [`+ ${s.kasAngsuran}`, ''],
    [`− ${s.kasPinjaman}`, ''],
    [`± ${s.kasLainnya}`, ''],
    [`= ${s.kasSeharusnya}`, ''],
    [s.kasDihitung, ''],
    [t.selisih, ''],
  ];
  return (
    <Part title={s.kas}>
      <div class="cash">
        <table>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="is-number">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <p class="small">{s.alasanSelisih}:</p>
          <Lines n={4} />
        </div>
      </div>
    </Part>
  );
}
