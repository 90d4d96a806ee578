// The fixed date of the suite; null in production. The configuration sets it before the page is drawn.
// Apart from clock.ts, so that the frame of the page does not load the calendar.
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { createStore } from './store.ts';

export const fixedDate = createStore<Tanggal | null>(null);
