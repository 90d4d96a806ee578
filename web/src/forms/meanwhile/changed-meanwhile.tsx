// A refused submission beside what another person made of the record meanwhile: both are read, and one click
// goes on. Loaded when there is such a refusal.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  readBerubah,
  type BerubahSementara,
} from '../../../../functions/src/domain/basics/refusals/berubah.ts';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import { namesOf } from '../../reads/shapes/names-apart.ts';
import { copyOf } from '../../reads/shapes/copies.ts';
import { navigate } from '../../routes/router.ts';
import { faultOf } from '../../server/ask.ts';
import { readCopy } from '../../state/copies.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { berubah as t } from '../../teks/berubah.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Contents } from '../../ui/contents.tsx';
import { Failed } from '../../ui/page.tsx';
import { useNamesWith } from '../../reads/use-tempat.ts';
import { describeRiwayat, placesIn } from '../../ui/history-words.ts';
import { useWork } from '../../ui/use-work.ts';
import { keepMine, keepTheirs } from './go-on.ts';

interface ChangedProps {
  readonly item: OutboxItem;
  /** As the refusal brought it. */
  readonly berubah: unknown;
  /** Where to go when the person's own is given up; left out: stay. */
  readonly leave?: string;
}

export function ChangedMeanwhile({ berubah, ...rest }: ChangedProps): JSX.Element | null {
  const read = useMemo(() => readBerubah(berubah), [berubah]);
  return read && <Both {...rest} berubah={read} />;
}

function Both({
  item,
  berubah,
  leave,
}: Omit<ChangedProps, 'berubah'> & { readonly berubah: BerubahSementara }): JSX.Element {
  const names = useNamesWith(useNames(item), placesIn([berubah]));
  const { busy, pesan, setPesan, work } = useWork((error) => faultOf(error).pesan);
  const choose = (choice: () => Promise<string | null>): Promise<void> =>
    work('pilih', async () => {
      setPesan(await choice());
    });
  const { oleh, pada, alasan } = berubah;
  return (
    <div class="stack">
      <section class="notice is-warning stack" aria-label={t.sekarang}>
        <p>
          <strong>{berubah.dibatalkan ? t.dibatalkan : t.diubah}</strong>
        </p>
        <p class="muted">
          {oleh === null || pada === null
            ? t.tidakDiketahui
            : t.oleh(nameOf(oleh), formatSaat(pada))}
        </p>
        {alasan !== null && <p>{t.alasan(alasan)}</p>}
        <p>{t.sekarang}:</p>
        <ul class="change-lines">
          {describeRiwayat(berubah, names).map((it, i) => (
            <li key={i}>
              {it.label !== '' && <span class="muted">{it.label}: </span>}
              {it.isi}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t.punyaAnda}>
        <p>{t.punyaAnda}:</p>
        <Contents item={item} isOpen />
      </section>
      {pesan !== null && <Failed pesan={pesan} />}
      {!berubah.lanjut && <p>{t.tidakDapat}</p>}
      <div class="actions">
        {berubah.lanjut && (
          <button
            type="button"
            class="button is-primary"
            disabled={busy !== null}
            onClick={() => void choose(() => keepMine(item, berubah))}
          >
            {t.simpan}
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={busy !== null}
          onClick={() =>
            void choose(async () => {
              await keepTheirs(item);
              if (leave !== undefined) navigate(leave);
              return null;
            })
          }
        >
          {t.pakai}
        </button>
      </div>
    </div>
  );
}

function nameOf({ peran, nama }: NonNullable<BerubahSementara['oleh']>): string {
  const roles: Readonly<Partial<Record<string, string>>> = teks.tabKsm.perubahan.peran;
  const role = roles[peran] ?? peran;
  return nama === null ? role : `${nama} (${role})`;
}

/** Members by their ids, as the phone knows them. */
function useNames({ uid, kiriman }: OutboxItem): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const ksmId = ksmIdOf(kiriman);
  useEffect(() => {
    if (ksmId === null) return;
    void readCopy(uid, copyOf('ksm', ksmId)).then((copy) => {
      if (copy) setNames(namesOf(copy.anggota));
    });
  }, [uid, ksmId]);
  return names;
}
