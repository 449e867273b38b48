import { describe, expect, it } from 'vitest';
import { Drafts } from './drafts.ts';
import { MAX_DRAFTS, MAX_TEXT_CHARS } from './limits.ts';

describe('[D12] texts for a reload are held in memory, a few of them', () => {
  const request = (text: string) => ({ text, destination: 'chatgpt' });

  it('gives back the last text of a conversation', () => {
    const drafts = new Drafts();
    drafts.put('a', request('one'));
    drafts.put('a', request('two'));
    expect(drafts.get('a')).toEqual({
      conversation: 'a',
      destination: 'chatgpt',
      text: 'two',
      overrides: [],
    });
    drafts.drop('a');
    expect(drafts.get('a')).toBeUndefined();
  });

  it('lets the oldest go when there are too many or they are too long together', () => {
    const drafts = new Drafts();
    for (let i = 0; i <= MAX_DRAFTS; i++) drafts.put(`c${i}`, request('x'));
    expect(drafts.get('c0')).toBeUndefined();
    expect(drafts.get(`c${MAX_DRAFTS}`)).toBeDefined();
    for (let i = 0; i < 6; i++) drafts.put(`long${i}`, request('x'.repeat(MAX_TEXT_CHARS)));
    expect(drafts.get('long1')).toBeUndefined();
    expect(drafts.get('long5')).toBeDefined();
  });
});
