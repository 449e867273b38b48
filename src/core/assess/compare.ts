import type { Answer, Quote, Stance } from './assess.ts';
import { QUESTION_IDS, type QuestionId } from './question.ts';
import { inWords } from './words.ts';

/** One question's answers of several vendors, in the order in which the stances were given. */
export interface Comparison {
  readonly question: QuestionId;
  readonly answers: readonly Answer[];
  /** True where they do not all say the same as clearly. */
  readonly differ: boolean;
}

/** Lays two to four stances side by side, question by question. */
export function compareStances(stances: readonly Stance[]): Comparison[] {
  return QUESTION_IDS.map((question) => {
    const answers = stances.map((stance) => stance[question]);
    const said = answers.map((answer) => `${answer.clarity} ${inWords(answer)}`);
    return { question, answers, differ: new Set(said).size > 1 };
  });
}

/** The least that a vendor owes: that it publishes its stance, and says what it does and how long it keeps. */
export const ARTICLES = ['published', 'use', 'retention'] as const;
export type Article = (typeof ARTICLES)[number];

export interface ArticleHeld {
  readonly article: Article;
  readonly holds: boolean;
  /** One sentence that says why. */
  readonly why: string;
  readonly quotes: readonly Quote[];
}

/** Whether the least is there, article by article, each with its reason and its evidence. Nothing is added up. */
export function enough(stance: Stance, documentsRead: number): ArticleHeld[] {
  const published = documentsRead > 0;
  const because = (answer: Answer, clear: string, vague: string, silent: string): string =>
    answer.clarity === 'silent' ? silent : answer.clarity === 'specific' ? clear : vague;
  const { uses, retention } = stance;
  return [
    {
      article: 'published',
      holds: published,
      why: published
        ? `${documentsRead === 1 ? 'One document' : `${documentsRead} documents`} could be read.`
        : 'No document could be read.',
      quotes: [],
    },
    {
      article: 'use',
      holds: uses.clarity === 'specific',
      why: because(
        uses,
        'It says what it does with your data.',
        'It says what it does with your data, but leaves the list open.',
        'It does not say what it does with your data.',
      ),
      quotes: uses.quotes,
    },
    {
      article: 'retention',
      holds: retention.value === 'specific',
      why: because(
        retention,
        `It says how long it keeps your data: ${inWords(retention)}.`,
        'It keeps your data without a stated time.',
        'It does not say how long it keeps your data.',
      ),
      quotes: retention.quotes,
    },
  ];
}
