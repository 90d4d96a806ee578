// One group's records of a month, each with what the city found: to look at, and to decide once more.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addMonths, monthOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { usePemeriksaanKsm } from '../../reads/use-city.ts';
import { useTempat } from '../../reads/use-tempat.ts';
import { keyOf } from '../../reads/use-check.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { today } from '../../state/clock.ts';
import * as teks from '../../teks/index.ts';
import { Failed } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { Section } from '../../ui/section.tsx';
import { ChosenHead } from './chosen-head.tsx';
import { ButirView } from './check/butir-view.tsx';
import { Decide } from './check/decide.tsx';
import { Decided, type Putus } from './check/decided.tsx';
import { checkedOf } from './check/checked-of.ts';
import { Standing } from './check/standing.tsx';

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
  const tempat = useTempat(data ? [data.ksm.wilayah.kelurahan] : []);
  const [corrected] = useState(() => refusedHere(['pemeriksaan']));
  const refused = corrected?.kiriman.jenis === 'pemeriksaan' ? corrected.kiriman.isi : null;
  const [putus, setPutus] = useState<readonly Putus[]>([]);
  const [at, setAt] = useState<string | null>(null);
  const lines = data ? checkedOf(data) : [];
  const isMending = refused?.ksmId === ksmId && !putus.some(({ kata }) => kata === t.perbaiki);
  const decided = (kata: string) => (id: Putus['id']) => {
    setPutus((all) => [...all, { id, kata }]);
    setAt(null);
  };
  return (
    <div class="page narrow">
      <ChosenHead
        back={
          data ? { href: path.kotaTab(data.ksm.wilayah.kota, 'periksa'), judul: t.judul } : null
        }
        title={data?.ksm.nama ?? t.judul}
        name="bulan"
        label={teks.kota.bulan}
        value={bulan}
        choices={months.map((it) => ({ value: it, label: formatBulan(it) }))}
      />
      <ReadState read={group} />
      {data === null && <Failed pesan={t.tidakAda} />}
      <Decided putus={putus} />
      {data && refused && isMending && (
        <Section id="perbaiki" judul={t.perbaiki}>
          <Decide
            kunci={ksmId}
            ksmId={ksmId}
            judul={corrected?.judul ?? data.ksm.nama}
            records={refused}
            dilihat={data.pemeriksaan && data.pemeriksaan.urut}
            corrected={corrected}
            onDecided={decided(t.perbaiki)}
          />
        </Section>
      )}
      {data && (
        <ul class="checks" key={bulan}>
          {lines.map(({ butir, found, hasil }) => (
            <li key={keyOf(butir)} class="check-line">
              {at === keyOf(butir) ? (
                <ButirView
                  it={butir}
                  next={undefined}
                  tempat={tempat(data.ksm.wilayah.kelurahan)}
                  takesFocus
                  mayRepeat
                  onDecided={(id, hasil) => {
                    decided(teks.antrean.hasil(butir, hasil))(id);
                  }}
                  onNext={() => {
                    setAt(null);
                  }}
                />
              ) : (
                <>
                  <h2>{teks.antrean.judulButir(butir)}</h2>
                  <Standing hasil={hasil} pemeriksaan={found} />
                  {!isMending && (
                    <button
                      type="button"
                      class="button is-small"
                      onClick={() => {
                        setAt(keyOf(butir));
                      }}
                    >
                      {t.buka}
                      <span class="visually-hidden"> {teks.antrean.judulButir(butir)}</span>
                    </button>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {data && lines.length === 1 && <p>{t.tanpaSesi}</p>}
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
