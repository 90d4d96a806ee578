// Says whose savings an older withdrawal was: a correction that adds the member and changes nothing else.
import type { JSX } from 'preact';
import type { AnggotaId, KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KasLain } from '../../../../../functions/src/domain/records/money/kas-lain.ts';
import { makeId } from '../../../forms/make-id.ts';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import * as teks from '../../../teks/index.ts';
import { MemberChoice, missingMember, type Savers } from './member-choice.tsx';

const t = teks.tabKsm.kas;

interface FormPilih {
  readonly kirimanId: KirimanId;
  readonly anggota: AnggotaId | '';
  readonly alasan: string;
}

export function AssignForm(
  props: Savers & {
    readonly namaKsm: string;
    readonly kas: KasLain;
    readonly onClose: () => void;
    readonly onSaved: (itemId: KirimanId) => void;
  },
): JSX.Element {
  const { namaKsm, kas, onClose, onSaved } = props;
  const { id, ksmId, tanggal, jumlah, jenis, keterangan, bank } = kas;
  return (
    <RecordForm<FormPilih>
      judul={t.pilihJudul}
      kunci={`kas-lain/${ksmId}/anggota/${id}`}
      dilihat={kas.urut}
      fresh={() => ({ kirimanId: makeId(), anggota: '', alasan: t.pilihAlasan })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kasLain',
        isi: {
          id,
          ksmId,
          tanggal,
          jumlah,
          jenis,
          keterangan,
          bank,
          anggota: form.anggota || undefined,
        },
        koreksi: { alasan: form.alasan },
      })}
      check={missingMember}
      judulKiriman={() => t.pilihKiriman(namaKsm)}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind, isian, change }) => (
        <>
          <p>{t.apa(teks.barisSesi.jenisKasLainPilihan[jenis], jumlah, formatTanggal(tanggal))}</p>
          <MemberChoice {...props} value={form.anggota} isian={isian} onChange={change} />
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
