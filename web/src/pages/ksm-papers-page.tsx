// Papers, partnerships and training of a group, and the forms that record them. Who may not know the
// members sees how many, not who.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isActive, type Anggota } from '../../../functions/src/domain/anggota.ts';
import { JENIS_DOKUMEN, type IsiDokumen } from '../../../functions/src/domain/dokumen.ts';
import type { IsiKemitraan } from '../../../functions/src/domain/kemitraan.ts';
import { TOPIK_PELATIHAN, type IsiPelatihan } from '../../../functions/src/domain/pelatihan.ts';
import { hasIzin } from '../../../functions/src/domain/peran.ts';
import { formatTanggal } from '../../../functions/src/domain/tulisan.ts';
import { today } from '../clock.ts';
import { valid, type BerkasKsm } from '../ksm/berkas.ts';
import {
  fromDokumen,
  fromKemitraan,
  fromPelatihan,
  newFormDokumen,
  newFormKemitraan,
  newFormPelatihan,
  toIsiDokumen,
  toIsiKemitraan,
  toIsiPelatihan,
  withRealisasi,
  type FormDokumen,
  type FormKemitraan,
  type FormPelatihan,
} from '../ksm/paper-form.ts';
import { correctedOf, type PartProps } from '../ksm/part.ts';
import { useRead } from '../ksm/use-read.ts';
import type { OutboxItem } from '../outbox/machine.ts';
import { outbox } from '../outbox/store.ts';
import { place } from '../router.ts';
import * as teks from '../teks/index.ts';
import {
  CheckField,
  FaultText,
  faultOf,
  idOf,
  SelectField,
  TextArea,
  TextField,
} from '../ui/fields.tsx';
import { RecordForm, SavedNote } from '../ui/record-form.tsx';
import { CancelForm, PendingNote, ReadStatus, type Cancelled } from '../ui/record-parts.tsx';
import type { Isian } from '../../../functions/src/domain/isian.ts';

const t = teks.bagian.dokumen;
const makeId = (): string => crypto.randomUUID();
const KINDS = ['dokumen', 'kemitraan', 'pelatihan'] as const;

type Open =
  | { readonly what: (typeof KINDS)[number] }
  | { readonly what: 'realisasi'; readonly kemitraan: IsiKemitraan }
  | { readonly what: 'batal'; readonly cancelled: Cancelled };

export function KsmPapers({ group, klaim, uid }: PartProps): JSX.Element {
  const { ksm } = group;
  const { data, status, reload } = useRead<BerkasKsm>(uid, `berkas/${ksm.id}`, async () => {
    const { fetchBerkas } = await import('../reads/reads.ts');
    return fetchBerkas({ uid, klaim }, ksm.id);
  });
  const [corrected] = useState(() =>
    correctedOf(outbox.get(), place.get().search.get('perbaiki'), KINDS),
  );
  const [open, setOpen] = useState<Open | null>(() =>
    corrected === null ? null : { what: corrected.kiriman.jenis as (typeof KINDS)[number] },
  );
  const [savedId, setSavedId] = useState<string | null>(null);
  const mayRecord = hasIzin(klaim, 'catat');
  const names = hasIzin(klaim, 'bacaAnggota')
    ? new Map(group.anggota.map((it) => [it.id, it.nama]))
    : null;
  const form: FormProps = {
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
  const papers = valid(data?.dokumen ?? []).toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const partners = valid(data?.kemitraan ?? []).toSorted((a, b) => (a.mulai < b.mulai ? 1 : -1));
  const courses = valid(data?.pelatihan ?? []).toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
  return (
    <>
      <section aria-labelledby="bagian-dokumen">
        <Heading
          id="bagian-dokumen"
          judul={t.judul}
          tombol={t.catat}
          what="dokumen"
          onOpen={onOpen}
        />
        <ReadStatus
          status={status}
          hasData={data !== null}
          readAt={data?.readAt ?? null}
          onRetry={reload}
        />
        {names === null && <p class="hint">{t.bukanUntukAnda}</p>}
        <SavedNote itemId={savedId} />
        <PendingNote ksmId={ksm.id} kinds={KINDS} />
        {open?.what === 'batal' && (
          <CancelForm
            group={group}
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
                apa: `${t.jenisPilihan[it.jenis].toLowerCase()} ${dateOf(it) === '' ? '' : formatTanggal(dateOf(it))}`.trim(),
              }}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="bagian-kemitraan">
        <Heading
          id="bagian-kemitraan"
          judul={t.kemitraan}
          tombol={t.catatKemitraan}
          what="kemitraan"
          onOpen={onOpen}
        />
        {open?.what === 'kemitraan' && <PartnerForm {...form} />}
        {open?.what === 'realisasi' && <RealisationForm {...form} kemitraan={open.kemitraan} />}
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
      <section aria-labelledby="bagian-pelatihan">
        <Heading
          id="bagian-pelatihan"
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
              }}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

type Names = ReadonlyMap<string, string> | null;

/** Names where they may be known, else how many. */
function people(ids: readonly string[], names: Names): string {
  if (names === null) return t.orang(ids.length);
  const known = ids.flatMap((id) => names.get(id) ?? []);
  return `${t.orang(ids.length)}: ${known.toSorted((a, b) => a.localeCompare(b, 'id')).join(', ')}`;
}

function dateOf(isi: IsiDokumen): string {
  return isi.jenis === 'rencanaUsaha' ? (isi.disetujui ?? '') : isi.tanggal;
}

function describePaper(isi: IsiDokumen, names: Names): string {
  switch (isi.jenis) {
    case 'aturan':
      return `${formatTanggal(isi.tanggal)} · ${isi.ditandatangani ? t.sudahDitandatangani : t.belumDitandatangani}`;
    case 'tinjauanAturan':
    case 'rencanaKerja':
      return formatTanggal(isi.tanggal);
    case 'tanggungRenteng':
      return `${formatTanggal(isi.tanggal)} · ${people(isi.anggota, names)}`;
    case 'rencanaUsaha': {
      const whose = names?.get(isi.anggota) ?? t.orang(1);
      const when =
        isi.disetujui === null ? t.belumDisetujui : t.disetujuiPada(formatTanggal(isi.disetujui));
      return `${whose} · ${when}`;
    }
  }
}

function describeCourse(isi: IsiPelatihan, names: Names): string {
  return [
    formatTanggal(isi.tanggal),
    ...(isi.rencana ? [t.direncanakan] : []),
    people(isi.peserta, names),
    ...(isi.keterangan === null ? [] : [isi.keterangan]),
  ].join(' · ');
}

function Heading(props: {
  readonly id: string;
  readonly judul: string;
  readonly tombol: string;
  readonly what: (typeof KINDS)[number];
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { id, judul, tombol, what, onOpen } = props;
  return (
    <div class="title-row">
      <h2 id={id}>{judul}</h2>
      {onOpen !== null && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            onOpen({ what });
          }}
        >
          {tombol}
        </button>
      )}
    </div>
  );
}

function Entry(props: {
  readonly judul: string;
  readonly isi: string;
  readonly cancelled: Cancelled;
  readonly onOpen: ((open: Open) => void) | null;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { judul, isi, cancelled, onOpen, children } = props;
  return (
    <li>
      <span class="line-main">
        <strong>{judul}</strong>
        <span class="muted line-sub">{isi}</span>
      </span>
      {onOpen !== null && (
        <span class="line-actions">
          {children}
          <button
            type="button"
            class="link-button is-danger"
            aria-label={teks.bagian.batalkanApa(cancelled.apa)}
            onClick={() => {
              onOpen({ what: 'batal', cancelled });
            }}
          >
            {teks.bagian.batalkan}
          </button>
        </span>
      )}
    </li>
  );
}

interface FormProps {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}

function membersOn(group: PartProps['group'], tanggal: string): Anggota[] {
  return group.anggota
    .filter((it) => isActive(it, tanggal || today()))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** Members to tick, all of them by one tap. */
function MemberChecks(props: {
  readonly jalur: string;
  readonly label: string;
  readonly members: readonly Anggota[];
  readonly chosen: readonly string[];
  readonly isian: readonly Isian[];
  readonly onChange: (chosen: readonly string[]) => void;
}): JSX.Element {
  const { jalur, label, members, chosen, isian, onChange } = props;
  const fault = faultOf(isian, jalur);
  const id = idOf(jalur);
  return (
    <fieldset class="member-checks" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {fault !== null && <FaultText id={`${id}-salah`} pesan={fault} />}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onChange(members.map((it) => it.id));
        }}
      >
        {t.semua}
      </button>
      <div class="member-checks-row">
        {members.map((it) => (
          <CheckField
            key={it.id}
            jalur={`${jalur}.${it.id}`}
            label={it.nama}
            checked={chosen.includes(it.id)}
            onChange={(isChosen) => {
              onChange(isChosen ? [...chosen, it.id] : chosen.filter((other) => other !== it.id));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function PaperForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'dokumen' ? corrected : null;
  const before = refused?.kiriman.jenis === 'dokumen' ? refused.kiriman.isi : null;
  return (
    <RecordForm<FormDokumen>
      ksmId={ksm.id}
      judul={t.catat}
      kunci={`dokumen/${ksm.id}/baru`}
      fresh={() =>
        before === null ? newFormDokumen(today(), makeId) : fromDokumen(before, today(), makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'dokumen',
        isi: toIsiDokumen(form, ksm.id),
        koreksi: null,
      })}
      judulKiriman={(form) => t.kiriman(t.jenisPilihan[form.jenis], ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <SelectField
            jalur="isi.jenis"
            label={t.jenis}
            value={form.jenis}
            choices={JENIS_DOKUMEN.map((value) => ({ value, label: t.jenisPilihan[value] }))}
            isian={isian}
            onChange={(jenis) => {
              if (jenis !== '') change({ jenis });
            }}
          />
          {form.jenis === 'rencanaUsaha' ? (
            <>
              <SelectField
                jalur="isi.anggota"
                label={t.pemilik}
                value={form.pemilik}
                empty={teks.umum.pilih}
                choices={membersOn(group, form.disetujui).map((it) => ({
                  value: it.id,
                  label: it.nama,
                }))}
                isian={isian}
                onChange={(pemilik) => {
                  change({ pemilik });
                }}
              />
              <TextField
                {...bind('disetujui')}
                label={t.disetujui}
                hint={t.disetujuiBantuan}
                optional
                type="date"
                max={today()}
              />
            </>
          ) : (
            <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={today()} />
          )}
          {form.jenis === 'aturan' && (
            <CheckField
              jalur="isi.ditandatangani"
              label={t.ditandatangani}
              checked={form.ditandatangani}
              onChange={(ditandatangani) => {
                change({ ditandatangani });
              }}
            />
          )}
          {form.jenis === 'tanggungRenteng' && (
            <MemberChecks
              jalur="isi.anggota"
              label={t.penandaTangan}
              members={membersOn(group, form.tanggal)}
              chosen={form.penandaTangan}
              isian={isian}
              onChange={(penandaTangan) => {
                change({ penandaTangan });
              }}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}

function PartnerForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'kemitraan' ? corrected : null;
  const before = refused?.kiriman.jenis === 'kemitraan' ? refused.kiriman : null;
  return (
    <RecordForm<FormKemitraan>
      ksmId={ksm.id}
      judul={t.catatKemitraan}
      kunci={`kemitraan/${ksm.id}/baru`}
      fresh={() =>
        before === null ? newFormKemitraan(today(), makeId) : fromKemitraan(before.isi, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kemitraan',
        isi: {
          ...toIsiKemitraan(form, ksm.id),
          ...(before !== null && { realisasi: before.isi.realisasi }),
        },
        koreksi: before?.koreksi ?? null,
      })}
      judulKiriman={(form) => t.kiriman(`${t.kemitraan} ${form.mitra.trim()}`, ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, change, bind }) => (
        <>
          <TextField {...bind('mitra')} label={t.mitra} maxLength={100} />
          <div class="pair is-roomy">
            <TextField {...bind('mulai')} label={t.mulai} type="date" max={today()} />
            <TextField {...bind('akhir')} label={t.akhir} optional type="date" />
          </div>
          <CheckField
            jalur="isi.kegiatanSosial"
            label={t.kegiatanSosial}
            checked={form.kegiatanSosial}
            onChange={(kegiatanSosial) => {
              change({ kegiatanSosial });
            }}
          />
          <TextArea {...bind('keterangan')} label={t.keterangan} optional rows={2} />
        </>
      )}
    </RecordForm>
  );
}

function RealisationForm(props: FormProps & { readonly kemitraan: IsiKemitraan }): JSX.Element {
  const { group, kemitraan, onClose, onSaved } = props;
  const { ksm } = group;
  return (
    <RecordForm<{ readonly kirimanId: string; readonly tanggal: string }>
      ksmId={ksm.id}
      judul={t.catatRealisasiApa(kemitraan.mitra)}
      kunci={`kemitraan/${kemitraan.id}/realisasi`}
      fresh={() => ({ kirimanId: makeId(), tanggal: today() })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kemitraan',
        isi: withRealisasi(kemitraan, form.tanggal),
        koreksi: { alasan: t.realisasiAlasan },
      })}
      judulKiriman={() => t.realisasiKiriman(kemitraan.mitra, ksm.nama)}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change }) => (
        <TextField
          jalur="isi.realisasi"
          label={t.tanggalRealisasi}
          type="date"
          max={today()}
          value={form.tanggal}
          isian={isian}
          onChange={(tanggal) => {
            change({ tanggal });
          }}
        />
      )}
    </RecordForm>
  );
}

function CourseForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'pelatihan' ? corrected : null;
  const before = refused?.kiriman.jenis === 'pelatihan' ? refused.kiriman.isi : null;
  return (
    <RecordForm<FormPelatihan>
      ksmId={ksm.id}
      judul={t.catatPelatihan}
      kunci={`pelatihan/${ksm.id}/baru`}
      fresh={() =>
        before === null
          ? newFormPelatihan(
              today(),
              membersOn(group, today()).map((it) => it.id),
              makeId,
            )
          : fromPelatihan(before, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'pelatihan',
        isi: toIsiPelatihan(form, ksm.id),
        koreksi: null,
      })}
      judulKiriman={(form) => t.kiriman(`${t.pelatihan} ${t.topikPilihan[form.topik]}`, ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <SelectField
            jalur="isi.topik"
            label={t.topik}
            value={form.topik}
            choices={TOPIK_PELATIHAN.map((value) => ({ value, label: t.topikPilihan[value] }))}
            isian={isian}
            onChange={(topik) => {
              if (topik !== '') change({ topik });
            }}
          />
          <TextField {...bind('tanggal')} label={t.tanggal} type="date" />
          <CheckField
            jalur="isi.rencana"
            label={t.rencana}
            checked={form.rencana}
            onChange={(rencana) => {
              change({ rencana });
            }}
          />
          <MemberChecks
            jalur="isi.peserta"
            label={t.peserta}
            members={membersOn(group, form.tanggal)}
            chosen={form.peserta}
            isian={isian}
            onChange={(peserta) => {
              change({ peserta });
            }}
          />
          <TextArea {...bind('keterangan')} label={t.keterangan} optional rows={2} />
        </>
      )}
    </RecordForm>
  );
}
