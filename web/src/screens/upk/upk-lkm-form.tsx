// An LKM/BKM: recorded once for its kelurahan, and changed with a reason. A new edition of the loan rules
// counts from its own date on; the one before stays for the days before.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  lkmIdOf,
  type EdisiPinjaman,
  type Lkm,
} from '../../../../functions/src/domain/records/lkm.ts';
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { submit } from '../../forms/save/submit.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary, SelectField, TextArea, TextField, useFaults } from '../../ui/fields.tsx';

const t = teks.upk.catatLkm;

export function LkmForm(props: {
  /** The one to change; null: a new one. */
  readonly lkm: Lkm | null;
  /** Kelurahan that a new one may be of. */
  readonly lokasi: readonly LokasiProgram[];
  readonly onSent: (itemId: string) => void;
}): JSX.Element {
  const { lkm, lokasi, onSent } = props;
  const newest = lkm?.edisi.at(-1);
  const [kelurahan, setKelurahan] = useState(lkm?.wilayah.kelurahan ?? '');
  const [nama, setNama] = useState(lkm?.nama ?? '');
  const [edisi, setEdisi] = useState<EdisiPinjaman>(newest?.edisi ?? 'B');
  const [sejak, setSejak] = useState(newest?.berlakuSejak ?? '2015-01-01');
  const [alasan, setAlasan] = useState('');
  const faults = useFaults();
  const save = async (): Promise<void> => {
    const answer = await submit({
      schema: Kiriman,
      judul: t.kiriman(nama),
      kiriman: {
        id: crypto.randomUUID(),
        jenis: 'lkm',
        isi: { id: lkmIdOf(kelurahan), nama, kelurahan, edisi, berlakuSejak: sejak },
        koreksi: lkm === null ? null : { alasan },
      },
      corrects: refusedHere(['lkm'])?.id ?? null,
    });
    if (!answer.ok) {
      // The id follows from the kelurahan: its fault would name a field that is not on the form.
      faults.show(
        answer.isian.filter((it) => it.jalur !== 'isi.id'),
        answer.pesan,
      );
      return;
    }
    faults.clear();
    if (lkm === null) {
      setNama('');
      setKelurahan('');
    }
    setAlasan('');
    onSent(answer.id);
  };
  return (
    <details class="block">
      <summary>{lkm === null ? t.judul : t.ubah}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
        {lkm === null && (
          <SelectField
            jalur="isi.kelurahan"
            label={teks.upk.kelurahan}
            value={kelurahan}
            empty={teks.umum.pilih}
            choices={lokasi.map((it) => ({
              value: it.kode,
              label: `${it.nama}, ${it.namaKecamatan}`,
              group: it.namaKota,
            }))}
            onChange={setKelurahan}
            isian={faults.isian}
          />
        )}
        <TextField
          jalur="isi.nama"
          label={t.nama}
          value={nama}
          onChange={setNama}
          isian={faults.isian}
        />
        <SelectField
          jalur="isi.edisi"
          label={t.edisi}
          value={edisi}
          choices={(['A', 'B'] as const).map((it) => ({ value: it, label: t.edisiPilihan[it] }))}
          onChange={(it) => {
            if (it !== '') setEdisi(it);
          }}
          isian={faults.isian}
        />
        <TextField
          jalur="isi.berlakuSejak"
          type="date"
          label={t.sejak}
          value={sejak}
          onChange={setSejak}
          isian={faults.isian}
        />
        {lkm !== null && (
          <TextArea
            jalur="koreksi.alasan"
            label={teks.bagian.alasan}
            hint={teks.bagian.alasanBantuan}
            rows={2}
            value={alasan}
            isian={faults.isian}
            onChange={setAlasan}
          />
        )}
        <div class="actions">
          <button type="submit" class="button is-primary">
            {lkm === null ? t.simpan : t.simpanUbah}
          </button>
        </div>
      </form>
    </details>
  );
}
