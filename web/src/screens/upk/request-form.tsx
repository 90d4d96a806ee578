// A loan that a group asks of the UPK. A kelurahan may have more groups than one list takes: then they are
// searched by name.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { LoanForm } from '../../forms/loans/loan-form.tsx';
import type { Peminjam } from '../../forms/loans/loan.ts';
import { useKsmDi } from '../../reads/use-upk.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import * as teks from '../../teks/index.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useSettled } from '../../ui/use-settled.ts';

const t = teks.upk.ajukan;

export function RequestForm(props: {
  readonly lkm: Lkm;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { lkm, onSaved } = props;
  const [kata, setKata] = useState('');
  const read = useKsmDi(lkm.wilayah.kelurahan, useSettled(kata.trim()));
  const found = read.data?.halaman;
  // Those found before stay choices.
  const known = useRef(new Map<string, Peminjam>());
  for (const { id, nama } of found?.baris ?? [])
    // Loans of a UPK are repaid by the month: when the group meets does not matter.
    known.current.set(id, { id, nama, jadwal: [] });
  const jumlah = useRef<number | null>(null);
  jumlah.current = found?.jumlah ?? jumlah.current;
  const groups = [...known.current.values()];
  if (jumlah.current === null) return <ReadState read={read} />;
  return (
    <LoanForm
      judul={t.judul}
      kunci={`pinjaman/${lkm.id}`}
      pengantar={jumlah.current === 0 ? t.tanpaKsm : t.pengantar}
      simpan={t.simpan}
      ksm={null}
      groups={groups}
      finder={
        jumlah.current > groups.length || kata !== '' ? (
          <TextField
            jalur="cari.ksm"
            type="search"
            label={teks.daftar.cari}
            hint={
              found === undefined
                ? undefined
                : kata === ''
                  ? t.cariBantuan(jumlah.current)
                  : t.cariHasil(found.cocok)
            }
            value={kata}
            onChange={setKata}
            isian={[]}
          />
        ) : null
      }
      anggota={[]}
      sources={['upk']}
      corrected={null}
      onSaved={onSaved}
    />
  );
}
