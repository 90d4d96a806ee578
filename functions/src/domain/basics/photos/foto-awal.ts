// Until an administrator decides otherwise: how many photos a session may have, and the days for which they stay.
// Apart from the parameter sets, as a phone that records a session loads none of them.

export const FOTO_AWAL: { perSesi: number; hari: number } = { perSesi: 3, hari: 400 };
