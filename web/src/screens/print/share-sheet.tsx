// The sheet of a share-out to print and sign: who gets how much. It names members and stays with the group.
import type { JSX } from 'preact';
import {
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { useLembar } from '../../reads/use-tabs.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Failed } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { ShareTable } from '../group/savings/share-table.tsx';
import { Sheet } from './paper/sheet.tsx';

const t = teks.tabKsm.bagi;

export function ShareSheet(props: {
  readonly group: GroupData;
  readonly lembar: string;
}): JSX.Element {
  const { group, lembar } = props;
  const { ksm, anggota } = group;
  const read = useLembar(ksm, lembar);
  const kas = read.data?.ksmId === ksm.id && !read.data.dibatalkan ? read.data : null;
  const pembagian = kas?.pembagian;
  const names = new Map(anggota.map(({ id, nama }) => [id, nama]));
  const back = { to: path.ksmTab(ksm.id, 'tabungan'), label: ksm.nama };
  if (!kas || !pembagian)
    return (
      <Sheet title={t.judul} back={back} class="print-share">
        {!read.data && (read.status === 'loading' || read.status === 'unreachable') ? (
          <ReadState read={read} />
        ) : (
          <Failed pesan={t.tidakAda} />
        )}
      </Sheet>
    );
  return (
    <Sheet
      title={t.judulLembar(ksm.nama, formatTanggalPanjang(kas.tanggal))}
      back={back}
      class="print-share"
    >
      <p class="sheet-lead">
        {t.menurut(
          formatRupiah(pembagian.jumlah),
          t.kunciPilihan[pembagian.kunci],
          t.caraPilihan[pembagian.cara],
        )}
        {kas.bank
          ? ` ${teks.tabKsm.asal.dari(formatRupiah(kas.bank - kas.jumlah), formatRupiah(-kas.bank))}`
          : ''}
        {kas.keterangan !== null && ` ${kas.keterangan}`}
      </p>
      <ShareTable
        lembar={pembagian.lembar}
        nama={(id) => names.get(id) ?? teks.tabKsm.kas.anggotaLama}
        isPaper
      />
      <p class="small">{teks.cetak.rahasia}</p>
    </Sheet>
  );
}
