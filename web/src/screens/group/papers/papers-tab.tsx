// Papers, partnerships and training of a group. People who may not know the members see how many, not who.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../../functions/src/domain/access/peran.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { CancelForm } from '../../../forms/group/cancel-form.tsx';
import { formHere } from '../../../forms/save/form-here.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import { valid } from '../../../reads/shapes/papers.ts';
import { usePapers } from '../../../reads/use-tabs.ts';
import * as teks from '../../../teks/index.ts';
import { PendingNote } from '../../../ui/pending-note.tsx';
import { TabState } from '../tab/tab-state.tsx';
import type { TabProps } from '../tab/tab.ts';
import { CourseForm } from './course-form.tsx';
import { dateOf, describeDate, describePaper, describeCourse } from './describe.ts';
import { Heading, Entry } from './entry.tsx';
import { KINDS, type Open } from './open.ts';
import type { PaperFormProps } from './paper-form-props.ts';
import { PaperForm } from './paper-form.tsx';
import { PartnerForm, RealisationForm } from './partner-form.tsx';
import { FIRST_DAY } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.dokumen;

export function KsmPapers({ group, klaim, unread }: TabProps): JSX.Element {
  const { ksm } = group;
  const read = usePapers(ksm.id);
  const data = read.data ?? null;
  const [corrected] = useState(() => refusedHere(KINDS));
  const [chosen, setOpen] = useState<Open | null | 'begun'>(() => {
    if (corrected !== null) return { what: corrected.kiriman.jenis as (typeof KINDS)[number] };
    const what = KINDS.find((it) => formHere(it, ksm.id)[0] === 'baru');
    return what === undefined ? 'begun' : { what };
  });
  // Its partnership has to be read first.
  const [what, partner] = formHere('kemitraan', ksm.id);
  const kemitraan = valid(data?.kemitraan ?? []).find((it) => it.id === partner);
  const begun: Open | null =
    what === 'realisasi' && kemitraan !== undefined ? { what, kemitraan } : null;
  const open = chosen === 'begun' ? begun : chosen;
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const mayRecord = hasIzin(klaim, 'catat');
  const names = hasIzin(klaim, 'bacaAnggota')
    ? new Map(group.anggota.map((it) => [it.id, it.nama]))
    : null;
  const form: PaperFormProps = {
    group,
    corrected,
    onClose: () => {
      setOpen(null);
    },
    onSaved: (id) => {
      setSavedId(id);
      setOpen(null);
    },
  };
  const onOpen = mayRecord && open === null ? setOpen : null;
  const papers = valid(data?.dokumen ?? []).toSorted((a, b) =>
    (dateOf(a) ?? FIRST_DAY) < (dateOf(b) ?? FIRST_DAY) ? 1 : -1,
  );
  const partners = valid(data?.kemitraan ?? []).toSorted((a, b) => (a.mulai < b.mulai ? 1 : -1));
  const courses = valid(data?.pelatihan ?? []).toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
  return (
    <>
      <section aria-labelledby="tab-dokumen">
        <Heading id="tab-dokumen" judul={t.judul} tombol={t.catat} what="dokumen" onOpen={onOpen} />
        <TabState
          read={read}
          above={unread}
          readAt={data?.readAt ?? null}
          words={teks.tabKsm.gagal}
        />
        {names === null && <p class="hint">{t.bukanUntukAnda}</p>}
        <SavedNote itemId={savedId} />
        <PendingNote ksmId={ksm.id} kinds={KINDS} />
        {open?.what === 'batal' && (
          <CancelForm
            ksm={group.ksm}
            cancelled={open.cancelled}
            onClose={form.onClose}
            onSaved={form.onSaved}
          />
        )}
        {open?.what === 'dokumen' && <PaperForm {...form} />}
        {data !== null && papers.length === 0 && <p class="muted">{t.kosong}</p>}
        <ul class="lines">
          {papers.map((it) => (
            <Entry
              key={it.id}
              judul={t.jenisPilihan[it.jenis]}
              isi={describePaper(it, names)}
              cancelled={{
                jenis: 'dokumen',
                id: it.id,
                pinjaman: null,
                apa: `${t.jenisPilihan[it.jenis].toLowerCase()} ${describeDate(dateOf(it))}`.trim(),
                urut: data?.urut?.dokumen,
              }}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="tab-kemitraan">
        <Heading
          id="tab-kemitraan"
          judul={t.kemitraan}
          tombol={t.catatKemitraan}
          what="kemitraan"
          onOpen={onOpen}
        />
        {open?.what === 'kemitraan' && <PartnerForm {...form} />}
        {open?.what === 'realisasi' && (
          <RealisationForm {...form} kemitraan={open.kemitraan} urut={data?.urut?.kemitraan} />
        )}
        {data !== null && partners.length === 0 && <p class="muted">{t.kemitraanKosong}</p>}
        <ul class="lines">
          {partners.map((it) => {
            const last = it.realisasi.toSorted().at(-1);
            return (
              <Entry
                key={it.id}
                judul={it.mitra}
                isi={[
                  t.berlaku(formatTanggal(it.mulai), it.akhir ? formatTanggal(it.akhir) : null),
                  last === undefined
                    ? t.belumRealisasi
                    : t.realisasi(it.realisasi.length, formatTanggal(last)),
                  ...(it.kegiatanSosial ? [t.kegiatanSosial] : []),
                  ...(it.keterangan === null ? [] : [it.keterangan]),
                ].join(' · ')}
                cancelled={{
                  jenis: 'kemitraan',
                  id: it.id,
                  pinjaman: null,
                  apa: `${t.kemitraan.toLowerCase()} ${it.mitra}`,
                  urut: data?.urut?.kemitraan,
                }}
                onOpen={onOpen}
              >
                {onOpen !== null && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={t.catatRealisasiApa(it.mitra)}
                    onClick={() => {
                      onOpen({ what: 'realisasi', kemitraan: it });
                    }}
                  >
                    {t.catatRealisasi}
                  </button>
                )}
              </Entry>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="tab-pelatihan">
        <Heading
          id="tab-pelatihan"
          judul={t.pelatihan}
          tombol={t.catatPelatihan}
          what="pelatihan"
          onOpen={onOpen}
        />
        {open?.what === 'pelatihan' && <CourseForm {...form} />}
        {data !== null && courses.length === 0 && <p class="muted">{t.pelatihanKosong}</p>}
        <ul class="lines">
          {courses.map((it) => (
            <Entry
              key={it.id}
              judul={t.topikPilihan[it.topik]}
              isi={describeCourse(it, names)}
              cancelled={{
                jenis: 'pelatihan',
                id: it.id,
                pinjaman: null,
                apa: `${t.pelatihan.toLowerCase()} ${t.topikPilihan[it.topik]}, ${formatTanggal(it.tanggal)}`,
                urut: data?.urut?.pelatihan,
              }}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
