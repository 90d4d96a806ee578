// An accepted change in Indonesian: its kind and what it changed, field by field, from the history
// entry alone. Its values are JSON as diffRecords wrote them.
import { labelOf } from '../../../functions/src/domain/basics/refusals/isian.ts';
import type { Perubahan } from '../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import {
  formatAngka,
  formatRupiah,
  formatTanggal,
} from '../../../functions/src/domain/basics/format.ts';
import { hasDateShape } from '../../../functions/src/domain/basics/tanggal.ts';
import * as teks from '../teks/index.ts';
import { nilaiPerubahan } from '../teks/group/perubahan.ts';
import { readJson } from './read-json.ts';
import { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { entryIn } from '../../../functions/src/domain/basics/entry-in.ts';

export interface BarisPerubahan {
  readonly label: string;
  readonly isi: string;
}

/** Fields that mean nothing to a person. */
const UNSAID = new Set([
  'id',
  'ksmId',
  'wilayah',
  'tempatLama',
  'kotaLama',
  'ksmGanda',
  'pengganti',
  'urut',
  'lkm',
  'berlakuSampai',
  'sesi',
  'kasSeharusnya',
  'dicatat',
  'persetujuan',
  'oleh',
]);
const MONEY = new Set([
  'jumlah',
  'pokok',
  'jasa',
  'setoranMinimum',
  'kasDihitung',
  'biaya',
  'modal',
  'pendapatan',
  'sisaTabungan',
]);
/** Fields whose value is a member's id, or a list of them. */
const MEMBERS = new Set([
  'peminjam',
  'pimpinan',
  'notulis',
  'hadir',
  'titip',
  'peserta',
  'anggota',
]);

/** Kelurahan that some changes name. */
export function placesIn(
  entries: readonly { readonly perubahan: readonly Perubahan[] }[],
): KodeKelurahan[] {
  const values = entries.flatMap(({ perubahan }) =>
    perubahan.filter(isMove).flatMap((it) => [readJson(it.sebelum), readJson(it.sesudah)]),
  );
  return values.flatMap((it) => KodeKelurahan.safeParse(it).data ?? []);
}

const isMove = ({ koleksi, jalur }: Perubahan) =>
  koleksi === 'ksm' && jalur === 'wilayah.kelurahan';

/** `names`: of members by their ids, and of kelurahan by their codes. */
export function describeRiwayat(
  entry: { readonly perubahan: readonly Perubahan[] },
  names: ReadonlyMap<string, string>,
): BarisPerubahan[] {
  return entry.perubahan.flatMap((it) => describePerubahan(it, names));
}

function describePerubahan(it: Perubahan, names: ReadonlyMap<string, string>): BarisPerubahan[] {
  const before = readJson(it.sebelum);
  const after = readJson(it.sesudah);
  const path = it.jalur === '' ? [] : it.jalur.split('.');
  const last = path.at(-1) ?? '';
  if (it.koleksi === 'pemeriksaan') return describeCheck(path, after);
  if (isMove(it)) {
    const nameOf = (kode: unknown) => names.get(String(kode)) ?? teks.umum.tempatTanpaNama;
    return [
      {
        label: labelOf(['kelurahan']),
        isi: teks.tabKsm.perubahan.dari(nameOf(before), nameOf(after)),
      },
    ];
  }
  const isField = (i: number): boolean =>
    !isKeyedByMember(path[i - 1]) || !names.has(path[i] ?? '');
  if (path.some((step, i) => UNSAID.has(step) && isField(i))) return [];
  if (last === 'dibatalkan' && isField(path.length - 1))
    return after === true
      ? [{ label: labelOfPath(it, path.slice(0, -1), names), isi: nilaiPerubahan.dibatalkan }]
      : [];
  const label = labelOfPath(it, path, names);
  // A whole new record, or a new thing in a list: its contents in one line.
  if (before === null && isRecord(after)) return [{ label, isi: recordWords(after, names) }];
  if (after === null && isRecord(before))
    return [{ label, isi: `${teks.tabKsm.perubahan.dihapus}: ${recordWords(before, names)}` }];
  const key = keyOf(path);
  const [from, to] = [words(before, key, names), words(after, key, names)];
  if (before === null) return [{ label, isi: to }];
  return from === to ? [] : [{ label, isi: teks.tabKsm.perubahan.dari(from, to) }];
}

/** Below these a step may be a member's id, which may be the word for a field. */
const isKeyedByMember = (step: string | undefined) => step === 'setoran' || step === 'anggota';

/** What the city found: a result for the registration, for one session or settlement, or for several at once. */
function describeCheck(path: readonly string[], after: unknown): BarisPerubahan[] {
  const { hasil, banyak, apa } = nilaiPerubahan.pemeriksaan;
  const wordOf = (value: unknown): string | undefined => entryIn(hasil, String(value));
  const [list = ''] = path;
  const label = entryIn(apa, list) ?? apa.pendaftaran;
  if (path.at(-1) === 'hasil') {
    const isi = wordOf(after);
    return isi === undefined ? [] : [{ label, isi }];
  }
  if (Array.isArray(after)) {
    const found = after.filter(isRecord);
    return Object.entries(hasil).flatMap(([key, isi]) => {
      const n = found.filter((it) => it['hasil'] === key).length;
      return n === 0 ? [] : [{ label, isi: banyak(n, label, isi) }];
    });
  }
  if (!isRecord(after)) return [];
  const result = wordOf(after['hasil']);
  if (result !== undefined) {
    const tanggal = after['tanggal'];
    const isDated = typeof tanggal === 'string' && hasDateShape(tanggal);
    return [{ label: isDated ? `${label} ${formatTanggal(tanggal)}` : label, isi: result }];
  }
  return path.length > 0
    ? []
    : ['pendaftaran', 'sesi', 'penyelesaian'].flatMap((each) => describeCheck([each], after[each]));
}

/** The last step of the path that is a field's name; deposits are keyed by member, `setoran.a1`. */
function keyOf(path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  return path.at(-2) === 'setoran' ? 'jumlah' : last;
}

function labelOfPath(
  it: Perubahan,
  path: readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  const parts = path.flatMap((step) => {
    const name = names.get(step);
    if (name !== undefined) return [name];
    const known = entryIn(nilaiPerubahan.label, step);
    if (known !== undefined) return [known];
    const label = labelOf([step]);
    // What no form has a name for is an id.
    return label === step ? [] : [label];
  });
  const koleksi = entryIn(nilaiPerubahan.koleksi, it.koleksi);
  return [...(koleksi === undefined || path.length > 0 ? [] : [koleksi]), ...parts].join(' › ');
}

function recordWords(
  record: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): string {
  // Papers are stored in a wrapper that marks their cancellation.
  const isi = isRecord(record['isi']) ? record['isi'] : record;
  const said: string[] = [];
  for (const key of nilaiPerubahan.urutan) {
    const value = entryIn(isi, key);
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    if (isRecord(value)) {
      if (key === 'setoran') {
        const total = Object.values(value).reduce<number>(
          (sum, n) => sum + (typeof n === 'number' ? n : 0),
          0,
        );
        if (total > 0) said.push(`${labelOf([key]).toLowerCase()} ${formatRupiah(total)}`);
      } else if (key === 'pembagian')
        said.push(nilaiPerubahan.pembagian(Number(value['jumlah']), value['lembar']));
      else if (key === 'pindahDari') said.push(nilaiPerubahan.pindahan(String(value['nama'])));
      continue;
    }
    if (Array.isArray(value)) {
      said.push(nilaiPerubahan.banyak(key, formatAngka(value.length)));
      continue;
    }
    const text = words(value, key, names);
    said.push(
      nilaiPerubahan.tanpaLabel.has(key) ? text : `${labelOf([key]).toLowerCase()} ${text}`,
    );
  }
  for (const [key, value, text] of nilaiPerubahan.keterangan)
    if (isi[key] === value) said.push(text);
  return said.join(', ') || teks.tabKsm.perubahan.baru;
}

function words(value: unknown, key: string, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '')
    return teks.tabKsm.perubahan.kosongNilai;
  if (typeof value === 'boolean') return value ? nilaiPerubahan.ya : nilaiPerubahan.tidak;
  if (typeof value === 'number')
    return MONEY.has(key)
      ? formatRupiah(value)
      : key === 'tahunLahir'
        ? String(value)
        : formatAngka(value);
  if (typeof value === 'string') {
    if (MEMBERS.has(key)) return names.get(value) ?? nilaiPerubahan.anggota;
    if (hasDateShape(value)) return formatTanggal(value);
    return entryIn(nilaiPerubahan.nilai, value) ?? value;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return teks.tabKsm.perubahan.kosongNilai;
    if (value.every((it) => typeof it === 'string' && MEMBERS.has(key)))
      return nilaiPerubahan.orang(value.length);
    if (value.every((it) => typeof it === 'string'))
      return value.map((it) => words(it, '', names)).join(', ');
    return nilaiPerubahan.butir(value.length);
  }
  return isRecord(value) ? recordWords(value, names) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
