// The page for everybody: what the programme is, in plain words, and the way to its Quick Status.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordKunjunganResponse } from '../../../../functions/src/domain/callables/areas.ts';
import type { AngkaProgram } from '../../../../functions/src/domain/quick-status/recap/ringkasan.ts';
import {
  formatAngka,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { session } from '../../state/session.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { PublicFolder, PublicFolders } from './public-folder.tsx';
import { LanguageChoice } from '../../sw/language-choice.tsx';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';

export function PublicPage(): JSX.Element {
  const t = teks.depan;
  const isSignedIn = useStore(session).status !== 'signed-out';
  const visit = useVisit();
  const [asked] = useQuery('tahun');
  const tahun = asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : null;
  if (tahun !== null)
    return (
      <div class="page">
        <PublicFolder key={tahun} tahun={tahun} isSignedIn={isSignedIn} />
        {visit !== null && <p class="views">{t.dilihat(visit.jumlah)}</p>}
      </div>
    );
  return (
    <div class="page public">
      <section class="hero">
        <PageHeading title={t.judul} />
        <p class="lead">{t.pengantar}</p>
        <div class="actions">
          <a class="button is-primary" href={path.qs}>
            {t.unduhQs}
          </a>
          {!isSignedIn && (
            <a class="button" href={path.signIn}>
              {t.masukPetugas}
            </a>
          )}
        </div>
      </section>

      <div class="listing-for-all">
        <PublicFolders isSignedIn={isSignedIn} />
        {visit !== null && <p class="views">{t.dilihat(visit.jumlah)}</p>}
      </div>

      <section aria-labelledby="tahap">
        <h2 id="tahap">{t.tahapJudul}</h2>
        <p class="prose">{t.latar}</p>
        <ol class="stages">
          {t.tahap.map((tahap) => (
            <li key={tahap.nama}>
              <p class="stage-number">{tahap.nama}</p>
              <h3>{tahap.judul}</h3>
              <ul>
                {tahap.butir.map((butir) => (
                  <li key={butir}>{butir}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>

      {visit !== null && visit.angka !== null && <Progress angka={visit.angka} />}

      <section aria-labelledby="aturan">
        <h2 id="aturan">{t.aturanJudul}</h2>
        <p class="prose">{t.aturanPengantar}</p>
        <ol class="rules-list">
          {t.aturan.map((aturan) => (
            <li key={aturan.nama}>
              <strong>{aturan.nama}</strong>
              <span>{aturan.isi}</span>
            </li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="tingkat">
        <h2 id="tingkat">{t.tingkatJudul}</h2>
        <p class="prose">{t.tingkatPengantar}</p>
        <ol class="ladder-list">
          {t.tingkat.map((tingkat, index) => (
            <li key={tingkat.nama} class={`step-${String(index + 1)}`}>
              <strong>{tingkat.nama}</strong>
              <span>{tingkat.isi}</span>
            </li>
          ))}
        </ol>
      </section>

      <div class="two-columns">
        <section aria-labelledby="unggulan">
          <h2 id="unggulan">{t.unggulanJudul}</h2>
          <p>{t.unggulanPengantar}</p>
          <ol class="plain-numbers">
            {t.unggulan.map((butir) => (
              <li key={butir}>{butir}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="lembaga">
          <h2 id="lembaga">{t.lembagaJudul}</h2>
          <p>{t.lembaga}</p>
        </section>
      </div>

      <footer class="foot">
        <p>{t.catatan}</p>
        <p>
          <a href="/lisensi.txt" target="_blank">
            {t.lisensi}
          </a>
        </p>
        <LanguageChoice />
      </footer>
    </div>
  );
}

/** What this visit was told, for whoever comes back to the page. */
let known: RecordKunjunganResponse | null = null;

/** Counts this visit once per opened tab; returns the total and the programme's counts. */
function useVisit(): RecordKunjunganResponse | null {
  const [visit, setVisit] = useState(known);
  useEffect(() => {
    if (visit !== null) return;
    void (async () => {
      try {
        const { recordVisit } = await import('../../server/visit.ts');
        known = await recordVisit();
        setVisit(known);
      } catch {
        // A missing counter is not worth an apology.
      }
    })();
  }, [visit]);
  return visit;
}

const LEVELS = ['pemula', 'berkembang', 'berdaya', 'mandiri'] as const;

/** How far the programme is, as sums of the whole country. */
function Progress({ angka }: { readonly angka: AngkaProgram }): JSX.Element {
  const t = teks.depan.angka;
  // Too young for a level: with them the levels add up to all groups.
  const rest = angka.ksm - LEVELS.reduce((sum, kunci) => sum + angka[kunci], 0);
  return (
    <section aria-labelledby="angka">
      <h2 id="angka">{t.judul}</h2>
      <p class="prose">{t.pengantar(formatTanggalPanjang(angka.per))}</p>
      <dl class="numbers">
        {(
          [
            [t.ksm, angka.ksm],
            [
              angka.kotaTersamar > 0 ? t.anggotaTanpa(angka.kotaTersamar) : t.anggota,
              angka.anggota,
            ],
            [t.kelurahan, angka.kelurahan],
            [t.kota, angka.kota],
            [t.provinsi, angka.provinsi],
            [t.sesiTahun(angka.tahun), angka.sesiTahun],
          ] as const
        ).map(([label, n]) =>
          // Hidden where the files hide it.
          n === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatAngka(n)}</dd>
            </div>
          ),
        )}
      </dl>
      <dl class="numbers is-levels" aria-label={t.tingkat}>
        {LEVELS.map((kunci) => (
          <div key={kunci}>
            <dt>{t[kunci]}</dt>
            <dd>{formatAngka(angka[kunci])}</dd>
          </div>
        ))}
        {rest > 0 && (
          <div>
            <dt>{t.belumDinilai}</dt>
            <dd>{formatAngka(rest)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
