// What the state of a group is called within a sentence.
import type { statusWord as id } from '../../../../../../functions/src/domain/maturity/jelaskan/status-word.ts';
import { sebut } from '../../../writing/sebutan.ts';

export const statusWord: typeof id = sebut;
