// The four books, checked in one row.
import type { JSX } from 'preact';
import { BUKU } from '../../../../../functions/src/domain/records/sesi.ts';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import type { Buku, NilaiBuku } from '../../../forms/session/form-sesi.ts';
import type { Section } from './section.ts';

const t = teks.sesi;
const NEXT_NILAI: Readonly<Record<NilaiBuku | 'none', NilaiBuku | null>> = {
  none: 'ok',
  ok: 'selisih',
  selisih: 'tidakMutakhir',
  tidakMutakhir: null,
};

export function BookSection({ form, change }: Section<'books'>): JSX.Element {
  const allOk = (): void => {
    change({ buku: { hadir: 'ok', kas: 'ok', tabungan: 'ok', pinjaman: 'ok' } });
  };
  const turn = (buku: Buku): void => {
    const next = NEXT_NILAI[form.buku[buku] ?? 'none'];
    const { [buku]: _before, ...rest } = form.buku;
    change({ buku: next === null ? rest : { ...rest, [buku]: next } });
  };
  return (
    <fieldset class="block" id={idOf('isi.buku')} tabIndex={-1}>
      <legend>{t.buku}</legend>
      <p class="hint">{t.bukuBantuan}</p>
      <div class="books">
        {BUKU.map((buku) => {
          const nilai = form.buku[buku] ?? null;
          return (
            <button
              key={buku}
              type="button"
              class={`book book-${nilai ?? 'none'}`}
              onClick={() => {
                turn(buku);
              }}
            >
              <span class="visually-hidden">{t.bukuAwalan} </span>
              <strong>{t.bukuPilihan[buku]}</strong>
              <span class="visually-hidden">: </span>
              <span>{nilai === null ? t.nilaiBukuKosong : t.nilaiBuku[nilai]}</span>
              <span class="visually-hidden">. {t.ketukGanti}</span>
            </button>
          );
        })}
      </div>
      {Object.keys(form.buku).length === 0 && (
        <button type="button" class="button is-small" onClick={allOk}>
          {t.semuaCocok}
        </button>
      )}
    </fieldset>
  );
}
