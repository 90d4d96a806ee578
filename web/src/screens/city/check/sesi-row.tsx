// A session with its sums and what does not agree, as one thing to check.
import type { JSX } from 'preact';
import { standingOfSesi } from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import { BUKU, type Sesi } from '../../../../../functions/src/domain/records/sesi.ts';
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import type { PemeriksaanKsm } from '../../../reads/shapes/city-shapes.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { Standing } from './standing.tsx';
import {
  handedOver,
  sumSetoran,
} from '../../../../../functions/src/domain/records/money/gerak-kas.ts';

const t = teks.kota.pemeriksaan;

export function SesiRow(props: {
  readonly sesi: Sesi;
  readonly it: PemeriksaanKsm;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}): JSX.Element {
  const { sesi, it, isChosen, onChoose } = props;
  const tanggal = formatTanggalPanjang(sesi.tanggal);
  const faults = BUKU.filter((buku) => sesi.buku[buku] === 'selisih');
  const hasMore = sesi.masalah.length > 0 || sesi.notulen !== null;
  return (
    <li class="check-row">
      <CheckField
        jalur={`pilih.${sesi.id}`}
        label={
          <span class="visually-hidden">{t.pilihKsm(teks.kota.dikembalikan.sesi(tanggal))}</span>
        }
        checked={isChosen}
        onChange={onChoose}
      />
      <div class="check-body">
        <h3>
          {tanggal}
          {sesi.status !== 'dilaksanakan' && (
            <span class="muted"> · {t.statusSesi[sesi.status]}</span>
          )}
        </h3>
        {sesi.status === 'dilaksanakan' && (
          <>
            <p>
              {[
                t.hadir(sesi.hadir.length, sesi.titip.length),
                t.setoran(sumSetoran(sesi)),
                ...(sesi.pembayaran.length > 0
                  ? [t.bayar(sum(sesi.pembayaran.map(handedOver)))]
                  : []),
                ...(sesi.pinjamanBaru.length > 0 ? [t.pinjamanBaru(sesi.pinjamanBaru.length)] : []),
              ].join(' · ')}
            </p>
            <Cash sesi={sesi} capaian={it.capaian} />
          </>
        )}
        {faults.map((buku) => (
          <p key={buku} class="differ">
            {t.bukuSelisih(t.buku[buku])}
          </p>
        ))}
        <Standing
          hasil={standingOfSesi(it.pemeriksaan, sesi)}
          pemeriksaan={it.pemeriksaan?.sesi.find((s) => s.id === sesi.id) ?? null}
        />
        {hasMore && (
          <details>
            <summary>{t.rincian}</summary>
            {sesi.masalah.map((masalah) => (
              <p key={masalah.id}>
                {t.masalah}: {masalah.uraian}
              </p>
            ))}
            {sesi.notulen !== null && (
              <p>
                {t.notulen}: {sesi.notulen}
              </p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}

function Cash(props: {
  readonly sesi: Sesi;
  readonly capaian: PemeriksaanKsm['capaian'];
}): JSX.Element {
  const { kasDihitung, alasanSelisih, id } = props.sesi;
  if (kasDihitung === null) return <p class="muted">{t.kasTidakDihitung}</p>;
  // Not computed yet: what was counted says nothing of the records.
  if (props.capaian === null) return <p class="muted">{t.kasBelumDihitung(kasDihitung)}</p>;
  const selisih = props.capaian.kasSelisih?.find((it) => it.sesi === id);
  if (!selisih) return <p class="agree">{t.kasCocok}</p>;
  return (
    <p class="differ">
      {t.kasSelisih(kasDihitung, selisih.seharusnya)}
      {alasanSelisih !== null && `. ${t.alasanNya(alasanSelisih)}`}
    </p>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
