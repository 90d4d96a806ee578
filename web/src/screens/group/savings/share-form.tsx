// Shares out what the group has earned: by savings or in equal parts, with the sheet of all members in view.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import {
  CARA_PEMBAGIAN,
  KUNCI_PEMBAGIAN,
} from '../../../../../functions/src/domain/records/money/pembagian.ts';
import { sayShort } from '../../../../../functions/src/domain/submissions/decisions/settle/paid-from.ts';
import {
  keluarOf,
  lembarOf,
  newFormBagi,
  pesertaOn,
  toBagiHasil,
  type FormBagi,
} from '../../../forms/group/share-form.ts';
import { bankOf, checkBank, saldoOn } from '../../../forms/group/paid-from.ts';
import { makeId } from '../../../forms/make-id.ts';
import { checkCash } from '../../../forms/save/check-cash.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { today } from '../../../state/clock.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { PaidFromFields } from '../settlement/paid-from-fields.tsx';
import { SettlementResult } from '../settlement/result.tsx';
import type { TabProps } from '../tab/tab.ts';
import { ShareTable } from './share-table.tsx';

const t = teks.tabKsm.bagi;
/** As on the form, by path. */
const LABELS: Readonly<Record<string, string | undefined>> = {
  'isi.pembagian.jumlah': t.jumlah,
  'isi.pembagian.kunci': t.kunci,
  'isi.pembagian.cara': t.cara,
};

export function ShareForm(props: {
  readonly group: TabProps['group'];
  readonly buku: BukuKsm;
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { group, buku, corrected, onClose, onSaved } = props;
  const { ksm, anggota } = group;
  const refused = corrected?.kiriman.jenis === 'bagiHasil' ? corrected.kiriman.isi : null;
  const peserta = (form: FormBagi) => pesertaOn(buku, anggota, form.tanggal);
  const shortOf = (form: FormBagi, keluar: number): string | null => {
    const { kas, bank } = saldoOn(buku, form.tanggal);
    return sayShort({ kas, bank }, { kas: kas - keluar, bank: bank - bankOf(form, keluar) });
  };
  const names = new Map(anggota.map(({ id, nama }) => [id, nama]));
  return (
    <RecordForm<FormBagi>
      judul={t.judul}
      kunci={`kas-lain/${ksm.id}/bagi`}
      dilihat={null}
      fresh={() => newFormBagi(refused, makeId)}
      toKiriman={(form) => toBagiHasil(form, { ksmId: ksm.id, peserta: peserta(form) })}
      check={(form, kiriman) => {
        const keluar = keluarOf(form, lembarOf(form, peserta(form)));
        const short = form.keterangan.trim() ? null : shortOf(form, keluar);
        const found = [
          ...checkBank(form, keluar, 'isi.bank'),
          ...(short ? [{ jalur: 'isi.pembagian.jumlah', label: t.jumlah, pesan: short }] : []),
        ];
        return found.length > 0 ? found : checkCash(kiriman, { ksm, buku });
      }}
      say={(isian, form) =>
        isian.flatMap((it) => {
          const label = LABELS[it.jalur];
          if (label !== undefined) return [{ ...it, label }];
          const isEmpty = lembarOf(form, peserta(form)).length === 0;
          if (it.jalur !== 'isi.pembagian.lembar' || !isEmpty) return [it];
          // There is no sheet before these are said.
          if (form.kunci === '' || form.cara === '' || form.tanggal === '') return [];
          return [{ ...it, label: t.lembar, pesan: t.tanpaAnggota }];
        })
      }
      judulKiriman={() => t.kiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind, isian, change }) => {
        const lembar = lembarOf(form, peserta(form));
        const keluar = keluarOf(form, lembar);
        const tabungan = lembar.reduce((sum, it) => sum + it.tabungan, 0);
        const ditabung = form.cara === 'ditabung' ? (form.jumlah ?? 0) : 0;
        return (
          <>
            <p class="hint">{t.bantuan}</p>
            <div class="pair is-roomy">
              <NumberField
                jalur="isi.pembagian.jumlah"
                label={t.jumlah}
                unit="Rp"
                isian={isian}
                value={form.jumlah}
                onChange={(jumlah) => {
                  change({ jumlah });
                }}
              />
              <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={today()} />
            </div>
            <SelectField
              jalur="isi.pembagian.kunci"
              label={t.kunci}
              isian={isian}
              value={form.kunci}
              empty={teks.umum.pilih}
              choices={KUNCI_PEMBAGIAN.map((value) => ({ value, label: t.kunciPilihan[value] }))}
              onChange={(kunci) => {
                change({ kunci });
              }}
            />
            <SelectField
              jalur="isi.pembagian.cara"
              label={t.cara}
              isian={isian}
              value={form.cara}
              empty={teks.umum.pilih}
              choices={CARA_PEMBAGIAN.map((value) => ({ value, label: t.caraPilihan[value] }))}
              onChange={(cara) => {
                change({ cara });
              }}
            />
            {form.cara !== '' && form.cara !== 'ditabung' && (
              <PaidFromFields
                form={form}
                isian={isian}
                change={change}
                jalur="isi.bank"
                saldo={saldoOn(buku, form.tanggal)}
              />
            )}
            <TextField {...bind('keterangan')} label={t.keterangan} optional maxLength={200} />
            <h4>{t.lembar}</h4>
            <ShareTable lembar={lembar} nama={(id) => names.get(id) ?? ''} />
            <SettlementResult
              lines={[
                { nama: t.keluarKas, jumlah: keluar, isAlways: true },
                { nama: teks.tabKsm.asal.dibayarBank, jumlah: bankOf(form, keluar) },
                { nama: t.tabunganNaik, jumlah: ditabung },
                { nama: t.tabunganTurun, jumlah: tabungan },
              ]}
              short={shortOf(form, keluar)}
            />
            {form.cara === 'denganTabungan' && (
              <p class="hint">{t.mulaiLagi(formatRupiah(tabungan))}</p>
            )}
          </>
        );
      }}
    </RecordForm>
  );
}
