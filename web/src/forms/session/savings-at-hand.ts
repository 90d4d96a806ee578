// What the check of a meeting asks about money that goes out. The answers are loaded once some does
// (withdrawals.ts), which itself needs the check: the question stands apart from both.
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Problem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import type { KirimanSesi } from '../../../../functions/src/domain/submissions/kiriman-sesi.ts';
import type { Tulisan } from '../../../../functions/src/domain/submissions/putusan.ts';
import type { FormSesi } from './form-sesi.ts';

/** What may be true but is seldom meant. */
export interface Peringatan {
  /** Field to look at. */
  readonly jalur: string;
  readonly pesan: string;
}

export interface SavingsAtHand {
  /** What a member may withdraw in the meeting, in words; undefined: not known here. */
  readonly say: (form: FormSesi, anggota: AnggotaId | '') => string | undefined;
  /**
   * The refusal that the server would give: of savings, where the books are as new as its own; of cash that is not
   * there as far as this phone knows, since a reason can always be given.
   */
  readonly refuse: (
    kiriman: KirimanSesi,
    tulis: readonly Tulisan[],
    kasSeharusnya: number | null,
  ) => Problem | null;
  /** The same as a question, where they are an older copy: another phone may have recorded deposits since. */
  readonly doubts: (form: FormSesi) => Peringatan[];
}
