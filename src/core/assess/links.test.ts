import { expect, it } from 'vitest';
import { documentLinks } from './links.ts';

it('[A20] finds a vendor’s documents among the links of its page', () => {
  const links = [
    { text: 'Privacy', href: 'https://www.acme.com/legal/privacy' },
    { text: 'Cookie privacy choices', href: 'https://www.acme.com/privacy-choices' },
    { text: 'Terms of Service', href: 'https://acme.com/terms#top' },
    { text: 'Subprocessors', href: 'https://trust.acme.com/subprocessors' },
    { text: 'DPA', href: 'https://acme.com/files/data-processing.pdf' },
    { text: 'Privacy', href: 'https://other.example/privacy' },
    { text: 'Privacy policy', href: 'http://acme.com/insecure' },
    { text: 'Pricing', href: 'https://acme.com/pricing' },
  ];
  expect(documentLinks(links, 'https://www.acme.com/').map((one) => [one.kind, one.address])).toEqual([
    ['subprocessors', 'https://trust.acme.com/subprocessors'],
    ['dpa', 'https://acme.com/files/data-processing.pdf'],
    ['privacy', 'https://www.acme.com/legal/privacy'],
    ['terms', 'https://acme.com/terms'],
  ]);
});
