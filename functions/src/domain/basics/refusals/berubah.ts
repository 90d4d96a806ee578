// What a person is shown whose change met a record that another had changed in the meantime: enough to
// compare both and to go on with one of them.
export interface BerubahSementara {
  /** The record, and its number now: whoever goes on names this one. */
  readonly koleksi: string;
  readonly id: string;
  readonly urut: number;
  readonly dibatalkan: boolean;
  /** The role of who changed it, and the name where it is known; null: history does not tell. */
  readonly oleh: { readonly peran: string; readonly nama: string | null } | null;
  /** Server time, ISO 8601. */
  readonly pada: string | null;
  readonly alasan: string | null;
  /** The first of the lines in history, as history has them. */
  readonly perubahan: readonly {
    readonly koleksi: string;
    readonly id: string;
    readonly jalur: string;
    readonly sebelum: string | null;
    readonly sesudah: string | null;
  }[];
  /** The same in a sentence, for pages that show no more. */
  readonly pesan: string;
  /** Whether what was sent can still be recorded in place of it. */
  readonly lanjut: boolean;
}

/** Lines that a refusal carries at most. */
export const LINES_SHOWN = 20;
