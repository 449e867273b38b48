import type { Random } from '../known-people/random.ts';
import { type Body, type CallFormat, FORMATS, type Place, textAt, type Way } from './formats.ts';
import { FORM_NAMES, firstName, mention } from './mentions.ts';
import { CUSTOMERS, type Customer } from './people.ts';

// One generated call: a body of a real format with customers named in some of its places.

/** A text of the call: in which place, in which form, and where it stands in the body. */
interface Put {
  readonly place: string;
  readonly form: string;
  readonly ways: readonly Way[];
}

export interface Call {
  readonly format: CallFormat;
  readonly body: Body;
  /** The body as it is sent: with or without escapes and white space. */
  readonly wire: string;
  readonly puts: readonly Put[];
  /** The texts in which somebody is named, one after the other. A model repeats them as they arrived. */
  readonly texts: readonly string[];
  /** The call must be held back: it names somebody where nothing may change. */
  readonly held: boolean;
}

const HELD_SHARE = 0.04;
/** Calls from which no text comes back. */
const SILENT_SHARE = 0.2;
const SILENT = FORMATS.filter(({ speaks }) => speaks === undefined);
const SPEAKING = FORMATS.filter(({ speaks }) => speaks !== undefined);
/** Ways of writing that are short enough for labels, stops and file names. */
const SHORT = ['full name', 'e-mail', 'phone', 'account'];
/** Ways of writing of which a place that takes pieces cuts the name, and not the words around it. */
const CUT = ['full name', 'e-mail', 'phone'];

const written = ({ given, family, email, phone, account }: Customer, form: string): string =>
  form === 'e-mail' ? email : form === 'phone' ? phone : form === 'account' ? account : `${given} ${family}`;

/** A text for a place, whole or in its pieces. */
function textsFor(random: Random, place: Place, one: Customer): { form: string; texts: string[] } {
  if (place.held || place.short) {
    const form = place.held ? 'full name' : random.pick(SHORT);
    return { form, texts: [written(one, form)] };
  }
  if (place.later) {
    const { form, text } = mention(random, one, 'full name');
    return { form: `${form}, then the first name`, texts: [text, firstName(random, one)] };
  }
  if (place.pieces === undefined) {
    const { form, text } = mention(random, one, random.pick(FORM_NAMES));
    return { form, texts: [text] };
  }
  const form = random.pick(CUT);
  const { text } = mention(random, one, form);
  const who = written(one, form);
  const from = text.indexOf(who);
  const cuts = new Set<number>();
  while (cuts.size < place.pieces - 1) cuts.add(from + 1 + random.below(who.length - 1));
  const edges = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return { form, texts: edges.slice(1).map((end, at) => text.slice(edges[at], end)) };
}

/** The JSON as clients write it: bare, indented, or with letters as escapes. */
function onTheWire(random: Random, body: Body): string {
  if (random.chance(0.2)) return JSON.stringify(body, null, 2);
  const bare = JSON.stringify(body);
  if (random.chance(0.6)) return bare;
  const share = random.pick([0, 0.2, 1]);
  return bare.replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    string.replace(/\\u....|\\.|[a-zA-Z\u0080-\uffff]/g, (char) =>
      char.startsWith('\\') || (char < '\u0080' && !random.chance(share))
        ? char
        : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** The `number`-th call of a seeded run. */
export function makeCall(random: Random, streamed: boolean): Call {
  const format = random.pick(random.chance(SILENT_SHARE) ? SILENT : SPEAKING);
  const body = format.body(streamed);
  const held = format.places.some((place) => place.held) && random.chance(HELD_SHARE);
  const fitting = format.places.filter((place) => (place.held ?? false) === held);
  const count = held ? 1 : 1 + random.below(4);
  const puts: Put[] = [];
  const used = new Set<string>();
  const put = (place: Place, one: Customer): void => {
    if (used.has(place.name)) return;
    used.add(place.name);
    const { form, texts } = textsFor(random, place, one);
    puts.push({ place: place.name, form, ways: place.put(body, texts) });
  };
  for (let at = 0; at < count; at++) put(random.pick(fitting), random.pick(CUSTOMERS));
  const lists = Object.values(body).filter(Array.isArray);
  if (lists[0]?.length === 0) {
    const user = format.places.find(({ name }) => name === 'user') as Place;
    puts.push({ place: 'user', form: 'nobody', ways: user.put(body, ['What do you think?']) });
  }
  const texts = textsIn(puts, body);
  return { format, body, wire: onTheWire(random, body), puts, texts, held };
}

/** The texts of a body. One that was cut is read as what it is together. */
export const textsIn = (puts: readonly Put[], body: unknown): string[] =>
  puts.map(({ ways }) => ways.map((way) => textAt(body, way) ?? '').join(''));
