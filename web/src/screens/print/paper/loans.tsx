// On the paper form: the instalments that are due, and loans given on the day.
import type { JSX } from 'preact';
import { tagihanOn } from '../../../../../functions/src/domain/records/jadwal-angsuran.ts';
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';
import * as teks from '../../../teks/index.ts';
import { type PartOf, Part } from './part.tsx';
import { Grid, empty } from './grid.tsx';

const t = teks.cetak;
const s = teks.sesi;

const BLANK_LOANS = 6;

export function Instalments({ group, tanggal }: PartOf): JSX.Element {
  const rows =
    group === null || tanggal === null
      ? empty(BLANK_LOANS)
      : [
          ...group.pinjaman.flatMap((pinjaman) => {
            const { sisa, jumlah } = tagihanOn(pinjaman, tanggal);
            if (sisa === 0) return [];
            const nama =
              group.anggota.find((it) => it.id === pinjaman.peminjam)?.nama ??
              teks.kelompok.kelompok;
            const sumber =
              pinjaman.sumber === 'internal' ? '' : ` (${s.sumberPilihan[pinjaman.sumber]})`;
            return [[`${nama}${sumber}`, formatAngka(sisa), jumlah > 0 ? formatAngka(jumlah) : '']];
          }),
          ...empty(2),
        ];
  return (
    <Part title={s.angsuran}>
      <Grid
        heads={[t.nama, t.sisaRp, t.tempoRp, t.bayarRp, t.renteng]}
        widths={['', '7rem', '8rem', '8rem', '6rem']}
        numbers={[1, 2]}
        rows={rows}
        total={[t.jumlah, 3]}
      />
    </Part>
  );
}

export function NewLoans(): JSX.Element {
  return (
    <Part title={s.pinjamanBaru}>
      <Grid
        heads={[t.nama, t.pokokRp, t.kali, t.jasaRp, t.tujuan]}
        widths={['', '7rem', '3.5rem', '6rem', '11rem']}
        rows={empty(3)}
      />
    </Part>
  );
}
