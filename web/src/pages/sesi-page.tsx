// One meeting on one screen, in the order of the paper form. A normal meeting is «hadir with the usual
// deposit» for everybody; only what differs is touched.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Anggota } from '../../../functions/src/domain/anggota.ts';
import type { Isian } from '../../../functions/src/domain/isian.ts';
import { tagihanOn, type Tagihan } from '../../../functions/src/domain/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../functions/src/domain/pinjaman.ts';
import { BUKU, STATUS_SESI, TOPIK_OJT } from '../../../functions/src/domain/sesi.ts';
import { formatRupiah, formatTanggal } from '../../../functions/src/domain/tulisan.ts';
import { currentPerson, type Person } from '../auth/session.ts';
import { today } from '../clock.ts';
import { cashBefore, openProblems, type GroupData } from '../ksm/group-data.ts';
import { useGroup } from '../ksm/use-group.ts';
import { checkKiriman, enqueue } from '../outbox/enqueue.ts';
import type { OutboxItem } from '../outbox/machine.ts';
import { outbox, readOutbox } from '../outbox/store.ts';
import { path, place } from '../router.ts';
import {
  activeMembers,
  barisOf,
  fromKiriman,
  isUntouched,
  jadwalOf,
  markAbsent,
  newFormSesi,
  nextTanda,
  summarize,
  toKiriman,
  type BarisKasLain,
  type BarisPinjaman,
  type CaraKeputusan,
  type FormSesi,
  type NilaiBuku,
} from '../sesi/form.ts';
import { useDraft } from '../storage/drafts.ts';
import * as teks from '../teks/index.ts';
import {
  CheckField,
  ErrorSummary,
  faultOf,
  FaultText,
  idOf,
  NumberField,
  Segments,
  SelectField,
  Stepper,
  TextArea,
  TextField,
  useFaults,
} from '../ui/fields.tsx';
import { Failed, Loading, PageHeading } from '../ui/page.tsx';
import { SavedPanel } from '../ui/saved-panel.tsx';
import { useStore } from '../ui/store.ts';

const t = teks.sesi;
const makeId = (): string => crypto.randomUUID();

export function SesiPage(props: { readonly ksmId: string }): JSX.Element {
  const { group, status, reload } = useGroup(props.ksmId);
  const person = currentPerson();
  const [corrected, setCorrected] = useState<OutboxItem | null | 'loading'>('loading');
  const itemId = place.get().search.get('perbaiki');
  useEffect(() => {
    if (itemId === null) {
      setCorrected(null);
      return;
    }
    void readOutbox().then((items) => {
      const item = items.find((it) => it.id === itemId);
      setCorrected(item?.state.status === 'refused' ? item : null);
    });
  }, [itemId]);
  if (group === null || person === null || corrected === 'loading') {
    return (
      <div class="page narrow">
        <PageHeading title={t.judul} />
        {status === 'loading' && <Loading />}
        {status === 'missing' && <Failed pesan={teks.ksm.tidakAda} />}
        {status === 'unreachable' && <Failed pesan={teks.ksm.belumAdaSalinan} onRetry={reload} />}
      </div>
    );
  }
  return <SesiForm group={group} person={person} corrected={corrected} />;
}

/** What each section of the form needs. */
interface Section {
  readonly form: FormSesi;
  readonly group: GroupData;
  readonly members: readonly Anggota[];
  readonly isian: readonly Isian[];
  readonly change: (part: Partial<FormSesi>) => void;
}

function SesiForm(props: {
  readonly group: GroupData;
  readonly person: Person;
  readonly corrected: OutboxItem | null;
}): JSX.Element {
  const { group, person, corrected } = props;
  const { ksm } = group;
  const draftKey =
    corrected === null ? `${person.uid}/sesi/${ksm.id}` : `${person.uid}/perbaiki/${corrected.id}`;
  const makeFresh = (): FormSesi =>
    corrected?.kiriman.jenis === 'sesi'
      ? markAbsent(fromKiriman(corrected.kiriman, makeId), group)
      : newFormSesi(ksm.id, today(), makeId);
  const draft = useDraft<FormSesi>(draftKey, makeFresh);
  const faults = useFaults();
  const [savedId, setSavedId] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const items = useStore(outbox);

  // The server's refusal marks the fields it is about, until the first attempt to save again.
  useEffect(() => {
    if (corrected?.state.status !== 'refused') return;
    const { isian, pesan } = corrected.state.refusal;
    faults.show(isian, isian.length === 0 ? pesan : undefined);
  }, [corrected]);

  const { form } = draft;
  const tanggal = form?.tanggal ?? today();
  const members = useMemo(() => activeMembers(group, tanggal), [group, tanggal]);
  const dues = useMemo(
    () => new Map(group.pinjaman.map((it) => [it.id, tagihanOn(it, tanggal)])),
    [group, tanggal],
  );
  if (form === null) return <Loading />;

  const dueOf = (pinjaman: Pinjaman): number => dues.get(pinjaman.id)?.jumlah ?? 0;
  const judul = t.judulKiriman(ksm.nama, form.tanggal === '' ? '-' : formatTanggal(form.tanggal));
  if (savedId !== null) return <SavedPanel itemId={savedId} judul={judul} ksmId={ksm.id} />;

  const change = (part: Partial<FormSesi>): void => {
    draft.setForm((before) => ({ ...before, ...part }));
  };
  const section: Section = { form, group, members, isian: faults.isian, change };
  const totals = summarize(form, group, dueOf);
  const kasAwal = form.tanggal === '' ? null : cashBefore(group, form.tanggal, items, form.sesiId);
  const kasSeharusnya = kasAwal === null ? null : kasAwal + totals.perubahanKas;
  const selisih =
    kasSeharusnya === null || form.kasDihitung === null ? 0 : form.kasDihitung - kasSeharusnya;
  const isHeld = form.status === 'dilaksanakan';

  const save = async (): Promise<void> => {
    const kiriman = toKiriman(form, group, dueOf);
    const found = named(checkKiriman(kiriman), group);
    if (form.tanggal > today())
      found.push({ jalur: 'isi.tanggal', label: t.tanggal, pesan: futureOf(today()) });
    if (isHeld && selisih !== 0 && form.alasanSelisih.trim() === '')
      found.push({
        jalur: 'isi.alasanSelisih',
        label: t.alasanSelisih,
        pesan: t.alasanSelisihWajib,
      });
    if (found.length > 0) {
      faults.show(found);
      return;
    }
    setSaving(true);
    try {
      const registration = items.find(
        ({ kiriman: it }) => it.jenis === 'ksmDaftar' && it.isi.ksm.id === ksm.id,
      );
      await draft.close();
      const result = await enqueue({
        uid: person.uid,
        judul,
        kiriman,
        after: registration?.id ?? null,
        corrects: corrected?.id ?? null,
        draft: draftKey,
      });
      if (result.ok) setSavedId(result.id);
      else {
        draft.reopen();
        faults.show(result.isian ?? [], result.isian === null ? teks.tersimpan.bentrok : undefined);
      }
    } catch {
      draft.reopen();
      faults.show([], teks.tersimpan.gagalSimpan);
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      class="page narrow sesi"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="crumb">
        <a href={path.ksm(ksm.id)}>← {ksm.nama}</a>
      </p>
      <PageHeading title={corrected === null ? t.judul : t.perbaiki} />
      {draft.isRestored && !isUntouched(form, newFormSesi(ksm.id, today(), makeId)) && (
        <p class="notice">
          {t.dipulihkan}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              if (confirm(t.mulaiBaruYakin)) draft.restart(makeFresh());
            }}
          >
            {t.mulaiBaru}
          </button>
        </p>
      )}
      <ErrorSummary {...faults} />

      <MeetingSection {...section} />
      {isHeld && (
        <>
          <AttendanceSection {...section} setoran={totals.setoran} />
          <InstalmentSection {...section} dues={dues} />
          <LoanSection {...section} />
          <OtherCashSection {...section} />
          <BookSection {...section} />
          <DecisionSection {...section} />
          <ProblemSection {...section} />
          <CashSection
            {...section}
            kasAwal={kasAwal}
            kasSeharusnya={kasSeharusnya}
            selisih={selisih}
            totals={totals}
          />
        </>
      )}
      <section class="block">
        <TextArea
          jalur="isi.notulen"
          label={t.notulen}
          optional
          value={form.notulen}
          isian={faults.isian}
          onChange={(notulen) => {
            change({ notulen });
          }}
        />
      </section>

      <div class="save-bar">
        {isHeld && (
          <p>
            {t.ringkasHadir(totals.hadir, totals.titip, totals.absen)}
            <strong>{t.jumlahSetoran(totals.setoran)}</strong>
          </p>
        )}
        <button type="submit" class="button is-primary" disabled={isSaving}>
          {t.simpan}
        </button>
      </div>
    </form>
  );
}

function MeetingSection({ form, members, isian, change }: Section): JSX.Element {
  const isHeld = form.status === 'dilaksanakan';
  const people = members.map((it) => ({ value: it.id, label: it.nama }));
  return (
    <fieldset class="block">
      <legend>{t.pertemuan}</legend>
      <TextField
        jalur="isi.tanggal"
        label={t.tanggal}
        type="date"
        max={today()}
        value={form.tanggal}
        isian={isian}
        onChange={(tanggal) => {
          change({ tanggal });
        }}
      />
      <Segments
        jalur="isi.status"
        label={t.status}
        value={form.status}
        choices={STATUS_SESI.map((value) => ({ value, label: t.statusPilihan[value] }))}
        isian={isian}
        onChange={(status) => {
          change({ status });
        }}
      />
      {form.status !== 'dilaksanakan' && <p class="hint">{t.statusBantuan[form.status]}</p>}
      {isHeld && (
        <>
          <div class="pair">
            <SelectField
              jalur="isi.pimpinan"
              label={t.pimpinan}
              value={form.pimpinan}
              choices={people}
              empty={teks.umum.tidakAda}
              isian={isian}
              onChange={(pimpinan) => {
                change({ pimpinan });
              }}
            />
            <SelectField
              jalur="isi.notulis"
              label={t.notulis}
              value={form.notulis}
              choices={people}
              empty={teks.umum.tidakAda}
              isian={isian}
              onChange={(notulis) => {
                change({ notulis });
              }}
            />
          </div>
          <CheckField
            jalur="isi.faskelHadir"
            label={t.faskelHadir}
            checked={form.faskelHadir}
            onChange={(faskelHadir) => {
              change({ faskelHadir });
            }}
          />
        </>
      )}
    </fieldset>
  );
}

function AttendanceSection(props: Section & { readonly setoran: number }): JSX.Element {
  const { form, group, members, isian, change } = props;
  const setBaris = (id: string, baris: FormSesi['anggota'][string]): void => {
    change({ anggota: { ...form.anggota, [id]: baris } });
  };
  return (
    <fieldset class="block" id={idOf('isi.hadir')} tabIndex={-1}>
      <legend>{t.kehadiran}</legend>
      <p class="hint">{t.kehadiranBantuan}</p>
      {members.length === 0 && <p class="fault">{t.anggotaKosong}</p>}
      {faultOf(isian, 'isi.hadir') !== null && (
        <FaultText id="f-hadir-salah" pesan={faultOf(isian, 'isi.hadir') ?? ''} />
      )}
      <ul class="people">
        {members.map((member) => {
          const baris = barisOf(form, group, member.id);
          return (
            <li key={member.id} class={`person is-${baris.tanda}`}>
              <span class="person-name">
                {member.nama}
                {member.jabatan !== 'anggota' && (
                  <small>{teks.daftarKsm.jabatanPilihan[member.jabatan]}</small>
                )}
              </span>
              <button
                type="button"
                class={`mark mark-${baris.tanda}`}
                aria-label={t.tandaUntuk(member.nama, t.tanda[baris.tanda])}
                onClick={() => {
                  setBaris(member.id, nextTanda(baris, group.ksm.setoranMinimum));
                }}
              >
                {t.tanda[baris.tanda]}
              </button>
              <NumberField
                jalur={`isi.setoran.${member.id}`}
                label={t.setoranUntuk(member.nama)}
                hideLabel
                isian={isian}
                value={baris.tanda === 'absen' ? null : baris.setoran}
                disabled={baris.tanda === 'absen'}
                placeholder="0"
                onChange={(setoran) => {
                  setBaris(member.id, { ...baris, setoran });
                }}
              />
            </li>
          );
        })}
      </ul>
      <p class="total">{t.jumlahSetoran(props.setoran)}</p>
    </fieldset>
  );
}

function InstalmentSection(
  props: Section & { readonly dues: ReadonlyMap<string, Tagihan> },
): JSX.Element {
  const { form, group, dues, change } = props;
  const open = group.pinjaman.filter((it) => (dues.get(it.id)?.sisa ?? 0) > 0);
  const due = open.filter((it) => (dues.get(it.id)?.jumlah ?? 0) > 0);
  const later = open.filter((it) => (dues.get(it.id)?.jumlah ?? 0) === 0);
  const pay = (ids: readonly string[]): void => {
    const angsuran = { ...form.angsuran };
    for (const id of ids)
      angsuran[id] = { jumlah: null, oleh: 'anggota', ...angsuran[id], bayar: true };
    change({ angsuran });
  };
  return (
    <fieldset class="block" id={idOf('isi.pembayaran')} tabIndex={-1}>
      <legend>{t.angsuran}</legend>
      {due.length === 0 && <p class="muted">{t.angsuranKosong}</p>}
      {due.length > 1 && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            pay(due.map((it) => it.id));
          }}
        >
          {t.semuaBayar}
        </button>
      )}
      <ul class="dues">
        {due.map((it) => (
          <InstalmentRow key={it.id} {...props} pinjaman={it} />
        ))}
      </ul>
      {later.length > 0 && (
        <details open={later.some((it) => form.angsuran[it.id]?.bayar === true)}>
          <summary>{t.belumTempo(later.length)}</summary>
          <ul class="dues">
            {later.map((it) => (
              <InstalmentRow key={it.id} {...props} pinjaman={it} />
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

function InstalmentRow(
  props: Section & { readonly dues: ReadonlyMap<string, Tagihan>; readonly pinjaman: Pinjaman },
): JSX.Element {
  const { form, group, isian, pinjaman, dues, change } = props;
  const tagihan = dues.get(pinjaman.id);
  const baris = form.angsuran[pinjaman.id] ?? { bayar: false, jumlah: null, oleh: 'anggota' };
  const nama = pinjaman.peminjam === null ? teks.ksm.kelompok : nameOf(group, pinjaman.peminjam);
  const usual = tagihan?.jumlah || (tagihan?.berikutnya ? sumOf(tagihan.berikutnya) : 0);
  const set = (part: Partial<typeof baris>): void => {
    change({ angsuran: { ...form.angsuran, [pinjaman.id]: { ...baris, ...part } } });
  };
  const position = paidBefore(form, group, pinjaman.id);
  const base = `isi.pembayaran[${String(position)}]`;
  return (
    <li class={`due${baris.bayar ? ' is-paid' : ''}`}>
      <CheckField
        jalur={`angsuran.${pinjaman.id}`}
        checked={baris.bayar}
        label={
          <>
            <span class="visually-hidden">{t.bayarUntuk(nama)}: </span>
            <strong>{nama}</strong>
            {pinjaman.sumber !== 'internal' && ` (${t.sumberPilihan[pinjaman.sumber]})`}
            <span class="muted">
              {tagihan !== undefined && tagihan.jumlah > 0
                ? t.jatuhTempo(tagihan.jumlah)
                : t.sisa(tagihan?.sisa ?? 0)}
              {tagihan !== undefined && tagihan.angsuranTerlambat > 0 && (
                <em class="late"> · {t.terlambat(tagihan.angsuranTerlambat)}</em>
              )}
            </span>
          </>
        }
        onChange={(bayar) => {
          set({
            bayar,
            jumlah: bayar && dues.get(pinjaman.id)?.jumlah === 0 ? usual : baris.jumlah,
          });
        }}
      />
      {baris.bayar && (
        <div class="due-fields">
          <NumberField
            jalur={`${base}.jumlah`}
            label={t.jumlahBayar(nama)}
            hideLabel
            unit="Rp"
            isian={isian}
            value={baris.jumlah ?? usual}
            onChange={(jumlah) => {
              set({ jumlah: jumlah ?? 0 });
            }}
          />
          <SelectField
            jalur={`${base}.oleh`}
            label={`${t.oleh}: ${nama}`}
            hideLabel
            isian={isian}
            value={baris.oleh}
            choices={[
              { value: 'anggota', label: t.olehPilihan.anggota },
              { value: 'tanggungRenteng', label: t.olehPilihan.tanggungRenteng },
            ]}
            onChange={(oleh) => {
              if (oleh !== '') set({ oleh });
            }}
          />
        </div>
      )}
    </li>
  );
}

function LoanSection(section: Section): JSX.Element {
  const { form, group, members, isian, change } = section;
  const set = (index: number, part: Partial<BarisPinjaman>): void => {
    change({
      pinjamanBaru: form.pinjamanBaru.map((it, i) => (i === index ? { ...it, ...part } : it)),
    });
  };
  return (
    <fieldset class="block" id={idOf('isi.pinjamanBaru')} tabIndex={-1}>
      <legend>{t.pinjamanBaru}</legend>
      {form.pinjamanBaru.map((baris, index) => {
        const base = `isi.pinjamanBaru[${String(index)}]`;
        const jadwal = jadwalOf(form, group, baris);
        return (
          <div key={baris.id} class="sub" role="group" aria-label={t.pinjamanKe(index + 1)}>
            <SelectField
              jalur={`${base}.peminjam`}
              label={t.peminjam}
              isian={isian}
              value={baris.peminjam}
              choices={members.map((it) => ({ value: it.id, label: it.nama }))}
              empty={teks.umum.pilih}
              onChange={(peminjam) => {
                set(index, { peminjam });
              }}
            />
            <div class="pair">
              <NumberField
                jalur={`${base}.pokok`}
                label={t.pokok}
                unit="Rp"
                isian={isian}
                value={baris.pokok}
                onChange={(pokok) => {
                  set(index, { pokok });
                }}
              />
              <NumberField
                jalur={`${base}.angsuran`}
                label={t.kali}
                isian={isian}
                value={baris.kali}
                onChange={(kali) => {
                  set(index, { kali: kali === null ? null : Math.min(120, kali) });
                }}
              />
            </div>
            <div class="pair">
              <NumberField
                jalur={`${base}.jasa`}
                label={t.jasa}
                optional
                unit="Rp"
                isian={isian}
                value={baris.jasa}
                onChange={(jasa) => {
                  set(index, { jasa });
                }}
              />
              <TextField
                jalur={`${base}.tujuan`}
                label={t.tujuan}
                optional
                isian={isian}
                value={baris.tujuan}
                onChange={(tujuan) => {
                  set(index, { tujuan });
                }}
              />
            </div>
            {jadwal.length > 0 && <ScheduleTable jadwal={jadwal} />}
            <button
              type="button"
              class="link-button is-danger"
              onClick={() => {
                change({ pinjamanBaru: form.pinjamanBaru.filter((_, i) => i !== index) });
              }}
            >
              {t.hapusPinjaman(index + 1)}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          const baris = {
            id: makeId(),
            peminjam: '',
            pokok: null,
            jasa: null,
            kali: 10,
            tujuan: '',
          };
          change({ pinjamanBaru: [...form.pinjamanBaru, baris] });
        }}
      >
        + {t.tambahPinjaman}
      </button>
    </fieldset>
  );
}

function ScheduleTable(props: { readonly jadwal: ReturnType<typeof jadwalOf> }): JSX.Element {
  const { jadwal } = props;
  const [first] = jadwal;
  const last = jadwal.at(-1);
  return (
    <details class="schedule">
      <summary>
        {t.jadwal}: {jadwal.length} × {formatRupiah(first === undefined ? 0 : sumOf(first))}
        {first !== undefined && last !== undefined && sumOf(first) !== sumOf(last) && (
          <> ({formatRupiah(sumOf(last))})</>
        )}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.jadwalKe}</th>
            <th scope="col">{t.tanggal}</th>
            <th scope="col" class="is-number">
              {t.jumlah}
            </th>
          </tr>
        </thead>
        <tbody>
          {jadwal.map((it, index) => (
            <tr key={it.jatuhTempo}>
              <td>{index + 1}</td>
              <td>{formatTanggal(it.jatuhTempo)}</td>
              <td class="is-number">{formatRupiah(sumOf(it))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function OtherCashSection({ form, isian, change }: Section): JSX.Element {
  const set = (index: number, part: Partial<BarisKasLain>): void => {
    change({ kasLain: form.kasLain.map((it, i) => (i === index ? { ...it, ...part } : it)) });
  };
  const kinds = Object.entries(t.jenisKasLainPilihan).map(([value, label]) => ({
    value: value as BarisKasLain['jenis'],
    label,
  }));
  return (
    <fieldset class="block" id={idOf('isi.kasLain')} tabIndex={-1}>
      <legend>{t.kasLain}</legend>
      {form.kasLain.map((baris, index) => {
        const base = `isi.kasLain[${String(index)}]`;
        return (
          <div key={baris.id} class="sub" role="group" aria-label={t.kasLainKe(index + 1)}>
            <div class="pair">
              <SelectField
                jalur={`${base}.jenis`}
                label={t.jenisKasLain}
                isian={isian}
                value={baris.jenis}
                choices={kinds}
                onChange={(jenis) => {
                  if (jenis !== '') set(index, { jenis });
                }}
              />
              <NumberField
                jalur={`${base}.jumlah`}
                label={t.jumlah}
                unit="Rp"
                isian={isian}
                value={baris.jumlah}
                onChange={(jumlah) => {
                  set(index, { jumlah });
                }}
              />
            </div>
            <Segments
              jalur={`${base}.arah`}
              label={t.arah}
              value={baris.arah}
              choices={[
                { value: 'masuk', label: t.arahPilihan.masuk },
                { value: 'keluar', label: t.arahPilihan.keluar },
              ]}
              isian={isian}
              onChange={(arah) => {
                set(index, { arah });
              }}
            />
            <TextField
              jalur={`${base}.keterangan`}
              label={t.keterangan}
              optional
              isian={isian}
              value={baris.keterangan}
              onChange={(keterangan) => {
                set(index, { keterangan });
              }}
            />
            <button
              type="button"
              class="link-button is-danger"
              onClick={() => {
                change({ kasLain: form.kasLain.filter((_, i) => i !== index) });
              }}
            >
              {t.hapusKasLain(index + 1)}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          const baris: BarisKasLain = {
            id: makeId(),
            jenis: 'biaya',
            arah: 'keluar',
            jumlah: null,
            keterangan: '',
          };
          change({ kasLain: [...form.kasLain, baris] });
        }}
      >
        + {t.tambahKasLain}
      </button>
    </fieldset>
  );
}

const NEXT_NILAI: Readonly<Record<NilaiBuku | 'none', NilaiBuku | null>> = {
  none: 'ok',
  ok: 'selisih',
  selisih: 'tidakMutakhir',
  tidakMutakhir: null,
};

function BookSection({ form, change }: Section): JSX.Element {
  return (
    <fieldset class="block" id={idOf('isi.buku')} tabIndex={-1}>
      <legend>{t.buku}</legend>
      <p class="hint">{t.bukuBantuan}</p>
      <div class="books">
        {BUKU.map((buku) => {
          const nilai = form.buku[buku] ?? null;
          const words = nilai === null ? t.nilaiBukuKosong : t.nilaiBuku[nilai];
          return (
            <button
              key={buku}
              type="button"
              class={`book book-${nilai ?? 'none'}`}
              onClick={() => {
                const next = NEXT_NILAI[nilai ?? 'none'];
                const { [buku]: _before, ...rest } = form.buku;
                change({ buku: next === null ? rest : { ...rest, [buku]: next } });
              }}
            >
              <span class="visually-hidden">{t.bukuAwalan} </span>
              <strong>{t.bukuPilihan[buku]}</strong>
              <span class="visually-hidden">: </span>
              <span>{words}</span>
              <span class="visually-hidden">. {t.ketukGanti}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

function DecisionSection({ form, change }: Section): JSX.Element {
  const ways: readonly CaraKeputusan[] = ['musyawarah', 'suara', 'pengurus'];
  return (
    <fieldset class="block" id={idOf('isi.keputusan')} tabIndex={-1}>
      <legend>{t.keputusan}</legend>
      {ways.map((cara) => (
        <Stepper
          key={cara}
          jalur={`keputusan.${cara}`}
          label={t.keputusanPilihan[cara]}
          value={form.keputusan[cara]}
          max={16}
          onChange={(kali) => {
            change({ keputusan: { ...form.keputusan, [cara]: kali } });
          }}
        />
      ))}
      <Stepper
        jalur="isi.kegiatan"
        label={t.kegiatan}
        value={form.kegiatan}
        max={100}
        onChange={(kegiatan) => {
          change({ kegiatan });
        }}
      />
      <fieldset class="chips">
        <legend>{t.topik}</legend>
        {TOPIK_OJT.map((topik) => (
          <CheckField
            key={topik}
            jalur={`topik.${topik}`}
            class="chip"
            label={t.topikPilihan[topik]}
            checked={form.topikOjt.includes(topik)}
            onChange={(checked) => {
              change({
                topikOjt: checked
                  ? [...form.topikOjt, topik]
                  : form.topikOjt.filter((it) => it !== topik),
              });
            }}
          />
        ))}
      </fieldset>
    </fieldset>
  );
}

function ProblemSection({ form, group, isian, change }: Section): JSX.Element {
  return (
    <fieldset class="block" id={idOf('isi.masalah')} tabIndex={-1}>
      <legend>{t.masalah}</legend>
      {openProblems(group).map((masalah) => (
        <CheckField
          key={masalah.id}
          jalur={`masalahSelesai.${masalah.id}`}
          label={
            <>
              {t.masalahSelesai(masalah.uraian)}{' '}
              <span class="muted">({formatTanggal(masalah.tanggal)})</span>
            </>
          }
          checked={form.masalahSelesai.includes(masalah.id)}
          onChange={(checked) => {
            change({
              masalahSelesai: checked
                ? [...form.masalahSelesai, masalah.id]
                : form.masalahSelesai.filter((it) => it !== masalah.id),
            });
          }}
        />
      ))}
      {form.masalah.map((masalah, index) => (
        <div key={masalah.id} class="with-remove">
          <TextField
            jalur={`isi.masalah[${String(index)}].uraian`}
            label={t.masalahBaru}
            isian={isian}
            maxLength={2000}
            value={masalah.uraian}
            onChange={(uraian) => {
              change({
                masalah: form.masalah.map((it, i) => (i === index ? { ...it, uraian } : it)),
              });
            }}
          />
          <button
            type="button"
            class="remove"
            aria-label={t.hapusMasalah(index + 1)}
            onClick={() => {
              change({ masalah: form.masalah.filter((_, i) => i !== index) });
            }}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          change({ masalah: [...form.masalah, { id: makeId(), uraian: '' }] });
        }}
      >
        + {t.tambahMasalah}
      </button>
    </fieldset>
  );
}

function CashSection(
  props: Section & {
    readonly kasAwal: number | null;
    readonly kasSeharusnya: number | null;
    readonly selisih: number;
    readonly totals: ReturnType<typeof summarize>;
  },
): JSX.Element {
  const { form, isian, change, kasAwal, kasSeharusnya, selisih, totals } = props;
  const isReasonAsked =
    selisih !== 0 ||
    form.alasanSelisih !== '' ||
    (kasSeharusnya === null && form.kasDihitung !== null) ||
    faultOf(isian, 'isi.alasanSelisih') !== null;
  const lines: readonly (readonly [string, number])[] = [
    [t.kasSetoran, totals.setoran],
    [t.kasAngsuran, totals.angsuran],
    [t.kasPinjaman, -totals.pinjaman],
    [t.kasLainnya, totals.kasLain],
  ];
  return (
    <fieldset class="block">
      <legend>{t.kas}</legend>
      {kasAwal === null || kasSeharusnya === null ? (
        <p class="muted">{t.kasTidakDiketahui}</p>
      ) : (
        <dl class="sums">
          <div>
            <dt>{t.kasAwal}</dt>
            <dd>{formatRupiah(kasAwal)}</dd>
          </div>
          {lines.map(
            ([label, jumlah]) =>
              jumlah !== 0 && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{jumlah > 0 ? `+${formatRupiah(jumlah)}` : formatRupiah(jumlah)}</dd>
                </div>
              ),
          )}
          <div class="is-total">
            <dt>{t.kasSeharusnya}</dt>
            <dd>{formatRupiah(kasSeharusnya)}</dd>
          </div>
        </dl>
      )}
      <NumberField
        jalur="isi.kasDihitung"
        label={t.kasDihitung}
        hint={t.kasDihitungBantuan}
        unit="Rp"
        isian={isian}
        value={form.kasDihitung}
        onChange={(kasDihitung) => {
          change({ kasDihitung });
        }}
      />
      <p role="status" class={selisih === 0 ? 'agree' : 'differ'}>
        {kasSeharusnya !== null &&
          form.kasDihitung !== null &&
          (selisih === 0 ? t.kasCocok : t.kasSelisih(selisih))}
      </p>
      {isReasonAsked && (
        <TextArea
          jalur="isi.alasanSelisih"
          label={t.alasanSelisih}
          hint={t.alasanBantuan}
          rows={2}
          isian={isian}
          value={form.alasanSelisih}
          onChange={(alasanSelisih) => {
            change({ alasanSelisih });
          }}
        />
      )}
    </fieldset>
  );
}

function sumOf(angsuran: { readonly pokok: number; readonly jasa: number }): number {
  return angsuran.pokok + angsuran.jasa;
}

function nameOf(group: GroupData, anggota: string): string {
  return group.anggota.find((it) => it.id === anggota)?.nama ?? anggota;
}

/** Position that a payment gets in the submission: faults name it by that. */
function paidBefore(form: FormSesi, group: GroupData, pinjaman: string): number {
  const paid = group.pinjaman.filter((it) => form.angsuran[it.id]?.bayar === true);
  return Math.max(
    0,
    paid.findIndex((it) => it.id === pinjaman),
  );
}

/** Faults say members' names instead of their ids. */
function named(isian: readonly Isian[], group: GroupData): Isian[] {
  return isian.map((it) => {
    const anggota = group.anggota.find((member) => it.label.endsWith(` › ${member.id}`));
    return anggota === undefined
      ? it
      : { ...it, label: it.label.replace(anggota.id, anggota.nama) };
  });
}

function futureOf(batas: string): string {
  return teks.sesi.tanggalMasaDepan(formatTanggal(batas));
}
