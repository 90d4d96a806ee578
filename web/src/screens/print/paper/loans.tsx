// On the paper form: the instalments that are due, and loans given on the day.
import type { JSX } from 'preact';
import type { IsiPinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiSesi } from '../../../../../functions/src/domain/records/sesi.ts';
import { tagihanOn } from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';
import * as teks from '../../../teks/index.ts';
import { type PartOf, Part } from './part.tsx';
import { columnsOf, Grid, empty, type Columns } from './grid.tsx';

const t = teks.cetak;
const s = teks.sesi;

const BLANK_LOANS = 6;

const INSTALMENT: Columns<IsiSesi['pembayaran'][number]> = {
  pinjaman: [
    [t.nama, ''],
    [t.sisaRp, '7rem'],
    [t.tempoRp, '8rem'],
  ],
  jumlah: [[t.bayarRp, '8rem']],
  jasaLebih: [[t.jasaLebihRp, '6rem']],
  oleh: [[t.renteng, '6rem']],
};

const NEW_LOAN: Columns<IsiPinjaman> = {
  id: [],
  ksmId: [],
  sumber: [],
  tanggalCair: [],
  peminjam: [[t.nama, '']],
  pokok: [[t.pokokRp, '7rem']],
  angsuran: [
    [t.kali, '3.5rem'],
    [t.jasaRp, '6rem'],
  ],
  mitra: [],
  tujuan: [[t.tujuan, '11rem']],
};

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
      <Grid {...columnsOf(INSTALMENT)} numbers={[1, 2]} rows={rows} total={[t.jumlah, 3]} />
    </Part>
  );
}

export function NewLoans(): JSX.Element {
  return (
    <Part title={s.pinjamanBaru}>
      <Grid {...columnsOf(NEW_LOAN)} rows={empty(3)} />
    </Part>
  );
}
