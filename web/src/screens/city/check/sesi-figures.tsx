// A session with its sums and what does not agree.
import type { JSX } from 'preact';
import { BUKU, type Sesi } from '../../../../../functions/src/domain/records/sesi.ts';
import {
  handedOver,
  sumSetoran,
} from '../../../../../functions/src/domain/records/money/gerak-kas.ts';
import type { ButirPeriksa } from '../../../reads/shapes/check-shapes.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.kota.pemeriksaan;

export function SesiFigures(props: {
  readonly sesi: Sesi;
  readonly capaian: ButirPeriksa['capaian'];
}): JSX.Element {
  const { sesi, capaian } = props;
  const faults = BUKU.filter((buku) => sesi.buku[buku] === 'selisih');
  return (
    <>
      {sesi.status === 'dilaksanakan' ? (
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
          <Cash sesi={sesi} capaian={capaian} />
        </>
      ) : (
        <p>{t.statusSesi[sesi.status]}</p>
      )}
      {faults.map((buku) => (
        <p key={buku} class="differ">
          {t.bukuSelisih(t.buku[buku])}
        </p>
      ))}
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
    </>
  );
}

function Cash(props: {
  readonly sesi: Sesi;
  readonly capaian: ButirPeriksa['capaian'];
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
