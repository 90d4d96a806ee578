// Data of the group itself: its name, and where and how often it meets.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../../functions/src/domain/access/peran.ts';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KodeKelurahan } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { formHere } from '../../../forms/save/form-here.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import { useTempat } from '../../../reads/use-tempat.ts';
import { useLokasiKelurahan } from '../../../reads/use-tabs.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { PendingNote } from '../../../ui/pending-note.tsx';
import type { TabProps } from '../tab/tab.ts';
import { ChangeForm } from './change-form.tsx';
import { DoubleForm } from './double-form.tsx';
import { DissolveForm } from './dissolve-form.tsx';
import { ReviveForm } from './revive-form.tsx';
import { MoveForm } from './move-form.tsx';
import type { Open } from './open.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.data;
const d = teks.daftarKsm;
const KINDS = ['ksmUbah', 'ksmBubar', 'ksmPindah', 'ksmGanda'] as const;

export function KsmData({ group, klaim }: TabProps): JSX.Element {
  const { ksm } = group;
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(
    () => openOf(corrected) ?? BEGUN.get(formHere('ksm', ksm.id)[0] ?? '') ?? null,
  );
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const lokasi = useLokasiKelurahan(ksm.kelurahan);
  const mayRecord = hasIzin(klaim, 'catat') && !ksm.ganda;
  const mayManage = hasIzin(klaim, 'kelolaKota');
  const tempat = lokasi.data ?? null;
  const before = (ksm.tempatLama ?? []).map((it) => it.wilayah.kelurahan);
  const replacing = tempat?.diganti ? [tempat.diganti.kode] : [];
  const nameOf = useTempat([ksm.kelurahan, ...before, ...replacing]);
  const withCode = (kode: KodeKelurahan) => teks.pilihWilayah.denganKode(nameOf(kode), kode);
  const replaced = tempat?.diganti
    ? t.kodeDiganti(
        withCode(ksm.kelurahan),
        withCode(tempat.diganti.kode),
        formatTanggal(tempat.diganti.sejak),
      )
    : null;
  const form = {
    group,
    corrected,
    onClose: (): void => {
      setOpen(null);
    },
    onSaved: (id: KirimanId): void => {
      setSavedId(id);
      setOpen(null);
    },
  };
  return (
    <section aria-labelledby="tab-data">
      <div class="title-row">
        <h2 id="tab-data">{t.judul}</h2>
        {mayRecord && open === null && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              setOpen('ubah');
            }}
          >
            {t.ubah}
          </button>
        )}
      </div>
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={ksm.id} kinds={KINDS} />
      {open === 'ubah' && <ChangeForm {...form} />}
      {open === 'bubar' && <DissolveForm {...form} />}
      {open === 'batalBubar' && <ReviveForm {...form} />}
      {open === 'ganda' && <DoubleForm {...form} />}
      {open === 'pindah' && <MoveForm {...form} tempat={tempat} replaced={replaced} />}
      <dl class="record">
        <Line label={d.nama}>{ksm.nama}</Line>
        <Line label={d.jenisUsaha}>{ksm.jenisUsaha}</Line>
        <Line label={t.lokasi}>
          {tempat === null
            ? nameOf(ksm.kelurahan)
            : `${tempat.nama}, ${tempat.namaKecamatan}, ${tempat.namaKota} (${ksm.kelurahan})`}
        </Line>
        {(ksm.tempatLama?.length ?? 0) > 0 && (
          <Line label={t.pernahDi}>
            {(ksm.tempatLama ?? []).map((it) => (
              <span key={it.sampai} class="line-sub">
                {t.sampai(nameOf(it.wilayah.kelurahan), formatTanggal(it.sampai))}
              </span>
            ))}
          </Line>
        )}
        <Line label={d.tanggalBentuk}>{formatTanggal(ksm.tanggalBentuk)}</Line>
        <Line label={d.mulai}>
          {ksm.tanggalMulaiPendampingan
            ? formatTanggal(ksm.tanggalMulaiPendampingan)
            : t.samaDenganBentuk}
        </Line>
        <Line label={t.jadwal}>
          {ksm.jadwal.map((it) => (
            <span key={it.berlakuSejak} class="line-sub">
              {t.jadwalSejak(teks.ksm.setiap(it.intervalHari), formatTanggal(it.berlakuSejak))}
            </span>
          ))}
        </Line>
        <Line label={t.setoran}>{formatRupiah(ksm.setoranMinimum)}</Line>
        {ksm.tanggalBubar && <Line label={t.bubar}>{formatTanggal(ksm.tanggalBubar)}</Line>}
      </dl>
      {replaced !== null && <p class="notice is-warning">{replaced}</p>}
      {mayManage && open === null && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setOpen('pindah');
            }}
          >
            {t.pindah}
          </button>{' '}
          <button
            type="button"
            class="link-button is-danger"
            onClick={() => {
              setOpen('ganda');
            }}
          >
            {ksm.ganda ? t.bukanGanda : t.ganda}
          </button>
        </p>
      )}
      {mayRecord && open === null && (
        <p>
          {ksm.tanggalBubar && (
            <>
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  setOpen('bubar');
                }}
              >
                {teks.tabKsm.bubar.selesaikan}
              </button>{' '}
            </>
          )}
          <button
            type="button"
            class="link-button is-danger"
            onClick={() => {
              setOpen(ksm.tanggalBubar ? 'batalBubar' : 'bubar');
            }}
          >
            {ksm.tanggalBubar ? t.batalBubar : t.catatBubar}
          </button>
        </p>
      )}
    </section>
  );
}

function Line(props: {
  readonly label: string;
  readonly children: JSX.Element | JSX.Element[] | string;
}): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** By the word under which what is typed is kept. */
const BEGUN: ReadonlyMap<string, Open> = new Map([
  ['ubah', 'ubah'],
  ['bubar', 'bubar'],
  ['pembubaran', 'bubar'],
  ['batal-bubar', 'batalBubar'],
  ['pindah', 'pindah'],
  ['ganda', 'ganda'],
  ['bukan-ganda', 'ganda'],
]);

/** The form that a refused submission goes back into. */
function openOf(corrected: OutboxItem | null): Open | null {
  if (corrected?.kiriman.jenis === 'ksmPindah') return 'pindah';
  if (corrected?.kiriman.jenis === 'ksmGanda') return 'ganda';
  if (corrected?.kiriman.jenis === 'ksmBubar') return 'bubar';
  if (corrected?.kiriman.jenis !== 'ksmUbah') return null;
  const { tanggalBubar } = corrected.kiriman.isi.perubahan;
  return tanggalBubar === undefined ? 'ubah' : tanggalBubar === null ? 'batalBubar' : 'bubar';
}
