// The gates between the stages: which groups stand before one and have reached its level, each
// condition as the server finds it now, and the decision of a person.
import type { JSX } from 'preact';
import { TAHAP, type Tahap } from '../../../../functions/src/domain/records/ksm.ts';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import { reportToday } from '../../state/report-clock.ts';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { useCalon, useRekap } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { ChosenHead } from './chosen-head.tsx';
import { Candidates } from './stage/candidates.tsx';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';

const t = teks.kota.gerbang;

export function GerbangPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const [asked] = useQuery('tahap');
  const tahun = yearOf(reportToday());
  const rekap = useRekap(kota, tahun);
  const tahap = TAHAP.find((it) => it === asked) ?? firstOf(rekap.data ?? null);
  const words = useWords();
  const kata = words.settled;
  const calon = useCalon(kota, tahap, kata);
  const angka = rekap.data?.gerbang[tahap];
  return (
    <div class="page">
      <ChosenHead
        back={{ href: path.kotaDi(kota), judul: rekap.data?.nama ?? teks.kota.judul }}
        title={t.judul}
        name="tahap"
        label={t.pilih}
        value={tahap}
        choices={TAHAP.map((it) => ({ value: it, label: t.masuk(it) }))}
      />
      {angka !== undefined && <p>{t.ringkas(angka.siap, angka.menunggu)}</p>}
      <p class="prose muted">{t.pengantar}</p>
      <SearchField label={teks.daftar.cariTempat} words={words} />
      {rekap.data === undefined ? <ReadState read={rekap} /> : <ReadState read={calon} />}
      {rekap.data !== undefined && calon.data?.baris.length === 0 && (
        <p class="empty">{kata === '' ? t.kosong : teks.daftar.tidakAdaCocok(kata)}</p>
      )}
      {rekap.data !== undefined && calon.data && calon.data.baris.length > 0 && (
        <Candidates
          key={`${tahap} ${kata}`}
          kota={kota}
          tahap={tahap}
          kata={kata}
          calon={calon.data}
        />
      )}
    </div>
  );
}

/** The gate with the most to decide: one that somebody may enter, otherwise one where somebody waits. */
function firstOf(rekap: RingkasKota | null): Tahap {
  const gerbang = rekap?.gerbang;
  return (
    TAHAP.find((it) => (gerbang?.[it].siap ?? 0) > 0) ??
    TAHAP.find((it) => (gerbang?.[it].menunggu ?? 0) > 0) ??
    TAHAP[0]
  );
}
