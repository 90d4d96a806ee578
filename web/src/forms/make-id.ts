// Ids of what a phone makes: unique without asking anybody, so that records can be made without a network.
import type { NewId } from '../../../functions/src/domain/basics/identitas.ts';
export const makeId = () => crypto.randomUUID() as string as NewId;
