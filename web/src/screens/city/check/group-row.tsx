// A group in the list of those to check: how many of its sessions are checked, and what looks wrong.
import type { JSX } from 'preact';
import { countSesi, standingOf } from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { Marks } from './marks.tsx';
import { tandaOf } from './unchecked.ts';
import type { KsmDiperiksa } from '../../../reads/shapes/city-shapes.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';

const t = teks.kota.pemeriksaan;

export function isDone({ capaian, pemeriksaan }: KsmDiperiksa, bulan: Bulan): boolean {
  return (
    standingOf(pemeriksaan?.pendaftaran) !== null &&
    countSesi(pemeriksaan, bulan).diterima >= (capaian?.sesiBulan ?? 0)
  );
}

export function GroupRow(props: {
  readonly it: KsmDiperiksa;
  readonly bulan: Bulan;
  readonly waiting: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}): JSX.Element {
  const { it, bulan, waiting, isChosen, onChoose } = props;
  const { ksmId, nama, capaian, pemeriksaan } = it;
  const sesi = capaian?.sesiBulan ?? 0;
  const count = countSesi(pemeriksaan, bulan);
  const pendaftaran = standingOf(pemeriksaan?.pendaftaran);
  const back = count.dikembalikan + Number(pendaftaran === 'dikembalikan');
  const done = isDone(it, bulan);
  return (
    <li class={`check-row${done ? ' is-done' : ''}`}>
      {done ? (
        <span class="check-space" aria-hidden="true">
          ✓
        </span>
      ) : (
        <CheckField
          jalur={`pilih.${ksmId}`}
          label={<span class="visually-hidden">{t.pilihKsm(nama)}</span>}
          checked={isChosen}
          onChange={onChoose}
        />
      )}
      <div class="check-body">
        <h2>
          <a href={`${path.pemeriksaan(ksmId)}?bulan=${bulan}`}>{nama}</a>
        </h2>
        <p>
          {done && sesi > 0
            ? t.selesai
            : sesi === 0
              ? t.tanpaSesi
              : t.sesiDiperiksa(count.diterima, sesi)}
          {pendaftaran === null && ` · ${t.pendaftaranBelum}`}
        </p>
        {back > 0 && <p class="differ">{t.dikembalikan(back)}</p>}
        <Marks tanda={tandaOf(capaian)} />
        {waiting > 0 && <p class="waiting">{t.menunggu(waiting)}</p>}
      </div>
    </li>
  );
}
