// What is settled when a group ends: its open loans, the savings of each, the cash, and what the form comes to.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { KUNCI_PEMBAGIAN } from '../../../../../functions/src/domain/records/money/pembagian.ts';
import { inBox } from '../../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { sayRest } from '../../../../../functions/src/domain/submissions/decisions/settle/paid-from.ts';
import { bankOf } from '../../../forms/group/paid-from.ts';
import type { Estate, FormBubar, Settled } from '../../../forms/group/dissolution.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import type { Fields } from '../../../ui/fields/fields.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { ShareTable } from '../savings/share-table.tsx';
import { LoanFields } from '../settlement/loan-fields.tsx';
import { PaidFromFields } from '../settlement/paid-from-fields.tsx';
import { SettlementResult } from '../settlement/result.tsx';
import { SettledOn, SettledRemark } from '../settlement/settled-fields.tsx';

const t = teks.tabKsm.bubar;
const AT = 'isi.penyelesaian';

export function DissolveFields(props: {
  readonly fields: Fields<FormBubar>;
  readonly estate: Estate;
  readonly settled: Settled;
}): JSX.Element {
  const { fields, estate, settled } = props;
  const { form, isian, change } = fields;
  const names = new Map(estate.anggota.map(({ id, nama }) => [id, nama]));
  const nameOf = (id: AnggotaId | null): string =>
    id === null ? t.kelompok : (names.get(id) ?? t.anggotaLama);
  const owners = settled.lembar.filter(({ anggota }) => (settled.own.get(anggota) ?? 0) > 0);
  const sum = (all: readonly { readonly jumlah: number }[]) =>
    all.reduce((whole, { jumlah }) => whole + jumlah, 0);
  return (
    <>
      <p class="hint">{t.bantuan}</p>
      <SettledOn {...fields} />
      {estate.loans.length > 0 && (
        <fieldset class="block">
          <legend>{t.pinjaman}</legend>
          <LoanFields
            loans={estate.loans}
            nama={({ pinjaman }) => nameOf(pinjaman.peminjam)}
            rows={form.pinjaman}
            jalur={`${AT}.pinjaman`}
            isian={isian}
            onChange={(pinjaman) => {
              change({ pinjaman });
            }}
          />
        </fieldset>
      )}
      {owners.length > 0 && (
        <fieldset class="block">
          <legend>{t.tabungan}</legend>
          {owners.map(({ anggota, tabungan }) => (
            <NumberField
              key={anggota}
              jalur={`${AT}.tabungan.${anggota}`}
              label={t.tabunganDari(nameOf(anggota), formatRupiah(settled.own.get(anggota) ?? 0))}
              unit="Rp"
              isian={isian}
              value={tabungan}
              onChange={(jumlah) => {
                change({ dibayar: { ...form.dibayar, [anggota]: jumlah ?? 0 } });
              }}
            />
          ))}
        </fieldset>
      )}
      <NumberField
        jalur={`${AT}.pembagian.jumlah`}
        label={t.sisaDibagi}
        unit="Rp"
        isian={isian}
        value={form.jumlah}
        placeholder="0"
        onChange={(jumlah) => {
          change({ jumlah });
        }}
      />
      {(form.jumlah ?? 0) > 0 && (
        <SelectField
          jalur={`${AT}.pembagian.kunci`}
          label={t.kunci}
          isian={isian}
          value={form.kunci}
          empty={teks.umum.pilih}
          choices={KUNCI_PEMBAGIAN.map((value) => ({
            value,
            label: teks.tabKsm.bagi.kunciPilihan[value],
          }))}
          onChange={(kunci) => {
            change({ kunci });
          }}
        />
      )}
      <PaidFromFields {...fields} jalur={`${AT}.bank`} saldo={settled.kas} />
      <SettledRemark {...fields} hint={t.keteranganBantuan} />
      <h4>{t.lembar}</h4>
      <ShareTable lembar={settled.lembar} nama={nameOf} />
      <SettlementResult
        lines={[
          { nama: t.kas, jumlah: settled.kas.kas, isAlways: true },
          { nama: t.dibayarAnggota, jumlah: settled.dibayar, isAlways: true },
          { nama: teks.tabKsm.asal.dibayarBank, jumlah: bankOf(form, settled.dibayar) },
          { nama: t.sisaKas, jumlah: settled.sisa.kas, isAlways: true },
          ...(settled.kas.bank === 0
            ? []
            : [
                { nama: teks.tabKsm.asal.sisaKotak, jumlah: inBox(settled.sisa), isAlways: true },
                { nama: teks.tabKsm.asal.sisaBank, jumlah: settled.sisa.bank, isAlways: true },
              ]),
          { nama: t.sisaTabungan, jumlah: sum(settled.sisaTabungan), isAlways: true },
          { nama: t.sisaUtang, jumlah: settled.utang, isAlways: true },
        ]}
        short={inBox(settled.sisa) < 0 || settled.sisa.bank < 0 ? sayRest(settled.sisa) : null}
      />
    </>
  );
}
