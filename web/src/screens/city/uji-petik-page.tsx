// Uji petik of a kab/kota: the groups drawn for a closed month, and what visits found there.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listUjiPetik } from '../../../../functions/src/domain/callables/city-lists.ts';
import { formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import { addMonths, monthOf, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useItem } from '../../forms/save/after-saving.ts';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { namesIn } from '../../reads/shapes/names-in.ts';
import { useRekap, wordsAsked } from '../../reads/use-city.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { usePages } from '../../reads/source/use-pages.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { ask } from '../../server/ask.ts';
import { reportToday } from '../../state/report-clock.ts';
import * as teks from '../../teks/index.ts';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { More } from '../../ui/lists/more.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { ChosenHead } from './chosen-head.tsx';
import { Drawn } from './visit/drawn.tsx';

const t = teks.ujiPetik;
const MONTHS = 12;

export function UjiPetikPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const rekap = useRekap(kota, yearOf(reportToday()));
  const now = monthOf(reportToday());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -1 - i));
  const closed = rekap.data?.bulanan.findLast((b) => b.tutup !== null)?.bulan;
  const [asked] = useQuery('bulan');
  const bulan = months.find((it) => it === asked) ?? closed ?? addMonths(now, -1);
  const words = useWords();
  const [sent, setSent] = useState<KirimanId | null>(null);
  // What was saved shows in the list as soon as the server has it.
  const isIn = useItem(sent)?.state.status === 'accepted';
  const key = `${bulan} ${isIn ? (sent ?? '') : ''}`;
  return (
    <div class="page">
      <ChosenHead
        back={{ href: path.kotaDi(kota), judul: rekap.data?.nama ?? teks.kota.judul }}
        title={t.judul}
        name="bulan"
        label={teks.kota.bulan}
        value={bulan}
        choices={months.map((it) => ({ value: it, label: formatBulan(it) }))}
      />
      <p class="prose">{t.pengantar}</p>
      <SavedNote itemId={sent} />
      <SearchField label={teks.daftar.cariTempat} words={words} />
      <Month
        key={key}
        kota={kota}
        bulan={bulan}
        kata={words.settled}
        nama={namesIn(rekap)}
        onSaved={setSent}
      />
    </div>
  );
}

function Month(props: {
  readonly kota: KodeKota;
  readonly bulan: ReturnType<typeof monthOf>;
  /** What is searched. */
  readonly kata: string;
  readonly nama: ReadonlyMap<string, string> | null;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { kota, bulan, kata, nama, onSaved } = props;
  const asked = { kota, bulan, ...wordsAsked(kata) };
  const { read, first, older } = usePages({
    key: `${bulan} ${kata}`,
    read: useAsk(listUjiPetik, { ...asked, lewati: 0 }),
    pageOf: ({ baris, lanjut }) => ({ rows: baris, lanjut }),
    next: (lewati) => ask(listUjiPetik, { ...asked, lewati }),
  });
  return (
    <>
      <ReadState read={read} />
      {first?.kata === null && <p class="empty">{t.belumTutup(bulan)}</p>}
      {first && first.kata !== null && (
        <>
          <p>{t.ringkas(first.jumlah, first.semua, first.dikunjungi)}</p>
          {first.jumlah === 0 && <p class="empty">{t.tidakAda}</p>}
          {first.cocok === 0 && first.jumlah > 0 && (
            <p class="empty">{teks.daftar.tidakAdaCocok(kata)}</p>
          )}
          <Drawn
            kota={kota}
            bulan={bulan}
            baris={older.rows}
            urut={first.urut}
            nama={nama}
            onSaved={onSaved}
          />
          <More
            older={older}
            lagi={teks.daftar.tampilkanLagi((first.cocok ?? first.jumlah) - older.rows.length)}
          />
          <p class="hint">{t.undian(first.kata)}</p>
        </>
      )}
    </>
  );
}
