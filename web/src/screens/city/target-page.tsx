// Targets of a kab/kota for a data year: four numbers, and a reason where they change.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  INDIKATOR,
  type AngkaTarget,
  type Target,
} from '../../../../functions/src/domain/records/target.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { today } from '../../state/clock.ts';
import { QuerySelect, ReadState, useQuery } from '../area/parts.tsx';
import { Sent } from '../../forms/save/sent.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { submit } from '../../forms/save/submit.ts';
import { useRead } from '../../reads/use-read.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary, NumberField, TextArea, useFaults } from '../../ui/fields.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';

const t = teks.kota.target;

export function TargetPage(props: { readonly kota: string }): JSX.Element {
  const { kota } = props;
  const now = yearOf(today());
  const [asked] = useQuery('tahun');
  const years = [now + 1, now, now - 1];
  const tahun = years.find((it) => String(it) === asked) ?? now;
  const target = useRead<{ readonly target: Target | null; readonly rekap: RekapKota | null }>(
    `target/${String(tahun)}_${kota}`,
    async () => {
      const { fetchRekap, fetchTarget } = await import('../../reads/kota-reads.ts');
      const [target, rekap] = await Promise.all([
        fetchTarget(kota, tahun),
        fetchRekap(kota, tahun),
      ]);
      return { target, rekap };
    },
  );
  const { data } = target;
  const [sent, setSent] = useState<string | null>(null);
  return (
    <div class="page narrow">
      <p class="crumb">
        <a href={path.kotaDi(kota)}>{teks.kota.kembali(data?.rekap?.nama ?? teks.kota.judul)}</a>
      </p>
      <PageHeading title={t.judul} />
      <p>{t.ajakan}</p>
      <QuerySelect
        name="tahun"
        label={teks.kota.tahun}
        value={String(tahun)}
        choices={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <ReadState read={target} />
      {data && (
        <TargetForm
          key={`${String(tahun)} ${JSON.stringify(data.target?.angka ?? null)}`}
          kota={kota}
          tahun={tahun}
          target={data.target}
          rekap={data.rekap}
          onSent={setSent}
        />
      )}
      {/* Outside the form, which begins anew when the target has come. */}
      <Sent itemId={sent} />
    </div>
  );
}

type Form = Record<keyof AngkaTarget, number | null>;

function TargetForm(props: {
  readonly kota: string;
  readonly tahun: number;
  readonly target: Target | null;
  readonly rekap: RekapKota | null;
  readonly onSent: (itemId: string) => void;
}): JSX.Element {
  const { kota, tahun, target, rekap, onSent } = props;
  const [angka, setAngka] = useState<Form>(
    () => target?.angka ?? { ksm: null, berdaya: null, sesi: null, anggota: null },
  );
  const [alasan, setAlasan] = useState('');
  const faults = useFaults();
  const kini = nowOf(rekap);

  const save = async (): Promise<void> => {
    const isian: Isian[] = [];
    for (const kunci of INDIKATOR)
      if (angka[kunci] === null)
        isian.push({ jalur: `isi.angka.${kunci}`, label: t[kunci], pesan: t.wajib });
    if (target !== null && alasan.trim().length < 5)
      isian.push({
        jalur: 'koreksi.alasan',
        label: t.alasan,
        pesan: teks.kota.periksa.alasanWajib,
      });
    if (isian.length > 0) {
      faults.show(isian);
      return;
    }
    const answer = await submit({
      schema: Kiriman,
      judul: t.judulKiriman(tahun),
      kiriman: {
        id: crypto.randomUUID(),
        jenis: 'target',
        isi: { tahun, kota, angka },
        koreksi: target === null ? null : { alasan },
      },
      corrects: refusedHere(['target'])?.id ?? null,
    });
    if (answer.ok) {
      faults.clear();
      onSent(answer.id);
    } else faults.show(answer.isian, answer.pesan);
  };

  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="muted">{target === null ? t.belum(tahun) : t.sudah(tahun)}</p>
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      {INDIKATOR.map((kunci) => {
        const reached = kini?.[kunci];
        return (
          <NumberField
            key={kunci}
            jalur={`isi.angka.${kunci}`}
            label={t[kunci]}
            hint={reached === undefined ? undefined : t.kini(reached)}
            value={angka[kunci]}
            isian={faults.isian}
            onChange={(value) => {
              setAngka((before) => ({ ...before, [kunci]: value }));
            }}
          />
        );
      })}
      {target !== null && (
        <TextArea
          jalur="koreksi.alasan"
          label={t.alasan}
          rows={2}
          value={alasan}
          isian={faults.isian}
          onChange={setAlasan}
        />
      )}
      <div class="actions">
        <button type="submit" class="button is-primary">
          {target === null ? t.simpan : t.ubah}
        </button>
      </div>
    </form>
  );
}

function nowOf(rekap: RekapKota | null): AngkaTarget | null {
  if (rekap === null) return null;
  const { angka } = rekap;
  return {
    ksm: angka.ksm,
    berdaya: angka.berdaya + angka.mandiri,
    sesi: angka.sesiTahun,
    anggota: angka.anggotaL + angka.anggotaP,
  };
}
