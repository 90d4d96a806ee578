// Callable `makeQsAgain`: a step of making a past update again. Of the class of workbooks: its end is that of a build,
// and its steps hold the records of a few groups.
import { CLASSES } from '../../classes.ts';
import { makeQsAgain as definition } from '../../domain/callables/again.ts';
import { personCallable } from '../../edge.ts';
import { makeQsAgain as door } from '../../flows/quick-status/again/make-qs-again.ts';
import { SIGNING_SERVICE_ACCOUNT } from '../../params.ts';

export const makeQsAgain = personCallable(definition, door, {
  ...CLASSES.workbook,
  secrets: [SIGNING_SERVICE_ACCOUNT],
});
