import { expect, it } from 'vitest';
import { severalIn } from './several.ts';
import { readDocument } from './text.ts';

const body =
  'We keep the personal data that you give to us for as long as it is needed by our service. '.repeat(12);
const names = (text: string) => severalIn(readDocument(text));

it('[A14] names documents of one kind that stand in one text', () => {
  expect(names(`# Privacy Policy\n\n${body}\n\n# Acme Shop Privacy Policy\n\n${body}`)).toEqual([
    'Privacy Policy',
    'Acme Shop Privacy Policy',
  ]);
});

it('[A14] takes chapters, links and documents of different kinds for what they are', () => {
  expect(names(`# Privacy Policy\n\n${body}\n\n## Changes to this Privacy Policy\n\n${body}`)).toEqual([]);
  expect(names(`# Privacy Policy\n\n${body}\n\n# Other Privacy Policy\n\nSee there.`)).toEqual([]);
  expect(names(`# Privacy Policy\n\n${body}\n\n# Terms of Service\n\n${body}`)).toEqual([]);
});
