// Cancels an accepted session: what is undone with it, and why.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import { path } from '../../routes/router.ts';
import { CancelForm } from '../../forms/group/cancel-form.tsx';
import { isiOf } from '../../forms/session/recorded.ts';
import { SavedPage } from '../../forms/saved/saved-page.tsx';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import { sumSetoran } from '../../../../functions/src/domain/records/money/gerak-kas.ts';

const t = teks.batal;

export function SesiCancel(props: {
  readonly ksm: Pick<Ksm, 'id' | 'nama'>;
  readonly recorded: SesiTercatat;
}): JSX.Element {
  const { ksm, recorded } = props;
  const { sesi } = recorded;
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  if (savedId !== null) return <SavedPage itemId={savedId} ksmId={ksm.id} />;
  const back = path.ksm(ksm.id);
  const apa = t.apa(formatTanggal(sesi.tanggal));
  return (
    <div class="page narrow">
      <p class="crumb">
        <a href={back}>← {ksm.nama}</a>
      </p>
      <PageHeading title={t.judul} />
      <section class="block">
        <p>
          <strong>{formatTanggalPanjang(sesi.tanggal)}</strong>{' '}
          <span class="muted">{teks.sesi.statusPilihan[sesi.status]}</span>
        </p>
        <p>{t.penjelasan}</p>
        <p>
          {t.akibat}: {takenBack(recorded)}.
        </p>
        <CancelForm
          ksm={ksm}
          cancelled={{ jenis: 'sesi', id: sesi.id, pinjaman: null, apa, urut: sesi.urut }}
          page={{ simpan: t.simpan, back }}
          onSaved={setSavedId}
        />
      </section>
    </div>
  );
}

function takenBack(recorded: SesiTercatat): string {
  const isi = isiOf(recorded);
  const setoran = sumSetoran(isi);
  const angsuran = isi.pembayaran.reduce((sum, it) => sum + it.jumlah, 0);
  const parts = [
    setoran > 0 && t.setoran(setoran),
    angsuran > 0 && t.angsuran(angsuran),
    isi.pinjamanBaru.length > 0 && t.pinjaman(isi.pinjamanBaru.length),
    isi.kasLain.length > 0 && t.kasLain(isi.kasLain.length),
  ].filter((it) => it !== false);
  return parts.length === 0 ? t.tanpaUang : parts.join(', ');
}
