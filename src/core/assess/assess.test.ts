import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { QUESTIONS } from './questions/all.ts';
import { readDocument } from './text.ts';

const read = (text: string, name = 'Privacy Policy') => assess([readDocument(text, { name, version: '1' })]);

describe('a stance', () => {
  it('[A6] says "not stated" without quotes, and nothing else without', () => {
    const stance = read('Cats are nice. They sleep.');
    for (const question of QUESTIONS) {
      expect(stance[question.id]).toMatchObject({ value: question.silent, clarity: 'silent', quotes: [] });
    }
  });

  it('[A6] quotes letter for letter, with heading, document and version', () => {
    const text = '# Selling\n\nWe do **not**  sell your [personal data](https://x.example).';
    const [quote] = read(text).selling.quotes;
    expect(quote).toMatchObject({ heading: 'Selling', document: 'Privacy Policy', version: '1' });
    expect(text.slice(quote!.start, quote!.end)).toBe(quote!.text);
    expect(quote!.text).toBe('We do **not**  sell your [personal data](https://x.example).');
  });

  it('[A7] a rule for the customer is no promise of the vendor', () => {
    const stance = read(
      'You may not sell any data. You must notify us of any data breach within 24 hours. You shall not use our content to train AI models.',
    );
    expect([stance.selling.value, stance['breach-notice'].value, stance.training.value]).toEqual([
      'unstated',
      'unstated',
      'unstated',
    ]);
  });

  it('[A7] training of staff is no training of models', () => {
    expect(read('We train our employees to protect your personal data.').training.value).toBe('unstated');
  });

  it('[A8] a denial reaches its verb over twenty words; consent turns it', () => {
    expect(
      read(
        'We will not, except as part of the services that we provide to you and only for your benefit, ever use your content to train AI models.',
      ).training.value,
    ).toBe('no');
    expect(
      read('We do not use your content to train AI models without your explicit consent.').training.value,
    ).toBe('opt-in');
    expect(
      read('We use your content to train our models. You can opt out of training in your settings.').training
        .value,
    ).toBe('opt-out');
  });

  it('[A8] reads a denial from the line above a list', () => {
    expect(read('We will never:\n\n* sell your personal data;\n* rent it out.').selling.value).toBe('no');
  });

  it('[A9] a promise about one source only does not answer for all', () => {
    const { training } = read('We do not use Google user data to train AI models.');
    expect(training.value).toBe('conditional');
  });

  it('[A10] shows both sides of a contradiction', () => {
    const { training } = read(
      'We do not use your content to train AI models.\n\nWe may use your content to train our models.',
    );
    expect(training.value).toBe('unclear');
    expect(training.quotes).toHaveLength(2);
  });

  it('[A11] a period for a part leaves retention vague; one for the whole makes it specific', () => {
    expect(
      read('We retain your personal data as long as necessary. Server logs are kept for 30 days.').retention,
    ).toMatchObject({ value: 'vague', clarity: 'vague' });
    expect(read('We keep your personal data for two (2) years.').retention).toMatchObject({
      value: 'specific',
      period: '2 years',
    });
    expect(read('Our offices are in Berlin.').retention.value).toBe('none');
  });

  it('[A12] reads several documents together and names each', () => {
    const stance = assess([
      readDocument('We keep your personal data as long as necessary.', { name: 'Privacy Policy' }),
      readDocument('Processor shall notify Customer of a Data Breach within 72 hours.', { name: 'DPA' }),
    ]);
    expect(stance.retention.quotes[0]!.document).toBe('Privacy Policy');
    expect(stance['breach-notice']).toMatchObject({ value: 'yes', clarity: 'specific', period: '72 hours' });
    expect(stance['breach-notice'].quotes[0]!.document).toBe('DPA');
  });

  it('[A13] marks the vague words of the carrying sentence', () => {
    const { vague } = read('We may retain certain personal data as long as necessary.').retention;
    expect(vague.map((word) => [word.words, word.family])).toEqual([
      ['may', 'modality'],
      ['certain', 'quantifier'],
      ['as long as necessary', 'condition'],
    ]);
  });
});
