import { describe, expect, it } from 'vitest';
import { readable } from './readable.ts';

const sentence =
  'We keep the personal data that you give to us for as long as it is needed by our service and by law. ';
const policy = sentence.repeat(20);

describe('[A14] could not read', () => {
  it('passes a policy', () => expect(readable(policy)).toMatchObject({ readable: true }));
  it('short text', () => expect(readable(sentence)).toMatchObject({ readable: false, why: 'too-short' }));
  it('challenge page', () =>
    expect(readable('Just a moment… Please verify you are a human to continue.')).toMatchObject({
      why: 'challenge-page',
    }));
  it('other language, named', () => {
    const german =
      'Wir verarbeiten die Daten, die Sie uns geben, für die Zwecke der Nutzung und für den Dienst, und wir geben sie nicht an Dritte weiter. ';
    const found = readable(german.repeat(20));
    expect(found).toMatchObject({ why: 'other-language' });
    expect(!found.readable && found.sentence).toContain('German');
  });
  it('links and names only', () => {
    const links = Array.from(
      { length: 400 },
      (_, i) => `* [Product ${i} for your team](https://x.example/${i})`,
    );
    expect(readable(links.join('\n'))).toMatchObject({ why: 'navigation' });
    expect(readable(links.join(' '))).toMatchObject({ why: 'navigation' });
    expect(readable(`${links.join('\n')}\n\n${policy}`)).toMatchObject({ readable: true });
  });
  it('shrunk by half', () => expect(readable(policy, policy.repeat(3))).toMatchObject({ why: 'shrunk' }));
  it('no text', () =>
    expect(readable('\u0000\u0001\u0002PNG'.repeat(100))).toMatchObject({ why: 'not-text' }));
  it('growth is not failure', () =>
    expect(readable(policy.repeat(3), policy)).toMatchObject({ readable: true }));
});
