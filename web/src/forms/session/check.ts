// What the server will say of a session, asked on the phone before it is sent: its schema, and its own
// decision on the records that the phone has. What the phone cannot see, the server finds.
import { parseKnown } from '../../../../functions/src/domain/basics/stored/fit.ts';
import {
  describeIsian,
  type Isian,
} from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { KirimanSesi } from '../../../../functions/src/domain/submissions/kiriman-sesi.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import { lkmIdOf } from '../../../../functions/src/domain/records/lkm.ts';
import {
  describeFault,
  type FaultCase,
} from '../../../../functions/src/domain/basics/refusals/describe-fault.ts';
import {
  isProblem,
  type Problem,
  refuse,
} from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { checkTanggal } from '../../../../functions/src/domain/submissions/decisions/checks.ts';
import { decideSesi } from '../../../../functions/src/domain/submissions/decisions/sesi.ts';
import { hasDateShape, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { IsiSesi, Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { wilayahOf, type Wilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import * as teks from '../../teks/index.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { Hasil } from '../../../../functions/src/domain/submissions/putusan.ts';
import type { FormSesi } from './form-sesi.ts';
import type { SavingsAtHand } from './savings-at-hand.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';
import type { SesiId } from '../../../../functions/src/domain/basics/identitas.ts';

/** What the phone knows when it asks. */
export interface AtHand {
  readonly today: Tanggal;
  /** The group as it stood before the session. */
  readonly group: GroupData;
  /** The accepted record that is corrected. */
  readonly recorded: SesiTercatat | null;
  readonly outbox: Outbox;
  /** Cash computed for the end of the meeting; null: not known here. */
  readonly kasSeharusnya: number | null;
  /** What members and the group have; known once money goes out. */
  readonly savings?: SavingsAtHand | null;
}

/** Every fault that the schema finds, and besides them the first that the decision finds. */
export function checkSesi(
  form: FormSesi,
  kiriman: LooseKiriman<'sesi'>,
  known: AtHand,
): readonly Isian[] {
  const { result: parsed } = parseKnown((it) => KirimanSesi.safeParse(it), kiriman);
  if (!parsed.success) return [...describeIsian(parsed.error), ...say(dateProblem(form, known))];
  const unsaid = missingWays(form, parsed.data);
  if (unsaid.length > 0) return unsaid;
  const hasil = decisionOn(parsed.data, known);
  return say(
    isProblem(hasil)
      ? hasil
      : (cashProblem(parsed.data.isi, known) ??
          known.savings?.refuse(parsed.data, hasil.tulis, known.kasSeharusnya) ??
          null),
  );
}

/** Which way money of a kind went that goes either way. The record has only its sign. */
const missingWays = ({ kasLain }: FormSesi, { isi }: KirimanSesi): Isian[] =>
  isi.kasLain.flatMap((_, i) =>
    kasLain[i]?.arah === ''
      ? [{ jalur: `isi.kasLain[${i}].arah`, label: teks.sesi.arah, pesan: teks.sesi.arahKosong }]
      : [],
  );

function say(problem: Problem | null): readonly Isian[] {
  if (problem === null) return [];
  // A decision on a session gives no other, and no other is in its words.
  const { pesan, isian } = describeFault(problem as FaultCase);
  return isian.length > 0 ? isian : [{ jalur: 'isi', label: '', pesan }];
}

function dateProblem(form: FormSesi, { group, today }: AtHand): Problem | null {
  if (!hasDateShape(form.tanggal)) return null;
  return checkTanggal(form.tanggal, 'isi.tanggal', ksmOf(group), today);
}

function decisionOn(kiriman: KirimanSesi, { today, group, recorded, outbox }: AtHand): Hasil {
  const ksm = ksmOf(group);
  const others = sessionsOf(group, outbox).filter((it) => it.tanggal === kiriman.isi.tanggal);
  const own = recorded?.pinjaman.filter((it) => it.sesi === recorded.sesi.id) ?? [];
  return decideSesi(kiriman, {
    today,
    urut: 0,
    ksm,
    anggota: { ksmId: ksm.id, wilayah: ksm.wilayah, anggota: [...group.anggota], urut: 0 },
    sesi: recorded === null ? [] : [recorded.sesi],
    sesiPada: others,
    pinjaman: [...group.pinjaman, ...own],
    kasLain: recorded?.kasLain ?? [],
  });
}

function cashProblem(isi: IsiSesi, { kasSeharusnya }: AtHand): Problem | null {
  const { kasDihitung, alasanSelisih } = isi;
  if (kasDihitung === null || kasSeharusnya === null || alasanSelisih) return null;
  return kasDihitung === kasSeharusnya
    ? null
    : refuse({ code: 'selisih-kas', dihitung: kasDihitung, seharusnya: kasSeharusnya });
}

/** As far as a decision on a session asks. */
export function ksmOf({ ksm }: GroupData): Ksm {
  const { kelurahan, ...rest } = ksm;
  const wilayah = wilayahOf(kelurahan);
  return { ...rest, lkm: lkmIdOf(kelurahan), wilayah, tahapan: [], urut: 0 };
}

/** What a session that this phone sent will be on record, without its parts. */
export const recordOf = (isi: IsiSesi, wilayah: Wilayah): Sesi => ({
  ...isi,
  pinjamanBaru: [],
  kasLain: [],
  wilayah,
  kasSeharusnya: null,
  dibatalkan: false,
  urut: 0,
});

/** The group's sessions as read, with what this phone has sent or will send since. */
function sessionsOf(group: GroupData, outbox: Outbox): Sesi[] {
  const sesi = new Map<SesiId, Sesi>((group.sesi ?? []).map((it) => [it.id, it]));
  const { wilayah } = ksmOf(group);
  for (const { kiriman, state } of outbox) {
    if (state.status === 'refused') continue;
    if (state.status === 'accepted' && group.readAt !== null && state.at < group.readAt) continue;
    if (kiriman.jenis === 'batalkan' && kiriman.isi.catatan.jenis === 'sesi')
      sesi.delete(kiriman.isi.catatan.id);
    if (kiriman.jenis !== 'sesi' || kiriman.isi.ksmId !== group.ksm.id) continue;
    const { isi } = kiriman;
    sesi.set(isi.id, recordOf(isi, wilayah));
  }
  return [...sesi.values()];
}
