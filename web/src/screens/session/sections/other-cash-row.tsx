// One movement of cash in a session: its kind, its amount, which way it went, and whose savings were taken out.
import type { JSX } from 'preact';
import { isTarikan } from '../../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import * as teks from '../../../teks/index.ts';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { lazyPage } from '../../../ui/page.tsx';
import { ARAH_KAS_LAIN } from '../../../forms/group/cash-form.ts';
import type { BarisKasLain } from '../../../forms/session/form-sesi.ts';
import type { Section } from './section.ts';
import type { SavingsAtHand } from '../../../forms/session/savings-at-hand.ts';

const t = teks.sesi;
const Withdrawals = lazyPage(() => import('./withdrawals.tsx').then((m) => m.Withdrawals));

export function OtherCashRow({
  form,
  group,
  isian,
  change,
  savings,
  baris,
  index,
  onRead,
}: Section<'otherCash'> & {
  readonly savings: SavingsAtHand | null;
  readonly onRead: (savings: SavingsAtHand) => void;
  readonly baris: BarisKasLain;
  readonly index: number;
}): JSX.Element {
  const base = `isi.kasLain[${String(index)}]`;
  const set = (part: Partial<BarisKasLain>): void => {
    change({ kasLain: form.kasLain.map((it, i) => (i === index ? { ...it, ...part } : it)) });
  };
  const kinds = Object.entries(teks.barisSesi.jenisKasLainPilihan)
    .map(([value, label]) => ({
      value: value as keyof typeof teks.barisSesi.jenisKasLainPilihan,
      label,
    }))
    // Shared out member by member, in a form of its own.
    .filter(({ value }) => value !== 'bagiHasil' || value === baris.jenis);
  return (
    <div class="sub" role="group" aria-label={teks.barisSesi.kasLainKe(index + 1)}>
      <div class="pair is-roomy">
        <SelectField
          jalur={`${base}.jenis`}
          label={teks.barisSesi.jenisKasLain}
          isian={isian}
          value={baris.jenis}
          empty={teks.umum.pilih}
          choices={kinds}
          onChange={(jenis) => {
            // A kind that goes one way says so: what was chosen before it meant another.
            set({ jenis, arah: jenis === '' ? '' : (ARAH_KAS_LAIN[jenis] ?? '') });
          }}
        />
        <NumberField
          jalur={`${base}.jumlah`}
          label={t.jumlah}
          unit="Rp"
          isian={isian}
          value={baris.jumlah}
          onChange={(jumlah) => {
            set({ jumlah });
          }}
        />
      </div>
      <Segments
        jalur={`${base}.arah`}
        label={t.arah}
        value={baris.arah}
        choices={[
          { value: 'masuk', label: teks.barisSesi.arahPilihan.masuk },
          { value: 'keluar', label: teks.barisSesi.arahPilihan.keluar },
        ]}
        isian={isian}
        onChange={(arah) => {
          set({ arah });
        }}
      />
      {baris.jenis === 'tarikTabungan' && (
        <SelectField
          jalur={`${base}.anggota`}
          label={t.anggota}
          isian={isian}
          value={baris.anggota}
          empty={teks.umum.pilih}
          hint={savings?.say(form, baris.anggota)}
          choices={group.anggota.map(({ id, nama }) => ({ value: id, label: nama }))}
          onChange={(anggota) => {
            set({ anggota });
          }}
        />
      )}
      {/* The books are read once, however many movements there are. */}
      {index === 0 && (
        <Withdrawals group={group} isSaved={form.kasLain.some(isTarikan)} onRead={onRead} />
      )}
      <TextField
        jalur={`${base}.keterangan`}
        label={t.keterangan}
        optional
        isian={isian}
        value={baris.keterangan}
        onChange={(keterangan) => {
          set({ keterangan });
        }}
      />
      <button
        type="button"
        class="link-button is-danger"
        onClick={() => {
          change({ kasLain: form.kasLain.filter((_, i) => i !== index) });
        }}
      >
        {teks.barisSesi.hapusKasLain(index + 1)}
      </button>
    </div>
  );
}
