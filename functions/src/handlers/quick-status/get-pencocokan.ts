// Callable `getPencocokan`: when the figures of an area were last compared with the records.
import { CLASSES } from '../../classes.ts';
import { getPencocokan as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { getPencocokan as get } from '../../flows/verify/get-pencocokan.ts';

export const getPencocokan = personCallable(definition, get, CLASSES.page);
