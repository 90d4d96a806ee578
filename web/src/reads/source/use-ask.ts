// The server's answer to a question of a desk page. It is not kept on the device: these are lists of
// people and downloads.
import type {
  AnswerOf,
  AnyPersonCallable,
  RequestOf,
} from '../../../../functions/src/domain/callables/definition.ts';
import { ask } from '../../server/ask.ts';
import { useLately } from './lately.ts';
import { useSource, type Read, type Source } from './use-source.ts';

/** When the question changes it is asked again. Null: nothing to ask yet. */
export function useAsk<D extends AnyPersonCallable>(
  definition: D,
  request: RequestOf<D> | null,
): Read<AnswerOf<D>> {
  return useSource(sourceOf(definition, request));
}

/** The same, where somebody who comes back need not see what others did within a minute. */
export function useAskLately<D extends AnyPersonCallable>(
  definition: D,
  request: RequestOf<D> | null,
): Read<AnswerOf<D>> {
  const source = sourceOf(definition, request);
  return useSource({ ...source, read: useLately(source.key, source.read) });
}

function sourceOf<D extends AnyPersonCallable>(
  definition: D,
  request: RequestOf<D> | null,
): Source<AnswerOf<D>> {
  return {
    key: request === null ? null : `${definition.name} ${JSON.stringify(request)}`,
    read: () => (request === null ? Promise.resolve(null) : ask(definition, request)),
    isChanging: false,
  };
}
