// The queue of a kab/kota: the oldest record that waits is open, the others stand beside it. After a decision the
// next one opens, and the counts follow.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type {
  KodeKelurahan,
  KodeKota,
} from '../../../../../functions/src/domain/basics/wilayah.ts';
import { useAntreanBadge } from '../../../badge/use-antrean-badge.ts';
import type { Butir, HalamanAntrean } from '../../../reads/shapes/check-shapes.ts';
import { keyOf, useAntrean } from '../../../reads/use-check.ts';
import { wordsAsked } from '../../../reads/use-city.ts';
import { useTempat } from '../../../reads/use-tempat.ts';
import * as teks from '../../../teks/index.ts';
import { ReadState } from '../../../ui/read-state.tsx';
import { ButirView } from './butir-view.tsx';
import { Decided, useDecided, type Putus } from './decided.tsx';

const t = teks.antrean;

/** Lines that the server passes over. */
const LEWATI_MAX = 600;

export function Queue(props: {
  readonly kota: KodeKota;
  /** Null: of every month. */
  readonly bulan: Bulan | null;
  /** What is searched. */
  readonly kata: string;
  /** Names of the kelurahan, by code; null: not read yet. */
  readonly nama: ReadonlyMap<KodeKelurahan, string> | null;
}): JSX.Element {
  const { kota, bulan, kata } = props;
  const [left, setLeft] = useState({ kata, lewati: 0 });
  const lewati = left.kata === kata ? left.lewati : 0;
  const setLewati = (n: number): void => {
    setLeft({ kata, lewati: n });
  };
  const read = useAntrean({ kota, bulan, ...wordsAsked(kata), lewati });
  const [putus, setPutus] = useState<readonly (Putus & { readonly key: string })[]>([]);
  const [at, setAt] = useState<string | null>(null);
  // Whoever types a search keeps the focus there.
  const [hasActed, setActed] = useState(false);
  useEffect(() => {
    setActed(false);
  }, [kata]);
  const decided = useDecided(putus);
  const isLeft = (n: number) => decided[n]?.item?.state.status !== 'refused';
  const gone = new Set(putus.filter((_, n) => isLeft(n)).map(({ key }) => key));
  const baris = read.data?.baris ?? [];
  const tempat = useTempat(
    baris.map(({ kelurahan }) => kelurahan),
    props.nama,
  );
  const open = baris.filter((it) => !gone.has(keyOf(it)));
  const place = Math.max(
    0,
    open.findIndex((it) => keyOf(it) === at),
  );
  const current = open[place];
  const jumlah = countsOf(read.data?.jumlah, baris, gone);
  useAntreanBadge(kota, jumlah);
  const isSending = decided.some(
    ({ item }) => item && item.state.status !== 'accepted' && item.state.status !== 'refused',
  );
  const isExhausted = read.status === 'fresh' && open.length === 0;
  const hasMore = read.data?.adaLagi === true || lewati > 0;
  useEffect(() => {
    // What is not there yet would come again.
    if (!isExhausted || isSending || baris.length + lewati === 0) return;
    setLewati(0);
    read.reload();
  }, [isExhausted, isSending]);

  const goOn = (after: number): void => {
    setActed(true);
    const next = open[after];
    if (next !== undefined) setAt(keyOf(next));
    else if (read.data?.adaLagi && lewati + open.length <= LEWATI_MAX)
      setLewati(lewati + open.length);
    else {
      setLewati(0);
      setAt(open[0] ? keyOf(open[0]) : null);
    }
  };
  return (
    <>
      <Counts jumlah={jumlah} />
      <Decided putus={putus} />
      <ReadState read={read} />
      {isExhausted && !hasMore && (
        <p class="empty">
          {kata !== ''
            ? teks.daftar.tidakAdaCocok(kata)
            : bulan === null
              ? t.kosong
              : t.kosongBulan}
        </p>
      )}
      {current && (
        <div class="queue">
          <ButirView
            key={keyOf(current)}
            it={current}
            next={open[place + 1]}
            tempat={tempat(current.kelurahan)}
            mayRepeat={false}
            takesFocus={hasActed}
            onDecided={(id, hasil) => {
              const key = keyOf(current);
              const following = open[place + 1] ?? open[0];
              setActed(true);
              setPutus((all) => [...all, { id, key, kata: t.hasil(current, hasil) }]);
              setAt(following && keyOf(following) !== key ? keyOf(following) : null);
            }}
            onNext={() => {
              goOn(place + 1);
            }}
          />
          <Lines
            open={open}
            current={current}
            tempat={tempat}
            onChoose={(key) => {
              setActed(true);
              setAt(key);
            }}
          />
        </div>
      )}
    </>
  );
}

type Jumlah = HalamanAntrean['jumlah'];

/** The server's counts, without what was decided since it counted. */
function countsOf(
  jumlah: Jumlah | undefined,
  baris: readonly Butir[],
  gone: ReadonlySet<string>,
): Jumlah | null {
  if (jumlah === undefined) return null;
  const left = (jenis: keyof Jumlah) =>
    Math.max(
      0,
      jumlah[jenis] - baris.filter((it) => it.jenis === jenis && gone.has(keyOf(it))).length,
    );
  return {
    pendaftaran: left('pendaftaran'),
    sesi: left('sesi'),
    penyelesaian: left('penyelesaian'),
  };
}

function Counts({ jumlah }: { readonly jumlah: Jumlah | null }): JSX.Element {
  return (
    <dl class="facts is-row queue-counts" aria-label={t.menunggu}>
      {(['sesi', 'pendaftaran', 'penyelesaian'] as const).map((jenis) => (
        <div key={jenis}>
          <dt>{t.jenis[jenis]}</dt>
          <dd>{jumlah === null ? '…' : t.banyak(jumlah[jenis])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines(props: {
  readonly open: readonly Butir[];
  readonly current: Butir;
  /** Of a kelurahan its name. */
  readonly tempat: (kode: KodeKelurahan) => string;
  readonly onChoose: (key: string) => void;
}): JSX.Element {
  const { open, current, tempat, onChoose } = props;
  return (
    <section class="queue-list" aria-labelledby="berikutnya">
      <h2 id="berikutnya">{t.daftar}</h2>
      <ol>
        {open.map((it) => (
          <li key={keyOf(it)}>
            <button
              type="button"
              aria-current={it === current ? 'true' : undefined}
              onClick={() => {
                onChoose(keyOf(it));
              }}
            >
              <span>
                {t.judulButir(it)} {it.lagi && <span class="flag flag-jeda">{t.lagi}</span>}
              </span>
              <span class="muted">
                {it.nama} · {tempat(it.kelurahan)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
