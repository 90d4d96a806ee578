// The file format of group histories: one history or an array of them, each naming in `hasil` the dates
// wanted. The reference cases use it; further fields in their `hasil` are for comparison only.
import { z } from 'zod/mini';
import { describeIsian } from '../basics/refusals/isian.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Riwayat } from './riwayat.ts';
import type { AnggotaId } from '../basics/identitas.ts';

const HistoryEntry = z
  .strictObject({ ...Riwayat.shape, hasil: z.array(z.looseObject({ per: Tanggal })) })
  .check(
    z.superRefine((r, context) => {
      const seen = new Set<AnggotaId>();
      for (const [i, a] of r.anggota.entries()) {
        if (seen.has(a.id))
          context.addIssue({
            code: 'custom',
            path: ['anggota', i, 'id'],
            params: { pesan: `nomor anggota ${a.id} dipakai dua kali` },
          });
        seen.add(a.id);
      }
    }),
  );

export interface RiwayatDiminta {
  readonly riwayat: Riwayat;
  readonly per: readonly Tanggal[];
}

export type ParsedHistory =
  | { readonly ok: true; readonly riwayat: readonly RiwayatDiminta[] }
  | {
      readonly ok: false;
      readonly salah: readonly { readonly path: readonly PropertyKey[]; readonly pesan: string }[];
    };

/** Checks the content of a file; every fault comes with the path of its field. */
export function parseHistoryFile(input: unknown): ParsedHistory {
  const many = Array.isArray(input);
  const items: unknown[] = many ? input : [input];
  const riwayat: RiwayatDiminta[] = [];
  const salah: { path: PropertyKey[]; pesan: string }[] = [];
  for (const [i, item] of items.entries()) {
    const parsed = HistoryEntry.safeParse(item, { reportInput: true });
    if (parsed.success) {
      const { hasil, ...rest } = parsed.data;
      riwayat.push({ riwayat: rest, per: hasil.map((h) => h.per) });
      continue;
    }
    const words = describeIsian(parsed.error);
    for (const [j, issue] of parsed.error.issues.entries())
      salah.push({
        path: many ? [i, ...issue.path] : issue.path,
        pesan: words[j]?.pesan ?? 'isian keliru',
      });
  }
  return salah.length > 0 ? { ok: false, salah } : { ok: true, riwayat };
}
