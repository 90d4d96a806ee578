// Records what a group that joined with old books already had, or corrects it as a whole.
import type { JSX } from 'preact';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { addDays } from '../../../../../functions/src/domain/basics/tanggal.ts';
import {
  isiOf,
  lastDayOf,
  missingBorrower,
  newFormAwal,
  savingsIn,
  toSaldoAwal,
  type FormAwal,
  type RecordedAwal,
} from '../../../forms/group/opening.ts';
import { makeId } from '../../../forms/make-id.ts';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { byName } from '../../../reads/shapes/buku.ts';
import { today } from '../../../state/clock.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { SettlementResult } from '../settlement/result.tsx';
import type { TabProps } from '../tab/tab.ts';
import { OpeningLoans } from './opening-loans.tsx';
import { entryIn } from '../../../../../functions/src/domain/basics/entry-in.ts';

const t = teks.tabKsm.awal;

export function OpeningForm(props: {
  readonly group: TabProps['group'];
  /** Null: there is none yet. */
  readonly recorded: RecordedAwal | null;
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { group, recorded, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'saldoAwal' ? corrected.kiriman.isi : null;
  const before = recorded && isiOf(recorded);
  const last = lastDayOf(ksm) ?? today();
  return (
    <RecordForm<FormAwal>
      judul={before === null ? t.judul : t.koreksiJudul}
      kunci={`kas-lain/${ksm.id}/awal`}
      dilihat={recorded?.kas.urut ?? null}
      fresh={() => newFormAwal(refused ?? before, lastDayOf(ksm) ?? '', makeId)}
      toKiriman={(form) => toSaldoAwal(form, { ksm, before })}
      check={missingBorrower}
      say={(isian) =>
        isian.map((it) =>
          /^isi\.pinjaman\[\d+\]\.angsuran$/.test(it.jalur)
            ? { ...it, jalur: it.jalur.replace('angsuran', 'kali'), label: t.kali }
            : it,
        )
      }
      judulKiriman={() => t.kiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind, isian, change }) => {
        const members = byName(
          group.anggota,
          (a) => form.tanggal === '' || a.tanggalMasuk <= form.tanggal,
        );
        const uang = (form.kas ?? 0) + (form.bank ?? 0);
        const beredar = form.pinjaman.reduce((sum, p) => sum + (p.pokok ?? 0), 0);
        const tabungan = savingsIn(form).reduce((sum, it) => sum + it.jumlah, 0);
        return (
          <>
            <p class="hint">{t.bantuan(formatTanggal(addDays(last, 1)))}</p>
            <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={last} />
            <div class="pair is-roomy">
              <NumberField {...bind('kas')} label={t.kas} unit="Rp" />
              <NumberField {...bind('bank')} label={t.bank} unit="Rp" />
            </div>
            <fieldset class="stack">
              <legend>{t.tabungan}</legend>
              {members.map(({ id, nama }) => (
                <NumberField
                  key={id}
                  jalur={`isi.tabungan.${id}`}
                  label={nama}
                  unit="Rp"
                  isian={isian}
                  value={entryIn(form.tabungan, id) ?? null}
                  onChange={(jumlah) => {
                    change({ tabungan: { ...form.tabungan, [id]: jumlah } });
                  }}
                />
              ))}
            </fieldset>
            <OpeningLoans
              rows={form.pinjaman}
              members={members}
              isian={isian}
              makeId={makeId}
              onChange={(pinjaman) => {
                change({ pinjaman });
              }}
            />
            <TextField {...bind('keterangan')} label={t.keterangan} optional maxLength={200} />
            {before !== null && <ReasonField {...bind('alasan')} jalur="koreksi.alasan" />}
            <SettlementResult
              lines={[
                { nama: t.jumlahKas, jumlah: uang, isAlways: true },
                { nama: t.jumlahPinjaman, jumlah: beredar },
                { nama: t.jumlahTabungan, jumlah: tabungan },
                { nama: t.sisa, jumlah: uang + beredar - tabungan, isAlways: true },
              ]}
            />
          </>
        );
      }}
    </RecordForm>
  );
}
