import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fail, ok, type Problem, ProblemError, type Result } from '../../core/base/index.ts';
import { statusOf } from './codes.ts';
import type { Drafts } from './drafts.ts';
import type { Jobs } from './jobs.ts';
import type { DeskPorts } from './ports.ts';
import type { SignIn, Tries } from './sign-in.ts';

const MB = 1024 * 1024;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a session. */
    readonly open?: boolean;
    /** Answers while the business is locked. */
    readonly whileLocked?: boolean;
  }
}

/** What a resource's routes may use. */
export interface Room {
  readonly app: FastifyInstance;
  readonly ports: DeskPorts;
  readonly jobs: Jobs;
  readonly drafts: Drafts;
  readonly signIn: SignIn;
  /** Wrong passphrases and recovery codes. */
  readonly unlockTries: Tries;
  port(): number;
}

/** Adds the routes of one resource. One file each; listed in resources.ts. */
export type Resource = (room: Room) => void;

/** Sends what came out: the value, or the problem under its status. */
export const answer = (reply: FastifyReply, result: Result<unknown>, status = 200): FastifyReply =>
  result.ok ? reply.code(status).send(result.value) : refuse(reply, result.problem);

export const refuse = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(statusOf(problem)).send({ code: problem.code, message: problem.message });

/** `T` without the `undefined` that zod allows beside a missing field: JSON and queries have no such value. */
type Given<T> = T extends object ? { [K in keyof T]: Given<Exclude<T[K], undefined>> } : T;

/** Checks a body or a query. The problem names the field and what is wrong with it, never what it held. */
export const read = <S extends z.ZodType>(schema: S, input: unknown): Result<Given<z.output<S>>> => {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return ok(parsed.data as Given<z.output<S>>);
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') || 'the request';
  const why = issue?.code === 'too_big' ? 'is too long' : 'is missing or not what it should be';
  return fail('bad-request', `${where} ${why}.`);
};

/**
 * The bytes of an upload as they come in. Throws a `ProblemError` beyond `limit` bytes; what is left of the body is then let
 * through unread, so that the client gets to hear why.
 */
export async function* upload(request: FastifyRequest, limit: number): AsyncGenerator<Uint8Array> {
  const { body } = request;
  if (!(body instanceof Readable))
    throw new ProblemError({ code: 'wrong-type', message: 'Privet takes application/octet-stream here.' });
  let sizeBytes = Number(request.headers['content-length'] ?? 0);
  let read = 0;
  if (sizeBytes <= limit)
    for await (const piece of body.iterator({ destroyOnReturn: false })) {
      read += piece.length;
      sizeBytes = Math.max(sizeBytes, read);
      if (read > limit) break;
      yield piece;
    }
  if (sizeBytes > limit) {
    body.resume();
    throw new ProblemError({
      code: 'too-large',
      message: `This is larger than ${limit / MB} MB, which is as much as Privet takes at once. Nothing of it was kept.`,
    });
  }
}

/** A whole upload, of at most `limit` bytes. */
export const gather = async (request: FastifyRequest, limit: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of upload(request, limit)) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** The name of an uploaded file, which travels in a header: addresses are remembered, headers are not. */
export const fileName = (header: string | string[] | undefined): string => {
  try {
    return decodeURIComponent(String(header ?? '')).slice(0, 255) || 'file';
  } catch {
    return 'file';
  }
};
