// Which recaps everybody may have without an account: opened and closed by an administrator, with a reason.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  listKeterbukaan,
  setKeterbukaan,
  type ListKeterbukaanResponse,
} from '../../../../functions/src/domain/callables/terbuka.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { ask } from '../../server/ask.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import * as teks from '../../teks/index.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { ChangeForm } from './forms/change-form.tsx';
import { useChange, type Reason } from './forms/use-change.ts';

const t = teks.kelola.terbuka;
type Area = ListKeterbukaanResponse['keterbukaan'][number];

const isOpen = ({ keadaan }: Area): boolean => keadaan?.terbuka === true;

export function OpenRecaps(): JSX.Element | null {
  const read = useAsk(listKeterbukaan, {});
  const [edited, setEdited] = useState<Area | null>(null);
  const [said, setSaid] = useState('');
  const areas = read.data?.keterbukaan ?? null;
  // Whoever administers a kab/kota alone has nothing to open.
  if (areas?.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="terbuka">
      <h2 id="terbuka">{t.judul}</h2>
      <p class="prose">{t.pengantar}</p>
      <div role="status" class="sent">
        {said !== '' && <p class="notice is-good">{said}</p>}
      </div>
      <ReadState read={read} />
      {edited !== null && (
        <OpenForm
          key={edited.kode}
          area={edited}
          onSaved={(terbuka) => {
            setSaid(
              terbuka
                ? t.dibuka(wordOfKode(edited.namaWilayah))
                : t.ditutup(wordOfKode(edited.namaWilayah)),
            );
            setEdited(null);
            read.reload();
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      {areas && (
        <Listing
          judul={t.judul}
          baris={areas}
          kunci={(it) => it.kode}
          kosong=""
          kolom={[
            { judul: teks.qs.wilayah, isi: (it) => wordOfKode(it.namaWilayah) },
            {
              judul: t.keadaan,
              isi: (it) =>
                isOpen(it) && it.keadaan ? t.sejak(formatSaat(it.keadaan.sejak)) : t.tertutup,
            },
          ]}
          aksi={(it) => (
            <button
              type="button"
              class="button is-small"
              aria-label={
                isOpen(it)
                  ? t.tutupUntuk(wordOfKode(it.namaWilayah))
                  : t.bukaUntuk(wordOfKode(it.namaWilayah))
              }
              onClick={() => {
                setSaid('');
                setEdited(it);
              }}
            >
              {isOpen(it) ? t.tutup : t.buka}
            </button>
          )}
        />
      )}
    </section>
  );
}

function OpenForm(props: {
  readonly area: Area;
  readonly onSaved: (terbuka: boolean) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { area, onSaved, onCancel } = props;
  const { kode, namaWilayah, keadaan } = area;
  const terbuka = !isOpen(area);
  // What was typed to open it is no reason to close it.
  const change = useChange(`kelola/terbuka/${kode}/${terbuka ? 'buka' : 'tutup'}`, () => ({}));
  const save = async ({ alasan }: Reason): Promise<void> => {
    const dilihat = change.isTold ? undefined : (keadaan?.sejak ?? null);
    const answer = await change.send(() => ask(setKeterbukaan, { kode, terbuka, dilihat, alasan }));
    if (answer !== null) onSaved(answer.terbuka);
  };
  return (
    <ChangeForm
      judul={terbuka ? t.bukaUntuk(wordOfKode(namaWilayah)) : t.tutupUntuk(wordOfKode(namaWilayah))}
      pengantar={terbuka ? t.akibatBuka : t.akibatTutup}
      change={change}
      simpan={terbuka ? t.buka : t.tutup}
      onSave={save}
      onCancel={onCancel}
    />
  );
}
