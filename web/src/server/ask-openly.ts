// Questions that anybody may ask, signed in or not: like `ask`, by the definition that both sides share, but without
// the code for signing in. Loaded after the page is drawn, since reading an answer takes more code than the page.
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import type {
  AnswerOf,
  AnyPublicCallable,
  RequestOf,
} from '../../../functions/src/domain/callables/definition.ts';
import { getConfig } from './backend.ts';
import { postCallable } from './callable.ts';
import { UnreadableAnswer } from './unreadable-answer.ts';

export async function askOpenly<D extends AnyPublicCallable>(
  definition: D,
  request: RequestOf<D>,
): Promise<AnswerOf<D>> {
  const { name } = definition;
  const config = await getConfig();
  const answer = await postCallable({ config, name, data: request, token: null });
  const read = readAnswer(definition, answer);
  if (read === null) throw new UnreadableAnswer(name);
  return read;
}
