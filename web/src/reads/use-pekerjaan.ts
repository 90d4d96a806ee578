// The lists of the state of the work: their first pages come together, and further pages when somebody asks for them.
import {
  getPekerjaan,
  listPekerjaan,
  type GetPekerjaanResponse,
  type ListPekerjaanResponse,
  type MacamPekerjaan,
} from '../../../functions/src/domain/callables/admin/pekerjaan.ts';
import { ask } from '../server/ask.ts';
import { useAsk } from './source/use-ask.ts';
import type { Older } from './source/use-older.ts';
import { usePages } from './source/use-pages.ts';
import type { Read } from './source/use-source.ts';

export interface Pekerjaan {
  readonly asked: Read<GetPekerjaanResponse>;
  readonly data: GetPekerjaanResponse;
}

export function usePekerjaan(): Read<GetPekerjaanResponse> {
  return useAsk(getPekerjaan, {});
}

export interface WorkList<T> {
  readonly jumlah: number;
  readonly older: Older<T>;
}

interface Page<T> {
  readonly rows: readonly T[];
  readonly jumlah: number;
  readonly lanjut: number | null;
}

/** `first` are the lines of the first page, `rowsOf` those of another. */
export function useWorkList<T>(
  { asked, data }: Pekerjaan,
  macam: MacamPekerjaan,
  first: readonly T[],
  rowsOf: (answer: ListPekerjaanResponse) => readonly T[],
): WorkList<T> {
  const { jumlah = first.length, lanjut = null } = data.sisa?.[macam] ?? {};
  const { older } = usePages<Page<T>, T>({
    // Read again, the list begins anew.
    key: `${macam} ${JSON.stringify(first)} ${String(jumlah)}`,
    read: { ...asked, data: { rows: first, jumlah, lanjut } },
    pageOf: (page) => page,
    next: async (lewati) => {
      const answer = await ask(listPekerjaan, { macam, lewati });
      return { ...answer, rows: rowsOf(answer) };
    },
  });
  return { jumlah, older };
}
