// One group opened for checking, in the month that the address names.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addMonths, monthOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { usePemeriksaanKsm } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Failed } from '../../ui/page.tsx';
import { ChosenHead } from './chosen-head.tsx';
import { Checks } from './check/checks.tsx';
import type { KsmId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.pemeriksaan;

const MONTHS = 24;

export function PemeriksaanKsmPage(props: { readonly ksmId: KsmId }): JSX.Element {
  const { ksmId } = props;
  const [asked] = useQuery('bulan');
  const now = monthOf(today());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -i));
  const bulan = months.find((it) => it === asked) ?? now;
  const group = usePemeriksaanKsm(ksmId, bulan);
  const { data } = group;
  const [sent, setSent] = useState<KirimanId | null>(null);
  return (
    <div class="page narrow">
      <ChosenHead
        back={
          data
            ? {
                href: path.pemeriksaanKelurahan(data.ksm.wilayah.kelurahan, bulan),
                judul: t.judul,
              }
            : null
        }
        title={data?.ksm.nama ?? t.judul}
        name="bulan"
        label={teks.kota.bulan}
        value={bulan}
        choices={months.map((it) => ({ value: it, label: formatBulan(it) }))}
      />
      <ReadState read={group} />
      {data === null && <Failed pesan={t.tidakAda} />}
      {data && <Checks key={bulan} it={data} bulan={bulan} onSent={setSent} />}
      <SavedNote itemId={sent} />
      {data && (
        <p>
          <a class="button is-quiet" href={path.ksm(ksmId)}>
            {t.bukaKsm}
          </a>
        </p>
      )}
    </div>
  );
}
