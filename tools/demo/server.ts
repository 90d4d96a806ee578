// What seeding uses of the server, in one place: it is loaded when the target is known, and with the
// log of every accepted submission silenced.
export { basiDocs, listBasi } from '../../functions/src/adapters/basi.ts';
export { getDb, getFunctionsAdmin } from '../../functions/src/adapters/firebase.ts';
export { kirimanDocs } from '../../functions/src/adapters/kiriman.ts';
export { parameterDocs } from '../../functions/src/adapters/parameter.ts';
export { createPengguna, findUid, setKlaim } from '../../functions/src/adapters/pengguna.ts';
export { penghitunganDocs } from '../../functions/src/adapters/penghitungan.ts';
export { hashOf } from '../../functions/src/adapters/sha256.ts';
export { listLokasiKota, wilayahDocs } from '../../functions/src/adapters/wilayah.ts';
export { acceptKiriman } from '../../functions/src/flows/accept-kiriman.ts';
export {
  holdPenghitungan,
  releasePenghitungan,
} from '../../functions/src/flows/hold-penghitungan.ts';
export { markStale } from '../../functions/src/flows/mark-stale.ts';
export { recomputeKsm } from '../../functions/src/flows/recompute-ksm.ts';
export { regenerateQs } from '../../functions/src/flows/regenerate-qs.ts';
export { todayAt } from '../../functions/src/params.ts';
