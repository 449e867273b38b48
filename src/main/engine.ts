import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readTable } from '../adapters/files/index.ts';
import { fail, ok, personId, type Result } from '../core/base/index.ts';
import {
  compilePeople,
  defaultPolicy,
  type Finding,
  find,
  type Issued,
  type Kind,
  loadTagger,
  type Masked,
  openConversation,
  type Policy,
  type Tagger,
} from '../core/guard/index.ts';
import { type KnownPerson, planImport } from '../core/people/index.ts';
import type { Engine, EngineOptions, MaskedLine } from '../surfaces/cli/ports.ts';
import { packageFolder } from './package-folder.ts';

/** Longest sealed part that is opened, and longest that it may unpack to. */
const MAX_SEALED_UTF16 = 32 * 1024 * 1024;
const MAX_UNSEALED_BYTES = 64 * 1024 * 1024;

let tagger: Tagger | undefined;

/** The tagger that comes with the package; read once. */
export function packagedTagger(): Tagger {
  tagger ??= loadTagger(readFileSync(join(packageFolder, 'models/tagger.bin')));
  return tagger;
}

/** People from a list on disk, with ids that hold for this run and for every run with the same list. */
export async function readPeople(path: string): Promise<Result<readonly KnownPerson[]>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return fail('not-readable', `${path} cannot be read. Is the name right?`);
  }
  const table = readTable(bytes);
  if (!table.ok) return table;
  const { add } = planImport(table.value.table, []);
  if (add.length === 0) return fail('no-people', `No row of ${path} names a person.`);
  return ok(add.map((person, at) => ({ ...person, id: personId(`row-${at + 1}`) })));
}

/** The guard without any business. Everything depends on the options alone, so the same options undo what was done. */
export function openEngine(options: EngineOptions): Engine {
  const people = options.people && compilePeople(options.people);
  const findOptions = { tagger: packagedTagger(), ...(people && { people }) };
  const policy = options.maskBlocked ? maskingPolicy() : defaultPolicy();
  const keys = lazy(() => keysFrom(options.conversation ?? ''));
  const conversationFor = (issued: readonly Issued[]) =>
    openConversation({
      secret: keys().pseudonyms,
      conversation: options.conversation ?? '',
      destination: options.destination ?? 'command-line',
      style: options.style ?? 'realistic',
      issued,
      ...(people && { people }),
    });
  const conversation = lazy(() => conversationFor([]));
  return {
    find: (text: string, kinds?: ReadonlySet<Kind>): readonly Finding[] =>
      find(text, { ...findOptions, ...(kinds && { kinds }) }),
    mask(text: string): MaskedLine {
      const masked = conversation().mask(text, find(text, findOptions), policy);
      if (masked.blocked.length > 0) return { text: '', pseudonyms: [], sealed: '', blocked: masked.blocked };
      return { ...masked, sealed: seal(keys().sealing, issuedIn(text, masked)) };
    },
    restore(text: string, sealed: string): Result<string> {
      if (sealed === '') return ok(text);
      const issued = unseal(keys().sealing, sealed);
      if (!issued)
        return fail(
          'wrong-key',
          'This text was not masked with this key, or its sealed part was changed. It was left as it is.',
        );
      return ok(conversationFor(issued).restore(text).text);
    },
  };
}

/** Everything that the default rules pseudonymise or block is masked; the rest stays. */
function maskingPolicy(): Policy {
  const { rules, ...rest } = defaultPolicy();
  const masking = Object.entries(rules).map(([kind, rule]) => [
    kind,
    rule === 'block' ? 'pseudonymise' : rule,
  ]);
  return { ...rest, rules: Object.fromEntries(masking) };
}

/** What was given out for one text, each stand-in once. */
function issuedIn(text: string, masked: Masked): Issued[] {
  const issued = new Map<string, Issued>();
  for (const { start, end, original, kind, person } of masked.pseudonyms) {
    const pseudonym = masked.text.slice(start, end);
    const value = text.slice(original.start, original.end);
    issued.set(`${pseudonym}\u0000${value}`, { kind, value, pseudonym, ...(person && { person }) });
  }
  return [...issued.values()];
}

/** Two keys from one word: memory-hard, because a conversation's key may be a word that can be guessed. */
function keysFrom(conversation: string): { readonly pseudonyms: Uint8Array; readonly sealing: Uint8Array } {
  const root = scryptSync(conversation.normalize('NFC'), 'privet command line 1', 32, {
    N: 2 ** 15,
    r: 8,
    p: 1,
    maxmem: 64 * 1024 * 1024,
  });
  const derive = (use: string) => new Uint8Array(hkdfSync('sha256', root, '', use, 32));
  return { pseudonyms: derive('pseudonyms'), sealing: derive('sealing') };
}

function seal(key: Uint8Array, issued: readonly Issued[]): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(issued))), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function unseal(key: Uint8Array, sealed: string): Issued[] | undefined {
  if (sealed.length > MAX_SEALED_UTF16) return undefined;
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(
      bytes.subarray(12, 28),
    );
    const packed = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
    return JSON.parse(
      inflateRawSync(packed, { maxOutputLength: MAX_UNSEALED_BYTES }).toString('utf8'),
    ) as Issued[];
  } catch {
    return undefined;
  }
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
