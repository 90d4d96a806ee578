// Callable `listTerbuka`: the folders of Quick Status, for anybody.
import { CLASSES } from '../../classes.ts';
import { listTerbuka as definition } from '../../domain/callables/terbuka.ts';
import { publicCallable } from '../../edge.ts';
import { listTerbuka as door } from '../../flows/downloads/list-terbuka.ts';

export const listTerbuka = publicCallable(definition, () => door(new Date()), CLASSES.visitors);
