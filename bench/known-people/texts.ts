import type { Span } from '../../src/core/base/index.ts';
import {
  accountForm,
  addressForm,
  distinctiveForm,
  emailForm,
  type Form,
  handleForm,
  phoneForm,
  supportedForm,
  sureForm,
} from './forms.ts';
import { RARE_FAMILY, RARE_GIVEN, WIDESPREAD_GIVEN } from './names.ts';
import type { Somebody } from './people.ts';
import type { Random } from './random.ts';

/** A place where somebody on the list is written, and in which form. */
export interface Mention extends Span {
  readonly who: Somebody;
  readonly form: string;
}

/** A text with everything personal in it marked. */
export interface Sample {
  readonly text: string;
  readonly sort: string;
  readonly mentions: readonly Mention[];
  /** Personal data of people who are on no list: finding them is no mistake, missing them none of the index. */
  readonly strangers: readonly Span[];
}

/** What a value turns into on its way into the text: nothing, JSON, HTML, Markdown, a URL. */
type Escape = (random: Random, value: string) => string;

const ESCAPES: Readonly<Record<string, Escape>> = {
  plain: (_, value) => value,
  json: (random, value) => {
    const json = JSON.stringify(value).slice(1, -1);
    return random.chance(0.5)
      ? json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : json;
  },
  html: (random, value) => {
    const html = value.replace(/&/g, '&amp;').replace(/'/g, random.pick(['&#39;', "'", '&apos;']));
    const accents = html
      .replace(/[ü]/g, '&uuml;')
      .replace(/[ö]/g, '&ouml;')
      .replace(/[é]/g, '&eacute;')
      .replace(/[\u0100-\uffff]/g, (unit) => `&#${unit.charCodeAt(0)};`);
    return (random.chance(0.5) ? accents : html).replace(/ /g, () =>
      random.pick([' ', ' ', '&nbsp;', '</b> <i>']),
    );
  },
  markdown: (random, value) =>
    random.pick([
      `**${value}**`,
      `_${value}_`,
      value.replace(/ /, '** **'),
      value.replace(/([._-])/g, '\\$1'),
    ]),
  url: (random, value) =>
    random.chance(0.5) ? encodeURIComponent(value) : encodeURIComponent(value).replace(/%20/g, '+'),
};

/** Writes a text piece by piece and notes where people stand. */
class Writer {
  text = '';
  readonly mentions: Mention[] = [];
  readonly strangers: Span[] = [];
  readonly #random: Random;
  readonly #escape: Escape;

  constructor(random: Random, escaping: string) {
    this.#random = random;
    this.#escape = ESCAPES[escaping]!;
  }

  /** Adds text as it is. */
  raw(text: string): this {
    this.text += text;
    return this;
  }

  /** Adds text the way this kind of document writes it. */
  write(text: string): this {
    return this.raw(text === '' ? '' : this.#plainly(text));
  }

  mention(who: Somebody, { text, form }: Form, escaped: Escape = this.#escape): this {
    const start = this.text.length;
    this.text += escaped(this.#random, text);
    this.mentions.push({ start, end: this.text.length, who, form });
    return this;
  }

  stranger(text: string): this {
    const start = this.text.length;
    this.text += this.#escape(this.#random, text);
    this.strangers.push({ start, end: this.text.length });
    return this;
  }

  #plainly(text: string): string {
    return this.#escape === ESCAPES.json ? JSON.stringify(text).slice(1, -1) : text;
  }
}

/** Sentences about somebody; `{}` is where the name goes. */
const ABOUT = [
  'I spoke with {} yesterday about the order.',
  'Please send the contract to {} by Friday.',
  '{} asked for a new appointment next week.',
  'The payment from {} has arrived.',
  'We met {} at the fair, and it went well.',
  'Could you remind {} of the missing documents?',
  'As agreed with {}, the second session is free.',
  'There is a note from {} in the folder.',
  'Das Angebot für {} liegt bei.',
  'Gestern hat {} angerufen und um Rückruf gebeten.',
  'Bitte die Rechnung an {} schicken.',
  'Nous avons reçu le dossier de {} hier.',
  'Merci de rappeler {} demain matin.',
  'He hablado con {} sobre la factura.',
  'La cita de {} es el martes.',
  'Ho parlato con {} della fattura.',
  'My notes on {}: prefers mornings, pays on time.',
  'what did {} say about the quote?',
];

const EMPTY_TALK = [
  'I will be there, and we may start at nine.',
  'Will you mark the date? It may rain.',
  'The rose garden opens in May; April was cold.',
  'We hope the price is right, and the bank agrees.',
  'Grant approval came in June, the bill follows.',
  'May I suggest a long walk in the park?',
  'It was a young team with a green field and a small hill behind the hall.',
  'Der Keller ist feucht, der Koch und der Bauer warten auf den Richter.',
  'Im Winter ist der Wald still; ein Wolf war nicht zu sehen.',
  'Invoice 2024-0417, total 1,250.00 EUR, due 14/05/2024.',
  'The parcel weighs 2.5 kg and measures 40x30x20 cm.',
  'Version 3.12.4 fixes 118 problems; see chapter 7.',
  'Order no. 99871234 was shipped on 2024-03-18.',
  'Mark the box, then bill the customer and frank the letter.',
  'The faith in the market is a joy to see at dawn.',
  'Le prix est juste, la rose est rouge, et le marchand est grand.',
  'El precio de las flores es bueno; la paz y la luz del sol.',
  'The carpenter and the baker share a wood workshop near the banks of the river.',
  'Monday to Friday from 9 to 5, room 204, second floor.',
  'please wait a bit, i will check and may get back to you',
];

const cut = (template: string): readonly [string, string] => {
  const at = template.indexOf('{}');
  return [template.slice(0, at), template.slice(at + 2)];
};

const about = (random: Random, writer: Writer, who: Somebody, form: Form): void => {
  const [before, after] = cut(random.pick(ABOUT));
  writer.write(before).mention(who, form).write(after);
};

/** A sentence about nobody. Numbers of orders and invoices point to somebody, so finding them is no mistake. */
const emptyTalk = (random: Random, writer: Writer): void => {
  const sentence = random.pick(EMPTY_TALK);
  const number = /99871234|2024-0417/.exec(sentence);
  if (!number) writer.write(sentence);
  else
    writer
      .write(sentence.slice(0, number.index))
      .stranger(number[0])
      .write(sentence.slice(number.index + number[0].length));
};

const talk = (random: Random, writer: Writer): void => {
  if (random.chance(0.6)) {
    emptyTalk(random, writer);
    return;
  }
  const [before, after] = cut(random.pick(ABOUT));
  const name = `${random.pick(random.chance(0.5) ? WIDESPREAD_GIVEN : RARE_GIVEN)} ${random.pick(RARE_FAMILY)}`;
  writer.write(before).stranger(name).write(after);
};

const anyForm = (random: Random, who: Somebody): Form => {
  const draw = random.next();
  if (draw < 0.62) return sureForm(random, who);
  if (draw < 0.7) return emailForm(random, who);
  if (draw < 0.78) return phoneForm(random, who);
  if (draw < 0.86) return addressForm(random, who);
  if (draw < 0.92) return accountForm(random, who);
  if (draw < 0.96) return handleForm(random, who);
  return distinctiveForm(random, who) ?? sureForm(random, who);
};

const fullName = (who: Somebody): Form => ({ text: `${who.given} ${who.family}`, form: 'first and last' });

const letter = (random: Random, who: Somebody, others: readonly Somebody[]): Sample => {
  const writer = new Writer(random, 'plain');
  writer
    .mention(who, fullName(who))
    .raw('\n')
    .mention(who, addressForm(random, who))
    .raw('\n\n14 March 2024\n\n');
  writer
    .raw(random.pick(['Dear ', 'Hello ', 'Liebe ', 'Cher ']))
    .mention(who, { text: who.given, form: 'first alone' })
    .raw(',\n\n');
  for (let k = 0; k < 5; k++) {
    const draw = random.next();
    if (draw < 0.35) about(random, writer, who, supportedForm(random, who));
    else if (draw < 0.7) {
      const other = random.pick(others);
      about(random, writer, other, anyForm(random, other));
    } else talk(random, writer);
    writer.raw(random.chance(0.3) ? '\n\n' : ' ');
  }
  writer.raw('\n\nBest wishes\n\nPS: ');
  emptyTalk(random, writer);
  return { ...writer, sort: 'letter' };
};

const chat = (random: Random, who: Somebody, others: readonly Somebody[]): Sample => {
  const writer = new Writer(random, 'plain');
  writer.raw('[09:12] me: ');
  about(
    random,
    writer,
    who,
    random.chance(0.6) ? fullName(who) : { text: who.email, form: 'e-mail on the list' },
  );
  for (let k = 0; k < 6; k++) {
    writer.raw(`\n[09:${13 + k}] ${random.pick(['me', 'you'])}: `);
    const draw = random.next();
    if (draw < 0.4) about(random, writer, who, supportedForm(random, who));
    else if (draw < 0.7) {
      const other = random.pick(others);
      about(random, writer, other, anyForm(random, other));
    } else talk(random, writer);
  }
  return { ...writer, sort: 'chat' };
};

const invoice = (random: Random, who: Somebody): Sample => {
  const writer = new Writer(random, 'plain');
  writer
    .raw('INVOICE No. ')
    .stranger(`${random.digits(4)}-${random.digits(5)}`)
    .raw('\nDate: 03.04.2024\n\nBill to:\n');
  writer.mention(
    who,
    random.chance(0.5)
      ? { text: `${who.given} ${who.family}`.toUpperCase(), form: 'all capitals' }
      : sureForm(random, who),
  );
  writer
    .raw('\n')
    .mention(who, addressForm(random, who))
    .raw('\nCustomer no.: ')
    .mention(who, accountForm(random, who));
  writer
    .raw('\nPhone: ')
    .mention(who, phoneForm(random, who))
    .raw('\nE-mail: ')
    .mention(who, emailForm(random, who));
  writer.raw(
    `\n\nPos  Description         Qty   Price\n1    Consulting          ${random.below(9)}    ${random.digits(3)}.00\n2    Travel              1     ${random.digits(2)}.50\n\nTotal ${random.digits(4)}.50 EUR, payable within 14 days.\n`,
  );
  emptyTalk(random, writer);
  return { ...writer, sort: 'invoice' };
};

const json = (random: Random, who: Somebody, others: readonly Somebody[]): Sample => {
  const writer = new Writer(random, 'json');
  writer.raw('{"customer":{');
  if (random.chance(0.5)) {
    writer
      .raw('"firstName":"')
      .mention(who, { text: who.given, form: 'first in its own field' })
      .raw('","lastName":"');
    writer.mention(who, { text: who.family, form: 'last in its own field' }).raw('"');
  } else writer.raw('"name":"').mention(who, sureForm(random, who)).raw('"');
  writer
    .raw(',"email":"')
    .mention(who, { text: who.email, form: 'e-mail on the list' })
    .raw('","phone":"')
    .mention(who, phoneForm(random, who));
  writer
    .raw('","address":"')
    .mention(who, addressForm(random, who))
    .raw('","account":"')
    .mention(who, accountForm(random, who));
  writer.raw(`"},"total":${random.digits(4)},"status":"open","note":"`);
  const other = random.pick(others);
  about(random, writer, other, anyForm(random, other));
  writer.write(' ');
  emptyTalk(random, writer);
  writer.raw('"}');
  return { ...writer, sort: 'JSON' };
};

const markup = (random: Random, who: Somebody, others: readonly Somebody[]): Sample => {
  const html = random.chance(0.5);
  const writer = new Writer(random, html ? 'html' : 'markdown');
  writer.raw(html ? '<p>' : '# Notes\n\n');
  for (let k = 0; k < 3; k++) {
    const other = k === 0 ? who : random.pick(others);
    about(random, writer, other, sureForm(random, other));
    writer.raw(html ? '</p>\n<p>' : '\n\n- ');
  }
  writer.raw(html ? '<a href="https://shop.example/search?q=' : '[link](https://shop.example/search?q=');
  writer.mention(who, fullName(who), ESCAPES.url).raw(html ? '">link</a></p>' : ')');
  return { ...writer, sort: html ? 'HTML' : 'Markdown' };
};

const nobody = (random: Random): Sample => {
  const writer = new Writer(random, 'plain');
  for (let k = 0; k < 6; k++) {
    talk(random, writer);
    writer.raw(random.chance(0.3) ? '\n\n' : ' ');
  }
  return { ...writer, sort: 'nobody' };
};

/** One text of a random sort about somebody of `people`. */
export const makeSample = (random: Random, people: readonly Somebody[]): Sample => {
  const who = random.pick(people);
  const others = [random.pick(people), random.pick(people), random.pick(people)];
  const make = random.pick([letter, letter, chat, chat, invoice, json, markup, nobody]);
  return make(random, who, others);
};
