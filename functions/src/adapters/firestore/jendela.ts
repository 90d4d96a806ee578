// Windows of groups, `jendela/{ksmId}`: a copy of the records that the running month is computed from.
import { Jendela } from '../../domain/recompute/jendela.ts';
import { documentKind } from './document-kind.ts';

export const jendelaDocs = documentKind('jendela', Jendela);
