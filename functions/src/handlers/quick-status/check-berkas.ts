// Callable `checkBerkas`: whether a file with this fingerprint was published, and what replaced it.
import { CLASSES } from '../../classes.ts';
import { checkBerkas as definition } from '../../domain/callables/keaslian.ts';
import { publicCallable } from '../../edge.ts';
import { checkBerkas as door } from '../../flows/downloads/check-berkas.ts';

export const checkBerkas = publicCallable(
  definition,
  (request) => door(request, new Date()),
  CLASSES.page,
);
