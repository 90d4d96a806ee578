// A loan of the group's own savings: who and how much. The rest is offered as on the last loan.
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { intervalOn } from '../../../../../functions/src/domain/records/ksm.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { idOf } from '../../../ui/fields/field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { dateOf, emptyRows, type BarisPinjaman } from '../../../forms/session/form-sesi.ts';
import { jadwalOf, jasaOf, usualTerms } from '../../../forms/session/new-loan.ts';
import { sumOf, type Section } from './section.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.sesi;
const MOST_INSTALMENTS = 120;

export function LoanSection(section: Section<'loans'>): JSX.Element {
  const { form, group, change } = section;
  const add = (): void => {
    const baris = emptyRows(makeId, usualTerms(group).kali).pinjamanBaru();
    change({ pinjamanBaru: [...form.pinjamanBaru, baris] });
  };
  return (
    <fieldset class="block" id={idOf('isi.pinjamanBaru')} tabIndex={-1}>
      <legend>{t.pinjamanBaru}</legend>
      {form.pinjamanBaru.map((baris, index) => (
        <LoanRow key={baris.id} {...section} baris={baris} index={index} />
      ))}
      <button type="button" class="button is-small" onClick={add}>
        + {t.tambahPinjaman}
      </button>
    </fieldset>
  );
}

function LoanRow(
  props: Section<'loans'> & { readonly baris: BarisPinjaman; readonly index: number },
): JSX.Element {
  const { form, group, members, isian, change, baris, index } = props;
  const base = `isi.pinjamanBaru[${String(index)}]`;
  const jadwal = jadwalOf(form, group, baris);
  const jasa = jasaOf(baris, group);
  const set = (part: Partial<BarisPinjaman>): void => {
    change({
      pinjamanBaru: form.pinjamanBaru.map((it) => (it.id === baris.id ? { ...it, ...part } : it)),
    });
  };
  return (
    <div class="sub" role="group" aria-label={t.pinjamanKe(index + 1)}>
      <div class="pair">
        <SelectField
          jalur={`${base}.peminjam`}
          label={t.peminjam}
          isian={isian}
          value={baris.peminjam}
          choices={members.map((it) => ({ value: it.id, label: it.nama }))}
          empty={teks.umum.pilih}
          onChange={(peminjam) => {
            set({ peminjam });
          }}
        />
        <NumberField
          jalur={`${base}.pokok`}
          label={t.pokok}
          unit="Rp"
          isian={isian}
          value={baris.pokok}
          onChange={(pokok) => {
            set({ pokok });
          }}
        />
      </div>
      <Terms
        jadwal={jadwal}
        jasa={jasa}
        intervalHari={intervalOn(group.ksm.jadwal, dateOf(form))}
      />
      <details
        class="schedule"
        open={isian.some((it) => it.jalur.startsWith(`${base}.angsuran`)) || undefined}
      >
        <summary>{t.syaratDanJadwal}</summary>
        <div class="stack">
          <div class="pair">
            <NumberField
              jalur={`${base}.angsuran`}
              label={t.kali}
              isian={isian}
              value={baris.kali}
              onChange={(kali) => {
                set({ kali: kali === null ? null : Math.min(MOST_INSTALMENTS, kali) });
              }}
            />
            <NumberField
              jalur={`${base}.jasa`}
              label={t.jasa}
              unit="Rp"
              isian={isian}
              value={baris.pokok === null ? baris.jasa : jasa}
              onChange={(typed) => {
                set({ jasa: typed ?? 0 });
              }}
            />
          </div>
          <TextField
            jalur={`${base}.tujuan`}
            label={t.tujuan}
            optional
            isian={isian}
            value={baris.tujuan}
            onChange={(tujuan) => {
              set({ tujuan });
            }}
          />
          {jadwal.length > 0 && <ScheduleTable jadwal={jadwal} />}
        </div>
      </details>
      <button
        type="button"
        class="link-button is-danger"
        onClick={() => {
          change({ pinjamanBaru: form.pinjamanBaru.filter((it) => it.id !== baris.id) });
        }}
      >
        {t.hapusPinjaman(index + 1)}
      </button>
    </div>
  );
}

/** The instalments in one sentence: number, charge, first amount, and the last where it differs. */
function Terms(props: {
  readonly jadwal: ReturnType<typeof jadwalOf>;
  readonly jasa: number;
  readonly intervalHari: number;
}): JSX.Element {
  const { jadwal, jasa, intervalHari } = props;
  const first = jadwal[0];
  const last = jadwal.at(-1);
  if (first === undefined || last === undefined) return <p class="hint">{t.belumTerjadwal}</p>;
  return (
    <p role="status">
      <strong>{t.angsuranPertama(sumOf(first), formatTanggal(first.jatuhTempo))}</strong>
      {jadwal.length > 1 && `, ${t.angsuranTerakhir(sumOf(last), formatTanggal(last.jatuhTempo))}`}
      <span class="muted"> · {t.syaratPinjaman(jadwal.length, intervalHari, jasa)}</span>
    </p>
  );
}

function ScheduleTable(props: { readonly jadwal: ReturnType<typeof jadwalOf> }): JSX.Element {
  return (
    // A table of amounts may be wider than the phone at twice the text size: it scrolls by itself.
    <div class="scroll" role="group" aria-label={t.jadwal} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.jadwalKe}</th>
            <th scope="col">{t.tanggal}</th>
            <th scope="col" class="is-number">
              {t.jumlah}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.jadwal.map((it, index) => (
            <tr key={it.jatuhTempo}>
              <td>{index + 1}</td>
              <td>{formatTanggal(it.jatuhTempo)}</td>
              <td class="is-number">{formatRupiah(sumOf(it))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
