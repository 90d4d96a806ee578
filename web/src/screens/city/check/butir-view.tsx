// One record that waits: its figures, beside them what changed since it was checked, and the decision.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KirimanId, SesiId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import { monthOf } from '../../../../../functions/src/domain/basics/tanggal.ts';
import {
  standingOf,
  standingOfSesi,
  type IsiPemeriksaan,
} from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import type { Diperiksa } from '../../../forms/desk/check-result.ts';
import type { Butir, ButirPeriksa } from '../../../reads/shapes/check-shapes.ts';
import { namesOf } from '../../../reads/shapes/names-apart.ts';
import { keyOf, useButir } from '../../../reads/use-check.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { ReadState } from '../../../ui/read-state.tsx';
import { Changes, Lines } from './changes.tsx';
import { Decide } from './decide.tsx';
import { Marks } from './marks.tsx';
import { Registration } from './registration.tsx';
import { SesiFigures } from './sesi-figures.tsx';
import { SesiPhotos } from './sesi-photos.tsx';
import { Standing } from './standing.tsx';
import { tandaOf, urutPendaftaran } from './unchecked.ts';
import { useKeys } from './use-keys.ts';

const t = teks.antrean;

export interface ButirViewProps {
  readonly it: Butir;
  /** Read ahead. */
  readonly next: Butir | undefined;
  /** Of its kelurahan. */
  readonly tempat: string;
  readonly takesFocus: boolean;
  /** What is decided already may be decided once more. */
  readonly mayRepeat: boolean;
  readonly onDecided: (id: KirimanId, hasil: IsiPemeriksaan['hasil']) => void;
  readonly onNext: () => void;
}

export function ButirView(props: ButirViewProps): JSX.Element {
  const { it, next, tempat, takesFocus, onNext } = props;
  const read = useButir(it, next);
  const { data } = read;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article class="queue-item block" aria-labelledby="butir">
      <h2 id="butir" tabIndex={-1} ref={heading}>
        {t.judulButir(it)}
      </h2>
      <p class="muted">
        <a href={path.ksm(it.ksmId)}>{it.nama}</a> · {tempat}
      </p>
      <ReadState read={read} />
      {data && <Known {...props} data={data} />}
      {data === null && <Gone pesan={teks.kota.pemeriksaan.tidakAda} onNext={onNext} />}
    </article>
  );
}

function Gone(props: { readonly pesan: string; readonly onNext: () => void }): JSX.Element {
  const { pesan, onNext } = props;
  useKeys({ l: onNext });
  return (
    <>
      <Failed pesan={pesan} />
      <button type="button" class="button" aria-keyshortcuts="l" onClick={onNext}>
        {t.lewati} <kbd>L</kbd>
      </button>
    </>
  );
}

function Known(props: ButirViewProps & { readonly data: ButirPeriksa }): JSX.Element {
  const { it, data, mayRepeat, onDecided, onNext } = props;
  const { capaian, pemeriksaan, sejak } = data;
  const names = namesOf(data.anggota?.anggota ?? []);
  const before = beforeOf(it, data);
  const records = recordsOf(it, data);
  return (
    <>
      <Marks tanda={tandaOf(capaian && { mutu: capaian.mutu, tingkat: capaian.capaian.tingkat })} />
      <div class="queue-sides">
        <section class="queue-figures" aria-labelledby="angka">
          <h3 id="angka">{t.kini}</h3>
          {it.jenis === 'pendaftaran' && <Registration it={data} />}
          {data.sesi && (
            <>
              <SesiFigures sesi={data.sesi} capaian={capaian} />
              <SesiPhotos
                ksmId={it.ksmId}
                sesi={data.sesi.id}
                tanggal={formatTanggalPanjang(data.sesi.tanggal)}
              />
            </>
          )}
          {data.entri && (
            <>
              <p>
                <strong>{t.penyelesaian(data.entri.jenis)}</strong>
              </p>
              {data.entri.alasan !== null && (
                <p>{teks.kota.pemeriksaan.alasanNya(data.entri.alasan)}</p>
              )}
              <Lines entry={data.entri} names={names} />
            </>
          )}
          {before !== null && <Standing hasil={before.hasil} pemeriksaan={before.it} />}
        </section>
        {sejak.length > 0 && <Changes sejak={sejak} names={names} />}
      </div>
      {records === null || data.sesi?.dibatalkan ? (
        <Gone pesan={teks.kota.pemeriksaan.tidakAda} onNext={onNext} />
      ) : before && before.hasil !== null && !mayRepeat ? (
        <Gone pesan={t.sudah} onNext={onNext} />
      ) : (
        <Decide
          kunci={keyOf(it)}
          ksmId={it.ksmId}
          judul={t.judulKiriman(it)}
          records={records}
          dilihat={pemeriksaan && pemeriksaan.urut}
          corrected={null}
          onDecided={onDecided}
          onNext={onNext}
        />
      )}
      <p>
        <a
          class="button is-quiet"
          href={`${path.pemeriksaan(it.ksmId)}?bulan=${monthOf(it.tanggal)}`}
        >
          {t.semuaBulan}
        </a>
      </p>
    </>
  );
}

/** What was found before: the result that is still valid, or null, and what was said. */
function beforeOf({ jenis, id }: Butir, { pemeriksaan, sesi }: ButirPeriksa) {
  switch (jenis) {
    case 'sesi': {
      const it = pemeriksaan?.sesi.find((one) => one.id === id) ?? null;
      return it && sesi && { it, hasil: standingOfSesi(pemeriksaan, sesi) };
    }
    case 'pendaftaran': {
      const it = pemeriksaan?.pendaftaran ?? null;
      return it && { it, hasil: standingOf(it) };
    }
    case 'penyelesaian': {
      const it = pemeriksaan?.penyelesaian?.find((one) => one.id === id) ?? null;
      return it && { it, hasil: standingOf(it) };
    }
  }
}

/** As they are shown; null: it is gone. */
function recordsOf({ jenis, id }: Butir, data: ButirPeriksa): Diperiksa | null {
  const { ksm, anggota, sesi, entri } = data;
  switch (jenis) {
    case 'sesi':
      return sesi && { pendaftaran: null, sesi: [{ id: id as SesiId, urut: sesi.urut }] };
    case 'pendaftaran':
      return { pendaftaran: urutPendaftaran(ksm, anggota), sesi: [] };
    case 'penyelesaian':
      return entri && { pendaftaran: null, sesi: [], penyelesaian: [entri.kiriman] };
  }
}
