// A loan that a group asks of its UPK, held against the rules by the server before it is paid out.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CekPinjaman } from '../../../../functions/src/domain/gates/pinjaman/check-pinjaman.ts';
import type { Gerbang } from '../../../../functions/src/domain/gates/tahap/syarat-gerbang.ts';
import type { IsiPinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import type { Loose } from '../../../../functions/src/domain/submissions/loose.ts';
import { ask, faultOf } from '../../server/ask.ts';
import * as teks from '../../teks/index.ts';
import { Syarat } from '../../ui/parts.tsx';

const a = teks.upk.ajukan;

export interface HasilPeriksa {
  readonly cek: CekPinjaman;
  readonly gerbang: Gerbang | null;
}

export interface RuleCheck {
  /** The answer about this very loan; null: it was not asked, or the loan was changed since. */
  readonly hasilOf: (isi: Loose<IsiPinjaman>) => HasilPeriksa | null;
  readonly isBusy: boolean;
  /** Why there is no answer. */
  readonly pesan: string | null;
  readonly ask: (isi: Loose<IsiPinjaman>) => Promise<void>;
}

export function useRuleCheck(): RuleCheck {
  const [checked, setChecked] = useState<{ key: string; hasil: HasilPeriksa } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  return {
    hasilOf: (isi) => (checked?.key === keyOf(isi) ? checked.hasil : null),
    isBusy,
    pesan,
    async ask(isi) {
      const { ksmId, pokok, tanggalCair, angsuran } = isi;
      setBusy(true);
      setPesan(null);
      try {
        const hasil = await ask<HasilPeriksa>('checkPengajuan', {
          ksmId,
          pokok,
          tanggalCair,
          angsuran,
        });
        setChecked({ key: keyOf(isi), hasil });
      } catch (error) {
        setPesan(faultOf(error).pesan);
      } finally {
        setBusy(false);
      }
    },
  };
}

/** What the rules look at: a change of it makes an answer void. */
function keyOf({ ksmId, pokok, angsuran }: Loose<IsiPinjaman>): string {
  return JSON.stringify([ksmId, pokok, angsuran]);
}

export function Verdict({ hasil }: { readonly hasil: HasilPeriksa }): JSX.Element {
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
