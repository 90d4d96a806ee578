// The choice between one's own and another's change: loaded only when there is one to make.
import { lazyPage } from '../../ui/page.tsx';

export const Changed = lazyPage(() =>
  import('./changed-meanwhile.tsx').then((m) => m.ChangedMeanwhile),
);
