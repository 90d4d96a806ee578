// Groups, `ksm/{id}`.
import { Ksm } from '../../domain/records/ksm.ts';
import { documentKind } from './document-kind.ts';

export const ksmDocs = documentKind('ksm', Ksm);
