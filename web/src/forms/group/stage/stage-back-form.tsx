// Takes back a stage that was given wrongly, with the reason. The loans that the UPK gave under it are named: they
// stay.
import type { JSX } from 'preact';
import { ReasonField } from '../../save/reason-field.tsx';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { MasukTahap } from '../../../../../functions/src/domain/records/ksm.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { makeId } from '../../make-id.ts';
import { RecordForm } from '../../save/record-form.tsx';

const t = teks.tabKsm.tahap;

interface FormCabut extends FormOf<KirimanOf<'tahapBatal'>['isi'], 'ksmId' | 'tahap'> {
  readonly kirimanId: KirimanId;
}

export function StageBackForm(props: {
  readonly group: GroupData;
  /** The newest stage. */
  readonly masuk: Pick<MasukTahap, 'tahap' | 'sejak'>;
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { group, masuk, corrected } = props;
  const { ksm } = group;
  const { tahap, sejak } = masuk;
  const refused = corrected?.kiriman.jenis === 'tahapBatal' ? corrected.kiriman.isi : null;
  const lent = group.pinjaman.filter((p) => p.sumber === 'upk' && p.tanggalCair >= sejak);
  return (
    <RecordForm<FormCabut>
      judul={t.cabutTahap(tahap)}
      kunci={`tahap/${ksm.id}/${tahap}/cabut`}
      dilihat={ksm.urut}
      fresh={() => ({ kirimanId: makeId(), alasan: refused?.alasan ?? '' })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'tahapBatal',
        isi: { ksmId: ksm.id, tahap, alasan: form.alasan },
      })}
      judulKiriman={() => t.cabutKiriman(tahap, ksm.nama)}
      simpan={t.cabutTahap(tahap)}
      isDanger
      corrected={refused === null ? null : corrected}
      onClose={props.onClose}
      onSaved={props.onSaved}
    >
      {({ bind }) => (
        <>
          <p class="hint">{t.cabutIsi}</p>
          {lent.length > 0 && (
            <>
              <p>{t.pinjamanTetap}</p>
              <ul>
                {lent.map((p) => (
                  <li key={p.id}>
                    {t.pinjamanSatu(formatRupiah(p.pokok), formatTanggal(p.tanggalCair))}
                  </li>
                ))}
              </ul>
            </>
          )}
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
