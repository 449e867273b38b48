import type { DocumentText, Sentence } from './text.ts';

/** Every question asked of a vendor's documents, in the order in which the answers are shown. */
export const QUESTION_IDS = [
  'uses',
  'retention',
  'training',
  'model-runner',
  'sharing',
  'selling',
  'advertising',
  'subprocessors',
  'deletion',
  'export',
  'access',
  'breach-notice',
  'transfers',
  'security',
  'children',
  'contact',
  'law-enforcement',
  'changes',
  'effective-date',
  'opt-outs',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** How clear an answer is: explicit and in scope, hedged by vague words, or not there at all. */
export type Clarity = 'specific' | 'vague' | 'silent';

/** One sentence in the light of a question. */
export interface Candidate {
  readonly document: DocumentText;
  readonly sentence: Sentence;
  /** The words of the sentence alone. */
  readonly plain: string;
  /** The words of the lines that it hangs on, then its own. */
  readonly context: string;
  /** How many characters of `context` come from those lines. */
  readonly leadLength: number;
  /** The heading that it stands under, in lower case. */
  readonly heading: string;
}

/** What one sentence says in answer to a question. */
export interface Claim {
  readonly value: string;
  /** How much the sentence is worth beside others that say the same; 1 is ordinary. */
  readonly weight: number;
  readonly clarity?: Clarity;
  /** The plan or sort of customer it stands for, where the sentence names one. */
  readonly plan?: string;
  /** A stated length of time, such as "30 days". */
  readonly period?: string;
  /** A stated detail: a mechanism, a date, an address. */
  readonly detail?: string;
  /** It holds for one source, product or sort of data only, and cannot answer for all. */
  readonly narrow?: boolean;
}

/** A claim and the sentence that makes it. */
export interface Evidence extends Claim {
  readonly document: DocumentText;
  readonly sentence: Sentence;
}

/** What the claims come to: the value, its clarity, the evidence that carries it, and what qualifies or contradicts it. */
export interface Settled {
  readonly value: string;
  readonly clarity: Clarity;
  readonly carriers: readonly Evidence[];
  readonly against: readonly Evidence[];
}

/** A sentence from a real document, for the tests of a question. */
export interface Example {
  readonly text: string;
  /** What the sentence claims; absent where it must claim nothing. */
  readonly value?: string;
  /** Vendor, document and day of the version. */
  readonly source: string;
}

/** One question: what it asks, how sentences answer it, and what their answers come to. */
export interface Question {
  readonly id: QuestionId;
  /** The question in the owner's words. */
  readonly words: string;
  /** Where the question comes from. */
  readonly sources: readonly string[];
  /** Every value an answer can have. */
  readonly values: readonly string[];
  /** The value when the documents say nothing. */
  readonly silent: string;
  /** Cheap test on the words of a sentence and its lead: most sentences stop here. */
  readonly hint: RegExp;
  /** True where a heading can answer: "Effective May 25, 2018" is often printed as one. */
  readonly readsHeadings?: true;
  readonly judge: (candidate: Candidate) => Claim | undefined;
  readonly settle: (evidence: readonly Evidence[], question: Question) => Settled;
  readonly examples: readonly Example[];
}
