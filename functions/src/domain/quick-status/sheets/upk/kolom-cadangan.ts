// The columns of a UPK's balance by kolektibilitas, and of the risk reserve.
import type { SetParameter } from '../../../basics/parameter.ts';
import { permilCadangan, cadanganRisikoOf, KELAS } from '../../../gates/cadangan-risiko.ts';
import type { KodeRasio } from '../../../gates/upk.ts';
import { sumUpk, type AngkaUpk } from '../../recap/upk-kota.ts';
import { kolomCacah, type KolomTabel } from '../../workbook/tabel.ts';

/** The balance by class of kolektibilitas, and the reserve that follows from it. */
export function kolomCadangan<B>(
  angkaOf: (baris: B) => AngkaUpk,
  parameter: SetParameter,
  leftOut: (baris: B) => readonly KodeRasio[] = () => [],
): KolomTabel<B>[] {
  const hasBalance = (b: B) => angkaOf(b).berdata > 0 && !leftOut(b).includes('par');
  const kelas = KELAS.map((k): KolomTabel<B> => ({
    ...kolomCacah<B>({
      kunci: `kelas-${k}`,
      judul: ['Saldo per Kolektibilitas (Rp)', `Kelas ${k}`],
      arti: `Saldo pinjaman UPK di kelas ${k}`,
      satuan: 'rupiah',
      nilai: (b) => (hasBalance(b) ? (angkaOf(b).saldoKelas[k - 1] ?? 0) : null),
      rumus: (p) => artiKelas(k, p),
    }),
  }));
  const sumOf = (baris: readonly B[]) => sumUpk(baris.map(angkaOf)).saldoKelas;
  return [
    ...kelas,
    {
      ...kolomCacah<B>({
        kunci: 'cadangan-risiko',
        judul: ['Cadangan Risiko', 'Rp'],
        arti: 'Yang perlu dicadangkan dari saldo setiap kelas',
        satuan: 'rupiah',
        nilai: (b) => (hasBalance(b) ? cadanganRisikoOf(angkaOf(b).saldoKelas, parameter) : null),
        rumus: (p) =>
          `${KELAS.map((k, i) => `${String(p.upk.cadanganRisiko[i]).replace('.', ',')}% × Kelas ${k}`).join(' + ')}, dibulatkan ke rupiah`,
      }),
      // Of the balances in view: reserves are rounded, so they are not added up.
      jumlah: {
        rumus: (alamat) =>
          `INT((${permilCadangan(parameter)
            .map((permil, i) => `${alamat(`kelas-${KELAS[i] ?? 0}`)}*${permil}`)
            .join('+')})/1000+0.5)`,
        nilai: (baris) => cadanganRisikoOf(sumOf(baris), parameter),
      },
    },
  ];
}

/** Which arrears a class has. */
function artiKelas(kelas: number, { kolektibilitas }: SetParameter): string {
  const least = kelas === 1 ? 0 : (kolektibilitas[kelas - 2] ?? 0) + 1;
  const most = kolektibilitas[kelas - 1];
  const tunggakan =
    most === undefined ? `${least} atau lebih` : least === most ? `${most}` : `${least}–${most}`;
  return `angsuran jatuh tempo yang belum lunas: ${tunggakan}`;
}
