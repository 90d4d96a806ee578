// One group opened for checking: its registration and the sessions of a month, each to be accepted or sent
// back with a reason.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isActive } from '../../../../functions/src/domain/records/anggota.ts';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import {
  standingOf,
  standingOfSesi,
  type HasilPemeriksaan,
  type PemeriksaanPendaftaran,
} from '../../../../functions/src/domain/records/pemeriksaan.ts';
import { BUKU, type Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { addMonths, monthOf, type Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  formatBulan,
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { today } from '../../state/clock.ts';
import { tandaOf, uncheckedOf, urutPendaftaran } from './check/unchecked.ts';
import { QuerySelect, Section, useQuery } from '../area/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import type { PeriksaKsm } from '../../reads/city-shapes.ts';
import {
  fromPemeriksaan,
  newFormPemeriksaan,
  PENDAFTARAN,
  toPemeriksaan,
  type FormPemeriksaan,
} from '../../forms/desk/check-result.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { Restored } from '../../forms/save/restored.tsx';
import { useSave } from '../../forms/save/use-save.ts';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { usePeriksaKsm } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Failed, Loading, PageHeading } from '../../ui/page.tsx';

const t = teks.kota.periksa;
const MONTHS = 24;
const makeId = (): string => crypto.randomUUID();

export function PeriksaKsmPage(props: { readonly ksmId: string }): JSX.Element {
  const { ksmId } = props;
  const [asked] = useQuery('bulan');
  const now = monthOf(today());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -i));
  const bulan = months.find((it) => it === asked) ?? now;
  const group = usePeriksaKsm(ksmId, bulan);
  const { data } = group;
  const [sent, setSent] = useState<string | null>(null);
  return (
    <div class="page narrow">
      {data && (
        <p class="crumb">
          <a href={path.periksaKelurahan(data.ksm.wilayah.kelurahan, bulan)}>
            {teks.kota.kembali(t.judul)}
          </a>
        </p>
      )}
      <div class="title-row">
        <PageHeading title={data?.ksm.nama ?? t.judul} />
        <QuerySelect
          name="bulan"
          label={teks.kota.bulan}
          value={bulan}
          choices={months.map((it) => ({ value: it, label: formatBulan(it) }))}
        />
      </div>
      <ReadState read={group} />
      {data === null && <Failed pesan={t.tidakAda} />}
      {data && <Checks key={bulan} it={data} bulan={bulan} onSent={setSent} />}
      <SavedNote itemId={sent} />
      {data && (
        <p>
          <a class="button is-quiet" href={path.ksm(ksmId)}>
            {t.bukaKsm}
          </a>
        </p>
      )}
    </div>
  );
}

function Checks(props: {
  readonly it: PeriksaKsm;
  readonly bulan: Bulan;
  readonly onSent: (id: string) => void;
}): JSX.Element {
  const { it, bulan, onSent } = props;
  const { ksm, anggota, sesi, capaian, pemeriksaan } = it;
  const [corrected] = useState(() => refusedHere(['pemeriksaan']));
  const refused =
    corrected?.kiriman.jenis === 'pemeriksaan' && corrected.kiriman.isi.ksmId === ksm.id
      ? corrected.kiriman.isi
      : null;
  const saving = useSave<FormPemeriksaan, LooseKiriman<'pemeriksaan'>>({
    kunci: `pemeriksaan/${ksm.id}/${bulan}`,
    schema: Kiriman,
    fresh: () => (refused === null ? newFormPemeriksaan(makeId) : fromPemeriksaan(refused, makeId)),
    toKiriman: (form) =>
      toPemeriksaan(form, { ksmId: ksm.id, urut: urutPendaftaran(ksm, anggota), sesi }),
    judul: () => t.judulKiriman(ksm.nama),
    corrected: refused === null ? null : corrected,
    check: checkResult,
    onSaved: onSent,
  });
  const { form, faults } = saving;
  if (form === null) return <Loading />;
  const { pilihan } = form;
  const unchecked = uncheckedOf(sesi, pemeriksaan);
  const open = [
    ...(unchecked.pendaftaran ? [PENDAFTARAN] : []),
    ...unchecked.sesi.map((s) => s.id),
  ];
  const tanda = tandaOf(capaian);
  const choose = (id: string, isChosen: boolean): void => {
    saving.change({
      pilihan: isChosen ? [...pilihan, id] : pilihan.filter((it) => it !== id),
    });
  };

  return (
    <>
      {tanda.length > 0 && (
        <ul class="marks">
          {tanda.map((each) => (
            <li key={each} class="flag flag-jeda">
              {each}
            </li>
          ))}
        </ul>
      )}
      <Restored saving={saving} />
      <ErrorSummary {...faults} />
      <Section id="pendaftaran" judul={t.pendaftaran}>
        <Registration
          it={it}
          isChosen={pilihan.includes(PENDAFTARAN)}
          onChoose={(isChosen) => {
            choose(PENDAFTARAN, isChosen);
          }}
        />
      </Section>
      <Section id="sesi" judul={t.sesiBulanIni(formatBulan(bulan))}>
        {sesi.length === 0 && <p>{t.tanpaSesi}</p>}
        <ul class="checks">
          {sesi.map((s) => (
            <SesiRow
              key={s.id}
              sesi={s}
              it={it}
              isChosen={pilihan.includes(s.id)}
              onChoose={(isChosen) => {
                choose(s.id, isChosen);
              }}
            />
          ))}
        </ul>
      </Section>
      <Section id="hasil" judul={t.hasil}>
        <div class="actions">
          <span role="status">{t.terpilih(pilihan.length)}</span>
          {open.length > 0 && (
            <button
              type="button"
              id="f-pilih-semua"
              class="button is-small is-soft"
              onClick={() => {
                saving.change({ pilihan: open });
              }}
            >
              {t.pilihBelum(open.length)}
            </button>
          )}
        </div>
        <div class="actions">
          <button
            type="button"
            class="button is-primary"
            onClick={() => void saving.save({ hasil: 'diterima' })}
          >
            {t.terima}
          </button>
        </div>
        <TextArea
          jalur="isi.alasan"
          label={t.alasan}
          hint={t.alasanBantuan}
          rows={2}
          value={form.alasan}
          isian={faults.isian}
          onChange={(alasan) => {
            saving.change({ alasan });
          }}
        />
        <div class="actions">
          <button
            type="button"
            class="button"
            onClick={() => void saving.save({ hasil: 'dikembalikan' })}
          >
            {t.kembalikan}
          </button>
        </div>
      </Section>
    </>
  );
}

function checkResult(form: FormPemeriksaan): readonly Isian[] {
  const isian: Isian[] = [];
  if (form.pilihan.length === 0)
    isian.push({ jalur: 'pilih-semua', label: t.hasil, pesan: t.pilihDahulu });
  if (form.hasil === 'dikembalikan' && form.alasan.trim().length < 5)
    isian.push({ jalur: 'isi.alasan', label: t.alasan, pesan: t.alasanWajib });
  return isian;
}

function Registration(props: {
  readonly it: PeriksaKsm;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}): JSX.Element {
  const { it, isChosen, onChoose } = props;
  const { ksm, anggota, pemeriksaan } = it;
  const members = anggota?.anggota ?? [];
  const active = members.filter((a) => isActive(a, today()));
  return (
    <>
      <div class="check-row">
        <CheckField
          jalur="pilih.pendaftaran"
          label={<span class="visually-hidden">{t.pilihKsm(t.pendaftaran)}</span>}
          checked={isChosen}
          onChange={onChoose}
        />
        <div class="check-body">
          <p>
            {ksm.jenisUsaha} · {t.dibentuk(formatTanggal(ksm.tanggalBentuk))}
          </p>
          <p>
            {t.anggota(
              active.length,
              active.filter((a) => a.jenisKelamin === 'P').length,
              active.filter((a) => a.miskin).length,
            )}
          </p>
          <Standing
            hasil={standingOf(pemeriksaan?.pendaftaran)}
            periksa={pemeriksaan?.pendaftaran ?? null}
          />
        </div>
      </div>
      {active.length > 0 && (
        <details>
          <summary>{t.daftarAnggota}</summary>
          <ul class="lines">
            {active.map((a) => (
              <li key={a.id}>
                <span>{a.nama}</span>
                <span class="muted">{t.masuk(formatTanggal(a.tanggalMasuk))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function SesiRow(props: {
  readonly sesi: Sesi;
  readonly it: PeriksaKsm;
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
                t.setoran(sum(Object.values(sesi.setoran))),
                ...(sesi.pembayaran.length > 0
                  ? [t.bayar(sum(sesi.pembayaran.map((p) => p.jumlah)))]
                  : []),
                ...(sesi.pinjamanBaru.length > 0 ? [t.pinjamanBaru(sesi.pinjamanBaru.length)] : []),
              ].join(' · ')}
            </p>
            <Cash sesi={sesi} />
          </>
        )}
        {faults.map((buku) => (
          <p key={buku} class="differ">
            {t.bukuSelisih(t.buku[buku])}
          </p>
        ))}
        <Standing
          hasil={standingOfSesi(it.pemeriksaan, sesi)}
          periksa={it.pemeriksaan?.sesi.find((s) => s.id === sesi.id) ?? null}
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

function Cash({ sesi }: { readonly sesi: Sesi }): JSX.Element {
  const { kasDihitung, kasSeharusnya, alasanSelisih } = sesi;
  if (kasDihitung === null || kasSeharusnya === null)
    return <p class="muted">{t.kasTidakDihitung}</p>;
  if (kasDihitung === kasSeharusnya) return <p class="agree">{t.kasCocok}</p>;
  return (
    <p class="differ">
      {t.kasSelisih(kasDihitung, kasSeharusnya)}
      {alasanSelisih !== null && `. ${t.alasanNya(alasanSelisih)}`}
    </p>
  );
}

/** The result that counts now, or why an earlier one does not any more. */
function Standing(props: {
  readonly hasil: HasilPemeriksaan | null;
  readonly periksa: Pick<PemeriksaanPendaftaran, 'alasan'> | null;
}): JSX.Element {
  const { hasil, periksa } = props;
  const words =
    hasil !== null ? t.status[hasil] : periksa === null ? t.status.belum : t.status.berubah;
  const tone = hasil === 'diterima' ? 'aktif' : hasil === 'dikembalikan' ? 'tidak-aktif' : 'jeda';
  return (
    <p>
      <span class={`flag flag-${tone}`}>{words}</span>
      {hasil !== 'diterima' && periksa !== null && periksa.alasan !== null && (
        <span> {t.alasanNya(periksa.alasan)}</span>
      )}
    </p>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
