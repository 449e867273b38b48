import type { ServerResponse } from 'node:http';
import { type Problem, ProblemError, type Result } from '../../core/base/index.ts';
import type { Refusal, WireFormat } from './format.ts';

/** Ends a call with a refusal in the provider's own shape. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.sort);
    this.refusal = refusal;
  }
}
export const refuse = (
  status: number,
  message: string,
  more: { readonly field?: string; readonly allowable?: string } = {},
): never => {
  throw new Refused({
    status,
    sort: status === 401 ? 'authentication_error' : 'invalid_request_error',
    message,
    ...more,
  });
};

export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof ProblemError)
    return { status: 403, sort: 'permission_error', message: error.problem.message };
  return {
    status: 500,
    sort: 'api_error',
    message: 'Privet made a mistake and held the call back. Nothing left this computer.',
  };
}

export function sendRefusal(response: ServerResponse, format: WireFormat, refusal: Refusal): void {
  const body = Buffer.from(format.error(refusal));
  response.writeHead(refusal.status, {
    'content-type': 'application/json',
    'content-length': body.length,
    // The same call would be held back again: the SDKs are told not to try.
    ...(refusal.status < 500 && { 'x-should-retry': 'false' }),
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** The value, or the call ends with its problem as a refusal. */
export function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const status: Partial<Record<Problem['code'], number>> = { 'too-large': 413 };
  return refuse(status[result.problem.code] ?? 400, result.problem.message);
}
