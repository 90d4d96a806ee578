// The loans that were open when a group joined: who still owes how much, and in how many instalments.
import type { JSX } from 'preact';
import type { AnggotaId, NewId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { FormPinjamanAwal } from '../../../forms/group/opening.ts';
import { JARAK } from '../../../forms/loans/jarak.ts';
import * as teks from '../../../teks/index.ts';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';

const t = teks.tabKsm.awal;
const p = teks.tabKsm.pinjaman;
const JUMLAH = ['pokok', 'jasa', 'kali'] as const;

export function OpeningLoans(props: {
  readonly rows: readonly FormPinjamanAwal[];
  readonly members: readonly { readonly id: AnggotaId; readonly nama: string }[];
  readonly isian: readonly Isian[];
  readonly makeId: () => NewId;
  readonly onChange: (rows: readonly FormPinjamanAwal[]) => void;
}): JSX.Element {
  const { rows, members, isian, makeId, onChange } = props;
  return (
    <>
      <h4>{t.pinjaman}</h4>
      {rows.map((row, i) => {
        const change = (part: Partial<FormPinjamanAwal>): void => {
          onChange(rows.map((it) => (it === row ? { ...it, ...part } : it)));
        };
        const at = `isi.pinjaman[${String(i)}]`;
        return (
          <fieldset key={row.id} class="stack">
            <legend>{t.pinjamanKe(i + 1)}</legend>
            <SelectField
              jalur={`${at}.peminjam`}
              label={t.peminjam}
              isian={isian}
              value={row.peminjam}
              empty={teks.umum.pilih}
              choices={members.map(({ id, nama }) => ({ value: id, label: nama }))}
              onChange={(peminjam) => {
                change({ peminjam });
              }}
            />
            {JUMLAH.map((name) => (
              <NumberField
                key={name}
                jalur={`${at}.${name}`}
                label={t[name]}
                {...(name !== 'kali' && { unit: 'Rp' })}
                isian={isian}
                value={row[name]}
                onChange={(value) => {
                  change({ [name]: value });
                }}
              />
            ))}
            <Segments
              jalur={`${at}.jarak`}
              label={p.jarak}
              isian={isian}
              value={row.jarak ?? 'pertemuan'}
              choices={JARAK.map((value) => ({ value, label: p.jarakPilihan[value] }))}
              onChange={(jarak) => {
                change({ jarak });
              }}
            />
            <button
              type="button"
              class="link-button"
              onClick={() => {
                onChange(rows.filter((it) => it !== row));
              }}
            >
              {t.hapus(i + 1)}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          const empty = { peminjam: '', pokok: null, jasa: null, kali: null } as const;
          onChange([...rows, { id: makeId(), ...empty, jarak: rows.at(-1)?.jarak ?? 'pertemuan' }]);
        }}
      >
        {t.tambah}
      </button>
    </>
  );
}
