// Which form of the members tab is open.
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import type { TabProps } from '../tab/tab.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

export type Open =
  | { readonly what: 'masuk' | 'gabung' }
  | { readonly what: 'ubah' | 'keluar'; readonly anggota: Anggota };

export interface FormProps {
  readonly group: TabProps['group'];
  readonly klaim: TabProps['klaim'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}
