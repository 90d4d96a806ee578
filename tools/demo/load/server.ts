// Everything that seeding uses of the server, in one place: it is loaded once the target is known, with
// the log of accepted submissions silenced.
export {
  leaseOf,
  listStaleMarks,
} from '../../../functions/src/adapters/firestore/work/stale-marks.ts';
export { getDb, getFunctionsAdmin } from '../../../functions/src/adapters/platform/firebase.ts';
export { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
export {
  createPengguna,
  findUid,
  setPengguna,
} from '../../../functions/src/adapters/platform/pengguna.ts';
export { hashOf } from '../../../functions/src/adapters/platform/sha256.ts';
export { listLokasiKota } from '../../../functions/src/adapters/firestore/wilayah.ts';
export { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
export {
  holdPenghitungan,
  releasePenghitungan,
} from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
export { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
export { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
export { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
export { todayAt } from '../../../functions/src/params.ts';
