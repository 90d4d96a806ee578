// The props of the forms of papers, partnerships and training.
import type { OutboxItem } from '../../../state/outbox-item.ts';
import type { TabProps } from '../tab/tab.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

/** Which group, which refused item is corrected, and what happens afterwards. */
export interface PaperFormProps {
  readonly group: TabProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}
