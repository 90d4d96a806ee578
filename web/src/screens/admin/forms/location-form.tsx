// The form of a programme location: a kelurahan by its code, its name, and the date from which it counts.
import type { JSX } from 'preact';
import { saveLokasi } from '../../../../../functions/src/domain/callables/admin/lokasi.ts';
import { parseIsian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { LokasiProgram } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { ask } from '../../../server/ask.ts';
import { isKota } from '../../area/kota-field.tsx';
import { ChangeForm } from './change-form.tsx';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { newLocationFields, type LocationFields } from './location-fields.ts';
import { useChange, type Reason } from './use-change.ts';

const t = teks.kelola.lokasi;

export function LocationForm(props: {
  readonly known: LokasiProgram | null;
  readonly kota: string;
  readonly onSaved: (lokasi: LokasiProgram) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { known, kota, onSaved, onCancel } = props;
  const change = useChange<LocationFields>(`kelola/lokasi/${known?.kode ?? 'baru'}`, () =>
    newLocationFields(known, isKota(kota) ? `${kota}.` : ''),
  );
  const given = (text: string): string | null => (text.trim() === '' ? null : text);
  const save = async (form: LocationFields & Reason): Promise<void> => {
    const { sejak, kode } = form.diganti;
    const [shown] = form.dilihat;
    const filled = parseIsian(saveLokasi.request, {
      kode: form.kode.trim(),
      nama: form.nama,
      namaKecamatan: given(form.namaKecamatan),
      namaKota: given(form.namaKota),
      namaProvinsi: given(form.namaProvinsi),
      ppmk: form.ppmk,
      berlakuSejak: form.berlakuSejak,
      diganti: sejak === '' && kode.trim() === '' ? null : { sejak, kode },
      dilihat: change.isTold ? undefined : shown && { ...shown, diganti: shown.diganti },
      alasan: form.alasan,
    });
    if ('isian' in filled) {
      change.show(filled.isian);
      return;
    }
    const answer = await change.send(() => ask(saveLokasi, filled.data));
    if (answer !== null) onSaved(answer.lokasi);
  };
  return (
    <ChangeForm
      judul={known === null ? t.tambah : t.ubahUntuk(known.nama)}
      change={change}
      simpan={t.simpan}
      onSave={save}
      onCancel={onCancel}
    >
      {({ form: { ppmk, diganti }, isian, bind, change: set }) => (
        <>
          {known === null ? (
            <TextField {...bind('kode')} label={t.kode} hint={t.kodeBantuan} />
          ) : (
            <p class="muted">
              {known.kode} · {known.namaKecamatan}, {known.namaKota}, {known.namaProvinsi}
            </p>
          )}
          <TextField {...bind('nama')} label={t.nama} />
          {known === null && (
            <>
              <p class="hint">{t.namaAtas}</p>
              <div class="pair is-roomy">
                {(['namaKecamatan', 'namaKota', 'namaProvinsi'] as const).map((kunci) => (
                  <TextField key={kunci} {...bind(kunci)} label={t[kunci]} optional />
                ))}
              </div>
            </>
          )}
          <CheckField
            jalur="ppmk"
            label={t.ppmkPilihan}
            checked={ppmk}
            onChange={(next) => {
              set({ ppmk: next });
            }}
          />
          <TextField {...bind('berlakuSejak')} type="date" label={t.berlakuSejak} />
          {known !== null && (
            <>
              <p class="hint">{t.digantiBantuan}</p>
              <div class="pair is-roomy">
                <TextField
                  jalur="diganti.kode"
                  label={t.digantiKode}
                  optional
                  value={diganti.kode}
                  onChange={(kode) => {
                    set({ diganti: { ...diganti, kode } });
                  }}
                  isian={isian}
                />
                <TextField
                  jalur="diganti.sejak"
                  type="date"
                  label={t.digantiSejak}
                  optional
                  value={diganti.sejak}
                  onChange={(sejak) => {
                    set({ diganti: { ...diganti, sejak } });
                  }}
                  isian={isian}
                />
              </div>
            </>
          )}
        </>
      )}
    </ChangeForm>
  );
}
