import { destination, pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** A log of one JSON object a line, on standard error unless told otherwise; standard output is left to what people read. */
export function createLog(level: string, into: DestinationStream = destination({ dest: 2, sync: true })): Log {
  return pino({ level, base: undefined, serializers: { error: describeError } }, into);
}

/** Only what is known to be harmless: an HTTP client's error carries the whole request, with its token. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  const statusCode = 'statusCode' in error ? error.statusCode : undefined;
  return { name, message, code, statusCode, stack, cause: cause === undefined ? undefined : describeError(cause) };
}
