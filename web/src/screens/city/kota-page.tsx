// The desk of a kab/kota: what is waiting there, and the way to each kind of work.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import { monthEnd, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { batasTutup } from '../../../../functions/src/domain/records/city/tutup-bulan.ts';
import {
  formatBulan,
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { isJenjang, type KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { listKsm } from '../../../../functions/src/domain/callables/lists.ts';
import { SecondFactorLink } from '../public/second-factor/second-factor-link.tsx';
import { useAskLately } from '../../reads/source/use-ask.ts';
import { currentPerson } from '../../state/session.ts';
import { reportToday } from '../../state/report-clock.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { useAntreanBadge } from '../../badge/use-antrean-badge.ts';
import { useAntrean } from '../../reads/use-check.ts';
import type { HalamanAntrean } from '../../reads/shapes/check-shapes.ts';
import { useNamaWilayah, useRekap } from '../../reads/use-city.ts';
import { navigate, path, type TabKota } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { VerifiedArea } from '../area/verified.tsx';
import { lazyPage, PageHeading } from '../../ui/page.tsx';

const t = teks.kota;

interface KotaProps {
  readonly kota: KodeKota;
}

const PemeriksaanPage = lazyPage<KotaProps>(() =>
  import('./pemeriksaan-page.tsx').then((m) => m.PemeriksaanPage),
);
const JanggalPage = lazyPage<KotaProps>(() =>
  import('./janggal-page.tsx').then((m) => m.JanggalPage),
);
const UjiPetikPage = lazyPage<KotaProps>(() =>
  import('./uji-petik-page.tsx').then((m) => m.UjiPetikPage),
);
const TutupBulanPage = lazyPage<KotaProps>(() =>
  import('./tutup-bulan-page.tsx').then((m) => m.TutupBulanPage),
);
const GerbangPage = lazyPage<KotaProps>(() =>
  import('./gerbang-page.tsx').then((m) => m.GerbangPage),
);
const TargetPage = lazyPage<KotaProps>(() => import('./target-page.tsx').then((m) => m.TargetPage));

export function KotaPage(props: {
  readonly kode: KodeKota | null;
  readonly tab: TabKota | null;
}): JSX.Element {
  const { kode, tab } = props;
  if (kode === null) return <ChooseKota />;
  switch (tab) {
    case 'periksa':
      return <PemeriksaanPage kota={kode} />;
    case 'janggal':
      return <JanggalPage kota={kode} />;
    case 'uji-petik':
      return <UjiPetikPage kota={kode} />;
    case 'tutup-bulan':
      return <TutupBulanPage kota={kode} />;
    case 'gerbang':
      return <GerbangPage kota={kode} />;
    case 'target':
      return <TargetPage kota={kode} />;
    case null:
      return <Desk kota={kode} />;
  }
}

/**
 * Most people have one kab/kota; with several one chooses; with a whole province one comes through its
 * areas.
 */
function ChooseKota(): JSX.Element {
  const wilayah = currentPerson()?.klaim?.wilayah ?? [];
  const own = wilayah.filter((kode) => isJenjang(kode, 'kota'));
  const only = own.length === 1 && wilayah.length === 1 ? own[0] : undefined;
  useEffect(() => {
    if (only !== undefined) navigate(path.kotaDi(only), { replace: true });
  }, [only]);
  const names = useNamaWilayah(own);
  return (
    <div class="page narrow">
      <PageHeading title={t.pilih} />
      {own.length > 0 && <ReadState read={names} />}
      <ul class="links">
        {(names.data ?? []).map(
          ({ kode, nama }) =>
            isJenjang(kode, 'kota') && (
              <li key={kode}>
                <a href={path.kotaDi(kode)}>{nama}</a>
              </li>
            ),
        )}
      </ul>
      {own.length < wilayah.length && (
        <>
          <p>{t.pilihIsi}</p>
          <p>
            <a class="button" href={path.wilayah}>
              {t.keWilayah}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

function Desk({ kota }: KotaProps): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const tahun = yearOf(reportToday());
  const rekap = useRekap(kota, tahun);
  const { data } = rekap;
  const warned = useAskLately(listKsm, {
    kode: [kota],
    kata: '',
    saring: { peringatan: 'ada' },
    setelah: null,
  });
  const antrean = useAntrean({ kota, bulan: null, lewati: 0 });
  useAntreanBadge(kota, antrean.data?.jumlah ?? null);
  const cards: readonly { tab: TabKota; judul: string; ajakan: string; kini: string[] }[] = [
    { tab: 'periksa', ...t.pemeriksaan, kini: waitingOf(antrean.data) },
    { tab: 'janggal', ...teks.janggal, kini: [] },
    { tab: 'uji-petik', ...teks.ujiPetik, kini: [] },
    { tab: 'tutup-bulan', ...t.tutup, kini: data ? closingOf(data) : [] },
    ...(klaim !== null && hasIzin(klaim, 'putuskanTahap')
      ? [{ tab: 'gerbang' as const, ...t.gerbang, kini: data ? gatesOf(data) : [] }]
      : []),
    {
      tab: 'target',
      ...t.target,
      kini: data ? [data.target === null ? t.ringkas.targetBelum : t.ringkas.targetAda] : [],
    },
  ];
  return (
    <div class="page">
      <div class="title-row">
        <div>
          <PageHeading title={data?.nama ?? t.judul} />
          {data && <p class="muted">{t.per(formatTanggalPanjang(data.per))}</p>}
        </div>
        <a class="button is-quiet" href={path.wilayahDi(kota)}>
          {t.ringkas.lihatWilayah}
        </a>
      </div>
      <VerifiedArea kode={[kota]} />
      <ReadState read={rekap} />
      {data === null && <p class="empty">{t.belumAdaAngka}</p>}
      <ul class="desk">
        {cards.map((it) => (
          <li key={it.tab} class="desk-card">
            <h2>
              <a href={path.kotaTab(kota, it.tab)}>{it.judul}</a>
            </h2>
            <p class="muted">{it.ajakan}</p>
            {it.kini.map((line) => (
              <p key={line} class="desk-now">
                {line}
              </p>
            ))}
          </li>
        ))}
        <li class="desk-card">
          <h2>
            <a href={`${path.ksmListOf(kota)}&peringatan=ada`}>{teks.peringatan.judul}</a>
          </h2>
          <p class="muted">{teks.peringatan.nilai}</p>
          {warned.data && (
            <p class="desk-now">{teks.peringatan.lihat(warned.data.halaman.cocok)}</p>
          )}
        </li>
      </ul>
      <SecondFactorLink />
    </div>
  );
}

function waitingOf(read: HalamanAntrean | null | undefined): string[] {
  if (!read) return [];
  const { sesi, pendaftaran, penyelesaian } = read.jumlah;
  return [teks.antrean.ringkas(sesi, pendaftaran, penyelesaian)];
}

function closingOf(rekap: RingkasKota): string[] {
  const open = rekap.bulanan.filter(
    (b) => b.tutup === null && b.per === monthEnd(b.bulan) && b.angka.ksm > 0,
  );
  if (open.length === 0) return [t.ringkas.semuaTertutup];
  return open.slice(0, 3).map((b) => {
    const batas = batasTutup(b.bulan);
    const words = reportToday() > batas ? t.ringkas.telat : t.ringkas.perluTutup;
    return words(formatBulan(b.bulan), formatTanggal(batas));
  });
}

function gatesOf({ gerbang }: RingkasKota): string[] {
  const siap = gerbang.I.siap + gerbang.II.siap + gerbang.III.siap + gerbang.Selesai.siap;
  return [t.ringkas.siap(siap)];
}
