import { type Failure, failure } from './failure.js';

interface Response {
  readonly status: number;
  readonly body: string;
}

/** A server that says so will be there soon. */
export const warmingUp = ({ status }: Response): boolean => [502, 503, 504].includes(status);

/** Whether a page answered as it should; anything will do where nobody said what it must say. */
export function judgeAnswer(
  { status, body }: Response,
  greeting: string | undefined,
): Failure | undefined {
  if (status < 200 || status > 299) return failure('HTTP_STATUS', { number: status, got: body });
  // A line end behind the text makes it no other text.
  if (greeting === undefined || body === greeting || body === `${greeting}\n`) return undefined;
  return failure('WRONG_BODY', { expected: greeting, got: body });
}
