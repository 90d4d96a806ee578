// Callable `checkPengajuan`: a loan that a group asks of its UPK, against the rules.
import { CLASSES } from '../../classes.ts';
import { checkPengajuan as definition } from '../../domain/callables/gates.ts';
import { personCallable } from '../../edge.ts';
import { checkPengajuan as door } from '../../flows/gates/check-pengajuan.ts';

export const checkPengajuan = personCallable(definition, door, CLASSES.page);
