// The drawn groups of a month, each with what its visit found and the form for it; one form at a time.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KirimanId, KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { ReadonlyDeep } from '../../../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { BarisUji } from '../../../../../functions/src/domain/lists/city-rows.ts';
import { BUTIR_UJI } from '../../../../../functions/src/domain/records/city/uji-petik.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { path } from '../../../routes/router.ts';
import { useTempat } from '../../../reads/use-tempat.ts';
import * as teks from '../../../teks/index.ts';
import { CancelVisit } from './cancel-visit.tsx';
import { VisitForm } from './visit-form.tsx';

const t = teks.ujiPetik;

interface Open {
  readonly what: 'hasil' | 'batal';
  readonly ksmId: KsmId;
}

export function Drawn(props: {
  readonly kota: KodeKota;
  readonly bulan: Bulan;
  readonly baris: readonly ReadonlyDeep<BarisUji>[];
  readonly urut: number | null;
  /** Names of the kelurahan, by code. */
  readonly nama: ReadonlyMap<string, string> | null;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { kota, bulan, baris, urut } = props;
  const tempat = useTempat(
    baris.map((it) => it.kelurahan),
    props.nama,
  );
  const [corrected] = useState(() => refusedHere(['ujiPetik', 'ujiPetikBatal']));
  const [open, setOpen] = useState<Open | null>(() => {
    const kiriman = corrected?.kiriman;
    if (kiriman?.jenis === 'ujiPetik') return { what: 'hasil', ksmId: kiriman.isi.ksmId };
    if (kiriman?.jenis === 'ujiPetikBatal') return { what: 'batal', ksmId: kiriman.isi.ksmId };
    return null;
  });
  const close = () => {
    setOpen(null);
  };
  const onSaved = (itemId: KirimanId) => {
    close();
    props.onSaved(itemId);
  };
  return (
    <ul class="gates">
      {baris.map((row) => {
        const { ksmId, kunjungan } = row;
        const form = {
          uji: { kota, bulan, ksmId },
          nama: row.nama,
          urut,
          corrected,
          onClose: close,
          onSaved,
        };
        const isOpen = open?.ksmId === ksmId;
        return (
          <li key={ksmId} class="gate">
            <h2>
              <a href={path.ksmTab(ksmId, 'daftar-sesi')}>{row.nama}</a>
            </h2>
            <p class="muted">
              {tempat(row.kelurahan)} ·{' '}
              {kunjungan === null ? t.belum : t.dikunjungi(formatTanggal(kunjungan.tanggal))}
              {kunjungan && ` · ${agreed(kunjungan)}`}
            </p>
            {!isOpen && (
              <div class="actions">
                <button
                  type="button"
                  class="button is-small is-soft"
                  aria-label={kunjungan ? t.koreksiUntuk(row.nama) : t.catatUntuk(row.nama)}
                  onClick={() => {
                    setOpen({ what: 'hasil', ksmId });
                  }}
                >
                  {kunjungan ? t.koreksi : t.catatHasil}
                </button>
                {kunjungan && (
                  <button
                    type="button"
                    class="link-button is-danger"
                    aria-label={t.batalkanUntuk(row.nama)}
                    onClick={() => {
                      setOpen({ what: 'batal', ksmId });
                    }}
                  >
                    {t.batalkan}
                  </button>
                )}
              </div>
            )}
            {isOpen && open.what === 'hasil' && <VisitForm {...form} known={kunjungan} />}
            {isOpen && open.what === 'batal' && <CancelVisit {...form} />}
          </li>
        );
      })}
    </ul>
  );
}

function agreed({
  butir,
}: Pick<NonNullable<ReadonlyDeep<BarisUji>['kunjungan']>, 'butir'>): string {
  const found = BUTIR_UJI.map((it) => butir[it]).filter((it) => it !== 'takTerperiksa');
  return t.cocok(found.filter((it) => it === 'cocok').length, found.length);
}
