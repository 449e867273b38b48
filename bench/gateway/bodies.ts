import { makePeople } from '../known-people/people.ts';
import { Random } from '../known-people/random.ts';

const SENTENCES = [
  'The draft of the report is due on Friday, and the second part can wait until the end of the month.',
  'Please keep the answer short and friendly, with one heading and a list of three points.',
  'The order was shipped on Monday; the invoice follows by mail and is payable within 14 days.',
  'We spoke about the photos, the size of the prints and whether the frame should be black or white.',
  'The meeting was moved to the afternoon because the train was late.',
];

/** The body of a chat call of about `sizeBytes`, in messages of about 1 KB; each names one customer. */
export function chatBody(sizeBytes: number, streamed: boolean): string {
  const random = new Random(3);
  // The first people of the list that the gateway knows.
  const people = makePeople(new Random(7), 200);
  const messages: { role: string; content: string }[] = [];
  for (let size = 0; size < sizeBytes; ) {
    const one = random.pick(people);
    const lines = [`Notes on ${one.given} ${one.family} (${one.email}):`];
    while (lines.join(' ').length < 950) lines.push(random.pick(SENTENCES));
    messages.push({ role: messages.length % 2 === 0 ? 'user' : 'assistant', content: lines.join(' ') });
    size += lines.join(' ').length + 40;
  }
  return JSON.stringify({ model: 'gpt-5', stream: streamed, messages });
}
