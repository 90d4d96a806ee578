// Which form of the data tab is open.
import type { OutboxItem } from '../../../state/outbox-item.ts';
import type { TabProps } from '../tab/tab.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

export type Open = 'ubah' | 'bubar' | 'batalBubar' | 'pindah' | 'ganda';

export interface FormProps {
  readonly group: TabProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}
