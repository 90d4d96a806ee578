// Which form of the data's part is open.
import type { OutboxItem } from '../../../state/outbox-item.ts';
import type { PartProps } from '../part/part.ts';

export type Open = 'ubah' | 'bubar' | 'batalBubar';

export interface FormProps {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}
