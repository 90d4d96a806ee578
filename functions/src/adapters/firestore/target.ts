// Targets of a kab/kota and year, `target/{tahun}_{kota}`.
import { Target } from '../../domain/records/target.ts';
import { documentKind } from './document-kind.ts';

export const targetDocs = documentKind('target', Target);
