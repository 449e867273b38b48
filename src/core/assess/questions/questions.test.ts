import { describe, expect, it } from 'vitest';
import { claimsOf } from '../assess.ts';
import { QUESTION_IDS } from '../question.ts';
import { readDocument } from '../text.ts';
import { QUESTIONS } from './all.ts';

describe('[A5] questions', () => {
  it('are complete and in order', () => {
    expect(QUESTIONS.map((question) => question.id)).toEqual([...QUESTION_IDS]);
  });

  for (const question of QUESTIONS) {
    describe(question.id, () => {
      it('says where it comes from, and has an example that answers and one that does not', () => {
        expect(question.sources.length).toBeGreaterThan(0);
        expect(question.values).toContain(question.silent);
        expect(question.examples.some((example) => example.value !== undefined)).toBe(true);
        expect(question.examples.some((example) => example.value === undefined)).toBe(true);
      });
      it.each(question.examples.map((example) => [example.text, example.value]))('%s', (text, value) => {
        const document = readDocument(text!);
        const values = document.sentences.map((s) => claimsOf(document, s).get(question.id)?.value);
        expect(values.find((found) => found !== undefined)).toBe(value);
      });
    });
  }
});
