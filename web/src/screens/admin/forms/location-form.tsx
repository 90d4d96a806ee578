// The form of a programme location: a kelurahan by its code, its name, and the date from which it counts.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { saveLokasi } from '../../../../../functions/src/domain/callables/admin.ts';
import type { LokasiProgram } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { today } from '../../../state/clock.ts';
import { ask } from '../../../server/ask.ts';
import { isKota } from '../../area/kota-field.tsx';
import { ChangeForm } from './change-form.tsx';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useChange } from './use-change.ts';

const t = teks.kelola.lokasi;

export function LocationForm(props: {
  readonly known: LokasiProgram | null;
  readonly kota: string;
  readonly onSaved: (lokasi: LokasiProgram) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { known, kota, onSaved, onCancel } = props;
  const [kode, setKode] = useState(known?.kode ?? (isKota(kota) ? `${kota}.` : ''));
  const [nama, setNama] = useState(known?.nama ?? '');
  const [atas, setAtas] = useState({ namaKecamatan: '', namaKota: '', namaProvinsi: '' });
  const [ppmk, setPpmk] = useState(known?.ppmk ?? false);
  const [sejak, setSejak] = useState<string>(known?.berlakuSejak ?? today());
  const [diganti, setDiganti] = useState<{ readonly sejak: string; readonly kode: string }>(
    known?.diganti ?? { sejak: '', kode: '' },
  );
  const change = useChange();
  const { faults } = change;
  const given = (text: string): string | null => (text.trim() === '' ? null : text);
  const save = (): Promise<void> =>
    change.run(async () => {
      const { lokasi } = await ask(saveLokasi, {
        kode: kode.trim(),
        nama,
        namaKecamatan: given(atas.namaKecamatan),
        namaKota: given(atas.namaKota),
        namaProvinsi: given(atas.namaProvinsi),
        ppmk,
        berlakuSejak: sejak,
        diganti: diganti.sejak === '' && diganti.kode.trim() === '' ? null : diganti,
        ...(change.isTold ? {} : { dilihat: known }),
        alasan: change.alasan,
      });
      onSaved(lokasi);
    });
  return (
    <ChangeForm
      judul={known === null ? t.tambah : t.ubahUntuk(known.nama)}
      change={change}
      simpan={t.simpan}
      onSave={save}
      onCancel={onCancel}
    >
      {known === null ? (
        <TextField
          jalur="kode"
          label={t.kode}
          hint={t.kodeBantuan}
          value={kode}
          onChange={setKode}
          isian={faults.isian}
        />
      ) : (
        <p class="muted">
          {known.kode} · {known.namaKecamatan}, {known.namaKota}, {known.namaProvinsi}
        </p>
      )}
      <TextField jalur="nama" label={t.nama} value={nama} onChange={setNama} isian={faults.isian} />
      {known === null && (
        <>
          <p class="hint">{t.namaAtas}</p>
          <div class="pair is-roomy">
            {(['namaKecamatan', 'namaKota', 'namaProvinsi'] as const).map((kunci) => (
              <TextField
                key={kunci}
                jalur={kunci}
                label={t[kunci]}
                optional
                value={atas[kunci]}
                onChange={(it) => {
                  setAtas((before) => ({ ...before, [kunci]: it }));
                }}
                isian={faults.isian}
              />
            ))}
          </div>
        </>
      )}
      <CheckField jalur="ppmk" label={t.ppmkPilihan} checked={ppmk} onChange={setPpmk} />
      <TextField
        jalur="berlakuSejak"
        type="date"
        label={t.berlakuSejak}
        value={sejak}
        onChange={setSejak}
        isian={faults.isian}
      />
      {known !== null && (
        <>
          <p class="hint">{t.digantiBantuan}</p>
          <div class="pair is-roomy">
            <TextField
              jalur="diganti.kode"
              label={t.digantiKode}
              optional
              value={diganti.kode}
              onChange={(it) => {
                setDiganti((before) => ({ ...before, kode: it }));
              }}
              isian={faults.isian}
            />
            <TextField
              jalur="diganti.sejak"
              type="date"
              label={t.digantiSejak}
              optional
              value={diganti.sejak}
              onChange={(it) => {
                setDiganti((before) => ({ ...before, sejak: it }));
              }}
              isian={faults.isian}
            />
          </div>
        </>
      )}
    </ChangeForm>
  );
}
