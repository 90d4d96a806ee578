// Photos of the book page beside what is typed from it: taken or chosen, looked at, removed. Loaded apart from the
// form, which works without it.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  PARAMETER_AWAL,
  parameterOn,
} from '../../../../../functions/src/domain/basics/parameter.ts';
import type { Ksm } from '../../../../../functions/src/domain/records/ksm.ts';
import type { SesiId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { takePhoto, type Taken } from '../../../forms/photo/take.ts';
import { settlePhotos } from '../../../outbox/foto-standing.ts';
import { photos, readPhotos, removePhotos } from '../../../outbox/foto-store.ts';
import { useParameter } from '../../../reads/use-desk.ts';
import { today } from '../../../state/clock.ts';
import type { FotoItem } from '../../../state/foto-db.ts';
import { currentUid } from '../../../state/session.ts';
import { useStore } from '../../../state/store.ts';
import { foto as t } from '../../../teks/foto.ts';
import { PhotoPreview } from './photo-preview.tsx';

export function PhotoSection(props: {
  readonly ksm: Pick<Ksm, 'id' | 'nama'>;
  readonly sesi: SesiId;
  /** Keeps the form, with whose session the photo goes. */
  readonly onTake: () => void;
}): JSX.Element {
  const { ksm, sesi, onTake } = props;
  const uid = currentUid();
  const sets = useParameter();
  const own = useStore(photos).filter((it) => it.sesi === sesi && it.uid === uid);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Taken>('kept');
  useEffect(() => {
    void readPhotos().catch(reportError);
    // Whoever begins anew takes no photo along.
    return () => void settlePhotos(true).catch(reportError);
  }, [sesi]);

  const take = async (file: File): Promise<void> => {
    onTake();
    setBusy(true);
    setSaid('kept');
    try {
      const judul = t.judulKiriman(ksm.nama);
      setSaid(await takePhoto(file, { sesi, ksmId: ksm.id, judul }));
    } finally {
      setBusy(false);
    }
  };
  // As the server counts them; what was never read leaves the number that is built in.
  const most = parameterOn([PARAMETER_AWAL, ...(sets.data ?? [])], today()).foto.perSesi;
  const isFull = own.length >= most;

  return (
    <fieldset class="block photos">
      <legend>{t.judul}</legend>
      <p class="hint">{t.bantuan}</p>
      <p class="hint">{t.dataPribadi}</p>
      {own.length > 0 && (
        <ul class="photo-list">
          {own.map((item, n) => (
            <li key={item.id}>
              <PhotoLine item={item} n={n + 1} />
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {isBusy ? t.mengecilkan : own.length > 0 && said === 'kept' ? t.tersimpan : ''}
      </p>
      {said !== 'kept' && (
        <p role="alert" class="fault">
          {t.gagal[said]}
        </p>
      )}
      {isFull ? (
        <p class="hint">{most === 0 ? t.tidakDipakai : t.cukup(own.length)}</p>
      ) : (
        <div class="actions">
          <Chooser label={t.ambil} isCamera isBusy={isBusy} onChoose={take} />
          <Chooser label={t.pilih} isCamera={false} isBusy={isBusy} onChoose={take} />
        </div>
      )}
    </fieldset>
  );
}

function PhotoLine({ item, n }: { readonly item: FotoItem; readonly n: number }): JSX.Element {
  return (
    <>
      <PhotoPreview item={item} alt={t.nomor(n, item.jpeg.byteLength)} />
      <span>{t.nomor(n, item.jpeg.byteLength)}</span>
      <button
        type="button"
        class="link-button is-danger"
        aria-label={t.hapusApa(n)}
        onClick={() => {
          if (confirm(t.hapusYakin)) void removePhotos([item.id]).catch(reportError);
        }}
      >
        {t.hapus}
      </button>
    </>
  );
}

function Chooser(props: {
  readonly label: string;
  /** Opens the camera at once, where there is one. */
  readonly isCamera: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => Promise<void>;
}): JSX.Element {
  return (
    <label class="button is-small">
      {props.label}
      <input
        type="file"
        class="visually-hidden"
        accept="image/*"
        capture={props.isCamera ? 'environment' : undefined}
        disabled={props.isBusy}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // The same file may be chosen again after it was removed.
          if (file) void props.onChoose(file).finally(() => (input.value = ''));
        }}
      />
    </label>
  );
}
