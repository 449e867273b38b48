import { describe, expect, test } from 'vitest';
import { upstreamAt, upstreams } from './upstreams.ts';

describe('an upstream is https, or on this computer', () => {
  test.each([
    'https://api.openai.com',
    'https://llm.example.com/base',
    'http://127.0.0.1:9999',
    'http://[::1]:1',
    'http://localhost:11434',
  ])('%s is taken', (address) => {
    expect(upstreamAt('openai', address).ok).toBe(true);
  });
  test.each([
    'http://api.openai.com',
    'http://127.evil.example',
    'http://10.0.0.1',
    'ftp://127.0.0.1',
    'https://user:pw@host.example',
    'https://host.example/?x=1',
    'nonsense',
    '',
  ])('%j is refused', (address) => {
    expect(upstreamAt('openai', address).ok).toBe(false);
  });
  test('the environment goes before the owner, the owner before the fixed list', () => {
    const found = upstreams(
      { openai: 'https://own.example', ollama: 'https://own.example' },
      { PRIVET_UPSTREAM_OPENAI: 'http://127.0.0.1:1' },
    );
    expect(found.ok && Object.values(found.value).map(({ address }) => address.host)).toEqual([
      '127.0.0.1:1',
      'api.anthropic.com',
      'generativelanguage.googleapis.com',
      'own.example',
    ]);
  });
});
