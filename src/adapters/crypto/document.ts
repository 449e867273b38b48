import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, ProblemError, type Result } from '../../core/base/index.ts';
import { closeBox, openBox } from './box.ts';
import { replaceAndShred } from './files.ts';
import { open, seal } from './seal.ts';

/** The file in the store's directory that holds the wrapped keys. */
export const KEYS_FILE = 'keys.json';
const FORMAT = 'privet-keys';
const VERSION = 1;

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const protection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keychain'), account: z.string().max(200) }),
  z.object({ kind: z.literal('key-file'), file: z.string().regex(/^key-[0-9a-f]{16}$/) }),
  z.object({
    kind: z.literal('passphrase'),
    kdf: z.literal('scrypt'),
    n: z.number().int().min(2),
    r: z.number().int().min(1).max(32),
    p: z.number().int().min(1).max(16),
    salt: base64,
  }),
]);
const recovery = z.object({
  /** What the printed code can open; the private half exists only in the code. */
  publicKey: base64,
  madeAtMs: z.number().int(),
  /** How many people were erased since the code was made: a backup older than that still opens them with this code. */
  erasedSince: z.number().int().min(0),
  box: base64,
});
const keyDocument = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  business: z.uuid(),
  protection,
  payload: base64,
  recovery: recovery.nullable(),
});
const payload = z.object({
  dataKey: base64,
  epochs: z.array(z.object({ epoch: z.number().int().min(1), key: base64 })),
  erased: z.array(z.string()),
});

/** What keeps the keys: the system's keychain, a file beside the store, or the owner's passphrase. */
export type Protection = z.infer<typeof protection>;
/** What the recovery code opens, as kept in the key file and in every backup. */
export type Recovery = z.infer<typeof recovery>;
/** The content of `keys.json`. */
export type KeyDocument = z.infer<typeof keyDocument>;

/** The business and what its recovery code opens: all that a backup carries of the keys. */
export interface KeyEnvelope {
  readonly business: string;
  readonly recovery: Recovery | null;
}

export const keyEnvelope = z.object({ business: z.uuid(), recovery: recovery.nullable() });

/** The keys themselves. Exist only in memory, while unlocked. */
export interface Secrets {
  readonly dataKey: Buffer;
  /** The keys that wrap the people's keys. One; two only while an erasure is under way. */
  readonly epochs: ReadonlyMap<number, Buffer>;
  /** Ids of everybody who was erased, for a restore whose live database cannot be read. */
  readonly erased: readonly string[];
}

/** Reads the key file of a store directory; undefined where there is none. */
export function readKeyDocument(directory: string): Result<KeyDocument | undefined> {
  let text: string;
  try {
    text = readFileSync(join(directory, KEYS_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok(undefined);
    return fail(
      'keys-unreadable',
      'The key file of this business cannot be read. Nothing was changed. Check that the data folder belongs to your account.',
    );
  }
  const json = parseJson(text);
  const parsed = keyDocument.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const version = (json as { version?: unknown } | undefined)?.version;
  return typeof version === 'number' && version > VERSION
    ? fail(
        'keys-newer',
        'This business was last used with a newer Privet. Nothing was changed. Install the newer version to open it.',
      )
    : fail(
        'keys-damaged',
        'The key file of this business is damaged. Nothing was changed. Restore your last backup into a new folder.',
      );
}

/** Replaces the key file of a store directory and overwrites the old one. Throws the problem `keys-unwritable`. */
export function writeKeyDocument(directory: string, document: KeyDocument): void {
  try {
    replaceAndShred(join(directory, KEYS_FILE), Buffer.from(JSON.stringify(document, null, 2)));
  } catch (cause) {
    throw new ProblemError(
      {
        code: 'keys-unwritable',
        message:
          'The key file cannot be written, because the disk is full or the data folder is protected. Nothing was changed. Make room, then try again.',
      },
      { cause },
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The file's content with `secrets` sealed under `wrapKey` and, when there is a recovery code, in its box. */
export function keyDocumentOf(parts: {
  readonly business: string;
  readonly protection: Protection;
  readonly wrapKey: Uint8Array;
  readonly secrets: Secrets;
  readonly recovery: Omit<Recovery, 'box'> | null;
}): KeyDocument {
  const plain = Buffer.from(
    JSON.stringify({
      dataKey: parts.secrets.dataKey.toString('base64'),
      epochs: [...parts.secrets.epochs].map(([epoch, key]) => ({ epoch, key: key.toString('base64') })),
      erased: parts.secrets.erased,
    }),
  );
  const { business, recovery } = parts;
  const document: KeyDocument = {
    format: FORMAT,
    version: VERSION,
    business,
    protection: parts.protection,
    payload: seal(parts.wrapKey, plain, payloadPlace(business)).toString('base64'),
    recovery: recovery && {
      ...recovery,
      box: closeBox(Buffer.from(recovery.publicKey, 'base64'), plain, boxPlace(business)).toString('base64'),
    },
  };
  plain.fill(0);
  return document;
}

/** The secrets of a key file, or undefined when `wrapKey` is not its key. */
export const openPayload = (document: KeyDocument, wrapKey: Uint8Array): Secrets | undefined =>
  secretsFrom(() => open(wrapKey, Buffer.from(document.payload, 'base64'), payloadPlace(document.business)));

/** The secrets behind the recovery code with this private key, or undefined when it is another code's. */
export const openRecovery = (envelope: KeyEnvelope, privateKey: Uint8Array): Secrets | undefined => {
  const box = envelope.recovery?.box;
  if (!box) return undefined;
  return secretsFrom(() => openBox(privateKey, Buffer.from(box, 'base64'), boxPlace(envelope.business)));
};

const payloadPlace = (business: string): string => `keys/payload/${business}`;
const boxPlace = (business: string): string => `keys/recovery/${business}`;

function secretsFrom(opened: () => Buffer): Secrets | undefined {
  let plain: Buffer;
  try {
    plain = opened();
  } catch {
    return undefined;
  }
  const { dataKey, epochs, erased } = payload.parse(JSON.parse(plain.toString()));
  plain.fill(0);
  return {
    dataKey: Buffer.from(dataKey, 'base64'),
    epochs: new Map(epochs.map(({ epoch, key }) => [epoch, Buffer.from(key, 'base64')])),
    erased,
  };
}
