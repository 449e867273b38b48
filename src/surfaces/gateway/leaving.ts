import { randomUUID } from 'node:crypto';
import type { Result } from '../../core/base/index.ts';
import {
  type Conversation,
  type Finding,
  type FindOptions,
  type Issued,
  rulesFrom,
} from '../../core/guard/index.ts';
import { attachmentsUnder } from './attachments.ts';
import { type Decision, type Held, maskCall, SURE, textsOf } from './call.ts';
import { countsOf, heldBack, heldDecisions, sentOf } from './disclosure.ts';
import { documentsAsText } from './documents.ts';
import type { Endpoint } from './format.ts';
import { Found, type Mentioned } from './found.ts';
import { type JsonNode, readJson } from './json.ts';
import type { CallDestination, CallEvent, GatewayPorts, Verdict } from './ports.ts';
import { given, refuse } from './refused.ts';
import type { Taken } from './taken.ts';
import { Turn, Turns } from './turns.ts';

const found = new Found();
const foundAtSeams = new Found();
/** The maskings with which next calls may go on. */
export const turns = new Turns();

/** What a cut text must hold to be masked: a person on the list, or a value whose form proves it. */
const isSure = ({ person, confidence }: Finding): boolean => person !== undefined || confidence >= SURE;

/** With what the texts of a call are searched, and where its stand-ins come from. */
interface Searching {
  readonly options: FindOptions;
  /** What was given out before, in calls whose state this one goes on with. */
  readonly issued: readonly Issued[];
  open(): Conversation;
}

/** A call that may leave: its body, and how the live view shows it from now on. */
interface Leaving {
  readonly body: string;
  readonly turn: Turn;
  readonly event: CallEvent;
}

const searching =
  (options: FindOptions) =>
  (text: string, mentioned: Mentioned): readonly Finding[] =>
    found.find(text, options, mentioned);

/** Masks the call, asks the owner where the rules say so, and records it. What does not leave ends as a refusal. */
export async function masked(
  taken: Taken,
  shape: NonNullable<Endpoint['request']>,
  destination: CallDestination,
  { options, issued, open }: Searching,
  ports: GatewayPorts,
  signal: AbortSignal,
): Promise<Leaving> {
  const { call, headers } = taken;
  const { policy, ask, unread, allowed } = await ports.rulesFor(destination);
  const { tagger: _, ...sure } = options;
  const { people } = options;
  const from = { name: JSON.stringify([taken.project, destination.id.split('/', 1)]), policy, people, open };
  let inspected = true;
  const read = await documentsAsText(call.text, call.body as JsonNode, shape, ports.readDocument);
  const node = read.text === call.text ? (call.body as JsonNode) : given(readJson(read.text));
  const allows = (field: string): boolean => taken.endpoint.allowed === true || allowed.has(field);
  const shared = { policy, allows, begin: () => new Turn(from) };
  const tagger = await ports.tagger(() =>
    textsOf(
      read.text,
      node,
      shape,
      shared,
      attachmentsUnder(unread, () => undefined),
    ),
  );
  const result = tagger.ok
    ? maskCall(
        read.text,
        node,
        shape,
        {
          ...shared,
          find: searching({ ...options, tagger: tagger.value }),
          findSure: (text, mentioned) => foundAtSeams.find(text, sure, mentioned).filter(isSure),
          ...(issued.length === 0 && { begin: (texts) => turns.begin(from, texts) }),
        },
        attachmentsUnder(unread, () => {
          inspected = false;
        }),
      )
    : { held: { code: 'not-inspected', field: '', message: tagger.problem.message } as const };
  const place = { call: randomUUID(), atMs: ports.nowMs(), destination: destination.id, inspected };
  const shown = (decisions: readonly Decision[]) => ({ ...place, ...countsOf(decisions) });
  const keep = (decisions: readonly Decision[]): Promise<Result<void>> => {
    const { atMs, categories, people } = shown(decisions);
    const kinds = decisions.map(({ kind }) => kind);
    return ports.record(
      {
        atMs,
        destination: destination.id,
        way: 'gateway',
        categories,
        people,
        inspected,
        ruleFrom: rulesFrom(policy, kinds),
      },
      sentOf(destination.id, headers, call.text),
    );
  };
  const hold = async (
    decisions: readonly Decision[],
    reason: string,
    { field, allowable }: Partial<Held> = {},
  ): Promise<never> => {
    await keep(decisions);
    ports.watch({
      ...shown(decisions),
      state: 'held',
      reason,
      ...(allowable && { allowable: { provider: taken.provider, what: allowable } }),
    });
    return refuse(400, reason, field === undefined ? {} : { field });
  };

  const [sealed] = unread === 'refuse' ? read.unread : [];
  if (sealed) return hold([], cannotRead(sealed.why), sealed);
  if ('held' in result) return hold(heldDecisions(result.held), result.held.message, result.held);
  const { decisions, body, turn } = result;
  ports.standIns(place.call, result.standIns);
  const verdict = ask ? await ports.ask({ ...shown(decisions), state: 'waiting' }, signal) : 'send';
  if (verdict !== 'send') return hold(heldBack(decisions), HELD_BY[verdict]);
  const recorded = await keep(decisions);
  if (!recorded.ok) {
    const reason = `${recorded.problem.message} The call was held back, because it could not be recorded.`;
    ports.watch({ ...shown(decisions), state: 'held', reason });
    return refuse(403, reason);
  }
  const event = { ...shown(decisions), state: 'masked' } as const;
  ports.watch(event);
  return { body, turn, event };
}

const cannotRead = (why: string): string =>
  `Privet held this call back. ${why} Nothing left this computer. Paste its text, or let attachments through to this destination under AI gateway.`;

/** Why a call that waited for the owner does not leave. */
const HELD_BY: Readonly<Record<Exclude<Verdict, 'send'>, string>> = {
  hold: 'You held this call back in Privet. Nothing left this computer.',
  unanswered:
    'Privet waited for your word on this call and nobody answered, so it held the call back. Nothing left this computer. Answer under AI gateway, and try again.',
};
