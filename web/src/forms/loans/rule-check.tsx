// Asks the server to check a loan that a group wants from its UPK against the rules, before it is paid out.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseIsian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import {
  checkPengajuan,
  type HasilPengajuan,
} from '../../../../functions/src/domain/callables/gates.ts';
import type { IsiPinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import { ask, faultOf } from '../../server/ask.ts';
import * as teks from '../../teks/index.ts';
import { Syarat } from '../../ui/syarat.tsx';
import { useWork } from '../../ui/use-work.ts';

const a = teks.upk.ajukan;

export interface RuleCheck {
  /** The answer about this very loan; null: it was not asked for, or the loan has changed since. */
  readonly hasilOf: (isi: Loose<IsiPinjaman>) => HasilPengajuan | null;
  readonly isBusy: boolean;
  /** Why there is no answer. */
  readonly pesan: string | null;
  readonly ask: (isi: Loose<IsiPinjaman>) => Promise<void>;
}

export function useRuleCheck(): RuleCheck {
  const [checked, setChecked] = useState<{ key: string; hasil: HasilPengajuan } | null>(null);
  const { busy, pesan, setPesan, work } = useWork((error) => faultOf(error).pesan);
  return {
    hasilOf: (isi) => (checked?.key === keyOf(isi) ? checked.hasil : null),
    isBusy: busy !== null,
    pesan,
    async ask(isi) {
      const { ksmId, pokok, tanggalCair, angsuran } = isi;
      const asked = parseIsian(checkPengajuan.request, { ksmId, pokok, tanggalCair, angsuran });
      if ('isian' in asked) {
        setPesan(describeProblem({ code: 'isian-salah', isian: asked.isian }).pesan);
        return;
      }
      await work('periksa', async () => {
        setChecked({ key: keyOf(isi), hasil: await ask(checkPengajuan, asked.data) });
      });
    },
  };
}

/** The values that the rules look at: when one changes, an earlier answer is void. */
function keyOf({ ksmId, pokok, angsuran }: Loose<IsiPinjaman>): string {
  return JSON.stringify([ksmId, pokok, angsuran]);
}

export function Verdict({ hasil }: { readonly hasil: HasilPengajuan }): JSX.Element {
  const { cek, gerbang } = hasil;
  return (
    <div class="stack">
      <p class={`notice ${cek.terpenuhi ? 'is-good' : 'is-warning'}`}>
        {cek.terpenuhi ? a.sesuai : a.tidakSesuai}
      </p>
      <h3>{a.aturan(cek.edisi)}</h3>
      <ul class="verdict-lines">
        {cek.syarat.map((it) => (
          <Syarat key={it.kode} {...it} />
        ))}
      </ul>
      {gerbang !== null && (
        <>
          <h3>{a.gerbang}</h3>
          <ul class="verdict-lines">
            {gerbang.syarat.map((it) => (
              <Syarat key={it.kode} {...it} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
