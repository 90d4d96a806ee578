// Callable `sendFoto`: takes one part of a photo of a book page.
import { CLASSES } from '../../classes.ts';
import { sendFoto as definition } from '../../domain/callables/foto.ts';
import { personCallable } from '../../edge.ts';
import { takeFoto } from '../../flows/foto/take-foto.ts';

export const sendFoto = personCallable(definition, takeFoto, CLASSES.intake);
