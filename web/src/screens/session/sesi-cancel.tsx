// Cancelling an accepted session: what is taken back with it, and why.
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { currentPerson } from '../../state/session.ts';
import { checkKiriman, enqueue } from '../../outbox/enqueue.ts';
import { path } from '../../routes/router.ts';
import { isiOf, type SesiTercatat } from '../../forms/session/recorded.ts';
import { useDraft } from '../../state/drafts.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary, TextArea, useFaults } from '../../ui/fields.tsx';
import { Loading, PageHeading } from '../../ui/page.tsx';
import { SavedPanel } from '../../forms/save/saved-panel.tsx';

const t = teks.batal;

interface FormBatal {
  readonly kirimanId: string;
  readonly alasan: string;
}

export function CancelForm(props: {
  readonly ksmId: string;
  readonly nama: string;
  readonly recorded: SesiTercatat;
}): JSX.Element {
  const { ksmId, nama, recorded } = props;
  const { sesi } = recorded;
  const uid = currentPerson()?.uid ?? '';
  const draftKey = `${uid}/batal/${sesi.id}`;
  const draft = useDraft<FormBatal>(draftKey, () => ({
    kirimanId: crypto.randomUUID(),
    alasan: '',
  }));
  const faults = useFaults();
  const [savedId, setSavedId] = useState<string | null>(null);
  const { form } = draft;
  const judul = t.judulKiriman(nama, formatTanggal(sesi.tanggal));
  if (savedId !== null) return <SavedPanel itemId={savedId} judul={judul} ksmId={ksmId} />;
  if (form === null) return <Loading />;

  const save = async (): Promise<void> => {
    const kiriman: LooseKiriman<'batalkan'> = {
      id: form.kirimanId,
      jenis: 'batalkan',
      isi: {
        ksmId,
        catatan: { jenis: 'sesi', id: sesi.id, pinjaman: null },
        alasan: form.alasan,
      },
    };
    const found = checkKiriman({ schema: Kiriman, kiriman });
    if (found.length > 0) {
      faults.show(found.map((it) => ({ ...it, label: t.alasan })));
      return;
    }
    try {
      await draft.close();
      const result = await enqueue({ schema: Kiriman, uid, judul, kiriman, draft: draftKey });
      if (result.ok) setSavedId(result.id);
      else {
        draft.reopen();
        faults.show(result.isian ?? [], result.isian === null ? teks.tersimpan.bentrok : undefined);
      }
    } catch {
      draft.reopen();
      faults.show([], teks.tersimpan.gagalSimpan);
    }
  };

  return (
    <form
      class="page narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
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
            draft.setForm((before) => ({ ...before, alasan }));
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
