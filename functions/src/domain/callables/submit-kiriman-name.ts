// What a phone needs of `submitKiriman` to send its outbox, beside the receipt. The definition is in
// intake.ts with the schemas of every kind of record, which a phone that records a session does not
// load.

export const SUBMIT_KIRIMAN = 'submitKiriman';
