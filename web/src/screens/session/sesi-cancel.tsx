// Cancels an accepted session: what is undone with it, and why.
import type { JSX } from 'preact';
import {
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { path } from '../../routes/router.ts';
import { isiOf } from '../../forms/session/recorded.ts';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Loading, PageHeading } from '../../ui/page.tsx';
import { newFormBatal, toBatalkan, type FormBatal } from '../../forms/group/cancellation.ts';
import { SavedPage } from '../../forms/save/saved-page.tsx';
import { useSave } from '../../forms/save/use-save.ts';
import { makeId } from '../../forms/make-id.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.batal;

export function CancelForm(props: {
  readonly ksmId: KsmId;
  readonly nama: string;
  readonly recorded: SesiTercatat;
}): JSX.Element {
  const { ksmId, nama, recorded } = props;
  const { sesi } = recorded;
  const saving = useSave<FormBatal, LooseKiriman<'batalkan'>>({
    kunci: `batal/${sesi.id}`,
    schema: Kiriman,
    fresh: () => newFormBatal('', makeId),
    toKiriman: (form) => toBatalkan(form, ksmId, { jenis: 'sesi', id: sesi.id, pinjaman: null }),
    judul: () => t.judulKiriman(nama, formatTanggal(sesi.tanggal)),
    say: (isian) => isian.map((it) => ({ ...it, label: t.alasan })),
  });
  const { form, faults, savedId } = saving;
  if (savedId !== null) return <SavedPage itemId={savedId} ksmId={ksmId} />;
  if (form === null) return <Loading />;

  return (
    <form
      class="page narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save();
      }}
    >
      <p class="crumb">
        <a href={path.ksm(ksmId)}>← {nama}</a>
      </p>
      <PageHeading title={t.judul} />
      <ErrorSummary {...faults} />
      <section class="block">
        <p>
          <strong>{formatTanggalPanjang(sesi.tanggal)}</strong>{' '}
          <span class="muted">{teks.sesi.statusPilihan[sesi.status]}</span>
        </p>
        <p>{t.penjelasan}</p>
        <p>
          {t.akibat}: {takenBack(recorded)}.
        </p>
        <TextArea
          jalur="isi.alasan"
          label={t.alasan}
          hint={t.alasanBantuan}
          rows={2}
          isian={faults.isian}
          value={form.alasan}
          onChange={(alasan) => {
            saving.change({ alasan });
          }}
        />
        <div class="actions">
          <button type="submit" class="button is-danger">
            {t.simpan}
          </button>
          <a class="button is-quiet" href={path.ksm(ksmId)}>
            {teks.umum.kembali}
          </a>
        </div>
      </section>
    </form>
  );
}

function takenBack(recorded: SesiTercatat): string {
  const isi = isiOf(recorded);
  const setoran = Object.values(isi.setoran).reduce((sum, n) => sum + n, 0);
  const angsuran = isi.pembayaran.reduce((sum, it) => sum + it.jumlah, 0);
  const parts = [
    setoran > 0 && t.setoran(setoran),
    angsuran > 0 && t.angsuran(angsuran),
    isi.pinjamanBaru.length > 0 && t.pinjaman(isi.pinjamanBaru.length),
    isi.kasLain.length > 0 && t.kasLain(isi.kasLain.length),
  ].filter((it) => it !== false);
  return parts.length === 0 ? t.tanpaUang : parts.join(', ');
}
