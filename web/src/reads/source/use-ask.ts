// The server's answer to a question of a desk page. It is not kept on the device: these are lists of
// people and downloads.
import type {
  AnswerOf,
  AnyPersonCallable,
  RequestOf,
} from '../../../../functions/src/domain/callables/definition.ts';
import { ask } from '../../server/ask.ts';
import { useSource, type Read } from './use-source.ts';

/** When the question changes it is asked again. Null: nothing to ask yet. */
export function useAsk<D extends AnyPersonCallable>(
  definition: D,
  request: RequestOf<D> | null,
): Read<AnswerOf<D>> {
  return useSource<AnswerOf<D>>({
    key: request === null ? null : `${definition.name} ${JSON.stringify(request)}`,
    read: () => (request === null ? Promise.resolve(null) : ask(definition, request)),
    isChanging: false,
  });
}
