// The consent of members: read aloud from the phone, or printed and signed.
import type { JSX } from 'preact';
import { FORMULIR_PERSETUJUAN } from '../../forms/group/members/formulir-persetujuan.ts';
import { path } from '../../routes/router.ts';
import { persetujuan as t } from '../../teks/public/persetujuan.ts';
import { Sheet } from './paper/sheet.tsx';
import './consent.css';

/** As many as fit on the same page as the text. */
const ROWS = 18;

export function ConsentPage(): JSX.Element {
  return (
    <Sheet title={t.judul} back={{ to: path.ksmList, label: t.kembali }} class="consent">
      <p class="sheet-lead">
        <strong>{t.formulir(FORMULIR_PERSETUJUAN)}.</strong> {t.petunjuk}
      </p>
      {t.butir.map(({ judul, isi }) => (
        <section key={judul}>
          <h2>{judul}</h2>
          <p>{isi}</p>
        </section>
      ))}
      <p class="blank">
        {t.bertanya}
        <span class="rule" />
      </p>
      <section class="signed">
        <p class="blanks">
          <span class="blank">
            {t.ksm} <span class="rule" />
          </span>
          <span class="blank">
            {t.kelurahan} <span class="rule" />
          </span>
        </p>
        <p>{t.pernyataan}</p>
        <table>
          <thead>
            <tr>
              <th scope="col" class="no">
                {t.kolom.no}
              </th>
              <th scope="col">{t.kolom.nama}</th>
              <th scope="col" class="when">
                {t.kolom.tanggal}
              </th>
              <th scope="col">{t.kolom.tanda}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: ROWS }, (_, i) => (
              <tr key={i}>
                <td>{i + 1}</td>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Sheet>
  );
}
