// Callable `getUpk`: LAR, PAR, RR, CCr and ROI of an LKM's UPK as of today, with their bands.
import { CLASSES } from '../../classes.ts';
import { getUpk as definition } from '../../domain/callables/gates.ts';
import { personCallable } from '../../edge.ts';
import { getUpk as door } from '../../flows/gates/get-upk.ts';

export const getUpk = personCallable(definition, door, CLASSES.page);
