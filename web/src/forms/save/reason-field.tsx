// Why a record is changed: asked for in the same words by every form that changes one of a group.
import type { ComponentProps, JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';

export function ReasonField(
  bound: Omit<ComponentProps<typeof TextArea>, 'label' | 'hint' | 'rows'>,
): JSX.Element {
  return (
    <TextArea {...bound} label={teks.tabKsm.alasan} hint={teks.tabKsm.alasanBantuan} rows={2} />
  );
}
